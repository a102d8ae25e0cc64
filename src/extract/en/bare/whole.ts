// Deals with a whole company that a verb tells without a sum, in English: "X owns Y", "X supplies Y", "its chips come from Y", "runs
// its models on Y", "put money into Y", "owes money to A and B". Takes a predicate, gives who does what with whom.
import { type Ref, sameRef } from '../../frame.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { withPrep } from '../deals/slots/things.ts';
import type { Predicate } from '../syntax/clauses.ts';
import { has } from '../syntax/kinds.ts';
import type { Noun } from '../syntax/phrases.ts';
import { boughtFrom, ofFocus, ofOutput, usesOf, WARES } from './output.ts';
import type { Pairs } from './pairs.ts';

/** A phrase that is nothing but the name of a company. */
const isName = (n: Noun | undefined): n is Noun => {
  const item = n?.party && n.party === n.head && n.figures.length === 0 ? n.party.item : null;
  return item?.type === 'name' && item.row.kind !== 'person' && item.row.kind !== 'outlet';
};

/** A company's own name, or what points back to it. */
function isCompany(n: Noun | undefined): boolean {
  const item = n?.party?.item;
  return isName(n) || (item?.type === 'group' && item.form === 'back');
}

const OWNS = /^(?:owns?|owned|owning|controls?|controlled|controlling|majority-owns|co-owns)$/u;
/** Who owned it once may have sold it since. */
const ONCE = /\b(?:once|formerly|previously|used to|had|until|then|had been|would|could|might|may)\b/iu;

/** "X, which owns Y": all or most of it. */
function owned(deal: Deal, p: Predicate): Pairs | null {
  const { text, sentence } = deal.scene;
  const [y] = p.objects;
  if (!OWNS.test(p.verb.word) || p.objects.length !== 1 || !isName(y)) return null;
  const before = text.slice(Math.max(sentence.start, p.verb.start - 12), p.verb.end);
  if (ONCE.test(before) || ONCE.test(text.slice(p.verb.end, y.start))) return null;
  return { kind: 'stake', from: refers(deal, p.subject), with: refers(deal, y) };
}

/** "X belongs to Y". */
function belongs(deal: Deal, p: Predicate): Pairs | null {
  const to = p.objects[0] ?? withPrep(p.with, 'to')[0];
  if (!has(p.verb, 'belong') || !isName(to) || !isCompany(p.subject ?? undefined)) return null;
  return { kind: 'stake', from: refers(deal, to), with: refers(deal, p.subject) };
}

/** "X supplies Y": with what, nobody says. */
function supplies(deal: Deal, p: Predicate): Pairs | null {
  const [y] = p.objects;
  if (!/^suppl(?:y|ies|ied|ying)$/u.test(p.verb.word) || p.objects.length !== 1 || !isName(y)) return null;
  if (p.with.some((n) => n.prep === 'to')) return null;
  return { kind: 'purchase', from: refers(deal, y), with: refers(deal, p.subject) };
}

/** "All of its wafers": the wafers. */
function waresOf({ all }: Deal, n: Noun | null): Noun | null {
  const of = n && all[n.index + 1];
  const part = n && (n.head.item?.type === 'percent' || /^(?:all|most|half|many|some|much|part)$/u.test(n.head.word));
  return part && of?.type === 'noun' && of.prep === 'of' ? of : n;
}

/** "X's batteries come from Y", "its chips are made by Y": who supplies what is the company's own. */
function comesFrom(deal: Deal, p: Predicate): Pairs | null {
  const { passive } = p.verb;
  const thing = passive ? p.objects[0] : waresOf(deal, p.subject);
  if (!thing?.owner || thing.party || thing.figures.length > 0 || !WARES.test(thing.head.word)) return null;
  const comes = !passive && /^c[oa]mes?$/u.test(p.verb.word) ? withPrep(p.with, 'from')[0] : undefined;
  const made =
    passive && /^(?:made|built|produced|supplied|provided|manufactured|delivered)$/u.test(p.verb.word)
      ? p.subject
      : null;
  const maker = comes ?? made ?? undefined;
  const buyer = refer(deal, thing.owner);
  if (!isName(maker) || !buyer) return null;
  return { kind: 'purchase', from: [buyer], with: refers(deal, maker) };
}

const LOADS =
  /(?:^| )(?:models?|software|services?|workloads?|websites?|systems?|apps?|data|servers|chatbots?|assistants?|platforms?|programs)$/u;

/** "runs its models on Y", "Y hosts X's servers". */
function hosted(deal: Deal, p: Predicate): Pairs | null {
  const load = p.objects.find((n) => n.owner && !n.party && LOADS.test(n.head.word));
  if (!load) return null;
  const on = withPrep(p.with, 'on', 'at').find(isName);
  if (
    /^(?:runs?|ran|running|trains?|trained|training|hosts?|hosted|hosting)$/u.test(p.verb.word) &&
    on &&
    !p.verb.passive
  )
    return { kind: 'purchase', from: refers(deal, p.subject), with: refers(deal, on) };
  const owner = load.owner?.item?.type === 'name' ? refer(deal, load.owner) : null;
  if (/^hosts?$|^hosted$|^hosting$/u.test(p.verb.word) && owner && isName(p.subject ?? undefined))
    return { kind: 'purchase', from: [owner], with: refers(deal, p.subject) };
  return null;
}

const MONEY = /^(?:money|funds|cash|capital)$/u;
const plainMoney = (n: Noun | undefined): boolean =>
  !!n && !n.party && n.figures.length === 0 && MONEY.test(n.head.word);

/** "put money into Y", "owes money to A and B". */
function moneyTo(deal: Deal, p: Predicate): Pairs | null {
  if (!plainMoney(p.objects[0])) return null;
  const into = withPrep(p.with, 'into', 'behind').find((n) => isCompany(n));
  if (into && has(p.verb, 'put', 'invest'))
    return { kind: 'investment', from: refers(deal, p.subject), with: refers(deal, into) };
  const to = withPrep(p.with, 'to').find((n) => isCompany(n));
  return to !== undefined && /^ow(?:es?|ed|ing)$/u.test(p.verb.word)
    ? { kind: 'debt', from: refers(deal, to), with: refers(deal, p.subject) }
    : null;
}

const RULES: readonly ((deal: Deal, p: Predicate) => Pairs | null)[] = [
  owned,
  belongs,
  supplies,
  comesFrom,
  hosted,
  moneyTo,
  ofOutput,
  boughtFrom,
  ofFocus,
  usesOf,
];

const apart = (from: readonly Ref[], to: readonly Ref[]): boolean => !from.some((a) => to.some((b) => sameRef(a, b)));

/** What a verb tells of whole companies. */
export function ofWhole(deal: Deal, p: Predicate): Pairs | null {
  for (const rule of RULES) {
    const pairs = rule(deal, p);
    if (pairs && apart(pairs.from, pairs.with)) return pairs;
  }
  return null;
}
