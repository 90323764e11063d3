#!/usr/bin/env bash
# Serves a generated city from PostGIS, ours beside other servers of vector tiles that have the same data, and asks all for the same tiles.
# Prints tiles a CPU second (of the server and of PostgreSQL where that does the work; medians of ROUNDS), the ratios, waiting times at
# 500 tiles a second, the time and memory of loading, and the time from start to ready, beside their bounds.
#   benchmarks/tiles.sh [EVENTS [ROUNDS]]   (2000000 5)
# Needs PostgreSQL with PostGIS. Peers that are not installed are left out, each with a line that says so: MapServer (Debian: cgi-mapserver,
# mapserver-bin, spawn-fcgi, nginx-light) and tileserver-gl-light (npm, fetched into a temporary folder).
# BEATLIGHT_TILE_HEADERS holds headers for our server, "Name: value" between bars, such as a bearer token.
# BEATLIGHT_SERVE_JVM holds the JVM's options of both servers in Java (default: those of the launcher).
set -euo pipefail

case "${1:-}" in -h | --help) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(cd "$here/.." && pwd)
events=${1:-2000000}
rounds=${2:-5}
headers=${BEATLIGHT_TILE_HEADERS:-}
jvm=${BEATLIGHT_SERVE_JVM:--Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1}
[ -f "$home/api/target/classpath" ] || (cd "$home" && mvn -B -ntp -q -pl testkit,core,settings,api -DskipTests package)
pg_bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -x "$pg_bin/initdb" ] || { echo 'expected PostgreSQL with PostGIS under /usr/lib/postgresql, found none' >&2; exit 2; }

