// Names of a Chinese document that stand between a verb of dealing and the shares dealt in, whatever they are made of: one
// company, those of a list that the shares close (收购甲、乙和丙各12%股权), who holds what is taken (收购丁、戊合计持有的甲股份).
import { GENERIC, type Harvest, put } from './found.ts';
import { SURNAMES } from './people.ts';
import { nameUpTo, strangeness } from './runs.ts';

/** 收购盛和51%股权: whatever stands between the verb and the shares is the company, if it is one phrase. */
const UP_TO_SHARES =
  /^(?:了|过|其|旗下|所持|持有的?|[^,;。]{2,24}(?:所持有?的?|持有的))?([\u4e00-\u9fffA-Za-z*]{2,12}?)(?:约|合计|剩余|全部)?的?(?:约|近|逾)?\d[\d.]{0,6}%(?:的)?(?:股权|股份)/u;
const PHRASAL =
  /[的和与及、于在对向从由将被所]|公司$|收购|购买|股权|股份|持有|子公司|标的|上市|资产|其他|部分|合计|累计|不低|不超|不少|超过|总股本|已发行/u;

const KIND =
  /^(?:.{0,2}[子孙母分]|标的|目标|上市|该|本|此|其|项目|合资|合营|参股|控股|关联|同一|这家|那家|某|多家|两家|三家|几家|[一二三四五六七八九十\d]+家).*公司$/u;

/** 控股子公司某某: what it is stands before the name. */
const ROLE_LEAD = /^(?:控股|全资|参股|旗下|其|标的|境外|境内|上市)*(?:子公司|孙公司|公司|企业|平台)/u;

export function dealtIn(h: Harvest, at: number): void {
  const m = UP_TO_SHARES.exec(h.text.slice(at, at + 52));
  const name = m?.[1]?.replace(ROLE_LEAD, '');
  if (!m || !name || name.length < 2 || PHRASAL.test(name.slice(0, -1)) || /[公的将把以按从由向对]$/u.test(name))
    return;
  const start = at + m[0].indexOf(name, m[0].length - name.length - 24 > 0 ? m[0].lastIndexOf(name) : 0);
  const span = { start, end: start + name.length };
  // 紫石资本持有的金中公司11%股权: so called, where what stands before 公司 is no kind of company.
  const firm = /^([\u4e00-\u9fff]{2,4})公司$/u.exec(name);
  if (firm && !KIND.test(name)) {
    const stem = { start, end: span.end - 2 };
    if (strangeness(h.text, stem, h.lexicon) > 0) h.sure.set(name, 1);
    return;
  }
  if (strangeness(h.text, span, h.lexicon) > 1) put(h, span, true);
}

const DEALS = /(?:收购|购买|受让|转让|出售|并购|取得|获得|拿下|认购|增持|减持|挂牌转让|竞得)(?:了|过|其|原|由)?/gu;
/** Up to the shares, over short asides. */
const CLOSED =
  /^(?<what>(?:[\u4e00-\u9fffA-Za-z0-9*、&·.]|\((?:以下|下称|简称|有限合伙)[^()]{0,24}\)){2,70}?)(?:各|合计|共计|约|剩余|全部|所有)*(?:的)?(?:\d[\d.]{0,6}%|(?:全部|部分|控股|控制)?(?:股权|股份|股票))/u;
const HELD = /(?:目前|合计|共计|共同|分别|各自|直接|间接)*(?:所持有?的?|持有的?|名下的?|手[中里]的?|旗下的?)/gu;
const AND = /(?:、|以及|及其|及|和|与)(?=.{2})/gu;
const LEAD =
  /^(?:了|其|原|包括|[AH]股|港股|美股|科创板|创业板|新三板|董事|监事|董事长|总经理|公司|控股|全资|参股|境外|境内|自然人|大|小|第[一二三四五]大|老|关联方|关联人|交易对方|子公司|孙公司|股东|控股股东|实际控制人|实控人|标的公司|上市公司|旗下|原股东)+/u;
