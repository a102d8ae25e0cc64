// The top of the page: headline, standfirst and the slider for what nobody said; below it Returned, Recovered
// and Booked, each on its own axis. The choice lives here and is answered by the worker.
import { type ReactElement, useMemo, useState } from 'react';
import type { Choice, FirstScreen, ReturnInputs } from '../../../model/answer.ts';
import { dateWords } from '../../words/date.ts';
import { headline, standfirst } from '../../words/headline.ts';
import { Clauses, Kept } from '../parts/kept.tsx';
import { type Answer, useAnswer } from '../state/desk.ts';
import { usePage } from '../state/page.ts';
import { Controls } from './controls.tsx';
import { PaysBack } from './pays-back.tsx';
import { RecoveredFigure } from './recovered.tsx';
import { ReturnedFigure } from './returned.tsx';

const ALL: Choice = { bought: 1, credits: 0, round: 0 };

export function Top(): ReactElement {
  const { view } = usePage();
  const { screen } = view;
  return screen.inputs && screen.full && screen.recovered ? (
    <Ticket screen={screen} inputs={screen.inputs} first={{ returned: screen.full, recovered: screen.recovered }} />
  ) : (
    <section className="top">
      <Lead screen={screen} answer={null} />
    </section>
  );
}

interface TicketProps {
  screen: FirstScreen;
  inputs: ReturnInputs;
  first: Answer;
}

function Ticket({ screen, inputs, first }: TicketProps): ReactElement {
  const [choice, setChoice] = useState<Choice>(ALL);
  const answer = useAnswer(inputs, choice, first) ?? first;
  const most = useMemo(() => Math.max(inputs.put_in.high, 0), [inputs]);
  return (
    <>
      <section className="top">
        <Lead screen={screen} answer={answer} />
        <Controls inputs={inputs} choice={choice} onChoice={setChoice} answer={answer} />
      </section>
      <ReturnedFigure screen={screen} inputs={inputs} returned={answer.returned} />
      <RecoveredFigure screen={screen} inputs={inputs} answer={answer} most={most} />
      <PaysBack screen={screen} inputs={inputs} recovered={answer.recovered} />
    </>
  );
}

function Lead({ screen, answer }: { screen: FirstScreen; answer: Answer | null }): ReactElement {
  const { lang, say } = usePage();
  return (
    <div className="lead">
      {screen.as_of && <p className="asof">{say('page.asof', { date: dateWords(screen.as_of, lang) })}</p>}
      <h1 data-testid="headline">
        <Clauses text={headline(screen, lang)} />
      </h1>
      <p className="standfirst" data-testid="standfirst" aria-live="polite">
        <Kept text={standfirst(screen, answer?.returned ?? null, lang)} />
      </p>
    </div>
  );
}
