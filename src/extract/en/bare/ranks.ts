// Who is what to whom by a noun alone, in English: "X is a shareholder in Y", "X, an investor in Y,", "A and B are also customers",
// "among the newcomers are A and B", "in which A and B were investors". The noun gives the kind of the deal and who is who in it.
import { type Draft, type Ref, refOf, sameRef } from '../../frame.ts';
import { financed, financing } from '../deals/slots/financing.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { following, isParty } from '../deals/slots/things.ts';
import { relativeHead } from '../syntax/clauses.ts';
import { has, isMark, isNoun, isVerb } from '../syntax/kinds.ts';
import type { Noun, Verb } from '../syntax/phrases.ts';
import { subjectOf } from '../syntax/subjects.ts';
import { BUYERS, besides, byWord, called, entering, type Rank, rankOf } from './rank.ts';

/** Who is none yet, none any more, or by whose name something else goes ("owner of the brand", "holder of a patent"). */
const UNREAL =
  /\b(?:former|ex-|potential|prospective|would-be|possible|future|target|one-time|angel|activist|many|most|some|card|account|home|note|record|title|policy|mobile|paying(?! users?)|phone)(?: |-|$)/iu;
/** Said of crowds; of who is named so it only tells how much he holds. */
const CROWD = /\b(?:retail|individual|public|private|small|minority)(?: |-|$)/iu;

const NAMED = (n: Noun | null | undefined): n is Noun =>
  isParty(n) && (n.party.item?.type === 'name' || /^(?:it|which|they)$/u.test(n.party.word)) && !n.party.poss;

const INTO = /^(?:in|of|to|at|behind)$/u;

/** "the owner of Y" as one word: the name in it. */
function insideOf({ scene }: Deal, n: Noun): Ref | null {
  if (called(n.head.word) === n.head.word) return null;
  const item = scene.sentence.items.find((i) => i.type === 'name' && i.start > n.head.start && i.end <= n.head.end);
  return item?.type === 'name' ? refOf(item) : null;
}

/** Whose holder or customer it is: by an owner, by who stands behind, by the relative word before. */
function companyIn(deal: Deal, n: Noun): Ref | null {
  if (n.owner && n.owner.word !== 'whose') return refer(deal, n.owner);
  if (n.inner[0]) return refer(deal, n.inner[0]);
  const inside = insideOf(deal, n);
  if (inside) return inside;
  // "an investor in the Series A".
  const round = following(deal, n).find((p) => p.prep === 'in' && p.kinds[0] === 'round');
  if (round) return financed(deal, round) ?? financing(deal)?.company ?? null;
  const behind = following(deal, n).find((p) => INTO.test(p.prep) && (isParty(p) || p.owner !== null));
  if (behind) return refer(deal, isParty(behind) ? behind.party : behind.owner);
  for (let i = n.index - 1; i >= 0 && n.index - i < 12; i--) {
    const p = deal.all[i];
    if (p?.type !== 'mark') continue;
    if (p.word === ';' || p.word === ':' || p.word === 'sub') return null;
    if (p.word !== 'rel') continue;
    const head = /^(?:in|of)$/u.test(p.prep) || p.text === 'whose' ? relativeHead(deal.all, p.index) : null;
    return head?.party ? refer(deal, head.party) : null;
  }
  return null;
}

/** Whom a text is about that says "customers" or "investors" without saying whose. */
function meantBy(deal: Deal, kind: Draft['kind'], word: string): Ref | null {
  const { about, title, topic, main, deal: shares } = deal.scene.discourse;
  if (BUYERS.test(word) && shares?.object) return shares.object;
  if (kind === 'investment') return financing(deal)?.company ?? null;
  return (sameRef(title, main ?? null) ? main : null) ?? about?.ref ?? topic ?? main ?? null;
}

/** "Y took warrants from X, a customer": Y's, who does what the clause says. */
function doerBeside(deal: Deal, who: Noun): Ref | null {
  for (let i = who.index - 1; i >= 0; i--) {
    const v = deal.all[i];
    if (isMark(v, ';', ':', 'sub', 'rel')) return null;
    if (v?.type !== 'verb') continue;
    const subject = subjectOf(deal.all, i);
    return NAMED(subject) ? refer(deal, subject.party) : null;
  }
  return null;
}

const COUNTS = /^(?:one|two|three|four|some|several|part|both)$/u;
const LINKS = /^(?:bec[ao]me|becomes|remain(?:s|ed)?|stays?|stayed)$/u;

const real = (deal: Deal, v: Verb): boolean =>
  !v.negated && !/^(?:could|can|may|might|should|would)\b/u.test(deal.scene.text.slice(v.start, v.end));

