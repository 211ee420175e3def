import type { Node, Variable } from '../../../dsl/ir/node.js';
import { partOfConcat } from './lane-elements.js';
import type { Element } from './lane-elements.js';
import type { LaneGrid } from './lane-grid.js';
import type { LaneVecs } from './lane-vecs.js';
import { outputOf } from './lane-values.js';
import type { Source } from './storage.js';
import type { Scope, Unit } from './units.js';
import type { Values } from './values.js';

/** A lane of an operation of lanes, or bits of it. */
interface Reference {
  readonly id: number;
  readonly lane: number;
  readonly lo: number;
  readonly width: number;
  readonly whole: number;
}

/** What an element comes to: elements of one shape, those with equal keys, are worked out by one operator. */
export interface Shape {
  readonly key: string | number;
  readonly element: Element;
  readonly reference?: Reference;
}

let count = 0;
const numbers = new WeakMap<object, number>();

/** A number for an object, the same each time. */
export function numberOf(object: object): number {
  let number = numbers.get(object);
  if (number === undefined) {
    number = ++count;
    numbers.set(object, number);
  }
  return number;
}

const typeOf = ({ width, signed }: Node): string => `${String(width)}${signed ? 's' : 'u'}`;

/** The type of an operand as far as it tells shapes apart: literals of different widths are worked with alike. */
function operandType(node: Node): string {
  return node.kind === 'constant' && !node.signed ? 'literal' : typeOf(node);
}

/** Where a variable gets its value, and what gives its elements as lanes, once that was asked. */
interface Place {
  readonly unit: Unit;
  readonly variable: Variable;
  readonly source: Source;
  elements?: { readonly id: number | undefined };
}

/** Says what elements come to. */
export class LaneShapes {
  /** The variable that was asked about last: elements of one are asked for one after the other. */
  private last: Place | undefined;

  constructor(
    private readonly values: Values,
    private readonly vecs: LaneVecs,
    private readonly grid: LaneGrid,
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
          return { key: 'constant', element: { scope, node, lo, width, signed } };
        case 'variable': {
          scope = scope.unit.scope;
          const place = this.placeOf(scope.unit, node);
          const { source } = place;
          const reference = this.referenceTo(place, lo, width);
          if (reference !== undefined)
            return {
              // Elements have 64 bits at most.
              key: reference.id * 64 + reference.lo,
              element: { scope, node, lo, width, signed },
              reference,
            };
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

  private other(scope: Scope, node: Node, lo: number, width: number, signed: boolean): Shape {
    const of = `${String(numberOf(scope))} ${String(numberOf(node))}`;
    const element = { scope, node, lo, width, signed };
    if (width === 1 && node.width > 1 && node.width <= 32 && node.width <= this.grid.lanes)
      return { key: `bits ${of}`, element };
    return { key: `alone`, element };
  }

  private operator(scope: Scope, node: Node, lo: number, width: number, signed: boolean): Shape {
    const partly = `${String(lo)} ${String(width)} ${String(signed)}`;
    const isWhole = width === node.width && lo === 0;
    const element = { scope, node, lo, width, signed };
    const passes = node.kind === 'mux' && lo + width <= Math.min(node.whenTrue.width, node.whenFalse.width);
    if (!isWhole && !passes && (width === 1 || node.width > 64))
      return this.other(scope, node, lo, width, signed);
    switch (node.kind) {
      case 'mux':
        if (!passes && Math.max(node.whenTrue.width, node.whenFalse.width) > 64) break;
        return passes
          ? { key: `choice ${String(width)} ${String(signed)}`, element }
          : {
              key: `mux ${typeOf(node)} ${partly} ${typeOf(node.whenTrue)} ${typeOf(node.whenFalse)}`,
              element,
            };
      case 'unary':
      case 'resize':
        if (node.a.width > 64) break;
        return {
          key: `${node.kind} ${node.kind === 'unary' ? node.op : ''} ${typeOf(node)} ${partly} ${typeOf(node.a)}`,
          element,
        };
      case 'concat':
        if (node.width > 64) break;
        return { key: `concat ${node.parts.map(part => part.width).join(' ')} ${partly}`, element };
      case 'binary': {
        if (node.a.width > 64 || node.b.width > 64) break;
        const by = node.b.kind === 'constant' ? node.b.value.toString() : '';
        return {
          key: `${node.op} ${typeOf(node)} ${partly} ${operandType(node.a)} ${operandType(node.b)} ${node.op === 'shl' || node.op === 'shr' ? by : ''}`,
          element,
        };
      }
    }
    return this.other(scope, node, lo, width, signed);
  }

  private placeOf(unit: Unit, variable: Variable): Place {
    const { last } = this;
    if (last?.variable === variable && last.unit === unit) return last;
    return (this.last = { unit, variable, source: this.values.storage.source(unit, variable) });
  }

  /** Bits inside an element of a vec that is worked out as lanes. */
  private referenceTo(place: Place, lo: number, width: number): Reference | undefined {
    const { grid, values } = this;
    const { unit, variable, source } = place;
    if (unit.lanes !== undefined) return undefined;
    if ('member' in source) {
      if (source.member.lanes?.grid !== grid) return undefined;
      const array = outputOf(values, source.member, source.output);
      if (typeof array === 'number') return undefined;
      const id = values.graph.lane(array, 0, 0);
      return { id, lane: source.lane, lo, width, whole: variable.width };
    }
    const size = variable.width / grid.lanes;
    const lane = Math.floor(lo / size);
    if (!Number.isInteger(size) || lo + width > (lane + 1) * size) return undefined;
    const { id } = (place.elements ??= { id: this.elementsOf(unit, variable, size) });
    return id === undefined ? undefined : { id, lane, lo: lo - lane * size, width, whole: size };
  }

  private elementsOf(unit: Unit, variable: Variable, size: number): number | undefined {
    const { grid, vecs } = this;
    const isVec = variable.lanes === grid.lanes || size === 1;
    return isVec ? vecs.vec(unit, variable, grid) : vecs.packed(unit, variable, grid);
  }
}
