import { wrap } from './build.js';
import type { Binary, Index, LaneArgument, MemoryRead, Node, Unary, Variable } from './node.js';

/** Where leaf values come from. Values are mathematical integers in the range of the node's type. */
export interface Environment {
  variable(variable: Variable): bigint;
  memory(read: MemoryRead, address: bigint): bigint;
  lane(argument: LaneArgument): bigint;
}

/** The bits of a value of a node's type, as a non-negative integer. */
export function toBits(value: bigint, width: number): bigint {
  return BigInt.asUintN(width, value);
}

function evaluateUnary(node: Unary, a: bigint): bigint {
  const { width } = node.a;
  const bits = toBits(a, width);
  switch (node.op) {
    case 'neg':
      return -a;
    case 'not':
      return toBits(~bits, width);
    case 'reduceAnd':
      return bits === (1n << BigInt(width)) - 1n ? 1n : 0n;
    case 'reduceOr':
      return bits === 0n ? 0n : 1n;
    case 'reduceXor':
      return BigInt(Array.from(bits.toString(2)).filter(digit => digit === '1').length & 1);
  }
}

function evaluateBinary(node: Binary, a: bigint, b: bigint): bigint {
  const truth = (condition: boolean): bigint => (condition ? 1n : 0n);
  switch (node.op) {
    case 'add':
      return a + b;
    case 'sub':
      return a - b;
    case 'mul':
      return a * b;
    case 'and':
      return toBits(a, node.a.width) & toBits(b, node.b.width);
    case 'or':
      return toBits(a, node.a.width) | toBits(b, node.b.width);
    case 'xor':
      return toBits(a, node.a.width) ^ toBits(b, node.b.width);
    case 'eq':
      return truth(a === b);
    case 'ne':
      return truth(a !== b);
    case 'lt':
      return truth(a < b);
    case 'le':
      return truth(a <= b);
    case 'gt':
      return truth(a > b);
    case 'ge':
      return truth(a >= b);
    case 'shl':
      // A shift beyond the result's width leaves no bit of it; not computing it keeps the numbers small.
      return b >= BigInt(node.width) ? 0n : a << b;
    case 'shr':
      return b >= BigInt(node.a.width) ? (a < 0n ? -1n : 0n) : a >> b;
  }
}

function evaluateIndex(node: Index, a: bigint, index: bigint): bigint {
  if (index >= BigInt(node.lanes)) return 0n;
  return wrap(a >> (index * BigInt(node.width)), node.width, node.signed);
}

/**
 * The value of an expression: the definition of what every operator means. Exact integer arithmetic, then wrapped to
 * the node's type.
 */
export function evaluate(node: Node, environment: Environment): bigint {
  return evaluateShared(node, environment, new Map());
}

/** As `evaluate`; `known` keeps values within one expression, so that a part that is used twice is worked out once. */
function evaluateShared(node: Node, environment: Environment, known: Map<Node, bigint>): bigint {
  if (node.kind === 'constant') return node.value;
  if (node.kind === 'variable') return environment.variable(node);
  let result = known.get(node);
  if (result === undefined) {
    result = evaluateNode(node, environment, operand => evaluateShared(operand, environment, known));
    known.set(node, result);
  }
  return result;
}

function evaluateNode(node: Node, environment: Environment, value: (operand: Node) => bigint): bigint {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'variable':
      return environment.variable(node);
    case 'lane':
      return environment.lane(node);
    case 'unary':
      return wrap(evaluateUnary(node, value(node.a)), node.width, node.signed);
    case 'binary':
      return wrap(evaluateBinary(node, value(node.a), value(node.b)), node.width, node.signed);
    case 'slice':
      return toBits(value(node.a) >> BigInt(node.lo), node.width);
    case 'index':
      return evaluateIndex(node, toBits(value(node.a), node.a.width), value(node.index));
    case 'concat':
      return node.parts.reduce(
        (bits, part) => (bits << BigInt(part.width)) | toBits(value(part), part.width),
        0n,
      );
    case 'mux':
      return value(value(node.condition) === 1n ? node.whenTrue : node.whenFalse);
    case 'resize':
      return wrap(value(node.a), node.width, node.signed);
    case 'memoryRead':
      return environment.memory(node, value(node.address));
    case 'vecMap': {
      const inputs = node.inputs.map(value);
      let bits = 0n;
      for (let lane = node.lanes - 1; lane >= 0; lane--) {
        const inner: Environment = {
          variable: variable => environment.variable(variable),
          memory: (read, address) => environment.memory(read, address),
          lane: argument => {
            // A map inside a map may use a lane of the outer one.
            if (!node.parameters.includes(argument)) return environment.lane(argument);
            return wrap(
              (inputs[argument.position] ?? 0n) >> BigInt(lane * argument.width),
              argument.width,
              argument.signed,
            );
          },
        };
        bits = (bits << BigInt(node.body.width)) | toBits(evaluate(node.body, inner), node.body.width);
      }
      return bits;
    }
  }
}
