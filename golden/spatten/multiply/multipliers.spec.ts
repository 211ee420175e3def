import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../../errors.js';
import { requantiserOf } from '../../numerics/requantiser.js';
import { xorshift32 } from '../../numerics/xorshift32.js';
import { attendQuery, headOperands } from '../attention/attention-head.js';
import type { BitPlanes } from './bit-planes.js';
import { fullOperand } from './bit-planes.js';
import { scoreScaleOf } from '../softmax/exp2-softmax.js';
import { OperandMemory } from './operand-memory.js';
import type { HeldHead, OperandLoad, OperandSize } from './operand-memory.js';
import { probabilityValue, valueSumBits } from './probability-value.js';
import type { ValueSize } from './probability-value.js';
import { queryKey } from './query-key.js';
import type { KeyOperand } from './query-key.js';

interface DerivedScores {
  readonly name: string;
  readonly size: OperandSize;
  readonly sizeLog: number;
  readonly planes: BitPlanes;
  readonly query: readonly number[];
  readonly keys: readonly (readonly number[])[];
  readonly upper: readonly number[];
  readonly residual: readonly number[];
  readonly whole: readonly number[];
}

interface DerivedOutputs {
  readonly name: string;
  readonly size: ValueSize;
  readonly sizeLog: number;
  readonly probabilities: readonly number[];
  readonly values: readonly (readonly number[])[];
  readonly m0: number;
  readonly shift: number;
  readonly sums: readonly number[];
  readonly output: readonly number[];
}

const { queryKey: scores, probabilityValue: outputs } = JSON.parse(
  readFileSync(new URL('../vectors/multipliers.json', import.meta.url), 'utf8'),
) as { readonly queryKey: readonly DerivedScores[]; readonly probabilityValue: readonly DerivedOutputs[] };

const size: OperandSize = { multipliers: 64, headSize: 16, largestHead: 32, tokens: 64, heldHeads: 2 };
const held: HeldHead = { buffer: 1, head: 1, sizeLog: 0 };

const loadsOf = (
  { headSize }: OperandSize,
  of: HeldHead,
  rows: readonly (readonly number[])[],
): OperandLoad[] =>
  rows.flatMap((row, position) =>
    Array.from({ length: 1 << of.sizeLog }, (_, part) => ({
      ...of,
      position,
      part,
      mask: 0xfff,
      elements: row.slice(part * headSize, (part + 1) * headSize),
    })),
  );

describe('memory of operands', () => {
  it('keeps the bits that are not written, and signs', () => {
    const memory = new OperandMemory();
    const item = { ...held, position: 3, part: 0 };
    memory.load({ ...item, mask: 0xff0, elements: [-2048, 2047, -1, 0x123] });
    expect(memory.read(held, 3)).to.deep.equal([-2048, 2032, -16, 0x120]);
    memory.load({ ...item, mask: 0x00f, elements: [5, 0xf, 0x7f3, -1] });
    expect(memory.read(held, 3)).to.deep.equal([-2043, 2047, -13, 0x12f]);
  });

  it('refuses to read what was never written', () => {
    expect(() => new OperandMemory().read(held, 0)).to.throw(
      GoldenError,
      'no operands of position 0, part 0',
    );
  });
});

