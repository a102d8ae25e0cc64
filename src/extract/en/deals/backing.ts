// Who backs a round, in English: led by X with Y and Z joining, X was the lead, backers including X, Y and Z, raised F
// from X and Y. The round may be told in the sentence before; in the same way lenders join a loan.
import { type Draft, type Ref, sameRef } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { roundName } from '../frames/roundnames.ts';
import { roundBefore } from '../story/story.ts';
import type { Predicate } from '../syntax/clauses.ts';
import { has } from '../syntax/kinds.ts';
import { joinedTo } from '../syntax/lists.ts';
import type { Noun, Phrase, Verb } from '../syntax/phrases.ts';
import { subjectOf } from '../syntax/subjects.ts';
import { asDid } from './goeson.ts';
import { financed, financing, near } from './slots/financing.ts';
import { type Deal, refer, refers, words } from './slots/refer.ts';
import { following, isParty, make, money, spare, thing, withPrep } from './slots/things.ts';

interface Backers {
  at: Verb | Noun;
  who: readonly Ref[];
  company: Ref | null;
  lead: boolean | null;
  ticket?: FigureItem | null;
  /** The round is a loan. */
  debt?: boolean;
}

function back(deal: Deal, { at, who, company, lead, debt, ticket }: Backers): Draft[] {
  const { scene } = deal;
  const f = financing(deal);
  const object = company ?? roundBefore(deal.scene) ?? f?.company ?? scene.discourse.focus;
  if (!object) return [];
  const kind = (f?.kind === 'debt' && !company) || debt ? 'debt' : 'investment';
  const round =
    roundName(
      scene,
      at.type === 'verb' ? (at.token.item ?? { ...at, type: 'word', senses: [] }) : { ...at, type: 'word', senses: [] },
    ) ??
    f?.round ??
    null;
  const named = who.filter((r) => r.row || !CLASS.test(scene.text.slice(r.span.start, r.span.end)));
  return named.flatMap((subject) =>
    scene.drafts.some((d) => d.kind === kind && within(d.subject, subject) && sameRef(d.object, object))
      ? []
      : make(
          deal,
          { rule: 'en/backer', kind, at, subject, object },
          { lead, round, money: spare(deal, ticket) ? ticket : null, ...kept(deal, at) },
        ),
  );
}

const within = (all: Ref | null, one: Ref): boolean =>
  sameRef(all, one) || (all?.members?.some((m) => sameRef(m, one)) ?? false);

const CLASS = /^(?:others|(?:[\w-]+ ){0,2}(?:investors|backers|shareholders|holders|buyers|partners))$/iu;

const OUT = /\b(?:crowded|squeezed|pushed|edged|elbowed|shut|frozen|priced|left) out\b/iu;

/** "had planned to take part but were crowded out": they wanted to invest and did not. */
const kept = ({ scene }: Deal, at: Verb | Noun): Partial<Draft> =>
  OUT.test(scene.text.slice(at.end, scene.sentence.end)) ? { status: 'denied', label: 'crowded_out', lead: null } : {};

const ROUND: ReadonlySet<string> = new Set(['round', 'investment', 'debt', 'contract']);
const isRound = (n: Noun | undefined): n is Noun =>
  !/^(?:rounds|deals|investments)$/u.test(n?.head.word ?? '') && (n?.kinds.some((k) => ROUND.has(k)) ?? false);

const CREDITORS = /^(?:.* )?(?:lenders|banks|creditors|bondholders|noteholders)$/u;
const TICKET = /^(?:.* )?(?:commitment|cheque|check|ticket|investment|contribution|.*\d.*)$/u;

