import type { LaneArgument, Node, Variable, VecMap } from '../../../dsl/ir/node.js';
import { operandsOf } from '../../../dsl/ir/walk.js';
import type { LaneGrid } from './lane-grid.js';
import { laneOrderOf } from './lane-order.js';
import type { LaneVecs } from './lane-vecs.js';
import { isOfLanes } from './lane-maps.js';
import { LaneShapes, isOneShape } from './lane-shapes.js';
import type { Shape } from './lane-shapes.js';
import {
  isAllOne,
  isOne,
  isSame,
  operandsAt,
  piecesOf,
  sameConstant,
  widest,
  withOperands,
} from './lane-elements.js';
import type { Element, Elements } from './lane-elements.js';
import { I32 } from './opcodes.js';
import { Scope } from './units.js';
import type { Unit } from './units.js';
import type { Values } from './values.js';

/** Shapes at most that are worked out for all lanes and chosen from. */
const MOST_SHAPES = 4;
/** Expressions at most inside each other that are taken apart. */
const DEEPEST = 80;

interface Known {
  readonly elements: Elements;
  readonly id: number;
}

/** What is known of a map: the place of its function, and its lanes once they were worked out. */
interface Mapped {
  readonly scope: Scope;
  id?: number;
}

/** Of a map whose lanes are worked out one by one. */
const APART = -1;

/** Finds operations of lanes for lists of elements of one grid. */
export class LanePack {
  /** By the expression of the first element. */
  private readonly known = new Map<Node, Known[]>();
  /** Elements and those that follow them, by the expression. */
  private readonly rows = new Map<Node, { readonly first: Element; readonly id: number }[]>();
  private readonly leaves = new Map<string, LaneArgument>();
  private readonly literalsKnown = new Map<string, number>();
  private readonly maps = new Map<Scope, Map<VecMap, Mapped>>();
  private readonly shapes: LaneShapes;
  private readonly scope: Scope;
  private depth = 0;

  constructor(
    private readonly values: Values,
    private readonly vecs: LaneVecs,
    private readonly grid: LaneGrid,
    root: Unit,
  ) {
    this.shapes = new LaneShapes(values, vecs, grid, (scope, map) => this.map(scope, map));
    this.scope = new Scope(root);
  }

  /** For each lane a word in which its bit alone is set. */
  get ascendingBits(): number {
    return this.literals(Array.from({ length: this.grid.lanes }, (_, lane) => 1n << BigInt(lane)));
  }

  /** The elements of a vec. */
  vec(unit: Unit, variable: Variable): number | undefined {
    const { values, grid } = this;
    const { graph } = values;
    const width = variable.width / grid.lanes;
    const source = values.storage.source(unit, variable);
    if ('node' in source) {
      if (source.node.width !== variable.width) return undefined;
      const { scope, node } = source;
      const id = this.pieces({ scope, node, lo: 0, width, signed: false });
      return graph.group[id] === 0 || !this.vecs.isWorth(id) ? undefined : id;
    }
    if ('slot' in source && source.slot.isVec === true && source.slot.array !== undefined)
      return graph.lane(source.slot.array, 0, 0);
    if (width === 1 && variable.width <= 32) return this.bitsOf(values.value(unit.scope, variable));
    const packed = this.vecs.packed(unit, variable, grid);
    if (packed !== undefined || !('pin' in source)) return packed;
    const words = Array.from({ length: grid.lanes }, (_, lane) =>
      values.bits(unit.scope, variable, lane * width, width),
    );
    return graph.lane(values.storage.filled(grid, width, false, words), 0, 0);
  }

  /** What a map makes of all lanes at once; undefined where they are better worked out one by one. */
  private map(scope: Scope, map: VecMap): number | undefined {
    const isInside = scope.lanes !== undefined || scope.unit.lanes !== undefined;
    if (isInside || map.lanes !== this.grid.lanes || !isOfLanes(map)) return undefined;
    let maps = this.maps.get(scope);
    if (maps === undefined) this.maps.set(scope, (maps = new Map<VecMap, Mapped>()));
    let mapped = maps.get(map);
    // Kept from the start: what of it has been worked out stays when the rest has to wait.
    if (mapped === undefined) maps.set(map, (mapped = { scope: new Scope(scope.unit) }));
    if (mapped.id === undefined) {
      const id = this.newMap(scope, map, mapped.scope);
      mapped.id = this.values.graph.group[id] !== 0 && this.vecs.isWorth(id) ? id : APART;
    }
    return mapped.id === APART ? undefined : mapped.id;
  }

  private newMap(scope: Scope, { parameters, inputs, body }: VecMap, inner: Scope): number {
    for (const parameter of parameters) {
      const input = inputs[parameter.position];
      const { width, signed } = parameter;
      if (input === undefined) throw new TypeError('a map without an input');
      inner.words.set(parameter, this.pieces({ scope, node: input, lo: 0, width, signed }));
    }
    return this.values.words.canonical(this.values.value(inner, body), body.width, false);
  }