describe('query times key', () => {
  for (const { name, size: own, sizeLog, planes, query, keys, upper, residual, whole } of scores) {
    it(`agrees with the vector derived by another script: ${name}`, () => {
      const of = { buffer: 0, head: 0, sizeLog };
      const kinds: readonly KeyOperand[] = ['Upper', 'Residual', 'Whole'];
      const jobs = kinds.map((operand, i) => ({ ...of, n: keys.length, operand, fresh: i === 0, planes }));
      const found = queryKey(own, { loads: loadsOf(own, of, keys), queries: [query], jobs });
      expect(found.map(outcome => outcome.scores)).to.deep.equal([upper, residual, whole]);
      expect(found.map(({ error }) => error)).to.deep.equal([undefined, undefined, undefined]);
    });
  }

  it('has the scores and outputs of one head of attention', () => {
    const random = xorshift32(9);
    for (const planes of [
      { msbBits: 4, lsbBits: 8, midpoint: true },
      { msbBits: 6, lsbBits: 4, midpoint: false },
      { msbBits: 8, lsbBits: 4, midpoint: true },
    ]) {
      const bits = planes.msbBits + planes.lsbBits;
      const matrix = (rows: number): number[][] =>
        Array.from({ length: rows }, () =>
          Array.from({ length: 16 }, () => random.below(2 ** bits) - 2 ** (bits - 1)),
        );
      const [keys, values, [query = []]] = [matrix(20), matrix(20), matrix(1)];
      const settings = { threshold: 4096, keptValues: 6, scale: scoreScaleOf(2 ** -16) };
      const output = requantiserOf(1 / 4096);
      const trace = attendQuery(query, headOperands(keys, values, planes), { ...settings, output });
      const whole = (row: readonly number[]): number[] => row.map(x => fullOperand(x, planes));
      const job = { ...held, n: 20, planes };
      const found = queryKey(size, {
        loads: loadsOf(size, held, keys.map(whole)),
        queries: [whole(query)],
        jobs: [
          { ...job, operand: 'Upper', fresh: true },
          { ...job, operand: 'Residual', fresh: false },
        ],
      });
      expect(found.map(outcome => outcome.scores)).to.deep.equal([trace.firstScores, trace.increments]);
      const probabilities = trace.softmax.probabilities.map((p, j) => (trace.kept.includes(j) ? p : 0));
      const [sums] = probabilityValue(
        { ...size, outputLanes: 4 },
        {
          loads: loadsOf(size, held, values.map(whole)),
          jobs: [{ ...held, ...output, n: 20, probabilities }],
        },
      );
      expect(sums?.sums).to.deep.equal(trace.sums);
      expect(sums?.output).to.deep.equal(trace.output);
    }
  });

  it('refuses in the order of the contract, and goes on', () => {
    const planes = { msbBits: 8, lsbBits: 4, midpoint: false };
    const job = { ...held, n: 1, operand: 'Whole', fresh: false, planes } as const;
    const bad = { ...planes, msbBits: 7 };
    const found = queryKey(size, {
      loads: loadsOf(size, held, [Array<number>(16).fill(3)]),
      queries: [Array<number>(32).fill(2)],
      jobs: [
        { ...job, n: 0, head: 2 },
        { ...job, n: 65, head: 2 },
        { ...job, head: 2, sizeLog: 2 },
        { ...job, sizeLog: 2, planes: bad },
        { ...job, planes: bad },
        { ...job, planes: { ...planes, lsbBits: 5 } },
        job,
        { ...job, planes: bad, fresh: true },
        job,
      ],
    });
    expect(found.map(({ error, scores: list }) => error ?? list[0])).to.deep.equal([
      'n-is-zero',
      'n-over-tokens',
      'head-over-held',
      'size-not-built',
      'planes-not-supported',
      'planes-not-supported',
      'no-query',
      'planes-not-supported',
      96,
    ]);
  });
});

describe('probability times value', () => {
  for (const { name, size: own, sizeLog, probabilities, values, m0, shift, sums, output } of outputs) {
    it(`agrees with the vector derived by another script: ${name}`, () => {
      const of = { buffer: 0, head: 0, sizeLog };
      const [found] = probabilityValue(own, {
        loads: loadsOf(own, of, values),
        jobs: [{ ...of, n: values.length, probabilities, m0, shift }],
      });
      expect(found?.error).to.equal(undefined);
      expect(found?.sums).to.deep.equal(sums);
      expect(found?.output).to.deep.equal(output);
    });
  }

  it('has room for the largest sums', () => {
    expect(4095 * -2048 * size.tokens).to.be.at.least(-(2 ** (valueSumBits(size) - 1)));
  });

  it('refuses in the order of the contract, and sees rows that do not end where they should', () => {
    const ok = { ...requantiserOf(0.5), ...held, n: 5, probabilities: [1, 1, 1, 1, 1] };
    const own = { ...size, outputLanes: 4 };
    const loads = loadsOf(
      own,
      held,
      Array.from({ length: 8 }, () => Array<number>(16).fill(2)),
    );
    const found = probabilityValue(own, {
      loads,
      jobs: [
        { ...ok, n: 0, head: 2 },
        { ...ok, n: 65, head: 2 },
        { ...ok, head: 2, sizeLog: 2 },
        { ...ok, sizeLog: 2, shift: 29 },
        { ...ok, shift: 29 },
        { ...ok, shift: 63 },
        { ...ok, m0: 2 ** 30 - 1 },
        { ...ok, probabilities: [1, 1, 1] },
        { ...ok, n: 4, probabilities: [1, 1, 1, 1, 9] },
        ok,
      ],
    });
    expect(found.map(({ error, output: [first] }) => [error, first])).to.deep.equal([
      ['n-is-zero', undefined],
      ['n-over-tokens', undefined],
      ['head-over-held', undefined],
      ['size-not-built', undefined],
      ['scale-out-of-range', undefined],
      ['scale-out-of-range', undefined],
      ['scale-out-of-range', undefined],
      ['last-misplaced', 3],
      ['last-misplaced', 4],
      [undefined, 5],
    ]);
  });
});
