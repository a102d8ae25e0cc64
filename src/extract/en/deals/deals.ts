// The deal rules of English over the phrases of one sentence: verbs first, since they say who does what, then nouns
// that tell a deal by themselves, then lists that go on from either.

import { type Draft, isCompany, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';
import { isFigure } from '../../item.ts';
import { type Predicate, predicateOf } from '../syntax/clauses.ts';
import { type Noun, type Phrase, phrasesOf } from '../syntax/phrases.ts';
import { actor } from './actor.ts';
import { backedBy, backedIn } from './backing.ts';
import { borrowedBy, borrowedIn } from './borrowing.ts';
import { goesOn } from './goeson.ts';
import { investedBy } from './investing.ts';
import { failed } from './moves/failed.ts';
import { gone } from './moves/leaving.ts';
import { listed } from './moves/lists.ts';
import { offered } from './moves/offered.ts';
import { announce, keepRegister } from './moves/register.ts';
import { gets, letOut, takes, traded } from './moves/trades.ts';
import { unreal } from './moves/tried.ts';
import { ofPrices } from './moves/wares.ts';
import { included, ofInvestee } from './partof.ts';
import { inRole, logged } from './roles.ts';
import { aligned } from './rows/aligned.ts';
import { goodsAfter, lenderIs } from './rows/besides.ts';
import { alsoBought } from './rows/elided.ts';
import { further } from './rows/further.ts';
import { gapped } from './rows/gapped.ts';
import { subscribed } from './rows/offers.ts';
import { cameFrom, costly } from './rows/priced.ts';
import { promised } from './rows/promised.ts';
import { raisedBy } from './rows/raisedby.ts';
import { struck } from './rows/struck.ts';
import { pricedLater } from './shares/afterwards.ts';
import { heldBy } from './shares/changes.ts';
import { converted } from './shares/conversions.ts';
import { keepHolder } from './shares/dealers.ts';
import { soldIn } from './shares/disposals.ts';
import { heldAlso, heldIn, ranked } from './shares/holders.ts';
import { lightened } from './shares/portfolios.ts';
import { soldBy } from './shares/sales.ts';
import { WARRANT, warranted } from './shares/warrants.ts';
import { heldWorth, positionsIn } from './shares/worth.ts';
import { shared } from './sharing.ts';
import { type Deal, refer } from './slots/refer.ts';
import { investedIn } from './takeovers.ts';
import { billed, billedIn } from './trade/bills.ts';
import { clientsIn } from './trade/clients.ts';
import { boughtIn } from './trade/contracts.ts';
import { customersIn } from './trade/customers.ts';
import { givenFor } from './trade/giving.ts';
import { licensed } from './trade/licences.ts';
import { paidApart } from './trade/payments.ts';
import { boughtBy } from './trade/supplying.ts';
import { takings, takingsIn } from './trade/takings.ts';
import { unsaid } from './trade/unsaid.ts';
import { worthOf } from './trade/worth.ts';
import { tranches } from './tranches.ts';
import { absolutes } from './valency/absolutes.ts';
import { agreedOn } from './valency/agreed.ts';
import { bidBy } from './valency/bids.ts';
import { credited } from './valency/credits.ts';
import { lentIn, putIn } from './valency/nouns.ts';
import { boughtEach, rosterIn } from './valency/rosters.ts';
import { lentBy, moves, putBy } from './valency/valency.ts';

type ByVerb = (deal: Deal, p: Predicate) => Draft[];
type ByNoun = (deal: Deal, n: Noun) => Draft[];

/** One of these at most tells what a verb does; who holds what is asked besides. */
const VERBS: readonly ByVerb[] = [
  pricedLater,
  costly,
  lenderIs,
  cameFrom,
  subscribed,
  offered,
  gone,
  failed,
  licensed,
  credited,
  further,
  struck,
  letOut,
  takes,
  gets,
  converted,
  billed,
  raisedBy,
  lentBy,
  borrowedBy,
  boughtEach,
  bidBy,
  agreedOn,
  lightened,
  soldBy,
  investedBy,
  boughtBy,
  unsaid,
  traded,
  takings,
  givenFor,
  paidApart,
  backedBy,
  putBy,
];
const NOUNS: readonly ByNoun[] = [
  inRole,
  positionsIn,
  lentIn,
  borrowedIn,
  soldIn,
  investedIn,
  billedIn,
  customersIn,
  takingsIn,
  clientsIn,
  boughtIn,
  heldIn,
  rosterIn,
  backedIn,
  putIn,
];

/** A sentence without a party or a sum tells no deal. */
const worth = (scene: Scene): boolean =>
  scene.sentence.items.some((i) => isCompany(i) || i.type === 'group') ||
  scene.sentence.items.some((i) => isFigure(i) && (i.type === 'money' || i.type === 'percent')) ||
  STAKE_SOLD.test(scene.text.slice(scene.sentence.start, scene.sentence.start + 60));

/** "The stake is to be sold": of those told before. */
const STAKE_SOLD = /^The (?:stake|holding|shareholding) (?:is|was|has|will|would)\b[^.;]{0,24}\bsold\b/u;

/** "PAYTM.": a sentence of nothing but a name heads what follows. */
function heading(deal: Deal): void {
  const nouns = deal.all.filter((p) => p.type === 'noun');
  if (deal.all.some((p) => p.type === 'verb') || nouns.length === 0 || nouns.length > 3) return;
  const last = nouns[nouns.length - 1] as Noun;
  const first = nouns[0] as Noun;
  if (
    !first.party ||
    !last.party ||
    nouns.some((n) => n.figures.length > 0 || n.prep) ||
    first.party.item?.type !== 'name'
  )
    return;
  const ref = refer(deal, last.party);
  const { text, sentence } = deal.scene;
  const shouts = sentence.block > 0 && /^[A-Z][A-Z &.'-]{2,}$/u.test(text.slice(last.start, last.end));
  const again = shouts || text.indexOf(ref?.row?.names.en ?? text.slice(last.start, last.end), sentence.end) >= 0;
  if (!ref || ref.row?.kind === 'person' || !again || nouns.some((n) => n.tokens.length > 2)) return;
  deal.scene.discourse.section = ref;
  deal.scene.discourse.topic = ref;
  deal.scene.discourse.actor = refer(deal, first.party);
  Object.assign(deal.scene.discourse, { told: null, deal: null, ticket: null, holder: undefined });
}

const figured = (d: Draft): boolean => d.money !== null || d.percent !== null;

/** A deal told twice in a sentence is told once, with its figure. */
function distinct(made: readonly Draft[]): Draft[] {
  const same = (a: Draft, b: Draft): boolean =>
    a !== b &&
    a.kind === b.kind &&
    sameRef(a.object, b.object) &&
    (sameRef(a.subject, b.subject) || (!a.subject && !b.subject));
  return made.filter((d, i) => {
    if (figured(d)) return true;
    const twin = made.find((o, j) => same(o, d) && (figured(o) || j < i));
    if (twin && d.lead !== null) twin.lead ??= d.lead;
    if (twin && d.extent === 'exit') twin.extent = 'exit';
    return !twin;
  });
}

/** The phrases between semicolons: what is told in one part is known in the next. */
function parts(all: readonly Phrase[]): Phrase[][] {
  const found: Phrase[][] = [[]];
  for (const p of all)
    if (p.type === 'mark' && p.word === ';') found.push([]);
    else found[found.length - 1]?.push(p);
  return found;
}

/** Adds what a rule told; did it tell anything? */
function add(found: readonly Draft[], made: Draft[]): boolean {
  if (found.length === 0) return false;
  made.push(...found);
  return true;
}

/** Verbs that say of whom a sum comes, what shares cost, who follows in a row, who looks for what. */
const STEMS =
  /^(?:(?:expect|count|bill|look|seek|search|hunt)(?:s|ed|ing|es)?|sought|secur(?:es|ed|ing)|let|lets|letting|wants?$|wanted$|ask(?:s|ed|ing)?(?: for)?$|find|found$|costs?|follow(?:s|ed)?|emerg(?:es?|ed|ing)|ranks?|ranked|appears?|figures?|c[oa]mes?|stems?|stemmed|derived|arises?|arose|walk(?:s|ed|ing)?|peak(?:s|ed))$/u;

/** Asks the rules of verbs, then those of nouns. */
function tell(part: readonly Phrase[], { deal, made }: { deal: () => Deal; made: Draft[] }): void {
  // What a warrant gives a right to is bought by nobody yet.
  for (const n of part) if (n.type === 'noun' && WARRANT.has(n.head.word)) add(warranted(deal(), n), made);
  for (const v of part) {
    if (
      v.type !== 'verb' ||
      !(
        v.senses.length > 0 ||
        v.copula ||
        STEMS.test(v.word) ||
        moves(v.word) ||
        /^(?:approach|court|woo|sweeten|outbid|valu|drop|withdr|abandon|scrap|shelv|end(?:s|ed)$)/u.test(v.word)
      ) ||
      unreal(deal().scene, part, v)
    )
      continue;
    const p = predicateOf(deal().all, v);
    for (let i = 0; i < VERBS.length; i++) if (add((VERBS[i] as ByVerb)(deal(), p), made)) break;
    add(goodsAfter(deal(), p), made);
    add(alsoBought(deal(), p), made);
    const held = heldBy(deal(), p);
    const more = ranked(deal(), p);
    add(held, made);
    add(more, made);
  }
  for (const n of part) {
    if (n.type !== 'noun') continue;
    for (let i = 0; i < NOUNS.length; i++) if (add((NOUNS[i] as ByNoun)(deal(), n), made)) break;
  }
}

const CHIEF =
  /\b(?:chief executives?|CEO|chairman|chairwoman|boss|finance chief|founder|president)\b[^.;]{0,30}$|^,? [^.;]{0,24}\b(?:chief executive|CEO|chairman|chairwoman|founder|boss)\b/iu;

/** Keeps the person named last. */
function recall({ discourse, sentence, text }: Scene): void {
  const item = sentence.items.findLast((i) => i.type === 'name' && i.row.kind === 'person');
  if (item?.type !== 'name') return;
  const chief =
    item.row.parent !== null ||
    CHIEF.test(text.slice(Math.max(sentence.start, item.start - 50), item.start)) ||
    CHIEF.test(text.slice(item.end, Math.min(sentence.end, item.end + 50)));
  discourse.human = { ref: refOf(item), chief };
}

/** Keeps who bought from whom, for "the contract" and "it" in what follows. */
function remember({ discourse, sentence }: Scene, made: readonly Draft[]): void {
  const d = made.findLast((x) => x.kind === 'purchase');
  if (d?.subject && d.object)
    discourse.trade = { customer: d.subject, supplier: d.object, at: sentence.start, sum: d.money !== null };
}

export const deals: Rule = {
  name: 'en/deal',
  find(scene) {
    if (!worth(scene)) {
      recall(scene);
      return [];
    }
    const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
    announce(scene);
    heading({ scene, all });
    const made: Draft[] = [];
    let told = -1;
    let known: Deal = { scene, all };
    // What was told so far is known to the next rule.
    const deal = (): Deal => {
      if (made.length !== told) known = { scene: { ...scene, drafts: [...scene.drafts, ...made] }, all };
      told = made.length;
      return known;
    };
    const owed = promised(deal());
    if (owed.length > 0) made.push(...owed);
    else for (const part of parts(all)) tell(part, { deal, made });
    made.push(...listed(deal()));
    made.push(...goesOn(deal()));
    made.push(...worthOf(deal()));
    made.push(...logged(deal()));
    made.push(...tranches(deal()));
    made.push(...shared(deal()));
    made.push(...absolutes(deal()));
    made.push(...gapped(deal()), ...aligned(scene, made));
    made.push(...heldAlso(deal()));
    made.push(...heldWorth(deal()));
    ofInvestee(scene, made);
    remember(scene, made);
    keepHolder(scene, made);
    keepRegister(deal());
    recall(scene);
    scene.discourse.actor = actor(deal()) ?? scene.discourse.actor ?? null;
    return distinct(made.filter((d) => !ofPrices(scene, d)).flatMap((d) => included(scene, d)));
  },
};
