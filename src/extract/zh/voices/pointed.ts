// Speakers in Chinese whom a phrase points back to: 双方周一宣布, 该公司宣布, 这家X转投资的大厂公布. Takes the verb of speech with its
// clause and the company told of before, gives who speaks.
import type { Span } from '../../../model/document.ts';
import type { SpeakerRef } from '../../attribution.ts';
import { isCompany } from '../../frame.ts';
import type { Clause, Sentence } from '../../item.ts';
import { refOf } from './reach.ts';

const WHEN =
  '(?:\\d{1,2}月\\d{1,2}日|\\d{1,2}日|[上本]?(?:周|星期)[一二三四五六日末]|昨[日天晚]?|今[日天]|近日|日前|当天|随后|同日|也|则|还|又|已|正式|共同|联合|晚间?|早间?|\\([^)]{1,8}\\)|在[^,;。:在]{1,12}){0,4}';
const BOTH = new RegExp(`^[\\s"”」』]*(?:双方|两家公司|两公司|两家企业|交易双方|两家)${WHEN}$`, 'u');
const THE_COMPANY = new RegExp(`^[\\s"”」』]*(?:该|这家|此)(?:公司|企业|集团|厂商?|机构)${WHEN}$`, 'u');
/** 这家鸿海转投资的日本家电大厂: the name in the phrase only tells which one is meant. */
const DESCRIBED = new RegExp(
  `^[\\s"”」』]*(?:这家|该|这间)[^,;。:]{1,24}的[^,;。:]{0,12}(?:公司|大厂|巨头|企业|厂商?|商|集团|银行|机构|品牌|平台|龙头|业者)${WHEN}$`,
  'u',
);
const ANNOUNCES = /^(?:宣布|公布|披露|公告|通告|表示|称|透露|确认|证实|指|说)$/u;

/** The speaker that such a phrase before a verb stands for; null where it is none. */
export function pointed(
  text: string,
  { sentence, clause, item, known }: { sentence: Sentence; clause: Clause; item: Span; known: SpeakerRef | null },
): SpeakerRef | null {
  if (!ANNOUNCES.test(text.slice(item.start, item.end))) return null;
  const from = Math.max(clause.start, text.lastIndexOf(',', item.start) + 1);
  const lead = text.slice(from, item.start);
  const earlier = sentence.items.findLast((i) => isCompany(i) && i.end <= from);
  if (THE_COMPANY.test(lead)) return earlier ? refOf(earlier) : null;
  if (DESCRIBED.test(lead)) return earlier ? refOf(earlier) : known;
  if (!BOTH.test(lead)) return null;
  const next = sentence.items.find((i) => isCompany(i) && i.start >= item.end);
  return known ?? (next ? refOf(next) : null);
}
