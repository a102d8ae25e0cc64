// Deals that are told of a party without a figure: who took part in a round, who came in again, who lends. Which deal each party of
// a sentence is in is weighed by the signs of its language, and with whom by the weights of `casting`; what is likely enough becomes
// a claim.
import type { Span } from '../../model/document.ts';
import { type Draft, draft, type Ref, type Scene, sameRef } from '../frame.ts';
import { type Clause, within } from '../item.ts';
import { likely, type Weighed } from './scores.ts';

/** What a party may be in without a figure, or `none`: it invests, buys goods, sells them, sells shares, holds some, lends. */
export const JOIN_KINDS = 'none investment purchase supply divestment stake debt'.split(' ');

/** What is told of it; who buys from a seller and who holds were wrong as often as right. */
const TOLD: ReadonlySet<string> = new Set(['investment', 'purchase', 'divestment', 'debt']);

/** How likely the deal and whom it is with must be together. */
const SURE = 0.5;
/** A sentence with more claims has no end. */
const DRAFTS = 60;

/** A place where a party is named or pointed at. */
export interface Joiner {
  ref: Ref;
  /** What it does, or itself where no verb says so. */
  trigger: Span;
  clause: Clause;
  /** Its words say that it leads. */
  leads: boolean;
  /** Which of the lists of the sentence it stands in, by where that begins. */
  list: number;
  /** Its words say that it puts money in. */
  gives: boolean;
  signs(like: Draft): readonly string[];
}

/** A sentence, its parties, and what its language knows. */
export interface Joining {
  rule: string;
  scene: Scene;
  table: Weighed;
  parties: readonly Joiner[];
  /** Whom a deal of its subject is likeliest with. */
  withWhom(one: Draft): { ref: Ref; probability: number } | null;
  /** The deals that the text has told before the sentence. */
  before: readonly Draft[];
  /** Words of a sentence that tell of who bid and lost, weighs it, or only keeps what it has; and of loans that are only sought. */
  idle: RegExp;
  sought: RegExp;
}

/** Who holds has put money in. */
const ALIKE: Readonly<Partial<Record<Draft['kind'], Draft['kind']>>> = { stake: 'investment', investment: 'stake' };

/** Is it told already, or is it in somebody who only sells what is bought? */
function known({ scene: { drafts }, before }: Joining, one: Draft): boolean {
  const alike = (d: Draft): boolean => d.kind === one.kind || d.kind === ALIKE[one.kind];
  return (
    drafts.some((d) => alike(d) && (sameRef(d.subject, one.subject) || sameRef(d.object, one.subject))) ||
    // Who buys for a sum is told with it.
    (one.kind === 'purchase' && drafts.some((d) => d.kind === one.kind && d.money && sameRef(d.object, one.object))) ||
    before.some((d) => alike(d) && sameRef(d.subject, one.subject) && sameRef(d.object, one.object)) ||
    (one.kind === 'investment' &&
      [...drafts, ...before].some((d) => d.kind === 'divestment' && sameRef(d.subject, one.object)))
  );
}

/** Is somebody told to have put money in himself? Then nobody puts it into him there. */
const invests = ({ scene: { drafts } }: Joining, who: Ref): boolean =>
  drafts.some((d) => d.kind === 'investment' && sameRef(d.subject, who));

/** Who speaks does not act; a company may. */
const speaks = ({ speakers, said }: Scene, { span, row }: Ref): boolean =>
  speakers.some((s) => within(span, s)) || (row?.kind === 'person' && said.some((a) => within(span, a.speaker.span)));

/** Is it told who leads an investment in a company? */
const led = ({ scene, before }: Joining, company: Ref): boolean =>
  [...scene.drafts, ...before].some((d) => d.kind === 'investment' && d.lead === true && sameRef(d.object, company));

/** Members of one list do the same and deal with somebody else; who gives in a round is not who gets it. */
const beside = ({ parties }: Joining, one: Joiner, other: Ref): boolean =>
  parties.some((p) => sameRef(p.ref, other) && (p.list === one.list || (p.gives && one.gives)));

/** What a party is likeliest in, where that and with whom are likely enough together. */
function joined(j: Joining, party: Joiner): Draft | null {
  const { rule, table, withWhom } = j;
  const { ref, trigger, clause, leads, signs } = party;
  const about = (kind: Draft['kind']): Draft => draft({ rule, kind, trigger: ref.span, clause, subject: ref });
  for (const { kind, chance } of likely(table, signs(about('investment')))) {
    if (chance < SURE) break;
    if (!TOLD.has(kind)) continue;
    const one = about(kind as Draft['kind']);
    const other = withWhom(one);
    if (!other || chance * other.probability < SURE || sameRef(other.ref, ref)) continue;
    if (beside(j, party, other.ref)) continue;
    const lead = kind !== 'investment' ? null : leads ? true : led(j, other.ref) ? false : null;
    return { ...one, trigger, object: other.ref, lead };
  }
  return null;
}

/** The deals of a sentence that no rule has told. */
export function joins(j: Joining): Draft[] {
  const { text, sentence, drafts } = j.scene;
  const words = text.slice(sentence.start, sentence.end);
  if (drafts.length > DRAFTS || j.idle.test(words)) return [];
  const sought = j.sought.test(words);
  const found: Draft[] = [];
  for (const party of j.parties) {
    if (speaks(j.scene, party.ref)) continue;
    const one = joined(j, party);
    if (!one || (sought && one.kind === 'debt') || (one.object && invests(j, one.object))) continue;
    if (!known(j, one) && !found.some((d) => sameRef(d.subject, one.subject))) found.push(one);
  }
  return found;
}
