// How a document was read, in lines for people: each sentence with its words, its speakers, the rules that fired at them,
// what was refused and why, and the figures left over.
import type { Explained, Extraction } from '../../../model/claim.ts';
import type { Document } from '../../../model/document.ts';
import type { Output } from '../context.ts';
import { clean, styled, wrapped } from '../print.ts';

const LABEL = 9;

/** A labelled line, wrapped under its label. */
function labelled(label: string, text: string, out: Output): string[] {
  const lines = wrapped(clean(text), Math.max(20, out.columns - LABEL - 2));
  return lines.map((line, i) => `  ${(i === 0 ? label : '').padEnd(LABEL)}${line}`);
}

function ruleLine({ rule, kind, trigger, claim, refused }: Explained['rules'][number]): string {
  const at = trigger.text ? ` at “${trigger.text}”` : '';
  return `${rule}${at}: ${refused ? `no claim. ${refused}` : `${kind} ${claim}`}`;
}

function sentenceLines(entry: Explained, text: string, out: Output): string[] {
  const lines = wrapped(clean(text.slice(entry.start, entry.end).trim()), out.columns);
  if (entry.skipped) return [...lines, ...labelled('skipped', 'It stands outside the article.', out)];
  const add = (label: string, said: string): number => lines.push(...labelled(label, said, out));
  if (entry.words.length) add('words', entry.words.map((w) => `${w.text} [${w.as}]`).join(' · '));
  for (const s of entry.speech) add('speaker', `${s.speaker} (${s.kind.replaceAll('_', ' ')})`);
  for (const r of entry.rules) add(r.refused ? 'refused' : 'rule', ruleLine(r));
  for (const u of entry.left) add('left', `${u.quote}: ${u.why ?? 'no rule took it, and no word near it says why'}`);
  return lines;
}

/** The lines of a document's explanation. */
export function explainedLines(
  { document, explained = [] }: Extraction & { document: Document },
  out: Output,
): string[] {
  const lines = ['', styled(out, 'bold', 'How each sentence was read')];
  for (const entry of explained) lines.push('', ...sentenceLines(entry, document.text, out));
  return lines;
}
