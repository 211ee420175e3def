import { circuitOf } from '../../engines/circuit-of.js';
import { findTools } from '../../engines/verilator/tools.js';
import { aloneArgs } from './children.js';
import { Contender } from './contender.js';
import { patternOf } from './designs.js';
import type { Design } from './designs.js';
import { edgesOf } from './pattern.js';
import { spread } from '../statistics.js';
import type { Spread } from '../statistics.js';
import { buildTimed, cppFlags } from './verilated.js';
import type { Style } from './verilated.js';
import { drivenOf } from './verilated-main.js';

/** How long to measure. */
export interface Effort {
  /** Samples of each contender that count; one before them is dropped. */
  readonly samples: number;
  /** CPU seconds of a sample, about. */
  readonly seconds: number;
}

/** Speeds of one contender in edges per CPU second. */
export interface Speed extends Spread {
  readonly name: string;
}

/** How the engines compare on one design. */
export interface Throughput {
  readonly design: Design;
  readonly wasm: Speed;
  /** Builds of Verilator, the one with the fastest median first. */
  readonly verilator: readonly Speed[];
  /** Of medians, wasm to the fastest build; NaN when there is none. */
  readonly ratio: number;
  /** Of the best samples. */
  readonly bestRatio: number;
}

const styles = new Map<Design, readonly Style[]>();

/** The Verilog of a design in each style that is tried: ours with and without generate loops, where that differs, and by hand. */
export function stylesOf(design: Design): readonly Style[] {
  const known = styles.get(design);
  if (known !== undefined) return known;
  const module = design.build();
  const driven = drivenOf(module, patternOf(design, module));
  const ours = (name: string, oneByOne: boolean): Style => {
    return { name, top: module.name, files: circuitOf(module.ir, { oneByOne }).verilog, driven };
  };
  const found: Style[] = [];
  const tried = design.ours ?? 'both';
  if (tried !== 'none') {
    const [loops, instances] = [ours('generate loops', false), ours('instances', true)];
    const differ = JSON.stringify(loops.files) !== JSON.stringify(instances.files);
    if (tried === 'both' && differ) found.push(loops);
    found.push(instances);
  }
  if (design.byHand !== undefined) {
    const { top, text } = design.byHand;
    found.push({ name: 'by hand', top, files: [{ file: `${top}.v`, text }], driven });
  }
  styles.set(design, found);
  return found;
}

/** The builds of Verilator for a design: name and program. They come from the cache where it has them. */
export async function buildsOf(
  design: Design,
  progress: (what: string) => void,
): Promise<readonly { readonly name: string; readonly program: string }[]> {
  const builds: { name: string; program: string }[] = [];
  for (const style of stylesOf(design)) {
    for (const flags of cppFlags) {
      const name = `${style.name}, ${flags}`;
      progress(`${design.id}: Verilator ${name}`);
      builds.push({ name, program: await buildTimed(findTools(), style, flags) });
    }
  }
  return builds;
}

/** Builds of Verilator that {@link buildsOf} makes for a design. */
export const buildCount = (design: Design): number => cppFlags.length * stylesOf(design).length;

/** Edges that take a contender about `seconds`, and the checksum after the first of them, which are the same for everyone. */
async function settleIn(contender: Contender, first: number, seconds: number): Promise<[number, number]> {
  const { checksum } = await contender.run(first);
  for (let count = first; ; count *= 2) {
    const took = (await contender.run(count)).seconds;
    if (took >= seconds / 4) return [Math.ceil((count * seconds) / took), checksum];
  }
}

/**
 * Measures the embedded engine and every build of Verilator in turns.
 * @throws Error when they disagree on what the design does
 */
export async function throughputOf(
  design: Design,
  effort: Effort,
  progress: (what: string) => void,
): Promise<Throughput> {
  const builds = await buildsOf(design, progress);
  const turn = edgesOf(patternOf(design, design.build()));
  const contenders = [
    new Contender('wasm', process.execPath, aloneArgs(design.id, 'serve')),
    ...builds.map(({ name, program }) => new Contender(name, program, [])),
  ];
  try {
    progress(`${design.id}: checksums`);
    const runs: { contender: Contender; edges: number; checksum: number; speeds: number[] }[] = [];
    for (const contender of contenders) {
      const [edges, checksum] = await settleIn(contender, design.compared, effort.seconds);
      runs.push({ contender, edges: Math.ceil(edges / turn) * turn, checksum, speeds: [] });
    }
    const apart = runs.find(({ checksum }) => checksum !== runs[0]?.checksum);
    if (apart !== undefined)
      throw new Error(
        `design ${design.id}: after ${String(design.compared)} edges the checksum of wasm is ${String(runs[0]?.checksum)}, of Verilator ${apart.contender.name} ${String(apart.checksum)}`,
      );
    for (let sample = 0; sample <= effort.samples; sample++) {
      progress(`${design.id}: sample ${String(sample)} of ${String(effort.samples)}`);
      for (const { contender, edges, speeds } of runs) {
        const { seconds } = await contender.run(edges);
        if (sample > 0) speeds.push(edges / seconds);
      }
    }
    const [wasm, ...rest] = runs.map(({ contender: { name }, speeds }) => ({ name, ...spread(speeds) }));
    if (wasm === undefined) throw new Error('nothing was measured');
    const verilator = rest.sort((a, b) => b.median - a.median);
    const ratioOf = (key: keyof Spread): number =>
      verilator.length === 0 ? NaN : wasm[key] / Math.max(...verilator.map(speed => speed[key]));
    return { design, wasm, verilator, ratio: ratioOf('median'), bestRatio: ratioOf('best') };
  } finally {
    await Promise.all(contenders.map(contender => contender.end()));
  }
}
