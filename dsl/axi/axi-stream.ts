import { requireParameter } from '../module/cell.js';
import { Stream, group } from '../module/ports.js';
import type { Group, Sink, Source } from '../module/ports.js';

import { bit, bundle, u } from '../types/construct.js';
import type { BundleType, Fields, Type, UIntType } from '../types/type.js';
import type { Word } from './common.js';

type Beat = { readonly data: Word; readonly keep: Word; readonly last: UIntType<1> };

/** Width of an AXI4-Stream, in bits: a multiple of 8. */
export interface AxiStreamOptions {
  readonly dataWidth: number;
}

/** What goes beside the data: `{ user: u(4), dest: u(2) }`. */
export interface AxiSideband<F extends Fields> {
  readonly sideband: F;
}

const style = 'axi';

function beatType({ dataWidth, sideband }: AxiStreamOptions & Partial<AxiSideband<Fields>>): Type {
  requireParameter(
    dataWidth % 8 === 0 && dataWidth > 0,
    'axiStream',
    'dataWidth',
    dataWidth,
    'a multiple of 8',
  );
  return bundle({ data: u(dataWidth), keep: u(dataWidth / 8), last: bit, ...sideband });
}

function sink<F extends Fields>(
  options: AxiStreamOptions & AxiSideband<F>,
): Group<{ readonly t: Sink<BundleType<Beat & F>> }>;
function sink(options: AxiStreamOptions): Group<{ readonly t: Sink<BundleType<Beat>> }>;
function sink(options: AxiStreamOptions): unknown {
  return group({ t: Stream.sink(beatType(options), { style }) });
}

function source<F extends Fields>(
  options: AxiStreamOptions & AxiSideband<F>,
): Group<{ readonly t: Source<BundleType<Beat & F>> }>;
function source(options: AxiStreamOptions): Group<{ readonly t: Source<BundleType<Beat>> }>;
function source(options: AxiStreamOptions): unknown {
  return group({ t: Stream.source(beatType(options), { style }) });
}

/** An AXI4-Stream port, into the module or out of it; its pins are `<name>_tvalid`, `<name>_tdata` and so on. */
export const axiStream = { sink, source } as const;
