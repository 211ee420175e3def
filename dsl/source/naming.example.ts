import {
  In,
  Out,
  bit,
  blackBox,
  bundle,
  cat,
  domain,
  generator,
  inDomain,
  instance,
  memory,
  module,
  mux,
  reg,
  regNext,
  u,
  wire,
} from '../index.js';
import type { AnyUnsigned, Bit, Reg, UInt, UIntType } from '../index.js';

/*
 * Every way of binding what a call makes. A comment at the end of a line says what names its calls have: `called=name`,
 * `-` for none.
 */

const tick = domain({ clock: 'tick' });

/** Counts
 * enabled cycles.
 *
 * Not part of the first paragraph.
 */
const counter = generator({ width: 8 }, ({ width }: { width: number }) =>
  module('counter', { enable: In(bit), count: Out(u(width)) }, ({ enable, count }) => {
    const value = reg(u(width), { init: 0, enable }); //: reg=value
    value.next = value.wrapAdd(1); //: wrapAdd=-
    count.value = value;
  }),
);

class Lane {
  readonly operand: Reg<UIntType<8>> = reg(u(8)); //: reg=operand
  readonly product;
  readonly #carry = reg(bit); //: reg=carry

  constructor(x: UInt<8>) {
    this.product = reg(u(16)); //: reg=product
    this.product.next = this.operand.mul(x); //: mul=-
    this.#carry.next = this.overflow();
    this.operand.next = x;
  }

  overflow(): Bit {
    return this.product.gt(255); //: gt=overflow
  }
}

function delayed(x: UInt<8>): UInt<8> {
  return regNext(x); //: regNext=delayed
}

const shared = {
  /** The left operand. */
  a: In(u(8)),
};

/** Takes values that nothing else takes. */
function use(...values: readonly unknown[]): number {
  return values.length;
}

/** All of it. */
export function everyForm() {
  const ports = {
    ...shared,
    b: In(u(8)), // the right operand
    /** The sum,
     * exact. */
    total: Out(u(9)),
    odd: Out(bit),
    plain: Out(bit),
  };
  const made = module('every_form', ports, io => {
    const { a, b } = io;
    const plain = reg(u(8), { init: 0 }); //: reg=plain
    let late = a.extend(9); //: extend=late
    if (late.width > 8) late = a.add(b); //: add=late
    io.total.value = late;
    const typed = regNext<UInt<8>>(a) as AnyUnsigned; //: regNext=typed
    const bracketed = wire(u(8), { default: 0 }) satisfies AnyUnsigned; //: wire=bracketed
    const chain = a
      .add(b) //: add=-
      .sub(3) //: sub=-
      .mul(plain); //: mul=chain
    const low = chain(7, 0); //: chain=low
    const above = plain(7, 1)(3, 0); //: plain=- )=above
    const store = memory(u(8), { depth: 4, init: [1, 2] }); //: memory=store
    const word = store.readSync(a(1, 0)); //: readSync=word a=-
    const [first, second] = [reg(u(4)), reg(u(4))] as const; //: reg=first,second
    const [third] = [a.eq(b)]; //: eq=third
    first.next = second;
    second.next = first;
    const table = [reg(u(2)), reg(u(2))]; //: reg=table,table
    for (const entry of table) entry.next = 1;
    const both = { difference: a.sub(b), nested: { parity: a.reduceXor() } }; //: sub=difference reduceXor=parity
    const { match } = { match: a.eq(b) }; //: eq=match
    const step = (p: UInt<8>) => mux(p.ne(3), p.wrapAdd(1), 0); //: mux=step,step ne=-,- wrapAdd=-,-
    plain.next = step(plain);
    const stepped = step(b);
    const squared = (p: UInt<8>) => {
      return p.mul(p); //: mul=squared
    };
    const area = squared(a);
    const regs: UInt<8>[] = [];
    regs[0] = regNext(a); //: regNext=regs
    const chosen = regs.length > 0 ? a.wrapAdd(b) : a.wrapSub(b); //: wrapAdd=chosen
    const lanes = Array.from({ length: 2 }, (_, i) => regNext(a(i))); //: regNext=lanes,lanes a=-,-
    let level: UInt<8>[] = [a, b];
    level = level.map(x => {
      return regNext(x); //: regNext=level,level
    });
    const slow = inDomain(tick, () => reg(u(3))); //: reg=slow
    slow.next = 1;
    const late2 = delayed(b);
    const box = { lane: new Lane(a) };
    const ticks = instance(counter({ width: 4 }), { enable: a.lt(b) }); //: instance=ticks lt=-
    const { count } = instance(counter({ width: 4 }), { enable: a.gt(b) }); //: instance=- gt=-
    const packed = cat(a.not(), b); //: not=- cat=packed
    const pair = reg(bundle({ x: bit, y: bit })); //: reg=pair,pair
    pair.next = { x: a.eq(1), y: a.eq(2) }; //: eq=-,-
    io.odd.value = a(0); //: a=-
    io.plain.value = pair.x;
    regNext(b); //: regNext=-
    use(
      typed,
      bracketed,
      low,
      above,
      word,
      first,
      second,
      third,
      table,
      both,
      match,
      stepped,
      area,
      chosen,
      lanes,
      level,
      slow,
      late2,
      box,
      ticks,
      count,
      packed,
    );
  });
  return made;
}

/** A multiplier from a library. */
export const multiplier = blackBox('MUL8', {
  a: In(u(8)), // first factor
  /** @see the data sheet */
  b: In(u(8)),
});

export const blocks = {
  /** Adds one. */
  increment: () =>
    module('increment', { x: In(u(8)), y: Out(u(9)) }, ({ x, y }) => {
      y.value = x.add(1); //: add=-
    }),
};

export const bare = module('bare', { x: In(bit) }, () => undefined);
