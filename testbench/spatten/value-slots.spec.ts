import { expect } from 'chai';
import { xorshift32 } from '../../golden/index.js';
import { headShape } from '../../generators/spatten/attention/attention-shape.js';
import {
  attentionDefaults,
  eighthSizes,
  layoutOf,
  paperSizes,
} from '../../generators/spatten/attention/attention-sizes.js';
import { valueSlots } from '../../generators/spatten/attention/value-slots.js';
import { clockMask, mutantOf, openDut, readPort, reset, writePort } from '../cosim/index.js';
import type { Dut, Mutation } from '../cosim/index.js';
import { blockEngine } from '../spec-engines.fixture.js';

/** The place of a head's values: buffer and slot. */
type Place = readonly [buffer: number, slot: number];

/** What happens in a cycle. A query asks for a place and takes it where it is free, as the data path does. */
interface Step {
  readonly start?: boolean;
  readonly take?: Place;
  readonly done?: Place;
}

const sizes = { tiny: attentionDefaults, eighth: eighthSizes, paper: paperSizes };
const layouts = Object.entries(sizes).map(([name, size]) => ({ name, layout: layoutOf(size) }));
const [smallest] = layouts;

/** All places of a build. */
function placesOf({ layout }: (typeof layouts)[number]): Place[] {
  const slots = Array.from({ length: 2 ** headShape(layout).slotBits }, (_, slot) => slot);
  return [0, 1].flatMap(buffer => slots.map((slot): Place => [buffer, slot]));
}

const pins = ([buffer, slot]: Place = [0, 0]): object => ({ buffer, slot });

/** Works through steps from reset. Each place must be free in each cycle, or not, as a set of those in use says; gives the first that is not. */
function differenceIn(dut: Dut, places: readonly Place[], steps: readonly Step[]): string | undefined {
  const { simulation } = dut;
  const used = new Set<string>();
  reset(dut);
  for (const [cycle, { start = false, take, done }] of [...steps, {}].entries()) {
    const taken = take !== undefined && !used.has(String(take));
    writePort(dut, 'start', Number(start));
    writePort(dut, 'takes', Number(taken));
    writePort(dut, 'done', { valid: Number(done !== undefined), place: pins(done) });
    for (const place of places) {
      writePort(dut, 'place', pins(place));
      simulation.settle();
      const free = !used.has(String(place));
      if (readPort(dut, 'free') !== Number(free))
        return `cycle ${String(cycle)}: place ${String(place)} is ${free ? 'taken' : 'free'}`;
    }
    writePort(dut, 'place', pins(take));
    simulation.edge(clockMask(dut.circuit));
    if (taken) used.add(String(take));
    if (done !== undefined) used.delete(String(done));
    if (start) used.clear();
  }
  return undefined;
}

/** What is special about some steps, by name. */
function corners(places: readonly Place[]): Readonly<Record<string, readonly Step[]>> {
  const all = places.map((take): Step => ({ take }));
  const last = places.at(-1) ?? [0, 0];
  const [first = last] = places;
  const across: Place = [1 - last[0], last[1]];
  return {
    'nothing asked': [{}, {}],
    'one taken, one freed': [{ take: last }, {}, { done: last }],
    'all taken, then freed from the last on': [
      ...all,
      ...places.map((_, i): Step => ({ done: places.at(-1 - i) ?? first })),
    ],
    'all taken, each asked for once more': [...all, ...all],
    'freed in the cycle in which it is asked for: taken in the next': [
      { take: last },
      { take: last },
      { take: last, done: last },
      { take: last },
      {},
    ],
    'the same slot of both buffers, one freed': [{ take: last }, { take: across }, { done: across }],
    'one taken while another is freed': [{ take: last }, { take: first, done: last }, { done: first }],
    'a layer starts while all are taken': [...all, { start: true }, { take: last }],
    'a layer starts while one is taken and one freed': [
      { take: first },
      { start: true, take: last, done: first },
      { take: last },
    ],
  };
}

