// A forecast in, its charts as one SVG that stands alone: the fan of cash, when the outlay is back, what it hangs on, and
// what is recovered by source.
import { type Forecast, QUANTITIES, type RecoveredPart } from '../../../../model/scenario/forecast.ts';
import { fanChart } from '../../../chart/forecast/fan.ts';
import { paybackChart } from '../../../chart/forecast/payback.ts';
import { recoveredChart } from '../../../chart/forecast/recovered.ts';
import { tornadoChart } from '../../../chart/forecast/tornado.ts';
import type { Picture } from '../../../chart/shape.ts';
import { stacked, svgFile } from '../../../chart/stack.ts';
import { amount } from '../../../words/figures.ts';
import { answerFigure, inputFigure, middleOf, per100 } from '../../../words/forecast/figures.ts';
import { inputName } from '../../../words/forecast/inputs.ts';
import { forecastSayer, quantityName, type SayForecast } from '../../../words/forecast/say.ts';
import { shortSource } from '../../../words/forecast/sources.ts';
import type { Lang } from '../../../words/lang.ts';

const WIDTH = 760;
const SWINGS = 10;

interface Drawing {
  f: Forecast;
  lang: Lang;
  say: SayForecast;
  tick: (value: number) => string;
}

/** A title begins with a capital where the language has them. */
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function fan({ f, say, tick }: Drawing): Picture[] {
  const found = f.fans.find(({ key }) => key === 'cash_result');
  if (!found) return [];
  const words = {
    title: `${capital(say('q.cash_result'))} (${f.scenario.currency})`,
    top: say('col.high'),
    middle: say('col.middle'),
    bottom: say('col.low'),
  };
  return [fanChart({ width: WIDTH, fan: found, tone: 'return', words, tick, month: (n) => say('months', { n }) })];
}

function payback({ f, say }: Drawing): Picture[] {
  if (f.quantities.npv.exists === 0) return [];
  const words = {
    ...{ title: say('payback'), without: say('q.payback'), with_stake: say('q.payback_with_stake') },
    ...{ never: say('never'), year: (n: number) => say('year', { n }) },
  };
  const stake = f.scenario.inputs.some(({ key }) => key === 'exit_month') && f.quantities.npv_with_stake.exists > 0;
  const share = (part: number): string => `${per100(part)}%`;
  return [paybackChart({ width: WIDTH, months: f.scenario.months, payback: f.payback, stake, words, share })];
}

function tornado({ f, say, lang, tick }: Drawing): Picture[] {
  const { hanging } = f;
  if (!hanging || hanging.tornado.length === 0) return [];
  const { quantity } = hanging;
  const terms = { lang, currency: f.scenario.currency };
  const isMoney = QUANTITIES[quantity] === 'money';
  return [
    tornadoChart({
      ...{ width: WIDTH, swings: hanging.tornado.slice(0, SWINGS), central: f.central[quantity] ?? 0 },
      words: {
        title: `${say('hangs', { what: quantityName(quantity, say) })}${isMoney ? ` (${terms.currency})` : ''}`,
      },
      name: (input) => inputName(input, lang),
      figure: (input, value) => inputFigure(input, value, terms),
      tick: quantity === 'cash_result' ? tick : (value) => answerFigure(quantity, value, terms),
    }),
  ];
}

function recovered({ f, lang, say, tick }: Drawing): Picture[] {
  const invested = f.scenario.inputs.find(({ key }) => key === 'invested');
  if (!invested || f.quantities.gross_profit.q10 === null) return [];
  const words = {
    ...{ title: `${say('recovered')} (${f.scenario.currency})`, putIn: say('put.in'), total: say('q.gross_profit') },
    of: (source: RecoveredPart['source']) => shortSource(source, lang),
  };
  const given = { parts: f.recovered, total: f.quantities.gross_profit, putIn: middleOf(invested.distribution) };
  return [recoveredChart({ width: WIDTH, ...given, words, tick })];
}

/** The SVG file of a forecast. */
export function chartOf(f: Forecast, lang: Lang): string {
  const tick = (value: number): string =>
    value === 0 ? '0' : amount(value, f.scenario.currency, { lang, bare: true });
  const drawing = { f, lang, say: forecastSayer(lang), tick };
  const pictures = [...fan(drawing), ...payback(drawing), ...tornado(drawing), ...recovered(drawing)];
  return svgFile(stacked(pictures), f.scenario.title);
}
