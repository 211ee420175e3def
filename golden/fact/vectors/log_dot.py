#!/usr/bin/env python3
"""Vectors of the log dot product, derived from ../log-dot.md alone.

run: python3 log_dot.py > log-dot.json

Codes are written as {sign, exponent} strings of 4 bits.
"""
import json
from fractions import Fraction
from math import floor


def power(code):
    e = int(code[1:], 2)
    return 0 if e == 7 else (-1 if code[0] == "1" else 1) * 2 ** e


def code_of(x):
    m = min(abs(x), 127)
    return "0111" if m == 0 else ("1" if x < 0 else "0") + format(len(format(m, "b")) - 1, "03b")


def job(name, pairs, offset, shift, lanes=4, terms=16, bits=18):
    base = {"name": name, "pairs": pairs, "offset": offset, "shift": shift, "lanes": lanes, "terms": terms,
            "bits": bits}
    for error, holds in (("terms-is-zero", not pairs), ("terms-over-limit", len(pairs) > terms),
                         ("offset-over-limit", abs(offset) > 2 ** (bits - 1) - 1 - terms * 4096),
                         ("shift-over-limit", shift > 23)):
        if holds:
            return {**base, "error": error}
    values = [power(a) * power(b) for a, b in pairs]
    total = offset + sum(values)
    operand = max(-128, min(127, floor(Fraction(total, 2 ** shift) + (Fraction(1, 2) if shift else 0))))
    return {**base, "accumulators": [offset + sum(values[:i + lanes]) for i in range(0, len(values), lanes)],
            "sum": total, "operand": operand, "code": code_of(operand)}


def spread(n, step):
    return [[format((i * step) % 16, "04b"), format((i * (step + 4) + 3) % 16, "04b")] for i in range(n)]


MOST, LEAST, ZERO = "0110", "1110", "0111"
print(json.dumps([
    job("one product", [["0010", "1011"]], 0, 0),
    job("one product, saturated", [[MOST, LEAST]], 0, 0),
    job("zero", [[ZERO, MOST]], 0, 3),
    job("the zero with sign", [["1111", MOST], [MOST, "1111"]], 5, 0),
    job("a whole beat", spread(4, 5), 0, 4),
    job("one more than a beat", spread(5, 7), -9, 2),
    job("as many as fit", spread(16, 3), 100, 6),
    job("largest sum", [[MOST, MOST]] * 16, 65535, 10),
    job("least sum", [[MOST, LEAST]] * 16, -65535, 10),
    job("a tie rounds up", [["0000", "0001"]], 0, 2),
    job("a negative tie rounds up", [["1000", "0001"]], 0, 2),
    job("largest shift", [[MOST, MOST]] * 16, 0, 23),
    job("offset alone", [[ZERO, ZERO]], -77, 0),
    job("nothing", [], 0, 0),
    job("too many", spread(17, 3), 0, 0),
    job("offset too large", [[MOST, MOST]], 65536, 0),
    job("offset too small", [[MOST, MOST]], -65536, 0),
    job("shift too large", [[MOST, MOST]], 0, 24),
    job("too many comes before the offset and the shift", spread(17, 3), 65536, 31),
    job("nothing comes first", [], 65536, 31),
    job("a wider accumulator takes more", [[MOST, MOST]] * 3, 65536, 10, bits=19),
], indent=1))
