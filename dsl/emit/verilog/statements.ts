import { unary } from '../../ir/build.js';
import type { Node, Variable } from '../../ir/node.js';
import type { Arm, Statement, Switch, When } from '../../ir/statement.js';
import type { EnumNames } from './enums.js';
import type { Expressions } from './expression.js';
import { bitsLiteral } from './literal.js';
import { indented } from './lines.js';
import type { Line } from './lines.js';

/** Prints the statements that are neither `when` nor `switch`. */
export type LeafPrinter = (statement: Exclude<Statement, When | Switch>) => Line[];

/** A check under its label. */
const LABELLED = /^\w+: (assert|assume|cover)\b/;

/** `head begin ... end`, or one line where the body is one and fits; two labels do not stand in one line. */
export function block(head: string, body: readonly Line[], site?: Line['site']): Line[] {
  const [only] = body;
  if (
    body.length === 1 &&
    only !== undefined &&
    head.length + only.text.length < 90 &&
    !only.text.startsWith('if') &&
    !LABELLED.test(only.text)
  ) {
    return [{ text: `${head} ${only.text}`, site: only.site ?? site }];
  }
  return [{ text: `${head} begin`, site }, ...indented(body), { text: 'end' }];
}

type PrintedArm = Arm & { readonly lines: readonly Line[] };

/** Statement trees as `if` and `case`. */
export class Statements {
  constructor(
    private readonly expressions: Expressions,
    private readonly enums: EnumNames,
  ) {}

  print(statements: readonly Statement[], leaf: LeafPrinter, consumer: string): Line[] {
    return merged(statements).flatMap(statement => {
      if (statement.kind === 'when') return this.when(statement, leaf, consumer);
      if (statement.kind === 'switch') return this.switch(statement, leaf, consumer);
      return leaf(statement);
    });
  }

  private when(statement: When, leaf: LeafPrinter, consumer: string): Line[] {
    const arms = statement.arms.map(arm => ({ ...arm, lines: this.print(arm.body, leaf, consumer) }));
    const otherwise = this.print(statement.otherwise ?? [], leaf, consumer);
    while (otherwise.length === 0 && arms.at(-1)?.lines.length === 0) arms.pop();
    const [first] = arms;
    if (first === undefined) return [];
    const busy = arms.findIndex(arm => arm.lines.length > 0);
    if (busy !== 0) {
      // What none of the idle conditions in front holds back.
      const idle = busy < 0 ? arms : arms.slice(0, busy);
      const condition = idle.map(arm => this.negated(arm.condition, consumer)).join(' && ');
      const rest = this.chain(busy < 0 ? [] : arms.slice(busy), otherwise, consumer);
      return block(`if (${condition})`, rest, first.site);
    }
    return this.chain(arms, otherwise, consumer);
  }

  /** `if`, `else if` and `else` of arms that all do something. */
  private chain(arms: readonly PrintedArm[], otherwise: readonly Line[], consumer: string): Line[] {
    const [first] = arms;
    if (first === undefined) return [...otherwise];
    const heads = arms.map((arm, i) => ({
      ...arm,
      head: `${i === 0 ? '' : 'else '}if (${this.expressions.condition(arm.condition, consumer)})`,
    }));
    if (heads.length === 1 && otherwise.length === 0)
      return block(heads[0]?.head ?? '', first.lines, first.site);
    const parts = [
      ...heads.map(({ head, lines, site }) => ({ head, lines, site })),
      ...(otherwise.length === 0 ? [] : [{ head: 'else', lines: otherwise, site: undefined }]),
    ];
    const lines: Line[] = [];
    parts.forEach(({ head, lines: body, site }, i) => {
      lines.push({ text: `${i === 0 ? '' : 'end '}${head} begin`, site }, ...indented(body));
    });
    return [...lines, { text: 'end' }];
  }

  private negated(condition: Node, consumer: string): string {
    const inner =
      condition.kind === 'unary' && condition.op === 'not' ? condition.a : unary('not', condition, 1);
    return this.expressions.condition(inner, consumer);
  }

  private switch(statement: Switch, leaf: LeafPrinter, consumer: string): Line[] {
    const { subject, site } = statement;
    const otherwise = statement.otherwise && this.print(statement.otherwise, leaf, consumer);
    const like = labelledBy(subject);
    const cases = statement.cases.map(item => ({ ...item, lines: this.print(item.body, leaf, consumer) }));
    const shown = otherwise === undefined ? cases.filter(item => item.lines.length > 0) : cases;
    if (shown.length === 0 && (otherwise?.length ?? 0) === 0) return [];
    const lines = shown.flatMap(item => {
      const values = item.values.map(
        value =>
          (like === undefined ? undefined : this.enums.constant(like, value)) ??
          bitsLiteral(value, subject.width),
      );
      const head = `${values.join(', ')}:`;
      return item.lines.length === 0 ? [{ text: `${head} ;` }] : block(head, item.lines, item.site);
    });
    const rest =
      otherwise === undefined || otherwise.length === 0
        ? [{ text: 'default: ;' }]
        : block('default:', otherwise);
    const head = `case (${this.expressions.inline(subject, consumer)})`;
    return [{ text: head, site }, ...indented([...lines, ...rest]), { text: 'endcase' }];
  }
}

function labelledBy(node: Node): Variable | undefined {
  return node.kind === 'variable' && node.labels !== undefined ? node : undefined;
}

/** Neighbouring `when`s of one and the same condition, as a loop over lanes makes them, in one. */
function merged(statements: readonly Statement[]): Statement[] {
  const found: Statement[] = [];
  for (const statement of statements) {
    const before = found.at(-1);
    const joined = before && joinedWhen(before, statement);
    if (joined === undefined) found.push(statement);
    else found[found.length - 1] = joined;
  }
  return found;
}

function joinedWhen(a: Statement, b: Statement): When | undefined {
  if (a.kind !== 'when' || b.kind !== 'when') return undefined;
  const [first, ...more] = a.arms;
  const [second, ...others] = b.arms;
  if (first === undefined || first.condition !== second?.condition) return undefined;
  if (more.length + others.length > 0 || (a.otherwise ?? b.otherwise) !== undefined) return undefined;
  return { ...a, arms: [{ ...first, body: [...first.body, ...second.body] }] };
}
