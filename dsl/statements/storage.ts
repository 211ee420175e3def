import { range } from '../ir/build.js';
import type { Domain } from '../ir/domain.js';
import type { Node, Site, Variable } from '../ir/node.js';
import { addVariable, report, requireBuilder } from '../module/builder.js';
import type { Builder } from '../module/builder.js';
import type { Place } from '../signals/handle.js';
import { wholeTarget } from '../signals/handle.js';
import { loadNodes } from '../signals/load.js';
import { fromPlaces } from '../signals/structure.js';
import type { Bit, Vec } from '../signals/signal.js';
import { captureSite } from '../source/position.js';
import { leavesOf } from '../types/leaves.js';
import { typeOf } from '../types/type-of.js';
import type { Leaf } from '../types/leaves.js';
import type { LoadOrSignal, Reg, Type, Wire } from '../types/type.js';
import { conditionNode } from './when.js';

/** Options of a register. */
export interface RegOptions<T extends Type> {
  /** The value at reset. Without it the register has no reset and powers up undefined. */
  readonly init?: LoadOrSignal<T> | undefined;
  /** The register holds while this is 0; reset still acts. */
  readonly enable?: Bit | undefined;
  readonly domain?: Domain | undefined;
  /** The name in Verilog, when the `const` that holds it is not the right one. */
  readonly name?: string | undefined;
}

/** Options of a wire. */
export interface WireOptions<T extends Type> {
  /** The value while no assignment is active. */
  readonly default?: LoadOrSignal<T> | undefined;
  readonly name?: string | undefined;
}

/** The name of a leaf: its signal's name, if one was given, and the fields on the way to it. */
function leafName(name: string | undefined, { path }: Leaf): string {
  return name === undefined || path.length === 0 ? (name ?? '') : [name, ...path].join('_');
}

function initValue(node: Node | undefined): bigint | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'constant') return node.value;
  if (node.kind === 'concat') {
    let bits = 0n;
    for (const part of node.parts) {
      const value = initValue(part);
      if (value === undefined) return undefined;
      bits = (bits << BigInt(part.width)) | BigInt.asUintN(part.width, value);
    }
    return bits;
  }
  if (node.kind === 'resize') {
    const value = initValue(node.a);
    return value === undefined ? undefined : BigInt.asUintN(node.width, value);
  }
  return undefined;
}

function checkedInit(node: Node | undefined, leaf: Leaf): bigint | undefined {
  const value = initValue(node);
  if (node !== undefined && value === undefined) {
    report(
      'bad-type',
      'the init of a register is not a constant',
      'give integers, or assign the value in a cycle after reset',
    );
    return 0n;
  }
  if (value === undefined) return undefined;
  return value > range(leaf.width, leaf.signed).max ? BigInt.asIntN(leaf.width, value) : value;
}

/** The signal that reads the variables of its leaves; one that can be driven drives them. */
function signalOf(type: Type, variables: readonly Variable[], canDrive: boolean): unknown {
  const places = new Map<string, Place>();
  leavesOf(type).forEach((leaf, i) => {
    const node = variables[i];
    if (node !== undefined) places.set(leaf.key, { node, target: canDrive ? wholeTarget(node) : undefined });
  });
  return fromPlaces(type, places);
}

/** The variables of a register, one a leaf. `crossing` marks one that may sample another domain: the first flop of a synchroniser. */
function declareRegister<T extends Type>(
  builder: Builder,
  type: T,
  options: RegOptions<T>,
  site: Site | undefined,
  crossing = false,
): readonly Variable[] {
  const init = options.init === undefined ? undefined : loadNodes(type, options.init, 'the init');
  const enable = options.enable === undefined ? undefined : conditionNode(options.enable);
  const domain = options.domain ?? builder.domain;
  return leavesOf(type).map(leaf =>
    addVariable(builder, 'register', leaf, {
      hint: leafName(options.name, leaf),
      suffix: leaf.path,
      site,
      init: checkedInit(init?.get(leaf.key), leaf),
      enable,
      domain,
      crossing,
    }),
  );
}

/**
 * A register of type `type`: reads as the value it holds; `.next = x` is what it takes at the next clock edge, and without
 * an assignment it holds. With `init` it is reset to that value in the way of its domain.
 */
export function reg<T extends Type>(type: T, options: RegOptions<T> = {}): Reg<T> {
  const builder = requireBuilder('reg');
  return signalOf(type, declareRegister(builder, type, options, captureSite(reg)), true) as Reg<T>;
}

/** A register that takes `x` at every edge; only readable. */
function follow(
  builder: Builder,
  x: unknown,
  options: RegOptions<Type>,
  site: Site | undefined,
  crossing: boolean,
): unknown {
  const type = typeOf(x);
  const load = loadNodes(type, x, 'the register');
  const variables = declareRegister(builder, type, options, site, crossing);
  leavesOf(type).forEach((leaf, i) => {
    const [variable, value] = [variables[i], load.get(leaf.key)];
    if (variable === undefined || value === undefined) return;
    // At every edge, also where it is made under a condition.
    builder.module.body.push({ kind: 'assign', target: wholeTarget(variable), value, site });
  });
  return signalOf(type, variables, false);
}

/** `x` one clock edge later, in a register of the same type. */
export function regNext<E>(x: readonly E[], options?: RegOptions<Type>): Vec<E, E>;
export function regNext<S>(x: S, options?: RegOptions<Type>): S;
export function regNext(x: unknown, options: RegOptions<Type> = {}): unknown {
  return follow(requireBuilder('regNext'), x, options, captureSite(regNext), false);
}

/** As `regNext`, of a value that may belong to another domain. For the synchronisers of `cdc/`, which say when that is safe. */
export function regCrossing<S>(x: S, options?: RegOptions<Type>): S;
export function regCrossing(x: unknown, options: RegOptions<Type> = {}): unknown {
  return follow(requireBuilder('synchronise'), x, options, captureSite(regCrossing), true);
}

/**
 * A combinational signal that is driven by `.value = x`, possibly under `when`; reads as its final value. It must be
 * driven on every path unless it has a `default`.
 */
export function wire<T extends Type>(type: T, options: WireOptions<T> = {}): Wire<T> {
  const builder = requireBuilder('wire');
  const fallback =
    options.default === undefined ? undefined : loadNodes(type, options.default, 'the default');
  const site = captureSite(wire);
  const variables = leavesOf(type).map(leaf =>
    addVariable(builder, 'wire', leaf, {
      hint: leafName(options.name, leaf),
      suffix: leaf.path,
      site,
      fallback: fallback?.get(leaf.key),
    }),
  );
  return signalOf(type, variables, true) as Wire<T>;
}
