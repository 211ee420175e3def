import type { InstanceArray } from '../../ir/array.js';
import type { Instance, Memory, Module } from '../../ir/module.js';
import type { Node, Site, Variable } from '../../ir/node.js';
import { domainsOf, resetDomainsOf } from '../../ir/domains-of.js';
import { resolveSite } from '../../source/position.js';
import { noSourceInfo } from '../../source/source-info.js';
import type { SourceInfo } from '../../source/source-info.js';
import { Namespace, legalName } from './namespace.js';

/** The Verilog name of everything in a module that has one from the start. */
export interface Names {
  readonly space: Namespace;
  variable(variable: Variable): string;
  memory(memory: Memory): string;
  instance(instance: Instance): string;
  /** What the source or the language calls an expression, if anything; not yet claimed. */
  suggestion(node: Node): string | undefined;
  site(node: Node): Site | undefined;
  /** What an instance is called inside its generate block, as a member of an array. */
  member(instance: Instance): string;
  /** Where a pin of an array's member lies in the bus of that pin. */
  memberOf(variable: Variable): Member | undefined;
}

/** One member's part of a bus that carries one pin of all members of an array, member 0 lowest. */
export interface Member {
  readonly bus: string;
  readonly index: number;
  readonly count: number;
}

type Named = Variable | Memory | Instance;

const kindWords: Readonly<Record<string, string>> = {
  register: 'register',
  readPort: 'word',
  wire: 'signal',
};

/** The name that the source gives, after the name of the user's variable for what the library made on its behalf. */
function sourceName(hint: string, site: Site | undefined, info: SourceInfo): string {
  if (site === undefined) return hint;
  if (hint !== '' && !site.viaLibrary) return hint;
  const given = info.nameAt(resolveSite(site));
  return [given ?? '', hint].filter(part => part !== '').join('_');
}

class ModuleNames implements Names {
  readonly space = new Namespace();
  private readonly known = new Map<Named, string>();
  private readonly members = new Map<Variable, Member>();
  private numbered: ReadonlyMap<Node, string> | undefined;
  /** Ports that a variable is passed on to: they lend their name to what has none. */
  private readonly feeds = new Map<Variable, string>();

  private readonly info: SourceInfo;

  constructor(
    private readonly module: Module,
    info: SourceInfo,
    arrays: readonly InstanceArray[],
    private readonly declaredIn: (child: Module) => ReadonlySet<string>,
  ) {
    // What the library calls things in a cell of its own does not depend on who used the cell first.
    this.info = module.site?.viaLibrary === true ? noSourceInfo : info;
    for (const domain of domainsOf(module)) this.space.keep(domain.clock);
    for (const domain of resetDomainsOf(module)) this.space.keep(domain.resetName);
    for (const { name, variable } of module.ports) {
      this.space.keep(name);
      this.known.set(variable, name);
    }
    for (const statement of module.body) {
      if (statement.kind !== 'assign' || statement.target.variable.role !== 'output') continue;
      const { value } = statement;
      const source = value.kind === 'resize' && value.width === value.a.width ? value.a : value;
      if (source.kind === 'variable') this.feeds.set(source, statement.target.variable.hint);
    }
    this.claimGroups([
      ...module.variables.filter(variable => variable.role in kindWords),
      ...module.memories,
    ]);
    const inArray = new Set(arrays.flatMap(array => array.members));
    for (const array of arrays) this.claimArray(array);
    const single = module.instances.filter(instance => !inArray.has(instance));
    this.claimGroups(single);
    for (const instance of single) {
      for (const variable of [...instance.inputs, ...instance.outputs]) {
        this.known.set(variable, this.space.claim(`${this.instance(instance)}_${variable.hint}`));
      }
    }
  }