/** "X led the round", "a round led by X and Y", "X anchored Y's Series B". */
function led(deal: Deal, p: Predicate): Draft[] {
  const round = p.objects.find(isRound) ?? withPrep(p.with, 'in', 'on').find(isRound);
  const told = deal.scene.drafts.some((d) => d.kind === 'funding_round') || financing(deal) !== null;
  const turned = p.subject?.prep === 'by';
  const debt = round?.kinds[0] === 'debt';
  if (!round && !(told && (turned || p.objects.length === 0))) return [];
  if (p.objects.some((n) => n.kinds.includes('metric') || (CREDITORS.test(n.head.word) && !debt))) return [];
  const governor =
    p.verb.mood === 'to' ? deal.all.slice(0, p.verb.index).findLast((q): q is Verb => q.type === 'verb') : undefined;
  const beside = governor
    ? deal.all
        .slice(governor.index, p.verb.index)
        .filter((q): q is Noun => q.type === 'noun' && q.prep === 'with' && isParty(q))
    : [];
  const mates = withPrep(p.with, 'with', 'alongside')
    .filter(isParty)
    .flatMap((n) => refers(deal, n));
  const heads = [...refers(deal, p.subject), ...beside.flatMap((n) => refers(deal, n))];
  const each = (n: Noun): boolean => /^ (?:each|apiece)\b/u.test(deal.scene.text.slice(n.end, n.end + 10));
  const own = withPrep(p.with, 'with').find(
    (n) => TICKET.test(n.head.word) && money(n) && (heads.length === 1 || each(n)),
  );
  const ticket = own && !(round && round.figures.length === 0 && round === own) ? money(own) : null;
  const made = back(deal, { at: p.verb, ticket, who: heads, company: financed(deal, round), lead: true, debt });
  return [
    ...made,
    ...back(
      { ...deal, scene: { ...deal.scene, drafts: [...deal.scene.drafts, ...made] } },
      { at: p.verb, who: mates, company: financed(deal, round), lead: false, debt },
    ),
  ];
}

/** "X and Y joined the round", "joined by X and Y", "X also took part". */
function joining(deal: Deal, p: Predicate): Draft[] {
  const round = p.objects.find(isRound) ?? withPrep(p.with, 'in').find(isRound);
  const f = financing(deal);
  if (!round && !f) return [];
  if (!round && p.objects.some((n) => !isParty(n))) return [];
  if (!round && p.objects.length === 0 && /^join/u.test(p.verb.word) && !p.verb.passive && !near(deal)) return [];
  const mates = withPrep(p.with, 'with', 'alongside').filter(isParty);
  // "X joined A and B in a round".
  const fellows =
    round && !p.verb.passive ? p.objects.filter((n) => n !== round && n.party?.item?.type === 'name') : [];
  const who = [p.subject, ...fellows, ...mates].flatMap((n) => refers(deal, n));
  const all = [...who, ...asDid(deal, p.verb)];
  return back(deal, { at: p.verb, who: all, company: financed(deal, round), lead: false });
}

const DRAWS = /^(?:dr[ae]w|attract|lur|bring|brought|count|feature|include)/u;

/** "The round drew X, Y and Z". */
function drawn(deal: Deal, p: Predicate): Draft[] {
  const round = p.subject;
  if (!round || !isRound(round) || round.kinds[0] === 'debt' || !DRAWS.test(p.verb.word)) return [];
  const first = p.objects.find((n) => isParty(n) && n.party.item?.type === 'name');
  return first ? back(deal, { at: p.verb, who: refers(deal, first), company: financed(deal, round), lead: null }) : [];
}

const REST = /^(?:rest|remainder|balance)$/u;

/** "X and Y provided the rest", "X and Y also invested": they take part in the round told of. */
function alongside(deal: Deal, p: Predicate): Draft[] {
  const rest = p.objects.length === 1 && REST.test(p.objects[0]?.head.word ?? '');
  const { text, sentence } = deal.scene;
  const ends = /^(?:[.,;]|$| too\b)/u.test(text.slice(p.verb.token.end, Math.min(sentence.end, p.verb.token.end + 5)));
  const also =
    /\balso $/iu.test(text.slice(Math.max(sentence.start, p.verb.start - 6), p.verb.token.start)) ||
    (p.subject !== null && joinedTo(deal.all, p.subject).length > 1);
  const alone = p.objects.length === 0 && p.with.length === 0 && has(p.verb, 'invest') && ends && also;
  if (!(rest || alone) || p.verb.mood === 'to' || financing(deal)?.kind !== 'investment') return [];
  const who = refers(deal, p.subject);
  return back(deal, { at: p.verb, who: [...who, ...asDid(deal, p.verb)], company: null, lead: null });
}

/** "X backs Y", "Y, backed by X and Z", "X invested in Y": no sum. */
function plain(deal: Deal, p: Predicate): Draft[] {
  const target = has(p.verb, 'back') ? p.objects.find(isParty) : withPrep(p.with, 'in').find(isParty);
  if (!target || thing(deal.all, target).kind !== 'party') return [];
  const who = refers(deal, p.subject);
  const apart = (r: Ref | null): r is Ref => r !== null && !who.some((w) => sameRef(w, r));
  const named = refers(deal, target);
  // "Backed by A and B, it makes": of whom the text has told before.
  const told = named.every(apart) ? named : [deal.scene.discourse.topic].filter(apart);
  const companies = named.length === 0 ? [words(target)] : told;
  return companies.flatMap((company) => back(deal, { at: p.verb, who, company, lead: null }));
}

