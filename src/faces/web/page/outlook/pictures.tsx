// The forecast's pictures: the fan of cash, when the outlay is back, what the result hangs on, recovered by source.
import type { ReactElement } from 'react';
import { endsOf } from '../../../../model/scenario/ends.ts';
import type { Forecast } from '../../../../model/scenario/forecast.ts';
import { specOf } from '../../../../model/scenario/inputs.ts';
import { fanChart } from '../../../chart/forecast/fan.ts';
import { paybackChart } from '../../../chart/forecast/payback.ts';
import { recoveredChart } from '../../../chart/forecast/recovered.ts';
import { tornadoChart } from '../../../chart/forecast/tornado.ts';
import type { Picture as Shapes } from '../../../chart/shape.ts';
import { amount, percent, plain, share } from '../../../words/figures.ts';
import { inputName } from '../../../words/forecast/inputs.ts';
import { shortSource } from '../../../words/forecast/sources.ts';
import type { Lang } from '../../../words/lang.ts';
import { Picture } from '../../parts/picture.tsx';
import { useWidth } from '../../parts/width.ts';
import { usePage } from '../../state/page.ts';
import { claimsOfInputs } from './claims.ts';
import { partiesOf, stakeMatters, yearsOf } from './told.tsx';

const MOST_BARS = 8;

/** A figure of an input in the unit of its file. */
export function inputFigure(input: string, value: number, as: { currency: string; lang: Lang }): string {
  const spec = specOf(input.split('.')[0] ?? '');
  if (spec?.unit === '%') return percent({ low: value, high: value }, { lang: as.lang, stated: true });
  if (spec?.unit === 'money' || spec?.unit === 'money/month')
    return amount(value, as.currency, { lang: as.lang, bare: true });
  return `${plain(value, 3)}${spec?.unit === 'x' ? '×' : ''}`;
}

interface Drawing {
  forecast: Forecast;
  width: number;
}

export function Pictures({ forecast }: { forecast: Forecast }): ReactElement {
  return (
    <div className="outlook-pictures">
      <Drawn forecast={forecast} draw={useFan} testid="outlook-fan" />
      <Drawn forecast={forecast} draw={usePayback} testid="outlook-payback" />
      <Drawn forecast={forecast} draw={useRecovered} testid="outlook-recovered" />
      {forecast.hanging && <Drawn forecast={forecast} draw={useTornado} testid="outlook-tornado" />}
    </div>
  );
}

interface DrawnProps {
  forecast: Forecast;
  draw: (drawing: Drawing) => { picture: Shapes; label: string };
  testid: string;
}

function Drawn({ forecast, draw, testid }: DrawnProps): ReactElement {
  const [place, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={place} className="plot">
      {width > 0 && <Plotted forecast={forecast} draw={draw} testid={testid} width={width} />}
    </div>
  );
}

function Plotted({ forecast, draw, testid, width }: DrawnProps & { width: number }): ReactElement {
  const { open, say } = usePage();
  const { picture, label } = draw({ forecast, width });
  const act = (claims: string[]): void => open({ title: say('outlook.title'), computed: true, claims });
  return <Picture picture={picture} label={label} testid={testid} onOpen={act} />;
}

function useFan({ forecast, width }: Drawing): { picture: Shapes; label: string } {
  const page = usePage();
  const { lang, say } = page;
  const { scenario, quantities } = forecast;
  const tick = (v: number): string => amount(v, scenario.currency, { lang, bare: true });
  const fan = forecast.fans.find((f) => f.key === 'cash_result') ?? forecast.fans[0];
  const { q10, q50, q90 } = quantities.cash_result;
  const label = say('outlook.alt.fan', { low: tick(q10 ?? 0), middle: tick(q50 ?? 0), high: tick(q90 ?? 0) });
  const title = say('outlook.fan', { vendor: partiesOf(scenario, page).vendor });
  if (!fan) return { picture: { width, height: 0, shapes: [] }, label };
  const words = {
    title: `${title} (${scenario.currency})`,
    top: say('outlook.fan.top'),
    middle: say('outlook.fan.middle'),
    bottom: say('outlook.fan.bottom'),
  };
  const month = (n: number): string => (width < 560 ? String(n) : say('outlook.month', { n }));
  const claims = claimsOfInputs(scenario);
  return { picture: fanChart({ width, fan, tone: 'return', words, tick, month, claims }), label };
}

function usePayback({ forecast, width }: Drawing): { picture: Shapes; label: string } {
  const { lang, say } = usePage();
  const title = say('outlook.payback');
  const picture = paybackChart({
    ...{ width, months: forecast.scenario.months, payback: forecast.payback },
    stake: stakeMatters(forecast),
    words: {
      title,
      without: say('outlook.payback.without'),
      with_stake: say('outlook.payback.with_stake'),
      never: say('outlook.payback.never'),
      year: (n) => (width < 560 ? String(n) : say('outlook.year', { n })),
    },
    share: (part) => share({ low: part, high: part }, lang),
  });
  return { picture, label: title };
}

function useTornado({ forecast, width }: Drawing): { picture: Shapes; label: string } {
  const { lang, say } = usePage();
  const { currency } = forecast.scenario;
  const title = say('outlook.tornado', { years: yearsOf(forecast) });
  const picture = tornadoChart({
    width,
    swings: (forecast.hanging?.tornado ?? []).slice(0, MOST_BARS),
    central: forecast.central.cash_result ?? 0,
    words: { title: `${title} (${currency})` },
    name: (input) => inputName(input, lang),
    figure: (input, value) => inputFigure(input, value, { currency, lang }),
    tick: (v) => amount(v, currency, { lang, bare: true }),
  });
  return { picture, label: title };
}

function useRecovered({ forecast, width }: Drawing): { picture: Shapes; label: string } {
  const { lang, say } = usePage();
  const { currency } = forecast.scenario;
  const invested = forecast.scenario.inputs.find((i) => i.key === 'invested');
  const ends = invested ? endsOf(invested.distribution) : [0, 0];
  const putIn = ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2;
  const picture = recoveredChart({
    ...{ width, putIn, parts: forecast.recovered, total: forecast.quantities.gross_profit },
    words: {
      title: `${say('outlook.recovered')} (${currency})`,
      putIn: say('axis.putIn', { put: amount(putIn, currency, { lang }) }),
      total: say('recovered.total'),
      of: (source) => shortSource(source, lang),
    },
    tick: (v) => amount(v, currency, { lang, bare: true }),
    claims: claimsOfInputs(forecast.scenario),
  });
  return { picture, label: say('outlook.recovered') };
}
