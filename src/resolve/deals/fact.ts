// A claim about a deal, prepared for comparison: which kind of deal, whose, with whom, how much, when it happened and
// when it was told. Claims about no deal, or about nobody, make no fact.
import type { Claim, Status } from '../../model/claim.ts';
import type { DealKind } from '../../model/deal.ts';
import type { Document } from '../../model/document.ts';
import type { Party } from '../../model/name.ts';
import type { Fx } from '../../model/reference/fx.ts';
import { type Money, moneyOf } from './amount.ts';
import type { Places } from './places.ts';
import { isPart, isRunning, pointsToRound, roundName, sideOf, speaksOfRound } from './rounds.ts';
import { type Window, windowOf } from './windows.ts';

export interface Groups {
  rootOf(id: string): string;
}

export interface Fact {
  id: string;
  /** Place among all claims by id, so that pairs are ordered without comparing texts. */
  order: number;
  claim: Claim;
  kind: DealKind;
  /** The company, asset, borrower or supplier the deal is about: its own id, and its group's. */
  entity: string;
  target: string;
  /** Investor, holder, seller, lender or customer, by group; null when nobody is named. */
  party: string | null;
  round: string | null;
  /** The amount is that of the whole deal, not of one investor in it. */
  whole: boolean;
  /** A tranche. */
  part: boolean;
  money: Money | null;
  percent: { low: number; high: number } | null;
  when: Window | null;
  told: Window | null;
  status: Status;
  speaker: string;
  document: string;
  sentence: number;
  start: number;
  /** Stake before or after an event. */
  side: 'before' | 'after' | null;
  this_round: boolean;
  of_round: boolean;
  /** What one party has put in over the years: its date is that of no payment. */
  running: boolean;
  /** The buyer's word about a sale of shares: its subject is no seller. */
  bought: boolean;
  /** Says neither how much, nor when, nor in which round, nor who led, or only how much a year: it may join a deal but
   *  never join two. */
  vague: boolean;
}

/** A date that is only that of the report is no date of the deal. */
export const BY_PUBLICATION = 'date/publication';

export const partyId = (party: Party | null): string | null =>
  party ? (party.entity ?? `name:${party.text.normalize('NFKC').trim()}`) : null;

const KINDS: Partial<Record<Claim['kind'], DealKind>> = {
  funding_round: 'round',
  investment: 'round',
  stake: 'stake',
  purchase: 'purchase',
  debt: 'debt',
  divestment: 'divestment',
};

export const dealKind = (claim: Claim): DealKind | null => KINDS[claim.kind] ?? null;

/** Target and counterparty of a claim. */
function sides(claim: Claim): { target: Party | null; party: Party | null } {
  if (claim.kind === 'funding_round') return { target: claim.subject, party: null };
  return { target: claim.object, party: claim.subject };
}

export interface Surroundings {
  groups: Groups;
  fx: Fx | null;
  documents: ReadonlyMap<string, Document>;
  places: Places;
}

const speakerKey = (claim: Claim): string =>
  claim.speaker ? (claim.speaker.entity ?? claim.speaker.text) : `author:${claim.document ?? ''}`;

/** When it was told: the day of publication, else the claim's date if that is all it is. */
export function toldOf(claim: Claim, documents: ReadonlyMap<string, Document>): Window | null {
  const published = documents.get(claim.document ?? '')?.published ?? claim.source?.published;
  return windowOf(published) ?? (claim.rules.includes(BY_PUBLICATION) ? windowOf(claim.date) : null);
}

const monthOf = (claim: Claim, documents: ReadonlyMap<string, Document>): string | null => {
  const date = claim.date ?? documents.get(claim.document ?? '')?.published ?? claim.source?.published ?? null;
  return date ? `${date}-06`.slice(0, 7).replace(/-[QH].$/u, '-06') : null;
};

const YEARLY = /每年|年均|\b(?:a|per|each|every) year\b|\bannual(?:ly)?\b|\byearly\b/iu;

/** What is bought a year is a rate of the contract, no sum of it. */
function measured(claim: Claim): Claim {
  const { amount, period } = claim;
  if (claim.kind !== 'purchase' || !amount || !YEARLY.test(period ?? '')) return claim;
  return { ...claim, amount: { ...amount, basis: 'annualised' } };
}

/** The fact of a claim; null for one about no deal or with nobody it could be about. */
export function factOf(read: Claim, order: number, around: Surroundings): Fact | null {
  const claim = measured(read);
  const kind = dealKind(claim);
  if (!kind) return null;
  const { target, party } = sides(claim);
  const entity = partyId(target) ?? (kind === 'purchase' && party ? '?' : null);
  if (entity === null) return null;
  const by = partyId(party);
  const running = isRunning(claim);
  const stated = running || claim.rules.includes(BY_PUBLICATION) ? null : windowOf(claim.date);
  const money = moneyOf(claim.amount, around.fx, monthOf(claim, around.documents));
  const round = roundName(claim.round);
  const { start, sentence } = around.places.of(claim);
  return {
    id: claim.id,
    order,
    claim,
    kind,
    entity,
    target: around.groups.rootOf(entity),
    party: by && around.groups.rootOf(by),
    round,
    whole: claim.kind !== 'investment' && !(kind === 'debt' && by !== null),
    part: isPart(claim),
    money,
    percent: claim.percent && { low: claim.percent.low, high: claim.percent.high },
    when: stated,
    told: toldOf(claim, around.documents),
    status: claim.status,
    speaker: speakerKey(claim),
    document: claim.document ?? claim.source?.name ?? '',
    sentence,
    start,
    side: sideOf(claim),
    this_round: pointsToRound(claim),
    of_round: speaksOfRound(claim),
    running,
    bought: false,
    vague: money?.basis === 'annualised' || (!money && !claim.percent && !stated && !round && !claim.lead && !running),
  };
}
