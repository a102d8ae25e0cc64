// Customers by what they take, sign up for or run on, in English: "X signed up as a client", "took Y's fuel cells", "buys everything
// that Y's plant makes", "trains its robots on Y chips". Takes a predicate, gives who buys from whom.
import { type Ref, sameRef } from '../../frame.ts';
import { NO_GOODS } from '../deals/moves/wares.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { following, isParty, withPrep } from '../deals/slots/things.ts';
import { vendor } from '../deals/slots/vendor.ts';
import { hero } from '../deals/trade/unsaid.ts';
import type { Predicate } from '../syntax/clauses.ts';
import type { Noun } from '../syntax/phrases.ts';
import { isMark } from '../syntax/subjects.ts';
import { OUTPUT, WARES } from './output.ts';
import type { Pairs } from './pairs.ts';

const firm = (r: Ref | null | undefined): r is Ref => !!r?.row && !/^(?:person|outlet|product)$/u.test(r.row.kind);

/** Who does it, where that is a company that the text names. */
function doers(deal: Deal, p: Predicate): Ref[] {
  const found = refers(deal, p.subject);
  return found.every((r) => firm(r)) ? found : [];
}

const sell = (from: Ref[], seller: Ref | null | undefined): Pairs | null =>
  firm(seller) && from.length > 0 && !from.some((r) => sameRef(r, seller) || r.row?.parent === seller.row?.id)
    ? { kind: 'purchase', from, with: [seller] }
    : null;

const PATRON = /(?:^| )(?:customers?|clients?|tenants?|users?|subscribers?|offtakers?)$/u;
const SIGNS = /^(?:sign(?:s|ed|ing)?(?: up| on)?|join(?:s|ed)|enrol(?:s|led)|bec[ao]me)$/u;

/** "X signed up as a client", "Y became its first customer"; not "Y signed X as a client". */
function asPatron(deal: Deal, p: Predicate): Pairs | null {
  if (!SIGNS.test(p.verb.word)) return null;
  const became = /^bec/u.test(p.verb.word);
  if (!became && p.objects.some(isParty)) return null;
  const role = [...p.with.filter((n) => n.prep === 'as'), ...(became ? p.objects : [])].find((n) =>
    PATRON.test(n.head.word),
  );
  if (!role) return null;
  const from = doers(deal, p);
  const of = following(deal, role).find((n) => n.prep === 'of' && isParty(n));
  const named = of ? refers(deal, of)[0] : refer(deal, role.owner, from[0] ?? null);
  return sell(from, named ?? hero(deal));
}

const BUYS =
  /^(?:buy|buys|buying|bought|purchas\w+|t[ao]k(?:e|es|en|ing)|took|order\w*|use[sd]?|adopt\w*|deploy\w*|ch[oi]o?se[ns]?|select\w*|rent\w*|leas\w+)$/u;
const SOURCE =
  /(?:^| )(?:plants?|reactors?|farms?|mines?|factor(?:y|ies)|fabs?|smelters?|mills?|wells?|station|dams?|refiner(?:y|ies)|site|unit)$/u;

/** What one signs up for. */
const SERVICE = /(?:^| )(?:services?|cloud|platform|software|products?|network|models?)$/u;

/** Whose a thing is: "Y's reactor"; its own is nobody else's. */
const ownerOf = (deal: Deal, n: Noun): Ref | null => (n.owner?.item?.type === 'name' ? refer(deal, n.owner) : null);

const bare = (n: Noun): boolean => !n.party && n.figures.every((f) => f.type === 'count' || f.type === 'number');

/** "took Y's fuel cells", "takes power from Y's reactor", "signed up for the output of Y's plant". */
function ofPlant(deal: Deal, p: Predicate): Pairs | null {
  const { verb } = p;
  const signs = /^sign(?:s|ed|ing)?(?: up(?: for)?| on)?$/u.test(verb.word);
  if (verb.passive || !(signs || BUYS.test(verb.word))) return null;
  const list = signs ? [...p.objects, ...withPrep(p.with, 'for')] : p.objects;
  const thing = list.find((n) => n !== p.subject && bare(n));
  if (!thing || thing.kinds.some((k) => /^(?:stake|stock|round|debt|unit|holder)$/u.test(k))) return null;
  const goods = thing.kinds[0] === 'goods' || WARES.test(thing.head.word);
  const own = ownerOf(deal, thing);
  if (
    own &&
    (goods || OUTPUT.test(thing.head.word) || (signs && SERVICE.test(thing.head.word))) &&
    !NO_GOODS.test(thing.head.word)
  )
    return sell(doers(deal, p), own);
  if (own || !(goods || OUTPUT.test(thing.head.word))) return null;
  const plant = [...p.with, ...following(deal, thing)].find(
    (n) => (n.prep === 'from' || n.prep === 'of') && SOURCE.test(n.head.word) && n.owner,
  );
  return plant ? sell(doers(deal, p), ownerOf(deal, plant)) : null;
}

const MAKES = /^(?:produc|mak(?:e|es)$|generat|turns? out|mines?$|refin|brew)/u;

