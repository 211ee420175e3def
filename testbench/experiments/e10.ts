import { xorshift32 } from '../../golden/index.js';
import type { Random, Transaction } from '../../golden/index.js';
import { prepare } from '../../generators/block.js';
import { fetchCrossbarContract, wordsOf } from '../../generators/spatten/fetch/fetch-crossbar.contract.js';
import type { FetchCrossbarChoice } from '../../generators/spatten/fetch/fetch-crossbar.contract.js';
import { fetchMemory } from '../../generators/spatten/fetch/fetch-memory.js';
import type { AxiMemoryOptions } from '../bench/index.js';
import { clockMask, dutAround, firstDifference, reset, runJob } from '../cosim/index.js';
import type { Dut } from '../cosim/index.js';
import { openEngine } from '../engines/open.js';
import type { EngineName } from '../engines/open.js';
import { bounded, report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { parts } from './tally.js';

/** The crossbars with the two kinds of queues, and for how many cycles each runs. */
export interface CrossbarSize {
  readonly crossbars: readonly [input: FetchCrossbarChoice, virtualOutput: FetchCrossbarChoice];
  readonly cycles: number;
  readonly engine: EngineName;
}

/** A preset of spatten/fetch-crossbar. */
export function crossbarOf(name: string): FetchCrossbarChoice {
  const preset = fetchCrossbarContract.presets.find(found => found.name === name);
  if (preset === undefined) throw new RangeError(`spatten/fetch-crossbar has no preset ${name}`);
  return preset.parameters;
}

const paperSize = crossbarOf('paper');
const ALL: CrossbarSize = {
  crossbars: [paperSize, { ...paperSize, queues: 'virtualOutput', addressDepth: 4, dataDepth: 16 }],
  cycles: 3000,
  engine: 'wasm',
};

/** Cycles until queues are as full as they get. */
const WARM_UP = 300;
const LATENCY = 20;
const BYTES = 96;
const TURN = 32;

interface Pattern {
  readonly name: string;
  /** The places in memory that requesters ask for, in turns of 32 bytes: of requester r, in order. */
  readonly turns: (requesters: number, count: number, random: Random) => readonly (readonly number[])[];
  readonly memory: Partial<AxiMemoryOptions>;
  /** What the plain crossbar should use of its channels, in percent. */
  readonly input?: { readonly min: number; readonly max: number };
  readonly virtualOutput?: { readonly min: number };
  readonly paper?: string;
}

const lists = <T>(requesters: number, list: (r: number) => T[]): T[][] =>
  Array.from({ length: requesters }, (_, r) => list(r));

const anywhere: Pattern['turns'] = (requesters, count, random) =>
  lists(requesters, () => Array.from({ length: count }, () => random.below(2 ** 20)));

/** Vectors of 96 bytes of tokens of which so many percent are kept; the token at place p of those is requester p mod requesters'. */
const gather =
  (keep: number): Pattern['turns'] =>
  (requesters, count, random) => {
    const found = lists(requesters, (): number[] => []);
    for (let token = 0, place = 0; (found[requesters - 1]?.length ?? count) < count; token++) {
      if (random.below(100) >= keep) continue;
      const first = (token * BYTES) / TURN;
      found[place++ % requesters]?.push(first, first + 1, first + 2);
    }
    return found;
  };

const fixed = { latency: LATENCY };
const patterns: readonly Pattern[] = [
  {
    name: 'random addresses',
    turns: anywhere,
    memory: fixed,
    input: { min: 74, max: 80 },
    virtualOutput: { min: 95 },
    paper: 'theory of queues: 3 - sqrt 5 = 76.4 %',
  },
  {
    name: 'sequential',
    turns: (requesters, count) =>
      lists(requesters, r => Array.from({ length: count }, (_, i) => i * requesters + r)),
    memory: fixed,
    input: { min: 99, max: 100 },
    virtualOutput: { min: 99 },
  },
  ...[90, 50, 20, 10].map((keep): Pattern => ({
    name: `96-byte vectors, ${String(keep)} % of tokens kept`,
    turns: gather(keep),
    memory: fixed,
    input: { min: 74, max: 88 },
    virtualOutput: { min: 95 },
  })),
  {
    name: `random addresses, each read ${String(LATENCY / 2)} to ${String(LATENCY)} cycles`,
    turns: anywhere,
    memory: { latency: { min: LATENCY / 2, max: LATENCY } },
  },
];

/** The share of its channels that a crossbar uses, in percent, and the first word that is not the one asked for. */
function use(
  dut: Dut,
  chosen: FetchCrossbarChoice,
  transactions: readonly (readonly Transaction[])[],
  cycles: number,
): { readonly percent: number; readonly wrong: string | undefined } {
  reset(dut, { clearError: 0 });
  const drive = transactions.map((list, r) => {
    const stream = `requests_${String(r)}`;
    const { codec } = dut.sinks.find(({ name }) => name === stream) ?? { codec: undefined };
    if (codec === undefined) throw new RangeError(stream);
    const rows = new Uint32Array(list.length * codec.words);
    list.forEach(({ channel, address, words, last }, i) => {
      codec.encode({ channel, address, length: words - 1, last: Number(last) }, rows, i * codec.words);
    });
    return { stream, count: list.length, rows };
  });
  const receive = transactions.map((list, r) => ({ stream: `words_${String(r)}`, count: list.length }));
  const { received } = runJob(dut, {
    mask: clockMask(dut.circuit),
    drive,
    receive,
    maxCycles: cycles,
    stamps: true,
  });
  let passed = 0;
  let wrong: string | undefined;
  for (const [r, { rows, stamps, transfers }] of received.entries()) {
    passed += stamps.filter(stamp => stamp >= WARM_UP).length;
    const { codec } = dut.sources.find(({ name }) => name === `words_${String(r)}`) ?? { codec: undefined };
    const expected = wordsOf(chosen, (transactions[r] ?? []).slice(0, transfers));
    const found = Array.from({ length: transfers }, (_, i) => codec?.decode(rows, i * codec.words));
    const difference = firstDifference(expected, found);
    if (difference !== undefined) wrong ??= `requester ${String(r)}, ${difference.path}`;
  }
  return { percent: (100 * passed) / (cycles - WARM_UP) / chosen.channels, wrong };
}

/** How much of the channels both crossbars use, and that words keep their order. */
export async function crossbarUse(progress: Progress, size: CrossbarSize): Promise<Row[]> {
  const part = parts(progress, 2 * patterns.length);
  const rows: Row[] = [];
  for (const chosen of size.crossbars) {
    const module = prepare(fetchCrossbarContract, chosen).build();
    const simulation = await openEngine(module.ir, size.engine, { timeout: 60_000 });
    const text = chosen.queues === 'input' ? 'one queue a requester' : 'a queue for each channel';
    const plan = fetchMemory(chosen);
    const turnsOfChannel = plan.bytes.length / TURN / chosen.channels;
    for (const { name: what, turns, memory, input, virtualOutput, paper } of patterns) {
      const done = part(`${text}: ${what}`);
      const random = xorshift32(0xe10);
      const asked = turns(chosen.requesters, size.cycles, random).map(list =>
        list.map(turn => ({
          channel: turn % chosen.channels,
          address: (Math.floor(turn / chosen.channels) % turnsOfChannel) * TURN,
          words: 1,
          last: true,
        })),
      );
      const options = { ...plan, outstanding: chosen.outstanding, ...memory };
      const dut = dutAround(module, [], simulation, options);
      const { percent, wrong } = use(dut, chosen, asked, size.cycles);
      const limits = chosen.queues === 'input' ? input : virtualOutput;
      const rounded = Math.round(10 * percent) / 10;
      rows.push(
        bounded(`${text}: ${what}`, rounded, '%', {
          ...limits,
          ...(paper === undefined || chosen.queues !== 'input' ? {} : { paper }),
        }),
      );
      if (wrong !== undefined)
        rows.push({ name: `${text}: ${what}: order`, value: wrong, unit: '', target: 'kept', pass: false });
      done(1);
    }
    await simulation.close();
  }
  return [
    ...rows,
    {
      name: 'words in the order of the requests, each requester, all of the above',
      value: rows.some(({ target }) => target === 'kept') ? 'no' : 'yes',
      unit: '',
      target: 'yes',
      paper: 'order preserved',
      pass: !rows.some(({ target }) => target === 'kept'),
    },
  ];
}

/** What the crossbar of the fetcher uses of the channels of memory. */
export const e10: Study = {
  id: 'E10',
  title:
    'Crossbar of the fetcher: use of 16 channels by 32 requesters, at most one request a channel a cycle',
  run: async progress => report('E10', e10.title, await crossbarUse(progress, ALL)),
};