work=$(mktemp -d)
chmod 711 "$work"
started=()
finish() {
  local i
  for ((i = ${#started[@]} - 1; i >= 0; i--)); do kill "${started[i]}" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

source <(sed -n '/^classpath()/,/^}/p' "$home/beatlight")
path=$work/classes:$(classpath api)
javac -nowarn -proc:none -cp "$path" -d "$work/classes" "$here/peers/query/SyntheticSnapshot.java" "$here"/peers/tiles/*.java

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

await() { # PID ADDRESS LOG
  until curl -sf -o /dev/null "$2"; do
    kill -0 "$1" 2>/dev/null || { cat "$3" >&2; exit 1; }
    sleep 0.05
  done
}

as_postgres() { # COMMAND... ; PostgreSQL refuses root
  if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi
}

load() { # MODE PORT PIDS ADDRESSES [RATE]
  java -Xmx256m -XX:+UseSerialGC -cp "$work/classes" org.beatlight.benchmarks.tiles.TileLoad \
    "$1" "$2" "$3" "$4" "$headers" "$rounds" "${5:-}"
}

start_postgres() {
  mkdir "$work/pg"
  [ "$(id -u)" != 0 ] || chown postgres "$work/pg"
  pg_port=$(free_port)
  as_postgres "$pg_bin/initdb" -D "$work/pg/data" -U beatlight --auth=trust --encoding=UTF8 --locale=C --no-sync >"$work/log"
  # parallel workers and the JIT only add CPU time to queries as small as these
  as_postgres "$pg_bin/postgres" -D "$work/pg/data" -p "$pg_port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off \
    -c shared_buffers=512MB -c max_wal_size=4GB -c max_parallel_workers_per_gather=0 -c jit=off >"$work/pg.log" 2>&1 &
  pg_pid=$!
  started+=("$pg_pid")
  until "$pg_bin/pg_isready" -q -h 127.0.0.1 -p "$pg_port"; do sleep 0.1; done
  url=jdbc:postgresql://127.0.0.1:$pg_port/postgres
}

start_ours() { # KEPT_MB; sets our_port, our_pid
  cat >"$work/city.yaml" <<YAML
city: {name: Synthetic, zone: America/Chicago, crs: "EPSG:26916", period: {from: 2020-01-01, to: 2024-01-01}}
lake: $work/lake
store: {kind: postgis, url: "$url", user: beatlight, password: "env:NO_PASSWORD"}
sources:
  - {name: incidents, kind: incident, files: [none.csv], columns: {occurred: at, longitude: lon, latitude: lat}, dateFormats: ["yyyy-MM-dd HH:mm"], category: burglary}
areas:
  - {layer: beat, versions: [{file: none.geojson, code: beat}]}
analysis:
  hotspots: {days: 365, radiusMetres: 150, minWeight: 20}
  change: {days: 91, falseDiscoveryRate: 0.1}
YAML
  our_port=$(free_port)
  local start
  start=$(date +%s.%N)
  # shellcheck disable=SC2086 # several options
  NO_PASSWORD=none java $jvm "-Dbeatlight.tiles.kept-mb=$1" -cp "$path" org.beatlight.api.BeatlightApi \
    --city "$work/city.yaml" --port "$our_port" >"$work/ours.log" 2>&1 &
  our_pid=$!
  started+=("$our_pid")
  await "$our_pid" "http://127.0.0.1:$our_port/actuator/health/readiness" "$work/ours.log"
  ready=$(awk -v a="$start" -v b="$(date +%s.%N)" 'BEGIN { printf "%.1f", b - a }')
}

stop() { # PID
  kill "$1"
  wait "$1" 2>/dev/null || true
}

# addresses of the lists in the words of a server that takes /tiles/LAYER/Z/X/Y.mvt
plain() { awk -v layer="$1" '{ printf "/tiles/%s/%s/%s/%s.mvt\n", layer, $1, $2, $3 }' "$work/tiles"; }
filtered() { awk '{ printf "/tiles/events/%s/%s/%s.mvt?category=%s&from=%s&to=%s\n", $1, $2, $3, $4, $5, $6 }' "$work/filtered"; }

declare -A cost
measure() { # SERVER PORT PIDS LAYER ADDRESSES
  local said
  said=$(load cost "$2" "$3" "$5")
  cost[$1 $4]=${said%% *}
  printf '%-22s %-10s %9s tiles/CPU s   %6s bytes a tile, %s empty\n' "$1" "$4" $said
}

compare() { # PEER LAYER BOUND
  awk -v a="${cost[ours $2]:-0}" -v b="${cost[$1 $2]:-0}" -v peer="$1" -v layer="$2" -v bound="$3" 'BEGIN {
    if (a > 0 && b > 0) printf "ours / %-22s %-10s %6.1f (bound %s)%s\n", peer, layer, a / b, bound, (a / b < bound ? " missed" : "") }'
}

layers=(beats hotspots events filtered)
echo "$events events, $(nproc) cores, JVM of both servers in Java: $jvm"
start_postgres
java -Xmx3g -XX:+UseParallelGC -cp "$path" org.beatlight.api.publication.StoredCity "$url" beatlight "$events"
java -cp "$path" org.beatlight.benchmarks.tiles.TileRequests 2000 "$work/tiles" "$work/filtered"
for layer in beats hotspots events; do plain "$layer" >"$work/$layer"; done
filtered >"$work/filtered.list" && mv "$work/filtered.list" "$work/filtered.addresses"
for layer in beats hotspots events; do mv "$work/$layer" "$work/$layer.addresses"; done

for ((run = 1; run <= 3; run++)); do
  # shellcheck disable=SC2086
  java $jvm -cp "$path" org.beatlight.api.publication.SnapshotLoad "$url" beatlight
done

start_ours 0
echo "start to ready: $ready s (bound 10 s)"
for layer in "${layers[@]}"; do measure ours "$our_port" "$our_pid" "$layer" "$work/$layer.addresses"; done
for layer in "${layers[@]}"; do
  printf 'ours, uncached, 500 tiles/s, %-9s p50 and p99 ms: %s (bound: p99 < 20)\n' "$layer" "$(load rate "$our_port" "$our_pid" "$work/$layer.addresses" 500)"
done
stop "$our_pid"

start_ours 64
for layer in beats hotspots events; do
  measure 'ours cached' "$our_port" "$our_pid" "$layer" "$work/$layer.addresses"
  printf 'ours, cached, 500 tiles/s, %-9s p50 and p99 ms: %s (bound: p99 < 5)\n' "$layer" "$(load rate "$our_port" "$our_pid" "$work/$layer.addresses" 500)"
done
stop "$our_pid"

as_mvt_port=$(free_port)
# shellcheck disable=SC2086
java $jvm -cp "$path" org.beatlight.benchmarks.tiles.AsMvtServer "$url" beatlight "$as_mvt_port" >"$work/as_mvt.log" 2>&1 &
as_mvt_pid=$!
started+=("$as_mvt_pid")
await "$as_mvt_pid" "http://127.0.0.1:$as_mvt_port/tiles/beats/10/262/380.mvt" "$work/as_mvt.log"
for layer in "${layers[@]}"; do measure ST_AsMVT "$as_mvt_port" "$as_mvt_pid,$pg_pid" "$layer" "$work/$layer.addresses"; done
stop "$as_mvt_pid"

echo
for layer in beats hotspots events; do compare ST_AsMVT "$layer" 4; done
compare ST_AsMVT filtered 2
