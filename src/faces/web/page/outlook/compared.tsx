// Two scenarios side by side: as it stood, and with the reader's changes.
import type { ReactElement } from 'react';
import type { Forecast } from '../../../../model/scenario/forecast.ts';
import { amount, money, plain } from '../../../words/figures.ts';
import { usePage } from '../../state/page.ts';
import { chanceOf, yearsOf } from './told.tsx';

export function Compared({ before, after }: { before: Forecast; after: Forecast }): ReactElement {
  const { lang, say } = usePage();
  const years = yearsOf(before);
  const range = ({ quantities, scenario }: Forecast, key: 'cash_result' | 'revenue_gross'): string => {
    const { q10, q90 } = quantities[key];
    return q10 === null || q90 === null ? '?' : money({ low: q10, high: q90 }, scenario.currency, { lang });
  };
  const middle = ({ quantities, scenario }: Forecast): string => {
    const at = quantities.cash_result.q50;
    return at === null ? '?' : amount(at, scenario.currency, { lang });
  };
  const payback = ({ quantities }: Forecast): string => {
    const at = quantities.payback.q50;
    return at === null ? say('outlook.row.never') : say('outlook.row.months', { n: Math.round(at) });
  };
  const off = ({ probabilities }: Forecast): string => {
    const se = probabilities.find(({ key }) => key === 'payback')?.se ?? 0;
    return se > 0 ? ` ± ${(se * 100).toFixed(1)}` : '';
  };
  const rows: [string, (forecast: Forecast) => string][] = [
    [say('outlook.row.chance', { years }), (f) => `${plain(chanceOf(f, 'without'), 2)}%${off(f)}`],
    [say('outlook.row.payback'), payback],
    [say('outlook.row.cash', { years }), (f) => `${middle(f)} (${range(f, 'cash_result')})`],
    [say('outlook.row.booked'), (f) => range(f, 'revenue_gross')],
    [say('outlook.row.multiple'), (f) => plain(f.quantities.multiple.q50 ?? Number.NaN, 3)],
  ];
  return (
    <table className="outlook-compared" data-testid="outlook-compared">
      <caption>{say('outlook.compare')}</caption>
      <thead>
        <tr>
          <th />
          <th scope="col">{say('outlook.compare.before')}</th>
          <th scope="col">{say('outlook.compare.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, of]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{of(before)}</td>
            <td>{of(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
