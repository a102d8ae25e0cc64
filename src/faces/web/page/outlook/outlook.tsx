// The forecast: what the deal is likely to bring back, what that hangs on, and every input open to change. A blank deal can
// be forecast without any document.
import { type ReactElement, useState } from 'react';
import type { Scenario } from '../../../../model/scenario/scenario.ts';
import { faultWords } from '../../../words/forecast/faults.ts';
import { visible } from '../../../words/lang.ts';
import { useNear } from '../../parts/near.ts';
import { blankDeal } from '../../state/desk.ts';
import { type Changes, useOutlook } from '../../state/outlook.ts';
import { usePage } from '../../state/page.ts';
import { Compared } from './compared.tsx';
import { Figures } from './figures.tsx';
import { Inputs } from './inputs.tsx';
import { Losses } from './losses.tsx';
import { Pictures } from './pictures.tsx';
import { Told } from './told.tsx';

/** The section; a page without a deal begins with the button for a blank one. */
export function OutlookSection(): ReactElement {
  const { view, say } = usePage();
  const [blank, setBlank] = useState<Scenario | null>(null);
  const scenario = blank ?? view.scenario;
  return (
    <section className="outlook" data-testid="outlook">
      <h2>{say('outlook.title')}</h2>
      {scenario && <Deal key={blank ? 'blank' : 'case'} scenario={scenario} />}
      <p className="outlook-start">
        {blank ? (
          view.scenario && (
            <button type="button" className="action" onClick={() => setBlank(null)}>
              {say('outlook.case')}
            </button>
          )
        ) : (
          <button type="button" className="action" onClick={() => blankDeal().then(setBlank)} data-testid="blank">
            {say('outlook.blank')}
          </button>
        )}
      </p>
    </section>
  );
}

const NONE: Changes = {};

function Deal({ scenario }: { scenario: Scenario }): ReactElement {
  const { lang, say } = usePage();
  const [changes, setChanges] = useState<Changes>(NONE);
  const [place, near] = useNear<HTMLDivElement>();
  const { before, after, working, problem, noticed } = useOutlook(scenario, changes, near);
  const shown = after ?? before;
  const change = (key: string, ends: readonly [number, number]): void => setChanges({ ...changes, [key]: ends });
  return (
    <>
      {shown && (
        <p className="what">
          {say('outlook.what', {
            runs: lang === 'en' ? shown.paths.toLocaleString('en') : shown.paths,
            years: Math.round((shown.scenario.months / 12) * 10) / 10,
          })}
        </p>
      )}
      <div
        ref={place}
        aria-live="polite"
        className={working ? 'outlook-answer working' : 'outlook-answer'}
        data-testid="outlook-answer"
        data-hash={shown?.hash}
      >
        {shown ? <Told forecast={shown} /> : <p className="waiting">{say('outlook.working')}</p>}
        {problem !== null && (
          <p role="alert" className="problem">
            {say('outlook.failed', { why: problem })}
          </p>
        )}
        {noticed.map((one) => (
          <p key={one.code + one.message} role="alert" className="problem" data-testid="outlook-noticed">
            {one.severity === 'error'
              ? say('outlook.failed', { why: faultWords(one, lang) })
              : visible(faultWords(one, lang))}
          </p>
        ))}
        {after && before && <Compared before={before} after={after} />}
        {shown && <Figures forecast={shown} />}
        {shown && <Losses forecast={shown} />}
        {shown && <Pictures forecast={shown} />}
      </div>
      <Inputs scenario={scenario} changes={changes} onChange={change} onReset={() => setChanges(NONE)} />
    </>
  );
}
