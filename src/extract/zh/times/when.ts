// When a Chinese figure holds: the time named before it in its clause, then in the clauses before, then the period the
// text carries on; in "由A增至B" each figure has its own; and figures listed after as many times go pair by pair.
import type { Scene } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord, type TimeItem } from '../../item.ts';
import { ends, yearBefore } from './calendar.ts';
import { listedTime } from './lists.ts';

const isTime = (i: Item): i is TimeItem => i.type === 'time';
const usable = (t: TimeItem): boolean => t.kind !== 'compared' && t.kind !== 'recent' && t.kind !== 'term';

const FROM = /[由从自][^,;。由从自]{0,16}$/u;
const TO = /(?:至|到|为|成)(?:了|盈利|亏损|净赚|净亏|约|近|逾|超|超过|不到|最多|将近)*$/u;

/** 54.1%→49.8%. */
const ARROW = /^\s?(?:→|->|=>|➔|⟶)\s?$/u;

/** 24.99万元降至23.99万元: no word marks the first. */
const STEP =
  /^(?:大幅|进一步|一口气|直接|逐步|陆续|小幅)?(?:下调|下降|调降|下探|降|跌|减|上调|上升|增长|提升|提高|调升|调涨|涨|升|增|扩大|收窄|回落|压缩|砍|缩减|调整)(?:至|到|为)(?:约|近|逾|超)*$/u;

export interface Pair {
  first: FigureItem;
  second: FigureItem;
  /** Where 由 or 从 stands. */
  start: number;
}

/** Pairs "由A…至B" of a sentence, figures of one type. */
export function pairsOf(scene: Scene): Pair[] {
  const { notes } = scene.sentence;
  notes.pairs ??= findPairs(scene);
  return notes.pairs as Pair[];
}

function findPairs(scene: Scene): Pair[] {
  const figures = scene.sentence.items.filter(isFigure);
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < figures.length; i++) {
    const first = figures[i] as FigureItem;
    const later = figures.slice(i + 1, i + 3).filter((f) => f.type === first.type);
    // 由6.99美元提高1美元至7.99美元: by how much stands between.
    const reached = later.find((f) => TO.test(scene.text.slice(f.full.start - 3, f.full.start)));
    const second = reached ?? later[0];
    if (!second || second.full.start - first.full.end > 24) continue;
    const lead = scene.text.slice(Math.max(scene.sentence.start, first.full.start - 18), first.full.start);
    const m = FROM.exec(lead);
    const gap = scene.text.slice(first.full.end, second.full.start);
    if (/[,;。]/u.test(gap)) continue;
    if (ARROW.test(gap)) pairs.push({ first, second, start: first.full.start });
    else if (m && TO.test(gap)) pairs.push({ first, second, start: first.full.start - lead.length + m.index });
    else if (first.low < 1e6 && first.type === 'money' && STEP.test(gap))
      pairs.push({ first, second, start: first.full.start });
  }
  return pairs;
}

const GUIDED = /目标|指引|预期|预计|计划|预算|预估|财测|原订|原定|原先|此前|上调|下调|调高|调低|上修|下修|调至|改为/u;

const MOVED = /指引|上调|下调|调高|调低|上修|下修/u;

/** The first figure of "由A增至B" without a time of its own is a year older; of a plan moved, it is for the same time. */
function startOf(scene: Scene, clause: Clause, pair: Pair): TimeItem | null {
  const own = scene.sentence.clauses.find((c) => c.items.includes(pair.second)) ?? clause;
  const time = periodFor(scene, own, pair.second);
  const from = scene.sentence.clauses[Math.max(0, clause.index - 3)]?.start ?? clause.start;
  const guided =
    GUIDED.test(scene.text.slice(clause.start, pair.second.full.start)) ||
    MOVED.test(scene.text.slice(from, clause.start));
  if (!time?.iso || guided) return time;
  return /^\d{4}/u.test(time.iso)
    ? { ...time, end: time.start, iso: yearBefore(time.iso), refers: 'year-before' }
    : null;
}

