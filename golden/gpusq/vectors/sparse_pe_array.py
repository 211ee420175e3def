#!/usr/bin/env python3
"""Vectors of the sparse processing element array, derived from ../sparse-pe-array.md alone.

run: python3 sparse_pe_array.py > sparse-pe-array.json

Tiles are random; their sums are those of the dense matrix that weights and codes stand for. Cycles are found by stepping
through them one by one.
"""
import json
import random

LEGAL = {4: (0, 1), 8: (0, 2), 9: (1, 2), 12: (0, 3), 13: (1, 3), 14: (2, 3)}


def parts(byte, pairs):
    if pairs:
        return [((n + 8) & 15) - 8 for n in (byte & 15, byte >> 4)]
    return [((byte + 128) & 255) - 128]


def dense(element, sparse, pairs):
    """The weights of the four units of an element."""
    zero = [0] * (2 if pairs else 1)
    units = [zero] * 4
    for unit, byte in zip(LEGAL.get(element["code"], (0, 1)) if sparse else (0, 1), element["w"]):
        units[unit] = parts(byte, pairs)
    return sum(units, [])


def sums(tile, columns):
    pairs = tile["pairs"]
    own = []
    for row in tile["operands"]:
        x = sum((parts(b, pairs) for b in row), [])
        w = [sum((dense(line[c], tile["sparse"], pairs) for line in tile["weights"]), []) for c in range(columns)]
        own.append([sum(a * b for a, b in zip(x, col)) for col in w])
    return own


def expected(size, tiles):
    rows, blocks, block = [], [], []
    is_open = False
    for tile in tiles:
        n = len(tile["operands"])
        if tile["first"]:
            block, is_open = [], True
        illegal = tile["sparse"] and any(e["code"] not in LEGAL for line in tile["weights"] for e in line)
        fits = is_open and (not block or len(block[0][0]["operands"]) == n)
        rules = [(n == 0, "tokens-is-zero"), (n > size["tokens"], "tokens-over-most"), (not fits, "tile-of-no-block"),
                 (len(block) >= size["tiles"], "tiles-over-most"), (illegal, "illegal-metadata")]
        block.append((tile, next((name for holds, name in rules if holds), None)))
        if not tile["last"]:
            continue
        error = next((e for _, e in block if e), None)
        total = [[0] * size["columns"] for _ in range(n)]
        if error is None:
            for each, _ in block:
                total = [[a + b for a, b in zip(r, q)] for r, q in zip(total, sums(each, size["columns"]))]
        rows += [{"error": error, "accumulators": r} if error else {"accumulators": r} for r in total]
        block, is_open = [], False
    return rows


def cycles(size, counts):
    """From the first tile taken to the last result, both included: a step a cycle."""
    elements, now, taken, loaded, state = size["rows"] // 2, 0, 0, 0, "idle"
    left = used = 0
    fresh, free_at, final, ended = False, 0, 0, 0
    while ended < len(counts) or left:
        moves = state == "full" and left <= 1
        loads = state == "load" and not fresh and now >= free_at
        if left:
            if fresh:
                fresh, free_at = False, now + size["columns"]
            left -= 1
            final = now
        if moves:
            left, state, ended = counts[taken - 1], "idle", ended + 1
            fresh, final = left > 0, max(final, now)
        elif state == "idle" and taken < len(counts):
            state, loaded, taken = "load", 0, taken + 1
        elif loads:
            loaded += 1
            state = "full" if loaded == elements else "load"
        now += 1
    return final + elements + size["columns"] + 4 + 1


def make(rng, size, name, shape, change=lambda tiles: None, ends=None):
    """shape: blocks, each (tokens, sparse, pairs, tiles)."""
    byte = lambda: rng.choice(ends) if ends else rng.randrange(256)
    tiles = []
    for tokens, sparse, pairs, count in shape:
        for i in range(count):
            tiles.append({
                "first": i == 0, "last": i == count - 1, "sparse": sparse, "pairs": pairs,
                "weights": [[{"w": [byte(), byte()], "code": rng.choice(list(LEGAL)) if sparse else rng.randrange(16)}
                             for _ in range(size["columns"])] for _ in range(size["rows"] // 2)],
                "operands": [[byte() for _ in range(2 * size["rows"])] for _ in range(tokens)],
            })
    change(tiles)
    return {"name": name, "size": size, "tiles": tiles, "rows": expected(size, tiles),
            "cycles": cycles(size, [len(t["operands"]) for t in tiles])}


def main():
    rng = random.Random(24)
    small, wide = {"rows": 4, "columns": 4, "tokens": 8, "tiles": 3}, {"rows": 2, "columns": 6, "tokens": 12, "tiles": 2}

    def code(tiles):
        tiles[1]["weights"][1][2]["code"] = 6

    def orphan(tiles):
        tiles[0]["first"] = False

    def other(tiles):
        tiles[1]["operands"] = tiles[1]["operands"][:-1]

    jobs = [
        make(rng, small, "dense, INT8", [(5, False, False, 2)]),
        make(rng, small, "2:4, INT8", [(5, True, False, 3)]),
        make(rng, small, "dense, INT4", [(8, False, True, 2)]),
        make(rng, small, "pairs, INT4", [(8, True, True, 2)]),
        make(rng, wide, "all modes, one tile each", [(12, s, p, 1) for s in (False, True) for p in (False, True)]),
        make(rng, small, "one token, tile after tile", [(1, True, False, 3), (1, False, False, 1)]),
        make(rng, small, "all at the negative end", [(3, False, False, 3)], ends=[0x80]),
        make(rng, small, "alternating ends", [(4, True, True, 2)], ends=[0x87, 0x78]),
        make(rng, small, "no tokens, then a block", [(0, True, False, 1), (2, True, False, 1)]),
        make(rng, small, "too many tokens", [(9, False, False, 1), (8, False, False, 1)]),
        make(rng, small, "too many tiles", [(2, True, False, 4)]),
        make(rng, small, "illegal code in the second tile, then a block", [(3, True, False, 3), (2, True, False, 1)], code),
        make(rng, small, "illegal codes that nobody reads", [(3, False, False, 2)], code),
        make(rng, small, "a tile of no block", [(3, True, False, 1), (2, False, False, 1)], orphan),
        make(rng, small, "other tokens than the block", [(4, True, False, 3), (2, False, False, 1)], other),
    ]
    print("[\n" + ",\n".join(json.dumps(job, separators=(",", ":")) for job in jobs) + "\n]")


main()
