export { layersOf, randomJob } from '../../generators/spatten/attention.stimulus.js';
export type { JobChoice } from '../../generators/spatten/attention.stimulus.js';
