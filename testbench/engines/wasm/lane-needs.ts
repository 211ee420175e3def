import type { Action, LaneLoop } from './actions.js';
import { Kind, operandsOf } from './kinds.js';
import type { Graph } from './graph.js';
import type { LaneArray } from './lane-array.js';
import { LiteralSets } from './literal-sets.js';
import type { Literal, Literals } from './literals.js';
import { Code } from './opcodes.js';

type Fill = Extract<Action, { kind: 'fill' }>;

/**
 * When the elements of arrays that are filled anew matter: what a lane takes only where its element of another filled array
 * is not 0, such as the data of a write, need not be worked out for the other lanes.
 */
export class LaneNeeds {
  private readonly sets = new LiteralSets();
  /** The set of each operation of lanes; -1 for one that no loop needs. */
  private readonly set: Int32Array;
  /** What all lanes need of an array's elements, by state; only of arrays that each lane reads at its own place. */
  private readonly ofState = new Map<number, number>();
  private readonly arrays = new Map<number, LaneArray>();

  constructor(
    private readonly graph: Graph,
    private readonly literals: Literals,
    actions: readonly Action[],
    private readonly made: ReadonlyMap<number, Action>,
  ) {
    this.set = new Int32Array(graph.size).fill(-1);
    for (const action of actions) if (action.kind === 'lanes') this.start(action);
    this.spread();
  }

  /** For each element that an array's producer fills: literals that hold where it matters. */
  conditions(state: number, { fills, bytes }: Fill): readonly (readonly Literal[])[] | undefined {
    const set = this.ofState.get(state) ?? 0;
    const array = this.arrays.get(state);
    if (set === 0 || array === undefined) return undefined;
    const guards: { readonly words: ReadonlyMap<number, number>; readonly truth: number }[] = [];
    for (let at = set; at > 0; at = this.sets.rest[at] ?? 0) {
      const literal = this.sets.largest[at] ?? 0;
      const words = this.wordsOf(literal >> 1);
      if (words !== undefined) guards.push({ words, truth: literal & 1 });
    }
    return fills.map(({ address }) => {
      const place = (address - array.address) / bytes;
      return guards.flatMap(({ words, truth }) => {
        const word = words.get(place);
        return word === undefined ? [] : [2 * word + truth];
      });
    });
  }

  private use(id: number, set: number): void {
    const before = this.set[id] ?? -1;
    this.set[id] = before < 0 ? set : this.sets.meet(before, set);
  }

  private under(set: number, id: number, truth: number): number {
    return this.sets.withAll(set, this.literals.of(id, truth));
  }

  private start({ stores, writes, checks, joins }: LaneLoop): void {
    for (const { value } of [...stores, ...joins]) this.use(value, 0);
    for (const { guard, place, limbs } of writes) {
      this.use(guard, 0);
      const set = this.under(0, guard, 1);
      this.use(place, set);
      for (const { data, mask } of limbs) {
        this.use(data, set);
        if (mask !== undefined) this.use(mask, set);
      }
    }
    for (const { active, condition } of checks) {
      this.use(active, 0);
      this.use(condition, 0);
    }
  }

  private spread(): void {
    const { kind, a, b, c, d } = this.graph;
    for (let id = this.graph.size - 1; id >= 0; id--) {
      // What is read as a word with one value is needed as it is.
      if (kind[id] === Kind.load)
        for (let state = c[id] ?? 0; state < (d[id] ?? 0); state++)
          if (this.made.has(state)) this.ofState.set(state, 0);
      const set = this.set[id] ?? -1;
      if (set < 0) continue;
      const first = a[id] ?? 0;
      if (kind[id] === Kind.lane) this.read(id, set);
      else if (kind[id] === Code.select) {
        this.use(first, set);
        this.use(b[id] ?? 0, this.under(set, first, 1));
        this.use(c[id] ?? 0, this.under(set, first, 0));
      } else {
        const count = operandsOf(kind[id] ?? 0);
        if (count > 0) this.use(first, set);
        if (count > 1) this.use(b[id] ?? 0, set);
      }
    }
  }

  private read(id: number, set: number): void {
    const array = this.graph.arrays[this.graph.a[id] ?? 0];
    if (array === undefined || !this.made.has(array.state)) return;
    const before = this.ofState.get(array.state);
    const own = this.isOwn(id) ? set : 0;
    this.ofState.set(array.state, before === undefined ? own : this.sets.meet(before, own));
    this.arrays.set(array.state, array);
  }

  /** Whether each lane reads the element at its own place. */
  private isOwn(id: number): boolean {
    return this.graph.b[id] === 0 && this.graph.c[id] === 0;
  }

  /** The words that fill the array that an operation reads, by place. */
  private wordsOf(id: number): ReadonlyMap<number, number> | undefined {
    const array = this.graph.kind[id] === Kind.lane ? this.graph.arrays[this.graph.a[id] ?? 0] : undefined;
    if (array === undefined || !this.isOwn(id)) return undefined;
    const producer = this.made.get(array.state);
    if (producer?.kind !== 'fill') return undefined;
    const words = new Map<number, number>();
    for (const { word, address } of producer.fills) {
      // A word that an element cuts off may not be 0 where the element is.
      if ((this.graph.bits[word] ?? 64) <= array.width)
        words.set((address - array.address) / producer.bytes, word);
    }
    return words;
  }
}
