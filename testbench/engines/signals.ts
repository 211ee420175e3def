import { signalNames } from '../../dsl/emit/verilog/signal-names.js';
import type { SignalNames } from '../../dsl/emit/verilog/signal-names.js';
import { asynchronous } from '../../dsl/ir/domain.js';
import type { Domain } from '../../dsl/ir/domain.js';
import { domainsOf, resetDomainsOf } from '../../dsl/ir/domains-of.js';
import type { Module } from '../../dsl/ir/module.js';
import type { Variable } from '../../dsl/ir/node.js';
import { resolveSite } from '../../dsl/source/position.js';
import { readSources } from '../../dsl/source/read-sources.js';
import type { SourceInfo } from '../../dsl/source/source-info.js';
import type { SourcePosition } from './engine.js';

/** A named signal of a module or of an instance below it: a port, wire, register, or the output of a synchronous read. */
export interface Signal {
  /** The whole name, as the Verilog has it: `top.lane[3].acc`. */
  readonly path: string;
  readonly name: string;
  /** The same as a hierarchical name of Verilog, where a member of an array stands in a block: `top.lane[3].member.acc`. */
  readonly reference: string;
  readonly width: number;
  readonly signed: boolean;
  readonly role: 'input' | 'output' | 'wire' | 'register' | 'readPort';
  /** Names of the values, for an enumeration. */
  readonly labels: readonly string[] | undefined;
  /** The clock pin of the top module that the signal belongs to; undefined for plain wires. */
  readonly clock: string | undefined;
  /** The place of its module in the hierarchy, by which engines know it: the top module's name, then numbers of instances. */
  readonly unit: string;
  readonly variable: Variable;
}

/** A clock or reset of a module, and the pin of the top module that it is connected to. */
export interface ClockPin {
  readonly name: string;
  readonly pin: string;
}

/** One module at one place of the hierarchy, with its signals in the order of declaration. */
export interface SignalScope {
  /** The instance's name, `lane[3]` in an array; of the top module, the module's. */
  readonly name: string;
  readonly path: string;
  readonly module: Module;
  readonly clocks: readonly ClockPin[];
  readonly signals: readonly Signal[];
  readonly children: readonly SignalScope[];
}

interface Place {
  readonly name: string;
  readonly path: string;
  readonly reference: string;
  readonly unit: string;
  readonly rootDomain: (domain: Domain) => Domain;
}

function isSignal(variable: Variable): variable is Variable & { readonly role: Signal['role'] } {
  // The pins of an instance are the ports inside of it, seen from outside.
  return variable.role !== 'instanceInput' && variable.role !== 'instanceOutput';
}

/** The name table of every module once, however often it is placed. */
type Names = (module: Module) => SignalNames;

function scopeOf(module: Module, place: Place, names: Names): SignalScope {
  const { name, path, reference, unit, rootDomain } = place;
  const known = names(module);
  const signals = module.variables.filter(isSignal).map((variable): Signal => {
    const { width, signed, role, labels, domain } = variable;
    const own = known.variable(variable);
    const clocked = domain !== undefined && domain.clock !== asynchronous.clock;
    const clock = clocked ? rootDomain(domain).clock : undefined;
    const described = { width, signed, role, labels, clock, unit, variable };
    return { path: `${path}.${own}`, name: own, reference: `${reference}.${own}`, ...described };
  });
  const resets = resetDomainsOf(module);
  const clocks = domainsOf(module).flatMap((domain): ClockPin[] => {
    const root = rootDomain(domain);
    const clock = { name: domain.clock, pin: root.clock };
    return resets.includes(domain) ? [clock, { name: domain.resetName, pin: root.resetName }] : [clock];
  });
  const children = module.instances.map(instance => {
    const shown = known.instance(instance);
    const inner: Place = {
      name: shown,
      path: `${path}.${shown}`,
      reference: `${reference}.${known.scope(instance)}`,
      unit: `${unit}.${String(instance.id)}`,
      rootDomain: domain => rootDomain(instance.domains.get(domain) ?? domain),
    };
    return scopeOf(instance.module, inner, names);
  });
  return { name, path, module, clocks, signals, children };
}

const known = new WeakMap<Module, SignalScope>();
const flat = new WeakMap<SignalScope, readonly Signal[]>();

/**
 * The hierarchy of a module with the names that its Verilog has.
 * @param sources where names of local registers and wires come from; by default the TypeScript sources, as far as they can be read
 */
export function hierarchyOf(module: Module, sources?: SourceInfo): SignalScope {
  const before = sources === undefined ? known.get(module) : undefined;
  if (before !== undefined) return before;
  const from = sources ?? readSources();
  const tables = new Map<Module, SignalNames>();
  const names: Names = inner => {
    let table = tables.get(inner);
    if (table === undefined) {
      table = signalNames(inner, from);
      tables.set(inner, table);
    }
    return table;
  };
  const { name } = module;
  const top = { name, path: name, reference: name, unit: name, rootDomain: (domain: Domain) => domain };
  const scope = scopeOf(module, top, names);
  if (sources === undefined) known.set(module, scope);
  return scope;
}

/**
 * Every signal of a hierarchy, outer before inner; of the same hierarchy the same list. What is inside of a black box is not
 * described, so it is left out.
 */
export function signalsOf(scope: SignalScope): readonly Signal[] {
  let list = flat.get(scope);
  if (list === undefined) {
    const own = scope.module.blackBox === undefined ? scope.signals : [];
    list = [...own, ...scope.children.flatMap(signalsOf)];
    flat.set(scope, list);
  }
  return list;
}

/** The name of the instance that engines know as `unit` (see `Signal.unit`), as waves have it: `top.lane[3]`. */
export function instanceName(module: Module, unit: string): string {
  const [, ...numbers] = unit.split('.');
  let scope: SignalScope | undefined = hierarchyOf(module);
  for (const number of numbers) scope = scope?.children[Number(number)];
  return scope?.path ?? unit;
}

/** Where a signal was declared. */
export function declaredAt({ variable }: Signal): SourcePosition | undefined {
  return variable.site && resolveSite(variable.site);
}
