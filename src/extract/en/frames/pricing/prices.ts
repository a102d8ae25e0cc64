// Price changes in English: cut its prices by P, knocked P off X, prices rise P, costs P less, marked down X by P.
import { type Draft, draft, inTurn, last, type Rule, type Scene } from '../../../frame.ts';
import { type FigureItem, isFigure, isWord, UNREAL } from '../../../item.ts';
import { type Around, around, has, near, open } from '../../context.ts';
import { withoutAsides } from '../../measures/nouns/asides.ts';
import { leftOf } from './lefts.ts';
import { markdowns } from './markdowns.ts';
import { apart, becoming, behind, productOf, thing, vendor } from './priced.ts';
import { quoted } from './quoted.ts';
import { tariffs } from './tariffs.ts';

const DOWN =
  /\b(?:cut(?:s|ting)?|slash\w*|lower\w*|reduc\w+|knock\w*|mark(?:s|ed|ing)? down|drop\w*|trim\w*|discount\w*|chop\w*|shav\w+|undercut\w*|cheaper|less|off|price cuts?|reductions?|fell|fall\w*|declin\w+|down)\b/iu;
const UP =
  /\b(?:rais\w+|increas\w+|hik\w+|lift\w*|put(?:s)? up|bump\w*|upped|mark(?:s|ed)? up|rose|ris\w+|dearer|more|up|price (?:rises?|increases?|hikes?))\b/iu;
const PRICES =
  /\b(?:prices?|pricing|price list|list prices?|tariffs?|rates? (?:for|on)|fees?|price cuts?|discounts?|API|interface|tokens?|quote|subscription|costs? (?:developers|customers|users)|(?:will|would) cost|the cuts|the steepest|cheaper|dearer)\b/iu;
export const NOT_PRICES =
  /\b(?:shares?|stock|jobs|workforce|staff|forecast|revenue|sales|profit|income|margins?|spending|stake|holding|emissions|dividend|costs by|headcount|backlog|budget|tax|interest rates?)\b/iu;

/** Is the sentence about prices of products? */
function aboutPrices(scene: Scene, a: Around): boolean {
  const body = withoutAsides(scene, a.figure.full.start);
  const lead = scene.text.slice(a.clause.start, a.figure.end + 30);
  if (/\b(?:closing|offer|share|stock|market|trading|conversion|issue|bid) price/iu.test(body)) return false;
  if (/\b(?:discount|premium) of$|\bwr(?:ote|it\w+) (?:up|down)\b/iu.test(a.left)) return false;
  if (NOT_PRICES.test(lead) && !/\bprices?\b/iu.test(lead)) return false;
  const told = scene.sentence.items.some((i) => isWord(i, 'metric') && i.end <= a.figure.start);
  if (told && !/\bpric(?:e|ing)/iu.test(body)) return false;
  if (FOLLOWED.test(a.left) && scene.discourse.told?.kind === 'price_change') return true;
  if (PRICES.test(body) || CHARGES.test(`${a.left} ~${a.right}`) || takenOff(a)) return true;
  const product = productOf(scene, a);
  return product !== null && /\b(?:knock\w*|mark\w* down|slash\w*|discount\w*|cut|reduced|lowered|off)\b/iu.test(body);
}

/** "Y followed with cuts of | P", "matched them with a reduction of | P": of prices, where they were told before. */
const FOLLOWED =
  /\b(?:follow\w*|match\w*|respond\w*|repl\w+|answer\w*|join\w*|c[ao]me)\b[^.;]{0,50}\b(?:cuts?|reductions?|increases?|rises?|hikes?)(?: of)?(?: (?:up to|as much as|about|around|between|more than|over))*$/iu;

/** "will charge 15% more for". */
const CHARGES = /\bcharg(?:e|es|ed|ing)\b[^.;~]{0,24}~ (?:more|less|extra)\b/iu;

const TAKEN =
  /\b(?:took|takes?|taking|taken|knock\w*|slic\w+|shav\w+|chopp?\w*|lop\w*)(?: (?:about|around|roughly|nearly|up to|as much as|over|more than|another|an?))*$/iu;

/** "took 70% off its model". */
const takenOff = ({ left, right }: Around): boolean =>
  TAKEN.test(left) &&
  /^ off (?:the |its |their )?[\w-]/iu.test(right) &&
  !NOT_PRICES.test(right.slice(0, 40)) &&
  !/^ off (?:the |its |their )?(?:value|valuation|price tag|cost|bill|size|weight)/iu.test(right);

/** Cheaper than others, not than before. */
const PEERS =
  /^ (?:cheaper|less|lower|dearer|more|higher|below|above|under|costlier)(?: expensive)? than (?!(?:it|they|before|at|in|on|last|previously|until|under|a (?:year|month)|for the same|for|its? (?:own )?(?:predecessor|previous|old|last|prior|earlier|former|list|launch|original)|the (?:predecessor|previous|old|last|prior|earlier|former|launch|original|one|model|version))\b)(?:that of |those of |what )?(?:[a-z]+ )?[A-Za-z]/u;

