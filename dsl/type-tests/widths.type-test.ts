/** What the compiler knows of widths and signs. Nothing here runs; `tsc` is the test. */
import { In, Out, cat, lit, module, mux, reg, regNext, s, sum, u, wire } from '../index.js';
import type { Bit, SInt, Type, UInt, UIntType } from '../index.js';
import { signed, unsigned } from './width-of.js';

declare const bit1: Bit;
declare const u4: UInt<4>;
declare const u8: UInt<8>;
declare const u12: UInt<12>;
declare const s8: SInt<8>;
declare const s12: SInt<12>;
declare const any: UInt<number>;
declare const width: number;

/** Exact operators give literal widths. */
export function results(): void {
  unsigned(u8.mul(u12)) satisfies 20;
  unsigned(u8.add(u12)) satisfies 13;
  signed(u8.sub(u12)) satisfies 13;
  signed(u12.add(s8)) satisfies 14;
  signed(u8.add(s12)) satisfies 13;
  signed(s8.mul(u12)) satisfies 20;
  signed(s8.sub(s12)) satisfies 13;
  unsigned(u8.add(1)) satisfies 9;
  signed(u8.neg()) satisfies 9;
  unsigned(s8.abs()) satisfies 8;
  unsigned(u8.wrapAdd(u4)) satisfies 8;
  unsigned(u8.and(s12)) satisfies 12;
  unsigned(u8.shl(3)) satisfies 11;
  unsigned(u8.shr(3)) satisfies 5;
  unsigned(u8.shr(9)) satisfies 1;
  unsigned(u8.shl(-1)) satisfies number;
  unsigned(u8.shl(0.5)) satisfies number;
  unsigned(u8.extend(5000).add(1)) satisfies number;
  signed(s8.roundShift(2, 'halfUp')) satisfies 7;
  unsigned(s8.saturateUnsigned(5)) satisfies 5;
  unsigned(mux(bit1, u8, u12)) satisfies 12;
  signed(mux(bit1, s8, u12)) satisfies 13;
  unsigned(mux(bit1, u8, 0)) satisfies 8;
  unsigned(regNext(u8)) satisfies 8;
  unsigned(lit(3, u(6))) satisfies 6;
  unsigned(u8.lt(s12)) satisfies 1;
  unsigned(u8(3)) satisfies 1;
  unsigned(u8.at(u4)) satisfies 1;
  unsigned(u8(3, 0)) satisfies number;
  unsigned(cat(u8, s12)) satisfies number;
  signed(sum([s8, s12])) satisfies number;
  unsigned(u8.add(any)) satisfies number;
  // @ts-expect-error the product has 20 bits
  unsigned(u8.mul(u12)) satisfies 19;
}

/** An assignment takes what always fits. */
export function assignments(): void {
  const r8 = reg(u(8));
  const w8 = wire(u(8));
  const sr8 = reg(s(8));
  r8.next = u4;
  r8.next = 255;
  r8.next = u8.wrapAdd(1);
  w8.value = u12.trunc(8);
  sr8.next = s8;
  sr8.next = u4;
  sr8.next = -1n;
  // @ts-expect-error 9 bits do not fit 8
  r8.next = u8.add(1);
  // @ts-expect-error 12 bits do not fit 8
  w8.value = u12;
  // @ts-expect-error signed into unsigned
  r8.next = s8;
  // @ts-expect-error 8 unsigned bits need 9 signed ones
  sr8.next = u8;
  // @ts-expect-error 12 bits do not fit 8
  sr8.next = s12;
  // @ts-expect-error text into a number
  r8.next = '3';
  // @ts-expect-error the operand is wider than what wraps
  u8.wrapAdd(u12);
  // @ts-expect-error a signed operand of an unsigned modular sum
  u8.wrapAdd(s8);
  // @ts-expect-error one bit cannot be signed from one unsigned bit
  reg(s(1)).next = bit1;
  // @ts-expect-error a type is not a signal
  r8.next = u(8);
  // @ts-expect-error a type is not a signal
  u8.add(u(8));
}

/** A width that the compiler does not know is left to elaboration, in every position. */
export function dynamicWidths(): void {
  const r8 = reg(u(8));
  const dynamic = reg(u(width));
  r8.next = any;
  r8.next = dynamic;
  dynamic.next = u8;
  dynamic.next = any.add(u8);
  const take8 = (x: UInt<8>): UInt<8> => x;
  const takeAny = (x: UInt<number>): UInt<number> => x;
  take8(any);
  takeAny(u8);
  takeAny(dynamic);
  mux(any, u8, u4);
  mux(u8.trunc(width), u8, u4);
  const list: UInt<number>[] = [u4, u8, any, bit1];
  list.push(u12);
  // @ts-expect-error 12 bits do not go where 8 do
  take8(u12);
  // @ts-expect-error a signed signal is no unsigned one, of any width
  takeAny(s8);
  module('m', { x: In(u(width)), y: Out(u(8)) }, ({ x, y }) => {
    y.value = x;
  });
}

/** Generic code keeps its widths. */
export function generic<W extends number, T extends Type>(x: UInt<W>, w: W, type: T): UInt<W> {
  const held = reg(u(w));
  held.next = x;
  held.next = held.wrapAdd(1);
  const word = reg(type);
  word.next = regNext(word);
  const same: UIntType<W> = u(w);
  reg(same).next = mux(x.ne(0), x, 0);
  return held;
}
unsigned(generic(u8, 8, s(3))) satisfies 8;

/** A condition is one bit. */
export function conditions(): void {
  mux(u8.eq(3), u8, u4);
  // @ts-expect-error 8 bits are no condition
  mux(u8, u8, u4);
  // @ts-expect-error a signed bit is no condition
  mux(s8.trunc(1), u8, u4);
  // @ts-expect-error a host boolean is no condition
  mux(true, u8, u4);
}

/** A signal can be called, and is no function all the same. */
export function noFunctions(): void {
  // @ts-expect-error a number has a width, not a length
  Array.from({ length: u8.length }, (_, i) => u8(i));
  // @ts-expect-error nor does its length number its bits
  u8(u8.length - 1);
  // @ts-expect-error a signal has no name
  u8.name satisfies number;
  // @ts-expect-error nor can it be bound
  u8.bind(undefined);
}
