import { Bytes } from './bytes.js';

/** A value type by its binary code. */
export const ValueType = { i32: 0x7f, i64: 0x7e, v128: 0x7b } as const;

/** Types of functions, by their places in the module: without parameters, with an `i32`, and with one that gives an `i32`. */
export const FunctionType = { plain: 0, taking: 1, answering: 2 } as const;

type FunctionType = (typeof FunctionType)[keyof typeof FunctionType];

/** A function of a module. */
export interface FunctionBody {
  readonly type: FunctionType;
  /** Types of its locals, after the parameter. */
  readonly locals: readonly number[];
  /** Its instructions, without the final `end`. */
  readonly code: Bytes;
  readonly name?: string;
}

/** A module that imports the memory `env.memory` and functions of `env`, in this order: they have the first function numbers. */
export interface ModuleParts {
  readonly imports: readonly { readonly name: string; readonly type: FunctionType }[];
  /** Those with a name are exported. */
  readonly functions: readonly FunctionBody[];
}

const Section = { type: 1, import: 2, function: 3, export: 7, code: 10 } as const;
const HEADER = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
const FUNCTION = 0x00;
const MEMORY = 0x02;
const END = 0x0b;

function bodyOf({ locals, code }: FunctionBody): Bytes {
  const runs = new Bytes(2 * locals.length + 16);
  let count = 0;
  for (let at = 0; at < locals.length; count++) {
    const from = at;
    while (at < locals.length && locals[at] === locals[from]) at++;
    runs.unsigned(at - from).byte(locals[from] ?? 0);
  }
  const body = new Bytes(code.length + runs.length + 16).unsigned(count).raw(runs.taken());
  return body.raw(code.taken()).byte(END);
}

/** The binary form of a module. */
export function encodeModule({ imports, functions }: ModuleParts): Uint8Array {
  const types = new Bytes().unsigned(3);
  types.byte(0x60).unsigned(0).unsigned(0);
  types.byte(0x60).unsigned(1).byte(ValueType.i32).unsigned(0);
  types.byte(0x60).unsigned(1).byte(ValueType.i32).unsigned(1).byte(ValueType.i32);
  const imported = new Bytes().unsigned(imports.length + 1);
  imported.text('env').text('memory').byte(MEMORY).byte(0x00).unsigned(1);
  for (const item of imports) imported.text('env').text(item.name).byte(FUNCTION).unsigned(item.type);
  const declared = new Bytes().unsigned(functions.length);
  for (const item of functions) declared.unsigned(item.type);
  const named = functions.flatMap(({ name }, i) => (name === undefined ? [] : [{ name, i }]));
  const exported = new Bytes().unsigned(named.length);
  for (const { name, i } of named)
    exported
      .text(name)
      .byte(FUNCTION)
      .unsigned(imports.length + i);
  const code = new Bytes(4096).unsigned(functions.length);
  for (const item of functions) code.sized(bodyOf(item));
  const module = new Bytes(code.length + 256).raw(HEADER);
  module.byte(Section.type).sized(types).byte(Section.import).sized(imported);
  module.byte(Section.function).sized(declared).byte(Section.export).sized(exported);
  return module.byte(Section.code).sized(code).taken();
}
