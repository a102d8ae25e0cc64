// What happens if funding stops, debts are cleared or distress travels, as lines for a terminal.
import type { StressAnswer } from '../../../path/asking.ts';
import type { CaseCleared, LedgerAnswer } from '../../../path.ts';
import { dateWords } from '../../words/date.ts';
import { sayer } from '../../words/dictionary.ts';
import { share } from '../../words/figures.ts';
import { listed } from '../../words/lang.ts';
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

/** What a case adds: names, what is owed, and what had to be supposed. */
type Told = Partial<Pick<CaseCleared, 'parties' | 'owed' | 'assumptions'>>;

const who = ({ parties }: Told, i: number): string => parties?.[i] ?? `${i + 1}`;

function toldLines({ owed = [], assumptions = [] }: Told, key: 'owes' | 'exposed', { say, lang }: Telling): string[] {
  const lines = owed
    .slice(0, 20)
    .map(({ from, to, amount, why }) =>
      say(`stress.${key}`, { from, to, sum: exact(amount), why: say(`stress.why.${why}`) }),
    );
  if (owed.length > 20) lines.push(say('ledger.more', { n: owed.length - 20 }));
  const supposed = assumptions.map(({ what, parties }) => say(`stress.if.${what}`, { who: listed(parties, lang) }));
  return supposed.length > 0 ? [...lines, say('ledger.assumed', { what: supposed.join(say('stress.and')) })] : lines;
}

function clearingLines(c: Of<'clearing'> & Told, telling: Telling): string[] {
  const { say } = telling;
  const owing = c.owed && new Set(c.owed.map((o) => o.from));
  const pays = c.clearing.flatMap((most, i) =>
    owing && !owing.has(who(c, i))
      ? []
      : [say('stress.paid', { n: who(c, i), most: exact(most), least: exact(c.least[i] as number) })],
  );
  const waves = c.default_waves.map((wave, i) =>
    say('stress.wave', { n: i + 1, who: wave.map((w) => who(c, w)).join(', ') }),
  );
  const lines = [...pays, ...waves, ...toldLines(c, 'owes', telling)];
  return [...title('stress.clearing', telling).slice(1), ...lines.flatMap((l) => prose(l, telling))];
}

function distressLines(d: Of<'debtrank'> & Told & { equity?: (number | null)[] }, telling: Telling): string[] {
  const { say, lang } = telling;
  const one = (x: number): string => share({ low: x, high: x }, lang);
  const lines = [
    ...d.distress.flatMap((h, i) =>
      d.equity?.[i] === null ? [] : [say('stress.share', { n: who(d, i), share: one(h) })],
    ),
    say('stress.stability', { value: d.stability.toFixed(3), share: one(d.amplified) }),
    ...toldLines(d, 'exposed', telling),
  ];
  return [...title('stress.distress', telling).slice(1), ...lines.flatMap((l) => prose(l, telling))];
}

/** The answer to a question of stress. */
export function stressLines(asked: StressAnswer, how: Omit<Telling, 'say'>): string[] {
  const telling: Telling = { ...how, say: sayer(how.lang) };
  if (asked.type === 'funding-cut') return cutLines(asked.answer, telling);
  return asked.type === 'clearing' ? clearingLines(asked.answer, telling) : distressLines(asked.answer, telling);
}
