/** What the compiler knows of directions, fields, names and instances. Nothing here runs; `tsc` is the test. */
import {
  In,
  Out,
  Stream,
  assert,
  bit,
  blackBox,
  bundle,
  choice,
  instance,
  memory,
  module,
  mux,
  reg,
  regNext,
  select,
  states,
  switchOn,
  u,
  vec,
  when,
  wire,
} from '../index.js';
import type { UInt } from '../index.js';
import { unsigned } from './width-of.js';

const key = bundle({ score: u(16), index: u(10) });
const mode = choice('Idle', 'Run');

/** Who may drive what. */
export function directions(): void {
  module('m', { x: In(u(8)), y: Out(u(8)), k: In(key) }, ({ x, y, k }) => {
    y.value = x;
    // @ts-expect-error an input is read only
    x.value = 3;
    // @ts-expect-error an output has no next
    y.next = x;
    // @ts-expect-error a field of an input is read only
    k.score.value = 1;
    // @ts-expect-error the port itself cannot be replaced
    k.score = x;
    const r = reg(u(8));
    const w = wire(u(8));
    r.next = x;
    r(3, 0).next = x(3, 0);
    w.value = r;
    // @ts-expect-error a register has no value
    r.value = x;
    // @ts-expect-error a wire has no next
    w.next = x;
    // @ts-expect-error an expression cannot be driven
    x.not().value = r;
  });
}

/** Fields of bundles, elements of vecs, names of choices. */
export function structured(): void {
  module('m', { k: In(key), v: In(vec(u(8), 4)), c: In(mode) }, ({ k, v, c }) => {
    unsigned(k.score) satisfies 16;
    const kept = reg(key);
    kept.next = k;
    kept.next = { score: k.score, index: 3 };
    kept.score.next = 7;
    // @ts-expect-error a field is missing
    kept.next = { score: k.score };
    // @ts-expect-error an unknown field
    kept.next = { score: k.score, index: 3, other: 1 };
    // @ts-expect-error 16 bits do not fit 10
    kept.next = { score: k.score, index: k.score };
    // @ts-expect-error no such field
    kept.scoer.next = 1;
    const lanes = reg(vec(u(8), 4));
    lanes.next = v;
    lanes.at(2).next = v.at(1);
    lanes.next = v.map(x => x.wrapAdd(1));
    // @ts-expect-error 9 bits do not fit an element
    lanes.at(2).next = v.at(1).add(1);
    const held = reg(mode, { init: 'Idle' });
    held.next = 'Run';
    held.next = c;
    // @ts-expect-error no such name
    held.next = 'Stop';
    // @ts-expect-error a number is no name
    held.next = 1;
    // @ts-expect-error a number-valued signal is no name
    held.next = v.at(0);
    // @ts-expect-error no such name
    held.is('Stop');
    // @ts-expect-error a choice of other names
    held.next = reg(choice('Left', 'Right'));
    // @ts-expect-error a choice has no arithmetic
    held.add(1);
    // @ts-expect-error the init has no such name
    reg(mode, { init: 'Stop' });
    switchOn(c, { Idle: () => undefined, Run: () => undefined });
    // @ts-expect-error Run is not handled
    switchOn(c, { Idle: () => undefined });
    // @ts-expect-error a condition is one bit
    when(k.score, () => undefined);
    // @ts-expect-error a condition is one bit
    assert(k.score, 'never');
  });
}

/** State machines name every state. */
export function machines(): void {
  const { state, run } = states('Idle', 'Run');
  state.go('Run');
  run({ Idle: () => undefined, Run: () => undefined });
  // @ts-expect-error unknown state
  state.go('Stop');
  // @ts-expect-error unknown state
  state.is('Runn');
  // @ts-expect-error Run is not handled
  run({ Idle: () => undefined });
  // @ts-expect-error misspelt state
  run({ Idle: () => undefined, Runn: () => undefined });
  // @ts-expect-error no such state
  run({ Idle: () => undefined, Run: () => undefined, Stop: () => undefined });
}

