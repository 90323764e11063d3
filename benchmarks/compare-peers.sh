#!/bin/sh
# Compares labels and scores, not speed: `./beatlight method` beside scikit-learn, R's dbscan and R's spdep on the same rows. The rows
# are Chicago's burglaries (from $BEATLIGHT_SHARED, else ../shared beside the checkout) and a generated sample.
# Peers, from Debian: python3-sklearn, r-cran-dbscan, r-cran-spdep; all three are needed.
# Exit status 1 where an answer differs by more than ties allow, 2 where a peer is missing.
set -eu

usage="usage: benchmarks/compare-peers.sh [POINTS]   (1000000: rows of the generated sample)"
case "${1:-}" in -h | --help) echo "$usage"; exit 0 ;; esac
points=${1:-1000000}

here=$(cd "$(dirname "$0")" && pwd)
export BEATLIGHT_HEAP=${BEATLIGHT_HEAP:-3g}
chicago=${BEATLIGHT_SHARED:-$here/../../shared}/data/chicago/incidents/burglary_2011_2014.csv.gz
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

/usr/bin/python3 -c 'import sklearn' || { echo "scikit-learn is not installed" >&2; exit 2; }
Rscript -e 'library(dbscan); library(spdep)' >"$work/log" 2>&1 || { echo "R's dbscan and spdep are not installed" >&2; exit 2; }

peer() { /usr/bin/python3 "$here/peers/compare.py" "$@"; }

method() { # NAME CSV OPTIONS...
  name=$1
  rows=$2
  shift 2
  "$here/../beatlight" method "$name" --points "$rows" --x east --y north "$@" >"$work/summary"
}

clusters() { # TITLE CSV EPS MIN_POINTS
  method dbscan "$2" --eps "$3" --min-points "$4" --out "$work/ours.csv"
  Rscript "$here/peers/labels.R" dbscan "$2" "$3" "$4" "$work/r.csv"
  peer dbscan "$1, R dbscan" "$2" "$3" "$work/ours.csv" "$work/r.csv"
  peer sklearn "$2" "$3" "$4" "$work/sklearn.csv"
  peer dbscan "$1, scikit-learn" "$2" "$3" "$work/ours.csv" "$work/sklearn.csv"
}

hierarchy() { # TITLE CSV MIN_CLUSTER_SIZE
  method hdbscan "$2" --min-cluster-size "$3" --out "$work/ours.csv"
  Rscript "$here/peers/labels.R" hdbscan "$2" 0 "$3" "$work/r.csv"
  peer hdbscan "$1, R dbscan" "$2" "$3" "$work/ours.csv" "$work/r.csv"
}

areas() { # TITLE CSV BAND
  Rscript "$here/peers/scores.R" "$2" "$3" "$work/r.csv"
  method gi-star "$2" --value count --band "$3" --permutations 99 --out "$work/ours.csv"
  peer scores "$1: Gi*, R spdep" "$work/ours.csv" z "$work/r.csv" gi_star
  method gi-star "$2" --value count --band "$3" --permutations 99 --without-self --out "$work/ours.csv"
  peer scores "$1: Gi, R spdep" "$work/ours.csv" z "$work/r.csv" gi
  method local-moran "$2" --value count --band "$3" --permutations 99 --out "$work/ours.csv"
  peer scores "$1: local Moran, R spdep" "$work/ours.csv" moran_i "$work/r.csv" moran_i
}

status=0
if [ -f "$chicago" ]; then
  peer chicago "$chicago" "$work/chicago.csv"
  clusters "Chicago: DBSCAN 150 m, 20" "$work/chicago.csv" 150 20 || status=1
  clusters "Chicago: DBSCAN 300 m, 100" "$work/chicago.csv" 300 100 || status=1
  peer first "$work/chicago.csv" 8000 "$work/some.csv"
  hierarchy "Chicago, 8,000 places: HDBSCAN 20" "$work/some.csv" 20 || status=1
  hierarchy "Chicago, 8,000 places: HDBSCAN 50" "$work/some.csv" 50 || status=1
  peer cells "$work/chicago.csv" 500 "$work/cells.csv"
  areas "Chicago, cells of 500 m" "$work/cells.csv" 750 || status=1
else
  echo "Chicago was left out: there is no $chicago" >&2
fi
peer sample "$points" "$work/sample.csv"
clusters "$points generated: DBSCAN 50 m, 20" "$work/sample.csv" 50 20 || status=1
exit $status
