import type { Node, Variable } from '../../../dsl/ir/node.js';
import { BLOCK, FEWEST_ELEMENTS } from './lane-grid.js';
import type { LaneGrid, LaneGrids } from './lane-grid.js';
import type { LaneArray } from './lane-array.js';
import { whole } from './lane-elements.js';
import { LanePack } from './lane-pack.js';
import { Kind } from './kinds.js';
import { I32 } from './opcodes.js';
import { readsAny } from './reads.js';
import type { Scope, Unit } from './units.js';
import { Values } from './values.js';

/** Operators that lanes need for each array that is filled element by element, where their values stay in lanes. */
const STAYS = 2;
/** The same where each lane's value is then taken by itself: what several such need in common is worked out for each of them. */
const LEAVES = 4;

/** Operations at most that are worked out in one go: code for more of them would be slow to make. */
const MOST = 2000;

/** Thrown when elements of a vec are needed to work out that vec. */
class VecLoop extends Error {
  constructor(readonly vec: Variable) {
    super('a vec that depends on itself');
  }
}

/** A vec that is being worked out. */
const OPEN = -1;
/** A vec whose elements are worked out one by one. */
const APART = -2;

/**
 * The elements of vecs as lanes of one operation. What the source says of each element by itself, in a loop or a map, is one
 * operator of all of them where it says the same; elements that another index leads to are lanes in another order.
 */
export class LaneVecs {
  private readonly known = new Map<Unit, Map<Variable, number>>();
  private readonly arrays = new Map<number, LaneArray>();
  private readonly words = new Map<number, number>();
  private readonly worths = new Map<number, number>();
  private readonly packs = new Map<LaneGrid, LanePack>();

  constructor(
    private readonly values: Values,
    private readonly grids: LaneGrids,
    private readonly root: Unit,
  ) {}

  /** The grid of so many elements, if they can be lanes of one block. */
  gridOf(count: number): LaneGrid | undefined {
    return count >= FEWEST_ELEMENTS && count <= BLOCK ? this.grids.of(count, new Map()) : undefined;
  }

  private packOf(grid: LaneGrid): LanePack {
    let pack = this.packs.get(grid);
    if (pack === undefined) {
      pack = new LanePack(this.values, this, grid, this.root);
      this.packs.set(grid, pack);
    }
    return pack;
  }

  /** The operation that gives the elements of a packed value; undefined where they are better worked out one by one. */
  elements(scope: Scope, node: Node, lanes: number): number | undefined {
    const { values } = this;
    const grid = this.gridOf(lanes);
    if (grid === undefined) return undefined;
    const width = node.width / lanes;
    const id = this.attempt(() => this.packOf(grid).pieces({ scope, node, lo: 0, width, signed: false }));
    return id === undefined || (values.graph.group[id] !== 0 && !this.isWorth(id)) ? undefined : id;
  }

  /** The same for expressions of one width. */
  ofParts(parts: readonly { readonly scope: Scope; readonly node: Node }[]): number | undefined {
    const grid = this.gridOf(parts.length);
    if (grid === undefined) return undefined;
    const elements = parts.map(({ scope, node }) => whole(scope, node));
    return this.attempt(() => this.packOf(grid).pack(elements));
  }

  /** The operation that gives the elements of a vec; `undefined` where they are worked out one by one. */
  vec(unit: Unit, variable: Variable, grid: LaneGrid): number | undefined {
    if (variable.width > 64 * grid.lanes) return undefined;
    let vecs = this.known.get(unit);
    if (vecs === undefined) this.known.set(unit, (vecs = new Map<Variable, number>()));
    const found = vecs.get(variable);
    if (found === OPEN) throw new VecLoop(variable);
    if (found !== undefined) return found === APART ? undefined : found;
    vecs.set(variable, OPEN);
    try {
      const id = this.values.attempt(() => this.packOf(grid).vec(unit, variable));
      vecs.set(variable, id ?? APART);
      return id;
    } catch (error) {
      const loops = Values.isLoop(error) || (error instanceof VecLoop && error.vec === variable);
      if (loops) vecs.set(variable, APART);
      else vecs.delete(variable);
      if (loops) return undefined;
      throw error;
    }
  }

  /** The operation that gives equal pieces of a register or a pin, where they lie in memory as elements do. */
  packed(unit: Unit, variable: Variable, grid: LaneGrid): number | undefined {
    const { storage, graph } = this.values;
    const width = variable.width / grid.lanes;
    if (![8, 16, 32].includes(width) || variable.width <= 64) return undefined;
    const source = storage.source(unit, variable);
    if ('slot' in source && source.slot.isVec !== true) {
      const { address, first, pieces } = source.slot;
      return graph.lane(storage.inPlace(grid, width, address, first, pieces), 0, 0);
    }
    if (!('pin' in source)) return undefined;
    return graph.lane(storage.inPlace(grid, width, source.pin, -1, 0), 0, 0);
  }

