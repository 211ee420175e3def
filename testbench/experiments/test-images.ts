import { GoldenError } from '../../golden/index.js';
import type { ImageSet } from '../../golden/index.js';

/**
 * Numbers of the images that an experiment measures: as many as asked for, the first ones behind those that set scales.
 * @param calibration how many images, from the first one on, are not measured
 * @throws GoldenError `bad-argument` when there are fewer: an experiment measures what was asked for or nothing
 */
export function testImages({ count }: Pick<ImageSet, 'count'>, asked: number, calibration = 0): number[] {
  const most = count - calibration;
  if (asked > most) {
    const besides = calibration === 0 ? '' : ` besides the ${String(calibration)} that set the scales`;
    throw new GoldenError(
      'bad-argument',
      `--images is ${String(asked)}; the test set has ${String(most)}${besides}: give a whole number from 1 to ${String(most)}`,
    );
  }
  return Array.from({ length: asked }, (_, i) => i + calibration);
}
