import { requireParameter } from '../module/cell.js';
import { Stream, group } from '../module/ports.js';
import type { Group, Sink, Source } from '../module/ports.js';
import type { AnyUnsigned } from '../signals/signal.js';
import { bit, bundle, clog2, u } from '../types/construct.js';
import type { BundleType, Literal, UIntType } from '../types/type.js';
import { axiBurst, axiResponse } from './common.js';
import type { Burst, Response, Word } from './common.js';

/** Widths of an AXI4 interface, in bits: a data width is a power of two from 8 to 1024. */
export interface AxiOptions {
  readonly addressWidth: number;
  readonly dataWidth: number;
  readonly idWidth: number;
}

type Address = BundleType<{
  readonly id: Word;
  readonly addr: Word;
  readonly len: UIntType<8>;
  readonly size: UIntType<3>;
  readonly burst: Burst;
  readonly cache: UIntType<4>;
  readonly prot: UIntType<3>;
}>;

/** The two channels by which an AXI4 master reads. */
export type AxiRead = Group<{
  readonly ar: Source<Address>;
  readonly r: Sink<
    BundleType<{
      readonly id: Word;
      readonly data: Word;
      readonly resp: Response;
      readonly last: UIntType<1>;
    }>
  >;
}>;

/** The three channels by which an AXI4 master writes. */
export type AxiWrite = Group<{
  readonly aw: Source<Address>;
  readonly w: Source<BundleType<{ readonly data: Word; readonly strb: Word; readonly last: UIntType<1> }>>;
  readonly b: Sink<BundleType<{ readonly id: Word; readonly resp: Response }>>;
}>;

function requireDataWidth(what: string, width: number): void {
  const holds = Number.isInteger(Math.log2(width)) && width >= 8 && width <= 1024;
  requireParameter(holds, what, 'dataWidth', width, 'a power of two from 8 to 1024');
}

function addressType({ addressWidth, idWidth }: AxiOptions): Address {
  return bundle({
    id: u(idWidth),
    addr: u(addressWidth),
    len: u(8),
    size: u(3),
    burst: axiBurst,
    cache: u(4),
    prot: u(3),
  });
}

/** The reading half of an AXI4 master port; its pins are `<name>_araddr`, `<name>_rdata` and so on. */
export function axiRead(options: AxiOptions): AxiRead {
  const { dataWidth, idWidth } = options;
  requireDataWidth('axiRead', dataWidth);
  return group({
    ar: Stream.source(addressType(options), { style: 'axi' }),
    r: Stream.sink(bundle({ id: u(idWidth), data: u(dataWidth), resp: axiResponse, last: bit }), {
      style: 'axi',
    }),
  });
}

/** The writing half of an AXI4 master port; its pins are `<name>_awaddr`, `<name>_wdata` and so on. */
export function axiWrite(options: AxiOptions): AxiWrite {
  const { dataWidth, idWidth } = options;
  requireDataWidth('axiWrite', dataWidth);
  return group({
    aw: Stream.source(addressType(options), { style: 'axi' }),
    w: Stream.source(bundle({ data: u(dataWidth), strb: u(dataWidth / 8), last: bit }), { style: 'axi' }),
    b: Stream.sink(bundle({ id: u(idWidth), resp: axiResponse }), { style: 'axi' }),
  });
}

/**
 * The payload of an address channel for a burst over consecutive words of the full data width: normal, bufferable memory,
 * unprivileged data access. `len` is the number of beats less one; the burst must not cross a 4 kB boundary.
 */
export function incrementingBurst(
  { dataWidth }: AxiOptions,
  {
    id,
    addr,
    len,
  }: { readonly id: AnyUnsigned | Literal; readonly addr: AnyUnsigned; readonly len: AnyUnsigned | Literal },
): Address['load'] {
  return { id, addr, len, size: clog2(dataWidth / 8), burst: 'INCR', cache: 3, prot: 0 };
}
