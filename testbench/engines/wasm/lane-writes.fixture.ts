import { In, Out, assert, bit, instance, memory, module, mux, reg, u, vec } from '../../../dsl/index.js';
import type { Bit, Module, UInt } from '../../../dsl/index.js';

const LANES = 16;

const bank = module(
  'bank',
  { write: In(bit), at: In(u(3)), data: In(u(16)), from: In(u(3)), read: Out(u(16)) },
  ({ write, at, data, from, read }) => {
    const store = memory(u(16), { depth: 8, collision: 'new' });
    store.write(at, data, { enable: write });
    read.value = store.readSync(from);
  },
);

/** A bank that does more than keep what is written: it counts, checks, and masks. */
const busy = module(
  'busy',
  { write: In(bit), at: In(u(3)), data: In(u(16)), from: In(u(3)), read: Out(u(16)) },
  ({ write, at, data, from, read }) => {
    const store = memory(u(16), { depth: 8, collision: 'new' });
    const count = reg(u(16), { init: 3 });
    count.next = count.wrapAdd(data).xor(count.shr(3));
    store.write(at, data, { enable: write, mask: count(1, 0) });
    assert(data.ne(77), 'not seventy-seven');
    read.value = store.readSync(from).xor(count);
  },
);

/** A bank that takes what is written as its last value too, and writes a second memory where the data are odd. */
function keeping(name: string, second: boolean): typeof bank {
  const ports = { write: In(bit), at: In(u(3)), data: In(u(16)), from: In(u(3)), read: Out(u(16)) };
  return module(name, ports, ({ write, at, data, from, read }) => {
    const store = memory(u(16), { depth: 8, collision: 'new' });
    const last = reg(u(16), { init: 3 });
    last.next = mux(write.not(), last, data);
    store.write(at, data, { enable: write });
    const kept = store.readSync(from).xor(last);
    if (!second) {
      read.value = kept;
      return;
    }
    const other = memory(u(16), { depth: 8 });
    other.write(from, last, { enable: data(0) });
    read.value = kept.xor(other.readAsync(at));
  });
}

/** A row moved on by some lanes, in steps as a barrel shifter does it. */
function moved(row: readonly UInt<16>[], by: UInt<4>): UInt<16>[] {
  let stage = [...row];
  for (let step = 0; step < 4; step++)
    stage = stage.map((value, i) => mux(by(step), stage[(i + (1 << step)) % LANES] ?? value, value));
  return stage.map((value, i) => value.wrapAdd(stage[(i + 1) % LANES] ?? value).xor(value.shr(2)));
}

/** Sixteen banks that take a row, each of them or not, where the guard says so. */
function written(
  name: string,
  child: typeof bank,
  guard: (own: Bit, go: Bit, wide: UInt<40>) => Bit,
): Module {
  return module(
    name,
    {
      go: In(bit),
      wide: In(u(40)),
      some: In(u(LANES)),
      by: In(u(4)),
      at: In(u(3)),
      from: In(u(3)),
      a: In(vec(u(16), LANES)),
      o: Out(vec(u(16), LANES)),
    },
    ({ go, wide, some, by, at, from, a, o }) => {
      const row = moved([...a], by);
      o.value = row.map(
        (data, i) =>
          instance(child, { write: guard(some(i), go, wide), at, data, from }, { name: `bank${String(i)}` })
            .read,
      );
    },
  );
}

/** All banks write where `go` is 1. */
export const whereSet = written('where_set', bank, (own, go) => go.and(own));
/** All banks write where `go` is 0. */
export const whereClear = written('where_clear', bank, (own, go) => go.not().and(own));
/** All banks write where five bits are not 0, and where bits beyond the first 32 are not. */
export const whereFew = written('where_few', bank, (own, _, wide) => wide(4, 0).ne(0).and(own));
export const whereWide = written('where_wide', bank, (own, _, wide) =>
  wide.and(0xf100000000n).ne(0).and(own),
);
/** As `whereSet`, where what does not write keeps a register. */
export const orKept = written('or_kept', keeping('keeper', false), (own, go) => go.and(own));
/** As `orKept`, with a memory that each bank writes on its own. */
export const twoStores = written('two_stores', keeping('two_keeper', true), (own, go) => go.and(own));
/** Each bank writes on its own. */
export const wherever = written('wherever', bank, (own, go) => go.or(own));
/** As `whereSet`, but the rows are needed all the same. */
export const alsoRead = written('also_read', busy, (own, go) => go.and(own));

const side = module(
  'side',
  { go: In(bit), some: In(u(LANES)), at: In(u(3)), row: In(vec(u(16), LANES)), held: Out(vec(u(16), LANES)) },
  ({ go, some, at, row, held }) => {
    held.value = Array.from(
      { length: LANES },
      (_, i) =>
        instance(
          bank,
          { write: go.and(some(i)), at, data: row.at(i), from: at.xor(1) },
          { name: `bank${String(i)}` },
        ).read,
    );
  },
);

/** Rows written where a register says so, through operations that another register needs as well. */
export const whileIdle = module(
  'while_idle',
  {
    x: In(u(4)),
    some: In(u(LANES)),
    by: In(u(4)),
    at: In(u(3)),
    a: In(vec(u(16), LANES)),
    o: Out(vec(u(16), LANES)),
    p: Out(vec(u(16), LANES)),
    counts: Out(vec(u(8), 2)),
  },
  ({ x, some, by, at, a, o, p, counts }) => {
    const busy = reg(bit, { init: 0 });
    const left = reg(u(2), { init: 0 });
    const [idle, going] = [busy.not(), left.ne(0)];
    busy.next = x(0);
    left.next = x(3, 2);
    const tally = reg(vec(u(8), 2), { init: [0, 0] });
    tally.at(0).next = tally
      .at(0)
      .wrapAdd(idle)
      .xor(mux(idle, x, 0));
    tally.at(1).next = tally
      .at(1)
      .wrapAdd(going)
      .xor(mux(going, 0, x));
    counts.value = tally;
    const row = moved([...a], by);
    const rowOf = (name: string, guard: Bit): UInt<16>[] => {
      const held = instance(side, { go: guard, some, at }, { name });
      held.row.value = row;
      return [...held.held];
    };
    o.value = rowOf('quiet', idle);
    p.value = rowOf('moving', going);
  },
);

/** Two rows of banks, each of which gets what the other holds, under guards of their own. */
export const twoRows = module(
  'two_rows',
  {
    go: In(u(2)),
    some: In(u(LANES)),
    by: In(u(4)),
    at: In(u(3)),
    a: In(vec(u(16), LANES)),
    o: Out(vec(u(16), LANES)),
  },
  ({ go, some, by, at, a, o }) => {
    const left = instance(side, { go: go(0), some, at }, { name: 'left' });
    const right = instance(side, { go: go(1), some: some.not(), at }, { name: 'right' });
    const mixed = (row: typeof left.held): UInt<16>[] => [...row].map((value, i) => value.xor(a.at(i)));
    left.row.value = moved(mixed(right.held), by);
    right.row.value = moved(mixed(left.held), by);
    o.value = mixed(left.held).map((value, i) => value.wrapAdd(right.held.at(i)));
  },
);
