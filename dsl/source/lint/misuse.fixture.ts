/*
 * Every misuse of a signal that the lint finds. The comment that ends a line names what is wrong in it and where:
 * `code: text`, several with ` ; ` between. Lines without one are right.
 */
import { In, Out, bundle, choice, module, mux, reg, s, u, vec, when, wire } from '../../index.js';
import type { Bit, UInt } from '../../index.js';

const key = bundle({ score: u(16), index: u(10) });

export const conditions = module(
  'conditions',
  { a: In(u(8)), b: In(u(8)), go: In(u(1)), k: In(key), v: In(vec(u(4), 2)), c: In(choice('Idle', 'Run')), y: Out(u(8)) },
  ({ a, b, go, k, v, c, y }) => {
    let host = a.width > 4;
    const maybe = host ? go : undefined;
    // @ts-expect-error the compiler sees this one
    if (a) host = false; //! host-condition: a
    if (go.and(b(0))) host = true; //! host-condition: go.and(b(0))
    if (c) host = true; //! host-condition: c
    if (k) host = true; //! host-condition: k
    if (v) host = true; //! host-condition: v
    if (maybe) host = true; //! host-condition: maybe
    if (host && (go.not())) host = true; //! host-condition: go.not()
    if (!host || !go) host = true; //! host-condition: go
    while (go) break; //! host-condition: go
    do host = false; while (go.not()); //! host-condition: go.not()
    for (; go; ) break; //! host-condition: go
    const picked = a.eq(b) ? a : b; //! host-condition: a.eq(b)
    // @ts-expect-error the compiler sees this one
    const both = go && b(0); //! host-condition: go
    const either = a.eq(1) || b.eq(2); //! host-condition: a.eq(1)
    const none = !a.eq(3); //! host-condition: a.eq(3)
    const flag = Boolean(go); //! host-operator: go
    if (maybe !== undefined && host) host = false;
    const chosen = maybe ?? go;
    y.value = mux(go, picked, a.and(mux(chosen, b, 0)));
    void [both, either, none, flag];
  },
);

export const operators = module('operators', { a: In(u(8)), b: In(u(8)), n: In(s(8)), c: In(choice('Idle', 'Run')), y: Out(u(8)) }, ({ a, b, n, c, y }) => {
  const results = [
    a === b, //! host-equality: a === b
    a != b, //! host-equality: a != b
    // @ts-expect-error the compiler sees this one
    c === 'Run', //! host-equality: c === 'Run'
    a < b, //! host-operator: a < b
    // @ts-expect-error the compiler sees this one
    3 >= a, //! host-operator: 3 >= a
    // @ts-expect-error the compiler sees this one
    a + 1, //! host-operator: a + 1
    // @ts-expect-error the compiler sees this one
    a % b, //! host-operator: a % b
    ~a, //! host-operator: ~a
    -n, //! host-operator: -n
    `${a}`, //! host-text: a
    `${String(a.width)} bits`,
    'a is ' + a, //! host-text: 'a is ' + a
    String(b), //! host-text: b
    Number(b), //! host-operator: b
    a === undefined,
    Object.is(a, b),
    a.width === b.width,
  ];
  // @ts-expect-error the compiler sees this one
  for (let i = 0; i < a; i++) results.push(i); //! host-operator: i < a
  // @ts-expect-error the compiler sees this one
  for (const one of a) results.push(one); //! host-loop: a
  for (const name in a) results.push(name); //! host-loop: a
  switch (c) { //! host-switch: c
    default:
      results.push(1);
  }
  switch (true as unknown) {
    case a.eq(1): //! host-switch: a.eq(1)
      break;
  }
  y.value = a;
});

export const uses = module('uses', { a: In(u(8)), b: In(u(8)), v: In(vec(u(4), 2)), y: Out(u(8)) }, ({ a, b, v, y }) => {
  const r = reg(u(8));
  const w = wire(u(8), { default: 0 });
  a.add(b); //! discarded: a.add(b)
  reg(u(3)); //! discarded: reg(u(3))
  when(a.eq(1), () => a.not()); //! discarded: a.not()
  when(a.eq(1), () => {
    b; //! discarded: b
    r.next = a;
  });
  when(a.eq(2), () => (r.next = b));
  const list: UInt<8>[] = [a, b];
  list.pop();
  list.push(b);
  const wanted = list.filter(x => x.eq(3)); //! host-predicate: x.eq(3)
  const found = list.some(isThree); //! host-predicate: isThree
  const small = list.filter(x => x.width < 4);
  const again = r.next; //! driver-read: r.next
  // @ts-expect-error the compiler sees this one
  const sum = a.add(w.value); //! driver-read: w.value
  (w.value) = a;
  for (const element of v) w.value = element;
  for (const element of [...v]) w.value = element;
  y.value = w;
  void [wanted, found, small, again, sum];
});

function isThree(x: UInt<8>): Bit {
  return x.eq(3);
}
