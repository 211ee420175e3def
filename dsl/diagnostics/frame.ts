import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Site } from '../ir/node.js';
import { resolveSite } from '../source/position.js';
import type { Position } from '../source/source-info.js';

/** The identifier, call or member chain that starts at `column`, as far as the line shows it; at least one character. */
function spanAt(line: string, column: number): number {
  return /^[\w$]+/.exec(line.slice(column - 1))?.[0].length ?? 1;
}

/** The path as a reader in the current folder would type it. */
export function displayPath(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}

/** One line of a source file; undefined when the file cannot be read or has no such line. */
export function sourceLine(file: string, line: number): string | undefined {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[line - 1];
  } catch {
    return undefined;
  }
}

/**
 * A position of a TypeScript source with its line and carets under `length` characters, as far as the line goes; by default
 * under the word that stands there. Just the position when the file cannot be read.
 */
export function frameAt({ file, line, column }: Position, length?: number): string {
  const head = `  --> ${displayPath(file)}:${String(line)}:${String(column)}`;
  const text = sourceLine(file, line);
  if (text === undefined) return head;
  const gutter = String(line);
  const blank = ' '.repeat(gutter.length);
  const span = Math.max(1, Math.min(length ?? spanAt(text, column), text.length - column + 1));
  const caret = ' '.repeat(column - 1) + '^'.repeat(span);
  return `${head}\n${blank} |\n${gutter} | ${text}\n${blank} | ${caret}`;
}

/** The frame of a captured position; '' for no site. */
export function codeFrame(site: Site | undefined): string {
  return site === undefined ? '' : frameAt(resolveSite(site));
}
