// A second opinion on who takes which side of a deal, or whose a figure is. The rules have filled the sides of each claim of the
// sentence in their own order; here all parties are held against one another by weights fitted on labelled texts (weights.ts). Where another pair of
// parties is ahead by more than the margin, it takes their place. Sides that no name fills are left as they are.
import { type Draft, isCompany, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import type { Item } from '../../item.ts';
import { receivesHere } from '../deeds/receives.ts';
import { opines } from '../reference/raters.ts';
import { whose } from '../whose.ts';
import { type Candidate, candidatesOf, scoreOf } from './candidates.ts';

/** How far ahead, in tenths, another party must be of whom the rules chose: below it the rules were right as often in texts that
 * nobody had seen. Of who stands in the sentence most as its holder, least as what shares are of; of who does not, little. For each
 * column of the table. */
const NAMED = [25, 25, 35, 20, 25, 25, 45, 45, 25, 25, 25, 25, 20] as const;
const ABSENT = 12;
/** The same where no figure shows which verb is meant. */
const BARE_MARGIN = 40;

type Side = 'subject' | 'object';

/** Whose figure it is. */
const OWN = 12;

/** Which columns of the table tell of the sides of a kind. */
const COLUMNS: ReadonlyMap<Draft['kind'], readonly number[]> = new Map<Draft['kind'], readonly number[]>([
  ['investment', [0, 1]],
  ['stake', [2, 3]],
  ['divestment', [4, 5]],
  ['purchase', [6, 7]],
  ['debt', [8, 9]],
  ['funding_round', [10]],
  ['valuation', [11]],
  ['metric', [OWN]],
  ['ratio', [OWN]],
  ['price_change', [OWN]],
]);
/** Who borrows the rules tell as well as the weights. */
const BORROWER = 9;
const SIDES: readonly Side[] = ['subject', 'object'];

interface Choice {
  id: string;
  ref: Ref | null;
  score: number;
  /** Does the sentence name it or point at it? */
  here: boolean;
}

/** The best place of each party for a side. */
function rated(candidates: readonly Candidate[], column: number): Map<string, Choice> {
  const best = new Map<string, Choice>();
  for (const candidate of candidates) {
    const { id, ref } = candidate;
    const score = scoreOf(candidate, column);
    const known = best.get(id);
    const here = known?.here || candidate.here;
    if (!known || score > known.score) best.set(id, { id, ref, score, here });
    else known.here = here;
  }
  return best;
}

/** People invest, hold, sell and lend; papers and offices do none of it. */
const GIVING: ReadonlySet<number> = new Set([0, 2, 4, 8]);
export const mayTake = (ref: Ref | null, column: number): boolean => {
  const kind = ref?.row?.kind;
  return kind === 'person' ? GIVING.has(column) : kind !== 'outlet' && kind !== 'regulator';
};

interface Asked {
  scene: Scene;
  column: number;
  /** Without a figure. */
  bare: boolean;
}

/** 瑞银预计X今年营收…: who only gives an opinion of others reports nothing there. */
const rates = (scene: Scene, id: string): boolean =>
  scene.sentence.items.some((i) => i.type === 'name' && i.row.id === id && opines(scene.text, i, i.row.kind)) &&
  scene.sentence.items.some((i) => isCompany(i) && i.row.id !== id);

/** Who may take a side, the one that the rules chose first and ahead by the margin. */
function choices(now: Ref | null, best: Map<string, Choice>, { scene, column, bare }: Asked): Choice[] {
  const own = now?.row && !now.members && column !== BORROWER ? best.get(now.row.id) : undefined;
  if (!own) return [{ id: now?.row?.id ?? '', ref: now, score: 0, here: true }];
  const margin = own.here ? (NAMED[column] as number) : ABSENT;
  const others = [...best.values()].filter(
    (c) => c !== own && mayTake(c.ref, column) && !(column === OWN && rates(scene, c.id)),
  );
  return [{ ...own, ref: now, score: own.score + (bare ? Math.max(margin, BARE_MARGIN) : margin) }, ...others];
}

/** Another claim of the kind with the figure of this one, or without any as well. */
const sameFigure = (a: Draft, b: Draft): boolean =>
  a !== b && a.kind === b.kind && (a.money ?? a.percent) === (b.money ?? b.percent);

/** Gives a claim other parties, where nobody tells the same of them already. */
function cast(scene: Scene, draft: Draft, candidates: readonly Candidate[]): void {
  const others = scene.drafts;
  const columns = COLUMNS.get(draft.kind) ?? [];
  const bare = (draft.money ?? draft.percent) === null;
  const [first = [], second] = columns.map((column, i) =>
    choices(draft[SIDES[i] as Side], rated(candidates, column), { scene, column, bare }),
  );
  let best: [Choice, Choice | null] | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const a of first)
    for (const b of second ?? [null]) {
      const score = a.score + (b?.score ?? 0);
      if (score <= most || (b && a.id !== '' && a.id === b.id)) continue;
      most = score;
      best = [a, b];
    }
  if (!best || (best[0].ref === draft.subject && (!best[1] || best[1].ref === draft.object))) return;
  const [subject, object] = [best[0].ref, best[1] ? best[1].ref : draft.object];
  if (others.some((o) => sameFigure(o, draft) && sameRef(o.subject, subject) && sameRef(o.object, object))) return;
  draft.subject = best[0].ref;
  if (best[1]) draft.object = best[1].ref;
  draft.recast = 'zh/casting';
}

