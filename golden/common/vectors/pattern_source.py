"""Vectors of the pattern source, written from pattern-source.md alone. Prints JSON; words are hexadecimal."""
import json

MASK = (1 << 64) - 1


def words(seed, count):
    x = seed if seed else 1
    out = []
    for _ in range(count):
        out.append(x)
        x = (x ^ (x << 13)) & MASK
        x = x ^ (x >> 7)
        x = (x ^ (x << 17)) & MASK
    return out


JOBS = [
    ("no word", 5, 0),
    ("one word", 5, 1),
    ("seed 0 stands for 1", 0, 3),
    ("seed 1", 1, 3),
    ("largest seed", MASK, 4),
    ("only the top bit", 1 << 63, 4),
    ("only bit 50, which the first shift moves to the top", 1 << 50, 3),
    ("only bit 6, which the second shift drops", 1 << 6, 3),
    ("as many as a burst", 0x0123456789ABCDEF, 12),
    ("one more than a burst", 0xFEDCBA9876543210, 13),
    ("more than the FIFO holds", 88172645463325252, 20),
]

if __name__ == "__main__":
    print(
        json.dumps(
            [
                {"name": name, "seed": f"{seed:x}", "words": [f"{w:x}" for w in words(seed, count)]}
                for name, seed, count in JOBS
            ],
            indent=1,
        )
    )
