// The financing that a sentence is about, in English: of whom, and whether its backers invest or lend. Takes what is told
// in the sentence and before it.
import { type Draft, last, type Ref, type Scene } from '../../../frame.ts';
import { has } from '../../syntax/kinds.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { type Deal, refer, refers } from './refer.ts';
import { following, isParty } from './things.ts';

/** The financing told in the sentence or before it: of whom, and whether its backers invest or lend. */
export interface Financing {
  company: Ref;
  kind: 'investment' | 'debt';
  round: string | null;
}

const KINDS: ReadonlySet<string> = new Set(['funding_round', 'investment', 'debt', 'valuation']);

export function financing(deal: Deal): Financing | null {
  const { scene } = deal;
  const own = scene.drafts.filter((d) => KINDS.has(d.kind));
  const first = own.find((x) => x.kind === 'funding_round') ?? last(own);
  const spoken = first ? null : roundHere(deal);
  if (spoken) return { company: spoken, kind: 'investment', round: null };
  const d = first ?? remembered(scene);
  if (!d) return null;
  const company = d.kind === 'funding_round' || d.kind === 'valuation' ? d.subject : d.object;
  return company ? { company, kind: d.kind === 'debt' ? 'debt' : 'investment', round: d.round } : null;
}

/** "Y is in talks over a new round": a round without a sum is of who does something with it. */
function roundHere(deal: Deal): Ref | null {
  const backer = deal.all.find(
    (p): p is Noun =>
      p.type === 'noun' && p.aside && p.kinds[0] === 'holder' && p.owner !== null && p.head.word !== 'partner',
  );
  if (backer) return refer(deal, backer.owner);
  const noun = deal.all.find((p): p is Noun => p.type === 'noun' && p.kinds[0] === 'round' && p.prep !== 'in');
  if (!noun) return null;
  const named = financed(deal, noun);
  if (named) return named;
  const verb = deal.all.slice(0, noun.index).findLast((p): p is Verb => p.type === 'verb');
  if (!verb || has(verb, 'lead', 'join', 'back', 'invest', 'put')) return null;
  const subject = refers(deal, subjectOf(deal.all, verb.index))[0] ?? null;
  return subject?.row && subject.row.kind !== 'fund' && subject.row.kind !== 'person' ? subject : null;
}

/** How many characters on a financing is still told of. */
const REMEMBERED = 900;

/** What has no name of its own ("its contract-testing arm") was bought; nobody puts money into it later. */
const isUnit = (d: Draft): boolean => d.kind === 'investment' && d.object !== null && !d.object.row;

/** The financing that the sentences before told last. */
const remembered = (scene: Scene): Draft | null => {
  const { told, ticket, raised } = scene.discourse;
  const d =
    told && KINDS.has(told.kind) && !isUnit(told)
      ? told
      : ticket?.kind === 'investment' && !isUnit(ticket)
        ? ticket
        : raised && !isUnit(raised)
          ? raised
          : null;
  return d && scene.sentence.start - d.clause.start < REMEMBERED ? d : null;
};

/** Is the round told of in this sentence or the one before? */
export const near = ({ scene }: Deal): boolean => {
  const told = scene.drafts.find((d) => KINDS.has(d.kind)) ?? remembered(scene);
  return told !== null && scene.sentence.start - told.clause.start < 300;
};

/** Whose round: "Y's Series B", "the round for Y", "raised by Y"; the round told of. */
export function financed(deal: Deal, n: Noun | undefined): Ref | null {
  if (!n) return null;
  const owner = refer(deal, n.owner) ?? (n.inner[0] ? refer(deal, n.inner[0]) : null);
  if (owner) return owner;
  const of = following(deal, n).find(
    (p) => isParty(p) && (p.prep === 'for' || p.prep === 'in' || p.prep === 'of' || p.prep === 'at' || p.prep === 'by'),
  );
  return of ? refer(deal, of.party) : null;
}
