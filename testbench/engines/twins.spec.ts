import { expect } from 'chai';
import { In, Out, Stream, bit, memory, module, reg, u, when } from '../../dsl/index.js';
import type { Module } from '../../dsl/index.js';
import { blockEngine } from '../spec-engines.fixture.js';
import { imageText, openTwins } from './twins.js';
import type { ImageDifference } from './twins.js';

/** Two edges in reset, then edges with the inputs given. */
async function differenceOf(
  made: Module,
  rows: readonly Readonly<Record<string, number>>[],
): Promise<ImageDifference | undefined> {
  const twins = await openTwins(made.ir, blockEngine, [1, 2]);
  twins.words[twins.slot('reset').offset] = 1;
  twins.run(1, 2);
  twins.words[twins.slot('reset').offset] = 0;
  for (const row of rows) {
    for (const [pin, value] of Object.entries(row)) twins.words[twins.slot(pin).offset] = value;
    twins.settle();
    twins.edge(1);
  }
  await twins.close();
  return twins.difference;
}

describe('two power-up images', () => {
  it('name the output that shows state which reset does not define', async () => {
    const leaky = module(
      'leaky',
      { go: In(bit), a: In(u(8)), y: Out(u(8)), z: Out(u(4)) },
      ({ go, a, y, z }) => {
        const counter = reg(u(4), { init: 0 });
        counter.next = counter.wrapAdd(1);
        const held = reg(u(8));
        when(go, () => {
          held.next = a;
        });
        y.value = held;
        z.value = counter;
      },
    );
    const difference = await differenceOf(leaky, [{ go: 0 }]);
    expect([difference?.pin, difference?.edges]).to.deep.equal(['y', 2]);
    expect(difference && imageText(difference)).to.match(
      /^the output 'y' depends on state that reset does not define: 2 edges from the start it is 0x\w+ with the power-up image 1 and 0x\w+ with 2$/,
    );
  });

  it('see a memory that is read before it is written, when it is', async () => {
    const table = module('lookup', { w: In(bit), a: In(u(2)), y: Out(u(16)) }, ({ w, a, y }) => {
      const words = memory(u(16), { depth: 4 });
      words.write(a, 7, { enable: w });
      const shown = reg(u(16), { init: 0 });
      shown.next = words.readAsync(a);
      y.value = shown;
    });
    const fill = [0, 1, 2].map(a => ({ w: 1, a }));
    const difference = await differenceOf(table, [...fill, { w: 0, a: 1 }, { a: 2 }, { a: 3 }, { a: 0 }]);
    expect(difference?.edges).to.equal(3);
    expect(difference?.pin).to.equal('y');
  });

  it('do not mind the payload of a stream while nothing is offered, nor what reset and writes define', async () => {
    const slice = module('slice', { from: Stream.sink(u(8)), to: Stream.source(u(8)) }, ({ from, to }) => {
      const full = reg(bit, { init: 0 });
      const held = reg(u(8));
      from.ready.value = full.not();
      to.valid.value = full;
      to.payload.value = held;
      when(from.fire, () => {
        full.next = 1;
        held.next = from.payload;
      }).elseWhen(to.fire, () => {
        full.next = 0;
      });
    });
    const rows = [{}, { from_valid: 1, from_payload: 9 }, { from_valid: 0 }, { to_ready: 1 }, {}];
    expect(await differenceOf(slice, rows)).to.equal(undefined);
  });
});
