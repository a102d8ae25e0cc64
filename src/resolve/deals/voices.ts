// Who said what about a deal: repeats and second-hand chains are one voice, voices are ranked, and an earlier report
// gives way to a later word of one who knows. Ranks after Wikidata (preferred, normal, deprecated), where a lower rank
// is never deleted. The rules are stated in docs/methods.md.
import type { Claim } from '../../model/claim.ts';
import type { Standing, Voice } from '../../model/deal.ts';
import type { Document } from '../../model/document.ts';
import type { SpeakerKind } from '../../model/name.ts';
import { outgrown } from '../guards/running.ts';
import { isMagnitudeApart, ratioOf } from './amount.ts';
import { type Fact, partyId } from './fact.ts';
import { MONTH } from './windows.ts';

/** What the reviewer said of single claims, and where the texts come from. */
export interface Hearing {
  accepted: ReadonlySet<string>;
  unsure: ReadonlySet<string>;
  documents: ReadonlyMap<string, Document>;
}

const KINDS: SpeakerKind[] = [
  'filing',
  'company',
  'regulator',
  'outlet',
  'analyst',
  'named_person',
  'anonymous',
  'author',
];
/** Those who know: their later word outranks an earlier report. */
const KNOWING = new Set<SpeakerKind>(['filing', 'company', 'regulator']);

const RESIZED = 2;
const PLANS = new Set<Claim['status']>(['planned', 'in_talks']);

const kindRank = (claim: Claim): number => KINDS.indexOf(claim.speaker?.kind ?? 'author');
export const isKnowing = (claim: Claim): boolean => KNOWING.has(claim.speaker?.kind ?? 'author');

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const toldAt = (f: Fact): number => (f.told ?? f.when)?.to ?? Number.NEGATIVE_INFINITY;

/** The one who knows: a named source is itself wherever it is relayed; unnamed ones with the same figures are one. */
function origin(claim: Claim, hearing: Hearing): string {
  const { speaker } = claim;
  if (speaker?.kind === 'anonymous') return 'anonymous';
  if (speaker) return speaker.entity ?? speaker.text.normalize('NFKC').toLowerCase();
  const publisher = hearing.documents.get(claim.document ?? '')?.publisher ?? claim.source?.name;
  return `author:${publisher ?? claim.document ?? ''}`;
}

function figures(claim: Claim): string {
  const { amount: a, percent: p, multiple: m } = claim;
  const money = a ? `${a.low} ${a.high} ${a.currency} ${a.basis}` : '';
  return `${money}|${p ? `${p.low} ${p.high}` : ''}|${m === null ? '' : JSON.stringify(m)}`;
}

/** Claims with the same key are the same voice again. A text's translation says the same in the same voice. */
const voiceKey = (f: Fact, hearing: Hearing): string =>
  [origin(f.claim, hearing), f.party ?? '', f.part, f.status === 'denied', figures(f.claim)].join('|');

/** Which claim is listened to first: the reviewer's word, then the kind of source, then the later one. */
export function firstHeard(hearing: Hearing): (a: Fact, b: Fact) => number {
  const word = ({ id }: Fact): number => (hearing.accepted.has(id) ? 0 : hearing.unsure.has(id) ? 2 : 1);
  return (a, b) =>
    word(a) - word(b) ||
    kindRank(a.claim) - kindRank(b.claim) ||
    (toldAt(b) === toldAt(a) ? 0 : toldAt(b) - toldAt(a)) ||
    a.claim.speakers.length - b.claim.speakers.length ||
    byText(a.document, b.document) ||
    a.start - b.start ||
    byText(a.id, b.id);
}

/** What an amount is of: whose part of the deal, and in which of the three slots. */
export function subjectOf(f: Fact): string {
  const basis = f.money?.basis ?? '';
  const slot = basis === 'committed' ? 'firm' : basis === 'funded' || basis === 'drawn' ? 'paid' : basis;
  return `${f.whole && !f.part ? '' : (f.party ?? '')}|${f.part ? f.claim.label : ''}|${slot}`;
}

const sameFigure = (a: Fact, b: Fact): boolean => figures(a.claim) === figures(b.claim);

/** Done, as others say, at the time when one who knows still plans it: "has sold" for "has agreed to sell". */
export function isEarly(done: Fact, plan: Fact): boolean {
  if (done.status !== 'completed' || !PLANS.has(plan.status)) return false;
  if (!isKnowing(plan.claim) || isKnowing(done.claim)) return false;
  const at = done.when?.to ?? toldAt(done);
  return Number.isFinite(at) && at - toldAt(plan) <= (done.when ? 0 : MONTH);
}

/** A plan and its outcome; a sum far from the plan may be a first part of it. */
const carriedOut = (by: Fact, f: Fact): boolean =>
  by.status === 'completed' &&
  PLANS.has(f.status) &&
  !isEarly(by, f) &&
  !!by.money &&
  !!f.money &&
  ratioOf(by.money, f.money) <= RESIZED;

