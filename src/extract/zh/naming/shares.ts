// Names of a Chinese document that stand between a verb of dealing and the shares dealt in, whatever they are made of.
import { type Harvest, put } from './found.ts';
import { strangeness } from './runs.ts';

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
  if (!m || !name || name.length < 2 || PHRASAL.test(name.slice(0, -1)) || /[公的]$/u.test(name)) return;
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
