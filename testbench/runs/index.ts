/** What `whittle run` can run: trained models with part of them on the RTL. */
import type { Study } from '../report.js';
import { runSpattenGpt } from './spatten-gpt.js';
import { runSpatten } from './spatten-vit.js';

export const runs: readonly Study[] = [runSpatten, runSpattenGpt];
