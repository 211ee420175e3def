import { HardwareError, diagnostic } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { defaultDomain } from '../ir/domain.js';
import type { Domain } from '../ir/domain.js';
import type { BlackBox, Module as ModuleIr } from '../ir/module.js';
import type { Node } from '../ir/node.js';
import { addIndexChecks } from '../passes/index-checks.js';
import { checkModule } from '../passes/index.js';
import { checkLaneScope } from '../passes/lane-scope.js';
import { rootKey, rootPlace, wholeTarget } from '../signals/handle.js';
import type { Handle, Place } from '../signals/handle.js';
import { bitwise } from '../signals/exact.js';
import { scalar } from '../signals/scalar.js';
import { fromPlaces } from '../signals/structure.js';
import { callerSite, captureMode, captureSite, setCapture } from '../source/position.js';
import { leavesOf } from '../types/leaves.js';
import type { Type } from '../types/type.js';
import { boxModel, followedPins } from './black-box.js';
import type { Follows, Model } from './black-box.js';
import { addVariable, runBody } from './builder.js';
import type { Builder } from './builder.js';
import { membersOf, partsOf, pinKey, pinsOf, streamPort } from './pins.js';
import { portSite } from './ports.js';
import type { In, Port, Ports } from './ports.js';

/** A described module: its typed ports for whoever uses it, and what it is made of. */
export interface Module<P extends Ports = Ports> {
  readonly name: string;
  readonly ports: P;
  readonly ir: ModuleIr;
}

/** What a module's body receives: each port as seen from inside. */
export type Inside<P extends Ports> = { readonly [K in keyof P]: Extract<P[K], Port>['inside'] };

/** Options of a module. */
export interface ModuleOptions {
  /** The domain of its registers and ports where none is named. */
  readonly domain?: Domain;
}

/** True for a port of one number, as most are. */
export function isNumber(port: Port): boolean {
  if (port.dir !== 'in' && port.dir !== 'out') return false;
  const { kind } = (port as In<Type>).type;
  return kind === 'u' || kind === 's';
}

/**
 * The signal of a port, made of places that `place` finds for each of its pins; `nameFire` is told the node of a stream's
 * `fire`.
 */
export function portSignal(
  port: Port,
  place: (key: string) => Place,
  nameFire: (fire: Node) => void,
): unknown {
  if (isNumber(port)) {
    const { node, target } = place(rootKey);
    return scalar(node, undefined, target);
  }
  const parts: Record<string, unknown> = {};
  for (const part of partsOf(port)) {
    const places = new Map<string, Place>();
    for (const leaf of leavesOf(part.type)) places.set(leaf.key, place(pinKey(part, leaf)));
    parts[part.key] = fromPlaces(part.type, places);
  }
  if ('' in parts) return parts[''];
  const nodes = [parts['valid'], parts['ready']].map(part => rootPlace(part as Handle).node);
  const [valid, ready] = nodes;
  if (valid !== undefined && ready !== undefined) {
    const fire = bitwise('and', valid, ready);
    nameFire(fire);
    parts['fire'] = scalar(fire);
  }
  return parts;
}

function buildPort(builder: Builder, name: string, port: Port): unknown {
  if (port.dir === 'group') {
    const inner = Object.entries(membersOf(port)).map(([key, member]) => [
      key,
      buildPort(builder, `${name}_${key}`, member),
    ]);
    return Object.fromEntries(inner) as unknown;
  }
  const places = new Map<string, Place>();
  for (const pin of pinsOf(name, port)) {
    const variable = addVariable(builder, pin.direction === 'in' ? 'input' : 'output', pin.leaf, {
      hint: pin.name,
      site: portSite(port),
      domain: pin.domain ?? (builder.module.blackBox?.clocked === false ? undefined : builder.domain),
    });
    builder.module.ports.push({ path: pin.path, name: pin.name, variable });
    places.set(pin.key, {
      node: variable,
      target: pin.direction === 'in' ? undefined : wholeTarget(variable),
    });
  }
  if (port.dir === 'sink' || port.dir === 'source') builder.module.streams.push(streamPort(name, port));
  const place = (key: string): Place => {
    const found = places.get(key);
    if (found === undefined) throw new TypeError(`no pin ${key} in port ${name}`);
    return found;
  };
  return portSignal(port, place, fire =>
    builder.module.names.set(fire, { name: `${name}_fire`, instance: undefined }),
  );
}

interface Elaborated {
  readonly ir: ModuleIr;
  readonly found: readonly Diagnostic[];
}

