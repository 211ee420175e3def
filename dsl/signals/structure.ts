import { bitsOf, constant, lane, resize, slice } from '../ir/build.js';
import type { LaneArgument, Node, VecMap } from '../ir/node.js';
import type { Target } from '../ir/statement.js';
import { currentBuilder, report, tagSite } from '../module/builder.js';
import { vec } from '../types/construct.js';
import { asBundle, asChoice, asVec, leafKey, leavesOf, typeText } from '../types/leaves.js';
import { typeOf } from '../types/type-of.js';
import type { Type } from '../types/type.js';
import { assign } from './assign.js';
import { compare } from './exact.js';
import { content, isScalar, rootKey, rootPlace } from './handle.js';
import type { Content, Handle, Place } from './handle.js';
import { rejectHostUse } from './host-use.js';
import { exchanged, pairedLanes, rotated, shifted, wholeLanes } from './lane-moves.js';
import { loadNodes } from './load.js';
import { indexNode } from './operand.js';
import { packPlaces } from './packing.js';
import { refuseArrayMethods } from './not-arrays.js';
import { scalar } from './scalar.js';
import type { ScalarHandle } from './handle.js';

/** What signals with fields, vecs and choices share: content, `next`, `value`, and a refusal to act as host values. */
abstract class Structured implements Handle {
  // Not a property of the signal itself: a copy as in `{ ...row, last: 0 }` is a record of its fields, no longer the signal.
  readonly #held: Content;

  constructor(held: Content) {
    this.#held = held;
  }

  get [content](): Content {
    return this.#held;
  }

  get next(): never {
    throw rejectHostUse('reading .next');
  }

  set next(value: unknown) {
    assign(this, value, 'next', nextSetter);
  }

  get value(): never {
    throw rejectHostUse('reading .value');
  }

  set value(value: unknown) {
    assign(this, value, 'value', valueSetter);
  }

  get width(): number {
    return this[content].type.width;
  }

  [Symbol.toPrimitive](): never {
    throw rejectHostUse('a host operator on a signal');
  }

  /** All bits, the first field highest, element 0 lowest. */
  asUInt(): ScalarHandle {
    return scalar(packPlaces(this[content]), Structured.prototype.asUInt);
  }
}

const setterOf = (name: 'next' | 'value'): CallableFunction =>
  Object.getOwnPropertyDescriptor(Structured.prototype, name)?.set ?? assign;
const nextSetter = setterOf('next');
const valueSetter = setterOf('value');

class BundleHandle extends Structured {}

class ChoiceHandle extends Structured {
  readonly kind = 'choice';

  get labels(): readonly string[] {
    return asChoice(this[content].type).labels;
  }

  private operand(value: unknown): Node {
    if (value instanceof ChoiceHandle) {
      if (typeText(value[content].type) === typeText(this[content].type)) return rootPlace(value).node;
      report(
        'bad-type',
        `${typeText(value[content].type)} compared with ${typeText(this[content].type)}`,
        'compare values of one choice',
      );
      return constant(0n, this.width);
    }
    const position = this.labels.indexOf(String(value));
    if (position < 0)
      report('bad-type', `${String(value)} is not one of ${this.labels.join(', ')}`, 'use one of its names');
    return constant(BigInt(Math.max(0, position)), this.width);
  }

  is(label: string): ScalarHandle {
    return scalar(compare('eq', rootPlace(this).node, this.operand(label)), ChoiceHandle.prototype.is);
  }

  eq(b: unknown): ScalarHandle {
    return scalar(compare('eq', rootPlace(this).node, this.operand(b)), ChoiceHandle.prototype.eq);
  }

  ne(b: unknown): ScalarHandle {
    return scalar(compare('ne', rootPlace(this).node, this.operand(b)), ChoiceHandle.prototype.ne);
  }
}

class VecHandle extends Structured {
  readonly kind = 'vec';

  get length(): number {
    return asVec(this[content].type).length;
  }

  at(index: number | ScalarHandle): unknown {
    const { type, places } = this[content];
    const { element, length } = asVec(type);
    // A literal that is in range, as most are, needs no node.
    const isFixed = Number.isInteger(index) && Number(index) >= 0 && Number(index) < length;
    const at = isFixed ? undefined : indexNode(index, length);
    const laneOf = (place: Place, width: number, signed: boolean): Place =>
      at !== undefined && isScalar(index)
        ? dynamicLane(place, at, length, width, signed)
        : fixedLane(place, Number(index), width, signed);
    if (element.kind === 'u' || element.kind === 's') {
      const { node, target } = laneOf(rootPlace(this), element.width, element.kind === 's');
      return scalar(node, undefined, target);
    }
    const inner = new Map<string, Place>();
    for (const leaf of leavesOf(element)) {
      const place = places.get(leaf.key);
      if (place !== undefined) inner.set(leaf.key, laneOf(place, leaf.width, leaf.signed));
    }
    return fromPlaces(element, inner);
  }

  *[Symbol.iterator](): Iterator<unknown> {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }

  map(f: (element: never) => unknown): unknown {
    return mapLanes([this], f, VecHandle.prototype.map);
  }

  zip(...given: readonly unknown[]): unknown {
    const f = given[given.length - 1] as (...elements: never[]) => unknown;
    const others = given.slice(0, -1);
    // In the place of one that does not fit, so that nothing else seems wrong.
    const fitting = others.map(other =>
      other instanceof VecHandle && other.length === this.length ? other : this,
    );
    if (fitting.some((vec, i) => vec !== others[i]))
      report('bad-type', `zip takes vecs of ${String(this.length)} elements`, 'zip vecs of equal length');
    return mapLanes([this, ...fitting], f, VecHandle.prototype.zip);
  }

