#!/usr/bin/env python3
"""Vectors of the diagonal store, derived from ../diagonal-store.md alone.

run: python3 diagonal_store.py > diagonal-store.json

Requests are served by dealing one word of each bank a cycle, not by the formula.
"""
import json


def serve(words):
    waiting, cycles, conflicts = sorted(set(map(tuple, words))), 0, 0
    while waiting:
        served = {}
        for word in waiting:
            served.setdefault(word[0], word)
        waiting = [word for word in waiting if word not in served.values()]
        cycles += 1
        conflicts += len(waiting) if cycles == 1 else 0
    return {"cycles": max(1, cycles), "conflicts": conflicts}


def place(layout, banks, tile, r, c):
    return ((r + c) % banks if layout == "diagonal" else c, tile * banks + r)


def line(layout, banks, kind, tile, at):
    words = [place(layout, banks, tile, *((at, i) if kind == "row" else (i, at))) for i in range(banks)]
    return {"layout": layout, "banks": banks, "line": kind, "tile": tile, "at": at, "words": words, **serve(words)}


def nibble(layout, columns, token, plane, k):
    return ((token + plane) % 2 if layout == "diagonal" else plane, token * columns + k)


def beat(layout, columns, k, wanted):
    words = [nibble(layout, columns, t, p, k) for t, p in wanted]
    return {"layout": layout, "columns": columns, "k": k, "wanted": wanted, "words": words, **serve(words)}


print(json.dumps({
    "requests": [{"words": words, **serve(words)} for words in (
        [[0, 0]], [[0, 0], [1, 0]], [[0, 0], [0, 1]], [[0, 3], [0, 3]], [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1]],
        [[2, 5], [1, 5], [0, 5], [3, 5]], [[1, 0], [1, 1], [2, 0], [2, 1]])],
    "lines": [line(layout, 4, kind, 1, at) for layout in ("diagonal", "plain") for kind in ("row", "column")
              for at in range(4)]
             + [line("diagonal", 1, "row", 3, 0), line("plain", 1, "column", 0, 0), line("diagonal", 2, "column", 0, 1),
                line("diagonal", 8, "column", 2, 5), line("plain", 8, "column", 2, 5)],
    "beats": [beat(layout, 3, 2, wanted) for layout in ("diagonal", "plain") for wanted in (
        [[0, 0], [0, 1]], [[5, 0], [5, 1]], [[2, 0], [3, 0]], [[4, 0], [1, 0]], [[2, 0], [4, 0]], [[1, 0], [5, 0]],
        [[2, 0]], [[3, 0]])],
}, indent=1))
