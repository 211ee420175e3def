import {
  In,
  Out,
  bit,
  generator,
  instance,
  module,
  mux,
  reg,
  regNext,
  s,
  sum,
  u,
  when,
} from '../../dsl/index.js';
import { BYTE, arrayPorts, stepBits } from './scalable-mac-shape.js';

/** One lane: an activation, and a weight whose bits come out one after the other, lowest first. */
export const serialLane = generator({ width: BYTE }, ({ width }: { readonly width: number }) => {
  const operand = s(width + 1);
  const ports = {
    load: In(bit),
    a: In(operand),
    w: In(operand),
    step: In(bit),
    term: Out(operand),
  };
  return module('serial_lane', ports, ({ load, a, w, step, term }) => {
    const activation = regNext(a, { enable: load });
    const weight = reg(u(width));
    when(load, () => {
      weight.next = w(width - 1, 0);
    }).elseWhen(step, () => {
      weight.next = weight.shr(1).extend(width);
    });
    term.value = mux(weight(0), activation, 0);
  });
});

/**
 * The bit-serial form: step t adds the activations whose weight has bit t, times 2^t; the last step, that of the sign,
 * subtracts them. Source: Stripes (MICRO 2016); golden/nipq/scalable-mac.md.
 */
export const serialArray = generator({ lanes: 64 }, ({ lanes }: { readonly lanes: number }) =>
  module('serial_array', arrayPorts(lanes), ({ load, a, w, step, at, sum: result }) => {
    const terms = Array.from({ length: lanes }, (_, i) => {
      const lane = instance(serialLane({ width: BYTE }), { load, step }, { name: 'lane' });
      lane.a.value = a.at(i);
      lane.w.value = w.at(i);
      return lane.term;
    });
    const plane = sum(terms).shl(at.number(2, 0));
    const width = stepBits(lanes);
    // `lanes` times 255 times 128 fits: what is cut off repeats the sign.
    result.value = mux(at.last, plane.neg().trunc(width), plane.trunc(width));
  }),
);
