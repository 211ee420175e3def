import {
  Stream,
  axiBurst,
  axiRead,
  axiWrite,
  bit,
  bundle,
  connect,
  group,
  module,
  u,
} from '../../dsl/index.js';
import { axiResponse } from '../../dsl/index.js';

/** Widths of the bus below. */
export const widths = { addressWidth: 34, dataWidth: 64, idWidth: 2 } as const;

const id = u<number>(widths.idWidth);
const data = u<number>(widths.dataWidth);
const address = bundle({
  id,
  addr: u<number>(widths.addressWidth),
  len: u(8),
  size: u(3),
  burst: axiBurst,
  cache: u(4),
  prot: u(3),
});

/** Two AXI4 ports, the first for reads and writes, the second for reads, that the bench works by hand, right or wrong. */
export const wires = module(
  'wires',
  {
    ask: Stream.sink(address),
    got: Stream.source(bundle({ id, data, resp: axiResponse, last: bit })),
    second_ask: Stream.sink(address),
    second_got: Stream.source(bundle({ id, data, resp: axiResponse, last: bit })),
    put: Stream.sink(address),
    give: Stream.sink(bundle({ data, strb: u<number>(widths.dataWidth / 8), last: bit })),
    done: Stream.source(bundle({ id, resp: axiResponse })),
    m: group({ ...axiRead(widths).members, ...axiWrite(widths).members }),
    second: axiRead(widths),
  },
  ({ ask, got, second_ask, second_got, put, give, done, m, second }) => {
    connect(ask, m.ar);
    connect(m.r, got);
    connect(second_ask, second.ar);
    connect(second.r, second_got);
    connect(put, m.aw);
    connect(give, m.w);
    connect(m.b, done);
  },
);

/** The payload of an address channel. */
export const burstOf = (addr: number, beats: number, burstId = 0) => ({
  id: burstId,
  addr: BigInt(addr),
  len: beats - 1,
  size: 3,
  burst: 'INCR' as const,
  cache: 3,
  prot: 0,
});

/** A memory whose bytes tell their address. */
export function told(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 37 + (i >> 8) * 11) & 255);
}

/** The eight bytes from an address on, as a beat has them. */
export function beatAt(bytes: Uint8Array, at: number): bigint {
  return new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(at, true);
}