const TAIL = /(?:等.*|全体股东|股东|共|合计|先生|女士|的|各|至|到|达|\d+名.*|[一二三四五六七八九十]+名.*|\(.*)$/u;
const WHOLE = /^[\u4e00-\u9fffA-Za-z*]{2,10}$/u;
const NO_NAME =
  /[的是在对向从由被将拟以并后把为]|股权|股份|收购|购买|公司$|资产|业务|不超|不低|至少|其他|部分|以上|上述/u;
const MOST = 96;

/** Puts down what a part of a list names. */
function part(h: Harvest, start: number, text: string): void {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  let name = text.slice(lead);
  for (let m = TAIL.exec(name); m; m = TAIL.exec(name)) name = name.slice(0, m.index);
  if (!WHOLE.test(name) || NO_NAME.test(name) || GENERIC.test(name)) return;
  const span = { start: start + lead, end: start + lead + name.length };
  const person = name.length < 4 && SURNAMES.includes(name[0] as string);
  const odd = strangeness(h.text, span, h.lexicon);
  if (person && odd > 0 && h.text.slice(span.end, span.end + 1) !== '股') {
    h.sure.set(name, 1);
    h.people.add(name);
  } else if (odd > 1 || (odd > 0 && name.length > 3)) put(h, span, true);
}

/** 甲和乙分别出让55%和15%, 丙转让20%: who parts with or holds so much of a company. */
const SHARED =
  /(?:分别|各自?|则|也|还|另|再|拟|将)*(?:出让|转让|售出|卖出|出售|让出|释出|持股|占股)(?:其?所持|其持有)?(?:了|的|约|近)?\d[\d.]{0,6}%/gu;
const SHARER_LEAD =
  /^(?:(?:其中|而|由|卖方|出让方|转让方|交易对方|创始人|自然人|原股东|老股东|股东)+|.{2,12}(?:股东|创始人))/u;
function sharers(h: Harvest): void {
  for (const m of h.text.matchAll(SHARED)) {
    let start = m.index;
    while (start > 0 && m.index - start < 48 && /[\u4e00-\u9fffA-Za-z、]/u.test(h.text[start - 1] as string)) start--;
    if (!/^$|[,。;:!?\n]/u.test(h.text[start - 1] ?? '')) continue;
    let at = start;
    for (const one of h.text.slice(start, m.index).split(AND)) {
      const lead = SHARER_LEAD.exec(one)?.[0].length ?? 0;
      const from = h.text.indexOf(one, at) + lead;
      at = from - lead + one.length;
      const whole = nameUpTo(h.text, { start: from, end: at }, h.lexicon);
      if (whole?.start === from && whole.end === at) part(h, from, one.slice(lead));
    }
  }
}

/** The names in what is dealt in. */
export function dealtNames(h: Harvest): void {
  sharers(h);
  for (const verb of h.text.matchAll(DEALS)) {
    const from = verb.index + verb[0].length;
    const m = CLOSED.exec(h.text.slice(from, from + MOST));
    const what = m?.groups?.what;
    if (!what) continue;
    let at = from;
    for (const held of what.split(HELD)) {
      const start = h.text.indexOf(held, at);
      at = start + held.length;
      let next = start;
      for (const one of held.split(AND)) {
        const place = h.text.indexOf(one, next);
        next = place + one.length;
        if (one.length > 1) part(h, place, one);
      }
    }
  }
}

/** 华岭公司(688347): called so where it trades. */
export function listedFirm(h: Harvest, at: number): boolean {
  if (h.text.slice(at - 2, at) !== '公司') return false;
  const span = nameUpTo(h.text, { start: Math.max(0, at - 16), end: at - 2 }, h.lexicon);
  if (!span || span.end - span.start > 4 || strangeness(h.text, span, h.lexicon) === 0) return false;
  h.sure.set(h.text.slice(span.start, at), 1);
  return true;
}
