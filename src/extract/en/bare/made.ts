// What is made or built for somebody, in English, without a sum: "X will fabricate chips for Y", "Y tapped X to build its campus", "Y named
// X as its cloud provider". Takes a predicate, gives who buys from whom.
import { type Ref, sameRef } from '../../frame.ts';
import { NO_GOODS } from '../deals/moves/wares.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { isParty, withPrep } from '../deals/slots/things.ts';
import type { Predicate } from '../syntax/clauses.ts';
import { predicateOf } from '../syntax/clauses.ts';
import type { Noun, Verb } from '../syntax/phrases.ts';
import { WARES } from './output.ts';
import type { Pairs } from './pairs.ts';

const firm = (r: Ref | null | undefined): r is Ref =>
  !!r?.row && !/^(?:person|outlet|product|regulator)$/u.test(r.row.kind);

const pair = (from: Ref | null | undefined, maker: Ref | null | undefined): Pairs | null =>
  firm(from) && firm(maker) && !sameRef(from, maker) && from.row?.parent !== maker.row?.id
    ? { kind: 'purchase', from: [from], with: [maker] }
    : null;

const MAKES =
  /^(?:fabricat|manufactur|assembl|buil[dt]|mak(?:e|es|ing)$|made$|design|develop|produc|packag|construct|host|operat)/u;
/** What only a maker of it for others does; designs and tools may be the maker's own. */
const SITES = /(?:^| )(?:campus|campuses|data cent(?:er|re)s?|supercomputers?|facility|facilities|clusters?)$/u;

const isWare = (n: Noun): boolean =>
  !n.party &&
  n.figures.every((f) => f.type === 'count' || f.type === 'number') &&
  !NO_GOODS.test(n.head.word) &&
  (n.kinds[0] === 'goods' || WARES.test(n.head.word) || SITES.test(n.head.word));

/** "X will fabricate chips for Y", "X is building a campus for Y". */
function madeFor(deal: Deal, p: Predicate): Pairs | null {
  if (!MAKES.test(p.verb.word) || p.verb.passive) return null;
  const [thing] = p.objects;
  if (!thing || !isWare(thing) || thing.owner?.item?.type === 'name') return null;
  const whom = withPrep(p.with, 'for').find(isParty);
  if (whom?.party.item?.type !== 'name' || whom.party !== whom.head) return null;
  const { text } = deal.scene;
  // "will jointly develop chips for PCs": for nobody, and of both.
  if (
    /\b(?:jointly|together)\b/u.test(text.slice(p.verb.start, p.verb.end)) ||
    /^\p{Lu}{2,5}s$/u.test(text.slice(whom.start, whom.end))
  )
    return null;
  const maker = refers(deal, p.subject)[0];
  const from = refers(deal, whom).filter((r) => pair(r, maker) !== null);
  return from.length > 0 && maker ? { kind: 'purchase', from, with: [maker] } : null;
}

const CHOOSES =
  /^(?:pick|cho[os]|select|tap|tapped|tapping|hir(?:e|es|ed|ing)|commission|contract|appoint|enlist|engag|entrust|nam(?:e|es|ed|ing))(?:s|ed|e|es|ing|en)?$/u;
const TURNS = /^(?:turn(?:s|ed|ing)?(?: to)?|(?:rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?)(?: on)?)$/u;
const WORKS =
  /^(?:suppl|provid|power|host|fabricat|packag|manufactur|assembl|mak(?:e)$|build|design|produc|construct|deliver|install|operat|run|cool|test|equip|furnish)/u;

/** The infinitive behind a choice: "tapped X | to build". */
function task(deal: Deal, v: Verb): Predicate | null {
  for (let i = v.index + 1; i < deal.all.length && i - v.index < 5; i++) {
    const p = deal.all[i];
    if (p?.type === 'verb') return p.mood === 'to' && WORKS.test(p.word) ? predicateOf(deal.all, p) : null;
    if (p?.type === 'mark' && p.word !== 'and' && p.word !== ',') return null;
  }
  return null;
}

/** Work that is paid for: goods, or what is the client's own. */
function isWork(deal: Deal, p: Predicate): boolean {
  const [n] = p.objects;
  if (!n || n.figures.some((f) => f.type === 'money' || f.type === 'percent')) return false;
  if (isWare(n)) return true;
  const of = deal.all[n.index + 1];
  const part = of?.type === 'noun' && of.prep === 'of' && isWare(of);
  return (
    part ||
    (SITES.test(n.head.word) && n.party?.item?.type !== 'name') ||
    /(?:^| )(?:power|capacity|computing|compute)$/u.test(n.head.word)
  );
}

/** "Y tapped X to build its campus", "Y turned to X to power it". */
function chosen(deal: Deal, p: Predicate): Pairs | null {
  const turns = TURNS.test(p.verb.word);
  if (!(turns || CHOOSES.test(p.verb.word))) return null;
  const whom = turns ? (withPrep(p.with, 'to', 'on')[0] ?? p.objects[0]) : p.objects[0];
  if (!isParty(whom) || whom.party.item?.type !== 'name') return null;
  const does = task(deal, p.verb);
  if (does && isWork(deal, does)) {
    const own = does.objects[0]?.owner;
    const client = refers(deal, p.subject)[0] ?? (own?.item?.type === 'name' ? refer(deal, own) : null);
    return pair(client, refer(deal, whom.party));
  }
  return turns ? null : provider(deal, p, whom);
}

const PROVIDER =
  /\b(?:provider|supplier|vendor|contractor|builder|host|landlord|foundry|(?:cloud|computing|compute|infrastructure|manufacturing|hosting|foundry|data-cent(?:er|re)) partner)\b/iu;

/** "Y named X as its preferred cloud provider", "Y named X its supplier". */
function provider(deal: Deal, p: Predicate, whom: Noun): Pairs | null {
  const role = withPrep(p.with, 'as')[0] ?? p.objects.find((n) => n !== whom);
  if (!role || !PROVIDER.test(deal.scene.text.slice(role.start, role.end))) return null;
  return pair(refers(deal, p.subject)[0], refer(deal, whom.party));
}

/** What a verb tells of who makes things for whom. */
export function made(deal: Deal, p: Predicate): Pairs | null {
  const { text, sentence } = deal.scene;
  const said = text.slice(Math.max(sentence.start, p.verb.start - 10), p.verb.end);
  if (p.verb.negated || /\b(?:may|might|could|would|hopes?|wants?)\b/u.test(said)) return null;
  return madeFor(deal, p) ?? chosen(deal, p);
}
