import { bit, reg, s, u, vec, when } from '../../dsl/index.js';
import { pixel } from './assignments.js';
import { row } from './row.js';
import type { Row } from './row.js';

/** Registers, each written within one edge; every vector starts from what the one before left. */
export const registers: readonly Row[] = [
  row(
    'register',
    [s(7)],
    s(7),
    a => {
      const held = reg(s(7));
      held.next = a;
      return held;
    },
    [
      [-64, -64],
      [63, 63],
      [0, 0],
    ],
    1,
  ),
  row(
    'register with enable',
    [bit, u(8)],
    u(8),
    (enable, a) => {
      const held = reg(u(8), { enable });
      held.next = a;
      return held;
    },
    [
      [1, 5, 5],
      [0, 6, 5],
      [1, 7, 7],
      [0, 0, 7],
    ],
    1,
  ),
  row(
    'register lane chosen by a signal',
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
      [1, 0, 0n, [1n, 2n, 3n]],
      [0, 1, 2n ** 33n - 1n, [1n, 2n ** 33n - 1n, 3n]],
      [0, 2, 0n, [1n, 2n ** 33n - 1n, 0n]],
    ],
    1,
  ),
  row(
    'registers in a vec of bundles',
    [bit, u(1), s(4)],
    vec(pixel, 2),
    (clear, i, a) => {
      const held = reg(vec(pixel, 2));
      held.at(i).offset.next = a;
      when(clear, () => {
        held.next = [
          { level: 1, offset: 1 },
          { level: 2, offset: 2 },
        ];
      });
      return held;
    },
    [
      [
        1,
        0,
        0,
        [
          { level: 1, offset: 1 },
          { level: 2, offset: 2 },
        ],
      ],
      [
        0,
        1,
        -8,
        [
          { level: 1, offset: 1 },
          { level: 2, offset: -8 },
        ],
      ],
      [
        0,
        0,
        7,
        [
          { level: 1, offset: 7 },
          { level: 2, offset: -8 },
        ],
      ],
    ],
    1,
  ),
  row(
    'register slice',
    [u(2), u(2)],
    u(4),
    (high, low) => {
      const held = reg(u(4));
      held(1, 0).next = low;
      held(3, 2).next = high;
      return held;
    },
    [
      [3, 0, 12],
      [0, 3, 3],
      [2, 1, 9],
    ],
    1,
  ),
  row(
    'register reads its old value',
    [bit, u(8)],
    u(8),
    (load, a) => {
      const held = reg(u(8));
      held.next = held.wrapAdd(1);
      when(load, () => {
        held.next = a;
      });
      return held;
    },
    [
      [1, 254, 254],
      [0, 0, 255],
      [0, 0, 0],
      [0, 0, 1],
    ],
    1,
  ),
];
