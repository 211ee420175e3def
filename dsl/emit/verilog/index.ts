/** Verilog-2005: one file a module, the same bytes for the same description. */
import { basename } from 'node:path';
import { HardwareError, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Module } from '../../ir/module.js';
import type { Site } from '../../ir/node.js';
import { resolveSite } from '../../source/position.js';
import { noSourceInfo } from '../../source/source-info.js';
import type { SourceInfo } from '../../source/source-info.js';
import type { Line } from './lines.js';
import { moduleText } from './module-text.js';
import type { StateNames } from './state-names.js';

export type { StateNames } from './state-names.js';

/** One module's file. */
export interface VerilogFile {
  /** `<module>.v` */
  readonly file: string;
  readonly module: string;
  readonly text: string;
  /** The captured source position behind a line (from 1), where one is known. */
  readonly sites: ReadonlyMap<number, Site>;
  /** What the text calls the state and the instances of the module; nothing of a black box. */
  readonly names?: StateNames;
}

/** Options of `emitVerilog`. */
export interface VerilogOptions {
  /** Names and documentation from the TypeScript sources; without it names fall back to kinds and numbers. */
  readonly sources?: SourceInfo;
  /** Also print the source file and line at the end of lines. */
  readonly locators?: boolean;
  /**
   * Print each member of an array of instances by itself, not in a generate loop over buses: a longer text, which a simulator
   * that works on whole buses runs many times as fast. Default false.
   */
  readonly oneByOne?: boolean;
}

function locator(line: Line): string {
  if (line.site === undefined) return '';
  const { file, line: at } = resolveSite(line.site);
  return `  // ${basename(file)}:${String(at)}`;
}

interface Printed {
  readonly module: Module;
  readonly file: VerilogFile;
}

/** The file of a module, after the files of the macros that stand for its memories. */
function print(module: Module, options: VerilogOptions): Printed[] {
  const { sources = noSourceInfo, locators = false, oneByOne = false } = options;
  const file = { file: `${module.name}.v`, module: module.name };
  if (module.blackBox !== undefined) {
    return [{ module, file: { ...file, text: module.blackBox.verilog ?? '', sites: new Map() } }];
  }
  const { lines, macros, names } = moduleText(module, sources, oneByOne);
  const text = lines.map(line => `${line.text}${locators ? locator(line) : ''}\n`).join('');
  const sites = new Map(
    lines.flatMap((line, i) => (line.site === undefined ? [] : [[i + 1, line.site] as const])),
  );
  return [
    ...macros.flatMap(macro => print(macro, options)),
    { module, file: { ...file, text, sites, names } },
  ];
}

/** Every module under `top`, each after those it instantiates, `top` last. */
export function modulesUnder(top: Module): readonly Module[] {
  const found = new Set<Module>();
  const visit = (module: Module): void => {
    if (found.has(module)) return;
    for (const instance of module.instances) visit(instance.module);
    found.add(module);
  };
  visit(top);
  return [...found];
}

/**
 * The Verilog of a module and of everything under it, one file a module, instantiated modules first. Black boxes give a file
 * only when they came with a text.
 * @throws HardwareError `name-clash` when two different modules have one name.
 */
export function emitVerilog(top: Module, options: VerilogOptions = {}): readonly VerilogFile[] {
  const byName = new Map<string, Printed>();
  for (const printed of modulesUnder(top).flatMap(module => print(module, options))) {
    const { module, file } = printed;
    const same = byName.get(module.name.toLowerCase());
    if (same === undefined) byName.set(module.name.toLowerCase(), printed);
    else if (same.file.text !== file.text) throw nameClash(same.module, module);
  }
  return [...byName.values()].map(({ file }) => file).filter(({ text }) => text !== '');
}

function nameClash(first: Module, second: Module): HardwareError {
  const help =
    'give one of them another name, or make both with one generator(...) so that parameters become part of the name';
  const note = { message: `the other ${first.name} is here`, site: first.site };
  return new HardwareError([
    diagnostic('name-clash', `two different modules are named ${second.name}`, second.site, help, [note]),
  ]);
}
