#!/usr/bin/env python3
"""Vectors of the log domain, derived from ../log-domain.md alone.

run: python3 log_domain.py > log-domain.json

Exponents come from the text of the binary number, sums from Python's integers; nothing is shifted.
"""
import json


def code(x, width):
    m = min(abs(x), 2 ** (width - 1) - 1)
    if m == 0:
        return {"x": x, "width": width, "magnitude": 0, "found": False, "position": 0, "packed": width - 1,
                "value": 0}
    e = len(format(m, "b")) - 1
    sign = "1" if x < 0 else "0"
    digits = 3 if width == 8 else 2
    return {"x": x, "width": width, "magnitude": m, "found": True, "position": e,
            "packed": int(sign + format(e, f"0{digits}b"), 2), "value": (-1) ** (x < 0) * 2 ** e}


def product(x, y, a=8, b=8):
    cx, cy = code(x, a), code(y, b)
    zero = not (cx["found"] and cy["found"])
    return {"x": x, "y": y, "widths": [a, b], "zero": zero,
            "negative": False if zero else (x < 0) != (y < 0),
            "exponent": 0 if zero else cx["position"] + cy["position"],
            "value": cx["value"] * cy["value"]}


def total(name, xs, ys, lanes, offset=0):
    products = [product(x, y) for x, y in zip(xs, ys)]
    beats = [products[i:i + lanes] for i in range(0, len(products), lanes)]
    one_hot, counters = [], []
    for n in range(1, len(beats) + 1):
        so_far = [p for beat in beats[:n] for p in beat if not p["zero"]]
        one_hot.append(offset + sum(p["value"] for p in so_far))
        counters.append([sum(-1 if p["negative"] else 1 for p in so_far if p["exponent"] == j)
                         for j in range(13)])
    return {"name": name, "xs": xs, "ys": ys, "lanes": lanes, "offset": offset,
            "oneHot": one_hot, "counters": counters, "sum": one_hot[-1]}


def spread(n, step, modulus, offset):
    return [(i * step) % modulus + offset for i in range(n)]


PAIRS = [(0, 0), (0, 5), (-128, 0), (1, 1), (-1, 1), (-1, -1), (127, 127), (-128, 127), (-128, -128), (-127, 127),
         (64, 2), (63, 2), (3, -5), (100, -100), (31, 33)]

print(json.dumps({
    "codes": [code(x, 8) for x in (0, 1, -1, 2, 3, -3, 4, 7, 8, 15, 16, 31, 32, 63, 64, -64, 65, 100, 126, 127,
                                   -126, -127, -128)]
             + [code(x, 4) for x in range(-8, 8)],
    "products": [product(x, y) for x, y in PAIRS]
                + [product(-128, -8, 8, 4), product(127, 7, 8, 4), product(5, 0, 8, 4),
                   product(-8, 7, 4, 4), product(-8, -8, 4, 4), product(1, -1, 4, 4)],
    "widths": [
        {"terms": 1, "top": 12, "accumulator": 14, "counter": 2},
        {"terms": 16, "top": 12, "accumulator": 18, "counter": 6},
        {"terms": 64, "top": 12, "accumulator": 20, "counter": 8},
        {"terms": 768, "top": 12, "accumulator": 23, "counter": 11},
        {"terms": 1024, "top": 12, "accumulator": 24, "counter": 12},
        {"terms": 64, "top": 4, "accumulator": 12, "counter": 8},
    ],
    "sums": [
        total("one product", [-3], [5], 4),
        total("a zero product alone", [0], [127], 1),
        total("all zero", [0] * 6, [-128] * 6, 4),
        total("a last beat that is not full", [1, 2, 3, 4, 5, 6, 7], [7, -6, 5, -4, 3, -2, 1], 4),
        total("one lane", [9, -9, 9], [-1, -1, 1], 1),
        total("largest sum", [-128] * 8, [-128] * 8, 4),
        total("least sum", [-128] * 8, [127] * 8, 4),
        total("products that cancel", [100, -100, 64, -64], [64, 64, 127, 127], 2),
        total("an offset", [12, -7, 3], [5, 5, 5], 2, -1000),
        total("thirty-two of all magnitudes", spread(32, 37, 256, -128), spread(32, 101, 256, -128), 8),
        total("more lanes than products", spread(5, 50, 256, -128), spread(5, 77, 256, -128), 32),
    ],
}, indent=1))
