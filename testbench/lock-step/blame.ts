import { evaluate } from '../../dsl/ir/evaluate.js';
import type { Environment } from '../../dsl/ir/evaluate.js';
import { wrap } from '../../dsl/ir/build.js';
import type { Site, Variable } from '../../dsl/ir/node.js';
import { driversOf } from '../../dsl/ir/prune.js';
import { siteOf } from '../../dsl/ir/statement.js';
import type { Statement } from '../../dsl/ir/statement.js';
import { forEachStatement } from '../../dsl/ir/walk.js';
import type { Signal } from '../engines/signals.js';
import type { Frame } from '../waves/index.js';
import type { Place, Places } from './places.js';
import { bitsAt } from './values.js';

/** Thrown where a condition reads what no frame shows, such as the words of a memory. */
class Unseen extends Error {}

/** The statements that give a variable its value. */
function assignsOf(place: Place, variable: Variable): Statement[] {
  const found: Statement[] = [];
  forEachStatement(place.module.body, statement => {
    const drives =
      (statement.kind === 'assign' && statement.target.variable === variable) ||
      (statement.kind === 'memorySample' && statement.port === variable);
    if (drives) found.push(statement);
  });
  return found;
}

/** The last statement of a list that is active and gives the variable its value. */
function lastActive(
  statements: readonly Statement[],
  variable: Variable,
  environment: Environment,
): Statement | undefined {
  let found: Statement | undefined;
  for (const statement of statements) {
    if (statement.kind === 'when') {
      const arm = statement.arms.find(({ condition }) => evaluate(condition, environment) === 1n);
      found = lastActive(arm?.body ?? statement.otherwise ?? [], variable, environment) ?? found;
    } else if (statement.kind === 'switch') {
      const subject = evaluate(statement.subject, environment);
      const item = statement.cases.find(({ values }) => values.includes(subject));
      found = lastActive(item?.body ?? statement.otherwise ?? [], variable, environment) ?? found;
    } else if (statement.kind === 'assign' && statement.target.variable === variable) found = statement;
  }
  return found;
}

/** What the frames of one engine say of the signals. */
export interface Evidence {
  readonly places: Places;
  readonly signals: readonly Signal[];
  readonly starts: readonly number[];
  /** The frame in which the signal differs, and the one before it. */
  readonly now: Frame;
  readonly before: Frame | undefined;
  /** The reset pins, whose words stand behind those of the signals. */
  readonly resets: readonly string[];
}

/** Whether a register took its reset value at the edge after a frame. */
function wasReset({ domain, init }: Variable, place: Place, frame: Frame, evidence: Evidence): boolean {
  if (domain === undefined || init === undefined) return false;
  const pin = place.scope.clocks.find(({ name }) => name === domain.resetName)?.pin;
  const at = evidence.resets.findIndex(name => name === pin);
  const level = frame.words[frame.words.length - evidence.resets.length + at];
  return at >= 0 && level === (domain.active === 'high' ? 1 : 0);
}

/**
 * The statement that gave a signal its value: of several that drive it the last that was active, as the values of the signals
 * say. Where none was, or that cannot be told, the declaration.
 */
export function blameOf(signal: Signal, evidence: Evidence): Site | undefined {
  const { places, signals, starts } = evidence;
  const { variable: declared, role } = signal;
  const driven = places.driven(signal);
  if (driven === undefined) return declared.site;
  const { place, variable } = driven;
  const home = role === 'input' ? variable.instance?.site : declared.site;
  const frame = role === 'register' ? evidence.before : evidence.now;
  if (frame === undefined || (role === 'register' && wasReset(declared, place, frame, evidence))) return home;
  const drivers = assignsOf(place, variable);
  const [only] = drivers;
  if (only !== undefined && drivers.length === 1) return siteOf(only) ?? home;
  const environment: Environment = {
    variable: read => {
      const index = places.signalAt(place, read);
      if (index === undefined) throw new Unseen();
      return wrap(
        bitsAt(frame.words, starts[index] ?? 0, read.width),
        read.width,
        signals[index]?.signed ?? false,
      );
    },
    memory: () => {
      throw new Unseen();
    },
    lane: () => {
      throw new Unseen();
    },
  };
  try {
    const active = lastActive(driversOf(place.module, variable), variable, environment);
    return (active && siteOf(active)) ?? home;
  } catch (error) {
    if (error instanceof Unseen) return home;
    throw error;
  }
}
