import type { Circuit, Pin } from '../engine.js';
import { wordsOf } from '../pin-layout.js';

const range = (bits: number): string => `[${bits - 1}:0]`;

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

/** Bits of a row: every pin in whole words, the first pin lowest. */
export function rowBits(pins: readonly Pin[]): number {
  return pins.reduce((bits, pin) => bits + 32 * wordsOf(pin.width), 0);
}

/**
 * A Verilog bench that reads rows of stimulus as hexadecimal from `stimulus.hex` and prints, before the edge of each
 * cycle, a row of results in binary. `+cycles=` says how many, `+mask=` which clocks move.
 */
export function benchText(circuit: Circuit, name: string): string {
  const { inputs, outputs } = rowPins(circuit);
  const clocks = circuit.pins.filter(pin => pin.role === 'clock');
  const inBits = Math.max(32, rowBits(inputs));
  let at = 0;
  const set = inputs.map(pin => {
    const text = `assign \\pin_${pin.name}  = row[${at} +: ${pin.width}];`;
    at += 32 * wordsOf(pin.width);
    return text;
  });
  // One wide vector of all outputs would be rebuilt at every change of one.
  const shown = [...outputs].reverse().map(pin => {
    const padding = '0'.repeat(32 * wordsOf(pin.width) - pin.width);
    return `$write("${padding}%b", \\pin_${pin.name} );`;
  });
  const move = (to: 0 | 1): string[] =>
    clocks.map(
      (pin, i) =>
        `if (mask[${i}]) \\pin_${pin.name} = ${(pin.edge === 'falling' ? 1 - to : to) === 1 ? "1'b1" : "1'b0"};`,
    );
  return [
    '`timescale 1ps/1ps',
    `module ${name};`,
    `  reg ${range(inBits)} row;`,
    '  integer cycle, cycles, file, got, mask;',
    ...clocks.map(pin => `  reg \\pin_${pin.name} ;`),
    ...[...inputs, ...outputs].map(pin => `  wire ${range(pin.width)} \\pin_${pin.name} ;`),
    ...set.map(text => `  ${text}`),
    `  ${circuit.top} dut(${circuit.pins.map(pin => `.${pin.name}(\\pin_${pin.name} )`).join(', ')});`,
    '  initial begin',
    '    mask = 0;',
    '    got = $value$plusargs("cycles=%d", cycles);',
    '    got = $value$plusargs("mask=%d", mask);',
    '    file = $fopen("stimulus.hex", "r");',
    ...clocks.map(pin => `    \\pin_${pin.name} = 1'b${pin.edge === 'falling' ? 1 : 0};`),
    '    for (cycle = 0; cycle < cycles; cycle = cycle + 1) begin',
    '      got = $fscanf(file, "%h", row);',
    '      #1;',
    ...shown.map(text => `      ${text}`),
    '      $display;',
    ...move(1).map(text => `      ${text}`),
    '      #1;',
    ...move(0).map(text => `      ${text}`),
    '      #1;',
    '    end',
    '    $finish(0);',
    '  end',
    'endmodule',
    '',
  ].join('\n');
}
