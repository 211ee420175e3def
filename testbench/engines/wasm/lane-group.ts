import type { Instance, Module } from '../../../dsl/ir/module.js';
import type { Variable } from '../../../dsl/ir/node.js';
import type { LaneGrid, LaneGrids } from './lane-grid.js';
import type { Feed, Link } from './lane-links.js';

/** Instances of one module, evaluated side by side: their state is laid out array by array, an element for each lane. */
export class LaneGroup {
  readonly grid: LaneGrid;

  constructor(
    grids: LaneGrids,
    readonly members: readonly Instance[],
    /** The lane of each member. */
    readonly laneOf: ReadonlyMap<Instance, number>,
    /** By input. */
    readonly feeds: ReadonlyMap<Variable, Feed>,
  ) {
    const links = new Map<Variable, Link>();
    for (const [pin, { link }] of feeds) if (link !== undefined) links.set(pin, link);
    this.grid = grids.of(members.length, links);
  }

  /** The module of the members. */
  get module(): Module {
    const [first] = this.members;
    if (first === undefined) throw new RangeError('a group without members');
    return first.module;
  }

  /** Number of lanes. */
  get lanes(): number {
    return this.members.length;
  }
}

/** Thrown for a group whose members are better evaluated one by one. */
export class Apart extends Error {
  constructor(readonly group: LaneGroup | undefined) {
    super('a group that comes apart');
  }
}
