# Rscript dbscan.R FILE RADIUS MIN_POINTS: the package dbscan on little-endian (east, north) doubles.
args <- commandArgs(TRUE)
suppressMessages(library(dbscan))
values <- readBin(args[1], "double", file.info(args[1])$size / 8, endian = "little")
points <- matrix(values, ncol = 2, byrow = TRUE)
radius <- as.numeric(args[2])
least <- as.integer(args[3])
time <- system.time(found <- dbscan(points, eps = radius, minPts = least))
core <- if (exists("is.corepoint")) sum(is.corepoint(points, eps = radius, minPts = least)) else NA
cat(sprintf("R dbscan %s|%.2f|%.2f|%d|%s|%d\n", packageVersion("dbscan"), time[["elapsed"]],
  time[["user.self"]] + time[["sys.self"]], max(found$cluster), format(core), sum(found$cluster == 0)))
