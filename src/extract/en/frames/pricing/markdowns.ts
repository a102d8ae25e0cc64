// Prices moved by a sum, or by verbs that stand apart from their particle, in English: marked X and Y down by F each, took F off
// its range, put its rates up by P, priced X P below its predecessor, "X is now F, down from F".
import { type Draft, draft, type Ref, type Scene } from '../../../frame.ts';
import { type FigureItem, isFigure, isWord } from '../../../item.ts';
import { around } from '../../context.ts';
import { after, before } from '../../measures/phrases.ts';
import { apart, vendor } from './priced.ts';

/** What costs more is no list price. */
const MOST = 1e5;
const HEDGE =
  '(?: (?:about|around|roughly|nearly|almost|up to|as much as|over|more than|another|an? (?:further|average of)|an average of|between))*';
/** "took | F off its cars". */
const TAKES = new RegExp(
  `\\b(?:t[ao]kes?|took|taking|taken|knock\\w*|shav\\w+|lop\\w*|slic\\w+|chop\\w*|cut|cuts|cutting|slash\\w*|offers?|offering)${HEDGE} $`,
  'iu',
);
const OFF = /^ (?:(?:a|per) [a-z]+ )?off (?:the (?:list |sticker )?prices? of )?(?=[a-z]|[A-Z])/u;
const NO_WARE =
  /^(?:the |its |their |his )?(?:value|valuation|market|bill|cost|costs|debts?|loan|shares?|stock|tax|balance|total|budget|profit|revenue|forecast|price tag|workforce|weight)\b/iu;
/** "marked down X, Y and Z by | F": with what is priced between. */
const MOVES = new RegExp(
  `\\b(?:(mark(?:s|ed|ing)? down|cut(?:s|ting)?|slash\\w*|lower\\w*|reduc\\w+|discount(?:s|ed|ing)?|drop(?:s|ped|ping)?)|(mark(?:s|ed|ing)? up|rais\\w+|increas\\w+|hik\\w+|lift\\w*)) (?:the (?:list |sticker )?prices? (?:of|for|on) )?((?:[^.;:"“”()$€£¥%\\d]|(?<=[A-Za-z-])\\d{1,4}|(?<=\\b[A-Z][a-z]{2,9} )\\d{1,2}){3,90}?) (?:prices? )?by${HEDGE} $`,
  'iu',
);
/** "put its rates up by | P", "pushed up premiums by an average of | P". */
const RATES =
  '(?:(?:list |ticket |membership |subscription |delivery |monthly |energy |room |cloud |ad(?:vertising)? )?(?:prices?|pric(?:e|ing) list|rates?|fees?|premiums?|tariffs?|charges?|fares?|rents?|tolls?))';
const PUT_APART = new RegExp(
  `\\b(?:put(?:s|ting)?|push(?:es|ed|ing)?|mov(?:es?|ed|ing)|brought|bring(?:s|ing)?|tak(?:es?|ing)|took|mark(?:s|ed|ing)?) ((?:its |their |the )?(?:[\\w-]+ ){0,2}?${RATES}(?: (?:for|of|on) (?:[\\w’'-]+ ){0,3}[\\w’'-]+)?) (up|down)(?: by)?${HEDGE} $`,
  'iu',
);
const PUT_TOGETHER = new RegExp(
  `\\b(?:put(?:s|ting)?|push(?:es|ed|ing)?|mov(?:es?|ed|ing)|brought|bring(?:s|ing)?|mark(?:s|ed|ing)?) (up|down) ((?:its |their |the )?(?:[\\w-]+ ){0,2}?${RATES}(?: (?:for|of|on) (?:[\\w’'-]+ ){0,3}[\\w’'-]+)?) by${HEDGE} $`,
  'iu',
);
/** "pricing X | P below its predecessor". */
const PRICES = new RegExp(`\\bpric(?:es?|ed|ing) ((?:(?!\\bpric)[^.;:"“”()$€£¥%\\d,]){3,60}?)${HEDGE} $`, 'iu');
const OLDER =
  /^ (below|under|above|over) (?:its|the|their) (?:own )?(?:predecessor|previous|old|last|prior|earlier|former|outgoing|original)\b/iu;
/** "X is now | F, down from F". */
const NOW_IS =
  /\b(?:is|are|costs?|sells? for|starts? at|goes for|will be|will cost|will start at)(?: now| currently)?(?: priced at| sold (?:for|at))? $/iu;
const FROM =
  /^(?: (?:a|an|per) [a-z]+)?,? (?:now )?(?:(?:down|up|reduced|cut|raised) from|instead of|rather than|where (?:it|they) (?:was|were|had been)) (?:the )?$/iu;
