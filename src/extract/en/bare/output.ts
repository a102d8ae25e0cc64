// Customers by what they take of what a company makes, in English: "X purchases a fifth of Y's output", "Y's vans are bought by
// X", "the vans use Y's cells". Takes a predicate, gives who buys from whom.
import { isCompany, type Ref, refOf, sameRef } from '../../frame.ts';
import { NO_GOODS } from '../deals/moves/wares.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { following } from '../deals/slots/things.ts';
import { hero } from '../deals/trade/unsaid.ts';
import type { Predicate } from '../syntax/clauses.ts';
import type { Noun } from '../syntax/phrases.ts';
import type { Pairs } from './pairs.ts';

export const OUTPUT = /(?:^| )(?:output|production|capacity|harvest|volume|shipments|power|electricity)$/u;
const TAKES = /^(?:bu(?:y|ys|ying)|bought|purchas\w+|t[ao]k(?:e|es|en|ing)|took|absorb\w*|consum\w+)$/u;
const PART =
  /^(?:fifth|third|quarter|half|tenth|most|all|part|share|bulk|majority|lot|much|two-thirds|three-quarters)$/u;

const isShare = (n: Noun): boolean => n.head.item?.type === 'percent' || PART.test(n.head.word.replace(/^.* /u, ''));

/** Whose output or sales a part is of. */
function owner(deal: Deal, part: Noun, what: RegExp): Ref | null {
  const of = following(deal, part).find((q) => q.prep === 'of' && what.test(q.head.word));
  const whole = of ?? (what.test(part.head.word) ? part : null);
  return whole?.owner ? refer(deal, whole.owner) : null;
}

/** "X purchases a fifth of Y's output". */
export function ofOutput(deal: Deal, p: Predicate): Pairs | null {
  const { subject, verb } = p;
  if (verb.passive || (subject?.party?.item?.type !== 'name' && subject?.party?.word !== 'it')) return null;
  const list = [...p.objects, ...p.with.filter((n) => n.prep === 'for')];
  const what = TAKES.test(verb.word) ? OUTPUT : null;
  const part = what ? list.find((n) => n !== subject && (isShare(n) || what.test(n.head.word))) : undefined;
  const seller = what && part ? owner(deal, part, what) : null;
  const row = seller?.row;
  const from = refers(deal, subject).filter((r) => r.row && r.row.kind !== 'product' && r.row.kind !== 'person');
  // A part of the company itself is no customer.
  if (!row || from.some((r) => r.row?.parent === row.id || r.row?.id === row.parent)) return null;
  return { kind: 'purchase', from, with: [seller] };
}

/** "Y's vans are bought by X and Z". */
export function boughtFrom(deal: Deal, p: Predicate): Pairs | null {
  const [n] = p.objects;
  if (!p.verb.passive || p.subject?.prep !== 'by' || !n?.owner || n.party || n.figures.length > 0) return null;
  if (!/^(?:bought|purchased|used|ordered|licensed|rented|leased)$/u.test(p.verb.word)) return null;
  if (!/s$|(?:software|steel|gas|power|capacity|technology)$/u.test(n.head.word) || NO_GOODS.test(n.head.word))
    return null;
  const seller = refer(deal, n.owner);
  const from = refers(deal, p.subject).filter((r) => r.row && r.row.kind !== 'person');
  return seller?.row ? { kind: 'purchase', from, with: [seller] } : null;
}

/** Does a sentence name anybody but two? */
const named = ({ scene }: Deal, ...known: readonly Ref[]): boolean =>
  scene.sentence.items.some((i) => isCompany(i) && !known.some((r) => sameRef(refOf(i), r)));

const told = ({ scene }: Deal, word: string): boolean =>
  scene.text.slice(0, scene.sentence.start).toLowerCase().includes(word.replace(/^.* /u, ''));

/** "X ordered 200 vans", of a maker of vans; "Z delivers the cells", to whom the text is about. */
export function ofFocus(deal: Deal, p: Predicate): Pairs | null {
  const { verb } = p;
  const [n] = p.objects;
  const [who] = refers(deal, p.subject);
  const main = hero(deal);
  if (verb.passive || p.objects.length !== 1 || !n || n.party || n.owner || !who?.row || !main?.row) return null;
  if (who.row.kind === 'person' || sameRef(who, main) || NO_GOODS.test(n.head.word)) return null;
  const word = n.head.word;
  if (/^(?:order|bought|buy|purchas)/u.test(verb.word) && /s$/u.test(word) && n.inner.length === 0) {
    const counts = n.figures.length > 0 && n.figures.every((f) => f.type === 'count' || f.type === 'number');
    if (!counts || !told(deal, word) || named(deal, who, main) || p.with.some((q) => q.prep === 'from')) return null;
    return { kind: 'purchase', from: [who], with: [main] };
  }
  const the = n.tokens[0]?.word === 'the' && n.figures.length === 0 && n.inner.length === 0;
  const gives = /^(?:suppl|deliver|provid)/u.test(verb.word) && the && (n.kinds[0] === 'goods' || WARES.test(word));
  if (!gives || named(deal, who, main) || p.with.some((q) => q.prep === 'to')) return null;
  return { kind: 'purchase', from: [main], with: [who] };
}

/** "The vans use Y cells": what is the company's own is made with what Y sells. */
export function usesOf(deal: Deal, p: Predicate): Pairs | null {
  const [n] = p.objects;
  const maker = n && !n.party ? n.inner[0] : undefined;
  const { subject } = p;
  if (
    !/^(?:use|uses|used|using|run|runs|operate|operates|fly|flies|rely on|relies on|run on|runs on)$/u.test(
      p.verb.word,
    ) ||
    !n ||
    !maker
  )
    return null;
  if (maker.item?.type !== 'name' || !(n.kinds[0] === 'goods' || WARES.test(n.head.word))) return null;
  const own =
    subject &&
    !subject.party &&
    /^(?:the|its|their)$/u.test(subject.tokens[0]?.word ?? '') &&
    /s$/u.test(subject.head.word);
  const named = subject?.party?.item?.type === 'name' ? refers(deal, subject).filter((r) => r.row) : [];
  if (named.length > 0 && !n.owner && /^(?:run|operate|fl)/u.test(p.verb.word)) {
    const from = refer(deal, maker);
    return from?.row && !named.some((r) => sameRef(r, from)) ? { kind: 'purchase', from: named, with: [from] } : null;
  }
  const main = own ? hero(deal) : null;
  const seller = refer(deal, maker);
  return main?.row && seller?.row && !sameRef(main, seller) ? { kind: 'purchase', from: [main], with: [seller] } : null;
}

/** What a company buys to make its own. */
export const WARES =
  /(?:^| )(?:chips|servers|processors|computers|cells|batteries|modules|engines|parts|components|motors|steel|glass|wafers|boards|memory|sensors|lenses|cameras|panels|turbines|aircraft|jets|planes|trucks|buses|vans|vessels|machines|equipment|hardware|software|electricity|gas|coal|ore|lithium|graphite|copper|resin|chemicals|ingredients|packaging|displays|screens|fabric|fuel|kit|supplies)$/u;
