import { xorshift32 } from '../../golden/index.js';
import { BenchError, requireCount } from './error.js';

/** How a memory answers; all of it is legal in AXI4. */
export interface AxiBehaviour {
  /**
   * Cycles from the one in which an address (of a write: its last beat) is taken to the first in which its answer is offered, 1 or more;
   * drawn for each burst where `max` is given. Default 1.
   */
  readonly latency?: number | { readonly min: number; readonly max: number };
  /**
   * Whose answer is next among bursts that are due: as they were asked for; of any id, in order within it; or so for every single
   * beat, which mixes the beats of bursts of different ids. Default `none`.
   */
  readonly reorder?: 'none' | 'ids' | 'beats';
  /** The probability with which a channel stands still in a cycle, on either side. Default 0. */
  readonly stalls?: number;
  /** The most bursts that are asked for and not answered to the end, for each direction. Default 16. */
  readonly outstanding?: number;
}

/** One drawing of lots for a port. */
export class Lots {
  private readonly random;

  constructor(
    private readonly behaviour: Required<AxiBehaviour>,
    seed: number,
  ) {
    this.random = xorshift32(seed);
  }

  get most(): number {
    return this.behaviour.outstanding;
  }

  get reorder(): 'none' | 'ids' | 'beats' {
    return this.behaviour.reorder;
  }

  below(count: number): number {
    return count === 1 ? 0 : this.random.below(count);
  }

  /** Whether a channel stands still. */
  stands(): boolean {
    const { stalls } = this.behaviour;
    return stalls > 0 && this.random.next() < stalls * 2 ** 32;
  }

  latency(): number {
    const { latency } = this.behaviour;
    return typeof latency === 'number' ? latency : latency.min + this.below(latency.max - latency.min + 1);
  }
}

/**
 * The behaviour with what is left out filled in.
 * @throws BenchError `misuse`
 */
export function completed(given: AxiBehaviour): Required<AxiBehaviour> {
  const { latency = 1, reorder = 'none', stalls = 0, outstanding = 16 } = given;
  const { min, max } = typeof latency === 'number' ? { min: latency, max: latency } : latency;
  requireCount("'latency' of a memory", min, 1);
  requireCount("'latency.max' of a memory", max, min);
  requireCount("'outstanding' of a memory", outstanding, 1);
  if (!(stalls >= 0 && stalls < 1))
    throw new BenchError('misuse', `'stalls' of a memory is ${String(stalls)}; give a probability below 1.`);
  return { latency, reorder, stalls, outstanding };
}

/** A burst that waits for its answer. */
export interface Due {
  readonly id: number;
  /** The first cycle in which the answer may be offered. */
  readonly from: number;
}

/** Bursts in the order in which they were asked for, and which of them is answered next. */
export class Waiting<T extends Due> {
  private readonly list: T[] = [];

  constructor(private readonly lots: Lots) {}

  get size(): number {
    return this.list.length;
  }

  add(burst: T): void {
    this.list.push(burst);
  }

  remove(burst: T): void {
    this.list.splice(this.list.indexOf(burst), 1);
  }

  clear(): void {
    this.list.length = 0;
  }

  /** The burst to answer in `cycle`, if one is due. */
  next(cycle: number): T | undefined {
    const { list, lots } = this;
    const [first] = list;
    if (first === undefined || lots.reorder === 'none')
      return first !== undefined && first.from <= cycle ? first : undefined;
    const seen = new Set<number>();
    const due = list.filter(({ id, from }) => {
      const heads = !seen.has(id);
      seen.add(id);
      return heads && from <= cycle;
    });
    return due.length === 0 ? undefined : due[lots.below(due.length)];
  }
}
