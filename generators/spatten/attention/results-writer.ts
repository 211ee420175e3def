import { arbiter, bit, connect, fork, instance, lit, map, u } from '../../../dsl/index.js';
import type { Bit, BundleType, Consumer, Producer, UIntType } from '../../../dsl/index.js';
import { outputWriter } from '../control/output-writer.js';
import type { pathPorts } from './attention-path-shape.js';
import type { attentionPorts } from './attention-ports.js';
import type { AttentionSizes } from './attention-shape.js';
import type { listReaders } from './list-readers.js';

type Path = ReturnType<typeof pathPorts>;

/** What becomes results. */
interface Results {
  /** Outputs, and where those of each query go. */
  readonly outputs: Path['outputs']['outside'];
  readonly addresses: Path['addresses']['outside'];
  /** Where the list of what is left goes, and how many numbers it has. */
  readonly places: Consumer<
    BundleType<{
      readonly address: UIntType<32>;
      readonly tokens: UIntType<16>;
      readonly heads: UIntType<8>;
    }>
  >;
  readonly lists: ReturnType<typeof listReaders>['lists'];
}

/** Brings results to memory, inside a module, and outputs to the scores of their heads as well. What is in hand is dropped with `cancel`. */
export function resultsWriter(
  { dataBits, outputLanes, requesters, largestHead }: AttentionSizes,
  results: Results,
  scores: Producer<NonNullable<Path['outputs']['type']>>,
  memory: ReturnType<typeof attentionPorts>['outputs']['inside'],
  cancel: Bit,
) {
  const writer = instance(
    outputWriter({ dataBits, outputLanes, listLanes: requesters, largestHead }),
    { cancel },
    { name: 'writer' },
  );
  const [toMemory = results.outputs, toScores = results.outputs] = fork(results.outputs, 2);
  connect(toMemory, writer.outputs);
  connect(toScores, scores);
  const [place = results.places, numbers = results.places] = fork(results.places, 2);
  const places = [
    map(results.addresses, address => ({
      address,
      list: lit(0, bit),
      tokens: lit(0, u(16)),
      heads: lit(0, u(16)),
    })),
    map(place, ({ address, tokens, heads }) => ({
      address,
      list: lit(1, bit),
      tokens,
      heads: heads.extend(16),
    })),
  ];
  connect(arbiter(places, { policy: 'fixed' }), writer.places);
  connect(
    map(numbers, () => lit(1, bit)),
    results.lists.lists,
  );
  connect(results.lists.numbers, writer.numbers);
  connect(writer.memory.aw, memory.aw);
  connect(writer.memory.w, memory.w);
  connect(memory.b, writer.memory.b);
  return writer;
}
