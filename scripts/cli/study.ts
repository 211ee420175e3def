import type { Report, Row, Study } from '../../testbench/report.js';
import { BadInput } from './bad-input.js';
import type { Io } from './io.js';
import { Status } from './io.js';
import { didYouMean } from './nearest.js';
import { withProgress } from './progress.js';
import { colours, table } from './table.js';

/** Options of `whittle experiment` and `whittle bench`. */
export interface StudyOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

function chosen(
  studies: readonly Study[],
  kind: string,
  id: string | undefined,
  all: boolean,
): readonly Study[] {
  const ids = studies.map(study => study.id);
  if (all) {
    if (id !== undefined) throw new BadInput(`whittle ${kind} takes an id or --all, not both`);
    return studies;
  }
  if (id === undefined)
    throw new BadInput(`whittle ${kind} needs an id or --all. There are: ${ids.join(', ')}`);
  const found = studies.find(study => study.id.toLowerCase() === id.toLowerCase());
  if (found === undefined)
    throw new BadInput(`there is no ${kind} '${id}'.${didYouMean(id, ids)} There are: ${ids.join(', ')}`);
  return [found];
}

function verdict(io: Io, { pass }: Row): string {
  const { green, red } = colours(io);
  return pass === undefined ? '' : pass ? green('met') : red('missed');
}

/** A report for people. */
export function reportText(io: Io, report: Report): string {
  const { bold } = colours(io);
  const columns = [
    { head: 'figure' },
    { head: 'measured', align: 'right' as const },
    { head: 'unit' },
    { head: 'target' },
    { head: 'paper' },
    { head: '' },
  ];
  const rows = report.rows.map(row => [
    row.name,
    row.value,
    row.unit,
    row.target ?? '',
    row.paper ?? '',
    verdict(io, row),
  ]);
  return `${bold(`${report.id}  ${report.title}`)}\n${table(io, columns, rows)}`;
}

/** A report for programs: every row has every member, `null` where there is nothing. */
function reportRecord(report: Report): object {
  const rows = report.rows.map(({ name, value, unit, target, paper, pass }) => ({
    name,
    value,
    unit,
    target: target ?? null,
    paper: paper ?? null,
    pass: pass ?? null,
  }));
  return { ...report, rows };
}

/**
 * Runs one study or all of them. For programs: one object on standard output for one study, an array for all.
 * Passes when every target is met.
 */
export async function runStudies(
  io: Io,
  kind: 'experiment' | 'bench',
  studies: readonly Study[],
  id: string | undefined,
  options: StudyOptions,
): Promise<Status> {
  const reports: Report[] = [];
  for (const study of chosen(studies, kind, id, options.all === true)) {
    const report = await withProgress(io, progress => study.run(progress));
    reports.push(report);
    if (options.json !== true) io.out(`${reportText(io, report)}\n`);
  }
  if (options.json === true) {
    const records = reports.map(reportRecord);
    io.out(JSON.stringify(options.all === true ? records : records[0], undefined, 2));
  }
  return reports.every(({ pass }) => pass) ? Status.pass : Status.fail;
}
