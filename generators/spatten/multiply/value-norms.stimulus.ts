import { xorshift32 } from '../../../golden/index.js';
import type { HeldHead, NormSend, OperandLoad, Random } from '../../../golden/index.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import { listOf, randomMatrix, wholeLoads } from './operand-stimulus.js';
import { realOperands } from './real-operands.js';
import type { ValueNormsChoice, ValueNormsJob } from './value-norms.contract.js';

const WHOLE = { msbBits: 8, lsbBits: 4, midpoint: false } as const;

type Values = readonly (readonly number[])[];

/** Loads of heads of a buffer as they come from memory: token by token, the heads of a token side by side. */
export function groupLoads(
  choice: ValueNormsChoice,
  { buffer, sizeLog }: Omit<HeldHead, 'head'>,
  heads: readonly Values[],
): OperandLoad[] {
  const size = { ...choice, multipliers: choice.headSize };
  const byHead = heads.map((values, head) => wholeLoads(size, { buffer, head, sizeLog }, values));
  const parts = 1 << sizeLog;
  return listOf(heads[0]?.length ?? 0, position =>
    byHead.flatMap(loads => loads.slice(position * parts, (position + 1) * parts)),
  ).flat();
}

const sizeLogOf = ({ largestHead, headSize }: ValueNormsChoice): number => Math.log2(largestHead / headSize);

function corners(choice: ValueNormsChoice): readonly NamedJob<ValueNormsJob>[] {
  const random = xorshift32(0x401);
  const { tokens, heldHeads, requesters, headSize } = choice;
  const some = Math.min(tokens, requesters + 3);
  const largest = sizeLogOf(choice);
  const matrix = (n: number, sizeLog: number): Values => randomMatrix(random, n, headSize << sizeLog);
  const flat = (n: number, value: number, sizeLog = largest): Values =>
    listOf(n, () => listOf(headSize << sizeLog, () => value));
  const heads = (n: number, sizeLog: number): Values[] => listOf(heldHeads, () => matrix(n, sizeLog));
  const sendAll = (buffer: number, count: number): NormSend[] =>
    listOf(heldHeads, head => ({ buffer, head, count }));
  const job = (
    n: number,
    { buffer = 0, sizeLog = 0, values = heads(n, sizeLog), sends = sendAll(buffer, n), others = 0 },
  ): ValueNormsJob => ({
    loads: groupLoads(choice, { buffer, sizeLog }, values),
    sends,
    others: others === 0 ? [] : groupLoads(choice, { buffer: 1 - buffer, sizeLog }, heads(others, sizeLog)),
  });
  const every = (values: Values): Values[] => listOf(heldHeads, () => values);
  // Sums that are one below a step, and at it.
  const edges = (size: number): Values =>
    listOf(some, i => listOf(size, d => (d === 0 ? -(8 * size * (i % 3) - (i & 1)) % 2048 : 0)));
  const refused = (bad: Partial<NormSend>): NormSend[] => {
    const good = { buffer: 0, head: 0, count: some };
    return [good, { ...good, ...bad }, { ...good, count: 1 }];
  };
  const cases: readonly (readonly [string, ValueNormsJob])[] = [
    ['one token, what came last is asked for first', job(1, { sends: sendAll(0, 1).reverse() })],
    ['one token of the largest head, the other buffer', job(1, { buffer: 1, sizeLog: largest })],
    ['some tokens', job(some, {})],
    ['some tokens of the largest head', job(some, { sizeLog: largest })],
    ['all tokens, while the other buffer is loaded', job(tokens, { others: some })],
    [
      'all tokens of the largest head, the other buffer',
      job(tokens, { buffer: 1, sizeLog: largest, others: some }),
    ],
    ['all zero', job(some, { sizeLog: largest, values: every(flat(some, 0)) })],
    ['all -2048: the norm saturates', job(some, { sizeLog: largest, values: every(flat(some, -2048)) })],
    ['all 2047', job(some, { sizeLog: largest, values: every(flat(some, 2047)) })],
    ['all 7 and all -8, in the least head', job(2, { values: every([...flat(1, 7, 0), ...flat(1, -8, 0)]) })],
    ['one element', job(some, { values: every(edges(headSize)) })],
    [
      'the last head first, and one twice',
      job(some, { sends: [...sendAll(0, some).reverse(), { buffer: 0, head: 0, count: 2 }] }),
    ],
    ['many short sends', job(some, { sends: listOf(9, i => ({ buffer: 0, head: 0, count: 1 + (i % 3) })) })],
    ['refused: count of 0, between others', job(some, { sends: refused({ count: 0 }) })],
    ['refused: count over tokens', job(some, { sends: refused({ count: tokens + 1 }) })],
    ['refused: count over tokens by far', job(some, { sends: refused({ count: 2 * tokens + 1 }) })],
    ...(heldHeads === 1
      ? [['refused: a head that there is not', job(some, { sends: refused({ head: 1 }) })] as const]
      : []),
    ['after errors', job(some, { others: 2 })],
  ];
  return cases.map(([name, made]) => ({ name, job: made }));
}

function random(choice: ValueNormsChoice, seed: number): ValueNormsJob {
  const draw: Random = xorshift32(seed);
  const { tokens, heldHeads, headSize, requesters } = choice;
  const count = 1 + draw.below(Math.min(tokens, 3 * requesters));
  const [buffer, sizeLog] = [draw.below(2), draw.below(sizeLogOf(choice) + 1)];
  const heads = (n: number): Values[] =>
    listOf(heldHeads, () => randomMatrix(draw, n, headSize << sizeLog, draw.below(5) === 0));
  return {
    loads: groupLoads(choice, { buffer, sizeLog }, heads(count)),
    sends: listOf(1 + draw.below(4), () => ({
      buffer,
      head: draw.below(heldHeads),
      count: draw.below(12) === 0 ? 0 : 1 + draw.below(count),
    })),
    others: groupLoads(choice, { buffer: 1 - buffer, sizeLog }, heads(draw.below(count + 1))),
  };
}

/** Values of the trained model. */
async function* real(choice: ValueNormsChoice, count: number): AsyncGenerator<NamedJob<ValueNormsJob>> {
  let made = 0;
  await Promise.resolve();
  for (const { name, values } of realOperands(count, choice.headSize, WHOLE)) {
    if (made >= count || values.length > choice.tokens) return;
    const buffer = made++ % 2;
    const loads = groupLoads(choice, { buffer, sizeLog: 0 }, [values]);
    yield { name, job: { loads, sends: [{ buffer, head: 0, count: values.length }], others: [] } };
  }
}

/** Stimulus of the norms of values. */
export const valueNormsStimulus: Stimulus<ValueNormsChoice, ValueNormsJob> = { corners, random, real };
