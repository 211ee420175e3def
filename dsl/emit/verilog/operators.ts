import { constant, mux, range, slice, unary, unsignedBits } from '../../ir/build.js';
import type { Binary, BinaryOperator, Mux, Node, Unary, Variable } from '../../ir/node.js';
import { commonType } from '../../signals/exact.js';
import { bitsLiteral, signedLiteral } from './literal.js';
import { atom, braces, bracketed, level } from './text.js';
import type { Text, Values } from './text.js';

interface Operator {
  readonly symbol: string;
  readonly level: number;
  /** What a wire that holds the result is called, after the name of what uses it. */
  readonly word: string;
}

/** The binary operators. */
export const operators: Readonly<Record<BinaryOperator, Operator>> = {
  add: { symbol: '+', level: level.add, word: 'sum' },
  sub: { symbol: '-', level: level.add, word: 'difference' },
  mul: { symbol: '*', level: level.mul, word: 'product' },
  and: { symbol: '&', level: level.and, word: 'and' },
  or: { symbol: '|', level: level.or, word: 'or' },
  xor: { symbol: '^', level: level.xor, word: 'xor' },
  eq: { symbol: '==', level: level.equality, word: 'equal' },
  ne: { symbol: '!=', level: level.equality, word: 'differs' },
  lt: { symbol: '<', level: level.relation, word: 'below' },
  le: { symbol: '<=', level: level.relation, word: 'at_most' },
  gt: { symbol: '>', level: level.relation, word: 'above' },
  ge: { symbol: '>=', level: level.relation, word: 'at_least' },
  shl: { symbol: '<<', level: level.shift, word: 'shifted' },
  shr: { symbol: '>>', level: level.shift, word: 'shifted' },
};

const opposites: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'ge',
  ge: 'lt',
  gt: 'le',
  le: 'gt',
};

/** Operators whose operands take their width or sign from the assignment they stand in: they need one of their own. */
export function needsAssignment(node: Node): boolean {
  if (node.kind !== 'binary') return false;
  return node.op === 'mul' || (node.op === 'shr' && node.a.signed && node.b.kind !== 'constant');
}

/** Two operands and the operator between them; a chain of one operator goes without brackets. */
export function joined(op: BinaryOperator, a: Text, b: Text): Text {
  const { symbol, level: own } = operators[op];
  const chains = op === 'add' || op === 'and' || op === 'or' || op === 'xor';
  const side = (text: Text): string =>
    chains && text.level === own ? text.text : bracketed(text, level.unary);
  return { text: `${side(a)} ${symbol} ${side(b)}`, level: own };
}

/** `symbol` before an operand. */
function prefixed(symbol: string, operand: Text): Text {
  return { text: `${symbol}${bracketed(operand, level.unary + 1)}`, level: level.unary };
}

/** A negation, complement or reduction. */
export function unaryText(values: Values, node: Unary): Text {
  const { op, a } = node;
  if (op === 'neg') return prefixed('-', values.fit(a, node.width));
  if (op === 'not') {
    const opposite = a.kind === 'binary' && !values.isNamed(a) ? opposites[a.op] : undefined;
    return opposite !== undefined && a.kind === 'binary'
      ? binaryText(values, { ...a, op: opposite })
      : prefixed('~', values.text(a));
  }
  if (a.width === 1) return values.text(a);
  return prefixed({ reduceAnd: '&', reduceOr: '|', reduceXor: '^' }[op], values.text(a));
}

/** The value in `width` bits, as an operand of a signed operator. */
function signedText(values: Values, node: Node, width: number): Text {
  return atom(
    node.kind === 'constant' ? signedLiteral(node.value, width) : `$signed(${values.fit(node, width).text})`,
  );
}

function labelledVariable(node: Node): Variable | undefined {
  if (node.kind === 'variable') return node.labels === undefined ? undefined : node;
  return node.kind === 'resize' && node.width === node.a.width ? labelledVariable(node.a) : undefined;
}

function equality(values: Values, node: Binary): Text {
  const { op, a, b } = node;
  const { width } = commonType(a, b);
  const fixed = [a, b].find(side => side.kind === 'constant');
  if (width === 1 && fixed?.kind === 'constant') {
    const other = fixed === a ? b : a;
    return (fixed.value !== 0n) === (op === 'eq') ? values.text(other) : prefixed('~', values.text(other));
  }
  // Where there are signs the values are compared, which labels do not show.
  const labelled = a.signed || b.signed ? undefined : (labelledVariable(a) ?? labelledVariable(b));
  const side = (x: Node): Text =>
    labelled === undefined ? values.fit(x, width) : values.choice(x, labelled);
  return joined(op, side(a), side(b));
}

