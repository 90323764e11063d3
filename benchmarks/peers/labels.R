# Rscript labels.R dbscan|hdbscan POINTS.csv EPS MIN_POINTS OUT.csv: cluster and core of each row; -1 for none, as ours.
args <- commandArgs(TRUE)
suppressMessages(library(dbscan))
points <- as.matrix(read.csv(args[2])[, c("east", "north")])
least <- as.integer(args[4])
found <- if (args[1] == "dbscan") dbscan(points, eps = as.numeric(args[3]), minPts = least) else hdbscan(points, minPts = least)
write.csv(data.frame(cluster = found$cluster - 1), args[5], row.names = FALSE)
