// Views in Chinese: X认为这种循环融资不可持续, X质疑该交易, X看好Y. The holder must be named, and the judgement be about a deal, a
// company, a return or the circle itself. 并非泡沫 is no judgement against, 是否合理 none for.

import { speakerAt } from '../../../attribution.ts';
import { type Draft, type Ref, type Rule, refOf, type Scene } from '../../../frame.ts';
import { type Clause, type Item, isWord, type NameItem } from '../../../item.ts';
import { type Aside, asidesOf, clauseHolding, meaning, ofClass } from '../../../remarks/asides.ts';
import { settled, turned, viewOf } from '../../../remarks/view.ts';
import { about, type Here, lastDeal } from './about.ts';

const HOLDS: ReadonlySet<string> = new Set([
  'person',
  'fund',
  'outlet',
  'regulator',
  'company',
  'cloud',
  'chip',
  'lab',
  'unknown',
]);

const hypothetical = (scene: Scene, at: number): boolean =>
  scene.sentence.items.some((i) => isWord(i, 'hypothetical') && i.start < at);

/** 对…的质疑没有道理: a judgement of the critics is the opposite judgement of the thing. */
const ofCritics = (scene: Scene, clause: Clause, at: Aside): boolean =>
  /(?:质疑|批评|担忧|指责|忧虑|说法|看空|警告|恐慌)(?:声)?(?:是|都|均|完全|根本|纯属|毫)*$/u.test(
    scene.text.slice(Math.max(clause.start, at.start - 10), at.start),
  );

/** The speaker's name where it is said who speaks. */
function speaker(scene: Scene, at: number): { holder: Ref; from: number } | null {
  const said = speakerAt(scene.said, at);
  if (!said?.speaker.row || !HOLDS.has(said.speaker.row.kind) || said.speaker.kind === 'filing') return null;
  const { span, row, text } = said.speaker;
  return {
    holder: { span: { start: span.start, end: span.end }, row, ...(text ? { text } : {}) },
    from: said.scope.start,
  };
}

/** 质疑并不合理, 是否合理: words right before the judgement that turn it. */
function turns({ words, scene }: Here, clause: Clause, at: Aside): { negated: boolean; asked: boolean } {
  const near = words.filter((w) => w.start >= clause.start && w.end <= at.start && at.start - w.end <= 6);
  const asked =
    near.some((w) => meaning(w, 'view-ask') !== null) ||
    /^(?:吗|呢|与否|还是)|^[^,;。]{0,4}[??]/u.test(scene.text.slice(at.end, at.end + 6));
  return { negated: near.filter((w) => meaning(w, 'view-not') !== null).length % 2 === 1, asked };
}

/** 不可持续的, 合理的估值: a judgement that only qualifies a noun is none, unless the noun closes it (是危险的游戏). */
const qualifies = (scene: Scene, at: Aside): boolean =>
  /^的?(?:价格|价位|水平|区间|范围|回报率|预期|利润|方式|地|解释|使用|补偿|增长|方案|竞争|发展|指标|生活)/u.test(
    scene.text.slice(at.end, at.end + 6),
  );