/** The outcome of a comparison that the range of one side decides; tools warn of such. */
export function decidedComparison({ op, a, b }: Binary): boolean | undefined {
  if (op !== 'lt' && op !== 'le' && op !== 'gt' && op !== 'ge') return undefined;
  const [x, y] = [a, b].map(node =>
    node.kind === 'constant' ? { min: node.value, max: node.value } : range(node.width, node.signed),
  );
  if (x === undefined || y === undefined) return undefined;
  if (op === 'gt' || op === 'le') {
    if (x.min > y.max) return op === 'gt';
    return x.max <= y.min ? op === 'le' : undefined;
  }
  if (x.max < y.min) return op === 'lt';
  return x.min >= y.max ? op === 'ge' : undefined;
}

/** An operand that keeps its own width where the operator around it is wider. */
function alone(text: Text): Text {
  return text.level < level.atom ? atom(`{${text.text}}`) : text;
}

function product(values: Values, { a, b }: Binary): Text {
  if (!a.signed && !b.signed) return joined('mul', alone(values.text(a)), alone(values.text(b)));
  // An unsigned operand gets a zero in front, so that reading it as signed keeps its value.
  const side = (x: Node): Text => signedText(values, x, x.signed ? x.width : x.width + 1);
  return joined('mul', side(a), side(b));
}

/** Bits of a shift amount that Verilator works out when it is constant; of more it refuses the text. */
const amountBits = 31;

/** A shift by more bits than tools take: by the low ones, or of everything when a higher one is set. */
function farShift(values: Values, node: Binary): Text {
  const { op, a, b, width, signed } = node;
  const beyond = unary('reduceOr', slice(b, b.width - 1, amountBits), 1);
  const near: Node = { ...node, b: slice(b, amountBits - 1, 0) };
  const all: Node =
    op === 'shr' && a.signed
      ? { ...node, b: constant(BigInt(a.width), unsignedBits(BigInt(a.width))) }
      : constant(0n, width, signed);
  return muxText(values, mux(beyond, all, near, width, signed), part => values.fit(part, width));
}

function shiftLeft(values: Values, node: Binary): Text {
  const { a, b, width } = node;
  if (b.kind !== 'constant' && b.width > amountBits + 1) return farShift(values, node);
  if (b.kind !== 'constant') return joined('shl', values.fit(a, width), values.text(b));
  const amount = Number(b.value);
  if (amount === 0) return values.fit(a, width);
  if (amount >= width) return atom(bitsLiteral(0n, width));
  return braces([values.fit(a, width - amount).text, bitsLiteral(0n, amount)]);
}

function shiftRight(values: Values, node: Binary): Text {
  const { a, b, width } = node;
  if (b.kind !== 'constant' && b.width > amountBits + 1) return farShift(values, node);
  if (b.kind === 'constant') {
    if (b.value >= BigInt(a.width) && !a.signed) return atom(bitsLiteral(0n, width));
    const lo = Math.min(Number(b.value), a.width - 1);
    return values.extendPart(a, a.width - 1, lo, a.signed, width);
  }
  if (!a.signed) return joined('shr', values.fit(a, Math.max(width, a.width)), values.text(b));
  const amount = bracketed(values.text(b), level.unary);
  return { text: `${signedText(values, a, a.width).text} >>> ${amount}`, level: level.shift };
}

/** A binary operator, its operands as wide as its result needs them. */
export function binaryText(values: Values, node: Binary): Text {
  const { op, a, b, width } = node;
  switch (op) {
    case 'add':
    case 'sub':
    case 'and':
    case 'or':
    case 'xor':
      return joined(op, values.fit(a, width), values.fit(b, width));
    case 'mul':
      return product(values, node);
    case 'eq':
    case 'ne':
      return equality(values, node);
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge': {
      const known = decidedComparison(node);
      if (known !== undefined) return atom(known ? "1'd1" : "1'd0");
      const common = commonType(a, b);
      const side = (x: Node): Text =>
        common.signed ? signedText(values, x, common.width) : values.fit(x, common.width);
      return joined(op, side(a), side(b));
    }
    case 'shl':
      return shiftLeft(values, node);
    case 'shr':
      return shiftRight(values, node);
  }
}

/** `condition ? a : b`, with `arm` printing the two. */
export function muxText(values: Values, node: Mux, arm: (node: Node) => Text): Text {
  const condition = bracketed(values.text(node.condition), level.unary);
  const whenTrue = bracketed(arm(node.whenTrue), level.ternary + 1);
  return { text: `${condition} ? ${whenTrue} : ${arm(node.whenFalse).text}`, level: level.ternary };
}
