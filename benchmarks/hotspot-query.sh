#!/usr/bin/env bash
# Times hotspot queries over a year (a quarter of EVENTS) of a large synthetic city that is held in memory, warm: medians of RUNS, from the
# bytes of the body to those of the JSON, and the parts of one. Exit status 1 if a query takes more than 300 ms.
#   benchmarks/hotspot-query.sh [EVENTS [RUNS]]   (2000000 15)
# BEATLIGHT_QUERIES holds other queries: fields of the body beside kind and categories, between bars.
set -euo pipefail

case "${1:-}" in -h | --help) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(cd "$here/.." && pwd)
[ -f "$home/api/target/classpath" ] || (cd "$home" && mvn -B -ntp -q -pl testkit,core,settings,api -DskipTests package)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
queries=${BEATLIGHT_QUERIES:-'"method": "dbscan", "radiusM": 150, "minWeight": 200 | "method": "gi-star", "cellM": 200'}

source <(sed -n '/^classpath()/,/^}/p' "$home/beatlight")
path=$(classpath api)
javac -nowarn -proc:none -cp "$path" -d "$work" "$here"/peers/query/*.java
printf 'bound: 300 ms\n'
java "-Xmx${BEATLIGHT_SERVE_HEAP:-600m}" -cp "$work:$path" org.beatlight.api.hotspot.query.HotspotQueryRun "${1:-2000000}" "${2:-15}" "$queries"