/** Rules whose own words say who stands on which side (出售给X, 由X受让, 卖方X, 尚欠X): they know better. */
const SURE: ReadonlySet<string> = new Set(
  'notice among bought taken-over transfer seller-named buyer-named owed taking taking-stake taking-from passed passed-to passed-stake passed-kept passed-by several backers held lent licence subscribed bid approached'
    .split(' ')
    .map((name) => `zh/${name}`),
);

const moves = ({ kind, multiple, status }: Draft): boolean =>
  (kind === 'investment' || kind === 'divestment') && multiple === null && status !== 'denied';

/** Rules that tell whose a figure is by its place alone. */
const PLAIN: ReadonlySet<string> = new Set(['zh/metric', 'zh/metric-percent', 'zh/growth']);
/** Each in its turn: only the order in which all stand says whose a figure is. */
export const IN_ORDER = /分别|依序|依次|各为|各自/u;

/** 公司去年收入9亿元: whom a phrase means that points back, who reports tells better. */
const pointing = (i: Item): boolean => i.type === 'group' && i.form === 'back';

/** 其中陈某转让20%: who stands right before the verb, with its part right behind, parts with it. */
const parts = (text: string, { kind, subject, percent, trigger }: Draft): boolean =>
  kind === 'divestment' &&
  subject?.row != null &&
  percent !== null &&
  /^(?:则|也|还|拟|将|再)?$/u.test(text.slice(subject.span.end, trigger.start)) &&
  percent.full.start - trigger.end <= 3;

/** May somebody else be whose figure it is? */
const weighed = ({ text }: Scene, draft: Draft): boolean => !parts(text, draft) && inDoubt(text, draft);
const inDoubt = (text: string, { kind, rule, clause }: Draft): boolean =>
  !IN_ORDER.test(text.slice(clause.start, clause.end)) &&
  (COLUMNS.get(kind)?.[0] !== OWN || (PLAIN.has(rule) && !clause.items.some(pointing)));

/** The owner of a figure, as the rules see it, among those who may be. */
export function markOwner(scene: Scene, draft: Draft, candidates: readonly Candidate[]): void {
  const figure = draft.money ?? draft.percent;
  const owner = figure ? whose(scene, draft.clause, figure.full.start)?.subject.row?.id : undefined;
  for (const c of candidates) if (c.id === owner) c.features.push('reports');
}

/** Claims whose sides were found by the order of the parties around a figure, or around the verb of an investment or a sale, and
 * not by a list elsewhere. */
const open = (d: Draft, text: string): boolean =>
  // 为X的贷款提供担保,出借人是Y: who stands surety is no lender.
  !(d.kind === 'debt' && d.subject && /担保/u.test(text.slice(d.clause.start, d.clause.end))) &&
  ((d.money ?? d.percent) !== null || moves(d)) &&
  d.support.length === 0 &&
  COLUMNS.has(d.kind) &&
  !SURE.has(d.rule) &&
  !d.rule.startsWith('zh/bare') &&
  d.rule !== 'zh/portfolio' &&
  d.rule !== 'zh/consortium';

/** A sentence that claims more has no end, and nobody weighs it. */
const MOST = 60;

/** Nothing else that is measured stands between. */
const ALONG = /^[^。;利收额业]{1,12}$/u;

/** 营收12亿元,同比增长45%: the sum that a growth goes along with, where the rules give both to one company. */
const sumOf = (text: string, draft: Draft, drafts: readonly Draft[]): Draft | undefined =>
  draft.metric !== 'growth'
    ? undefined
    : drafts.findLast(
        (d) =>
          d.kind === 'metric' &&
          d.money !== null &&
          ALONG.test(text.slice(d.money.end, draft.percent?.start ?? d.money.start)) &&
          sameRef(d.subject, draft.subject),
      );

export const casting: Rule = {
  name: 'zh/casting',
  find(scene: Scene) {
    const drafts = scene.drafts.filter((d) => open(d, scene.text) && weighed(scene, d) && !receivesHere(scene, d));
    if (drafts.length === 0 || scene.drafts.length > MOST) return [];
    const of = candidatesOf(scene);
    const along = drafts.flatMap((draft) => {
      const sum = sumOf(scene.text, draft, drafts);
      return sum ? [{ draft, sum }] : [];
    });
    for (const draft of drafts) {
      if (along.some((a) => a.draft === draft)) continue;
      const candidates = of(draft);
      if (COLUMNS.get(draft.kind)?.[0] === OWN) markOwner(scene, draft, candidates);
      cast(scene, draft, candidates);
    }
    for (const { draft, sum } of along) {
      if (sameRef(draft.subject, sum.subject)) continue;
      draft.subject = sum.subject;
      draft.recast = sum.recast;
    }
    return [];
  },
};
