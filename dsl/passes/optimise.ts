import type { Module } from '../ir/module.js';
import { foldNode } from './constant-fold.js';
import { copyModule } from './copy.js';
import { Interner } from './intern.js';
import { usedThings } from './remove-dead.js';

/** Which optimisations to make; all of them by default. */
export interface Optimisations {
  /** Constant expressions become literals; operators that change nothing go. */
  readonly constantFold?: boolean;
  /** Equal expressions become one. */
  readonly shareCommon?: boolean;
  /** Variables, memories and instances that neither outputs nor checks depend on go. */
  readonly removeDead?: boolean;
}

type Pass = (module: Module, child: (child: Module) => Module) => Module;

const constantFold: Pass = (module, child) => copyModule(module, { rewrite: foldNode, child });

const shareCommon: Pass = (module, child) => {
  const interner = new Interner();
  return copyModule(module, { rewrite: node => interner.unique(node), child });
};

const removeDead: Pass = (module, child) => {
  const used = usedThings(module);
  return copyModule(module, { keeps: thing => used.has(thing), child });
};

const known = new WeakMap<Module, Map<string, Module>>();

/**
 * A module that does the same with less: the same ports, the same statements without what is dead, and the modules below
 * it in the same way. The same module and choice give the same object, so children stay shared. A clock or reset pin goes
 * when nothing is left that it drives.
 */
export function optimise(module: Module, choice: Optimisations = {}): Module {
  const { constantFold: fold = true, shareCommon: share = true, removeDead: remove = true } = choice;
  const passes = [fold ? [constantFold] : [], share ? [shareCommon] : [], remove ? [removeDead] : []].flat();
  if (passes.length === 0) return module;
  const key = [fold, share, remove].join(' ');
  const made = known.get(module) ?? new Map<string, Module>();
  known.set(module, made);
  let result = made.get(key);
  if (result === undefined) {
    const below = (child: Module): Module => optimise(child, choice);
    const asItIs = (child: Module): Module => child;
    result = passes.reduce((now, pass, i) => pass(now, i === 0 ? below : asItIs), module);
    made.set(key, result);
  }
  return result;
}