/** "A, B and C also bought shares": those who take part in the round told of. */
function subscribed(deal: Deal, p: Predicate): Draft[] {
  const stock = p.objects.find((n) => n.kinds[0] === 'stock' || n.kinds[0] === 'stake');
  if (!stock || stock.figures.length > 0 || stock.owner || stock.inner.length > 0 || stock.tokens.length > 2) return [];
  if (p.with.length > 0 || p.verb.mood === 'to' || financing(deal)?.kind !== 'investment') return [];
  return back(deal, { at: p.verb, who: refers(deal, p.subject), company: null, lead: null });
}

export function backedBy(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated) return [];
  if (DRAWS.test(p.verb.word) && p.subject && !p.subject.party) return drawn(deal, p);
  if (has(p.verb, 'buy', 'get')) return subscribed(deal, p);
  if (has(p.verb, 'lead')) return led(deal, p);
  if (has(p.verb, 'invest', 'back') && !p.objects.some((n) => n.figures.length > 0)) {
    const made = plain(deal, p);
    return made.length > 0 ? made : alongside(deal, p);
  }
  if (has(p.verb, 'put') && !/^underwr/u.test(p.verb.word) && p.objects.some((n) => REST.test(n.head.word)))
    return alongside(deal, p);
  // "returned to a net profit".
  if (/^return/u.test(p.verb.word) && p.with.some((n) => n.prep === 'to')) return [];
  const gives = /^contribut/u.test(p.verb.word) && p.objects.length === 0;
  return has(p.verb, 'join') || gives ? joining(deal, p) : [];
}

const LEADS =
  /\b(?:lead|co-lead|leads|co-leads|co-leaders?|joint leads|lead (?:investor|backer)s?|anchor(?: investor)?s?)\b/iu;
const CROWD =
  /\b(?:investors?|angels|backers?|participants?|providers?|contributors?|shareholders?|supporters?|subscribers?|buyers|lenders|banks|cheque-writers|check-writers|co-investors?|financiers|funds|syndicate|consortium|group|names|others|takers|holders|owners|cornerstones)\b/iu;
const OWNER = /\b(?:share)?holder$|\bowner$/iu;
const HOLDERS = /(?:holders|owners)$/iu;
const NAMES: ReadonlySet<string> = new Set(['including', 'include', 'includes', 'like', 'from']);

/** "X was the lead", "with X and Y as co-leads", "lead investor X". */
function leadNoun(deal: Deal, n: Noun): Draft[] {
  const wordsOf = deal.scene.text.slice(n.start, n.end);
  if (!LEADS.test(wordsOf) || n.kinds.includes('metric') || !financing(deal)) return [];
  if (n.party?.item?.type === 'name') return back(deal, { at: n, who: refers(deal, n), company: null, lead: true });
  const before = deal.all.slice(0, n.index).findLast((p): p is Verb | Noun => p.type !== 'mark');
  const inLead = n.prep === 'in' && n.head.word === 'lead' && before?.type === 'noun' && before.prep === 'with';
  if ((inLead || n.prep === 'as') && before?.type === 'noun')
    return back(deal, { at: n, who: refers(deal, firstOf(deal, before)), company: null, lead: true });
  if (before?.type === 'verb' && before.copula)
    return back(deal, { at: n, who: refers(deal, subjectOf(deal.all, before.index)), company: null, lead: true });
  return [];
}

/** The head of the list that ends at a phrase: "with A, B and C as co-leads". */
function firstOf(deal: Deal, n: Noun): Noun {
  let first = n;
  for (let p: Phrase | undefined = n; p && p.type !== 'verb' && n.index - p.index < 18; p = deal.all[p.index - 1])
    if (p.type === 'noun' && isParty(p) && joinedTo(deal.all, p).includes(n)) first = p;
  return first;
}

const SUPPORT = /\b(?:participation|support|backing|contributions?|investments?|money|cash|commitments?|help)\b/iu;

