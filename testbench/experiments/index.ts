/** What `whittle experiment` can run: figures of the papers, measured here. */
import type { Study } from '../report.js';

export const experiments: readonly Study[] = [];
