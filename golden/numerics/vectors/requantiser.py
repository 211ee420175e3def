#!/usr/bin/env python3
"""Vectors of the requantiser, derived from ../requantiser.md alone, in exact fractions.

run: python3 requantiser.py > requantiser.json
"""
import json
from fractions import Fraction
from math import floor


def half_even(x):
    return round(x)  # of a Fraction: exact, ties to even


def multiplier(m):
    m = Fraction(m)
    assert Fraction(1, 2**32) <= m < 1
    shift = 30
    while m * 2**shift < 2**30:
        shift += 1
    m0 = half_even(m * 2**shift)
    return (2**30, shift - 1) if m0 == 2**31 else (m0, shift)


def limits(bits, unsigned):
    n = 2**bits - 1 if unsigned else 2 ** (bits - 1) - 1
    return (0 if unsigned else -n), n


def case(acc, bias, m0, shift, bits, unsigned):
    least, greatest = limits(bits, unsigned)
    total = acc + bias
    product = total * m0
    rounded = floor(Fraction(product, 2**shift) + Fraction(1, 2))
    code = min(max(rounded, least), greatest)
    return {"acc": acc, "sum": str(total), "product": str(product), "rounded": str(rounded), "code": code}


JOBS = [
    ("m = 0.0123, 8 bits", 0.0123, 0, 8, False, [1000, -1000, 12345, -12345, 41, -41, 0, 10325, -10325, 10366, -10366]),
    ("ties, m = 1/2", 0.5, 0, 8, False, [1, -1, 3, -3, 5, -5, 254, -254, 255, -255, 253, -253]),
    ("ties moved by a bias", 0.5, 3, 4, False, [-4, -3, -2, 0, 10, 11, -16, -17, -18]),
    ("unsigned: below 0 is cut", 0.25, -6, 3, True, [-100, 5, 6, 7, 8, 9, 32, 33, 34, 36, 1000]),
    ("3 bits, symmetric: -4 is never made", 0.5, 0, 3, False, [-100, -8, -7, -6, -5, 5, 6, 7]),
    ("2 bits", 0.125, 0, 2, False, [-128, -5, -4, -3, 3, 4, 5, 127]),
    ("16 bits", 0.75, 0, 16, False, [43689, 43690, 43691, -43689, -43690, -43691]),
    ("the largest multiplier", 1 - 2**-31, 0, 8, False, [127, 128, -127, -128, 2**31 - 1, -(2**31)]),
    ("a multiplier that rounds to 1", 1 - 2**-53, 0, 8, False, [126, 127, 128, -127, -128]),
    ("the least multiplier, ends of the accumulator", 2**-32, 0, 8, False, [2**31 - 1, -(2**31), 0]),
    ("the least multiplier, ends of accumulator and bias", 2**-32, 2**31 - 1, 8, False, [2**31 - 1, 1, -(2**31)]),
    ("the most negative bias", 0.9999, -(2**31), 8, False, [-(2**31), 2**31 - 1]),
]

MULTIPLIERS = [0.0123, 0.5, 1 - 2**-53, 1 - 2**-31, 2**-32, 1 / 3, 2**-31 * 1.5, 0.0078125]

TRUNCATED = [
    (4, "symmetric", 1, [[-2, -7], [-0.5, -4], [0.1, 1], [0.3, 2], [0.75, 5], [1.2, 7], [0, 0], [0.5, 4]]),
    (3, "unsigned", 1, [[0.1, 1], [0.3, 2], [0.75, 5], [1.2, 7], [-0.5, 0], [0.5, 4]]),
    (8, "symmetric", 2, [[2, 127], [-2, -127], [1, 64], [-1, -64], [100, 127], [-100, -127]]),
]

if __name__ == "__main__":
    jobs = []
    for name, m, bias, bits, unsigned, accs in JOBS:
        m0, shift = multiplier(m)
        jobs.append({
            "name": name, "entry": {"bias": bias, "m0": m0, "shift": shift},
            "codes": {"bits": bits, "range": "unsigned" if unsigned else "symmetric"},
            "cases": [case(a, bias, m0, shift, bits, unsigned) for a in accs],
        })
    print("{")
    print(' "multipliers": [\n  ' + ",\n  ".join(json.dumps([m, *multiplier(m)]) for m in MULTIPLIERS) + "\n ],")
    print(' "jobs": [\n  ' + ",\n  ".join(json.dumps(j) for j in jobs) + "\n ],")
    print(' "truncated": [\n  ' + ",\n  ".join(json.dumps({"bits": b, "range": r, "alpha": a, "codes": c}) for b, r, a, c in TRUNCATED) + "\n ]")
    print("}")
