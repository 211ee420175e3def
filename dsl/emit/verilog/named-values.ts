import type { LaneArgument, Node } from '../../ir/node.js';
import { literalList } from './constants.js';
import { LaneUse } from './lane-use.js';
import { rangeText } from './literal.js';
import type { Names } from './naming.js';
import { Scope } from './scope.js';
import { selected, selectedLane } from './selection.js';
import type { Base } from './selection.js';
import { atom } from './text.js';
import type { Text } from './text.js';
import { vecMapLines } from './vec-map.js';
import { isWeighty, wordOf } from './wire-words.js';

/** The names that values stand by, in the scope that is being printed, and selections from them, which count as reads. */
export class NamedValues {
  readonly scope = new Scope('module', undefined);
  /** Where declarations go now. */
  private current: Scope = this.scope;
  /** What wires without a name of their own are called after: what uses them. */
  consumer = 'value';
  private readonly laneUse = new LaneUse();

  /** @param rootText the text of a node as the whole right-hand side of an assignment */
  constructor(
    readonly names: Names,
    private readonly counts: ReadonlyMap<Node, number>,
    readonly rootText: (node: Node) => string,
  ) {}

  /** How many places read the node. */
  readersOf(node: Node): number {
    return this.counts.get(node) ?? 1;
  }

  /** Whether a wire, here or further out, holds the node already. */
  isDeclared(node: Node): boolean {
    return this.current.nameOf(node) !== undefined;
  }

  /** Whether a node stands as a name, or is to. */
  isNamed(node: Node): boolean {
    if (this.isDeclared(node)) return true;
    if (node.kind === 'vecMap') return true;
    if (!isWeighty(node)) return false;
    if (this.names.suggestion(node) !== undefined) return true;
    return node.kind !== 'index' && this.readersOf(node) > 1;
  }

  /** Prints with `scope`, which is inside the current one, as the place for declarations. */
  within<T>(scope: Scope, print: () => T): T {
    const before = this.current;
    this.current = scope;
    const result = print();
    this.current = before;
    return result;
  }

  /** The scope that is being printed. */
  get here(): Scope {
    return this.current;
  }

  /** The name of a wire that holds the node, which is declared when it is first asked for. */
  wireOf(node: Node): string {
    const known = this.current.nameOf(node);
    if (known !== undefined) return known;
    const scope = this.laneUse.dependsOnLane(node) ? this.current : this.current.home;
    const { consumer } = this;
    const own = this.names.suggestion(node);
    const wanted = own ?? `${consumer}_${wordOf(node)}`;
    const name = this.within(scope, () => {
      if (node.kind === 'vecMap') {
        const claimed = this.names.space.claim(wanted);
        scope.lines.push(...vecMapLines(this, node, claimed));
        return claimed;
      }
      this.consumer = own ?? consumer;
      const value = literalList(node) ?? this.rootText(node);
      const claimed = this.names.space.claim(wanted);
      const text = `wire ${rangeText(node.width)}${claimed} = ${value};`;
      scope.lines.push({ text, site: this.names.site(node) });
      return claimed;
    });
    scope.use.declare(name, node.width);
    scope.setName(node, name);
    this.consumer = consumer;
    return name;
  }

  /** The node as the name of a wire. */
  wire(node: Node): Text {
    const name = this.wireOf(node);
    this.current.mark(name, node.width - 1, 0);
    return atom(name);
  }

  /** What the node is selected from; a wire is declared where nothing holds it. */
  baseOf(node: Node): Base {
    if (node.kind === 'variable') {
      const member = this.names.memberOf(node);
      if (member === undefined)
        return { name: this.names.variable(node), lo: 0, width: node.width, lane: undefined };
      return { name: member.bus, lo: member.index * node.width, width: node.width, lane: undefined };
    }
    if (node.kind === 'lane') return this.laneBase(node);
    if (node.kind === 'slice' && !this.isDeclared(node)) {
      const inner = this.baseOf(node.a);
      return { ...inner, lo: inner.lo + node.lo, width: node.width };
    }
    if (node.kind === 'resize' && node.width <= node.a.width)
      return { ...this.baseOf(node.a), width: node.width };
    return this.wireBase(node);
  }

  private wireBase(node: Node): Base {
    return { name: this.wireOf(node), lo: 0, width: node.width, lane: undefined };
  }

  private laneBase(node: LaneArgument): Base {
    const bus = this.current.laneOf(node);
    if (bus === undefined) throw new TypeError('a lane outside its map');
    return {
      name: bus.bus,
      lo: 0,
      width: node.width,
      lane: { genvar: bus.genvar, stride: node.width, lanes: bus.lanes },
    };
  }

  /** As `baseOf`, where all bits of the name are the node's. */
  busOf(node: Node): Base {
    const base = this.baseOf(node);
    const whole = base.lo === 0 && base.lane === undefined && this.widthOf(base) === node.width;
    return whole ? base : this.wireBase(node);
  }

  /** The base of something that has a name already, possibly a part of it. */
  existingBase(node: Node): Base | undefined {
    if (node.kind === 'variable') return this.baseOf(node);
    if (this.isDeclared(node) || node.kind === 'vecMap') return this.wireBase(node);
    if (node.kind === 'resize' && node.width === node.a.width) return this.existingBase(node.a);
    const inner = node.kind === 'slice' ? this.existingBase(node.a) : undefined;
    return inner === undefined || node.kind !== 'slice'
      ? undefined
      : { ...inner, lo: inner.lo + node.lo, width: node.width };
  }

  /** All bits of a base, marked as read. */
  whole(base: Base): Text {
    return this.select(base, base.width - 1, 0);
  }

  /** Bits of a base, marked as read. */
  select(base: Base, hi: number, lo: number): Text {
    const { name, lane } = base;
    const first = base.lo + lo;
    const width = hi - lo + 1;
    if (lane === undefined) {
      this.current.mark(name, first + width - 1, first);
      return atom(selected(name, this.widthOf(base), first + width - 1, first));
    }
    for (let i = 0; i < lane.lanes; i++) {
      this.current.mark(name, i * lane.stride + first + width - 1, i * lane.stride + first);
    }
    if (lane.lanes === 1) return atom(selected(name, lane.stride, first + width - 1, first));
    return atom(selectedLane(name, lane.genvar, lane.stride, first, width));
  }

  private widthOf(base: Base): number {
    return this.current.widthOf(base.name) ?? base.lo + base.width;
  }
}
