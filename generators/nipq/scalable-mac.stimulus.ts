import {
  INT8_LAYERS,
  linearInputs,
  matrixRow,
  quantiseInput,
  quantiseLinearLayers,
  xorshift32,
} from '../../golden/index.js';
import type { Random, ScalableMacJob } from '../../golden/index.js';
import { trainedModel } from '../common/real-attention.js';
import { padded, rowsOf } from '../common/stimulus.js';
import type { NamedJob, Stimulus } from '../contract.js';
import type { ScalableMacChoice } from './scalable-mac.contract.js';

type Widths = Pick<ScalableMacJob, 'aWidth' | 'wWidth' | 'aSigned'>;

const listOf = <T>(n: number, item: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => item(i));
const SIGNED: Widths = { aWidth: 8, wWidth: 8, aSigned: true };

function randomJob(random: Random, lanes: number, beats: number, widths: Widths): ScalableMacJob {
  const bytes = (): number[][] => listOf(beats, () => listOf(lanes, () => random.below(256)));
  return { ...widths, a: bytes(), w: bytes() };
}

function corners({ lanes, depth }: ScalableMacChoice): readonly NamedJob<ScalableMacJob>[] {
  const random = xorshift32(0x5ca1);
  const few = Math.min(depth, 3);
  const jobs: NamedJob<ScalableMacJob>[] = [];
  const add = (name: string, job: ScalableMacJob): void => {
    jobs.push({ name, job });
  };
  /** Beats in which a lane's byte depends on its number alone. */
  const lanewise = (
    name: string,
    widths: Widths,
    a: (i: number) => number,
    w: (i: number) => number,
  ): void => {
    add(name, { ...widths, a: listOf(few, () => listOf(lanes, a)), w: listOf(few, () => listOf(lanes, w)) });
  };
  const end = (width: number): number => 1 << (width - 1);
  for (let aWidth = 2; aWidth <= 8; aWidth++) {
    for (let wWidth = 2; wWidth <= 8; wWidth++) {
      const widths = { aWidth, wWidth, aSigned: true };
      const text = `${String(aWidth)} x ${String(wWidth)}`;
      lanewise(
        `${text}, both at the negative end`,
        widths,
        () => end(aWidth),
        () => end(wWidth),
      );
      add(
        `${text}, random, unsigned activations`,
        randomJob(random, lanes, 2, { ...widths, aSigned: false }),
      );
    }
  }
  const ends = (i: number): number => (i % 2 === 0 ? 0x80 : 0x7f);
  lanewise(
    'all zero',
    SIGNED,
    () => 0,
    () => 0,
  );
  lanewise(
    'all 127',
    SIGNED,
    () => 0x7f,
    () => 0x7f,
  );
  lanewise('alternating ends', SIGNED, ends, i => ends(i + 1));
  lanewise(
    'unsigned activations at their end',
    { ...SIGNED, aSigned: false },
    () => 0xff,
    () => 0x80,
  );
  for (const lane of [0, 1, 7, lanes - 1])
    lanewise(
      `only lane ${String(lane)}`,
      SIGNED,
      i => (i === lane ? 0x80 : 0),
      i => (i === lane ? 0x7f : 0x55),
    );
  lanewise(
    'bits above the widths',
    { aWidth: 3, wWidth: 5, aSigned: true },
    i => 0xf8 | (i & 7),
    i => 0xa0 | (i & 31),
  );
  add('one beat', randomJob(random, lanes, 1, SIGNED));
  add(
    'as many beats as there may be',
    randomJob(random, lanes, depth, { aWidth: 3, wWidth: 3, aSigned: true }),
  );

  const refused = (name: string, beats: number, widths: Partial<Widths>): void => {
    add(`refused: ${name}`, randomJob(random, lanes, beats, { ...SIGNED, ...widths }));
  };
  refused('no beat', 0, {});
  refused('one beat too many', depth + 1, {});
  refused('a width of 1', 2, { aWidth: 1 });
  refused('a width of 0', 1, { wWidth: 0 });
  refused('a width of 9', 2, { wWidth: 9 });
  refused('a width of 15', 1, { aWidth: 15, aSigned: false });
  add('after the refused ones', randomJob(random, lanes, few, { aWidth: 5, wWidth: 6, aSigned: true }));
  return jobs;
}

/** Stimulus of the scalable multiply-accumulate. */
export const scalableMacStimulus: Stimulus<ScalableMacChoice, ScalableMacJob> = {
  corners,
  random: ({ lanes, depth }, seed) => {
    const random = xorshift32(seed);
    const width = (): number => 2 + random.below(7);
    const beats = 1 + random.below(Math.min(depth, 6));
    return randomJob(random, lanes, beats, {
      aWidth: width(),
      wWidth: width(),
      aSigned: random.below(2) === 0,
    });
  },
  /** Tokens of the trained model's linear layers times their weights, in all widths of 3 to 8 bits. */
  async *real({ lanes, depth }, count) {
    const { model, images } = trainedModel();
    const inputs = linearInputs(model, images.image(0));
    for (let made = 0; made < count;) {
      const bits = 3 + (made % 6);
      const layers = quantiseLinearLayers(model, images, {
        ...INT8_LAYERS,
        inputBits: 11 - bits,
        weightBits: bits,
        calibration: [0],
      });
      for (const [i, layer] of layers.entries()) {
        if (made >= count || layer.weights.columns > lanes * depth) break;
        const [token, channel] = [(7 * made) % 50, (11 * made) % layer.weights.rows];
        const beats = (row: Int32Array): number[][] =>
          rowsOf(
            [...row].map(code => code & 255),
            lanes,
          ).map(beat => padded(beat, lanes, 0));
        const x = quantiseInput(layer, inputs.get(layer.name) ?? []);
        yield {
          name: `${layer.name}, token ${String(token)}, channel ${String(channel)}, ${String(11 - bits)} x ${String(bits)} bits`,
          job: {
            aWidth: 11 - bits,
            wWidth: bits,
            aSigned: true,
            a: beats(matrixRow(x, token)),
            w: beats(matrixRow(layer.weights, channel)),
          },
        };
        made++;
        if (i % 4 === 3) break;
      }
    }
  },
};
