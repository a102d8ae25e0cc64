// What the vendor may lose, cash apart from what moves no cash, over all paths. Put in at face value less gross profit is cash
// that does not come back plus credits that nobody drew: delivering credits costs cash, credits that lapse cost none. What is
// only booked stands apart and is never added: a stake sold for less than it cost, and revenue taken off as a payment to a
// customer (ASC 606-10-32-25, IFRS 15.70).
import type { LossPart, QuantityKey } from '../../model/scenario/forecast.ts';
import type { InputKey } from '../../model/scenario/inputs.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Block } from '../deal/run.ts';
import { greater } from '../elementary.ts';
import { weakestOf } from './marks.ts';
import { spreadOf } from './spread.ts';

/** Rounding of sums over the months leaves so much of what was put in. */
const ROUNDING = 1e-9;

type Column = QuantityKey | 'put_in' | 'undrawn';

interface Kind {
  kind: LossPart['kind'];
  cash: LossPart['cash'];
  /** Told only when the scenario states this, or when there are credits. */
  needs: InputKey | 'credits' | null;
  rests: readonly InputKey[];
  /** What is lost on a path: columns that are added (1) or taken off (-1); below 0 it is a gain. */
  of: readonly (readonly [Column, 1 | -1])[];
}

const CASH: readonly InputKey[] = ['invested', 'credits_share', 'bought', 'margin'];

/** Cash that is gone at the end, without the stake. */
const GONE = [['cash_result', -1]] as const;
/** Put in less gross profit, all at face value. */
const SHORT = [
  ['undrawn', 1],
  ['cash_result', -1],
] as const;
/** Revenue taken off. */
const TAKEN = [
  ['revenue_gross', 1],
  ['revenue_net', -1],
] as const;

const KINDS: readonly Kind[] = [
  { kind: 'all', cash: null, needs: null, rests: CASH, of: SHORT },
  { kind: 'cash', cash: true, needs: null, rests: CASH, of: GONE },
  // What is lost in all, less what of it is cash.
  { kind: 'credits', cash: false, needs: 'credits', rests: ['invested', 'credits_share', 'bought'], of: SHORT },
  {
    ...{ kind: 'cash_with_stake', cash: true, needs: 'exit_month', rests: [...CASH, 'exit_month'] },
    of: [...GONE, ['exit_proceeds', -1]],
  },
  {
    ...{ kind: 'stake', cash: false, needs: 'exit_month', rests: ['invested', 'exit_month'] },
    of: [
      ['put_in', 1],
      ['revenue_net', 1],
      ['revenue_gross', -1],
      ['exit_proceeds', -1],
    ],
  },
  { kind: 'contra', cash: false, needs: 'contra_share', rests: ['invested', 'contra_share'], of: TAKEN },
];

const columnOf = ({ quantities, parts }: Block, key: Column): Float64Array =>
  key === 'put_in' || key === 'undrawn' ? parts[key] : quantities[key];

/** Adds a column, or takes it off. */
function add(into: Float64Array, column: Float64Array, sign: 1 | -1): void {
  for (let i = 0; i < column.length; i++) into[i] = (into[i] as number) + sign * (column[i] as number);
}

/** What counts as lost of `all` beside what of it is cash. */
function beside(all: Float64Array, cash: Float64Array): void {
  for (let i = 0; i < all.length; i++) all[i] = greater(all[i] as number, 0) - greater(-(cash[i] as number), 0);
}

/** What is lost on each path of a block. */
function lossIn(block: Block, { kind, of }: Kind, into: Float64Array): void {
  into.fill(0);
  for (const [key, sign] of of) add(into, columnOf(block, key), sign);
  if (kind === 'credits') beside(into, block.quantities.cash_result);
}

/** Leaves losses that count, and tells how many do and how many are known. */
function counted(losses: Float64Array, putIn: Float64Array): { lost: number; known: number } {
  let lost = 0;
  let known = 0;
  for (let i = 0; i < losses.length; i++) {
    const loss = losses[i] as number;
    if (Number.isNaN(loss)) continue;
    known++;
    if (loss > ROUNDING * (putIn[i] as number)) lost++;
    else losses[i] = 0;
  }
  return { lost, known };
}

function applies({ inputs, tranches }: Scenario, needs: Kind['needs']): boolean {
  if (needs === null) return true;
  const key = needs === 'credits' ? 'credits_share' : needs;
  return inputs.some((input) => input.key === key) || (needs === 'credits' && tranches.some((t) => t.form === needs));
}

/** The losses that can occur in a scenario. Money in full units of its currency; `room` holds a number for each path. */
export function lossesOf(scenario: Scenario, blocks: readonly Block[], room: Float64Array): LossPart[] {
  return KINDS.filter(({ needs }) => applies(scenario, needs)).map((one) => {
    let path = 0;
    let lost = 0;
    let known = 0;
    for (const block of blocks) {
      const losses = room.subarray(path, path + block.count);
      lossIn(block, one, losses);
      const found = counted(losses, block.parts.put_in);
      lost += found.lost;
      known += found.known;
      path += block.count;
    }
    const p = known > 0 ? lost / known : 0;
    return {
      ...{ kind: one.kind, cash: one.cash, mark: weakestOf(scenario, one.rests) },
      chance: { p, se: known > 0 ? Math.sqrt((p * (1 - p)) / known) : 0 },
      spread: spreadOf({ values: room, count: room.length }),
    };
  });
}
