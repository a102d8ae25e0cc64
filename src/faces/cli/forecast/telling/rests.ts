// What a forecast rests on: every input with its figure, its mark, who said it or why; and what moves together.
import { derivedStake } from '../../../../model/scenario/ends.ts';
import type { Forecast } from '../../../../model/scenario/forecast.ts';
import type { Input } from '../../../../model/scenario/scenario.ts';
import { takenInputs } from '../../../../model/scenario/taken.ts';
import { type Say, sayer, wordFor } from '../../../words/dictionary.ts';
import { becauseWords } from '../../../words/forecast/because.ts';
import { answerFigure, distributionWords, inputKeyOf, per100 } from '../../../words/forecast/figures.ts';
import { inputName } from '../../../words/forecast/inputs.ts';
import { indented, prose, type Telling } from './lines.ts';

/** Names of those who speak in an input, its own and those of its voices. */
function speakers(input: Input): string {
  const { distribution, by } = input;
  const voices = distribution.type === 'mixture' ? distribution.parts.map((part) => part.by) : [];
  return [...new Set([by, ...voices].filter((name) => name !== null))].join(', ');
}

function row(input: Input, { words, telling }: { words: Say; telling: Telling }): string[] {
  const name = inputName(inputKeyOf(input), telling.lang);
  const figure = distributionWords(input.key, input.distribution, telling);
  return [
    name,
    figure,
    wordFor(words, 'mark', input.mark),
    speakers(input) || becauseWords(input.because ?? '', telling.lang),
  ];
}

/** Lines of every input, in the order of the file. */
export function restLines({ scenario, marks }: Forecast, telling: Telling): string[] {
  const { say } = telling;
  const words = sayer(telling.lang);
  const columns = [
    { title: say('col.input'), min: 14, max: 34 },
    { title: say('col.figure'), min: 12, max: 34 },
    { title: say('col.mark'), min: 8, max: 14 },
    { title: say('col.who'), min: 14, max: 44 },
  ];
  const rows = [...scenario.inputs, ...takenInputs(scenario)].map((input) => row(input, { words, telling }));
  const all = scenario.inputs.length;
  const { disclosed, reported, rule_of_thumb: rule, assumed } = marks;
  const together = scenario.correlations.map(({ a, b, rho, stated }) => {
    const how = stated ? String(rho) : `${rho}, ${say('together.default')}`;
    return say('together', { a: inputName(a, telling.lang), b: inputName(b, telling.lang), rho: how });
  });
  const waits = scenario.tranches.flatMap(({ month, share, if: needs }) => {
    if (!needs) return [];
    if ('rounds' in needs) return [say('waits.rounds', { share, month: month + 1, n: needs.rounds })];
    return [
      say('waits.revenue', { share, month: month + 1, amount: answerFigure('revenue_gross', needs.revenue, telling) }),
    ];
  });
  const stake = derivedStake(scenario);
  const held = stake
    ? [
        say(stake[0] === stake[1] ? 'stake.derived.one' : 'stake.derived', {
          low: `${per100(stake[0])}%`,
          high: `${per100(stake[1])}%`,
        }),
      ]
    : [];
  const rounds = scenario.inputs.some(({ key }) => key === 'round_gap');
  return [
    ...prose(say('marks', { all, disclosed, reported, rule, assumed }), telling, 2),
    ...indented({ columns, rows }, telling),
    ...[...held, ...waits, ...together, ...(rounds ? [say(`on.${scenario.on_failure}`)] : [])].flatMap((line) =>
      prose(line, telling, 2),
    ),
  ];
}