/** Circles and bubbles: what only deals are called. */
const CIRCLE = /循环|闭环|环形|(?:供应商|卖方|厂商)融资|左手|右口袋|泡沫|庞氏|空转|自买自卖|击鼓传花|虚增/u;
/** 是典型的循环融资, 并非循环交易: the word for the circle judges. */
const IS_ONE =
  /(?:是|为|非|属于?|等同于|无异于|类似于?|堪称|构成|[称比]作)(?:一种|一场|一个|一类|典型|变相|又一|某种|另一种|所谓|本质上|不折不扣|明显|[的"“])*$/u;
const labels = ({ scene }: Here, word: Aside): boolean =>
  meaning(word, 'view-about') !== null &&
  meaning(word, 'view') === null &&
  CIRCLE.test(scene.text.slice(word.start, word.end)) &&
  IS_ONE.test(scene.text.slice(Math.max(scene.sentence.start, word.start - 14), word.start));

/** 利好: good or bad for much else than a deal. */
const WEAK = /^(?:重大|实质性)?利[好空]$/u;

/** 这是循环融资: the deal told last. */
function meant(here: Here, word: Aside, { from, holder }: { from: number; holder: Ref }): Ref | null {
  const { text } = here.scene;
  const lead = text.slice(from, word.start);
  return CIRCLE.test(text.slice(word.start, word.end)) && /(?:^|[,:"“])(?:这|那|其|它)(?!些人|种人|家)/u.test(lead)
    ? lastDeal(here.scene, from, holder)
    : null;
}

function judged(here: Here, word: Aside): Draft[] {
  const { scene } = here;
  const clause = clauseHolding(scene.sentence, word.start);
  const by = speaker(scene, word.start);
  if (!by || hypothetical(scene, word.start) || qualifies(scene, word)) return [];
  if (/希望|期待|争取|力求|确保/u.test(scene.text.slice(clause.start, word.start))) return [];
  const own = Math.max(clause.start, by.from);
  const from = Math.max(scene.sentence.start, by.from);
  const { holder } = by;
  const label = labels(here, word);
  const thing =
    (label ? about(here, { from: own, to: word.start, holder }) : about(here, { from: own, to: clause.end, holder })) ??
    about(here, { from, to: word.start, holder }) ??
    meant(here, word, { from, holder });
  if (WEAK.test(scene.text.slice(word.start, word.end)) && (!thing || thing.row || thing.span.end > word.start))
    return [];
  const turn = turns(here, clause, word);
  return viewOf({
    rule: 'zh/view',
    trigger: word,
    clause,
    holder: by.holder,
    about: thing,
    direction: turned(meaning(word, 'view') ?? 'against', {
      ...turn,
      negated: turn.negated !== ofCritics(scene, clause, word),
    }),
  });
}

/** The nearest name before a verb that can hold a view, with nothing but adverbs and a title between. */
function holderBefore(scene: Scene, clause: Clause, at: number): Ref | null {
  const names = clause.items.filter((i): i is NameItem => i.type === 'name' && HOLDS.has(i.row.kind) && i.end <= at);
  const [first] = names;
  const last = names[names.length - 1];
  if (!first || !last) return null;
  const person = names.find((n) => n.row.kind === 'person') ?? (names.length === 1 ? first : null);
  // 穆迪对甲骨文的合同表示担忧: the first holds it.
  const toward = names.length === 2 && /^对(?:于)?$/u.test(scene.text.slice(first.end, last.start));
  const pick = person ?? (toward ? first : last);
  if (
    /(?:对|向|被|遭|由|受到|引发|令|让|使|来自|对于|给|为)$/u.test(
      scene.text.slice(Math.max(clause.start, pick.start - 3), pick.start),
    )
  )
    return null;
  return /^[^,;。的对]{0,14}(?:对[^,;。]{0,24})?$/u.test(scene.text.slice(pick.end, at)) ? refOf(pick) : null;
}

const CRITICS = /^[^,;。]{0,16}的(?:人|投资者|声音|观点|看法|分析师)/u;
const NOMINAL = /^(?:声|者|的|,|。|之|盘|函|点|头|信号|书|率)/u;
/** 被质疑, 遭到批评, 令人担忧: nobody named holds it. */
const SUFFERED = /(?:被|遭|遭到|受到|引发|备受|饱受|令|让|外界|市场|广泛|消除|回应|打消|缓解|面对|面临|不)$/u;

/** 为X辩护. */
const defends = (scene: Scene, clause: Clause, word: Aside): boolean =>
  /^[^,;。]{1,20}(?:辩护|辩解|背书|站台|正名)/u.test(scene.text.slice(word.end, clause.end));

function taken(here: Here, word: Aside): Draft[] {
  const { scene } = here;
  const clause = clauseHolding(scene.sentence, word.start);
  const text = scene.text.slice(word.start, word.end);
  const nextText = scene.text.slice(word.end, word.end + 3);
  if (text === '为' && !defends(scene, clause, word)) return [];
  if (NOMINAL.test(nextText) && !/^提出|^表/u.test(text)) return [];
  if (CRITICS.test(scene.text.slice(word.end, word.end + 24))) return [];
  if (SUFFERED.test(scene.text.slice(Math.max(clause.start, word.start - 3), word.start))) return [];
  const holder = holderBefore(scene, clause, word.start);
  if (!holder || hypothetical(scene, word.start)) return [];
  const thing = object(here, clause, { word, holder });
  if (!thing) return [];
  const direction = turned(meaning(word, 'view-verb') ?? '', { ...turns(here, clause, word), asked: false });
  return viewOf({ rule: 'zh/view-verb', trigger: word, clause, holder, about: thing, direction });
}

/** 质疑…的估值, 对…提出质疑: the object right behind the verb, or before it behind 对. */
function object(here: Here, clause: Clause, { word, holder }: { word: Aside; holder: Ref }): Ref | null {
  const { scene } = here;
  // 警告称,…: the verb ends its clause, what it is about comes in the next.
  const runsOn = /^[称说道]?$/u.test(scene.text.slice(word.end, clause.end));
  const next = runsOn ? scene.sentence.clauses[clause.index + 1] : undefined;
  const to = next ? next.end : Math.min(clause.end, word.end + 28);
  const after = about(here, { from: word.end, to, holder });
  // 看好某公司 and 做空某公司 take a company; worries and beliefs take a judgement of a deal.
  const names =
    /^(?:相信|坚信|发出|提出警告|敲响|支持|否认|驳斥|反驳|淡化|担心|担忧|警告|忧虑|忧心|反对|示警|警示)/u.test(
      scene.text.slice(word.start, word.end),
    );
  if (after && !(names && (after.row !== null || !judges(here, word, to)))) return after;
  const marked = /(?:对|对于|针对|就)[^,;。]{2,24}$/u.exec(scene.text.slice(clause.start, word.start));
  return marked ? about(here, { from: clause.start + marked.index, to: word.start, holder }) : null;
}

/** 警告AI泡沫, 担心循环交易: the thing is a bubble or a circle, or a judgement follows. */
const judges = ({ scene, words }: Here, word: Aside, to: number): boolean =>
  /泡沫|循环|过热|虚增|供应商融资|环形|闭环|(?:合同|交易|投资|支出|债务|收购)[^,;。]{0,8}风险/u.test(
    scene.text.slice(word.end, to),
  ) || words.some((w) => meaning(w, 'view') !== null && w.start >= word.end && w.end <= to);

/** 称其为循环融资, 把该交易比作庞氏骗局: who gives a thing its name. */
function called(here: Here, word: Aside): Draft[] {
  const { scene, words } = here;
  const clause = clauseHolding(scene.sentence, word.start);
  const lead = scene.text.slice(Math.max(clause.start, word.start - 3), word.start);
  const holder = /[被遭]/u.test(lead) ? null : callerBefore(scene, clause, word.start);
  const judgement = words.find(
    (w) =>
      w.start >= word.end &&
      w.end <= clause.end &&
      (meaning(w, 'view') !== null || CIRCLE.test(scene.text.slice(w.start, w.end))),
  );
  if (!holder || !judgement || hypothetical(scene, word.start)) return [];
  const itself = /其|之|它/u.test(scene.text.slice(word.start, word.end));
  const thing = itself
    ? lastDeal(scene, word.start, holder)
    : about(here, { from: holder.span.end, to: word.start, holder });
  const direction = turned(meaning(judgement, 'view') ?? 'against', turns(here, clause, judgement));
  return viewOf({ rule: 'zh/view-verb', trigger: word, clause, holder, about: thing, direction });
}

/** X称其为…, X把该交易比作…: the name at the head of the clause. */
function callerBefore(scene: Scene, clause: Clause, at: number): Ref | null {
  const first = clause.items.find((i): i is NameItem => i.type === 'name' && HOLDS.has(i.row.kind) && i.end <= at);
  return first &&
    /^(?:则|也|还|曾|此前|分析师|直接|公开)*(?:[把将][^,;。]{2,24})?$/u.test(scene.text.slice(first.end, at))
    ? refOf(first)
    : null;
}

export const views: Rule = {
  name: 'zh/view',
  find(scene) {
    if (scene.said.length === 0 && !scene.sentence.items.some(named)) return [];
    const words = asidesOf(scene, 'view');
    if (words.length === 0) return [];
    const here = { scene, words };
    return settled([
      ...ofClass(words, 'view-call').flatMap((w) => called(here, w)),
      ...words.filter((w) => meaning(w, 'view') !== null || labels(here, w)).flatMap((w) => judged(here, w)),
      ...ofClass(words, 'view-verb').flatMap((w) => taken(here, w)),
    ]);
  },
};

const named = (i: Item): boolean => i.type === 'name' && HOLDS.has(i.row.kind);
