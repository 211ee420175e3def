import type { Block } from '../../generators/block.js';
import type { Io } from './io.js';
import { Status } from './io.js';
import { findBlock } from './select.js';
import { colours, table } from './table.js';

/** Options of `whittle list`. */
export interface ListOptions {
  readonly json?: boolean;
}

const valueText = (value: unknown): string => String(value);

function parametersText(parameters: Readonly<Record<string, unknown>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} ${valueText(value)}`)
    .join(', ');
}

function overview(io: Io, blocks: readonly Block[]): string {
  const rows = blocks.flatMap(block =>
    block.presets.map(({ name, about, parameters }, i) => [
      i === 0 ? block.id : '',
      name,
      about,
      parametersText(parameters),
    ]),
  );
  return table(
    io,
    [{ head: 'block' }, { head: 'preset' }, { head: 'what it is' }, { head: 'parameters' }],
    rows,
  );
}

/** Everything about one block: its parameters with their ranges, its presets, and the ports of the smallest. */
function details(io: Io, block: Block): string {
  const { bold, dim } = colours(io);
  const parameters = block.parameters.map(({ name, about, allowed, fallback }) => [
    name,
    allowed,
    fallback === undefined ? '' : valueText(fallback),
    about,
  ]);
  const [smallest] = block.presets;
  const built = smallest === undefined ? undefined : block.prepare(smallest.parameters).build();
  const ports = built?.ir.ports.map(({ name, variable }) => [name, variable.role, variable.width]) ?? [];
  return [
    `${bold(block.id)}  ${block.title}`,
    dim(`${block.source}; contract ${block.document}`),
    '',
    table(
      io,
      [{ head: 'parameter' }, { head: 'takes' }, { head: 'default' }, { head: 'what it is' }],
      parameters,
    ),
    '',
    overview(io, [block]),
    '',
    table(
      io,
      [{ head: `port of ${smallest?.name ?? ''}` }, { head: 'direction' }, { head: 'bits', align: 'right' }],
      ports,
    ),
  ].join('\n');
}

/** Prints the blocks with their presets, or all about one block. */
export function list(
  io: Io,
  catalog: readonly Block[],
  id: string | undefined,
  options: ListOptions,
): Status {
  const blocks = id === undefined ? catalog : [findBlock(catalog, id)];
  if (options.json === true) {
    const plain = blocks.map(({ id, title, source, document, parameters, presets }) => ({
      id,
      title,
      source,
      document,
      parameters,
      presets,
    }));
    io.out(JSON.stringify(plain, undefined, 2));
    return Status.pass;
  }
  const [only] = blocks;
  io.out(id !== undefined && only !== undefined ? details(io, only) : overview(io, blocks));
  return Status.pass;
}
