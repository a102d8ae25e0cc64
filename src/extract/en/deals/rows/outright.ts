// Sales of whole companies and businesses, in English: "sold Y last year", "sold its mill to A and its yard to B", "X's chief has sold
// the unit". Takes a predicate or a phrase, gives what is sold, to whom and by whom.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { has, isMark, isNoun } from '../../syntax/kinds.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { dealers, heldLast, hirer } from '../shares/dealers.ts';
import { type Deal, refer, refers, words } from '../slots/refer.ts';
import { following, inFocus, isParty, make, money, spare, type Thing, thing, withPrep } from '../slots/things.ts';
import { assetWords, isAsset, ownAsset } from './assets.ts';

/** "sold Y last year", "plans to sell Y": a company that goes by its own name, and by nothing else. */
export function soldWhole(p: Predicate, t: Thing): boolean {
  const { verb, subject } = p;
  const item = t.noun.party?.item;
  if (verb.passive || p.objects.length !== 1 || !isParty(subject) || t.noun.party !== t.noun.head) return false;
  if (item?.type !== 'name' || /^(?:product|person|outlet|fund|regulator)$/u.test(item.row.kind)) return false;
  const told =
    verb.mood === 'to' || /^(?:sold|selling|offload(?:ed|ing)|unload(?:ed|ing)|shed|dumped)$/u.test(verb.word);
  return told && has(verb, 'sell') && !p.with.some((n) => /^(?:to|through|via|on|at|with|in|as)$/u.test(n.prep));
}

interface Further {
  asset: Ref;
  buyer: Ref | null;
  price: FigureItem | null;
  extent: 'exit';
}

/** "and its yard to B (for F)": the further things behind the first buyer. */
export function furtherSales(deal: Deal, first: Noun): Further[] {
  const { all } = deal;
  const found: Further[] = [];
  let i = first.index + 1;
  for (let p = all[i]; isNoun(p) && /^(?:for|at|in)$/u.test(p.prep); p = all[i]) i++;
  while (isMark(all[i], ',', 'and')) {
    while (isMark(all[i], ',', 'and')) i++;
    const [n, to, sum] = [all[i], all[i + 1], all[i + 2]];
    if (!isNoun(n) || n.prep !== '' || !isNoun(to) || to.prep !== 'to' || !isParty(to)) return found;
    const t = thing(all, n);
    const price = isNoun(sum) && /^(?:for|at)$/u.test(sum.prep) ? money(sum) : null;
    if (!(ownAsset(t) || t.kind === 'unit' || isAsset(t))) return found;
    const asset = isAsset(t) ? assetWords(deal, n) : words(n);
    found.push({ asset, buyer: refers(deal, to)[0] ?? null, price, extent: 'exit' });
    i += price ? 3 : 2;
  }
  return found;
}

const CHIEF = /(?:^| )(?:chief executive|chief executives|boss|chairman|chairwoman|ceo|head|president|director)$/iu;

/** "Jane Roe, chief executive of X, has sold the unit": X has. */
function chiefOf(deal: Deal, who: Noun | null): Ref | null {
  if (!who) return null;
  const isChief = (n: Noun): boolean => CHIEF.test(deal.scene.text.slice(n.start, n.end));
  const at = isChief(who) ? who.index : who.index + 2;
  const [comma, post, of] = [at - 1, at, at + 1].map((i) => deal.all[i]);
  if (!isMark(comma, ',') || !isNoun(post) || post.prep !== '' || !isChief(post)) return null;
  if (post.owner) return refer(deal, post.owner);
  return isNoun(of) && of.prep === 'of' && isParty(of) ? refer(deal, of.party) : null;
}

/** "X stands to receive F (from the takeover of Y)": a holder of the company that is bought. */
export function standsToGet(deal: Deal, p: Predicate): { seller: Ref; asset: Ref } | null {
  const be = deal.all[p.verb.index - 1];
  if (p.verb.mood !== 'to' || be?.type !== 'verb' || !/^st(?:ands?|ood)$/u.test(be.word)) return null;
  const seller = refers(deal, p.subject)[0] ?? null;
  const told = deal.scene.drafts.findLast((d) => d.kind === 'investment') ?? deal.scene.discourse.deal ?? null;
  const from = withPrep(p.with, 'from').find((n) => n.kinds[0] === 'takeover' || n.kinds[0] === 'sale');
  const of = from ? following(deal, from).find((n) => n.prep === 'of' && isParty(n)) : undefined;
  const asset = of ? refer(deal, of.party) : (told?.object ?? null);
  return seller && asset && !sameRef(seller, asset) ? { seller, asset } : null;
}

