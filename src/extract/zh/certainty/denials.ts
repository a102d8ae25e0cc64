// The words of a Chinese sentence that deny what was told before it. Takes a sentence, gives their place.
import type { Span } from '../../../model/document.ts';
import type { Sentence } from '../../item.ts';

const UNTRUE =
  /不属实|不实(?![名现施])|并非(?:事实|如此|属实)|子虚乌有|(?:是|系|为|属|纯属)(?:谣言|虚构|假的|假消息|不实|无稽之谈|误传|谣传)|(?:没有|并无|绝无|没)(?:的|这回|这样的?|此)事|无中生有|与事实不符|不准确|消息有误|报道有误/u;
/** 否认 without what it denies, or with no more than 该报道 behind it. */
const DENIES =
  /(?:否认|辟谣|驳斥)(?:了|称)?(?:该|这一|这个|上述|相关|有关|此|这些|以上|前述|媒体|市场|外界|的)*(?:报道|消息|传闻|传言|说法|此事|猜测|信息|爆料)?(?=[,;。!?:"”」]|$)/u;
/** 否认了彭博社上周的报道. */
const REPORTS = /(?:否认|驳斥)(?:了)?(?<who>[^,;。]{2,14}?)的?(?:报道|报导|消息|说法)(?=[,;。!?:"”」]|$)/u;

export function denial(text: string, sentence: Sentence): Span | null {
  const whole = text.slice(sentence.start, sentence.end);
  const m = UNTRUE.exec(whole) ?? DENIES.exec(whole) ?? REPORTS.exec(whole);
  if (m?.groups?.who !== undefined) {
    // 否认彭博社的报道, but not 否认收购的消息: that is the denial of what it names.
    const at = sentence.start + m.index + m[0].indexOf(m.groups.who);
    const who = m.groups.who;
    if (
      !sentence.items.some(
        (i) => i.type === 'name' && i.row.kind === 'outlet' && i.start >= at && i.end <= at + who.length,
      )
    )
      return null;
  }
  return m ? { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length } : null;
}

/** X否认将收购Y,此前彭博社报道其拟出价F: what somebody else had told. */
const REPORTED = /(?:此前|之前|早前|先前|稍早)[^,;。]{1,20}?(?:报道|消息|传闻|爆料|援引)/u;
const NOT_SO = /否认|没有[^,;。]{0,16}(?:计划|打算|意向)|无意|并无|不打算|不会/u;

/** Is a place in what a report told that the words before it deny? */
export function heardOnly(text: string, sentence: Sentence, at: number): boolean {
  const lead = text.slice(sentence.start, at);
  const report = REPORTED.exec(lead);
  return report !== null && NOT_SO.test(lead.slice(0, report.index));
}
