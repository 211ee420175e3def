import type { LaneArgument, Node } from '../../ir/node.js';
import type { Line } from './lines.js';
import { selected } from './selection.js';

/** One lane of a packed bus, as the body of a generate loop sees it. */
export interface LaneBus {
  readonly bus: string;
  readonly genvar: string;
  readonly lanes: number;
}

interface Bits {
  readonly lo: number;
  readonly hi: number;
}

/** Which bits of each declared name are read; the rest must be shown as unused on purpose. */
export class BitUse {
  private readonly read = new Map<string, Bits[]>();
  private readonly widths = new Map<string, number>();

  declare(name: string, width: number): void {
    this.widths.set(name, width);
  }

  /** Takes a name out of `unread`: an output is read by whoever instantiates the module. */
  excuse(name: string): void {
    this.mark(name, (this.widths.get(name) ?? 1) - 1, 0);
  }

  widthOf(name: string): number | undefined {
    return this.widths.get(name);
  }

  mark(name: string, hi: number, lo: number): void {
    const ranges = this.read.get(name);
    if (ranges === undefined) this.read.set(name, [{ lo, hi }]);
    else ranges.push({ lo, hi });
  }

  /** The unread parts of everything declared, as Verilog selects, in order of declaration. */
  unread(): string[] {
    return [...this.widths].flatMap(([name, width]) => {
      const ranges = [...(this.read.get(name) ?? [])].sort((a, b) => a.lo - b.lo);
      const gaps: string[] = [];
      let next = 0;
      for (const { lo, hi } of [...ranges, { lo: width, hi: width }]) {
        if (lo > next) gaps.push(selected(name, width, lo - 1, next));
        next = Math.max(next, hi + 1);
      }
      return gaps;
    });
  }
}

/** What a scope is the inside of: a module, a generate loop, or a part for formal tools only. */
export type ScopeKind = 'module' | 'lanes' | 'checks';

/** A place for declarations. */
export class Scope {
  readonly lines: Line[] = [];
  readonly use = new BitUse();
  private readonly named = new Map<Node, string>();

  constructor(
    readonly kind: ScopeKind,
    readonly outer: Scope | undefined,
    private readonly lanes: ReadonlyMap<LaneArgument, LaneBus> = new Map(),
  ) {}

  /** The name that an expression already has here. */
  nameOf(node: Node): string | undefined {
    return this.named.get(node) ?? this.outer?.nameOf(node);
  }

  setName(node: Node, name: string): void {
    this.named.set(node, name);
  }

  laneOf(argument: LaneArgument): LaneBus | undefined {
    return this.lanes.get(argument) ?? this.outer?.laneOf(argument);
  }

  /** Width of a name declared here or further out. */
  widthOf(name: string): number | undefined {
    return this.use.widthOf(name) ?? this.outer?.widthOf(name);
  }

  /** Bits `hi` to `lo` of a name are read. What only checks read counts as unread: synthesis does not see them. */
  mark(name: string, hi: number, lo: number): void {
    if (this.outer === undefined || this.use.widthOf(name) !== undefined) this.use.mark(name, hi, lo);
    else if (this.kind !== 'checks') this.outer.mark(name, hi, lo);
  }

  /** The innermost scope around this one, or itself, that is not a generate loop. */
  get home(): Scope {
    return this.kind === 'lanes' && this.outer !== undefined ? this.outer.home : this;
  }

  /** How many generate loops this is inside. */
  get depth(): number {
    return (this.outer?.depth ?? 0) + (this.kind === 'lanes' ? 1 : 0);
  }
}
