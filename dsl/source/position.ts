import { findSourceMap, SourceMap } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../ir/node.js';

/** How many calls remember where they were made: none; those that make state, structure and statements; or all. */
export type Capture = 'none' | 'statements' | 'all';

let mode: Capture = 'statements';

/** Sets how many calls remember their position; returns the setting before. */
export function setCapture(next: Capture): Capture {
  const before = mode;
  mode = next;
  return before;
}

/** The setting in force. */
export function captureMode(): Capture {
  return mode;
}

const libraryFolder = dirname(dirname(fileURLToPath(import.meta.url))) + sep;

interface Script {
  readonly file: string;
  readonly isLibrary: boolean;
}

const scripts = new Map<string, Script>();

/** The file that a call stands in. Kept by name: making a path of a URL costs as much as capturing the call. */
function scriptOf(call: NodeJS.CallSite): Script {
  const name = call.getFileName() ?? '';
  let script = scripts.get(name);
  if (script === undefined) {
    const file = name.startsWith('file:') ? fileURLToPath(name) : name;
    const inside = file.startsWith(libraryFolder) && !/\.(spec|example|fixture)\.[jt]s$/.test(file);
    script = { file, isLibrary: inside || file === '' || file.startsWith('node:') };
    scripts.set(name, script);
  }
  return script;
}

function callSites(_error: Error, calls: NodeJS.CallSite[]): NodeJS.CallSite[] {
  return calls;
}

/** Call frames above `below`, at most `limit`. Asking for few is what keeps capturing cheap. */
function frames(below: CallableFunction, limit: number): NodeJS.CallSite[] {
  const prepare = Error.prepareStackTrace;
  const before = Error.stackTraceLimit;
  const holder: { stack?: unknown } = {};
  Error.stackTraceLimit = limit;
  Error.prepareStackTrace = callSites;
  Error.captureStackTrace(holder, below);
  const { stack } = holder;
  Error.prepareStackTrace = prepare;
  Error.stackTraceLimit = before;
  return Array.isArray(stack) ? (stack as NodeJS.CallSite[]) : [];
}

/** A captured call. */
function captured(call: NodeJS.CallSite, file: string, viaLibrary: boolean): Site {
  return { file, line: call.getLineNumber() ?? 1, column: call.getColumnNumber() ?? 1, viaLibrary };
}

/** The nearest call outside the library, whatever the capture mode. For diagnostics. */
export function callerSite(below: CallableFunction = callerSite): Site | undefined {
  // Most often it is near; a deep stack costs many times as much.
  for (const limit of [12, 40])
    for (const call of frames(below, limit)) {
      const { file, isLibrary } = scriptOf(call);
      if (!isLibrary) return captured(call, file, true);
    }
  return undefined;
}

/** Where `api` was called from. A call made by the library itself is laid to the user's call that led to it. */
export function captureSite(api: CallableFunction): Site | undefined {
  if (mode === 'none') return undefined;
  const call = frames(api, 1)[0];
  if (call === undefined) return undefined;
  const { file, isLibrary } = scriptOf(call);
  return isLibrary ? callerSite(api) : captured(call, file, false);
}

const maps = new Map<string, SourceMap | undefined>();

function readMap(file: string): SourceMap | undefined {
  const known = findSourceMap(file) ?? findSourceMap(`file://${file}`);
  if (known !== undefined) return known;
  try {
    const url = /\/\/[#@] sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, 'utf8'))?.[1];
    if (url === undefined) return undefined;
    const inline = /^data:application\/json[^,]*;base64,(.*)$/.exec(url)?.[1];
    const text = inline === undefined ? readFileSync(resolve(dirname(file), url), 'utf8') : atob(inline);
    return new SourceMap(JSON.parse(text) as ConstructorParameters<typeof SourceMap>[0]);
  } catch {
    return undefined;
  }
}

/** The position in the TypeScript source, through the source map of compiled code where there is one. */
export function resolveSite(site: Site): { file: string; line: number; column: number } {
  if (!maps.has(site.file)) maps.set(site.file, readMap(site.file));
  const entry = maps.get(site.file)?.findEntry(site.line - 1, site.column - 1);
  if (entry === undefined || !('originalSource' in entry)) return site;
  const source = entry.originalSource;
  const file = source.startsWith('file:') ? fileURLToPath(source) : resolve(dirname(site.file), source);
  return { file, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}
