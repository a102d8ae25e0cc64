// Texts that somebody issued: announcements and answers of a company, notes of a broker. Takes the title and the head of
// a folded Chinese document and the companies it knows, says whose words they are where nobody else is named.
import type { Span } from '../../../model/document.ts';
import type { Attribution, SpeakerRef } from '../../attribution.ts';
import { isCompany, type Ref } from '../../frame.ts';
import type { Sentence } from '../../item.ts';

const HEAD = 400;
const LEGAL =
  /([\u4e00-\u9fffA-Za-z()]{2,24}?)(?:股份有限公司|集团有限公司|有限公司|公司|集团)?(?:董事会)?:?关于[^。\n]{2,80}?(?:公告|回复|说明|通知|报告|函)/u;
const ANNOUNCES = /(?:本公司|公司)(?:及)?(?:董事会|全体董事)[^。]{0,30}(?:保证|承担)/u;
const BROKER =
  /^[【[]?([\u4e00-\u9fffA-Za-z]{2,10}?(?:证券|研究所|研究|国际|资本|投资|投行|银行|金控|投顾|证券研究|评级|大摩|小摩|摩通|高盛|瑞银|野村|花旗|美银|里昂|中金|麦格理|大和|星展|汇丰))(?:研报|报告|点评|[】\]])?[:|】\]]/u;
const NOTE = /点评|研报|评级|盈利预测|目标价|首次覆盖|深度|维持|投资建议|买入|增持|中性|跑赢/u;
const ASKED = /问询函|监管函|关注函|问题\s?\d/u;
/** X发布…财报, and the text says 今日: the company's own release. */
const RELEASED = /^[^:,]{2,14}(?:今日|今天)?(?:发布|公布|宣布)/u;
const TODAY = /(?:今日|今天)(?:[^,;。]{0,6})?(?:发布|公布|宣布|宣告)/u;
const OWN = /本公司|本集团|我司|我公司|本行(?!业)|董事会(?:欣然|谨此|宣布|宣告)/gu;
const QUOTES = /[“「『][^”」』]{0,200}[”」』]/gu;
/** X有限公司(以下简称“本公司”), 公司名称:X. */
const DEFINED =
  /([\u4e00-\u9fffA-Za-z]{2,20}?)(?:股份有限公司|集团有限公司|控股有限公司|有限公司)\s?\([^)]{0,24}(?:本公司|本集团|公司)["”」]?/u;
const FIELD = /公司(?:名称|简称):\s?([^\s,;。]{2,16})/u;

/** The issuer as the text writes it, where it does: a folded name is in simplified characters. */
function filing(name: string, text: string, row: SpeakerRef['row'] = null): SpeakerRef {
  const start = text.indexOf(name);
  const span = start < 0 ? NOWHERE : { start, end: start + name.length };
  return { span, text: start < 0 ? name : '', row, kind: 'filing' };
}

/** Whose words a text is, from its title and its first lines; `hero` is the company of the title. */
export function issuerOf(title: string, text: string, hero: Ref | null): SpeakerRef | null {
  const head = text.slice(0, HEAD);
  const broker = BROKER.exec(title)?.[1];
  if (broker && NOTE.test(`${title}\n${text.slice(0, 3000)}`))
    return { span: NOWHERE, text: broker, row: null, kind: 'analyst' };
  const m = LEGAL.exec(title) ?? LEGAL.exec(head);
  const formal =
    /(?:公告|通函|问询函回复|提示性公告|说明公告|公告摘要)(?:\\(.{0,8}\\))?$/u.test(title) ||
    ANNOUNCES.test(head) ||
    ASKED.test(`${title}${head}`) ||
    /^(?:[^\n]{0,60}\n)?[^\n。]{2,40}(?:公司|集团)关于/u.test(head);
  const name = m?.[1]?.replace(/^.*[\n:]/u, '');
  if (m && formal && name && name.length > 1) return filing(name, text);
  if (hero?.row && RELEASED.test(title.slice(0, 24)) && TODAY.test(head.slice(0, 120)))
    return { span: NOWHERE, text: hero.text ?? hero.row.names['zh-Hans'], row: hero.row, kind: 'company' };
  const plain = text.slice(0, 4000).replace(QUOTES, ' ');
  if ((plain.match(OWN)?.length ?? 0) < 1) return null;
  const defined = DEFINED.exec(head)?.[1] ?? FIELD.exec(head)?.[1];
  if (defined) return filing(defined, text);
  return hero?.row ? filing(hero.text ?? hero.row.names['zh-Hans'], text, hero.row) : null;
}

/** X(600000)晚间公告,…: news that retells an announcement; what it tells is X's word unless somebody else speaks. */
const ANNOUNCED =
  /^(?:股份|集团|科技|公司)*(?:\([^)]{1,20}\))?(?:[^,;。:]{0,18}(?:公告(?!(?:披露|发布)?之?日)|披露[^,;。:]{0,6}草案)|(?<=\)).{0,12}公布)/u;

