// Shares and ratios in Chinese: 8-9成的早期融资用于向云厂商购买算力 (what part of a base is spent on what), and
// 每卖1美元…就会带来1美元 (what one unit brings).
import {
  type Draft,
  draft,
  isCompany,
  nearest,
  type Ref,
  type Rule,
  refOf,
  type Scene,
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
import { resolveGroup, subjectOf } from '../parties.ts';

const LABELS: Record<string, string> = { funding: 'share of funding spent', revenue: 'share of revenue spent' };

/** The base a percent is of: P的早期融资, or 营收的P. */
function baseOf(clause: Clause, percent: FigureItem): Item | undefined {
  return clause.items.find(
    (i) =>
      isWord(i, 'share-base') &&
      ((i.start >= percent.end && i.start - percent.end <= 3) ||
        (percent.start >= i.end && percent.start - i.end <= 3)),
  );
}

/** Who receives: the party after 向 or 给, else after the spending verb. */
function payee(scene: Scene, clause: Clause, at: number): Ref | null {
  const parties = clause.items.filter(
    (i): i is NameItem | GroupItem => i.start >= at && (isCompany(i) || i.type === 'group'),
  );
  return parties[0] ? resolveGroup(scene, parties[0]) : null;
}

function payer(scene: Scene, clause: Clause, at: number): Ref | null {
  const own = clause.items.filter(
    (i): i is NameItem | GroupItem => i.end <= at && (isCompany(i) || i.type === 'group'),
  );
  const nearestOne = own[own.length - 1];
  return nearestOne ? resolveGroup(scene, nearestOne) : subjectOf(scene, clause, at);
}

function spent(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  const percent = nearest(clause, 'percent', { span: word, reach: 24 });
  const base = percent && baseOf(clause, percent);
  if (!percent || !base) return [];
  const of = sense(base, 'share-base') ?? '';
  const subject = payer(scene, clause, Math.min(percent.start, base.start));
  const object = payee(scene, clause, word.end);
  if (!subject) return [];
  return [
    draft({
      rule: 'zh/share-spent',
      kind: 'ratio',
      trigger: word,
      clause,
      subject,
      object,
      percent,
      of,
      label: LABELS[of] ?? null,
    }),
  ];
}

/** 微软每卖1美元的Azure AI,客户就会把1美元的计算存储业务迁移过来. */
function perUnit(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
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

export const ratios: Rule = {
  name: 'zh/ratio',
  find: (scene) => [
    ...triggers(scene, 'spend-on').flatMap((at) => spent(scene, at)),
    ...triggers(scene, 'per-unit').flatMap((at) => perUnit(scene, at)),
  ],
};
