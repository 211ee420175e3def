import { z } from 'zod';
import { HardwareError } from '../dsl/index.js';
import { diagnostic } from '../dsl/diagnostics/diagnostic.js';
import type { Diagnostic } from '../dsl/diagnostics/diagnostic.js';

/** One parameter as a reader sees it. */
export interface ParameterInfo {
  readonly name: string;
  readonly about: string;
  /** The values it takes: `1 .. 64`, `one of 1, 2, 4`, `true or false`. */
  readonly allowed: string;
  /** The value when none is given; absent where one must be. */
  readonly fallback?: unknown;
}

/** The part of a JSON schema that is read here. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
}

function allowedText(schema: Schema): string {
  if (schema.enum !== undefined) return `one of ${schema.enum.map(String).join(', ')}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'integer') {
    const { minimum, maximum, multipleOf } = schema;
    const steps = multipleOf === undefined ? '' : `, a multiple of ${String(multipleOf)}`;
    return `an integer, ${String(minimum)} .. ${String(maximum)}${steps}`;
  }
  return schema.type ?? 'any value';
}

/** The parameters that a schema describes, in declaration order. */
export function describeParameters(parameters: z.ZodType): readonly ParameterInfo[] {
  const { properties = {} } = z.toJSONSchema(parameters, { io: 'input' }) as Schema;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    about: schema.description ?? '',
    allowed: allowedText(schema),
    ...(schema.default === undefined ? {} : { fallback: schema.default }),
  }));
}

function valueText(value: unknown, fallback: unknown): string {
  if (value !== undefined) return JSON.stringify(value);
  return fallback === undefined ? 'missing' : `${JSON.stringify(fallback)} by default`;
}

/**
 * The parameters of a block with the missing ones filled in.
 * @param block the block's id, for the message
 * @throws HardwareError `bad-parameter`, one diagnostic for each parameter that is wrong: block, parameter, value, range
 */
export function parseParameters<P>(block: string, parameters: z.ZodType<P>, raw: unknown): P {
  const parsed = parameters.safeParse(raw);
  if (parsed.success) return parsed.data;
  const known = describeParameters(parameters);
  const given = (typeof raw === 'object' && raw !== null ? raw : {}) as Readonly<Record<string, unknown>>;
  const diagnostics = parsed.error.issues.flatMap((issue): Diagnostic[] => {
    const refuse = (message: string, help: string): Diagnostic =>
      diagnostic('bad-parameter', `${block}: ${message}`, undefined, help);
    if (issue.code === 'unrecognized_keys') {
      const names = known.map(({ name }) => name).join(', ');
      return issue.keys.map(key => refuse(`there is no parameter ${key}`, `the parameters are ${names}`));
    }
    const name = String(issue.path[0] ?? '');
    const info = known.find(parameter => parameter.name === name);
    if (info === undefined) return [refuse(issue.message, 'give an object with the parameters by name')];
    // A schema's own check spans parameters; its message says what they allow together.
    const value = given[name];
    const next =
      issue.code === 'not_multiple_of' && typeof value === 'number'
        ? `; the next that works is ${String(Math.ceil(value / issue.divisor) * issue.divisor)}`
        : '';
    const help = issue.code === 'custom' ? issue.message : `${name} is ${info.allowed}${next}`;
    return [refuse(`${name} is ${valueText(given[name], info.fallback)}`, help)];
  });
  throw new HardwareError(diagnostics);
}
