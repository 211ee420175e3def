import { expect } from 'chai';
import { In, Out, module, reg, u, vec } from '../../../dsl/index.js';
import { maps } from './lane-maps.fixture.js';
import { firstApart } from './lock-step.fixture.js';
import { Program } from './program.js';

/** Maps of maps of a register, shifted and turned in between. */
const plain = (lanes: number) =>
  module('plain', { x: In(u(12)), y: Out(vec(u(12), lanes)) }, ({ x, y }) => {
    const held = reg(vec(u(12), lanes));
    const sums = held.zip(held.shiftLanes(1), (own, other) => own.wrapAdd(other));
    held.next = sums.zip(sums.rotateLanes(3), held, (a, b, c) => a.xor(b).wrapAdd(c).and(x));
    y.value = held;
  });

describe('lanes of maps', () => {
  for (const [lanes, width] of [
    [8, 7],
    [11, 12],
    [16, 8],
    [16, 32],
    [17, 9],
    [5, 12],
    [8, 70],
  ] as const)
    for (const seed of [0, 3])
      it(`are those of ${String(lanes)} elements of ${String(width)} bits on the interpreter, power-up image ${String(seed)}`, () => {
        expect(firstApart(maps(lanes, width).ir, { cycles: 80, seed })).to.equal(undefined);
      });

  it('are worked out once for all lanes: no lane has a place of its own', () => {
    const placesOf = (lanes: number): number => {
      const places: unknown = Reflect.get(new Program(plain(lanes).ir).flat.storage, 'laneScopes');
      if (!(places instanceof Map)) throw new TypeError('places of lanes are kept in a map');
      return places.size;
    };
    expect([8, 16, 17].map(placesOf)).to.deep.equal([0, 0, 1]);
  });
});
