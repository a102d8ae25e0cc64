// The answers as a table: one run in ten below, the middle with its error, one run in ten above. What counts the stake stands
// here once one is sold, and what the deal brings over what would have been sold anyway once that is stated.
import type { ReactElement } from 'react';
import type { Forecast, QuantityKey } from '../../../../model/scenario/forecast.ts';
import { answerFigure, errorFigure } from '../../../words/forecast/figures.ts';
import { forecastSayer } from '../../../words/forecast/say.ts';
import { usePage } from '../../state/page.ts';

const KEYS: readonly QuantityKey[] = [
  ...(['payback', 'payback_with_stake', 'cash_result', 'npv', 'npv_with_stake', 'irr', 'irr_with_stake'] as const),
  ...(['multiple', 'multiple_with_stake', 'exit_proceeds', 'gross_profit', 'incremental'] as const),
  ...(['revenue_gross', 'revenue_net'] as const),
];

/** Is there anything to tell of an answer? */
function told({ quantities, scenario }: Forecast, key: QuantityKey): boolean {
  const { exists, q05, q95 } = quantities[key];
  if (exists === 0 || (q05 === 0 && q95 === 0)) return false;
  return !/_with_stake$|^exit_/u.test(key) || scenario.inputs.some((input) => input.key === 'exit_month');
}

export function Figures({ forecast }: { forecast: Forecast }): ReactElement {
  const { lang, say } = usePage();
  const words = forecastSayer(lang);
  const terms = { lang, currency: forecast.scenario.currency };
  return (
    <div className="scrolls">
      <table className="outlook-compared" data-testid="outlook-figures">
        <caption>{say('outlook.figures')}</caption>
        <thead>
          <tr>
            <th />
            <th scope="col">{words('col.low')}</th>
            <th scope="col">{words('col.middle')}</th>
            <th scope="col">{words('col.high')}</th>
            <th scope="col">{words('col.error')}</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.filter((key) => told(forecast, key)).map((key) => {
            const { q10, q50, q90 } = forecast.quantities[key];
            return (
              <tr key={key}>
                <th scope="row">{words(key.startsWith('payback') ? `g.${key as 'payback'}` : `q.${key}`)}</th>
                {[q10, q50, q90].map((value, i) => (
                  <td key={(['low', 'middle', 'high'] as const)[i]}>{answerFigure(key, value, terms)}</td>
                ))}
                <td>{errorFigure(key, forecast.quantities[key], terms)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
