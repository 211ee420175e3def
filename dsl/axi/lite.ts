import { requireParameter } from '../module/cell.js';
import { Stream, group } from '../module/ports.js';
import type { Group, Sink, Source } from '../module/ports.js';
import { bundle, u } from '../types/construct.js';
import type { BundleType, UIntType } from '../types/type.js';
import { axiResponse } from './common.js';
import type { Response, Word } from './common.js';

/** Widths of an AXI4-Lite interface, in bits: addresses of bytes, and data of 32 or 64. */
export interface AxiLiteOptions {
  readonly addressWidth: number;
  readonly dataWidth: 32 | 64;
}

type LiteAddress = BundleType<{ readonly addr: Word; readonly prot: UIntType<3> }>;

/** The five channels of an AXI4-Lite slave. */
export type AxiLite = Group<{
  readonly aw: Sink<LiteAddress>;
  readonly w: Sink<BundleType<{ readonly data: Word; readonly strb: Word }>>;
  readonly b: Source<BundleType<{ readonly resp: Response }>>;
  readonly ar: Sink<LiteAddress>;
  readonly r: Source<BundleType<{ readonly data: Word; readonly resp: Response }>>;
}>;

/** An AXI4-Lite slave port; its pins are `<name>_awaddr`, `<name>_awvalid` and so on. */
export function axiLite({ addressWidth, dataWidth }: AxiLiteOptions): AxiLite {
  requireParameter([32, 64].includes(dataWidth), 'axiLite', 'dataWidth', dataWidth, '32 or 64');
  const address = bundle({ addr: u(addressWidth), prot: u(3) });
  return group({
    aw: Stream.sink(address, { style: 'axi' }),
    w: Stream.sink(bundle({ data: u<number>(dataWidth), strb: u<number>(dataWidth / 8) }), { style: 'axi' }),
    b: Stream.source(bundle({ resp: axiResponse }), { style: 'axi' }),
    ar: Stream.sink(address, { style: 'axi' }),
    r: Stream.source(bundle({ data: u<number>(dataWidth), resp: axiResponse }), { style: 'axi' }),
  });
}
