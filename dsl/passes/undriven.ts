import { diagnostic } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { instanceName, memoryName, variableName } from '../diagnostics/names.js';
import { bitsText, otherBits, reachableBits, unionBits } from '../ir/bit-ranges.js';
import type { BitRange, BitSet } from '../ir/bit-ranges.js';
import type { Module } from '../ir/module.js';
import type { Variable } from '../ir/node.js';
import { driversOf, intricateVariables } from '../ir/prune.js';
import { forEachStatement } from '../ir/walk.js';

/** The bits of a variable that no assignment can drive. */
export function undrivenBits(module: Module, variable: Variable): BitSet {
  const driven: BitRange[] = [];
  // Lane after lane, as vecs are driven most often: all bits below this one.
  let below = 0;
  forEachStatement(driversOf(module, variable), statement => {
    if (statement.kind !== 'assign') return;
    const { target } = statement;
    if (target.steps.length === 0 && target.lo <= below) below = Math.max(below, target.lo + target.width);
    else driven.push(...reachableBits(target));
  });
  if (below === variable.width) return [];
  if (below > 0) driven.push({ lo: 0, end: below });
  return otherBits(unionBits(driven), variable.width);
}

/** How the source reaches a pin: `push.ready`. */
function pathOf(module: Module, variable: Variable | undefined): string {
  return module.ports.find(port => port.variable === variable)?.path.join('.') ?? '';
}

function describe(module: Module, variable: Variable, missing: BitSet): Diagnostic {
  const { role, instance, hint, site } = variable;
  const [first] = missing;
  const whole = missing.length === 1 && first !== undefined && first.end - first.lo === variable.width;
  const part = whole ? '' : `${bitsText(missing)} of `;
  const plural = part.startsWith('bits') || missing.length > 1 ? 'are' : 'is';
  const name = variableName(variable);
  if (instance !== undefined) {
    const of = `${instanceName(instance)} (module ${instance.module.name})`;
    const message = `${part}input ${hint} of ${of} ${plural} not connected`;
    const path = pathOf(instance.module, variable.inner);
    const help = path.includes('.') ? '' : `give ${path} in instance(...), or `;
    return diagnostic('unconnected', message, site, `${help}drive ${path}.value of the instance`);
  }
  if (role === 'register') {
    const help = 'drive it with .next; for a value that never changes use a literal';
    return diagnostic('undriven', `${part}register ${name} ${plural} never assigned`, site, help);
  }
  const help =
    role === 'wire'
      ? 'drive it with .value, or give the wire a default'
      : `drive ${pathOf(module, variable)}.value`;
  return diagnostic('undriven', `${part}${role} ${name} ${plural} not driven`, site, help);
}

/**
 * Every bit of an output, a wire without default, an instance's input and a register is driven by some assignment, and a
 * memory that is never written has initial words.
 */
export function checkUndriven(module: Module): readonly Diagnostic[] {
  if (module.blackBox !== undefined) return [];
  const found: Diagnostic[] = [];
  for (const variable of intricateVariables(module)) {
    if (variable.role === 'readPort' || variable.fallback !== undefined) continue;
    const missing = undrivenBits(module, variable);
    if (missing.length > 0) found.push(describe(module, variable, missing));
  }
  for (const memory of module.memories) {
    if (memory.written || memory.init !== undefined) continue;
    const message = `memory ${memoryName(memory)} is never written and has no initial words`;
    found.push(diagnostic('undriven', message, memory.site, 'write it, or give it an init to make it a ROM'));
  }
  return found;
}
