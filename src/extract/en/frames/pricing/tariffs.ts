// Prices told before and after in English: cut from F to F, "now F instead of F", the fee went from P to P, doubled its
// price. Small sums that move are prices when the words around them price something and no figure of the company is meant.
import { type Draft, draft, type Scene } from '../../../frame.ts';
import { type FigureItem, isFigure, isWord } from '../../../item.ts';
import { around } from '../../context.ts';
import { behind, productOf, thing, vendor } from './priced.ts';

const MOST = 1e6;
const PRICED =
  /\b(?:prices?|pricing|priced|fees?|tariffs?|rates?|charges?|charged|charging|subscriptions?|costs?|sells? for|sold for|starting at|starts? at|commissions?|stickers?|quotes?|licen[cs]es?|plans?|dearer|cheaper|an hour|per hour|a month|per month)\b/iu;
const NOT_PRICED =
  /\b(?:shares?|stock|target|bonds?|interest|tax|revenue|sales|profits?|income|margins?|stake|valuation|valued|forecast|outlook|guidance|earnings|loss(?:es)?|EBITDA|wages?|budget|operating costs|total costs)\b/iu;
const RISING =
  /^(?: (?:a|an|per) [\w-]+)?(?: (?:\w+ ){0,4})?(?:and )?to(?: (?:just|only|about|around|as little as))? ?$/iu;
const INSTEAD =
  /^(?: (?:a|an|per|for) (?:[\w-]+ ){0,3}?[\w-]+)?(?: now)?[,;(]? ?(?:now )?(?:instead of|rather than|down from|up from|from|against|compared (?:with|to)|versus|where (?:it|they) (?:was|were|had been)|previously|it (?:was|had been))(?: (?:the|an?|about|around|previous|old|earlier))* ?$/iu;

interface Pair {
  before: FigureItem;
  after: FigureItem;
  /** "from F to F", not the price of today held against the old one. */
  change: boolean;
}

/** Two prices of one thing, the one before and the one after. */
function pairOf(scene: Scene, one: FigureItem, two: FigureItem): Pair | null {
  const between = scene.text.slice(one.full.end, two.full.start);
  if (between.length > 40) return null;
  const lead = scene.text.slice(Math.max(scene.sentence.start, one.full.start - 24), one.full.start);
  if (RISING.test(between) && /\bfrom (?:(?:about|around|just|the|a) )*$/iu.test(lead))
    return { before: one, after: two, change: true };
  if (INSTEAD.test(between))
    return { before: two, after: one, change: /\bto (?:(?:about|around|just|only) )*$/iu.test(lead) };
  return null;
}

/** "Buyers pay €49 now instead of €39", "the fee went from 4% to 5.5%". */
function moved(scene: Scene, { before, after, change }: Pair): Draft[] {
  const first = before.start < after.start ? before : after;
  const clause = around(scene, first).clause;
  const near = scene.text.slice(Math.max(scene.sentence.start, first.full.start - 110), first.full.start);
  const fee = first.type === 'money' ? PRICED : /\b(?:fees?|commissions?|tariffs?|charges?)\b/iu;
  if (!fee.test(near) || NOT_PRICED.test(near) || before.low === after.low) return [];
  if (scene.drafts.some((d) => d.money === first || d.percent === first)) return [];
  const subject = vendor(scene, first.start);
  if (!subject || subject.row?.kind === 'person') return [];
  return [
    draft({
      rule: 'en/price-from-to',
      kind: 'price_change',
      trigger: first,
      clause,
      subject,
      object: productOf(scene, around(scene, first)) ?? thing(scene, first.start),
      money: change || first.type !== 'money' ? null : after,
      direction: after.low < before.low ? 'down' : 'up',
      also: [before, after],
    }),
  ];
}

const OF_PRICE =
  /^(?: (?:its|their|the|our|some|all|many|most))?(?: (?:list|API|subscription|[\w-]+))? (?:prices?|fees?|tariffs?|rates?|charges?)\b(?! tags?| range)/iu;
const CHARGED = /^ what (?:it|they|the \w+) charges?\b/iu;
const PRICE_DID =
  /\b(?:prices?|fees?|tariffs?)\b(?: (?:of|for|on) (?:[\w’'-]+ ){0,4}[\w’'-]+)?(?: (?:has|have|had|will|will be|were|was|are|is|more than|almost|nearly))* $/iu;

/** "doubled the price of its licence", "its prices have halved". */
function multiplied(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const right = scene.text.slice(figure.end, Math.min(scene.sentence.end, figure.end + 60));
  const left = scene.text.slice(Math.max(a.clause.start, figure.full.start - 60), figure.full.start);
  const charged = CHARGED.exec(right);
  if (!(OF_PRICE.test(right) || charged || PRICE_DID.test(left)) || NOT_PRICED.test(left) || NOT_PRICED.test(right))
    return [];
  const subject = vendor(scene, figure.start);
  if (!subject || subject.row?.kind === 'person') return [];
  return [
    draft({
      rule: 'en/price-multiple',
      kind: 'price_change',
      trigger: figure,
      clause: a.clause,
      subject,
      object: productOf(scene, a) ?? behind(scene, a) ?? thing(scene, figure.start),
      multiple: figure,
      direction: figure.low < 1 ? 'down' : 'up',
    }),
  ];
}

/** The prices of a sentence that no percent tells. */
export function tariffs(scene: Scene): Draft[] {
  const figures = scene.sentence.items.filter(isFigure);
  const made: Draft[] = [];
  for (let i = 0; i + 1 < figures.length; i++) {
    const one = figures[i] as FigureItem;
    const two = figures[i + 1] as FigureItem;
    const alike = one.type === two.type || (one.type === 'money' && two.type === 'number');
    if (!alike || (one.type !== 'money' && one.type !== 'percent') || one.high > MOST || one.scaled) continue;
    const pair = pairOf(scene, one, two);
    if (pair) made.push(...moved(scene, pair));
  }
  const metric = scene.sentence.items.some((i) => isWord(i, 'metric'));
  const rest = metric ? [] : figures.filter((f) => f.type === 'multiple' && !f.why);
  return [...made, ...rest.flatMap((f) => multiplied(scene, f))];
}
