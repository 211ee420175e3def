/**
 * The block of 32-bit words that caller and model share, and the frame of the isolated transport: control words, then
 * the pins, then as many words for the pins as they stood before an edge. The numbers are those of native/model.h.
 */
export const Control = {
  op: 0,
  mask: 1,
  count: 2,
  state: 3,
  pending: 4,
  requestWords: 5,
  replyWords: 6,
  done: 7,
  /** A double: two words. */
  time: 8,
  words: 16,
} as const;

/** What `Control.count` asks of an edge. */
export const Before = {
  nothing: 0,
  /** To keep the pins as they stand before it. */
  keep: 1,
  /** To let the circuit settle, then keep the pins. */
  settle: 2,
} as const;

export const Op = {
  settle: 0,
  edge: 1,
  run: 2,
  batch: 3,
  streams: 4,
  report: 5,
  covers: 6,
  close: 7,
} as const;

/** One block with its views. */
export interface Block {
  readonly buffer: ArrayBuffer;
  readonly control: Uint32Array;
  /** One double: the time of the next edge in picoseconds, below 0 for one cycle after the last. */
  readonly time: Float64Array;
  readonly pins: Uint32Array;
  /** The pins as they stood before the last edge that was asked to keep them. */
  readonly kept: Uint32Array;
}

/** A block for `pinWords` words of pins, all zero. */
export function newBlock(pinWords: number): Block {
  const buffer = new ArrayBuffer((Control.words + 2 * pinWords) * 4);
  return {
    buffer,
    control: new Uint32Array(buffer, 0, Control.words),
    time: new Float64Array(buffer, Control.time * 4, 1),
    pins: new Uint32Array(buffer, Control.words * 4, pinWords),
    kept: new Uint32Array(buffer, (Control.words + pinWords) * 4, pinWords),
  };
}

/** A model at the other end of a block. All calls are synchronous and read and write the block. */
export interface Link {
  readonly settle: () => void;
  readonly edge: () => void;
  /** Does what `Control.op` says, and gives the words that follow the block in the reply. */
  readonly call: (request: Uint32Array) => Uint32Array;
  /** The number of the process that runs the model, when it is not this one. */
  readonly processId?: number;
  /** Ends the model; waits for its process, if it has one. */
  close(): void | Promise<void>;
}

export const NO_WORDS = new Uint32Array(0);

/** Text in a reply: a length in bytes, then the bytes. */
export function textOf(reply: Uint32Array): string {
  return Buffer.from(reply.buffer, reply.byteOffset + 4, reply[0] ?? 0).toString('utf8');
}
