// What the vendor may lose, as a small table: the whole, what of it is cash and what is not, and what is only booked.
import type { ReactElement } from 'react';
import type { Forecast } from '../../../../model/scenario/forecast.ts';
import { amount } from '../../../words/figures.ts';
import { lossName, lossWord } from '../../../words/forecast/losses.ts';
import { usePage } from '../../state/page.ts';
import { partiesOf, perHundred } from './told.tsx';

export function Losses({ forecast }: { forecast: Forecast }): ReactElement | null {
  const page = usePage();
  const { lang } = page;
  const { scenario, losses } = forecast;
  const told = losses.filter(({ chance, kind, spread }) => spread.exists > 0 && (chance.p > 0 || kind === 'cash'));
  if (told.length === 0) return null;
  const sum = (value: number | null): string =>
    value === null ? '?' : amount(value, scenario.currency, { lang, stated: true });
  const give = (value: number | null, error: number | null): string =>
    error === null || error === 0 ? sum(value) : `${sum(value)} ± ${sum(error)}`;
  return (
    <table className="outlook-compared" data-testid="outlook-losses">
      <caption>{lossWord('title', lang, partiesOf(scenario, page).vendor)}</caption>
      <thead>
        <tr>
          <th />
          <th scope="col">{lossWord('chance', lang)}</th>
          <th scope="col">{lossWord('mean', lang)}</th>
          <th scope="col">{lossWord('high', lang)}</th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ kind, chance, spread }) => (
          <tr key={kind}>
            <th scope="row">{lossName(kind, lang)}</th>
            <td>{perHundred(chance)}</td>
            <td>{give(spread.mean, spread.se.mean)}</td>
            <td>{give(spread.q90, spread.se.q90)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