const BROKER =
  /^(?:Goldman Sachs|Morgan Stanley|J\.?P\.? ?Morgan|Citi|UBS|Barclays|Deutsche Bank|Bank of America|BofA|Jefferies|SEB|Nomura|HSBC|BNP|Credit Suisse|Nordea|Carnegie|Berenberg|CLSA|Macquarie)/u;
const HUMAN = /^(?:he|she)$/u;
const THE_STAKE = /^the (?:stake|holding|shareholding|interest)$/iu;

export const nameOf = (deal: Deal, r: Ref): string =>
  r.row?.names.en ?? deal.scene.text.slice(r.span.start, r.span.end);

/** Who sells a thing: the subject, those for whom banks sell it, whose it is; null where only banks place it. */
export function sellersIn(deal: Deal, p: Predicate, t: Thing): { sellers: Ref[]; seller: Ref | null } | null {
  const { verb } = p;
  const company = t.company?.item?.type === 'name' ? refer(deal, t.company) : null;
  const found = dealers(deal, hirer(deal, p) ?? p.subject, company);
  // Banks place the shares of others.
  const sellers = /^plac/u.test(verb.word) ? found.filter((r) => !BROKER.test(nameOf(deal, r))) : found;
  if (sellers.length < found.length && sellers.length === 0) return null;
  const boss = t.kind === 'unit' || t.kind === 'other' ? chiefOf(deal, p.subject) : null;
  const own = verb.passive || !p.subject || HUMAN.test(p.subject.head.word) ? refer(deal, t.holder) : null;
  // "The stake is to be sold": his who was told to hold it.
  const words = deal.scene.text.slice(t.noun.start, t.noun.end);
  const pointed = verb.passive && !p.subject && t.kind === 'stake' && THE_STAKE.test(words);
  const held = pointed ? (heldLast(deal)?.holder ?? null) : null;
  return { sellers, seller: boss ?? sellers[0] ?? own ?? held ?? (company ? unsaid(deal, p, company) : null) };
}

/** "10% of Y was sold to A and B for F" in a text about X: X's. */
function unsaid(deal: Deal, p: Predicate, company: Ref): Ref | null {
  if (!p.verb.passive || p.subject) return null;
  const { title, topic, main, counts } = deal.scene.discourse;
  // A text about the company sold names none of its owners so.
  if (sameRef(title, company) || sameRef(main ?? null, company)) return null;
  const buyers = withPrep(p.with, 'to', 'with').flatMap((n) => refers(deal, n));
  const often = (r: Ref): boolean => (counts.get(r.row?.id ?? '') ?? 0) > (counts.get(company.row?.id ?? '') ?? 0);
  const fits = (r: Ref | null | undefined): r is Ref =>
    !!r &&
    r.row?.kind !== 'outlet' &&
    r.row?.kind !== 'person' &&
    !sameRef(r, company) &&
    !buyers.some((b) => sameRef(b, r));
  return [title, topic].find((r) => fits(r) && (r === title || often(r))) ?? null;
}

/** "Y sold 5% to X for F": X puts the price into Y and holds the share. */
export function soldOfItself(
  deal: Deal,
  { at, t, price, from, buyer }: { at: Verb; t: Thing; price: FigureItem | null; from: Ref | null; buyer: Ref | null },
): Draft[] {
  if (t.kind !== 'percent' || t.company || t.holder || !price || !from?.row || !buyer?.row || !t.percent) return [];
  const base = { at, subject: buyer, object: from } as const;
  return [
    ...make(deal, { ...base, rule: 'en/investment', kind: 'investment' }, { money: price }),
    ...make(deal, { ...base, rule: 'en/stake', kind: 'stake' }, { percent: t.percent }),
  ];
}

/** "Existing holders are selling another F": of whom the text is about. */
export function soldByHolders(deal: Deal, p: Predicate): Draft[] {
  const who = p.subject;
  const [n] = p.objects;
  if (
    !who ||
    who.party?.item?.type === 'name' ||
    !HOLDERS.test(who.head.word) ||
    p.verb.passive ||
    !has(p.verb, 'sell')
  )
    return [];
  const price = n && n.head.item === money(n) ? money(n) : null;
  const object = inFocus(deal, null);
  const subject = words(who);
  if (!spare(deal, price) || !object?.row) return [];
  return make(
    deal,
    { at: p.verb, rule: 'en/divestment', kind: 'divestment', subject, object },
    { money: price, extent: 'reduce' },
  );
}

const HOLDERS = /(?:^| )(?:share|stock)?holders$/u;
