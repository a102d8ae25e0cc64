// Who takes part, in Chinese: the subject of a clause (inherited from the clauses before), lists joined by 、 and 和,
// phrases that point back, sets whose members another sentence lists, and plain noun phrases where a name is expected.
import { type Discourse, isCompany, last, type Ref, refOf, type Scene } from '../frame.ts';
import { type Clause, type GroupItem, type Item, isWord, type NameItem, type Sentence, sense } from '../item.ts';
import { raiserFor } from './deeds/putsin.ts';
import { companyOf, oblique, pointed, setOf } from './refer.ts';
import { nicknamed, onlySpeaks } from './reference/aside.ts';
import { type PartyItem, placed, predicative } from './reference/placing.ts';

const JOIN = /^(?:、|和|及|与|以及|,|\s)+$/u;
const BEFORE_JOIN = /(?:、|和|及|与)$/u;

export type { PartyItem } from './reference/placing.ts';

/** A pointing group that holds a name, or a name inside such a group, is told by the group. */
const within = (clause: Clause, item: Item): boolean =>
  clause.items.some(
    (g) => g.type === 'group' && g.form === 'back' && g !== item && g.start <= item.start && item.end <= g.end,
  );

/** Companies and classes of a clause before `at` that can be its subject, in order. */
export function subjects(scene: Scene, clause: Clause, at: number): PartyItem[] {
  return clause.items.filter((i): i is PartyItem => {
    if (i.end > at || onlySpeaks(scene, i)) return false;
    if (i.type === 'group')
      return (i.form !== 'set' || owns(scene, i)) && !named(clause, i) && !oblique(scene.text, clause, i);
    if (!isCompany(i) || within(clause, i) || nicknamed(scene.text, i)) return false;
    const place = placed(scene, clause).find((p) => p.item === i);
    if (place && (place.mark !== 'bare' || predicative(scene.text, clause, place))) return false;
    return !joinedOblique(scene.text, clause, i) && !modifies(scene.text, clause, i);
  });
}

/** 前OpenAI首席技术官某某创立的X: a name inside the clause that tells which X is meant. */
function modifies(text: string, clause: Clause, item: Item): boolean {
  const next = clause.items.find((i) => isCompany(i) && i.start >= item.end);
  return (
    next !== undefined &&
    /^[^,;:。()]{0,18}(?:创立|创办|创建|成立|孵化|支持|投资|控股|执掌|领导|参股|掌舵|所在|所属|控制|运营|推出|开发|生产|管理|拥有|主导|背后|分拆|拆分|剥离|收购|并购|入股|培育|合资|合营|共有|共同持有)的[^,;:。()]{0,10}$/u.test(
      text.slice(item.end, next.start),
    )
  );
}

/** 双方 and 这六家公司 act; "5家公司" alone counts. */
const owns = (scene: Scene, group: GroupItem): boolean =>
  /^(?:这|该|上述|双方)/u.test(scene.text.slice(group.start - 1, group.end)) ||
  /^(?:这|该|上述|双方)/u.test(scene.text.slice(group.start, group.end));

/** 由A与B: what is joined to an oblique name is oblique too. */
function joinedOblique(text: string, clause: Clause, item: NameItem): boolean {
  const before = text.slice(Math.max(clause.start, item.start - 2), item.start);
  if (!BEFORE_JOIN.test(before)) return oblique(text, clause, item);
  const prior = clause.items.filter((i): i is NameItem => isCompany(i) && i.end <= item.start);
  const left = last(prior);
  if (left && item.start - left.end <= 2) return joinedOblique(text, clause, left);
  return !/、$/u.test(before) && oblique(text, clause, item);
}

/** A group right before a name is its apposition: 另一家大模型创业企业月之暗面. */
const named = (clause: Clause, group: GroupItem): boolean =>
  clause.items.some((i) => isCompany(i) && i.start >= group.end && i.start - group.end <= 1);

/** What a party stands for: a name as such, a phrase that points back as the company meant. */
export function resolveParty(scene: Scene, item: PartyItem, not: Ref | null = null): Ref | null {
  if (item.type === 'name' || item.form === 'class') return refOf(item);
  if (item.form === 'set') return setOf(scene, item)?.members[0] ?? refOf(item);
  return pointed(scene, item, not);
}

