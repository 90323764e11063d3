"""compare.py TASK ARGUMENTS...: makes the rows of compare-peers.sh, labels them by scikit-learn, and compares labels and scores."""

import csv
import gzip
import sys

import numpy

METRES_PER_FOOT = 1200 / 3937  # US survey foot
WRITTEN = 1e-9  # how far two roundings of one score may lie apart, beside its size


def read(path, *columns):
    with open(path, newline="") as file:
        rows = list(csv.DictReader(file))
    return [numpy.array([number(row[column]) for row in rows]) for column in columns]


def number(text):
    words = {"true": 1.0, "false": 0.0, "": float("nan"), "na": float("nan")}
    text = text.strip().lower()
    return words[text] if text in words else float(text)


def write(path, header, columns):
    with open(path, "w", newline="") as file:
        out = csv.writer(file)
        out.writerow(header)
        out.writerows(zip(*columns))


def chicago(source, path):
    with gzip.open(source, "rt", newline="") as file:
        rows = [(float(r["X_Coordinate"]), float(r["Y_Coordinate"])) for r in csv.DictReader(file) if r["X_Coordinate"]]
    metres = numpy.array(rows) * METRES_PER_FOOT
    write(path, ["east", "north"], [map(repr, metres[:, 0].tolist()), map(repr, metres[:, 1].tolist())])


def sample(count, path):
    """Clumps of all densities over 30 by 30 km, on a grid of 1 cm so that written numbers are the numbers."""
    random = numpy.random.default_rng(20261128)
    count = int(count)
    centers = random.uniform(0, 30_000, (500, 2))
    spread = random.uniform(10, 200, 500)
    of = random.integers(0, 500, count)
    points = centers[of] + random.normal(size=(count, 2)) * spread[of, None]
    even = random.random(count) < 0.3
    points[even] = random.uniform(0, 30_000, (even.sum(), 2))
    points = numpy.round(points, 2)
    write(path, ["east", "north"], [points[:, 0].tolist(), points[:, 1].tolist()])


def first(source, count, path):
    """The first rows at distinct places, each moved by up to 1 cm, as distances between whole feet tie often."""
    points = numpy.column_stack(read(source, "east", "north"))
    _, at = numpy.unique(points, axis=0, return_index=True)
    points = points[numpy.sort(at)[: int(count)]]
    points += numpy.random.default_rng(5).uniform(-0.01, 0.01, points.shape)
    write(path, ["east", "north"], [map(repr, points[:, 0].tolist()), map(repr, points[:, 1].tolist())])


def cells(source, side, path):
    side = float(side)
    points = numpy.column_stack(read(source, "east", "north"))
    found, counts = numpy.unique(numpy.floor(points / side), axis=0, return_counts=True)
    middles = (found + 0.5) * side
    write(path, ["east", "north", "count"], [middles[:, 0].tolist(), middles[:, 1].tolist(), counts.tolist()])


def sklearn(points, eps, least, path):
    from sklearn.cluster import DBSCAN

    found = DBSCAN(eps=float(eps), min_samples=int(least)).fit(numpy.column_stack(read(points, "east", "north")))
    write(path, ["cluster"], [found.labels_.tolist()])


def dbscan(title, source, eps, ours_path, theirs_path):
    """Noise and core rows must be told alike; a border row may go to any cluster with a core row in reach."""
    points = numpy.column_stack(read(source, "east", "north"))
    ours, core = read(ours_path, "cluster", "core")
    (theirs,) = read(theirs_path, "cluster")
    core = core == 1
    pairs = {(a, b) for a, b in zip(ours[core], theirs[core])}
    partner = dict(pairs)
    one_to_one = len(pairs) == len(partner) == len({b for _, b in pairs}) and -1 not in partner
    noise = bool(((ours < 0) == (theirs < 0)).all())
    wanted = numpy.array([partner.get(a, -1) for a in ours])
    other = numpy.flatnonzero(wanted != theirs)
    reachable = all(reaches(points, core & (theirs == theirs[row]), row, float(eps)) for row in other) if one_to_one else False
    sound = one_to_one and noise and reachable and not core[other].any()
    report(title, sound, f"{len(partner)} clusters, {int(core.sum())} core rows and {int((ours < 0).sum())} noise rows alike, "
           f"{len(other)} border rows in another cluster in reach")


def reaches(points, among, row, eps):
    return ((points[among] - points[row]) ** 2).sum(axis=1).min() <= eps * eps if among.any() else False


def hdbscan(title, source, least, ours_path, theirs_path):
    """Clusters must be alike; a row may go to another only where both are just as near to it in mutual reachability."""
    (ours,) = read(ours_path, "cluster")
    (theirs,) = read(theirs_path, "cluster")
    pairs, counts = numpy.unique(numpy.column_stack([ours, theirs]), axis=0, return_counts=True)
    best = {}
    for (a, b), n in sorted(zip(map(tuple, pairs), counts), key=lambda pair: -pair[1]):
        if a not in best and b not in best.values():
            best[a] = b
    wanted = numpy.array([best.get(a, numpy.nan) for a in ours])
    other = numpy.flatnonzero(wanted != theirs)
    points = numpy.column_stack(read(source, "east", "north"))
    tied = all(ties(points, int(least), row, theirs == wanted[row], theirs == theirs[row]) for row in other)
    same = len(set(ours)) == len(set(theirs))
    report(title, same and tied, f"{int(ours.max()) + 1} and {int(theirs.max()) + 1} clusters, "
           f"{len(other)} of {len(ours)} rows in another one that is just as near")


def ties(points, least, row, here, there):
    """Whether the nearest of two sets of rows are at one mutual reachability distance from a row."""
    core = numpy.array([core_distance(points, p, least) for p in numpy.flatnonzero(here | there)])
    of = dict(zip(numpy.flatnonzero(here | there), core))
    own = core_distance(points, row, least)
    nearest = [min(max(own, of[p], numpy.hypot(*(points[p] - points[row]))) for p in numpy.flatnonzero(among) if p != row)
               for among in (here, there)]
    return nearest[0] == nearest[1]


def core_distance(points, row, least):
    return numpy.partition(numpy.hypot(*(points - points[row]).T), least - 1)[least - 1]


def scores(title, ours_path, column, theirs_path, their_column):
    (ours,) = read(ours_path, column)
    (theirs,) = read(theirs_path, their_column)
    tested = ~numpy.isnan(theirs)
    alike = bool((numpy.isnan(ours) == ~tested).all())
    apart = numpy.abs(ours[tested] - theirs[tested]) / numpy.maximum(1, numpy.abs(theirs[tested]))
    report(title, alike and apart.max() <= WRITTEN,
           f"{int(tested.sum())} cells, {int((~tested).sum())} not tested, largest difference {apart.max():.0e}")


def report(title, sound, words):
    print(f"{'equal ' if sound else 'DIFFER'}  {title}: {words}", flush=True)
    sys.exit(0 if sound else 1)


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
