import { generator, instance, module, sum } from '../../dsl/index.js';
import { fusionUnit } from './fusion-unit.js';
import { UNIT_LANES, arrayPorts, stepBits } from './scalable-mac-shape.js';

/** The fused form: a unit of bricks for every 16 lanes. Source: golden/nipq/scalable-mac.md. */
export const fusedArray = generator({ lanes: 64 }, ({ lanes }: { readonly lanes: number }) =>
  module('fused_array', arrayPorts(lanes), ({ load, a, w, step, aDigits, wDigits, sum: result }) => {
    const sums = Array.from({ length: lanes / UNIT_LANES }, (_, i) => {
      const unit = instance(
        fusionUnit({ lanes: UNIT_LANES }),
        { load, step, aDigits, wDigits },
        { name: 'unit' },
      );
      const own = Array.from({ length: UNIT_LANES }, (_, lane) => UNIT_LANES * i + lane);
      unit.a.value = own.map(lane => a.at(lane));
      unit.w.value = own.map(lane => w.at(lane));
      return unit.sum;
    });
    result.value = sum(sums).extend(stepBits(lanes));
  }),
);
