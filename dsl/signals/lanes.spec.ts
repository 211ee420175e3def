import { expect } from 'chai';
import { In, Out, bit, bundle, fromBits, module, mux, s, signalOf, u, vec } from '../index.js';
import { lines, refusals } from '../diagnostics/refusals.fixture.js';
import { PinBench } from '../../testbench/engines/interpreter/pin-bench.fixture.js';

const WIDTH = 3;

/** Lanes of three bits, lane 0 lowest. */
const packed = (lanes: readonly number[]): number =>
  lanes.reduceRight((bits, lane) => bits * 2 ** WIDTH + lane, 0);

const remainder = (a: number, b: number): number => ((a % b) + b) % b;

describe('lanes of vecs', () => {
  for (const length of [1, 2, 5])
    it(`of ${String(length)} elements shift and rotate by any number, also of a bundle`, () => {
      const pair = bundle({ key: u(WIDTH), flag: bit });
      const ports = {
        x: In(vec(pair, length)),
        shifted: Out(vec(u(WIDTH), length)),
        turned: Out(vec(pair, length)),
      };
      const keys = Array.from({ length }, (_, i) => (3 * i + 2) % 8);
      const flags = (of: readonly number[]): number =>
        of.reduce((bits, key, i) => bits + (key % 2) * 2 ** i, 0);
      for (let by = -2 * length - 1; by <= 2 * length + 1; by++) {
        const made = module('moves', ports, ({ x, shifted, turned }) => {
          shifted.value = x.map(({ key }) => key).shiftLanes(by);
          turned.value = x.rotateLanes(by);
        });
        const bench = new PinBench(made).set({ x_key: packed(keys), x_flag: flags(keys) });
        const turned = keys.map((_, lane) => keys[remainder(lane + by, length)] ?? 0);
        expect(bench.get('shifted', 'turned_key', 'turned_flag'), String(by)).to.deep.equal([
          packed(keys.map((_, lane) => keys[lane + by] ?? 0)),
          packed(turned),
          flags(turned),
        ]);
      }
    });

  for (const [length, distance] of [
    [2, 1],
    [6, 1],
    [8, 2],
    [8, 4],
  ] as const)
    it(`of ${String(length)} elements change places over ${String(distance)}, also of a bundle`, () => {
      const pair = bundle({ key: u(WIDTH), flag: bit });
      const made = module('change', { x: In(vec(pair, length)), y: Out(vec(pair, length)) }, ({ x, y }) => {
        y.value = x.exchangeLanes(distance);
      });
      const keys = Array.from({ length }, (_, i) => (3 * i + 2) % 8);
      const flags = (1 << length) - 1 - 0b100110;
      const bench = new PinBench(made).set({ x_key: packed(keys), x_flag: flags & ((1 << length) - 1) });
      expect(bench.get('y_key', 'y_flag')).to.deep.equal([
        packed(keys.map((_, lane) => keys[lane ^ distance] ?? 0)),
        keys.reduce((bits, _, lane) => bits + ((flags >> (lane ^ distance)) & 1) * 2 ** lane, 0),
      ]);
    });

  it('zip with two others, of signed elements, of bits and into bundles', () => {
    const ports = {
      a: In(vec(s(WIDTH), 3)),
      b: In(vec(s(WIDTH), 3)),
      keep: In(u(3)),
      result: Out(vec(bundle({ least: s(WIDTH), isB: bit }), 3)),
      same: Out(vec(s(WIDTH), 3)),
    };
    const made = module('least', ports, ({ a, b, keep, result, same }) => {
      const pair = bundle({ least: s(WIDTH), isB: bit });
      result.value = a.zip(b, fromBits(vec(bit, 3), keep), (x, y, kept) => {
        const isB = kept.and(y.lt(x));
        return signalOf(pair, { least: mux(isB, y, x), isB });
      });
      same.value = a.map(x => x);
    });
    const bench = new PinBench(made);
    for (const [a, b, keep] of [
      [[0, 5, 7], [7, 3, 4], 7],
      [[1, 1, 1], [7, 7, 7], 5],
      [[4, 6, 2], [4, 5, 3], 2],
    ] as const) {
      const signed = (bits: number): number => (bits >= 4 ? bits - 8 : bits);
      const isB = a.map((x, i) => ((keep >> i) & 1) === 1 && signed(b[i] ?? 0) < signed(x));
      bench.set({ a: packed(a), b: packed(b), keep });
      expect(bench.get('result_least', 'result_isB', 'same')).to.deep.equal([
        packed(a.map((x, i) => (isB[i] === true ? (b[i] ?? 0) : x))),
        isB.reduce((bits, is, i) => bits + Number(is) * 2 ** i, 0),
        packed(a),
      ]);
    }
  });

  it('of other lengths, and numbers that are not whole, are refused', () => {
    const found = refusals(() =>
      module('unequal', { a: In(vec(bit, 3)), b: In(vec(bit, 4)), y: Out(vec(bit, 3)) }, ({ a, b, y }) => {
        const both = a.zip(a, b, (x, z, w) => x.and(z).and(w));
        y.value = both.shiftLanes(0.5).zip(fromBits(vec(bit, 3), b.asUInt()), (x, z) => x.or(z));
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[bad-type]: zip takes vecs of 3 elements',
        'lanes.spec.ts | const both = a.zip(a, b, (x, z, w) => x.and(z).and(w));',
        '              |                ^^^',
        'help: zip vecs of equal length',
      ),
      lines(
        'error[bad-type]: shiftLanes by 0.5 lanes',
        'lanes.spec.ts | y.value = both.shiftLanes(0.5).zip(fromBits(vec(bit, 3), b.asUInt()), (x, z) => x.or(z));',
        '              |                ^^^^^^^^^^',
        'help: move by a whole number of lanes',
      ),
      lines(
        'error[bad-type]: vec(u(1), 3) has 3 bits, not 4',
        'lanes.spec.ts | y.value = both.shiftLanes(0.5).zip(fromBits(vec(bit, 3), b.asUInt()), (x, z) => x.or(z));',
        '              |                                    ^^^^^^^^',
        'help: slice, extend or truncate first',
      ),
    ]);
  });

  it('do not change places where some would have no partner', () => {
    for (const [length, distance] of [
      [6, 2],
      [4, 4],
      [6, 3],
      [4, 0],
      [4, -1],
      [4, 0.5],
    ] as const) {
      const found = refusals(() =>
        module('change', { x: In(vec(u(WIDTH), length)), y: Out(vec(u(WIDTH), length)) }, ({ x, y }) => {
          y.value = x.exchangeLanes(distance);
        }),
      );
      expect(found).to.deep.equal([
        lines(
          `error[bad-type]: exchangeLanes over ${String(distance)} of ${String(length)} lanes`,
          'lanes.spec.ts | y.value = x.exchangeLanes(distance);',
          '              |             ^^^^^^^^^^^^^',
          'help: exchange over a power of two that divides half the number of lanes',
        ),
      ]);
    }
  });
});
