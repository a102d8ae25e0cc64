// Claims of one document in, lines of a table out: who does what for how much, who says so, and the quote below.
import type { Claim, Unexplained } from '../../../model/claim.ts';
import type { Document } from '../../../model/document.ts';
import { money, percent, plain } from '../../words/figures.ts';
import type { Output } from '../context.ts';
import { type Column, clean, styled, tableLines, wrapped } from '../print.ts';

const COLUMNS: readonly Column[] = [
  { title: 'KIND', min: 10, max: 14 },
  { title: 'WHO', min: 14, max: 32 },
  { title: 'FIGURE', min: 10, max: 26 },
  { title: 'STATUS', min: 9, max: 9 },
  { title: 'DATE', min: 7, max: 10 },
  { title: 'SAID BY', min: 10, max: 24 },
];

/** A multiple as stated: a number, or from one to another. */
function timesOf(multiple: NonNullable<Claim['multiple']>): string {
  if (typeof multiple === 'number') return plain(multiple, 4);
  return `${plain(multiple.low, 4)}–${plain(multiple.high, 4)}`;
}

/** What a claim measures, with its hedge: "nearly US$1bn", "72% (gross margin)", "2 times". */
export function figureOf(claim: Claim): string {
  const style = { lang: 'en', stated: true } as const;
  const parts: string[] = [];
  if (claim.amount) parts.push(money(claim.amount, claim.amount.currency, { ...style, approx: claim.amount.approx }));
  if (claim.percent) parts.push(percent(claim.percent, { ...style, approx: claim.percent.approx }));
  if (claim.multiple !== null) parts.push(`${timesOf(claim.multiple)} times`);
  if (parts.length === 0 && (claim.kind === 'term' || claim.kind === 'view'))
    return (claim.label ?? claim.direction ?? '?').replaceAll('_', ' ');
  const basis = claim.kind === 'term' ? claim.label : null;
  const what =
    basis ?? claim.metric ?? (claim.amount && claim.amount.basis !== 'headline' ? claim.amount.basis : claim.label);
  return `${parts.join(', ') || '?'}${what ? ` (${what.replaceAll('_', ' ')})` : ''}`;
}

const partiesOf = (claim: Claim): string =>
  [claim.subject?.text ?? '?', claim.object?.text].filter((t) => t !== undefined).join(' → ');

function speakerOf(claim: Claim): string {
  if (!claim.speaker) return '?';
  const relayed = claim.speakers.map((s) => `, via ${s.text}`).join('');
  return `${claim.speaker.text} (${claim.speaker.kind.replaceAll('_', ' ')})${relayed}`;
}

const rowOf = (claim: Claim): string[] => [
  claim.kind,
  partiesOf(claim),
  figureOf(claim),
  claim.status,
  claim.date ?? '?',
  speakerOf(claim),
];

function below(claim: Claim, explain: boolean): string {
  const quotes = claim.evidence.map((e) => `“${e.quote}”`).join(' … ');
  if (explain && claim.rules.length) return `${quotes}  [${claim.extractor}: ${claim.rules.join(', ')}]`;
  return claim.rules.some((rule) => rule.includes('/surmised'))
    ? `${quotes}  (surmised from the words around it)`
    : quotes;
}

/** Headline of a document: its title, what it is, how much was found. */
function heading(document: Document, counts: string, out: Output): string[] {
  const title = clean(document.title ?? document.file ?? document.id);
  const about = [document.publisher, document.published, document.media, document.encoding].filter(Boolean).join(' · ');
  return [styled(out, 'bold', title), styled(out, 'dim', clean(`${about} · ${counts}`))];
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The words around a figure, so that a reader finds it. */
function around(text: string, figure: Unexplained): string {
  const before =
    text
      .slice(Math.max(0, figure.start - 16), figure.start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(figure.end, figure.end + 16).split('\n')[0] ?? '';
  return `…${before}[${figure.quote}]${after}…`;
}

/** Everything to print of one document on standard output. */
export function documentLines(
  found: { document: Document; claims: Claim[]; unexplained: Unexplained[] },
  out: Output,
  explain = false,
): string[] {
  const { document, claims, unexplained } = found;
  const counts = `${count(claims.length, 'claim')}, ${count(unexplained.length, 'figure')} not used`;
  const lines = heading(document, counts, out);
  if (claims.length) {
    lines.push(
      '',
      ...tableLines({ columns: COLUMNS, rows: claims.map(rowOf), below: claims.map((c) => below(c, explain)) }, out),
    );
  }
  if (unexplained.length) {
    lines.push('', styled(out, 'bold', 'Figures not used'));
    for (const figure of unexplained) {
      const why = figure.why ? ` (${figure.why})` : '';
      lines.push(...wrapped(clean(`${around(document.text, figure)}${why}`), out.columns - 2).map((l) => `  ${l}`));
    }
  }
  return lines;
}
