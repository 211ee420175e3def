import { HardwareError, formatDiagnostic } from './diagnostic.js';

/**
 * What `describe` is refused with: the text of each diagnostic as it is printed, with the positions left out (so that an
 * edit above does not matter) and the source line moved to the left.
 */
export function refusals(describe: () => unknown): string[] {
  try {
    describe();
  } catch (error) {
    if (error instanceof HardwareError) return error.diagnostics.map(found => plain(formatDiagnostic(found)));
    throw error;
  }
  return [];
}

function plain(text: string): string {
  const frames = /^ +--> \S*?([\w.-]+):\d+:\d+\n +\|\n\d+ \| ( *)(.*)\n +\| \2(.*)$/gm;
  return text
    .replace(
      frames,
      (_all, file: string, _indent, source: string, caret: string) =>
        `${file} | ${source}\n${' '.repeat(file.length)} | ${caret}`,
    )
    .replace(/[\w/.-]*?([\w.-]+\.spec\.ts):\d+/g, '$1');
}

/** The lines joined: the shape of an expected text. */
export function lines(...text: string[]): string {
  return text.join('\n');
}
