import * as catalog from '../../generators/catalog.js';
import * as benches from '../../testbench/benches/index.js';
import * as experiments from '../../testbench/experiments/index.js';
import * as runs from '../../testbench/runs/index.js';
import * as check from './check.js';
import type { Commands } from './commands.js';
import * as fuzz from './fuzz.js';
import * as generate from './generate.js';
import type { Io } from './io.js';
import * as list from './list.js';
import * as lockstep from './lockstep.js';
import { main } from './main.js';
import * as simulate from './simulate.js';
import * as study from './study.js';
import * as verify from './verify.js';

// What mocha loads, it loads apart from what is imported on demand: classes of errors would be there twice.
const commands: Commands = {
  list: () => Promise.resolve(list),
  generate: () => Promise.resolve(generate),
  simulate: () => Promise.resolve(simulate),
  lockstep: () => Promise.resolve(lockstep),
  verify: () => Promise.resolve(verify),
  check: () => Promise.resolve(check),
  fuzz: () => Promise.resolve(fuzz),
  study: () => Promise.resolve(study),
  catalog: () => Promise.resolve(catalog),
  experiments: () => Promise.resolve(experiments),
  benches: () => Promise.resolve(benches),
  runs: () => Promise.resolve(runs),
};

/** What a command said and how it ended. */
export interface Said {
  readonly status: number;
  readonly out: string;
  readonly note: string;
}

/** Runs a command in this process. */
export async function whittle(args: readonly string[], folder = process.cwd()): Promise<Said> {
  const [out, note]: [string[], string[]] = [[], []];
  const io: Io = {
    out: text => out.push(text),
    note: text => note.push(text),
    watched: false,
    colour: false,
    folder,
  };
  const status = await main(args, io, commands);
  return { status, out: out.join('\n'), note: note.join('\n') };
}
