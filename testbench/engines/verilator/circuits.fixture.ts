import type { Circuit, Pin, Simulation, SourcePosition, StreamPins } from '../engine.js';

/**
 * Pins from short texts: `name:width` for data, `name!` for a rising clock, `name~` for a falling one, `name^` for a reset;
 * a `>` in front marks an output. For example `pins('clock!', 'reset^', 'd:8', '>q:8')`.
 */
export function pins(...texts: readonly string[]): Pin[] {
  return texts.map(text => {
    const [, out, name = '', kind, width] = /^(>?)(.*?)(?:([!~^])|:(\d+))$/.exec(text) ?? [];
    const direction = out === '>' ? 'out' : 'in';
    if (kind === '!') return { name, width: 1, direction, role: 'clock', edge: 'rising' };
    if (kind === '~') return { name, width: 1, direction, role: 'clock', edge: 'falling' };
    if (kind === '^') return { name, width: 1, direction, role: 'reset' };
    return { name, width: Number(width), direction, role: 'data' };
  });
}

/** A circuit of one file, `<top>.v`. Line n of it comes from line 100 + n of `<top>.ts`. */
export function circuit(
  top: string,
  ports: readonly Pin[],
  text: string,
  streams: readonly StreamPins[] = [],
): Circuit {
  const locate = (file: string, line: number): SourcePosition => {
    return { file: file.replace(/\.v$/, '.ts'), line: 100 + line, column: 5 };
  };
  return { top, pins: ports, streams, verilog: [{ file: `${top}.v`, text }], locate };
}

/** Every width from 1 to `most`: `q<w>` is `d<w>` a cycle later, `n<w>` its complement at once. */
export function everyWidth(most: number): Circuit {
  const widths = Array.from({ length: most }, (_, i) => i + 1);
  const declare = widths.map(w => {
    return `input wire [${w - 1}:0] d${w}, output reg [${w - 1}:0] q${w}, output wire [${w - 1}:0] n${w}`;
  });
  const body = widths.map(w => `  assign n${w} = ~d${w};\n  always @(posedge clock) q${w} <= d${w};`);
  const text = `module widths(input wire clock, ${declare.join(', ')});\n${body.join('\n')}\nendmodule\n`;
  const ports = widths.flatMap(w => [`d${w}:${w}`, `>q${w}:${w}`, `>n${w}:${w}`]);
  return circuit('widths', pins('clock!', ...ports), text);
}

/** A 16-deep queue of 26-bit items, with checks. `bad_push` assumes that the item 7 never comes. */
export const fifo: Circuit = circuit(
  'fifo',
  pins(
    'clock!',
    'reset^',
    'push_valid:1',
    '>push_ready:1',
    'push_data:26',
    '>pop_valid:1',
    'pop_ready:1',
    '>pop_data:26',
  ),
  `module fifo (
    input  wire        clock,
    input  wire        reset,
    input  wire        push_valid,
    output wire        push_ready,
    input  wire [25:0] push_data,
    output wire        pop_valid,
    input  wire        pop_ready,
    output wire [25:0] pop_data
);
    reg [25:0] store [0:15];
    reg [3:0] head, tail;
    reg [4:0] used;
    wire push = push_valid & push_ready;
    wire pop = pop_valid & pop_ready;
    assign push_ready = used != 5'd16;
    assign pop_valid = used != 5'd0;
    assign pop_data = store[head];
    always @(posedge clock) if (push) store[tail] <= push_data;
    always @(posedge clock) begin
        if (reset) begin
            head <= 4'd0;
            tail <= 4'd0;
            used <= 5'd0;
        end else begin
            if (push) tail <= tail + 4'd1;
            if (pop) head <= head + 4'd1;
            used <= used + {4'd0, push} - {4'd0, pop};
        end
    end
\`ifdef FORMAL
    always @(posedge clock) begin
        if (!reset) begin
            level_ok: assert (used <= 5'd16);
            bad_push: assume (!push || push_data != 26'd7);
            is_full: cover (used == 5'd16);
        end
    end
\`endif
endmodule
`,
  [
    { name: 'push', direction: 'sink', valid: 'push_valid', ready: 'push_ready', payload: ['push_data'] },
    { name: 'pop', direction: 'source', valid: 'pop_valid', ready: 'pop_ready', payload: ['pop_data'] },
  ],
);

/** Misbehaves on request: `act` chooses how, on the next edge. */
export const rogue: Circuit = circuit(
  'rogue',
  pins('clock!', 'act:4', '>count:8'),
  `module rogue (input wire clock, input wire [3:0] act, output reg [7:0] count);
    wire loop_a, loop_b;
    assign loop_a = act == 4'd6 ? ~loop_b : 1'b0;
    assign loop_b = loop_a;
    always @(posedge clock) begin
        count <= count + 8'd1 + {7'd0, loop_b};
        if (act == 4'd1) $stop;
        if (act == 4'd2) $finish;
        if (act == 4'd3) $fatal(1, "act is %0d", act);
        while (act == 4'd5) count <= 8'd0;
    end
endmodule
`,
);

type Words = Pick<Simulation, 'words' | 'slot'>;

/** The words of a pin as one number. */
export function peek(simulation: Words, pin: string): bigint {
  const { offset, count } = simulation.slot(pin);
  return simulation.words
    .subarray(offset, offset + count)
    .reduceRight((high, word) => (high << 32n) | BigInt(word), 0n);
}

/** Writes a number into a pin's words. */
export function poke(simulation: Words, pin: string, value: bigint | number): void {
  const { offset, count } = simulation.slot(pin);
  for (let i = 0; i < count; i++)
    simulation.words[offset + i] = Number((BigInt(value) >> BigInt(32 * i)) & 0xffffffffn);
}

/** A seeded source of 32-bit numbers for stimulus (a linear congruential generator's high half, twice). */
export function numbers(seed: number): () => number {
  let state = BigInt(seed);
  const half = (): number => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number(state >> 48n);
  };
  return () => (half() * 65536 + half()) >>> 0;
}
