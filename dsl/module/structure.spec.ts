import { expect } from 'chai';
import {
  In,
  Out,
  Stream,
  bit,
  blackBox,
  bundle,
  cat,
  choice,
  domain,
  generator,
  group,
  instance,
  module,
  reg,
  s,
  signalOf,
  u,
  vec,
} from '../index.js';
import { emitVerilog } from '../emit/verilog/index.js';
import { derivedName } from './generator.js';
import { PinBench } from '../../testbench/engines/interpreter/pin-bench.fixture.js';

const point = bundle({ x: s(4), tag: choice('A', 'B'), list: vec(bundle({ hi: bit, lo: u(3) }), 2) });

describe('ports', () => {
  it('are flat pins: fields by name, a vec packed, a vec of bundles one bus a field', () => {
    const made = blackBox('flat', {
      p: In(point),
      st: Stream.sink(u(3)),
      g: group({ q: Out(vec(u(5), 3)), h: group({ r: Out(bit) }) }),
    });
    const pins = made.ir.ports.map(
      ({ name, variable }) => `${variable.role} ${name} ${String(variable.width)}`,
    );
    expect(pins).to.deep.equal([
      'input p_x 4',
      'input p_tag 1',
      'input p_list_hi 2',
      'input p_list_lo 6',
      'input st_valid 1',
      'output st_ready 1',
      'input st_payload 3',
      'output g_q 15',
      'output g_h_r 1',
    ]);
    expect(
      made.ir.streams.map(({ name, direction, valid, ready, payload }) => [
        name,
        direction,
        valid,
        ready,
        payload,
      ]),
    ).to.deep.equal([['st', 'sink', 'st_valid', 'st_ready', ['st_payload']]]);
    const widths = made.ir.ports.map(({ variable }) => [variable.signed, variable.lanes]);
    expect(widths.slice(0, 4)).to.deep.equal([
      [true, 0],
      [false, 0],
      [false, 2],
      [false, 2],
    ]);
  });

  it('carry their values through, field by field', () => {
    const made = module('passing', { p: In(point), q: Out(point) }, ({ p, q }) => {
      q.value = { x: p.x, tag: p.tag, list: [p.list.at(1), p.list.at(0)] };
    });
    const bench = new PinBench(made).set({ p_x: 9, p_tag: 1, p_list_hi: 0b01, p_list_lo: 0b110_010 });
    expect(bench.get('q_x', 'q_tag', 'q_list_hi', 'q_list_lo')).to.deep.equal([9, 1, 0b10, 0b010_110]);
  });
});

