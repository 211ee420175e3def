import type { Instance, Memory } from '../../ir/module.js';
import type { Variable } from '../../ir/node.js';
import type { Pieces } from './combinational.js';
import { macroReads } from './macros.js';

/** Hierarchical Verilog names, from inside a module, of what keeps state in it, and of its instances. */
export interface StateNames {
  /** Registers and the words of synchronous reads. */
  readonly registers: ReadonlyMap<Variable, string>;
  /** Memories that are written; a ROM is a function. */
  readonly memories: ReadonlyMap<Memory, string>;
  readonly instances: ReadonlyMap<Instance, string>;
}

/** The names that the printed module has for its state. */
export function stateNames(pieces: Pieces): StateNames {
  const { module, names, arrays } = pieces;
  const registers = new Map<Variable, string>();
  const memories = new Map<Memory, string>();
  for (const variable of module.variables) {
    const { role, memory } = variable;
    const isMacro = role === 'readPort' && memory?.style === 'macro' && memory.written;
    if ((role === 'register' || role === 'readPort') && !isMacro)
      registers.set(variable, names.variable(variable));
  }
  for (const memory of module.memories) {
    if (!memory.written) continue;
    const isMacro = memory.style === 'macro';
    memories.set(memory, isMacro ? `${names.memory(memory)}.words` : names.memory(memory));
    if (isMacro) for (const [port, name] of macroReads(pieces, memory)) registers.set(port, name);
  }
  const instances = new Map(module.instances.map(instance => [instance, names.instance(instance)]));
  for (const { members } of arrays)
    members.forEach((member, i) =>
      instances.set(member, `${names.instance(member)}[${String(i)}].${names.member(member)}`),
    );
  return { registers, memories, instances };
}
