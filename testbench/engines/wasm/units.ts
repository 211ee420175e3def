import type { Domain } from '../../../dsl/ir/domain.js';
import type { Instance, Memory, Module } from '../../../dsl/ir/module.js';
import type { LaneArgument, Node, Variable } from '../../../dsl/ir/node.js';
import { lower } from '../../../dsl/passes/lower.js';
import type { Lowered } from '../../../dsl/passes/lower.js';
import { resolveSite } from '../../../dsl/source/position.js';
import { EngineError } from '../errors.js';
import type { Bank, Slot } from './layout.js';

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

/** One module at one place of the hierarchy. */
export class Unit {
  readonly equations: Lowered;
  readonly scope: Scope;
  readonly children = new Map<Instance, Unit>();
  /** The parent's pin for each input. */
  readonly drivers = new Map<Variable, Variable>();
  readonly slots = new Map<Variable, Slot>();
  readonly banks = new Map<Memory, Bank>();

  constructor(
    readonly module: Module,
    /** Numbers of instances; the names of the power-up image are made of it. */
    readonly path: string,
    readonly outer?: Unit,
    private readonly instance?: Instance,
  ) {
    if (module.blackBox !== undefined) refuseBlackBox(module, instance);
    this.equations = lower(module);
    this.scope = new Scope(this);
    for (const pin of instance?.inputs ?? []) if (pin.inner !== undefined) this.drivers.set(pin.inner, pin);
    for (const child of module.instances) {
      const inner = `${path}.${String(child.id)}`;
      this.children.set(child, new Unit(child.module, inner, this, child));
    }
  }

  /** This unit and all below it. */
  *all(): Iterable<Unit> {
    yield this;
    for (const child of this.children.values()) yield* child.all();
  }

  /** The domain of the top module that a domain of this module is connected to. */
  rootDomain(domain: Domain): Domain {
    if (this.outer === undefined) return domain;
    return this.outer.rootDomain(this.instance?.domains.get(domain) ?? domain);
  }
}

function refuseBlackBox(module: Module, instance: Instance | undefined): never {
  const site = instance?.site ?? module.site;
  const at = site && resolveSite(site);
  const where = at === undefined ? '' : ` at ${at.file}:${at.line}`;
  const name = instance === undefined || instance.hint === '' ? '' : ` '${instance.hint}'`;
  const what = instance === undefined ? module.name : `The instance${name} of ${instance.owner.name}${where}`;
  throw new EngineError(
    'unsupported',
    `${what} is ${instance === undefined ? 'a black box' : `the black box ${module.name}`}, of which the 'wasm' engine ` +
      `knows no behaviour. Run the circuit on Verilator.`,
  );
}