  /** Things of one name are numbered in the order in which they were made. */
  private claimGroups(things: readonly Named[]): void {
    const groups = new Map<string, Named[]>();
    for (const thing of things) {
      const base = this.baseName(thing);
      // A port may not change its name, so what is called like one says what it is.
      const name =
        thing.kind === 'variable' && !this.space.isFree(base)
          ? `${base}_${kindWords[thing.role] ?? 'value'}`
          : base;
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [thing]);
      else group.push(thing);
    }
    for (const [name, members] of groups) {
      members.forEach((member, i) => {
        const [kind, avoided] =
          member.kind === 'instance'
            ? (['instance', this.declaredIn(member.module)] as const)
            : (['net'] as const);
        // Things that belong together are numbered from 0.
        const own = members.length === 1 ? name : `${legalName(name, kind)}_${String(i)}`;
        this.known.set(member, this.space.claim(own, kind, avoided));
      });
    }
  }

  private claimArray({ members, inputs, outputs }: InstanceArray): void {
    const [first] = members;
    if (first === undefined) return;
    const name = this.space.claim(this.baseName(first), 'instance');
    for (const member of members) this.known.set(member, name);
    for (const { pin, members: pins } of [...inputs, ...outputs]) {
      const bus = this.space.claim(`${name}_${pin.hint}`);
      pins.forEach((variable, index) => {
        this.known.set(variable, bus);
        this.members.set(variable, { bus, index, count: pins.length });
      });
    }
  }

  /** Expressions by the name of the source; those that one place of the source made several of, as in a loop, numbered. */
  private numberNames(): ReadonlyMap<Node, string> {
    const places = new Map<string, { readonly name: string; readonly nodes: Node[] } | undefined>();
    for (const [node, site] of this.module.sites) {
      const key = `${site.file}:${String(site.line)}:${String(site.column)}`;
      let place = places.get(key);
      if (place === undefined && !places.has(key)) {
        const name = this.info.nameAt(resolveSite(site));
        place = name === undefined ? undefined : { name, nodes: [] };
        places.set(key, place);
      }
      place?.nodes.push(node);
    }
    const found = new Map<Node, string>();
    for (const place of places.values()) {
      place?.nodes.forEach((node, i) =>
        found.set(node, place.nodes.length === 1 ? place.name : `${place.name}_${String(i)}`),
      );
    }
    return found;
  }

  member({ module }: Instance): string {
    return new Namespace().claim('member', 'instance', this.declaredIn(module));
  }

  memberOf(variable: Variable): Member | undefined {
    return this.members.get(variable);
  }

  private baseName(thing: Named): string {
    const suffix = thing.kind === 'variable' && thing.hint === '' ? thing.suffix : [];
    const given = sourceName(thing.hint, thing.site, this.info) || this.fallback(thing);
    return [given, ...suffix].join('_');
  }

  private fallback(thing: Named): string {
    if (thing.kind === 'instance') return `u_${thing.module.name}`;
    if (thing.kind === 'memory') return 'memory';
    if (thing.memory !== undefined) return `${this.baseName(thing.memory)}_word`;
    const fed = this.feeds.get(thing);
    if (fed !== undefined) return `${fed}_${kindWords[thing.role] ?? 'value'}`;
    return kindWords[thing.role] ?? 'value';
  }

  private get(thing: Named): string {
    const name = this.known.get(thing);
    if (name === undefined) throw new TypeError(`${this.module.name}: a ${thing.kind} of another module`);
    return name;
  }

  variable(variable: Variable): string {
    return this.get(variable);
  }

  memory(memory: Memory): string {
    return this.get(memory);
  }

  instance(instance: Instance): string {
    return this.get(instance);
  }

  site(node: Node): Site | undefined {
    return this.module.sites.get(node);
  }

  suggestion(node: Node): string | undefined {
    const own = this.module.names.get(node);
    if (own !== undefined)
      return own.instance === undefined ? own.name : `${this.instance(own.instance)}_${own.name}`;
    this.numbered ??= this.numberNames();
    return this.numbered.get(node);
  }
}

/**
 * Names everything in a module: ports as they are, the rest by the source, else by kind and number.
 * @param declaredIn what the text of another module declares: an instance of it is called otherwise, as tools warn of a name that hides one further out
 */
export function nameModule(
  module: Module,
  info: SourceInfo,
  arrays: readonly InstanceArray[],
  declaredIn: (child: Module) => ReadonlySet<string>,
): Names {
  return new ModuleNames(module, info, arrays, declaredIn);
}
