import { bit, reg, s, select, u, vec, when, wire } from '../../dsl/index.js';
import { given, row, unsigned } from './row.js';
import type { Row } from './row.js';

/**
 * Indices that name nothing: the interpreter reads 0 and writes nothing. Hardware need not, and Verilog does not: the
 * automatic assert is what holds there. These rows are for engines that promise more.
 */
export const outOfRange: readonly Row[] = [
  given('at', 'u5 u8', 'u1', (a, i) => a.at(unsigned(i)), [
    [0x1f, 5, 0],
    [0x1f, 255, 0],
  ]),
  given('at', 'u65 u7', 'u1', (a, i) => a.at(unsigned(i)), [
    [2n ** 65n - 1n, 65, 0],
    [2n ** 65n - 1n, 127, 0],
  ]),
  given('at', 'u1 u1', 'u1', (a, i) => a.at(unsigned(i)), [[1, 1, 0]]),
  row('vec at signal', [vec(u(7), 3), u(2)], u(7), (v, i) => v.at(i), [[[1, 2, 127], 3, 0]]),
  row('vec at signal, signed', [vec(s(33), 2), u(3)], s(33), (v, i) => v.at(i), [
    [[-1n, 2n], 2, 0n],
    [[-1n, 2n], 7, 0n],
  ]),
  row('vec of one at signal', [vec(u(8), 1), u(4)], u(8), (v, i) => v.at(i), [
    [[9], 1, 0],
    [[9], 15, 0],
  ]),
  row('vec of vec at signals', [vec(vec(u(4), 3), 2), u(1), u(2)], u(4), (v, i, j) => v.at(i).at(j), [
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      0,
      3,
      0,
    ],
  ]),
  row('select', [u(2), u(8), u(8), u(8)], u(8), (i, a, b, c) => select(i, [a, b, c]), [[3, 255, 8, 7, 0]]),
  row(
    'vec lane',
    [u(2), s(7)],
    vec(s(7), 3),
    (i, a) => {
      const out = wire(vec(s(7), 3), { default: [1, 2, 3] });
      out.at(i).value = a;
      return out;
    },
    [[3, -64, [1, 2, 3]]],
  ),
  row(
    'vec of vec lane',
    [u(1), u(2), u(4)],
    vec(vec(u(4), 3), 2),
    (i, j, a) => {
      const out = wire(vec(vec(u(4), 3), 2), {
        default: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      });
      out.at(i).at(j).value = a;
      return out;
    },
    [
      [
        0,
        3,
        15,
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
      ],
    ],
  ),
  row(
    'bit',
    [u(5), u(3), bit],
    u(5),
    (a, i, b) => {
      const out = wire(u(5), { default: a });
      out.at(i).value = b;
      return out;
    },
    [
      [31, 5, 0, 31],
      [0, 7, 1, 0],
    ],
  ),
];

/** As `outOfRange`, of a register. */
export const registerOutOfRange: readonly Row[] = [
  row(
    'register lane',
    [bit, u(2), u(33)],
    vec(u(33), 3),
    (clear, i, a) => {
      const held = reg(vec(u(33), 3));
      held.at(i).next = a;
      when(clear, () => {
        held.next = [1n, 2n, 3n];
      });
      return held;
    },
    [
      [1, 3, 0n, [1n, 2n, 3n]],
      [0, 3, 7n, [1n, 2n, 3n]],
      [0, 1, 7n, [1n, 7n, 3n]],
    ],
    1,
  ),
];
