import { resolve } from 'node:path';
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
  /** Parts of the study, separated by commas. */
  readonly designs?: string;
  /** Images of the trained model's test set, as text. */
  readonly images?: string;
  /** A file that says what is pruned. */
  readonly schedule?: string;
  /** Everything, also what a study leaves out by itself. */
  readonly full?: boolean;
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

/** The parts asked for; undefined for all. @throws BadInput for one that the study does not have */
function partsOf(study: Study, asked: string | undefined): readonly string[] | undefined {
  if (asked === undefined) return undefined;
  const known = study.parts ?? [];
  if (known.length === 0)
    throw new BadInput(`${study.id} has no designs to choose from: leave --designs out`);
  const parts = asked.split(',').map(part => part.trim());
  const wrong = parts.find(part => !known.includes(part));
  if (wrong === undefined) return parts;
  throw new BadInput(
    `there is no design '${wrong}'.${didYouMean(wrong, known)} The designs of ${study.id} are: ${known.join(', ')}`,
  );
}

/** The number of images asked for; undefined for the study's own. @throws BadInput for a study that takes none, and for no number */
function imagesOf(study: Study, asked: string | undefined): number | undefined {
  if (asked === undefined) return undefined;
  if (study.images === undefined) throw new BadInput(`${study.id} takes no images: leave --images out`);
  const images = Number(asked);
  // How many there are at the most the study knows, which loads them.
  if (!Number.isInteger(images) || images < 1)
    throw new BadInput(`--images is ${asked}; give a whole number, 1 or more`);
  return images;
}

/** The path of a schedule, from the folder of the command; undefined for what the study prunes by itself. @throws BadInput for a study that takes none */
function scheduleOf({ folder }: Io, study: Study, asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  if (study.schedules !== true) throw new BadInput(`${study.id} takes no schedule: leave --schedule out`);
  return resolve(folder, asked);
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
  kind: 'experiment' | 'bench' | 'run',
  studies: readonly Study[],
  id: string | undefined,
  options: StudyOptions,
): Promise<Status> {
  const reports: Report[] = [];
  for (const study of chosen(studies, kind, id, options.all === true)) {
    const parts = partsOf(study, options.designs);
    const images = imagesOf(study, options.images);
    const schedule = scheduleOf(io, study, options.schedule);
    const { full = false } = options;
    if (full && !options.all && study.leavesOut === undefined)
      throw new BadInput(`${study.id} leaves nothing out: leave --full out`);
    const report = await withProgress(io, progress => study.run(progress, { parts, images, schedule, full }));
    reports.push(report);
    if (options.json !== true) io.out(`${reportText(io, report)}\n`);
  }
  if (options.json === true) {
    const records = reports.map(reportRecord);
    io.out(JSON.stringify(options.all === true ? records : records[0], undefined, 2));
  }
  return reports.every(({ pass }) => pass) ? Status.pass : Status.fail;
}
