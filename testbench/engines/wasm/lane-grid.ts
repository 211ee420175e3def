import type { Variable } from '../../../dsl/ir/node.js';
import type { Link } from './lane-links.js';

/** Lanes that are worked out together: what 128 bits hold of the narrowest elements. */
export const BLOCK = 16;

/** Fewer elements of a vec than this are worked out one by one. */
export const FEWEST_ELEMENTS = 8;

/** A way from one lane to another in the grid: the other stands so many rows and columns before. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** True when a step leads to lanes that come earlier in row order. */
export function isBackward({ rows, columns }: Step): boolean {
  return rows > 0 || (rows === 0 && columns > 0);
}

/**
 * Where the lanes of a group stand: in rows, in which neighbours that feed each other stand a fixed step apart; those of a chain
 * in one row. Around them is room for what lanes at the edge find there.
 */
export class LaneGrid {
  /** Lanes of a row. */
  readonly columns: number;
  readonly rows: number;
  /** Elements from one row to the next. */
  readonly pitch: number;
  /** Elements of an array before lane 0, and in all. */
  readonly before: number;
  readonly room: number;
  /** Whether lanes are fed from both sides, so that no order of the lanes reads each before it changes. */
  readonly mixed: boolean;
  /** Which step each input that is fed by neighbours takes; of others it is not known. */
  readonly steps: ReadonlyMap<Variable, Step>;

  constructor(
    /** From 1. */
    readonly number: number,
    readonly lanes: number,
    /** By the input that is fed. */
    links: ReadonlyMap<Variable, Link>,
  ) {
    this.columns = columnsOf(lanes, links);
    this.rows = lanes / this.columns;
    const steps = new Map<Variable, Step>();
    for (const [pin, link] of links) {
      const step = stepOf(link.distance, this.columns);
      if (explains(link, step, this.columns, lanes)) steps.set(pin, step);
    }
    this.steps = steps;
    const distances = [...steps.values()].filter(step => step.rows !== 0 || step.columns !== 0);
    this.mixed = distances.some(isBackward) && !distances.every(isBackward);
    const reach = (of: (step: Step) => number): number => Math.max(0, ...[...steps.values()].map(of));
    const left = reach(({ columns }) => columns);
    const right = reach(({ columns }) => -columns);
    const above = reach(({ rows }) => rows);
    const below = reach(({ rows }) => -rows);
    const inBlocks = (elements: number): number => Math.ceil(elements / BLOCK) * BLOCK;
    // Rows begin where a block would: what is read and written where it stands is aligned.
    this.pitch = inBlocks(left + inBlocks(this.columns) + right);
    this.before = above * this.pitch + left;
    this.room = this.before + (this.rows + below) * this.pitch;
  }

  /** Whether one block holds all lanes. */
  get isBlock(): boolean {
    return this.rows === 1 && this.columns <= BLOCK;
  }

  /** Where the element of a lane stands, counted in elements from that of lane 0. */
  placeOf(lane: number): number {
    return Math.floor(lane / this.columns) * this.pitch + (lane % this.columns);
  }

  /** Elements between a lane's place and the one that a step leads to. */
  distance({ rows, columns }: Step): number {
    return rows * this.pitch + columns;
  }
}

/** The step over `distance` lanes in rows of `columns`: the one with the fewest columns. */
function stepOf(distance: number, columns: number): Step {
  const rows = Math.round(distance / columns);
  // One row: all is along it.
  return Math.abs(distance) < columns && Math.abs(distance - rows * columns) >= Math.abs(distance) / 2
    ? { rows: 0, columns: distance }
    : { rows, columns: distance - rows * columns };
}

/** True when the lanes without that neighbour are the ones for which the step leaves the grid. */
function explains({ alone, distance }: Link, { rows, columns }: Step, width: number, lanes: number): boolean {
  if (rows * width + columns !== distance) return false;
  const height = lanes / width;
  let met = 0;
  for (let lane = 0; lane < lanes; lane++) {
    const row = Math.floor(lane / width) - rows;
    const column = (lane % width) - columns;
    const outside = row < 0 || row >= height || column < 0 || column >= width;
    if (outside !== alone.has(lane)) return false;
    met += Number(outside);
  }
  return met === alone.size;
}

/** Lanes of a row, as the links suggest: all of them when that explains every link, else the distance of lanes that have no neighbour. */
function columnsOf(lanes: number, links: ReadonlyMap<Variable, Link>): number {
  const known = [...links.values()];
  const explained = (columns: number): number =>
    known.filter(link => explains(link, stepOf(link.distance, columns), columns, lanes)).length;
  const candidates = new Set([lanes]);
  for (const { alone, distance } of known) {
    const [first = 0, second = 0] = [...alone];
    for (const columns of [second - first, Math.abs(distance)])
      if (columns > 1 && lanes % columns === 0) candidates.add(columns);
  }
  let [best, most] = [lanes, -1];
  for (const columns of candidates) {
    const count = explained(columns);
    if (count > most) [best, most] = [columns, count];
  }
  return best;
}

/** The grids of a circuit. Lanes that do not feed each other stand alike, whatever they are: they share a grid if one block holds them. */
export class LaneGrids {
  private count = 0;
  private readonly plain = new Map<number, LaneGrid>();

  /** A grid of so many lanes that are linked so. */
  of(lanes: number, links: ReadonlyMap<Variable, Link>): LaneGrid {
    const shared = links.size === 0 && lanes <= BLOCK;
    const known = shared ? this.plain.get(lanes) : undefined;
    if (known !== undefined) return known;
    const grid = new LaneGrid(++this.count, lanes, links);
    if (shared) this.plain.set(lanes, grid);
    return grid;
  }
}
