// A group of claims to the deal that is shown: parties, dates, the three amounts, shares, tranches, terms, voices.
import type { Claim, Status } from '../../model/claim.ts';
import type { Deal } from '../../model/deal.ts';
import type { Cluster } from './cluster.ts';
import type { Fact } from './fact.ts';
import { keptOut, partiesOf } from './parties.ts';
import { roundName } from './rounds.ts';
import { amountIn, sharesOf, tranchesOf } from './sums.ts';
import { sheetOf } from './terms.ts';
import { type Heard, type Hearing, heard, isEarly, isKnowing, voiceOf } from './voices.ts';

/** From most to least certain; a deal is as certain as its most certain claim. */
const CERTAINTY: Status[] = ['completed', 'planned', 'in_talks', 'rumoured', 'denied'];

/** What belongs to a group besides its facts: its terms, and claims of other kinds that the reviewer tied to it. */
export interface Belonging {
  terms: readonly Claim[];
  tied: readonly Claim[];
}

/** The whole round is as certain as what is said of the whole; tickets decide only where nothing is. What others call
 *  done while one who knows still plans it is planned. */
function statusOf(voices: readonly Heard[]): Status {
  const told = voices.filter((v) => v.fact.claim.kind === 'funding_round' && !v.fact.part);
  const about = told.length > 0 ? told : voices;
  const timely = about.filter((v) => !about.some((plan) => isEarly(v.fact, plan.fact)));
  const surest = CERTAINTY.find((s) => timely.some((v) => v.fact.status === s)) ?? 'completed';
  return (surest === 'in_talks' || surest === 'rumoured') && isDenied(about) ? 'denied' : surest;
}

/** Voices are in order of rank: talks and rumours fall when the first who speaks of them is the company, denying. */
function isDenied(voices: readonly Heard[]): boolean {
  const first = voices[0]?.fact;
  return first?.status === 'denied' && isKnowing(first.claim);
}

function datesOf(facts: readonly Fact[], status: Status): Deal['dates'] {
  const dated = (wanted: (f: Fact) => boolean): string[] =>
    facts
      .filter((f) => f.when && wanted(f))
      .map((f) => f.claim.date)
      .filter((d) => d !== null)
      .sort();
  const done = dated((f) => f.status === 'completed' && !f.part);
  return {
    announced: dated((f) => f.status !== 'denied')[0] ?? null,
    closed: status === 'completed' ? (done[done.length - 1] ?? null) : null,
  };
}

/** The round's name, as those who tell of the whole write it; where they leave it out, or nobody tells of the whole, all
 *  who tell more than that somebody has invested must name it. */
function roundOf(facts: readonly Fact[]): string | null {
  const named = facts.filter((f) => f.claim.round);
  const whole = named.filter((f) => f.whole && !f.part);
  const silent = facts.some((f) => !f.claim.round && !f.vague && !f.part && f.status !== 'denied');
  const from = whole.length > 0 ? whole : silent ? [] : named;
  return (from.find((f) => f.round) ?? from[0])?.claim.round ?? null;
}

function formOf(facts: readonly Fact[]): Deal['form'] {
  const forms = new Set(facts.map((f) => f.claim.form).filter((f) => f !== null));
  if (forms.has('mixed') || (forms.has('cash') && forms.has('compute'))) return 'mixed';
  return [...forms][0] ?? null;
}

/** The deal of one group. Its id is readable and not yet unique; see `named`. */
export function dealOf({ facts, merged }: Cluster, { terms, tied }: Belonging, hearing: Hearing): Deal {
  const voices = heard(facts, hearing);
  const ordered = voices.flatMap((v) => [v.fact, ...v.again]);
  const first = ordered[0] as Fact;
  const status = statusOf(voices);
  return {
    id: '',
    kind: first.kind,
    parties: partiesOf(ordered),
    dates: datesOf(ordered, status),
    round: roundOf(ordered),
    form: formOf(ordered),
    headline: amountIn('headline', voices),
    firm: amountIn('firm', voices),
    paid: amountIn('paid', voices),
    shares: sharesOf(voices, (f) => !keptOut(f)),
    tranches: tranchesOf(voices),
    voices: voices.map((v, i) => voiceOf(v, i + 1)),
    terms: sheetOf(terms),
    claims: [...ordered.map((f) => f.id), ...[...terms, ...tied].map((c) => c.id).sort()],
    merged: [...merged].sort((a, b) => (a.claims.join() < b.claims.join() ? -1 : 1)),
    status,
  };
}

/** What a deal is called: its kind, whose, with whom, which round. */
function baseOf(deal: Deal): string {
  const id = (...roles: string[]): string => deal.parties.find((p) => roles.includes(p.role))?.entity ?? '?';
  if (deal.kind === 'round') return `round:${id('investee')}`;
  if (deal.kind === 'debt') return `debt:${id('borrower')}`;
  if (deal.kind === 'purchase') return `purchase:${id('customer')}:${id('supplier')}`;
  return `${deal.kind}:${id('holder', 'seller')}:${id('asset')}`;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const leastClaim = (deal: Deal): string => [...deal.claims].sort()[0] ?? '';

/** From short to sure: whose deal, which round of it, which claim it begins with. */
function namesOf(deal: Deal): [string, string, string] {
  const base = baseOf(deal);
  const round = roundName(deal.round);
  const longer = round ? `${base}:${round}` : base;
  return [base, longer, `${longer}:${leastClaim(deal)}`];
}

/** Gives each deal the shortest id that no other could have, and orders them: most told first. */
export function named(deals: readonly Deal[]): Deal[] {
  const names = deals.map(namesOf);
  const count = new Map<string, number>();
  for (const options of names) for (const n of new Set(options)) count.set(n, (count.get(n) ?? 0) + 1);
  return deals
    .map((deal, i) => {
      const [base, longer, longest] = names[i] as [string, string, string];
      const id = [base, longer].find((n) => count.get(n) === 1) ?? longest;
      return { ...deal, id };
    })
    .sort((a, b) => b.claims.length - a.claims.length || byText(a.id, b.id));
}
