import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import { argmax } from './data-set.js';
import type { GPT } from './gpt.js';

/** Text as the numbers of its symbols. */
export interface TextSet {
  readonly symbols: readonly string[];
  readonly ids: Uint8Array;
}

/**
 * Reads a text of one byte a symbol, and the vocabulary that says what they are.
 * @throws GoldenError `bad-data-set` if a file cannot be read or the text has symbols that the vocabulary has not
 */
export function readTextSet(idsPath: string, vocabularyPath: string): TextSet {
  const ids = new Uint8Array(readData(idsPath));
  const { vocab } = JSON.parse(readData(vocabularyPath).toString('utf8')) as { vocab?: unknown };
  if (!Array.isArray(vocab) || !vocab.every(symbol => typeof symbol === 'string'))
    throw new GoldenError('bad-data-set', `${vocabularyPath} has no list of symbols named vocab`);
  const most = ids.reduce((a, b) => Math.max(a, b), 0);
  if (most >= vocab.length)
    throw new GoldenError(
      'bad-data-set',
      `${idsPath} has symbol ${most}, but the vocabulary has ${vocab.length}; do the files belong together?`,
    );
  return { symbols: vocab, ids };
}

function readData(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GoldenError('bad-data-set', `${path} is not readable (${reason}); check the path`);
  }
}

/** Bits that a row of logits gives for a symbol: -log2 of its softmax. */
export function bitsOf(logits: ArrayLike<number>, symbol: number): number {
  let most = -Infinity;
  for (let i = 0; i < logits.length; i++) most = Math.max(most, logits[i] ?? NaN);
  let sum = 0;
  for (let i = 0; i < logits.length; i++) sum += Math.exp((logits[i] ?? NaN) - most);
  return (Math.log(sum) + most - (logits[symbol] ?? NaN)) / Math.LN2;
}

/**
 * Mean bits per character over the first `windows` windows of `context` characters, which do not overlap; each starts without memory of the one
 * before.
 * @throws GoldenError `bad-argument` if the text is shorter
 */
export function bitsPerCharacter(
  model: Pick<GPT, 'config' | 'forward'>,
  ids: Uint8Array,
  windows: number,
): number {
  const { context, vocabulary } = model.config;
  if (windows < 1 || ids.length < windows * context + 1)
    throw new GoldenError(
      'bad-argument',
      `${windows} windows of ${context} need ${windows * context + 1} symbols; the text has ${ids.length}`,
    );
  let bits = 0;
  for (let w = 0; w < windows; w++) {
    const window = ids.subarray(w * context, (w + 1) * context);
    const logits = model.forward(window);
    for (let t = 0; t < context; t++) {
      const row = logits.subarray(t * vocabulary, (t + 1) * vocabulary);
      bits += bitsOf(row, ids[w * context + t + 1] ?? 0);
    }
  }
  return bits / (windows * context);
}

/** The `count` symbols that follow a prompt when the likeliest is taken each time; on a tie the lowest number. */
export function generateGreedily(
  model: Pick<GPT, 'config' | 'forward'>,
  prompt: readonly number[],
  count: number,
): number[] {
  const ids = [...prompt];
  const { vocabulary } = model.config;
  for (let i = 0; i < count; i++) {
    const logits = model.forward(ids);
    ids.push(argmax(logits.subarray((ids.length - 1) * vocabulary)));
  }
  return ids.slice(prompt.length);
}

/** A model that gets one symbol after the other, and answers each with the logits of what follows. */
export type NextSymbol = (symbol: number) => Float32Array;

/** Bits that a model gives for the symbols of a text after the first, all together. */
export function bitsStepByStep(next: NextSymbol, ids: ArrayLike<number>): number {
  let bits = 0;
  for (let t = 0; t + 1 < ids.length; t++) bits += bitsOf(next(ids[t] ?? NaN), ids[t + 1] ?? NaN);
  return bits;
}

/** {@link generateGreedily}, the prompt too symbol by symbol. @param prompt one symbol or more */
export function generateStepByStep(next: NextSymbol, prompt: readonly number[], count: number): number[] {
  let logits: Float32Array = new Float32Array(0);
  for (const symbol of prompt) logits = next(symbol);
  const generated: number[] = [];
  while (generated.length < count) {
    const symbol = argmax(logits);
    generated.push(symbol);
    if (generated.length < count) logits = next(symbol);
  }
  return generated;
}
