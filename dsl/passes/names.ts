import { diagnostic } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { reservedWords, simulatorWords } from '../emit/verilog/reserved.js';
import { domainsOf, resetDomainsOf } from '../ir/domains-of.js';
import type { Module } from '../ir/module.js';
import type { Site } from '../ir/node.js';

interface Pin {
  readonly name: string;
  readonly what: string;
  readonly site: Site | undefined;
}

/** Clocks and resets first: they are pins too. */
function pinsOf(module: Module): readonly Pin[] {
  const clocks = domainsOf(module).map(({ clock }): Pin => ({
    name: clock,
    what: `the clock ${clock}`,
    site: module.site,
  }));
  const resets = resetDomainsOf(module).map(({ clock, resetName }): Pin => ({
    name: resetName,
    what: `the reset ${resetName} of domain ${clock}`,
    site: module.site,
  }));
  const ports = module.ports.map(({ name, variable }): Pin => ({
    name,
    what: `port ${name}`,
    site: variable.site ?? module.site,
  }));
  return [...clocks, ...resets, ...ports];
}

/**
 * The module and its pins have names that Verilog accepts as they are, each another one: names that differ only in case
 * count as the same.
 */
export function checkNames(module: Module): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const refuse = (name: string, what: string, site: Site | undefined): void => {
    if (reservedWords.has(name.toLowerCase())) {
      found.push(
        diagnostic(
          'bad-name',
          `${what} has a name that is a reserved word of Verilog`,
          site,
          'choose another name',
        ),
      );
    } else if (what.startsWith('port ') && simulatorWords.has(name.toLowerCase())) {
      found.push(
        diagnostic(
          'bad-name',
          `${what} has a name that is a word of C++: simulators warn of it`,
          site,
          'choose another name',
        ),
      );
    } else if (!/^[A-Za-z_]\w*$/.test(name)) {
      found.push(
        diagnostic(
          'bad-name',
          `${what} has a name that Verilog does not accept`,
          site,
          'use letters, digits and _, a letter first',
        ),
      );
    }
  };

  refuse(module.name, `module ${module.name}`, module.site);
  const taken = new Map<string, Pin>();
  for (const pin of pinsOf(module)) {
    refuse(pin.name, pin.what, pin.site);
    const first = taken.get(pin.name.toLowerCase());
    if (first === undefined) {
      taken.set(pin.name.toLowerCase(), pin);
      continue;
    }
    const inCase = first.name === pin.name ? '' : ', but for upper and lower case';
    const note =
      first.site === pin.site ? [] : [{ message: `${first.what} comes from here`, site: first.site }];
    found.push(
      diagnostic(
        'duplicate-name',
        `${pin.what} has the name of ${first.what}${inCase}`,
        pin.site,
        'rename one of them',
        note,
      ),
    );
  }
  return found;
}
