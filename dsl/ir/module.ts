import type { Domain } from './domain.js';
import type { Node, Site, Variable } from './node.js';
import type { Statement } from './statement.js';

/** A random-access memory or ROM. */
export interface Memory {
  readonly kind: 'memory';
  readonly owner: Module;
  readonly id: number;
  readonly hint: string;
  readonly width: number;
  readonly depth: number;
  /** Initial words; a memory without them powers up undefined. */
  readonly init: readonly bigint[] | undefined;
  readonly style: 'auto' | 'block' | 'distributed' | 'macro';
  /** What a synchronous read returns of an address that is written at the same edge. */
  readonly collision: 'old' | 'new' | 'any';
  readonly domain: Domain;
  /** Its asynchronous reads may stand in another domain, which promises to read words only that are not being written. */
  readonly crossing: boolean;
  /** False for a ROM. */
  written: boolean;
  readonly site: Site | undefined;
}

/** A module placed in another. `inputs` and `outputs` are the child's port leaves as the parent sees them. */
export interface Instance {
  readonly kind: 'instance';
  readonly owner: Module;
  readonly id: number;
  readonly hint: string;
  readonly module: Module;
  readonly inputs: readonly Variable[];
  readonly outputs: readonly Variable[];
  /** The parent's domain for each of the child's. */
  readonly domains: ReadonlyMap<Domain, Domain>;
  readonly site: Site | undefined;
}

/** One leaf of a port: an input or output pin. `path` is the port's key followed by the keys inside its type. */
export interface PortLeaf {
  readonly path: readonly string[];
  readonly name: string;
  readonly variable: Variable;
}

/** A stream port's pins, by name. */
export interface StreamPort {
  readonly name: string;
  readonly direction: 'sink' | 'source';
  readonly valid: string;
  readonly ready: string;
  readonly payload: readonly string[];
}

/** What a black box does, in bits of its pins; `read` gives those of an input. */
export interface BlackBoxModel {
  /** The state at power-up and in reset. States are never changed. */
  readonly state: () => unknown;
  /** For each port the bits of its output pins; they follow the state, and the pins that `BlackBox.follows` names. */
  readonly outputs: readonly {
    readonly pins: readonly string[];
    readonly value: (state: unknown, read: (pin: string) => bigint) => readonly bigint[];
  }[];
  /** The state after an edge of the clocks with these pins. */
  readonly edge: (state: unknown, read: (pin: string) => bigint, clocks: ReadonlySet<string>) => unknown;
}

/** A Verilog module that is not described here. */
export interface BlackBox {
  readonly parameters: Readonly<Record<string, number | string>>;
  /** Verilog text to ship beside the design, if any. */
  readonly verilog: string | undefined;
  /** It has the clock pin of its own domain. Domains named at ports have theirs in any case. */
  readonly clocked: boolean;
  /** It has the reset pin of its own domain too. */
  readonly resets: boolean;
  /** For output pins the input pins that they follow without a clock edge between. */
  readonly follows: ReadonlyMap<string, readonly string[]>;
  /** What it does, for engines that do not run its Verilog. */
  readonly model: BlackBoxModel | undefined;
}

/** The name of an expression, after the name of the instance that it belongs to, if any. */
export interface NodeName {
  readonly name: string;
  readonly instance: Instance | undefined;
}

/** One elaborated module. Filled while its body runs, constant afterwards. */
export interface Module {
  readonly kind: 'module';
  name: string;
  /** Base name and parameters of the generator that made it, if one did. */
  generator: { readonly base: string; readonly parameters: Readonly<Record<string, unknown>> } | undefined;
  readonly site: Site | undefined;
  readonly domain: Domain;
  readonly ports: PortLeaf[];
  readonly streams: StreamPort[];
  readonly variables: Variable[];
  readonly memories: Memory[];
  readonly instances: Instance[];
  readonly body: Statement[];
  readonly blackBox: BlackBox | undefined;
  /** Where each expression was written, when positions are captured for all of them. */
  readonly sites: Map<Node, Site>;
  /** Expressions that the language itself names: the `fire` of a stream, of this module or of an instance. */
  readonly names: Map<Node, NodeName>;
}