  /** The bits of a word, one for each lane. */
  private bitsOf(word: number): number {
    const { graph } = this.values;
    return graph.binary(I32.ne, graph.binary(I32.and, word, this.ascendingBits), graph.small(0));
  }

  /** Literals, one for each lane, as words of 32 or 64 bits. */
  private literals(elements: readonly bigint[], is64 = false): number {
    const { graph, storage } = this.values;
    const [first = 0n] = elements;
    if (elements.every(value => value === first)) return graph.constant(first, is64);
    const key = `${elements.join(' ')} ${String(is64)}`;
    let id = this.literalsKnown.get(key);
    if (id === undefined) {
      const signed = elements.some(value => value < 0n);
      // The least number of a width takes no more bits than the others: -128 has eight.
      const bits = Math.max(...elements.map(value => (value < 0n ? ~value : value).toString(2).length));
      const width = Math.max(bits + Number(signed), is64 ? 64 : 1);
      id = graph.lane(storage.literal(this.grid, width, signed, elements), 0, 0);
      this.literalsKnown.set(key, id);
    }
    return id;
  }

  /** The operation whose lanes are these elements, each as its width and sign say. */
  pack(elements: Elements): number {
    const first = elements.find(element => element !== undefined);
    if (first === undefined) return this.values.graph.small(0);
    let alike = this.known.get(first.node);
    if (alike === undefined) this.known.set(first.node, (alike = []));
    const before = alike.find(known => isSame(known.elements, elements));
    if (before !== undefined) return before.id;
    const id = this.deeper(tooDeep => (tooDeep ? this.fill(elements) : this.find(elements)));
    alike.push({ elements, id });
    return id;
  }

  private deeper(work: (tooDeep: boolean) => number): number {
    this.depth++;
    try {
      return work(this.depth > DEEPEST);
    } finally {
      this.depth--;
    }
  }

  /** The operation whose lanes are an element and those that follow it in its expression. */
  pieces(first: Element): number {
    let alike = this.rows.get(first.node);
    if (alike === undefined) this.rows.set(first.node, (alike = []));
    const before = alike.find(known => isOne(known.first, first));
    if (before !== undefined) return before.id;
    const id = this.deeper(tooDeep => {
      const together = tooDeep ? undefined : this.together(first);
      return together ?? this.pack(piecesOf(first, this.grid.lanes));
    });
    alike.push({ first, id });
    return id;
  }

  /** Pieces of what is lanes already, or of a choice between such, without a look at each. */
  private together({ scope, node, lo, width, signed }: Element): number | undefined {
    const { values, grid } = this;
    const { words, graph } = values;
    const end = lo + grid.lanes * width;
    switch (node.kind) {
      case 'variable':
      case 'vecMap': {
        const id = this.shapes.lanesOf(scope, node, width);
        return id === undefined || lo !== 0 ? undefined : words.canonical(id, width, signed);
      }
      case 'mux': {
        const { condition, whenTrue, whenFalse } = node;
        if (end > whenTrue.width || end > whenFalse.width) return undefined;
        const chosen = words.canonical(values.bits(scope, condition, 0, 1), 1, false);
        const yes = this.pieces({ scope, node: whenTrue, lo, width, signed });
        return graph.select(chosen, yes, this.pieces({ scope, node: whenFalse, lo, width, signed }));
      }
      case 'concat': {
        const order = lo === 0 && end === node.width ? laneOrderOf(node, width) : undefined;
        if (order === undefined) return undefined;
        const id = graph.permute(this.pieces({ scope, node: order.of, lo, width, signed }), order.from);
        if (!order.from.includes(-1)) return id;
        const isThere = this.literals(order.from.map(lane => (lane < 0 ? 0n : 1n)));
        return graph.select(isThere, id, graph.integer(0, graph.is64[id] === true));
      }
      default:
        return undefined;
    }
  }

  private find(elements: Elements): number {
    const shapes: (Shape | undefined)[] = [];
    // Of each shape the first, and how many there are.
    const firsts: Shape[] = [];
    const counts: number[] = [];
    const which: number[] = [];
    for (let lane = 0; lane < elements.length; lane++) {
      const element = elements[lane];
      const shape = element && this.shapes.of(element);
      shapes.push(shape);
      if (shape === undefined) {
        which.push(-1);
        continue;
      }
      let at = 0;
      for (; at < firsts.length; at++) {
        const first = firsts[at];
        if (first !== undefined && isOneShape(first, shape)) break;
      }
      if (at === firsts.length) {
        if (at === MOST_SHAPES) return this.fill(elements);
        firsts.push(shape);
        counts.push(0);
      }
      counts[at] = (counts[at] ?? 0) + 1;
      which.push(at);
    }
    if (firsts.length === 1) return this.ofShape(shapes);
    const order = firsts.map((_, at) => at).sort((x, y) => (counts[y] ?? 0) - (counts[x] ?? 0));
    let id: number | undefined;
    for (const at of order) {
      const own = shapes.map((shape, lane) => (which[lane] === at ? shape : undefined));
      const part = this.ofShape(own);
      if (id === undefined) id = part;
      else {
        const chosen = this.literals(own.map(shape => (shape === undefined ? 0n : 1n)));
        const { graph, words } = this.values;
        const is64 = graph.is64[part] === true || graph.is64[id] === true;
        const signed = elements.some(element => element?.signed);
        id = graph.select(chosen, words.convert(part, is64, signed), words.convert(id, is64, signed));
      }
    }
    return id ?? 0;
  }

