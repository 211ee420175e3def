import { HardwareError, diagnostic } from '../diagnostics/diagnostic.js';
import type { Code, Diagnostic } from '../diagnostics/diagnostic.js';
import type { Domain } from '../ir/domain.js';
import type { Instance, Module } from '../ir/module.js';
import type { Node, Site, Variable, VariableRole } from '../ir/node.js';
import type { Statement } from '../ir/statement.js';
import { isHandle } from '../signals/handle.js';
import { callerSite, captureMode, captureSite } from '../source/position.js';
import type { LeafShape } from '../types/leaves.js';

/** The state of one module body while it runs. */
export interface Builder {
  readonly module: Module;
  readonly diagnostics: Diagnostic[];
  /** Where the next statement goes. */
  block: Statement[];
  domain: Domain;
  /** True inside the function given to a vec's `map`, where only expressions are allowed. */
  insideMap: boolean;
  /** True once a vec's `map` or `zip` was used. */
  mapped: boolean;
  /** True once an index was used that may be out of range. */
  risky: boolean;
}

let current: Builder | undefined;

/** Runs `body` with `builder` receiving what it describes, whatever happens. */
export function runBody(builder: Builder, body: () => unknown): void {
  const before = current;
  current = builder;
  try {
    refuseResult(body(), `the body of ${builder.module.name}`);
  } finally {
    current = before;
  }
}

/** The module being described, or undefined outside every body. */
export function currentBuilder(): Builder | undefined {
  return current;
}

/** The module being described; `what` names the call that needs one. */
export function requireBuilder(what: string): Builder {
  if (current === undefined) {
    throw new HardwareError([
      diagnostic(
        'outside-module',
        `${what} was called outside a module body`,
        callerSite(),
        'call it inside the function given to module(...)',
      ),
    ]);
  }
  if (current.insideMap) {
    report(
      'vec-map',
      `${what} was called inside map`,
      'describe state and assignments outside; map and zip take expressions only',
    );
  }
  return current;
}

/** Remembers that the module being described has an index that may be out of range. */
export function noteRisk(): void {
  if (current !== undefined) current.risky = true;
}

/** Records a diagnostic at the user's call and goes on, so that independent errors are reported together. */
export function report(
  code: Code,
  message: string,
  help?: string,
  site: Site | undefined = callerSite(),
): void {
  const found = diagnostic(code, message, site, help);
  if (current === undefined) throw new HardwareError([found]);
  current.diagnostics.push(found);
}

const isIterator = (value: object): boolean => 'next' in value && Symbol.iterator in value;

/** Reports a result of a function that describes hardware by which it cannot have done so, or not all of it. */
function refuseResult(result: unknown, what: string): void {
  if (result instanceof Promise) {
    result.catch(() => undefined);
    report(
      'not-hardware',
      `${what} is async`,
      'describe hardware at once: make it a plain function, and await before it',
    );
  } else if (isHandle(result)) return;
  else if (typeof result === 'function')
    report('not-hardware', `${what} gives a function, and does not call it`, 'call it: () => f()');
  else if (typeof result === 'object' && result !== null && isIterator(result))
    report(
      'not-hardware',
      `${what} is a generator function: nothing in it runs`,
      'describe hardware at once: make it a plain function',
    );
}

/** Reports that a chain goes on in another block than the one that it began in: its conditions would not count. */
export function checkChain(builder: Builder, block: readonly Statement[], what: string): void {
  if (builder.block !== block)
    report(
      'bad-type',
      `a ${what} goes on in another block than the one that it stands in`,
      'go on where it began, or begin another one here',
    );
}

/** Runs `f` with its statements going to a new block; returns the block. */
export function collect(builder: Builder, f: () => unknown): Statement[] {
  const outer = builder.block;
  const block: Statement[] = [];
  builder.block = block;
  try {
    refuseResult(f(), 'this function');
  } finally {
    builder.block = outer;
  }
  return block;
}

/** Remembers where an expression was written, when positions are captured for all of them. */
export function tagSite<N extends Node>(node: N, api: CallableFunction): N {
  if (current !== undefined && captureMode() === 'all') {
    const site = captureSite(api);
    if (site !== undefined) current.module.sites.set(node, site);
  }
  return node;
}

/** Adds the variable that stands for `inner`, a pin of `placed`, in the module being described. */
export function addPin(
  builder: Builder,
  placed: Instance,
  inner: Variable,
  hint: string,
  domain: Domain | undefined,
): Variable {
  const { variables } = builder.module;
  // As below, without a record in between: a large array has tens of thousands of pins.
  const variable: Variable = {
    kind: 'variable',
    role: inner.role === 'input' ? 'instanceInput' : 'instanceOutput',
    width: inner.width,
    signed: inner.signed,
    owner: builder.module,
    id: variables.length,
    hint,
    suffix: noSuffix,
    site: placed.site,
    lanes: inner.lanes,
    laneSigned: inner.laneSigned,
    labels: inner.labels,
    init: undefined,
    fallback: undefined,
    enable: undefined,
    domain,
    crossing: false,
    instance: placed,
    inner,
    memory: undefined,
  };
  variables.push(variable);
  return variable;
}

const noSuffix: readonly string[] = [];

type VariableSpec = Partial<Omit<Variable, 'kind' | 'role' | 'owner' | 'id' | keyof LeafShape>>;

/** Adds a variable to the module being described: what it is, the shape of its value, and what else is known of it. */
export function addVariable(
  builder: Builder,
  role: VariableRole,
  shape: LeafShape,
  spec: VariableSpec,
): Variable {
  // One literal, whose fields stand in one order whatever is known: by far the cheapest way to make many.
  const variable: Variable = {
    kind: 'variable',
    role,
    width: shape.width,
    signed: shape.signed,
    owner: builder.module,
    id: builder.module.variables.length,
    hint: spec.hint ?? '',
    suffix: spec.suffix ?? noSuffix,
    site: spec.site,
    lanes: shape.lanes,
    laneSigned: shape.laneSigned,
    labels: shape.labels,
    init: spec.init,
    fallback: spec.fallback,
    enable: spec.enable,
    domain: spec.domain,
    crossing: spec.crossing ?? false,
    instance: spec.instance,
    inner: spec.inner,
    memory: spec.memory,
  };
  builder.module.variables.push(variable);
  return variable;
}
