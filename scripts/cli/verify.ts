import type { Block, Vector } from '../../generators/block.js';
import type { EngineName } from '../../testbench/engines/open.js';
import type { Io } from './io.js';
import { Status } from './io.js';
import { withProgress } from './progress.js';
import { presetName } from './rtl.js';
import { select } from './select.js';
import type { Selection } from './select.js';
import { colours, table } from './table.js';
import { chooseEngine, countOf, imageOf, runVectors, spansOf, vectorsOf } from './vectors.js';
import type { SpanMean } from './vectors.js';

/** Options of `whittle verify`. */
export interface VerifyOptions {
  readonly random: string;
  readonly real: string;
  readonly seed: string;
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

async function verifyOne(
  selection: Selection,
  options: VerifyOptions,
  engine: EngineName,
): Promise<Verified> {
  const { block, preset, prepared } = selection;
  const seed = countOf('--seed', options.seed, 1);
  const image = imageOf(options.randomize);
  const vectors = await vectorsOf(prepared, {
    corners: true,
    random: countOf('--random', options.random),
    real: countOf('--real', options.real),
    seed,
  });
  const run = await runVectors(prepared, vectors, {
    engine,
    pauses: { seed, gaps: 3, stalls: 3 },
    ...(image === undefined ? {} : { randomize: image }),
  });
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
  const selections = select(catalog, targets, options.set);
  const results = await withProgress(io, async progress => {
    const done: Verified[] = [];
    for (const selection of selections) {
      progress(done.length, selections.length, presetName(selection));
      done.push(await verifyOne(selection, options, engine));
    }
    return done;
  });
  const pass = results.every(({ mismatches }) => mismatches.length === 0);
  if (options.json === true) io.out(JSON.stringify({ engine, results, pass }, undefined, 2));
  else {
    io.out(verifiedTable(io, results));
    io.out(
      `\nOn ${engine}: corners, random and real vectors, each alone with every port ready, and back to back with random waits; cycles are means.`,
    );
    for (const { block, preset, mismatches } of results)
      for (const mismatch of mismatches.slice(0, 3)) io.out(`${block}/${preset}: ${mismatch}`);
  }
  return pass ? Status.pass : Status.fail;
}