/** "investors including A, B", "Other backers: A, B", "participation from A and B", "alongside A". */
function crowd(deal: Deal, n: Noun): Draft[] {
  const { text } = deal.scene;
  const named =
    n.party?.item?.type === 'name' ||
    (n.party?.item?.type === 'group' && n.party.item.form === 'back' && !/s$/u.test(n.party.word));
  const called = text.slice(n.head.start, n.head.end);
  const gives = SUPPORT.test(called);
  if (!gives && (named || !CROWD.test(called) || OWNER.test(called))) return [];
  const f = financing(deal);
  const next = deal.all[n.index + 1];
  const after = next?.type === 'mark' && (next.word === ':' || next.word === ',') ? deal.all[n.index + 2] : next;
  const skipped = after?.type === 'noun' && !isParty(after) && (after.prep === 'among' || after.head.word === 'such');
  const listed = skipped ? deal.all[after.index + 1] : after;
  const head =
    listed?.type === 'verb' && (listed.copula || /^(?:includ|were|are|compris)/u.test(listed.word)) && !listed.passive
      ? deal.all[listed.index + 1]
      : listed;
  const direct = head?.type === 'noun' && isParty(head) && head.prep !== 'in';
  const later = direct || gives ? null : colonList(deal, n);
  if (later && f) return back(deal, { at: n, who: refers(deal, later), company: refer(deal, n.owner), lead: null });
  if (head?.type !== 'noun' || !isParty(head)) return [];
  const colon = next?.type === 'mark' && next.word === ':';
  const names =
    colon || head === listed ? NAMES.has(head.prep) || colon || AMONG.test(text.slice(n.end, head.start)) : true;
  if (!names || (gives && head.prep !== 'from')) return [];
  const who = refers(deal, head);
  const owned = refer(deal, n.owner);
  const owner = who.some((r) => sameRef(r, owned)) ? null : owned;
  // "Y's shareholders include A and B": they hold it, whatever they have paid.
  const held = !f || deal.scene.drafts.some((d) => d.kind === 'stake' && d.percent !== null);
  if (held && HOLDERS.test(called)) return [];
  if (!f && !owner && !deal.scene.discourse.focus) return [];
  return back(deal, { at: n, who, company: owner, lead: gives ? false : null, debt: CREDITORS.test(called) });
}

const ONE = /^(?:one|part|some|two|three|both|several)$/u;

/** "A and B are among the participants", "A is one of the lenders": who is said to be of them. */
function member(deal: Deal, n: Noun): Draft[] {
  const before = deal.all[n.index - 1];
  const one = n.prep === 'of' && before?.type === 'noun' && ONE.test(before.head.word) ? before : null;
  const be = n.prep === 'among' ? before : one ? deal.all[one.index - 1] : undefined;
  const called = deal.scene.text.slice(n.head.start, n.head.end);
  if (be?.type !== 'verb' || !be.copula || be.negated || !CROWD.test(called)) return [];
  // "among the investors that sold shares".
  if (deal.all.slice(n.index + 1, n.index + 4).some((p) => p.type === 'verb' && has(p, 'sell', 'exit', 'trim')))
    return [];
  const f = financing(deal);
  const who = subjectOf(deal.all, be.index);
  if (!f || !who || !isParty(who) || who.party.item?.type !== 'name') return [];
  const debt = CREDITORS.test(n.head.word);
  return back(deal, { at: n, who: refers(deal, who), company: refer(deal, n.owner) ?? f.company, lead: null, debt });
}

/** "Existing investors took the balance: A, B and C". */
function colonList(deal: Deal, n: Noun): Noun | null {
  for (let i = n.index + 1; i < deal.all.length - 1 && i - n.index < 9; i++) {
    const p = deal.all[i] as Phrase;
    if (p.type !== 'mark' || p.word !== ':') continue;
    const list = deal.all[i + 1];
    return list?.type === 'noun' && isParty(list) && joinedTo(deal.all, list).length > 1 ? list : null;
  }
  return null;
}

const AMONG = /\bamong (?:them|whom|others|which)\b|\bsuch as\b/iu;

/** "raised F from A and B"; "a Series B of F from A and B". */
function sources(deal: Deal, n: Noun): Draft[] {
  const d = deal.scene.drafts.find((x) => x.kind === 'funding_round' && x.money && n.figures.includes(x.money));
  if (!d?.subject) return [];
  const from = following(deal, n).find((p) => isParty(p) && p.prep === 'from');
  return from ? back(deal, { at: n, who: refers(deal, from), company: d.subject, lead: null }) : [];
}

export function backedIn(deal: Deal, n: Noun): Draft[] {
  for (const rule of [leadNoun, member, crowd]) {
    const found = rule(deal, n);
    if (found.length > 0) return found;
  }
  if (isParty(n) && n.prep === 'alongside' && financing(deal))
    return back(deal, { at: n, who: refers(deal, n), company: null, lead: false });
  return sources(deal, n);
}