const PAPERS =
  '(?:招股书|招股说明书|招股文件|申请书|申请版本|申报稿|聆讯后资料集|资料集|年报|半年报|中报|季报|一季报|三季报|年度报告|半年度报告|财报|业绩报告|问询回复|问询函回复|回复函|回复|重组预案|收购预案|预案|报告书|草案|公开说明书|债券募集说明书|募集说明书)';
const GIVES = '(?:披露|公布|发布|刊发|递交|提交|更新|挂出|上载|呈交|公开)';
/** X8月20日披露的新三板半年报,…; X昨日递交招股书。 */
const OWN_PAPER = new RegExp(
  `^(?:股份|集团|科技|公司)*(?:\\([^)]{1,20}\\))?[^,;。:]{0,14}${GIVES}(?:的|了)?[^,;。:]{0,10}${PAPERS}(?:[,。;]|$)`,
  'u',
);
/** 上交所昨日披露X的首轮问询回复。 */
const PAPER_OF = new RegExp(`^的[^,;。:]{0,8}${PAPERS}(?:[,。;]|$)`, 'u');
const GIVEN_OUT = new RegExp(`${GIVES}(?:了)?$`, 'u');

/** A text that opens with a paper of a company retells that paper: 据 names it for one statement only. */
function retold(sentence: Sentence | undefined, text: string): SpeakerRef | null {
  if (!sentence || /据|按照?|根据/u.test(text.slice(sentence.start, sentence.start + 3))) return null;
  for (const item of sentence.items) {
    if (!isCompany(item)) continue;
    const rest = text.slice(item.end, Math.min(sentence.end + 1, item.end + 50));
    const given = GIVEN_OUT.test(text.slice(Math.max(sentence.start, item.start - 4), item.start));
    if (OWN_PAPER.test(rest) || (given && PAPER_OF.test(rest)))
      return { span: item, text: '', row: item.row, kind: 'filing' };
  }
  return null;
}

export function announcer(sentences: readonly Sentence[], text: string): SpeakerRef | null {
  const paper = retold(sentences[0], text);
  if (paper) return paper;
  for (const sentence of sentences.slice(0, 3))
    for (const item of sentence.items)
      if (isCompany(item) && ANNOUNCED.test(text.slice(item.end, Math.min(sentence.end, item.end + 46))))
        return { span: item, text: '', row: item.row, kind: 'filing' };
  return null;
}

