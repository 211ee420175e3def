import { HardwareError, diagnostic } from '../diagnostics/diagnostic.js';
import { range } from '../ir/build.js';
import type { Node } from '../ir/node.js';
import type { Statement, SwitchCase } from '../ir/statement.js';
import { checkChain, collect, report, requireBuilder } from '../module/builder.js';
import type { Builder } from '../module/builder.js';
import { content, isHandle, rootPlace } from '../signals/handle.js';
import { hostInteger } from '../signals/operand.js';
import type { AnyInteger, Choice } from '../signals/signal.js';
import { callerSite, captureSite } from '../source/position.js';
import { asChoice } from '../types/leaves.js';
import type { Literal } from '../types/type.js';

/** The cases of a number-valued switch. */
export interface SwitchChain {
  /** Active while the subject equals one of `values`. */
  is(values: Literal | readonly Literal[], body: () => void): SwitchChain;
  /** Active while no case applies. */
  otherwise(body: () => void): void;
}

/** One handler for each name of a choice. */
export type Handlers<S extends string> = Readonly<Record<S, () => void>>;

class Chain implements SwitchChain {
  private readonly cases: SwitchCase[] = [];
  private readonly seen = new Set<bigint>();
  private closed = false;

  constructor(
    private readonly builder: Builder,
    private readonly subject: Node,
    private readonly block: readonly Statement[],
    private readonly replace: (
      cases: readonly SwitchCase[],
      otherwise: readonly Statement[] | undefined,
    ) => void,
  ) {}

  is(values: Literal | readonly Literal[], body: () => void): this {
    checkChain(this.builder, this.block, 'switchOn');
    const { min, max } = range(this.subject.width, this.subject.signed);
    const list = (typeof values === 'object' ? values : [values]).map(value => hostInteger(value, 'a case'));
    for (const value of list) {
      if (value < min || value > max)
        report(
          'literal-range',
          `the case ${String(value)} is never reached`,
          `the subject holds ${String(min)} to ${String(max)}`,
        );
      if (this.seen.has(value))
        report('duplicate-case', `the case ${String(value)} stands twice`, 'handle each value once');
      this.seen.add(value);
    }
    if (this.closed) report('bad-type', 'is after otherwise', 'otherwise comes last');
    if (list.length === 0) report('bad-type', 'a case without a value', 'give at least one value');
    const site = captureSite(Chain.prototype.is);
    this.cases.push({ values: list, body: collect(this.builder, body), site });
    this.replace(this.cases, undefined);
    return this;
  }

  otherwise(body: () => void): void {
    checkChain(this.builder, this.block, 'switchOn');
    if (this.closed) report('bad-type', 'a second otherwise', 'a switch has one otherwise');
    this.closed = true;
    this.replace(this.cases, collect(this.builder, body));
  }
}

/** A choice takes one handler for every name; a missing or unknown name is a type error. */
export function switchOn<S extends string>(subject: Choice<S>, handlers: Handlers<S>): void;
/** A number takes cases: `switchOn(x).is(0, f).is([1, 2], g).otherwise(h)`. */
export function switchOn(subject: AnyInteger): SwitchChain;
export function switchOn(
  subject: unknown,
  handlers?: Readonly<Record<string, () => void>>,
): SwitchChain | undefined {
  const builder = requireBuilder('switchOn');
  const kind = isHandle(subject) ? subject[content].type.kind : typeof subject;
  if (!isHandle(subject) || kind === 'bundle' || kind === 'vec') {
    throw new HardwareError([
      diagnostic(
        'bad-type',
        `switchOn takes a number or a choice, not ${kind}`,
        callerSite(),
        'switch on one field or element',
      ),
    ]);
  }
  const { node } = rootPlace(subject);
  const { block } = builder;
  const position = block.length;
  const site = captureSite(switchOn);
  const { type } = subject[content];
  const labels = type.kind === 'choice' ? asChoice(type).labels : undefined;
  block.push({ kind: 'switch', subject: node, labels, cases: [], otherwise: undefined, site });
  const chain = new Chain(builder, node, block, (cases, otherwise) => {
    block[position] = { kind: 'switch', subject: node, labels, cases: [...cases], otherwise, site };
  });
  if (handlers === undefined) return chain;
  for (const name of Object.keys(handlers)) {
    if (labels?.includes(name) !== true)
      report(
        'bad-type',
        `${name} is not a value of the subject`,
        `its values are ${labels?.join(', ') ?? 'numbers'}`,
      );
  }
  labels?.forEach((label, value) => {
    const handler = handlers[label];
    if (handler === undefined)
      report('bad-type', `${label} is not handled`, `give a function for each of ${labels.join(', ')}`);
    else chain.is(value, handler);
  });
  return undefined;
}
