"""dbscan_sklearn.py FILE RADIUS MIN_POINTS: scikit-learn on little-endian (east, north) doubles."""

import sys
import time

import numpy
import sklearn
from sklearn.cluster import DBSCAN

points = numpy.fromfile(sys.argv[1], "<f8").reshape(-1, 2)
model = DBSCAN(eps=float(sys.argv[2]), min_samples=int(sys.argv[3]))
wall, cpu = time.perf_counter(), time.process_time()
found = model.fit(points)
wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
labels = found.labels_
print(
    f"scikit-learn {sklearn.__version__}|{wall:.2f}|{cpu:.2f}|{labels.max() + 1}"
    f"|{len(found.core_sample_indices_)}|{(labels < 0).sum()}"
)
