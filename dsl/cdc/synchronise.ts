import { report } from '../module/builder.js';
import { inDomain } from '../module/domain.js';
import { isCount, requireParameter } from '../module/cell.js';
import { isScalar } from '../signals/handle.js';
import type { Bit, UInt } from '../signals/signal.js';
import type { Domain } from '../ir/domain.js';
import type { Node } from '../ir/node.js';
import { reg, regCrossing, regNext } from '../statements/storage.js';
import { bit } from '../types/construct.js';
import type { Literal } from '../types/type.js';

/** Options of a synchroniser. */
export interface SynchroniseOptions {
  /** Flops in a row; 2 unless the clocks are very fast. At least 2. */
  readonly stages?: number;
  /** The value at reset; without it the flops have no reset. */
  readonly init?: Literal;
  /** The flops are called `<name>_0` and so on in Verilog; by default `sync`. */
  readonly name?: string;
}

const directRoles = new Set(['register', 'input', 'instanceOutput']);

/** True for a signal that comes straight from a flop, or through a port from where this module cannot see. */
function isDirect(node: Node): boolean {
  if (node.kind === 'slice' || node.kind === 'resize') return isDirect(node.a);
  return node.kind === 'variable' && directRoles.has(node.role);
}

/**
 * A signal of another domain, brought into the domain in force by `stages` flops in a row. It arrives `stages` edges later,
 * or one more. One bit; a wider signal only when it is Gray coded, that is when at most one bit of it changes at an edge of its
 * own clock, or the bits would arrive at different times. The signal must come from a register or a port: logic in front of
 * a synchroniser can glitch.
 */
export function synchronise(signal: Bit, options?: SynchroniseOptions): Bit;
export function synchronise<W extends number>(
  signal: UInt<W>,
  options: SynchroniseOptions & { readonly coding: 'gray' },
): UInt<W>;
export function synchronise(
  signal: unknown,
  { stages = 2, init, name = 'sync', coding }: SynchroniseOptions & { readonly coding?: 'gray' } = {},
): unknown {
  requireParameter(isCount(stages, 2), 'synchronise', 'stages', stages, 'a whole number from 2');
  if (!isScalar(signal) || (signal.node.width !== 1 && coding !== 'gray')) {
    const width = isScalar(signal) ? String(signal.node.width) : 'several';
    report(
      'domain-crossing',
      `${width} bits that may change together cannot be synchronised`,
      "use asyncFifo for data; give coding: 'gray' for a register that changes one bit at a time",
    );
  } else if (!isDirect(signal.node)) {
    report(
      'domain-crossing',
      'what is synchronised is the result of logic, which can glitch',
      'put it in a register of its own domain first: regNext(x)',
    );
  }
  let moved = regCrossing(signal, { init, name: `${name}_0` });
  for (let stage = 1; stage < stages; stage++)
    moved = regNext(moved, { init, name: `${name}_${String(stage)}` });
  return moved;
}

/**
 * A pulse of the domain `from` as a pulse of the domain in force, one cycle long, `stages` to `stages` + 1 edges later.
 * Each pulse flips a bit that is synchronised, so pulses must be at least `stages` + 1 edges of the domain in force apart;
 * of two that are closer both may be lost. Use asyncFifo where that cannot be promised.
 */
export function synchronisePulse(
  pulse: Bit,
  { from, stages = 2 }: { readonly from: Domain; readonly stages?: number },
): Bit {
  const flips = inDomain(from, () => {
    const held = reg(bit, { init: 0, name: 'flips' });
    held.next = held.xor(pulse);
    return held;
  });
  const arrived = synchronise(flips, { stages, init: 0, name: 'flips_seen' });
  return arrived.xor(regNext(arrived, { init: 0, name: 'flips_before' }));
}
