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

  /** True when nothing has this name yet. */
  isFree(name: string): boolean {
    return !this.taken.has(name.toLowerCase());
  }

  /** Takes a name as it stands: for ports, which may not change. */
  keep(name: string): void {
    this.taken.add(name.toLowerCase());
  }

  /** Takes the first free one of `name`, `name_1`, `name_2`, ... */
  claim(name: string, kind: NameKind = 'net'): string {
    const base = legalName(name, kind);
    let found = base;
    for (let i = 1; !this.isFree(found); i++) found = `${base}_${String(i)}`;
    this.keep(found);
    return found;
  }

  /** Takes `count` names that belong together: `name_0`, `name_1`, ... or just `name` when there is one. */
  claimAll(name: string, count: number, kind: NameKind = 'net'): string[] {
    if (count === 1) return [this.claim(name, kind)];
    const base = legalName(name, kind);
    return Array.from({ length: count }, (_, i) => this.claim(`${base}_${String(i)}`));
  }
}
