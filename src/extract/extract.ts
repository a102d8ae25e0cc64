// The room's entry: a reading and a grammar in, claims with evidence, unexplained figures and diagnostics out.
// The offline grammar is the floor of quality: whoever else proposes claims passes the same gate.

import { DEAL_KINDS } from '../model/claim/kinds.ts';
import type { Claim, Extraction } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Reading } from '../model/document.ts';
import { claimOf } from './claims.ts';
import { ENGLISH } from './en/english.ts';
import { explained, type Outcome } from './explain.ts';
import { follow } from './follow.ts';
import type { Draft, Ref } from './frame.ts';
import type { Grammar } from './grammar.ts';
import { refusal } from './ground.ts';
import { type FigureItem, within } from './item.ts';
import { figuresIn, published } from './language.ts';
import { tightly } from './match/tight.ts';
import { byTongue } from './match/tongues.ts';
import { unexplained, unique } from './unexplained.ts';
import { CHINESE } from './zh/chinese.ts';

/** Reads the claims of one document; with `explain`, how each sentence was read. */
export function extract(reading: Reading, grammar: Grammar, options: { explain?: boolean } = {}): Extraction {
  const found = byTongue(reading, (one) => tightly(one, (tight) => read(tight, grammar, options)));
  const claims = unique(found.claims);
  const diagnostics = [...found.diagnostics];
  if (claims.length === 0) diagnostics.push(nothing(reading));
  if (!published(reading.document.published)) diagnostics.push(...undated(reading, claims));
  return { ...found, claims, diagnostics };
}

function read(given: Reading, grammar: Grammar, options: { explain?: boolean }): Extraction {
  const tongue = given.lang === 'en' ? ENGLISH : CHINESE;
  const reading = tongue.written?.(given, grammar) ?? given;
  const language = tongue.language(grammar, reading);
  const followed = follow(reading, grammar, language);
  const quotes = new Map<string, FigureItem[]>();
  const figures = (folded: string): FigureItem[] => {
    const known = quotes.get(folded) ?? figuresIn(language, folded);
    quotes.set(folded, known);
    return known;
  };
  const diagnostics: Diagnostic[] = [];
  const used: FigureItem[] = [];
  const claims: Claim[] = [];
  const outcomes: Outcome[][] = [];
  followed.sentences.forEach((sentence, i) => {
    const here: Outcome[] = [];
    if (options.explain) outcomes.push(here);
    const made = { reading, sentence, attributions: followed.attributions[i] ?? [], extractor: language.extractor };
    for (const one of followed.drafts[i] ?? []) {
      const draft = betweenTwo(withCast(one), reading.folded);
      if (!draft) continue;
      const claim = claimOf(made, draft);
      const refused = refusal(claim, draft, { reading, figures });
      if (options.explain) here.push({ draft, claim, refused });
      if (refused) diagnostics.push(refused);
      else {
        claims.push(claim);
        used.push(...usedBy(draft, claim));
      }
    }
  });
  const kept = unique(claims);
  const left = unexplained(reading, followed.sentences, used);
  const found = { claims: kept, unexplained: left, diagnostics };
  return options.explain
    ? { ...found, explained: explained({ reading, read: followed, outcomes, kept, left }) }
    : found;
}

/** The figures that a claim holds: its own, and those told with them that stand in its quotes. */
function usedBy({ money, percent, multiple, also }: Draft, { evidence }: Claim): FigureItem[] {
  const beside = also.filter((f) => evidence.some((e) => within(f, e)));
  return [money, percent, multiple, ...beside].filter((f) => f !== null);
}

/** A deal about no money or less than none, or about more than all of a company, is a figure read wrong. */
const nothingAtAll = ({ kind, money, percent }: Draft): boolean =>
  (DEAL_KINDS.has(kind) && money?.type === 'money' && money.high <= 0) ||
  (kind === 'stake' && percent?.type === 'percent' && percent.low > 100);

/** A claim with the parties that were chosen for it in the end; those who share a figure keep their side. */
function withCast(draft: Draft): Draft {
  const { cast, subject, object } = draft;
  if (!cast) return draft;
  return {
    ...draft,
    subject: subject?.members ? subject : cast.subject,
    object: object?.members ? object : cast.object,
    recast: cast.rule,
  };
}

/** How a party is written. */
const written = (text: string, { text: said, span }: Ref): string => said ?? text.slice(span.start, span.end);

/** One company on both sides, known or called by the same words. */
function oneOnly(text: string, { subject, object }: Draft): boolean {
  if (!subject || !object) return false;
  if (subject.row && object.row) return subject.row.id === object.row.id;
  return written(text, subject) !== '' && written(text, subject) === written(text, object);
}

/** Nobody deals with itself: a loan whose lender borrows has no lender named, and a stake in oneself is none; and who
 * brings a company its money (一半的收入来自某某) is not that company. */
function betweenTwo(draft: Draft, text: string): Draft | null {
  const { kind } = draft;
  if (nothingAtAll(draft)) return null;
  if (!oneOnly(text, draft)) return draft;
  if (kind === 'debt' || kind === 'metric' || kind === 'ratio') return { ...draft, subject: null };
  if (kind === 'purchase') return { ...draft, object: null };
  return kind === 'investment' || kind === 'stake' || kind === 'divestment' ? null : draft;
}

/** Does a claim stand at a time? */
const dated = ({ kind }: Claim): boolean => DEAL_KINDS.has(kind) || kind === 'metric' || kind === 'price_change';

/** "Last month" needs the day on which it was written: which claims have no date for want of it. */
function undated(reading: Reading, claims: readonly Claim[]): Diagnostic[] {
  const without = claims.filter((c) => c.date === null && dated(c));
  if (without.length === 0) return [];
  const many = without.length === 1 ? 'One statement has' : `${without.length} statements have`;
  return [
    {
      code: 'extract/undated',
      severity: 'info',
      message: `${many} no date: it is not known when the text was published.`,
      remedy: 'Say so with --published 2024-03-06 (or the field "published"); relative dates are counted from it.',
      at: { document: reading.document.id },
      claims: without.map((c) => c.id),
    },
  ];
}

const nothing = (reading: Reading): Diagnostic => ({
  code: 'extract/no-claims',
  severity: 'warning',
  message: 'No statement about a deal was read from this text.',
  remedy:
    reading.document.title && reading.document.text.trim() === ''
      ? 'A title is not read by itself, since a quote must stand in the text: give the headline as the first line of the text.'
      : 'Check that it is the article itself and not a navigation page; figures that stand in it are listed as not used.',
  at: { document: reading.document.id },
});
