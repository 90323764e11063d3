#!/usr/bin/env bash
# Loads a large feed of Chicago's burglaries (made by repeating and shifting their rows) and, in the same run, has Spark copy the same
# file to Parquet without looking at it. Prints rows a second and core once Spark is up, the ratio of both, and the largest memory of
# the process for a fifth of the rows and for all.
#   benchmarks/ingest-speed.sh [ROWS [RUNS]]   (5000000 3)
# The records are looked for in $BEATLIGHT_SHARED, else ../shared beside the checkout.
set -euo pipefail

case "${1:-}" in -h | --help) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$here/..
data=${BEATLIGHT_SHARED:-$home/../shared}/data/chicago
rows=${1:-5000000}
runs=${2:-3}
[ -d "$data" ] || { echo "there is no $data" >&2; exit 2; }
if [ ! -d "$here/target/lib" ]; then
  (cd "$home" && mvn -B -ntp -q -Pbenchmarks -pl benchmarks -am -DskipTests package)
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cores=$(nproc)

# the jars of the batch commands, GeoTools last as the launcher has it
classpath() {
  (home=$(cd "$home" && pwd) && source <(sed -n '/^classpath()/,/^}/p' "$home/beatlight") && classpath analytics ingest)
}

make_feed() { # ROWS NAME
  java -cp "$here/target/classes" org.beatlight.benchmarks.LargeFeed "$data/incidents/burglary_2011_2014.csv.gz" "$1" "$work/$2.csv"
  sed -e "s#\${data}#$data#; s#\${work}#$work#; s#\${feed}#$work/$2.csv#" "$here/ingest-speed.yaml" >"$work/$2.yaml"
}

# what Spark's own copy takes: the first round and the better of two
copy() {
  java "-Xmx${BEATLIGHT_HEAP:-2g}" "@$home/batch/src/main/launcher/jvm.args" -cp "$(classpath)" \
    "$here/peers/SparkCopy.java" "$work/all.csv" "$work/copy.parquet" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
}

# seconds of all steps but Spark's start, and the largest memory in MB
load() { # NAME
  rm -rf "$work/lake"
  BEATLIGHT_BUILD=skip /usr/bin/time -f '%M' -o "$work/memory" "$home/beatlight" ingest --city "$work/$1.yaml" 2>"$work/log" >&2 ||
    { cat "$work/log" >&2; exit 1; }
  awk -v kb="$(cat "$work/memory")" 'match($0, /\(([0-9.]+) s\)$/) && !/^starting Spark/ && !/ of [0-9]+ tasks/ {
      seconds += substr($0, RSTART + 1, RLENGTH - 4) } END { printf "%.1f %.0f\n", seconds, kb / 1024 }' "$work/log"
}

make_feed "$((rows / 5))" fifth
make_feed "$rows" all
printf '%d rows, %d MB, %d cores; bounds: 150,000 rows a second and core, 1.6 times the copy\n' \
  "$rows" "$(($(stat -c %s "$work/all.csv") >> 20))" "$cores"
read -r _ small < <(load fifth)
for ((run = 1; run <= runs; run++)); do
  copied=$(copy | sort -k 2 -n | awk 'NR == 1 { print $2 }')
  read -r seconds memory < <(load all)
  awk -v rows="$rows" -v cores="$cores" -v s="$seconds" -v c="$copied" -v m="$memory" -v small="$small" 'BEGIN {
    printf "load %5.1f s  %7.0f rows/s/core   Spark copy %5.1f s  %7.0f rows/s/core   ratio %.2f   peak %d MB (a fifth of the rows: %d MB)\n",
      s, rows / s / cores, c, rows / c / cores, s / c, m, small }'
done
