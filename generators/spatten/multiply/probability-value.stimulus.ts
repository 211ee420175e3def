import { operandLanes, operandParts, requantiserOf, xorshift32 } from '../../../golden/index.js';
import type { HeldHead, OperandLoad, Random, ValueJob, ValueSession } from '../../../golden/index.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import { listOf, maskedLoads, randomMatrix, wholeLoads } from './operand-stimulus.js';
import type { ProbabilityValueChoice } from './probability-value.contract.js';
import { realOperands } from './real-operands.js';

const WHOLE = { msbBits: 8, lsbBits: 4, midpoint: false } as const;
const UNIT = requantiserOf(1 / 4096);

const largestLog = (choice: ProbabilityValueChoice): number => Math.log2(operandParts(choice));

/** Probabilities, of which about one in `of` is not 0. */
const sparse = (random: Random, n: number, of: number): number[] =>
  listOf(n, () => (random.below(of) === 0 ? random.below(4096) : 0));

function randomHead(
  choice: ProbabilityValueChoice,
  of: HeldHead,
  tokens: number,
  random: Random,
  extreme = false,
): OperandLoad[] {
  const values = randomMatrix(random, tokens, choice.headSize << of.sizeLog, extreme);
  return random.below(3) === 0
    ? maskedLoads(choice, of, values, random.below(4096))
    : wholeLoads(choice, of, values);
}

function corners(choice: ProbabilityValueChoice): readonly NamedJob<ValueSession>[] {
  const random = xorshift32(0x9a1e);
  const lanes = operandLanes(choice);
  const [sizeLog, head] = [largestLog(choice), choice.heldHeads - 1];
  const some = Math.min(choice.tokens, Math.max(5, 2 * lanes + 1));
  const list: NamedJob<ValueSession>[] = [];
  const job = (over: Partial<ValueJob> & { readonly n: number }): ValueJob => ({
    buffer: 0,
    head: 0,
    sizeLog: 0,
    ...UNIT,
    probabilities: sparse(random, over.n, 1),
    ...over,
  });
  const add = (name: string, tokens: number, jobs: readonly ValueJob[], extreme = false): void => {
    const heads = new Map(
      jobs.map(({ buffer, head: own, sizeLog: log }) => [
        `${String(buffer)} ${String(own)}`,
        { buffer, head: own, sizeLog: log },
      ]),
    );
    const loads = [...heads.values()]
      .filter(of => of.head < choice.heldHeads && of.sizeLog <= sizeLog)
      .flatMap(of => randomHead(choice, of, tokens, random, extreme));
    list.push({ name, job: { loads, jobs } });
  };
  const all = choice.tokens;
  add('one value', 1, [job({ n: 1, probabilities: [4095] })]);
  add('one full row', lanes, [job({ n: lanes })]);
  add('last row not full', some, [job({ n: some })]);
  add('all tokens', all, [job({ n: all })]);
  add('all tokens of the largest head, last buffer and head', all, [
    job({ n: all, sizeLog, buffer: 1, head }),
    job({ n: all - 1, sizeLog, buffer: 1, head, probabilities: sparse(random, all - 1, 4) }),
  ]);
  add(
    'largest sums, and outputs that are clamped',
    all,
    [
      job({ n: all, probabilities: listOf(all, () => 4095), ...requantiserOf(2 ** -23) }),
      job({ n: all, probabilities: listOf(all, () => 4095), ...requantiserOf(0.999) }),
    ],
    true,
  );
  add('no probability but 0', some, [job({ n: some, probabilities: listOf(some, () => 0) })]);
  add('one in the last lane', lanes, [
    job({ n: lanes, probabilities: listOf(lanes, i => (i === lanes - 1 ? 2048 : 0)) }),
  ]);
  add('halves are rounded up', some, [
    job({ n: some, m0: 2 ** 30, shift: 31 }),
    job({ n: some, m0: 2 ** 30, shift: 42 }),
  ]);
  add('least and greatest shift', some, [
    job({ n: some, m0: 2 ** 30, shift: 30 }),
    job({ n: some, m0: 2 ** 31 - 1, shift: 62 }),
  ]);
  add(
    'one row after the other, faster than outputs leave',
    lanes,
    listOf(7, i => job({ n: 1 + (i % Math.min(lanes, 3)) })),
  );
  add(
    'every size and both buffers in turn, each with its own scale',
    some >> sizeLog || 1,
    listOf(8, i =>
      job({
        n: some >> sizeLog || 1,
        buffer: i % 2,
        sizeLog: i % 2 === 0 ? 0 : sizeLog,
        ...requantiserOf(2 ** -(9 + i)),
      }),
    ),
  );
  const refused: readonly (readonly [string, ValueJob])[] = [
    ['n = 0', job({ n: 0 })],
    ['n over tokens', job({ n: all + 1, probabilities: [1, 2] })],
    ['scale of less than 2^30', job({ n: some, m0: 2 ** 30 - 1, shift: 40 })],
    ['shift of 29', job({ n: some, m0: 2 ** 30, shift: 29 })],
    ['shift of 63', job({ n: 1, m0: 2 ** 30, shift: 63 })],
    ...(choice.heldHeads === 1 ? [['a head that there is not', job({ n: 1, head: 1 })] as const] : []),
    ...(sizeLog === 0 ? [['a size that is not built', job({ n: 1, sizeLog: 1 })] as const] : []),
  ];
  for (const [name, bad] of refused)
    add(`refused: ${name}, between two others`, some, [job({ n: some }), bad, job({ n: 1 })]);
  add('rows that end too early, between two others', some, [
    job({ n: some }),
    job({ n: some, probabilities: [77] }),
    job({ n: some }),
  ]);
  add('rows that end too late, between two others', some, [
    job({ n: some }),
    job({ n: 1, probabilities: sparse(random, 3 * lanes, 1) }),
    job({ n: some }),
  ]);
  return list;
}