  /** Bits inside one element of a vec whose elements are worked out together. */
  element(unit: Unit, variable: Variable, lo: number, width: number): number | undefined {
    const { lanes } = variable;
    const grid = unit.lanes === undefined && lanes > 0 ? this.gridOf(lanes) : undefined;
    if (grid === undefined) return undefined;
    const size = variable.width / lanes;
    const lane = Math.floor(lo / size);
    if (lo + width > (lane + 1) * size || this.known.get(unit)?.get(variable) === OPEN) return undefined;
    const id = this.attempt(() => this.vec(unit, variable, grid));
    if (id === undefined || !this.isWorth(id, LEAVES)) return undefined;
    const { storage, words } = this.values;
    if (size === 1) return words.extract(this.wordOf(grid, id), lane, 1);
    return words.extract(storage.element(this.arrayOf(grid, id, size), lane), lo - lane * size, width);
  }

  /** A word of as many bits of a value, each of which is worked out by itself. */
  bits(scope: Scope, node: Node, lo: number, width: number): number | undefined {
    const grid = scope.unit.lanes === undefined ? this.gridOf(width) : undefined;
    if (grid === undefined) return undefined;
    const id = this.attempt(() => this.packOf(grid).pieces({ scope, node, lo, width: 1, signed: false }));
    return id === undefined || !this.isWorth(id, LEAVES) ? undefined : this.wordOf(grid, id);
  }

  /** Tries to work out something together: undefined where that leads in a circle. */
  private attempt(work: () => number | undefined): number | undefined {
    try {
      return this.values.attempt(work);
    } catch (error) {
      if (error instanceof VecLoop || Values.isLoop(error)) return undefined;
      throw error;
    }
  }

  /** A word of a bit for each lane. */
  private wordOf(grid: LaneGrid, id: number): number {
    let word = this.words.get(id);
    if (word === undefined) {
      word = this.bitsOfWord(grid, id) ?? this.values.storage.joined(grid, id);
      this.words.set(id, word);
    }
    return word;
  }

  /** The word whose bits are the lanes already. */
  private bitsOfWord(grid: LaneGrid, id: number): number | undefined {
    const { graph } = this.values;
    if (graph.kind[id] !== I32.ne || !graph.isZero(graph.b[id] ?? 0)) return undefined;
    const masked = graph.a[id] ?? 0;
    if (graph.kind[masked] !== I32.and) return undefined;
    const [word = 0, bits = 0] = [graph.a[masked], graph.b[masked]];
    const inOrder = bits === this.packOf(grid).ascendingBits;
    return inOrder && graph.group[word] === 0 ? this.values.words.mask(word, grid.lanes) : undefined;
  }

  /** The elements in memory. */
  private arrayOf(grid: LaneGrid, id: number, width: number): LaneArray {
    const { graph, storage } = this.values;
    const plain = graph.kind[id] === Kind.lane && graph.b[id] === 0 && graph.c[id] === 0;
    const own = plain ? graph.arrays[graph.a[id] ?? 0] : undefined;
    if (own !== undefined) return own;
    let array = this.arrays.get(id);
    if (array === undefined) {
      array = storage.worked(grid, width, false, id);
      this.arrays.set(id, array);
    }
    return array;
  }

  /** Whether operators of all lanes at once make good for what has to be brought together for them one by one. */
  isWorth(id: number, least = STAYS): boolean {
    const { graph, storage } = this.values;
    if (graph.group[id] === 0) return false;
    // Nothing is brought together at all, and there are not too many operators.
    if (storage.fills === 0 && graph.size <= MOST) return true;
    const known = this.worths.get(id);
    if (known !== undefined) return known >= least;
    const seen = new Set<number>();
    const pending = [id];
    let operators = 0;
    let fills = 0;
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (graph.group[at] === 0 || seen.has(at)) continue;
      seen.add(at);
      if (graph.kind[at] !== Kind.lane) operators++;
      else if (readsAny(graph, at, state => storage.producers.get(state)?.kind === 'fill')) fills++;
      graph.pushOperands(at, pending);
    }
    const worth = operators > MOST ? 0 : fills === 0 ? Infinity : operators / fills;
    this.worths.set(id, worth);
    return worth >= least;
  }
}
