#!/usr/bin/env python3
"""Vectors of the mixed-precision processing element, derived from ../mixed-pe.md alone.

run: python3 mixed_pe.py > mixed-pe.json
"""
import json

SIGNED = [n if n < 8 else n - 16 for n in range(16)]


def job(name, bits, steps, depth=16):
    base = {"name": name, "bits": bits, "depth": depth, "steps": steps}
    if not steps:
        return {**base, "error": "steps-is-zero", "sums": [0, 0]}
    if len(steps) > depth:
        return {**base, "error": "steps-over-depth", "sums": [0, 0]}
    pairs = [((SIGNED[a], b if bits == 8 else SIGNED[b]), w) for a, b, w in steps]
    history = []
    for n in range(1, len(pairs) + 1):
        if bits == 8:
            history.append([sum((16 * a + b) * w for (a, b), w in pairs[:n]), 0])
        else:
            history.append([sum(pair[i] * w for pair, w in pairs[:n]) for i in (0, 1)])
    scale = 1 if bits == 8 else 16
    return {**base, "operands": [list(pair) for pair, _ in pairs],
            "products": [[a * w, b * w] for (a, b), w in pairs],
            "accumulators": history, "sums": [scale * v for v in history[-1]]}


def int8(x):
    return [(x >> 4) & 15, x & 15]


def spread(n, step):
    return [[i * step % 16, (i * (step + 2) + 5) % 16, (i * step * 13 + 77) % 256 - 128] for i in range(n)]


print(json.dumps([
    job("one step of INT8", 8, [int8(-77) + [35]]),
    job("one step of INT4", 4, [[3, 13, -35]]),
    job("least times least", 8, [int8(-128) + [-128]] * 16),
    job("least times most", 8, [int8(-128) + [127]] * 16),
    job("most times most", 8, [int8(127) + [127]] * 16),
    job("minus one", 8, [int8(-1) + [1]]),
    job("alternating", 8, [int8(-128) + [127], int8(127) + [-128]] * 4),
    job("INT4: least times least", 4, [[8, 8, -128]] * 16),
    job("INT4: most times least", 4, [[7, 7, -128]] * 16),
    job("INT4: one of each end", 4, [[8, 7, 127], [7, 8, 127]] * 3),
    job("INT4: nothing in the odd place", 4, [[9, 0, -128], [6, 0, 127]]),
    job("all zero", 8, [[0, 0, 0]] * 3),
    job("zero weights", 4, [[15, 15, 0]] * 3),
    job("spread, INT8", 8, spread(13, 5)),
    job("spread, INT4", 4, spread(16, 7)),
    job("nothing", 8, []),
    job("too many", 4, spread(17, 3)),
], indent=1))
