import { setImmediate } from 'node:timers/promises';
import {
  UNTOUCHED_FOR_HEADS,
  UNTOUCHED_FOR_TOKENS,
  attentionLimits,
  generateStepByStep,
  integerArithmetic,
  spattenRun,
} from '../../golden/index.js';
import type { LayerExecutor, Tap } from '../../golden/index.js';
import { trainedModel } from '../../generators/common/real-attention.js';
import { trainedText } from '../../generators/common/real-text.js';
import { attention } from '../../generators/spatten/attention/attention.js';
import { tinySizes } from '../../generators/spatten/attention/attention-sizes.js';
import type { AttentionBuild } from '../../generators/spatten/attention/attention-shape.js';
import { BenchError } from '../bench/index.js';
import { mutantOf } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import type { EngineName } from '../engines/open.js';
import { bounded, report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { GPT_SETTINGS } from '../runs/spatten-gpt.js';
import { VIT_SETTINGS } from '../runs/spatten-vit.js';
import { AttentionMachine } from '../spatten/attention-machine.js';
import { compareLayer } from '../spatten/attention-run.js';
import { ScoreWatch } from '../spatten/score-watch.js';
import { rounded } from './tally.js';
import { testImages } from './test-images.js';

/** How much is run. */
export interface CascadeSize {
  readonly engine: EngineName;
  readonly images: number;
  /** Symbols generated after the prompt. */
  readonly symbols: number;
}

const ALL: CascadeSize = { engine: 'wasm', images: 8, symbols: 16 };

/** With room for a text. */
const LONGER: AttentionBuild = { ...tinySizes, tokens: 128 };

/** Every layer prunes more than the one before: from 10 to 70 % of tokens, and to 60 % of heads. */
const STEEP = {
  tokens: { average: 0.4, first: 0.1, untouched: UNTOUCHED_FOR_TOKENS },
  heads: { average: 0.35, first: 0.1, untouched: UNTOUCHED_FOR_HEADS },
} as const;

const CALIBRATION = 8;
const PROMPT = 32;
const LATENCY = 20;
const MEMORY = 1 << 20;

/** A fault for each of the two that watch addresses: the list that walkers read, and the sum that makes an address. */
const FAULTS: readonly { readonly name: string; readonly mutation: Mutation; readonly says: RegExp }[] = [
  {
    name: 'lists that walkers read are all zeros',
    mutation: { module: 'list_walk', stuck: 'ids_payload_row' },
    says: /no address of a pruned token is made/,
  },
  {
    name: 'addresses of tokens are sums and not products',
    mutation: { module: 'fetch_walker', from: 'mul', to: 'add' },
    says: /memory is read where nothing is left/,
  },
];

/** What was compared, and how much of it held. */
interface Found {
  layers: number;
  difference: string | undefined;
  readonly lists: Record<'tokens' | 'heads', { all: number; within: number; shorter: number }>;
  readonly scores: Record<'tokens' | 'heads', { all: number; equal: number }>;
  bursts: number;
  /** Tokens of which a layer without pruning would read keys, and those that were left. */
  there: number;
  left: number;
}

const nothingFound = (): Found => ({
  layers: 0,
  difference: undefined,
  lists: { tokens: { all: 0, within: 0, shorter: 0 }, heads: { all: 0, within: 0, shorter: 0 } },
  scores: { tokens: { all: 0, equal: 0 }, heads: { all: 0, equal: 0 } },
  bursts: 0,
  there: 0,
  left: 0,
});

/** Layers on the RTL, with the lists of each beside those of the layer before, and all scores beside the golden model's. */
async function watchedLayers(
  sizes: AttentionBuild,
  engine: EngineName,
  mutation?: Mutation,
): Promise<{ readonly found: Found; readonly execute: LayerExecutor; readonly close: () => Promise<void> }> {
  const unit = attention({ ...sizes, softmaxForm: 'table', recompute: 'incremental' });
  const module = mutation === undefined ? unit : mutantOf(unit, mutation);
  const watch = new ScoreWatch(module);
  const machine = await AttentionMachine.open(module, {
    engine,
    bytes: new Uint8Array(MEMORY),
    channels: sizes.channels,
    latency: LATENCY,
    open: { watch: watch.signals },
    onCycle: watch.see,
  });
  const found = nothingFound();
  const execute: LayerExecutor = (job, before) => {
    const { outcome, hardware, difference } = compareLayer(machine, job, before, sizes.headSize);
    found.layers += 1;
    found.difference ??= difference;
    found.bursts += machine.planeReads.length;
    found.there += job.tokens;
    found.left += outcome.tokens.length;
    for (const kind of ['tokens', 'heads'] as const) {
      const list = found.lists[kind];
      // At the end of a round everything is a candidate again.
      if (!job.relist) {
        list.all += 1;
        list.within += Number(hardware[kind].every(number => outcome[kind].includes(number)));
        list.shorter += Number(hardware[kind].length < outcome[kind].length);
      }
      const wanted = outcome.cascade[kind === 'tokens' ? 'tokenScores' : 'headScores'];
      const scores = watch.of(kind, wanted.length);
      found.scores[kind].all += wanted.length;
      found.scores[kind].equal += wanted.filter((score, number) => score === scores[number]).length;
    }
    // With a fault in it the model goes on as if there were none.
    if (mutation !== undefined) return outcome;
    const { tokens, heads } = hardware;
    return { ...outcome, outputs: hardware.outputs, cascade: { ...outcome.cascade, tokens, heads } };
  };
  return { found, execute, close: () => machine.close() };
}

/** The trained vision transformer, pruned, image by image. */
async function classify(execute: LayerExecutor, images: number, tell: (done: number) => void): Promise<void> {
  const { model, images: set } = trainedModel();
  const { layers, heads, headDim } = model.config;
  const setting = VIT_SETTINGS.at(-1);
  if (setting === undefined) return;
  const samples = Array.from({ length: CALIBRATION }, (_, i) => (tap: Tap) => {
    model.forward(set.image(i), tap);
  });
  const limits = attentionLimits(samples, { layers, heads, scope: 'head', share: 1 });
  const arithmetic = integerArithmetic(limits, headDim, setting.widths, execute);
  const run = spattenRun(arithmetic, layers, { ...setting.policy, ...STEEP }, { generate: false });
  for (const [i, image] of testImages(set, images, CALIBRATION).entries()) {
    tell(i);
    await setImmediate();
    model.forwardWith(set.image(image), run.attention);
  }
}

/** The trained character model, pruned, symbol by symbol. */
async function generateText(
  execute: LayerExecutor,
  symbols: number,
  tell: (done: number) => void,
): Promise<void> {
  const { model, text } = trainedText();
  const { layers, heads, headDim } = model.config;
  const setting = GPT_SETTINGS.at(-1);
  if (setting === undefined) return;
  const window = text.ids.subarray(0, model.config.context);
  const limits = attentionLimits([tap => void model.forward(window, tap)], {
    ...{ layers, heads, scope: 'head', share: 1 },
  });
  const arithmetic = integerArithmetic(limits, headDim, setting.widths, execute);
  const run = spattenRun(arithmetic, layers, { ...setting.policy, ...STEEP }, { generate: true });
  let position = 0;
  const step = (symbol: number): Float32Array => {
    tell(position);
    return model.step(symbol, position++, run.attention);
  };
  await setImmediate();
  generateStepByStep(step, [...window.slice(0, PROMPT)], symbols);
}

const all = (name: string, value: number, wanted: number, unit: string): Row => ({
  ...bounded(name, value, unit, { min: wanted, max: wanted, paper: 'all' }),
  target: `all ${String(wanted)}`,
});

function rowsOf(name: string, { layers, difference, lists, scores, bursts, there, left }: Found): Row[] {
  return [
    {
      name: `${name}: layers whose outputs and lists equal the golden model`,
      value: difference ?? layers,
      unit: 'layers',
      target: `all ${String(layers)}`,
      pass: difference === undefined && layers > 0,
    },
    ...(['tokens', 'heads'] as const).flatMap(kind => [
      all(
        `${name}: lists of ${kind} within that of the layer before`,
        lists[kind].within,
        lists[kind].all,
        'lists',
      ),
      { name: `${name}: lists of ${kind} that are shorter`, value: lists[kind].shorter, unit: 'lists' },
      all(
        `${name}: importances of ${kind} in the RTL equal to the golden integers`,
        scores[kind].equal,
        scores[kind].all,
        'scores',
      ),
    ]),
    {
      name: `${name}: tokens left, of those that there are`,
      value: rounded((100 * left) / there, 1),
      unit: '%',
    },
    // A burst elsewhere, and an assertion that fails, would have ended the run.
    {
      name: `${name}: bursts on the bus, each of a token and head that is left`,
      value: bursts,
      unit: 'bursts',
    },
    bounded(`${name}: bursts of pruned tokens or heads, and assertions that failed`, 0, 'bursts', {
      max: 0,
      paper: 'none',
    }),
  ];
}

/** Whether a fault of the RTL ends a run, with the words that say why. */
async function faultRow(engine: EngineName, { name, mutation, says }: (typeof FAULTS)[number]): Promise<Row> {
  const layers = await watchedLayers(LONGER, engine, mutation);
  let text = 'nothing';
  try {
    // Here no token is kept for what it is.
    await generateText(layers.execute, 1, () => undefined);
  } catch (error) {
    if (!(error instanceof BenchError)) throw error;
    text = error.message;
  } finally {
    await layers.close();
  }
  return { name: `fault, ${name}: seen`, value: text, unit: '', target: 'yes', pass: says.test(text) };
}

/** The cascade over the layers of two trained models, on the RTL. */
export async function cascadeRows(
  progress: Progress,
  { engine, images, symbols }: CascadeSize,
): Promise<Row[]> {
  const steps = PROMPT + symbols - 1;
  const total = images + steps + FAULTS.length;
  const rows: Row[] = [];
  const subjects = [
    {
      name: `vision transformer, ${String(images)} images`,
      sizes: tinySizes,
      run: (execute: LayerExecutor) =>
        classify(execute, images, done => {
          progress(done, total, 'images on the RTL');
        }),
    },
    {
      name: `character model, ${String(steps)} symbols`,
      sizes: LONGER,
      run: (execute: LayerExecutor) =>
        generateText(execute, symbols, done => {
          progress(images + done, total, 'symbols on the RTL');
        }),
    },
  ];
  for (const { name, sizes, run } of subjects) {
    const { found, execute, close } = await watchedLayers(sizes, engine);
    try {
      await run(execute);
      rows.push(...rowsOf(name, found));
    } catch (error) {
      if (!(error instanceof BenchError)) throw error;
      rows.push({ name, value: error.message, unit: '', target: 'no error', pass: false });
    } finally {
      await close();
    }
  }
  for (const [i, fault] of FAULTS.entries()) {
    progress(images + steps + i, total, 'faults');
    rows.push(await faultRow(engine, fault));
  }
  progress(total, total, 'done');
  return rows;
}

/** What cascade pruning promises: what is pruned once stays so, by importances that are exact, and is never fetched again. */
export const e11: Study = {
  id: 'E11',
  title:
    'Cascade pruning on the RTL of spatten/attention (tiny), trained models: lists within lists, importances, addresses on the bus',
  images: ALL.images,
  run: async (progress, { images = ALL.images } = {}) =>
    report('E11', e11.title, await cascadeRows(progress, { ...ALL, images })),
};