function random(choice: ProbabilityValueChoice, seed: number): ValueSession {
  const draw = xorshift32(seed);
  const most = Math.min(choice.tokens, 6 * operandLanes(choice) + 4);
  const heads = listOf(1 + draw.below(2), buffer => ({
    buffer,
    head: draw.below(choice.heldHeads),
    sizeLog: draw.below(largestLog(choice) + 1),
    tokens: 1 + draw.below(most),
  }));
  const jobs = listOf(1 + draw.below(6), (): ValueJob => {
    const { tokens, ...of } = heads[draw.below(heads.length)] ?? {
      tokens: 1,
      buffer: 0,
      head: 0,
      sizeLog: 0,
    };
    const n = draw.below(20) === 0 ? 0 : 1 + draw.below(tokens);
    return {
      ...of,
      n,
      probabilities: sparse(draw, n, 1 + draw.below(4)),
      m0: 2 ** 30 + draw.below(2 ** 30),
      shift: 38 + draw.below(12),
    };
  });
  return { loads: heads.flatMap(({ tokens, ...of }) => randomHead(choice, of, tokens, draw)), jobs };
}

/** Attention of the trained model: its probabilities and values, every seventh query of a head. */
async function* real(choice: ProbabilityValueChoice, count: number): AsyncGenerator<NamedJob<ValueSession>> {
  let made = 0;
  await Promise.resolve();
  for (const { name, values, probabilities } of realOperands(count, choice.headSize, WHOLE)) {
    if (made >= count || values.length > choice.tokens) return;
    const of = { buffer: made % 2, head: made % choice.heldHeads, sizeLog: 0 };
    const rows = probabilities.filter((_, i) => i % 7 === made % 7);
    const jobs = rows.map((row): ValueJob => ({ ...of, n: row.length, probabilities: row, ...UNIT }));
    made++;
    yield { name, job: { loads: wholeLoads(choice, of, values), jobs } };
  }
}

/** Stimulus of the multipliers of probabilities and values. */
export const probabilityValueStimulus: Stimulus<ProbabilityValueChoice, ValueSession> = {
  corners,
  random,
  real,
};
