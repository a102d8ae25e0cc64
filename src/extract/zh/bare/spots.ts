// The parties that a deal told without a figure may be between, each place where one is named or pointed at apart, and what stands
// around it as signs that weights are known for: pieces of the words on either side, classes of words, how the party stands in the
// text. Members of a list (甲、乙和丙) are seen from the ends of the list, so that all of them look the same.
import { type Ref, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type Item, isFigure } from '../../item.ts';
import { companiesOf } from '../casting/companies.ts';
import { type Mention, mentionsOf } from '../casting/mentions.ts';
import { type Line, lineOf } from './line.ts';

export interface Spot {
  id: string;
  ref: Ref;
  /** Null where the sentence does not name it. */
  clause: Clause | null;
  /** The item, and the list that it stands in, on the line. */
  start: number;
  end: number;
  from: number;
  to: number;
  /** Where it is named, in the text. */
  at: number;
  /** Which list; -1 for none. */
  list: number;
  signs: Set<string>;
}

/** So many parties of a sentence are weighed, and so many that it does not name. */
const [HERE, ELSEWHERE] = [14, 6];
const WINDOW = 14;
const JOINED = /^[”」》]?(?:\([^)]{0,20}\))?(、|和|与|及|以及|跟|或|,以及|,还有)[^,;:。()MR]{0,10}$/u;

/** 衬底, 主控芯片: taken for a name, but a thing that is traded. */
const THING = /(?:芯片|衬底|激光|颗粒|零件|显卡|面板|晶圆|雷达|镜头|模组|硅片|光刻胶|服务器)$/u;
const isThing = ({ text }: Scene, { id, item }: Mention): boolean =>
  id.startsWith('?') && THING.test(text.slice(item.start, item.end));

const VALUED: ReadonlySet<string> = new Set(['metric', 'invest', 'buy', 'hold']);

export function classesOf(item: Item): string[] {
  if (item.type !== 'word') return [];
  return item.senses.map((s) => (VALUED.has(s.class) && s.value ? `${s.class}.${s.value}` : s.class));
}

/** What a party is, between the words that mark it and its name: 主要客户为[自动驾驶公司]X. */
const APPOSED =
  /(?:[^,;:。、为是有括从向由给与和被对把将在于到得了的NPGTMR]{0,10}(?:公司|企业|厂商|零售商|运营商|商社|电商|券商|厂|巨头|平台|机构|车企|集团|品牌|大厂|商)|[美日韩德法英]国|日本|国资|外资)$/u;

/** Pieces right beside a place, and those of two letters further off. */
function pieces(found: Set<string>, line: string, { from, to }: { from: number; to: number }): void {
  const lead = line.slice(Math.max(0, from - WINDOW), from).replace(APPOSED, '');
  for (let k = 1; k <= 4; k++) {
    if (lead.length >= k) found.add(`p${lead.slice(-k)}`);
    if (to + k <= line.length) found.add(`s${line.slice(to, to + k)}`);
  }
  for (let i = Math.max(0, from - WINDOW); i + 2 <= from; i++) found.add(`b${line.slice(i, i + 2)}`);
  for (let i = to; i + 2 <= Math.min(line.length, to + WINDOW); i++) found.add(`a${line.slice(i, i + 2)}`);
}

/** The classes of the words of its clause on either side, of the nearest, and of the clauses beside it. */
function classes(found: Set<string>, { sentence }: Scene, { clause, item }: Mention): void {
  const mark = (items: readonly Item[], sign: string): void => {
    for (const i of items) for (const c of classesOf(i)) found.add(`${sign}:${c}`);
  };
  const known = clause.items.filter((i) => i.type === 'word');
  const ahead = known.filter((i) => i.end <= item.start);
  const behind = known.filter((i) => i.start >= item.end);
  mark(ahead, 'wb');
  mark(behind, 'wa');
  mark(ahead.slice(-1), 'wn');
  mark(behind.slice(0, 1), 'wx');
  mark(sentence.clauses[clause.index - 1]?.items ?? [], 'wp');
  mark(sentence.clauses[clause.index + 1]?.items ?? [], 'wf');
  for (const i of clause.items) if (isFigure(i) && i.type !== 'number') found.add(`fg:${i.type}`);
}

