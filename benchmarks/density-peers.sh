#!/bin/sh
# Makes the kernel density of one sample with ours, with the plain sum of the definition and with R's
# MASS::kde2d where it is installed (Debian r-cran-mass), in one run, and prints a table.
set -eu

usage="usage: benchmarks/density-peers.sh [POINTS [BANDWIDTH [CELL [CELLS]]]]   (1000000 300 30 1000)"
case "${1:-}" in -h | --help) echo "$usage"; exit 0 ;; esac
points=${1:-1000000}
bandwidth=${2:-300}
cell=${3:-30}
cells=${4:-1000}

here=$(cd "$(dirname "$0")" && pwd)
if [ ! -d "$here/target/lib" ]; then
  (cd "$here/.." && mvn -B -ntp -q -Pbenchmarks -pl benchmarks -am -DskipTests package)
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ours() {
  java -Xmx2g -cp "$here/target/classes:$here/target/lib/*" org.beatlight.benchmarks.DensityPeers "$@"
}

ours make "$points" "$work/points.bin"
ours run "$work/points.bin" "$bandwidth" "$cell" "$cells" >"$work/lines"
if Rscript -e 'library(MASS)' >"$work/log" 2>&1; then
  Rscript "$here/peers/density.R" "$work/points.bin" "$bandwidth" "$cell" "$cells" 20000 >>"$work/lines"
else
  echo "R's MASS is not installed: left out" >&2
fi

echo "$points points, bandwidth $bandwidth m, $cells x $cells cells of $cell m"
echo "the last column: events on the raster; for the plain sum how far ours is off, by the greatest"
awk -F '|' '{ printf "%-44s %11s %11s  %s\n", $1, $2, $3, $4 }
  BEGIN { printf "%-44s %11s %11s  %s\n", "", "wall s", "cpu s", "events" }' "$work/lines"
