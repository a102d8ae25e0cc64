// Parts of a total told in a row in English: "A, B and C accounted for P, P and P of its revenue", "A (P of revenue), B (P)".
// Takes a row of percentages whose last one names the whole, gives each its own part.
import type { Ref, Scene } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { rowsOf, spanOf } from '../../amounts/rows.ts';
import { type Around, around } from '../../context.ts';
import { nominals } from '../../parties.ts';
import { resolved } from '../../reference.ts';
import { MAKES, type Part, partOf } from './whole.ts';

/** How far the list of the parts may begin before its verb. */
const LIST = 160;
const MEMBER =
  /^(?:(?:sales|revenues?) (?:to|from|at|in) )?(?:the |its |our )?([A-Za-z][\w’'&./-]*(?: [\w’'&./-]+){0,4})$/iu;
/** A word that ends a list of parts: the clause before is another one. */
const CLAUSE = /\b(?:that|which|who|said|because|while|but|was|were|is|are|has|had|will)\b/iu;

/** One of a list: the company that it names, else its words. */
function member(scene: Scene, start: number, words: string): Ref | null {
  const m = MEMBER.exec(words);
  if (!m?.[1] || CLAUSE.test(words)) return null;
  const end = start + words.length;
  const from = end - m[1].length;
  const party = nominals(scene).find((n) => n.item.type === 'name' && n.start >= start && n.end <= end && !n.owner);
  return (party && resolved(scene, party)) ?? { span: { start: from, end }, row: null };
}

/** The last so many of a list that ends before a verb. */
function membersBefore(scene: Scene, end: number, count: number): Ref[] {
  const floor = Math.max(scene.sentence.start, end - LIST);
  const found: Ref[] = [];
  let to = end;
  for (; found.length < count; ) {
    const rest = scene.text.slice(floor, to).trimEnd();
    const text = rest.replace(/(?:,| [—–-])(?: together| respectively)?$/u, '').trimEnd();
    const cut = Math.max(
      text.lastIndexOf(', '),
      text.lastIndexOf(' and '),
      text.lastIndexOf(': '),
      text.lastIndexOf('— '),
    );
    const sep = cut < 0 ? '' : text.startsWith(' and ', cut) ? ' and ' : text.slice(cut, cut + 2);
    const first = cut < 0 && floor > scene.sentence.start;
    const from = cut < 0 ? 0 : cut + sep.length;
    const ref = first ? null : member(scene, floor + from, text.slice(from));
    if (!ref) return [];
    found.unshift(ref);
    if (cut < 0) break;
    to = floor + cut;
  }
  return found.length === count ? found : [];
}

/** The parts of "A, B and C accounted for P, P and P of the total", of which a figure is one. */
export function inRow(scene: Scene, figure: FigureItem): { p: Part; object: Ref } | null {
  const row = rowsOf(scene.text, scene.sentence.items, 'percent').find((r) => r.includes(figure));
  if (!row) return null;
  const p = partOf(around(scene, row[row.length - 1] as FigureItem));
  if (p?.of !== 'revenue') return null;
  const at = spanOf(row);
  const left = scene.text.slice(Math.max(scene.sentence.start, at.start - 44), at.start);
  const verb = MAKES.exec(left);
  if (!verb || left.length - verb.index - verb[0].length > 14) return null;
  const object = membersBefore(scene, at.start - left.length + verb.index, row.length)[row.indexOf(figure)];
  return object ? { p: { ...p, a: around(scene, figure) }, object } : null;
}

const OPENS = / \((?:about |around |some |roughly |nearly |with )?$/u;

/** The name right before a bracket that holds a figure: "A (P of revenue)". */
export function bracketed(scene: Scene, a: Around): Ref | null {
  const text = scene.text.slice(Math.max(0, a.figure.full.start - 12), a.figure.full.start);
  const open = OPENS.exec(text);
  if (!open) return null;
  const at = a.figure.full.start - text.length + open.index;
  const n = nominals(scene).find((x) => x.item.type === 'name' && x.end === at);
  return n ? resolved(scene, n) : null;
}