/** 2022年至2024年营收从A增至B: the first and the last year. */
function rangeEnd(scene: Scene, clause: Clause, { pair, figure }: { pair: Pair; figure: FigureItem }): TimeItem | null {
  if (inside(clause, pair.start, pair.second.start)) return null;
  for (let index = clause.index; index >= Math.max(0, clause.index - 3); index--) {
    const times =
      scene.sentence.clauses[index]?.items.filter((i): i is TimeItem => isTime(i) && i.end <= pair.start) ?? [];
    const last = times[times.length - 1];
    const [key, from, to] = (last?.refers ?? '').split(':');
    if (last)
      return key === 'range' ? { ...last, kind: 'point', iso: (pair.first === figure ? from : to) ?? null } : null;
  }
  return null;
}

/** The time of a reported figure; null when the text tells none. */
export function periodFor(scene: Scene, clause: Clause, figure: FigureItem): TimeItem | null {
  const pair = pairsOf(scene).find((p) => p.first === figure || p.second === figure);
  const ends = pair && rangeEnd(scene, clause, { pair, figure });
  if (ends) return ends;
  if (pair?.first === figure) return inside(clause, pair.start, figure.start) ?? startOf(scene, clause, pair);
  const beside = clause.items.find(
    (i): i is TimeItem =>
      figure.type !== 'multiple' &&
      isTime(i) &&
      i.kind === 'compared' &&
      i.end <= figure.full.start &&
      /^[的之]?$/u.test(scene.text.slice(i.end, figure.full.start)),
  );
  if (beside) return beside;
  const list = listedTime(scene, { clause, figure });
  if (list) return list;
  const own = clause.items.filter((i): i is TimeItem => isTime(i) && usable(i) && !(pair && i.start > pair.start));
  const told = own.filter((t) => t.end <= figure.start && !glossed(scene.text, t));
  const dated = told.filter((t) => t.iso !== null || t.kind !== 'span');
  const before = dated.length > 0 ? dated : told;
  const after = own.find(
    (t) => t.start >= figure.full.end && t.start - figure.full.end <= 6 && scene.text[t.start - 1] !== '(',
  );
  const near = before[before.length - 1] ?? after;
  if (near) return near;
  return fromBefore(scene, clause) ?? scene.sentence.coming ?? scene.sentence.carried ?? null;
}

/** 2024财年(至2025年3月): brackets tell when the time before them ends. */
const glossed = (text: string, time: TimeItem): boolean =>
  /(?:年|季|期|月)度?\((?:截|止|即)?至?$/u.test(text.slice(Math.max(0, time.start - 5), time.start)) &&
  /^[底末止]?\)/u.test(text.slice(time.end, time.end + 2));

/** 1.26亿(2024年12月31日:1.05亿): a time in brackets is for the figure behind its colon only. */
const aside = (scene: Scene, from: Clause, { time, clause }: { time: TimeItem; clause: Clause }): boolean =>
  scene.text[time.start - 1] === '(' && scene.text[from.end] === ':' && from.index !== clause.index - 1;

/** The time of an earlier clause; one that a figure is compared with there (2023年时还只有…) gives way to a later one before. */
function fromBefore(scene: Scene, clause: Clause): TimeItem | null {
  let found: TimeItem | null = null;
  for (let index = clause.index - 1; index >= 0; index--) {
    const from = scene.sentence.clauses[index];
    const times =
      from?.items.filter(
        (i): i is TimeItem =>
          isTime(i) && usable(i) && earlierFits(scene, i) && !aside(scene, from, { time: i, clause }),
      ) ?? [];
    const last = times[times.length - 1];
    if (!from || !last) continue;
    if (found) return last.iso && ends(last.iso) > ends(found.iso ?? '') ? last : found;
    if (!last.iso || from.items.some((i) => isWord(i, 'metric'))) return last;
    found = last;
  }
  return found;
}

/** 上年同期,…: a clause of its own. */
const alone = (scene: Scene, time: TimeItem): boolean =>
  scene.sentence.clauses.some((c) => c.items.includes(time) && c.end - c.start - (time.end - time.start) <= 2);

/** 上年同期 and the year of a "from" belong to their own figure only. */
const earlierFits = (scene: Scene, time: TimeItem): boolean =>
  (time.refers !== 'year-before' || alone(scene, time)) &&
  !pairsOf(scene).some((p) => p.start < time.start && time.end <= p.first.start);

const inside = (clause: Clause, from: number, to: number): TimeItem | undefined =>
  clause.items.find((i): i is TimeItem => isTime(i) && i.start >= from && i.end <= to);
