import { attentionErrors } from '../../../golden/index.js';
import { choice } from '../../../dsl/index.js';

/** Why the attention unit gave up its work; numbered as in golden/spatten/control/attention-errors.ts. */
export const attentionError = choice(...attentionErrors);