/** Each query asks until it has its place; now and then one is done, and seldom a layer starts. */
function randomSteps(places: readonly Place[], seed: number): Step[] {
  const random = xorshift32(seed);
  const held = new Map<string, Place>();
  const any = (list: readonly Place[]): Place | undefined => list[random.below(Math.max(1, list.length))];
  let wanted: Place | undefined;
  return Array.from({ length: 150 }, () => {
    const start = random.below(60) === 0;
    wanted ??= random.below(3) > 0 ? any(places) : undefined;
    const done = random.below(3) === 0 ? any([...held.values()]) : undefined;
    const step = { start, ...(wanted && { take: wanted }), ...(done && { done }) };
    if (wanted !== undefined && !held.has(String(wanted))) {
      held.set(String(wanted), wanted);
      wanted = undefined;
    }
    if (done !== undefined) held.delete(String(done));
    if (start) held.clear();
    return step;
  });
}

describe('places of values that single queries load', () => {
  for (const build of layouts) {
    it(`are free and taken as a set of them says: ${build.name}`, async () => {
      const dut = await openDut(valueSlots(build.layout), [], blockEngine, { seed: 5 });
      const places = placesOf(build);
      for (const [name, steps] of Object.entries(corners(places)))
        expect(differenceIn(dut, places, steps), name).to.equal(undefined);
      for (let seed = 1; seed <= 6; seed++)
        expect(differenceIn(dut, places, randomSteps(places, seed)), `seed ${String(seed)}`).to.equal(
          undefined,
        );
      await dut.simulation.close();
    });
  }

  const module = 'value_slots';
  const mutants: readonly (readonly [what: string, Mutation, seen: string])[] = [
    [
      'a place is never freed',
      { module, stuck: 'done_valid' },
      'one taken, one freed; cycle 3: place 1,3 is taken',
    ],
    [
      'freed in the wrong buffer',
      { module, stuck: 'done_place_buffer' },
      'one taken, one freed; cycle 3: place 1,3 is taken',
    ],
    [
      'the wrong slot freed',
      { module, stuck: 'done_place_slot' },
      'one taken, one freed; cycle 3: place 1,3 is taken',
    ],
    [
      'taken in the wrong buffer',
      { module, stuck: 'place_buffer' },
      'one taken, one freed; cycle 1: place 0,3 is taken',
    ],
    [
      'taken when nobody takes',
      { module, stuck: 'takes', at: 1 },
      'nothing asked; cycle 1: place 0,0 is taken',
    ],
    ['never taken', { module, stuck: 'takes' }, 'one taken, one freed; cycle 1: place 1,3 is free'],
    [
      'free while it is in use',
      { module, stuck: 'free', at: 1 },
      'one taken, one freed; cycle 1: place 1,3 is free',
    ],
    [
      'a layer that starts finds places in use',
      { module, stuck: 'start' },
      'a layer starts while all are taken; cycle 9: place 0,0 is taken',
    ],
    [
      'only what is in use already can be taken',
      { module, from: 'or', to: 'and' },
      'one taken, one freed; cycle 1: place 1,3 is free',
    ],
    [
      'looks at another place',
      { module, from: 'shr', to: 'shl' },
      'one taken, one freed; cycle 1: place 1,3 is free',
    ],
  ];
  for (const [what, mutation, first] of mutants) {
    it(`the bench sees: ${what}`, async () => {
      if (smallest === undefined) throw new RangeError('no size');
      const mutant = mutantOf(valueSlots(smallest.layout), mutation);
      const dut = await openDut(mutant, [], blockEngine, { seed: 5 });
      const places = placesOf(smallest);
      const seen = Object.entries(corners(places)).flatMap(([corner, steps]) => {
        const found = differenceIn(dut, places, steps);
        return found === undefined ? [] : [`${corner}; ${found}`];
      });
      expect(seen[0]).to.equal(first);
      await dut.simulation.close();
    });
  }
});
