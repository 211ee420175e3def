import type { Instance, Module } from '../../../dsl/ir/module.js';
import type { Node, Variable } from '../../../dsl/ir/node.js';
import { walkNodes } from '../../../dsl/ir/walk.js';
import { lower } from '../../../dsl/passes/lower.js';
import { BLOCK } from './lane-grid.js';
import type { LaneGrids } from './lane-grid.js';
import { LaneGroup } from './lane-group.js';
import { feedOf } from './lane-links.js';
import type { Feed } from './lane-links.js';
import type { Unit } from './units.js';

/** Operators that a few lanes must have for each input that is fed lane by lane. */
const WORK = 6;
/** Operators that a memory counts for: the words of all lanes at one address are read at once. */
const MEMORY = 24;
/** Fewer instances of a module than this are evaluated one by one. */
const FEWEST = 8;

const narrow = new WeakMap<Module, boolean>();

/** True when all that a module holds and all its pins have 64 bits or less, and those of the modules below it. */
function isNarrow(module: Module): boolean {
  let answer = narrow.get(module);
  if (answer === undefined) {
    answer =
      module.blackBox === undefined &&
      module.memories.every(({ width }) => width <= 64) &&
      module.variables.every(({ role, width }) => role === 'wire' || width <= 64) &&
      module.instances.every(instance => isNarrow(instance.module));
    narrow.set(module, answer);
  }
  return answer;
}

/** Decides which instances are evaluated side by side. */
export interface Grouping {
  /** Whether elements of vecs are evaluated side by side too. */
  readonly vecs: boolean;
  groupsOf(unit: Unit, grids: LaneGrids): readonly LaneGroup[];
  /** Forms no such group again, without a group nothing that there was; false when there was nothing. */
  refuse(group: LaneGroup | undefined): boolean;
}

/** Evaluates every instance by itself. */
export const noGroups: Grouping = { vecs: false, groupsOf: () => [], refuse: () => false };

/** Groups instances of one module with the same clocks, as far as they can be evaluated side by side. */
export class LaneGrouping implements Grouping {
  vecs = true;
  /** First members of the groups of the last flattening. */
  private readonly formed = new Set<Instance>();
  /** First members of groups that cannot be. */
  private readonly refused = new Set<Instance>();

  refuse(group: LaneGroup | undefined): boolean {
    const refused = group === undefined ? [...this.formed] : group.members.slice(0, 1);
    this.formed.clear();
    for (const first of refused) this.refused.add(first);
    if (group !== undefined || !this.vecs) return refused.length > 0;
    this.vecs = false;
    return true;
  }

  groupsOf(unit: Unit, grids: LaneGrids): readonly LaneGroup[] {
    const { instances } = unit.module;
    if (instances.length < FEWEST) return [];
    const kinds = new Map<Module, { readonly clocks: Clocks; readonly members: Instance[] }[]>();
    for (const instance of instances) {
      let alike = kinds.get(instance.module);
      if (alike === undefined) kinds.set(instance.module, (alike = []));
      const known = alike.find(({ clocks }) => sameClocks(clocks, instance.domains));
      if (known === undefined) alike.push({ clocks: instance.domains, members: [instance] });
      else known.members.push(instance);
    }
    return [...kinds.values()].flat().flatMap(({ members }) => {
      const [first] = members;
      if (first === undefined || members.length < FEWEST) return [];
      if (this.refused.has(first) || !isNarrow(first.module) || isEmpty(first.module)) return [];
      const [laneOf, feeds] = feedsOf(unit, members);
      if (members.length <= BLOCK && !pays(first.module, feeds)) return [];
      this.formed.add(first);
      return [new LaneGroup(grids, members, laneOf, feeds)];
    });
  }
}

/** True for a module that holds no state, nor one below it. */
function isEmpty({ variables, memories, instances }: Module): boolean {
  const holds = variables.some(({ role }) => role === 'register' || role === 'readPort');
  return !holds && memories.length === 0 && instances.every(instance => isEmpty(instance.module));
}

/** Whether the work of a few lanes is worth bringing together what they are fed, lane by lane. */
function pays(module: Module, feeds: ReadonlyMap<Variable, Feed>): boolean {
  const apart = [...feeds.values()].filter(({ same, link }) => !same && link === undefined).length;
  return apart === 0 || workOf(module) >= WORK * apart;
}

const works = new WeakMap<Module, number>();

/** Operators of a module and of those below it. */
function workOf(module: Module): number {
  let work = works.get(module);
  if (work === undefined) {
    const seen = new Set<Node>();
    work = MEMORY * module.memories.length;
    for (const value of lower(module).next.values())
      walkNodes(value, seen, ({ kind }) => {
        if (kind === 'binary' || kind === 'mux' || kind === 'unary') work = (work ?? 0) + 1;
      });
    for (const instance of module.instances) work += workOf(instance.module);
    works.set(module, work);
  }
  return work;
}

type Clocks = Instance['domains'];

function sameClocks(a: Clocks, b: Clocks): boolean {
  return a === b || (a.size === b.size && [...a].every(([inner, outer]) => b.get(inner) === outer));
}

function feedsOf(
  unit: Unit,
  members: readonly Instance[],
): [ReadonlyMap<Instance, number>, ReadonlyMap<Variable, Feed>] {
  const laneOf = new Map(members.map((member, lane) => [member, lane]));
  const feeds = new Map<Variable, Feed>();
  members[0]?.inputs.forEach(({ inner }, i) => {
    if (inner === undefined) return;
    const pins: Variable[] = [];
    for (const { inputs } of members) {
      const pin = inputs[i];
      if (pin !== undefined) pins.push(pin);
    }
    feeds.set(inner, feedOf(unit.equations, pins, laneOf));
  });
  return [laneOf, feeds];
}
