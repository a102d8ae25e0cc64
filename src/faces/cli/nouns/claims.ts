// Claims as a table: who does what for how much and who says so, the quote below. What a reviewer rejected is marked.
import type { CaseView } from '../../../model/case.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Party } from '../../../model/name.ts';
import { type Noun, nameIn } from './noun.ts';

const COLUMNS = [
  { title: 'ID', min: 8, max: 20 },
  { title: 'KIND', min: 10, max: 14 },
  { title: 'WHO', min: 14, max: 30 },
  { title: 'FIGURE', min: 10, max: 24 },
  { title: 'STATUS', min: 9, max: 9 },
  { title: 'DATE', min: 7, max: 10 },
  { title: 'SAID BY', min: 10, max: 20 },
];

/** Enough of an id to name the claim in `judge`. */
function shortIds(ids: readonly string[]): (id: string) => string {
  for (let length = 8; length < 64; length += 2) {
    if (new Set(ids.map((i) => i.slice(0, length))).size === new Set(ids).size) return (id) => id.slice(0, length);
  }
  return (id) => id;
}

const partyIn = (view: CaseView, party: Pick<Party, 'entity' | 'text'> | null): string =>
  party === null ? '?' : party.entity ? nameIn(view, party.entity) : party.text;

const whoIn = (view: CaseView, c: Claim): string =>
  [partyIn(view, c.subject), c.object && partyIn(view, c.object)].filter((t) => t !== null).join(' → ');

export const CLAIMS: Noun<Claim> = {
  noun: 'claims',
  summary: 'the statements of a case with their quotes',
  rows: (view) => view.claims,
  kinds: async () => ({
    all: (await import('../../../model/claim.ts')).ClaimKind.options,
    instead: { round: 'funding_round' },
  }),
  parties: (c) =>
    [c.subject, c.object].flatMap((p) =>
      p ? [p.entity, p.text, ...p.names, ...(p.members ?? []).flatMap((m) => [m.entity, m.text])] : [],
    ),
  date: (c) => c.date,
  async table(rows, view) {
    const { figureOf } = await import('../reading/claims.ts');
    const short = shortIds([...view.claims, ...view.rejected].map((c) => c.id));
    const rejected = new Set(view.rejected.map((c) => c.id));
    return {
      columns: COLUMNS,
      rows: rows.map((c) => [
        short(c.id),
        c.kind,
        whoIn(view, c),
        figureOf(c),
        rejected.has(c.id) ? 'rejected' : c.status,
        c.date ?? '?',
        partyIn(view, c.speaker),
      ]),
      below: rows.map((c) => c.evidence.map((e) => `“${e.quote}”`).join(' … ')),
    };
  },
};
