// What is dealt in behind a Chinese verb of dealing: 乙30%股权; 丙所持乙和丁各12%股份; 乙股东丙共计20%的股权; 其部分股份. Takes a clause in
// signs and where to begin, gives for each company its share, and who holds it.
import type { Ref, Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { GENERIC } from '../naming/found.ts';
import { strangeness } from '../naming/runs.ts';
import { partyOf, placed } from '../roles.ts';
import { BACK, GAP, NAME, PERCENT, SHARES } from './mask.ts';

export interface Lot {
  /** Null where the shares are said to be of nobody, or of the company of the text. */
  target: Ref | null;
  percent: FigureItem | null;
  /** Shares of it, as against the whole of it or a thing of it. */
  shares: boolean;
}

export interface Dealt {
  lots: Lot[];
  holders: Ref[];
  /** Where it ends, in the text. */
  end: number;
}

export interface Where {
  scene: Scene;
  clause: Clause;
  mask: string;
}

const SOME =
  '(?:约|至|达到|达|增至|升至|合计|共计|共同|总计|累计|剩余|其余|余下|全部|所有|部分|各|分别|均为|不超过|不超|不低于|至少|至多|最多|最高|近|逾|超过|超|另外|少数|多数|控股|控制性|绝大部分|绝大多数|大部分|已发行|剩下|全数|悉数|新增|新发|流通在外|在外|发行|的|左右|以上|流通|限售|库存|私募|定增|优先|非流通|法人|国有|国家|社会|普通|相关|对应|现有|一定数量|共|\uE008)';
const NOUN =
  '(?:控股权|控制权|控股股权|股权|股份|股票|股本|权益|份额|产权|出资份额|出资额|老股|普通股|流通股|限售股|A股|H股)';
/** The shares behind whose they are. */
const TAIL = new RegExp(
  `${SOME}*(?:(?<p>${PERCENT})${SOME}*(?:${NOUN})?|(?:${SHARES})${SOME}*(?:${NOUN})?|${NOUN}${SOME}*(?:${SHARES})?)`,
  'uy',
);
/** 51%的X股权: the share before whose it is. */
const HEAD = new RegExp(`^${SOME}*(?<p>${PERCENT})的`, 'u');
const PART_BEHIND = new RegExp(
  `^(?:${PERCENT}的?${NOUN}|旗下|(?:全资|控股|参股)子公司|(?:合计|直接|间接)*(?:所持|持有的?|手[中里上]的?)(?=[^,;。]{2}))`,
  'u',
);
const LEAD = /^(?:了|过|完|下|到|得|原|由|包括|标的资产|标的|一家|一个|这家|另一家)+/u;
/** What ends a phrase: nothing of it is a name. */
const STOP =
  /[,;:。!?]|[后将并以由于从向对被拟已为使让且]|构成|成为|完成|用于|导致|签|事宜|事项|一事|议案|之?时|业务|资产(?!管理|经营)/u;
const AND = /^(?:、|以及|及其|及|和|与|\/)/u;
const HOLDS =
  /(?:目前|合计|共计|共同|分别|各自|直接|间接|现时|其|所)*(?:持有的?|所持有?的?|拥有的?|名下的?|手[中里上]的?|控制的)/u;
/** 旗下: whose it is does not hold the shares itself. */
const UNDER = /(?:旗下|下属|下辖)的?(?:全资|控股|参股)?(?:子公司|附属公司)?|(?:全资|控股|参股)(?:子公司|附属公司)/u;
const OF_HOLDER = new RegExp(`^(${NAME})${GAP}的?(?:原|现|其他|全体|中小|部分|控股|第.大|大)*(?:股东|实际控制人)`, 'u');
const MOST = 90;

const at = ({ clause }: Where, i: number): number => clause.start + i;

/** What may stand behind a name that is no part of it. */
const OF_NAME = new RegExp(`^(?:${SOME}|公司|集团|股份|家族|等|这家.*|这一.*)*$`, 'u');
/** A thing that is no company. */
const THING =
  /(?:权|专利|药|管线|许可|资格|牌照|土地|房产|房|楼|设备|产品|技术|服务|债|债权|债务|票据|基金份额|版图|规模|势力|影响力|实力|生态|格局|地位|能力)$/u;

/** What a stretch of signs names: its last party, a phrase that points back, else what stands there. */
function named(w: Where, from: number, to: number): Ref | null {
  const { scene, clause, mask } = w;
  const part = mask.slice(from, to);
  const name = new RegExp(`(${NAME})${GAP}(.{0,8})$`, 'u').exec(part);
  if (name) {
    const start = at(w, from + name.index);
    const p = placed(scene, clause).find((o) => o.item.start === start);
    const rest = name[2] as string;
    if (OF_NAME.test(rest)) {
      const item = clause.items.find((i) => i.type === 'name' && i.start === start);
      return p
        ? partyOf(scene, p)
        : item?.type === 'name'
          ? { span: { start: item.start, end: item.end }, row: item.row }
          : null;
    }
    // 日本东芝电视, 网易云阅读: a thing of a company.
    const first = part.search(/[^\uE009]/u);
    const lead = name.index - first <= 2 ? first : name.index;
    return { span: { start: at(w, from + lead), end: at(w, to) }, row: null };
  }
  const back = new RegExp(`${BACK}$`, 'u').exec(part.replace(/的$/u, ''));
  if (back) {
    const p = placed(scene, clause).find((o) => o.item.start === at(w, from + back.index));
    return p ? partyOf(scene, p) : null;
  }
  return plain(w, from, to);
}

const KIND =
  /^.*?(?:全资|控股|参股|境外|境内|旗下|同行|竞争对手)*(?:子公司|孙公司|平台|公司|企业|龙头|巨头|厂商|品牌|机构|业者|商)(?=[^\uE000-\uF8FF]{2})/u;

/** A name that nothing but its place tells. */
function plain(w: Where, from: number, to: number): Ref | null {
  const part = w.mask.slice(from, to);
  const lead = (/^[“"‘「]+/u.exec(part)?.[0].length ?? 0) + (KIND.exec(part.slice(0, 24))?.[0].length ?? 0);
  const words = part
    .slice(lead)
    .replace(/[”"’」的]+$/u, '')
    .replace(/^[“"‘「]+/u, '');
  if (
    /[的是与和在有不为于等其]|^(?:[这那该此某一]|两|几|多|谈判|行为|逻辑|工作|进展|标的|主体|股东|少数|多数|大量)/u.test(
      words,
    )
  )
    return null;
  if (
    words.length < 2 ||
    words.length > 24 ||
    !/^[\u4e00-\u9fffA-Za-z0-9*&·. -]+$/u.test(words) ||
    GENERIC.test(words) ||
    THING.test(words)
  )
    return null;
  const start = at(w, from + part.lastIndexOf(words));
  const span = { start, end: start + words.length };
  return strangeness(w.scene.text, span, w.scene.grammar.zh) > 1 ? { span, row: null } : null;
}

/** The parties of a list. */
export function list(w: Where, from: number, to: number): Ref[] {
  const found: Ref[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const and = i < to ? AND.exec(w.mask.slice(i, i + 3)) : null;
    if (i < to && !and) continue;
    const part = w.mask.slice(start, i);
    const lead = /^\s*/u.exec(part)?.[0].length ?? 0;
    const end = i - (new RegExp(`(?:${SOME}|等.{0,12}|\\s)+$`, 'u').exec(part)?.[0].length ?? 0);
    const ref = end > start + lead ? named(w, start + lead, end) : null;
    if (ref) found.push(ref);
    if (and) {
      start = i + and[0].length;
      i = start - 1;
    }
  }
  return found;
}

/** 丙所持的新创建61%权益: what stands between a holder and a share is a company, of whatever words its name is made. */
function loose(w: Where, from: number, to: number): Ref | null {
  const words = w.mask.slice(from, to);
  if (!/^[\u4e00-\u9fff]{2,6}$/u.test(words) || GENERIC.test(words) || NO_COMPANY.test(words)) return null;
  return { span: { start: at(w, from), end: at(w, to) }, row: null };
}
const NO_COMPANY =
  /[的了是其该此各两]|公司|集团|企业|标的|股东|资产|业务|项目|平台|全部|剩余|部分|多数|少数|控股|对方|双方|一方|上述|相关|限售|解禁|质押/u;

interface Phrase {
  from: number;
  to: number;
  percent: FigureItem | null;
  end: number;
}

const percentAt = (w: Where, i: number): FigureItem | null =>
  w.clause.items.find((f): f is FigureItem => isFigure(f) && f.type === 'percent' && f.full.start === at(w, i)) ?? null;

/** The next phrase that shares close, from a place. */
function closed(w: Where, from: number): Phrase | null {
  const head = HEAD.exec(w.mask.slice(from, from + 24));
  const first = from + (head?.[0].length ?? 0);
  const stop = STOP.exec(w.mask.slice(first, first + MOST));
  const until = Math.min(w.mask.length, first + (stop ? stop.index : MOST));
  for (let i = first; i < until; i++) {
    TAIL.lastIndex = i;
    const m = TAIL.exec(w.mask);
    if (!m || m.index !== i) continue;
    const p = m.groups?.p;
    // 乙股份12%的股权: the noun is the end of a name.
    if (!p && PART_BEHIND.test(w.mask.slice(i + m[0].length))) continue;
    const percent = p ? percentAt(w, i + m[0].indexOf(p)) : null;
    const own = head?.groups?.p;
    const shared = own ? percentAt(w, from + head[0].indexOf(own)) : null;
    return { from: first, to: i, percent: percent ?? shared, end: i + m[0].length };
  }
  return null;
}

/** What is dealt in behind a place of the clause, where shares close it. */
export function sharesBehind(w: Where, begin: number): Dealt | null {
  const { mask } = w;
  let from = begin + (LEAD.exec(mask.slice(begin, begin + 8))?.[0].length ?? 0);
  const lots: Lot[] = [];
  const holders: Ref[] = [];
  let end = -1;
  for (let n = 0; n < 12; n++) {
    const phrase = closed(w, from);
    if (!phrase) break;
    const [own, of] = split(w, phrase);
    if (n === 0 || own.length > 0) holders.push(...own);
    const percent = phrase.percent;
    if (of.length === 0) {
      if (n > 0) break;
      lots.push({ target: null, percent, shares: true });
    } else {
      const joint = of.length > 1 && /合计|共/u.test(mask.slice(phrase.to, phrase.end));
      for (const target of of) lots.push({ target, percent: joint ? null : percent, shares: true });
    }
    end = phrase.end;
    const and = AND.exec(mask.slice(end, end + 3));
    if (!and) break;
    from = end + and[0].length;
  }
  return end < 0 ? null : { lots, holders, end: at(w, end) };
}

/** Holders and companies of a phrase: 丙所持|乙, 乙股东|丙, 网易旗下|考拉. */
function split(w: Where, { from, to }: Phrase): [Ref[], Ref[]] {
  const part = w.mask.slice(from, to);
  const held = HOLDS.exec(part);
  if (held && held.index > 0) {
    const behind = from + held.index + held[0].length;
    const holder = OF_HOLDER.exec(part.slice(0, held.index));
    const own = list(w, from + (holder ? holder[0].length : 0), from + held.index);
    const known = behind < to ? list(w, behind, to) : [];
    const plainly = known.length === 0 && behind < to && own.length > 0 ? loose(w, behind, to) : null;
    const of = plainly
      ? [plainly]
      : behind < to
        ? known
        : holder
          ? list(w, from, from + (holder[1] as string).length)
          : [];
    return [own, of];
  }
  const holder = OF_HOLDER.exec(part);
  if (holder) return [list(w, from + holder[0].length, to), list(w, from, from + (holder[1] as string).length)];
  const under = UNDER.exec(part);
  if (under) return [[], list(w, from + under.index + under[0].length, to)];
  return [[], list(w, from + (held ? held[0].length : 0), to)];
}

/** A company behind a verb, all of it: 收购豪威, 收购网易旗下电商平台考拉. */
const WHOLE = new RegExp(
  `^[^,;:。!?\\uE001-\\uE008]{0,18}?(?:${NAME}${GAP}旗下的?[^,;:。!?\\uE001-\\uE008]{0,14}?)?(${NAME})`,
  'u',
);
const BEHIND_WHOLE =
  /^(?:$|[”"’」]|[、,;:。)》]|等|的(?:交易|事|消息|计划|方案|议案|公告|案|协议|意向)|后|时|之|事|一[事案]|案|并|以|及|和|与|为|这|项|来|股权|完成|交易|计划|方案|预案|失败|成功|也|将|已|再)/u;

export function wholeBehind(w: Where, begin: number): Dealt | null {
  const { mask } = w;
  const from = begin + (LEAD.exec(mask.slice(begin, begin + 8))?.[0].length ?? 0);
  const m = WHOLE.exec(mask.slice(from));
  if (m) {
    const start = from + m[0].length - (m[1] as string).length;
    if (STOP.test(mask.slice(from, start)) || /[的和与在]/u.test(mask.slice(from, start).slice(0, -1))) return null;
    const run = new RegExp(`^(?:${NAME}${GAP}(?:、|和|与|及|以及)?)+`, 'u').exec(mask.slice(start));
    const end = start + (run?.[0].replace(/(?:、|和|与|及|以及)$/u, '').length ?? 0);
    if (!BEHIND_WHOLE.test(mask.slice(end, end + 4))) return null;
    return {
      lots: list(w, start, end).map((target) => ({ target, percent: null, shares: false })),
      holders: [],
      end: at(w, end),
    };
  }
  const stop = STOP.exec(mask.slice(from, from + 26));
  const to = Math.min(mask.length, from + (stop ? stop.index : 26));
  const target = to - from <= 16 && to > from ? plain(w, from, to) : null;
  return target ? { lots: [{ target, percent: null, shares: false }], holders: [], end: at(w, to) } : null;
}
