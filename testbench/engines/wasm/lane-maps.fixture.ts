import { In, Out, bit, cat, lit, module, mux, reg, s, u, vec, wire } from '../../../dsl/index.js';
import type { Module } from '../../../dsl/index.js';

/** Maps of maps, of shifted and turned lanes, of bits side by side, and such as have to be worked out lane by lane. */
export function maps(lanes: number, width: number): Module {
  const row = vec(u(width), lanes);
  const signed = vec(s(width), lanes);
  const ports = {
    go: In(bit),
    x: In(u(width)),
    at: In(u(3)),
    keys: In(row),
    numbers: In(signed),
    keep: In(vec(bit, lanes)),
    entries: In(vec(u(5), 8)),
    folded: Out(row),
    signs: Out(signed),
    flags: Out(vec(u(9), lanes)),
    chosen: Out(vec(u(5), lanes)),
    one: Out(u(width)),
    late: Out(row),
    sums: Out(vec(u(width + 3), 4)),
  };
  return module(`maps_${String(lanes)}_${String(width)}`, ports, io => {
    const held = reg(row, { init: Array.from({ length: lanes }, (_, i) => i % 2 ** width) });
    const below = reg(signed, { init: Array.from({ length: lanes }, (_, i) => -(i % 2 ** (width - 1))) });
    const doubled = held.map(own => own.wrapAdd(io.x));
    // What a map makes, in another order, in a second one.
    const folded = doubled.zip(doubled.shiftLanes(2), io.keep, (own, other, stays) =>
      mux(stays, own.xor(other), own.wrapSub(other)),
    );
    held.next = folded.zip(held.rotateLanes(3), io.keys, (a, b, key) => mux(a.lt(b), key, b.or(a)));
    const mixed = below.zip(io.numbers.rotateLanes(-1), (a, b) =>
      mux(a.gt(b), a.wrapSub(b), a.and(b).asSInt()),
    );
    below.next = mixed.shiftLanes(-1);
    io.signs.value = mixed.zip(below, (a, b) => mux(io.go, a, b.shr(1)).asSInt().trunc(width));
    // As many bits side by side as could be lanes themselves.
    io.flags.value = held.zip(io.keep, (own, kept) =>
      cat(own(0), kept, own(1), own.reduceXor(), own.reduceOr(), own.reduceAnd(), kept, own(2), own(0)),
    );
    io.chosen.value = held.map(own => io.entries.at(own(2, 0)));
    io.folded.value = folded;
    io.one.value = folded.at(lanes - 2);
    const chain = wire(row);
    // Depends on itself, lane by lane.
    chain.value = chain
      .shiftLanes(1)
      .zip(held, io.keep, (next, own, kept) => mux(kept, own, next.wrapAdd(own)));
    io.late.value = chain;
    const few = vec(u(width), 4);
    const part = wire(few);
    part.value = [held.at(0), held.at(1), held.at(lanes - 1), io.x];
    io.sums.value = part.zip(part.rotateLanes(1), part.shiftLanes(-2), (a, b, c) =>
      a
        .add(b)
        .add(c)
        .add(lit(0, u(2)))
        .extend(width + 3)
        .trunc(width + 3),
    );
  });
}
