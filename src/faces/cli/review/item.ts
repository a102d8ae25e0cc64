// One item of the queue in, lines for a terminal out: why it is there, what would move, and the quotes in their sentence.
import type { ReviewEffect, ReviewItem, ReviewQuote } from '../../../model/case/review.ts';
import type { CaseView } from '../../../model/case.ts';
import { money } from '../../words/figures.ts';
import type { Lang } from '../../words/lang.ts';
import { whyIn } from '../../words/review/why.ts';
import type { Output } from '../context.ts';
import { clean, STYLES, styled, wrapped } from '../print.ts';
import { figureOf } from '../reading/claims.ts';

/** Characters shown on either side of a quote. */
const AROUND = 90;
/** Marks for the ends of a quote while lines are wrapped; texts do not hold them. */
const [ON, OFF] = ['\ue000', '\ue001'];
const MARKS = /[\ue000\ue001]/gu;

type Range = { low: number; high: number };

const sum = (range: Range | null, currency: string | null): string =>
  range ? money(range, currency ?? 'USD', { lang: 'en' }) : 'none';

/** The headline of a view, in words. */
export function headlineOf({ screen }: CaseView): string {
  return sum(screen.full?.prorata ?? null, screen.currency);
}

/** The headline with what it is a sum of: whose money would come back, through whom. */
export function headlineIn(view: CaseView): string {
  const { inputs, full } = view.screen;
  if (!inputs || !full) return 'no answer yet: no ticket with an amount';
  const { investor, investee, put_in } = inputs;
  const put = sum(put_in, put_in.unit);
  return `${headlineOf(view)} of the ${put} that ${investor.names.en} put into ${investee.names.en} would come back, mixed evenly and with all compute bought from it`;
}

/** What the supposition behind an item would do. */
export function effectIn(effect: ReviewEffect): string {
  const { before, after, currency, moves, bounds_move } = effect;
  const what = effect.of === 'came_back' ? 'what came back' : 'the headline';
  const [from, to] = [sum(before, currency), sum(after, currency)];
  if (moves > 0 && from === to) return `could move ${what} (${from}) by less than is shown`;
  if (moves > 0) return `could move ${what}: ${from} → ${to}`;
  if (bounds_move > 0) return `could move "at least" or "at most" by ${sum(point(bounds_move), currency)}`;
  return effect.tried ? 'does not move the headline' : 'was not tried for its effect, the case being large';
}

const point = (n: number): Range => ({ low: n, high: n });

/** A text with its quote marked, as wrapped lines in which the quote stands out. */
function highlighted(parts: [string, string, string], out: Output, indent: string): string[] {
  const [before, quote, after] = parts.map((p) => clean(p).replace(MARKS, '\ufffd'));
  const lines = wrapped(`${before}${ON}${quote}${OFF}${after}`, out.columns - indent.length);
  let on = false;
  return lines.map((line) => {
    const marked = out.colour
      ? `${on ? start : ''}${line.replace(ON, start).replace(OFF, stop)}`
      : line.replace(ON, '“').replace(OFF, '”');
    if (line.includes(ON)) on = true;
    if (line.includes(OFF)) on = false;
    return `${indent}${marked}${on && out.colour ? stop : ''}`;
  });
}

const start = `\u001b[${STYLES.bold};${STYLES.yellow}m`;
const stop = '\u001b[0m';

function quoteLines(quote: ReviewQuote, view: CaseView, out: Output): string[] {
  const document = view.documents.find((d) => d.id === quote.document);
  if (!quote.quote || quote.start === null || quote.end === null)
    return [styled(out, 'dim', '   entered by hand, without a quote')];
  if (!document) return highlighted(['', quote.quote, ''], out, '   ');
  const from = Math.max(0, quote.start - AROUND);
  const to = Math.min(document.text.length, quote.end + AROUND);
  const before = `${from > 0 ? '…' : ''}${document.text.slice(from, quote.start).split(/\n+/u).at(-1) ?? ''}`;
  const after = document.text.slice(quote.end, to).split('\n')[0] ?? '';
  return highlighted([before, document.text.slice(quote.start, quote.end), after], out, '   ');
}

/** What a claim says, in one line. */
function claimLine(id: string, view: CaseView): string {
  const claim = view.claims.find((c) => c.id === id);
  if (!claim) return id;
  const who = [claim.subject?.text, claim.object?.text].filter(Boolean).join(' → ') || '?';
  const by = claim.speaker ? `, says ${claim.speaker.text} (${claim.speaker.kind.replaceAll('_', ' ')})` : '';
  const when = claim.date ? `, ${claim.date}` : '';
  return `${claim.kind.replaceAll('_', ' ')}: ${who}, ${figureOf(claim)}, ${claim.status.replaceAll('_', ' ')}${when}${by}`;
}

export interface Shown {
  view: CaseView;
  /** `3 of 17`. */
  place: string;
  /** In which the reason is given. */
  lang: Lang;
  /** The claim that accept, reject and edit are about. */
  inHand: string;
}

/** Everything to print of an item before a key is pressed. */
export function itemLines(item: ReviewItem, shown: Shown, out: Output): string[] {
  const pair = item.joined === null ? '' : item.joined ? ' · a pair, joined' : ' · a pair, kept apart';
  const lines = [
    '',
    styled(out, 'bold', `${shown.place}${pair}`),
    ...wrapped(clean(whyIn(item.why, shown.lang)), out.columns),
  ];
  lines.push(styled(out, 'dim', `It ${effectIn(item.effect)}. Doubt ${item.doubt}.`), '');
  const ids = [item.claim, ...(item.other ? [item.other] : [])];
  for (const [i, id] of ids.entries()) {
    const quotes = item.quotes.filter((q) => q.claim === id);
    const mark = ids.length > 1 ? `${i + 1}${id === shown.inHand ? '>' : ' '} ` : '   ';
    const from = quotes[0]?.from ? ` · ${quotes[0].from}` : '';
    const told = wrapped(clean(`${claimLine(id, shown.view)}${from}`), out.columns - 3);
    lines.push(...told.map((line, n) => styled(out, 'cyan', `${n === 0 ? mark : '   '}${line}`)));
    for (const quote of quotes) lines.push(...quoteLines(quote, shown.view, out));
  }
  return lines;
}
