import type { Node, Variable, VecMap } from '../../../dsl/ir/node.js';
import { partOfConcat } from './lane-elements.js';
import type { Element } from './lane-elements.js';
import type { LaneGrid } from './lane-grid.js';
import type { LaneVecs } from './lane-vecs.js';
import { outputOf } from './lane-values.js';
import type { Source } from './storage.js';
import type { Scope, Unit } from './units.js';
import type { Values } from './values.js';

/**
 * What an element comes to: a literal, bits of a lane of an operation that is there already, one bit of a word, an operator, a choice
 * between elements, or what can only be worked out alone.
 */
type Form = 'literal' | 'moved' | 'bit' | 'operator' | 'choice' | 'alone';

/** An element after all that only moves it. */
export interface Shape extends Element {
  readonly form: Form;
  /** Of what is moved: the operation, the lane and its bits; `lo` counts in the lane. */
  readonly id: number;
  readonly lane: number;
  readonly whole: number;
}

const isAlike = (a: Node, b: Node): boolean => a.width === b.width && a.signed === b.signed;

/** Whether operands tell shapes apart: literals of different widths are worked with alike. */
function isAlikeOperand(a: Node, b: Node): boolean {
  const isLiteral = a.kind === 'constant' && !a.signed;
  if (isLiteral !== (b.kind === 'constant' && !b.signed)) return false;
  return isLiteral || isAlike(a, b);
}

function isOneOperator(a: Node, b: Node): boolean {
  if (!isAlike(a, b)) return false;
  switch (a.kind) {
    case 'mux':
      return b.kind === 'mux' && isAlike(a.whenTrue, b.whenTrue) && isAlike(a.whenFalse, b.whenFalse);
    case 'unary':
      return b.kind === 'unary' && a.op === b.op && isAlike(a.a, b.a);
    case 'resize':
      return b.kind === 'resize' && isAlike(a.a, b.a);
    case 'concat': {
      if (b.kind !== 'concat' || a.parts.length !== b.parts.length) return false;
      const { parts } = b;
      return a.parts.every((part, i) => part.width === parts[i]?.width);
    }
    case 'binary': {
      if (b.kind !== 'binary' || a.op !== b.op) return false;
      if (!isAlikeOperand(a.a, b.a) || !isAlikeOperand(a.b, b.b)) return false;
      const moves = a.op === 'shl' || a.op === 'shr';
      if (!moves || a.b.kind !== 'constant') return true;
      return b.b.kind === 'constant' && a.b.value === b.b.value;
    }
    default:
      return false;
  }
}

/** Whether one operation can give both elements, each in its lane. */
export function isOneShape(a: Shape, b: Shape): boolean {
  if (a.form !== b.form) return false;
  switch (a.form) {
    case 'literal':
    case 'alone':
      return true;
    case 'moved':
      return a.id === b.id && a.lo === b.lo;
    case 'bit':
      return a.node === b.node && a.scope === b.scope;
    case 'choice':
      return a.width === b.width && a.signed === b.signed;
    case 'operator':
      if (a.lo !== b.lo || a.width !== b.width || a.signed !== b.signed) return false;
      return a.node === b.node || isOneOperator(a.node, b.node);
  }
}

/** A variable, and the lanes that its elements are. */
interface Place {
  readonly unit: Unit;
  readonly variable: Variable;
  readonly source: Source;
  /** Bits of an element, and the lane of the first; 0 where no element can be a lane. */
  readonly size: number;
  readonly first: number;
  /** The operation whose lanes they are, once that was asked for. */
  lanes?: { readonly id: number | undefined };
}

function shape(form: Form, scope: Scope, node: Node, lo: number, width: number, signed: boolean): Shape {
  return { form, scope, node, lo, width, signed, id: 0, lane: 0, whole: 0 };
}

/** Whether the operands of an operator fit into words, and it is one that lanes know. */
function hasSmallOperands(node: Node): boolean {
  switch (node.kind) {
    case 'mux':
      return node.whenTrue.width <= 64 && node.whenFalse.width <= 64;
    case 'unary':
    case 'resize':
      return node.a.width <= 64;
    case 'concat':
      return node.width <= 64;
    case 'binary':
      return node.a.width <= 64 && node.b.width <= 64;
    default:
      return false;
  }
}

/** Says what elements come to. */
export class LaneShapes {
  /** The variable that was asked about last: elements of one are asked for one after the other. */
  private last: Place | undefined;

  constructor(
    private readonly values: Values,
    private readonly vecs: LaneVecs,
    private readonly grid: LaneGrid,
    /** What a map makes of all lanes at once, if it can. */
    private readonly map: (scope: Scope, map: VecMap) => number | undefined,
  ) {}

