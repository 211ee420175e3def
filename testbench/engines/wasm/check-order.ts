import type { CheckPoint } from './circuit.js';
import type { Unit } from './units.js';

/** For each number of a check its place in the order in which failures are told: instance by instance, then as the module states them. */
export function checkOrder(points: readonly CheckPoint[]): ReadonlyMap<number, number> {
  const order = new Map<number, number>();
  const byUnit = new Map<Unit, CheckPoint[]>();
  for (const point of points) {
    const known = byUnit.get(point.unit);
    if (known === undefined) byUnit.set(point.unit, [point]);
    else known.push(point);
  }
  const visit = (unit: Unit, lane: number): void => {
    for (const { number } of byUnit.get(unit) ?? []) order.set(number + lane, order.size);
    for (const instance of unit.module.instances) {
      const child = unit.children.get(instance);
      if (child !== undefined) visit(child, child.isGroup ? (child.lanes?.laneOf.get(instance) ?? 0) : lane);
    }
  };
  let root = points[0]?.unit;
  while (root?.outer !== undefined) root = root.outer;
  if (root !== undefined) visit(root, 0);
  return order;
}
