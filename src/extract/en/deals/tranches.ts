// Parts of a sum told before, in English: "of which F has been paid", "a further F will follow", "F in May and another F
// in June". Takes the deal told last, gives the same deal with the part's own sum, time and certainty.
import { type Draft, last, type Ref, sameRef } from '../../frame.ts';
import { type FigureItem, isFigure } from '../../item.ts';
import { clauseAt } from '../parties.ts';
import { predicateOf } from '../syntax/clauses.ts';
import type { Noun, Verb } from '../syntax/phrases.ts';
import { isMark } from '../syntax/subjects.ts';
import { attached, yearly } from './slots/parts.ts';
import { type Deal, refers, words } from './slots/refer.ts';
import { money, spare } from './slots/things.ts';

const KINDS: ReadonlySet<string> = new Set(['investment', 'purchase', 'debt']);
/** How many characters on a deal is still told of. */
const REMEMBERED = 700;

const MORE =
  /^(?:an?|the|another|up to a|about a)? ?(?:further|another|additional|remaining|initial|first|second|third|final|last|other|extra|next)\b/iu;
const AFTER = /^ (?:more|extra|further|on top)\b/iu;
const RUNS_ON =
  /^(?:is|are|was|were|has|have|had|will|would|could|may|can|comes?|came|follow|falls?|fell|depend|hing|become|became|remain)/u;

/** The deal that a part belongs to: of the sentence, else the one told last. */
function whole({ scene }: Deal, f: FigureItem): Draft | null {
  const own = last(scene.drafts.filter((d) => KINDS.has(d.kind) && d.money && d.money.end <= f.start));
  if (own) return own;
  const { told } = scene.discourse;
  const near = told && scene.sentence.start - told.clause.start < REMEMBERED;
  return told && near && KINDS.has(told.kind) && told.money ? told : null;
}

const textOf = (deal: Deal, n: Noun): string => deal.scene.text.slice(n.start, n.end);

/** "A further F is due", "F more will follow": the part is the subject of a verb that says what becomes of it. */
function runsOn(deal: Deal, n: Noun): boolean {
  const { text, sentence } = deal.scene;
  const more = MORE.test(textOf(deal, n)) || AFTER.test(text.slice(n.end, Math.min(sentence.end, n.end + 9)));
  if (!more || n.prep !== '') return false;
  const rest = deal.all.slice(n.index + 1, n.index + 9);
  const verb = rest.find((p) => p.type === 'verb' && (p.mood === 'finite' || p.copula || p.passive));
  const head = n.index === 0 || isMark(deal.all[n.index - 1], ',', 'and', ';', 'sub');
  return head && verb?.type === 'verb' && (RUNS_ON.test(verb.word) || verb.passive);
}

/** ", of which F". */
const ofWhich = (deal: Deal, n: Noun): boolean =>
  /\bof which (?:about |around |some |roughly |nearly |only |just )?$/iu.test(
    deal.scene.text.slice(Math.max(deal.scene.sentence.start, n.start - 24), n.start),
  );

/** ", F in 2023 and another F in 2024": parts with their times. */
function dated(deal: Deal, n: Noun, f: FigureItem): boolean {
  const before = deal.all[n.index - 1];
  const timed = deal.scene.sentence.items.some(
    (i) => i.type === 'time' && i.start >= f.end && i.start - f.end < 10 && i.iso !== null,
  );
  return n.prep === '' && timed && isMark(before, ',', ':', 'and', '(') && n.head.item === f;
}

const SOUGHT =
  /\b(?:talks|discussions|negotiations|negotiating|discussing|seeking|looking|pressing|asking)\b[^,;.]{0,50} (?:for|about|over|on|seeking)(?: (?:up to|about|around|roughly|as much as|at least))? (?:another|a further|an additional)(?: (?:up to|about|around|roughly|as much as|at least))? $/iu;

/** "and is in talks with banks for another F": more of the same, not yet had. */
const sought = ({ scene: { text, sentence } }: Deal, f: FigureItem): boolean =>
  SOUGHT.test(text.slice(Math.max(sentence.start, f.start - 120), f.start));

/** ", starting with F", "F of it up front": what is put in first. */
const first = ({ scene: { text, sentence } }: Deal, n: Noun): boolean =>
  /\b(?:starting|beginning|kicking off) (?:off )?(?:with|at) (?:an? )?(?:initial |first )?(?:about |around |some )?$/iu.test(
    text.slice(Math.max(sentence.start, n.start - 40), n.start),
  ) ||
  /^,? (?:of it |of this |of that )?(?:up ?front|initially|at first|at the outset)\b/iu.test(
    text.slice(n.end, n.end + 24),
  );

