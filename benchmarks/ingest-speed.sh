#!/usr/bin/env bash
# Loads a large feed of Chicago's burglaries (made by repeating and shifting their rows) and, in the same run, has Spark copy the same
# file to Parquet without looking at it. Prints rows a second and core once Spark is up, the ratio of both, for the first time in a
# process (cold) and for a later one (warm), and the greatest heap for all rows and for a fifth of them. The whole load also has checksums
# to make, the feed to cut and areas to write and check; "rows" is the step that parses, cleans, projects, assigns and writes them.
#   benchmarks/ingest-speed.sh [ROWS [RUNS]]   (5000000 3)
# The records are looked for in $BEATLIGHT_SHARED, else ../shared beside the checkout.
set -euo pipefail

case "${1:-}" in -h | --help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
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

spark() { # SOURCE ARGS...
  java "-Xmx${BEATLIGHT_HEAP:-2g}" -XX:+UseParallelGC "@$home/batch/src/main/launcher/jvm.args" -cp "$(classpath)" "$here/peers/$1" "${@:2}" \
    2>"$work/log" || { cat "$work/log" >&2; exit 1; }
}

make_feed "$((rows / 5))" fifth
make_feed "$rows" all
printf '%d rows, %d MB, %d cores; bounds: 150,000 rows a second and core, 1.6 times the copy\n' \
  "$rows" "$(($(stat -c %s "$work/all.csv") >> 20))" "$cores"
for ((run = 1; run <= runs; run++)); do
  spark SparkCopy.java "$work/all.csv" "$work/copy.parquet" >"$work/copies"
  spark TimedLoads.java "$work/all.yaml" "$work/fifth.yaml" "$work/all.yaml" >"$work/loads"
  sed -n 's/^cleaning events: .* rows kept (\(.*\) s)$/\1/p' "$work/log" >"$work/steps"
  paste -d ' ' <(printf 'cold\nfifth\nwarm\n') "$work/loads" "$work/steps" | awk -v rows="$rows" -v cores="$cores" -v copies="$(tr '\n' ' ' <"$work/copies")" '
    BEGIN { split(copies, c, " "); copied["cold"] = c[2]; copied["warm"] = c[4] }
    $1 == "fifth" { fifth = $3; next }
    { printf "%s: rows %5.1f s %7.0f rows/s/core   whole load %5.1f s   Spark copy %5.1f s %7.0f rows/s/core   whole load / copy %.2f",
        $1, $4, rows / $4 / cores, $2, copied[$1], rows / copied[$1] / cores, $2 / copied[$1] }
    $1 == "warm" { printf "   heap peak %d MB, for a fifth of the rows %d MB", $3, fifth }
    { print "" }'
done