/** "has not cut prices by P". */
const NOT =
  /(?:\bnot(?! only| just| merely| simply)|\bnever|n['’]t) (?:(?:yet|be|been|to|have|going|plan\w*|intend\w*) )*(?:cut|slash|lower|reduc|rais|increas|hik|lift|trim|discount)\w*\b[^,.;]{0,40}$/iu;

/** "The cuts announced on Monday average P": the way that the sentence speaks of. */
function spoken({ text, sentence }: Scene): 'up' | 'down' | null {
  const m = /\b(?:(cuts|reductions|discounts)|increases|rises|hikes)\b/iu.exec(
    text.slice(sentence.start, sentence.end),
  );
  return m && (m[1] ? 'down' : 'up');
}

/** Prices of nobody. */
const ECONOMY =
  /\b(?:food|house|housing|home|property|oil|crude|energy|electricity|fuel|petrol|consumer|commodity|grain|wheat|producer|import|export|retail|grocery|lithium|nickel|copper|gold|steel) prices\b/iu;

/** Without the words of hedges. */
const plain = (words: string): string =>
  words.replace(/\b(?:more|less) than\b|\bup to\b|\bas (?:much|little) as\b/giu, '');

function directionOf(a: Around): 'up' | 'down' | null {
  const close = `${a.left.slice(-50)} ~ ${a.right.slice(0, 16)}`;
  const named = /\bprice (rises?|increases?|hikes?|cuts?|reductions?)\b/iu.exec(close)?.[1];
  if (named) return /^(?:cut|red)/iu.test(named) ? 'down' : 'up';
  const down = DOWN.test(plain(close));
  const up = UP.test(plain(close));
  if (down !== up) return down ? 'down' : 'up';
  const lead = plain(a.left);
  const left = DOWN.test(lead) ? 'down' : UP.test(lead) ? 'up' : null;
  return /^ (?:less|off|cheaper|discount|cut|lower|reduction)/iu.test(a.right) ? 'down' : left;
}

function changed(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const market = quoted(scene, figure);
  const base = { rule: 'en/price', kind: 'price_change', trigger: figure, clause: a.clause, percent: figure } as const;
  if (market) return [draft({ ...base, subject: null, ...market, also: [figure] })];
  if (has(a.nouns, 'n-stake') || has(a.of, 'metric') || !aboutPrices(scene, a)) return [];
  const before = last(scene.drafts.filter((d) => d.kind === 'price_change'));
  if (
    /\bspen[dt](?:s|ing)?(?: (?:about|around|some|over|more than|nearly))*$/iu.test(a.left) ||
    ECONOMY.test(scene.text.slice(a.clause.start, figure.full.start))
  )
    return [];
  const direction = directionOf(a) ?? spoken(scene) ?? before?.direction ?? (near(a, 'n-price', 60) ? null : null);
  if (!direction) return [];
  if (NOT.test(scene.text.slice(Math.max(a.clause.start, figure.full.start - 60), figure.full.start))) {
    figure.why = UNREAL;
    return [];
  }
  if (PEERS.test(a.right) || /^ (?:discount|premium) to\b/u.test(a.right)) return [];
  const becomes = becoming(scene, a);
  const object = becomes?.object ?? behind(scene, a) ?? productOf(scene, a) ?? thing(scene, figure.start);
  const mover = (a.before.find((w) => isWord(w, 'v-cut') || isWord(w, 'v-hike')) ?? figure).start;
  const subject = becomes?.subject ?? apart(scene, vendor(scene, mover), object);
  if (!subject || subject.row?.kind === 'person') return [];
  const most = /\b(?:steepest|biggest|largest|deepest|maximum)\b/iu.test(a.left) && figure.approx === null;
  const percent = most
    ? { ...figure, approx: 'under' as const, rules: [...figure.rules, 'hedge/steepest'] }
    : (leftOf(scene, figure) ?? figure);
  return [draft({ ...base, subject, object, percent, direction, also: [figure] })];
}

/** "The cuts average 23%": goes on from the sentence before when it told of prices. */
export const prices: Rule = {
  name: 'en/price',
  find: (scene) =>
    inTurn(
      scene,
      open(scene, 'percent').filter(
        (f) => !scene.sentence.items.some((i) => isFigure(i) && i !== f && i.start === f.start),
      ),
      changed,
    ).concat(tariffs(scene)),
};

/** "took F off its range", "put its rates up by P": when the other prices are told. */
export const priceMoves: Rule = {
  name: 'en/price-moved',
  find: markdowns,
};