  /** What an element comes to through all that only moves it. */
  of(element: Element): Shape {
    const { values } = this;
    const { width, signed } = element;
    let { scope, node, lo } = element;
    for (;;) {
      const end = lo + width;
      switch (node.kind) {
        case 'constant':
          return shape('literal', scope, node, lo, width, signed);
        case 'variable': {
          scope = scope.unit.scope;
          const place = this.placeOf(scope.unit, node);
          const { source, size, first } = place;
          const at = size === 0 ? 0 : Math.floor(lo / size);
          if (end <= (at + 1) * size) {
            const id = this.idOf(place);
            if (id !== undefined)
              return {
                form: 'moved',
                scope,
                node,
                lo: lo - at * size,
                width,
                signed,
                id,
                lane: first + at,
                whole: size,
              };
          }
          if (!('node' in source) || end > source.node.width)
            return this.other(scope, node, lo, width, signed);
          ({ scope, node } = source);
          continue;
        }
        case 'slice':
          lo += node.lo;
          node = node.a;
          continue;
        case 'lane': {
          const part = scope.lanes?.get(node);
          if (part === undefined) return this.other(scope, node, lo, width, signed);
          lo += part.lo;
          scope = part.scope;
          node = part.input;
          continue;
        }
        case 'vecMap': {
          const size = node.body.width;
          const lane = Math.floor(lo / size);
          if (end > (lane + 1) * size) return this.other(scope, node, lo, width, signed);
          const id = this.map(scope, node);
          if (id !== undefined)
            return { form: 'moved', scope, node, lo: lo - lane * size, width, signed, id, lane, whole: size };
          scope = values.storage.laneScope(scope, node, lane);
          lo -= lane * size;
          node = node.body;
          continue;
        }
        case 'resize':
          if (end > node.a.width) return this.operator(scope, node, lo, width, signed);
          node = node.a;
          continue;
        case 'concat': {
          const part = partOfConcat(node, lo, width);
          if (part === undefined) return this.other(scope, node, lo, width, signed);
          if (part.node.kind === 'concat' && part.lo === 0 && part.node.width === width)
            return this.operator(scope, part.node, 0, width, signed);
          ({ node, lo } = part);
          continue;
        }
        default:
          return this.operator(scope, node, lo, width, signed);
      }
    }
  }

  /** What gives the elements of so many bits of a vec or a map as lanes, each in its place. */
  lanesOf(scope: Scope, node: Variable | VecMap, width: number): number | undefined {
    if (node.kind === 'vecMap') return node.body.width === width ? this.map(scope, node) : undefined;
    const place = this.placeOf(scope.unit, node);
    if (place.size !== width || 'member' in place.source) return undefined;
    return this.idOf(place);
  }

  private other(scope: Scope, node: Node, lo: number, width: number, signed: boolean): Shape {
    const isBit = width === 1 && node.width > 1 && node.width <= 32 && node.width <= this.grid.lanes;
    return shape(isBit ? 'bit' : 'alone', scope, node, lo, width, signed);
  }

  private operator(scope: Scope, node: Node, lo: number, width: number, signed: boolean): Shape {
    const isWhole = width === node.width && lo === 0;
    if (node.kind === 'mux' && lo + width <= Math.min(node.whenTrue.width, node.whenFalse.width))
      return shape('choice', scope, node, lo, width, signed);
    const isSmall = isWhole || (width > 1 && node.width <= 64);
    if (!isSmall || !hasSmallOperands(node)) return this.other(scope, node, lo, width, signed);
    return shape('operator', scope, node, lo, width, signed);
  }

  private placeOf(unit: Unit, variable: Variable): Place {
    const { last, grid } = this;
    if (last?.variable === variable && last.unit === unit) return last;
    const source = this.values.storage.source(unit, variable);
    const isLane = 'member' in source;
    const size = isLane ? variable.width : variable.width / grid.lanes;
    const apart = unit.lanes !== undefined || !Number.isInteger(size);
    const first = isLane ? source.lane : 0;
    return (this.last = { unit, variable, source, size: apart ? 0 : size, first });
  }

  /** What gives the elements of a place as lanes. */
  private idOf(place: Place): number | undefined {
    place.lanes ??= { id: this.newId(place) };
    return place.lanes.id;
  }

  private newId({ unit, variable, source, size }: Place): number | undefined {
    const { grid, vecs, values } = this;
    if ('member' in source) {
      if (source.member.lanes?.grid !== grid) return undefined;
      const array = outputOf(values, source.member, source.output);
      return typeof array === 'number' ? undefined : values.graph.lane(array, 0, 0);
    }
    const isVec = variable.lanes === grid.lanes || size === 1;
    return isVec ? vecs.vec(unit, variable, grid) : vecs.packed(unit, variable, grid);
  }
}
