import { setImmediate } from 'node:timers/promises';
import { LFSR16_PERIOD, topKOracle } from '../../golden/index.js';
import { prepare } from '../../generators/block.js';
import { topKContract } from '../../generators/spatten/top-k/top-k.contract.js';
import { experimentEngine } from './tally.js';
import { clockMask, openDut, reset, runJob } from '../cosim/index.js';

/** Lists of up to this many keys, each 0 .. 3, with every k from 1 to n. */
export const LONGEST = 8;
const LANES = 8;
const JOBS_A_RUN = 8192;

/** One job: the keys as the two bits of each lane, how many there are, and k. */
interface Packed {
  readonly keys: number;
  readonly n: number;
  readonly k: number;
}

function* everyList(): Generator<Packed> {
  for (let n = 1; n <= LONGEST; n++) {
    for (let keys = 0; keys < 4 ** n; keys++) {
      for (let k = 1; k <= n; k++) yield { keys, n, k };
    }
  }
}

/** How many jobs there are: the sum of n 4^n. */
export const EXHAUSTIVE_JOBS = [...Array(LONGEST).keys()].reduce((sum, i) => sum + (i + 1) * 4 ** (i + 1), 0);

/** What was found: how many jobs agreed, and the first that did not. */
export interface Exhaustive {
  readonly agreed: number;
  readonly mismatch: string | undefined;
}

/**
 * Runs the shipped circuit, without probes, on every short list: the indices that leave must be those of the oracle, in
 * ascending order. The seed of the pivot is another one for each job.
 */
export async function exhaustiveTopK(progress: (done: number) => void): Promise<Exhaustive> {
  const block = prepare(topKContract, { lanes: LANES, depth: LONGEST, keyWidth: 2 });
  const dut = await openDut(block.build(), [], experimentEngine(), { timeout: 60_000 });
  const [jobs, rows] = ['jobs', 'rows'].map(name => dut.sinks.find(sink => sink.name === name));
  const kept = dut.sources.find(({ name }) => name === 'kept');
  if (jobs === undefined || rows === undefined || kept === undefined)
    throw new RangeError('top-k has other streams');
  reset(dut);
  let agreed = 0;
  const run = (batch: readonly Packed[]): string | undefined => {
    const jobWords = new Uint32Array(batch.length * jobs.codec.words);
    batch.forEach(({ keys, n, k }, i) => {
      const seed = 1 + ((7919 * keys + 31 * k + 12553 * n) % LFSR16_PERIOD);
      jobs.codec.encode({ n, k, seed }, jobWords, i * jobs.codec.words);
    });
    const result = runJob(dut, {
      mask: clockMask(dut.circuit),
      drive: [
        { stream: 'jobs', count: batch.length, rows: jobWords },
        { stream: 'rows', count: batch.length, rows: Uint32Array.from(batch, ({ keys }) => keys) },
      ],
      receive: [
        { stream: 'kept', count: batch.length },
        { stream: 'results', count: batch.length },
      ],
      // At most n rounds of one row each, with their overhead, and the two passes around them.
      maxCycles: batch.length * (16 + 4 * LONGEST),
    });
    for (const [i, { keys, n, k }] of batch.entries()) {
      const list = Array.from({ length: n }, (_, lane) => (keys >> (2 * lane)) & 3);
      const wanted = topKOracle(list, k);
      const arrived = i < (result.received[0]?.transfers ?? 0);
      const row = kept.codec.decode(result.received[0]?.rows ?? new Uint32Array(0), i * kept.codec.words);
      const { size, row: elements } = row as { size: number; row: readonly { index: number }[] };
      const found = arrived ? elements.slice(0, size).map(({ index }) => index) : undefined;
      if (found?.join() !== wanted.join()) {
        return `keys ${list.join(', ')}, k = ${String(k)}: indices ${wanted.join(', ')}, found ${found?.join(', ') ?? 'nothing'}`;
      }
      agreed += 1;
    }
    return undefined;
  };
  let batch: Packed[] = [];
  let mismatch: string | undefined;
  for (const job of everyList()) {
    if (mismatch !== undefined) break;
    batch.push(job);
    if (batch.length < JOBS_A_RUN) continue;
    mismatch = run(batch);
    batch = [];
    progress(agreed);
    await setImmediate();
  }
  mismatch ??= run(batch);
  await dut.simulation.close();
  return { agreed, mismatch };
}
