// Which kind of claim an English figure is, by what stands around it.
import type { Lexicon } from '../../grammar.ts';
import type { FigureItem } from '../../item.ts';
import { type Weighed, weighed } from '../../surmise/scores.ts';
import { SHARE_WEIGHTS1 } from './weights/shares1.ts';
import { SHARE_WEIGHTS2 } from './weights/shares2.ts';
import { SUM_WEIGHTS1 } from './weights/sums1.ts';
import { SUM_WEIGHTS2 } from './weights/sums2.ts';
import { SUM_WEIGHTS3 } from './weights/sums3.ts';
import { SUM_WEIGHTS4 } from './weights/sums4.ts';

const SUM_KINDS =
  'arr backlog capex cash compute_cost debt divestment funding_round investment net_loss net_profit none other price_change purchase rd_expense revenue stake valuation'.split(
    ' ',
  );
const SHARE_KINDS = 'divestment gross_margin growth market_share none price_change ratio share stake'.split(' ');

interface Tables {
  sums: Weighed;
  shares: Weighed;
}

/** Made when a figure is first weighed, once for a lexicon. */
const made = new WeakMap<Lexicon, Tables>();

/** The weights for figures of a type, by kind. */
export function tableOf(lexicon: Lexicon, { type }: FigureItem): Weighed {
  let tables = made.get(lexicon);
  if (!tables) {
    tables = {
      sums: weighed(SUM_KINDS, [SUM_WEIGHTS1, SUM_WEIGHTS2, SUM_WEIGHTS3, SUM_WEIGHTS4]),
      shares: weighed(SHARE_KINDS, [SHARE_WEIGHTS1, SHARE_WEIGHTS2]),
    };
    made.set(lexicon, tables);
  }
  return type === 'money' ? tables.sums : tables.shares;
}
