import type { LaneArgument, Node, Variable } from '../../../dsl/ir/node.js';
import { operandsOf } from '../../../dsl/ir/walk.js';
import type { LaneGrid } from './lane-grid.js';
import type { LaneVecs } from './lane-vecs.js';
import { LaneShapes } from './lane-shapes.js';
import type { Shape } from './lane-shapes.js';
import { isSame, sameConstant, whole, widest, withOperands } from './lane-elements.js';
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

/** Finds operations of lanes for lists of elements of one grid. */
export class LanePack {
  /** By the expression of the first element. */
  private readonly known = new Map<Node, Known[]>();
  private readonly leaves = new Map<string, LaneArgument>();
  private readonly literalsKnown = new Map<string, number>();
  private readonly results = new Map<string, number>();
  private readonly shapes: LaneShapes;
  private readonly scope: Scope;
  private depth = 0;

  constructor(
    private readonly values: Values,
    private readonly vecs: LaneVecs,
    private readonly grid: LaneGrid,
    root: Unit,
  ) {
    this.shapes = new LaneShapes(values, vecs, grid);
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
      const elements = Array.from({ length: grid.lanes }, (_, lane) => ({
        scope: source.scope,
        node: source.node,
        lo: lane * width,
        width,
        signed: false,
      }));
      const id = this.pack(elements);
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
      const bits = Math.max(...elements.map(value => (value < 0n ? -value : value).toString(2).length));
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
    this.depth++;
    try {
      const id = this.depth > DEEPEST ? this.fill(elements) : this.find(elements);
      alike.push({ elements, id });
      return id;
    } finally {
      this.depth--;
    }
  }

  private find(elements: Elements): number {
    const shapes: (Shape | undefined)[] = [];
    const kinds = new Map<string | number, number>();
    for (let lane = 0; lane < elements.length; lane++) {
      const element = elements[lane];
      const shape = element && this.shapes.of(element);
      shapes.push(shape);
      if (shape !== undefined) kinds.set(shape.key, (kinds.get(shape.key) ?? 0) + 1);
    }
    if (kinds.size === 1) return this.ofShape(shapes);
    if (kinds.size > MOST_SHAPES) return this.fill(elements);
    const keys = [...kinds].sort(([, x], [, y]) => y - x).map(([key]) => key);
    let id: number | undefined;
    for (const key of keys) {
      const own = shapes.map(shape => (shape?.key === key ? shape : undefined));
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
    const { scope, node, lo, width, signed } = first.element;
    const { reference } = first;
    if (reference !== undefined) {
      const from: number[] = [];
      for (let lane = 0; lane < shapes.length; lane++) from.push(shapes[lane]?.reference?.lane ?? -1);
      const moved = graph.permute(reference.id, from);
      const part = reference.width === reference.whole ? moved : words.extract(moved, reference.lo, width);
      return words.canonical(part, width, signed);
    }
    const elements: (Element | undefined)[] = [];
    let same = true;
    for (let lane = 0; lane < shapes.length; lane++) {
      const element = shapes[lane]?.element;
      elements.push(element);
      same &&=
        element === undefined || (element.scope === scope && element.node === node && element.lo === lo);
    }
    if (first.key === 'constant')
      return this.literals(
        elements.map(element => {
          if (element?.node.kind !== 'constant') return 0n;
          const bits = element.node.value >> BigInt(element.lo);
          return element.signed ? BigInt.asIntN(element.width, bits) : BigInt.asUintN(element.width, bits);
        }),
        widest(elements).width > 32,
      );
    if (same) return words.canonical(values.bits(scope, node, lo, width), width, signed);
    if (String(first.key).startsWith('bits')) return this.severalBits(scope, node, elements, signed);
    if (first.key === 'alone') return this.fill(elements);
    return this.operate(elements, first);
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
  private operate(elements: Elements, { key, element }: Shape): number {
    const { values } = this;
    const { node, lo, width, signed } = element;
    if (String(key).startsWith('choice')) {
      const [condition, yes, no] = this.operands(elements, true);
      return values.graph.select(this.pack(condition ?? []), this.pack(yes ?? []), this.pack(no ?? []));
    }
    const leaves = this.operands(elements, false).map(operand => this.leafOf(operand));
    const resultKey = `${String(key)} ${leaves.map(({ id }) => String(id)).join(' ')}`;
    let id = this.results.get(resultKey);
    if (id === undefined) {
      id = values.value(
        this.scope,
        withOperands(
          node,
          leaves.map(leaf => leaf.node),
        ),
      );
      if (lo !== 0 || width !== node.width) id = values.words.extract(id, lo, width);
      if (lo !== 0 || width !== node.width || signed !== node.signed)
        id = values.words.canonical(id, width, signed);
      this.results.set(resultKey, id);
    }
    return id;
  }

  /**
   * For each operand of the operator that elements have in common, that of each element: all of it, or of what a choice chooses from the bits
   * that the element is.
   */
  private operands(elements: Elements, isChoice: boolean): Elements[] {
    const lists: (Element | undefined)[][] = [];
    for (let lane = 0; lane < elements.length; lane++) {
      const element = elements[lane];
      if (element === undefined) continue;
      const { scope } = element;
      operandsOf(element.node).forEach((node, at) => {
        const list = (lists[at] ??= new Array<Element | undefined>(elements.length).fill(undefined));
        const { lo, width, signed } = isChoice && at > 0 ? element : whole(node);
        list[lane] = { scope, node, lo, width, signed };
      });
    }
    return lists;
  }

  /** Lanes as an expression, of literals that are all the same that literal. */
  private leafOf(operand: Elements): { readonly id: number; readonly node: Node } {
    const { graph } = this.values;
    const constant = sameConstant(operand);
    if (constant !== undefined)
      return { id: graph.constant(constant.value, constant.width > 32), node: constant };
    const id = this.pack(operand);
    const { width, signed } = widest(operand);
    return { id, node: this.leaf(id, width, signed) };
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
