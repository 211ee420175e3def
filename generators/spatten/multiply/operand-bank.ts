import { In, Out, bit, clog2, generator, instance, memory, module, s, u, vec } from '../../../dsl/index.js';
import { OPERAND_BITS } from './operand-shape.js';

const operandColumn = generator({ words: 1024 }, ({ words }: { readonly words: number }) => {
  const address = u(clog2(words));
  const ports = {
    write: In(bit),
    writeAddress: In(address),
    mask: In(u(OPERAND_BITS)),
    data: In(s(OPERAND_BITS)),
    read: In(bit),
    readAddress: In(address),
    operand: Out(s(OPERAND_BITS)),
  };
  return module('operand_column', ports, io => {
    const store = memory(s(OPERAND_BITS), { depth: words });
    store.write(io.writeAddress, io.data, { enable: io.write, mask: io.mask });
    io.operand.value = store.readSync(io.readAddress, { enable: io.read });
  });
});

/** Parameters of {@link operandBank}. */
export interface OperandBankParameters {
  /** Operands of a word. */
  readonly operands: number;
  readonly words: number;
}

/**
 * A bank of operands, a column for each of a word: reads a word and writes bits of another in the same cycle. `word` is what the last `read` found.
 */
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
    return module('operand_bank', ports, ({ data, word: found, ...ends }) => {
      for (let i = 0; i < operands; i++) {
        const column = { ...ends, data: data.at(i) };
        found.at(i).value = instance(operandColumn({ words }), column, { name: 'column' }).operand;
      }
    });
  },
);
