// What a company has promised to buy, told by its noun and a list, in English: "X's commitments include F to Y and F to Z". Takes a
// sentence, gives a purchase for each sum with the one that it goes to.

import { type Draft, draft, isCompany, type Ref, refOf } from '../../../frame.ts';
import { type FigureItem, isFigure, type NameItem } from '../../../item.ts';
import { untold } from '../../focus/untold.ts';
import { clauseAt, nominals } from '../../parties.ts';
import { resolved } from '../../reference.ts';
import type { Deal } from '../slots/refer.ts';

/** "Compute commitments include", "has obligations of". */
const PROMISED =
  /\b(?:(?:purchase|purchasing|compute|computing|cloud|spending|capacity|server|chip|supply) )?(?:commitments?|obligations?) (?:that )?(?:now |also |already |so far )?(?:include|includes|included|including|comprise|comprised|consist of|are made up of|are|were|of)\b/iu;
/** What is promised to investors is no purchase. */
const OTHERWISE = /\b(?:equity|capital|investment|loan|lending|climate|charitable|pension|lease|debt|funding) $/iu;

const NEXT =
  /^(?:,|,? and|, as well as|, plus)(?: (?:about|around|roughly|nearly|some|over|up to|another|a further))* ?$/u;

interface One {
  figure: FigureItem;
  party: NameItem;
}

/** The sums behind the noun, each with the name that it goes to. */
function listBehind({ scene }: Deal, from: number): One[] {
  const { text, sentence } = scene;
  const found: One[] = [];
  for (const f of sentence.items) {
    if (!isFigure(f) || f.type !== 'money' || f.start < from) continue;
    const party = sentence.items.find(
      (i): i is NameItem =>
        isCompany(i) && i.start > f.end && /^ (?:to|with) (?:the )?$/u.test(text.slice(f.full.end, i.start)),
    );
    const last = found[found.length - 1];
    const gap = text.slice(last ? last.party.end : from, f.full.start);
    if (!party || !(last ? NEXT.test(gap) : /^(?: (?:an?|the|some|about|around|roughly|over|up to))* $/u.test(gap)))
      break;
    found.push({ figure: f, party });
  }
  return found;
}

/** Whose the promises are: who is named right before, else whom the text is about. */
function promiser({ scene }: Deal, at: number, not: readonly Ref[]): Ref | null {
  const own = nominals(scene).findLast((n) => n.owner && n.end <= at && at - n.end < 24);
  const holder =
    own ?? nominals(scene).find((n) => n.prep === '' && n.end <= at && n.start >= clauseAt(scene.sentence, at).start);
  return (holder && resolved(scene, holder)) ?? untold(scene, at, { asks: 'owner', not });
}

export function promised(deal: Deal): Draft[] {
  const { text, sentence } = deal.scene;
  const m = PROMISED.exec(text.slice(sentence.start, sentence.end));
  if (!m) return [];
  const start = sentence.start + m.index;
  if (OTHERWISE.test(text.slice(Math.max(sentence.start, start - 14), start))) return [];
  const list = listBehind(deal, start + m[0].length);
  const subject =
    list.length > 0
      ? promiser(
          deal,
          start,
          list.map((one) => refOf(one.party)),
        )
      : null;
  if (!subject) return [];
  return list.map(({ figure, party }) =>
    draft({
      rule: 'en/purchase',
      kind: 'purchase',
      trigger: { start, end: start + m[0].length },
      clause: clauseAt(sentence, figure.start),
      subject,
      object: refOf(party),
      money: figure,
    }),
  );
}
