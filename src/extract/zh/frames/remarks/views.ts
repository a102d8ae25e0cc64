// Views in Chinese: X认为这种循环融资不可持续, X质疑该交易, X看好Y. The holder must be named, and the judgement be about a deal, a
// company, a return or the circle itself. 并非泡沫 is no judgement against, 是否合理 none for.

import { speakerAt } from '../../../attribution.ts';
import { type Draft, isCompany, type Ref, type Rule, refOf, type Scene, sameRef } from '../../../frame.ts';
import { type Clause, type Item, isWord, type NameItem } from '../../../item.ts';
import { type Aside, asidesOf, clauseHolding, meaning, ofClass } from '../../../remarks/asides.ts';
import { settled, turned, viewOf } from '../../../remarks/view.ts';

interface Here {
  scene: Scene;
  words: readonly Aside[];
}

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

const spanRef = (start: number, end: number): Ref => ({ span: { start, end }, row: null });

/** The holder itself, its employer or one of its products. */
const akin = (i: NameItem, holder: Ref): boolean =>
  sameRef(refOf(i), holder) ||
  i.row.id === holder.row?.parent ||
  (i.row.parent !== null && (i.row.parent === holder.row?.id || i.row.parent === holder.row?.parent));

const MATTER =
  /^的?[^,;。的]{0,12}(?:交易|投资|入股|估值|模式|前景|合同|合约|订单|循环|结构|合作|债务|支出|开支|战略|业绩|股价|财务|回报|融资|增长|盈利|能力|收购)/u;

/** 英伟达的芯片: goods of a company are no deal. */
const ofGoods = (scene: Scene, i: NameItem): boolean =>
  scene.text[i.end] === '的' && !MATTER.test(scene.text.slice(i.end, i.end + 20));

/** What the judgement is about: a deal or return told in words, else a company that is not the holder nor its employer. */
function about(here: Here, { from, to, holder }: { from: number; to: number; holder: Ref }): Ref | null {
  const { scene, words } = here;
  const thing = words.find((w) => meaning(w, 'view-about') !== null && w.start >= from && w.end <= to);
  const names = scene.sentence.items.filter(
    (i): i is NameItem => isCompany(i) && i.start >= from && i.end <= to && !akin(i, holder) && !ofGoods(scene, i),
  );
  const [name, second] = names;
  // 英伟达投资OpenAI的交易结构: a deal of two is told in full.
  if (name && second && thing && second.end <= thing.start && thing.end - name.start <= 30)
    return spanRef(name.start, thing.end);
  if (name && thing && name.start > thing.end) return spanRef(thing.start, thing.end);
  if (name) return refOf(name);
  return thing ? spanRef(thing.start, thing.end) : null;
}

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

function judged(here: Here, word: Aside): Draft[] {
  const { scene } = here;
  const clause = clauseHolding(scene.sentence, word.start);
  const by = speaker(scene, word.start);
  if (!by || hypothetical(scene, word.start) || qualifies(scene, word)) return [];
  if (/希望|期待|争取|力求|确保/u.test(scene.text.slice(clause.start, word.start))) return [];
  const own = Math.max(clause.start, by.from);
  const thing =
    about(here, { from: own, to: clause.end, holder: by.holder }) ??
    about(here, { from: Math.max(scene.sentence.start, by.from), to: word.start, holder: by.holder });
  const turn = turns(here, clause, word);
  return viewOf({
    rule: 'zh/view',
    trigger: word,
    clause,
    holder: by.holder,
    about: thing,
    direction: turned(meaning(word, 'view') ?? '', {
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
  const pick = person ?? last;
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
  const names = /^(?:相信|坚信|支持|否认|驳斥|反驳|淡化|担心|担忧|警告|忧虑|忧心|反对|示警|警示)/u.test(
    scene.text.slice(word.start, word.end),
  );
  if (after && !(names && (after.row !== null || !judges(here, word, to)))) return after;
  const marked = /(?:对|对于|针对|就)[^,;。]{2,24}$/u.exec(scene.text.slice(clause.start, word.start));
  return marked ? about(here, { from: clause.start + marked.index, to: word.start, holder }) : null;
}

/** 警告AI泡沫, 担心循环交易: the thing is a bubble or a circle, or a judgement follows. */
const judges = ({ scene, words }: Here, word: Aside, to: number): boolean =>
  /泡沫|循环|过热|虚增|供应商融资|环形|闭环/u.test(scene.text.slice(word.end, to)) ||
  words.some((w) => meaning(w, 'view') !== null && w.start >= word.end && w.end <= to);

export const views: Rule = {
  name: 'zh/view',
  find(scene) {
    if (scene.said.length === 0 && !scene.sentence.items.some(named)) return [];
    const words = asidesOf(scene, 'view');
    if (words.length === 0) return [];
    const here = { scene, words };
    return settled([
      ...ofClass(words, 'view').flatMap((w) => judged(here, w)),
      ...ofClass(words, 'view-verb').flatMap((w) => taken(here, w)),
    ]);
  },
};

const named = (i: Item): boolean => i.type === 'name' && HOLDS.has(i.row.kind);
