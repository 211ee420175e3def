import { Stream, generator, instance, module } from '../../../dsl/index.js';
import { delayed } from '../../common/delayed.js';
import { outputSteps } from './output-steps.js';
import { PROBABILITY_STEPS, productLane, shareLane } from './probability-lane.js';
import { softmaxDefaults, softmaxShape } from './softmax-shape.js';
import type { SoftmaxParameters } from './softmax-shape.js';

/** Last pass of the softmax by table: powers times the reciprocal of their sum, a beat a cycle; rows that do not leave are dropped at the same rate. */
export const productPass = generator(softmaxDefaults, (parameters: SoftmaxParameters) => {
  const { powers, order, probabilities: leaving, reciprocal, shareFraction } = softmaxShape(parameters);
  const ports = {
    orders: Stream.sink(order),
    rows: Stream.sink(powers),
    probabilities: Stream.source(leaving),
  };
  return module('product_pass', ports, io => {
    const { advance, filled, last } = outputSteps(io, PROBABILITY_STEPS);
    const lane = productLane({ reciprocalBits: reciprocal.width, shareFraction });
    const row = [...io.rows.payload.row].map(
      power =>
        instance(lane, { advance, power, reciprocal: io.orders.payload.reciprocal }, { name: 'lane' })
          .probability,
    );
    io.probabilities.payload.value = { filled, last, row };
  });
});

/** Last pass of the streaming softmax: the reciprocal of the sum, shifted; else as {@link productPass}. */
export const sharePass = generator(softmaxDefaults, (parameters: SoftmaxParameters) => {
  const {
    octaves,
    octave,
    order,
    probabilities: leaving,
    reciprocal: type,
    shareFraction,
  } = softmaxShape(parameters);
  const ports = {
    orders: Stream.sink(order),
    /** The largest octave of the row of each order. */
    largest: Stream.sink(octave),
    rows: Stream.sink(octaves),
    probabilities: Stream.source(leaving),
  };
  return module('share_pass', ports, io => {
    const { orders, largest } = io;
    const { advance, filled, last } = outputSteps(io, PROBABILITY_STEPS);
    largest.ready.value = orders.fire;
    const reciprocal = delayed(orders.payload.reciprocal, 1, advance, { name: 'reciprocal' });
    const lane = shareLane({ reciprocalBits: type.width, shareFraction });
    const row = [...io.rows.payload.row].map(
      of =>
        instance(lane, { advance, octave: of, largest: largest.payload, reciprocal }, { name: 'lane' })
          .probability,
    );
    io.probabilities.payload.value = { filled, last, row };
  });
});
