import { expect } from 'chai';
import { circuit, everyWidth, fifo, numbers, peek, pins, poke } from './circuits.fixture.js';
import { openVerilator } from './index.js';
import { COLD, failure, TRANSPORTS, using } from './support.fixture.js';

describe('verilator: pins', function () {
  this.timeout(COLD);

  for (const transport of TRANSPORTS) {
    it(`${transport}: pokes and peeks pins of 1 to 130 bits`, () =>
      using(everyWidth(130), { transport }, sim => {
        const next = numbers(1);
        for (let round = 0; round < 20; round++) {
          const values = Array.from({ length: 130 }, (_, i) => {
            const wide = [next(), next(), next(), next(), next()].reduce(
              (sum, n) => (sum << 32n) | BigInt(n),
              0n,
            );
            return BigInt.asUintN(i + 1, round === 0 ? -1n : wide);
          });
          values.forEach((value, i) => poke(sim, `d${i + 1}`, value));
          sim.settle();
          values.forEach((value, i) =>
            expect(peek(sim, `n${i + 1}`)).to.equal(BigInt.asUintN(i + 1, ~value)),
          );
          sim.edge(1);
          values.forEach((value, i) => expect(peek(sim, `q${i + 1}`)).to.equal(value));
        }
      }));

    it(`${transport}: a cycle in one call keeps the pins as they stood before its edge`, () =>
      using(everyWidth(130), { transport }, sim =>
        using(everyWidth(130), { transport }, other => {
          const next = numbers(2);
          for (let round = 0; round < 30; round++) {
            const settles = round % 3 !== 2;
            for (let width = 1; settles && width <= 130; width++) {
              const value = BigInt.asUintN(width, BigInt(next()) << BigInt(next() % 98));
              for (const one of [sim, other]) poke(one, `d${width}`, value);
            }
            if (settles) other.settle();
            const before = other.words.slice();
            other.edge(1);
            sim.cycle(1, settles);
            expect(sim.sampled).to.deep.equal(before);
            expect(sim.words).to.deep.equal(other.words);
          }
          const kept = sim.sampled.slice();
          poke(sim, 'd130', BigInt.asUintN(130, ~peek(sim, 'd130')));
          sim.edge(1);
          sim.run(1, 3);
          expect(sim.sampled, 'other calls leave it').to.deep.equal(kept);
        }),
      ));
  }

  it('finds pins whose names C++ or Verilator write differently', () => {
    const names = [
      'a__b',
      'x___y',
      'operator',
      'double',
      'template',
      'v$x',
      'e_',
      'words',
      'r',
      'w',
      'mask',
      'TOP',
    ];
    const ports = names.map(name => `input wire ${name}, output wire ${name}_o`);
    const body = names.map(name => `assign ${name}_o = ${name};`);
    const text = `module odd(${ports.join(', ')});\n${body.join('\n')}\nendmodule\n`;
    const odd = circuit('odd', pins(...names.flatMap(name => [`${name}:1`, `>${name}_o:1`])), text);
    return using(odd, { transport: 'in-process' }, sim => {
      for (const name of names) {
        poke(sim, name, 1);
        sim.settle();
        for (const other of names) expect(peek(sim, `${other}_o`), other).to.equal(other === name ? 1n : 0n);
        poke(sim, name, 0);
      }
    });
  });

  it('refuses pins that would clash in C++', async () => {
    const text = 'module clash(input wire eval, output wire name);\nassign name = eval;\nendmodule\n';
    const clash = circuit('clash', pins('eval:1', '>name:1'), text);
    const error = await failure('reserved-name', () => openVerilator(clash, { transport: 'in-process' }));
    expect(error.message).to.equal(
      "Verilator needs the name 'eval', 'name' in its C++, so clash cannot have a top-level port of that name. " +
        'Rename the port, or use another engine.',
    );
  });

  it('names the pins there are when asked for one there is not', () =>
    using(fifo, { transport: 'in-process' }, async sim => {
      const error = await failure('unknown-pin', () => sim.slot('push_valdi'));
      expect(error.message).to.equal(
        "fifo has no pin 'push_valdi'. Its pins are: clock, reset, push_valid, push_ready, push_data, pop_valid, pop_ready, pop_data.",
      );
    }));

  it('starts registers without reset from zero, or from an image that only the seed decides', async () => {
    const text =
      'module image(input wire clock, input wire load, output reg [99:0] q);\nalways @(posedge clock) if (load) q <= 0;\nendmodule\n';
    const image = circuit('image', pins('clock!', 'load:1', '>q:100'), text);
    const first = (seed: number, transport: 'in-process' | 'isolated'): Promise<bigint> =>
      using(image, { transport, seed }, sim => peek(sim, 'q'));
    expect(await first(0, 'in-process')).to.equal(0n);
    const five = await first(5, 'in-process');
    expect(five).not.to.equal(0n);
    expect(await first(5, 'in-process')).to.equal(five);
    expect(await first(5, 'isolated')).to.equal(five);
    expect(await first(6, 'isolated')).not.to.equal(five);
  });
});
