import { Code, I32, I64 } from '../../engines/wasm/opcodes.js';
import type { CompilerFault } from './fault.js';

const LOAD8_SIGNED = 0x2c;
const LOAD16_SIGNED = 0x2e;
const TRAILING_ZEROS = 0x68;

const swaps: readonly (readonly [string, number, number])[] = [
  ['lt of 32 bits forgets signs', I32.lessSigned, I32.less],
  ['lt of 32 bits sees signs', I32.less, I32.lessSigned],
  ['lt of 64 bits forgets signs', I64.lessSigned, I64.less],
  ['lt of 64 bits sees signs', I64.less, I64.lessSigned],
  ['le of 32 bits is lt', I32.lessEqual, I32.less],
  ['shr of 32 bits shifts in zeros', I32.shrSigned, I32.shr],
  ['shr of 32 bits shifts in signs', I32.shr, I32.shrSigned],
  ['shr of 64 bits shifts in zeros', I64.shrSigned, I64.shr],
  ['shr of 64 bits shifts in signs', I64.shr, I64.shrSigned],
  ['signed words widen with zeros', Code.extendSigned, Code.extend],
  ['unsigned words widen with signs', Code.extend, Code.extendSigned],
  ['bytes of memories are signed', Code.load8, LOAD8_SIGNED],
  ['half words of memories are signed', Code.load16, LOAD16_SIGNED],
  ['a byte that is stored takes the next along', Code.store8, Code.store16],
  ['of a half word a byte is stored', Code.store16, Code.store8],
  ['add of 64 bits forgets carries', I64.add, I64.or],
  ['sub of 32 bits forgets borrows', I32.sub, I32.xor],
  ['sub of 64 bits forgets borrows', I64.sub, I64.xor],
  ['xor of 32 bits is or', I32.xor, I32.or],
  ['xor of 64 bits is or', I64.xor, I64.or],
  ['ne of 32 bits is gt', I32.ne, I32.greater],
  ['ne of 64 bits is gt', I64.ne, I64.greater],
  ['ones are counted to the first only', I32.popcount, TRAILING_ZEROS],
  ['or of 64 bits is xor', I64.or, I64.xor],
];

/** Faults of the embedded engine's compiler. */
export const compilerFaults: readonly CompilerFault[] = swaps.map(([name, from, to]) => ({
  kind: 'compiler',
  name,
  from,
  to,
}));
