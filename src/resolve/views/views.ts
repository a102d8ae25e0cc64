// The views over the deals of a case: made together, each from the same parts.
import type { Views } from '../../model/case/views.ts';
import { matrixOf } from './matrix.ts';
import { rotationOf } from './rotation.ts';
import { scorecardOf } from './scorecard.ts';
import type { Viewing } from './viewing.ts';

export const viewsOf = (viewing: Viewing): Views => ({
  matrix: matrixOf(viewing),
  rotation: rotationOf(viewing),
  scorecard: scorecardOf(viewing),
});
