/**
 * Runs circuits on Icarus Verilog: four-state, so that a value nobody set shows. It runs whole batches, one process each;
 * `bench-text.ts` is the Verilog around the circuit.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached, cacheKey } from '../cache.js';
import type { Circuit } from '../engine.js';
import { EngineError } from '../errors.js';
import { layoutPins } from '../pin-layout.js';
import { runTool } from '../verilator/tools.js';
import { benchText, rowBits, rowPins } from './bench-text.js';

/** The outcome of a batch: a row of output words for each cycle, and in the same places the bits that are X or Z. */
export interface IcarusResult {
  readonly words: Uint32Array;
  readonly unknown: Uint32Array;
}

/** A circuit compiled for Icarus. */
export interface IcarusModel {
  /** As `Simulation.batch`, from power-up: state that nobody has set is X. */
  batch(mask: number, stimulus: Uint32Array, cycles: number): Promise<IcarusResult>;
}

const BENCH = 'whittle_bench';

function hexRow(words: Uint32Array): string {
  return [...words]
    .reverse()
    .map(word => word.toString(16).padStart(8, '0'))
    .join('');
}

/** A line of binary digits, the last one lowest, as words and unknown bits. */
function readRow(line: string, words: Uint32Array, unknown: Uint32Array): void {
  for (let word = 0; word < words.length; word++) {
    const digits = line.slice(line.length - 32 * (word + 1), line.length - 32 * word);
    if (/^[01]*$/.test(digits)) words[word] = parseInt(digits, 2);
    else {
      words[word] = parseInt(digits.replace(/[^01]/g, '0'), 2);
      unknown[word] = parseInt(digits.replace(/[01]/g, '0').replace(/[^0]/g, '1'), 2);
    }
  }
}

async function compile(circuit: Circuit, folder: string): Promise<void> {
  const files = [
    ...circuit.verilog.map(({ text }, i) => ({ name: `${i}.v`, text })),
    { name: 'bench.v', text: benchText(circuit, BENCH) },
  ];
  await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
  const args = [
    '-g2005',
    '-Wall',
    '-Wno-timescale',
    '-s',
    BENCH,
    '-o',
    'model.vvp',
    ...files.map(file => file.name),
  ];
  const run = await runTool('iverilog', args, folder);
  if (run.status !== 0)
    throw new EngineError('tool-failed', `Icarus Verilog refused ${circuit.top}:\n${run.stderr}`);
}

/**
 * Compiles a circuit for Icarus Verilog, or takes it from the cache.
 * @throws EngineError `tool-missing`, `tool-failed`
 */
export async function openIcarus(circuit: Circuit): Promise<IcarusModel> {
  const { inputs, outputs } = rowPins(circuit);
  const layout = layoutPins(circuit.pins);
  const key = cacheKey(
    circuit.verilog.map(({ text }) => text),
    circuit.pins,
    benchText(circuit, BENCH),
  );
  const model = await cached('icarus-model', key, folder => compile(circuit, folder));
  const [inWords, outWords] = [layout.inputWords.length, layout.outputWords.length];
  if (rowBits(inputs) !== 32 * inWords || rowBits(outputs) !== 32 * outWords)
    throw new TypeError('rows and layout differ');
  return {
    batch: async (mask, stimulus, cycles) => {
      if (stimulus.length !== inWords * cycles) {
        const wanted = `${inWords * cycles} words for ${cycles} cycles`;
        throw new EngineError(
          'bad-argument',
          `The stimulus of ${circuit.top} has ${stimulus.length} words; it needs ${wanted}.`,
        );
      }
      const rows = Array.from(
        { length: cycles },
        (_, i) => hexRow(stimulus.subarray(i * inWords, (i + 1) * inWords)) || '0',
      );
      const folder = await mkdtemp(join(tmpdir(), 'icarus-'));
      try {
        await writeFile(join(folder, 'stimulus.hex'), `${rows.join('\n')}\n`);
        const args = ['-n', join(model, 'model.vvp'), `+cycles=${cycles}`, `+mask=${mask}`];
        const run = await runTool('vvp', args, folder);
        const lines = run.stdout.split('\n').filter(line => /^[01xz]+$/i.test(line));
        if (run.status !== 0 || lines.length !== cycles) {
          throw new EngineError(
            'crashed',
            `Icarus ran ${lines.length} of ${cycles} cycles of ${circuit.top}:\n${run.stderr}`,
          );
        }
        const result = {
          words: new Uint32Array(outWords * cycles),
          unknown: new Uint32Array(outWords * cycles),
        };
        lines.forEach((line, i) => {
          const place = [i * outWords, (i + 1) * outWords] as const;
          readRow(line, result.words.subarray(...place), result.unknown.subarray(...place));
        });
        return result;
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}
