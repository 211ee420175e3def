import {
  Out,
  connect,
  generator,
  instance,
  lit,
  module,
  mux,
  reg,
  select,
  states,
  u,
  when,
} from '../../../dsl/index.js';
import {
  DESCRIPTOR_BYTES,
  HEAD_ENTRY_BYTES,
  encodeDescriptor,
  openLayer,
  writeLayer,
  xorshift32,
} from '../../../golden/index.js';
import { registerAddress } from '../../../generators/spatten/control/control-registers.js';
import { attention } from '../../../generators/spatten/attention/attention.js';
import type { AttentionBuild } from '../../../generators/spatten/attention/attention-shape.js';
import { tinySizes } from '../../../generators/spatten/attention/attention-sizes.js';
import { randomJob } from '../../../generators/spatten/attention/attention.stimulus.js';
import type { JobChoice } from '../../../generators/spatten/attention/attention.stimulus.js';
import { descriptorBus } from '../../../generators/spatten/control/descriptor-reader.js';
import { channelBus } from '../../../generators/spatten/fetch/fetch-types.js';
import { readMemory } from './attention-memory.js';
import { checksumOf } from './fold.js';
import { pieces } from './noise.js';

/** Parameters of {@link attentionBench}: a build, and the layer that it works through again and again. */
export type AttentionBenchParameters = AttentionBuild & { readonly job: JobChoice };

/** What software writes, register and data: which interrupts are wanted, where one descriptor is, that an interrupt was seen, and the start. */
const WRITES = [
  ['interruptEnable', 3],
  ['descriptorBase', 0],
  ['descriptorCount', 1],
  ['interrupt', 3],
  ['start', 1],
] as const;
/** The first of those that are written again after an interrupt. */
const AGAIN = 3;

/** A layer for the smallest build. */
export const tinyLayer: JobChoice = {
  ...{ tokens: 50, heads: 4, headSize: 16, keepTokens: 40, keepHeads: 3, keptValues: 25 },
  planes: { msbBits: 6, lsbBits: 4, midpoint: false },
  threshold: 410,
};

/** The descriptor of a layer and its head table, from address 0 on. */
function descriptorWords(leastHead: number, choice: JobChoice): bigint[] {
  const job = randomJob(xorshift32(7), choice);
  const bytes = new Uint8Array(2 ** 23);
  const { descriptor } = writeLayer(bytes, job, openLayer(undefined, job), leastHead);
  bytes.set(encodeDescriptor(descriptor), 0);
  const view = new DataView(bytes.buffer);
  const count = (DESCRIPTOR_BYTES + HEAD_ENTRY_BYTES * choice.heads) / 8;
  return Array.from({ length: count }, (_, i) => view.getBigUint64(8 * i, true));
}

/** The attention unit with what drives it: software that starts it again after each interrupt, and memory that gives a word a cycle. The checksum takes what is written. */
export const attentionBench = generator(
  { ...tinySizes, job: tinyLayer },
  ({ job, ...sizes }: AttentionBenchParameters) =>
    module('attention_bench', { checksum: Out(u(32)) }, ({ checksum }) => {
      const unit = instance(
        attention({ ...sizes, softmaxForm: 'table', recompute: 'incremental' }),
        {},
        { name: 'unit' },
      );

      // Software.
      const { state, run } = states('Address', 'Data', 'Answer', 'Await');
      const at = reg(u(3), { init: 0 });
      const { aw, w, b, ar, r } = unit.bus;
      aw.valid.value = state.is('Address');
      aw.payload.value = {
        addr: select(
          at,
          WRITES.map(([name]) => lit(registerAddress(name), u(8))),
        ),
        prot: 0,
      };
      w.valid.value = state.is('Data');
      w.payload.value = {
        data: select(
          at,
          WRITES.map(([, data]) => lit(data, u(32))),
        ),
        strb: 15,
      };
      b.ready.value = state.is('Answer');
      ar.valid.value = 0;
      ar.payload.value = { addr: 0, prot: 0 };
      r.ready.value = 1;
      run({
        Address: () => {
          when(aw.fire, () => {
            state.go('Data');
          });
        },
        Data: () => {
          when(w.fire, () => {
            state.go('Answer');
          });
        },
        Answer: () => {
          when(b.fire, () => {
            at.next = mux(at.eq(WRITES.length - 1), AGAIN, at.wrapAdd(1));
            state.go('Address');
            when(at.eq(WRITES.length - 1), () => {
              state.go('Await');
            });
          });
        },
        Await: () => {
          when(unit.irq, () => {
            state.go('Address');
          });
        },
      });

      // Memory.
      const words = descriptorWords(sizes.headSize, job);
      const descriptors = instance(readMemory({ ...descriptorBus, words }), {}, { name: 'descriptors' });
      connect(unit.descriptors.ar, descriptors.ar);
      connect(descriptors.r, unit.descriptors.r);
      for (const channel of Object.values(unit.memory)) {
        const own = instance(readMemory(channelBus(sizes)), {}, { name: 'channel' });
        connect(channel.ar, own.ar);
        connect(own.r, channel.r);
      }
      const { outputs } = unit;
      const answers = reg(u(8), { init: 0 });
      const ends = outputs.w.fire.and(outputs.w.payload.last);
      outputs.aw.ready.value = 1;
      outputs.w.ready.value = 1;
      outputs.b.valid.value = answers.ne(0);
      outputs.b.payload.value = { id: 0, resp: 'OKAY' };
      answers.next = answers.wrapAdd(ends).wrapSub(outputs.b.fire);
      const written = Array.from({ length: sizes.dataBits / 64 }, (_, i) =>
        outputs.w.payload.data(64 * i + 63, 64 * i),
      );
      checksum.value = checksumOf(pieces(written, 32, sizes.dataBits / 32), outputs.w.fire);
    }),
);
