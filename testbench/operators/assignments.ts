import { bit, bundle, choice, s, switchOn, u, vec, when, wire } from '../../dsl/index.js';
import { row } from './row.js';
import type { Row } from './row.js';

/** A bundle of an unsigned and a signed field. */
export const pixel = bundle({ level: u(5), offset: s(4) });
const mode = choice('Idle', 'Load', 'Run');

/** Assignments to whole signals, fields, lanes and slices, in order and under conditions. */
export const assignments: readonly Row[] = [
  row(
    'wire of a bundle, field by field',
    [u(5), s(4)],
    pixel,
    (level, offset) => {
      const out = wire(pixel);
      out.level.value = level;
      out.offset.value = offset;
      return out;
    },
    [[31, -8, { level: 31, offset: -8 }]],
  ),
  row(
    'wire takes a record with literals',
    [u(5)],
    pixel,
    level => {
      const out = wire(pixel, { default: { level: 3, offset: -1 } });
      when(level.ne(0), () => {
        out.value = { level, offset: -8 };
      });
      return out;
    },
    [
      [31, { level: 31, offset: -8 }],
      [0, { level: 3, offset: -1 }],
    ],
  ),
  row(
    'vec lane, constant',
    [vec(u(7), 3), u(7)],
    vec(u(7), 3),
    (v, a) => {
      const out = wire(vec(u(7), 3), { default: v });
      out.at(1).value = a;
      return out;
    },
    [[[1, 2, 3], 127, [1, 127, 3]]],
  ),
  row(
    'vec lane, signal',
    [vec(s(7), 3), u(2), s(7)],
    vec(s(7), 3),
    (v, i, a) => {
      const out = wire(vec(s(7), 3));
      out.value = v;
      out.at(i).value = a;
      return out;
    },
    [
      [[1, 2, 3], 0, -64, [-64, 2, 3]],
      [[1, 2, 3], 2, -64, [1, 2, -64]],
    ],
  ),
  row(
    'vec of vec lane, two signals',
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
        1,
        2,
        15,
        [
          [1, 2, 3],
          [4, 5, 15],
        ],
      ],
      [
        0,
        0,
        15,
        [
          [15, 2, 3],
          [4, 5, 6],
        ],
      ],
    ],
  ),
  row(
    'vec of vec lane, constant of signal',
    [u(1), u(4)],
    vec(vec(u(4), 3), 2),
    (i, a) => {
      const out = wire(vec(vec(u(4), 3), 2), {
        default: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      });
      out.at(i).at(1).value = a;
      out.at(0).at(2).value = 9;
      return out;
    },
    [
      [
        1,
        15,
        [
          [1, 2, 9],
          [4, 15, 6],
        ],
      ],
      [
        0,
        15,
        [
          [1, 15, 9],
          [4, 5, 6],
        ],
      ],
    ],
  ),
  row(
    'vec of bundles, field of a lane',
    [u(1), s(4)],
    vec(pixel, 2),
    (i, a) => {
      const out = wire(vec(pixel, 2), {
        default: [
          { level: 1, offset: 1 },
          { level: 2, offset: 2 },
        ],
      });
      out.at(i).offset.value = a;
      return out;
    },
    [
      [
        0,
        -8,
        [
          { level: 1, offset: -8 },
          { level: 2, offset: 2 },
        ],
      ],
      [
        1,
        -8,
        [
          { level: 1, offset: 1 },
          { level: 2, offset: -8 },
        ],
      ],
    ],
  ),
  row(
    'slice, last write wins',
    [u(8), u(3)],
    u(8),
    (a, b) => {
      const out = wire(u(8), { default: a });
      out(4, 2).value = b;
      out(7).value = 1;
      return out;
    },
    [
      [0, 5, 0b10010100],
      [0xff, 0, 0b11100011],
    ],
  ),
  row(
    'bit chosen by a signal',
    [u(5), u(3), bit],
    u(5),
    (a, i, b) => {
      const out = wire(u(5), { default: a });
      out.at(i).value = b;
      return out;
    },
    [
      [0, 4, 1, 16],
      [31, 0, 0, 30],
    ],
  ),
  row(
    'slice of a bundle field',
    [pixel, u(2)],
    pixel,
    (p, a) => {
      const out = wire(pixel, { default: p });
      out.offset(3, 2).value = a;
      return out;
    },
    [[{ level: 9, offset: 1 }, 2, { level: 9, offset: -7 }]],
  ),
  row(
    'slice of a lane',
    [vec(u(4), 2), u(1), u(2)],
    vec(u(4), 2),
    (v, i, a) => {
      const out = wire(vec(u(4), 2));
      out.value = v;
      out.at(i)(2, 1).value = a;
      return out;
    },
    [
      [[0, 15], 0, 3, [6, 15]],
      [[0, 15], 1, 0, [0, 9]],
    ],
  ),
  row(
    'when, elseWhen, otherwise',
    [u(4)],
    u(3),
    a => {
      const out = wire(u(3));
      when(a.lt(4), () => {
        out.value = 1;
      })
        .elseWhen(a.lt(8), () => {
          out.value = 2;
          when(a.eq(5), () => {
            out.value = 3;
          });
        })
        .otherwise(() => {
          out.value = 4;
        });
      return out;
    },
    [
      [0, 1],
      [3, 1],
      [4, 2],
      [5, 3],
      [7, 2],
      [8, 4],
      [15, 4],
    ],
  ),
  row(
    'switch on a signed number',
    [s(4)],
    u(3),
    a => {
      const out = wire(u(3));
      switchOn(a)
        .is(-8, () => {
          out.value = 1;
        })
        .is([-1, 0, 1], () => {
          out.value = 2;
        })
        .is(7, () => {
          out.value = 3;
        })
        .otherwise(() => {
          out.value = 7;
        });
      return out;
    },
    [
      [-8, 1],
      [-1, 2],
      [0, 2],
      [1, 2],
      [7, 3],
      [2, 7],
      [-7, 7],
    ],
  ),
  row(
    'switch on a choice',
    [mode],
    mode,
    m => {
      const out = wire(mode);
      switchOn(m, {
        Idle: () => {
          out.value = 'Load';
        },
        Load: () => {
          out.value = 'Run';
        },
        Run: () => {
          out.value = 'Idle';
        },
      });
      return out;
    },
    [
      ['Idle', 'Load'],
      ['Load', 'Run'],
      ['Run', 'Idle'],
    ],
  ),
  row(
    'wire read before it is driven',
    [u(4)],
    u(5),
    a => {
      const out = wire(u(4));
      const more = out.add(1);
      out.value = a.not();
      return more;
    },
    [
      [0, 16],
      [15, 1],
    ],
  ),
];
