#!/usr/bin/env python3
"""Vectors of 2:4 sparse weights, derived from ../sparse-weights.md alone.

run: python3 sparse_weights.py > sparse-weights.json

Selections are made by trying all six patterns, not by sorting; products are those of the dense matrix.
"""
import json
from itertools import combinations

UNIT = {"2:4": 1, "4:8-pairs": 2}


def select(group, unit):
    """The first of the patterns with the largest kept sum, in the order of their index pairs."""
    score = [sum(abs(x) for x in group[u * unit : (u + 1) * unit]) for u in range(4)]
    return max(combinations(range(4), 2), key=lambda p: (score[p[0]] + score[p[1]], -p[0], -p[1]))


def compress(row, mode):
    unit = UNIT[mode]
    size = 4 * unit
    values, codes = [], []
    for at in range(0, len(row), size):
        first, second = select(row[at : at + size], unit)
        codes.append(first + 4 * second)
        for u in (first, second):
            values += row[at + u * unit : at + (u + 1) * unit]
    return values, codes


def expand(values, codes, mode):
    unit = UNIT[mode]
    row = [0] * (4 * unit * len(codes))
    at = 0
    for g, code in enumerate(codes):
        for u in (code % 4, code // 4):
            for e in range(unit):
                row[(4 * g + u) * unit + e] = values[at]
                at += 1
    return row


def bytes_of(values, bits):
    per = 8 // bits
    out = []
    for at in range(0, len(values), per):
        out.append(sum((v % (1 << bits)) << (bits * i) for i, v in enumerate(values[at : at + per])))
    return out


def words_of(codes):
    return [sum(c << (4 * i) for i, c in enumerate(codes[at : at + 8])) for at in range(0, len(codes), 8)]


GROUPS = [
    ("the larger two, one negative", "2:4", [3, -7, 0, 5]),
    ("all equal", "2:4", [1, 1, 1, 1]),
    ("-128 is larger than 127, ties go to the lower index", "2:4", [-128, 127, 0, -127]),
    ("all zero", "2:4", [0, 0, 0, 0]),
    ("only the last is not zero", "2:4", [0, 0, 0, 4]),
    ("only the first is not zero", "2:4", [-9, 0, 0, 0]),
    ("keeps 0 and 1", "2:4", [4, -3, 2, 1]),
    ("keeps 0 and 2", "2:4", [-4, 2, 3, 1]),
    ("keeps 1 and 2", "2:4", [1, -4, -3, 2]),
    ("keeps 0 and 3", "2:4", [4, 1, 2, -3]),
    ("keeps 1 and 3", "2:4", [2, 4, 1, 3]),
    ("keeps 2 and 3", "2:4", [1, 2, 3, 4]),
    ("one large, three equal", "2:4", [2, 2, 2, 9]),
    ("equal magnitudes of both signs", "2:4", [-5, 5, -5, 5]),
    ("all -128", "2:4", [-128, -128, -128, -128]),
    ("all 127", "2:4", [127, 127, 127, 127]),
    ("alternating ends", "2:4", [-128, 127, -128, 127]),
    ("pairs: all equal", "4:8-pairs", [1, 1, 1, 1, 1, 1, 1, 1]),
    ("pairs: all zero", "4:8-pairs", [0, 0, 0, 0, 0, 0, 0, 0]),
    ("pairs: the largest element loses to a larger sum", "4:8-pairs", [7, 0, 4, 4, -4, -4, 0, 7]),
    ("pairs: half of a kept pair is zero", "4:8-pairs", [0, 0, 0, -8, 1, 1, 0, 7]),
    ("pairs: alternating ends", "4:8-pairs", [-8, 7, 7, -8, -8, -8, 7, 7]),
    ("pairs: ties go to the lower pair", "4:8-pairs", [1, -2, 3, 0, 0, -3, 2, 1]),
    ("pairs: keeps 2 and 3", "4:8-pairs", [0, 1, 1, 1, 2, 2, -3, 3]),
]

MATRICES = [
    ("2 x 8, INT8", "2:4", 8, [[3, -7, 0, 5, 1, 1, 1, 1], [-128, 127, 0, -127, 0, 0, 0, 4]]),
    ("1 x 36: a second metadata word with one group", "2:4", 8, [[(7 * k * k + 3 * k) % 256 - 128 for k in range(36)]]),
    ("2 x 12, INT4 in plain 2:4", "2:4", 4, [[(5 * k) % 16 - 8 for k in range(12)], [(11 * k + 6) % 16 - 8 for k in range(12)]]),
    ("3 x 16, INT4 in pairs", "4:8-pairs", 4, [[(5 * k * k + n) % 16 - 8 for k in range(16)] for n in range(3)]),
    ("1 x 8, all zero, in pairs", "4:8-pairs", 4, [[0] * 8]),
    ("2 x 8, ends of INT8", "2:4", 8, [[-128] * 8, [-128, 127] * 4]),
]


def operands(columns, bits):
    low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
    return [[low] * columns, [high if k % 2 else low for k in range(columns)], [(13 * k + 5) % (1 << bits) + low for k in range(columns)]]


def matrix(name, mode, bits, rows):
    packed = [compress(row, mode) for row in rows]
    dense = [expand(values, codes, mode) for values, codes in packed]
    x = operands(len(rows[0]), bits)
    return {
        "name": name, "mode": mode, "bits": bits, "weights": rows,
        "values": [v for v, _ in packed], "codes": [c for _, c in packed], "dense": dense,
        "valueBytes": sum((bytes_of(v, bits) for v, _ in packed), []),
        "metadataWords": sum((words_of(c) for _, c in packed), []),
        "x": x,
        "accumulators": [[sum(a * b for a, b in zip(r, d)) for d in dense] for r in x],
    }


def group(name, mode, weights):
    values, codes = compress(weights, mode)
    return {"name": name, "mode": mode, "group": weights, "values": values, "code": codes[0], "dense": expand(values, codes, mode)}


if __name__ == "__main__":
    legal = {a + 4 * b: [a, b] for a, b in combinations(range(4), 2)}
    out = {
        "codes": [legal.get(c) for c in range(16)],
        "groups": [group(*g) for g in GROUPS],
        "matrices": [matrix(*m) for m in MATRICES],
    }
    print("{")
    print(f' "codes": {json.dumps(out["codes"])},')
    for key, end in (("groups", ","), ("matrices", "")):
        print(f' "{key}": [\n  ' + ",\n  ".join(json.dumps(v) for v in out[key]) + f"\n ]{end}")
    print("}")
