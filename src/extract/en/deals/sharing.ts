// Who puts how much into a round or a loan, in English lists: "A put in $2bn, B $1.5bn", "A (€120m)", "A and B at €60m
// apiece", "A and B with $2bn and $1bn respectively", "$2bn from A". Whether they invest or lend is what was told of.

import { type Draft, type Ref, sameRef } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { singleRole } from '../story/roles.ts';
import { type Predicate, predicateOf } from '../syntax/clauses.ts';
import { has } from '../syntax/kinds.ts';
import { joinedTo } from '../syntax/lists.ts';
import type { Noun, Phrase, Verb } from '../syntax/phrases.ts';
import { reduced } from '../syntax/subjects.ts';
import { wares } from './moves/wares.ts';
import { gapped, ROUNDS } from './rows/gapped.ts';
import { isCrowd } from './slots/banks.ts';
import { dealt } from './slots/dealing.ts';
import { type Financing, financing, near } from './slots/financing.ts';
import { type Deal, refer, refers, words } from './slots/refer.ts';
import { isParty, make, money, spare } from './slots/things.ts';

const EACH = /^[^.;,]{0,12}\b(?:apiece|each|a piece|per head)\b/iu;
const LEADS = /\b(?:co-)?leads?\b/iu;
const WHOLE =
  /(?:total|sum|loan|financing|money|package|facility|debt|round|cash|capital|funding|equity|commitments?|it|that|them|which|deal)$/u;
const LENDER = /(?:lenders?|creditors?|backers?|investors?|subscribers?|contributors?|participants?)$/u;
const TICKET =
  /\b(?:cheques?|checks?|tickets?|commitments?|contributions?|slices?|portions?|shares?|tranches?|pieces?|parts?|allocations?|pledges?|lines?|sums?)\b/iu;

interface Share {
  at: Verb | Noun;
  who: readonly Ref[];
  sums: readonly FigureItem[];
  each: boolean;
}

/** One draft a participant: the same sum each, or one sum after another. */
function share(deal: Deal, f: Financing, s: Share): Draft[] {
  // "contributed F of equity alongside the loan": who does so invests.
  const { text, sentence } = deal.scene;
  const equity =
    f.kind === 'debt' &&
    /\b(?:of|in) (?:the |its |new |fresh |common |preferred )?equity\b/iu.test(
      text.slice(sentence.start, sentence.end),
    );
  const kind = equity ? 'investment' : f.kind;
  const who = s.who.filter((r) => !sameRef(r, f.company) && !(kind === 'debt' && r.row?.kind === 'person'));
  const sums = s.sums.filter((x) => spare(deal, x));
  if (who.length === 0 || sums.length === 0) return [];
  const many = sums.length > 1 && sums.length === who.length;
  const pairs =
    many || s.each
      ? who.map((w, i) => [w, many ? sums[i] : sums[0]] as const)
      : dealt(deal, who, sums[0] as FigureItem);
  return pairs.flatMap(([subject, sum]) =>
    make(
      deal,
      { rule: 'en/share', kind, at: s.at, subject, object: f.company },
      { money: sum ?? null, round: f.kind === 'investment' ? f.round : null },
    ),
  );
}

/** Plain sums of a list of phrases: not the price of a thing. */
const plainSums = (deal: Deal, list: readonly Noun[]): FigureItem[] =>
  list.flatMap((n) => {
    const sum = money(n);
    const next = deal.all[n.index + 1];
    if (next?.type === 'noun' && (next.prep === 'in' || next.prep === 'of') && next.kinds[0] === 'metric') return [];
    // "F of components": the price of a thing.
    if (
      next?.type === 'noun' &&
      next.prep === 'of' &&
      next.kinds[0] !== 'debt' &&
      wares(deal.all, next) &&
      !WHOLE.test(next.head.word)
    )
      return [];
    const own = n.head.item === sum || TICKET.test(deal.scene.text.slice(n.head.start, n.head.end));
    return sum && own ? [sum] : [];
  });

/** Verbs that tell of a share in a round only where one has just been told of. */
const NO_SHARE = /^(?:account|offer|return)/u;