/** What has sums like these and no price. */
const NO_PRICE =
  /\b(?:shares?|stock|target|bonds?|interest|tax|revenue|sales|profits?|income|margins?|stakes?|valuation|forecast|outlook|guidance|earnings|loss(?:es)?|EBITDA|wages?|budget|debts?|dividend|rating|cash|spending|capex|costs?|forecasts?|backlog|orders?|holding|turnover|workforce|staff|jobs|output|production)\b/iu;

type Way = 'up' | 'down';

interface Move {
  figure: FigureItem;
  goods: readonly Ref[];
  direction: Way;
  /** Where the words that move it begin. */
  at: number;
  /** The price it was, where it is told. */
  from?: FigureItem;
  /** Prices told beside it. */
  also?: readonly FigureItem[];
}

/** "the Model Y, Model X and Model S": each by itself. */
function listed(scene: Scene, start: number, end: number): Ref[] {
  const names = scene.sentence.items.filter((i) => i.type === 'name' && i.start >= start && i.end <= end);
  if (names.length < 2 || !/,| and /u.test(scene.text.slice(start, end))) {
    const one = named(scene, start, end);
    return one ? [one] : [];
  }
  const parts: Ref[] = [];
  let from = start;
  for (const m of scene.text.slice(start, end).matchAll(/(?:,? and |, )(?:the |its |their )?|$/gu)) {
    const part = named(scene, from, start + m.index);
    if (part) parts.push(part);
    from = start + m.index + m[0].length;
  }
  return parts;
}

/** The words of a stretch, articles left off. */
function named({ text }: Scene, start: number, end: number): Ref | null {
  const lead = /^(?:(?:the|its|their|a|an|all|some|of|both) )+/iu.exec(text.slice(start, end));
  const from = start + (lead?.[0].length ?? 0);
  return from < end ? { span: { start: from, end }, row: null } : null;
}

const money = (f: FigureItem): boolean => f.type === 'money' && f.high <= MOST && !f.scaled;

function takenOff(scene: Scene, figure: FigureItem, left: string): Move | null {
  const { text } = scene;
  const off = OFF.exec(text.slice(figure.full.end, figure.full.end + 50));
  if (!off || !TAKES.test(left)) return null;
  const at = figure.full.end + off[0].length;
  if (NO_WARE.test(text.slice(at, at + 40))) return null;
  const sold = after(scene, at);
  return sold && { figure, goods: [{ ...sold, row: null }], direction: 'down', at: figure.full.start };
}

function moved(scene: Scene, figure: FigureItem, left: string): Move | null {
  const m = MOVES.exec(left);
  if (m && figure.type === 'money') {
    const start = figure.full.start - (left.length - m.index) + m[0].indexOf(m[3] as string);
    const words = m[3] as string;
    const priced = scene.sentence.items.some(
      (i) => (i.type === 'name' || isWord(i, 'n-price')) && i.start >= start - 30 && i.end <= start + words.length + 8,
    );
    if (NO_PRICE.test(m[0]) || !priced) return null;
    const goods = listed(scene, start, start + words.length);
    return { figure, goods, direction: m[1] ? 'down' : 'up', at: figure.full.start - (left.length - m.index) };
  }
  const put = PUT_APART.exec(left);
  const both = put ? null : PUT_TOGETHER.exec(left);
  const words = put?.[1] ?? both?.[2];
  const way = put?.[2] ?? both?.[1];
  const found = put ?? both;
  if (!found || !words || /\binterest\b/iu.test(words)) return null;
  const at = figure.full.start - (left.length - found.index);
  const start = at + found[0].indexOf(words);
  const ware = named(scene, start, start + words.length);
  return { figure, goods: ware ? [ware] : [], direction: way as Way, at };
}

function below(scene: Scene, figure: FigureItem, left: string): Move | null {
  const way = OLDER.exec(scene.text.slice(figure.full.end, figure.full.end + 60))?.[1];
  const m = way && figure.type === 'percent' ? PRICES.exec(left) : null;
  if (!m || !way) return null;
  const at = figure.full.start - (left.length - m.index);
  const start = at + m[0].indexOf(m[1] as string);
  const ware = named(scene, start, start + (m[1] as string).length);
  const direction = /^(?:below|under)$/iu.test(way) ? 'down' : 'up';
  return { figure, goods: ware ? [ware] : [], direction, at };
}

const APPOSED =
  /(?:^|[.;:] |, (?:and|while|but) )(?:[Tt]he )?([^,;:.]{2,40}), (?:its|their|an?|the|which is) [^,;]{2,60},? $/u;

/** What is priced where its price begins: "The Seagull, its cheapest car, | starts at". */
function wareBefore(scene: Scene, at: number): Ref | null {
  const lead = scene.text.slice(scene.sentence.start, at).replace(/(?: now| currently)? ?$/u, ' ');
  const m = APPOSED.exec(lead);
  if (!m?.[1]) return before(scene, at, scene.sentence.start);
  const start = scene.sentence.start + m.index + m[0].indexOf(m[1]);
  return named(scene, start, start + m[1].length);
}

