"""Many people at speed: the arithmetic of `careers.scoring` over arrays, columns in and out; extra `batch`."""

import os

for _library in ("OPENBLAS", "MKL", "OMP"):  # products of this size gain nothing by threads, which spin and cost CPU
    os.environ.setdefault(f"{_library}_NUM_THREADS", "1")
