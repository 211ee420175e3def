import type { Graph } from './graph.js';
import { Apart } from './lane-group.js';

/** Operations of lanes nest at most so deep: the code of a block is written by functions that call themselves. */
const DEEPEST = 400;

/** Takes a group apart whose expressions nest too deep; words with one value have a way of their own. */
export function refuseDeep(graph: Graph): void {
  if (graph.arrays.length === 0) return;
  const { group, size } = graph;
  const depth = new Int32Array(size);
  for (let id = 0; id < size; id++) {
    if (group[id] === 0) continue;
    let deepest = 0;
    for (const operand of graph.operands(id)) deepest = Math.max(deepest, depth[operand] ?? 0);
    depth[id] = deepest + 1;
    if (deepest < DEEPEST) continue;
    const array = graph.arrays.find(({ lanes }) => lanes.number === group[id]);
    if (array !== undefined) throw new Apart(undefined);
  }
}
