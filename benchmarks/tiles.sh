#!/usr/bin/env bash
# Serves a generated city from PostGIS, ours beside other servers of vector tiles that have the same data, and asks all for the same tiles.
# Prints tiles a CPU second (of the server and of PostgreSQL where that does the work; medians of ROUNDS), the ratios, waiting times at
# 500 tiles a second, the time and memory of loading, and the time from start to ready, beside their bounds.
#   benchmarks/tiles.sh [EVENTS [ROUNDS]]   (2000000 5)
# Servers from SQL have the shapes on the map's plane and indexed, and draw every corner of them; ours simplifies for each zoom. Layers:
# beats, hotspots, events (counted in cells, without a filter) and filtered (events of one category and 91 days).
# Needs PostgreSQL with PostGIS. Peers that are not installed are left out, each with a line that says so: MapServer (Debian: cgi-mapserver,
# mapserver-bin, spawn-fcgi, nginx-light) and tileserver-gl-light (npm, fetched into a temporary folder).
# Uncached tiles are asked for with an analyst's token, since others' tiles hold true counts too; cached ones as by the public, and the
# archive that tileserver-gl-light serves is the public's. BEATLIGHT_TILE_HEADERS holds other headers for uncached tiles, "Name: value"
# between bars (empty: what the public sees).
# BEATLIGHT_SERVE_JVM holds the JVM's options of both servers in Java (default: those of the launcher).
set -euo pipefail

case "${1:-}" in -h | --help) sed -n '2,13s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(cd "$here/.." && pwd)
events=${1:-2000000}
rounds=${2:-5}
"$home/beatlight" serve --help >/dev/null # builds what has changed
pg_bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -x "$pg_bin/initdb" ] || { echo 'expected PostgreSQL with PostGIS under /usr/lib/postgresql, found none' >&2; exit 2; }

