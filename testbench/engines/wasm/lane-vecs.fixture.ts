import {
  In,
  Out,
  bit,
  bundle,
  cat,
  lit,
  memory,
  module,
  mux,
  reg,
  s,
  u,
  vec,
  wire,
} from '../../../dsl/index.js';
import type { Module, UInt } from '../../../dsl/index.js';

/** Prefix sums, shifts towards lane 0 and rotations: what each lane does differs at the edges. */
export function network(lanes: number, width: number): Module {
  const row = vec(u(width), lanes);
  const ports = {
    load: In(bit),
    by: In(u(5)),
    keys: In(row),
    keep: In(u(lanes)),
    out: Out(row),
    sums: Out(vec(u(5), lanes)),
  };
  return module(`network_${String(lanes)}_${String(width)}`, ports, io => {
    const held = reg(row, { init: Array.from({ length: lanes }, (_, i) => i % 2 ** width) });
    const shifted = reg(row);
    const turned = reg(row, { enable: io.load });
    let level: readonly UInt<number>[] = Array.from({ length: lanes }, (_, i) => io.keep(i).extend(5));
    for (let reach = 1; reach < lanes; reach *= 2) {
      const before = level;
      const sums = wire(vec(u(5), lanes), { name: `sums_${String(reach)}` });
      sums.value = before.map((own, i) => {
        const other = before[i - reach];
        return other === undefined ? own : own.wrapAdd(other);
      });
      level = [...sums];
    }
    io.sums.value = level;
    for (let i = 0; i < lanes; i++) {
      held.at(i).next = mux(io.load, io.keys.at(i), held.at((i + 3) % lanes));
      const source = i + 2;
      shifted.at(i).next =
        source < lanes ? mux(level[source]?.(0) ?? io.load, held.at(source), held.at(i)) : held.at(i);
      turned.at(i).next = mux(io.by.gt(i), shifted.at((i + 5) % lanes), held.at(i).wrapAdd(i % 2 ** width));
    }
    io.out.value = turned;
  });
}

/** Comparisons as bits of a word, and bits of a word as lanes. */
export function masks(lanes: number): Module {
  const row = vec(s(9), lanes);
  const ports = {
    pivot: In(s(9)),
    fill: In(u(lanes)),
    above: Out(u(lanes)),
    chosen: Out(row),
    any: Out(bit),
    third: Out(s(9)),
  };
  return module(`masks_${String(lanes)}`, ports, io => {
    const values = reg(row, { init: Array.from({ length: lanes }, (_, i) => (i % 2 === 0 ? -i : i)) });
    const mask = reg(u(lanes), { init: 0 });
    const above = values.map(x => x.gt(io.pivot)).asUInt();
    mask.next = above.and(io.fill);
    for (let i = 0; i < lanes; i++)
      values.at(i).next = mux(
        mask(i),
        io.pivot,
        mux(io.fill(lanes - 1 - i), values.at(i), values.at(i).wrapSub(lit(1))),
      );
    io.above.value = cat(...Array.from({ length: lanes }, (_, i) => mask(i).xor(above(lanes - 1 - i))));
    io.chosen.value = values;
    io.any.value = mask.reduceOr();
    io.third.value = values.at(3);
  });
}

/** Vecs that take each other's values, of which one is assigned lane by lane. */
export function swaps(lanes: number): Module {
  const row = vec(u(7), lanes);
  return module(
    `swaps_${String(lanes)}`,
    { go: In(bit), x: In(u(7)), at: In(u(4)), a: Out(row), b: Out(row), c: Out(row) },
    io => {
      const a = reg(row, { init: Array.from({ length: lanes }, (_, i) => i) });
      const b = reg(row, { init: Array.from({ length: lanes }, (_, i) => 127 - i) });
      const c = reg(row, { init: Array.from({ length: lanes }, () => 5) });
      const chain = wire(row);
      for (let i = 0; i < lanes; i++) {
        chain.at(i).value = i === 0 ? io.x : chain.at(i - 1).wrapAdd(a.at(i));
        a.at(i).next = mux(io.go, b.at(lanes - 1 - i), a.at(i));
        b.at(i).next = mux(io.go, a.at(i), c.at(i));
        // More ways than are worked out for all lanes and chosen from.
        const [x, y] = [chain.at(i), b.at(i)];
        const ways = [x.xor(y), x.wrapAdd(y), x.wrapSub(y), x.and(y), x.or(y), y.not()];
        c.at(i).next = ways[i % ways.length] ?? x;
      }
      io.a.value = a;
      io.b.value = b;
      for (let i = 0; i < lanes; i++)
        io.c.at(i).value = mux(io.go, c.at(i), i === 2 ? chain.at(i).wrapAdd(a.at(io.at)) : chain.at(i));
    },
  );
}

/** A row of a memory, and a row of bundles. */
export const rows: Module = (() => {
  const pair = bundle({ key: u(16), tag: u(5) });
  const ports = {
    write: In(bit),
    at: In(u(3)),
    line: In(vec(u(8), 16)),
    pairs: In(vec(pair, 8)),
    out: Out(vec(u(8), 16)),
    tags: Out(vec(pair, 8)),
  };
  return module('rows', ports, io => {
    const store = memory(vec(u(8), 16), { depth: 8 });
    store.write(io.at, io.line, { enable: io.write });
    const read = store.readSync(io.at);
    const sum = reg(vec(u(8), 16), { init: Array.from({ length: 16 }, () => 0) });
    for (let i = 0; i < 16; i++)
      sum.at(i).next = sum
        .at(i)
        .wrapAdd(read.at(15 - i))
        .xor(io.line.at(i));
    io.out.value = sum;
    const kept = reg(vec(pair, 8));
    for (let i = 0; i < 8; i++)
      kept.at(i).next = {
        key: io.pairs.at(i).key.wrapSub(kept.at((i + 1) % 8).key),
        tag: kept.at(i).tag.xor(i),
      };
    io.tags.value = kept;
  });
})();
