// Who is whose customer, said without a sum, in English: "Y's largest customer is X", "X and Z are among Y's customers",
// "Y counts X among its customers", "customers of Y include X"; the same of suppliers.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { Noun, Phrase, Verb } from '../../syntax/phrases.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { set } from '../../syntax/words.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty } from '../slots/things.ts';
import { trade } from './trade.ts';

const CUSTOMERS = set('customer customers client clients tenant tenants offtaker offtakers');
/** "the buyers of its chips": customers by what they do with its goods. */
const USERS = /^(?:the |many |major )*(?:buyers?|users|purchasers?)$/u;
const SUPPLIERS = set('supplier suppliers landlord landlords');
/** Who is no customer yet, or no more. */
const UNREAL = /\b(?:former|potential|prospective|would-be|possible|future|target|ex-|biggest-ever|one-time)\b/iu;
const MAYBE = /^(?:will|would|could|can|may|might|should|must)\b/u;
/** Whose customers buy no goods. */
const FINANCE: ReadonlySet<string> = new Set(['fund', 'outlet', 'person', 'bank', 'investor']);

/** Whose customers they are: "Y's", "its", "of Y". */
function ownerOf(deal: Deal, n: Noun): Ref | null {
  if (n.owner) return refer(deal, n.owner);
  const whose = whoseBefore(deal, n);
  if (whose) return refer(deal, whose.party);
  if (n.inner[0]) return refer(deal, n.inner[0]);
  const goods = following(deal, n).find(
    (p) => p.prep === 'of' && p.kinds.some((k) => k === 'goods' || k === 'product'),
  );
  if (goods) return refer(deal, goods.owner ?? goods.inner[0] ?? null);
  const of = following(deal, n).find((p) => p.prep === 'of' && isParty(p));
  return of ? refer(deal, of.party) : null;
}

/** "Y, whose biggest client | is X": the party before the relative word. */
export function whoseBefore(deal: Deal, n: Noun): Noun | null {
  const rel = deal.all[n.index - 1];
  if (rel?.type !== 'mark' || rel.text !== 'whose') return null;
  const before = deal.all.slice(0, rel.index).findLast((p): p is Noun => p.type === 'noun' && !p.aside);
  return before && isParty(before) ? before : null;
}

const verbBefore = (deal: Deal, at: number): Verb | null => {
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const p = deal.all[i] as Phrase;
    if (p.type === 'verb') return p;
    if (p.type === 'mark' && !/^(?:,|and)$/u.test(p.word)) return null;
  }
  return null;
};

/** The list of names that the sentence says the customers are. */
function listed(deal: Deal, n: Noun): Ref[] {
  const rest = n.owner || whoseBefore(deal, n) ? n : (following(deal, n).findLast((p) => p.prep === 'of') ?? n);
  const next = deal.all[rest.index + 1];
  const real = (v: Verb): boolean => !v.negated && !MAYBE.test(deal.scene.text.slice(v.start, v.end));
  if (n.prep === '' && next?.type === 'verb' && next.copula && real(next)) {
    const list = deal.all[next.index + 1];
    return list?.type === 'noun' && list.prep === '' && named(list) ? refers(deal, list) : [];
  }
  // "customers include X": the word stands as a preposition.
  if (n.prep === '' && next?.type === 'noun' && /^includ/u.test(next.prep) && named(next)) return refers(deal, next);
  const v = verbBefore(deal, n.index);
  if (!v || !real(v)) return [];
  const part = deal.all[n.index - 1];
  const one = n.prep === 'of' && part?.type === 'noun' && part.head.word === 'one' ? part : n;
  const linked = v.copula || /^(?:bec[ao]me|remain)/u.test(v.word);
  if (linked && v.index === one.index - 1 && (one.prep === '' || one.prep === 'among')) {
    const subject = subjectOf(deal.all, v.index);
    return subject && named(subject) ? refers(deal, subject) : [];
  }
  const counts = /^(?:count|name|list|number|ha[sd]|boast)/u.test(v.word) && n.prep === 'among';
  const object = deal.all[v.index + 1];
  return counts && object?.type === 'noun' && object.prep === '' && named(object) ? refers(deal, object) : [];
}

const named = (n: Noun): boolean => n.party?.item?.type === 'name' || /^(?:it|which|who|they)$/u.test(n.head.word);

/** The purchases, without a sum, that the word for a customer or a supplier tells. */
export function clientsIn(deal: Deal, n: Noun): Draft[] {
  const sells = SUPPLIERS.has(n.head.word);
  const uses =
    USERS.test(n.head.word) && following(deal, n).some((p) => p.kinds[0] === 'goods' || p.kinds[0] === 'product');
  if (!sells && !uses && !CUSTOMERS.has(n.head.word)) return [];
  if (n.figures.length > 0 || UNREAL.test(deal.scene.text.slice(n.start, n.end))) return [];
  const owner = ownerOf(deal, n);
  if (!owner || FINANCE.has(owner.row?.kind ?? '')) return [];
  const told = (r: Ref): boolean =>
    deal.scene.drafts.some((d) => d.kind === 'purchase' && (sells ? sameRef(d.object, r) : sameRef(d.subject, r)));
  return listed(deal, n)
    .filter((r) => !sameRef(r, owner) && !told(r))
    .flatMap((r) => trade(deal, { at: n, customer: sells ? owner : r, supplier: sells ? r : owner, sum: null }));
}

const CLIENT = /(?:^| )(?:customers?|clients?|buyers?|tenants?|enterprise|hyperscalers?)$/u;

/** "a fourth customer, which people identified as X", "a large customer": X, else the customer by its own words. */
export function unnamedClient(deal: Deal, n: Noun | null): Ref | null {
  if (!n || n.owner || n.figures.length > 0 || !CLIENT.test(n.head.word)) return null;
  if (!/^(?:an?|one|another|the)$/u.test(n.tokens[0]?.word ?? '')) return null;
  for (let i = n.index + 1; i < deal.all.length && i - n.index < 12; i++) {
    const v = deal.all[i] as Phrase;
    const x = deal.all[i + 1];
    const tells =
      v.type === 'verb' && /^(?:identified|named|revealed|confirmed|believed|thought|understood)$/u.test(v.word);
    if (tells && x?.type === 'noun' && x.prep === 'as' && isParty(x)) return refer(deal, x.party);
    if (tells && x?.type === 'verb' && x.copula) {
      const be = deal.all[i + 2];
      if (be?.type === 'noun' && be.prep === '' && isParty(be)) return refer(deal, be.party);
    }
  }
  return n.tokens[0]?.word === 'the' ? null : { span: { start: n.start, end: n.head.end }, row: null };
}
