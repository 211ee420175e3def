/**
 * Why SpAtten's attention unit gave up its work, by number: the place in this list is the code in the register `error` and
 * between blocks. What is wrong with a descriptor is judged in this order; see descriptor.md.
 */
export const attentionErrors = [
  'None',
  'DescriptorMisaligned',
  'DescriptorCountZero',
  'RegisterBusy',
  'ReadResponse',
  'WriteResponse',
  'TokensZero',
  'TokensOverCapacity',
  'TokensNotContinued',
  'HeadsZero',
  'HeadsOverCapacity',
  'KeepTokensZero',
  'KeepHeadsZero',
  'KeptValuesZero',
  'KeepTokensOverTokens',
  'PlanesNotSupported',
  'HeadSizeNotSupported',
  'BaseMisaligned',
  'StrideTooSmall',
  'ScaleOutOfRange',
  'NormNeedsAllValues',
  'ReservedNotZero',
  'SoftReset',
  'NormsNotBuilt',
] as const;

/** The name of an error, or `None`. */
export type AttentionError = (typeof attentionErrors)[number];