/** A figure of another magnitude than that of one who knows is a misreading, and no news, whenever it is told. */
const isMisread = (by: Fact, f: Fact): boolean => !!by.money && !!f.money && isMagnitudeApart(by.money, f.money);

/** Does the word of `by` leave that of `f` behind? A filing outranks what was told before it; so does a company's or
 *  a regulator's word what others told, and anybody's own later word the earlier one. */
function supersedes(by: Fact, f: Fact, hearing: Hearing): boolean {
  if (!f.money || !by.money || sameFigure(by, f) || by.status === 'denied' || hearing.accepted.has(f.id)) return false;
  if (subjectOf(by) !== subjectOf(f) || hearing.unsure.has(by.id)) return false;
  if (hearing.accepted.has(by.id)) return true;
  const later = toldAt(by) - toldAt(f);
  if (by.running && f.running) return later > 0 && outgrown(by, f);
  const self = f.claim.speaker !== null && origin(by.claim, hearing) === origin(f.claim, hearing);
  if (self && f.claim.speaker?.kind !== 'anonymous') return later > 0;
  // What was done leaves behind what was planned, whoever says so; a plan never what is said to be done.
  if (carriedOut(by, f)) return later >= 0;
  if (by.status !== 'completed' && f.status === 'completed') return false;
  const outranks = isKnowing(by.claim) && kindRank(by.claim) < kindRank(f.claim);
  return outranks && (later >= 0 || (isMisread(by, f) && !isKnowing(f.claim)));
}

/** An outlet cited for what it has from unnamed people is the same chain, told shorter: their voice, not its own. */
function relays(facts: readonly Fact[]): (f: Fact) => Fact {
  const key = (f: Fact, outlet: string): string => [outlet, f.party ?? '', f.part, figures(f.claim)].join('|');
  const unnamed = new Map<string, Fact>();
  for (const f of facts)
    if (f.claim.speaker?.kind === 'anonymous')
      for (const s of f.claim.speakers) unnamed.set(key(f, s.entity ?? s.text), f);
  return (f) => {
    const { speaker } = f.claim;
    if (speaker?.kind !== 'outlet' || !f.money) return f;
    const source = unnamed.get(key(f, speaker.entity ?? speaker.text));
    return source ? { ...f, claim: { ...f.claim, speaker: source.claim.speaker } } : f;
  };
}

export interface Heard {
  fact: Fact;
  again: Fact[];
  standing: Standing;
  why: string | null;
}

/** Voices of a deal in the order in which they are listened to. */
export function heard(facts: readonly Fact[], hearing: Hearing): Heard[] {
  const order = firstHeard(hearing);
  const groups = new Map<string, Fact[]>();
  const relayed = relays(facts);
  for (const f of [...facts].sort(order)) {
    const key = voiceKey(relayed(f), hearing);
    const group = groups.get(key);
    if (group) group.push(f);
    else groups.set(key, [f]);
  }
  const first = [...groups.values()].map(([fact, ...again]) => ({ fact: fact as Fact, again }));
  const rivals = new Map<string, Fact[]>();
  for (const { fact } of first) {
    const key = subjectOf(fact);
    const list = rivals.get(key);
    if (list) list.push(fact);
    else rivals.set(key, [fact]);
  }
  return first.map((voice) => ({
    ...voice,
    ...standingOf(voice.fact, rivals.get(subjectOf(voice.fact)) ?? [], hearing),
  }));
}

function standingOf(f: Fact, rivals: readonly Fact[], hearing: Hearing): { standing: Standing; why: string | null } {
  if (hearing.accepted.has(f.id)) return { standing: 'preferred', why: 'judgement' };
  const by = rivals.find((r) => r !== f && supersedes(r, f, hearing));
  if (by) {
    const word = hearing.accepted.has(by.id) ? 'judgement' : null;
    const grown = outgrown(by, f) ? 'cumulative' : null;
    const why = word ?? grown ?? (carriedOut(by, f) ? 'completed' : (by.claim.speaker?.kind ?? 'author'));
    return { standing: 'superseded', why: `${why}:${by.id}` };
  }
  const over = f.money !== null && rivals.some((r) => r !== f && supersedes(f, r, hearing));
  return over ? { standing: 'preferred', why: f.claim.speaker?.kind ?? 'author' } : { standing: 'normal', why: null };
}

/** A voice as it is shown. */
export const voiceOf = ({ fact, again, standing, why }: Heard, rank: number): Voice => ({
  speaker: fact.claim.speaker?.text ?? null,
  kind: fact.claim.speaker?.kind ?? null,
  relayed_by: fact.claim.speakers.map((s) => s.text),
  party: fact.claim.kind === 'investment' && !fact.bought ? partyId(fact.claim.subject) : null,
  amount: fact.claim.amount,
  status: fact.status,
  date: fact.claim.date,
  claim: fact.id,
  again: again.map((f) => f.id),
  rank,
  standing,
  why,
});
