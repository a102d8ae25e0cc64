// Sums that a Chinese company books or pays out once, told by the noun behind or before them: 录得93亿元的账面亏损, 承担约2亿元处置损失,
// 拟派发现金红利199亿元. Gives a figure of the company under the noun's name.
import { type Draft, draft, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { told } from '../govern.ts';
import { forecast } from '../outlook.ts';
import { isConversion } from '../sums/relations.ts';
import { periodFor } from '../times/when.ts';
import { whose } from '../whose.ts';

/** Less is of a share. */
const LEAST = 1e6;

const BOOKS =
  /(?:录得|认列|认赔|计提|产生|带来|造成|招致|蒙受|承担|承受|提列|确认|获得|实现|贡献)(?:了|约|近|逾|高达|至多|最多|最高|超过|一笔|合计|共)*$/u;
const BOOKED =
  /^(?:左右|上下)?(?:的)?((?:账面|处置|处分|出售|投资|一次性|资产|商誉|非现金|税前|税后|重估|汇兑|业外)*(?:亏损|损失|减值损失|减值|收益|利得|利益|获利))(?=[,;。!?)]|$)/u;
/** A loss by itself is that of the year, unless a deal brings it. */
const PLAIN = /^(?:亏损|收益|获利)$/u;
const BY_DEAL = /(?:为此|因此|就此|由此|这笔交易|该交易|此次出售|该项交易|本次交易|交易将?)[^,;。]{0,10}$/u;

/** What is written off or set aside: 计提6.19亿美元, 计入1.64亿美元费用, 计提遣散费18亿美元, 其中162亿元来自资产减值. */
const OFF = '(?:减值|减记|减损|撇账|撇减|拨备|遣散费|罚款|罚金)(?:准备|损失|费用|开支)?';
const SETS_ASIDE = /(计提|提列|减记|撇减|撇账|拨备|冲销|核销)(?:了|约|近|逾|高达|超过|一笔|合计|共|达|掉)*$/u;
const ENTERS = /(?:计入|记下|记入|列记|列支|录得|认列|确认|承担)(?:了|约|近|逾|高达|超过|一笔|合计|共|达)*$/u;
const WRITTEN_OFF = new RegExp(
  `^(?:左右|上下)?(?:的|(?:则|主要)?(?:系|来自|源于|源自|出自|归因于)于?)?([\\u4e00-\\u9fff]{0,6}?${OFF})(?=[,;。!?)]|$)`,
  'u',
);
const COST = /^(?:左右|上下)?的?((?:一次性|非现金|税前|重组|相关)*(?:费用|支出|税项|税费))(?=[,;。!?)]|$)/u;
const OFF_AHEAD = new RegExp(
  `(?:计提|提列|认列|计入|确认|录得|产生)(?:了)?([\\u4e00-\\u9fffA-Za-z]{0,6}?${OFF}|(?:一次性|重组|裁员|相关)+(?:费用|支出|税项))(?:约|近|逾|达|为|高达|超过|共|合计)*$`,
  'u',
);

/** The noun or verb that says that a sum is written off. */
function offIn(lead: string, behind: string): { word: string; ahead: boolean } | null {
  const noun =
    WRITTEN_OFF.exec(behind)?.[1] ?? (SETS_ASIDE.test(lead) || ENTERS.test(lead) ? COST.exec(behind)?.[1] : null);
  if (noun) return { word: noun, ahead: false };
  const word = OFF_AHEAD.exec(lead)?.[1] ?? SETS_ASIDE.exec(lead)?.[1];
  return word ? { word, ahead: true } : null;
}

const PAYS_OUT =
  /(?:派发|宣派|分派|派付|分配|发放|配发|派)(?:了)?(?:[^,;。每]{0,8}?)((?:现金)?(?:红利|股利|股息|分红|派息|末期息|中期息|特别息))(?:总额|总计|合计|共计|合共|共|约|近|逾|超过|为|达|高达|人民币|不少于|不低于|、)*$/u;
