// The one decisive unknown as a slider, with the break-even on its track; quieter, the size of the round where
// reports differ and the share paid in credits that nobody stated.
import type { ReactElement } from 'react';
import type { Choice, ReturnInputs } from '../../../model/answer.ts';
import { trackMarks } from '../../chart/arrow.ts';
import { figure, money, share } from '../../words/figures.ts';
import { partyFill } from '../../words/headline.ts';
import { Picture } from '../parts/picture.tsx';
import { useWidth } from '../parts/width.ts';
import type { Answer } from '../state/desk.ts';
import { usePage } from '../state/page.ts';

interface ControlsProps {
  inputs: ReturnInputs;
  choice: Choice;
  onChoice: (choice: Choice) => void;
  answer: Answer;
  /** A share paid in credits is supposed, were it 0 %. */
  supposed: boolean;
  onSupposed: (supposed: boolean) => void;
}

/** Half of the range control's thumb, as the style sheet draws it. */
const THUMB = 11;

export function Controls(props: ControlsProps): ReactElement {
  return (
    <div className="controls">
      <Bought {...props} />
      <Rounds {...props} />
      <Credits {...props} />
    </div>
  );
}

function Bought({ inputs, choice, onChoice, answer }: ControlsProps): ReactElement {
  const { lang, say, view } = usePage();
  const [place, width] = useWidth<HTMLDivElement>();
  const fill = partyFill(inputs, lang);
  const at = share({ low: choice.bought, high: choice.bought }, lang);
  const prorata = money(answer.returned.prorata, view.screen.currency, { lang });
  const even = answer.recovered.breakeven_bought;
  const word = even ? say('slider.breakeven', { share: share(even, lang) }) : '';
  return (
    <div className="control decisive">
      <label htmlFor="bought">{say('slider.label', fill)}</label>
      <output htmlFor="bought" className="big-figure" data-testid="slider-value">
        {at}
      </output>
      <div ref={place}>
        <input
          id="bought"
          type="range"
          min={0}
          max={100}
          step={1}
          value={Math.round(choice.bought * 100)}
          onChange={(e) => onChoice({ ...choice, bought: Number(e.target.value) / 100 })}
          aria-valuetext={say('slider.text', { share: at, prorata })}
          data-testid="slider"
        />
        {width > 0 && <Picture picture={trackMarks({ width, inset: THUMB, breakeven: even, word })} label={word} />}
      </div>
      <p className="note">{say('slider.unknown')}</p>
    </div>
  );
}

function Rounds({ inputs, choice, onChoice }: ControlsProps): ReactElement | null {
  const { lang, say } = usePage();
  if (inputs.rounds[0]?.source === UNSTATED) return <RoundUnstated />;
  if (inputs.rounds.length < 2) return null;
  return (
    <fieldset className="control choices" data-testid="rounds">
      <legend>{say('round.label')}</legend>
      {inputs.rounds.map((round, i) => (
        <label key={`${round.low}-${round.approx ?? ''}`}>
          <input
            type="radio"
            name="round"
            checked={choice.round === i}
            onChange={() => onChoice({ ...choice, round: i })}
          />
          <span>{figure(round, { lang, stated: true })}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** How an input says that the ticket stands in for the round. */
const UNSTATED = 'round_not_stated';

function RoundUnstated(): ReactElement {
  const { say } = usePage();
  return (
    <p className="control note" data-testid="round-unstated">
      {say('round.unstated')}
    </p>
  );
}

function Credits({ inputs, choice, onChoice, supposed, onSupposed }: ControlsProps): ReactElement {
  const { lang, say } = usePage();
  const unsaid = inputs.credits_share === null;
  const at = supposed ? share({ low: choice.credits, high: choice.credits }, lang) : say('credits.off');
  const suppose = (on: boolean): void => {
    onSupposed(on);
    if (!on) onChoice({ ...choice, credits: 0 });
  };
  return (
    <details className="control credits">
      <summary>
        {say('credits.label')}: <span>{at}</span>
      </summary>
      {unsaid && (
        <label className="suppose">
          <input
            type="checkbox"
            checked={supposed}
            onChange={(e) => suppose(e.target.checked)}
            data-testid="credits-on"
          />{' '}
          {say('credits.suppose')}
        </label>
      )}
      <input
        type="range"
        disabled={!supposed}
        min={0}
        max={100}
        step={5}
        value={Math.round(choice.credits * 100)}
        onChange={(e) => onChoice({ ...choice, credits: Number(e.target.value) / 100 })}
        aria-label={say('credits.label')}
        aria-valuetext={at}
        data-testid="credits"
      />
      <p className="note">{say('credits.note')}</p>
    </details>
  );
}
