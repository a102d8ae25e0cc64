// The answer at another choice of what is unknown. On its own, so that the page's slider loads nothing else.
import type { Choice, Recovered, Returned, ReturnInputs } from '../model/answer.ts';
import { recoveredAt } from '../simulate/recovery.ts';
import { returnedAt } from '../trace/returned.ts';

/** The answer for another choice of what is unknown: what the page's slider asks. */
export function answerAt(inputs: ReturnInputs, choice: Choice): { returned: Returned; recovered: Recovered } {
  return { returned: returnedAt(inputs, choice), recovered: recoveredAt(inputs, choice) };
}