/** "a ticket of F", no "charge of F". */
const ticket = (deal: Deal, n: Noun): boolean => {
  const head = deal.all[n.index - 1];
  return (
    head?.type !== 'noun' ||
    head.figures.length > 0 ||
    TICKET.test(deal.scene.text.slice(head.head.start, head.head.end))
  );
};

/** "The lead investor put in F": who was told to be it. */
const partOf = ({ scene }: Deal, n: Noun): Ref | null =>
  singleRole(scene, scene.text.slice(n.start, n.end).toLowerCase());

/** "A and B lent 1.5bn apiece", "A wrote the largest ticket at 2.4bn", "A came in with CHF 18m". */
function sharedBy(deal: Deal, f: Financing, p: Predicate): Draft[] {
  if (p.verb.negated || reduced(deal.all, p.verb)) return [];
  const gives =
    has(p.verb, 'put', 'lend', 'invest', 'join') ||
    p.verb.copula ||
    /^(?:wr(?:ite|ote)|came in|comes in|set aside|took|takes|account|add(?:s|ed)$)/u.test(p.verb.word);
  const crowd =
    p.subject && !p.subject.party && p.subject.kinds[0] === 'holder'
      ? [partOf(deal, p.subject) ?? words(p.subject)]
      : [];
  if (NO_SHARE.test(p.verb.word) && !near(deal)) return [];
  if (
    !gives ||
    / in$/u.test(p.verb.word.replace(/^(?:put|came|comes|come|chip\w*|kick\w*) in$/u, '')) ||
    !p.subject ||
    !(p.subject.party || crowd.length > 0)
  )
    return [];
  // "earmarked F for data centres".
  if (
    p.with.some(
      (n) =>
        n.prep === 'for' &&
        (n.kinds[0] === 'goods' || /(?:centres?|centers?|plants?|factor(?:y|ies))$/u.test(n.head.word)),
    )
  )
    return [];
  if (f.kind === 'debt' && !lends(deal, p)) return [];
  // "a deal that Z put at F": nobody puts it in.
  const before = p.subject ? deal.all[p.subject.index - 1] : undefined;
  if (p.verb.word === 'put' && before?.type === 'mark' && /^(?:rel|that)$/u.test(before.word)) return [];
  const weak = p.verb.copula || has(p.verb, 'have', 'pay');
  if (weak && p.subject.party?.item?.type !== 'name') return [];
  const who = crowd.length > 0 ? crowd : refers(deal, p.subject);
  const preps = p.verb.copula ? ['with'] : ['with', 'at', 'for', 'of'];
  const beside = p.with.filter((n) => preps.includes(n.prep) && (n.prep !== 'of' || ticket(deal, n)));
  const sums = plainSums(deal, [...p.objects, ...listed(deal, beside)]);
  const led = p.objects.some((n) => LEADS.test(deal.scene.text.slice(n.start, n.end)));
  const lender = p.verb.copula && p.objects.some((n) => LENDER.test(n.head.word));
  if (p.verb.copula && p.objects.length > 0 && !(led || lender)) return [];
  if (has(p.verb, 'have') && p.objects.some((n) => n.kinds.length > 0 && money(n))) return [];
  const tail = sums[sums.length - 1];
  const each = tail ? EACH.test(deal.scene.text.slice(tail.end, tail.end + 24)) : false;
  // "The lenders, led by X, will provide F": they lend.
  const lent = isCrowd(deal, p.subject) && !p.objects.some((n) => n.kinds.includes('stock'));
  return share(deal, lent ? { ...f, kind: 'debt' } : f, { at: p.verb, who, sums, each }).map((d) =>
    led ? { ...d, lead: true } : d,
  );
}

/** Who puts money in lends it when a bank does, or when the verb or the loan of the sentence says so. */
function lends(deal: Deal, p: Predicate): boolean {
  if (has(p.verb, 'lend') || p.verb.copula || /^(?:wr(?:ite|ote)|took|takes|account|came|comes|set)/u.test(p.verb.word))
    return true;
  return refers(deal, p.subject).every(
    (r) =>
      r.row?.kind === 'fund' ||
      /\b(?:bank|banco|banque|credit|lender|insurance|savings|trust)/iu.test(
        r.row?.names.en ?? deal.scene.text.slice(r.span.start, r.span.end),
      ),
  );
}

