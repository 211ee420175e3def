/** What `whittle bench` can run: the speed of Whittle itself. */
import type { Study } from '../report.js';
import { bridge } from './bridge.js';
import { elaborate } from './elaborate.js';
import { simulateStudy } from './simulate/index.js';

export const benches: readonly Study[] = [elaborate, bridge, simulateStudy];
