// A reviewer's word about a claim. The list is append-only: undo is another judgement.
import { z } from 'zod';
import { Statement } from './claim.ts';
import { Seen } from './judgement/seen.ts';

export const Verdict = z.enum(['accept', 'reject', 'edit', 'same', 'different', 'unsure', 'undo']);

export const Judgement = z.object({
  id: z.string(),
  verdict: Verdict,
  /** The claim judged; for `undo` the id of the judgement taken back. */
  claim: z.string(),
  /** For `same` and `different`, and for `unsure` about a pair: the other claim. */
  other: z.string().nullish(),
  /** For `same` and `different`: in what; in the deal they tell, when nothing is said. */
  about: z.enum(['deal', 'subject', 'object']).nullish(),
  /** For `edit`: the fields that change. */
  edit: Statement.partial().nullish(),
  who: z.string().nullish(),
  /** ISO instant, given by the face. */
  when: z.string(),
  why: z.string().nullish(),
  /** The claim as it was when judged, and the other one; kept by the program, so that the word can follow it. */
  was: Seen.nullish(),
  other_was: Seen.nullish(),
});

export type Verdict = z.infer<typeof Verdict>;
export type Judgement = z.infer<typeof Judgement>;