describe('black boxes', () => {
  const divider = blackBox(
    'vendor_divider',
    { numerator: In(u(16)), denominator: In(u(8)), quotient: Out(u(16)) },
    {
      parameters: { WIDTH: 16, STYLE: 'fast' },
      verilog: 'module vendor_divider #(parameter WIDTH = 1) (); endmodule\n',
    },
  );

  it('keep their ports, parameters and text', () => {
    expect(divider.name).to.equal('vendor_divider');
    expect(divider.ir.blackBox).to.deep.include({
      parameters: { WIDTH: 16, STYLE: 'fast' },
      verilog: 'module vendor_divider #(parameter WIDTH = 1) (); endmodule\n',
    });
    expect(divider.ir.ports.map(({ name, variable }) => [name, variable.role, variable.width])).to.deep.equal(
      [
        ['numerator', 'input', 16],
        ['denominator', 'input', 8],
        ['quotient', 'output', 16],
      ],
    );
    expect(divider.ir.body).to.deep.equal([]);
  });

  it('are placed with their real Verilog parameters, and shipped as they are', () => {
    const made = module('uses_divider', { a: In(u(16)), y: Out(u(16)) }, ({ a, y }) => {
      y.value = instance(divider, { numerator: a, denominator: 3 }, { name: 'by_three' }).quotient;
    });
    const [placed] = made.ir.instances;
    expect([placed?.hint, placed?.module.name]).to.deep.equal(['by_three', 'vendor_divider']);
    const files = emitVerilog(made.ir);
    const text = files.find(({ file }) => file === 'uses_divider.v')?.text ?? '';
    expect(text.replace(/\s+/g, ' ')).to.match(
      /vendor_divider #\( ?\.WIDTH ?\(16\), \.STYLE ?\("fast"\) ?\) by_three \(/,
    );
    expect(text).to.match(/\.denominator\s*\(8'd3\)/);
    expect(files.find(({ file }) => file === 'vendor_divider.v')?.text).to.equal(
      divider.ir.blackBox?.verilog,
    );
  });

  it('belong to a domain where one is named', () => {
    const clk = domain({ clock: 'clk', resetName: 'rst' });
    const box = blackBox('clocked_box', { q: Out(bit) }, { domain: clk });
    const made = module(
      'uses_box',
      { y: Out(bit) },
      ({ y }) => {
        y.value = instance(box).q;
      },
      { domain: clk },
    );
    expect(made.ir.instances[0]?.domains.get(clk)).to.equal(clk);
  });
});

describe('bundles', () => {
  const pair = bundle({ a: u(4), b: u(4) });

  it('can be copied with fields replaced, added or left out: a copy is a record of its fields', () => {
    const made = module(
      'copies',
      {
        x: In(pair),
        replaced: Out(pair),
        added: Out(bundle({ c: u(2), a: u(4), b: u(4) })),
        rest: Out(u(8)),
      },
      ({ x, replaced, added, rest }) => {
        replaced.value = { ...x, b: 9 };
        added.value = { ...x, c: 1 };
        const { a, ...others } = x;
        const swapped = signalOf(pair, { ...others, a: others.b });
        rest.value = cat(swapped.a, swapped.b).xor(a);
      },
    );
    const pins = ['replaced_a', 'replaced_b', 'added_a', 'added_b', 'added_c', 'rest'];
    const bench = new PinBench(made).set({ x_a: 6, x_b: 3 });
    expect(bench.get(...pins)).to.deep.equal([6, 9, 6, 3, 1, 0x33 ^ 6]);
  });
});

describe('instances', () => {
  const adder = module('adder', { a: In(u(4)), b: In(u(4)), total: Out(u(5)) }, ({ a, b, total }) => {
    total.value = a.add(b);
  });

  it('take inputs when placed or later, and give outputs', () => {
    const made = module('three', { x: In(u(4)), y: Out(u(6)) }, ({ x, y }) => {
      const first = instance(adder, { a: x, b: 1 });
      const second = instance(adder, { a: x });
      second.b.value = first.total(3, 0);
      y.value = first.total.add(second.total);
    });
    expect(new PinBench(made).table([{ x: 0 }, { x: 6 }, { x: 15 }], 'y').flat()).to.deep.equal([2, 20, 31]);
  });

  it('keep state of their own', () => {
    const counter = module('own_state', { step: In(u(2)), y: Out(u(8)) }, ({ step, y }) => {
      const value = reg(u(8), { init: 0 });
      value.next = value.wrapAdd(step);
      y.value = value;
    });
    const made = module('two_counters', { y: Out(u(8)), z: Out(u(8)) }, ({ y, z }) => {
      y.value = instance(counter, { step: 1 }).y;
      z.value = instance(counter, { step: 3 }).y;
    });
    expect(new PinBench(made).reset().edge(5).get('y', 'z')).to.deep.equal([5, 15]);
  });

  it('refuse an unknown input, an undriven one, and a driven output', () => {
    const placing =
      (f: (placed: ReturnType<typeof instance<(typeof adder)['ports']>>) => void, drive: object = {}) =>
      () =>
        module('placing', { y: Out(u(5)) }, ({ y }) => {
          const placed = instance(adder, { a: 1, b: 2, ...drive });
          y.value = placed.total;
          f(placed);
        });
    expect(placing(() => undefined, { c: 1 })).to.throw('error[direction]: adder has no input c');
    expect(placing(placed => ((placed.total as never as { value: number }).value = 1))).to.throw(
      'error[direction]',
    );
    const undriven = () =>
      module('forgetful', { y: Out(u(5)) }, ({ y }) => {
        y.value = instance(adder, { a: 1 }).total;
      });
    expect(undriven).to.throw(/error\[(undriven|unconnected)\]/);
  });
});

describe('generators', () => {
  const makes: number[] = [];
  const shifter = generator(
    { by: 1, signed: false },
    ({ width, by = 1 }: { width: number; by?: number; signed?: boolean }) => {
      makes.push(width);
      return module('shifter', { x: In(u(width)), y: Out(u(width + by)) }, ({ x, y }) => {
        y.value = x.shl(by);
      });
    },
  );

  it('make each module once, whatever the order of the parameters and the defaults that are spelt out', () => {
    const made = shifter({ width: 4 });
    expect(shifter({ by: 1, width: 4 })).to.equal(made);
    expect(shifter({ signed: false, width: 4 })).to.equal(made);
    expect(shifter({ width: 4, by: 2 })).not.to.equal(made);
    expect(makes).to.deep.equal([4, 4]);
  });

  it('name a module by what differs from the defaults', () => {
    expect(shifter({ width: 4 }).name).to.equal('shifter_width4');
    expect(shifter({ by: 3, width: 5, signed: true }).name).to.equal('shifter_width5_by3_signed');
    expect(derivedName('core', { list: [1, 2], n: -3 }, { n: 0 })).to.match(/^core_nm3_[0-9a-f]{6}$/);
    expect(derivedName('core', { list: [1, 2] }, { list: [1, 2] })).to.equal('core');
  });

  it('need no record where they have no parameters', () => {
    const fixed = generator({}, () => module('fixed', { y: Out(bit) }, ({ y }) => (y.value = 1)));
    expect(fixed().name).to.equal('fixed');
    expect(fixed()).to.equal(fixed());
  });

  it('tell parameters apart that look like types, and modules of one name', () => {
    const inner = (by: number) =>
      module('inner', { x: In(u(8)), y: Out(u(8)) }, ({ x, y }) => (y.value = x.wrapAdd(by)));
    const outer = generator(
      { kind: 'plain', width: 8 },
      (chosen: {
        kind?: string;
        width?: number;
        part?: ReturnType<typeof inner>;
        list?: readonly unknown[];
      }) =>
        module('outer', { x: In(u(8)), y: Out(u(8)) }, ({ x, y }) => {
          y.value = chosen.part === undefined ? x : instance(chosen.part, { x }).y;
        }),
    );
    const [one, two] = [inner(1), inner(2)];
    const made = [
      outer({}),
      outer({ kind: 'other' }),
      outer({ width: 16 }),
      outer({ part: one }),
      outer({ part: two }),
      outer({ list: [] }),
      outer({ list: new Array<number>(1) }),
      outer({ list: [{ kind: 's', width: 8, shift: 1 }] }),
      outer({ list: [{ kind: 's', width: 8, shift: 2 }] }),
    ];
    expect(new Set(made).size).to.equal(made.length);
    expect(outer({ part: one })).to.equal(made[3]);
    const through = made.slice(3, 5).map(part => new PinBench(part).table([{ x: 10 }], 'y').flat());
    expect(through).to.deep.equal([[11], [12]]);
  });

  it('give different parameters different names', () => {
    const names = [
      { n: 11 },
      { n1: 1 },
      { n: true },
      { n: '' },
      { n: 'true' },
      { n: false },
      { n: 'false' },
      { n: '11' },
    ];
    const made = [...names, { n: -3 }, { n: 'm3' }].map(parameters => derivedName('leaf', parameters, {}));
    expect(new Set(made).size).to.equal(made.length);
  });

  it('refuse parameters that they cannot tell apart', () => {
    const any = generator({}, ({ f }: { f: unknown }) =>
      module('never', { y: Out(bit) }, ({ y }) => (y.value = Number(f !== undefined))),
    );
    for (const [f, what] of [
      [new Map([[0, 1]]), 'Map'],
      [new Set(['add']), 'Set'],
      [new Date(0), 'Date'],
    ] as const)
      expect(() => any({ f })).to.throw(`error[bad-parameter]: parameters.f is a ${what}`);
    const taking = generator({}, ({ f }: { f: () => number }) =>
      module('never', { y: Out(bit) }, ({ y }) => (y.value = f())),
    );
    expect(() => taking({ f: () => 1 })).to.throw('error[bad-parameter]: parameters.f is a function');
  });
});
