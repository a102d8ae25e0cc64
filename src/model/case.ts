// A case: the documents, hand-entered claims, judgements and scenarios about one question. These are the
// truth; everything else is recomputed.
import { z } from 'zod';
import type { FirstScreen } from './answer.ts';
import type { Sheet } from './case/sheet.ts';
import type { Views } from './case/views.ts';
import type { Claim, Unexplained } from './claim.ts';
import type { Deal } from './deal.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { Flow } from './flow.ts';
import type { Judgement } from './judgement.ts';
import type { Scenario } from './scenario/scenario.ts';

export const CaseMeta = z.object({
  /** Short name, also the folder's: letters, digits, dash. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u),
  title: z.object({ en: z.string(), 'zh-Hans': z.string().nullish(), 'zh-Hant': z.string().nullish() }),
  /** Entity id of the investor in question; null lets the program pick it. */
  investor: z.string().nullish(),
  currency: z.string(),
  /** ISO day: what was known by then. */
  as_of: z.string().nullish(),
  /** Does a subsidiary count as its parent (`group`, the default) or for itself (`company`)? */
  consolidation: z.enum(['group', 'company']).nullish(),
  note: z.string().nullish(),
});

/** A scenario file as it stands in the case; its schema belongs to `scenario`. */
export const ScenarioFile = z.object({ name: z.string(), yaml: z.string() });

export type CaseMeta = z.infer<typeof CaseMeta>;
export type ScenarioFile = z.infer<typeof ScenarioFile>;

/** Everything a case is made of: the truth that the hall works from. */
export interface CaseInput {
  meta: CaseMeta;
  documents: Document[];
  /** Entered by hand, each with its source. */
  claims: Claim[];
  judgements: Judgement[];
  scenarios: ScenarioFile[];
}

/** Everything a face can show of a case; recomputed from `CaseInput`, never stored as truth. */
export interface CaseView {
  meta: CaseMeta;
  documents: Document[];
  /** In force: extracted and hand-entered, after the judgements; rejected ones are left out. */
  claims: Claim[];
  /** Taken out by a reviewer, as they were read: in no deal and no sum, and still to be seen and taken back. */
  rejected: Claim[];
  unexplained: { document: string; items: Unexplained[] }[];
  entities: Entity[];
  deals: Deal[];
  /** Who is in whom, what was bought and sold, how the sellers of compute do. */
  views: Views;
  /** Ids of the claims in no deal: with the deals they are all claims, each once. */
  leftovers: string[];
  flows: Flow[];
  /** Sources against uses, by company and year. */
  sheets: Sheet[];
  screen: FirstScreen;
  /** A first forecast of the headline's deal to start from; null when no amount is stated. */
  scenario: Scenario | null;
  diagnostics: Diagnostic[];
}
