import { when, wire } from '../../../dsl/index.js';
import type { Bit, UInt } from '../../../dsl/index.js';
import { cascadeCommand, cascadeRefusal } from './cascade-shape.js';
import type { CascadeParameters } from './cascade-shape.js';

/** What a cascade holds, as far as it decides about a command. */
interface Held {
  readonly open: Bit;
  /** Numbers of tokens and heads there are, pruned or not. */
  readonly tokens: UInt<number>;
  readonly heads: UInt<number>;
}

/** Why a command is refused, or `None`: the checks of golden/spatten/cascade/cascade.md, in their order. */
export function cascadeRefusalOf(
  command: (typeof cascadeCommand)['sig'],
  { tokens, heads, norm }: CascadeParameters,
  held: Held,
) {
  const goesOn = command.restart.not();
  const joins = command.generate.and(command.tokens.eq(held.tokens.add(1)));
  const code = wire(cascadeRefusal, { default: 'None', name: 'refusal' });
  when(command.op.is('Begin'), () => {
    when(command.tokens.eq(0), () => {
      code.value = 'TokensZero';
    })
      .elseWhen(command.tokens.gt(tokens), () => {
        code.value = 'TokensOverCapacity';
      })
      .elseWhen(command.heads.eq(0), () => {
        code.value = 'HeadsZero';
      })
      .elseWhen(command.heads.gt(heads), () => {
        code.value = 'HeadsOverCapacity';
      })
      .elseWhen(norm ? command.byNorm.and(0) : command.byNorm, () => {
        code.value = 'NormNotSupported';
      })
      .elseWhen(goesOn.and(held.open), () => {
        code.value = 'OutOfOrder';
      })
      .elseWhen(goesOn.and(command.tokens.ne(held.tokens)).and(joins.not()), () => {
        code.value = 'TokensNotContinued';
      })
      .elseWhen(goesOn.and(command.heads.ne(held.heads)), () => {
        code.value = 'HeadsNotContinued';
      });
  }).otherwise(() => {
    when(held.open.not(), () => {
      code.value = 'OutOfOrder';
    })
      .elseWhen(command.keepTokens.eq(0), () => {
        code.value = 'KeepTokensZero';
      })
      .elseWhen(command.keepTokens.gt(held.tokens), () => {
        code.value = 'KeepTokensOverTokens';
      })
      .elseWhen(command.keepHeads.eq(0), () => {
        code.value = 'KeepHeadsZero';
      })
      .elseWhen(command.keepHeads.gt(held.heads), () => {
        code.value = 'KeepHeadsOverHeads';
      });
  });
  return code;
}
