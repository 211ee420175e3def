import { bit, bundle, cat, choice, mux, s, select, u, vec } from '../../dsl/index.js';
import { row } from './row.js';
import type { Row } from './row.js';

const pixel = bundle({ level: u(5), offset: s(4) });
const mode = choice('Idle', 'Load', 'Run');

const vecs: readonly Row[] = [
  row('vec at constant', [vec(u(7), 3)], u(7), v => v.at(2), [[[1, 2, 127], 127]]),
  row('vec at signal', [vec(u(7), 3), u(2)], u(7), (v, i) => v.at(i), [
    [[1, 2, 127], 0, 1],
    [[1, 2, 127], 2, 127],
  ]),
  row('vec at signal, signed', [vec(s(33), 5), u(3)], s(33), (v, i) => v.at(i), [
    [[-1n, 2n, -(2n ** 32n), 4n, 5n], 0, -1n],
    [[-1n, 2n, -(2n ** 32n), 4n, 5n], 2, -(2n ** 32n)],
    [[-1n, 2n, -(2n ** 32n), 4n, -5n], 4, -5n],
  ]),
  row('vec of one at signal', [vec(u(8), 1), u(4)], u(8), (v, i) => v.at(i), [[[9], 0, 9]]),
  row('vec of vec at signals', [vec(vec(u(4), 3), 2), u(1), u(2)], u(4), (v, i, j) => v.at(i).at(j), [
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      1,
      2,
      6,
    ],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      0,
      1,
      2,
    ],
  ]),
  row('vec of vec, one row', [vec(vec(s(4), 3), 2), u(1)], vec(s(4), 3), (v, i) => v.at(i), [
    [
      [
        [1, -2, 3],
        [-8, 5, 7],
      ],
      1,
      [-8, 5, 7],
    ],
  ]),
  row('vec asUInt', [vec(u(4), 3)], u(12), v => v.asUInt(), [[[1, 2, 3], 0x321]]),
  row('cat of a vec and a bit', [vec(s(4), 2), bit], u(9), (v, b) => cat(v, b), [[[-1, 1], 0, 0b000111110]]),
  row('map', [vec(u(8), 4)], vec(u(9), 4), v => v.map(x => x.add(1)), [
    [
      [0, 1, 254, 255],
      [1, 2, 255, 256],
    ],
  ]),
  row('map to signed', [vec(u(8), 3)], vec(s(9), 3), v => v.map(x => x.neg()), [
    [
      [0, 1, 255],
      [0, -1, -255],
    ],
  ]),
  row('map with an outer signal', [vec(s(8), 3), s(8)], vec(s(9), 3), (v, a) => v.map(x => x.add(a)), [
    [[-128, 0, 127], -128, [-256, -128, -1]],
  ]),
  row('map to one bit', [vec(s(8), 3)], vec(bit, 3), v => v.map(x => x.lt(0)), [
    [
      [-128, 0, 127],
      [1, 0, 0],
    ],
  ]),
  row('map of map', [vec(vec(u(4), 2), 2)], vec(vec(u(5), 2), 2), v => v.map(x => x.map(y => y.add(1))), [
    [
      [
        [0, 15],
        [7, 8],
      ],
      [
        [1, 16],
        [8, 9],
      ],
    ],
  ]),
  row(
    'map of map, inner sees outer lane',
    [vec(u(4), 2), vec(u(4), 3)],
    vec(vec(u(8), 3), 2),
    (a, b) => a.map(x => b.map(y => x.mul(y))),
    [
      [
        [2, 15],
        [1, 3, 15],
        [
          [2, 6, 30],
          [15, 45, 225],
        ],
      ],
    ],
  ),
  row('zip', [vec(u(8), 3), vec(s(4), 3)], vec(s(12), 3), (a, b) => a.zip(b, (x, y) => x.mul(y)), [
    [
      [255, 2, 3],
      [-8, 7, -1],
      [-2040, 14, -3],
    ],
  ]),
  row('map of bundles', [vec(pixel, 2)], vec(s(7), 2), v => v.map(p => p.level.add(p.offset)), [
    [
      [
        { level: 31, offset: -8 },
        { level: 0, offset: 7 },
      ],
      [23, 7],
    ],
  ]),
  row(
    'map to bundles',
    [vec(u(5), 2)],
    vec(bundle({ low: u(2), high: u(3) }), 2),
    v => v.map(x => ({ low: x(1, 0), high: x(4, 2) })),
    [
      [
        [0b10111, 0b01000],
        [
          { low: 3, high: 5 },
          { low: 0, high: 2 },
        ],
      ],
    ],
  ),
];

const chosen: readonly Row[] = [
  row(
    'select',
    [u(2), u(8), s(4), u(3)],
    s(9),
    (i, a, b, c) => select(i, [a, b, c] as unknown as readonly (typeof b)[]),
    [
      [0, 255, -8, 7, 255],
      [1, 255, -8, 7, -8],
      [2, 255, -8, 7, 7],
    ],
  ),
  row('select of bundles', [u(1), pixel, pixel], pixel, (i, a, b) => select(i, [a, b]), [
    [1, { level: 1, offset: 2 }, { level: 31, offset: -8 }, { level: 31, offset: -8 }],
    [0, { level: 1, offset: 2 }, { level: 31, offset: -8 }, { level: 1, offset: 2 }],
  ]),
  row('mux of bundles', [bit, pixel, pixel], pixel, (c, a, b) => mux(c, a, b), [
    [1, { level: 1, offset: 2 }, { level: 31, offset: -8 }, { level: 1, offset: 2 }],
    [0, { level: 1, offset: 2 }, { level: 31, offset: -8 }, { level: 31, offset: -8 }],
  ]),
  row('mux of vecs', [bit, vec(s(5), 2), vec(s(5), 2)], vec(s(5), 2), (c, a, b) => mux(c, a, b), [
    [1, [-16, 1], [2, 3], [-16, 1]],
    [0, [-16, 1], [2, 3], [2, 3]],
  ]),
  row('mux of choices', [bit, mode, mode], mode, (c, a, b) => mux(c, a, b), [
    [1, 'Run', 'Load', 'Run'],
    [0, 'Run', 'Load', 'Load'],
  ]),
  row('choice is', [mode], bit, m => m.is('Run'), [
    ['Run', 1],
    ['Idle', 0],
    ['Load', 0],
  ]),
  row('choice eq', [mode, mode], bit, (a, b) => a.eq(b), [
    ['Run', 'Run', 1],
    ['Idle', 'Load', 0],
  ]),
  row('choice ne name', [mode], bit, m => m.ne('Idle'), [
    ['Idle', 0],
    ['Load', 1],
  ]),
  row('choice asUInt', [mode], u(2), m => m.asUInt(), [
    ['Idle', 0],
    ['Load', 1],
    ['Run', 2],
  ]),
  row('bundle field', [pixel], s(4), p => p.offset, [[{ level: 31, offset: -8 }, -8]]),
  row('cat of a bundle', [pixel, bit], u(10), (p, b) => cat(p as unknown as typeof b, b), [
    [{ level: 21, offset: -1 }, 1, 0b1010111111],
  ]),
];

/** Vecs, bundles, choices, and choice between values of such types. */
export const structure: readonly Row[] = [...vecs, ...chosen];
