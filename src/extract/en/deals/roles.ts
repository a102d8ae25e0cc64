// Deals told over several sentences in English: "The buyer is X, which pays F", "The sellers were X and Y", "The lender
// was Z". The noun says the role, the deal told last the rest.

import { type Draft, last, type Ref, sameRef } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import type { Noun, Phrase, Verb } from '../syntax/phrases.ts';
import { isMark } from '../syntax/subjects.ts';
import { dealt } from './slots/dealing.ts';
import { type Deal, refer, refers } from './slots/refer.ts';
import { following, isParty, make, money, percent, spare } from './slots/things.ts';

const ROLE =
  /^(?:the |its |their |other |only |sole |main |biggest |largest |principal |major |top |leading |remaining |new )*(?:(buyers?|purchasers?|acquirers?|bidders?)|(sellers?|vendors?)|(lenders?|creditors?)|(customers?|clients?)|(suppliers?|contractors?)|((?:share|stock)?holders?|owners?))$/iu;

type Role = 'buyer' | 'seller' | 'lender' | 'customer' | 'supplier' | 'holder';
const ROLES: readonly Role[] = ['buyer', 'seller', 'lender', 'customer', 'supplier', 'holder'];

/** The role that a noun names, if it is one. */
function roleOf(deal: Deal, n: Noun): Role | null {
  const rel = deal.all[n.index - 1];
  if (n.prep !== '' || n.party?.item?.type === 'name' || (rel?.type === 'mark' && rel.text === 'whose')) return null;
  const m = ROLE.exec(deal.scene.text.slice(n.start, n.end));
  return m ? (ROLES.find((_, i) => m[i + 1]) ?? null) : null;
}

const KINDS: Record<Role, readonly Draft['kind'][]> = {
  buyer: ['divestment', 'investment', 'stake'],
  seller: ['investment', 'divestment', 'stake'],
  lender: ['debt'],
  customer: ['purchase'],
  supplier: ['purchase'],
  holder: ['stake'],
};

/** How many characters on a deal still has its parties named. */
const NEAR = 400;

/** The deal told last that has such a role. */
function dealOf(deal: Deal, role: Role): Draft | null {
  const fits = (d: Draft): boolean => KINDS[role].includes(d.kind) && d.object !== null;
  const own = last(deal.scene.drafts.filter(fits));
  const { told, deal: share } = deal.scene.discourse;
  const before = (role === 'buyer' || role === 'seller' ? share : told) ?? null;
  const near = before !== null && deal.scene.sentence.start - before.clause.start < NEAR;
  return own ?? (before && near && fits(before) ? before : null);
}

/** "which pays F", "paying F and F respectively": the figures of the parties named. */
function sums(deal: Deal, from: number): FigureItem | null {
  const pays = deal.all
    .slice(from)
    .find((p): p is Verb => p.type === 'verb' && p.senses.some((s) => s === 'pay' || s === 'put' || s === 'lend'));
  const next = pays ? deal.all[pays.index + 1] : undefined;
  const sum = next?.type === 'noun' && next.head.item === money(next) ? money(next) : null;
  return spare(deal, sum) ? sum : null;
}

interface Side {
  kind: Draft['kind'];
  rule: string;
  subject: Ref;
  object: Ref | null;
}

function sideOf(role: Role, d: Draft, who: Ref): Side | null {
  if (role === 'buyer') return { kind: 'investment', rule: 'en/investment', subject: who, object: d.object };
  if (role === 'seller') return { kind: 'divestment', rule: 'en/divestment', subject: who, object: d.object };
  if (role === 'lender') return { kind: 'debt', rule: 'en/debt', subject: who, object: d.object };
  if (role === 'customer') return { kind: 'purchase', rule: 'en/purchase', subject: who, object: d.object };
  return d.subject ? { kind: 'purchase', rule: 'en/purchase', subject: d.subject, object: who } : null;
}

/** "X, with 60%": the share of a party that is named. */
function shareOf(deal: Deal, r: Ref): FigureItem | null {
  const at = deal.all.findIndex((p) => p.type === 'noun' && p.party?.start === r.span.start);
  const next = deal.all.slice(at + 1, at + 3).find((p) => p.type === 'noun');
  const share = at >= 0 && next?.type === 'noun' && next.prep === 'with' ? percent(next) : null;
  return spare(deal, share) ? share : null;
}

/** "Its lenders are X and Y". */
const lenders = (deal: Deal, at: Noun, { who, owner }: { who: Ref[]; owner: Ref }): Draft[] =>
  who.flatMap((subject) => make(deal, { kind: 'debt', rule: 'en/debt', at, subject, object: owner }));

/** "Other holders of Y are A and B". */
function holders(deal: Deal, at: Noun, list: Noun): Draft[] {
  const of = following(deal, at).find((p) => isParty(p) && (p.prep === 'of' || p.prep === 'in'));
  const { title, topic } = deal.scene.discourse;
  const object = refer(deal, at.owner) ?? refer(deal, of?.party ?? null) ?? title ?? topic;
  return refers(deal, list).flatMap((subject) => make(deal, { kind: 'stake', rule: 'en/stake', at, subject, object }));
}

/** Verbs by which a buyer pays and a seller is paid. */
const PAID = /^(?:receiv|gets?$|got$|collect|pocket|nets?$|netted|reali[sz]|book|earn|bank|make|made|walk)/u;