/** "X is a shareholder", "X is among the backers", "X is one of its customers". */
function linked(deal: Deal, n: Noun): Noun | null {
  const before = deal.all[n.index - 1];
  const one = n.prep === 'of' && isNoun(before) && COUNTS.test(before.head.word) ? before : n;
  if (one === n && n.prep !== '' && n.prep !== 'among') return null;
  const v = deal.all[one.index - 1];
  if (!isVerb(v) || !(v.copula || LINKS.test(v.word)) || !real(deal, v)) return null;
  const subject = subjectOf(deal.all, v.index);
  return NAMED(subject) ? subject : null;
}

/** "Among the newcomers are A and B". */
function among(deal: Deal, n: Noun): Noun | null {
  if (n.prep !== 'among') return null;
  let i = n.index + 1;
  while (isNoun(deal.all[i]) && (deal.all[i] as Noun).prep !== '') i++;
  const v = deal.all[i];
  const list = deal.all[i + 1];
  // "Also among the owners: A, B and C".
  if (isMark(v, ':')) return isNoun(list) && list.prep === '' && NAMED(list) ? list : null;
  return isVerb(v) && v.copula && real(deal, v) && isNoun(list) && list.prep === '' && NAMED(list) ? list : null;
}

/** "A (13%), B (6%), C and D": all that are named behind the colon and have no figure of their own. */
const behindColon = (deal: Deal, from: number): Ref[] =>
  deal.all
    .slice(from)
    .filter((p): p is Noun => isNoun(p) && p.prep === '' && NAMED(p) && !isMark(deal.all[p.index + 1], '('))
    .map((p) => refer(deal, p.party))
    .filter((r): r is Ref => r !== null);

/** "X, a shareholder in Y, sold": what the phrase between commas says of the name before it. */
function described(deal: Deal, n: Noun): Noun | null {
  const [comma, before] = [deal.all[n.index - 1], deal.all[n.index - 2]];
  if (n.prep !== '' || !n.aside || !isMark(comma, ',') || !isNoun(before)) return null;
  return NAMED(before) && before.party?.item?.type === 'name' ? before : null;
}

/** "Y counts X among its backers", "Y counts A and B as customers": whose they are does the verb. */
function counted(deal: Deal, n: Noun): { list: Noun; company: Ref | null } | null {
  if (n.prep !== 'as') return null;
  for (let i = n.index - 1; i >= 0 && n.index - i < 12; i--) {
    const v = deal.all[i];
    if (v?.type !== 'verb') continue;
    const list = deal.all[i + 1];
    if (
      !/^(?:count|name|list|ha[sd]|have|br(?:ing|ought)(?:s|ing)? in|w[io]n|attract|t[ao]ke?s? on|took on|welcom|gain|add)/u.test(
        v.word,
      ) ||
      !real(deal, v) ||
      !isNoun(list)
    )
      return null;
    const subject = subjectOf(deal.all, i);
    return list.prep === '' && NAMED(list) && NAMED(subject) ? { list, company: refer(deal, subject.party) } : null;
  }
  return null;
}

/** "raised F, with A and B as participants". */
function beside(deal: Deal, n: Noun): Noun | null {
  if (n.prep !== 'as') return null;
  for (let i = n.index - 1; i >= 0 && n.index - i < 12; i--) {
    const p = deal.all[i];
    if (isMark(p, 'and', ',')) continue;
    if (!isNoun(p) || !NAMED(p)) return null;
    if (p.prep === 'with') return p;
    if (p.prep !== '') return null;
  }
  return null;
}

/** "its other clients, A and B among them, are growing": those named between commas. */
function amongThem(deal: Deal, n: Noun): Noun | null {
  const list = deal.all[n.index + 2];
  if (!isMark(deal.all[n.index + 1], ',') || !isNoun(list) || list.prep !== '' || !NAMED(list)) return null;
  const { text } = deal.scene;
  return /^[^.;]{0,120}? among them\b/u.test(text.slice(list.start, list.start + 140)) ? list : null;
}

const LISTS = /^(?:includ|compris)/u;
/** "the biggest customer": there is one. */
const FIRST = /^the (?:lead|anchor|biggest|largest|main|chief|principal|only|sole|first|top|single) /iu;

/** "Y's shareholders include A and B", "investors in Y are A and B": the list behind the noun. */
function including(deal: Deal, n: Noun): Noun | null {
  const { all } = deal;
  const rel = all[n.index - 1];
  if (n.prep !== '' && !(isMark(rel, 'rel') && rel.text === 'whose')) return null;
  let i = n.index + 1;
  for (let p = all[i]; isNoun(p) && INTO.test(p.prep); p = all[i]) i++;
  // "Y's investors, which include A and B,".
  if (isMark(all[i], ',') && isMark(all[i + 1], 'rel')) i += 2;
  const p = all[i];
  if (isNoun(p)) return LISTS.test(p.prep) && NAMED(p) ? p : null;
  const plural = /s$/u.test(called(n.head.word)) || FIRST.test(deal.scene.text.slice(n.start, n.end));
  if (!isVerb(p) || !((p.copula && plural) || LISTS.test(p.word)) || !real(deal, p)) return null;
  const list = all[i + 1];
  return isNoun(list) && (list.prep === '' || LISTS.test(list.prep)) && NAMED(list) ? list : null;
}

