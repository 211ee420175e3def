import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkedText } from '../engines/icarus/check-text.js';
import { wordsOf } from '../engines/pin-layout.js';
import { runTool } from '../engines/verilator/tools.js';
import type { Pack } from './pack.js';
import { inScratch } from './scratch.js';

/** What Icarus made of a pack: words and unknown bits of all output pins for each cycle, and the records of checks. */
export interface PackRun {
  readonly words: Uint32Array;
  readonly unknown: Uint32Array;
  /** Failed checks, and covers that held: by file and line. */
  readonly checks: readonly {
    readonly what: 'assert' | 'cover';
    readonly file: string;
    readonly line: number;
    readonly count: number;
  }[];
}

const BENCH = 'fuzz_bench';

/** The bench reads a row for each cycle: the clocks that tick, in 32 bits at the bottom, and all inputs. */
function benchText({ circuit }: Pack, covers: number): string {
  const inputs = circuit.pins.filter(pin => pin.direction === 'in' && pin.role !== 'clock');
  const outputs = circuit.pins.filter(pin => pin.direction === 'out');
  const clocks = circuit.pins.filter(pin => pin.role === 'clock');
  const pinRange = (width: number): string => `[${String(width - 1)}:0]`;
  let at = 32;
  const set = inputs.map(pin => {
    const text = `  assign ${pin.name} = row[${String(at)} +: ${String(pin.width)}];`;
    at += 32 * wordsOf(pin.width);
    return text;
  });
  const shown = [...outputs].reverse().map(pin => {
    const padding = '0'.repeat(32 * wordsOf(pin.width) - pin.width);
    return `      $write("${padding}%b", ${pin.name});`;
  });
  const move = (active: boolean): string[] =>
    clocks.map((pin, i) => {
      const level = (pin.edge === 'falling') === active ? 0 : 1;
      return `      if (row[${String(i)}]) ${pin.name} = 1'b${String(level)};`;
    });
  // After everything that waits for a change has begun to wait, so that nothing misses it.
  const image = (circuit.state?.() ?? []).map(({ verilog, depth }) =>
    depth === undefined
      ? `    dut.${verilog} = 0;`
      : `    for (i = 0; i < ${String(depth)}; i = i + 1) dut.${verilog}[i] = 0;`,
  );
  return [
    `module ${BENCH};`,
    `  reg ${pinRange(at)} row;`,
    '  integer cycle, cycles, file, got, i, fails, journal;',
    `  integer covers [0:${String(covers)}];`,
    ...clocks.map(pin => `  reg ${pin.name};`),
    ...[...inputs, ...outputs].map(pin => `  wire ${pinRange(pin.width)} ${pin.name};`),
    ...set,
    `  ${circuit.top} dut(${circuit.pins.map(pin => `.${pin.name}(${pin.name})`).join(', ')});`,
    '  initial begin',
    '    journal = 1;',
    '    fails = 0;',
    `    for (i = 0; i <= ${String(covers)}; i = i + 1) covers[i] = 0;`,
    ...clocks.map(pin => `    ${pin.name} = 1'b${pin.edge === 'falling' ? '1' : '0'};`),
    '    got = $value$plusargs("cycles=%d", cycles);',
    '    file = $fopen("stimulus.hex", "r");',
    '    #0;',
    ...image,
    '    for (cycle = 0; cycle < cycles; cycle = cycle + 1) begin',
    '      got = $fscanf(file, "%h", row);',
    '      #1;',
    '      $write("r");',
    ...shown,
    '      $display;',
    ...move(true),
    '      #1;',
    ...move(false),
    '      #1;',
    '    end',
    `    for (i = 0; i < ${String(covers)}; i = i + 1) $display("cover\\t%0d\\t%0d", i, covers[i]);`,
    '    $finish(0);',
    '  end',
    'endmodule',
    '',
  ].join('\n');
}

function stimulusText(made: Pack, cycles: number): string {
  const { cases, places, layout } = made;
  const placeOf = new Map(layout.inputWords.map((word, i) => [word, i]));
  const lines: string[] = [];
  for (let cycle = 0; cycle < cycles; cycle++) {
    const row = new Uint32Array(layout.inputWords.length + 1);
    row[0] = made.mask(cycle);
    cases.forEach(({ stimulus }, i) => {
      const inputs = places[i]?.inputs ?? [];
      inputs.forEach((place, word) => {
        row[1 + (placeOf.get(place) ?? 0)] = stimulus.rows[cycle * inputs.length + word] ?? 0;
      });
    });
    lines.push(
      [...row]
        .reverse()
        .map(word => word.toString(16).padStart(8, '0'))
        .join(''),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** A line of binary digits, the last one lowest, as words and unknown bits. */
function readRow(line: string, words: Uint32Array, unknown: Uint32Array): void {
  for (let word = 0; word < words.length; word++) {
    const digits = line.slice(line.length - 32 * (word + 1), line.length - 32 * word);
    if (!/[^01]/.test(digits)) words[word] = parseInt(digits, 2);
    else {
      words[word] = parseInt(digits.replace(/[^01]/g, '0'), 2);
      unknown[word] = parseInt(digits.replace(/[01]/g, '0').replace(/[^0]/g, '1'), 2);
    }
  }
}

/** How a run that takes too long is refused. */
export const ENDLESS = 'vvp did not come to its end';

/** Compiles a pack for Icarus and runs it, at most so many seconds; the message of the tool if it cannot. */
export async function runIcarusPack(
  made: Pack,
  cycles: number,
  seconds: number,
): Promise<PackRun | { readonly refused: string }> {
  return inScratch(async folder => {
    const { files, covers } = checkedText(made.circuit, BENCH);
    const text = [...files.map(file => file.text), benchText(made, covers.length)].join('\n');
    await writeFile(join(folder, 'all.v'), text);
    await writeFile(join(folder, 'stimulus.hex'), stimulusText(made, cycles));
    const args = ['-g2005', '-DFORMAL', '-s', BENCH, '-o', 'model.vvp', 'all.v'];
    const built = await runTool('iverilog', args, folder);
    if (built.status !== 0) return { refused: built.stderr };
    const run = await runTool('vvp', ['-n', 'model.vvp', `+cycles=${String(cycles)}`], folder, { seconds });
    if (run.stderr.endsWith('ended by SIGKILL')) return { refused: `${ENDLESS} in ${String(seconds)} s` };
    const lines = run.stdout.split('\n');
    const rows = lines.filter(line => line.startsWith('r'));
    if (run.status !== 0 || rows.length !== cycles) return { refused: run.stderr || 'vvp stopped' };
    const row = made.layout.outputWords.length;
    const words = new Uint32Array(row * cycles);
    const unknown = new Uint32Array(row * cycles);
    rows.forEach((line, i) => {
      readRow(
        line.slice(1),
        words.subarray(i * row, (i + 1) * row),
        unknown.subarray(i * row, (i + 1) * row),
      );
    });
    const checks: PackRun['checks'][number][] = [];
    for (const line of lines) {
      const [kind, first = '', second = ''] = line.split('\t');
      if (kind === 'check') checks.push({ what: 'assert', file: first, line: Number(second), count: 1 });
      const cover = kind === 'cover' ? covers[Number(first)] : undefined;
      if (cover !== undefined)
        checks.push({ what: 'cover', file: cover.file, line: cover.line, count: Number(second) });
    }
    return { words, unknown, checks };
  });
}
