import { binary, concat, constant, mux, slice } from '../../ir/build.js';
import type { Memory } from '../../ir/module.js';
import type { MemoryRead, Node } from '../../ir/node.js';
import { prune } from '../../ir/prune.js';
import type { MemorySample, MemoryWrite } from '../../ir/statement.js';
import { clog2 } from '../../types/construct.js';
import { clockedHead } from './clocked.js';
import type { Pieces } from './combinational.js';
import { walkGuarded } from './guards.js';
import { bitsLiteral, rangeText } from './literal.js';
import { indented } from './lines.js';
import type { Line } from './lines.js';
import { block } from './statements.js';

const ramStyles: Readonly<Record<Memory['style'], string>> = {
  auto: '',
  macro: '',
  block: '(* ram_style = "block" *) ',
  distributed: '(* ram_style = "distributed" *) ',
};

/** A ROM as a function of the address. */
function romLines(memory: Memory, name: string, address: string): Line[] {
  const bits = Math.max(1, clog2(memory.depth));
  const words = (memory.init ?? []).map((word, i): Line => ({
    text: `${bitsLiteral(BigInt(i), bits)}: ${name} = ${bitsLiteral(word, memory.width)};`,
  }));
  return [
    { text: `function ${rangeText(memory.width)}${name};`, site: memory.site },
    { text: `    input ${rangeText(bits)}${address};` },
    { text: `    case (${address})` },
    ...indented([...words, { text: `default: ${name} = ${bitsLiteral(0n, memory.width)};` }], 2),
    { text: '    endcase' },
    { text: 'endfunction' },
  ];
}

/** The declaration of a memory and its first contents; a ROM is a function. */
export function memoryDeclaration({ names }: Pieces, memory: Memory): Line[] {
  const name = names.memory(memory);
  if (!memory.written) return romLines(memory, name, names.space.claim(`${name}_address`));
  const text = `${ramStyles[memory.style]}reg ${rangeText(memory.width)}${name} [0:${String(memory.depth - 1)}];`;
  if (memory.init === undefined) return [{ text, site: memory.site }];
  const words = Array.from({ length: memory.depth }, (_, i): Line => ({
    text: `${name}[${String(i)}] = ${bitsLiteral(memory.init?.[i] ?? 0n, memory.width)};`,
  }));
  return [{ text, site: memory.site }, { text: 'initial begin' }, ...indented(words), { text: 'end' }];
}

/** A word read from a memory or ROM. */
export function memoryWord(name: string, memory: Memory, address: string): string {
  return memory.written ? `${name}[${address}]` : `${name}(${address})`;
}

/** What a sample reads when writes of the same edge count: the stored word, overlaid by each write to its address in order. */
function forwarded({ module }: Pieces, sample: MemorySample): Node {
  const { memory, address } = sample;
  const stored: MemoryRead = { kind: 'memoryRead', memory, address, width: memory.width, signed: false };
  let word: Node = stored;
  walkGuarded(module.body, (statement, guard) => {
    if (statement.kind !== 'memoryWrite' || statement.memory !== memory) return;
    const hit = binary('and', guard, binary('eq', statement.address, address, 1), 1);
    const { data, mask } = statement;
    if (mask === undefined) {
      word = mux(hit, data, word, memory.width, false);
      return;
    }
    const part = memory.width / mask.width;
    const before = word;
    const parts = Array.from({ length: mask.width }, (_, i) => {
      const [hi, lo] = [(i + 1) * part - 1, i * part];
      return mux(
        binary('and', hit, slice(mask, i, i), 1),
        slice(data, hi, lo),
        slice(before, hi, lo),
        part,
        false,
      );
    });
    word = concat(parts.reverse());
  });
  // A write past the end is dropped, so it is not to be read either.
  if (address.width <= Math.max(1, clog2(memory.depth))) return word;
  const within = binary('lt', address, constant(BigInt(memory.depth), address.width), 1);
  return mux(within, word, constant(0n, memory.width), memory.width, false);
}

function writeLines({ expressions, names }: Pieces, statement: MemoryWrite): Line[] {
  const { memory, data, mask, site } = statement;
  const name = names.memory(memory);
  const { text, guards } = expressions.address(statement.address, memory.depth, name);
  const guarded = (lines: Line[]): Line[] =>
    guards.length === 0 ? lines : block(`if (${guards.join(' & ')})`, lines, site);
  if (mask === undefined || mask.width === 1) {
    const write = { text: `${name}[${text}] <= ${expressions.inline(data, name)};`, site };
    return mask === undefined
      ? guarded([write])
      : guarded(block(`if (${expressions.condition(mask, name)})`, [write], site));
  }
  const part = memory.width / mask.width;
  const parts = Array.from({ length: mask.width }, (_, i): Line => {
    const [hi, lo] = [(i + 1) * part - 1, i * part];
    const bits = hi === lo ? `[${String(lo)}]` : `[${String(hi)}:${String(lo)}]`;
    const enable = expressions.part(mask, i, i, name);
    return {
      text: `if (${enable}) ${name}[${text}]${bits} <= ${expressions.part(data, hi, lo, name)};`,
      site,
    };
  });
  return guarded(parts);
}

/** The clocked block of a memory: its writes and its synchronous reads, without reset. */
export function memoryLines(pieces: Pieces, memory: Memory): Line[] {
  const { module, names, expressions, statements } = pieces;
  const ports = prune(
    module.body,
    statement =>
      (statement.kind === 'memoryWrite' || statement.kind === 'memorySample') && statement.memory === memory,
  );
  if (ports.length === 0) return [];
  const body = statements.print(
    ports,
    statement => {
      if (statement.kind === 'memoryWrite') return writeLines(pieces, statement);
      if (statement.kind !== 'memorySample') return [];
      const { port, address, site } = statement;
      const stored: MemoryRead = { kind: 'memoryRead', memory, address, width: memory.width, signed: false };
      const word = memory.collision === 'new' ? forwarded(pieces, statement) : stored;
      return [{ text: `${names.variable(port)} <= ${expressions.root(word, port)};`, site }];
    },
    names.memory(memory),
  );
  return [{ text: `${clockedHead(memory.domain, false)} begin` }, ...indented(body), { text: 'end' }];
}
