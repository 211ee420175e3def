import type { Site } from '../../ir/node.js';

/** A line of Verilog, and the source position that it comes from. */
export interface Line {
  readonly text: string;
  readonly site?: Site | undefined;
}

const limit = 100;

/**
 * Where a long line is best continued: after a comma or an operator that stands in as few brackets as possible, as late as
 * possible; 0 for nowhere.
 */
function breakBefore(text: string, from: number): number {
  let best = { at: 0, depth: Infinity };
  let depth = 0;
  for (let at = 0; at <= limit; at++) {
    const character = text[at] ?? '';
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    // A label stays beside its check, for whoever reads the text by lines.
    const labels = text.startsWith(' assert', at) || text.startsWith(' cover', at);
    const breaks = character === ' ' && !labels && /[,|&^+?:=*-]$/.test(text.slice(0, at));
    if (at > from && breaks && (depth <= best.depth || best.at < from + (limit - from) / 2))
      best = { at, depth };
  }
  return best.at > 0 ? best.at : Math.max(0, text.lastIndexOf(' ', limit));
}

/** A statement on as many lines as it needs to stay within 100 columns, the rest indented further. */
export function wrapped(line: Line): Line[] {
  const indent = /^ */.exec(line.text)?.[0].length ?? 0;
  const parts: Line[] = [];
  let rest = line.text;
  while (rest.length > limit && !rest.trimStart().startsWith('//')) {
    const at = breakBefore(rest, indent + 8);
    if (at <= indent + 8) break;
    parts.push({ text: rest.slice(0, at), site: line.site });
    rest = ' '.repeat(indent + 8) + rest.slice(at + 1);
  }
  return [...parts, { text: rest, site: line.site }];
}

/** Lines moved to the right by `steps` times four columns. */
export function indented(lines: readonly Line[], steps = 1): Line[] {
  return lines.map(line => (line.text === '' ? line : { ...line, text: '    '.repeat(steps) + line.text }));
}
