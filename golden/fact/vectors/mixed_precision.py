#!/usr/bin/env python3
"""Vectors of the mixed-precision product, derived from ../mixed-precision.md alone.

run: python3 mixed_precision.py > mixed-precision.json
"""
import json
from fractions import Fraction
from math import floor


def nibbles(x):
    hi = floor(Fraction(x, 16))
    return {"x": x, "hi": hi, "lo": x - 16 * hi, "nearest": min(7, floor(Fraction(x, 16) + Fraction(1, 2)))}


def beats(kinds):
    """kinds: a string of 8 and 4, token 0 first."""
    four = [t for t, kind in enumerate(kinds) if kind == "4"]
    even, odd = [t for t in four if t % 2 == 0], [t for t in four if t % 2 == 1]
    pairs = min(len(even), len(odd))
    rest = sorted(even[pairs:] + odd[pairs:])
    return ([{"bits": 8, "token": t} for t, kind in enumerate(kinds) if kind == "8"]
            + [{"bits": 4, "even": a, "odd": b} for a, b in zip(even, odd)]
            + [{"bits": 4, ("even" if t % 2 == 0 else "odd"): t} for t in rest])


def product(name, x, w, kinds, rounding="floor"):
    acc = []
    for row, kind in zip(x, kinds):
        values = row if kind == "8" else [nibbles(v)["hi" if rounding == "floor" else "nearest"] for v in row]
        acc.append([sum(a * b for a, b in zip(values, column)) for column in w])
    sums = [[v * (1 if kind == "8" else 16) for v in row] for row, kind in zip(acc, kinds)]
    return {"name": name, "x": x, "w": w, "kinds": kinds, "rounding": rounding, "accumulators": acc, "sums": sums}


def spread(rows, columns, step, offset=-128):
    return [[(offset + 128 + (r * columns + c) * step) % 256 - 128 for c in range(columns)] for r in range(rows)]


X, W = spread(5, 4, 29, 11), spread(3, 4, 71, -60)
print(json.dumps({
    "nibbles": [nibbles(x) for x in (-128, -127, -121, -120, -119, -17, -16, -15, -9, -8, -7, -1, 0, 1, 7, 8, 15, 16,
                                     23, 24, 119, 120, 127)],
    "products": [
        product("all INT8", X, W, "88888"),
        product("all INT4", X, W, "44444"),
        product("all INT4, nearest", X, W, "44444", "nearest"),
        product("mixed", X, W, "84448"),
        product("mixed, nearest", X, W, "48484", "nearest"),
        product("limits", [[-128, -128], [127, 127], [-128, 127]], [[-128, -128], [127, -128]], "848"),
        product("limits in INT4", [[-128, -128], [127, 127], [-128, 127]], [[-128, -128], [127, -128]], "484"),
        product("all zero", [[0, 0], [0, 0]], [[-128, 127]], "84"),
        product("minus one", [[-1], [-1]], [[1]], "84"),
        product("minus one, nearest", [[-1], [-1]], [[1]], "84", "nearest"),
        product("alternating", [[-128, 127] * 3, [127, -128] * 3], [[127, -128] * 3], "44"),
    ],
    "orders": [{"kinds": kinds, "beats": beats(kinds)} for kinds in (
        "8", "4", "84", "44", "48", "4444", "8888", "48484848", "84848484", "4484448", "44488844", "844844",
        "448844884488")],
}, indent=1))
