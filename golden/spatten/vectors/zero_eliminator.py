#!/usr/bin/env python3
"""Vectors of the zero eliminator, derived from ../zero-eliminator.md alone.

run: python3 zero_eliminator.py > zero-eliminator.json

Layers are placed by the closed form of the contract (lane i - drops mod 2^(b+1)), not by simulating
the lane multiplexers, so that a mistake in either shows as a difference.
"""
import json


def vector(name, keep):
    lanes = len(keep)
    bits = (lanes - 1).bit_length()
    kept = [i for i in range(lanes) if keep[i]]
    drops = [keep[:i].count(0) if keep[i] else 0 for i in range(lanes)]
    layers = []
    for b in range(bits):
        row = [None] * lanes
        for i in kept:
            place = i - drops[i] % (1 << (b + 1))
            assert row[place] is None
            row[place] = i
        layers.append(row)
    return {"name": name, "keep": keep, "drops": drops, "layers": layers, "size": len(kept), "out": kept}


def rows(name, lanes, masks):
    """Realignment: elements are numbered row * lanes + lane."""
    pending, emitted = [], []
    for r, mask in enumerate(masks):
        pending += [r * lanes + i for i in range(lanes) if mask[i]]
        now = []
        if len(pending) >= lanes:
            now, pending = pending[:lanes], pending[lanes:]
        emitted.append(now)
    return {"name": name, "lanes": lanes, "masks": masks, "emitted": emitted, "rest": pending}


def bits_of(text):
    return [int(c) for c in text]


MASKS = [
    ("one lane kept", "1"), ("one lane dropped", "0"), ("two lanes, first dropped", "01"),
    ("three lanes, middle dropped", "101"), ("all of 8 kept", "11111111"), ("none of 8 kept", "00000000"),
    ("only the last of 8", "00000001"), ("only the first of 8", "10000000"), ("alternate from 0", "10101010"),
    ("alternate from 1", "01010101"), ("halves", "00001111"), ("mixed 8", "01101001"),
    ("mixed 16", "0110100110010110"), ("only the last of 16", "0000000000000001"), ("five lanes", "01011"),
]

print(json.dumps({
    "eliminator": [vector(n, bits_of(t)) for n, t in MASKS],
    "realign": [
        rows("nothing kept", 4, [bits_of(t) for t in ("0000", "0000")]),
        rows("all kept", 4, [bits_of(t) for t in ("1111", "1111")]),
        rows("three then two then three", 4, [bits_of(t) for t in ("1101", "0011", "1110")]),
        rows("one at a time", 4, [bits_of(t) for t in ("1000", "0100", "0010", "0001", "1000")]),
        rows("one lane", 1, [bits_of(t) for t in ("1", "0", "1")]),
    ],
}, indent=1))
