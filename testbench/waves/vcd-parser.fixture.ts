/** A VCD file as it was read: changes by path, in order of time. */
export interface Parsed {
  readonly timescale: string;
  readonly scopes: readonly string[];
  readonly variables: ReadonlyMap<string, Variable>;
  /** Every moment of the file. */
  readonly times: readonly number[];
}

/** One declared variable. */
export interface Variable {
  readonly type: string;
  readonly width: number;
  readonly changes: readonly (readonly [time: number, value: string])[];
}

const TYPES = new Set(['wire', 'reg', 'string']);

function fail(line: number, why: string): never {
  throw new SyntaxError(`line ${String(line + 1)}: ${why}`);
}

/**
 * Reads VCD strictly: declarations before values, every code declared, every value as wide as its variable at most, every
 * variable with a value at the first moment, times that grow, and no change that changes nothing.
 */
export function parseVcd(text: string): Parsed {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new SyntaxError('the last line does not end');
  const scopes: string[] = [];
  const path: string[] = [];
  const variables = new Map<string, Variable & { readonly changes: [number, string][] }>();
  const byCode = new Map<
    string,
    { readonly type: string; readonly width: number; readonly changes: [number, string][] }
  >();
  let timescale = '';
  let at = 0;
  for (; lines[at] !== '$enddefinitions $end'; at++) {
    const line = lines[at] ?? fail(at, 'no end of the definitions');
    const words = line.split(' ');
    if (words.at(-1) !== '$end') fail(at, 'no $end');
    const [keyword, ...rest] = words.slice(0, -1);
    if (keyword === '$timescale') timescale = rest.join(' ');
    else if (keyword === '$scope') {
      if (rest.length !== 2 || rest[0] !== 'module') fail(at, 'a scope of another kind');
      path.push(rest[1] ?? '');
      scopes.push(path.join('.'));
    } else if (keyword === '$upscope') path.pop();
    else if (keyword === '$var') {
      const [type = '', width = '', code = '', name = '', range] = rest;
      if (!TYPES.has(type) || path.length === 0) fail(at, 'a variable of another kind, or outside of scopes');
      if (!/^[!-~]+$/.test(code)) fail(at, 'a code of other characters');
      const bits = Number(width);
      const wanted = bits > 1 ? `[${String(bits - 1)}:0]` : undefined;
      if (range !== wanted) fail(at, `a range ${String(range)} of ${width} bits`);
      const whole = [...path, name].join('.');
      if (variables.has(whole)) fail(at, `${whole} twice`);
      const known = byCode.get(code) ?? { type, width: bits, changes: [] };
      if (known.width !== bits || known.type !== type)
        fail(at, `the code ${code} for two kinds of variables`);
      byCode.set(code, known);
      variables.set(whole, known);
    } else if (keyword !== '$version') fail(at, `an unknown keyword ${String(keyword)}`);
  }
  if (path.length > 0) fail(at, 'a scope that does not end');
  const times: number[] = [];
  let dumping = false;
  for (at += 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const last = times.at(-1);
    if (line.startsWith('#')) {
      if (!/^#\d+$/.test(line)) fail(at, 'not a time');
      const time = Number(line.slice(1));
      if (last !== undefined && time <= last) fail(at, 'a time that does not grow');
      times.push(time);
      continue;
    }
    if (last === undefined) fail(at, 'a value before the first time');
    if (line === '$dumpvars' || line === '$end') {
      if (dumping === (line === '$dumpvars')) fail(at, `${line} out of place`);
      dumping = !dumping;
      if (!dumping)
        for (const [code, { changes }] of byCode)
          if (changes.length !== 1) fail(at, `no first value of ${code}`);
      continue;
    }
    const [, scalar, scalarCode, bits, bitsCode, label, labelCode] =
      /^(?:([01x])([!-~]+)|b([01x]+) ([!-~]+)|s(\S+) ([!-~]+))$/.exec(line) ?? fail(at, `no value: ${line}`);
    const variable =
      byCode.get(scalarCode ?? bitsCode ?? labelCode ?? '') ?? fail(at, 'a code that is not declared');
    const value = scalar ?? bits ?? label ?? '';
    const kind = label !== undefined ? 'string' : scalar !== undefined ? 'scalar' : 'bus';
    const wanted = variable.type === 'string' ? 'string' : variable.width === 1 ? 'scalar' : 'bus';
    if (kind !== wanted || (kind === 'bus' && value.length > variable.width))
      fail(at, `the value ${line} does not fit`);
    if (variable.changes.at(-1)?.[1] === value) fail(at, `the value ${line} again`);
    variable.changes.push([last, value]);
  }
  return { timescale, scopes, variables, times };
}

/** The value of a variable at a time, as a reader sees it. */
export function valueAt({ variables }: Parsed, path: string, time: number): string | undefined {
  return variables
    .get(path)
    ?.changes.filter(([at]) => at <= time)
    .at(-1)?.[1];
}
