// Deals that a verb tells without a sum, in English: "buys 20,000 cars from Y", "leases capacity to A, B and C", "pays A and B for
// models", "bought into Y", "owns shares in Y", "borrowed from A and B", "A and B came in again". Takes a predicate, gives who
// does what with whom.
import { type Ref, sameRef } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { asDid } from '../deals/goeson.ts';
import { NO_GOODS } from '../deals/moves/wares.ts';
import { type Deal, refers } from '../deals/slots/refer.ts';
import { following, isParty, money, withPrep } from '../deals/slots/things.ts';
import { hero } from '../deals/trade/unsaid.ts';
import type { Predicate } from '../syntax/clauses.ts';
import type { Noun } from '../syntax/phrases.ts';
import { borrowed } from './borrowed.ts';
import { onCloud } from './clouds.ts';
import { heldBare } from './holders.ts';
import { joined } from './joined.ts';
import { made } from './made.ts';
import type { Pairs } from './pairs.ts';
import { served } from './served.ts';
import { ofWhole } from './whole.ts';

const BUYS =
  /^(?:buy|bought|purchas|order|sourc|procur|rent|leas|hir(?:e|es|ed|ing)$|licens|import|draws?$|drew$|gets?$|got$|takes?$|took$)/u;
const SELLS = /^(?:sell|sold|suppl|provid|deliver|ship|leas|rent|licens|lets?$|letting$|export|furnish)/u;
const PAYS = /^pa(?:y|ys|id|ying)$/u;
const LENDS = /^(?:lend|lends|lent|lending)$/u;
const BORROWS = /^borrow/u;
const HOLDS = /^(?:own|owns|owned|owning|hold|holds|held|holding|ha(?:s|ve|d))$/u;
const TAKES = /^(?:take|takes|took|taken|taking|acquir|bu(?:y|ys|ying)$|bought|buil[dt]|pick)/u;
const MOVES = /^(?:mov|shift|switch|award|hand|g[ai]ve|gives$|plac|transfer)/u;

/** Kinds of things that are no goods of everyday trade. */
const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'round', 'debt', 'holder', 'unit', 'amount', 'value']);

const isCount = (f: FigureItem): boolean => f.type === 'count' || f.type === 'number';

/** Things that are traded, and no shares, businesses or money. */
const isGoods = (n: Noun | undefined): n is Noun =>
  !!n && !n.party && n.figures.every(isCount) && !n.kinds.some((k) => SHARES.has(k)) && !NO_GOODS.test(n.head.word);

const COUNTED = (n: Noun | undefined): boolean => !!n && n.figures.length > 0 && n.figures.every(isCount);

const goods = (p: Predicate): boolean => isGoods(p.objects[0]) || COUNTED(p.objects[0]);

const all = (deal: Deal, list: readonly Noun[]): Ref[] => list.filter(isParty).flatMap((n) => refers(deal, n));

/** "gets its cells from A and its motors from B": from whom the next goods come. */
function furtherFrom(deal: Deal, p: Predicate): Ref[] {
  const first = withPrep(p.with, 'from')[0];
  const found: Ref[] = [];
  for (let i = (first?.index ?? deal.all.length) + 1; i < deal.all.length - 2; i += 3) {
    const [and, n, from] = [deal.all[i], deal.all[i + 1], deal.all[i + 2]];
    const goes = and?.type === 'mark' && /^(?:,|and)$/u.test(and.word);
    if (!goes || n?.type !== 'noun' || n.prep !== '' || !isGoods(n) || from?.type !== 'noun' || from.prep !== 'from')
      break;
    found.push(...all(deal, [from]));
  }
  return found;
}

/** What is let as a whole. */
const SITES =
  /(?:^| )(?:campus|campuses|data cent(?:er|re)s?|sites?|buildings?|facility|facilities|plants?|factory|space)$/u;

/** Goods that change hands. */
function traded(deal: Deal, p: Predicate): Pairs | null {
  const { verb } = p;
  const who = () => refers(deal, p.subject);
  // "ordered equipment worth F from A, B and C": the sum is told.
  if ([...p.objects, ...p.with].some(money)) return null;
  if (BUYS.test(verb.word) && goods(p)) {
    const from = all(deal, withPrep(p.with, 'from').slice(0, 1));
    // "uses reducers bought from Z": by whom the text is about.
    const buyer = !p.subject && verb.mood === 'past' && p.objects[0]?.prep === '' ? hero(deal) : null;
    if (from.length > 0 && buyer && !from.some((r) => sameRef(r, buyer)))
      return { kind: 'purchase', from: [buyer], with: from };
    if (from.length > 0) return { kind: 'purchase', from: who(), with: [...from, ...furtherFrom(deal, p)] };
  }
  if (SELLS.test(verb.word)) {
    const to = all(deal, withPrep(p.with, 'to').slice(0, 1));
    const own = /^(?:its|their|his|her)$/u.test(p.objects[0]?.owner?.word ?? '');
    const lets = /^(?:leas|rent|lets?$|letting$)/u.test(verb.word) && SITES.test(p.objects[0]?.head.word ?? '');
    if ((goods(p) || lets) && (!own || lets) && to.length > 0) return { kind: 'purchase', from: to, with: who() };
    const served = p.objects[0];
    const what = withPrep(p.with, 'with')[0];
    if (isParty(served) && (isGoods(what) || COUNTED(what)) && !/^(?:sell|sold)/u.test(verb.word))
      return { kind: 'purchase', from: refers(deal, served), with: who() };
  }
  const paid = p.objects[0];
  if (PAYS.test(verb.word) && isParty(paid) && p.objects.length === 1 && withPrep(p.with, 'for').some(isGoods))
    return { kind: 'purchase', from: who(), with: refers(deal, paid) };
  const orders = /(?:^| )(?:orders?|business|custom|contracts?|workloads?)$/u.test(p.objects[0]?.head.word ?? '');
  const up =
    /^ (?:up|back|away)\b/u.test(deal.scene.text.slice(verb.end, verb.end + 6)) ||
    / (?:up|back|away)$/u.test(verb.word);
  if (MOVES.test(verb.word) && !up && orders && p.objects[0]?.figures.length === 0) {
    const to = all(deal, withPrep(p.with, 'to', 'with').slice(0, 1));
    if (to.length > 0) return { kind: 'purchase', from: who(), with: to };
  }
  return null;
}

