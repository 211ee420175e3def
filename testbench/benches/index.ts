/** What `whittle bench` can run: the speed of Whittle itself. */
import type { Study } from '../report.js';
import { bridge } from './bridge.js';
import { elaborate } from './elaborate.js';

export const benches: readonly Study[] = [elaborate, bridge];