/** The same as a party. */
export function announcing(sentences: readonly Sentence[], text: string): Ref | null {
  const found = announcer(sentences, text);
  return found?.row && found.row.kind !== 'fund' && found.row.kind !== 'outlet'
    ? { span: found.span, row: found.row }
    : null;
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The issuer speaks wherever nobody else does. */
export function issued(
  sentences: readonly Sentence[],
  all: Attribution[][],
  issuer: SpeakerRef | null,
): Attribution[][] {
  if (!issuer) return all;
  return sentences.map((sentence, i) => [
    {
      verb: { start: sentence.start, end: sentence.start },
      scope: { start: sentence.start, end: sentence.end },
      speaker: issuer,
      outward: [],
      open: false,
    },
    ...(all[i] ?? []).map((a) =>
      issuer.row && a.speaker.kind === 'filing' && !a.speaker.row ? relayed(a, issuer) : a,
    ),
  ]);
}

/** 公告显示: the document is that of the company. */
const relayed = (a: Attribution, issuer: SpeakerRef): Attribution =>
  a.outward.length > 1 ? a : { ...a, outward: [...a.outward, issuer] };

/** “A。B。”X说: a quote over several sentences is of who is named behind it. */
export function quotedBack(text: string, sentences: readonly Sentence[], all: Attribution[][]): Attribution[][] {
  const made = all.map((a) => [...a]);
  sentences.forEach((sentence, i) => {
    const first = all[i]?.[0];
    const before = sentences[i - 1];
    if (!first || !before || before.block !== sentence.block) return;
    // ”谈到…时,X说。: the whole sentence says who said it.
    const ends = /^\s*(?:。|$)/u.test(text.slice(first.verb.end, sentence.end));
    if (first.speaker.span.start - sentence.start > (ends ? 40 : 16)) return;
    if (first.speaker.span.start < sentence.start || !/[”」』"]\s*$/u.test(text.slice(before.start, before.end)))
      return;
    if (!ends && first.verb.end - sentence.start > 24) return;
    for (let k = i - 1; k >= Math.max(0, i - 6) && sentences[k]?.block === sentence.block; k--) {
      const one = sentences[k] as Sentence;
      const quote = text.slice(one.start, one.end);
      const said = all[k]?.some((a) => a.scope.start >= one.start && a.verb.start >= one.start);
      if (!said)
        made[k] = [...(made[k] ?? []).filter((a) => a.verb.start >= one.start), { ...first, scope: one, open: false }];
      if (/[“「『]/u.test(quote)) break;
    }
  });
  return made;
}

/** 公司6月9日公告称, 据公司公告: a notice of the company whose holder or shares the sentence tells of, else of the one of the title. */
const NOTICE = /(?:^|[,;。:])(?:据|根据|按|另据)?(?:上市)?公司(?:[^,;。:公]{0,12})?(?:公告(?:中|里)?)?$/u;
/** Whose holder, and whose shares. */
const ITS_HOLDER =
  /^(?:\([^()]{1,20}\))?的?(?:[^,;。:和与、]{0,6}?)(?:股东|实控人|实际控制人|董事|监事|高管|总经理|董事长|员工持股平台)/u;
const SHARES_OF = /(?:减持|增持|持有|转让|出售|卖出|买入)(?:所持|其持有的|手中的?)?$/u;

export function ownNotices(
  text: string,
  sentences: readonly Sentence[],
  { all, hero }: { all: Attribution[][]; hero: Ref | null },
): Attribution[][] {
  return all.map((list, i) =>
    list.map((a) => {
      const { span, row } = a.speaker;
      const sentence = sentences[i];
      if (!sentence || row || a.verb.start < sentence.start || span.start < sentence.start) return a;
      if (!/^(?:公告|公司|上市公司)$/u.test(text.slice(span.start, span.end))) return a;
      const until = text.startsWith('公告', span.end) ? span.end + 2 : span.end;
      if (!text.slice(span.start, until).endsWith('公告')) return a;
      if (!NOTICE.test(text.slice(Math.max(sentence.start, until - 24), until))) return a;
      const firms = sentence.items.filter((item) => isCompany(item) && item.start < span.start);
      const owner =
        firms.find((f) => ITS_HOLDER.test(text.slice(f.end, f.end + 20))) ??
        firms.find((f) => SHARES_OF.test(text.slice(Math.max(0, f.start - 8), f.start)));
      if (owner?.type === 'name') return { ...a, speaker: { span: owner, text: '', row: owner.row, kind: 'filing' } };
      if (!hero?.row) return a;
      const name = hero.text ?? hero.row.names['zh-Hans'];
      return { ...a, speaker: { span: NOWHERE, text: name, row: hero.row, kind: 'filing' } };
    }),
  );
}
