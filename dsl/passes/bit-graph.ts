import { reachableBits } from '../ir/bit-ranges.js';
import type { Binary, Node, Variable, VecMap } from '../ir/node.js';
import { driversOf } from '../ir/prune.js';
import type { Statement } from '../ir/statement.js';
import { inputsBehind } from './combinational.js';
import { blocksOf, forEachExpression, walkNodes } from '../ir/walk.js';

/** One bit of the value of an expression; `bit` is `every` for all of them at once. */
export interface BitVertex {
  readonly node: Node;
  readonly bit: number;
}

/** As `bit`: all bits. */
export const every = -1;

/** Which bits depend on which, without a clock edge between. One vertex object for each bit. */
export class BitGraph {
  private readonly vertices = new Map<Node, Map<number, BitVertex>>();
  private readonly edges = new Map<BitVertex, readonly BitVertex[]>();

  /** With `within`, only bits of these expressions are vertices. */
  constructor(private readonly within?: ReadonlySet<Node>) {}

  vertex(node: Node, bit: number): BitVertex {
    let bits = this.vertices.get(node);
    if (bits === undefined) {
      bits = new Map();
      this.vertices.set(node, bits);
    }
    let vertex = bits.get(bit);
    if (vertex === undefined) {
      vertex = { node, bit };
      bits.set(bit, vertex);
    }
    return vertex;
  }

  /** What a bit depends on directly. */
  readonly sources = (vertex: BitVertex): readonly BitVertex[] => {
    let sources = this.edges.get(vertex);
    if (sources === undefined) {
      const found: BitVertex[] = [];
      const add = (node: Node, bit: number): void => {
        if (this.within?.has(node) !== false) found.push(this.vertex(node, bit));
      };
      if (vertex.bit === every) for (let bit = 0; bit < vertex.node.width; bit++) add(vertex.node, bit);
      else if (vertex.node.kind === 'variable') variableBit(vertex.node, vertex.bit, add);
      else nodeBit(vertex.node, vertex.bit, add);
      sources = found;
      this.edges.set(vertex, sources);
    }
    return sources;
  };
}

type Add = (node: Node, bit: number) => void;

/** Bit `bit` of a value extended as its sign says. */
function extended(node: Node, bit: number, add: Add): void {
  if (bit < node.width) add(node, bit);
  else if (node.signed) add(node, node.width - 1);
}

function binaryBit(node: Binary, bit: number, add: Add): void {
  const { op, a, b } = node;
  switch (op) {
    case 'and':
    case 'or':
    case 'xor':
      for (const operand of [a, b]) if (bit < operand.width) add(operand, bit);
      return;
    case 'add':
    case 'sub':
    case 'mul':
      // A carry only goes up: the bit below stands for every lower one.
      for (const operand of [a, b]) extended(operand, bit, add);
      if (bit > 0) add(node, bit - 1);
      return;
    case 'shl':
    case 'shr': {
      if (b.kind !== 'constant') break;
      const from = op === 'shl' ? bit - Number(b.value) : bit + Number(b.value);
      if (from >= 0) extended(a, from, add);
      return;
    }
    default:
  }
  add(a, every);
  add(b, every);
}

function mapBit(node: VecMap, bit: number, add: Add): void {
  const lane = Math.floor(bit / node.body.width);
  node.parameters.forEach((parameter, i) => {
    const input = node.inputs[i];
    if (input !== undefined) for (let k = 0; k < parameter.width; k++) add(input, lane * parameter.width + k);
  });
  walkNodes(node.body, new Set(), inner => {
    if (inner.kind === 'variable') add(inner, every);
  });
}