/** What the claims of the sentence tell of it. */
function told(found: Set<string>, { drafts }: Scene, { ref, clause }: Mention): void {
  for (const d of drafts) {
    const near = d.clause === clause ? 'tc' : 'tf';
    if (sameRef(ref, d.subject)) found.add(`${near}:${d.kind}.s`);
    if (sameRef(ref, d.object)) found.add(`${near}:${d.kind}.o`);
  }
}

/** Which of the mentions stand in one list: for each its first and last member. */
function listsOf(mentions: readonly Mention[], line: Line): [number, number][] {
  const bounds: [number, number][] = [];
  let first = 0;
  mentions.forEach((m, i) => {
    const next = mentions[i + 1];
    const gap = next ? line.text.slice(line.at(m.item.end), line.at(next.item.start)) : '';
    if (next && JOINED.test(gap)) return;
    for (let k = first; k <= i; k++) bounds.push([first, i]);
    first = i + 1;
  });
  return bounds;
}

function signsAt(
  scene: Scene,
  mention: Mention,
  at: { line: Line; spot: Omit<Spot, 'signs'>; place: string },
): Set<string> {
  const { line, spot, place } = at;
  const found = new Set<string>([`i:${place}`]);
  pieces(found, line.text, spot);
  if (spot.list >= 0) {
    found.add(`j<${line.text.slice(Math.max(0, spot.start - 1), spot.start)}`);
    found.add(`j>${line.text[spot.end] ?? ''}`);
    if (line.text[spot.end + 1]) found.add(`j>${line.text.slice(spot.end, spot.end + 2)}`);
  }
  for (const f of mention.features) found.add(`m:${f}`);
  found.add(`mk:${mention.mark}`);
  found.add(`r:${mention.item.type === 'name' ? mention.item.row.kind : 'group'}`);
  classes(found, scene, mention);
  told(found, scene, mention);
  return found;
}

function unnamed(scene: Scene, here: ReadonlySet<string>): Ref[] {
  const { title, main, topic, focus, cast } = scene.discourse;
  const seen = new Set(here);
  const found: Ref[] = [];
  for (const ref of [
    title,
    main,
    topic,
    focus,
    ...(cast ?? [])
      .slice(-8)
      .reverse()
      .map((k) => k.ref),
  ])
    if (ref?.row && !seen.has(ref.row.id) && found.length < ELSEWHERE) {
      seen.add(ref.row.id);
      found.push(ref);
    }
  return found;
}

/** The parties of a sentence, those it names first; none where it names too many to be news. */
export function spotsOf(scene: Scene): { line: Line; spots: Spot[] } | null {
  const mentions = mentionsOf(scene).filter((m) => !isThing(scene, m));
  if (mentions.length === 0 || mentions.length > HERE) return null;
  const line = lineOf(scene);
  const companies = companiesOf(scene);
  const lists = listsOf(mentions, line);
  const spots = mentions.map((m, i): Spot => {
    const [first, last] = lists[i] as [number, number];
    const spot = {
      id: m.id,
      ref: m.ref,
      clause: m.clause,
      start: line.at(m.item.start),
      end: line.at(m.item.end),
      from: line.at((mentions[first] as Mention).item.start),
      to: line.at((mentions[last] as Mention).item.end),
      at: m.item.start,
      list: first === last ? -1 : first,
    };
    const place = first === last ? 'alone' : i === first ? 'first' : i === last ? 'last' : 'amid';
    const signs = signsAt(scene, m, { line, spot, place });
    const { features, known } = companies(m.ref);
    for (const f of features) signs.add(`c:${f}`);
    for (const part of Object.keys(known?.parts ?? {})) signs.add(`q:${part}`);
    return { ...spot, signs };
  });
  const nowhere = { clause: null, start: -1, end: -1, from: -1, to: -1, at: -1, list: -1 };
  for (const ref of unnamed(scene, new Set(mentions.map((m) => m.id)))) {
    const { features, known } = companies(ref);
    const since = known ? (scene.discourse.turn ?? 0) - Math.max(known.acted, known.asideTurn) : 9;
    const signs = new Set(['e:', ...features.map((f) => `e:${f}`)]);
    if (since <= 1) signs.add('e:oneAgo');
    if (ref.row) signs.add(`er:${ref.row.kind}`);
    for (const part of Object.keys(known?.parts ?? {})) signs.add(`eq:${part}`);
    spots.push({ id: ref.row?.id ?? '', ref, ...nowhere, signs });
  }
  return { line, spots };
}
