// Documents and papers that speak though no table lists them: 预案显示, 一份流传的推介材料显示, 该信又透露, 据《某报》报道. Found by the
// noun that their names end in. Takes a clause of a folded Chinese text, gives who speaks.
import type { Span } from '../../../model/document.ts';
import type { SpeakerRef } from '../../attribution.ts';
import type { Clause, Item, NameItem } from '../../item.ts';

const KIND =
  '预案|草案|方案|说明书|申请书|版本|材料|文件|公告|通告|通函|公报|回复函?|答复函?|复函|函件|信函|信件|备忘录|会议纪要|工商登记|登记|备案|名册|名录|账目|台账|报表|报告书|报告|年报|半年报|季报|中报|财报|快报|月报|研报|白皮书|路演稿|演示稿|申报稿|注册稿|上会稿|判决书?|裁定书?|起诉书|诉状|清单|邮件|函';
/** What may stand between a document and its verb. */
const LINK = '(?:(?:中|里|内|则|还|也|又|亦|均|都|同时|进一步|随后|另)*)';
const BEFORE = new RegExp(`((?:[\\u4e00-\\u9fff]{0,6})(?:${KIND})|(?<=该|此|这封)信)${LINK}$`, 'u');
const AFTER = new RegExp(
  `^(?:[^,;。:《》]{0,14}的)?([\\u4e00-\\u9fff]{0,6}?(?:${KIND}))(?:[,:]|中|里|显示|披露|所|的|$)`,
  'u',
);
/** What comes before the name of a document and is no part of it. */
const LEAD =
  /^.*(?:的|了|在|于|从|由|与|和|及|份|封|该|此|这|那|其|对|向|把|将|被|为|以|按|据|公司|集团|本|月|日|年|最新|近日|昨日|日前|随后|此前|公布|披露|递交|提交|发布|发出|刊发|一)(?=.{2})/u;
/** What they do: a paper shows, states, lists. */
export const SHOWS =
  /^(?:显示|显示出|披露|载明|列明|写道|写明|称|说|表示|提到|透露|指出|指|承认|反映|说明|记载|预计|预测|估计|强调|确认|证实)$/u;

/** What goes from hand to hand is no paper that anybody answers for: 一份流传的推介材料, 邮件, 备忘录. */
const LOOSE =
  /(?<!申报|公开|披露|申请|监管)(?:材料|邮件|备忘录|路演稿|演示稿|会议纪要|清单|账目|台账|信|函件|信函|信件)$/u;

const document = (span: Span, noun: string): SpeakerRef => ({
  span,
  text: '',
  row: null,
  kind: LOOSE.test(noun) ? 'anonymous' : 'filing',
});

/** The company whose document it is stands right before: 晨枢科技的问询回复. */
const ownerOf = (text: string, items: readonly Item[], at: number): NameItem | undefined =>
  items.find(
    (i): i is NameItem =>
      i.type === 'name' &&
      i.row.kind !== 'outlet' &&
      i.row.kind !== 'person' &&
      i.end <= at &&
      /^(?:的|最新|上周|昨日|近日|日前|提交的|披露的|发布的|公布的|递交的){0,2}$/u.test(text.slice(i.end, at)),
  );

function made(text: string, clause: Clause, { start, noun }: { start: number; noun: string }): SpeakerRef {
  const lead = LEAD.exec(noun)?.[0].length ?? 0;
  const span = { start: start + lead, end: start + noun.length };
  const owner = ownerOf(text, clause.items, span.start);
  return owner ? { span: owner, text: '', row: owner.row, kind: 'filing' } : document(span, noun);
}

const HANDS_OUT = new RegExp(`^了?[^,;。:]{1,20}的[^,;。:]{0,8}(?:问询回复|招股书|${KIND})$`, 'u');

/** 上交所披露X的问询回复: what is handed out is another's paper, and who hands it out says nothing. */
export const handsOut = (text: string, clause: Clause, verb: Span): boolean =>
  /^(?:披露|公布|发布)$/u.test(text.slice(verb.start, verb.end)) && HANDS_OUT.test(text.slice(verb.end, clause.end));

const LONGEST = 24;

/** The document whose name ends right before a verb: 推介材料显示. */
export function documentBefore(text: string, clause: Clause, verb: Span): SpeakerRef | null {
  if (!SHOWS.test(text.slice(verb.start, verb.end))) return null;
  const from = Math.max(clause.start, verb.start - LONGEST);
  const m = BEFORE.exec(text.slice(from, verb.start));
  return m?.[1] ? made(text, clause, { start: from + m.index, noun: m[1] }) : null;
}

/** The document that 据, 根据 and the like name: 根据一份预案. */
export function documentAfter(text: string, clause: Clause, at: number): SpeakerRef | null {
  const m = AFTER.exec(text.slice(at, Math.min(clause.end + 1, at + LONGEST)));
  return m?.[1] ? made(text, clause, { start: at + m[0].indexOf(m[1]), noun: m[1] }) : null;
}

const REPORTS = /^(?:[^,;。:《》]{0,8})?(?:报道|报导|消息|获悉|援引|引述|引用|披露|称|说|透露|查证|采访|统计)/u;

/** 据《某报》上周报道, 《某报》援引: a paper that no table lists, by its marks. */
export function titledPaper(text: string, clause: Clause, at: number): SpeakerRef | null {
  const m = /《([^《》,;。:]{2,16})》/u.exec(text.slice(at, Math.min(clause.end, at + LONGEST + 16)));
  if (!m?.[1]) return null;
  const start = at + m.index + 1;
  const span = { start, end: start + m[1].length };
  if (clause.items.some((i) => i.type === 'name' && i.start < span.end && span.start < i.end)) return null;
  return REPORTS.test(text.slice(span.end + 1, span.end + 16)) ? { span, text: '', row: null, kind: 'outlet' } : null;
}
