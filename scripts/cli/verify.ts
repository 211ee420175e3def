import type { Block, Vector } from '../../generators/block.js';
import { BadInput } from './bad-input.js';
import type { Io } from './io.js';
import { Status } from './io.js';
import { withProgress } from './progress.js';
import { presetName } from './rtl.js';
import { select } from './select.js';
import type { Selection } from './select.js';
import { colours, table } from './table.js';
import { chooseEngine, chosenOf, countOf, imageOf, runVectors, spansOf, vectorsOf } from './vectors.js';
import type { RunOptions, SpanMean } from './vectors.js';

/** Options of `whittle verify`. */
export interface VerifyOptions {
  readonly random: string;
  readonly real: string;
  readonly seed: string;
  readonly match?: string;
  readonly vectors?: string;
  readonly engine?: string;
  readonly randomize?: string;
  readonly set?: readonly string[];
  readonly json?: boolean;
}

/** What verifying one preset gave. */
export interface Verified {
  readonly block: string;
  readonly preset: string;
  /** Runs of a vector: each once with every port ready and once with random waits. */
  readonly vectors: number;
  readonly mismatches: readonly string[];
  readonly spans: readonly (SpanMean & { readonly paper?: string })[];
}

/** The paper's figures by span, as the vectors state them. */
function papers(vectors: readonly Vector[]): Map<string, string> {
  return new Map(
    vectors.flatMap(({ spans }) =>
      spans.flatMap(({ name, paper }) => (paper === undefined ? [] : [[name, paper] as const])),
    ),
  );
}

/** The options as numbers. @throws BadInput */
function numbersOf({ random, real, seed, vectors, randomize }: VerifyOptions) {
  return {
    random: countOf('--random', random),
    real: countOf('--real', real),
    seed: countOf('--seed', seed, 1),
    most: vectors === undefined ? undefined : countOf('--vectors', vectors, 1),
    randomize: imageOf(randomize),
  };
}

/** Runs the vectors of one preset. */
async function verifyOne(
  { block, preset, prepared }: Selection,
  vectors: readonly Vector[],
  options: RunOptions,
): Promise<Verified> {
  const run = await runVectors(prepared, vectors, options);
  const stated = papers(vectors);
  return {
    block: block.id,
    preset,
    vectors: run.vectors,
    mismatches: run.mismatches,
    spans: spansOf(run.measured).map(span => {
      const paper = stated.get(span.name);
      return paper === undefined ? span : { ...span, paper };
    }),
  };
}

/** What is said where no vector has the name that is asked for. */
function nothingMatches(match: string, selections: readonly Selection[]): BadInput {
  const [first] = selections;
  const names = first?.prepared.corners().map(({ name }) => name) ?? [];
  const list =
    first === undefined ? '' : ` The corners of ${first.block.id}/${first.preset} are: ${names.join('; ')}`;
  return new BadInput(`no vector has '${match}' in its name.${list}`);
}

/** The table of what was verified: a row for each preset, and below it one for each further span. */
export function verifiedTable(io: Io, results: readonly Verified[]): string {
  const { green, red } = colours(io);
  const rows = results.flatMap(({ block, preset, vectors, mismatches, spans }) => {
    const count = mismatches.length === 0 ? green('0') : red(String(mismatches.length));
    const cells = spans.map(({ name, measured, model, paper = '' }) => [name, measured, model, paper]);
    const [first = ['', '', '', ''], ...rest] = cells;
    return [[block, preset, vectors, count, ...first], ...rest.map(cells => ['', '', '', '', ...cells])];
  });
  return table(
    io,
    [
      { head: 'block' },
      { head: 'preset' },
      { head: 'vectors', align: 'right' },
      { head: 'mismatches', align: 'right' },
      { head: 'span' },
      { head: 'cycles', align: 'right' },
      { head: 'model', align: 'right' },
      { head: 'paper' },
    ],
    rows,
  );
}

/** Runs presets beside their golden models: corners, random vectors, and vectors of a trained model; with and without waits. */
export async function verify(
  io: Io,
  catalog: readonly Block[],
  targets: readonly string[],
  options: VerifyOptions,
): Promise<Status> {
  const engine = chooseEngine(options.engine);
  const { most, randomize, ...wanted } = numbersOf(options);
  const { match } = options;
  if (match === '') throw new BadInput('--match is empty; give a part of the name of a vector');
  const selections = select(catalog, targets, options.set);
  const results = await withProgress(io, async progress => {
    const done: Verified[] = [];
    for (const [i, selection] of selections.entries()) {
      const name = presetName(selection);
      progress(i, selections.length, name);
      const all = await vectorsOf(selection.prepared, { corners: true, ...wanted });
      const vectors = chosenOf(all, match, most);
      if (vectors.length === 0 && match !== undefined) continue;
      const run = await verifyOne(selection, vectors, {
        engine,
        pauses: { seed: wanted.seed, gaps: 3, stalls: 3 },
        progress: (vector, ran) => {
          progress(
            i,
            selections.length,
            `${name}: ${String(ran)} of ${String(2 * vectors.length)}, ${vector}`,
          );
        },
        ...(randomize === undefined ? {} : { randomize }),
      });
      done.push(run);
    }
    return done;
  });
  if (results.length === 0 && match !== undefined) throw nothingMatches(match, selections);
  const pass = results.every(({ mismatches }) => mismatches.length === 0);
  if (options.json === true) io.out(JSON.stringify({ engine, results, pass }, undefined, 2));
  else {
    io.out(verifiedTable(io, results));
    const some = match === undefined && most === undefined ? '' : ' of which some were chosen,';
    io.out(
      `\nOn ${engine}: corners, random and real vectors,${some} each alone with every port ready, and back to back with random waits; cycles are means.`,
    );
    for (const { block, preset, mismatches } of results)
      for (const mismatch of mismatches.slice(0, 3)) io.out(`${block}/${preset}: ${mismatch}`);
  }
  return pass ? Status.pass : Status.fail;
}
