import {
  In,
  Out,
  Stream,
  any,
  arbiter,
  assert,
  bit,
  bundle,
  cat,
  channel,
  generator,
  group,
  instance,
  lit,
  module,
  s,
  select,
  u,
  vec,
} from '../../../dsl/index.js';
import type { Bit, UInt } from '../../../dsl/index.js';
import { operandBank } from './operand-bank.js';
import { OPERAND_BITS, operandDefaults, operandShape, operandWord } from './operand-shape.js';
import type { OperandParameters, OperandShape } from './operand-shape.js';

/** The streams of words of a memory of operands, by the number of the requester. */
export function loadPorts(shape: OperandShape) {
  const port = Stream.sink(operandWord(shape));
  return group(
    Object.fromEntries(Array.from({ length: shape.requesters }, (_, r) => [String(r), port] as const)),
  );
}

/** Whether a requester has words for a bank, in a head of some size. */
function reaches({ lanes, largestSizeLog }: OperandShape, requester: number, bank: number): boolean {
  for (let sizeLog = 0; sizeLog <= largestSizeLog; sizeLog++)
    if ((requester << sizeLog) % lanes === (bank >> sizeLog) << sizeLog) return true;
  return false;
}

/** The address of a line. */
function lineAddress(
  { heldHeads }: OperandShape,
  buffer: UInt<number>,
  head: UInt<number>,
  line: UInt<number>,
): UInt<number> {
  return heldHeads === 1 ? cat(buffer, line) : cat(buffer, head, line);
}

/**
 * The memory of keys or of values: two buffers of `heldHeads` heads. Part p of a token of a head of `headSize << sizeLog` operands is word
 * (position << sizeLog) + p of the head; word w lies in bank w mod lanes, line w / lanes, so that a line holds whole tokens whatever the size.
 * A line is read and each bank takes a word in the same cycle; requesters that want the same bank take turns.
 * A word can be read in the cycle after it was taken. Source: golden/spatten/multiply/query-key.md.
 */
export const operandMemory = generator(operandDefaults, (sizes: OperandParameters) => {
  const shape = operandShape(sizes);
  const { lanes, laneBits, lineBits, headSize, words, largestSizeLog, requesters } = shape;
  const ports = {
    loads: loadPorts(shape),
    read: In(bit),
    buffer: In(u(1)),
    head: In(u(shape.headBits)),
    line: In(u(lineBits)),
    /** The line of the last `read`, a word of each bank. */
    words: Out(vec(vec(s(OPERAND_BITS), headSize), lanes)),
  };
  return module('operand_memory', ports, io => {
    const loads = Object.values(io.loads);
    const placed = loads.map(({ valid, payload }, r) => {
      const { position, part, sizeLog } = payload;
      // Values of the field above the largest size are the same as that.
      const places = Array.from({ length: 2 ** sizeLog.width }, (_, value) => {
        const log = Math.min(value, largestSizeLog);
        const whole = log === 0 ? position : cat(position, part(log - 1, 0));
        return whole.extend(laneBits + lineBits);
      });
      const place = largestSizeLog === 0 ? position : select(sizeLog, places);
      assert(
        valid.not().or(
          position
            .wrapSub(r)
            .and(requesters - 1)
            .eq(0),
        ),
        `requester ${String(r)} has positions ${String(r)} mod ${String(requesters)}`,
      );
      const line = place(laneBits + lineBits - 1, laneBits);
      const bank = laneBits === 0 ? lit(0, u(1)) : place(laneBits - 1, 0);
      return { bank, address: lineAddress(shape, payload.buffer, payload.head, line) };
    });
    const taken: Bit[][] = loads.map(() => []);
    const word = bundle({
      address: u(shape.addressBits),
      mask: u(OPERAND_BITS),
      elements: vec(s(OPERAND_BITS), headSize),
    });
    const readAddress = lineAddress(shape, io.buffer, io.head, io.line);
    for (let bank = 0; bank < lanes; bank++) {
      const ways = loads.flatMap(({ valid, payload }, r) => {
        const own = placed[r];
        if (own === undefined || !reaches(shape, r, bank)) return [];
        const way = channel(word, { name: `way${String(bank)}_${String(r)}` });
        const here = own.bank.eq(bank);
        way.to.valid.value = valid.and(here);
        way.to.payload.value = { address: own.address, mask: payload.mask, elements: payload.elements };
        taken[r]?.push(here.and(way.to.ready));
        return [way.from];
      });
      const next = arbiter(ways, { policy: 'roundRobin' });
      next.ready.value = 1;
      const { address, mask, elements } = next.payload;
      io.words.at(bank).value = instance(
        operandBank({ operands: headSize, words }),
        { write: next.valid, writeAddress: address, mask, data: elements, read: io.read, readAddress },
        { name: 'bank' },
      ).word;
    }
    loads.forEach((load, r) => {
      load.ready.value = any(taken[r] ?? []);
    });
  });
});