/** "the buyer, X, will pay F", "the seller, X, will receive F": for what was told to be sold before. */
function payer(deal: Deal, n: Noun): Draft[] | null {
  const [comma, who, end, v] = [1, 2, 3, 4].map((i) => deal.all[n.index + i]);
  const named = isMark(comma, ',') && who?.type === 'noun' && who.party?.item?.type === 'name' && isMark(end, ',');
  if (!named || v?.type !== 'verb' || v.negated) return null;
  const role = roleOf(deal, n);
  const pays = role === 'buyer' && v.senses.some((s) => s === 'pay' || s === 'put');
  if (!pays && !(role === 'seller' && !v.passive && PAID.test(v.word))) return null;
  const next = deal.all[v.index + 1];
  const sum = next?.type === 'noun' && next.head.item === money(next) ? money(next) : null;
  const told = dealOf(deal, role);
  const subject = refer(deal, (who as Noun).party);
  const side = told && subject ? sideOf(role, told, subject) : null;
  if (!side?.object || sameRef(subject, side.object) || !spare(deal, sum)) return null;
  return make(deal, { ...side, at: v }, { money: sum });
}

/** "The buyer is X" after a price: the price is what it pays, unless its evidence would be too far. */
const priceTold = ({ scene }: Deal, d: Draft): FigureItem | null =>
  d.money && scene.sentence.start - d.money.start < NEAR / 2 && d.kind !== 'stake' ? d.money : null;

/** The parties that a sentence gives a role in the deal told before. */
export function inRole(deal: Deal, n: Noun): Draft[] {
  const named = payer(deal, n);
  if (named) return named;
  const verb: Phrase | undefined = deal.all[n.index + 1 + (n.index < 3 ? following(deal, n).length : 0)];
  if (verb?.type !== 'verb' || !(verb.copula || /^includ/u.test(verb.word)) || verb.negated) return [];
  const role = roleOf(deal, n);
  if (!role) return [];
  const list = deal.all[verb.index + 1];
  const d = dealOf(deal, role);
  const owner = role === 'lender' ? refer(deal, n.owner) : null;
  if (list?.type !== 'noun' || list.prep !== '') return [];
  if (owner) return lenders(deal, n, { who: refers(deal, list), owner });
  if (role === 'holder') return list.party?.item?.type === 'name' ? holders(deal, n, list) : [];
  if (!d) return [];
  const who = refers(deal, list).filter((r) => !sameRef(r, d.object));
  const sum = sums(deal, list.index);
  const whole = who.length === 1 && (role === 'buyer' || role === 'seller') ? priceTold(deal, d) : null;
  const parts = sum ? dealt(deal, who, sum) : who.map((r) => [r, whole] as const);
  const told = (s: Side): boolean =>
    deal.scene.drafts.some((x) => x.kind === s.kind && sameRef(x.subject, s.subject) && sameRef(x.object, s.object));
  return parts.flatMap(([r, f]) => {
    const side = sideOf(role, d, r);
    if (!side || (!f && told(side))) return [];
    const share = role === 'seller' ? shareOf(deal, r) : null;
    const held = { kind: 'stake', rule: 'en/stake', at: n, subject: r, object: side.object } as const;
    return [
      ...make(deal, { ...side, at: n }, { money: f, percent: share }),
      ...(share ? make(deal, held, { percent: share }) : []),
    ];
  });
}

const LOG = /(?:^|[\n.!?;]\s?)([^\n.!?;/]{2,40}) \/ [^\n.!?;/]{2,60}[.:]\s*$/u;
const BEHIND = 110;

/** "X / Y. $5bn in cash, for 4%": an entry of a log of deals, who pays before whom. */
export function logged(deal: Deal): Draft[] {
  const { text, sentence, discourse } = deal.scene;
  const first = deal.all.find((p) => p.type !== 'mark');
  const sum = first?.type === 'noun' && first.prep === '' && first.head.item === money(first) ? money(first) : null;
  const m = sum ? LOG.exec(text.slice(Math.max(0, sentence.start - BEHIND), sentence.start)) : null;
  if (!m || !sum || first?.type !== 'noun' || !spare(deal, sum)) return [];
  const start = sentence.start - m[0].length;
  const slash = start + m[0].indexOf(' / ');
  const near = discourse.seen.filter((r) => r.span.start >= start && r.span.end <= sentence.start);
  const from = near.find((r) => r.span.end <= slash);
  const into = near.filter((r) => r.span.start > slash).sort((a, b) => a.span.start - b.span.start);
  if (!from || into.length === 0) return [];
  const paid = dealt(deal, into, sum).flatMap(([object, f]) =>
    make(deal, { kind: 'investment', rule: 'en/investment', at: first, subject: from, object }, { money: f }),
  );
  const share = deal.all.find(
    (p): p is Noun => p.type === 'noun' && percent(p) !== null && /^(?:|for|of)$/u.test(p.prep) && !p.kinds.length,
  );
  const object = into[0] as Ref;
  if (!share || into.length > 1) return paid;
  const held = { kind: 'stake', rule: 'en/stake', at: share, subject: from, object } as const;
  return [...paid, ...make(deal, held, { percent: percent(share) })];
}
