// Companies and plants that a deal is struck for, in English: "struck a F deal for the robotics business of Y", "a F agreement for seven
// plants owned by Y", "made the final payment, of F, for Y's memory arm". Takes a predicate, gives who buys and who sells.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { isMark } from '../../syntax/kinds.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { invest } from '../investing.ts';
import { type Deal, refer, refers, words } from '../slots/refer.ts';
import { following, isParty, make, money, percent, spare, type Thing, thing } from '../slots/things.ts';
import { isUnit } from '../targets.ts';
import { assetWords, isAsset } from './assets.ts';

const STRIKES =
  /^(?:str[iu]ck|strikes|sign|seal|agree|reach|clinch|announc|unveil|clos|complet|conclud|ink|ma[dk]e|mak|pay|paid|wrap|negotiat|near)/u;
const PACT = /(?:^| )(?:deal|agreement|transaction|pact|accord|takeover deal|payment|instal?ment|tranche)$/u;
/** What is bought of a company's goods, and what a deal is in exchange for. */
const NO_COMPANY = /\b(?:power|supply|offtake|lease|cloud|licen[cs]\w*|computing|capacity|order|loan|debt|rent)\b/iu;

/** What the deal is for: a unit, plants, or a whole company by its name. */
function goal(deal: Deal, n: Noun): { t: Thing; object: Ref; owner: Ref | null } | null {
  const t = thing(deal.all, n);
  const named = n.party?.item?.type === 'name' && n.party === n.head ? n.party.item : null;
  if (named?.type === 'name') {
    const ref = refer(deal, n.party);
    return ref && /^(?:company|unknown|lab|chip|cloud)$/u.test(named.row.kind) ? { t, object: ref, owner: null } : null;
  }
  if (n.figures.some((f) => f.type === 'money' || f.type === 'percent')) return null;
  const of = following(deal, n).find((q) => q.prep === 'of' && isParty(q));
  const unit = t.kind === 'unit' || isUnit(t);
  if (!unit && !isAsset(t)) return null;
  const own = refer(deal, n.owner) ?? refer(deal, of?.party ?? null) ?? heldBy(deal, n);
  return { t, object: isAsset(t) ? assetWords(deal, n) : words(n), owner: own };
}

/** "owned by Y", "belonging to Y". */
function heldBy(deal: Deal, n: Noun): Ref | null {
  const v = deal.all[n.index + 1];
  const by = v ? deal.all[v.index + 1] : undefined;
  const held = v?.type === 'verb' && /^(?:owned|held|run|controlled|belonging|operated)/u.test(v.word);
  return held && by?.type === 'noun' && /^(?:by|to|)$/u.test(by.prep) && isParty(by) ? refer(deal, by.party) : null;
}

/** "a F deal", "a deal worth F", "the final payment, of F,". */
function sumOf(deal: Deal, n: Noun): FigureItem | null {
  const own = thing(deal.all, n).money;
  if (own) return own;
  const next = isMark(deal.all[n.index + 1], ',') ? deal.all[n.index + 2] : undefined;
  return next?.type === 'noun' && /^(?:of|worth)$/u.test(next.prep) ? money(next) : null;
}

/** "paid F for 49% of Y's Nordic networks": a share of what a company owns. */
function shareOfWorks(deal: Deal, p: Predicate): Draft[] {
  if (!/^(?:pa(?:y|id|ys|ying)|bu(?:y|ys|ying)|bought|acquir)/u.test(p.verb.word)) return [];
  const share = [...p.objects, ...p.with.filter((n) => n.prep === 'for')].find((n) => n.head.item?.type === 'percent');
  const of = share ? deal.all[share.index + 1] : undefined;
  if (!share || of?.type !== 'noun' || of.prep !== 'of' || !of.owner || of.owner.item?.type !== 'name') return [];
  const t = thing(deal.all, of);
  const sum = [...p.objects, ...p.with.filter((n) => n.prep === 'for')]
    .map((n) => (n.head.item === money(n) ? money(n) : null))
    .find((f) => f);
  const [from, owner] = [refers(deal, p.subject)[0] ?? null, refer(deal, of.owner)];
  if (!isAsset(t) || !spare(deal, sum) || !from || !owner || sameRef(from, owner)) return [];
  const object = assetWords(deal, of);
  const f = percent(share);
  const base = { at: p.verb, object } as const;
  return [
    ...make(deal, { ...base, rule: 'en/investment', kind: 'investment', subject: from }, { money: sum }),
    ...make(deal, { ...base, rule: 'en/left-owner', kind: 'stake', subject: from }, { percent: f }),
    ...make(
      deal,
      { ...base, rule: 'en/left-owner', kind: 'divestment', subject: owner },
      { money: sum, percent: f, extent: 'reduce' },
    ),
  ];
}

/** Who buys and who sells by such a deal. */
export function struck(deal: Deal, p: Predicate): Draft[] {
  const works = p.verb.negated || p.verb.passive ? [] : shareOfWorks(deal, p);
  if (works.length > 0) return works;
  if (!STRIKES.test(p.verb.word) || p.verb.negated || p.verb.passive) return [];
  const pact = p.objects.find((n) => PACT.test(n.head.word));
  const sum = pact ? sumOf(deal, pact) : null;
  const from = pact ? (refers(deal, p.subject)[0] ?? null) : null;
  if (!pact || !from || !spare(deal, sum)) return [];
  if (NO_COMPANY.test(deal.scene.text.slice(pact.start, pact.end))) return [];
  const list = [...new Set([...following(deal, pact), ...p.with])];
  const n = list.find((q) => q.prep === 'for' && q.index > pact.index);
  const what = n ? goal(deal, n) : null;
  if (!n || !what || sameRef(what.object, from)) return [];
  const made = invest(deal, { at: p.verb, from, into: what.object, sum });
  const { owner, object } = what;
  if (!owner || sameRef(owner, from)) return made;
  const base = { rule: 'en/left-owner', kind: 'divestment', at: p.verb, subject: owner, object } as const;
  return [...made, ...make(deal, base, { money: sum, extent: 'exit' })];
}
