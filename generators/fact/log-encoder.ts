import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  cat,
  clog2,
  connect,
  generator,
  instance,
  map,
  module,
  mux,
  pipe,
  s,
  u,
  vec,
} from '../../dsl/index.js';
import { logCodeBits } from '../../golden/index.js';
import type { OperandBits } from '../../golden/index.js';
import { leadingOneDetector } from './leading-one.js';

/** Parameters of {@link logEncoderLane}. */
export interface LogEncoderLaneParameters {
  /** Of the operand: 8 or 4. */
  readonly bits: OperandBits;
}

/**
 * The log code {sign, exponent} of a signed operand: the position of the leading one of its magnitude, and the exponent of all ones for
 * zero. Combinational. The contract is golden/fact/log-domain.md.
 */
export const logEncoderLane = generator({ bits: 8 }, ({ bits }: LogEncoderLaneParameters) => {
  const ports = {
    operand: In(s(bits)),
    code: Out(u(logCodeBits(bits))),
    magnitude: Out(u(bits - 1)),
    found: Out(bit),
    position: Out(u(clog2(bits - 1))),
  };
  return module('log_encoder_lane', ports, ({ operand, code, magnitude, found, position }) => {
    const size = operand.abs();
    // Only the magnitude of the least operand needs the top bit; it counts as one less.
    magnitude.value = mux(size(bits - 1), 2 ** (bits - 1) - 1, size(bits - 2, 0));
    const detector = instance(leadingOneDetector({ width: bits - 1 }), { magnitude }, { name: 'detector' });
    found.value = detector.found;
    position.value = detector.position;
    code.value = cat(operand(bits - 1), mux(detector.found, detector.position, bits - 1));
  });
});

/** Parameters of {@link logEncoder}. */
export interface LogEncoderParameters extends LogEncoderLaneParameters {
  readonly lanes: number;
  readonly trace?: boolean | undefined;
}

/**
 * Encodes rows of operands for FACT's prediction (ISCA 2023): a row a cycle, which leaves a cycle after it came. Combinational but for one
 * register slice.
 */
export const logEncoder = generator(
  { bits: 8, lanes: 16, trace: false },
  ({ bits, lanes, trace = false }: LogEncoderParameters) => {
    const codes = vec(u(logCodeBits(bits)), lanes);
    const ports = { operands: Stream.sink(vec(s(bits), lanes)), codes: Stream.source(codes) };
    const probes = {
      /** Probe: magnitudes and leading ones of a row. */
      leading: Out(
        bundle({
          valid: bit,
          magnitude: vec(u(bits - 1), lanes),
          found: vec(bit, lanes),
          position: vec(u(clog2(bits - 1)), lanes),
        }),
      ),
    };
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('log_encoder', all, ({ operands, codes: out, leading }) => {
      const encoders = Array.from({ length: lanes }, (_, i) =>
        instance(logEncoderLane({ bits }), { operand: operands.payload.at(i) }, { name: 'encoder' }),
      );
      const encoded = map(operands, () => encoders.map(({ code }) => code), codes);
      connect(pipe(encoded), out);
      if (leading !== undefined) {
        leading.value = {
          valid: operands.fire,
          magnitude: encoders.map(({ magnitude }) => magnitude),
          found: encoders.map(({ found }) => found),
          position: encoders.map(({ position }) => position),
        };
      }
    });
  },
);
