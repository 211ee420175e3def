import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  clog2,
  connect,
  generator,
  instance,
  leadingOne,
  map,
  module,
  mux,
  pipe,
  u,
  vec,
} from '../../dsl/index.js';

/** Parameters of {@link leadingOneDetector}. */
export interface LeadingOneParameters {
  /** Bits of a magnitude, 2 or more. */
  readonly width: number;
}

/** Whether a magnitude has a 1, and the position of its highest; position 0 when it has none. Combinational. */
export const leadingOneDetector = generator({ width: 7 }, ({ width }: LeadingOneParameters) =>
  module(
    'leading_one_detector',
    { magnitude: In(u(width)), found: Out(bit), position: Out(u(clog2(width))) },
    ({ magnitude, found, position }) => {
      const highest = leadingOne(magnitude);
      found.value = highest.valid;
      position.value = mux(highest.valid, highest.index, 0);
    },
  ),
);

/** Parameters of {@link leadingOnes}. */
export interface LeadingOnesParameters extends LeadingOneParameters {
  readonly lanes: number;
}

/**
 * The leading ones of rows of magnitudes, as FACT (ISCA 2023) needs for logarithms: a row a cycle, which leaves a cycle after it came.
 * Combinational but for one register slice.
 */
export const leadingOnes = generator({ width: 7, lanes: 16 }, ({ width, lanes }: LeadingOnesParameters) => {
  const highest = bundle({ found: vec(bit, lanes), position: vec(u(clog2(width)), lanes) });
  return module(
    'leading_ones',
    { magnitudes: Stream.sink(vec(u(width), lanes)), positions: Stream.source(highest) },
    ({ magnitudes, positions }) => {
      const detectors = Array.from({ length: lanes }, (_, i) =>
        instance(
          leadingOneDetector({ width }),
          { magnitude: magnitudes.payload.at(i) },
          { name: 'detector' },
        ),
      );
      const found = map(
        magnitudes,
        () => ({
          found: detectors.map(detector => detector.found),
          position: detectors.map(detector => detector.position),
        }),
        highest,
      );
      connect(pipe(found), positions);
    },
  );
});
