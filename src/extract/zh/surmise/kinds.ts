// Which kind of claim a figure is, by what stands around it.
import type { Scene } from '../../frame.ts';
import type { Lexicon } from '../../grammar.ts';
import { likely, type Weighed, weighed } from '../../surmise/scores.ts';
import { type At, around } from './around.ts';
import { PERCENTS } from './weights/percents.ts';
import { SUMS1 } from './weights/sums1.ts';
import { SUMS2 } from './weights/sums2.ts';
import { SUMS3 } from './weights/sums3.ts';

const OF_SUMS =
  'investment funding_round valuation stake purchase debt divestment revenue net_profit net_loss capex cash rd_expense backlog arr compute_cost other nothing'.split(
    ' ',
  );
const OF_PERCENTS =
  'stake divestment investment growth gross_margin market_share other ratio price_change nothing'.split(' ');

interface Tables {
  sums: Weighed;
  percents: Weighed;
}

/** Made when a figure is first surmised, once for a lexicon. */
const made = new WeakMap<Lexicon, Tables>();

function tablesOf(lexicon: Lexicon): Tables {
  const known = made.get(lexicon);
  if (known) return known;
  const tables = { sums: weighed(OF_SUMS, [SUMS1, SUMS2, SUMS3]), percents: weighed(OF_PERCENTS, [PERCENTS]) };
  made.set(lexicon, tables);
  return tables;
}

/** The kinds a figure may be, the likeliest first; `nothing` is one of them. */
export function kindsOf(scene: Scene, at: At): { kind: string; chance: number }[] {
  const { sums, percents } = tablesOf(scene.grammar.zh);
  return likely(at.figure.type === 'money' ? sums : percents, [...around(scene, at)]);
}
