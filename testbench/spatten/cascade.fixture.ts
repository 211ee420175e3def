import { expect } from 'chai';
import { runCascade } from '../../golden/index.js';
import { cascadeContract } from '../../generators/spatten/cascade/cascade.contract.js';
import type { CascadeChoice, CascadeJob } from '../../generators/spatten/cascade/cascade.contract.js';
import { cascade } from '../../generators/spatten/cascade/cascade.js';
import { simulate } from '../bench/index.js';
import { mutantOf } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { blockEngine } from '../spec-engines.fixture.js';

/** What {@link readLists} does besides. */
interface ListOptions {
  /** Longest wait before a row of the list is taken, and before a row of probabilities comes. */
  readonly pause: number;
  readonly mutation?: Mutation;
  /** Reads the lists without `restart` as subsets of those before. */
  readonly shrinks?: boolean;
}

type Row = (typeof cascadeContract)['presets'][number]['parameters'];

/** The rows of a walk as the contract has them. */
function rowsOfList(tokens: readonly number[], reader: number, { listLanes }: Row) {
  const count = Math.max(1, Math.ceil(tokens.length / listLanes));
  return Array.from({ length: count }, (_, i) => {
    const own = tokens.slice(i * listLanes, (i + 1) * listLanes);
    return { reader, filled: 2 ** own.length - 1, last: Number(i === count - 1), own };
  });
}

/**
 * Works through a job and reads the list twice while the rows of each layer come, once between Begin and them, and once after each End. Every row of every
 * walk must be that of the golden model; without pauses the first comes two cycles after its walk, and then one a cycle.
 */
export async function readLists(
  choice: CascadeChoice,
  job: CascadeJob,
  { pause, mutation, shrinks = false }: ListOptions,
): Promise<void> {
  const made = cascade(choice);
  const circuit = mutation === undefined ? made : { ...made, ir: mutantOf(made, mutation).ir };
  await simulate(circuit, { engine: blockEngine, seed: 3 }, async (dut, clock) => {
    const stalls = clock.random(pause, 11);
    const gaps = clock.random(pause, 12);
    const walk = async (tokens: readonly number[], reader: number): Promise<void> => {
      await dut.walks.send(reader);
      const from = clock.cycle;
      const rows = rowsOfList(tokens, reader, choice);
      const found = await dut.ids.take(rows.length, { stalls });
      const ids = found.map(({ row, ...rest }, i) => ({
        ...rest,
        own: [...row].slice(0, rows[i]?.own.length ?? 0).map(Number),
      }));
      expect(ids).to.deep.equal(rows);
      if (pause === 0) expect(clock.cycle - from).to.equal(rows.length + 1);
    };
    let before: readonly number[] | undefined;
    for (const { command, layer, result } of runCascade(choice, job.steps)) {
      const { send } = cascadeContract.traffic(choice, {
        ...job,
        steps: [layer ? { command, layer } : { command }],
      });
      const items = <T>(name: string): T[] => (send[name] ?? []) as T[];
      for (const item of items<Parameters<typeof dut.commands.send>[0]>('commands'))
        await dut.commands.send(item);
      const answer = await dut.answers.receive();
      const { tokens } = result.state.left;
      expect(answer).to.deep.equal({
        error: result.error ?? 'None',
        tokens: tokens.length,
        heads: result.state.left.heads.length,
      });
      await walk(tokens, 1);
      if (layer === undefined) {
        if (shrinks && before !== undefined) expect(before).to.include.members([...tokens]);
        before = tokens;
        continue;
      }
      await clock.all(
        dut.rows.sendAll(items('rows'), { gaps }),
        dut.outputs.sendAll(items('outputs'), { gaps }),
        (async () => {
          await walk(tokens, 2);
          await walk(tokens, 3);
        })(),
      );
    }
  });
}
