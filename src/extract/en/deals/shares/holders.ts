// Stakes that nouns state by themselves, in English: "X's P stake in Y", "X, a P shareholder", "holder of P", and lists of
// holders that go on.

import { type Draft, isCompany, type Ref, refOf, sameRef } from '../../../frame.ts';
import { tales } from '../../story/story.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun, Phrase } from '../../syntax/phrases.ts';
import { isMark, subjectOf } from '../../syntax/subjects.ts';
import { set } from '../../syntax/words.ts';
import { ofHolders, registerOf } from '../moves/register.ts';
import { staffOf } from '../moves/staff.ts';
import { type Deal, refer, refers, who } from '../slots/refer.ts';
import { following, inFocus, isParty, percent, spare, thing } from '../slots/things.ts';
import { dealers } from './dealers.ts';
import { companyOf, holders, market, ofCompany, stake, told } from './holdings.ts';
import { eachOf } from './ventures.ts';

const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);

const isHolder = (p: Phrase | undefined): boolean => p?.type === 'noun' && p.prep === '' && holders(p);

/** The party that a phrase describes or follows: "X, a P holder", "X, with P", "X (P)". */
function before(deal: Deal, n: Noun): Ref | null {
  let i = n.index - 1;
  let comma = false;
  // "X, the second-largest shareholder in Y with 12%": back to the head of the phrase.
  const chained = (q: Phrase | undefined): boolean =>
    q?.type === 'noun' && /^(?:of|in|at|by)$/u.test(q.prep) && !(q.prep === 'by' && q.party?.item?.type === 'name');
  while (isMark(deal.all[i], ',') && (chained(deal.all[i - 1]) || isHolder(deal.all[i - 1]))) i--;
  if (chained(deal.all[i]) && (n.prep === 'with' || n.prep === 'at')) {
    while (chained(deal.all[i])) i--;
    const head = deal.all[i];
    if (head?.type === 'noun' && head.aside && !isHolder(head)) i--;
  }
  if (isHolder(deal.all[i])) i--;
  while (i >= 0 && deal.all[i]?.type === 'mark') {
    const m = deal.all[i] as Phrase & { type: 'mark' };
    if (!/^(?:,|\(|—|–|rel)$/u.test(m.word)) return null;
    comma = true;
    i--;
  }
  let p = deal.all[i];
  while (comma && p?.type === 'noun' && (p.aside || (p.prep === 'of' && !p.party))) {
    i--;
    while (deal.all[i]?.type === 'mark') i--;
    p = deal.all[i];
  }
  // "X is the operator of it, with 45%".
  const be = p?.type === 'noun' && p.party?.item?.type === 'group' ? deal.all[p.index - 1] : undefined;
  if (be?.type === 'verb' && be.copula) return refers(deal, subjectOf(deal.all, be.index))[0] ?? null;
  if (p?.type === 'verb' && (p.copula || n.prep === 'with' || /^(?:remain|becom|became|stay)/u.test(p.word)))
    return refers(deal, subjectOf(deal.all, p.index))[0] ?? null;
  return p?.type === 'noun' ? who(deal, p) : null;
}

/** Verbs by which a holder says or makes known what it has. */
const KNOWN =
  /^(?:report|disclos|reveal|declar|unveil|show|list|open|establish|start|initiat|creat|assembl|build|built|amass|accumulat|carr|maintain|retain)/u;

/** "X reported a 5% stake in Y". */
function discloser(deal: Deal, n: Noun): Ref | null {
  const v = deal.all[n.index - 1];
  if (n.prep !== '' || v?.type !== 'verb' || v.passive || v.negated || !KNOWN.test(v.word)) return null;
  return dealers(deal, subjectOf(deal.all, v.index))[0] ?? null;
}

/** Stakes that nouns state by themselves: "X's P stake in Y", "X, a P shareholder", "holder of P". */
export function heldIn(deal: Deal, n: Noun): Draft[] {
  const t = thing(deal.all, n);
  const f = t.percent;
  if (!spare(deal, f) || (t.kind === 'percent' && !t.company && market(deal))) return [];
  const be = deal.all[n.index - 1];
  // "let its 5% go": it is held no more.
  if (be?.type === 'verb' && /^let/u.test(be.word)) return [];
  const turned = be?.type === 'verb' && /^(?:becom|became|remain)/u.test(be.word);
  const holds = n.kinds.includes('holder') || ((turned || n.aside) && holders(n));
  if (!holds && (!SHARES.has(t.kind) || !ofCompany(deal, t))) return [];
  if (holds && t.kind !== 'holder' && t.kind !== 'party') return [];
  const own = holds
    ? n.party && !turned && !(n.aside && n.party.item?.type === 'group')
      ? refer(deal, n.party)
      : before(deal, n)
    : refer(deal, t.holder);
  const by = !own && (n.prep === 'with' || n.prep === 'at') && t.kind !== 'other' ? before(deal, n) : null;
  const holder = own ?? by ?? (holds || !(t.company || (t.kind === 'stake' && told(deal))) ? null : discloser(deal, n));
  if (!holder) return [];
  if (!own && t.kind === 'percent' && !t.company && !told(deal)) return [];
  const ownerOfList = holds && t.holder ? refer(deal, t.holder) : null;
  const company = ownerOfList && !sameRef(ownerOfList, holder) ? ownerOfList : companyOf(deal, t, holder);
  return stake(deal, { at: n, holder, company, percent: f });
}

const REGISTER: ReadonlySet<string> = new Set([
  ...set(
    'register shareholder shareholders stockholder stockholders owner owners ownership shareholding shareholdings',
  ),
  ...['cap table', 'split', 'partners'],
]);

/** Does a sentence list who holds a company: stakes told in it, holders, a register? */
function lists({ scene, all }: Deal): boolean {
  const { start } = scene.sentence;
  if (scene.drafts.some((d) => d.kind === 'stake' && d.clause.start >= start)) return true;
  return all.some((p) => p.type === 'noun' && (holders(p) || p.tokens.some((t) => REGISTER.has(t.word))));
}

/** "that | of A": the same of somebody else. */
export const isThat = (p: Phrase | undefined): boolean => p?.type === 'noun' && /^(?:that|those)$/u.test(p.head.word);

/** Whom a percent stands with: "A 26%", "A (26%)", "A with 8%", "40% by A", "A's from 12% to 9%". */
function beside({ all }: Deal, n: Noun): { holder: Noun; own: boolean } | null {
  const next = all[n.index + 1];
  if (n.prep === '' && next?.type === 'noun' && next.prep === 'by' && !isMark(all[n.index + 2], 'rel'))
    return { holder: next, own: false };
  // "split 50% to A, 30% to B".
  const split = all.some((p) => (p.type === 'verb' ? p.word : (p as Noun).head?.word) === 'split');
  if (split && n.prep === '' && next?.type === 'noun' && /^(?:to|for|with)$/u.test(next.prep) && next.party)
    return { holder: next, own: false };
  let i = n.index - 1;
  let bracket = false;
  while (i >= 0 && isMark(all[i], ',', '(', '—', '–')) {
    bracket ||= isMark(all[i], '(');
    i--;
  }
  let p = all[i];
  // "A's from 12% to 9%".
  while (p?.type === 'noun' && p.head.item?.type === 'percent' && (n.prep === 'to' || n.prep === 'from'))
    p = all[p.index - 1];
  if (p?.type !== 'noun' || p.figures.length > 0) return null;
  // "that of the city of Y".
  if (p.prep === 'of' && isThat(all[p.index - 2])) p = all[p.index - 1] as Noun;
  if (p.prep === 'of' && isThat(all[p.index - 1]) && /^(?:|to|from|at|with)$/u.test(n.prep))
    return { holder: p, own: false };
  const owned = p.head.poss && (n.prep === 'to' || n.prep === 'from' || n.prep === 'with');
  if (owned) return { holder: p, own: true };
  // "and a fund of the Basque government 6.6%".
  const head = all[p.index - 1];
  if (
    n.prep === '' &&
    p.prep === 'of' &&
    head?.type === 'noun' &&
    head.prep === '' &&
    /(?:^| )fund$/u.test(head.head.word)
  )
    return { holder: head, own: false };
  // "and a fund run by A 5%".
  if (n.prep === '' && p.prep === 'by' && isMark(all[p.index - 2], ',', 'and')) return { holder: p, own: false };
  const joint =
    n.prep === '' ||
    ((n.prep === 'with' || n.prep === 'on' || n.prep === 'at') &&
      (isMark(all[p.index - 1], ',', 'and') || p.prep === 'alongside'));
  return joint && (p.prep === '' || bracket || p.prep === 'alongside') ? { holder: p, own: false } : null;
}

/** The company whose holders a sentence lists. */
function listedCompany(deal: Deal, n: Noun, holder: Ref): Ref | null {
  const named = refer(deal, thing(deal.all, n).company, holder);
  const told = deal.scene.drafts.findLast((d) => d.kind === 'stake' && d.clause.start >= deal.scene.sentence.start);
  const register = deal.all.find(
    (p): p is Noun => p.type === 'noun' && p.owner !== null && p.tokens.some((t) => REGISTER.has(t.word)),
  );
  const company = named ?? told?.object ?? ofHolders(deal, holder) ?? refer(deal, register?.owner ?? null, holder);
  return company && !sameRef(company, holder) ? company : inFocus(deal, holder);
}

/** "A has 26%, B about 27%", "A (26%) and B (27%)", "60% by A and 40% by B": the list goes on. */
export function heldAlso(deal: Deal): Draft[] {
  const made: Draft[] = [];
  for (const n of deal.all) {
    const f = n.type === 'noun' ? percent(n) : null;
    const each = n.type === 'noun' && spare(deal, f) ? eachOf(deal, f) : null;
    if (each && n.type === 'noun')
      made.push(
        ...each.partners.flatMap((holder) => stake(deal, { at: n, holder, company: each.venture, percent: f })),
      );
  }
  if (made.length > 0 || !lists(deal)) return made;
  for (const n of deal.all) {
    if (n.type !== 'noun' || n.head.tag !== 'figure' || !spare(deal, percent(n))) continue;
    const by = beside(deal, n);
    if (!by) continue;
    const holder = by.own ? refer(deal, by.holder.head) : who(deal, by.holder);
    const next = deal.all[n.index + 1];
    if (!holder || (next?.type === 'noun' && next.prep === 'of' && !next.party)) continue;
    const company = listedCompany(deal, n, holder);
    made.push(...stake(deal, { at: n, holder, company, percent: percent(n) }));
  }
  return made;
}

const FOLLOWS = /^(?:follow(?:s|ed)?|comes?|came|trails?|trailed|ranks?|ranked)$/u;

/** "X and Y follow, at 9% and 6%", "Next come X with 9% and Y with 6%": the row of holders goes on. */
function next(deal: Deal, p: Predicate): Draft[] {
  if (!FOLLOWS.test(p.verb.word) || !(told(deal) || tales(deal.scene)[0]?.kind === 'stake')) return [];
  const share = p.with.find((n) => (n.prep === 'with' || n.prep === 'at') && n.head.item === percent(n));
  const turned = p.subject && !p.subject.party ? p.objects[0] : null;
  const all = share ? dealers(deal, turned ?? p.subject) : [];
  if (!share || all.length === 0) return [];
  const company = ofHolders(deal, all[0] ?? null) ?? inFocus(deal, all[0] ?? null);
  return stake(deal, { at: p.verb, holder: all[0] ?? null, all, company, percent: percent(share) });
}

/** "the largest shareholder with 12%, ahead of Y": who is ranked behind is not what is held. */
const apart = ({ scene }: Deal, rank: Noun, of: Noun): boolean =>
  /[,;]|\b(?:ahead|in front|instead|outside)\b/u.test(scene.text.slice(rank.end, of.start));

const RANK =
  /^(?:The |the |[A-Z][\w&. -]{1,40}['’]s? |[Ii]ts |[Tt]heir )?(?:other |only )?(?:(?:next|second|third|fourth)-?|single |by far the )?(?:biggest|largest|most important|main|principal|major)(?:-\w+)?(?: (?:(?:outside|single|individual|institutional|foreign) )?(?:(?:share|stock)?holder|owner|investor|proprietor))?$/u;

const CROWD = /(?:^| )(?:(?:share|stock)?holders|owners|investors|backers)$/u;

/** "Y counts X as its largest shareholder, with a stake of 16%". */
function counted(deal: Deal, p: Predicate): Draft[] {
  const who = p.objects.find(isParty);
  const as = p.with.find((n) => n.prep === 'as' && holders(n));
  if (!/^count(?:s|ed)?$/u.test(p.verb.word) || p.verb.negated || !who || !as) return [];
  const share = p.with.map((n) => percent(n) ?? thing(deal.all, n).percent).find((f) => f) ?? null;
  const [holder, company] = [refers(deal, who)[0] ?? null, refers(deal, p.subject)[0] ?? null];
  if (!holder || !company || !spare(deal, share)) return [];
  return stake(deal, { at: p.verb, holder, company, percent: share });
}

/** "With 34%, X remains the biggest owner of Y". */
export function ranked(deal: Deal, p: Predicate): Draft[] {
  const row = [...next(deal, p), ...counted(deal, p)];
  if (row.length > 0) return row;
  const makes = /^ma(?:de|kes?|king)$/u.test(p.verb.word) && !p.verb.passive ? (p.objects[0] ?? null) : null;
  if (!(makes || p.verb.copula || /^(?:remain|becom|became|stay|emerg|rank)/u.test(p.verb.word))) return [];
  const as = p.with.filter((n) => n.prep === 'as' || n.prep === 'among');
  const one = p.objects.some((n) => n.head.word === 'one') ? p.with.filter((n) => n.prep === 'of') : [];
  // "The next-biggest shareholder of Y is X, at 7%".
  const turned = p.verb.copula && p.subject && RANK.test(deal.scene.text.slice(p.subject.start, p.subject.end));
  const rank = turned
    ? p.subject
    : [...p.objects, ...as, ...one].find(
        (n) => n !== p.subject && (holders(n) || /(?:holder|owner|investor)\b/u.test(n.head.word)),
      );
  const beside = p.with.find((n) => (n.prep === 'with' || n.prep === 'at') && thing(deal.all, n).percent);
  const share =
    p.with.find((n) => (n.prep === 'with' || n.prep === 'at') && n.head.item?.type === 'percent') ??
    p.with.find((n) => beside && n.head.item === thing(deal.all, beside).percent) ??
    beside;
  const said = turned ? p.objects[0] : null;
  const holder = refers(deal, makes ?? said ?? p.subject)[0] ?? null;
  const f = share ? (percent(share) ?? thing(deal.all, share).percent) : null;
  if (!rank || !holder || !spare(deal, f)) return [];
  const of = rank.party?.word.includes(' of ')
    ? undefined
    : following(deal, rank).find((n) => (n.prep === 'of' || n.prep === 'in') && isParty(n) && !apart(deal, rank, n));
  // "Shareholders, the biggest of whom is X": they are not held.
  const held = of && !CROWD.test(of.head.word) ? of.party : null;
  const whose = refer(deal, held, holder);
  if (whose && !sameRef(whose, holder)) return stake(deal, { at: p.verb, holder, company: whose, percent: f });
  const inside = deal.scene.sentence.items.find((i) => isCompany(i) && i.start >= rank.start && i.end <= rank.end);
  const named = inside && isCompany(inside) ? refOf(inside) : null;
  const company =
    named && !sameRef(named, holder)
      ? named
      : (ofHolders(deal, holder) ?? staffOf(deal, p.subject) ?? registerOf(deal, holder) ?? inFocus(deal, holder));
  return stake(deal, { at: p.verb, holder, company, percent: f });
}
