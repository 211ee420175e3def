import type { Circuit } from '../engine.js';
import { seenName } from '../verilator/tool-errors.js';

/** A cover statement by its place. */
export interface CoverPlace {
  readonly file: string;
  readonly line: number;
  readonly label: string;
}

/** The circuit's Verilog as Icarus takes it, and the cover statements in it, in the order of their counters. */
export interface CheckedText {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly covers: readonly CoverPlace[];
}

// After a long label the condition stands in the next line.
const CHECK = /(?:\b(\w+)\s*:\s*)?\b(assert|assume|cover)\s*(?:\(|$)/;

/** Where the parenthesis that opens at `from` closes. */
function closing(line: string, from: number): number {
  let depth = 0;
  for (let at = from; at < line.length; at++) {
    if (line[at] === '(') depth++;
    if (line[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

/**
 * Icarus has no labelled immediate checks. An assert or assume, as the printer writes them, becomes a record in
 * the bench's journal where its condition is not 1, X included; a cover counts. Lines keep their numbers.
 *
 * @param bench the module around the circuit, which has `journal`, `fails` and `covers`
 */
export function checkedText(circuit: Circuit, bench: string): CheckedText {
  const covers: CoverPlace[] = [];
  const files = circuit.verilog.map(({ file, text }, i) => {
    const name = seenName(circuit, i);
    const lines = text.split('\n');
    lines.forEach((first, at) => {
      const found = CHECK.exec(first);
      if (found === null || first.slice(0, found.index).includes('//')) return;
      let [line, last] = [first, at];
      if (!found[0].endsWith('(')) line += ` ${(lines[++last] ?? '').trim()}`;
      const open = line.indexOf('(', found.index);
      let close = closing(line, open);
      // A long condition goes on in the lines below.
      while (close < 0 && last + 1 < lines.length) {
        line += ` ${(lines[++last] ?? '').trim()}`;
        close = closing(line, open);
      }
      if (close < 0 || line[close + 1] !== ';') return;
      lines.fill('', at + 1, last + 1);
      const [, label = '', what] = found;
      const condition = line.slice(open, close + 1);
      const act =
        what === 'cover'
          ? `if (${condition}) ${bench}.covers[${String(covers.length)}] = ${bench}.covers[${String(covers.length)}] + 1;`
          : `if (${condition} !== 1'b1) begin ${bench}.fails = ${bench}.fails + 1; ` +
            `$fdisplay(${bench}.journal, "check\\t${name}\\t${String(at + 1)}\\t%m"); end`;
      if (what === 'cover') covers.push({ file, line: at + 1, label: label || `${file}:${String(at + 1)}` });
      lines[at] = `${line.slice(0, found.index)}begin ${act} end${line.slice(close + 2)}`;
    });
    return { name, text: lines.join('\n') };
  });
  return { files, covers };
}