const APIECE = /每(?:\d{0,4})?(?:股|份|ADS)/u;

/** 斥资2亿元回购股份, 回购了15亿美元股票, 16亿美元的股份回购计划: its own shares, of nobody else. */
const BACK_BEHIND =
  /^(?:左右|上下)?的?(?:资金)?(?:来|用于|以|用以|在[^,;。]{1,8})?(?:公司|自家|自身|A股|H股)?(?:股份|股票)?回购/u;
const BACK_BEFORE =
  /回购(?:了|金额|规模|总额|总金额|约|近|逾|超过?|不超过|至多|最多|最高|合计|共|累计|为|达|达到|高达|上限|上限为|的?资金总额)*$/u;
const SHARES =
  /^(?:左右|上下)?(?:的)?(?:公司|自家|自身|A股|H股|本公司)?(?:股份|股票|股权|普通股|ADS|美国存托股|的)?(?=[,;。!?)(、]|计划|方案|$)/u;

function boughtBack(lead: string, behind: string): { at: number; behind: boolean } | null {
  const ahead = BACK_BEHIND.exec(behind);
  if (ahead) return { at: ahead[0].length - 2, behind: true };
  const m = BACK_BEFORE.exec(lead);
  return m && SHARES.test(behind) ? { at: m.index, behind: false } : null;
}

function booked(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const lead = scene.text.slice(clause.start, f.full.start);
  const behind = scene.text.slice(f.full.end, f.full.end + 14);
  const loss = BOOKS.test(lead) ? BOOKED.exec(behind) : null;
  if (loss?.[1] && (!PLAIN.test(loss[1]) || BY_DEAL.test(lead.replace(BOOKS, '')))) {
    const end = f.full.end + loss[0].length;
    return made(scene, { clause, f, start: end - loss[1].length, end });
  }
  const off = offIn(lead, behind);
  if (off) {
    const start = off.ahead ? clause.start + lead.lastIndexOf(off.word) : f.full.end + behind.indexOf(off.word);
    return made(scene, { clause, f, start, end: start + off.word.length });
  }
  const back = boughtBack(lead, behind);
  if (back && !APIECE.test(lead)) {
    const start = back.behind ? f.full.end + back.at : clause.start + back.at;
    return made(scene, { clause, f, start, end: start + 2 });
  }
  const paid = APIECE.test(lead) ? null : PAYS_OUT.exec(lead);
  if (!paid?.[1]) return [];
  const start = clause.start + paid.index + paid[0].indexOf(paid[1]);
  return made(scene, { clause, f, start, end: start + paid[1].length });
}

function made(
  scene: Scene,
  { clause, f, ...noun }: { clause: Clause; f: FigureItem; start: number; end: number },
): Draft[] {
  // 把X卖给Y,为此录得93亿元亏损: whoever sold it.
  const sale = scene.drafts.findLast((d) => d.kind === 'divestment' && d.subject && d.trigger.end <= f.start);
  const subject = sale?.subject ?? whose(scene, clause, Math.min(noun.start, f.full.start))?.subject;
  if (!subject) return [];
  const base = { rule: 'zh/booked', kind: 'metric', metric: 'other', trigger: f, clause, money: f } as const;
  return [
    draft({
      ...base,
      subject,
      object: { span: noun, row: null },
      label: scene.text.slice(noun.start, noun.end),
      status:
        /拟|将|建议|预计|预期/u.test(scene.text.slice(clause.start, f.start)) || forecast(scene, { clause, figure: f })
          ? 'planned'
          : null,
      when: periodFor(scene, clause, f),
    }),
  ];
}

/** What a sentence tells as booked or paid out at a stroke. */
export const bookings = (scene: Scene): Draft[] =>
  scene.sentence.clauses.flatMap((clause) =>
    clause.items.flatMap((f): Draft[] =>
      !isFigure(f) || f.type !== 'money' || f.high < LEAST || isConversion(f) || told(scene, f)
        ? []
        : booked(scene, clause, f),
    ),
  );
