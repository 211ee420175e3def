import { resize } from '../../../dsl/ir/build.js';
import type { Memory, Module } from '../../../dsl/ir/module.js';
import type { Binary, Node, Slice, Unary, Variable } from '../../../dsl/ir/node.js';
import type { MemoryWrite, Statement, Switch, When } from '../../../dsl/ir/statement.js';
import { forEachStatement } from '../../../dsl/ir/walk.js';
import type { PrinterFault } from './fault.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Everything in a circuit that has a kind, to be changed in place. */
interface Kinds {
  readonly binary: Mutable<Binary>;
  readonly unary: Mutable<Unary>;
  readonly slice: Mutable<Slice>;
  readonly variable: Mutable<Variable>;
  readonly memory: Mutable<Memory>;
  readonly when: Mutable<When>;
  readonly switch: Mutable<Switch>;
  readonly memoryWrite: Mutable<MemoryWrite>;
}

function objectsOf(root: object): readonly object[] {
  const seen = new Set<object>();
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (value instanceof Map) for (const pair of value as Map<unknown, unknown>) pending.push(...pair);
    else for (const item of Object.values(value) as unknown[]) pending.push(item);
  }
  return [...seen];
}

/** Changes every object of one kind. */
function every<K extends keyof Kinds>(kind: K, change: (item: Kinds[K]) => void): (ir: Module) => void {
  return ir => {
    for (const item of objectsOf(ir))
      if ((item as { kind?: unknown }).kind === kind) change(item as Kinds[K]);
  };
}

/** Changes every binary operator of one kind. */
function binaries(op: Binary['op'], change: (node: Mutable<Binary>) => void): (ir: Module) => void {
  return every('binary', node => {
    if (node.op === op) change(node);
  });
}

function lists(ir: Module): Statement[][] {
  return objectsOf(ir).filter(
    (item): item is Statement[] =>
      Array.isArray(item) &&
      item.length > 1 &&
      (item as { kind?: string }[]).every(({ kind }) => kind !== undefined),
  );
}

const plain = (node: Node): Node => resize(node, node.width, false);

const changes: Readonly<Record<string, (ir: Module) => void>> = {
  'lt reads signed operands as unsigned': binaries('lt', node => {
    [node.a, node.b] = [plain(node.a), plain(node.b)];
  }),
  'le prints as lt': binaries('le', node => {
    node.op = 'lt';
  }),
  'gt prints as ge': binaries('gt', node => {
    node.op = 'ge';
  }),
  'mul reads an unsigned operand as signed': binaries('mul', node => {
    if (node.a.signed !== node.b.signed) node.b = resize(node.b, node.b.width, true);
  }),
  'add loses its carry': binaries('add', node => {
    const { a, b, width } = node;
    if (width > Math.max(a.width, b.width) && a.kind !== 'constant')
      Object.assign(node, {
        a: resize({ ...node, width: width - 1 }, width, false),
        op: 'or',
        b: resize(b, 1, false),
      });
  }),
  'eq of mixed signs compares bits': binaries('eq', node => {
    if (node.a.signed !== node.b.signed) [node.a, node.b] = [plain(node.a), plain(node.b)];
  }),
  'shr of a signed value shifts in zeros': binaries('shr', node => {
    if (node.b.kind !== 'constant') node.a = plain(node.a);
  }),
  'reduceXor prints as reduceOr': every('unary', node => {
    if (node.op === 'reduceXor') node.op = 'reduceOr';
  }),
  'slices start a bit too low': every('slice', node => {
    if (node.lo > 0) [node.lo, node.hi] = [node.lo - 1, node.hi - 1];
  }),
  'collision new reads the old word': every('memory', memory => {
    if (memory.collision === 'new') memory.collision = 'old';
  }),
  'masks of memory writes are ignored': every('memoryWrite', write => {
    write.mask = undefined;
  }),
  'negative resets are zero': every('variable', variable => {
    if (variable.init !== undefined && variable.init < 0n) variable.init = 0n;
  }),
  'register enables are ignored': every('variable', variable => {
    variable.enable = undefined;
  }),
  'the first two arms of a when change places': every('when', statement => {
    const [first, second, ...rest] = statement.arms;
    if (first !== undefined && second !== undefined) statement.arms = [second, first, ...rest];
  }),
  'a switch forgets its otherwise': every('switch', statement => {
    if (statement.labels === undefined) statement.otherwise = undefined;
  }),
  'of statements that drive one register the first wins': ir => {
    for (const statements of lists(ir)) {
      const at = statements.findIndex((item, i) => {
        const next = statements[i + 1];
        return next !== undefined && [...registersOf(item)].some(register => registersOf(next).has(register));
      });
      const [first, second] = [statements[at], statements[at + 1]];
      if (first !== undefined && second !== undefined) statements.splice(at, 2, second, first);
    }
  },
};

/** The registers that a statement, or one inside it, assigns to. */
function registersOf(statement: Statement): ReadonlySet<Variable> {
  const found = new Set<Variable>();
  forEachStatement([statement], inner => {
    if (inner.kind === 'assign' && inner.target.variable.role === 'register')
      found.add(inner.target.variable);
  });
  return found;
}

const rewrites: Readonly<Record<string, (text: string) => string>> = {
  'sign extension repeats a zero': text => text.replace(/\{(\d+)\{(\w+\[\d+\])\}\}/g, "{$1{1'b0}}"),
  'asynchronous resets act at the clock only': text => text.replace(/ or (posedge|negedge) \w+\)/g, ')'),
  'falling clocks print as rising': text => text.replace(/@\(negedge/g, '@(posedge'),
  'registers take blocking assignments': text => text.replace(/^(\s+[\w[\]:]+) <= /gm, '$1 = '),
  'members of an array share the first bit of a bus': text => text.replace(/\[(\w+)_index\]/g, '[0]'),
};

/** Faults of the printer. */
export const printerFaults: readonly PrinterFault[] = [
  ...Object.entries(changes).map(([name, change]): PrinterFault => ({ kind: 'printer', name, change })),
  ...Object.entries(rewrites).map(([name, rewrite]): PrinterFault => ({ kind: 'printer', name, rewrite })),
];
