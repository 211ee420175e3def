import { beginLayer, emptyCascade, endLayer } from '../../../golden/index.js';
import type {
  BeginCommand,
  CascadeLayer,
  CascadeState,
  CascadeStep,
  EndCommand,
  Random,
} from '../../../golden/index.js';
import type { CascadeChoice, CascadeJob } from './cascade.contract.js';

/** How the rows of a layer are made. */
export interface Filling {
  readonly probability: (token: number) => number;
  /** Instead: by the numbers of head, query and token. */
  readonly attention: (head: number, query: number, token: number) => number;
  readonly output: (head: number) => number;
  readonly norm: (token: number) => number;
}

const tableOf = (rows: number, columns: number, at: (column: number, row: number) => number): number[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(column, row)));

/** Builds a job command by command; the golden model says what is left, and so how many rows must come. */
export class JobBuilder {
  private readonly steps: CascadeStep[] = [];
  private state: CascadeState = emptyCascade;
  private current: CascadeLayer = { probabilities: [], outputs: [], norms: [] };

  constructor(
    private readonly choice: CascadeChoice,
    private readonly random: Random,
  ) {}

  /** How many numbers there are, pruned or not, and how many are left. */
  get tokens(): { readonly total: number; readonly left: number } {
    const { tokens, tokenScores } = this.state.left;
    return { total: tokenScores.length, left: tokens.length };
  }

  private layer(filling: Partial<Filling>, byNorm: boolean): CascadeLayer {
    const { random, choice } = this;
    const {
      probability = () => random.below(4096),
      attention = (_head, _query, token) => probability(token),
      output = () => random.below(4096) - 2048,
      norm = () => random.below(256),
    } = filling;
    const { left, open } = this.state;
    const queries = open?.queries ?? 0;
    const rows = queries * left.heads.length;
    const numberAt = (numbers: readonly number[], i: number): number => numbers[i] ?? 0;
    return {
      probabilities: tableOf(rows, left.tokens.length, (j, i) =>
        attention(
          numberAt(left.heads, Math.floor(i / queries)),
          numberAt(left.tokens, i % queries),
          numberAt(left.tokens, j),
        ),
      ),
      outputs: tableOf(rows, choice.outputLanes * (1 + random.below(2)), (_, i) =>
        output(numberAt(left.heads, Math.floor(i / queries))),
      ),
      norms: byNorm
        ? tableOf(left.heads.length, left.tokens.length, j => norm(numberAt(left.tokens, j)))
        : [],
    };
  }

  /** A Begin, and its rows if it is accepted. By default it goes on with what is there. */
  begin(given: Partial<BeginCommand> = {}, filling: Partial<Filling> = {}): this {
    const { left } = this.state;
    const command: BeginCommand = {
      op: 'Begin',
      restart: false,
      generate: false,
      byNorm: false,
      tokens: left.tokenScores.length,
      heads: left.headScores.length,
      ...given,
    };
    const { error, state } = beginLayer(this.choice, this.state, command);
    this.state = state;
    if (error === undefined) this.current = this.layer(filling, command.byNorm);
    this.steps.push(error === undefined ? { command, layer: this.current } : { command });
    return this;
  }

  /** An End. By default everything stays. */
  end(given: Partial<EndCommand> = {}): this {
    const { left } = this.state;
    const command: EndCommand = {
      op: 'End',
      relist: false,
      rescale: false,
      keepTokens: left.tokenScores.length,
      keepHeads: left.headScores.length,
      protectFirst: 0,
      protectLast: 0,
      ...given,
    };
    this.state = endLayer(this.choice, this.state, command, this.current).state;
    this.steps.push({ command });
    return this;
  }

  job(halfRows = false): CascadeJob {
    return { steps: this.steps, halfRows };
  }
}
