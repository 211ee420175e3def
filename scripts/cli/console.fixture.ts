import type { Io } from './io.js';
import { main } from './main.js';

/** What a command said and how it ended. */
export interface Said {
  readonly status: number;
  readonly out: string;
  readonly note: string;
}

/** Runs a command in this process. */
export async function whittle(args: readonly string[], folder = process.cwd()): Promise<Said> {
  const [out, note]: [string[], string[]] = [[], []];
  const io: Io = {
    out: text => out.push(text),
    note: text => note.push(text),
    watched: false,
    colour: false,
    folder,
  };
  const status = await main(args, io);
  return { status, out: out.join('\n'), note: note.join('\n') };
}
