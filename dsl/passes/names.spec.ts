import { expect } from 'chai';
import { lines, refusals } from '../diagnostics/refusals.fixture.js';
import { In, Out, Stream, bit, bundle, domain, inDomain, module, reg, regNext, u } from '../index.js';

const heads = (found: readonly string[]): string[] => found.map(text => text.split('\n')[0] ?? '');

describe('pass: names', () => {
  it('refuses pins whose names meet after flattening, or differ in case only', () => {
    const found = refusals(() =>
      module(
        'clash',
        {
          push: Stream.sink(bundle({ key: u(4) })),
          push_payload: In(bundle({ Key: u(4) })),
          push_ready: Out(bit),
        },
        ({ push, push_ready }) => {
          push.ready.value = 1;
          push_ready.value = 1;
        },
      ),
    );
    expect(found).to.deep.equal([
      lines(
        'error[duplicate-name]: port push_payload_Key has the name of port push_payload_key, but for upper and lower case',
        'names.spec.ts | push_payload: In(bundle({ Key: u(4) })),',
        '              |               ^^',
        'note: port push_payload_key comes from here',
        'names.spec.ts | push: Stream.sink(bundle({ key: u(4) })),',
        '              |              ^^^^',
        'help: rename one of them',
      ),
      lines(
        'error[duplicate-name]: port push_ready has the name of port push_ready',
        'names.spec.ts | push_ready: Out(bit),',
        '              |             ^^^',
        'note: port push_ready comes from here',
        'names.spec.ts | push: Stream.sink(bundle({ key: u(4) })),',
        '              |              ^^^^',
        'help: rename one of them',
      ),
    ]);
  });

  it('refuses reserved words and characters that Verilog does not have', () => {
    const found = refusals(() =>
      module('table', { Input: In(bit), $a: In(bit), y: Out(bit) }, ({ Input, y }) => {
        y.value = Input;
      }),
    );
    expect(found.slice(1)).to.deep.equal([
      lines(
        'error[bad-name]: port Input has a name that is a reserved word of Verilog',
        `names.spec.ts | module('table', { Input: In(bit), $a: In(bit), y: Out(bit) }, ({ Input, y }) => {`,
        '              |                          ^^',
        'help: choose another name',
      ),
      lines(
        'error[bad-name]: port $a has a name that Verilog does not accept',
        `names.spec.ts | module('table', { Input: In(bit), $a: In(bit), y: Out(bit) }, ({ Input, y }) => {`,
        '              |                                       ^^',
        'help: use letters, digits and _, a letter first',
      ),
    ]);
    expect(heads(found)[0]).to.equal(
      'error[bad-name]: module table has a name that is a reserved word of Verilog',
    );
  });

  it('refuses ports of which simulators would warn', () => {
    const found = refusals(() =>
      module('warned', { set: In(bit), y: Out(bit) }, ({ set, y }) => {
        y.value = set;
      }),
    );
    expect(heads(found)).to.deep.equal([
      'error[bad-name]: port set has a name that is a word of C++: simulators warn of it',
    ]);
  });

  it('refuses ports named as clock or reset, where there are such pins', () => {
    const io = { clock: In(bit), reset: In(bit), y: Out(bit) };
    expect(
      heads(
        refusals(() =>
          module('timed', io, ({ clock, reset, y }) => {
            y.value = regNext(clock.and(reset), { init: 0 });
          }),
        ),
      ),
    ).to.deep.equal([
      'error[duplicate-name]: port clock has the name of the clock clock',
      'error[duplicate-name]: port reset has the name of the reset reset of domain clock',
    ]);
    expect(
      refusals(() =>
        module('plain', io, ({ clock, reset, y }) => {
          y.value = clock.and(reset);
        }),
      ),
    ).to.deep.equal([]);
  });

  it('refuses two domains with one clock name', () => {
    const found = refusals(() =>
      module('two', { y: Out(bit) }, ({ y }) => {
        const held = reg(bit);
        held.next = 1;
        y.value = held;
        inDomain(domain({ clock: 'clock' }), () => {
          const other = reg(bit);
          other.next = 1;
        });
      }),
    );
    expect(heads(found)).to.deep.equal([
      'error[duplicate-name]: the clock clock has the name of the clock clock',
    ]);
  });
});
