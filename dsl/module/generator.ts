import { createHash } from 'node:crypto';
import { HardwareError, diagnostic } from '../diagnostics/diagnostic.js';
import { callerSite, captureMode } from '../source/position.js';
import type { Domain } from '../ir/domain.js';
import { isType } from '../types/construct.js';
import { typeText } from '../types/leaves.js';
import type { Module } from './module.js';

/** Domains and modules are the same only if they are one object: those of equal text are numbered as they come. */
const numbers = new WeakMap<object, number>();
const counts = new Map<string, number>();

function numberOf(text: string, object: object): number {
  let number = numbers.get(object);
  if (number === undefined) {
    number = counts.get(text) ?? 0;
    counts.set(text, number + 1);
    numbers.set(object, number);
  }
  return number;
}

function domainText(domain: Domain): string {
  const { clock, resetName, edge, reset, active } = domain;
  const text = [clock, resetName, edge, reset, active].join(' ');
  return `domain(${text} #${String(numberOf(text, domain))})`;
}

function moduleText({ name, ir }: Module): string {
  const text = `module:${name}`;
  const number = numberOf(text, ir);
  return number === 0 ? text : `${text} #${String(number)}`;
}

const isList = (value: object): value is ArrayLike<unknown> & object =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
const isDomain = (value: object): value is Domain =>
  'clock' in value && 'resetName' in value && 'edge' in value;
const isModule = (value: object): value is Module => 'ir' in value && 'ports' in value;

function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function refuseParameter(path: string, what: string): never {
  throw new HardwareError([
    diagnostic(
      'bad-parameter',
      `${path} is ${what}: a generator cannot tell two of them apart`,
      callerSite(),
      'pass numbers, strings, types, modules, domains, or records and arrays of them; put functions inside the generator',
    ),
  ]);
}

/** A text that as a word in a name would be no name, or could stand for another value: '', 'true', '11', 'm3'. */
const isForeignText = (value: unknown): boolean =>
  typeof value === 'string' && (!/^[A-Za-z_]\w*$/.test(value) || /^(true|false|m\d.*)$/.test(value));

/** A text that is equal for equal parameters, whatever the order of their keys. */
export function canonical(value: unknown, path: string): string {
  switch (typeof value) {
    case 'number':
    case 'boolean':
    case 'bigint':
    case 'undefined':
      return `${typeof value}:${String(value)}`;
    case 'string':
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      if (isList(value))
        return `[${Array.from(value, (item, i) => canonical(item, `${path}[${String(i)}]`)).join(',')}]`;
      if (isType(value)) return typeText(value);
      if (isDomain(value)) return domainText(value);
      if (isModule(value)) return moduleText(value);
      if (!isRecord(value)) return refuseParameter(path, `a ${value.constructor.name}`);
      return recordText(value as Readonly<Record<string, unknown>>, path);
    default:
      return refuseParameter(path, `a ${typeof value}`);
  }
}

function recordText(record: Readonly<Record<string, unknown>>, path: string): string {
  return `{${Object.keys(record)
    .sort()
    .map(key => `${key}=${canonical(record[key], `${path}.${key}`)}`)
    .join(',')}}`;
}

const isPlain = (value: unknown): boolean => ['number', 'boolean', 'bigint', 'string'].includes(typeof value);

function wordOf(value: unknown): string {
  if (value === true) return '';
  return String(value).replace('-', 'm').replace(/\W/g, '_');
}

/** A name with more characters than this says nothing to a reader any more. */
const LONGEST_NAME = 64;

/**
 * The module name of a generator's product: base name, then each scalar parameter that differs from its default with its
 * key (and a _ between where the key ends with a digit), then six hex digits of the hash of all parameters when one that differs is not a scalar. Where that is longer than 64
 * characters, base name and hash alone: the head of the Verilog has the parameters.
 */
export function derivedName(
  base: string,
  parameters: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>>,
): string {
  const changed = Object.keys(parameters).filter(
    key => parameters[key] !== undefined && canonical(parameters[key], key) !== canonical(defaults[key], key),
  );
  const words = changed
    .filter(key => isPlain(parameters[key]))
    // n of 11 is not n1 of 1.
    .map(key => `_${key}${/\d$/.test(key) ? '_' : ''}${wordOf(parameters[key])}`);
  const opaque = changed.some(key => !isPlain(parameters[key]) || isForeignText(parameters[key]));
  const hash = (): string =>
    `_${createHash('sha256').update(recordText(parameters, base)).digest('hex').slice(0, 6)}`;
  const name = base + words.join('') + (opaque ? hash() : '');
  return name.length > LONGEST_NAME ? base + hash() : name;
}

/** The parameters with defaults where none is given, in one order however they were given: required ones by name, then the rest. */
function completed(
  given: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  const required = known.filter(([key]) => !(key in defaults)).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...Object.fromEntries(required), ...defaults, ...Object.fromEntries(known) };
}

/**
 * Makes a function of parameters into a generator: the same parameters give the same module object, and the module's name
 * is derived from the name that the function gives it and from the parameters that differ from `defaults`. A parameter that
 * is not given takes its default.
 */
export function generator<F extends (parameters: never) => Module>(
  defaults: Readonly<Record<string, unknown>>,
  make: F,
): F {
  const made = new Map<string, Module>();
  const generate = (given: Readonly<Record<string, unknown>> = {}): Module => {
    const parameters = completed(given, defaults);
    // Positions are part of what a module knows, so a module made without them is not the same.
    const key = `${captureMode()} ${recordText(parameters, 'parameters')}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const product = make(parameters as never);
    // What another generator made is its own: it keeps its name.
    if (product.ir.generator !== undefined) {
      made.set(key, product);
      return product;
    }
    const base = product.ir.name;
    product.ir.name = derivedName(base, parameters, defaults);
    product.ir.generator = { base, parameters };
    const named = { ...product, name: product.ir.name };
    made.set(key, named);
    return named;
  };
  return generate as unknown as F;
}
