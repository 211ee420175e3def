#!/usr/bin/env python3
"""Vectors of the masks, derived from ../masks.md alone.

run: python3 masks.py > masks.json

Bitmaps are written as strings, key 0 first.
"""
import json
from fractions import Fraction
from math import ceil


def share(r, n):
    return ceil(Fraction(r * n, 1024))


def select(scores, k, bits=20):
    n = len(scores)
    for code, holds in (("n-is-zero", n == 0), ("k-is-zero", k == 0), ("k-over-n", k > n)):
        if holds:
            return {"outcome": "error", "error": code}
    order = sorted(range(n), key=lambda j: (-scores[j], j))
    gap = 2 ** bits - 1 if n == 1 else scores[order[0]] - scores[order[1]]
    return {"outcome": "selected", "kept": sorted(order[:k]), "argmax": order[0], "gap": gap}


def row(name, scores, k, bits=20):
    return {"name": name, "scores": scores, "k": k, "bits": bits, "result": select(scores, k, bits)}


def bitmap(keys, size):
    return "".join("1" if j in keys else "0" for j in range(size))


def head(name, rows, size, threshold, mode):
    base = {"name": name, "rows": rows, "tokens": size, "threshold": threshold, "mode": mode}
    for i, r in enumerate(rows):
        for code, holds in (("row-is-empty", not r["kept"]), ("key-over-tokens", any(j >= size for j in r["kept"])),
                            ("argmax-not-kept", r["argmax"] not in r["kept"])):
            if holds:
                return {**base, "result": {"outcome": "error", "error": code, "row": i}}
    skip = [r["gap"] > threshold for r in rows]
    one = [{r["argmax"]} for r in rows]
    mask = [set(r["kept"]) for r in rows]
    values = [o if s else m for s, o, m in zip(skip, one, mask)]
    keys = values if mode == "joint" else [set() if s else m for s, m in zip(skip, mask)]
    return {**base, "result": {
        "outcome": "built", "skip": bitmap({i for i, s in enumerate(skip) if s}, len(rows)),
        "mask": [bitmap(m, size) for m in mask], "keys": [bitmap(m, size) for m in keys],
        "values": [bitmap(m, size) for m in values], "keyNeed": bitmap(set().union(*keys), size),
        "valueNeed": bitmap(set().union(*values), size),
        "counts": [sum(j in m for m in mask) for j in range(size)]}}


def selections(table, k):
    return [{x: r[x] for x in ("kept", "argmax", "gap")} for r in (select(s, k) for s in table)]


def precision(name, importance, r8):
    n = share(r8, len(importance))
    order = sorted(range(len(importance)), key=lambda j: (-importance[j], j))
    return {"name": name, "importance": importance, "share": r8, "int8": bitmap(set(order[:n]), len(importance))}


def spread(n, step, modulus, offset=0):
    return [(i * step) % modulus + offset for i in range(n)]


TABLE = [spread(6, 7 + i, 41, -20 + 3 * i) for i in range(6)]
TABLE[2] = [0, 0, 900, 0, 0, 0]
TABLE[4] = [-5, 300, -5, -5, -5, -5]
CAUSAL = [spread(i + 1, 11, 29, -14) for i in range(5)]
causal_rows = [selections([s], max(1, share(512, len(s))))[0] for s in CAUSAL]
BAD = [{"kept": [0, 1], "argmax": 0, "gap": 3}]

print(json.dumps({
    "shares": [{"share": r, "n": n, "rounded": share(r, n), "k": max(1, share(r, n))} for r, n in (
        (0, 50), (1, 50), (102, 50), (256, 50), (512, 50), (1024, 50), (512, 1), (512, 3), (102, 10), (102, 11),
        (256, 64), (257, 64), (1023, 1024), (1, 1024), (1, 1025))],
    "rows": [
        row("one score", [-7], 1),
        row("one score of 4 bits", [3], 1, 4),
        row("two, the larger last", [3, 9], 1),
        row("all equal", [5] * 7, 3),
        row("all zero", [0] * 5, 2),
        row("k of one", [4, -2, 8, 7], 1),
        row("k of n", [4, -2, 8, 7], 4),
        row("largest twice", [1, 8, 3, 8, 2], 2),
        row("tie at the border", [5, 3, 9, 3, 3, 7], 4),
        row("all negative", [-9, -3, -4, -3000], 2),
        row("the ends of 20 bits", [-2 ** 19, 2 ** 19 - 1], 1),
        row("fifty of many sizes", spread(50, 373, 1009, -504), 13),
        row("no score", [], 1),
        row("k of zero", [1, 2], 0),
        row("k over n", [1, 2], 3),
        row("no score comes before k of zero", [], 0),
    ],
    "heads": [
        head("nothing skipped", selections(TABLE, 2), 6, 2 ** 20 - 1, "split"),
        head("two rows skipped, split", selections(TABLE, 2), 6, 100, "split"),
        head("two rows skipped, joint", selections(TABLE, 2), 6, 100, "joint"),
        head("a gap equal to the threshold is not skipped", selections(TABLE, 2), 6, 305, "split"),
        head("all rows skipped", [{"kept": [j], "argmax": j, "gap": 5} for j in (3, 3, 1, 3)], 4, 4, "split"),
        head("all rows skipped, joint", [{"kept": [j], "argmax": j, "gap": 5} for j in (3, 3, 1, 3)], 4, 4, "joint"),
        head("k of n", selections(TABLE, 6), 6, 2 ** 20 - 1, "split"),
        head("causal: one key in row 0", causal_rows, 5, 20, "split"),
        head("causal, the first row never skipped", causal_rows, 5, 2 ** 20 - 1, "split"),
        head("one token", [{"kept": [0], "argmax": 0, "gap": 2 ** 20 - 1}], 1, 0, "split"),
        head("an empty row", BAD + [{"kept": [], "argmax": 0, "gap": 0}] + BAD, 2, 1, "split"),
        head("a key past the end", BAD + BAD + [{"kept": [1, 2], "argmax": 1, "gap": 0}], 2, 1, "split"),
        head("argmax not kept", [{"kept": [1], "argmax": 0, "gap": 0}], 2, 1, "joint"),
        head("the first error is told", [{"kept": [9], "argmax": 0, "gap": 0}, {"kept": [], "argmax": 0, "gap": 0}],
             2, 1, "joint"),
    ],
    "precision": [
        precision("none", [3, 1, 2], 0),
        precision("all", [3, 1, 2], 1024),
        precision("half, rounded up", [3, 1, 2], 512),
        precision("ties to the lower index", [4, 7, 4, 7, 4], 512),
        precision("all equal", [2] * 8, 256),
        precision("all zero", [0] * 4, 512),
        precision("least share that is not none", [1, 9, 3, 4], 1),
        precision("fifty", spread(50, 17, 53), 256),
    ],
}, indent=1))
