import { requireParameter } from '../module/cell.js';
import { Stream, group } from '../module/ports.js';
import type { Group, Sink, Source } from '../module/ports.js';
import { bit, bundle, u } from '../types/construct.js';
import type { BundleType, Fields, UIntType } from '../types/type.js';
import type { Word } from './common.js';

type StreamFields<F extends Fields> = {
  readonly data: Word;
  readonly keep: Word;
  readonly last: UIntType<1>;
} & F;

/** Width of an AXI4-Stream in bits, a multiple of 8, and what goes beside the data: `{ user: u(4), dest: u(2) }`. */
export interface AxiStreamOptions<F extends Fields> {
  readonly dataWidth: number;
  readonly sideband?: F;
}

function streamType<F extends Fields>({
  dataWidth,
  sideband,
}: AxiStreamOptions<F>): BundleType<StreamFields<F>> {
  requireParameter(
    dataWidth % 8 === 0 && dataWidth > 0,
    'axiStream',
    'dataWidth',
    dataWidth,
    'a multiple of 8',
  );
  const fields = { data: u<number>(dataWidth), keep: u<number>(dataWidth / 8), last: bit };
  return bundle({ ...fields, ...sideband } as unknown as StreamFields<F>);
}

/** An AXI4-Stream port; its pins are `<name>_tvalid`, `<name>_tdata` and so on. */
export const axiStream = {
  /** A stream into the module. */
  sink<F extends Fields = Record<never, never>>(
    options: AxiStreamOptions<F>,
  ): Group<{ readonly t: Sink<BundleType<StreamFields<F>>> }> {
    return group({ t: Stream.sink(streamType(options), { style: 'axi' }) });
  },
  /** A stream out of the module. */
  source<F extends Fields = Record<never, never>>(
    options: AxiStreamOptions<F>,
  ): Group<{ readonly t: Source<BundleType<StreamFields<F>>> }> {
    return group({ t: Stream.source(streamType(options), { style: 'axi' }) });
  },
} as const;
