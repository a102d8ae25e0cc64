// Holders of shares and people in office in a folded Chinese text, whom no table knows: 持股4.67%的某某, 董事某某和某某. Puts their
// names down, tells whether there were any.
import { GENERIC, type Harvest, put } from './found.ts';
import { PERSON } from './people.ts';
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
  if (span && strangeness(text, span, lexicon) > 1) put(h, span, true);
  return span !== null;
}
