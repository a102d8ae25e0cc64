// The gate: every figure of a claim is read again from its own quote, alone, and must give the same value. A claim
// that does not pass is refused and the refusal is shown. Quotes must be the text at their offsets.
import type { Claim } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Reading } from '../model/document.ts';
import type { Draft } from './frame.ts';
import type { FigureItem } from './item.ts';
import { sameRemainder } from './units/remainder.ts';
import { sameBefore } from './units/sized.ts';

/** Reads the figures of a text on its own; each language has one. */
export type FigureReader = (folded: string) => FigureItem[];

function sound(claim: Claim, text: string): boolean {
  return (
    claim.evidence.length > 0 &&
    claim.evidence.every((e) => e.quote.length > 0 && e.quote.length <= 400 && text.slice(e.start, e.end) === e.quote)
  );
}

/** Does the quote alone give the figure again? */
function stands(
  claim: Claim,
  draft: Draft,
  { reading, figures }: { reading: Reading; figures: FigureReader },
): boolean {
  const figure = draft.money ?? draft.percent ?? draft.multiple;
  const main = claim.evidence[0];
  if (!figure || !main) return true;
  const again = figures(reading.folded.slice(main.start, main.end));
  const unit = draft.money ? 'money' : figure.type;
  // A currency declared elsewhere in the text is not in the quote; the number itself must be.
  const declared = figure.rules.includes('currency/declared');
  return again.some(
    (f) =>
      (f.type === unit || declared) &&
      ((f.low === figure.low && f.high === figure.high) || sameBefore(f, figure) || sameRemainder(f, figure)) &&
      (f.currency === figure.currency || declared) &&
      f.start + main.start === figure.start,
  );
}

/** Null when the claim may pass, else why not. */
export function refusal(
  claim: Claim,
  draft: Draft,
  at: { reading: Reading; figures: FigureReader },
): Diagnostic | null {
  const ok = sound(claim, at.reading.document.text) && stands(claim, draft, at);
  if (ok) return null;
  const main = claim.evidence[0];
  return {
    code: 'extract/ungrounded',
    severity: 'info',
    message: `A ${claim.kind} claim was refused: its quote alone does not give its figure (${draft.rule}).`,
    at: { document: claim.document, start: main?.start, end: main?.end },
  };
}