work=$(mktemp -d)
chmod 711 "$work"
started=()
finish() {
  local i
  for ((i = ${#started[@]} - 1; i >= 0; i--)); do kill "${started[i]}" 2>/dev/null || true; done
  wait 2>/dev/null || true
  # MapServer waits for a next request before it ends
  for ((i = 0; i < ${#started[@]}; i++)); do kill -9 "${started[i]}" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

source <(sed -n '/^classpath()/,/^}/p; /^service_jvm()/,/^}/p' "$home/beatlight")
path=$(classpath api):$work/classes
service_jvm
[ -z "${BEATLIGHT_SERVE_JVM:-}" ] || read -ra jvm <<<"$BEATLIGHT_SERVE_JVM"
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
  local sent=
  [ "$2" != "${our_port:-}" ] || sent=$headers
  java -Xmx256m -XX:+UseSerialGC -cp "$work/classes" org.beatlight.benchmarks.tiles.TileLoad \
    "$1" "$2" "$3" "$4" "$sent" "$rounds" "${5:-}"
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

write_city() {
  cat >"$work/city.yaml" <<YAML
city: {name: Synthetic, zone: America/Chicago, crs: "EPSG:26916", period: {from: 2020-01-01, to: 2024-01-01}}
lake: $work/lake
store: {kind: postgis, url: "$url", user: beatlight, password: "env:NO_PASSWORD"}
sources:
  - {name: incidents, kind: incident, files: [none.csv], columns: {occurred: at, longitude: lon, latitude: lat, category: offence}, dateFormats: ["yyyy-MM-dd HH:mm"], categories: {ASSAULT: assault, BURGLARY: burglary, LARCENY: larceny-theft, ROBBERY: robbery, VANDALISM: vandalism}}
areas:
  - {layer: beat, versions: [{file: none.geojson, code: beat}]}
analysis:
  hotspots: {days: 365, radiusMetres: 150, minWeight: 20}
  change: {days: 91, falseDiscoveryRate: 0.1}
limits: {requestsPerMinute: 10000000, burst: 1000000}
YAML
}

analyst() {
  echo "Authorization: Bearer $(NO_PASSWORD=none java -cp "$path" org.beatlight.api.token.TokenMain create \
    --city "$work/city.yaml" --role analyst --name benchmark 2>/dev/null)"
}

start_ours() { # KEPT_MB HEADERS; sets our_port, our_pid
  headers=$2
  our_port=$(free_port)
  local start
  start=$(date +%s.%N)
  NO_PASSWORD=none java "${jvm[@]}" "-Dbeatlight.tiles.kept-mb=$1" -cp "$path" org.beatlight.api.BeatlightApi \
    --city "$work/city.yaml" --port "$our_port" >"$work/ours.log" 2>&1 &
  our_pid=$!
  started+=("$our_pid")
  await "$our_pid" "http://127.0.0.1:$our_port/actuator/health/readiness" "$work/ours.log"
  ready=$(awk -v a="$start" -v b="$(date +%s.%N)" -v cpu="$(awk '{ print $14 + $15 }' "/proc/$our_pid/stat")" -v hz="$(getconf CLK_TCK)" \
    'BEGIN { printf "%.1f s (bound 10 s; CPU %.1f s)", b - a, cpu / hz }')
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
  printf '%-22s %-10s %9s tiles/CPU s   %6s bytes a tile, %s of %s empty\n' "$1" "$4" $said
}

compare() { # OURS PEER LAYER BOUND
  [ -n "${cost[$2 $3]:-}" ] || return 0
  awk -v a="${cost[$1 $3]}" -v b="${cost[$2 $3]}" -v ours="$1" -v peer="$2" -v layer="$3" -v bound="$4" 'BEGIN {
    printf "%-11s / %-20s %-9s %6.1f (bound %s)%s\n", ours, peer, layer, a / b, bound, (a / b < bound ? " missed" : "") }'
}

# --- peers

start_mapserver() { # sets map_port, map_pids
  local layer sql common
  map_port=$(free_port)
  mkdir "$work/map"
  printf 'CONFIG\n  ENV\n    MS_MAP_PATTERN "."\n  END\nEND\n' >"$work/map/mapserver.conf"
  common="TYPE POLYGON STATUS ON CONNECTIONTYPE POSTGIS PROCESSING \"CLOSE_CONNECTION=DEFER\" PROJECTION \"epsg:3857\" END
    CONNECTION \"host=127.0.0.1 port=$pg_port user=beatlight dbname=postgres\""
  # the cells that ours counts; MapServer adds the box to the query
  sql="select x * 64 + y id, incidents, concerns, st_makeenvelope(st_xmin(tile) + x * side, st_ymax(tile) - (y + 1) * side, \
st_xmin(tile) + (x + 1) * side, st_ymax(tile) - y * side, 3857) geom from (select floor((st_x(geom) - st_xmin(tile)) / side)::int x, \
floor((st_ymax(tile) - st_y(geom)) / side)::int y, tile, side, count(*) filter (where kind = 'incident') incidents, \
count(*) filter (where kind = 'concern') concerns from peer.event, (select tile, (st_xmax(tile) - st_xmin(tile)) / \
least(64, 1 << (17 - %z%)) side from (select st_tileenvelope(%z%, %x%, %y%) tile) t) box where geom && tile FILTER group by 1, 2, 3, 4) cells"
  {
    echo 'MAP NAME "city" STATUS ON SIZE 256 256 EXTENT -20037508.34 -20037508.34 20037508.34 20037508.34 PROJECTION "epsg:3857" END'
    echo 'OUTPUTFORMAT NAME "mvt" DRIVER "MVT" FORMATOPTION "EXTENT=4096" FORMATOPTION "EDGE_BUFFER=4" END'
    echo "LAYER NAME \"beats\" $common DATA \"geom from peer.beat using unique id using srid=3857\" METADATA \"gml_include_items\" \"code,name\" END END"
    echo "LAYER NAME \"hotspots\" $common DATA \"geom from peer.hotspot using unique id using srid=3857\""
    echo 'METADATA "gml_include_items" "hotspot_id,kind,category,rank,weight,share,stability,beat" END END'
    for layer in events filtered; do
      echo "LAYER NAME \"$layer\" $common METADATA \"gml_include_items\" \"incidents,concerns\" END"
      echo 'VALIDATION "z" "^[0-9]+$" "x" "^[0-9]+$" "y" "^[0-9]+$" "category" "^[a-z-]+$" "from" "^[0-9-]+$" "to" "^[0-9-]+$"'
      echo '"default_z" "0" "default_x" "0" "default_y" "0" "default_category" "robbery" "default_from" "2020-01-01" "default_to" "2020-01-02" END'
      if [ "$layer" = events ]; then echo "DATA \"geom from (${sql/FILTER/}) as q using unique id using srid=3857\" END"; else
        echo "DATA \"geom from (${sql/FILTER/and category = \'%category%\' and day >= \'%from%\' and day < \'%to%\'}) as q using unique id using srid=3857\" END"
      fi
    done
    echo END
  } >"$work/map/city.map"
  MAPSERVER_CONFIG_FILE=$work/map/mapserver.conf spawn-fcgi -s "$work/map/socket" -M 0666 -F 4 -P "$work/map/pids" -- /usr/lib/cgi-bin/mapserv >/dev/null
  cat >"$work/map/nginx.conf" <<NGINX
$([ "$(id -u)" != 0 ] || echo 'user root;')
worker_processes 1;
daemon off;
pid $work/map/nginx.pid;
error_log $work/map/nginx.log;
events {}
http {
  access_log off;
  keepalive_requests 1000000;
  client_body_temp_path $work/map/body;
  fastcgi_temp_path $work/map/fastcgi;
  proxy_temp_path $work/map/proxy;
  uwsgi_temp_path $work/map/uwsgi;
  scgi_temp_path $work/map/scgi;
  gzip on;
  gzip_comp_level 3;
  gzip_types application/vnd.mapbox-vector-tile;
  upstream map { server unix:$work/map/socket; keepalive 4; }
  server {
    listen 127.0.0.1:$map_port;
    location / {
      fastcgi_pass map;
      fastcgi_keep_conn on;
      fastcgi_param REQUEST_METHOD GET;
      fastcgi_param QUERY_STRING "map=$work/map/city.map&mode=tile&tilemode=gmap&map.imagetype=mvt&\$query_string";
    }
  }
}
NGINX
  nginx -c "$work/map/nginx.conf" >"$work/map/log" 2>&1 &
  map_pids=$!
  started+=("$map_pids")
  local pid
  for pid in $(cat "$work/map/pids"); do
    started+=("$pid")
    map_pids+=,$pid
  done
  await "${map_pids%%,*}" "http://127.0.0.1:$map_port/?tile=262+380+10&layers=beats" "$work/map/nginx.log"
}

map_addresses() { # LAYER
  case $1 in
    beats | hotspots) awk -v layer="$1" '{ printf "/?layers=%s&tile=%s+%s+%s\n", layer, $2, $3, $1 }' "$work/tiles" ;;
    events) awk '{ printf "/?layers=events&tile=%s+%s+%s&z=%s&x=%s&y=%s\n", $2, $3, $1, $1, $2, $3 }' "$work/tiles" ;;
    filtered) awk '{ printf "/?layers=filtered&tile=%s+%s+%s&z=%s&x=%s&y=%s&category=%s&from=%s&to=%s\n", $2, $3, $1, $1, $2, $3, $4, $5, $6 }' "$work/filtered" ;;
  esac
}

# an archive of ours for each layer: the same bytes as the public gets from our server
start_tileserver() { # sets gl_port, gl_pid
  local layer
  mkdir "$work/gl"
  (cd "$work/gl" && npm install --ignore-scripts --no-audit --no-fund --loglevel=error tileserver-gl-light@5.6.0 >"$work/gl/npm.log" 2>&1) || return 1
  # its reader of MBTiles wants a compiled library as soon as it is loaded, and is not used here
  echo 'module.exports = {verbose: () => module.exports};' >"$work/gl/node_modules/sqlite3/lib/sqlite3.js"
  for layer in beats hotspots events; do
    NO_PASSWORD=none java -Xmx1g -XX:+UseSerialGC -cp "$path" org.beatlight.api.tile.pmtiles.TilesMain --city "$work/city.yaml" \
      --out "$work/gl/$layer.pmtiles" --layers "$layer" >/dev/null 2>&1
  done
  cat >"$work/gl/config.json" <<JSON
{"options": {"paths": {"root": "$work/gl", "pmtiles": "$work/gl"}},
 "data": {"beats": {"pmtiles": "beats.pmtiles"}, "hotspots": {"pmtiles": "hotspots.pmtiles"}, "events": {"pmtiles": "events.pmtiles"}}}
JSON
  gl_port=$(free_port)
  (cd "$work/gl" && exec env NODE_ENV=production node node_modules/tileserver-gl-light/src/main.js --config config.json --silent -p "$gl_port" -b 127.0.0.1 >"$work/gl/log" 2>&1) &
  gl_pid=$!
  started+=("$gl_pid")
  await "$gl_pid" "http://127.0.0.1:$gl_port/data/beats/10/262/380.pbf" "$work/gl/log"
}

layers=(beats hotspots events filtered)
echo "$events events, $(nproc) cores, JVM of both servers in Java: ${jvm[*]}"
start_postgres
java -Xmx3g -XX:+UseParallelGC -cp "$path" org.beatlight.api.publication.StoredCity "$url" beatlight "$events"
java -cp "$path" org.beatlight.benchmarks.tiles.TileRequests 2000 "$work/tiles" "$work/filtered"
for layer in beats hotspots events; do plain "$layer" >"$work/$layer"; done
filtered >"$work/filtered.list" && mv "$work/filtered.list" "$work/filtered.addresses"
for layer in beats hotspots events; do mv "$work/$layer" "$work/$layer.addresses"; done

write_city
for ((run = 1; run <= 3; run++)); do
  NO_PASSWORD=none java "${jvm[@]}" -cp "$path" org.beatlight.benchmarks.tiles.SnapshotLoad "$work/city.yaml"
done

start_ours 0 "${BEATLIGHT_TILE_HEADERS-$(analyst)}"
echo "start to ready: $ready"
for layer in "${layers[@]}"; do measure ours "$our_port" "$our_pid" "$layer" "$work/$layer.addresses"; done
for layer in "${layers[@]}"; do
  printf 'ours, uncached, 500 tiles/s, %-9s p50 and p99 ms: %s (bound: p99 < 20)\n' "$layer" "$(load rate "$our_port" "$our_pid" "$work/$layer.addresses" 500)"
done
stop "$our_pid"

start_ours 64 ''
for layer in beats hotspots events; do
  measure 'ours cached' "$our_port" "$our_pid" "$layer" "$work/$layer.addresses"
  printf 'ours, cached, 500 tiles/s, %-9s p50 and p99 ms: %s (bound: p99 < 5)\n' "$layer" "$(load rate "$our_port" "$our_pid" "$work/$layer.addresses" 500)"
done
stop "$our_pid"

as_mvt_port=$(free_port)
java "${jvm[@]}" -cp "$path" org.beatlight.benchmarks.tiles.AsMvtServer "$url" beatlight "$as_mvt_port" >"$work/as_mvt.log" 2>&1 &
as_mvt_pid=$!
started+=("$as_mvt_pid")
await "$as_mvt_pid" "http://127.0.0.1:$as_mvt_port/tiles/beats/10/262/380.mvt" "$work/as_mvt.log"
for layer in "${layers[@]}"; do measure ST_AsMVT "$as_mvt_port" "$as_mvt_pid,$pg_pid" "$layer" "$work/$layer.addresses"; done
stop "$as_mvt_pid"

if command -v nginx >/dev/null && command -v spawn-fcgi >/dev/null && [ -x /usr/lib/cgi-bin/mapserv ]; then
  start_mapserver
  for layer in "${layers[@]}"; do
    map_addresses "$layer" >"$work/map/$layer"
    measure MapServer "$map_port" "$map_pids,$pg_pid" "$layer" "$work/map/$layer"
  done
else
  echo 'MapServer was left out: apt-get install cgi-mapserver mapserver-bin spawn-fcgi nginx-light'
fi

if command -v npm >/dev/null && start_tileserver; then
  for layer in beats hotspots events; do
    sed "s#/tiles/#/data/#; s#mvt\$#pbf#" "$work/$layer.addresses" >"$work/gl/$layer"
    measure tileserver-gl-light "$gl_port" "$gl_pid" "$layer" "$work/gl/$layer"
  done
else
  echo 'tileserver-gl-light was left out: npm could not install it'
fi

# Our server has no use for an archive of its own publication: it is compared by the same tiles, made before and kept.
echo
for layer in beats hotspots events; do
  compare ours ST_AsMVT "$layer" 4
  compare ours MapServer "$layer" 4
  compare 'ours cached' tileserver-gl-light "$layer" 10
done
compare ours ST_AsMVT filtered 2
compare ours MapServer filtered 2