const OPTION =
  /\b(?:options?|right|choice|ability) to (?:raise|increase|lift|expand|double|boost|top up|bring|take) (?:it|that|this|the (?:sum|amount|total|investment|commitment|figure)|its (?:investment|commitment|total|outlay)|the total investment) to (?:as much as |up to |about |around |a total of )?$/iu;

/** "with an option to raise the sum to F": the whole that may come of it. */
const mayBecome = ({ scene: { text, sentence } }: Deal, f: FigureItem): boolean =>
  OPTION.test(text.slice(Math.max(sentence.start, f.full.start - 90), f.full.start)) ||
  OPTION.test(text.slice(Math.max(sentence.start, f.start - 90), f.start));

/** "The other F was spread over nine institutions": who lends this part; what others lent before, they did not. */
function lenderOf(deal: Deal, n: Noun, base: Draft): Ref | null {
  const v = deal.all.slice(n.index + 1, n.index + 4).find((p): p is Verb => p.type === 'verb');
  const to = v ? deal.all[v.index + 1] : undefined;
  const given = v?.passive && to?.type === 'noun' && /^(?:over|among|amongst|across|by|with|to|from)$/u.test(to.prep);
  if (given) {
    const named = refers(deal, to);
    if (named.length > 0) return named[0] ?? null;
    if (/(?:s|syndicate|group|club)$/u.test(to.head.word)) return words(to);
  }
  return /^the (?:other|remaining|rest)\b/iu.test(textOf(deal, n)) ? null : base.subject;
}

function partOf(deal: Deal, n: Noun): Draft[] {
  const f = money(n);
  if (!spare(deal, f)) return [];
  const base = whole(deal, f);
  if (!base?.money || base.money.currency !== f.currency) return [];
  const here = base.clause.start >= deal.scene.sentence.start;
  const smaller = f.high < base.money.low;
  const option = mayBecome(deal, f);
  const more = attached(deal, n, { base, f, further: MORE.test(textOf(deal, n)) });
  const fits =
    option ||
    more ||
    (smaller && first(deal, n)) ||
    runsOn(deal, n) ||
    (smaller && ofWhich(deal, n)) ||
    (here && sought(deal, f)) ||
    (here && (smaller || yearly(deal, base.money)) && dated(deal, n, f));
  if (!fits) return [];
  const clause = clauseAt(deal.scene.sentence, f.start);
  const trigger = { start: f.start, end: f.end };
  const coming = TO_COME.test(deal.scene.text.slice(n.end, n.end + 30));
  // "the remaining F was taken by A and B": theirs.
  const by = base.kind === 'investment' ? givenBy(deal, n).find((r) => !sameRef(r, base.object)) : undefined;
  const subject = base.kind === 'debt' ? lenderOf(deal, n, base) : (by ?? base.subject);
  return [
    {
      ...base,
      subject,
      rule: 'en/tranche',
      money: f,
      clause,
      trigger,
      when: undefined,
      status: option || coming || (more && base.kind === 'purchase') ? 'planned' : null,
      support: [],
      also: [],
    },
  ];
}

/** "The first F will be deployed when": it has not been yet. */
const TO_COME = /^ (?:will|would|shall|may|could|(?:is|are) (?:to|due to|set to|expected to|scheduled to)) be\b/u;

/** Who takes or gives a part that is the subject of a passive. */
function givenBy(deal: Deal, n: Noun): Ref[] {
  const v = deal.all[n.index + 1];
  if (n.prep !== '' || v?.type !== 'verb' || !v.passive || v.mood === 'to') return [];
  const { subject } = predicateOf(deal.all, v);
  return subject?.prep === 'by' ? refers(deal, subject) : [];
}

/** The parts that a sentence tells of a deal. */
export function tranches(deal: Deal): Draft[] {
  const made: Draft[] = [];
  if (!deal.scene.sentence.items.some((i) => isFigure(i) && i.type === 'money')) return made;
  for (const n of deal.all) {
    if (n.type !== 'noun' || n.figures.length === 0) continue;
    made.push(...partOf({ ...deal, scene: { ...deal.scene, drafts: [...deal.scene.drafts, ...made] } }, n));
  }
  return made;
}
