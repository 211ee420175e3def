import type { Circuit, Pin, StatePlace } from '../engine.js';
import { wordsOf } from '../pin-layout.js';

/** What the bench can be asked to do; the numbers stand in its text. */
export const Op = { settle: 0, edge: 1, run: 2, batch: 3, covers: 4, cycle: 5 } as const;

/** 32-bit words of a request: operation, count, mask, and the time of the first edge in two, all ones for one cycle on. */
export const HEAD_WORDS = 5;

const range = (bits: number): string => `[${String(bits - 1)}:0]`;

/** The pins that a row of stimulus sets, and those that a row of results shows, in pin order. */
export function rowPins(circuit: Circuit): {
  readonly inputs: readonly Pin[];
  readonly outputs: readonly Pin[];
} {
  return {
    inputs: circuit.pins.filter(pin => pin.direction === 'in' && pin.role !== 'clock'),
    outputs: circuit.pins.filter(pin => pin.direction === 'out'),
  };
}

function imageLines(below: string, state: readonly StatePlace[]): string[] {
  return state.map(({ verilog, depth }) => {
    const place = `${below}.${verilog}`;
    return depth === undefined
      ? `got = $fscanf(image, "%h", ${place});`
      : `for (i = 0; i < ${String(depth)}; i = i + 1) got = $fscanf(image, "%h", ${place}[i]);`;
  });
}

/** What the text of the bench depends on besides the circuit. */
export interface BenchParts {
  readonly covers: number;
  readonly state: readonly StatePlace[];
}

/**
 * A Verilog bench around the circuit that serves requests until the file `+requests=` ends: it reads a head, and rows of all
 * data and reset inputs, as bytes with the highest first, and writes rows of all outputs to `+replies=`: for each
 * word its bits and then the bits that are X or Z (`%z`). After each reply comes the number of failed checks so far, 32 bits.
 * The records of failed checks go to `+journal=`.
 *
 * - settle: a row in; a row out
 * - edge: a row in; out the row before the edge and the row after it
 * - cycle: a row in; out the row before the edge
 * - run: a row in, `count` edges, a row out
 * - batch: `count` times a row in, the row before the edge out, and an edge; at the end a row out
 * - covers: 64 bits for each cover
 *
 * A clock moves back to rest in the middle between two edges, and no later than half a cycle (`+cycle=`) after its edge.
 */
