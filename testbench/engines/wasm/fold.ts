import { Code, I32, I64 } from './opcodes.js';

const truth = (condition: boolean): number => (condition ? 1 : 0);

/** What an instruction on 32 bits gives for literals; undefined where that is not worked out here. */
export function fold32(kind: number, a: number, b: number): number | bigint | undefined {
  switch (kind) {
    case I32.eqz:
      return truth(a === 0);
    case I32.eq:
      return truth(a === b);
    case I32.ne:
      return truth(a !== b);
    case I32.lessSigned:
      return truth(a < b);
    case I32.less:
      return truth(a >>> 0 < b >>> 0);
    case I32.greaterSigned:
      return truth(a > b);
    case I32.greater:
      return truth(a >>> 0 > b >>> 0);
    case I32.lessEqualSigned:
      return truth(a <= b);
    case I32.lessEqual:
      return truth(a >>> 0 <= b >>> 0);
    case I32.greaterEqualSigned:
      return truth(a >= b);
    case I32.greaterEqual:
      return truth(a >>> 0 >= b >>> 0);
    case I32.add:
      return (a + b) | 0;
    case I32.sub:
      return (a - b) | 0;
    case I32.mul:
      return Math.imul(a, b);
    case I32.and:
      return a & b;
    case I32.or:
      return a | b;
    case I32.xor:
      return a ^ b;
    case I32.shl:
      return a << b;
    case I32.shrSigned:
      return a >> b;
    case I32.shr:
      return (a >>> b) | 0;
    case Code.extend8:
      return (a << 24) >> 24;
    case Code.extend16:
      return (a << 16) >> 16;
    case Code.extend:
      return BigInt(a >>> 0);
    case Code.extendSigned:
      return a;
    default:
      return undefined;
  }
}

/** As `fold32` for instructions on 64 bits; operands and result are signed numbers. */
export function fold64(kind: number, a: bigint, b: bigint): bigint | number | undefined {
  const [x, y] = [BigInt.asUintN(64, a), BigInt.asUintN(64, b)];
  switch (kind) {
    case I64.eqz:
      return truth(a === 0n);
    case I64.eq:
      return truth(a === b);
    case I64.ne:
      return truth(a !== b);
    case I64.lessSigned:
      return truth(a < b);
    case I64.less:
      return truth(x < y);
    case I64.add:
      return a + b;
    case I64.sub:
      return a - b;
    case I64.mul:
      return a * b;
    case I64.and:
      return a & b;
    case I64.or:
      return a | b;
    case I64.xor:
      return a ^ b;
    case I64.shl:
      return a << (y & 63n);
    case I64.shrSigned:
      return a >> (y & 63n);
    case I64.shr:
      return x >> (y & 63n);
    case Code.wrap:
      return a;
    case Code.extend8To64:
      return BigInt.asIntN(8, a);
    case Code.extend16To64:
      return BigInt.asIntN(16, a);
    case Code.extend32To64:
      return BigInt.asIntN(32, a);
    default:
      return undefined;
  }
}
