import type { Pin, PinSlot } from './engine.js';
import { EngineError } from './errors.js';

/** Where the pins of a circuit live in `Simulation.words`: in declaration order, without gaps. */
export interface PinLayout {
  /** Words of all pins. */
  readonly words: number;
  readonly slots: ReadonlyMap<string, PinSlot>;
  /** Clock pins; bit i of an edge mask is entry i. */
  readonly clocks: readonly Pin[];
  /** Places of the words of all data and reset input pins: one row of a batch's stimulus. */
  readonly inputWords: readonly number[];
  /** Places of the words of all output pins: one row of a batch's result. */
  readonly outputWords: readonly number[];
}

/** Clocks of a circuit at most: each is a bit of an edge mask, which is a positive number of 32 bits. */
const MOST_CLOCKS = 31;

/** Words that a value of `width` bits takes. */
export function wordsOf(width: number): number {
  return Math.ceil(width / 32);
}

/**
 * Lays out pins in declaration order.
 * @throws EngineError `unsupported` for more than 31 clocks
 */
export function layoutPins(pins: readonly Pin[]): PinLayout {
  const slots = new Map<string, PinSlot>();
  const clocks: Pin[] = [];
  const inputWords: number[] = [];
  const outputWords: number[] = [];
  let words = 0;
  for (const pin of pins) {
    const slot = { offset: words, count: wordsOf(pin.width) };
    slots.set(pin.name, slot);
    words += slot.count;
    if (pin.role === 'clock') {
      clocks.push(pin);
      continue;
    }
    const places = Array.from({ length: slot.count }, (_, i) => slot.offset + i);
    (pin.direction === 'in' ? inputWords : outputWords).push(...places);
  }
  if (clocks.length > MOST_CLOCKS)
    throw new EngineError(
      'unsupported',
      `The circuit has ${String(clocks.length)} clocks; an engine drives at most ${String(MOST_CLOCKS)}. Simulate parts of it.`,
    );
  return { words, slots, clocks, inputWords, outputWords };
}

/**
 * The slot of a pin.
 * @throws EngineError `unknown-pin`, with the pins there are
 */
export function slotOf(layout: PinLayout, top: string, pin: string): PinSlot {
  const slot = layout.slots.get(pin);
  if (slot) return slot;
  throw new EngineError(
    'unknown-pin',
    `${top} has no pin '${pin}'. Its pins are: ${[...layout.slots.keys()].join(', ')}.`,
  );
}
