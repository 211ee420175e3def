import { In, Out, bit, cat, clog2, generator, memory, module, s, u, vec } from '../../dsl/index.js';
import { OPERAND_BITS } from './operand-shape.js';

/** Parameters of {@link operandBank}. */
export interface OperandBankParameters {
  /** Operands of a word. */
  readonly operands: number;
  readonly words: number;
}

/** A bank of operands: reads a word and writes bits of another in the same cycle. `word` is what the last `read` found. */
export const operandBank = generator(
  { operands: 64, words: 1024 },
  ({ operands, words }: OperandBankParameters) => {
    const word = vec(s(OPERAND_BITS), operands);
    const address = u(clog2(words));
    const ports = {
      write: In(bit),
      writeAddress: In(address),
      /** The bits of each operand that are written. */
      mask: In(u(OPERAND_BITS)),
      data: In(word),
      read: In(bit),
      readAddress: In(address),
      word: Out(word),
    };
    return module('operand_bank', ports, io => {
      const store = memory(word, { depth: words });
      const mask = cat(...Array.from({ length: operands }, () => io.mask));
      store.write(io.writeAddress, io.data, { enable: io.write, mask });
      io.word.value = store.readSync(io.readAddress, { enable: io.read });
    });
  },
);
