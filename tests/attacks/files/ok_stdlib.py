import concurrent.futures
import decimal
import fractions
import hashlib
import json
import math
import re
import statistics
import zlib


def double(x):
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        parts = list(pool.map(float, [x, x]))
    return statistics.fsum(parts) if hasattr(statistics, 'fsum') else math.fsum(parts)
