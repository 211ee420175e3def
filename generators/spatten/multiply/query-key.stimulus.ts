import { xorshift32 } from '../../../golden/index.js';
import type {
  BitPlanes,
  HeldHead,
  KeyOperand,
  OperandLoad,
  Random,
  ScoreJob,
  ScoreSession,
} from '../../../golden/index.js';
import { operandLanes, operandParts } from '../../../golden/index.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import { listOf, maskedLoads, randomMatrix, wholeLoads } from './operand-stimulus.js';
import type { QueryKeyChoice } from './query-key.contract.js';
import { realOperands } from './real-operands.js';

const OPERANDS: readonly KeyOperand[] = ['Upper', 'Residual', 'Whole'];

const WHOLE: BitPlanes = { msbBits: 8, lsbBits: 4, midpoint: false };

/** Every split that the hardware and the golden model of the planes have. */
const PLANES: readonly BitPlanes[] = [
  WHOLE,
  { msbBits: 4, lsbBits: 8, midpoint: true },
  { msbBits: 6, lsbBits: 4, midpoint: true },
  { msbBits: 8, lsbBits: 4, midpoint: true },
  { msbBits: 8, lsbBits: 0, midpoint: true },
  { msbBits: 4, lsbBits: 4, midpoint: false },
  { msbBits: 5, lsbBits: 7, midpoint: true },
  { msbBits: 5, lsbBits: 3, midpoint: false },
];

const largestLog = (choice: QueryKeyChoice): number => Math.log2(operandParts(choice));

/** A head of random keys, in memory. */
function randomHead(
  choice: QueryKeyChoice,
  of: HeldHead,
  tokens: number,
  random: Random,
  extreme = false,
): OperandLoad[] {
  const keys = randomMatrix(random, tokens, choice.headSize << of.sizeLog, extreme);
  return random.below(3) === 0
    ? maskedLoads(choice, of, keys, random.below(4096))
    : wholeLoads(choice, of, keys);
}

const queriesFor = (
  choice: QueryKeyChoice,
  jobs: readonly ScoreJob[],
  random: Random,
  extreme = false,
): number[][] => randomMatrix(random, jobs.filter(({ fresh }) => fresh).length, choice.largestHead, extreme);

function corners(choice: QueryKeyChoice): readonly NamedJob<ScoreSession>[] {
  const random = xorshift32(0x9c07);
  const lanes = operandLanes(choice);
  const [sizeLog, head] = [largestLog(choice), choice.heldHeads - 1];
  const some = Math.min(choice.tokens, Math.max(5, 2 * lanes + 1));
  const list: NamedJob<ScoreSession>[] = [];
  const job = (over: Partial<ScoreJob> & { readonly n: number }): ScoreJob => ({
    buffer: 0,
    head: 0,
    sizeLog: 0,
    operand: 'Whole',
    fresh: true,
    planes: WHOLE,
    ...over,
  });
  const add = (name: string, tokens: number, jobs: readonly ScoreJob[], extreme = false): void => {
    const heads = new Map(
      jobs.map(({ buffer, head: own, sizeLog: log }) => [
        `${String(buffer)} ${String(own)}`,
        { buffer, head: own, sizeLog: log },
      ]),
    );
    const loads = [...heads.values()]
      .filter(of => of.head < choice.heldHeads && of.sizeLog <= sizeLog)
      .flatMap(of => randomHead(choice, of, tokens, random, extreme));
    list.push({ name, job: { loads, jobs, queries: queriesFor(choice, jobs, random, extreme) } });
  };
  add('no query yet', 1, [job({ n: 1, fresh: false }), job({ n: 1 })]);
  add('one key', 1, [job({ n: 1 })]);
  add('one full line', lanes, [job({ n: lanes })]);
  add('last line not full', some, [job({ n: some })]);
  add('all tokens', choice.tokens, [job({ n: choice.tokens, operand: 'Upper' })]);
  add('all tokens of the largest head, last buffer and head', choice.tokens, [
    job({ n: choice.tokens, sizeLog, buffer: 1, head }),
    job({ n: choice.tokens - 1, sizeLog, buffer: 1, head, operand: 'Residual' }),
  ]);
  add('largest products', some, [job({ n: some, sizeLog })], true);
  for (const planes of PLANES) {
    const { msbBits, lsbBits, midpoint } = planes;
    add(
      `${String(msbBits)} + ${String(lsbBits)} bits${midpoint ? ', midpoint' : ''}, every operand of one query`,
      some,
      OPERANDS.map((operand, i) => job({ n: some, operand, planes, fresh: i === 0 })),
    );
  }
  add(
    'one line after the other, queries without a gap',
    lanes,
    listOf(12, i => job({ n: 1 + (i % Math.min(lanes, 3)), operand: OPERANDS[i % 3] ?? 'Whole' })),
  );
  add(
    'every size and both buffers in turn',
    some >> sizeLog || 1,
    listOf(8, i =>
      job({ n: some >> sizeLog || 1, buffer: i % 2, sizeLog: i % 2 === 0 ? 0 : sizeLog, fresh: i % 3 === 0 }),
    ),
  );
  const refused: readonly (readonly [string, ScoreJob])[] = [
    ['n = 0', job({ n: 0 })],
    ['n over tokens', job({ n: choice.tokens + 1 })],
    ['n over tokens by far', job({ n: 2 * choice.tokens + 1, fresh: false })],
    ['3 upper bits', job({ n: 1, planes: { ...WHOLE, msbBits: 3 } })],
    ['7 upper bits', job({ n: 1, planes: { ...WHOLE, msbBits: 7, lsbBits: 2 } })],
    ['13 bits', job({ n: 1, planes: { ...WHOLE, lsbBits: 5 } })],
    ...(choice.heldHeads === 1 ? [['a head that there is not', job({ n: 1, head: 1 })] as const] : []),
    ...(sizeLog === 0 ? [['a size that is not built', job({ n: 1, sizeLog: 1 })] as const] : []),
  ];
  for (const [name, bad] of refused)
    add(`refused: ${name}, between two others`, some, [job({ n: some }), bad, job({ n: 1, fresh: false })]);
  return list;
}

