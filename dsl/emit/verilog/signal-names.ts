import type { Instance, Module } from '../../ir/module.js';
import type { Variable } from '../../ir/node.js';
import { noSourceInfo } from '../../source/source-info.js';
import type { SourceInfo } from '../../source/source-info.js';
import { driversIn } from './drivers.js';
import { generateArrays } from './instances.js';
import { declaredNames } from './module-text.js';
import { nameModule } from './naming.js';

/** The names that the Verilog of one module gives its signals and instances. */
export interface SignalNames {
  /** A port, wire, register or read port. */
  variable(variable: Variable): string;
  /** An instance; a member of an array with its place: `lane[3]`. */
  instance(instance: Instance): string;
  /** How a hierarchical name of Verilog goes into an instance: `lane[3].member`, or just its name. */
  scope(instance: Instance): string;
}

/** The names in the text that `emitVerilog` prints with the same `sources`. */
export function signalNames(module: Module, sources: SourceInfo = noSourceInfo): SignalNames {
  const arrays = generateArrays(module, driversIn(module));
  const names = nameModule(module, sources, arrays, child => declaredNames(child, sources));
  const places = new Map(
    arrays.flatMap(({ members }) => members.map((member, index) => [member, index] as const)),
  );
  const shown = (instance: Instance): string => {
    const place = places.get(instance);
    const name = names.instance(instance);
    return place === undefined ? name : `${name}[${String(place)}]`;
  };
  return {
    variable: variable => names.variable(variable),
    instance: shown,
    scope: instance =>
      places.has(instance) ? `${shown(instance)}.${names.member(instance)}` : shown(instance),
  };
}
