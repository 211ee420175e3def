import { createHash } from 'node:crypto';
import type { Memory, Module } from '../../ir/module.js';
import type { SourceInfo } from '../../source/source-info.js';
import { checkLines } from './checks.js';
import { registerLines } from './clocked.js';
import { blockLines, directConnections, continuousLines } from './combinational.js';
import type { Pieces } from './combinational.js';
import { driversIn } from './drivers.js';
import { EnumNames } from './enums.js';
import { Expressions } from './expression.js';
import { headerLines, portLines } from './header.js';
import { arrayLines, generateArrays, instanceLines } from './instances.js';
import { rangeText } from './literal.js';
import { indented, wrapped } from './lines.js';
import type { Line } from './lines.js';
import { macroLines, macroModule } from './macros.js';
import { memoryDeclaration, memoryLines, memoryWord } from './memories.js';
import { nameModule } from './naming.js';
import { stateNames } from './state-names.js';
import type { StateNames } from './state-names.js';
import { Statements } from './statements.js';
import { countUses } from './uses.js';

function piecesOf(module: Module, info: SourceInfo, oneByOne: boolean): Pieces {
  const drivers = driversIn(module);
  const arrays = oneByOne ? [] : generateArrays(module, drivers);
  const names = nameModule(module, info, arrays, child => declaredNames(child, info));
  const enums = new EnumNames(names);
  const counts = countUses(module);
  const expressions = new Expressions(names, counts, enums, (memory, address) =>
    memoryWord(names.memory(memory), memory, address),
  );
  return {
    module,
    names,
    enums,
    counts,
    expressions,
    statements: new Statements(expressions, enums),
    drivers,
    arrays,
    direct: directConnections(module, drivers, counts, arrays),
  };
}

const declaredByModule = new WeakMap<SourceInfo, WeakMap<Module, ReadonlySet<string>>>();

/** The names that the text of a module declares besides those of its instances: what an instance of it may not be called. */
export function declaredNames(module: Module, info: SourceInfo): ReadonlySet<string> {
  if (module.blackBox !== undefined) return new Set(module.ports.map(({ name }) => name));
  const known = declaredByModule.get(info)?.get(module);
  // Some names come up while the text is written.
  return known ?? moduleText(module, info, false).declared;
}

function rememberDeclared(module: Module, info: SourceInfo, declared: ReadonlySet<string>): void {
  const known = declaredByModule.get(info) ?? new WeakMap<Module, ReadonlySet<string>>();
  declaredByModule.set(info, known.set(module, declared));
}

/** Declares every variable of a module; returns the lines for those that are not ports. */
function declarations(pieces: Pieces): Line[] {
  const { module, names, expressions, drivers, direct } = pieces;
  const inBlock = new Set(drivers.blocks.flatMap(block => block.variables));
  const { use } = expressions.scope;
  const declared = module.variables.flatMap((variable): Line[] => {
    if (direct.has(variable)) return [];
    const member = names.memberOf(variable);
    if (member !== undefined && member.index > 0) return [];
    const name = names.variable(variable);
    const width = variable.width * (member?.count ?? 1);
    use.declare(name, width);
    if (variable.role === 'input') return [];
    if (variable.role === 'output') {
      use.excuse(name);
      return [];
    }
    const isWord = variable.role === 'readPort' && variable.memory?.style !== 'macro';
    const stored = variable.role === 'register' || isWord || inBlock.has(variable);
    // Keeps the flops of a synchroniser apart and in place.
    const attribute = variable.crossing ? '(* async_reg = "true" *) ' : '';
    return [
      { text: `${attribute}${stored ? 'reg' : 'wire'} ${rangeText(width)}${name};`, site: variable.site },
    ];
  });
  return [
    ...module.memories
      .filter(memory => !isMacro(memory))
      .flatMap(memory => memoryDeclaration(pieces, memory)),
    ...declared,
  ];
}

function isMacro(memory: Memory): boolean {
  return memory.style === 'macro' && memory.written;
}

function unusedLines({ expressions, names }: Pieces): Line[] {
  const unread = expressions.scope.use.unread();
  if (unread.length === 0) return [];
  return [{ text: `wire ${names.space.claim('_unused_ok')} = &{1'b0, ${unread.join(', ')}};` }];
}

/** Sections with a blank line between them. */
function spaced(sections: readonly (readonly Line[])[]): Line[] {
  return sections
    .filter(section => section.length > 0)
    .flatMap((section, i) => (i === 0 ? section : [{ text: '' }, ...section]));
}

/** One module's lines, and the modules that it needs besides those of its instances. */
export interface ModuleText {
  readonly lines: readonly Line[];
  readonly macros: readonly Module[];
  readonly names: StateNames;
  /** What it declares, instances left out. */
  readonly declared: ReadonlySet<string>;
}

/** The text of one module; `oneByOne` prints the members of an array as instances of their own. */
export function moduleText(module: Module, info: SourceInfo, oneByOne: boolean): ModuleText {
  const pieces = piecesOf(module, info, oneByOne);
  const { arrays, drivers, enums, expressions } = pieces;
  const variables = declarations(pieces);
  const continuous = continuousLines(pieces);
  const inArray = new Set(arrays.flatMap(array => array.members));
  const instances = [
    ...arrays.map(array => arrayLines(pieces, array)),
    ...module.instances
      .filter(instance => !inArray.has(instance))
      .map(instance => instanceLines(pieces, instance)),
  ];
  const blocks = blockLines(pieces);
  const macros = module.memories.filter(isMacro);
  const memories = module.memories.map(memory =>
    isMacro(memory) ? macroLines(pieces, memory) : memoryLines(pieces, memory),
  );
  const registers = registerLines(pieces);
  const parameters = enums.lines().map(text => ({ text }));
  // Last of those that may declare something, so that what only they read is known.
  const checks = checkLines(pieces);
  const body = spaced([
    parameters,
    variables,
    expressions.scope.lines,
    continuous,
    ...instances,
    ...blocks,
    ...memories,
    ...registers,
    checks,
    unusedLines(pieces),
  ]);
  const inBlock = new Set(drivers.blocks.flatMap(block => block.variables));
  const ports = portLines(module, info, port => inBlock.has(port.variable));
  const inner = [
    { text: `module ${module.name}${ports.length === 0 ? ';' : ' ('}`, site: module.site },
    ...(ports.length === 0 ? [] : [...ports, { text: ');' }]),
    ...indented(body).map(line =>
      line.text.trimStart().startsWith('`') ? { ...line, text: line.text.trimStart() } : line,
    ),
    { text: 'endmodule' },
  ].flatMap(wrapped);
  const hash = createHash('sha256')
    .update(inner.map(line => line.text).join('\n'))
    .digest('hex')
    .slice(0, 8);
  const lines = [
    ...headerLines(module, info, hash),
    { text: '`default_nettype none' },
    ...inner,
    { text: '`default_nettype wire' },
  ];
  const declared = pieces.names.space.nets;
  if (!oneByOne) rememberDeclared(module, info, declared);
  return {
    lines,
    macros: macros.map(memory => macroModule(pieces, memory)),
    names: stateNames(pieces),
    declared,
  };
}
