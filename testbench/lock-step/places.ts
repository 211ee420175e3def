import type { Instance, Module } from '../../dsl/ir/module.js';
import type { Node, Variable } from '../../dsl/ir/node.js';
import { combinationalSources } from '../../dsl/passes/combinational.js';
import { signalsOf } from '../engines/signals.js';
import type { Signal, SignalScope } from '../engines/signals.js';

/** A module at one place of the hierarchy. */
export interface Place {
  readonly scope: SignalScope;
  readonly module: Module;
  readonly unit: string;
  readonly outer: { readonly place: Place; readonly instance: Instance } | undefined;
}

/** The signals of a hierarchy by what made them, and what each follows. */
export class Places {
  private readonly byUnit = new Map<string, Place>();
  private readonly indices = new Map<string, number>();

  constructor(hierarchy: SignalScope) {
    this.enter(hierarchy, hierarchy.module.name, undefined);
    signalsOf(hierarchy).forEach(({ unit, variable }, i) => this.indices.set(this.key(unit, variable), i));
  }

  private enter(scope: SignalScope, unit: string, outer: Place['outer']): void {
    const { module } = scope;
    const place = { scope, module, unit, outer };
    this.byUnit.set(unit, place);
    module.instances.forEach((instance, i) => {
      const child = scope.children[i];
      if (child !== undefined) this.enter(child, `${unit}.${String(instance.id)}`, { place, instance });
    });
  }

  private key(unit: string, { id }: Variable): string {
    return `${unit}:${String(id)}`;
  }

  placeOf({ unit }: Signal): Place | undefined {
    return this.byUnit.get(unit);
  }

  /** The number of the signal that a variable of `place` is, seen through the border of an instance; undefined for none. */
  signalAt(place: Place, variable: Variable): number | undefined {
    const { role, instance, inner } = variable;
    if (role === 'instanceOutput' && instance !== undefined && inner !== undefined)
      return this.indices.get(this.key(`${place.unit}.${String(instance.id)}`, inner));
    return this.indices.get(this.key(place.unit, variable));
  }

  /** The variable that the module around, or its own module, drives for a signal, and where; undefined for the top's inputs. */
  driven(signal: Signal): { readonly place: Place; readonly variable: Variable } | undefined {
    const place = this.placeOf(signal);
    if (place === undefined) return undefined;
    if (signal.role !== 'input') return { place, variable: signal.variable };
    const pin = place.outer?.instance.inputs.find(({ inner }) => inner === signal.variable);
    return place.outer && pin && { place: place.outer.place, variable: pin };
  }

  /** The numbers of the signals that a signal follows without an edge between. */
  sourcesOf(signal: Signal): ReadonlySet<number> {
    const found = new Set<number>();
    const start = this.driven(signal);
    if (start === undefined || signal.role === 'register' || signal.role === 'readPort') return found;
    const { place, variable } = start;
    const pending: Node[] = [...combinationalSources(variable)];
    const seen = new Set<Node>(pending);
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      const index = node.kind === 'variable' ? this.signalAt(place, node) : undefined;
      if (index !== undefined) {
        found.add(index);
        continue;
      }
      // The output of a black box: what is inside is not known.
      if (node.kind === 'variable' && node.role === 'instanceOutput') continue;
      for (const source of combinationalSources(node)) {
        if (seen.has(source)) continue;
        seen.add(source);
        pending.push(source);
      }
    }
    return found;
  }
}
