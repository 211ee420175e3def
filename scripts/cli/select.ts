import type { Block, Prepared } from '../../generators/block.js';
import { BadInput } from './bad-input.js';
import { didYouMean } from './nearest.js';

/** A block with the parameters of a preset, or with some given by hand. */
export interface Selection {
  readonly block: Block;
  /** The preset's name; `custom` when parameters were given. */
  readonly preset: string;
  readonly prepared: Prepared;
}

/** The block of an id; the part behind the system will do where only one block has it. */
export function findBlock(catalog: readonly Block[], id: string): Block {
  const found = catalog.filter(block => block.id === id || block.id.split('/').at(-1) === id);
  const [block] = found;
  if (block !== undefined && found.length === 1) return block;
  const ids = catalog.map(item => item.id);
  if (found.length > 1)
    throw new BadInput(`'${id}' is not clear: say ${found.map(item => item.id).join(' or ')}`);
  const names = [...ids, ...ids.map(name => name.split('/').at(-1) ?? name)];
  throw new BadInput(`there is no block '${id}'.${didYouMean(id, names)} The blocks are: ${ids.join(', ')}`);
}

function presetOf(block: Block, name: string): Selection {
  const preset = block.presets.find(item => item.name === name);
  const names = block.presets.map(item => item.name);
  if (preset === undefined)
    throw new BadInput(
      `${block.id} has no preset '${name}'.${didYouMean(name, names)} Its presets are: ${names.join(', ')}`,
    );
  return { block, preset: name, prepared: block.prepare(preset.parameters) };
}

/** The value of `--set`: a number, a truth value, or a word. */
function valueOf(text: string): unknown {
  if (/^-?\d+$/.test(text)) return Number(text);
  return text === 'true' ? true : text === 'false' ? false : text;
}

/** `lanes=8` as a name and a value. */
function settingOf(text: string): [string, unknown] {
  const split = text.indexOf('=');
  if (split < 1) throw new BadInput(`--set takes name=value, such as --set lanes=8, not '${text}'`);
  return [text.slice(0, split), valueOf(text.slice(split + 1))];
}

/** Splits `system/block/preset`: the longest head that is a block is the block. */
function splitTarget(catalog: readonly Block[], target: string): [Block, string | undefined] {
  const slash = target.lastIndexOf('/');
  const head = target.slice(0, Math.max(slash, 0));
  const isBlock = (id: string): boolean =>
    catalog.some(block => block.id === id || block.id.split('/').at(-1) === id);
  if (!isBlock(target) && isBlock(head)) return [findBlock(catalog, head), target.slice(slash + 1)];
  return [findBlock(catalog, target), undefined];
}

/**
 * What the command line names: each target is a block (all its presets) or a block and a preset; none means every preset
 * of every block. With settings there is one target, whose preset (or the defaults) they change.
 * @throws BadInput, HardwareError `bad-parameter`
 */
export function select(
  catalog: readonly Block[],
  targets: readonly string[],
  settings: readonly string[] = [],
): readonly Selection[] {
  if (settings.length > 0) {
    const [target, ...more] = targets;
    if (target === undefined || more.length > 0)
      throw new BadInput(
        '--set changes one block: name it, such as whittle generate spatten/top-k --set lanes=8',
      );
    const [block, preset] = splitTarget(catalog, target);
    const base = preset === undefined ? {} : presetOf(block, preset).prepared.parameters;
    const parameters = { ...base, ...Object.fromEntries(settings.map(settingOf)) };
    return [{ block, preset: 'custom', prepared: block.prepare(parameters) }];
  }
  const all = targets.length === 0 ? catalog.map(({ id }) => id) : targets;
  return all.flatMap(target => {
    const [block, preset] = splitTarget(catalog, target);
    return preset === undefined
      ? block.presets.map(({ name }) => presetOf(block, name))
      : [presetOf(block, preset)];
  });
}