  shiftLanes(by: number): unknown {
    const lanes = wholeLanes(by, 'shiftLanes');
    return this.moved(VecHandle.prototype.shiftLanes, bits => shifted(bits, this.length, lanes));
  }

  rotateLanes(by: number): unknown {
    const lanes = wholeLanes(by, 'rotateLanes');
    return this.moved(VecHandle.prototype.rotateLanes, bits => rotated(bits, this.length, lanes));
  }

  exchangeLanes(distance: number): unknown {
    const over = pairedLanes(distance, this.length);
    return this.moved(VecHandle.prototype.exchangeLanes, bits => exchanged(bits, this.length, over));
  }

  /** The vec whose leaves are made of those of this one. */
  private moved(api: CallableFunction, move: (bits: Node) => Node): unknown {
    const { type, places } = this[content];
    const made = new Map<string, Place>();
    for (const [key, { node }] of places) {
      const moved = move(bitsOf(node));
      made.set(key, { node: key === '' ? tagSite(moved, api) : moved, target: undefined });
    }
    return fromPlaces(type, made);
  }
}

refuseArrayMethods(VecHandle.prototype);

function fixedLane(place: Place, index: number, width: number, signed: boolean): Place {
  const node = resize(slice(bitsOf(place.node), (index + 1) * width - 1, index * width), width, signed);
  const target: Target | undefined = place.target && {
    ...place.target,
    lo: place.target.lo + index * width,
    width,
  };
  return { node, target };
}

function dynamicLane(place: Place, index: Node, lanes: number, width: number, signed: boolean): Place {
  const node = lane(bitsOf(place.node), index, lanes, width, signed);
  const target: Target | undefined = place.target && {
    ...place.target,
    width,
    steps: [...place.target.steps, { index, stride: width, lanes }],
  };
  return { node, target };
}

/** Describes `f` once, on stand-ins for one lane of each input, and maps it over all lanes; a single lane stands for itself. */
function mapLanes(
  inputs: readonly VecHandle[],
  f: (...elements: never[]) => unknown,
  api: CallableFunction,
): unknown {
  const lanes = inputs[0]?.length ?? 1;
  if (f.length > inputs.length)
    report(
      'vec-map',
      `the function of ${inputs.length === 1 ? 'map' : 'zip'} takes ${String(f.length)} values, and gets ${String(inputs.length)}`,
      'a vec is mapped once for all elements, without their numbers; for those: [...x].map((element, i) => ...)',
    );
  const nodes: Node[] = [];
  const parameters: LaneArgument[] = [];
  const elements = inputs.map(input => {
    const { type, places } = input[content];
    const { element } = asVec(type);
    const inner = new Map<string, Place>();
    for (const leaf of leavesOf(element)) {
      const place = places.get(leaf.key);
      if (place === undefined) continue;
      const parameter: LaneArgument = {
        kind: 'lane',
        position: nodes.length,
        width: leaf.width,
        signed: leaf.signed,
      };
      nodes.push(bitsOf(place.node));
      parameters.push(parameter);
      const node = lanes === 1 ? resize(bitsOf(place.node), leaf.width, leaf.signed) : parameter;
      inner.set(leaf.key, { node, target: undefined });
    }
    return fromPlaces(element, inner);
  });
  const builder = currentBuilder();
  const outside = builder?.insideMap ?? false;
  if (builder !== undefined) {
    builder.insideMap = true;
    builder.mapped = true;
  }
  let result: unknown;
  try {
    result = f(...(elements as never[]));
  } finally {
    if (builder !== undefined) builder.insideMap = outside;
  }
  const type = typeOf(result);
  const mapped = new Map<string, Place>();
  for (const [key, value] of loadNodes(type, result, 'the result of map')) {
    const body = bitsOf(value);
    const node: VecMap = {
      kind: 'vecMap',
      lanes,
      inputs: nodes,
      parameters,
      body,
      width: body.width * lanes,
      signed: false,
    };
    const same = body.kind === 'lane' ? nodes[body.position] : undefined;
    const all = lanes === 1 ? body : (same ?? node);
    mapped.set(key, { node: key === '' ? tagSite(all, api) : all, target: undefined });
  }
  return fromPlaces(vec(type, lanes), mapped);
}

/** The signal of a field of a bundle. */
function fieldOf(field: Type, name: string, places: ReadonlyMap<string, Place>): unknown {
  if (field.kind === 'u' || field.kind === 's') {
    const place = places.get(name);
    if (place !== undefined) return scalar(place.node, undefined, place.target);
  }
  const inner = new Map<string, Place>();
  for (const leaf of leavesOf(field)) {
    const place = places.get(leafKey([name, ...leaf.path]));
    if (place !== undefined) inner.set(leaf.key, place);
  }
  return fromPlaces(field, inner);
}

/** The signal of a type whose leaves read from and drive the given places. */
export function fromPlaces(type: Type, places: ReadonlyMap<string, Place>): unknown {
  switch (type.kind) {
    case 'u':
    case 's': {
      const root = places.get(rootKey);
      if (root === undefined) throw new TypeError('a number has one leaf');
      return scalar(root.node, undefined, root.target);
    }
    case 'choice':
      return new ChoiceHandle({ type, places });
    case 'vec':
      return new VecHandle({ type, places });
    case 'bundle': {
      const handle = new BundleHandle({ type, places });
      const { fields } = asBundle(type);
      for (const name of Object.keys(fields)) {
        const field = fields[name];
        if (field === undefined) continue;
        const value = fieldOf(field, name, places);
        Object.defineProperty(handle, name, { value, enumerable: true });
      }
      return handle;
    }
  }
}