const USES = /^(?:use|deploy|adopt|run(?:s|ning)? on$|ran on$|rel(?:y|ies|ied) on$)/u;
const PRODUCT =
  /(?:^| )(?:products?|services?|models?|software|platforms?|chips?|technology|tools?|chatbots?|cloud|systems?)$/u;

/** "X also uses the product, as do Y and Z": of whom the text is about. */
function used(deal: Deal, p: Predicate): Pairs | null {
  const thing = p.objects[0];
  const { title, main } = deal.scene.discourse;
  const its = thing && /^(?:the|its|their) /iu.test(deal.scene.text.slice(thing.start, thing.end));
  if (!USES.test(p.verb.word) || !its || !PRODUCT.test(thing.head.word) || thing.inner.length > 0 || !p.subject?.party)
    return null;
  if (!main || !sameRef(main, title) || p.subject.party.item?.type !== 'name') return null;
  return { kind: 'purchase', from: [...refers(deal, p.subject), ...asDid(deal, p.verb)], with: [main] };
}

/** In whom shares are held: "A and B hold stakes in it" speaks of none of them. */
function heldIn(deal: Deal, of: Noun, holders: readonly Ref[]): Ref[] {
  const own = (r: Ref): boolean => holders.some((h) => sameRef(h, r));
  const named = all(deal, [of]).filter((r) => !own(r));
  const { topic, title } = deal.scene.discourse;
  const told = [topic, title].filter((r): r is Ref => !!r && !own(r));
  return named.length > 0 || of.party?.word !== 'it' ? named : told.slice(0, 1);
}

/** Shares that are held or taken without a word on how many. */
function shared(deal: Deal, p: Predicate): Pairs | null {
  const { verb } = p;
  if (/^(?:bu(?:y|ys|ying)|bought) into$/u.test(verb.word)) {
    const into = [...p.objects.slice(0, 1), ...withPrep(p.with, 'into')];
    return { kind: 'investment', from: refers(deal, p.subject), with: all(deal, into) };
  }
  const share = p.objects[0];
  if (!share || share.figures.length > 0 || !/^(?:stake|stock)$/u.test(share.kinds[0] ?? '')) return null;
  const of = following(deal, share).filter((n) => /^(?:in|of)$/u.test(n.prep) && isParty(n));
  if (of.length === 0) return null;
  // "has long eyed the stake": not its own.
  const { text } = deal.scene;
  const own =
    !/^ha/u.test(verb.word) ||
    /^ (?:an?|some|any|shares|stock|stakes|small|minority|holdings|its|their)\b/u.test(
      text.slice(verb.end, verb.end + 12),
    );
  if (HOLDS.test(verb.word) && own)
    return { kind: 'stake', from: refers(deal, p.subject), with: heldIn(deal, of[0] as Noun, refers(deal, p.subject)) };
  if (TAKES.test(verb.word) && /^(?:stake|holding|position|interest)$/u.test(share.head.word))
    return { kind: 'investment', from: refers(deal, p.subject), with: all(deal, of.slice(0, 1)) };
  return null;
}

/** Money that is lent without a word on how much. */
function lent(deal: Deal, p: Predicate): Pairs | null {
  if (LENDS.test(p.verb.word)) {
    const to = all(deal, withPrep(p.with, 'to').slice(0, 1));
    const given = p.objects[0];
    const money =
      !given || (!given.party && given.figures.length === 0 && /^(?:money|funds|cash)$/u.test(given.head.word));
    if (to.length > 0 && money) return { kind: 'debt', from: refers(deal, p.subject), with: to };
  }
  if (BORROWS.test(p.verb.word) && p.objects.length === 0) {
    const from = all(deal, withPrep(p.with, 'from').slice(0, 1));
    if (from.length > 0) return { kind: 'debt', from, with: refers(deal, p.subject) };
  }
  return null;
}

/** "How much of its computing X buys from Y", "whether it rents": what is asked is not told. */
function asked({ scene, all }: Deal, p: Predicate): boolean {
  let from = scene.sentence.start;
  for (const m of all) if (m.type === 'mark' && /^[,;:]$/u.test(m.word) && m.end <= p.verb.start) from = m.end;
  return /\b(?:how (?:much|many|far|often)|whether|why|what|unless|if)\b/iu.test(scene.text.slice(from, p.verb.start));
}

/** The deals without a sum that a verb tells. */
export function doneBy(deal: Deal, p: Predicate): Pairs | null {
  if (
    p.verb.negated ||
    asked(deal, p) ||
    /\b(?:may|might|could)\b/u.test(deal.scene.text.slice(p.verb.start, p.verb.end))
  )
    return null;
  return (
    joined(deal, p) ??
    traded(deal, p) ??
    used(deal, p) ??
    shared(deal, p) ??
    heldBare(deal, p) ??
    lent(deal, p) ??
    ofWhole(deal, p) ??
    served(deal, p) ??
    onCloud(deal, p) ??
    made(deal, p) ??
    borrowed(deal, p)
  );
}