const DOWN_FROM =
  /^,? (?:or )?(down|up)(?: by)?(?: (?:about|around|roughly|nearly|almost|some|more than|as much as))* $/u;
const SINCE =
  /^(?: from (?:its |the |an? )?(?:(?:previous|old|earlier|former|original|list|launch|initial) (?:price|level|tag)?(?: of )?)?| (?:than|on) )/u;

/** A car is priced in yuan, yen or won. */
const priced = (f: FigureItem): boolean => f.high <= MOST * 1e3 && !f.scaled;

/** "X now starts at F, down | P from F": by how much the price of what is the subject moved. */
function startsAt(scene: Scene, figure: FigureItem): Move | null {
  const { text, sentence } = scene;
  const price = sentence.items.findLast(
    (i): i is FigureItem => isFigure(i) && i.type === 'money' && i.end <= figure.start && !i.why?.startsWith('conv'),
  );
  if (figure.type !== 'percent' || !price || !priced(price)) return null;
  const way = DOWN_FROM.exec(text.slice(price.full.end, figure.full.start).replace(/^ ?\([^)]{1,20}\)/u, ''))?.[1];
  const left = text.slice(Math.max(sentence.start, price.full.start - REACH), price.full.start);
  const is = NOW_IS.exec(left);
  const from = sentence.items.find((i): i is FigureItem => isFigure(i) && i.type === 'money' && i.start > figure.end);
  const fits =
    SINCE.test(text.slice(figure.full.end, figure.full.end + 60)) ||
    /^(?:[.;]|$)/u.test(text.slice(figure.full.end, sentence.end));
  if (!way || !is || !fits || NO_PRICE.test(left.slice(-70)) || (from && !priced(from))) return null;
  const ware = wareBefore(scene, price.full.start - is[0].length);
  return (
    ware && {
      figure,
      goods: [{ ...ware, row: null }],
      direction: way === 'down' ? 'down' : 'up',
      at: ware.span.start,
      also: from ? [price, from] : [price],
    }
  );
}

function nowIs(scene: Scene, figure: FigureItem, left: string): Move | null {
  const { text, sentence } = scene;
  const from = sentence.items.find((i): i is FigureItem => isFigure(i) && i.start > figure.start);
  if (!from || from.low === figure.low || from.high > MOST || from.scaled || !money(figure)) return null;
  const is = NOW_IS.exec(left);
  if (!is || !FROM.test(text.slice(figure.full.end, from.full.start)) || NO_PRICE.test(left.slice(-70))) return null;
  const ware = before(scene, figure.full.start - is[0].length, sentence.start);
  if (!ware) return null;
  const direction = from.low > figure.low ? 'down' : 'up';
  return { figure, goods: [{ ...ware, row: null }], direction, at: ware.span.start, from };
}

/** Figures already told, or that count something else. */
const told = ({ drafts }: Scene, f: FigureItem): boolean =>
  drafts.some((d) => d.money === f || d.percent === f || d.also.includes(f));

const WHOSE: ReadonlySet<string> = new Set(['per share', 'unit price']);

function draftsOf(scene: Scene, { figure, goods, direction, at, from, also = [] }: Move): Draft[] {
  const subject = apart(scene, vendor(scene, at), goods[0] ?? null);
  if (!subject || subject.row?.kind === 'person') return [];
  figure.why = undefined;
  return (goods.length > 0 ? goods : [null]).map((object) =>
    draft({
      rule: from ? 'en/price-from-to' : 'en/price-moved',
      kind: 'price_change',
      trigger: figure,
      clause: around(scene, figure).clause,
      subject,
      object,
      ...(from ? {} : figure.type === 'money' ? { money: figure } : { percent: figure }),
      direction,
      also: from ? [figure, from] : [figure, ...also],
    }),
  );
}

const REACH = 150;

/** The prices of a sentence that sums move. */
export function markdowns(scene: Scene): Draft[] {
  const { text, sentence } = scene;
  const made: Draft[] = [];
  for (const f of sentence.items) {
    if (!isFigure(f) || !(money(f) || f.type === 'percent') || told(scene, f) || (f.why && !WHOSE.has(f.why))) continue;
    const left = text.slice(Math.max(sentence.start, f.full.start - REACH), f.full.start);
    const move =
      (f.type === 'money' ? takenOff(scene, f, left) : startsAt(scene, f)) ??
      moved(scene, f, left) ??
      below(scene, f, left) ??
      nowIs(scene, f, left);
    if (move) made.push(...draftsOf(scene, move));
  }
  return made;
}
