#!/usr/bin/env bash
# Times the main job as a user runs it, on what is built: the whole Chicago run into the embedded store, and `demo` from nothing to
# a served map. Prints wall seconds, CPU seconds and the largest memory of a process beside the bounds.
#   benchmarks/main-job.sh [RUNS]
# The Chicago records are looked for in $BEATLIGHT_SHARED, else ../shared beside the checkout.
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
data=${BEATLIGHT_SHARED:-$home/../shared}/data/chicago
runs=${1:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export BEATLIGHT_BUILD=skip

timed() { # LABEL COMMAND...
  local label=$1
  shift
  /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
  awk -v label="$label" '{ printf "%-28s wall %6.1f s   cpu %6.1f s   peak %5.0f MB\n", label, $1, $2 + $3, $4 / 1024 }' "$work/time"
}

chicago() {
  rm -rf "$work/chicago"
  mkdir -p "$work/chicago"
  sed -e "s#\${data}#$data#; s#\${work}#$work/chicago#; s#\${store}#{kind: embedded, file: $work/chicago/store}#" \
    "$home/acceptance/src/test/resources/chicago.yaml" >"$work/chicago/city.yaml"
  "$home/beatlight" run --city "$work/chicago/city.yaml"
}

# from the command to the first beat tile that is served
demo() {
  rm -rf "$work/demo"
  local port=18765 server
  "$home/beatlight" demo --dir "$work/demo" --port "$port" &
  server=$!
  until curl -sf -o "$work/tile" "http://127.0.0.1:$port/api/v1/beats"; do
    kill -0 "$server" 2>/dev/null || { echo 'demo ended before it served' >&2; exit 1; }
    sleep 0.2
  done
  kill "$server"
  wait "$server" || true
}

export -f chicago demo
export home work data
printf 'bounds: Chicago run 90 s and 2 GB of heap (-Xmx%s), demo from built artifacts 90 s\n' "${BEATLIGHT_HEAP:-2g}"
for ((run = 1; run <= runs; run++)); do
  [ ! -d "$data" ] || timed "Chicago run ($run)" bash -euo pipefail -c chicago
  timed "demo to a served city ($run)" bash -euo pipefail -c demo
done
[ -d "$data" ] || printf 'the Chicago run was left out: there is no %s\n' "$data"
