import {
  Stream,
  axiRead,
  cat,
  clog2,
  fifo,
  generator,
  lit,
  memory,
  module,
  mux,
  reg,
  u,
  when,
} from '../../../dsl/index.js';
import type { AxiOptions, UInt } from '../../../dsl/index.js';

/** Reads of a port that wait for those before them. */
const READS = 4;

/** Parameters of {@link readMemory}. */
export interface ReadMemoryParameters extends AxiOptions {
  /** What it holds from address 0 on; without, each word depends on its address alone. */
  readonly words?: readonly bigint[];
}

/** Bits that an address of a word stands for. */
function scrambled(address: UInt<number>, dataWidth: number): UInt<number> {
  const words = Array.from({ length: dataWidth / 32 }, (_, i): UInt<number> => {
    const salted = address.xor(lit((0x9e3779b9 * (i + 1)) % 2 ** 32, u(32)));
    const once = salted.xor(salted.shlTrunc(13));
    const twice = once.xor(once.shr(17));
    return twice.xor(twice.shlTrunc(5));
  });
  return cat(...words);
}

/** A memory behind an AXI4 read port, for bursts over consecutive words: the first word a cycle after its address, a word a cycle. */
export const readMemory = generator(
  { addressWidth: 32, dataWidth: 64, idWidth: 1 },
  ({ words, ...bus }: ReadMemoryParameters) => {
    const { ar, r } = axiRead(bus).members;
    const bytes = bus.dataWidth / 8;
    return module('read_memory', { ar: Stream.sink(ar.type), r: Stream.source(r.type) }, io => {
      const reads = fifo(io.ar, { depth: READS });
      const beat = reg(u(8), { init: 0 });
      const { id, addr, len } = reads.payload;
      const last = beat.eq(len);
      const address = addr.wrapAdd(beat.mul(bytes));
      const place = address.shr(clog2(bytes));
      const stored = words && memory(u<number>(bus.dataWidth), { depth: words.length, init: words });
      const data =
        stored === undefined
          ? scrambled(address, bus.dataWidth)
          : stored.readAsync(place.trunc(clog2(words?.length ?? 1)));
      io.r.valid.value = reads.valid;
      io.r.payload.value = { id, data, resp: 'OKAY', last };
      reads.ready.value = io.r.ready.and(last);
      when(io.r.fire, () => {
        beat.next = mux(last, 0, beat.wrapAdd(1));
      });
    });
  },
);
