// Shares and ratios in Chinese: 8-9成的早期融资用于向云厂商购买算力, 收入的20%须付给X, X可分走Y 49%的利润, 约为收入的7倍, and
// 每卖1美元…就会带来1美元 (what one unit brings).
import {
  type Draft,
  draft,
  isCompany,
  last,
  nearest,
  type Ref,
  type Rule,
  refOf,
  type Scene,
  sameRef,
  triggers,
} from '../../frame.ts';
import {
  type Clause,
  type FigureItem,
  type GroupItem,
  type Item,
  isFigure,
  isWord,
  type NameItem,
  sense,
} from '../../item.ts';
import { told } from '../govern.ts';
import { ownerOf, resolveParty, subjectOf } from '../parties.ts';
import { companyOf } from '../refer.ts';
import { reporterOf } from '../reporter.ts';
import { periodFor } from '../times/when.ts';

type Party = NameItem | GroupItem;

const LABELS: Record<string, string> = {
  funding: 'share of funding spent',
  revenue: 'share of revenue spent',
  net_profit: 'share of profit',
};

const percentsOf = (clause: Clause): FigureItem[] =>
  clause.items.filter((i): i is FigureItem => isFigure(i) && i.type === 'percent');

/** The base a percent is of: P的早期融资, or 营收的P. */
function baseOf(clause: Clause, percent: FigureItem): Item | undefined {
  return clause.items.find(
    (i) =>
      isWord(i, 'share-base') &&
      ((i.start >= percent.full.end && i.start - percent.full.end <= 3) ||
        (percent.full.start >= i.end && percent.full.start - i.end <= 3)),
  );
}

const isParty = (i: Item): i is Party => isCompany(i) || i.type === 'group';

function firstAfter(scene: Scene, clause: Clause, at: number): Ref | null {
  const party = clause.items.find((i): i is Party => i.start >= at && isParty(i));
  return party ? resolveParty(scene, party) : null;
}

function payer(scene: Scene, clause: Clause, at: number): Ref | null {
  const own = last(clause.items.filter((i): i is Party => i.end <= at && isParty(i)));
  return (own ? resolveParty(scene, own) : null) ?? ownerOf(scene, clause, at);
}

interface At {
  clause: Clause;
  word: Item;
}

/** What part of a base is paid to whom. */
function spent(scene: Scene, { clause, word }: At): Draft[] {
  const percent = nearest(clause, 'percent', { span: word, reach: 24 });
  const base = percent && baseOf(clause, percent);
  if (!percent || !base || told(scene, percent)) return [];
  const of = sense(base, 'share-base') ?? '';
  const subject = payer(scene, clause, Math.min(percent.start, base.start));
  if (!subject) return [];
  const object = firstAfter(scene, clause, word.end);
  const kind = { rule: 'zh/share-spent', kind: 'ratio', trigger: word, clause } as const;
  // 将8-9成的早期融资用于…: what has been spent, whatever 将 moves.
  const early = of === 'funding' && /早期|种子期|初期/u.test(scene.text.slice(clause.start, word.start));
  const status = early ? ('completed' as const) : null;
  return [draft({ ...kind, subject, object, percent, of, status, label: LABELS[of] ?? null })];
}

/** X可分走Y 49%的利润: the taker is the subject, the payer is named behind the verb. */
function taken(scene: Scene, { clause, word }: At): Draft[] {
  const percent = percentsOf(clause).find((p) => p.start >= word.end && p.start - word.end <= 24);
  const base = percent && baseOf(clause, percent);
  if (!percent || !base || told(scene, percent)) return [];
  const of = sense(base, 'share-base') ?? '';
  const taker = subjectOf(scene, clause, word.start);
  const named = clause.items.find((i): i is Party => i.start >= word.end && i.end <= percent.start && isParty(i));
  const from = named ? resolveParty(scene, named, taker) : other(scene, taker);
  if (!taker || !from || sameRef(taker, from)) return [];
  const kind = { rule: 'zh/share-taken', kind: 'ratio', trigger: word, clause } as const;
  return [draft({ ...kind, subject: from, object: taker, percent, of, label: LABELS[of] ?? null })];
}

const other = (scene: Scene, not: Ref | null): Ref | null =>
  [scene.discourse.topic, scene.discourse.title].find((r) => r && !sameRef(r, not)) ?? null;

