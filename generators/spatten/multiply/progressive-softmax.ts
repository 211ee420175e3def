import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  channel,
  connect,
  fifo,
  generator,
  instance,
  module,
  mux,
  pipe,
  s,
  u,
} from '../../../dsl/index.js';
import { keyOperand } from './key-operand.js';
import { progressive, scaleType } from './progressive.js';
import type { ProgressiveParameters } from './progressive.js';
import { filledRow } from '../rows/rows.js';
import { softmax } from '../softmax/softmax.js';

/** Parameters of {@link progressiveSoftmax}. */
export interface ProgressiveSoftmaxParameters extends ProgressiveParameters {
  /** Every query has a head of its own. */
  readonly ahead: boolean;
}

/**
 * Progressive quantisation with the softmax that it asks. Passes are asked for, and scores come, apart by kind: first ones in the order of the queries, second ones in that of the
 * queries that fall short. So nothing that leaves depends on when anything comes. The contract is golden/spatten/multiply/progressive.md.
 */
export const progressiveSoftmax = generator(
  { recompute: 'incremental', lanes: 8, tokens: 1024, scoreBits: 31, halves: true, held: 4, ahead: false },
  ({ ahead, ...parameters }: ProgressiveSoftmaxParameters) => {
    const { lanes, tokens, scoreBits, halves, held } = parameters;
    const row = filledRow(s(scoreBits), lanes);
    const pass = bundle({ operand: keyOperand });
    const ports = {
      queries: Stream.sink(bundle({ threshold: u(13), scale: scaleType })),
      firstPasses: Stream.source(pass),
      secondPasses: Stream.source(pass),
      firstScores: Stream.sink(row),
      secondScores: Stream.sink(row),
      wants: Out(bit),
      has: In(bit),
      decided: Stream.source(bundle({ fetchesLsb: bit })),
      probabilities: Stream.source(filledRow(u(12), lanes)),
      busy: Out(bit),
    };
    return module('progressive_softmax', ports, io => {
      const decide = instance(
        progressive(parameters),
        { has: io.has, ahead: Number(ahead) },
        { name: 'progressive' },
      );
      connect(io.queries, decide.queries);
      connect(decide.decided, io.decided);
      io.wants.value = decide.wants;
      io.busy.value = decide.busy;

      // Scores come in the order of the passes.
      const { passes, scores } = decide;
      const { operand, fresh } = passes.payload;
      const asked = channel(bit, { name: 'asked' });
      const taken = mux(fresh, io.firstPasses.ready, io.secondPasses.ready);
      asked.to.valid.value = passes.valid.and(taken);
      asked.to.payload.value = fresh;
      passes.ready.value = taken.and(asked.to.ready);
      io.firstPasses.valid.value = passes.valid.and(fresh).and(asked.to.ready);
      io.firstPasses.payload.value = { operand };
      io.secondPasses.valid.value = passes.valid.and(fresh.not()).and(asked.to.ready);
      io.secondPasses.payload.value = { operand };
      const kind = fifo(asked.from, { depth: held + 1 });
      const { firstScores, secondScores } = io;
      scores.valid.value = kind.valid.and(mux(kind.payload, firstScores.valid, secondScores.valid));
      scores.payload.value = mux(kind.payload, firstScores.payload, secondScores.payload);
      firstScores.ready.value = kind.valid.and(kind.payload).and(scores.ready);
      secondScores.ready.value = kind.valid.and(kind.payload.not()).and(scores.ready);
      kind.ready.value = scores.fire.and(scores.payload.last);

      const soft = instance(
        softmax({ lanes, tokens, scoreBits, parts: halves ? 2 : 1, form: 'table' }),
        { clearError: 0 },
        { name: 'softmax' },
      );
      connect(decide.totals, soft.scores);
      connect(decide.scales, soft.scales);
      connect(soft.peaks, decide.peaks);
      connect(pipe(decide.verdicts), soft.verdicts);
      connect(soft.probabilities, io.probabilities);
    });
  },
);
