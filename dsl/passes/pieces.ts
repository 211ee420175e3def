import { bitsOf, concat, mux, resize, slice } from '../ir/build.js';
import type { Node } from '../ir/node.js';
import { foldNode } from './constant-fold.js';

/** Bits `lo` up to `lo + width - 1` of a word: those of `source` from bit `at`. */
interface Piece {
  readonly lo: number;
  readonly width: number;
  readonly source: Node;
  readonly at: number;
}

function part(piece: Piece, lo: number, width: number): Piece {
  return { lo, width, source: piece.source, at: piece.at + lo - piece.lo };
}

function bitsOfPiece({ width, source, at }: Piece): Node {
  return foldNode(slice(bitsOf(source), at + width - 1, at));
}

/** A word put together from pieces of expressions, so that driving one part of it leaves the others as they are. */
export class Pieces {
  private constructor(
    private readonly width: number,
    private pieces: Piece[],
  ) {}

  static of(node: Node): Pieces {
    return new Pieces(node.width, [{ lo: 0, width: node.width, source: node, at: 0 }]);
  }

  copy(): Pieces {
    return new Pieces(this.width, this.pieces.slice());
  }

  /** Index of the piece that has bit `bit`. */
  private find(bit: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle]?.lo ?? 0) <= bit) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The pieces of `width` bits from `lo`, cut to fit. */
  private within(lo: number, width: number): Piece[] {
    const found: Piece[] = [];
    for (let i = this.find(lo); i < this.pieces.length; i++) {
      const piece = this.pieces[i];
      if (piece === undefined || piece.lo >= lo + width) break;
      const from = Math.max(lo, piece.lo);
      const to = Math.min(lo + width, piece.lo + piece.width);
      found.push(part(piece, from, to - from));
    }
    return found;
  }

  /** Bits `lo` up to `lo + width - 1`, unsigned. */
  read(lo: number, width: number): Node {
    const nodes = this.within(lo, width).map(bitsOfPiece);
    return foldNode(concat(nodes.reverse()));
  }

  /** Puts the bits of `source` at bit `lo`. */
  write(lo: number, source: Node): void {
    const end = lo + source.width;
    const first = this.find(lo);
    const last = this.find(end - 1);
    const before = this.pieces[first];
    const after = this.pieces[last];
    const fresh: Piece[] = [{ lo, width: source.width, source, at: 0 }];
    if (before !== undefined && before.lo < lo) fresh.unshift(part(before, before.lo, lo - before.lo));
    if (after !== undefined && after.lo + after.width > end)
      fresh.push(part(after, end, after.lo + after.width - end));
    this.pieces.splice(first, last - first + 1, ...fresh);
  }

  /** `chosen` where the condition is 1, else `other`: a choice only for the bits that differ. */
  static choose(condition: Node, chosen: Pieces, other: Pieces): Pieces {
    const pieces: Piece[] = [];
    const a = chosen.pieces;
    const b = other.pieces;
    for (let i = 0, j = 0; ;) {
      const x = a[i];
      const y = b[j];
      if (x === undefined || y === undefined) return new Pieces(chosen.width, pieces);
      const lo = Math.max(x.lo, y.lo);
      const end = Math.min(x.lo + x.width, y.lo + y.width);
      const left = part(x, lo, end - lo);
      const right = part(y, lo, end - lo);
      const same = left.source === right.source && left.at === right.at;
      const last = pieces.at(-1);
      if (same && last?.source === left.source && last.at + last.width === left.at) {
        pieces[pieces.length - 1] = { ...last, width: last.width + left.width };
      } else if (same) {
        pieces.push(left);
      } else {
        const source = mux(condition, bitsOfPiece(left), bitsOfPiece(right), end - lo, false);
        pieces.push({ lo, width: end - lo, source, at: 0 });
      }
      if (x.lo + x.width === end) i++;
      if (y.lo + y.width === end) j++;
    }
  }

  /** The whole word as a value of the given type. */
  whole(signed: boolean): Node {
    return foldNode(resize(this.read(0, this.width), this.width, signed));
  }
}
