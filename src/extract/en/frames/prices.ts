// Price changes in English: cut its prices by P, knocked P off X, prices rise P, costs P less, marked down X by P.
import { type Draft, draft, inTurn, last, type Ref, type Rule, type Scene } from '../../frame.ts';
import { type FigureItem, isFigure, isWord } from '../../item.ts';
import { type Around, around, has, near, open } from '../context.ts';
import { type Nominal, nominals, subjectNominal } from '../parties.ts';
import { resolved, subjectOf } from '../reference.ts';

const DOWN =
  /\b(?:cut(?:s|ting)?|slash\w*|lower\w*|reduc\w+|knock\w*|mark(?:s|ed|ing)? down|drop\w*|trim\w*|discount\w*|chop\w*|shav\w+|undercut\w*|cheaper|less|off|price cuts?|reductions?|fell|fall\w*|declin\w+|down|averag\w+)\b/iu;
const UP =
  /\b(?:rais\w+|increas\w+|hik\w+|lift\w*|put(?:s)? up|bump\w*|upped|mark(?:s|ed)? up|rose|ris\w+|dearer|more|up|price (?:rises?|increases?|hikes?))\b/iu;
const PRICES =
  /\b(?:prices?|pricing|price list|list prices?|tariffs?|rates? (?:for|on)|fees?|price cuts?|discounts?|API|interface|tokens?|quote|subscription|costs? (?:developers|customers|users)|will cost|the cuts|the steepest)\b/iu;
const NOT_PRICES =
  /\b(?:shares?|stock|jobs|workforce|staff|forecast|revenue|sales|profit|income|margins?|spending|stake|holding|emissions|dividend|costs by|headcount|backlog|budget|tax|interest rates?)\b/iu;

/** Is the sentence about prices of products? */
function aboutPrices(scene: Scene, a: Around): boolean {
  const body = scene.text.slice(scene.sentence.start, scene.sentence.end);
  const lead = scene.text.slice(a.clause.start, a.figure.end + 30);
  if (NOT_PRICES.test(lead) && !/\bprices?\b/iu.test(lead)) return false;
  if (PRICES.test(body)) return true;
  const product = productOf(scene, a);
  return product !== null && /\b(?:knock\w*|mark\w* down|slash\w*|discount\w*|cut|reduced|lowered|off)\b/iu.test(body);
}

/** The product whose price moves: a product's name near the figure, else the noun phrase with a price word. */
function productOf(scene: Scene, a: Around): Ref | null {
  const items = scene.sentence.items.filter(
    (i) => i.type === 'name' && (i.row.kind === 'product' || i.row.kind === 'unknown'),
  );
  const near = items.sort((x, y) => Math.abs(x.start - a.figure.start) - Math.abs(y.start - a.figure.start))[0];
  if (near?.type !== 'name' || Math.abs(near.start - a.figure.start) > 60) return null;
  return { span: near, row: near.row };
}

/** Who sells: the subject that is no product; else the maker of the product. */
function seller(scene: Scene, at: number): Ref | null {
  const found = subjectNominal(scene, at);
  const maker = (n: Nominal): Ref => {
    const ref = resolved(scene, n);
    const parent = ref.row?.kind === 'product' && ref.row.parent ? scene.grammar.byId.get(ref.row.parent) : null;
    return parent ? { ...ref, row: parent, text: parent.names.en } : ref;
  };
  if (found && !(found.item.type === 'group' && found.item.form === 'class')) return maker(found);
  const first = nominals(scene).find((n) => n.prep === '' && n.item.type === 'name');
  return first ? maker(first) : subjectOf(scene, at);
}

const THING =
  /\b(?:list prices|prices|product configurations|configurations|(?:any )?comparable quote|subscription|API prices|API)\b/iu;

function thing(scene: Scene): Ref | null {
  const m = THING.exec(scene.text.slice(scene.sentence.start, scene.sentence.end));
  const start = scene.sentence.start + (m?.index ?? 0);
  return m ? { span: { start, end: start + m[0].length }, row: null } : null;
}

function directionOf(a: Around): 'up' | 'down' | null {
  const close = `${a.left.slice(-50)} ~ ${a.right.slice(0, 16)}`;
  const down = DOWN.test(close);
  const up = UP.test(close);
  if (down !== up) return down ? 'down' : 'up';
  const left = DOWN.test(a.left) ? 'down' : UP.test(a.left) ? 'up' : null;
  return /^ (?:less|off|cheaper|discount|cut|lower|reduction)/iu.test(a.right) ? 'down' : left;
}

function changed(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  if (has(a.nouns, 'n-stake') || has(a.of, 'metric') || !aboutPrices(scene, a)) return [];
  const before = last(scene.drafts.filter((d) => d.kind === 'price_change'));
  const direction = directionOf(a) ?? before?.direction ?? (near(a, 'n-price', 60) ? null : null);
  if (!direction) return [];
  const object = productOf(scene, a) ?? thing(scene);
  const subject = seller(scene, (a.before.find((w) => isWord(w, 'v-cut') || isWord(w, 'v-hike')) ?? figure).start);
  if (!subject || subject.row?.kind === 'person') return [];
  const most = /\b(?:steepest|biggest|largest|deepest|maximum)\b/iu.test(a.left) && figure.approx === null;
  const percent = most ? { ...figure, approx: 'under' as const, rules: [...figure.rules, 'hedge/steepest'] } : figure;
  return [
    draft({
      rule: 'en/price',
      kind: 'price_change',
      trigger: figure,
      clause: a.clause,
      subject,
      object,
      percent,
      direction,
      also: [figure],
    }),
  ];
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
    ),
};
