import { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineNames } from '../../testbench/engines/names.js';
import type { CheckOptions } from './check.js';
import type { Commands } from './commands.js';
import type { FuzzOptions } from './fuzz.js';
import type { GenerateOptions } from './generate.js';
import type { Io, Status } from './io.js';
import type { ListOptions } from './list.js';
import type { LockStepOptions } from './lockstep.js';
import { projectFolder } from './project.js';
import type { SimulateOptions } from './simulate.js';
import type { StudyOptions } from './study.js';
import type { VerifyOptions } from './verify.js';

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

function version(): string {
  const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** The command line. Each command hands its status to `ended`; `asked` is the one that will run, as far as it can be told. */
export async function program(
  io: Io,
  commands: Commands,
  ended: (status: Status) => void,
  asked: string | undefined,
): Promise<Command> {
  const studies = {
    experiment: async () => (await commands.experiments()).experiments,
    bench: async () => (await commands.benches()).benches,
    run: async () => (await commands.runs()).runs,
  };
  const whittle = new Command('whittle')
    .description('Transformer-compression hardware: generate it, simulate it, prove it, measure it.')
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: text => {
        io.out(text.trimEnd());
      },
      writeErr: text => {
        io.note(text.trimEnd().replace(/^error: /, 'whittle: '));
      },
    })
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      `
Start here:
  whittle list                              what there is
  whittle list top-k                        one block: parameters, presets, ports
  whittle generate top-k/toy --out rtl      its Verilog
  whittle simulate top-k/vit                run it on real attention scores and look at it
  whittle verify top-k                      every preset against the golden model, bit for bit
  whittle experiment E1                     a figure of the paper, measured here

A block is named system/block or, where that is clear, by its last part; a preset is one more part.
Exit status: 0 pass, 1 a mismatch or a target missed, 2 bad input.`,
    );

  whittle
    .command('list [block]')
    .description('the blocks and their presets; or one block with its parameters and ports')
    .option('--json', 'for programs')
    .addHelpText('after', '\nExamples:\n  whittle list\n  whittle list spatten/top-k\n  whittle list --json')
    .action(async (block: string | undefined, options: ListOptions) => {
      const { list } = await commands.list();
      ended(list(io, (await commands.catalog()).catalog, block, options));
    });

  whittle
    .command('generate [presets...]')
    .description(
      'Verilog of presets (of all, when none is named): a pool of modules, a list of files and a manifest each',
    )
    .option('--out <folder>', 'where it goes', 'rtl-out')
    .option('--set <name=value>', 'another value of a parameter; may be repeated', collect)
    .option('--locators', 'name the TypeScript line behind each line')
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      `
Examples:
  whittle generate                                    everything, into rtl-out/
  whittle generate top-k/toy --out /tmp/rtl           one preset
  whittle generate zero-eliminator --set lanes=8      a size of your own
  verilator --lint-only -Wall -F rtl-out/spatten-top-k-toy.f
  cd rtl-out && iverilog -g2005 -f spatten-top-k-toy.f`,
    )
    .action(async (presets: string[], options: GenerateOptions) => {
      const { generate } = await commands.generate();
      ended(generate(io, (await commands.catalog()).catalog, presets, options));
    });

  whittle
    .command('simulate <preset>')
    .description(
      'run a preset (of a block, the first that takes them) on real attention scores, and see what happens when',
    )
    .option('--vectors <count>', 'how many', '20')
    .option('--random', 'random vectors in place of real ones')
    .option('--seed <number>', 'of the first random vector', '1')
    .option('--engine <name>', engineNames.join(', '))
    .option(
      '--randomize <seed>',
      'power up from random state, two ways: outputs must not show the difference',
    )
    .option('--waves <file>', 'a wave to look at: .vcd, or .fst with Verilator or Icarus')
    .option('--last <cycles>', 'keep only so many of the last cycles, and write them at the first mismatch')
    .option('--set <name=value>', 'another value of a parameter; may be repeated', collect)
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      `
Examples:
  whittle simulate zero-eliminator
  whittle simulate top-k/paper --vectors 100
  whittle simulate top-k --set lanes=8 --random
  whittle simulate top-k/toy --waves top-k.vcd && gtkwave top-k.vcd`,
    )
    .action(async (preset: string, options: SimulateOptions) => {
      const { simulate } = await commands.simulate();
      ended(await simulate(io, (await commands.catalog()).catalog, preset, options));
    });

  whittle
    .command('verify [presets...]')
    .description('presets against their golden models, every stage bit for bit and every cycle')
    .option('--random <count>', 'random vectors of each preset', '50')
    .option('--real <count>', 'vectors of a trained model of each preset', '20')
    .option('--seed <number>', 'of the first random vector', '1')
    .option('--match <text>', 'only vectors with this in their names, such as "head" or "random 7"')
    .option('--vectors <count>', 'only the first so many of each preset; corners come first')
    .option('--engine <name>', engineNames.join(', '))
    .option(
      '--randomize <seed>',
      'power up from random state, two ways: outputs must not show the difference',
    )
    .option('--set <name=value>', 'another value of a parameter; may be repeated', collect)
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      `
Examples:
  whittle verify                                      every preset of every block
  whittle verify zero-eliminator/paper --random 1000
  whittle verify top-k --engine interpreter
  whittle verify attention/tiny --engine icarus --vectors 3
  whittle verify attention/tiny --match "one query"

Exit status 1 when anything differs; the message names the first stage that does.`,
    )
    .action(async (presets: string[], options: VerifyOptions) => {
      const { verify } = await commands.verify();
      ended(await verify(io, (await commands.catalog()).catalog, presets, options));
    });

  whittle
    .command('lockstep <preset>')
    .description(
      'a preset on two engines side by side: every signal compared in every cycle, up to the first that differs',
    )
    .option('--engines <a,b>', `two of ${engineNames.join(', ')}`, 'interpreter,wasm')
    .option('--cycles <count>', 'how many', '2000')
    .option('--seed <number>', 'of the first random vector and of the waits', '1')
    .option('--waves <folder>', 'where the waves of the last 64 cycles go when a signal differs', '.')
    .option('--set <name=value>', 'another value of a parameter; may be repeated', collect)
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      `
Examples:
  whittle lockstep zero-eliminator                    the embedded engine beside the definition
  whittle lockstep top-k/toy --engines wasm,verilator --cycles 10000
  whittle lockstep top-k --set lanes=8 --engines wasm,icarus
  whittle lockstep attention/tiny --engines wasm,icarus --cycles 300

Exit status 1 when a signal differs; the message names the first, the cycle, both values and the source line.`,
    )
    .action(async (preset: string, options: LockStepOptions) => {
      const { lockstep } = await commands.lockstep();
      ended(await lockstep(io, (await commands.catalog()).catalog, preset, options));
    });

  whittle
    .command('check [paths...]')
    .description(
      'TypeScript that treats a signal as a host value: if (a.eq(3)), !sig, a === b, and what else the compiler lets through',
    )
    .option('--project <file>', 'the tsconfig.json', 'tsconfig.json')
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      `
Examples:
  whittle check                                       every file of the project
  whittle check src/fifo.ts src/blocks

In the editor: the ESLint rule of whittle/eslint says the same.`,
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await commands.check();
      ended(await check(io, paths, options));
    });

  whittle
    .command('fuzz')
    .description(
      'random circuits on the interpreter, the embedded engine, Icarus and Verilator, compared in every cycle',
    )
    .option('--count <number>', 'circuits; with --faults, the most for each fault', '1000')
    .option('--seed <number>', 'decides on all of them', '1')
    .option('--engines <names>', 'some of wasm,icarus,verilator; by default all that are installed')
    .option('--batch <number>', 'circuits of one build', '60')
    .option('--fresh', 'from the start, also where an earlier run was broken off')
    .option('--keep <folder>', 'where circuits that disagree go')
    .option('--faults', 'try the fuzzer: seed faults in the printer and the compiler, and find each')
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      `
Examples:
  whittle fuzz --count 2000 --seed 7
  whittle fuzz --engines wasm --count 5000            no tools needed
  whittle fuzz --faults --count 2000

Ctrl-C stops; the same command goes on from there. A circuit that disagrees is made small, printed and kept, and the specs
run it from then on. Exit status 1 when anything disagrees.`,
    )
    .action(async (options: FuzzOptions) => {
      const { fuzz } = await commands.fuzz();
      ended(await fuzz(io, options));
    });

  for (const [kind, about] of [
    ['experiment', 'measure what a paper claims, next to its figure'],
    ['bench', 'measure the speed of Whittle itself'],
    ['run', 'run a trained model with part of it on the RTL, everything compared'],
  ] as const) {
    const known = asked === kind || asked === 'help' ? await studies[kind]() : [];
    const command = whittle.command(`${kind} [id]`).description(about).option('--all', 'all of them');
    if (kind === 'bench') command.option('--designs <list>', 'of simulate: only these designs, such as a,c');
    else command.option('--images <n>', 'so many test images, where it takes any');
    if (kind === 'experiment')
      command.option('--full', 'also what takes minutes, where the study leaves that out by itself');
    if (kind === 'run')
      command.option('--schedule <file>', 'prune as a JSON file says, beside everything off').addHelpText(
        'after',
        `
A schedule has tokens, heads and headSize of the model; keepTokens and keepHeads, lists with what stays after each layer; and
keptValues of a query. It may have threshold in steps of 1/4096 (0), msbBits (8), lsbBits (4), queryBits and valueBits (12),
midpoint, rescale and generate (false), ranking (columnSum), protectFirst and protectLast (0). It is checked against the
model and the build before anything is simulated. Examples: testbench/runs/schedules/*.json

  whittle run spatten --images 4 --schedule testbench/runs/schedules/spatten.json`,
      );
    const column = Math.max(0, ...known.map(study => study.id.length)) + 2;
    command
      .option('--json', 'one object {id, title, rows: [{name, value, unit, target, paper, pass}], pass}')
      .addHelpText(
        'after',
        `\nThere are:\n${known.map(({ id, title, leavesOut }) => `  ${id.padEnd(column)}${title}${leavesOut === undefined ? '' : `; with --full ${leavesOut}`}`).join('\n')}\n\nExit status 1 when a target is missed.`,
      )
      .action(async (id: string | undefined, options: StudyOptions) => {
        const { runStudies } = await commands.study();
        ended(await runStudies(io, kind, await studies[kind](), id, options));
      });
  }
  return whittle;
}
