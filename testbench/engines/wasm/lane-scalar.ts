import { ValueType } from './encoder.js';
import { Kind } from './kinds.js';
import type { LaneCode } from './lane-code.js';
import { elementsOf } from './lane-vectors.js';
import type { Parts } from './lane-vectors.js';
import { BLOCK } from './lane-grid.js';
import { Code } from './opcodes.js';
import { Vector } from './vector-opcodes.js';

/** Leaves one lane's element of values in so wide elements. */
export function extractLane(code: LaneCode, parts: Parts, width: number, lane: number): void {
  const perPart = 128 / width;
  code.get(parts[Math.floor(lane / perPart)] ?? 0);
  code.vector(elementsOf(width).extract);
  code.code.byte(lane % perPart);
}

/** An operation that there is for one word only, worked out for one lane after the other. */
export function laneByLane(code: LaneCode, id: number, width: number): Parts {
  const { graph, around } = code;
  const kind = graph.kind[id] ?? 0;
  const operands = graph.operands(id).map(operand => {
    const size = graph.is64[operand] === true ? 64 : 32;
    return { size, parts: code.parts(operand, size) };
  });
  const perPart = 128 / width;
  const results = Array.from({ length: width / 8 }, () => around.local(ValueType.v128));
  for (let lane = 0; lane < BLOCK; lane++) {
    const result = results[Math.floor(lane / perPart)] ?? 0;
    code.get(result);
    for (const { parts, size } of operands) extractLane(code, parts, size, lane);
    if (kind === Kind.fetch)
      code.code
        .byte(graph.c[id] ?? 0)
        .unsigned(0)
        .unsigned(graph.b[id] ?? 0);
    else code.code.byte(kind);
    const is64 = graph.is64[id] === true;
    if (is64 !== (width === 64)) code.code.byte(is64 ? Code.wrap : Code.extend);
    code.vector(elementsOf(width).replace);
    code.code.byte(lane % perPart).instruction(Code.localSet, result);
  }
  return results;
}

/** Stores one vector after another at the place of a block. */
export function storeParts(code: LaneCode, parts: Parts, bytes: number, base: number): void {
  parts.forEach((part, i) => {
    code.around.address(code.code, bytes);
    code.get(part);
    code.vector(Vector.store);
    code.code.unsigned(0).unsigned(base + code.place * bytes + 16 * i);
  });
}
