// Words that govern a Chinese sum and say that it is no level of what a company reports: it is paid or owed, or tells by how much
// something moved. No weights outdo them.
import type { Draft, Scene } from '../../frame.ts';
import { movedBefore } from '../sums/changes.ts';
import type { At } from './around.ts';

/** 支付给微软4.9亿美元, 需要支付的600亿美元, 欠贷款人190亿美元. */
const PAYS = /(?:支付|付给|付出|缴纳|缴付|偿还|还清|欠|拖欠)[^,;。]{0,12}$/u;
const EARNED: ReadonlySet<string | null> = new Set(['revenue', 'net_profit', 'arr', 'backlog']);

/** Do the words that govern a sum say that it is not what it is surmised to be? */
export function governedAway({ text }: Scene, { clause, figure }: At, { kind, metric }: Draft): boolean {
  if (kind !== 'metric' || figure.type !== 'money') return false;
  const left = text.slice(clause.start, figure.full.start);
  return movedBefore(left) || (EARNED.has(metric) && PAYS.test(left));
}
