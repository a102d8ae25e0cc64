// What happens if funding stops, debts are cleared or distress travels, as lines for a terminal.
import type { LedgerAnswer } from '../../../path.ts';
import { dateWords } from '../../words/date.ts';
import { sayer } from '../../words/dictionary.ts';
import { share } from '../../words/figures.ts';
import { exact } from '../../words/ledger/proof.ts';
import { styled } from '../print.ts';
import { prose, type Telling, title } from './telling.ts';

type Of<T extends LedgerAnswer['type']> = Extract<LedgerAnswer, { type: T }>['answer'];

function cutLines(s: Of<'funding-cut'>, telling: Telling): string[] {
  const { say, lang, out } = telling;
  const sums = { planned: exact(s.planned_revenue), stressed: exact(s.stressed_revenue) };
  const saved = exact(s.new_funding_saved);
  const headline =
    s.planned_revenue > 0
      ? say('stress.headline', { ...sums, lost: exact(s.lost), saved })
      : say('stress.noPlan', { investor: telling.investor, date: dateWords(s.as_of, lang), saved });
  const lines = [
    ...s.cascade.map((company) =>
      say('stress.missed', { company, date: dateWords(s.first_missed[company] as string, lang) }),
    ),
    ...Object.entries(s.lost_by_customer).map(([customer, sum]) => say('stress.lost', { customer, sum: exact(sum) })),
    ...Object.entries(s.undisclosed_in_plan).map(([company, sum]) => say('stress.plan', { company, sum: exact(sum) })),
  ];
  return [
    ...prose(headline, telling, 0).map((l) => styled(out, 'bold', l)),
    '',
    ...lines.flatMap((l) => prose(l, telling)),
  ];
}

function clearingLines(c: Of<'clearing'>, telling: Telling): string[] {
  const { say } = telling;
  const lines = [
    ...c.clearing.map((most, i) =>
      say('stress.paid', { n: i + 1, most: exact(most), least: exact(c.least[i] as number) }),
    ),
    ...c.default_waves.map((wave, i) => say('stress.wave', { n: i + 1, who: wave.map((w) => w + 1).join(', ') })),
  ];
  return [...title('stress.clearing', telling).slice(1), ...lines.flatMap((l) => prose(l, telling))];
}

function distressLines(d: Of<'debtrank'>, telling: Telling): string[] {
  const { say, lang } = telling;
  const one = (x: number): string => share({ low: x, high: x }, lang);
  const lines = [
    ...d.distress.map((h, i) => say('stress.share', { n: i + 1, share: one(h) })),
    say('stress.stability', { value: d.stability.toFixed(3), share: one(d.amplified) }),
  ];
  return [...title('stress.distress', telling).slice(1), ...lines.flatMap((l) => prose(l, telling))];
}

/** The answer to a question of stress. */
export function stressLines(asked: Exclude<LedgerAnswer, { type: 'trace' }>, how: Omit<Telling, 'say'>): string[] {
  const telling: Telling = { ...how, say: sayer(how.lang) };
  if (asked.type === 'funding-cut') return cutLines(asked.answer, telling);
  return asked.type === 'clearing' ? clearingLines(asked.answer, telling) : distressLines(asked.answer, telling);
}
