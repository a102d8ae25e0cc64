// What a cost takes of the revenue, where its sum was told right before, in English: "F, or 26% of sales", and what debt is of
// what is earned. Takes what the metric rules told, gives ratios; the rule of parts of totals stands here too.
import { type Draft, draft, inTurn, last, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type FigureItem, isFigure } from '../../item.ts';
import { around, open } from '../context.ts';
import { measured, owned } from './owners.ts';
import { besideSum } from './totals/beside.ts';
import { parted } from './totals/shares.ts';
import { type Part, partOf, ratio, share } from './totals/whole.ts';

const SPENT: ReadonlySet<string> = new Set(['compute_cost', 'rd_expense', 'capex']);

/** "Marketing costs came to F, or 26% of sales": what was just said to be spent. */
function costPart(scene: Scene, figure: FigureItem): Draft[] {
  const p = partOf(around(scene, figure));
  if (!p) return [];
  const beside = besideSum(scene, p);
  if (beside) return [beside];
  if (
    !/(?:\bor|\bequal to|equivalent to|representing|equalling|\babout|,)$/iu.test(
      p.a.left.replace(/(?: (?:about|around|roughly|nearly|some|over))+$/iu, ''),
    )
  )
    return [];
  const bought = last(
    scene.drafts.filter((d) => d.kind === 'purchase' && d.money && d.subject && d.object && near(d, p.a.figure)),
  );
  if (bought?.subject && bought.object)
    return [boughtPart(scene, p, { customer: bought.subject, supplier: bought.object })];
  const cost = last(
    scene.drafts.filter(
      (d) => d.kind === 'metric' && d.money && d.money.end <= p.a.figure.start && p.a.figure.start - d.money.end < 60,
    ),
  );
  const word = cost && scene.text.slice(cost.trigger.start, cost.trigger.end);
  const spends =
    cost &&
    (SPENT.has(cost.metric ?? '') ||
      (cost.metric === 'other' &&
        /\b(?:costs?|expenses?|spending|bill|outlays?|compensation|interest|depreciation)$/iu.test(word ?? '')));
  return cost?.subject && spends ? [ratio(p, cost.subject, { span: cost.trigger, row: null })] : [];
}

const near = (d: Draft, f: FigureItem): boolean => !!d.money && d.money.end <= f.start && f.start - d.money.end < 60;

/** "X paid Y F, or 23% of its purchases", "or 40% of Y's revenue": of whose total it is a part. */
function boughtPart(scene: Scene, p: Part, { customer, supplier }: { customer: Ref; supplier: Ref }): Draft {
  const owner = owned(scene, { start: p.a.figure.full.end, end: p.end });
  const takes = /^(?:revenues?|sales|turnover|backlog|order book|orders|billings|bookings)$/iu.test(p.base);
  // "X bought F of sensors, or 24% of sales": of the sales of who sells.
  const sales =
    /^(?:revenues?|sales|turnover)$/iu.test(p.base) &&
    !owner &&
    /^ of (?:total |group )?(?:sales|revenues?|turnover)/u.test(p.a.right);
  return takes && (sales || sameRef(owner, supplier)) ? share(p, supplier, customer) : ratio(p, customer, supplier);
}

export const costs: Rule = {
  name: 'en/ratio',
  find: (scene) => open(scene, 'percent').flatMap((f) => costPart(scene, f)),
};

const EARNED =
  /^ (?:its |their |the |annual |last year['’]s |this year['’]s |trailing |forward |core |adjusted |underlying |expected )*(?:(?:the )?[$€£¥A-Z]{1,4}\$?[\d.,]+ ?\w+ of )?(?:adjusted |core )?(?:EBITDA|EBIT|earnings|equity|core earnings|operating profit|cash flow)\b/iu;
const DEBTS =
  /\b((?:(?:net|gross|total|long-term) )?(?:debts?|borrowings?|leverage|indebtedness|obligations|gearing)(?: ratio| load)?)\b/iu;
const AGAINST =
  /\b(?:debt-to-equity|debt\/equity|debt-to-EBITDA|debt\/EBITDA|net debt to EBITDA|leverage|gearing|debt-to-capital|loan-to-value)\b[^.;]{0,40}$/iu;

/** "Net debt is 2.4 times EBITDA", "a debt-to-equity ratio of 163%". */
function levered(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const named = AGAINST.test(a.left);
  if (!named && !(figure.type === 'multiple' && EARNED.test(a.right))) return [];
  const body = scene.text.slice(scene.sentence.start, figure.start);
  const m = DEBTS.exec(body);
  if (!m && !named) return [];
  const subject = measured(scene, a, null);
  if (!subject) return [];
  const start = scene.sentence.start + (m?.index ?? 0);
  return [
    draft({
      rule: 'en/leverage',
      kind: 'ratio',
      trigger: figure,
      clause: a.clause,
      subject,
      object: m ? { span: { start, end: start + m[0].length }, row: null } : null,
      ...(figure.type === 'multiple' ? { multiple: figure } : { percent: figure }),
      of: 'earnings',
      label: 'leverage',
    }),
  ];
}

const SMALL = '(?: (?:about|around|roughly|nearly|some|over|more than|just|only|almost|an?|the))*';
/** "The ratio of liabilities to assets was P", "its cost-to-income ratio of P". */
const RATIO = new RegExp(
  `\\b(ratio of [\\w’'-]+(?: [\\w’'-]+){0,3} to [\\w’'-]+(?: [\\w’'-]+){0,2}?|(?:[a-z]+-to-[a-z]+|cost-income|capital(?: adequacy)?|solvency|liquidity|CET1|tier 1|core capital|bad[- ]loan|non-performing[- ]loan|combined|expense|loss) ratio)(?: (?:was|is|stood|stands|of|at|came|to|rose|fell|improved|climbed|slipped|reached|hit))+${SMALL}$`,
  'iu',
);

function ratioOf(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const m = RATIO.exec(a.left);
  const subject = m && measured(scene, a, null);
  if (!m?.[1] || !subject) return [];
  const start = scene.text.lastIndexOf(m[1], figure.full.start);
  return [
    draft({
      rule: 'en/ratio-of',
      kind: 'metric',
      trigger: { start, end: start + m[1].length },
      clause: a.clause,
      subject,
      percent: figure,
      metric: 'other',
      label: m[1],
    }),
  ];
}

export const ratios: Rule = {
  name: 'en/ratio',
  find: (scene) => [
    ...inTurn(scene, scene.sentence.items.filter(isFigure), (s, f) =>
      f.type === 'multiple' && open(s, 'multiple').includes(f) ? levered(s, f) : [],
    ),
    ...inTurn(scene, open(scene, 'percent'), (s, f) => {
      const debt = [levered, ratioOf].map((rule) => rule(s, f)).find((found) => found.length > 0) ?? [];
      return debt.length > 0 ? debt : parted(s, f);
    }),
  ],
};
