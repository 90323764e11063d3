#!/bin/sh
# Clusters one sample with ours and with every peer that is installed, in one run, and prints a table.
# Peers: R's dbscan (Debian r-cran-dbscan), scikit-learn (Debian python3-sklearn).
# Exit status 1 if the counts differ.
set -eu

usage="usage: benchmarks/dbscan-peers.sh [POINTS [RADIUS [MIN_POINTS]]]   (1000000 50 20)"
case "${1:-}" in -h | --help) echo "$usage"; exit 0 ;; esac
points=${1:-1000000}
radius=${2:-50}
least=${3:-20}

here=$(cd "$(dirname "$0")" && pwd)
if [ ! -d "$here/target/lib" ]; then
  (cd "$here/.." && mvn -B -ntp -q -Pbenchmarks -pl benchmarks -am -DskipTests package)
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ours() {
  java -Xmx2g -cp "$here/target/classes:$here/target/lib/*" org.beatlight.benchmarks.DbscanPeers "$@"
}

ours make "$points" "$work/points.bin"
ours run "$work/points.bin" "$radius" "$least" >"$work/lines"
if Rscript -e 'library(dbscan)' >"$work/log" 2>&1; then
  Rscript "$here/peers/dbscan.R" "$work/points.bin" "$radius" "$least" >>"$work/lines"
else
  echo "R's dbscan is not installed: left out" >&2
fi
sklearn=
for python in /usr/bin/python3 python3; do
  if [ -z "$sklearn" ] && "$python" -c 'import sklearn' >"$work/log" 2>&1; then
    sklearn=$python
  fi
done
if [ -n "$sklearn" ]; then
  "$sklearn" "$here/peers/dbscan_sklearn.py" "$work/points.bin" "$radius" "$least" >>"$work/lines"
else
  echo "scikit-learn is not installed: left out" >&2
fi

stacked=$(ours stacked "$work/points.bin" "$radius" "$least")
echo "$points points, radius $radius m, at least $least; the clustering call alone"
awk -F '|' 'BEGIN { printf "%-22s %9s %9s %9s %9s %9s\n", "", "wall s", "cpu s", "clusters", "cores", "noise" }
  { printf "%-22s %9s %9s %9s %9s %9s\n", $1, $2, $3, $4, $5, $6 }
  NR == 1 { clusters = $4; cores = $5; noise = $6 }
  $4 != clusters || $6 != noise || ($5 != cores && $5 != "NA") { differ = 1 }
  END { if (differ) print "the counts differ"; exit differ }' "$work/lines"
echo "$stacked"
