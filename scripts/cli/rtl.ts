import { emitVerilog } from '../../dsl/emit/verilog/index.js';
import type { Module as ModuleIr } from '../../dsl/ir/module.js';
import { resolveSite, setCapture } from '../../dsl/source/position.js';
import type { SourceInfo } from '../../dsl/source/source-info.js';
import { pinsOfModule } from '../../testbench/engines/pins-of.js';
import { relative, sep } from 'node:path';
import { BadInput } from './bad-input.js';
import type { Selection } from './select.js';

/** What one preset consists of. Paths are relative to the output folder. */
export interface Manifest {
  readonly block: string;
  readonly preset: string;
  readonly title: string;
  readonly source: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly top: string;
  /** Verilog files, a module after those it instantiates. */
  readonly files: readonly string[];
  readonly ports: readonly {
    readonly name: string;
    readonly direction: string;
    readonly width: number;
    readonly role: string;
  }[];
}

/** Options of {@link rtlOf}. */
export interface RtlOptions {
  readonly sources: SourceInfo;
  readonly locators?: boolean;
  /** The folder that source files are named from in the maps. */
  readonly root: string;
}

/** The base name of a preset's own files: `spatten-top-k-paper`. */
export function presetName({ block, preset }: Pick<Selection, 'preset' | 'block'>): string {
  return `${block.id.replaceAll('/', '-')}-${preset}`;
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The module with the position of every expression, from which expressions get their names. */
function builtWithPositions(prepared: Selection['prepared']): ModuleIr {
  const before = setCapture('all');
  try {
    return prepared.build().ir;
  } finally {
    setCapture(before);
  }
}

/**
 * The files of presets by path: `modules/` is one pool for all of them; each preset has a list of its files (`.f`) and a
 * manifest (`.json`), which are the last to be moved to their places. `modules/<module>.map.json` gives the source
 * position of each line, when the text does not.
 */
export function rtlOf(
  selections: readonly Selection[],
  options: RtlOptions,
): { files: Map<string, string>; manifests: readonly Manifest[] } {
  const files = new Map<string, string>();
  const add = (path: string, text: string, what: string): void => {
    const known = files.get(path);
    if (known !== undefined && known !== text)
      throw new BadInput(
        `two different modules want the file ${path}; the second is in ${what}: generate them into different folders with --out`,
      );
    files.set(path, text);
  };
  const manifests = selections.map((selection): Manifest => {
    const { block, preset, prepared } = selection;
    const ir = builtWithPositions(prepared);
    const { sources, locators = false, root } = options;
    const emitted = emitVerilog(ir, { sources, locators });
    for (const { file, text, sites } of emitted) {
      add(`modules/${file}`, text, `${block.id}/${preset}`);
      if (locators) continue;
      const lines = [...sites].map(([line, site]) => {
        const { file: path, line: at, column } = resolveSite(site);
        return [line, `${relative(root, path).split(sep).join('/')}:${String(at)}:${String(column)}`];
      });
      add(
        `modules/${file.replace(/\.v$/, '')}.map.json`,
        json(Object.fromEntries(lines)),
        `${block.id}/${preset}`,
      );
    }
    return {
      block: block.id,
      preset,
      title: block.title,
      source: block.source,
      parameters: prepared.parameters,
      top: ir.name,
      files: emitted.map(({ file }) => `modules/${file}`),
      ports: pinsOfModule(ir).map(({ name, direction, width, role }) => ({ name, direction, width, role })),
    };
  });
  selections.forEach((selection, i) => {
    const manifest = manifests[i];
    if (manifest === undefined) return;
    const name = presetName(selection);
    files.set(`${name}.f`, manifest.files.map(file => `${file}\n`).join(''));
    files.set(`${name}.json`, json(manifest));
  });
  return { files, manifests };
}
