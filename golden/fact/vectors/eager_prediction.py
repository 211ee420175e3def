#!/usr/bin/env python3
"""Vectors of eager prediction, derived from ../eager-prediction.md alone.

run: python3 eager_prediction.py > eager-prediction.json
"""
import json
from fractions import Fraction
from math import floor

FORMS = {"both": ("log", "log"), "weights": ("linear", "log"), "activations": ("log", "linear"),
         "nibbles": ("nibble", "nibble"), "exact": ("linear", "linear")}


def in_form(x, form):
    if form == "linear":
        return x
    if form == "nibble":
        return floor(Fraction(x, 16))
    m = min(abs(x), 127)
    power = max([0] + [2 ** e for e in range(7) if 2 ** e <= m])
    return -power if x < 0 else power


def operand(total, shift):
    return max(-128, min(127, floor(Fraction(total, 2 ** shift) + (Fraction(1, 2) if shift else 0))))


def matmul(left, right, forms, offsets):
    return [[offsets[n] + sum(in_form(a, forms[0]) * in_form(b, forms[1]) for a, b in zip(row, column))
             for n, column in enumerate(right)] for row in left]


def head(name, variant, x, wq, wk, sq, sk, bq=None, bk=None):
    forms = FORMS[variant]
    zeros = [0] * len(wq)
    qs, ks = matmul(x, wq, forms, bq or zeros), matmul(x, wk, forms, bk or zeros)
    q, k = [[operand(v, sq) for v in r] for r in qs], [[operand(v, sk) for v in r] for r in ks]
    return {"name": name, "variant": variant, "x": x, "wq": wq, "wk": wk, "bq": bq, "bk": bk, "sq": sq, "sk": sk,
            "querySums": qs, "keySums": ks, "queries": q, "keys": k, "scores": matmul(q, k, forms, [0] * len(k))}


def spread(rows, columns, step, offset=-128):
    return [[(offset + 128 + (r * columns + c) * step) % 256 - 128 for c in range(columns)] for r in range(rows)]


X, WQ, WK = spread(4, 6, 37, 5), spread(3, 6, 91, 60), spread(3, 6, 53, -90)
print(json.dumps({
    "operands": [{"sum": v, "shift": s, "operand": operand(v, s)} for v, s in (
        (0, 0), (127, 0), (128, 0), (-128, 0), (-129, 0), (1, 1), (-1, 1), (3, 1), (-3, 1), (4, 3), (-4, 3), (3, 3),
        (-5, 3), (12, 3), (-12, 3), (1019, 3), (1020, 3), (1024, 3), (-1028, 3), (-1029, 3), (2 ** 22, 15),
        (2 ** 22, 16), (-2 ** 22, 15), (-2 ** 22, 16), (2 ** 22, 23), (-2 ** 22, 23), (-2 ** 22 - 1, 23))],
    "heads": [head(f"{v}, values of all magnitudes", v, X, WQ, WK, 9 if v != "nibbles" else 2,
                   8 if v != "nibbles" else 1) for v in FORMS]
             + [
        head("one token, one input, one dimension", "both", [[3]], [[5]], [[-5]], 0, 0),
        head("all activations zero", "both", [[0] * 4] * 3, spread(2, 4, 77), spread(2, 4, 33), 3, 3),
        head("all activations zero with offsets", "both", [[0] * 4] * 2, spread(2, 4, 77), spread(2, 4, 33), 1, 0,
             [3, -3], [100, -100]),
        head("limits", "both", [[-128, 127], [127, -128]], [[-128, 127], [127, 127]], [[127, -128], [-128, -128]], 6, 6),
        head("limits, shifts of zero saturate", "exact", [[-128, 127], [127, -128]], [[-128, 127], [127, 127]],
             [[127, -128], [-128, -128]], 0, 0),
        head("nibbles floor", "nibbles", [[-1, 1], [15, -16]], [[16, -17], [127, -128]], [[-1, -1], [31, 32]], 0, 0),
        head("activations and weights alike", "weights", X, WK, WK, 9, 9, [50, -60, 70], [-5, 6, -7]),
    ],
}, indent=1))
