// Stakes that nouns state by themselves, in English: "X's P stake in Y", "X, a P shareholder", "holder of P", and lists of
// holders that go on.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { Noun, Phrase } from '../../syntax/phrases.ts';
import { isMark, subjectOf } from '../../syntax/subjects.ts';
import { type Deal, refer, refers, who } from '../slots/refer.ts';
import { inFocus, percent, spare, thing } from '../slots/things.ts';
import { companyOf, holders, ofCompany, stake, told } from './holdings.ts';

const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);

const isHolder = (p: Phrase | undefined): boolean => p?.type === 'noun' && p.prep === '' && holders(p);

/** The party that a phrase describes or follows: "X, a P holder", "X, with P", "X (P)". */
function before(deal: Deal, n: Noun): Ref | null {
  let i = n.index - 1;
  let comma = false;
  // "X, the second-largest shareholder in Y with 12%": back to the head of the phrase.
  const chained = (q: Phrase | undefined): boolean =>
    q?.type === 'noun' && /^(?:of|in|at|by)$/u.test(q.prep) && !(q.prep === 'by' && q.party?.item?.type === 'name');
  while (isMark(deal.all[i], ',') && (chained(deal.all[i - 1]) || isHolder(deal.all[i - 1]))) i--;
  if (chained(deal.all[i]) && (n.prep === 'with' || n.prep === 'at')) {
    while (chained(deal.all[i])) i--;
    const head = deal.all[i];
    if (head?.type === 'noun' && head.aside && !isHolder(head)) i--;
  }
  if (isHolder(deal.all[i])) i--;
  while (i >= 0 && deal.all[i]?.type === 'mark') {
    const m = deal.all[i] as Phrase & { type: 'mark' };
    if (!/^(?:,|\(|—|–|rel)$/u.test(m.word)) return null;
    comma = true;
    i--;
  }
  let p = deal.all[i];
  while (comma && p?.type === 'noun' && (p.aside || (p.prep === 'of' && !p.party))) {
    i--;
    while (deal.all[i]?.type === 'mark') i--;
    p = deal.all[i];
  }
  if (p?.type === 'verb' && (p.copula || n.prep === 'with' || /^(?:remain|becom|became|stay)/u.test(p.word)))
    return refers(deal, subjectOf(deal.all, p.index))[0] ?? null;
  return p?.type === 'noun' ? who(deal, p) : null;
}

/** Stakes that nouns state by themselves: "X's P stake in Y", "X, a P shareholder", "holder of P". */
export function heldIn(deal: Deal, n: Noun): Draft[] {
  const t = thing(deal.all, n);
  const f = t.percent;
  if (!spare(deal, f)) return [];
  const holds = n.kinds.includes('holder');
  if (!holds && (!SHARES.has(t.kind) || !ofCompany(deal, t))) return [];
  if (holds && t.kind !== 'holder' && t.kind !== 'party') return [];
  const own = holds ? (n.party ? refer(deal, n.party) : before(deal, n)) : refer(deal, t.holder);
  const by = !own && (n.prep === 'with' || n.prep === 'at') && t.kind !== 'other' ? before(deal, n) : null;
  const holder = own ?? by;
  if (!holder) return [];
  if (!own && t.kind === 'percent' && !t.company && !told(deal)) return [];
  const ownerOfList = holds && t.holder ? refer(deal, t.holder) : null;
  const company = ownerOfList && !sameRef(ownerOfList, holder) ? ownerOfList : companyOf(deal, t, holder);
  return stake(deal, { at: n, holder, company, percent: f });
}

/** "A has 26%, B about 27%", "A (26%) and B (27%)", "4% of Y and 3% of Z": the list goes on. */
export function heldAlso(deal: Deal): Draft[] {
  const { all } = deal;
  const here =
    deal.scene.drafts.some((d) => d.kind === 'stake' && d.clause.start >= deal.scene.sentence.start) ||
    all.some((p) => p.type === 'noun' && p.kinds.includes('holder'));
  if (!here) return [];
  const made: Draft[] = [];
  for (let i = 1; i < all.length; i++) {
    const n = all[i] as Phrase;
    if (n.type !== 'noun' || n.head.tag !== 'figure' || !percent(n) || !spare(deal, percent(n))) continue;
    const prev = all[i - 1];
    const inner = prev?.type === 'mark' && /^[(,—–]$/u.test(prev.word) ? all[i - 2] : prev;
    if (inner?.type !== 'noun' || !who(deal, inner) || n.prep !== '') continue;
    const holder = who(deal, inner);
    const next = all[i + 1];
    if (next?.type === 'noun' && next.prep === 'of' && !next.party) continue;
    const owner = all.find((p): p is Noun => p.type === 'noun' && p.kinds.includes('holder') && p.owner !== null);
    const company = refer(deal, thing(all, n).company) ?? refer(deal, owner?.owner ?? null) ?? inFocus(deal, holder);
    made.push(...stake(deal, { at: n, holder, company, percent: percent(n) }));
  }
  return made;
}
