// A deal of each of some with each of others, in English, as the verb tells it.
import type { Draft, Ref } from '../../frame.ts';

/** Who pays, lends, holds or puts in; and whom that is with. */
export interface Pairs {
  kind: Draft['kind'];
  from: Ref[];
  with: Ref[];
}
