// What a judged claim was when it was judged: where it stood, its words and its figure. By these the judgement finds
// the claim again when a better grammar gives it another id, and is told plainly when the claim is gone.
import { z } from 'zod';

export const Seen = z.object({
  kind: z.string(),
  document: z.string().nullish(),
  /** Of the first evidence; a claim entered by hand has none. */
  start: z.number().int().nullish(),
  end: z.number().int().nullish(),
  quote: z.string().nullish(),
  /** Amount, percent and multiple as one line; null for a claim without figure. */
  figure: z.string().nullish(),
  subject: z.string().nullish(),
  object: z.string().nullish(),
});

export type Seen = z.infer<typeof Seen>;
