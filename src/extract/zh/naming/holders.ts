// Holders of shares and people in office in a folded Chinese text, whom no table knows: 持股4.67%的某某, 董事某某和某某. Puts their
// names down, tells whether there were any.
import { GENERIC, type Harvest, put } from './found.ts';
import { PERSON, SURNAMES } from './people.ts';
import { nameFrom, strangeness } from './runs.ts';

/** What stands between people who are listed: 钱某、孙某及其一致行动人李某. */
const AND_PERSON = /^(?:\([^)]{1,12}\))?(?:、|和|及|与|以及)(?:其(?:一致行动人|配偶|子|女|弟|兄|父|母))?/u;

/** The people who are listed from a place on; are there any? */
export function people(h: Harvest, at: number): boolean {
  let found = false;
  for (let from = at; from < h.text.length; ) {
    const and = AND_PERSON.exec(h.text.slice(from, from + 20))?.[0].length ?? 0;
    if (and === 0 && from > at) break;
    const name = PERSON.exec(h.text.slice(from + and, from + and + 9))?.[0];
    if (!name || (and === 0 && found) || GENERIC.test(name)) break;
    h.sure.set(name, 1);
    h.people.add(name);
    found = true;
    from += and + name.length;
  }
  return found;
}

const HOLDING = /(?:持股|占股|持有)[^,;。]{0,22}(?:%|股份|股权|股)\)?$/u;

/** 持股4.67%的某某计划…: who holds stands behind. */
export function holding(h: Harvest, at: number): boolean {
  const { text, lexicon } = h;
  if (!/[%份权股)]/u.test(text[at - 1] ?? '') || !HOLDING.test(text.slice(Math.max(0, at - 36), at))) return false;
  const role =
    /^(?:第[一二三四五六七八九十]大|公司|[大小新老原]|控股|特定|重要|5%以上)*(?:股东|董事长|董事|监事|高管|实际控制人|总经理|副总经理)?/u.exec(
      text.slice(at + 1, at + 16),
    );
  const from = at + 1 + (role?.[0].length ?? 0);
  if (people(h, from)) return true;
  const span = nameFrom(text, { start: from, end: Math.min(text.length, from + 14) }, lexicon);
  const whole = span && span.end - span.start > 3 && STOPS.test(text.slice(span.end, span.end + 2));
  if (span && (whole || strangeness(text, span, lexicon) > 1)) put(h, span, true);
  return span !== null;
}

const STOPS = /^[,(、]|^(?:计划|拟|及其|于|在|通过|减持|将|已)/u;

const SERIES = new RegExp(
  `(?:[${SURNAMES}][\\u4e00-\\u9fff]{1,2}(?:、|和|及|与))+[${SURNAMES}][\\u4e00-\\u9fff]{1,2}$`,
  'u',
);
const BEGINS = /[,。;:、()\s"“”]|股东|董事|监事|经理|总监|总裁|高管|人|董秘|子|人员|$/u;

/** 钱某、孙某某和李某计划…: people listed before who acts. */
export function peopleBefore(h: Harvest, at: number): void {
  const { text, lexicon } = h;
  const m = SERIES.exec(text.slice(Math.max(0, at - 30), at));
  if (!m) return;
  const start = at - m[0].length;
  if (start > 0 && !BEGINS.test(text.slice(Math.max(0, start - 2), start).slice(-2))) return;
  for (const name of m[0].split(/、|和|及|与/u))
    if (!GENERIC.test(name) && strangeness(name, { start: 0, end: name.length }, lexicon) > 0) {
      h.sure.set(name, 1);
      h.people.add(name);
    }
}

/** 是某某的最大股东: whose something somebody is. */
const WHOSE =
  /^(?=[\u4e00-\u9fffA-Za-z]{2,10}?的(?:第[一二三四五]大|最大|主要|单一|唯一|外部|机构|控股|参股|全资|长期|重要|原|新|老|早期|天使|战略|核心)*(?:股东|子公司|附属公司|母公司|大股东|投资方|投资人|供应商|客户|实际控制人|实控人|创始人|董事长))/u;
export function ofCompany(h: Harvest, at: number): void {
  if (!WHOSE.test(h.text.slice(at, at + 24))) return;
  const span = nameFrom(h.text, { start: at, end: Math.min(h.text.length, at + 10) }, h.lexicon);
  if (span?.start === at && h.text[span.end] === '的' && strangeness(h.text, span, h.lexicon) > 0) put(h, span, true);
}

/** 葛某某及其控制的…, 王某某夫妇合计持有…. */
const WITH_KIN =
  /^(?:及其(?:一致行动人|家族|配偶|控制|关联|妻|夫|子|女)|与其(?:配偶|妻|夫|子|女)|夫妇|夫妻|父子|父女|兄弟|先生|女士|个人)/u;

/** 刘某某通过大宗交易减持…: who deals in shares. */
const DEALS =
  /^(?:共|累计|合计|拟|计划|已|将|曾|通过|因|于|在|、|和|及|先后|再度|继续|直接|分别)[^,;。]{0,16}(?:减持|增持|加仓|减仓|持有|持股|转让|受让|质押|股份|股权)|^(?:减持|增持|新进|加仓|减仓|持有|持股|转让|受让|质押)|^(?:新增)?(?:新晋)?成为[^,;。]{2,14}(?:股东|实际控制人|实控人)/u;

/** Does a person open the clause who deals in shares, or acts with others? */
export function withKin(h: Harvest, at: number): boolean {
  const person = PERSON.exec(h.text.slice(at, at + 9))?.[0];
  if (!person || GENERIC.test(person)) return false;
  const end = at + person.length;
  const rest = h.text.slice(end, end + 21);
  const deals = DEALS.test(rest) && strangeness(h.text, { start: at, end }, h.lexicon) > 1;
  // 冯某新进…: of two characters only who deals in shares.
  if (person.length === 2 && !deals) return false;
  if (!deals && !WITH_KIN.test(rest)) return false;
  h.sure.set(person, 1);
  h.people.add(person);
  return true;
}
