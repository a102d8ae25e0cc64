// How a Chinese deal is paid, or what is taken for the money: cash, shares, compute, or more than one. Looks at the clause of the
// deal's verb and that of its sum.
import type { Form } from '../../../model/claim.ts';
import type { Draft, Scene } from '../../frame.ts';

const BOTH =
  /现金(?:加|和|及|与|外加|、|\+)[^,;。]{0,6}(?:股票|股份|换股|股权)|(?:股票|股份|换股)(?:加|和|及|与|、|\+)(?:支付)?现金|部分以现金|一半(?:以)?现金/u;
const CASH = /(?<!非|经营|活动|账上)现金(?!流|及|等价物|管理|储备|余额|牛|结余)|自有资金|自筹资金/u;
const SHARES =
  /认购|认缴|新股|普通股|优先股|股权投资|股权出资|股权融资|股本|入股|参股|定增|配售|增发|换股|公开发行|可换股优先/u;

/** …,以现金支付: the clause behind tells how. */
const PAID = /^\s*(?:全部|全数|均|将|拟|并|全额)*以?(?:现金|自有资金|换股|发行股份|股份支付)/u;

/** The form of an investment or round that its rule left open. */
export function formOf(scene: Scene, d: Draft): Form | null {
  if (d.kind !== 'investment' && d.kind !== 'funding_round') return d.form;
  if (d.form === 'compute' || d.form === 'mixed') return d.form;
  const figure = d.money ?? d.percent;
  const from = Math.min(d.trigger.start, figure?.start ?? d.trigger.start);
  const to = Math.max(d.trigger.end, figure?.end ?? 0);
  const clauses = scene.sentence.clauses.filter((c) => c.start <= to && c.end >= from);
  const last = clauses.at(-1);
  const next = last && scene.sentence.clauses[last.index + 1];
  const paid = next && PAID.test(scene.text.slice(next.start, next.start + 12)) ? next : last;
  const text = scene.text.slice(clauses[0]?.start ?? from, paid?.end ?? to);
  if (BOTH.test(text)) return 'mixed';
  if (CASH.test(text)) return 'cash';
  return d.form ?? (SHARES.test(text) ? 'equity' : null);
}
