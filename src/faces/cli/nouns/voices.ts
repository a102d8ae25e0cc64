// A deal's voices as a table below it: who says what of whom, how sure, when, in which rank, and which voice was left behind
// by which other.
import type { CaseView } from '../../../model/case.ts';
import type { Deal } from '../../../model/deal.ts';
import type { Output } from '../context.ts';
import type { Table } from '../print.ts';
import { figures, nameIn } from './noun.ts';

type Voice = Deal['voices'][number];

const COLUMNS = [
  { title: 'RANK', min: 4, max: 4 },
  { title: 'SAID BY', min: 10, max: 26 },
  { title: 'KIND', min: 8, max: 12 },
  { title: 'OF', min: 5, max: 18 },
  { title: 'FIGURE', min: 10, max: 24 },
  { title: 'STATUS', min: 9, max: 9 },
  { title: 'DATE', min: 7, max: 10 },
  { title: 'STANDING', min: 8, max: 30 },
  { title: 'CLAIM', min: 8, max: 8 },
];

/** Do voices of one deal tell it differently, or was one of them left behind? */
export const differing = (deal: Deal): boolean =>
  deal.voices.some((v) => v.standing === 'superseded') ||
  [deal.headline, deal.firm, deal.paid, ...deal.shares.flatMap((s) => s.amounts)].some(
    (a) => a !== null && new Set(deal.voices.filter((v) => a.claims.includes(v.claim)).map(figureOf)).size > 1,
  );

const figureOf = ({ amount }: Voice): string =>
  amount ? [amount.low, amount.high, amount.currency, amount.basis].join(' ') : '';

const short = (claim: string): string => claim.slice(0, 8);

const WORDS: Record<string, string> = {
  judgement: 'the reviewer accepted it',
  completed: 'told as done',
  cumulative: 'the later total',
};

/** Why a voice is preferred, or what left it behind. */
function standingOf({ standing, why }: Voice): string {
  if (standing === 'normal' || !why) return standing;
  const [cause = '', by] = why.split(':');
  const because = WORDS[cause] ?? cause.replaceAll('_', ' ');
  return by ? `superseded by ${short(by)} (${because})` : `preferred (${because})`;
}

const speakerOf = ({ speaker, relayed_by }: Voice): string =>
  [speaker ?? 'the text itself', ...relayed_by.map((r) => `by way of ${r}`)].join(', ');

const dateOf = ({ date }: Voice): string => date ?? '?';

async function tableOf(deal: Deal, view: CaseView): Promise<Table> {
  const money = await figures();
  const figure = ({ amount: a }: Voice): string =>
    a ? `${money(a)}${a.basis === 'headline' ? '' : ` ${a.basis.replaceAll('_', ' ')}`}` : 'no sum';
  return {
    columns: COLUMNS,
    rows: deal.voices.map((v) => [
      `${v.rank}`,
      speakerOf(v),
      (v.kind ?? 'author').replaceAll('_', ' '),
      v.party ? nameIn(view, v.party) : 'all',
      figure(v),
      v.status.replaceAll('_', ' '),
      dateOf(v),
      standingOf(v),
      short(v.claim),
    ]),
    below: deal.voices.map((v) => (v.again.length > 0 ? `again in ${v.again.map(short).join(', ')}` : '')),
  };
}

/** The lines below a deal: its id, its voices, and how its claims came together. */
export async function voiceLines(deal: Deal, { view, out }: { view: CaseView; out: Output }): Promise<string[]> {
  const { tableLines } = await import('../print.ts');
  const table = tableLines(await tableOf(deal, view), out).map((l) => `  ${l}`);
  return [`${deal.id}${differing(deal) ? ': voices differ' : ''}`, ...table, ''];
}
