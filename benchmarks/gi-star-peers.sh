#!/bin/sh
# Scores one lattice with ours and with R's spdep (Debian r-cran-spdep), in one run, and prints a table.
# Exit status 1 if a score differs by more than 1e-9, 2 if spdep is not installed.
set -eu

usage="usage: benchmarks/gi-star-peers.sh [SIDE [PERMUTATIONS]]   (50 999)"
case "${1:-}" in -h | --help) echo "$usage"; exit 0 ;; esac
side=${1:-50}
permutations=${2:-999}

here=$(cd "$(dirname "$0")" && pwd)
if [ ! -d "$here/target/lib" ]; then
  (cd "$here/.." && mvn -B -ntp -q -Pbenchmarks -pl benchmarks -am -DskipTests package)
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ours() {
  java -Xmx2g -cp "$here/target/classes:$here/target/lib/*" org.beatlight.benchmarks.GiStarPeers "$@"
}

if ! Rscript -e 'library(spdep)' >"$work/log" 2>&1; then
  echo "R's spdep is not installed: nothing to compare with" >&2
  exit 2
fi
ours make "$side" "$work/counts.bin"
Rscript "$here/peers/local_g.R" "$work/counts.bin" "$work/scores.bin" "$permutations" >"$work/lines"
ours run "$work/counts.bin" "$work/scores.bin" "$permutations" >>"$work/lines"

echo "Gi* of $side x $side cells, eight neighbours and the cell itself, binary; wall seconds"
awk -F '|' 'BEGIN { printf "%-18s %10s %12s %20s\n", "", "scores", "permutations", "largest difference" }
  { printf "%-18s %10s %12s %20s\n", $1, $2, $3, $4 }
  $4 > 1e-9 || $4 == "NaN" { differ = 1 }
  END { if (differ) print "the scores differ"; exit differ }' "$work/lines"
