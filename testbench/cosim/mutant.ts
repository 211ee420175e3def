import type { Module } from '../../dsl/index.js';
import type { Module as ModuleIr } from '../../dsl/ir/module.js';
import type { BinaryOperator, Constant, Node, Variable } from '../../dsl/ir/node.js';

/** Which modules are changed: by the name that their generator gives them, and by some of their parameters. */
interface Where {
  readonly module: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** An operator that is replaced by another one. */
export interface OperatorMutation extends Where {
  readonly from: BinaryOperator;
  readonly to: BinaryOperator;
  /** Which of the module's operators `from`, counted from 0 in the order of its statements. */
  readonly nth?: number;
}

/** A choice that takes the other one. */
export interface SwappedMutation extends Where {
  /** Which of the module's choices (`mux`), counted from 0 in the order of its statements, inner before outer. */
  readonly swapped: number;
}

/** A pin whose bits all stand still: an output, or an input as the module itself reads it. */
export interface StuckMutation extends Where {
  readonly stuck: string;
  /** The value of each of its bits. Default 0. */
  readonly at?: 0 | 1;
}

/** A bug to seed. */
export type Mutation = OperatorMutation | SwappedMutation | StuckMutation;

/** Nodes of structures that are not frozen, as a mutant's are. */
type Open<N> = { -readonly [K in keyof N]: N[K] };

/** Every node of a kind below a value, each once, without going through variables into other statements or modules. */
function nodesIn<K extends Node['kind']>(
  wanted: K,
  value: unknown,
  seen: Set<object>,
): Open<Extract<Node, { kind: K }>>[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const { kind } = value as { readonly kind?: string };
  if (kind === 'variable' || kind === 'memory' || kind === 'instance') return [];
  const inner = Object.values(value).flatMap(part => nodesIn(wanted, part, seen));
  return kind === wanted ? [...inner, value as Open<Extract<Node, { kind: K }>>] : inner;
}

function modulesIn(ir: ModuleIr, seen: Set<ModuleIr>): ModuleIr[] {
  if (seen.has(ir)) return [];
  seen.add(ir);
  return [ir, ...ir.instances.flatMap(instance => modulesIn(instance.module, seen))];
}

function changeOperator(ir: ModuleIr, { from, to, nth = 0 }: OperatorMutation): boolean {
  const operator = nodesIn('binary', ir.body, new Set()).filter(({ op }) => op === from)[nth];
  if (operator !== undefined) operator.op = to;
  return operator !== undefined;
}

function swap(ir: ModuleIr, { swapped }: SwappedMutation): boolean {
  const mux = nodesIn('mux', ir.body, new Set())[swapped];
  if (mux !== undefined) [mux.whenTrue, mux.whenFalse] = [mux.whenFalse, mux.whenTrue];
  return mux !== undefined;
}

/** Puts a constant in the place of a variable wherever a value reads it. */
function replaceReads(value: unknown, pin: Variable, by: Constant, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const { kind } = value as { readonly kind?: string };
  if (kind === 'variable' || kind === 'memory' || kind === 'instance') return;
  const parts = value as Record<string, unknown>;
  for (const [key, part] of Object.entries(parts)) {
    if (part === pin) parts[key] = by;
    else replaceReads(part, pin, by, seen);
  }
}

function stick(ir: ModuleIr, { stuck, at = 0 }: StuckMutation): boolean {
  const pin = ir.ports.find(({ name }) => name === stuck)?.variable;
  if (pin === undefined) return false;
  const { width, signed } = pin;
  const value = at === 0 ? 0n : signed ? -1n : 2n ** BigInt(width) - 1n;
  const constant: Constant = { kind: 'constant', value, width, signed };
  if (pin.role === 'input') replaceReads(ir.body, pin, constant, new Set());
  else
    ir.body.push({
      kind: 'assign',
      target: { variable: pin, lo: 0, width, steps: [] },
      value: constant,
      site: undefined,
    });
  return true;
}

/**
 * A copy of a circuit with a bug in every instance of a module: what a bench must find.
 * @throws RangeError if there is no such module, operator or pin
 */
export function mutantOf(module: Module, mutation: Mutation): Module {
  const ir = structuredClone(module.ir);
  const wanted = Object.entries(mutation.parameters ?? {});
  const hit = modulesIn(ir, new Set()).filter(
    ({ generator }) =>
      generator?.base === mutation.module &&
      wanted.every(([name, value]) => generator.parameters[name] === value),
  );
  const changed = hit.map(inner => {
    if ('stuck' in mutation) return stick(inner, mutation);
    return 'swapped' in mutation ? swap(inner, mutation) : changeOperator(inner, mutation);
  });
  if (changed.length === 0 || changed.includes(false)) {
    throw new RangeError(`${module.name}: ${mutation.module} cannot be changed as asked`);
  }
  return { ...module, ir };
}