/** The subject for a trigger: in its clause, else in the clauses before it, else null. */
export function subjectOf(scene: Scene, clause: Clause, at: number): Ref | null {
  for (let index = clause.index; index >= 0; index--) {
    const from = scene.sentence.clauses[index];
    if (!from) continue;
    const own = index === clause.index;
    const found = subjects(scene, from, own ? at : from.end);
    const pick = own
      ? nearestOf(scene.text, found)
      : (found.find((i) => i.type === 'name' || i.form !== 'class') ?? found[0]);
    const ref = pick ? resolveParty(scene, pick) : null;
    if (ref) return ref;
  }
  return null;
}

/** The nearest name, else pointing phrase, else class; of a list its first member. */
function nearestOf(text: string, found: readonly PartyItem[]): PartyItem | undefined {
  const known = found.filter((i) => i.type === 'name' || i.form !== 'class');
  const list = known.length > 0 ? known : found;
  let at = list.length - 1;
  while (at > 0 && JOIN.test(text.slice(list[at - 1]?.end, list[at]?.start))) at--;
  return list[at];
}

/** The subject, else the company the text is about. */
export function ownerOf(scene: Scene, clause: Clause, at: number): Ref | null {
  const near = subjectOf(scene, clause, at);
  if (near) return near;
  const org = scene.speakerOrg;
  if (org) return { span: { start: clause.start, end: clause.start }, row: org, text: org.names['zh-Hans'] };
  const topic = scene.discourse.topic ?? scene.discourse.title;
  return topic ? companyOf(scene, topic) : null;
}

/** A run of names joined by 、 和 that begins with the given one. */
export function listFrom(text: string, items: readonly Item[], first: NameItem): NameItem[] {
  const run = [first];
  for (const item of items) {
    const end = last(run)?.end ?? 0;
    if (item.start < end || item.type === 'group') continue;
    if (!isCompany(item)) {
      if (item.start - end > 2 && !isWord(item, 'class-noun') && !MEMBER.test(text.slice(end, item.end))) break;
      continue;
    }
    const gap = text.slice(end, item.start);
    if (
      !JOIN.test(gap) &&
      !shortGap(text, end, item.start) &&
      !UNKNOWN.test(gap) &&
      !(OF_OWNER.test(gap) && run.length > 1)
    )
      break;
    // 甲、乙旗下丙: whose it is is none of the list.
    const own = last(run);
    if (own && OF_OWNER.test(gap) && run.length > 1) run.pop();
    run.push(item);
  }
  return run;
}
const OF_OWNER = /^旗下的?[^,;。、]{0,4}$/u;

/** 、某某产业投资基金: a member of a list that no table knows. */
const MEMBER = /^、[\u4e00-\u9fffA-Za-z0-9]{2,16}$/u;
const UNKNOWN = /^(?:、[\u4e00-\u9fffA-Za-z0-9]{2,16}){1,3}(?:、|及|和|与|以及)$/u;

/** 、 with a short apposition before the next name: 、AI公司商汤; 等产业方,以及红杉; 以及阿布扎比的MGX. */
const shortGap = (text: string, from: number, to: number): boolean =>
  to > from &&
  (/^(?:、|和|及|与|以及)[^,;。]{0,8}$/u.test(text.slice(from, to)) ||
    /^等[^,;。、]{0,8},?(?:以及|和|还有|与)[^,;。]{0,6}$/u.test(text.slice(from, to)));

/** Names of a clause after `at`, as one list when they are joined. */
export function objectsAfter(scene: Scene, clause: Clause, at: number): NameItem[] {
  const items = clause.items.filter((i) => i.start >= at);
  const first = items.find(isCompany);
  return first ? listFrom(scene.text, items, first) : [];
}

/** The members of a counted set, listed elsewhere ("这五小龙是: A、B、C、D、E"). */
export const membersOf = setOf;

/** A counted set, or a well-known set by its name (五小龙). */
const isSet = (i: Item): i is PartyItem =>
  (i.type === 'group' && i.form === 'set') || (i.type === 'name' && i.row.kind === 'group');

/** Sets that a sentence defines by listing as many names as it counts. */
export function listedSet(text: string, sentence: Sentence): Discourse['sets'][number] | null {
  const set = sentence.items.find(isSet);
  if (!set) return null;
  const first = sentence.items.find((i): i is NameItem => isCompany(i) && i.start >= set.end);
  const linked = first && /^[^。]{0,6}(?:是|为|即|包括|包含|分别)[^。]{0,4}$/u.test(text.slice(set.end, first.start));
  if (!first || !linked) return null;
  const members = listFrom(text, sentence.items, first);
  const stated = set.type === 'group' ? set.count : members.length;
  return members.length > 1 && members.length === stated
    ? { count: stated, members: members.map(refOf), span: sentence }
    : null;
}

