import {
  LEGAL_CODES,
  compress,
  denseBeats,
  matrixRow,
  quantiseInput,
  selectCodes,
  sparseBeats,
  xorshift32,
} from '../../golden/index.js';
import { INT8_LAYERS, linearInputs, quantiseLinearLayers } from '../../golden/index.js';
import type { Random, SparseBeat, SparsePeJob } from '../../golden/index.js';
import { trainedModel } from '../common/real-attention.js';
import type { NamedJob, Stimulus } from '../contract.js';
import type { SparsePeChoice } from './sparse-pe.contract.js';

const listOf = <T>(n: number, item: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => item(i));
const MODES = [true, false].flatMap(sparse => [false, true].map(pairs => ({ sparse, pairs })));

const legalCode = (random: Random): number => LEGAL_CODES[random.below(LEGAL_CODES.length)] ?? NaN;

function randomJob(random: Random, mode: Pick<SparsePeJob, 'sparse' | 'pairs'>, steps: number): SparsePeJob {
  const bytes = (count: number): number[] => listOf(count, () => random.below(256));
  // A dense job ignores the code, so it may be anything.
  const code = (): number => (mode.sparse ? legalCode(random) : random.below(16));
  return { ...mode, beats: listOf(steps, () => ({ x: bytes(4), w: bytes(2), code: code() })) };
}

/** The sign patterns of two weights with each legal code, over operands that can be told apart. */
function everyPattern(pairs: boolean): SparseBeat[] {
  const weights = pairs ? [0x3d, 0xd3, 0x88, 0x77] : [3, 0xfb, 0x80, 0x7f];
  return LEGAL_CODES.flatMap(code =>
    weights.flatMap(a => weights.map(b => ({ x: [0x12, 0xe5, 0x80, 0x7f], w: [a, b], code }))),
  );
}

function corners({ depth }: SparsePeChoice): readonly NamedJob<SparsePeJob>[] {
  const random = xorshift32(0x2f4);
  const few = Math.min(depth, 9);
  const jobs: NamedJob<SparsePeJob>[] = [];
  const add = (name: string, job: SparsePeJob): void => {
    jobs.push({ name, job });
  };
  const same = (x: number, w: number): SparseBeat[] =>
    listOf(few, i => ({ x: [x, x, x, x], w: [w, w], code: LEGAL_CODES[i % 6] ?? NaN }));
  for (const mode of MODES) {
    const text = `${mode.sparse ? 'sparse' : 'dense'}, ${mode.pairs ? 'pairs of INT4' : 'INT8'}`;
    add(`${text}: one step`, randomJob(random, mode, 1));
    add(`${text}: as many steps as there may be`, randomJob(random, mode, Math.min(depth, 512)));
    add(`${text}: all zero`, { ...mode, beats: same(0, 0) });
    add(`${text}: all at the negative end`, {
      ...mode,
      beats: same(mode.pairs ? 0x88 : 0x80, mode.pairs ? 0x88 : 0x80),
    });
    add(`${text}: all at the positive end`, {
      ...mode,
      beats: same(mode.pairs ? 0x77 : 0x7f, mode.pairs ? 0x77 : 0x7f),
    });
    add(`${text}: alternating ends`, { ...mode, beats: same(0x87, 0x78) });
    const patterns = everyPattern(mode.pairs);
    for (let at = 0; at < patterns.length; at += few)
      add(`${text}: every code and sign, from ${String(at)}`, {
        ...mode,
        beats: patterns.slice(at, at + few),
      });
  }
  const mode = { sparse: true, pairs: false };
  add('refused: no step', { ...mode, beats: [] });
  add('refused: one step too many', randomJob(random, mode, depth + 1));
  for (let code = 0; code < 16; code++) {
    if (LEGAL_CODES.includes(code)) continue;
    const job = randomJob(random, { ...mode, pairs: code % 2 === 1 }, few);
    const at = code % few;
    const beats = job.beats.map((beat, i) => (i >= at ? { ...beat, code } : beat));
    add(`refused: code ${String(code)} from step ${String(at)} on`, { ...job, beats });
  }
  add('after the refused ones', randomJob(random, mode, few));
  return jobs;
}

/** Stimulus of the sparse processing element. */
export const sparsePeStimulus: Stimulus<SparsePeChoice, SparsePeJob> = {
  corners,
  random: ({ depth }, seed) => {
    const random = xorshift32(seed);
    const mode = MODES[random.below(4)] ?? { sparse: true, pairs: false };
    const job = randomJob(random, mode, 1 + random.below(Math.min(depth, 40)));
    // One job in eight has codes of any kind.
    if (random.below(8) !== 0) return job;
    return { ...job, beats: job.beats.map(beat => ({ ...beat, code: random.below(16) })) };
  },
  /** Tokens of the trained model's linear layers times their weights: 2:4 and dense in INT8, pairs and dense in INT4. */
  async *real({ depth }, count) {
    const { model, images } = trainedModel();
    const inputs = linearInputs(model, images.image(0));
    const layersOf = (bits: number) =>
      quantiseLinearLayers(model, images, {
        ...INT8_LAYERS,
        inputBits: bits,
        weightBits: bits,
        calibration: [0],
      });
    const precisions = [layersOf(8), layersOf(4)] as const;
    for (let made = 0; made < count; made++) {
      const pairs = made % 2 === 1;
      const layer = precisions[pairs ? 1 : 0][Math.floor(made / 4) % 24];
      if (layer === undefined) return;
      const floats = model.weights.get(`${layer.name}.weight`)?.data ?? [];
      const [token, channel] = [(7 * made) % 50, (11 * made) % layer.weights.rows];
      const x = matrixRow(quantiseInput(layer, inputs.get(layer.name) ?? []), token);
      const mode = pairs ? '4:8-pairs' : '2:4';
      const sparse = made % 4 < 2;
      const job = sparse
        ? sparseBeats(
            x,
            compress(layer.weights, mode, selectCodes(floats, layer.weights.columns, mode)),
            channel,
          )
        : denseBeats(x, layer.weights, channel, pairs);
      if (job.beats.length > depth) continue;
      const kind = `${sparse ? mode : 'dense'}, INT${pairs ? '4' : '8'}`;
      yield { name: `${layer.name}, token ${String(token)}, channel ${String(channel)}, ${kind}`, job };
    }
  },
};
