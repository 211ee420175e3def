import { accessSync, constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Block, Vector } from '../../generators/block.js';
import { grouped } from '../../testbench/bench/figures.js';
import { isHere } from '../../testbench/engines/open.js';
import type { EngineName } from '../../testbench/engines/open.js';
import { BadInput, fileProblem } from './bad-input.js';
import type { Io } from './io.js';
import { Status } from './io.js';
import { activityStrip, histogram } from './picture.js';
import { select } from './select.js';
import type { Selection } from './select.js';
import { colours, table } from './table.js';
import { chooseEngine, countOf, imageOf, runVectors, spansOf, vectorsOf } from './vectors.js';
import type { Run } from './vectors.js';

/** Options of `whittle simulate`. */
export interface SimulateOptions {
  readonly vectors: string;
  readonly random?: boolean;
  readonly seed: string;
  readonly engine?: string;
  readonly randomize?: string;
  readonly waves?: string;
  readonly last?: string;
  readonly set?: readonly string[];
  readonly json?: boolean;
}

/** The path of a wave file. @throws BadInput before the simulation starts */
function wavePath(io: Io, path: string, engine: EngineName): string {
  if (!/\.(vcd|fst)$/.test(path))
    throw new BadInput(`--waves is '${path}'; the name must end in .vcd or .fst, which says the format`);
  if (path.endsWith('.fst') && isHere(engine))
    throw new BadInput(
      `the engine ${engine} writes VCD, not FST: end the name in .vcd, or use --engine verilator-isolated`,
    );
  const whole = resolve(io.folder, path);
  try {
    accessSync(dirname(whole), constants.W_OK);
  } catch (error) {
    throw fileProblem('write', whole, error);
  }
  return whole;
}

const stripWidth = 72;
const barWidth = 40;

/** The run as a picture: when each port was busy in the longest vector, and how long each span took in all. */
function picture(io: Io, { longest, measured }: Run): string {
  const { bold, dim } = colours(io);
  const end = 1 + Math.max(0, ...longest.activity.map(({ stamps }) => stamps.at(-1) ?? 0));
  const perCell = Math.ceil(end / stripWidth);
  const strips = longest.activity.map(({ port, stamps }) => [
    port,
    stamps.length,
    activityStrip(stamps, end, stripWidth),
  ]);
  const scale = perCell === 1 ? 'one character a cycle' : `one character for ${String(perCell)} cycles`;
  const columns = [
    { head: 'port' },
    { head: 'items', align: 'right' as const },
    { head: `${longest.vector}, ${scale}` },
  ];
  const spans = spansOf(measured).map(({ name, measured: mean, model }) => {
    const cycles = measured.filter(span => span.name === name).map(span => span.cycles);
    const means = dim(`cycles, mean ${String(mean)}, cycle model ${String(model)}`);
    return `${bold(name)} ${means}\n${histogram(cycles, barWidth)}`;
  });
  return [table(io, columns, strips), ...spans].join('\n\n');
}

/** The vectors to run, and where they come from. */
interface Stimulus {
  readonly selection: Selection;
  readonly kind: 'real' | 'random';
  readonly vectors: readonly Vector[];
}

/** Real vectors of the first preset that can take them; random ones of the first preset where none can, or when asked for. */
async function stimulusOf(
  selections: readonly Selection[],
  count: number,
  seed: number,
  random: boolean,
): Promise<Stimulus> {
  const wanted = { corners: false, random: 0, real: 0, seed };
  if (!random) {
    for (const selection of selections) {
      const vectors = await vectorsOf(selection.prepared, { ...wanted, real: count });
      if (vectors.length > 0) return { selection, kind: 'real', vectors };
    }
  }
  const [selection] = selections;
  if (selection === undefined) throw new BadInput('this block has no preset: give its parameters with --set');
  return {
    selection,
    kind: 'random',
    vectors: await vectorsOf(selection.prepared, { ...wanted, random: count }),
  };
}

/** Runs one preset (of a block, the first that takes them) on vectors of a trained model, and shows what happened. */
export async function simulate(
  io: Io,
  catalog: readonly Block[],
  target: string,
  options: SimulateOptions,
): Promise<Status> {
  const selections = select(catalog, [target], options.set);
  const count = countOf('--vectors', options.vectors, 1);
  const seed = countOf('--seed', options.seed, 1);
  const image = imageOf(options.randomize);
  const engine = chooseEngine(options.engine, options.waves);
  const waves = options.waves === undefined ? undefined : wavePath(io, options.waves, engine);
  const last = options.last === undefined ? undefined : countOf('--last', options.last, 1);
  if (last !== undefined && waves?.endsWith('.vcd') !== true)
    throw new BadInput('--last says how much of a wave to keep: name its file too, such as --waves last.vcd');
  const { selection, kind, vectors } = await stimulusOf(selections, count, seed, options.random === true);
  const { block, preset, prepared } = selection;
  const run = await runVectors(prepared, vectors, {
    engine,
    ...(image === undefined ? {} : { randomize: image }),
    ...(waves === undefined ? {} : { waves }),
    ...(last === undefined ? {} : { last }),
  });
  const pass = run.mismatches.length === 0;
  if (options.json === true) {
    const { cycles, mismatches, measured } = run;
    const spans = spansOf(measured);
    io.out(
      JSON.stringify(
        {
          block: block.id,
          preset,
          engine,
          stimulus: kind,
          vectors: vectors.length,
          cycles,
          mismatches,
          spans,
          pass,
        },
        undefined,
        2,
      ),
    );
    return pass ? Status.pass : Status.fail;
  }
  const { bold, green, red } = colours(io);
  const names = vectors.map(({ name }) => name);
  const between = names.length > 1 ? ` to ${names.at(-1) ?? ''}` : '';
  io.out(
    `${bold(`${block.id}/${preset}`)} on ${engine}: ${String(vectors.length)} ${kind} vectors, ${names[0] ?? ''}${between}\n`,
  );
  if (kind === 'random' && options.random !== true && prepared.hasReal)
    io.out('random, because a row of the trained model does not fit this preset: top-k/vit takes them\n');
  io.out(picture(io, run));
  io.out(
    `\n${pass ? green('every stage as the golden model says') : red(run.mismatches.slice(0, 3).join('\n'))}, ${grouped(run.cycles)} cycles`,
  );
  if (waves !== undefined && (last === undefined || !pass)) io.out(`waves in ${waves}`);
  return pass ? Status.pass : Status.fail;
}
