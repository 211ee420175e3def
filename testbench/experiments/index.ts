/** What `whittle experiment` can run: figures of the papers, measured here on the hardware. */
import type { Study } from '../report.js';
import { area } from './area.js';
import { arrays } from './arrays.js';
import { e1 } from './e1.js';
import { e2 } from './e2.js';
import { e3 } from './e3.js';
import { e4 } from './e4.js';
import { e5 } from './e5.js';
import { e6 } from './e6.js';
import { e7 } from './e7.js';
import { e8 } from './e8.js';
import { e9 } from './e9.js';
import { e10 } from './e10.js';
import { e11 } from './e11.js';
import { e12 } from './e12.js';
import { e13 } from './e13.js';
import { e15 } from './e15.js';
import { e17 } from './e17.js';
import { e18 } from './e18.js';
import { recall } from './recall.js';
import { spattenGpt } from './spatten-gpt.js';
import { spattenVit } from './spatten-vit.js';
import { topKDesignsStudy } from './top-k-designs.js';

export const experiments: readonly Study[] = [
  e1,
  e2,
  e3,
  e4,
  e5,
  e6,
  e7,
  e8,
  e9,
  e10,
  e11,
  e12,
  e13,
  e15,
  e17,
  e18,
  recall,
  arrays,
  area,
  topKDesignsStudy,
  spattenVit,
  spattenGpt,
];