/** Runs a body once: what it describes, and what is wrong with it. */
function elaborate<P extends Ports>(
  empty: () => ModuleIr,
  ports: P,
  body: (io: Inside<P>) => unknown,
): Elaborated {
  const ir = empty();
  const builder: Builder = {
    module: ir,
    diagnostics: [],
    block: ir.body,
    domain: ir.domain,
    insideMap: false,
    mapped: false,
    risky: false,
  };
  try {
    runBody(builder, () => {
      const io = Object.entries(ports).map(([key, port]) => [key, buildPort(builder, key, port)]);
      return body(Object.fromEntries(io) as Inside<P>);
    });
  } catch (error) {
    // What was found before explains what was thrown, or at least comes first.
    if (builder.diagnostics.length === 0) throw error;
    const thrown = error instanceof HardwareError ? error.diagnostics : [];
    return { ir, found: [...builder.diagnostics, ...thrown] };
  }
  if (builder.diagnostics.length > 0) return { ir, found: builder.diagnostics };
  const stray = builder.mapped ? checkLaneScope(ir) : [];
  if (stray.length > 0) return { ir, found: stray };
  if (builder.risky) addIndexChecks(ir);
  return { ir, found: checkModule(ir) };
}

/** What is wrong, with the position of every expression: elaboration is deterministic, so running it again finds the same. */
function withPositions(found: readonly Diagnostic[], again: () => Elaborated): readonly Diagnostic[] {
  if (captureMode() !== 'statements') return found;
  const before = setCapture('all');
  try {
    const exact = again();
    return exact.found.length > 0 ? exact.found : found;
  } finally {
    setCapture(before);
  }
}

/** Makes the IR of a module, with its ports and what `body` describes, and checks it. */
export function buildModule<P extends Ports>(
  name: string,
  ports: P,
  body: (io: Inside<P>) => unknown,
  options: ModuleOptions & { readonly blackBox?: BlackBox },
  api: CallableFunction,
): Module<P> {
  const site = captureSite(api);
  if (!/^[A-Za-z]\w*$/.test(name)) {
    throw new HardwareError([
      diagnostic(
        'bad-name',
        `'${name}' cannot be the name of a module`,
        callerSite(),
        'use letters, digits and _, a letter first',
      ),
    ]);
  }
  const empty = (): ModuleIr => ({
    kind: 'module',
    name,
    generator: undefined,
    site,
    domain: options.domain ?? defaultDomain,
    ports: [],
    streams: [],
    variables: [],
    memories: [],
    instances: [],
    body: [],
    blackBox: options.blackBox,
    sites: new Map(),
    names: new Map(),
  });
  const run = (): Elaborated => elaborate(empty, ports, body);
  const { ir, found } = run();
  if (found.length > 0) throw new HardwareError(withPositions(found, run));
  return { name, ports, ir };
}

/**
 * Describes a module. `ports` gives each port's direction and type; `body` runs once and describes what is inside.
 * @throws HardwareError with every independent diagnostic.
 */
export function module<P extends Ports>(
  name: string,
  ports: P,
  body: (io: Inside<P>) => void,
  options: ModuleOptions = {},
): Module<P> {
  return buildModule(name, ports, body, options, module);
}

/** Options of a black box. */
export interface BlackBoxOptions<P extends Ports = Ports, S = unknown> {
  /** The domain whose clock pin it has. Without it, and without ports in a domain of their own, it has no clock. */
  readonly domain?: Domain;
  /** It has the reset pin of `domain` too. */
  readonly resets?: boolean;
  readonly parameters?: Readonly<Record<string, number | string>>;
  readonly verilog?: string;
  /** For each port that gives something, the ports it follows without a clock edge between; by default none. */
  readonly follows?: Follows<P>;
  /** What it does, for the engines that do not run its Verilog: the interpreter and the embedded engine. */
  readonly model?: Model<P, S>;
}

/**
 * A Verilog module described elsewhere, with real Verilog `parameters`. `verilog` is its text, if it should be shipped
 * with the design; `model` says in TypeScript what it does:
 *
 *     const mac = blackBox('vendor_mac', { a: In(u(8)), b: In(u(8)), product: Out(u(16)), sum: Out(u(24)) }, {
 *       domain: main, resets: true, verilog: text,
 *       follows: { product: ['a', 'b'] },
 *       model: {
 *         state: () => 0,
 *         outputs: { product: (_, { a, b }) => a * b, sum: state => state },
 *         edge: (state, { a, b }) => (state + a * b) % 2 ** 24,
 *       },
 *     });
 */
export function blackBox<P extends Ports, S = undefined>(
  name: string,
  ports: P,
  options: BlackBoxOptions<P, S> = {},
): Module<P> {
  const { parameters = {}, verilog, domain, resets = false, follows = {}, model } = options;
  const box: BlackBox = {
    parameters,
    verilog,
    clocked: domain !== undefined,
    resets: resets && domain !== undefined,
    follows: followedPins(ports, follows),
    model: model && boxModel(name, ports, follows, model),
  };
  const own = domain === undefined ? {} : { domain };
  return buildModule(name, ports, () => undefined, { ...own, blackBox: box }, blackBox);
}
