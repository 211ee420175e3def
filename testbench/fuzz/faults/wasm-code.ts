/** Just enough of WebAssembly's binary form to go through the instructions of a module that the embedded engine made. */

const Section = { code: 10 } as const;

/** Instructions and the bytes that follow each. */
const immediates = new Map<number, 'block' | 'index' | 'memory' | 'table' | 'f32' | 'f64'>([
  [0x02, 'block'],
  [0x03, 'block'],
  [0x04, 'block'],
  [0x0c, 'index'],
  [0x0d, 'index'],
  [0x0e, 'table'],
  [0x10, 'index'],
  [0x20, 'index'],
  [0x21, 'index'],
  [0x22, 'index'],
  [0x23, 'index'],
  [0x24, 'index'],
  [0x3f, 'index'],
  [0x40, 'index'],
  [0x41, 'index'],
  [0x42, 'index'],
  [0x43, 'f32'],
  [0x44, 'f64'],
]);
for (let code = 0x28; code <= 0x3e; code++) immediates.set(code, 'memory');

const VECTOR = 0xfd;

class Reader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  /** An integer of variable length, signed or not: only its low 32 bits are of interest. */
  integer(): number {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = this.byte();
      if (shift < 32) value |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte < 0x80) return value >>> 0;
    }
  }
}

/** Bytes that follow a vector instruction. */
function skipVector(reader: Reader, code: number): void {
  if (code <= 11 || code === 92 || code === 93) {
    reader.integer();
    reader.integer();
  } else if (code === 12 || code === 13) reader.at += 16;
  else if (code >= 21 && code <= 34) reader.at += 1;
  else if (code >= 84 && code <= 91) {
    reader.integer();
    reader.integer();
    reader.at += 1;
  }
}

/** An instruction: its code, vector instructions counted from `0xfd00`, and where the code stands. */
export interface Instruction {
  readonly code: number;
  readonly at: number;
  /** Bytes that the code takes, without what follows it. */
  readonly length: number;
}

function* body(reader: Reader, end: number): Iterable<Instruction> {
  for (let groups = reader.integer(); groups > 0; groups--) {
    reader.integer();
    reader.byte();
  }
  while (reader.at < end) {
    const at = reader.at;
    const first = reader.byte();
    if (first === VECTOR) {
      const code = reader.integer();
      yield { code: VECTOR * 256 + code, at: at + 1, length: reader.at - at - 1 };
      skipVector(reader, code);
      continue;
    }
    yield { code: first, at, length: 1 };
    switch (immediates.get(first)) {
      case 'block':
      case 'index':
        reader.integer();
        break;
      case 'memory':
        reader.integer();
        reader.integer();
        break;
      case 'table':
        for (let labels = reader.integer(); labels >= 0; labels--) reader.integer();
        break;
      case 'f32':
        reader.at += 4;
        break;
      case 'f64':
        reader.at += 8;
        break;
      default:
    }
  }
}

/** Every instruction of every function of a module, in order. */
export function* instructionsOf(module: Uint8Array): Iterable<Instruction> {
  const reader = new Reader(module, 8);
  while (reader.at < module.length) {
    const section = reader.byte();
    const end = reader.integer() + reader.at;
    if (section === Section.code) {
      for (let functions = reader.integer(); functions > 0; functions--) {
        const size = reader.integer();
        const stop = reader.at + size;
        yield* body(reader, stop);
        reader.at = stop;
      }
    }
    reader.at = end;
  }
}

/** A copy of a module in which each instruction `from` is `to`; both have to take as many bytes. */
export function exchanged(module: Uint8Array, from: number, to: number): Uint8Array {
  const copy = Uint8Array.from(module);
  for (const { code, at, length } of instructionsOf(module)) {
    if (code !== from) continue;
    if (from < VECTOR * 256) copy[at] = to;
    else {
      let rest = to - VECTOR * 256;
      for (let i = 0; i < length; i++) {
        copy[at + i] = (rest & 0x7f) | (i < length - 1 ? 0x80 : 0);
        rest >>= 7;
      }
    }
  }
  return copy;
}
