import { diagnostic } from '../diagnostics/diagnostic.js';
import type { Diagnostic, Note } from '../diagnostics/diagnostic.js';
import { variableName } from '../diagnostics/names.js';
import type { Module } from '../ir/module.js';
import type { Node, Site, Variable } from '../ir/node.js';
import { driversOf } from '../ir/prune.js';
import { siteOf } from '../ir/statement.js';
import { forEachExpression, forEachStatement } from '../ir/walk.js';
import { BitGraph } from './bit-graph.js';
import type { BitVertex } from './bit-graph.js';
import { combinationalSources, passesOn, surveyOf } from './combinational.js';
import { cyclicComponents, shortestCycle } from './graph.js';

/** From how many bits of a loop the shortest way round is looked for. */
const startLimit = 128;

/** A variable on a loop, the bit of it, and the expression through which it depends on the next one. */
interface Hop {
  readonly variable: Variable;
  readonly bit: number;
  readonly through: Node;
}

const isVariable = (vertex: BitVertex): boolean => vertex.node.kind === 'variable' && vertex.bit >= 0;

/** The shortest loop, bit by bit, among expressions that depend on each other word by word; undefined when there is none. */
function shortestLoop(component: readonly Node[]): readonly BitVertex[] | undefined {
  const graph = new BitGraph(new Set(component));
  const variables = component.filter(node => node.kind === 'variable');
  const bits = variables.flatMap(node =>
    Array.from({ length: node.width }, (_, bit) => graph.vertex(node, bit)),
  );
  let best: readonly BitVertex[] | undefined;
  const length = (loop: readonly BitVertex[]): number => loop.filter(isVariable).length;
  for (const loop of cyclicComponents(bits, graph.sources)) {
    const inside = new Set(loop);
    const within = (vertex: BitVertex): readonly BitVertex[] =>
      graph.sources(vertex).filter(source => inside.has(source));
    for (const start of loop.filter(isVariable).slice(0, startLimit)) {
      const found = shortestCycle(start, within, isVariable);
      if (found !== undefined && (best === undefined || length(found) < length(best))) best = found;
    }
  }
  return best;
}

/** The hops of a loop, from the variable that was made first. */
function hopsOf(loop: readonly BitVertex[]): readonly Hop[] {
  const hops = loop.flatMap(({ node, bit }, i): Hop[] => {
    const next = loop
      .slice(i + 1)
      .concat(loop)
      .find(other => other.bit >= 0 || other.node !== node);
    return node.kind === 'variable' && bit >= 0 && next !== undefined
      ? [{ variable: node, bit, through: next.node }]
      : [];
  });
  const first = hops.reduce(
    (least, hop, i) => (hop.variable.id < (hops[least]?.variable.id ?? 0) ? i : least),
    0,
  );
  return [...hops.slice(first), ...hops.slice(0, first)];
}

/** Where the source says that a variable depends on an expression. */
function siteOfHop(module: Module, { variable, through }: Hop): Site | undefined {
  if (variable.role === 'instanceOutput') return variable.instance?.site;
  let found: Site | undefined;
  forEachStatement(driversOf(module, variable), statement => {
    forEachExpression(statement, node => {
      if (node === through) found ??= siteOf(statement);
    });
  });
  return found ?? variable.site;
}

function describe(module: Module, loop: readonly BitVertex[]): Diagnostic {
  const hops = hopsOf(loop);
  const often = hops.length > new Set(hops.map(hop => hop.variable)).size;
  const nameOf = (hop: Hop | undefined): string => {
    if (hop === undefined) return '';
    return variableName(hop.variable) + (often && hop.variable.width > 1 ? `(${String(hop.bit)})` : '');
  };
  const notes = hops.map((hop, i): Note => {
    const inside =
      hop.variable.role === 'instanceOutput' ? ` inside ${hop.variable.instance?.module.name ?? ''}` : '';
    return {
      message: `${nameOf(hop)} depends on ${nameOf(hops[(i + 1) % hops.length])}${inside}`,
      site: siteOfHop(module, hop),
    };
  });
  const around = [...hops.slice(1), ...hops.slice(0, 1)].map(nameOf).join(', then ');
  return diagnostic(
    'comb-loop',
    `${nameOf(hops[0])} depends on itself in one cycle: on ${around}`,
    hops[0]?.variable.site,
    'put a register into the loop (regNext), or drive one of these signals from something that does not depend on it',
    notes,
  );
}

/**
 * No bit of a signal depends on itself without a clock edge between, through conditions, asynchronous memory reads and
 * instances too. Words that depend on each other are looked at bit by bit, so a chain through a packed bus is no loop.
 */
export function checkCombLoop(module: Module): readonly Diagnostic[] {
  if (!surveyOf(module).circular) return [];
  const roots = module.variables.filter(
    variable =>
      variable.role === 'wire' ||
      variable.role === 'output' ||
      (variable.role === 'instanceInput' && passesOn(variable)),
  );
  return cyclicComponents<Node>(roots, combinationalSources).flatMap(component => {
    const loop = shortestLoop(component);
    return loop === undefined ? [] : [describe(module, loop)];
  });
}
