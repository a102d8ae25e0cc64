// Lists that are shared out: 2023年和2024年分别为A和B, 2022年至2024年…分别为A、B、C, 营收和净利分别为A、B, 甲、乙分别投资a和b, 同比分别增长x和
// y. A run of figures of one type; what stands at the same place of a list before it, in the clause or an earlier one.
import { isCompany, type Ref, refOf, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, type Sentence, type TimeItem } from '../../item.ts';

interface At {
  clause: Clause;
  figure: FigureItem;
}

const FIGURES_JOIN =
  /^(?:\([^)]{1,12}\)|、|和|及|与|以及|而|,|同比|环比|按年|按季|年|增长|增加|上升|提升|下降|下滑|减少|增|降|升|跌|微|约|为|近|超|逾|\s)+$/u;
const THINGS_JOIN = /^(?:、|\/|和|及|与|以及|或|\s)[^,;:。、()]{0,10}$/u;
/** No list that is shared out is longer. */
const MOST_JOINED = 24;
const SHARED = /分别|各自|依次|依序|先后|各/u;

/** 甲与乙先后上市,募资80亿元和42亿元: the clause before shares out, where nobody is named since. */
const IN_TURN = /先后|相继|双双|陆续|接连|分别/u;
function sharesOut({ text, sentence }: Scene, clause: Clause, first: FigureItem): boolean {
  if (SHARED.test(text.slice(clause.start, first.start))) return true;
  const before = sentence.clauses[clause.index - 1];
  if (!before || clause.items.some((i) => isCompany(i) || i.type === 'time') || before.items.some(isFigure))
    return false;
  return IN_TURN.test(text.slice(before.start, before.end));
}

const joined = (text: string, a: FigureItem, b: FigureItem): boolean =>
  b.full.start - a.full.end <= 12 && FIGURES_JOIN.test(text.slice(a.full.end, b.full.start));

/** Figures joined by 、 和 及, of the type of the given one: 下降4%和增长34% too. */
export function runOf(clause: Clause, figure: FigureItem, text: string): FigureItem[] {
  const { items } = clause;
  const at = items.indexOf(figure);
  const run = [figure];
  for (let i = at - 1; i >= 0 && run.length < MOST_JOINED; i--) {
    const item = items[i] as Item;
    if (item.type !== figure.type) continue;
    if (!joined(text, item as FigureItem, run[0] as FigureItem)) break;
    run.unshift(item as FigureItem);
  }
  if (at < 0) return run;
  for (let i = at + 1; i < items.length && run.length < MOST_JOINED; i++) {
    const item = items[i] as Item;
    if (item.type !== figure.type) continue;
    if (!joined(text, run[run.length - 1] as FigureItem, item as FigureItem)) break;
    run.push(item as FigureItem);
  }
  return run;
}

/** The last `count` things before a place that are joined to one another, looking back clause by clause. */
function listBefore<T extends Item>(
  scene: Scene,
  at: { clause: Clause; before: number; count: number },
  pick: (i: Item) => i is T,
): T[] {
  for (let index = at.clause.index; index >= Math.max(0, at.clause.index - 3); index--) {
    const clause = scene.sentence.clauses[index];
    const all = clause?.items.filter((i): i is T => pick(i) && i.end <= at.before) ?? [];
    const joined = (a: T, b: T): boolean => THINGS_JOIN.test(scene.text.slice(a.end, b.start));
    for (let from = all.length - at.count; from >= 0; from--) {
      const part = all.slice(from, from + at.count);
      const whole = part.every((p, i) => i === 0 || joined(part[i - 1] as T, p));
      const longer = from > 0 && joined(all[from - 1] as T, part[0] as T);
      if (whole && !longer) return part;
    }
  }
  return [];
}

const isTime = (i: Item): i is TimeItem =>
  i.type === 'time' && i.kind !== 'compared' && i.kind !== 'recent' && i.kind !== 'term';

/** 2022年至2024年, 随后四个年度: as many years as figures. */
function spread(time: TimeItem, place: number, count: number): TimeItem | null {
  const [key, a, b] = (time.refers ?? '').split(':');
  if (key === 'range')
    return Number(b) - Number(a) + 1 === count ? { ...time, kind: 'point', iso: `${Number(a) + place}` } : null;
  if (key === 'years' && time.iso)
    return Number(a) === count ? { ...time, iso: `${Number(time.iso) + 1 + place}` } : null;
  return null;
}

