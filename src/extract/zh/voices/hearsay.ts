// Speech without a verb of speech in Chinese: what the market passes on (供应链盛传, 市场传出), what it expects (高于市场预期的12亿), what a
// broker reckons (中金料, 高盛发表报告,预料). Takes a clause, gives who speaks.
import type { Attribution, SpeakerRef } from '../../attribution.ts';
import { type Clause, type Item, isFigure, type Sentence } from '../../item.ts';
import { attribution, refOf } from './reach.ts';

const CROWD = '市场|业界|坊间|供应链|业内|外界|外资|法人|圈内|机构|分析师|华尔街';
/** 市场传出, 市场传闻: a rumour that nobody speaks. */
const PASSES_ON = new RegExp(
  `(?:(${CROWD})(?:上|人士)?(?:则|亦|也|曾|此前|近日|一度|早|又|再|已){0,3}(?:盛传|风传|疯传)|(供应链|业界|业内|法人|外资|圈内)(?:人士)?(?:则|亦|也|曾|此前|近日|又){0,3}(?:传出|流传|传闻|有传))`,
  'u',
);
const EXPECTED = new RegExp(
  `(?:高于|低于|超[过出]?|好[过于]|优于|逊于|不及|符合|[较比]|胜过|落后|略[高低]于)(?:此前)?(${CROWD})(?:平均|普遍|原先|此前|一致)?(?:预期|预估|预测|预料)的?(?:约|近)?$`,
  'u',
);
const RECKONS = /^(?:最新|则|亦|也|还|仍)?(?:预料|预估|料(?![理品])|估(?!值|价|算值)|推算|测算)/u;
const REPORTS =
  /^(?:[上本]?周[一二三四五六日]|[昨今][日天]|最新|近日|日前|\d{1,2}日)?(?:发表|发布|刊发|出具|发出|发)(?:了)?(?:最新|一份)?[^,;。:]{0,6}(?:报告|研报)[^,;。:]{0,4}$/u;
const HOUSE =
  /(?:证券|银行|研究所|研究院|咨询|国际|资本|摩通|大摩|小摩|高盛|瑞银|花旗|野村|中金|里昂|麦格理|汇丰|评级)$/u;

const crowd = (start: number, end: number): SpeakerRef => ({
  span: { start, end },
  text: '',
  row: null,
  kind: 'anonymous',
});

/** A broker, a rating house or a bank. */
const house = (text: string, i: Item): boolean =>
  i.type === 'name' &&
  i.row.kind !== 'person' &&
  (i.row.kind === 'fund' || i.row.kind === 'outlet' || HOUSE.test(text.slice(i.start, i.end)));

/** 高盛分析师预计,…: whose analysts tell what they expect. 高盛分析师预期的12亿 tells it by the way. */
const ANALYSTS =
  /^的?(?:[\u4e00-\u9fff]{0,8}?)(?:分析师|分析员|策略师|研究员|研究团队)们?(?:[\u4e00-\u9fff]{2,4}(?=预[计期估料]))?(?:则|亦|也|还|仍|均|都|普遍|平均|目前|最新|此前|现|近日|日前|在[^,;。]{1,12}中){0,3}(?:预计|预期|预估|预料)(?![的值]|数|水平|一致)/u;

function analysts(text: string, sentence: Sentence, clause: Clause): Attribution | null {
  const who = clause.items.find((i) => i.type === 'name');
  if (who?.type !== 'name' || who.row.kind === 'person' || who.start - clause.start > 6) return null;
  if (/[于过较比合及据]$/u.test(text.slice(clause.start, who.start))) return null;
  const m = ANALYSTS.exec(text.slice(who.end, Math.min(clause.end, who.end + 40)));
  if (!m) return null;
  const nearest: SpeakerRef = { ...refOf(who), kind: 'analyst' };
  return attribution(sentence, { start: who.end, end: who.end + m[0].length }, { nearest, outward: [] });
}

/** Who passes a rumour on in a clause, or reckons. */
export function hearsay(text: string, sentence: Sentence, clause: Clause): Attribution | null {
  const expect = analysts(text, sentence, clause);
  if (expect) return expect;
  const words = text.slice(clause.start, clause.end);
  const m = PASSES_ON.exec(words);
  if (m) {
    const start = clause.start + m.index;
    const end = start + (m[1] ?? m[2] ?? '').length;
    return attribution(sentence, { start: end, end: start + m[0].length }, { nearest: crowd(start, end), outward: [] });
  }
  const who = clause.items.find((i) => i.type === 'name');
  if (!who || who.start - clause.start > 3 || !house(text, who)) return null;
  const rest = text.slice(who.end, clause.end);
  const reckons = RECKONS.exec(rest);
  if (reckons)
    return attribution(
      sentence,
      { start: who.end, end: who.end + reckons[0].length },
      { nearest: refOf(who), outward: [] },
    );
  if (!REPORTS.test(rest) || text[clause.end] !== ',') return null;
  return attribution(sentence, { start: who.end, end: clause.end }, { nearest: refOf(who), outward: [] });
}

/** 高于市场预期的12.9亿: the market names that figure and tells nothing else. */
export function expectations(text: string, sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  for (const f of sentence.items) {
    if (!isFigure(f) || f.type === 'number') continue;
    const from = Math.max(sentence.start, f.full.start - 24);
    const m = EXPECTED.exec(text.slice(from, f.full.start));
    if (!m) continue;
    const start = from + m.index + m[0].indexOf(m[1] as string);
    found.push({
      verb: { start: start + (m[1] as string).length, end: f.start },
      scope: { start: f.start, end: f.end },
      speaker: crowd(start, start + (m[1] as string).length),
      outward: [],
      open: false,
      aside: true,
    });
  }
  return found;
}

/** IDC数据,…; 来自IDC的数据: a house whose numbers they are. */
const NUMBERS = /^(?:最新|发布的|公布的|统计的|的|最近|\d{1,2}日的){0,2}(?:数据|统计|统计数据|调查|报告|资料)$/u;
/** …(IDC数据). */
const BRACKETED = /^(?:的)?(?:数据|统计|口径|报告|资料|测算)?\)/u;

/** The numbers of a house, named ahead of them or in brackets behind them. */
export function numbersOf(text: string, sentence: Sentence): Attribution | null {
  for (const clause of sentence.clauses) {
    const who = clause.items.find((i) => i.type === 'name' && i.row.kind === 'outlet');
    if (!who || !/[,:]/u.test(text[clause.end] ?? '')) continue;
    if (
      /^(?:来自|据|根据|按照?|市场研究机构|研究机构|调研机构|数据机构|研调机构|第三方机构)?$/u.test(
        text.slice(clause.start, who.start),
      ) &&
      NUMBERS.test(text.slice(who.end, clause.end))
    )
      return attribution(sentence, { start: who.end, end: clause.end }, { nearest: refOf(who), outward: [] });
  }
  for (const who of sentence.items) {
    if (who.type !== 'name' || who.row.kind !== 'outlet' || !BRACKETED.test(text.slice(who.end, who.end + 6))) continue;
    if (!/\((?:数据)?(?:来源|据)?:?$/u.test(text.slice(Math.max(sentence.start, who.start - 7), who.start))) continue;
    const made = attribution(sentence, who, { nearest: refOf(who), outward: [] });
    return { ...made, scope: { start: sentence.start, end: who.start }, open: false };
  }
  return null;
}
