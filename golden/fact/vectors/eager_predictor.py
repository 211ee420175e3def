#!/usr/bin/env python3
"""Vectors of the eager predictor, derived from ../eager-predictor.md and the pages that it names alone.

run: python3 eager_predictor.py > eager-predictor.json

Weights are written as {sign, exponent} strings of 4 bits, the rows of the queries before those of the keys.
"""
import json
from fractions import Fraction
from math import floor

LIMITS = {"lanes": 4, "tokens": 6, "inputs": 10, "dimensions": 6, "bits": 18}


def power(code):
    e = int(code[1:], 2)
    return 0 if e == 7 else (-1 if code[0] == "1" else 1) * 2 ** e


def in_log(x):
    m = min(abs(x), 127)
    return 0 if m == 0 else (-1 if x < 0 else 1) * 2 ** (len(format(m, "b")) - 1)


def operand(total, shift):
    return max(-128, min(127, floor(Fraction(total, 2 ** shift) + (Fraction(1, 2) if shift else 0))))


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def error_of(t, h, d, sq, sk, offsets):
    limit = 2 ** (LIMITS["bits"] - 1) - 1 - max(LIMITS["inputs"], LIMITS["dimensions"]) * 4096
    rules = (("tokens-is-zero", t == 0), ("inputs-is-zero", h == 0), ("dimensions-is-zero", d == 0),
             ("tokens-over-limit", t > LIMITS["tokens"]), ("inputs-over-limit", h > LIMITS["inputs"]),
             ("dimensions-over-limit", d > LIMITS["dimensions"]), ("shift-over-limit", sq > 23 or sk > 23),
             ("offset-over-limit", any(abs(b) > limit for b in offsets)))
    return next((error for error, holds in rules if holds), None)


def job(name, x, weights, sq, sk, offsets=None, sizes=None):
    t, h, d = sizes or (len(x), len(x[0]), len(weights) // 2)
    offsets = offsets or [0] * (2 * d)
    base = {"name": name, "tokens": t, "inputs": h, "dimensions": d, "queryShift": sq, "keyShift": sk,
            "activations": x, "weights": weights, "offsets": offsets}
    error = error_of(t, h, d, sq, sk, offsets)
    if error:
        return {**base, "error": error}
    lanes = LIMITS["lanes"]
    sums = [[b + dot([in_log(v) for v in row], [power(c) for c in w]) for w, b in zip(weights, offsets)] for row in x]
    ops = [[operand(v, sq if n < d else sk) for n, v in enumerate(row)] for row in sums]
    logs = [[in_log(v) for v in row] for row in ops]
    scores = [[dot(q[:d], k[d:]) for k in logs] for q in logs]
    c, e = (h + lanes - 1) // lanes, (d + lanes - 1) // lanes
    loads, one, two = 2 * d * c, 2 * t * d * c, t * t * e
    return {**base, "sums": sums, "operands": ops, "scores": scores,
            "cycles": {"work": one + two, "weights": loads, "firstSum": loads + c + 7, "lastSum": loads + one + 7,
                       "firstScore": loads + one + e + 13, "lastScore": loads + one + two + 13,
                       "period": one + max(two + 10, loads) + 2}}


def spread(rows, columns, step, offset=-128):
    return [[(offset + 128 + (r * columns + c) * step) % 256 - 128 for c in range(columns)] for r in range(rows)]


def codes(rows, columns, step, start=0):
    return [[format((start + (r * columns + c) * step) % 16, "04b") for c in range(columns)] for r in range(rows)]


MOST, LEAST, ZERO = "0110", "1110", "0111"
X = spread(4, 9, 37, 5)
print(json.dumps({"limits": LIMITS, "jobs": [
    job("one of everything", [[3]], [["0010"], ["1010"]], 0, 0),
    job("whole beats", spread(3, 8, 59), codes(8, 8, 5), 8, 7),
    job("one more than whole beats", spread(2, 5, 59), codes(10, 5, 7, 3), 7, 7),
    job("as large as may be", spread(6, 10, 53), codes(12, 10, 3), 8, 8, [99 * n - 500 for n in range(12)]),
    job("one token", spread(1, 7, 91), codes(6, 7, 11), 6, 6),
    job("one dimension", spread(5, 4, 77), codes(2, 4, 9), 5, 9),
    job("activations zero", [[0] * 6] * 3, codes(4, 6, 7), 3, 3),
    job("activations zero, offsets only", [[0] * 6] * 2, codes(4, 6, 7), 1, 0, [3, -3, 100, -100]),
    job("weights zero, of either sign", spread(2, 4, 51), [[ZERO, "1111"] * 2] * 4, 0, 0, [-1, 0, 0, 5]),
    job("alternating limits", [[-128, 127] * 5, [127, -128] * 5], [[MOST, LEAST] * 5, [LEAST, MOST] * 5] * 2, 9, 9),
    job("largest sums", [[127] * 10] * 2, [[MOST] * 10] * 12, 10, 10, [90111] * 12),
    job("least sums, no shift", [[-128] * 10] * 2, [[MOST] * 10] * 12, 0, 23, [-90111] * 12),
    job("shifts of their own", X, codes(6, 9, 13, 5), 4, 10),
    job("no token", [], codes(4, 3, 5), 0, 0, sizes=(0, 3, 2)),
    job("no input", [], [], 0, 0, [0] * 4, sizes=(2, 0, 2)),
    job("no dimension", spread(2, 3, 9), [], 0, 0, sizes=(2, 3, 0)),
    job("too many tokens", spread(7, 3, 9), codes(4, 3, 5), 0, 0),
    job("too many inputs", spread(2, 11, 9), codes(4, 11, 5), 0, 0),
    job("too many dimensions", spread(2, 3, 9), codes(14, 3, 5), 0, 0),
    job("a shift of the queries too large", spread(2, 3, 9), codes(4, 3, 5), 24, 0),
    job("a shift of the keys too large", spread(2, 3, 9), codes(4, 3, 5), 0, 31),
    job("an offset too large", spread(2, 3, 9), codes(4, 3, 5), 0, 0, [0, 0, 0, 90112]),
    job("an offset too small", spread(2, 3, 9), codes(4, 3, 5), 0, 0, [0, -90112, 0, 0]),
    job("no token comes first", [], codes(14, 3, 5), 24, 24, [90112] * 14, sizes=(0, 3, 7)),
    job("the shift comes before the offset", spread(1, 3, 9), codes(2, 3, 5), 24, 0, [90112, 0]),
]}, indent=1))
