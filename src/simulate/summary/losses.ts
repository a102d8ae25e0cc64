// What the vendor may lose, cash apart from what moves no cash, over all paths. Put in at face value less gross profit is cash
// that does not come back plus credits that nobody drew: delivering credits costs cash, credits that lapse cost none. What is
// only booked stands apart and is never added: a stake sold for less than it cost, and revenue taken off as a payment to a
// customer (ASC 606-10-32-25, IFRS 15.70).
import type { LossPart } from '../../model/scenario/forecast.ts';
import type { InputKey } from '../../model/scenario/inputs.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Block } from '../deal/run.ts';
import { weakestOf } from './marks.ts';
import { spreadOf } from './spread.ts';

/** Rounding of sums over the months leaves so much of what was put in. */
const ROUNDING = 1e-9;

interface Kind {
  kind: LossPart['kind'];
  cash: LossPart['cash'];
  /** Told only when the scenario states this, or when there are credits. */
  needs: InputKey | 'credits' | null;
  rests: readonly InputKey[];
  /** What is lost on a path of a block; below 0 it is a gain. */
  of: (block: Block, i: number) => number;
}

const at = (column: Float64Array, i: number): number => column[i] as number;

const CASH: readonly InputKey[] = ['invested', 'credits_share', 'bought', 'margin'];

/** Cash that is gone at the end, without the stake. */
const gone = ({ quantities }: Block, i: number): number => -at(quantities.cash_result, i);
/** Put in less gross profit, all at face value. */
const short = (block: Block, i: number): number => gone(block, i) + at(block.parts.undrawn, i);
const taken = ({ quantities }: Block, i: number): number =>
  at(quantities.revenue_gross, i) - at(quantities.revenue_net, i);

const KINDS: readonly Kind[] = [
  { kind: 'all', cash: null, needs: null, rests: CASH, of: short },
  { kind: 'cash', cash: true, needs: null, rests: CASH, of: gone },
  {
    ...{ kind: 'credits', cash: false, needs: 'credits', rests: ['invested', 'credits_share', 'bought'] },
    of: (block, i) => Math.max(0, short(block, i)) - Math.max(0, gone(block, i)),
  },
  {
    ...{ kind: 'cash_with_stake', cash: true, needs: 'exit_month', rests: [...CASH, 'exit_month'] },
    of: (block, i) => gone(block, i) - at(block.quantities.exit_proceeds, i),
  },
  {
    ...{ kind: 'stake', cash: false, needs: 'exit_month', rests: ['invested', 'exit_month'] },
    of: (block, i) => at(block.parts.put_in, i) - taken(block, i) - at(block.quantities.exit_proceeds, i),
  },
  { kind: 'contra', cash: false, needs: 'contra_share', rests: ['invested', 'contra_share'], of: taken },
];

function applies({ inputs, tranches }: Scenario, needs: Kind['needs']): boolean {
  if (needs === null) return true;
  const key = needs === 'credits' ? 'credits_share' : needs;
  return inputs.some((input) => input.key === key) || (needs === 'credits' && tranches.some((t) => t.form === needs));
}

/** The losses that can occur in a scenario. Money in full units of its currency; `room` holds a number for each path. */
export function lossesOf(scenario: Scenario, blocks: readonly Block[], room: Float64Array): LossPart[] {
  return KINDS.filter(({ needs }) => applies(scenario, needs)).map(({ kind, cash, rests, of }) => {
    let path = 0;
    let lost = 0;
    let known = 0;
    for (const block of blocks)
      for (let i = 0; i < block.count; i++) {
        const loss = of(block, i);
        const counts = loss > ROUNDING * at(block.parts.put_in, i);
        if (counts) lost++;
        if (!Number.isNaN(loss)) known++;
        room[path++] = counts || Number.isNaN(loss) ? loss : 0;
      }
    const p = known > 0 ? lost / known : 0;
    return {
      ...{ kind, cash, mark: weakestOf(scenario, rests) },
      chance: { p, se: known > 0 ? Math.sqrt((p * (1 - p)) / known) : 0 },
      spread: spreadOf({ values: room, count: room.length }),
    };
  });
}
