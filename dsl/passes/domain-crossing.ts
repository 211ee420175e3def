import { diagnostic } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { memoryName, variableName } from '../diagnostics/names.js';
import { checksOf } from '../ir/checks-of.js';
import { asynchronous } from '../ir/domain.js';
import type { Domain } from '../ir/domain.js';
import { alike } from '../ir/domains-of.js';
import { localsOf } from '../ir/locals.js';
import type { Memory, Module } from '../ir/module.js';
import type { Node, Site, Variable } from '../ir/node.js';
import { driversOf, prune } from '../ir/prune.js';
import { siteOf } from '../ir/statement.js';
import type { Statement } from '../ir/statement.js';
import { forEachExpression, forEachStatement } from '../ir/walk.js';
import { combinationalSources } from './combinational.js';

/** Something that takes values at the edges of a domain, or promises them to it, and the expressions that it takes. */
interface Sink {
  readonly domain: Domain;
  readonly name: () => string;
  readonly kind: 'state' | 'output' | 'pin';
  readonly site: Site | undefined;
  readonly roots: readonly { readonly node: Node; readonly site: Site | undefined }[];
}

type Source = Variable | Memory;

/**
 * The domain of an instance's pin as the parent sees it. Undefined when nothing in the child is clocked by the domain that
 * the pin was declared with: the pin then just passes on what it is given.
 */
function pinDomain({ instance, inner }: Variable): Domain | undefined {
  if (inner?.domain === undefined || inner.domain === asynchronous) return inner?.domain;
  return instance?.domains.get(inner.domain);
}

/** The domain that a variable's value belongs to, when it does not just follow others. */
function domainOfSource(node: Node): { readonly source: Source; readonly domain: Domain } | undefined {
  if (node.kind === 'memoryRead') {
    const { memory } = node;
    return memory.written && !memory.crossing ? { source: memory, domain: memory.domain } : undefined;
  }
  if (node.kind !== 'variable') return undefined;
  const { role } = node;
  if (role === 'wire' || role === 'output' || role === 'instanceInput') return undefined;
  const domain = role === 'instanceOutput' ? pinDomain(node) : node.domain;
  return domain === undefined ? undefined : { source: node, domain };
}

function rootsOf(statements: readonly Statement[]): { node: Node; site: Site | undefined }[] {
  const roots: { node: Node; site: Site | undefined }[] = [];
  forEachStatement(statements, statement => {
    forEachExpression(statement, node => roots.push({ node, site: siteOf(statement) }));
  });
  return roots;
}

function variableSink(module: Module, variable: Variable): Sink | undefined {
  const { role, enable, crossing, site } = variable;
  const name = (): string => variableName(variable);
  switch (role) {
    case 'register':
    case 'readPort': {
      if (variable.domain === undefined || crossing) return undefined;
      const enabling = enable === undefined ? [] : [{ node: enable, site }];
      return {
        domain: variable.domain,
        name,
        kind: 'state',
        site,
        roots: [...rootsOf(driversOf(module, variable)), ...enabling],
      };
    }
    case 'output':
    case 'instanceInput': {
      const domain = role === 'output' ? variable.domain : pinDomain(variable);
      // What is declared asynchronous promises nothing: whoever reads it has to synchronise.
      if (domain === undefined || domain === asynchronous) return undefined;
      return {
        domain,
        name,
        kind: role === 'output' ? 'output' : 'pin',
        site,
        roots: [{ node: variable, site }],
      };
    }
    default:
      return undefined;
  }
}

function sinksOf(module: Module): Sink[] {
  const sinks = module.variables.flatMap(variable => variableSink(module, variable) ?? []);
  for (const memory of module.memories) {
    const { domain, site } = memory;
    sinks.push({
      domain,
      name: () => `memory ${memoryName(memory)}`,
      kind: 'state',
      site,
      roots: rootsOf(driversOf(module, memory)),
    });
  }
  for (const domain of new Set(checksOf(module).map(check => check.domain))) {
    const statements = prune(
      module.body,
      statement => statement.kind === 'check' && statement.domain === domain,
    );
    sinks.push({ domain, name: () => 'a check', kind: 'state', site: undefined, roots: rootsOf(statements) });
  }
  return sinks;
}

/** Walks what a sink takes, up to state and ports; calls back for each that is of another domain. */
function walkCone(
  sink: Sink,
  seen: Set<Node>,
  foreign: (source: Source, domain: Domain, site: Site | undefined) => void,
): void {
  for (const { node: root, site } of sink.roots) {
    const pending: Node[] = seen.has(root) ? [] : [root];
    seen.add(root);
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      const found = domainOfSource(node);
      if (found !== undefined && found.domain !== sink.domain) foreign(found.source, found.domain, site);
      if (found !== undefined && node.kind === 'variable') continue;
      for (const next of combinationalSources(node)) {
        if (seen.has(next)) continue;
        seen.add(next);
        pending.push(next);
      }
    }
  }
}

function describe(sink: Sink, source: Source, from: Domain, site: Site | undefined): Diagnostic {
  const name = source.kind === 'memory' ? `memory ${memoryName(source)}` : variableName(source);
  const where = from === asynchronous ? 'of no domain' : `of domain ${from.clock}`;
  const message =
    sink.kind === 'output'
      ? `output ${sink.name()} of domain ${sink.domain.clock} follows ${name} ${where}`
      : `${name} ${where} is used by ${sink.name()} of domain ${sink.domain.clock}`;
  const declare =
    sink.kind === 'output' && from !== asynchronous
      ? ', or declare the port with the domain of what drives it'
      : '';
  return diagnostic(
    'domain-crossing',
    message,
    site ?? sink.site,
    `bring it over with synchronise, synchronisePulse or asyncFifo${declare}`,
    source.site === undefined ? [] : [{ message: `${name} is made here`, site: source.site }],
  );
}

/** True when everything in the module belongs to one domain, as in most modules. */
function hasOneDomain(module: Module): boolean {
  const domains = new Set<Domain | undefined>();
  for (const { domain } of localsOf(module)) domains.add(domain);
  for (const { inputs, outputs } of alike(module))
    for (const { domain } of [...inputs, ...outputs]) domains.add(domain);
  for (const { domain } of module.memories) domains.add(domain);
  for (const { domain } of checksOf(module)) domains.add(domain);
  domains.delete(undefined);
  return domains.size < 2;
}

/**
 * What a register, memory, check, output or instance takes comes from its own domain, except into the registers and
 * memories that are made for crossing. Inputs of no domain (`asynchronous`) are taken by crossing registers only.
 */
export function checkDomainCrossing(module: Module): readonly Diagnostic[] {
  if (hasOneDomain(module)) return [];
  const sinks = sinksOf(module);
  const found: Diagnostic[] = [];
  for (const domain of new Set(sinks.map(sink => sink.domain))) {
    const here = sinks.filter(sink => sink.domain === domain);
    const seen = new Set<Node>();
    const crossing = new Set<Source>();
    for (const sink of here) walkCone(sink, seen, source => crossing.add(source));
    if (crossing.size === 0) continue;
    // Only now, that something is wrong, is every sink looked at by itself.
    for (const sink of here) {
      walkCone(sink, new Set(), (source, from, site) => {
        found.push(describe(sink, source, from, site));
      });
    }
  }
  return found;
}