/** "with CHF 18m and CHF 15m": sums joined to the first. */
function listed(deal: Deal, near: readonly Noun[]): Noun[] {
  const first = near.find((n) => money(n));
  if (!first) return [...near];
  const list = [first];
  for (let i = first.index + 1; i < deal.all.length; i++) {
    const p = deal.all[i] as Phrase;
    if (p.type === 'mark' && (p.word === ',' || p.word === 'and')) continue;
    if (p.type === 'noun' && p.prep === '' && money(p) && p.head.tag === 'figure') list.push(p);
    else break;
  }
  return list;
}

const GOT = /;[^;]{0,40}\b(?:got|gets?|received|receives|won)\b[^;]*$/iu;

/** The list of parties that ends at a phrase. */
function listEnding(deal: Deal, n: Noun): Noun {
  for (let i = 0; i < n.index; i++) {
    const p = deal.all[i] as Phrase;
    if (p.type === 'noun' && isParty(p) && joinedTo(deal.all, p).includes(n)) return p;
  }
  return n;
}

/** "A (€120m)", "B €1.1bn", "A, B and C at €60m apiece", "D, down for €110m". */
function beside(deal: Deal, f: Financing, n: Noun): Draft[] {
  const sum = money(n);
  if (!sum || n.head.item !== sum || !spare(deal, sum)) return [];
  // "X invested F in Y; A, by contrast, got F, and B F": of the verb between.
  if (GOT.test(deal.scene.text.slice(Math.max(0, deal.scene.sentence.start - 2), n.start))) return [];
  const what = deal.all[n.index + 1];
  if (
    f.kind === 'debt' &&
    what?.type === 'noun' &&
    what.prep === 'of' &&
    what.kinds.length > 0 &&
    what.kinds[0] !== 'debt'
  )
    return [];
  let i = n.index - 1;
  while (deal.all[i]?.type === 'mark' && /^[,(:—–]$/u.test((deal.all[i] as Phrase & { word: string }).word)) i--;
  const gap = n.index - 1 - i;
  const p = deal.all[i];
  if (p?.type !== 'noun' || p.aside) return [];
  const prepped = n.prep === 'with' || n.prep === 'at' || n.prep === 'for';
  if (n.prep !== '' && !prepped) return from(deal, f, n);
  // "X's credit arm with F".
  const own = !isParty(p) && p.kinds[0] === 'unit' && n.prep === 'with' ? (p.owner ?? p.inner[0] ?? null) : null;
  // "the shares in X F": what stands behind "in" gives nothing.
  if (!(isParty(p) || own) || (n.prep === '' && (gap > 1 || p.prep === 'in'))) return [];
  // "F with A, F with B": the sum goes with what follows.
  const next = deal.all[n.index + 1];
  if (n.prep === '' && p.prep !== '' && next?.type === 'noun' && next.prep === p.prep) return [];
  // "cost the group $11bn": the party is the object of a verb; "the largest is X with F", "followed by Y with F" are not.
  const verb = deal.all[i - 1];
  const followed = verb?.type === 'verb' && p.prep === 'by' && /^follow/u.test(verb.word);
  const named = verb?.type === 'verb' && (followed || (verb.copula && n.prep === 'with'));
  if (gap === 0 && verb?.type === 'verb' && !named) return [];
  // "paid A F and B F": the party is paid.
  const governor = deal.all.slice(0, p.index).findLast((q): q is Verb => q.type === 'verb');
  if (gap === 0 && n.prep === '' && governor && /^pa(?:y|id)/u.test(governor.word) && !governor.passive) return [];
  const each = EACH.test(deal.scene.text.slice(sum.end, sum.end + 24));
  if (n.prep !== '' && !each && !followed && p.prep !== '' && p.index === n.index - 1) return [];
  const who = each ? refers(deal, listEnding(deal, p)) : [refer(deal, own ?? p.party)].filter((r) => r !== null);
  return share(deal, f, { at: n, who, sums: [sum], each });
}

/** "$2bn from A and $1bn from B", "$90m is A money". */
function from(deal: Deal, f: Financing, n: Noun): Draft[] {
  const sum = money(n);
  const of = deal.all[n.index + 1];
  // "F of it from A".
  const whole = of?.type === 'noun' && of.prep === 'of' && /^(?:it|that|this|which|them)$/u.test(of.head.word);
  const next = deal.all[n.index + (whole ? 2 : 1)];
  if (!sum || next?.type !== 'noun' || next.prep !== 'from' || !isParty(next)) return [];
  // "is borrowing F from A", "ordered F of racks from A": another deal than the round told before.
  const verb = deal.all.slice(0, n.index).findLast((q): q is Verb => q.type === 'verb');
  if (f.kind !== 'debt' && verb && /^(?:borrow|order|buy|bought|purchas|leas|rent)/u.test(verb.word)) return [];
  // "The backlog includes F from A": business, not financing.
  if (deal.all.some((p) => p.type === 'noun' && (p.kinds.includes('metric') || /(?:^| )orders$/u.test(p.head.word))))
    return [];
  return share(deal, f, { at: n, who: refers(deal, next), sums: [sum], each: false });
}

const GIVES =
  /^(?:shared|split|divided|taken|covered|provided|put up|supplied|contributed|met|made up|subscribed|bought|picked up)/u;
const REST = /(?:rest|remainder|balance)$/u;

/** "the rest came from A and B", "A and B put up the remainder": who gives what no sum is told for. */
function restBy(deal: Deal, f: Financing, v: Verb): Draft[] {
  const p = predicateOf(deal.all, v);
  const comes = /^c[oa]me/u.test(v.word) && p.subject !== null && REST.test(p.subject.head.word);
  const gives = has(v, 'put', 'lend', 'invest') && p.objects.some((n) => REST.test(n.head.word));
  // "the rest is shared by A and B".
  const shared =
    v.passive && p.objects.some((n) => REST.test(n.head.word)) && p.subject?.prep === 'by' && GIVES.test(v.word);
  if (v.negated || !(comes || gives || shared)) return [];
  const from = comes ? p.with.find((n) => n.prep === 'from' && isParty(n)) : p.subject;
  return refers(deal, from ?? null)
    .filter((r) => !sameRef(r, f.company))
    .flatMap((subject) => make(deal, { rule: 'en/share', kind: f.kind, at: v, subject, object: f.company }, {}));
}

/** "and, with F, F and F respectively, A, B and C": the sums stand ahead of who gives them. */
function ahead(deal: Deal, f: Financing): Draft[] {
  const { text, sentence } = deal.scene;
  const at = text.slice(sentence.start, sentence.end).search(/\brespectively, /u);
  const first =
    at < 0 ? undefined : deal.all.find((p): p is Noun => p.type === 'noun' && p.start > sentence.start + at);
  if (first?.prep !== '' || !isParty(first) || first.start - sentence.start - at > 18) return [];
  const sums = deal.all
    .slice(0, first.index)
    .flatMap((p) => (p.type === 'noun' ? [money(p)] : []))
    .filter((x) => x !== null);
  const who = joinedTo(deal.all, first).flatMap((n) => refer(deal, n.party) ?? []);
  return sums.length > 1 && sums.length === who.length ? share(deal, f, { at: first, who, sums, each: false }) : [];
}

/** The shares of a financing that a sentence lists. */
export function shared(deal: Deal): Draft[] {
  // "A raised F, B F and C F": whose rounds these are.
  const made = gapped(deal, ROUNDS);
  const f = financing(deal);
  if (!f) return made;
  const now = (): Deal => ({ ...deal, scene: { ...deal.scene, drafts: [...deal.scene.drafts, ...made] } });
  for (const v of deal.all) {
    if (v.type !== 'verb') continue;
    if (v.senses.length > 0 || v.copula) made.push(...sharedBy(now(), f, predicateOf(deal.all, v)));
    made.push(...restBy(now(), f, v));
  }
  made.push(...ahead(now(), f));
  for (const n of deal.all) {
    if (n.type !== 'noun' || n.figures.length === 0) continue;
    const given = from(now(), f, n);
    made.push(...(given.length > 0 ? given : beside(now(), f, n)));
  }
  return made;
}
