// The inputs, each with its two ends open to change, how well it stands, why, and its statements.
import { type ReactElement, useState } from 'react';
import { beginningOf } from '../../../../model/scenario/beginnings.ts';
import { endsOf } from '../../../../model/scenario/ends.ts';
import { type InputKey, SPECS, specOf } from '../../../../model/scenario/inputs.ts';
import type { Input, Scenario } from '../../../../model/scenario/scenario.ts';
import { takenInputs } from '../../../../model/scenario/taken.ts';
import { becauseWords } from '../../../words/forecast/because.ts';
import { inputName } from '../../../words/forecast/inputs.ts';
import { visible } from '../../../words/lang.ts';
import { Computed } from '../../parts/fig.tsx';
import type { Changes } from '../../state/outlook.ts';
import { usePage } from '../../state/page.ts';
import { claimsOfInput } from './claims.ts';

interface InputsProps {
  scenario: Scenario;
  changes: Changes;
  onChange: (key: string, ends: readonly [number, number]) => void;
  onReset: () => void;
}

const MILLION = 1e6;

export const nameOf = ({ key, year }: Input): string => (year === null ? key : `${key}.${year}`);

export function Inputs({ scenario, changes, onChange, onReset }: InputsProps): ReactElement {
  const { say } = usePage();
  return (
    <details className="outlook-inputs" data-testid="outlook-inputs">
      <summary>{say('outlook.inputs')}</summary>
      <div className="scrolls">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('outlook.inputs.name')}</th>
              <th scope="col">{say('outlook.inputs.from')}</th>
              <th scope="col">{say('outlook.inputs.to')}</th>
              <th />
              <th scope="col">{say('outlook.inputs.mark')}</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(scenario, changes).map((input) => (
              <Row
                key={nameOf(input)}
                input={input}
                ends={changes[nameOf(input)]}
                scenario={scenario}
                onChange={onChange}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Add scenario={scenario} taken={rowsOf(scenario, changes)} onAdd={onChange} />
      {Object.keys(changes).length > 0 && (
        <button type="button" className="action" onClick={onReset} data-testid="outlook-reset">
          {say('outlook.reset')}
        </button>
      )}
    </details>
  );
}

/** An input that a reader added. */
const added = (key: InputKey, ends: readonly [number, number]): Input => ({
  ...{ key, year: null, unit: specOf(key)?.unit ?? '', mark: 'assumed', claims: [], by: null, driver: null },
  ...{ converted: null, because: null, distribution: { type: 'uniform', low: ends[0], high: ends[1] } },
});

/** The inputs of a scenario, those that stand in for what it leaves out, and those that the reader added. */
function rowsOf(scenario: Scenario, changes: Changes): Input[] {
  const known = [...scenario.inputs, ...takenInputs(scenario)];
  const names = new Set(known.map(nameOf));
  const more = Object.entries(changes).filter(([key]) => !names.has(key) && specOf(key));
  return [...known, ...more.map(([key, ends]) => added(key as InputKey, ends))];
}

/** Everything else that can be stated: later rounds, the sale of the stake, what would have been without the deal. */
function Add({
  scenario,
  taken,
  onAdd,
}: {
  scenario: Scenario;
  taken: readonly Input[];
  onAdd: InputsProps['onChange'];
}): ReactElement {
  const { lang, say } = usePage();
  const there = new Set<string>(taken.map(({ key }) => key));
  const invested = scenario.inputs.find(({ key }) => key === 'invested');
  const money = invested ? endsOf(invested.distribution)[1] : MILLION;
  return (
    <p className="outlook-add">
      <label>
        {say('outlook.inputs.add')}{' '}
        <select
          value=""
          data-testid="outlook-add"
          onChange={(e) => {
            const key = e.currentTarget.value as InputKey;
            if (key) onAdd(key, beginningOf(key, scenario, money));
          }}
        >
          <option value="">…</option>
          {SPECS.filter(({ key }) => !there.has(key)).map(({ key }) => (
            <option key={key} value={key}>
              {inputName(key, lang)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

interface RowProps {
  input: Input;
  /** The reader's, when there are any. */
  ends: readonly [number, number] | undefined;
  scenario: Scenario;
  onChange: InputsProps['onChange'];
}

function Row({ input, ends, scenario, onChange }: RowProps): ReactElement {
  const { lang, say } = usePage();
  const spec = specOf(input.key);
  const isMoney = spec?.unit === 'money' || spec?.unit === 'money/month';
  const scale = isMoney ? MILLION : 1;
  const [low, high] = ends ?? endsOf(input.distribution);
  const name = inputName(nameOf(input), lang);
  const claims = claimsOfInput(input);
  const unit = isMoney
    ? say('outlook.unit.money', { currency: scenario.currency })
    : spec?.unit === 'months'
      ? say('outlook.unit.months')
      : (spec?.unit ?? '');
  const set = (at: 0 | 1, value: number): void => {
    const given = value * scale;
    onChange(nameOf(input), at === 0 ? [given, Math.max(given, high)] : [Math.min(low, given), given]);
  };
  return (
    <tr className={ends ? 'changed' : undefined} data-key={nameOf(input)}>
      <th scope="row">
        {claims.length > 0 ? (
          <Computed claims={claims} title={name}>
            {name}
          </Computed>
        ) : (
          name
        )}
      </th>
      <td>
        <Ends
          name={`${name}: ${say('outlook.inputs.from')}`}
          value={low / scale}
          unit={scale}
          onValue={(v) => set(0, v)}
        />
      </td>
      <td>
        <Ends
          name={`${name}: ${say('outlook.inputs.to')}`}
          value={high / scale}
          unit={scale}
          onValue={(v) => set(1, v)}
        />
      </td>
      <td className="unit">{unit}</td>
      <td className="why">
        <span className="mark">{say(`mark.${ends ? 'assumed' : input.mark}`)}</span>
        {input.because && !ends ? `${lang === 'en' ? ': ' : '：'}${visible(becauseWords(input.because, lang))}` : ''}
      </td>
    </tr>
  );
}

const SIZES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};

/** What a reader typed as a number in the unit of its box: 790m, 7.9亿, 50%, ５０; null when it is none. */
export function typedNumber(typed: string, unit: number): number | null {
  const text = typed.normalize('NFKC').replace(/[\s,]/gu, '');
  const m = /^([-+−]?(?:\d+\.?\d*|\.\d+))(%|x|×|k|mn?|bn?|tn|万|萬|亿|億)?$/iu.exec(text);
  if (!m?.[1]) return null;
  const number = Number(m[1].replace('−', '-'));
  const size = SIZES[(m[2] ?? '').toLowerCase()];
  return size === undefined ? number : unit === 1 ? null : (number * size) / unit;
}

interface EndsProps {
  name: string;
  value: number;
  /** What one in the box is: a million for money. */
  unit: number;
  onValue: (value: number) => void;
}

/** A figure that can be typed over; taken when the reader leaves it or presses Enter. What is no number stays, and is marked;
 * Escape brings back what stood there. */
function Ends({ name, value, unit, onValue }: EndsProps): ReactElement {
  const { say } = usePage();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = String(Number(value.toPrecision(12)));
  const number = typed === null ? null : typedNumber(typed, unit);
  const wrong = typed !== null && typed.trim() !== '' && number === null;
  const take = (): void => {
    if (wrong) return;
    if (number !== null) onValue(number);
    setTyped(null);
  };
  return (
    <input
      type="text"
      inputMode="decimal"
      size={8}
      aria-label={name}
      aria-invalid={wrong}
      title={wrong ? say('outlook.inputs.number') : undefined}
      value={typed ?? shown}
      onChange={(e) => setTyped(e.currentTarget.value)}
      onBlur={take}
      onKeyDown={(e) => (e.key === 'Enter' ? take() : e.key === 'Escape' && setTyped(null))}
    />
  );
}
