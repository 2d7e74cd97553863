"""The limit: threads that do nothing but send. No database, no outcome stored."""

from __future__ import annotations

import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from benchmarks.sending import send

if __name__ == "__main__":
    count, start, transport = int(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
    time.sleep(max(0.0, start - time.time()))
    with ThreadPoolExecutor(int(os.environ["CONCURRENCY"])) as pool:
        list(pool.map(lambda number: send(number, transport == "own"), range(count)))
    time.sleep(600)  # measured and ended from outside, like the others
