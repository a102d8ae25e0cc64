// Claims to deals for tests: over the repository's exchange rates, with one made-up group.
import { readFileSync } from 'node:fs';
import type { Claim } from '../../src/model/claim.ts';
import type { Deal } from '../../src/model/deal.ts';
import type { Outcome } from '../../src/model/diagnostic.ts';
import type { Document } from '../../src/model/document.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { fxOf } from '../../src/model/reference/fx.ts';
import { type Deals, dealsOf } from '../../src/resolve/deals/deals.ts';

const fx = fxOf(readFileSync(new URL('../../data/fx/monthly.tsv', import.meta.url), 'utf8'));
/** Vale-Cloud and its like belong to Vale. */
const groups = { rootOf: (id: string): string => (id.startsWith('vale') ? 'vale' : id) };

export const document = (id: string, published: string | null = null, text = ''): Document => ({
  id,
  text,
  published,
  media: 'text',
});

export interface Given {
  judgements?: Judgement[];
  documents?: Document[];
}

export const tell = (claims: Claim[], { judgements = [], documents = [] }: Given = {}): Outcome<Deals> =>
  dealsOf(claims, { judgements, documents, groups, fx });

export const dealsIn = (claims: Claim[], given?: Given): Deal[] => tell(claims, given).value.deals;

/** A reviewer's word about one claim or a pair. */
export const word = (verdict: Judgement['verdict'], [a, b]: [string, string?], id = 'j1'): Judgement => ({
  id,
  verdict,
  claim: a,
  other: b ?? null,
  when: '2026-01-01T00:00:00Z',
});
