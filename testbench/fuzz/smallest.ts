import { caseOfTape, complaint, seedOf } from './campaign.js';
import type { Finding, Made } from './campaign.js';
import type { Print } from './pack.js';
import { shrink } from './shrink.js';
import type { ShrinkOptions } from './shrink.js';
import { Tape } from './tape.js';
import { interpret, ways } from './ways.js';
import type { WayName } from './ways.js';

/** Many candidates share a build of the engines that need one. */
const effort: Readonly<Record<WayName, ShrinkOptions>> = {
  wasm: { together: 2, limit: 1500 },
  icarus: { together: 16, limit: 1200 },
  verilator: { together: 30, limit: 600 },
};

/** A finding made small. */
export interface Small {
  readonly given: Made;
  readonly what: string;
}

const refuses = (what: string): boolean => what.startsWith('refused');

/** The smallest circuit found that parts from the interpreter as a finding does; undefined when that cannot be seen again. */
export async function smallest(seed: number, finding: Finding, print?: Print): Promise<Small | undefined> {
  const { index, way } = finding;
  if (way === 'language') return undefined;
  const own = seedOf(seed, index);
  let made = 0;
  const judge = async (candidates: readonly (readonly number[])[]): Promise<(Small | undefined)[]> => {
    const cases = candidates.map((decisions): Made | undefined => {
      try {
        return caseOfTape(`s${String(made++)}`, Tape.replay(decisions), own);
      } catch {
        // A shorter tape may describe what the language refuses.
        return undefined;
      }
    });
    const runnable = cases.filter(given => given !== undefined);
    const outcomes = await ways[way](runnable, print);
    return cases.map(given => {
      const outcome = given && outcomes[runnable.indexOf(given)];
      if (given === undefined || outcome === undefined) return undefined;
      const what = complaint(given, interpret(given), outcome);
      return what === undefined || refuses(what) !== refuses(finding.what) ? undefined : { given, what };
    });
  };
  const tape = Tape.random(own);
  caseOfTape('whole', tape, own);
  const [whole] = await judge([tape.written]);
  if (whole === undefined) return undefined;
  const best = await shrink(
    tape.written,
    async candidates => (await judge(candidates)).map(small => small !== undefined),
    effort[way],
  );
  return (await judge([best]))[0] ?? whole;
}