/** 微软从中分得4.938亿美元: what the share came to. */
function takenSum(scene: Scene, { clause, word }: At): Draft[] {
  const money = nearest(clause, 'money', { span: word, reach: 6, side: 'after' });
  const subject = money && !told(scene, money) ? subjectOf(scene, clause, word.start) : null;
  if (!money || !subject) return [];
  const kind = {
    rule: 'zh/share-sum',
    kind: 'metric',
    trigger: word,
    clause,
    metric: 'other',
    label: '分成收入',
  } as const;
  return [draft({ ...kind, subject, object: other(scene, subject), money, when: periodFor(scene, clause, money) })];
}

/** 约为收入的7倍, 相当于EBITDA的5.2倍: a figure of the company as a multiple of another. */
function timesOf(scene: Scene): Draft[] {
  return scene.sentence.clauses.flatMap((clause) =>
    clause.items
      .filter((i): i is FigureItem => isFigure(i) && i.type === 'multiple' && !told(scene, i))
      .flatMap((multiple) => {
        const base = clause.items.find(
          (i) =>
            (isWord(i, 'share-base') || isWord(i, 'metric')) &&
            i.end <= multiple.full.start &&
            multiple.full.start - i.end <= 2,
        );
        if (!base || scene.text[multiple.full.start - 1] !== '的') return [];
        const subject = reporterOf(scene, clause, multiple.start);
        if (!subject) return [];
        const part = clause.items.findLast((i) => isWord(i, 'metric') && i.end <= base.start);
        const prior = last(scene.drafts.filter((d) => d.kind === 'metric' && d.money !== null));
        const of = sense(base, 'share-base') ?? sense(base, 'metric');
        return [
          draft({
            rule: 'zh/times-of',
            kind: 'ratio',
            trigger: base,
            clause,
            subject: companyOf(scene, subject),
            object: part ? { span: { start: part.start, end: part.end }, row: null } : (prior?.object ?? null),
            multiple,
            of: of === 'other' ? scene.text.slice(base.start, base.end) : of,
            when: periodFor(scene, clause, multiple),
          }),
        ];
      }),
  );
}

/** 每1GW数据中心造价约500亿美元,其中350亿美元用于采购辉达GPU: what one unit spends on what. */
function unitSpent(scene: Scene, { clause, word }: At): Draft[] {
  const money = nearest(clause, 'money', { span: word, reach: 4, side: 'before' });
  const before = scene.sentence.clauses[clause.index - 1];
  if (!money || !before || told(scene, money) || !/^\s*其中/u.test(scene.text.slice(clause.start, clause.start + 4)))
    return [];
  const unit = /每[^,;。]{1,14}?(?=造价|成本|投资|支出|的|约|要)/u.exec(scene.text.slice(before.start, before.end));
  if (!unit) return [];
  const start = before.start + unit.index;
  const subject = { span: { start, end: start + unit[0].length }, row: null };
  const party = firstAfter(scene, clause, word.end);
  const kind = { rule: 'zh/unit-spent', kind: 'ratio', trigger: word, clause } as const;
  return [draft({ ...kind, subject, object: party, money, support: [before] })];
}

/** 微软每卖1美元的Azure AI,客户就会把1美元的计算存储业务迁移过来. */
function perUnit(scene: Scene, { clause, word }: At): Draft[] {
  const unit = nearest(clause, 'money', { span: word, reach: 2, side: 'after' });
  const later = scene.sentence.clauses.filter((c) => c.index >= clause.index);
  const brought = later.flatMap((c) =>
    c.items
      .filter((i): i is FigureItem => isFigure(i) && i.type === 'money' && i !== unit && i.start > word.end)
      .map((figure) => ({ c, figure })),
  )[0];
  if (
    !unit ||
    !brought ||
    unit.currency !== brought.figure.currency ||
    !later.some((c) => c.items.some((i) => isWord(i, 'brings')))
  )
    return [];
  const subject = brought.c.items.find((i): i is GroupItem => i.type === 'group' && i.end <= brought.figure.start);
  const vendor = subjectOf(scene, clause, word.start);
  const payers = subject ? refOf(subject) : vendor;
  if (!payers) return [];
  return [
    draft({
      rule: 'zh/pull-through',
      kind: 'ratio',
      trigger: word,
      clause: brought.c,
      subject: payers,
      object: vendor,
      money: brought.figure,
      multiple: ratioItem(brought.figure, unit),
      label: 'pull_through',
      support: [clause],
      also: [unit],
    }),
  ];
}

