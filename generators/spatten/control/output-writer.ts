import {
  In,
  Out,
  Stream,
  any,
  axiWrite,
  bit,
  bundle,
  clog2,
  connect,
  generator,
  instance,
  module,
  mux,
  reg,
  s,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import { LIST_BURST_BYTES } from '../../../golden/index.js';
import { beatPacker } from './beat-packer.js';
import { burstWriter, writeBus } from './burst-writer.js';
import { listPacker, numberRow } from './list-packer.js';

/** Parameters of the output writer. */
export interface OutputWriterParameters {
  /** Bits of the bus: 32 to 512. */
  readonly dataBits: number;
  /** Elements of a beat of outputs; a power of two that divides every head size. */
  readonly outputLanes: number;
  /** Numbers of a row of a list. */
  readonly listLanes: number;
  /** The greatest head size. */
  readonly largestHead: number;
}

/** The size of the paper. */
export const outputWriterDefaults = {
  dataBits: 256,
  outputLanes: 16,
  listLanes: 16,
  largestHead: 128,
} satisfies OutputWriterParameters;

/**
 * Writes outputs and lists to memory, in the order of their places; the contract is golden/spatten/control/output-writer.md.
 * Vectors pass at one beat of the bus a cycle, or one row where that is less.
 */
export const outputWriter = generator(outputWriterDefaults, (parameters: OutputWriterParameters) => {
  const { dataBits, outputLanes, listLanes, largestHead } = parameters;
  const perBeat = dataBits / 16;
  const listBeats = LIST_BURST_BYTES / (dataBits / 8);
  const ports = {
    /** Vectors, `outputLanes` elements at a time; `last` ends one. */
    outputs: Stream.sink(bundle({ elements: vec(s(12), outputLanes), last: bit })),
    /** Where the next vector is written, at a multiple of its size; or, with `list`, a list of so many numbers, at one of 64. */
    places: Stream.sink(bundle({ address: u(32), list: bit, tokens: u(16), heads: u(16) })),
    /** The numbers of lists, of tokens, then of heads; `last` ends a list. */
    numbers: Stream.sink(numberRow(listLanes)),
    memory: axiWrite(writeBus(dataBits)),
    /** What is in hand is dropped; 1 until `idle` is. */
    cancel: In(bit),
    /** Bytes that are written in this cycle. */
    written: Out(u(clog2(dataBits / 8 + 1))),
    /** Nothing is in hand, and every burst has its answer. */
    idle: Out(bit),
    /** Memory has answered with an error since the last cancel. */
    error: Out(bit),
  };
  return module('output_writer', ports, io => {
    const { places, outputs, numbers, cancel } = io;
    const vectors = instance(
      beatPacker({ lanes: outputLanes, perBeat }),
      { clear: cancel },
      { name: 'vectors' },
    );
    const list = instance(listPacker({ lanes: listLanes, perBeat }), { clear: cancel }, { name: 'list' });
    const mostBeats = Math.max(largestHead / perBeat, listBeats);
    const writer = instance(burstWriter({ dataBits, mostBeats }), { cancel }, { name: 'writer' });
    connect(writer.memory.aw, io.memory.aw);
    connect(writer.memory.w, io.memory.w);
    connect(io.memory.b, writer.memory.b);

    const open = cancel.not();
    const gathering = reg(bit, { init: 0 });
    vectors.rows.valid.value = outputs.valid.and(open);
    outputs.ready.value = vectors.rows.ready.and(open);
    vectors.rows.payload.last.value = outputs.payload.last;
    vectors.rows.payload.row.value = outputs.payload.elements.map(x => x.extend(16).asUInt());
    list.rows.valid.value = numbers.valid.and(open);
    numbers.ready.value = list.rows.ready.and(open);
    list.rows.payload.value = numbers.payload;

    // The piece of a list that is next, and the beat within it.
    const piece = reg(u(26));
    const beat = reg(u(Math.max(1, clog2(listBeats))));
    const { address, tokens, heads } = places.payload;
    const isList = places.valid.and(places.payload.list);
    const isVector = places.valid.and(places.payload.list.not());
    list.load.value = isList.and(list.busy.not()).and(open);
    list.head.value = [tokens, heads];
    list.total.value = tokens.add(heads).add(2);
    when(list.load, () => {
      piece.next = address(31, 6);
      beat.next = 0;
    });
    const pieceEnds = beat.eq(listBeats - 1).or(list.beats.payload.last);
    when(list.beats.fire, () => {
      beat.next = beat.wrapAdd(1);
      when(pieceEnds, () => {
        beat.next = 0;
        piece.next = piece.wrapAdd(1);
      });
    });

    writer.beats.valid.value = mux(isList, list.beats.valid, isVector.and(vectors.beats.valid));
    writer.beats.payload.filled.value = mux(isList, list.beats.payload.filled, perBeat);
    writer.beats.payload.last.value = mux(isList, pieceEnds, vectors.beats.payload.last);
    writer.beats.payload.row.value = mux<typeof list.beats.payload.row>(
      isList,
      list.beats.payload.row,
      vectors.beats.payload.row,
    );
    writer.address.value = mux(isList, piece.shl(6), address);
    list.beats.ready.value = isList.and(writer.beats.ready);
    vectors.beats.ready.value = isVector.and(writer.beats.ready);
    places.ready.value = writer.beats.ready.and(
      mux(
        isList,
        list.beats.valid.and(list.beats.payload.last),
        vectors.beats.valid.and(vectors.beats.payload.last),
      ),
    );

    // From the first row of a vector, or the place of a list, to the last beat of it.
    when(outputs.fire, () => {
      gathering.next = outputs.payload.last.not();
    });
    when(cancel, () => {
      gathering.next = 0;
    });
    io.written.value = writer.written;
    io.idle.value = writer.idle.and(any([gathering, vectors.beats.valid, list.busy]).not());
    io.error.value = writer.error;
  });
});
