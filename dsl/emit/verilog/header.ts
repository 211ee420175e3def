import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { domainsOf, resetDomainsOf } from '../../ir/domains-of.js';
import type { Module, PortLeaf } from '../../ir/module.js';
import { resolveSite } from '../../source/position.js';
import type { SourceInfo } from '../../source/source-info.js';
import { isType } from '../../types/construct.js';
import { typeText } from '../../types/leaves.js';
import type { Line } from './lines.js';

const roots = new Map<string, string | undefined>();

function packageRoot(folder: string): string | undefined {
  if (!roots.has(folder)) {
    const parent = dirname(folder);
    roots.set(
      folder,
      existsSync(join(folder, 'package.json')) ? folder : parent === folder ? undefined : packageRoot(parent),
    );
  }
  return roots.get(folder);
}

/** The path of a source inside its package: the same on every machine. */
export function projectPath(file: string): string {
  const root = packageRoot(dirname(file));
  return root === undefined ? (file.split(sep).at(-1) ?? file) : relative(root, file).split(sep).join('/');
}

function parameterText(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    if (isType(value)) return typeText(value);
    if (Array.isArray(value)) return `[${value.map(parameterText).join(', ')}]`;
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${parameterText(item)}`)
      .join(', ')} }`;
  }
  return String(value);
}

function commentLines(text: string): Line[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 95) lines.push(`// ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map(line => ({ text: line }));
}

/** The comment on top of a module: what it is, where it comes from, its parameters and its resets. */
export function headerLines(module: Module, info: SourceInfo, hash: string): Line[] {
  // A cell of the library is the same wherever it is used first.
  const isCell = module.site?.viaLibrary === true;
  const position = module.site && !isCell ? resolveSite(module.site) : undefined;
  const doc = isCell ? 'a cell of the library.' : position && info.moduleDoc(position);
  const parameters = Object.entries(module.generator?.parameters ?? {}).map(
    ([key, value]) => `${key} = ${parameterText(value)}`,
  );
  const resets = resetDomainsOf(module).map(
    domain => `${domain.resetName} ${domain.reset}, active ${domain.active}`,
  );
  const facts = [
    ...(position === undefined ? [] : [`Source ${projectPath(position.file)}.`]),
    ...(parameters.length === 0 ? [] : [`Parameters ${parameters.join(', ')}.`]),
    ...(resets.length === 0 ? [] : [`Reset: ${resets.join('; ')}.`]),
    `IR ${hash}. Do not edit.`,
  ];
  return [
    ...commentLines(doc === undefined ? `${module.name}.` : `${module.name}: ${doc}`),
    ...facts.flatMap(commentLines),
  ];
}

interface PortText {
  readonly group: string;
  readonly head: string;
  readonly range: string;
  readonly name: string;
}

/** The port list: clocks and resets, then the ports by group, their documentation beside them. */
export function portLines(module: Module, info: SourceInfo, isReg: (port: PortLeaf) => boolean): Line[] {
  const position = module.site && resolveSite(module.site);
  const resets = resetDomainsOf(module);
  const clocking = domainsOf(module).flatMap((domain): PortText[] => {
    const pin = (name: string): PortText => ({ group: '', head: 'input  wire', range: '', name });
    return resets.includes(domain) ? [pin(domain.clock), pin(domain.resetName)] : [pin(domain.clock)];
  });
  const ports = module.ports.map((port): PortText => {
    const { width, role } = port.variable;
    const head = role === 'input' ? 'input  wire' : isReg(port) ? 'output reg ' : 'output wire';
    return {
      group: port.path[0] ?? port.name,
      head,
      range: width === 1 ? '' : String(width - 1),
      name: port.name,
    };
  });
  const all = [...clocking, ...ports];
  const digits = Math.max(0, ...all.map(({ range }) => range.length));
  const space = digits === 0 ? '' : ' '.repeat(digits + 5);
  const sizes = new Map<string, number>();
  for (const { group } of all) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const lines: Line[] = [];
  all.forEach(({ group, head, range, name }, i) => {
    const before = all[i - 1];
    const starts = before !== undefined && before.group !== group;
    const wide = (sizes.get(group) ?? 0) > 1 || (before !== undefined && (sizes.get(before.group) ?? 0) > 1);
    const doc =
      group === '' || before?.group === group || position === undefined
        ? undefined
        : info.portDoc(position, group);
    if (starts && (wide || doc !== undefined)) lines.push({ text: '' });
    if (doc !== undefined) lines.push(...commentLines(doc).map(line => ({ text: `    ${line.text}` })));
    const size = range === '' ? space : `[${range.padStart(digits)}:0] `;
    lines.push({ text: `    ${head} ${size}${name}${i === all.length - 1 ? '' : ','}` });
  });
  return lines;
}
