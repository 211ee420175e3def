#!/usr/bin/env python3
"""Vectors of the array of mixed-precision processing elements, derived from ../mixed-pe-array.md alone.

run: python3 mixed_pe_array.py > mixed-pe-array.json

A beat of INT8 is a row of signed bytes, one of INT4 two rows of signed nibbles; their sums are plain dot products with the columns of the
weights of all tiles so far.
"""
import json
import random


def signed(value, bits):
    return (value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)


def lanes(beat, is_int8):
    """The operands of the even and of the odd place."""
    if is_int8:
        return [signed(b, 8) for b in beat], [0] * len(beat)
    return [signed(b >> 4, 4) for b in beat], [signed(b & 15, 4) for b in beat]


def dots(size, tiles, beat, is_int8):
    """Both lanes, each column, summed over some tiles."""
    long = [lanes(tile["beats"][beat], is_int8) for tile in tiles]
    columns = [sum(([row[c] for row in tile["weights"]] for tile in tiles), []) for c in range(size["columns"])]
    return [[sum(a * w for a, w in zip(sum((pair[lane] for pair in long), []), column)) for column in columns]
            for lane in (0, 1)]


def job(name, size, int8, int4, tiles):
    base = {"name": name, "size": size, "int8": int8, "int4": int4, "tiles": tiles}
    beats = int8 + int4
    rules = [(beats == 0, "beats-is-zero"), (beats > size["depth"], "beats-over-depth"),
             (not tiles, "tiles-is-zero"), (len(tiles) > size["tiles"], "tiles-over-limit")]
    error = next((code for holds, code in rules if holds), None)
    if error:
        nothing = [0] * size["columns"]
        return {**base, "error": error, "accumulators": [], "sums": [[nothing, nothing]]}
    grown = [dots(size, tiles[:t + 1], b, b < int8) for t in range(len(tiles)) for b in range(beats)]
    steps = [[[v * (1 if b < int8 else 16) for v in lane] for lane in pair]
             for b, pair in enumerate(grown[-beats:])]
    return {**base, "accumulators": grown, "sums": steps}


def filled(size, int8, int4, count, byte, weight):
    return [{"weights": [[weight() for _ in range(size["columns"])] for _ in range(size["rows"])],
             "beats": [[byte() for _ in range(size["rows"])] for _ in range(int8 + int4)]} for _ in range(count)]


def main():
    rng = random.Random(51)
    tiny = {"rows": 2, "columns": 2, "depth": 4, "tiles": 2}
    odd = {"rows": 3, "columns": 5, "depth": 7, "tiles": 3}

    def noise(name, size, int8, int4, count):
        tiles = filled(size, int8, int4, count, lambda: rng.randrange(256), lambda: rng.randrange(-128, 128))
        return job(name, size, int8, int4, tiles)

    def flat(name, size, int8, int4, count, byte, weight):
        return job(name, size, int8, int4, filled(size, int8, int4, count, lambda: byte, lambda: weight))

    # 3 * 10 + -5 * 7 and 3 * -1 + -5 * 2, all of which fits a hand.
    hand8 = [{"weights": [[10, -1], [7, 2]], "beats": [[3, 251]]}]
    # Even token 3, -5, odd token -2, 4: bytes 0x3e and 0xb4.
    hand4 = [{"weights": [[10, -1], [7, 2]], "beats": [[0x3e, 0xb4]]}]
    jobs = [
        job("by hand, INT8", tiny, 1, 0, hand8),
        job("by hand, INT4", tiny, 0, 1, hand4),
        job("by hand, two tiles", tiny, 1, 0, hand8 + [{"weights": [[1, 0], [0, 1]], "beats": [[100, 156]]}]),
        noise("INT8", tiny, 4, 0, 2),
        noise("INT4", tiny, 0, 4, 2),
        noise("both, rows and columns of different number", odd, 3, 4, 3),
        noise("one beat, tile after tile", odd, 1, 0, 3),
        noise("fewer beats than rows", odd, 1, 1, 2),
        flat("least times least", odd, 2, 0, 3, 0x80, -128),
        flat("least times most", odd, 2, 0, 3, 0x80, 127),
        flat("most times most", odd, 2, 0, 3, 0x7f, 127),
        flat("minus one: a lower nibble without sign", odd, 1, 1, 1, 0xff, 1),
        flat("INT4: least times least", odd, 0, 2, 3, 0x88, -128),
        flat("INT4: one of each end", odd, 0, 2, 3, 0x87, 127),
        flat("all zero", odd, 1, 1, 1, 0, 0),
        noise("no beat", tiny, 0, 0, 1),
        noise("one beat too many", tiny, 2, 3, 1),
        noise("no tile", tiny, 1, 1, 0),
        noise("one tile too many", tiny, 1, 1, 3),
        noise("no beat and one tile too many", tiny, 0, 0, 3),
    ]
    print("[\n" + ",\n".join(json.dumps(each, separators=(",", ":")) for each in jobs) + "\n]")


main()
