// A Chinese clause with its parties, figures and asides written as single signs, so that patterns over what stands between
// them cannot begin or end inside a name. Same length as the clause: places in it are places in the text.
import type { Span } from '../../../model/document.ts';
import type { Scene } from '../../frame.ts';
import { type Clause, type Item, isFigure } from '../../item.ts';

/** A party: its first character and the rest. */
export const NAME = '\uE001\uE002*';
/** A phrase that points to one. */
export const BACK = '\uE003\uE004*';
export const PERCENT = '\uE005+';
/** So many shares. */
export const SHARES = '\uE00A+';
export const MONEY = '\uE006+';
const SIGNS = { name: '\uE001\uE002', back: '\uE003\uE004', percent: '\uE005\uE005', money: '\uE006\uE006' };
const TIME = '\uE007\uE007';
const COUNT = '\uE008\uE008';
const STOCK = '\uE00A\uE00A';
const ASIDE = '\uE009\uE009';
/** What stands between two words and says nothing: an aside in brackets. */
export const GAP = '\uE009*';

const PARTIES = new Set(['company', 'cloud', 'chip', 'lab', 'fund', 'product', 'unknown', 'person']);

function signOf(i: Item): string | null {
  if (i.type === 'name') return PARTIES.has(i.row.kind) ? SIGNS.name : null;
  if (i.type === 'group') return i.form === 'class' || i.form === 'set' ? null : SIGNS.back;
  if (i.type === 'time') return TIME;
  if (!isFigure(i)) return null;
  if (i.type === 'percent') return SIGNS.percent;
  if (i.type === 'money') return SIGNS.money;
  return /股$/u.test(i.unit) ? STOCK : COUNT;
}

/** The clause in signs; many rules ask for it, and it is made once. */
export function masked(scene: Scene, clause: Clause): string {
  clause.notes.mask ??= maskOf(scene.text.slice(clause.start, clause.end), clause);
  return clause.notes.mask as string;
}

/** A whole sentence in signs, as its clauses are. */
export function maskedAll(scene: Scene): string {
  const { text, sentence } = scene;
  let out = text.slice(sentence.start, sentence.end);
  for (const c of sentence.clauses) {
    const from = c.start - sentence.start;
    const mask = masked(scene, c);
    out = out.slice(0, from) + mask + out.slice(from + mask.length);
  }
  return out;
}

function maskOf(text: string, clause: Clause): string {
  let out = text;
  const put = ({ start, end }: Span, sign: string): void => {
    const from = Math.max(0, start - clause.start);
    const to = Math.min(text.length, end - clause.start);
    if (to <= from) return;
    const first = from === start - clause.start ? (sign[0] as string) : (sign[1] as string);
    out = out.slice(0, from) + first + (sign[1] as string).repeat(to - from - 1) + out.slice(to);
  };
  for (const i of clause.items) {
    const sign = signOf(i);
    if (sign) put(isFigure(i) ? i.full : i, sign);
  }
  if (!text.includes('(')) return out;
  // A bracket inside a name (甲(天津)有限公司) is part of it.
  for (const m of text.matchAll(BRACKETS))
    if (out[m.index] === '(') put({ start: clause.start + m.index, end: clause.start + m.index + m[0].length }, ASIDE);
  return out;
}

const BRACKETS = /\([^()]{1,60}\)/gu;
