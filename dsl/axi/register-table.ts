import { leavesOf } from '../types/leaves.js';
import type { Type } from '../types/type.js';
import { layoutOf } from './register-map.js';
import type { Access, RegisterFileOptions, RegisterMap } from './register-map.js';

const accessText: Readonly<Record<Access, string>> = {
  rw: 'read, write',
  ro: 'read',
  w1c: 'read, write 1 to clear',
  pulse: 'write 1 for a pulse',
};

const bitsText = (hi: number, lo: number): string => (hi === lo ? String(hi) : `${String(hi)}:${String(lo)}`);

/** The fields of a bundle with their places in the word, the first highest. */
function fieldsOf(
  type: Type,
): readonly { readonly name: string; readonly hi: number; readonly lo: number }[] {
  let hi = type.width - 1;
  return leavesOf(type).map(({ path, width }) => {
    const field = { name: path.join('.'), hi, lo: hi - width + 1 };
    hi -= width;
    return field;
  });
}

/**
 * The documentation of a register map as a Markdown table: a row for each register, and one for each field of a bundle.
 * @throws HardwareError as `registerFile`
 */
export function registerTable(map: RegisterMap, options: RegisterFileOptions = {}): string {
  const { registers, addressWidth } = layoutOf(map, options);
  const digits = Math.max(2, Math.ceil(addressWidth / 4));
  const hex = (value: bigint | number, pad: number): string => `0x${value.toString(16).padStart(pad, '0')}`;
  const rows = registers.flatMap(({ name, access, type, at, init, lockable }) => {
    const doc = (map[name]?.options.doc ?? '').replaceAll('|', '\\|');
    const reset = access === 'rw' || access === 'w1c' ? hex(init, 1) : '';
    const fields = type.kind === 'bundle' ? fieldsOf(type) : [];
    const software = `${accessText[access]}${lockable === true ? ', unless locked' : ''}`;
    return [
      [`\`${hex(at, digits)}\``, `\`${name}\``, software, bitsText(type.width - 1, 0), reset, doc],
      ...fields.map(field => ['', `\`${name}.${field.name}\``, '', bitsText(field.hi, field.lo), '', '']),
    ];
  });
  const head = ['Address', 'Register', 'Software', 'Bits', 'Reset', 'What it is for'];
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map(cells => `| ${cells.join(' | ')} |\n`).join('');
}
