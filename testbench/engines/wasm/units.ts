import type { Domain } from '../../../dsl/ir/domain.js';
import type { Instance, Memory, Module } from '../../../dsl/ir/module.js';
import type { LaneArgument, Node, Variable } from '../../../dsl/ir/node.js';
import { lower } from '../../../dsl/passes/lower.js';
import type { Lowered } from '../../../dsl/passes/lower.js';
import { modelOf } from '../black-boxes.js';
import type { LaneArray } from './lane-array.js';
import type { LaneGroup } from './lane-group.js';
import type { Bank, Slot } from './layout.js';

/** Decides which instances of a unit are evaluated side by side. */
export type GroupsOf = (unit: Unit) => readonly LaneGroup[];

/** What is known of the expressions of one place: of a unit, or inside one lane of a map. */
export class Scope {
  /** Words of whole values of up to 64 bits. */
  readonly words = new Map<Node, number>();
  /** Words of parts, by first bit and width. */
  readonly parts = new Map<Node, Map<number, number>>();
  /** Results that are worked out as limbs. */
  readonly limbs = new Map<Node, readonly number[]>();

  constructor(
    readonly unit: Unit,
    /** What an argument of the maps around stands for. */
    readonly lanes?: ReadonlyMap<LaneArgument, LanePart>,
  ) {}
}

/** Bits of a map's input. */
export interface LanePart {
  readonly scope: Scope;
  readonly input: Node;
  readonly lo: number;
}

/** One module at one place of the hierarchy, or at as many as a group has lanes. */
export class Unit {
  readonly equations: Lowered;
  readonly scope: Scope;
  /** The units below; the members of a group share one. */
  readonly units: Unit[] = [];
  readonly children = new Map<Instance, Unit>();
  /** The parent's pin for each input. */
  readonly drivers = new Map<Variable, Variable>();
  readonly slots = new Map<Variable, Slot>();
  readonly banks = new Map<Memory, Bank>();
  /** In a group: values of the lanes that are wanted outside, and one value where all lanes have the same. */
  readonly outputs = new Map<Variable, LaneArray | number>();

  constructor(
    readonly module: Module,
    groupsOf: GroupsOf,
    readonly outer?: Unit,
    private readonly instance?: Instance,
    /** The group whose members this unit or one around it is. */
    readonly lanes?: LaneGroup,
  ) {
    if (module.blackBox !== undefined) modelOf(module, instance, 'wasm');
    this.equations = lower(module);
    this.scope = new Scope(this);
    for (const pin of instance?.inputs ?? []) if (pin.inner !== undefined) this.drivers.set(pin.inner, pin);
    for (const group of lanes === undefined ? groupsOf(this) : [])
      this.add(group.members, new Unit(group.module, groupsOf, this, group.members[0], group));
    for (const child of module.instances)
      if (!this.children.has(child)) this.add([child], new Unit(child.module, groupsOf, this, child, lanes));
  }

  private add(members: readonly Instance[], unit: Unit): void {
    this.units.push(unit);
    for (const member of members) this.children.set(member, unit);
  }

  /** True for the unit that is the members of a group themselves. */
  get isGroup(): boolean {
    return this.lanes !== undefined && this.outer?.lanes === undefined;
  }

  /** Numbers of instances from the top module on, for the first lane of a group. */
  get path(): string {
    return this.pathOf(0);
  }

  /** The path of one lane; the names of the power-up image are made of it. */
  pathOf(lane: number): string {
    if (this.outer === undefined) return this.module.name;
    const instance = this.isGroup ? this.lanes?.members[lane] : this.instance;
    return `${this.outer.pathOf(lane)}.${String(instance?.id ?? 0)}`;
  }

  /** This unit and all below it. */
  *all(): Iterable<Unit> {
    yield this;
    for (const unit of this.units) yield* unit.all();
  }

  /** The domain of the top module that a domain of this module is connected to. */
  rootDomain(domain: Domain): Domain {
    if (this.outer === undefined) return domain;
    return this.outer.rootDomain(this.instance?.domains.get(domain) ?? domain);
  }
}
