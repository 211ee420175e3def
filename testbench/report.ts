/** One measured figure beside what it should be and what the paper says. */
export interface Row {
  readonly name: string;
  readonly value: number | string;
  readonly unit: string;
  /** What was asked for, as text: `<= 260`, `100 %`; absent where the figure only informs. */
  readonly target?: string;
  /** The paper's figure, where there is one. */
  readonly paper?: string;
  /** Whether the target is met; absent without a target. */
  readonly pass?: boolean;
}

/** What an experiment or a benchmark found. `pass` is true when every row with a target meets it. */
export interface Report {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly pass: boolean;
}

/** Called as long work goes on: `done` of `total` steps, and what is being done. */
export type Progress = (done: number, total: number, what: string) => void;

/** What a study is asked for; for what is not there it has its own. */
export interface Asked {
  /** Parts to run, of {@link Study.parts}. */
  readonly parts?: readonly string[] | undefined;
  /** How many images. */
  readonly images?: number | undefined;
  /** The path of a schedule, in place of what the study prunes by itself. */
  readonly schedule?: string | undefined;
  /** Everything, however long it takes. */
  readonly full?: boolean | undefined;
}

/** Something that `whittle experiment`, `whittle bench` or `whittle run` can run. */
export interface Study {
  readonly id: string;
  readonly title: string;
  /** Parts that can be run without the others, by id. */
  readonly parts?: readonly string[];
  /** How many images of the trained model's test set it takes unless told; absent where it takes none. */
  readonly images?: number;
  /** It takes a schedule of what is pruned, from a file. */
  readonly schedules?: true;
  /** By itself it leaves out what takes long: what that is. */
  readonly leavesOut?: string;
  run(progress: Progress, asked?: Asked): Promise<Report>;
}

/** A report of rows; it passes when every row with a target does. */
export function report(id: string, title: string, rows: readonly Row[]): Report {
  return { id, title, rows, pass: rows.every(row => row.pass !== false) };
}

/** A row whose value must lie between `min` and `max`, both included. */
export function bounded(
  name: string,
  value: number,
  unit: string,
  limits: { min?: number; max?: number; paper?: string },
): Row {
  const { min, max, paper } = limits;
  const parts = [
    min === undefined ? [] : [`>= ${String(min)}`],
    max === undefined ? [] : [`<= ${String(max)}`],
  ].flat();
  const row = { name, value, unit, ...(paper === undefined ? {} : { paper }) };
  if (parts.length === 0) return row;
  return {
    ...row,
    target: parts.join(' and '),
    pass: value >= (min ?? -Infinity) && value <= (max ?? Infinity),
  };
}
