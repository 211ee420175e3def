import type { Site, VecMap } from '../../ir/node.js';
import type { Line } from './lines.js';
import { rangeText } from './literal.js';
import { loopLines } from './loop.js';
import type { NamedValues } from './named-values.js';
import { Scope } from './scope.js';

/** The bus `name` of what a map makes of each lane, and the generate loop that drives it. */
export function vecMapLines(values: NamedValues, node: VecMap, name: string): Line[] {
  const loop = lanesInto(values, node, name);
  return [{ text: `wire ${rangeText(node.width)}${name};` }, ...loop];
}

/** The generate loop that drives the bus `name`, which is declared, with what a map makes of each lane. */
export function lanesInto(values: NamedValues, node: VecMap, name: string, site?: Site): Line[] {
  const { names, here: outer } = values;
  values.consumer = name;
  const buses = node.inputs.map(input => values.busOf(input).name);
  const genvar = names.space.claim(outer.depth === 0 ? 'lane' : `lane_${String(outer.depth)}`);
  const lanes = new Map(
    node.parameters.map((parameter, i) => [parameter, { bus: buses[i] ?? '', genvar, lanes: node.lanes }]),
  );
  const inner = new Scope('lanes', outer, lanes);
  const { width } = node.body;
  // Whether bits are read with a sign or without is nothing to see in Verilog.
  const root = node.body.kind === 'resize' && node.body.a.width === width ? node.body.a : node.body;
  const value = values.within(inner, () => values.rootText(root));
  const at = width === 1 ? `${name}[${genvar}]` : `${name}[${genvar}*${String(width)} +: ${String(width)}]`;
  const unread = inner.use.unread();
  const unused = unread.length === 0 ? [] : [{ text: `wire _unused_ok = &{1'b0, ${unread.join(', ')}};` }];
  const body = [...inner.lines, { text: `assign ${at} = ${value};` }, ...unused];
  const loop = { genvar, count: node.lanes, block: names.space.claim(`each_${name}`), body, site };
  return loopLines(loop, outer.depth > 0);
}
