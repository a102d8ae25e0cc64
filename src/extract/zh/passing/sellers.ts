// Who sells what the deal told last deals in, in Chinese, as a list without a sum: 卖方包括持股22%的甲、持股17%的乙,以及只占3%的丙; 丁的卖家阵容是
// 甲以及乙和丙. Gives a sale of each, and what each held where the list says so.
import { type Draft, draft, type Ref, type Rule, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { list, type Where } from '../takings/lots.ts';
import { BACK, GAP, NAME, PERCENT } from '../takings/mask.ts';
import { same } from '../takings/parties.ts';
import { where } from './deal.ts';
import { takersAt } from './takers.ts';

const WORTH = /卖方|卖家|转让方|出让方|出售方|卖出方/u;
const SELLERS = new RegExp(
  `(?:(?<of>${NAME}|${BACK})${GAP}的)?(?:主要|其他|此次|本次)*(?:卖方|卖家|转让方|出让方|出售方|卖出方)(?:阵容|名单)?(?:主要|则|还|里|中|上)*(?:包括|有|为|是|含|即|分别是|分别为)`,
  'du',
);
const GOES_ON = /^\s*(?:以及|和|及|还有|另有|与)/u;
/** 持股22%的. */
const HELD = new RegExp(
  `^(?:原|曾|此前|目前)?(?:合计|仅|只)*(?:持股|持有|占股|占|握有)(?:约|近|逾|仅|只)*(?<p>${PERCENT})的?(?:股权|股份)?的?`,
  'du',
);
/** 2018年把它私有化的. */
const TOLD_OF = /^[^、,;。]{2,18}的(?=[^、,;。]{2,})/u;
const AND = /^(?:、|以及|及|和|与)/u;

interface Seller {
  ref: Ref;
  percent: FigureItem | null;
  clause: Clause;
}

function sellersIn(w: Where, from: number): Seller[] {
  const found: Seller[] = [];
  const { mask, clause } = w;
  let start = from;
  for (let i = from; i <= mask.length; i++) {
    const and = i < mask.length ? AND.exec(mask.slice(i, i + 2)) : null;
    const ends = i === mask.length || and !== null;
    if (!ends) continue;
    const held = HELD.exec(mask.slice(start, i));
    const p = held?.indices?.groups?.p;
    const at = clause.start + start + (p?.[0] ?? 0);
    const percent = p ? (clause.items.find((f): f is FigureItem => isFigure(f) && f.full.start === at) ?? null) : null;
    let begin = start + (held?.[0].length ?? 0);
    if (new RegExp(`${NAME}${GAP}$`, 'u').test(mask.slice(begin, i)))
      begin += TOLD_OF.exec(mask.slice(begin, i))?.[0].length ?? 0;
    const ref = takersAt({ ...w, mask: mask.slice(0, i) }, begin)[0];
    if (ref) found.push({ ref, percent, clause });
    if (and) {
      start = i + and[0].length;
      i = start - 1;
    }
  }
  return found;
}

function objectOf(w: Where, m: RegExpExecArray): Ref | null {
  const { scene } = w;
  const of = m.indices?.groups?.of;
  const named = of ? list(w, of[0], of[1])[0] : undefined;
  if (named) return named;
  const here = scene.drafts.findLast((d) => (d.kind === 'investment' || d.kind === 'divestment') && d.object);
  return here?.object ?? scene.discourse.open?.[0]?.object ?? scene.discourse.deal?.object ?? null;
}

function salesIn(scene: Scene, clause: Clause): Draft[] {
  const w = where(scene, clause);
  const m = SELLERS.exec(w.mask);
  if (!m) return [];
  const object = objectOf(w, m);
  if (!object) return [];
  const sellers = sellersIn(w, m.index + m[0].length);
  for (const next of scene.sentence.clauses.slice(clause.index + 1)) {
    const more = where(scene, next);
    const lead = GOES_ON.exec(more.mask);
    if (!lead) break;
    sellers.push(...sellersIn(more, lead[0].length));
  }
  if (sellers.length < 2) return [];
  return sellers
    .filter((s) => !same(scene, s.ref, object))
    .flatMap(({ ref: subject, percent, clause: at }) => [
      draft({
        rule: 'zh/passed-by',
        kind: 'divestment',
        trigger: m.index >= 0 ? subject.span : at,
        clause: at,
        subject,
        object,
        extent: 'exit',
      }),
      ...(percent
        ? [draft({ rule: 'zh/held', kind: 'stake', trigger: percent, clause: at, subject, object, percent })]
        : []),
    ]);
}

export const sellers: Rule = {
  name: 'zh/passed-by',
  find: (scene) =>
    WORTH.test(scene.text.slice(scene.sentence.start, scene.sentence.end))
      ? scene.sentence.clauses.flatMap((clause) =>
          WORTH.test(scene.text.slice(clause.start, clause.end)) ? salesIn(scene, clause) : [],
        )
      : [],
};
