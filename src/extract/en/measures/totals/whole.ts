// The whole that a percent is part of, in English: "P of its revenue", "of every dollar it earns", and the claims that such a
// part makes. Takes what stands around the figure.
import { type Draft, draft, type Ref } from '../../../frame.ts';
import type { Around } from '../../context.ts';

const BASE =
  /^ ?(?:of|on|from) (?:the (?:US|HK|NT)?[$€£¥][\d.,]+ ?(?:bn|mn|m|billion|million|trillion)? (?:in|of) )?((?:(?:all|the|its|their|our|every|total|what|early|that|this|those|these|group|overall|whole|last|year['’]s|quarter['’]s|annual|quarterly|[\w-]+-(?:quarter|half|year)|(?:[A-Z][\w&.-]* ){0,3}[\w&.-]+['’]s?) ){0,4}(?:[\w-]+ ){0,3}?)(revenues?|sales|turnover|billings|backlog|order book|orders|capital (?:spending|expenditure|expenditures|outlays)|capital|money|funds|funding|budgets?|spending|outlays|costs|income|intake|takings|purchases|procurement|capex|profits?|bookings|take in|takes in|raise|earns?|makes|brings in|dollar|venture|total|it|that|them|which)(?![\w-])/iu;
const EVERY =
  /^ (?:of|in|out of|from) (?:every|each|the) (?:dollar|pound|euro|krona|krone|crown|franc|yuan|rupee|ringgit|zloty|rouble|ruble|peso|real|rand|shekel|won|yen)(?: of (?:its |their )?(?:revenues?|sales|turnover|income))?(?: (?:that )?(?:it|they|we|the company|the group) \w+(?: in)?)?/iu;
const EVERY_BEFORE =
  /\b(?:of|out of|for|from) (?:every|each) (?:dollar|pound|euro|krona|krone|crown|franc|yuan|rupee|ringgit|zloty|rouble|ruble|peso|real|rand|shekel|won|yen|\$1|£1|€1)\b[^.;]{0,40}$/iu;
const FUNDING = /^(?:capital|money|funds|funding|raise|venture)$/iu;
export const MAKES =
  /\b(?:account(?:s|ed|ing)? for|ma(?:de|kes?|king) up|contribut\w+|provid\w+|suppl(?:y|ies|ied)|represent\w*|br(?:ing|ings|ought) in|good for|responsible for|stand(?:s|ing)? for|stood for|generat\w+|constitut\w+|compris\w+|deliver(?:s|ed)|yield(?:s|ed)|is|are|was|were|behind|owed)\b/iu;
export interface Part {
  a: Around;
  /** Where the words about the whole end. */
  end: number;
  /** What it is a part of. */
  of: 'revenue' | 'funding';
  /** The words that name the whole. */
  base: string;
  /** From the words about the whole to the figure, where they stand before it. */
  from?: { start: number; end: number };
}

/** "a 20% cut of its revenue". */
const CUT = /^ (?:cut|slice)(?= of )/u;

/** "15%, respectively, | of its revenue". */
const RESPECTIVELY = /^,? respectively,?(?= (?:of|on|from) )/u;
/** "Of the group's revenue, | 20% came from X". */
const WHOLE_BEFORE =
  /(?:^|[.;] )Of (?:the |its |their |that |(?:[A-Z][\w&.-]* ){0,3}[\w&.-]+['’]s? )?(?:(?:total|group|annual|quarterly|\w+-quarter) )?(revenues?|sales|turnover|orders|backlog),$/u;

/** The whole that a percent is part of. */
export function partOf(a: Around): Part | null {
  // "half the turnover".
  const bare = a.figure.low === 50 && /^ (?:the|its|their|all) /u.test(a.right) ? ' of' : '';
  const cut = (CUT.exec(a.right) ?? RESPECTIVELY.exec(a.right))?.[0] ?? '';
  const base = BASE.exec(bare + a.right.slice(cut.length));
  if (base) {
    const word = base[2] ?? '';
    return {
      a,
      end: a.figure.full.end + base[0].length + cut.length - bare.length,
      of: FUNDING.test(word) ? 'funding' : 'revenue',
      base: word,
    };
  }
  const every = EVERY.exec(a.right);
  if (every) return { a, end: a.figure.full.end + every[0].length, of: 'revenue', base: 'every' };
  const before = EVERY_BEFORE.exec(a.left) ?? WHOLE_BEFORE.exec(a.left);
  if (!before) return null;
  const from = a.figure.full.start - 1 - (a.left.length - before.index);
  return { a, end: a.figure.full.end, of: 'revenue', base: 'every', from: { start: from, end: a.figure.end } };
}

export const ratio = (p: Part, subject: Ref, object: Ref | null): Draft =>
  draft({
    rule: 'en/share-spent',
    kind: 'ratio',
    trigger: p.from ?? p.a.before[0] ?? p.a.figure,
    clause: p.a.clause,
    subject,
    object,
    percent: p.a.figure,
    of: p.of,
    label: p.of === 'funding' ? 'share of funding spent' : 'share of revenue spent',
  });

export const share = (p: Part, subject: Ref, object: Ref | null): Draft =>
  draft({
    rule: 'en/share-of',
    kind: 'metric',
    trigger: p.a.before[0] ?? p.a.figure,
    clause: p.a.clause,
    subject,
    object,
    percent: p.a.figure,
    metric: 'other',
    label: 'share of total',
  });
