# Rscript scores.R CELLS.csv BAND OUT.csv: spdep's Gi*, Gi (binary) and local Moran's I (row-standardised) of count at east, north.
args <- commandArgs(TRUE)
suppressMessages(library(spdep))
cells <- read.csv(args[1])
band <- dnearneigh(as.matrix(cells[, c("east", "north")]), 0, as.numeric(args[2]))
star <- localG(cells$count, nb2listw(include.self(band), style = "B", zero.policy = TRUE), zero.policy = TRUE)
gi <- localG(cells$count, nb2listw(band, style = "B", zero.policy = TRUE), zero.policy = TRUE)
moran <- localmoran(cells$count, nb2listw(band, style = "W", zero.policy = TRUE), zero.policy = TRUE)
alone <- card(band) == 0
moran[alone, "Ii"] <- NA
scores <- data.frame(gi_star = as.numeric(star), gi = as.numeric(gi), moran_i = moran[, "Ii"])
scores$gi[alone] <- NA
write.csv(format(scores, digits = 17), args[3], row.names = FALSE, quote = FALSE)