/** "agreed to buy everything that Y's plant makes". */
function allMade(deal: Deal, p: Predicate): Pairs | null {
  if (!BUYS.test(p.verb.word) || p.verb.passive) return null;
  const all = p.objects.find((n) =>
    /^(?:everything|all|whatever|most|half|output|power|electricity)$/u.test(n.head.word),
  );
  if (!all) return null;
  let at = all.index + 1;
  if (isMark(deal.all[at], 'that', 'rel')) at++;
  const [maker, verb] = [deal.all[at], deal.all[at + 1]];
  if (maker?.type !== 'noun' || maker.prep !== '') return null;
  // "Y's plant produces": the verb may look like a noun.
  if (!MAKES.test(maker.head.word) && !(verb?.type === 'verb' && MAKES.test(verb.word))) return null;
  const seller = ownerOf(deal, maker) ?? (maker.party?.item?.type === 'name' ? refer(deal, maker.party) : null);
  return sell(doers(deal, p), seller);
}

/** "trains its robots on Y chips": what the company works with. */
function worksOn(deal: Deal, p: Predicate): Pairs | null {
  if (!/^(?:train|trains|trained|run|runs|ran|build|builds|built|equip\w*)$/u.test(p.verb.word)) return null;
  const kit = p.with.find(
    (n) =>
      /^(?:on|with)$/u.test(n.prep) &&
      !n.party &&
      (n.inner[0] ?? n.owner)?.item?.type === 'name' &&
      (n.kinds[0] === 'goods' || WARES.test(n.head.word)),
  );
  const maker = kit?.owner?.item?.type === 'name' ? kit.owner : kit?.inner[0];
  if (!maker) return null;
  const owner = p.subject?.owner ? refer(deal, p.subject.owner) : null;
  return sell(firm(owner) && !p.subject?.party ? [owner] : doers(deal, p), refer(deal, maker));
}

const HAS_ONE = /^(?:ha(?:s|ve|d)|hold(?:s|ing)?|held|boasts?|sign(?:s|ed)|w[io]n[s]?|landed|secured|struck)$/u;

const SELLER = /(?:suppliers?|vendors?|providers?|landlords?|manufacturers|makers|producers|operators)$/u;

/** "Y has contracts with A, B and C": by trade, else who has many sells. */
function contracted(deal: Deal, p: Predicate): Pairs | null {
  const [n] = p.objects;
  if (p.verb.passive || !HAS_ONE.test(p.verb.word) || !n || n.party || n.owner || n.figures.length > 0) return null;
  if (!/(?:^| )contracts$/u.test(n.head.word)) return null;
  const next = deal.all[n.index + 1];
  const such = following(deal, n).find((q) => q.prep === 'as' || q.prep === 'including' || q.prep === 'like');
  const list = next?.type === 'noun' && next.prep === 'with' ? (isParty(next) ? next : such) : undefined;
  const own = doers(deal, p);
  const [first] = own;
  const others = list && isParty(list) ? refers(deal, list).filter(firm) : [];
  if (!first || own.length > 1 || others.length === 0 || others.some((r) => sameRef(r, first))) return null;
  if (/(?:regulator|fund)/u.test(first.row?.kind ?? '')) return null;
  const given = next?.type === 'noun' && SELLER.test(next.head.word);
  const buys = given || others.every((r) => vendor(r) > vendor(first));
  return buys ? { kind: 'purchase', from: [first], with: others } : { kind: 'purchase', from: others, with: [first] };
}

const THOSE =
  /^(?:those|(?:the )?(?:many |several |other )?(?:companies|firms|groups|customers|clients|start-?ups|businesses|labs|developers|tenants|users))(?: (?:that|which|who))? (?:pay(?:ing)? for|rent(?:ing)?|buy(?:ing)?|us(?:e|ing)|leas(?:e|ing)|hir(?:e|ing)) /u;

/** "X and Z are among those paying for Y's computers", "X is one of the companies that rent chips from Y". */
function amongThose(deal: Deal, p: Predicate): Pairs | null {
  const { all, scene } = deal;
  const [next, second] = [all[p.verb.index + 1], all[p.verb.index + 2]];
  const one = next?.type === 'noun' && next.prep === '' && next.head.word === 'one';
  const those = one ? second : next;
  if (!p.verb.copula || those?.type !== 'noun' || those.prep !== (one ? 'of' : 'among')) return null;
  const m = THOSE.exec(scene.text.slice(those.start, those.start + 60));
  const from = m ? doers(deal, p) : [];
  if (!m || from.length === 0) return null;
  const at = those.start + m[0].length;
  const thing = all.find((q): q is Noun => q.type === 'noun' && q.index >= those.index && q.end > at);
  if (!thing || !(thing.kinds[0] === 'goods' || WARES.test(thing.head.word)) || NO_GOODS.test(thing.head.word))
    return null;
  const source = all[thing.index + 1];
  const [first] = from;
  const named =
    source?.type === 'noun' && source.prep === 'from' && isParty(source)
      ? refers(deal, source)[0]
      : refer(deal, thing.owner, first ?? null);
  // "A and B are among those paying for its chips": neither is meant.
  const theirs = thing.owner?.word === 'its' && (!firm(named) || from.some((r) => sameRef(r, named)));
  return sell(from, theirs ? hero(deal) : named);
}

/** What a verb tells of customers by the thing that they take. */
export function served(deal: Deal, p: Predicate): Pairs | null {
  const { text, sentence } = deal.scene;
  const said = text.slice(Math.max(sentence.start, p.verb.start - 10), p.verb.end);
  if (p.verb.negated || /\b(?:may|might|could|would|hopes?|wants?)\b/u.test(said)) return null;
  for (const rule of [asPatron, amongThose, contracted, ofPlant, allMade, worksOn]) {
    const found = rule(deal, p);
    if (found) return found;
  }
  return null;
}
