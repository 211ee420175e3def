import { checkChain, collect, report, requireBuilder } from '../module/builder.js';
import type { Builder } from '../module/builder.js';
import type { Node, Site } from '../ir/node.js';
import type { Arm, Statement } from '../ir/statement.js';
import { isScalar } from '../signals/handle.js';
import type { Bit } from '../signals/signal.js';
import { constant } from '../ir/build.js';
import { typeName } from '../signals/operand.js';
import { captureSite } from '../source/position.js';

/** The rest of a `when`. */
export interface When {
  /** Active when no earlier condition holds and this one does. */
  elseWhen(condition: Bit, body: () => void): When;
  /** Active when no condition holds. */
  otherwise(body: () => void): void;
}

/** The node of a one-bit condition; anything else is reported. */
export function conditionNode(condition: unknown): Node {
  if (isScalar(condition) && condition.node.width === 1 && !condition.node.signed) return condition.node;
  const found = isScalar(condition) ? typeName(condition.node) : typeof condition;
  report('bad-type', `a condition is one bit, this is ${found}`, 'compare: x.ne(0), or reduce: x.reduceOr()');
  return constant(0n, 1);
}

class WhenChain implements When {
  private readonly arms: Arm[] = [];
  private closed = false;

  constructor(
    private readonly builder: Builder,
    private readonly block: readonly Statement[],
    private readonly replace: (arms: readonly Arm[], otherwise: readonly Statement[] | undefined) => void,
  ) {}

  add(condition: unknown, body: () => void, site: Site | undefined): this {
    checkChain(this.builder, this.block, 'when');
    if (this.closed) report('bad-type', 'elseWhen after otherwise', 'otherwise comes last');
    this.arms.push({ condition: conditionNode(condition), body: collect(this.builder, body), site });
    this.replace(this.arms, undefined);
    return this;
  }

  elseWhen(condition: Bit, body: () => void): this {
    return this.add(condition, body, captureSite(WhenChain.prototype.elseWhen));
  }

  otherwise(body: () => void): void {
    checkChain(this.builder, this.block, 'when');
    if (this.closed) report('bad-type', 'a second otherwise', 'a when has one otherwise');
    this.closed = true;
    this.replace(this.arms, collect(this.builder, body));
  }
}

/**
 * The assignments made in `body` are active while `condition` is 1. Later assignments win over earlier ones, as in a
 * sequence of statements.
 */
export function when(condition: Bit, body: () => void): When {
  const builder = requireBuilder('when');
  const { block } = builder;
  const position = block.length;
  const chain = new WhenChain(builder, block, (arms, otherwise) => {
    block[position] = { kind: 'when', arms: [...arms], otherwise };
  });
  block.push({ kind: 'when', arms: [], otherwise: undefined });
  return chain.add(condition, body, captureSite(when));
}
