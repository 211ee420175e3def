import { reservedWords, simulatorWords } from './reserved.js';

/** What a name is for: simulators are stricter with nets than with the rest. */
export type NameKind = 'net' | 'instance';

/** A legal Verilog identifier as near to `name` as possible. */
export function legalName(name: string, kind: NameKind = 'net'): string {
  const plain = name.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=\d)/, '_');
  const word = plain.toLowerCase();
  return reservedWords.has(word) || (kind === 'net' && simulatorWords.has(word)) ? `${plain}_` : plain;
}

/** The names taken in one module. Two names that differ only in case count as the same. */
export class Namespace {
  private readonly taken = new Set<string>();
  private readonly declared = new Set<string>();

  /** All that is taken but the names of instances, as it is spelt. */
  get nets(): ReadonlySet<string> {
    return this.declared;
  }

  /** True when nothing has this name yet. */
  isFree(name: string): boolean {
    return !this.taken.has(name.toLowerCase());
  }

  /** Takes a name as it stands: for ports, which may not change. */
  keep(name: string, kind: NameKind = 'net'): void {
    this.taken.add(name.toLowerCase());
    if (kind === 'net') this.declared.add(name);
  }

  /** Takes the first free one of `name`, `name_1`, `name_2`, ... that is not one of `avoided`. */
  claim(name: string, kind: NameKind = 'net', avoided: ReadonlySet<string> = new Set()): string {
    const base = legalName(name, kind);
    let found = base;
    for (let i = 1; !this.isFree(found) || avoided.has(found); i++) found = `${base}_${String(i)}`;
    this.keep(found, kind);
    return found;
  }
}