function random(choice: QueryKeyChoice, seed: number): ScoreSession {
  const draw = xorshift32(seed);
  const most = Math.min(choice.tokens, 6 * operandLanes(choice) + 4);
  const heads = listOf(1 + draw.below(2), buffer => ({
    buffer,
    head: draw.below(choice.heldHeads),
    sizeLog: draw.below(largestLog(choice) + 1),
    tokens: 1 + draw.below(most),
  }));
  const jobs = listOf(1 + draw.below(6), (i): ScoreJob => {
    const { tokens, ...of } = heads[draw.below(heads.length)] ?? {
      tokens: 1,
      buffer: 0,
      head: 0,
      sizeLog: 0,
    };
    return {
      ...of,
      n: draw.below(20) === 0 ? 0 : 1 + draw.below(tokens),
      operand: OPERANDS[draw.below(3)] ?? 'Whole',
      fresh: i === 0 || draw.below(2) === 0,
      planes: PLANES[draw.below(PLANES.length)] ?? WHOLE,
    };
  });
  const loads = heads.flatMap(({ tokens, ...of }) => randomHead(choice, of, tokens, draw));
  return { loads, jobs, queries: queriesFor(choice, jobs, draw) };
}

/** Scores of a query of each head of the trained model by the upper bits, what the lower ones add, and by whole keys. */
async function* real(choice: QueryKeyChoice, count: number): AsyncGenerator<NamedJob<ScoreSession>> {
  let made = 0;
  const planes = PLANES[made % PLANES.length] ?? WHOLE;
  await Promise.resolve();
  for (const { name, queries, keys } of realOperands(count, choice.headSize, planes)) {
    if (made >= count || keys.length > choice.tokens) return;
    const of = { buffer: made % 2, head: made % choice.heldHeads, sizeLog: 0 };
    const own = queries.filter((_, i) => i % 7 === made % 7);
    const filled = own.map(query => listOf(choice.largestHead, d => query[d] ?? -1));
    const jobs = own.flatMap(() =>
      OPERANDS.map((operand, i): ScoreJob => ({ ...of, n: keys.length, operand, fresh: i === 0, planes })),
    );
    made++;
    yield { name, job: { loads: wholeLoads(choice, of, keys), queries: filled, jobs } };
  }
}

/** Stimulus of the multipliers of queries and keys. */
export const queryKeyStimulus: Stimulus<QueryKeyChoice, ScoreSession> = { corners, random, real };
