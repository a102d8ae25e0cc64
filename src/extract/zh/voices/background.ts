// Where Chinese speech ends: sentences in which the writer looks back or tells what a company is (此前, X成立于2012年, 这是其第三次), and
// those that refuse a report (消息不实). Takes a folded sentence and who spoke before it.

import type { Attribution, SpeakerRef } from '../../attribution.ts';
import { isCompany } from '../../frame.ts';
import type { Sentence } from '../../item.ts';

/** The writer looks back or around. */
const LOOKS_BACK =
  /^\s*(?:而|但|不过|另外|此外)?,?(?:此前|早前|先前|在此之前|在这之前|早在|值得(?:一提|注意|关注|留意)的是|值得(?:一提|注意|关注|留意),|资料显示|公开资料|公开信息|据(?:公开)?资料|据了解|据悉|回顾|历史上|过去[一二三四五两\d]{1,2}年)/u;
/** X成立于2012年, X于2012年在深圳成立, X是一家…公司. */
const WHO_IT_IS =
  /^\s*[^,;。:“”]{2,24}?(?:(?:正式)?(?:成立|创立|创建|始建|创办|设立|创始)于|于?(?:19|20)\d\d年(?:\d{1,2}月)?[^,;。:“”]{0,12}?(?:成立|创立|创建|创办|设立)(?=[,;。]|$)|(?:是|为)一家[^,;。:“”]{2,40})/u;
/** 这是X今年第三次收购, 这也是…以来最大的一笔. */
const AMONG_OTHERS =
  /^\s*(?:而|但)?(?:这|此|该|本)(?:次|笔|轮|项|起|宗)?(?:交易|收购|投资|融资|合作|并购|出售)?(?:也|亦|还)?(?:是|为|成为|系)[^,;。:“”]{0,30}?(?:首次|首[笔个轮宗]|第[一二三四五六七八九十\d]|最大|最高|最新|又一|再次|之一|以来)/u;
/** Words of who speaks: their own speech goes on. */
const OWN_WORDS = /[“”「」我他她]|本公司|本集团/u;

/** Does a sentence tell of others than the company that spoke? */
function ofOthers(sentence: Sentence, speaker: SpeakerRef): boolean {
  const first = sentence.items.find(isCompany);
  return first !== undefined && speaker.row !== null && first.row.id !== speaker.row.id;
}

/** Is a sentence the writer's own, whoever spoke before it? */
export function background(text: string, sentence: Sentence, { speaker }: Attribution): boolean {
  if (speaker.kind === 'filing') return false;
  const told = text.slice(sentence.start, sentence.end);
  if (OWN_WORDS.test(told)) return false;
  if (AMONG_OTHERS.test(told)) return true;
  if (speaker.kind === 'company' && !ofOthers(sentence, speaker)) return false;
  return LOOKS_BACK.test(told) || WHO_IT_IS.test(told);
}
