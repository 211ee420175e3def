import { GoldenError } from '../../errors.js';

/** The sizes of a memory of operands and of the multipliers behind it. */
export interface OperandSize {
  /** Multipliers; a word of each lane a cycle. */
  readonly multipliers: number;
  /** Operands of a word: the least head size. */
  readonly headSize: number;
  /** The greatest head size, `headSize` times a power of two. */
  readonly largestHead: number;
  /** The most tokens. */
  readonly tokens: number;
  /** Heads in each of the two buffers. */
  readonly heldHeads: number;
}

/** Part of the operands of one token and head, on its way into the memory. */
export interface OperandLoad {
  readonly buffer: number;
  readonly head: number;
  readonly position: number;
  /** Which `headSize` operands of the head, 0 .. 2^sizeLog - 1. */
  readonly part: number;
  /** The head has `headSize << sizeLog` operands. */
  readonly sizeLog: number;
  /** The bits of each operand that are written. */
  readonly mask: number;
  /** `headSize` operands, 12 bits signed. */
  readonly elements: readonly number[];
}

/** Which operands of the memory a job works with. */
export interface HeldHead {
  readonly buffer: number;
  readonly head: number;
  readonly sizeLog: number;
}

/** Banks of the memory: words of a line. */
export const operandLanes = ({ multipliers, headSize }: OperandSize): number => multipliers / headSize;

/** Parts of the largest head. */
export const operandParts = ({ largestHead, headSize }: OperandSize): number => largestHead / headSize;

/** Tokens of a line. */
export const tokensOfLine = (size: OperandSize, sizeLog: number): number => operandLanes(size) >> sizeLog;

/** Lines that hold so many tokens. */
export const linesOf = (size: OperandSize, n: number, sizeLog: number): number =>
  Math.ceil(n / tokensOfLine(size, sizeLog));

/** The memory of operands: two buffers, each with a word for every part of every token and head. The contract is query-key.md. */
export class OperandMemory {
  private readonly words = new Map<string, readonly number[]>();

  private place({ buffer, head, sizeLog }: HeldHead, position: number, part: number): string {
    return `${buffer} ${head} ${(position << sizeLog) + part}`;
  }

  /** Writes the masked bits of a part; the others stay, and are 0 where nothing was. */
  load(item: OperandLoad): void {
    const place = this.place(item, item.position, item.part);
    const before = this.words.get(place);
    this.words.set(
      place,
      item.elements.map((x, i) => (((x & item.mask) | ((before?.[i] ?? 0) & ~item.mask)) << 20) >> 20),
    );
  }

  /**
   * All operands of a token.
   * @throws GoldenError `bad-argument` where nothing was written
   */
  read(of: HeldHead, position: number): number[] {
    return Array.from({ length: 1 << of.sizeLog }, (_, part) => {
      const word = this.words.get(this.place(of, position, part));
      if (word === undefined)
        throw new GoldenError('bad-argument', `no operands of position ${position}, part ${part}: load them`);
      return word;
    }).flat();
  }
}
