import { when, wire } from '../../../dsl/index.js';
import type { Bit, Choice, ChoiceType, UInt } from '../../../dsl/index.js';
import type { OperandShape } from './operand-shape.js';

/** What a job may be refused for, with the condition; the first that holds counts. */
export type Checks<S extends string> = readonly (readonly [Bit, S])[];

/** The name of the first check that holds, or `None`. */
export function firstRefusal<S extends string>(
  type: ChoiceType<S | 'None'>,
  checks: Checks<S>,
): Choice<S | 'None'> {
  const refusal = wire(type, { default: 'None', name: 'refusal' });
  let chain: ReturnType<typeof when> | undefined;
  for (const [condition, name] of checks) {
    const body = (): void => {
      refusal.value = name;
    };
    chain = chain === undefined ? when(condition, body) : chain.elseWhen(condition, body);
  }
  return refusal;
}

/** What is checked of a job that works with `n` tokens of a head in memory; what its fields cannot say is not checked. */
export function headChecks(
  { tokens, heldHeads, headBits, largestSizeLog, sizeLogBits }: OperandShape,
  {
    n,
    head,
    sizeLog,
  }: { readonly n: UInt<number>; readonly head: UInt<number>; readonly sizeLog: UInt<number> },
): Checks<'NIsZero' | 'NOverTokens' | 'HeadOverHeld' | 'SizeNotBuilt'> {
  return [
    [n.eq(0), 'NIsZero'],
    [n.gt(tokens), 'NOverTokens'],
    ...(heldHeads < 2 ** headBits ? [[head.ge(heldHeads), 'HeadOverHeld'] as const] : []),
    ...(largestSizeLog + 1 < 2 ** sizeLogBits ? [[sizeLog.gt(largestSizeLog), 'SizeNotBuilt'] as const] : []),
  ];
}
