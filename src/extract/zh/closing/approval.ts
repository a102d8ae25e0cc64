// How far a Chinese deal is where the words stand at some way from its verb: a takeover that an authority has let pass or is still
// looking at is not done (收购获批, 等待审批), one that a sentence ends came to nothing (一事已终止), and who has paid in has paid in, though
// the round goes on. Takes a draft that no word of its own dates ahead.
import type { Status } from '../../../model/claim.ts';
import type { Draft, Scene } from '../../frame.ts';
import { isWord } from '../../item.ts';

const TAKEOVER = /收购|并购|合并|买下|私有化|要约|入股|增资/u;
/** 获…批准, 已通过…审查, 仍在等待…审批, 欧盟正在审查…. */
const PASSED =
  /(?:获得?|得到|取得|经|通过)(?:了)?[^,;。]{0,16}(?:批准|放行|核准|首肯|审批|审查|许可|绿灯)|获(?:有条件|附条件|无条件|正式)?批(?!评|次|量)|过会/u;
const WAITS =
  /(?:等待|等候|有待|尚待|仍待|仍需|还需|尚需|须|待|正在?接受|面临|启动|展开|正在?)[^,;。]{0,16}(?:批准|审批|审查|核准|放行|审核|调查)|(?:尚未|仍未|还未|还没有?|未)(?:能)?(?:获得?|得到|取得|通过|完成|交割)/u;
const ENDED =
  /^[^,;。]{0,18}(?:一事|一案|案|交易|计划|事项|方案|事宜)[^,;。]{0,4}(?:已经?|现已|宣告|最终|正式|于[^,;。]{1,8}|被|被迫|遭)*(?:终止|中止|告吹|取消|搁置|流产|作罢|叫停|破裂|告终)/u;
const DONE = /(?:已|已经|全部|正式|宣布|顺利|月|日|年|去年|今年|刚刚?|^)完成|交割|收官|落定|办妥|过户/u;
const NOT_YET = /(?:预计|预期|将|拟|有望|计划|争取|尚未|仍未|还未|未|待|后)[^,;。]{0,10}(?:完成|交割|办妥|过户)/u;

/** 其中腾讯已出资5亿元: paid in, though the round is in talks. */
const PAID =
  /已(?:经)?(?:先行|率先|实际|实缴|分批|陆续|合计|累计|共|各|提前|确定|完成)*(?:出资|投资|投入|投了|投下|注资|到账|打款|认购|缴付|支付|入股|出了|拿出)/u;
const PROMISED = /承诺|同意|答应|计划|打算|准备|有意|表示愿意|拟|将|签署/u;

function paidIn({ text, sentence }: Scene, { kind, clause, money, trigger }: Draft): boolean {
  if (kind !== 'investment' || clause.index === 0) return false;
  const until = Math.max(trigger.end, money?.full.end ?? 0);
  const lead = text.slice(clause.start, until);
  if (!PAID.test(lead) || PROMISED.test(lead)) return false;
  if (clause.items.some((i) => i.start < until && CUES.some((c) => isWord(i, c)))) return false;
  const before = text.slice(sentence.start, clause.start);
  return !/传闻|据传|传言|否认/u.test(before);
}
const CUES = ['planned', 'in-talks', 'rumoured', 'denied', 'negated'];

export function approved(scene: Scene, d: Draft): Status | null {
  if (paidIn(scene, d)) return 'completed';
  if (d.kind !== 'investment' || d.round !== null || d.clause.index > 1) return null;
  const { text, sentence } = scene;
  const clause = text.slice(d.clause.start, d.clause.end);
  if (!TAKEOVER.test(clause)) return null;
  const behind = text.slice(d.trigger.end, d.clause.end);
  if (ENDED.test(behind)) return 'denied';
  const rest = text.slice(d.clause.start, sentence.end);
  if (DONE.test(rest) && !NOT_YET.test(rest)) return null;
  return PASSED.test(behind) || WAITS.test(clause) ? 'planned' : null;
}
