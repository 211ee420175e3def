import { expect } from 'chai';
import { Stream, bit, cat, module, mux, priority, reg, u, when } from '../../dsl/index.js';
import type { Bit, Consumer, Module, Producer, UInt, UIntType } from '../../dsl/index.js';
import { conformance } from './conformance.js';
import { openedHere } from '../spec-engines.fixture.js';

type Byte = UIntType<8>;

/** What the suite finds in a cell that should pass its items through. */
function findings(name: string, body: (from: Consumer<Byte>, to: Producer<Byte>) => void): string {
  const made: Module = module(name, { from: Stream.sink(u(8)), to: Stream.source(u(8)) }, ({ from, to }) => {
    body(from, to);
  });
  const tested = {
    name,
    module: made,
    expected: ({ from = [] }: Readonly<Record<string, readonly unknown[]>>) => ({ to: from }),
    streaming: ['from', 'to'],
  };
  return conformance(tested, openedHere(made), [1, 2], 20).join('\n');
}

/** A register slice with its parts to be replaced by broken ones. */
function slice(
  broken: {
    ready?: (full: Bit, to: Producer<Byte>) => Bit;
    valid?: (full: Bit, to: Producer<Byte>) => Bit;
    payload?: (held: UInt<8>, from: Consumer<Byte>) => UInt<8>;
    init?: boolean;
  } = {},
): (from: Consumer<Byte>, to: Producer<Byte>) => void {
  return (from, to) => {
    const full = broken.init === false ? reg(bit) : reg(bit, { init: 0 });
    const held = reg(u(8));
    const ready = broken.ready?.(full, to) ?? full.not().or(to.ready);
    from.ready.value = ready;
    when(ready, () => {
      full.next = from.valid;
    });
    when(from.fire, () => {
      held.next = from.payload;
    });
    to.valid.value = broken.valid?.(full, to) ?? full;
    to.payload.value = broken.payload?.(held, from) ?? held;
  };
}

describe('stream conformance finds', () => {
  it('nothing in a sound cell', () => {
    expect(findings('sound', slice())).to.equal('');
  });

  it('an item that is overwritten', () => {
    const found = findings('lossy', slice({ ready: full => full.not().or(full) }));
    expect(found).to.match(/items are missing/);
    expect(found).to.match(/the payload changed while it waited/);
  });

  it('an item that comes twice', () => {
    const found = findings('doubling', (from, to) => {
      const again = reg(bit, { init: 0 });
      from.ready.value = to.ready.and(again.or(from.payload(0).not()));
      to.valid.value = from.valid;
      to.payload.value = from.payload;
      when(to.fire, () => {
        again.next = again.not().and(from.payload(0));
      });
    });
    expect(found).to.match(/item \d+ of to is \d+, it should be \d+/);
    expect(found).to.match(/something is left|items are missing/);
  });

  it('items out of order', () => {
    const found = findings('swapping', (from, to) => {
      const first = reg(u(8), { init: 0 });
      const second = reg(u(8), { init: 0 });
      const count = reg(u(2), { init: 0 });
      from.ready.value = count.ne(2);
      to.valid.value = count.ne(0);
      to.payload.value = mux(count.eq(2), second, first);
      when(from.fire, () => {
        when(count.eq(0), () => {
          first.next = from.payload;
        }).otherwise(() => {
          second.next = from.payload;
        });
      });
      when(from.fire.and(to.fire.not()), () => {
        count.next = count.wrapAdd(1);
      }).elseWhen(to.fire.and(from.fire.not()), () => {
        count.next = count.wrapSub(1);
      });
    });
    expect(found).to.match(/item \d+ of to is \d+, it should be \d+/);
  });

  it('an offer that is taken back', () => {
    const found = findings('fickle', (from, to) => {
      const tick = reg(bit, { init: 0 });
      tick.next = tick.not();
      from.ready.value = to.ready.and(tick);
      to.valid.value = from.valid.and(tick);
      to.payload.value = from.payload;
    });
    expect(found).to.match(/to: valid fell while it waited/);
  });

  it('valid and payload that follow ready', () => {
    expect(findings('shy', slice({ valid: (full, to) => full.and(to.ready) }))).to.match(
      /^to: a path leads from ready to valid\nto: valid depends on ready/,
    );
    const found = findings('two_faced', (from, to) => {
      from.ready.value = to.ready;
      to.valid.value = from.valid;
      to.payload.value = mux(to.ready, from.payload, from.payload.wrapAdd(1));
    });
    expect(found).to.match(/to: the payload depends on ready/);
  });

  it('half the throughput', () => {
    const found = findings('slow', (from, to) => {
      const full = reg(bit, { init: 0 });
      const held = reg(u(8));
      from.ready.value = full.not();
      to.valid.value = full;
      to.payload.value = held;
      when(from.fire, () => {
        full.next = 1;
        held.next = from.payload;
      });
      when(to.fire, () => {
        full.next = 0;
      });
    });
    const wanted = ['from: 20 transfers took 39 cycles', 'to: 20 transfers took 39 cycles'];
    expect(found.split('\n')).to.deep.equal([...wanted, ...wanted]);
  });

  it('an item that survives a reset', () => {
    expect(findings('stubborn', slice({ init: false }))).to.match(/after a reset an item is left at to/);
  });

  it('an arbiter that changes its mind', () => {
    const ports = { a: Stream.sink(u(8)), b: Stream.sink(u(8)), to: Stream.source(u(8)) };
    const made = module('hasty', ports, ({ a, b, to }) => {
      const { valid, index } = priority(cat(b.valid, a.valid));
      to.valid.value = valid;
      to.payload.value = mux(index.eq(0), a.payload, b.payload);
      a.ready.value = to.ready.and(index.eq(0));
      b.ready.value = to.ready.and(index.eq(1));
    });
    const expected = ({ a = [], b = [] }: Readonly<Record<string, readonly unknown[]>>) => ({
      to: [...a, ...b],
    });
    const tested = { name: 'hasty', module: made, expected, compare: () => undefined, streaming: [] };
    expect(conformance(tested, openedHere(made), [1, 2], 20)).to.deep.equal([
      'to: the payload changed while it waited',
    ]);
  });
});
