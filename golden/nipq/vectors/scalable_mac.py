#!/usr/bin/env python3
"""Vectors of the scalable multiply-accumulate, derived from ../scalable-mac.md alone.

run: python3 scalable_mac.py > scalable-mac.json
"""
import json

LANES = 16


def places(width):
    return 1 if width == 2 else 2 if width <= 4 else 4


def value(byte, width, signed):
    low = byte % (1 << width)
    return low - (1 << width) if signed and low >> (width - 1) else low


def job(name, a_width, w_width, a_signed, beats):
    serial, fused, acc = [], [], 0
    for beat in beats:
        pairs = [(value(a, a_width, a_signed), value(w, w_width, True), w) for a, w in beat]
        for t in range(w_width):
            plane = sum(a * (w >> t & 1) for a, _, w in pairs) << t
            serial.append(-plane if t == w_width - 1 else plane)
        steps = places(a_width) * places(w_width)
        per = 16 // steps
        for t in range(steps):
            fused.append(sum(a * w for a, w, _ in pairs[t * per : (t + 1) * per]))
        acc += sum(a * w for a, w, _ in pairs)
    assert sum(serial) == sum(fused) == acc
    return {
        "name": name, "aWidth": a_width, "wWidth": w_width, "aSigned": a_signed,
        "a": [[a for a, _ in beat] for beat in beats], "w": [[w for _, w in beat] for beat in beats],
        "serial": serial, "fused": fused, "acc": acc,
    }


def mixed(seed, beats):
    x, out = seed, []
    for _ in range(beats):
        row = []
        for _ in range(LANES):
            x = (x * 1103515245 + 12345) % (1 << 31)
            row.append((x >> 8 & 255, x >> 16 & 255))
        out.append(row)
    return out


def same(a, w, beats=1):
    return [[(a, w)] * LANES for _ in range(beats)]


JOBS = [
    ("8 x 8, all at the negative end", 8, 8, True, same(0x80, 0x80)),
    ("8 x 8, ends of unlike signs", 8, 8, True, same(0x7F, 0x80, 2)),
    ("8 x 8, unsigned activations at their end", 8, 8, False, same(0xFF, 0x80)),
    ("all zero", 5, 5, True, same(0, 0)),
    ("8 x 8, alternating", 8, 8, True, [[(0x80, 0x7F), (0x7F, 0x80)] * 8]),
    ("3 x 3, negative ends, bits above the width set", 3, 3, True, same(0xFC, 0xF4)),
    ("3 x 3, bits above the width take no part", 3, 3, True, same(0xFB, 0x0B)),
    ("2 x 2, every pair of values", 2, 2, True, [[(a, w) for a in range(4) for w in range(4)]]),
    ("2 x 2, unsigned activations", 2, 2, False, [[(a, w) for a in range(4) for w in range(4)]]),
    ("4 x 4, mixed", 4, 4, True, mixed(1, 2)),
    ("8 x 4, mixed", 8, 4, True, mixed(2, 2)),
    ("4 x 8, mixed", 4, 8, True, mixed(3, 2)),
    ("3 x 7, mixed, unsigned activations", 3, 7, False, mixed(4, 2)),
    ("6 x 5, mixed", 6, 5, True, mixed(5, 3)),
    ("2 x 8, mixed, unsigned activations", 2, 8, False, mixed(6, 1)),
    ("8 x 2, mixed", 8, 2, True, mixed(7, 1)),
    ("only lane 15", 8, 8, True, [[(0, 0)] * 15 + [(0x80, 0x7F)]]),
]

if __name__ == "__main__":
    print("[\n " + ",\n ".join(json.dumps(job(*j)) for j in JOBS) + "\n]")
