# Rscript density.R FILE BANDWIDTH CELL CELLS POINTS: MASS::kde2d on the first POINTS little-endian
# (east, north) doubles, told as if for all: it makes two matrices of cells × points, so all of
# them at once take more memory than there is. kde2d takes four times the standard deviation.
args <- commandArgs(TRUE)
suppressMessages(library(MASS))
values <- readBin(args[1], "double", file.info(args[1])$size / 8, endian = "little")
points <- matrix(values, ncol = 2, byrow = TRUE)
h <- as.numeric(args[2])
cell <- as.numeric(args[3])
cells <- as.integer(args[4])
some <- min(as.integer(args[5]), nrow(points))
limits <- c(cell / 2, (cells - 0.5) * cell)
time <- system.time(found <- kde2d(points[seq_len(some), 1], points[seq_len(some), 2], h = 4 * h,
  n = cells, lims = c(limits, limits)))
cat(sprintf("R MASS %s gaussian (from %d points)|%.2f|%.2f|%.10g\n", packageVersion("MASS"), some,
  time[["elapsed"]] * nrow(points) / some,
  (time[["user.self"]] + time[["sys.self"]]) * nrow(points) / some,
  sum(found$z) * cell^2 * nrow(points)))
