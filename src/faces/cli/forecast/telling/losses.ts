// What the vendor may lose, as a table: the whole, what of it is cash and what is not, and what is only booked.
import type { Forecast } from '../../../../model/scenario/forecast.ts';
import { answerFigure, errorFigure, per100 } from '../../../words/forecast/figures.ts';
import { lossName, lossWord } from '../../../words/forecast/losses.ts';
import { indented, type Telling, title } from './lines.ts';

/** The lines of the table with their heading; none where no path loses anything. */
export function lossLines({ losses }: Forecast, telling: Telling): string[] {
  const { lang, say } = telling;
  const rows = losses
    .filter(({ chance, kind, spread }) => spread.exists > 0 && (chance.p > 0 || kind === 'cash'))
    .map(({ kind, chance, spread }) => [
      lossName(kind, lang),
      per100(chance.p),
      ...[spread.mean, spread.q50, spread.q90].map((value) => answerFigure('cash_result', value, telling)),
      errorFigure('cash_result', spread, telling),
    ]);
  if (rows.length === 0) return [];
  const names = (['chance', 'mean', 'middle', 'high'] as const).map((key) => lossWord(key, lang));
  const columns = [
    { title: '', min: 16, max: 46 },
    ...[...names, say('col.error')].map((name) => ({ title: name, min: 8, max: 20 })),
  ];
  return [...title(lossWord('title', lang, telling.fill.vendor), telling), ...indented({ columns, rows }, telling)];
}