function nodeBit(node: Node, bit: number, add: Add): void {
  switch (node.kind) {
    case 'constant':
    case 'variable':
    case 'lane':
      return;
    case 'slice':
      add(node.a, node.lo + bit);
      return;
    case 'resize':
      extended(node.a, bit, add);
      return;
    case 'unary':
      if (node.op === 'not') add(node.a, bit);
      else if (node.op === 'neg') {
        extended(node.a, bit, add);
        if (bit > 0) add(node, bit - 1);
      } else add(node.a, every);
      return;
    case 'binary':
      binaryBit(node, bit, add);
      return;
    case 'mux':
      add(node.condition, 0);
      extended(node.whenTrue, bit, add);
      extended(node.whenFalse, bit, add);
      return;
    case 'concat': {
      let lo = node.width;
      for (const part of node.parts) {
        lo -= part.width;
        if (bit >= lo && bit < lo + part.width) add(part, bit - lo);
      }
      return;
    }
    case 'index':
      add(node.index, every);
      for (let lane = 0; lane < node.lanes; lane++) {
        const from = lane * node.width + bit;
        if (from < node.a.width && (node.index.kind !== 'constant' || Number(node.index.value) === lane))
          add(node.a, from);
      }
      return;
    case 'memoryRead':
      add(node.address, every);
      return;
    case 'vecMap':
      mapBit(node, bit, add);
  }
}

type Edge = readonly [Node, number];

/** What one bit of a variable takes from the statements that can drive it; the last unconditional assignment hides earlier ones. */
function drivenBit(statements: readonly Statement[], bit: number, before: readonly Edge[]): readonly Edge[] {
  let edges = before;
  for (const statement of statements) {
    if (statement.kind === 'assign') {
      const { target, value } = statement;
      if (!reachableBits(target).some(({ lo, end }) => lo <= bit && bit < end)) continue;
      if (target.steps.length === 0) edges = [[value, bit - target.lo]];
      else edges = [...edges, ...target.steps.map((step): Edge => [step.index, every]), [value, every]];
      continue;
    }
    const inside = blocksOf(statement).flatMap(block => drivenBit(block, bit, []));
    if (inside.length === 0) continue;
    const conditions: Edge[] = [];
    forEachExpression(statement, node => conditions.push([node, every]));
    edges = [...edges, ...conditions, ...inside];
  }
  return edges;
}

function variableBit(variable: Variable, bit: number, add: Add): void {
  const { role, owner, fallback, instance, inner } = variable;
  if (role === 'instanceOutput' && instance !== undefined && inner !== undefined) {
    for (const { node, bit: from } of inputBitsBehind(inner, bit)) {
      const input = instance.inputs.find(candidate => candidate.inner === node);
      if (input !== undefined) add(input, from);
    }
    return;
  }
  if (role !== 'wire' && role !== 'output' && role !== 'instanceInput') return;
  const start: Edge[] = fallback === undefined ? [] : [[fallback, bit]];
  for (const [node, from] of drivenBit(driversOf(owner, variable), bit, start)) add(node, from);
}

const summaries = new WeakMap<Variable, Map<number, readonly BitVertex[]>>();
const graphs = new WeakMap<object, BitGraph>();

/** The bits of a module's inputs on which one bit of its output depends; of a black box every bit of what it follows. */
function inputBitsBehind(output: Variable, bit: number): readonly BitVertex[] {
  const known = summaries.get(output) ?? new Map<number, readonly BitVertex[]>();
  summaries.set(output, known);
  const before = known.get(bit);
  if (before !== undefined) return before;
  if (output.owner.blackBox !== undefined) {
    const graph = new BitGraph();
    const whole = [...inputsBehind(output.owner, output)].flatMap(input =>
      Array.from({ length: input.width }, (_, from) => graph.vertex(input, from)),
    );
    known.set(bit, whole);
    return whole;
  }
  const graph = graphs.get(output.owner) ?? new BitGraph();
  graphs.set(output.owner, graph);
  const start = graph.vertex(output, bit);
  const seen = new Set([start]);
  const found: BitVertex[] = [];
  for (const vertex of seen) {
    if (vertex.node.kind === 'variable' && vertex.node.role === 'input' && vertex.bit !== every)
      found.push(vertex);
    for (const source of graph.sources(vertex)) seen.add(source);
  }
  known.set(bit, found);
  return found;
}
