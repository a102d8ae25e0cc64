// The top of the page: headline, standfirst and the slider for what nobody said; below it Returned, Recovered
// and Booked, each on its own axis. The choice lives here and is answered by the worker.
import { type ReactElement, useMemo, useState } from 'react';
import type { Choice, FirstScreen, Returned, ReturnInputs } from '../../../model/answer.ts';
import { dateWords } from '../../words/date.ts';
import { figure, money } from '../../words/figures.ts';
import { headline, standfirst } from '../../words/headline.ts';
import { returnedClaims } from '../parts/fig.tsx';
import { Clauses, Kept, type Link } from '../parts/kept.tsx';
import { type Answer, useAnswer } from '../state/desk.ts';
import { type Page, usePage } from '../state/page.ts';
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
  const [supposed, setSupposed] = useState(inputs.credits_share !== null);
  const answer = useAnswer(inputs, choice, first) ?? first;
  const most = useMemo(() => Math.max(inputs.put_in.high, 0), [inputs]);
  return (
    <>
      <section className="top">
        <Lead screen={screen} answer={answer} />
        <Controls
          inputs={inputs}
          choice={choice}
          onChoice={setChoice}
          answer={answer}
          supposed={supposed}
          onSupposed={setSupposed}
        />
      </section>
      <ReturnedFigure screen={screen} inputs={inputs} returned={answer.returned} />
      <RecoveredFigure screen={screen} inputs={inputs} answer={answer} most={most} supposed={supposed} />
      <PaysBack screen={screen} inputs={inputs} recovered={answer.recovered} />
    </>
  );
}

function Lead({ screen, answer }: { screen: FirstScreen; answer: Answer | null }): ReactElement {
  const page = usePage();
  const { lang, say } = page;
  const links = answer ? standfirstLinks(page, answer.returned) : [];
  return (
    <div className="lead">
      {screen.as_of && <p className="asof">{say('page.asof', { date: dateWords(screen.as_of, lang) })}</p>}
      <h1 data-testid="headline">
        <Clauses text={headline(screen, lang)} links={headlineLinks(page)} />
      </h1>
      <p className="standfirst" data-testid="standfirst" aria-live="polite">
        <Kept text={standfirst(screen, answer?.returned ?? null, lang)} links={links} />
      </p>
    </div>
  );
}

/** The amount put in opens who said it; the range opens what it was computed from. */
function headlineLinks({ view, lang, say }: Page): Link[] {
  const { inputs, full, currency } = view.screen;
  if (!inputs || !full) return [];
  const range = money(full.prorata, currency, { lang, bare: lang === 'en' });
  const put = { title: say('card.putIn'), figure: inputs.put_in, claims: inputs.put_in.claims };
  const computed = { title: say('returned.title'), computed: true, claims: returnedClaims(inputs, full.choice) };
  return [
    { words: figure(inputs.put_in, { lang, stated: true }), sources: put },
    { words: range, sources: computed },
  ];
}

function standfirstLinks({ view, lang, say }: Page, returned: Returned): Link[] {
  const { inputs, currency } = view.screen;
  if (!inputs) return [];
  const claims = returnedClaims(inputs, returned.choice);
  const sources = { title: say('returned.title'), computed: true, claims };
  const parts = ['prorata', 'lower', 'upper'] as const;
  return parts.map((part) => ({ words: money(returned[part], currency, { lang, stated: true }), sources }));
}