export function benchText(circuit: Circuit, name: string, { covers, state }: BenchParts): string {
  const { inputs, outputs } = rowPins(circuit);
  const clocks = circuit.pins.filter(pin => pin.role === 'clock');
  const inWords = inputs.reduce((words, pin) => words + wordsOf(pin.width), 0);
  let at = 0;
  const set = inputs.map(pin => {
    const text = `assign \\pin_${pin.name}  = row[${String(at)} +: ${String(pin.width)}];`;
    at += 32 * wordsOf(pin.width);
    return text;
  });
  // One wide vector of all outputs would be rebuilt at every change of one.
  const shown = outputs.map(pin => {
    const padding = 32 * wordsOf(pin.width) - pin.width;
    const value = `\\pin_${pin.name} `;
    return padding === 0 ? value : `{${String(padding)}'b0, ${value}}`;
  });
  const show =
    shown.length === 0 ? [] : [`$fwrite(replies, "${'%z'.repeat(shown.length)}", ${shown.join(', ')});`];
  const level = (pin: Pin, active: boolean): string =>
    (pin.edge === 'falling') === active ? `1'b0` : `1'b1`;
  const rise = clocks.map((pin, i) => `if (mask[${String(i)}]) \\pin_${pin.name} = ${level(pin, true)};`);
  const fall = clocks.map(pin => `\\pin_${pin.name} = ${level(pin, false)};`);
  const root = circuit.root ?? circuit.top;
  const below = root === circuit.top ? `\\${root} ` : `\\${root} .\\${circuit.top} `;
  const indent = (lines: readonly string[], by: number): string[] =>
    lines.map(line => `${' '.repeat(by)}${line}`);
  const load = inWords === 0 ? [] : [`got = $fread(row, requests);`];
  return [
    '`timescale 1ps/1ps',
    `module ${name};`,
    `  reg ${range(Math.max(32, 32 * inWords))} row;`,
    `  reg ${range(32 * HEAD_WORDS)} head;`,
    '  reg [31:0] op, count, mask, cycle, fails;',
    '  reg [63:0] at, next, half, left;',
    '  reg go;',
    `  reg [63:0] covers [0:${String(Math.max(covers, 1) - 1)}];`,
    '  reg [8191:0] path;',
    '  integer requests, replies, journal, image, got, i;',
    ...clocks.map(pin => `  reg \\pin_${pin.name} ;`),
    ...[...inputs, ...outputs].map(pin => `  wire ${range(pin.width)} \\pin_${pin.name} ;`),
    ...indent(set, 2),
    `  ${root} \\${root} (${circuit.pins.map(pin => `.${pin.name}(\\pin_${pin.name} )`).join(', ')});`,
    // Twice: a flip-flop may drive the asynchronous reset of another.
    '  task sync;',
    '    repeat (2) begin',
    '      #0 go <= ~go;',
    '      @(go) #0;',
    '    end',
    '  endtask',
    '  task show;',
    '    begin',
    ...indent(show, 6),
    '    end',
    '  endtask',
    '  task edge_;',
    '    begin',
    "      next = (at == ~64'd0) ? $time + cycle : at;",
    '      if (next <= $time) next = $time + 1;',
    "      at = ~64'd0;",
    '      half = next - $time;',
    '      if (half > cycle) half = cycle;',
    '      half = half / 2;',
    '      left = next - $time - half;',
    '      #(half);',
    ...indent(fall, 6),
    '      sync;',
    '      #(left);',
    ...indent(rise, 6),
    '      sync;',
    '    end',
    '  endtask',
    '  initial begin',
    '    go = 0;',
    '    fails = 0;',
    ...indent(fall, 4),
    `    for (i = 0; i < ${String(covers)}; i = i + 1) covers[i] = 0;`,
    '    got = $value$plusargs("cycle=%d", cycle);',
    '    got = $value$plusargs("requests=%s", path);',
    '    requests = $fopen(path, "rb");',
    '    got = $value$plusargs("replies=%s", path);',
    '    replies = $fopen(path, "wb");',
    '    got = $value$plusargs("journal=%s", path);',
    '    journal = $fopen(path, "w");',
    '    if ($value$plusargs("wave=%s", path)) begin',
    '      $dumpfile(path);',
    `      $dumpvars(0, ${below});`,
    '    end',
    // Every block of the circuit waits for its events now.
    '    #0;',
    '    if ($value$plusargs("image=%s", path)) begin',
    '      image = $fopen(path, "r");',
    ...indent(imageLines(below, state), 6),
    '      $fclose(image);',
    '    end',
    '    row = 0;',
    '    sync;',
    '    $fwrite(replies, "%u", 32\'d1);',
    '    $fflush(replies);',
    '    forever begin',
    '      got = $fread(head, requests);',
    `      if (got != ${String(4 * HEAD_WORDS)}) begin`,
    '        #(cycle / 2);',
    ...indent(fall, 8),
    '        #(cycle / 2);',
    '        $finish(0);',
    '      end',
    '      {op, count, mask, at} = head;',
    '      case (op)',
    `        ${String(Op.settle)}: begin`,
    ...indent([...load, 'sync;', 'show;'], 10),
    '        end',
    `        ${String(Op.edge)}: begin`,
    ...indent([...load, 'sync;', 'show;', 'edge_;', 'show;'], 10),
    '        end',
    `        ${String(Op.cycle)}: begin`,
    ...indent([...load, 'sync;', 'show;', 'edge_;'], 10),
    '        end',
    `        ${String(Op.run)}: begin`,
    ...indent([...load, 'sync;', 'repeat (count) edge_;', 'show;'], 10),
    '        end',
    `        ${String(Op.batch)}: begin`,
    '          repeat (count) begin',
    ...indent([...load, 'sync;', 'show;', 'edge_;'], 12),
    '          end',
    '          show;',
    '        end',
    `        ${String(Op.covers)}: begin`,
    `          for (i = 0; i < ${String(covers)}; i = i + 1) $fwrite(replies, "%u", covers[i]);`,
    '        end',
    '      endcase',
    '      $fwrite(replies, "%u", fails);',
    '      $fflush(journal);',
    '      $fflush(replies);',
    '    end',
    '  end',
    'endmodule',
    '',
  ].join('\n');
}