  /** Elements worked out one by one and brought together. */
  private fill(elements: Elements): number {
    const { values, grid } = this;
    const { graph, words, storage } = values;
    const first = elements.find(element => element !== undefined);
    if (first === undefined) return graph.small(0);
    const { width, signed } = first;
    const list = elements.map(element =>
      element === undefined
        ? graph.integer(0, width > 32)
        : words.canonical(values.bits(element.scope, element.node, element.lo, width), width, signed),
    );
    const [word = 0] = list;
    if (list.every(other => other === word)) return word;
    return graph.lane(storage.filled(grid, width, signed, list), 0, 0);
  }

  private ofShape(shapes: readonly (Shape | undefined)[]): number {
    const { values } = this;
    const { graph, words } = values;
    const first = shapes.find(shape => shape !== undefined);
    if (first === undefined) return graph.small(0);
    const { form, scope, node, lo, width, signed } = first;
    if (form === 'moved') {
      const from: number[] = [];
      for (let lane = 0; lane < shapes.length; lane++) from.push(shapes[lane]?.lane ?? -1);
      const moved = graph.permute(first.id, from);
      const part = width === first.whole ? moved : words.extract(moved, lo, width);
      return words.canonical(part, width, signed);
    }
    if (form === 'literal')
      return this.literals(
        shapes.map(shape => {
          if (shape?.node.kind !== 'constant') return 0n;
          const bits = shape.node.value >> BigInt(shape.lo);
          return shape.signed ? BigInt.asIntN(shape.width, bits) : BigInt.asUintN(shape.width, bits);
        }),
        widest(shapes).width > 32,
      );
    if (isAllOne(shapes, first)) return words.canonical(values.bits(scope, node, lo, width), width, signed);
    if (form === 'bit') return this.severalBits(scope, node, shapes, signed);
    return form === 'alone' ? this.fill(shapes) : this.operate(shapes, first);
  }

  /** Bits of one word, each as it comes. */
  private severalBits(scope: Scope, node: Node, elements: Elements, signed: boolean): number {
    const { graph, words } = this.values;
    const word = this.values.bits(scope, node, 0, node.width);
    const order = elements.map(element => element?.lo ?? -1);
    if (node.width < this.grid.lanes || order.some(lane => lane >= this.grid.lanes)) {
      const places = this.literals(order.map(lane => (lane < 0 ? 0n : 1n << BigInt(lane))));
      const bits = graph.binary(I32.ne, graph.binary(I32.and, word, places), graph.small(0));
      return signed ? words.canonical(bits, 1, true) : bits;
    }
    const bits = graph.permute(this.bitsOf(word), order);
    return signed ? words.canonical(bits, 1, true) : bits;
  }

  /** Operands of all lanes at once, and the operator on them. */
  private operate(elements: Elements, { form, node, lo, width, signed }: Shape): number {
    const { values } = this;
    const operands = operandsOf(node).map((_, at) => operandsAt(elements, at, form === 'choice' && at > 0));
    if (form === 'choice') {
      const [condition = [], yes = [], no = []] = operands;
      return values.graph.select(this.pack(condition), this.pack(yes), this.pack(no));
    }
    const leaves = operands.map(operand => this.leafOf(operand));
    const id = values.value(this.scope, withOperands(node, leaves));
    if (lo === 0 && width === node.width && signed === node.signed) return id;
    const part = lo === 0 && width === node.width ? id : values.words.extract(id, lo, width);
    return values.words.canonical(part, width, signed);
  }

  /** Lanes as an expression, of literals that are all the same that literal. */
  private leafOf(operand: Elements): Node {
    const constant = sameConstant(operand);
    if (constant !== undefined) return constant;
    const { width, signed } = widest(operand);
    return this.leaf(this.pack(operand), width, signed);
  }

  /** An expression that stands for lanes. */
  private leaf(id: number, width: number, signed: boolean): LaneArgument {
    const key = `${String(id)} ${String(width)} ${String(signed)}`;
    let leaf = this.leaves.get(key);
    if (leaf === undefined) {
      leaf = { kind: 'lane', position: 0, width, signed };
      this.leaves.set(key, leaf);
      this.scope.words.set(leaf, id);
    }
    return leaf;
  }
}
