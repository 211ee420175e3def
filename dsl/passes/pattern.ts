import type { Pattern } from '../ir/array.js';
import type { Instance } from '../ir/module.js';
import type { Node, Variable } from '../ir/node.js';
import { operandsOf } from '../ir/walk.js';
import type { Interner } from './intern.js';

/** Expressions deeper than this are not looked into. */
const depthLimit = 6;

/** The step between neighbours when it is everywhere the same. */
function commonStep(values: readonly bigint[]): bigint | undefined {
  const step = (values[1] ?? 0n) - (values[0] ?? 0n);
  return values.every((value, i) => i === 0 || value - (values[i - 1] ?? 0n) === step) ? step : undefined;
}

function allOf<K extends Node['kind']>(
  nodes: readonly Node[],
  kind: K,
): readonly Extract<Node, { kind: K }>[] | undefined {
  const found = nodes.filter((node): node is Extract<Node, { kind: K }> => node.kind === kind);
  return found.length === nodes.length ? found : undefined;
}

/** True when two nodes are the same operator with the same type, whatever their operands. */
function sameOperator(a: Node, b: Node): boolean {
  if (a.width !== b.width || a.signed !== b.signed) return false;
  switch (a.kind) {
    case 'unary':
      return b.kind === 'unary' && a.op === b.op && a.a.width === b.a.width;
    case 'binary':
      return b.kind === 'binary' && a.op === b.op;
    case 'slice':
      return b.kind === 'slice' && a.lo === b.lo;
    case 'index':
      return b.kind === 'index' && a.lanes === b.lanes;
    case 'concat':
      return (
        b.kind === 'concat' &&
        a.parts.length === b.parts.length &&
        a.parts.every((part, i) => part.width === b.parts[i]?.width)
      );
    case 'mux':
    case 'resize':
      return b.kind === a.kind;
    case 'memoryRead':
      return b.kind === 'memoryRead' && a.memory === b.memory;
    case 'constant':
    case 'variable':
    case 'lane':
    case 'vecMap':
      return false;
  }
}

/** Finds the rule behind one expression for each member of an array. */
export class PatternFinder {
  private readonly position: ReadonlyMap<Instance, number>;

  constructor(
    members: readonly Instance[],
    private readonly interner: Interner,
  ) {
    this.position = new Map(members.map((member, i) => [member, i]));
  }

  /** The pattern of `nodes[i]`, i the member number. */
  find(nodes: readonly Node[]): Pattern {
    return this.search(nodes.map(this.interner.intern), 0);
  }

  private search(nodes: readonly Node[], depth: number): Pattern {
    const [first] = nodes;
    if (first === undefined) return { kind: 'each', nodes };
    if (nodes.every(node => node === first)) return { kind: 'same', node: first };
    return (
      this.count(nodes) ??
      this.slice(nodes) ??
      this.neighbour(nodes) ??
      this.family(nodes) ??
      this.operation(nodes, depth) ?? { kind: 'each', nodes }
    );
  }

  /** Literals have the least width that holds them, so unsigned ones may differ in width: operators see the value only. */
  private count(nodes: readonly Node[]): Pattern | undefined {
    const constants = allOf(nodes, 'constant');
    const [first] = nodes;
    if (constants === undefined || first === undefined) return undefined;
    const like = constants.reduce((widest, node) => (node.width > widest.width ? node : widest));
    if (constants.some(node => node.signed !== first.signed || (first.signed && node.width !== first.width)))
      return undefined;
    const step = commonStep(constants.map(node => node.value));
    return step === undefined ? undefined : { kind: 'count', like, start: constants[0]?.value ?? 0n, step };
  }

  private slice(nodes: readonly Node[]): Pattern | undefined {
    const slices = allOf(nodes, 'slice');
    const like = slices?.[0];
    if (
      slices === undefined ||
      like === undefined ||
      slices.some(node => node.a !== like.a || node.width !== like.width)
    )
      return undefined;
    const step = commonStep(slices.map(node => BigInt(node.lo)));
    return step === undefined
      ? undefined
      : { kind: 'slice', like, of: like.a, start: like.lo, step: Number(step) };
  }

  private neighbour(nodes: readonly Node[]): Pattern | undefined {
    const distances = nodes.map((node, i) => {
      const from =
        node.kind === 'variable' && node.role === 'instanceOutput' && node.instance
          ? this.position.get(node.instance)
          : undefined;
      return from === undefined ? undefined : i - from;
    });
    const known = distances.filter(distance => distance !== undefined);
    const distance = known[0];
    if (distance === undefined || distance === 0 || known.some(other => other !== distance)) return undefined;
    if (known.length * 2 < nodes.length) return undefined;
    const pins = new Set(
      nodes.flatMap((node, i) =>
        distances[i] !== undefined && node.kind === 'variable' ? [node.inner] : [],
      ),
    );
    const [pin] = pins;
    if (pins.size !== 1 || pin === undefined) return undefined;
    const ends = nodes.flatMap((node, i): [number, Node][] =>
      distances[i] === undefined ? [[i, node]] : [],
    );
    return { kind: 'neighbour', pin, distance, ends: new Map(ends) };
  }

  private family(nodes: readonly Node[]): Pattern | undefined {
    const members = allOf(nodes, 'variable');
    const first: Variable | undefined = members?.[0];
    if (members === undefined || first === undefined) return undefined;
    const { role, site, width, signed, inner } = first;
    const alike = members.every(
      (member, i) =>
        member.role === role &&
        member.width === width &&
        member.signed === signed &&
        member.inner === inner &&
        (i === 0 || member.id > (members[i - 1]?.id ?? 0)) &&
        member.site?.line === site?.line &&
        member.site?.column === site?.column &&
        member.site?.file === site?.file,
    );
    return alike && (site !== undefined || inner !== undefined) && role !== 'input' && role !== 'output'
      ? { kind: 'family', members }
      : undefined;
  }

  private operation(nodes: readonly Node[], depth: number): Pattern | undefined {
    const [like] = nodes;
    if (like === undefined || depth === depthLimit || !nodes.every(node => sameOperator(like, node)))
      return undefined;
    const perMember = nodes.map(operandsOf);
    const operands = operandsOf(like).map((_, i) =>
      this.search(
        perMember.flatMap(list => list[i] ?? []),
        depth + 1,
      ),
    );
    return { kind: 'operation', like, operands };
  }
}
