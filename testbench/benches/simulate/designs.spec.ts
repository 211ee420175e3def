import { expect } from 'chai';
import { randomWords } from '../../../dsl/passes/stimulus.fixture.js';
import { openHere } from '../../engines/open.js';
import { Contender } from './contender.js';
import { designOf, designs, inShort, patternOf } from './designs.js';
import type { Design } from './designs.js';
import { mixedArrayBench } from './mixed-array.js';
import { sparseArrayBench } from './sparse-array.js';
import { systolicByHand } from './systolic-by-hand.js';
import { systolicArray, systolicBench } from './systolic.js';
import { buildTimed } from './verilated.js';
import { stylesOf } from './throughput.js';
import { Timed } from './timed.js';
import { COLD } from '../../engines/verilator/support.fixture.js';
import { findTools } from '../../engines/verilator/tools.js';

const tiny: Design = {
  id: 'tiny',
  title: 'a tiny array',
  build: () => systolicBench({ side: 4 }),
  byHand: { top: 'systolic_by_hand', text: systolicByHand(4) },
  compared: 0,
};

const tinyOnes: readonly Design[] = [
  tiny,
  { ...tiny, id: 'tiny mixed', build: () => mixedArrayBench({ side: 4 }) },
  { ...tiny, id: 'tiny sparse', build: () => sparseArrayBench({ side: 4 }) },
];

const large = ['a', 'b', 'd', 'mixed16', 'sparse16', 'mixed64', 'sparse64'];
/** Their checksums take what is written at the end of a layer. */
const accelerators = designs.filter(({ accelerator }) => accelerator === true).map(({ id }) => id);

/** Checksums of a design after `edges` edges, again and again. */
function checksums(design: Design, engine: 'wasm' | 'interpreter', edges: number, times: number): number[] {
  const module = design.build();
  const timed = new Timed(module, patternOf(design, module), engine);
  return Array.from({ length: times }, () => {
    timed.run(edges);
    return timed.checksum;
  });
}

/** A product of two matrices on the array, over the engine's pins; row by row. */
function productOnArray(
  side: number,
  depth: number,
  a: (i: number, t: number) => number,
  b: (t: number, j: number) => number,
  engine: 'wasm' | 'interpreter',
): number[][] {
  const simulation = openHere(systolicArray({ side }).ir, engine);
  const { words } = simulation;
  const set = (pin: string, value: number): void => {
    words[simulation.slot(pin).offset] = value;
  };
  /** Byte `lane` of a bus. */
  const setLane = (pin: string, lane: number, value: number): void => {
    const at = simulation.slot(pin).offset + (lane >> 2);
    const shift = 8 * (lane & 3);
    words[at] = ((words[at] ?? 0) & ~(255 << shift)) | ((value & 255) << shift);
  };
  set('clear', 1);
  simulation.edge(1);
  set('clear', 0);
  for (let cycle = 0; cycle < depth + 2 * (side - 1); cycle++) {
    for (let lane = 0; lane < side; lane++) {
      const t = cycle - lane;
      const inside = t >= 0 && t < depth;
      setLane('a', lane, inside ? a(lane, t) : 0);
      setLane('b', lane, inside ? b(t, lane) : 0);
    }
    simulation.edge(1);
  }
  set('drain', 1);
  const rows: number[][] = [];
  const { offset } = simulation.slot('totals');
  for (let i = 0; i < side; i++) {
    rows.unshift(Array.from(words.subarray(offset, offset + side), word => word | 0));
    simulation.edge(1);
  }
  expect(Array.from(words.subarray(offset, offset + side))).to.deep.equal(Array(side).fill(0));
  return rows;
}

describe('the designs of whittle bench simulate', () => {
  for (const engine of ['wasm', 'interpreter'] as const) {
    it(`the systolic array multiplies matrices, on ${engine}`, () => {
      const next = randomWords(5);
      for (const [side, depth] of [
        [4, 4],
        [8, 13],
      ] as const) {
        const matrix = (rows: number, columns: number): number[][] =>
          Array.from({ length: rows }, () =>
            Array.from({ length: columns }, () => ((next() & 255) << 24) >> 24),
          );
        const [a, b] = [matrix(side, depth), matrix(depth, side)];
        const at = (m: number[][], i: number, j: number): number => m[i]?.[j] ?? NaN;
        const expected = Array.from({ length: side }, (_, i) =>
          Array.from({ length: side }, (_unused, j) =>
            b.reduce((sum, _row, t) => sum + at(a, i, t) * at(b, t, j), 0),
          ),
        );
        const found = productOnArray(
          side,
          depth,
          (i, t) => at(a, i, t),
          (t, j) => at(b, t, j),
          engine,
        );
        expect(found).to.deep.equal(expected);
      }
    });
  }

  // The large ones are too slow for the interpreter; small arrays stand for both sizes.
  for (const design of [
    ...tinyOnes,
    ...designs.filter(({ id }) => ![...large, ...accelerators].includes(id)),
  ]) {
    it(`(${design.id}) is the same on the interpreter, and its checksum moves`, () => {
      const found = checksums(design, 'wasm', 100, 3);
      expect(found).to.deep.equal(checksums(design, 'interpreter', 100, 3));
      expect(new Set([0, ...found]).size).to.equal(4);
    });
  }

  for (const id of ['a', 'b', 'mixed16', 'sparse16']) {
    it(`the checksum of (${id}) moves`, () => {
      const found = checksums(designOf(id), 'wasm', 1000, 4);
      expect(new Set([0, ...found]).size).to.equal(5);
    });
  }

  it('leaves out the builds that take very long, where the design is not asked for', () => {
    const short = designs.map(inShort);
    expect(short.filter((design, i) => design !== designs[i]).map(({ id }) => id)).to.deep.equal([
      'attention-paper',
    ]);
    for (const design of short.filter(({ longBuild }) => longBuild !== undefined)) {
      expect(stylesOf(design)).to.deep.equal([]);
      expect(design.withoutVerilator).to.include(`'--designs ${design.id}'`);
    }
  });

  it('attention works through layer after layer: its checksum moves', () => {
    const found = checksums(designOf('attention-tiny'), 'wasm', 8000, 4);
    expect(new Set([0, ...found]).size).to.equal(5);
  });

  it('on Verilator the array is the same from our text, in loops and one by one, and by hand', async () => {
    const expected = checksums(tiny, 'wasm', 100, 3);
    const styles = stylesOf(tiny);
    expect(styles.map(({ name }) => name)).to.deep.equal(['generate loops', 'instances', 'by hand']);
    for (const style of styles) {
      const contender = new Contender(style.name, await buildTimed(findTools(), style, '-Os'), []);
      const found = [];
      for (let i = 0; i < 3; i++) found.push((await contender.run(100)).checksum);
      await contender.end();
      expect(found, style.name).to.deep.equal(expected);
    }
  }).timeout(COLD);
});