/** "Y's largest customer, X,", "the owner of Y, X,": the name behind. */
function behind(deal: Deal, n: Noun): Noun | null {
  const { all } = deal;
  let i = n.index + 1;
  for (let p = all[i]; isNoun(p) && INTO.test(p.prep); p = all[i]) i++;
  const [name, end] = [all[i + 1], all[i + 2]];
  if (!isMark(all[i], ',') || !isNoun(name) || name.prep !== '' || !NAMED(name) || name.party?.item?.type !== 'name')
    return null;
  if (/(?:s|landlord)$/u.test(called(n.head.word)) || !(end === undefined || isMark(end, ',', '.', ';'))) return null;
  const next = all[i + 3];
  return isMark(next, 'and') || (isNoun(next) && next.prep === '' && next.party && isMark(end, ',')) ? null : name;
}

interface Told {
  who: Ref[];
  company: Ref | null;
  rank: Rank;
}

const PRONOUN = /^(?:its|their)$/u;
/** "X, a holder since 2022": of whom the text tells. */
const SINCE = /^,? since\b/u;

/** "Y's owner X", "its supplier X": the word before the name, in one phrase with it. */
function titled(deal: Deal, n: Noun): Told | null {
  const at = n.party ? n.tokens.indexOf(n.party) : -1;
  const word = n.tokens[at - 1];
  if (n.party?.item?.type !== 'name' || n.party.poss || !word || !n.owner || n.owner === word) return null;
  const rank = byWord(word.word);
  const text = deal.scene.text.slice(n.start, n.party.start);
  const company = rank && !/s$/u.test(word.word) && !UNREAL.test(text) ? refer(deal, n.owner) : null;
  const who = company ? refer(deal, n.party) : null;
  return rank && who && !sameRef(who, company) ? { who: [who], company, rank } : null;
}

/** Who is told to be what to whom. */
export function rankIn(deal: Deal, n: Noun): Told | null {
  const own = titled(deal, n);
  if (own) return own;
  const rank = rankOf(n);
  const { text } = deal.scene;
  if (
    !rank ||
    n.figures.length > 0 ||
    following(deal, n).some((p) => p.figures.length > 0 && p.kinds[0] !== 'round') ||
    UNREAL.test(text.slice(n.start, n.end)) ||
    (CROWD.test(text.slice(n.start, n.end)) && !linked(deal, n) && !described(deal, n))
  )
    return null;
  // "among the investors that sold shares".
  const [rel, does] = [deal.all[n.index + 1], deal.all[n.index + 2]];
  if (isMark(rel, 'rel', 'that') && isVerb(does) && has(does, 'sell', 'exit', 'trim')) return null;
  const by = counted(deal, n);
  const at =
    by?.list ??
    linked(deal, n) ??
    among(deal, n) ??
    beside(deal, n) ??
    amongThem(deal, n) ??
    including(deal, n) ??
    behind(deal, n);
  const aside = at ? null : described(deal, n);
  const list = at ?? aside;
  if (!list) return null;
  const listed = n.prep === 'among' && isMark(deal.all[n.index + 1], ':') ? behindColon(deal, n.index + 2) : null;
  const who = listed ? listed : aside ? [refer(deal, aside.party)].filter((r) => r !== null) : refers(deal, list);
  // "A and B are among its customers": those of whom the paragraph reports on.
  const { about } = deal.scene.discourse;
  const told =
    at && !by && PRONOUN.test(n.owner?.word ?? '') && about?.block === deal.scene.sentence.block ? about.ref : null;
  const named = by ? by.company : (told ?? companyIn(deal, n));
  // "A and B are its lenders": not its own.
  const whose = who.some((r) => sameRef(r, named)) ? null : named;
  // Only who is told to be one of several goes by what the text is about.
  const alone = at !== null && at === (entering(rank, n) ? linked(deal, n) : including(deal, n));
  const first = alone && FIRST.test(text.slice(n.start, n.end));
  const plural = !aside && (/s$/u.test(n.head.word) || first || (at !== null && besides(deal, at, n)));
  const company =
    whose ??
    (plural || (named && !aside) || (aside && rank.kind === 'stake' && SINCE.test(text.slice(n.end, n.end + 8)))
      ? meantBy(deal, rank.kind, n.head.word)
      : aside
        ? doerBeside(deal, aside)
        : null);
  // "A and B are tenants at the campus": neither is the other's.
  if (at && who.length > 1 && who.some((r) => sameRef(r, company))) return null;
  return { who: who.filter((r) => r.row !== null && !sameRef(r, company)), company, rank };
}
