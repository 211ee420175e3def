import type { Module } from './module.js';
import type { Variable } from './node.js';

const known = new WeakMap<Module, readonly Variable[]>();

/** The variables of a finished module that are no pins of its instances: in a large array few of all. */
export function localsOf(module: Module): readonly Variable[] {
  let locals = known.get(module);
  if (locals === undefined) {
    locals = module.variables.filter(({ instance }) => instance === undefined);
    known.set(module, locals);
  }
  return locals;
}
