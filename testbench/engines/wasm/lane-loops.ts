import type { Action, LaneStore } from './actions.js';
import type { CheckPoint } from './circuit.js';
import type { LaneGroup } from './lane-group.js';
import type { Write } from './memories.js';

interface Work {
  readonly stores: LaneStore[];
  readonly writes: Write[];
  readonly checks: CheckPoint[];
}

/** Joins what is done to the lanes of one group into one loop over them; the rest stays as it is. */
export function joinLanes(actions: readonly Action[]): Action[] {
  const loops = new Map<LaneGroup, Work>();
  const workOf = (lanes: LaneGroup): Work => {
    const work = loops.get(lanes) ?? { stores: [], writes: [], checks: [] };
    loops.set(lanes, work);
    return work;
  };
  const others = actions.filter(action => {
    switch (action.kind) {
      case 'update': {
        const { array } = action.update;
        if (array !== undefined) workOf(array.lanes).stores.push({ array, value: action.value });
        return array === undefined;
      }
      case 'writes': {
        const lanes = action.writes[0]?.bank.lanes?.lanes;
        if (lanes !== undefined) workOf(lanes).writes.push(...action.writes);
        return lanes === undefined;
      }
      case 'check':
        if (action.point.lanes !== undefined) workOf(action.point.lanes).checks.push(action.point);
        return action.point.lanes === undefined;
      default:
        return true;
    }
  });
  return [...others, ...[...loops].map(([lanes, work]): Action => ({ kind: 'lanes', lanes, ...work }))];
}
