import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  CampaignState,
  campaign,
  keepCase,
  signs,
  smallest,
  verilogOf,
  wayNames,
  widthClasses,
} from '../../testbench/fuzz/index.js';
import type { Finding, Hit, Progress, WayName } from '../../testbench/fuzz/index.js';
import { findProgram } from '../../testbench/engines/verilator/tools.js';
import { BadInput } from './bad-input.js';
import { runFaults } from './fuzz-faults.js';
import { onInterrupt } from './interrupt.js';
import type { Io } from './io.js';
import { Status } from './io.js';
import { didYouMean } from './nearest.js';
import { withProgress } from './progress.js';
import { projectFolder } from './project.js';
import { table } from './table.js';
import { countOf } from './vectors.js';

/** Options of `whittle fuzz`. */
export interface FuzzOptions {
  readonly count: string;
  readonly seed: string;
  readonly batch: string;
  readonly engines?: string;
  readonly keep?: string;
  readonly fresh?: boolean;
  readonly faults?: boolean;
  readonly json?: boolean;
}

/** Findings that are made small; the others of a run are most often the same. */
const SHRUNK = 3;

const programs: Readonly<Record<WayName, readonly string[]>> = {
  wasm: [],
  icarus: ['iverilog', 'vvp'],
  verilator: ['verilator', 'g++'],
};

function isInstalled(way: WayName): boolean {
  try {
    programs[way].forEach(findProgram);
    return true;
  } catch {
    return false;
  }
}

/** The engines asked for; else all that are installed, with a note on those that are not. */
function chooseWays(io: Io, asked: string | undefined): readonly WayName[] {
  if (asked !== undefined) {
    return asked.split(',').map(name => {
      const found = wayNames.find(way => way === name.trim());
      if (found !== undefined) return found;
      throw new BadInput(
        `there is no engine '${name}' to fuzz.${didYouMean(name, wayNames)} The engines are: ${wayNames.join(', ')}`,
      );
    });
  }
  const missing = wayNames.filter(way => !isInstalled(way));
  for (const way of missing) io.note(`${way} is not installed: circuits run without it.`);
  return wayNames.filter(way => !missing.includes(way));
}

/** Where a shrunk circuit goes: beside the spec that runs it again, or for a package that is installed, where the caller stands. */
function keepFolder(io: Io, asked: string | undefined): string {
  if (asked !== undefined) return resolve(io.folder, asked);
  const own = join(projectFolder, 'testbench', 'fuzz', 'regressions');
  return existsSync(own) ? own : join(io.folder, 'fuzz-regressions');
}

function hitTable(io: Io, hits: readonly Hit[]): string {
  const names = [...new Set(hits.map(({ operator }) => operator))];
  const total = (keep: (hit: Hit) => boolean): number =>
    hits.filter(keep).reduce((sum, { count }) => sum + count, 0);
  const numbers = [...signs, ...widthClasses].map(head => ({ head, align: 'right' as const }));
  return table(
    io,
    [{ head: 'operator' }, ...numbers],
    names.map(name => [
      name,
      ...signs.map(sign => total(hit => hit.operator === name && hit.signs === sign)),
      ...widthClasses.map(width => total(hit => hit.operator === name && hit.width === width)),
    ]),
  );
}

/** A finding made small and kept; what to tell of it, a line or a whole circuit. */
async function keep(io: Io, seed: number, finding: Finding, folder: string): Promise<string> {
  const { index, way, what } = finding;
  const head = `circuit ${String(index)} of seed ${String(seed)}, ${way}: ${what}`;
  io.note(`making circuit ${String(index)} smaller`);
  const small = await smallest(seed, finding);
  if (small === undefined) return head;
  const name = `seed-${String(seed)}-circuit-${String(index)}-${way}`;
  const path = keepCase(folder, name, small.given, `${way}: ${small.what}`);
  return `${head}\nmade smaller, ${small.what}\n\n${verilogOf(small.given)}\nkept as ${path}`;
}

/** Runs random circuits on every engine and compares; see the help of the command. */
export async function fuzz(io: Io, options: FuzzOptions): Promise<Status> {
  const count = countOf('--count', options.count, 1);
  const seed = countOf('--seed', options.seed);
  const batch = countOf('--batch', options.batch, 1);
  if (seed > 0xffffffff) throw new BadInput(`--seed is '${options.seed}'; give an integer below 4294967296`);
  if (options.faults === true) return runFaults(io, seed, count, options.json === true);
  const engines = chooseWays(io, options.engines);
  const state = CampaignState.of(seed, engines);
  if (options.fresh === true) state.clear();
  const { progress: before, stale } = state.load();
  if (stale) io.note('the sources have changed since the last run of this seed: it starts anew');
  const from = before !== undefined && before.done < count ? before : undefined;
  if (from !== undefined) io.note(`going on after ${String(from.done)} circuits; --fresh starts anew`);
  let done = from?.done ?? 0;
  const release = onInterrupt(
    io,
    () => `stopped after ${String(done)} of ${String(count)} circuits; the same command goes on from there`,
  );
  const start = performance.now();
  const result = await withProgress(io, progress => {
    const show = (now: Progress): void => {
      const rate = ((now.done - (from?.done ?? 0)) / (performance.now() - start)) * 1000;
      const found = now.findings.length === 0 ? '' : `, ${String(now.findings.length)} disagree`;
      progress(now.done, count, `circuits, ${rate.toFixed(1)} a second${found}`);
    };
    return campaign({
      seed,
      count,
      engines,
      batch,
      from,
      onBatch: now => {
        ({ done } = now);
        state.save(now);
        show(now);
        return true;
      },
    });
  });
  const seconds = (performance.now() - start) / 1000;
  state.clear();
  const { findings, hits, toolFaults } = result;
  const ways = ['interpreter', ...engines];
  const folder = keepFolder(io, options.keep);
  const told: string[] = [];
  // What one engine shows of a circuit, others show too; the first is the one that is judged fastest.
  const firsts = findings.filter(({ index }, i) => findings.findIndex(other => other.index === index) === i);
  for (const finding of firsts.slice(0, SHRUNK)) told.push(await keep(io, seed, finding, folder));
  for (const { index, way, what } of findings.filter(finding => !firsts.slice(0, SHRUNK).includes(finding)))
    told.push(`circuit ${String(index)}, ${way}: ${what}`);
  const made = result.done - (from?.done ?? 0);
  if (options.json === true) {
    const rate = Math.round((10 * made) / seconds) / 10;
    const pass = findings.length === 0;
    io.out(
      JSON.stringify({ seed, circuits: result.done, ways, rate, hits, findings, toolFaults, told, pass }),
    );
  } else {
    io.out([hitTable(io, hits), ...told, ''].join('\n\n').trimEnd());
    for (const { index, way, what } of toolFaults)
      io.out(
        way === 'icarus'
          ? `circuit ${String(index)}: Icarus works on and on, Verilator agrees (${what})`
          : `circuit ${String(index)}: Verilator's own optimisation gets it wrong; with -O0 it agrees (${what})`,
      );
    const outcome = findings.length === 0 ? 'no disagreement' : `${String(findings.length)} disagreements`;
    io.out(`\n${String(result.done)} circuits on ${ways.join(', ')}: ${outcome} (${seconds.toFixed(0)} s)`);
  }
  release();
  return findings.length === 0 ? Status.pass : Status.fail;
}