const FINANCED = new Set(['funding_round', 'valuation', 'investment']);

/** 参与本轮, X领投: a sentence about a round that has been told. */
const inRound = ({ sentence }: Scene): boolean =>
  sentence.classes.has('this-round') ||
  sentence.items.some((i) => ['lead', 'follow', 'join'].includes(sense(i, 'invest') ?? ''));

/** The company whose round or value the sentence or the paragraph's round tells of. */
export function roundOf(scene: Scene): Ref | null {
  const own = last(scene.drafts.filter((d) => FINANCED.has(d.kind)));
  const ref = own?.kind === 'investment' ? own.object : own?.subject;
  const { label, stage } = scene.discourse;
  const staged = stage?.block === scene.sentence.block && inRound(scene) ? stage.ref : null;
  return ref ?? label ?? labelled(scene) ?? staged;
}

/** The company whose financing the sentence is about: of its round or valuation, else the document's focus. */
export function financed(scene: Scene): Ref | null {
  const { about, focus, focusBlock, lead, topic } = scene.discourse;
  const { block } = scene.sentence;
  const here = focusBlock !== block && about?.block === block && about.ref.row?.kind !== 'fund' ? about.ref : null;
  return roundOf(scene) ?? raiserFor(scene, here ?? focus ?? lead ?? topic);
}

/** 【X】…, X:…: an item of a digest is about the name that heads it. */
export function labelled(scene: Scene): Ref | null {
  const head = scene.sentence.items.find(isCompany);
  if (!head || head.start - scene.sentence.start > 3) return null;
  const opens = /[【[]/u.test(scene.text[head.start - 1] ?? '') || /[:】\]]/u.test(scene.text[head.end] ?? '');
  return opens ? refOf(head) : null;
}

export const pointsToRound = (clause: Clause): boolean => clause.items.some((i) => isWord(i, 'this-round'));

const PHRASE = /^(?:了|过|的|约|至|完|了其|其|对)?([^,;:。()"“”的了在对向以将拟占和与、]{2,12})/u;

const GENERIC =
  /^(?:事宜|全案|整案|本案|两步|三步|整笔|一事|传闻|消息|全数|全部股|其余|程序|价为|价格|公司|上市公司|本公司|股份|股票|股权|资产|金额|数量|计划|比例|价格|事项|项目|部分|全部|少数|多数|剩余|进入|不低|不超|不少|标的|目标|对价|方案|意向|完成|后|前)/u;

/** A plain noun phrase after a verb, where no name is known: 收购某某新材料. */
export function phraseAfter(scene: Scene, clause: Clause, at: number): Ref | null {
  const next = clause.items.find((i) => i.start >= at && (i.type !== 'word' || isWord(i, 'equity')));
  const m = PHRASE.exec(scene.text.slice(at, Math.min(clause.end, next?.start ?? clause.end)));
  if (!m?.[1] || GENERIC.test(m[1])) return null;
  const start = at + m[0].length - m[1].length;
  // 德国最大|的卖场: what describes is no name.
  if (
    /^的(?!(?:约|全部|部分|控股|多数|少数|剩余)*(?:[\d.]+%|股权|股份|权益))/u.test(
      scene.text.slice(start + m[1].length, start + m[1].length + 10),
    )
  )
    return null;
  return { span: { start, end: start + m[1].length }, row: null };
}

const HEAD =
  /^\s*(?:[^,;。]{0,8}?(?:公告称|公告|表示|称|日|年|月|晚间|近日|日前),?)?([\u4e00-\u9fffA-Za-z0-9*]{2,10}?)(?=\(|拟|将|已|曾|计划|通过|以|于|宣布|完成|大举|继续|累计|合计|分别|此前|近日|日前|再度|首次|耗资|斥资|$)/u;

/** A plain noun phrase at the head of a clause, where a strong verb wants a subject and no name is known. */
export function phraseBefore(scene: Scene, clause: Clause, at: number): Ref | null {
  const text = scene.text.slice(clause.start, at);
  const m = HEAD.exec(text);
  if (
    !m?.[1] ||
    GENERIC.test(m[1]) ||
    /[的了在对向和与从被由其该这此并而但也还]|互相$|相互$|^[一二两三四五六七八九十几多数][大家名位]/u.test(m[1]) ||
    /^\d/u.test(m[1])
  )
    return null;
  const start = clause.start + m.index + m[0].length - m[1].length;
  return { span: { start, end: start + m[1].length }, row: null };
}
