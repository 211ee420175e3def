#!/usr/bin/env python3
"""Vectors of top-k, derived from ../top-k.md alone.

run: python3 top_k.py > top-k.json

The kept set comes from a full sort; the rounds from the text of the contract, on lists of (key, index).
Keys are written as decimal strings, so that 64-bit ones survive JSON.
"""
import json


def lfsr_states(seed):
    s = seed
    while True:
        yield s
        bits = format(s, "016b")                      # bits[0] is s[15]
        feedback = [bits[15 - n] for n in (15, 13, 12, 10)].count("1") % 2
        s = int(bits[1:] + str(feedback), 2)


def first_error(n, k, depth):
    for code, holds in (("n-over-depth", n > depth), ("n-is-zero", n == 0),
                        ("k-is-zero", k == 0), ("k-over-n", k > n)):
        if holds:
            return code
    return None


def vector(name, keys, k, lanes, seed, depth=None, signed=False, width=12):
    depth = 64 * lanes if depth is None else depth
    n = len(keys)
    base = {"name": name, "keys": [str(x) for x in keys], "k": k, "lanes": lanes, "seed": seed,
            "depth": depth, "signed": signed, "width": width}
    error = first_error(n, k, depth)
    if error:
        return {**base, "outcome": "error", "error": error, "kept": [], "rounds": [], "lfsrAfter": seed}
    kept = sorted(sorted(range(n), key=lambda i: (-keys[i], i))[:k])
    if k == n:
        return {**base, "outcome": "pass", "kept": kept, "rounds": [], "lfsrAfter": seed}

    states = lfsr_states(seed)
    members, target, source, rounds = list(enumerate(keys)), k, "left", []
    while True:
        s = next(states)
        grid = [members[i:i + lanes] for i in range(0, len(members), lanes)]
        row = (s // 64) * len(grid) // 1024
        field = 32 if lanes == 32 else 16
        lane = (s % field) * len(grid[row]) // field
        pivot = grid[row][lane][1]
        left = [m for m in members if m[1] < pivot]
        right = [m for m in members if m[1] > pivot]
        equal = len(members) - len(left) - len(right)
        this = {"source": source, "n": len(members), "row": row, "lane": lane, "pivot": str(pivot),
                "sizeLeft": len(left), "sizeRight": len(right), "numEqual": equal, "target": target}
        if len(right) + equal < target:
            decision, members, rest = "left", left, target - len(right) - equal
        elif len(right) >= target:
            decision, members, rest = "right", right, target
        else:
            decision, rest = "found", target - len(right)
        rounds.append({**this, "decision": decision})
        if decision == "found":
            next(states)                               # the START that found it steps as well
            return {**base, "outcome": "selected", "kept": kept, "rounds": rounds,
                    "threshold": str(pivot), "numKeep": rest, "lfsrAfter": next(states)}
        source, target = decision, rest


def spread(n, step, modulus, offset=0):
    return [(i * step) % modulus + offset for i in range(n)]


s = lfsr_states(1)
print(json.dumps({
    "lfsrFromOne": [next(s) for _ in range(40)],
    "topK": [
        vector("two elements, keep the larger", [3, 9], 1, 16, 1),
        vector("two equal, keep the lower index", [5, 5], 1, 16, 0xACE1),
        vector("all equal, half kept", [7] * 20, 10, 8, 0xBEEF),
        vector("one element is PASS", [4], 1, 16, 0x1234),
        vector("k equal to n is PASS", [1, 3, 2, 0, 4], 5, 4, 0x1234),
        vector("ascending", list(range(40)), 13, 16, 0xACE1),
        vector("descending", list(range(40, 0, -1)), 13, 16, 0xACE1),
        vector("partial last row", spread(37, 29, 101), 36, 16, 0x0001),
        vector("one lane", spread(12, 7, 13), 5, 1, 0x5A5A),
        vector("two lanes", spread(15, 11, 31), 4, 2, 0xFFFF),
        vector("thirty-two lanes", spread(100, 37, 211), 50, 32, 0x8001),
        vector("sixteen lanes, many ties", spread(200, 5, 9), 77, 16, 0x7777, width=4),
        vector("signed keys", spread(30, 17, 61, -30), 11, 8, 0x0F0F, signed=True, width=6),
        vector("64-bit unsigned keys that differ in bit 0",
               [2**64 - 1, 2**64 - 2, 2**63, 2**63 - 1, 2**64 - 1, 0], 2, 4, 0x4242, width=64),
        vector("64-bit signed keys",
               [-2**63, 2**63 - 1, -1, 0, 1, -2**63, 2**63 - 2], 3, 4, 0x4242, signed=True, width=64),
        vector("keys above 2^53", [2**53 + i for i in (1, 0, 2, 1, 3)], 2, 2, 0x0101, width=54),
        vector("k of zero", [1, 2, 3], 0, 4, 9),
        vector("k over n", [1, 2, 3], 4, 4, 9),
        vector("no element", [], 1, 4, 9),
        vector("n over depth", [1, 2, 3, 4, 5], 2, 4, 9, depth=4),
        vector("n over depth comes before k of zero", [1, 2, 3, 4, 5], 0, 4, 9, depth=4),
    ],
}, indent=1))