/** Streams: each side drives its own. */
export function streams(): void {
  module('m', { push: Stream.sink(key), pop: Stream.source(key) }, ({ push, pop }) => {
    push.ready.value = pop.ready;
    pop.valid.value = push.valid;
    pop.payload.value = push.payload;
    pop.payload.score.value = 3;
    // @ts-expect-error the sender drives valid
    push.valid.value = 1;
    // @ts-expect-error the sender drives the payload
    push.payload.score.value = 1;
    // @ts-expect-error the receiver drives ready
    pop.ready.value = 1;
    // @ts-expect-error unknown payload field
    pop.payload.value = { score: 1, indx: 2 };
  });
}

/** Instances take their inputs by name and type; their outputs are read. */
export function instances(): void {
  const child = module('child', { enable: In(bit), step: In(u(8)), total: Out(u(12)) }, () => undefined);
  module('m', { go: In(bit), wide: In(u(16)), out: Out(u(12)) }, ({ go, wide, out }) => {
    const placed = instance(child, { enable: go, step: 3 });
    out.value = placed.total;
    placed.step.value = 4;
    // @ts-expect-error no such port
    instance(child, { enabel: 1 });
    // @ts-expect-error an output is not given
    instance(child, { total: 1 });
    // @ts-expect-error 16 bits do not fit 8
    instance(child, { step: wide });
    // @ts-expect-error an output of an instance is read only
    placed.total.value = 1;
    // @ts-expect-error 12 bits do not fit 8
    placed.step.value = placed.total;
  });
}

/** Memories hold words of one type. */
export function memories(): void {
  module('m', { k: In(key) }, ({ k }) => {
    const store = memory(key, { depth: 4 });
    store.write(k.index, k);
    store.write(k.index, { score: 1, index: 2 });
    unsigned(store.readSync(k.index).index) satisfies 10;
    // @ts-expect-error a word is a whole key
    store.write(k.index, k.score);
    // @ts-expect-error initial words are host values of the type
    memory(key, { depth: 4, init: [{ score: 'x', index: 1 }] });
  });
}

/** A signal is no host value where the compiler can see it. */
export function hostValues(x: UInt<8>, y: UInt<4>): void {
  // @ts-expect-error a host comparison with a number
  void (x === 3);
  // @ts-expect-error a host sum
  void (x + 1);
  // @ts-expect-error a host operator on two signals
  void (x & y);
  // @ts-expect-error a signal is always there: this is no condition of hardware
  if (x) void 0;
}

/** The model of a black box speaks of its ports, in host values. */
export function blackBoxes(): void {
  const ports = { a: In(u(8)), to: Stream.source(key), y: Out(u(8)) };
  const outputs = { to: () => ({ valid: 0, payload: { score: 1, index: 2 } }), y: (total: number) => total };
  blackBox('box', ports, {
    follows: { y: ['a', 'to'] },
    model: {
      state: () => 0,
      outputs,
      edge: (total, { a, to }, clocks) => (clocks.has('clock') && to.ready === 1 ? total + a : total),
    },
  });
  // @ts-expect-error there is no port b
  blackBox('box', ports, { follows: { y: ['b'] } });
  // @ts-expect-error an output follows nothing
  blackBox('box', ports, { follows: { a: ['a'] } });
  // @ts-expect-error y is not given
  blackBox('box', ports, { model: { state: () => 0, outputs: { to: outputs.to } } });
  // @ts-expect-error the state is a number
  blackBox('box', ports, { model: { state: () => 0, outputs, edge: () => 'x' } });
}

/** What becomes of lists. */
export function lists(a: UInt<1>, list: readonly UInt<8>[]): void {
  unsigned(mux(a, list, list).at(0)) satisfies 8;
  unsigned(select(a, [list, list]).at(1)) satisfies 8;
  unsigned(regNext(list).at(2)) satisfies 8;
  // @ts-expect-error a vec is no array
  mux(a, list, list).forEach(String);
  // @ts-expect-error its map gives no numbers
  regNext(list).map((x, i) => (i === 0 ? x : x.not()));
}
