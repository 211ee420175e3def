import { wrap } from '../../../dsl/ir/build.js';
import { powerUpBits } from '../interpreter/power-up.js';
import { addressAt } from './lane-array.js';
import type { Storage } from './storage.js';

/** Puts the low bytes of a word at an address: 1, 2 or a multiple of 4. */
export function put(view: DataView, address: number, bytes: number, value: bigint): void {
  for (let at = 0; at < bytes; at += 4) {
    const part = Number(BigInt.asUintN(32, value >> BigInt(8 * at)));
    if (bytes - at >= 4) view.setUint32(address + at, part, true);
    else if (bytes === 2) view.setUint16(address, part, true);
    else view.setUint8(address, part);
  }
}

/** Fills a memory of zeros with what is there before the first edge: literals, and state without a history as `powerUpBits` says. */
export function fillImage({ slots, banks, literals }: Storage, memory: ArrayBuffer, seed: number): void {
  const view = new DataView(memory);
  for (const { array, elements } of literals)
    elements.forEach((element, lane) => {
      put(view, addressAt(array, array.lanes.placeOf(lane)), array.bytes, element);
    });
  for (const { unit, slot } of seed === 0 ? [] : slots) {
    const { variable, address, array, isVec } = slot;
    const { width, id, signed } = variable;
    if (isVec === true && array !== undefined) {
      const bits = powerUpBits(seed, `${unit.path}.${String(id)}`, width);
      for (let lane = 0; lane < array.lanes.lanes; lane++)
        put(
          view,
          addressAt(array, lane),
          array.bytes,
          BigInt.asUintN(array.width, bits >> BigInt(lane * array.width)),
        );
      continue;
    }
    const bytes = array?.bytes ?? (width <= 32 ? 4 : 8 * Math.ceil(width / 64));
    for (let lane = 0; lane < (array?.lanes.lanes ?? 1); lane++) {
      const bits = powerUpBits(seed, `${unit.pathOf(lane)}.${String(id)}`, width);
      const at = array === undefined ? address : addressAt(array, array.lanes.placeOf(lane));
      put(view, at, bytes, width <= 64 ? wrap(bits, width, signed) : bits);
    }
  }
  for (const { unit, bank } of banks) {
    const { init, depth, width, id } = bank.memory;
    if (init === undefined && seed === 0) continue;
    const { base, stride, step, lanes } = bank;
    for (let lane = 0; lane < (lanes?.lanes.lanes ?? 1); lane++) {
      const first = base + (lanes?.lanes.placeOf(lane) ?? 0) * stride;
      for (let i = 0; i < depth; i++) {
        const word =
          init === undefined
            ? powerUpBits(seed, `${unit.pathOf(lane)}.m${String(id)}.${String(i)}`, width)
            : (init[i] ?? 0n);
        if (word !== 0n) put(view, first + i * step, stride, BigInt.asUintN(width, word));
      }
    }
  }
}
