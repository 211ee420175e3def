/** Where a command speaks. Specs give one that keeps the text. */
export interface Io {
  /** Results: standard output. */
  out(text: string): void;
  /** Everything else: standard error. */
  note(text: string): void;
  /** Whether a person looks at standard error: then long work shows how far it is. */
  readonly watched: boolean;
  readonly colour: boolean;
  /** The folder that relative paths start from. */
  readonly folder: string;
}

/** The terminal, or whatever stands in its place. */
export const processIo: Io = {
  out: text => process.stdout.write(`${text}\n`),
  note: text => process.stderr.write(`${text}\n`),
  watched: process.stderr.isTTY,
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  folder: process.cwd(),
};

/** What a command ends with. */
export const Status = { pass: 0, fail: 1, badInput: 2, bug: 70 } as const;

/** How a command ended. */
export type Status = (typeof Status)[keyof typeof Status];
