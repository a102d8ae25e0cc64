// How far a Chinese deal is, told by the words behind it or around it: …的传闻, 一事已获董事会通过, 就…展开谈判, 否认…的报道. Takes a draft,
// gives its status, or null where such words say nothing.
import type { Status } from '../../../model/claim.ts';
import type { Draft, Scene } from '../../frame.ts';
import { isWord } from '../../item.ts';

const RUMOUR = /^[^,;。]{0,14}的(?:市场|相关|有关)?(?:传闻|传言|流言|谣言)/u;
const PASSED =
  /^[^,;。]{0,14}(?:一事|的?(?:议案|方案|计划|决议|提案))(?:已|日前|昨日|刚刚|今日)*(?:获得?|经|得到)?(?:公司)?(?:董事会|股东大?会)(?:的)?(?:审议)?(?:批准|通过|同意)/u;
const TALKED =
  /^[^,;。]{0,14}(?:展开|进行|举行|启动|开始|重启|开启)(?:了|深入|初步|独家|排他性?|新一轮)*(?:谈判|磋商|洽谈|商谈|协商|接触)/u;
const ABOUT = /(?:就|围绕|针对)[^,;。]{1,40}$/u;
const DEALS: ReadonlySet<string> = new Set(['investment', 'divestment', 'purchase', 'debt', 'funding_round', 'stake']);

/** 否认计划投入200亿美元(的报道): the plan stands inside what is denied. */
const deniedBefore = ({ clause }: Draft, until: number): boolean =>
  clause.items.some((i) => isWord(i, 'denied') && i.end <= until);

/** 将所持甲的股份增至12%: what is held is brought to it, not planned. */
const BRINGS =
  /将(?:其|所|对|手中)(?:所?持有?)?(?:的)?[^,;。]{1,20}(?:股份|股权|持股(?:比例)?|权益)(?:的)?(?:比例)?(?:由[^,;。]{1,8})?(?:进一步)?(?:增至|升至|提高至|提升至|增加至|降至|减至|减少至|增持至|减持至|提高到|增加到|降到)(?:约|近|逾)?$/u;
const PLANS = /拟|计划|打算|准备|有意|预计|有望|考虑|可能|或将|后将|承诺/u;
const brought = (lead: string): boolean => BRINGS.test(lead) && !PLANS.test(lead);

export function behind({ text }: Scene, d: Draft): Status | null {
  const { clause, trigger } = d;
  const figure = d.money ?? d.percent;
  if (d.kind === 'stake' && d.percent && brought(text.slice(clause.start, d.percent.full.start))) return 'completed';
  const first = Math.min(trigger.start, figure?.start ?? trigger.start);
  if (first < clause.start) return null;
  const planned = d.status === 'planned' && (DEALS.has(d.kind) || d.kind === 'metric' || d.kind === 'valuation');
  if (planned && deniedBefore(d, first)) return 'denied';
  if (!DEALS.has(d.kind) || (d.status !== null && d.status !== 'planned')) return null;
  const rest = text.slice(Math.max(trigger.end, figure?.full.end ?? 0), clause.end);
  if (RUMOUR.test(rest)) return deniedBefore(d, first) ? 'denied' : 'rumoured';
  if (TALKED.test(rest) && ABOUT.test(text.slice(clause.start, first))) return 'in_talks';
  return PASSED.test(rest) ? 'planned' : null;
}
