// The inputs, each with its two ends open to change, how well it stands, why, and its statements.
import { type ReactElement, useState } from 'react';
import { endsOf } from '../../../../model/scenario/ends.ts';
import { specOf } from '../../../../model/scenario/inputs.ts';
import type { Input, Scenario } from '../../../../model/scenario/scenario.ts';
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
            {scenario.inputs.map((input) => (
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
      {Object.keys(changes).length > 0 && (
        <button type="button" className="action" onClick={onReset} data-testid="outlook-reset">
          {say('outlook.reset')}
        </button>
      )}
    </details>
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
        <Ends name={`${name}: ${say('outlook.inputs.from')}`} value={low / scale} onValue={(v) => set(0, v)} />
      </td>
      <td>
        <Ends name={`${name}: ${say('outlook.inputs.to')}`} value={high / scale} onValue={(v) => set(1, v)} />
      </td>
      <td className="unit">{unit}</td>
      <td className="why">
        <span className="mark">{say(`mark.${ends ? 'assumed' : input.mark}`)}</span>
        {input.because && !ends ? `${lang === 'en' ? ': ' : '：'}${visible(becauseWords(input.because, lang))}` : ''}
      </td>
    </tr>
  );
}

/** A figure that can be typed over; taken when the reader leaves it or presses Enter, and not when it is no number. */
function Ends({ name, value, onValue }: { name: string; value: number; onValue: (v: number) => void }): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = String(Math.round(value * 1e6) / 1e6);
  const take = (): void => {
    const number = Number((typed ?? '').replace(',', '.'));
    if (typed !== null && typed.trim() !== '' && Number.isFinite(number)) onValue(number);
    setTyped(null);
  };
  return (
    <input
      type="text"
      inputMode="decimal"
      size={8}
      aria-label={name}
      value={typed ?? shown}
      onChange={(e) => setTyped(e.currentTarget.value)}
      onBlur={take}
      onKeyDown={(e) => e.key === 'Enter' && take()}
    />
  );
}