/** What is brought for each unit, as a multiple at the place of the brought figure. */
const ratioItem = (brought: FigureItem, unit: FigureItem): FigureItem => ({
  ...brought,
  type: 'multiple',
  low: brought.low / unit.high,
  high: brought.high / unit.low,
  unit: '',
});

const once = (drafts: Draft[]): Draft[] =>
  drafts.filter((d, i) => d.percent === null || drafts.findIndex((e) => e.percent === d.percent) === i);

/** 净债务与调整后EBITDA之比为6.1倍. */
const OF_TWO =
  /([\u4e00-\u9fffA-Za-z]{2,12}?)(?:与|和|对|占)([\u4e00-\u9fffA-Za-z]{2,14}?)(?:之比|的?比率|的?比值|的?倍数)(?:约|仅|已|则|升至|降至|增至|为|是|达)*$/u;
function betweenTwo(scene: Scene): Draft[] {
  return scene.sentence.clauses.flatMap((clause) =>
    clause.items.flatMap((f): Draft[] => {
      if (!isFigure(f) || f.type !== 'multiple' || told(scene, f)) return [];
      const m = OF_TWO.exec(scene.text.slice(clause.start, f.full.start));
      const subject = m && reporterOf(scene, clause, clause.start + m.index);
      if (!m?.[1] || !m[2] || !subject) return [];
      const start = clause.start + m.index;
      const object = { span: { start, end: start + m[1].length }, row: null };
      const base = { rule: 'zh/times-of', kind: 'ratio', trigger: f, clause, multiple: f } as const;
      return [
        draft({ ...base, subject: companyOf(scene, subject), object, of: m[2], when: periodFor(scene, clause, f) }),
      ];
    }),
  );
}

/** 早期融资的八成用于算力,|后来降至收入的一两成: of another whole at another time, on the same. */
const LATER =
  /^\s*(?:但|而|不过)?(?:到)?(?:后来|此后|之后|其后|随后|如今|现在|目前|现|后期|成熟期|第二年)(?:则|才|又|便|就|也|已|逐渐|逐步|大约|约|只|只有|仅)*(?:(?:降|落|跌|缩|减|回落|下降|缩减|升|增|涨|上升)(?:至|到|为)|变成|变为|是|为|占|花掉?|用掉?)?(?:了|其|约|近|逾|大约)*$/u;
function later(scene: Scene): Draft[] {
  return scene.sentence.clauses.flatMap((clause) =>
    percentsOf(clause).flatMap((percent) => {
      const base = baseOf(clause, percent);
      const before = scene.drafts.findLast(
        (d) => d.rule === 'zh/share-spent' && (d.percent?.end ?? Infinity) < clause.start,
      );
      const until = base ? Math.min(base.start, percent.full.start) : 0;
      if (!base || !before || told(scene, percent) || !LATER.test(scene.text.slice(clause.start, until))) return [];
      const of = sense(base, 'share-base') ?? '';
      const more = { percent, of, label: LABELS[of] ?? null, clause, trigger: percent, when: undefined, also: [] };
      return [draft({ ...before, ...more, support: [before.clause] })];
    }),
  );
}

export const ratios: Rule = {
  name: 'zh/ratio',
  find: (scene) =>
    once([
      ...triggers(scene, 'take-share').flatMap((at) => taken(scene, at)),
      ...triggers(scene, 'spend-on').flatMap((at) => spent(scene, at)),
      ...triggers(scene, 'spend-on').flatMap((at) => unitSpent(scene, at)),
      ...triggers(scene, 'per-unit').flatMap((at) => perUnit(scene, at)),
      ...triggers(scene, 'take-share').flatMap((at) => takenSum(scene, at)),
      ...timesOf(scene),
      ...betweenTwo(scene),
    ]),
};

/** Runs when all shares of what is spent are told. */
export const laterRatios: Rule = { name: 'zh/ratio', find: later };