/** 2022年至2024年及2025年上半年: the years between, and what is joined to them. */
function drawnOut(text: string, times: readonly TimeItem[], count: number): TimeItem[] {
  const from = times.findLastIndex((t) => t.refers?.startsWith('range:'));
  if (from < 0) return [];
  const [, a, b] = (times[from]?.refers ?? '').split(':').map(Number);
  const list = Array.from({ length: (b ?? 0) - (a ?? 0) + 1 }, (_, i): TimeItem => {
    return { ...(times[from] as TimeItem), kind: 'point', iso: `${(a ?? 0) + i}` };
  });
  for (let i = from + 1; i < times.length; i++) {
    if (!THINGS_JOIN.test(text.slice(times[i - 1]?.end, times[i]?.start))) return [];
    list.push(times[i] as TimeItem);
  }
  return list.length === count ? list : [];
}

/** The time at the place of the figure in its run. */
export function listedTime(scene: Scene, { clause, figure }: At): TimeItem | null {
  const run = runOf(clause, figure, scene.text);
  const first = run[0];
  if (run.length < 2 || !first) return null;
  const place = run.indexOf(figure);
  for (let index = clause.index; index >= Math.max(0, clause.index - 3); index--) {
    const times =
      scene.sentence.clauses[index]?.items.filter((i): i is TimeItem => isTime(i) && i.end <= first.start) ?? [];
    const last = times[times.length - 1];
    const one = last ? (spread(last, place, run.length) ?? drawnOut(scene.text, times, run.length)[place]) : null;
    if (one) return one;
  }
  const list = listBefore(scene, { clause, before: first.start, count: run.length }, isTime);
  const { carried, listed } = scene.sentence;
  const again = listed?.length === run.length ? listed[place] : undefined;
  return list[place] ?? again ?? (carried ? spread(carried, place, run.length) : null);
}

/** The last list of three and more periods that a sentence tells figures for: 2022年、2023年及2024年. */
export function timesListed(text: string, sentence: Sentence): TimeItem[] {
  let run: TimeItem[] = [];
  let best: TimeItem[] = [];
  for (const item of sentence.items) {
    if (!isTime(item)) continue;
    const prior = run[run.length - 1];
    run = prior && THINGS_JOIN.test(text.slice(prior.end, item.start)) ? [...run, item] : [item];
    if (run.length > 2) best = run;
  }
  return best;
}

/** The thing at the place of the figure in its run; null where the clause shares nothing out. */
export function respective<T extends Item>(scene: Scene, { clause, figure }: At, pick: (i: Item) => i is T): T | null {
  const run = runOf(clause, figure, scene.text);
  const first = run[0];
  if (run.length < 2 || !first || !sharesOut(scene, clause, first)) return null;
  return listBefore(scene, { clause, before: first.start, count: run.length }, pick)[run.indexOf(figure)] ?? null;
}

const JOINT = /、|以及|[和与及]/u;
const BESIDE = /^(?:、|以及|[和与及])/u;
const ODD = /^[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9·.&-]{1,11}$/u;

/** 甲、乙、丙第四季度收入分别为…: the parts of a list of companies, told apart by what joins them. */
function partsOf(scene: Scene, clause: Clause, limit: number): Ref[] {
  const items = clause.items.filter((i) => i.end <= limit);
  const names = items.filter(isCompany);
  const one = names.find(
    (n) => BESIDE.test(scene.text.slice(n.end, n.end + 2)) || JOINT.test(scene.text.slice(n.start - 1, n.start)),
  );
  if (!one) return [];
  const until = items.find((i) => i.start > one.start && !isCompany(i))?.start ?? limit;
  const before = items.findLast((i) => i.end <= one.start && i.type === 'time');
  const found: Ref[] = [];
  let at = before?.end ?? clause.start;
  for (const part of scene.text.slice(at, until).split(/(、|以及|[和与及])/u)) {
    const words = part.trim().replace(/(?:担任|出任|作为|均为|等).*$|(?:股份|公司|集团|的)$/u, '');
    const start = at + part.indexOf(words);
    at += part.length;
    if (JOINT.test(part)) continue;
    const name = names.find((n) => n.start >= start && n.end <= at);
    if (!name && !ODD.test(words)) return [];
    found.push(name?.type === 'name' ? refOf(name) : { span: { start, end: start + words.length }, row: null });
  }
  return found.length > 1 ? found : [];
}

/** Whose turn it is in a list of companies, though no table knows them all; undefined where the list does not fit its figures. */
export function turnOf(scene: Scene, { clause, figure }: At): Ref | null | undefined {
  const run = runOf(clause, figure, scene.text);
  const first = run[0];
  if (run.length < 2 || !first || !sharesOut(scene, clause, first)) return null;
  for (let index = clause.index; index >= Math.max(0, clause.index - 2); index--) {
    const from = scene.sentence.clauses[index];
    const parts = from ? partsOf(scene, from, first.start) : [];
    if (parts.length > 0) return parts.length === run.length ? parts[run.indexOf(figure)] : undefined;
  }
  return null;
}
