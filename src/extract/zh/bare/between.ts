// What holds of two parties of a sentence seen together: their order, how far apart, the words between them, what is already told
// of the two.
import { type Scene, sameRef } from '../../frame.ts';
import { isFigure } from '../../item.ts';
import type { Line } from './line.ts';
import { classesOf, type Spot } from './spots.ts';

const NEAR = 24;

/** The words between two parties, from the end of the list of one to the beginning of the list of the other. */
function gap(found: Set<string>, text: string, way: string): void {
  if (text.length <= 5) found.add(`g${way}${text}`);
  if (text.length <= NEAR) for (let i = 0; i + 2 <= text.length; i++) found.add(`h${way}${text.slice(i, i + 2)}`);
  const names = text.match(/[NPG]/gu)?.length ?? 0;
  found.add(`n${way}${Math.min(3, names)}`);
  if (/[MR]/u.test(text)) found.add(`f${way}`);
}

/** Kinds that the text before told of two by their ids, the giver first. */
export type Dealt = ReadonlyMap<string, readonly string[]>;

export interface Seen {
  scene: Scene;
  line: Line;
  dealt: Dealt;
}

function told(found: Set<string>, { scene, dealt }: Seen, [a, b]: readonly [Spot, Spot]): void {
  for (const d of scene.drafts) {
    if (sameRef(d.subject, a.ref) && sameRef(d.object, b.ref)) found.add(`k:${d.kind}`);
    if (sameRef(d.subject, b.ref) && sameRef(d.object, a.ref)) found.add(`kr:${d.kind}`);
  }
  for (const kind of dealt.get(`${a.id}|${b.id}`) ?? []) found.add(`kb:${kind}`);
  for (const kind of dealt.get(`${b.id}|${a.id}`) ?? []) found.add(`kbr:${kind}`);
}

/** The signs of a pair, of whom the first gives, holds or buys. */
export function between(seen: Seen, a: Spot, b: Spot): Set<string> {
  const { scene, line } = seen;
  const found = new Set<string>(['*']);
  told(found, seen, [a, b]);
  for (const kind of new Set(scene.drafts.map((d) => d.kind))) found.add(`ks:${kind}`);
  if (!a.clause || !b.clause) {
    found.add(a.clause ? 'xo' : 'xs');
    const here = a.clause ?? b.clause;
    if (here?.items.some((i) => isFigure(i) && (i.type === 'money' || i.type === 'percent'))) found.add('xf');
    return found;
  }
  const way = a.start < b.start ? '>' : '<';
  const apart = Math.abs(a.clause.index - b.clause.index);
  found.add(`d${way}${Math.min(3, apart)}`);
  if (a.list >= 0 && a.list === b.list) {
    const [x, y] = a.start < b.start ? [a, b] : [b, a];
    found.add(`l${way}`);
    found.add(`l${way}${line.text[x.end] ?? ''}`);
    found.add(`l${way}${line.text.slice(y.end, y.end + 1)}`);
    return found;
  }
  const [x, y] = a.start < b.start ? [a, b] : [b, a];
  gap(found, line.text.slice(x.to, y.from), way);
  const [first, last] = a.at < b.at ? [a, b] : [b, a];
  for (const i of scene.sentence.items) {
    if (i.start < first.at || i.type !== 'word') continue;
    if (i.start >= last.at) break;
    for (const c of classesOf(i)) found.add(`v${way}${c}`);
  }
  return found;
}
