// Recovered and Booked: gross profit by where it comes from against the outlay, on an axis of its own, with a
// small table under it that says what each piece is and how well it stands.
import type { ReactElement } from 'react';
import type { FirstScreen, RecoverySegment, ReturnInputs } from '../../../model/answer.ts';
import type { Interval } from '../../../model/money.ts';
import { recoveryBar, SEGMENT_TONE } from '../../chart/recovery.ts';
import type { Fill } from '../../words/dictionary.ts';
import { amount, figure, money } from '../../words/figures.ts';
import { partyFill } from '../../words/headline.ts';
import { bookedClaims, Computed } from '../parts/fig.tsx';
import { Kept } from '../parts/kept.tsx';
import { Picture } from '../parts/picture.tsx';
import { useWidth } from '../parts/width.ts';
import type { Answer } from '../state/desk.ts';
import { usePage } from '../state/page.ts';

interface RecoveredProps {
  screen: FirstScreen;
  inputs: ReturnInputs;
  answer: Answer;
  /** The outlay: the axis never gets shorter than it. */
  most: number;
  /** A share paid in credits is supposed. */
  supposed: boolean;
}

export function RecoveredFigure({ screen, inputs, answer, most, supposed }: RecoveredProps): ReactElement {
  const { lang, say, open } = usePage();
  const [place, width] = useWidth<HTMLDivElement>();
  const { recovered } = answer;
  const put = figure(inputs.put_in, { lang, stated: true });
  const total = recovered.with_pull_through ?? recovered.without_pull_through;
  const range = total ? money(total, screen.currency, { lang }) : '?';
  const fill: Fill = partyFill(inputs, lang);
  const bar = recoveryBar({
    width,
    putIn: most,
    segments: recovered.segments,
    total,
    words: {
      putIn: say('axis.putIn', { put }),
      total: `${say('recovered.total')} ${range}`,
      of: (source) => say(`source.${source}`),
    },
    tick: (v) => amount(v, screen.currency, { lang, bare: true }),
  });
  const openAll = (claims: string[]): void => open({ title: say('recovered.title'), computed: true, claims });
  return (
    <section className="figure" data-testid="recovered">
      <h2>{say('recovered.title')}</h2>
      <p className="what">{say('recovered.what', fill)}</p>
      <div ref={place} className="plot">
        {width > 0 && <Picture picture={bar} label={say('recovered.alt', { range, put })} onOpen={openAll} />}
      </div>
      <Pieces
        segments={recovered.segments}
        currency={screen.currency}
        base={bookedClaims(inputs, { ...recovered.choice, credits: 0 })}
        unsaid={!supposed}
        none={supposed && recovered.choice.credits === 0}
      />
      <p className="key">
        <i className="swatch hatched" /> {say('recovered.borrowed')}
      </p>
      <Booked screen={screen} inputs={inputs} answer={answer} />
    </section>
  );
}

interface PiecesProps {
  segments: RecoverySegment[];
  currency: string;
  /** What all revenue from the funding hangs on. */
  base: string[];
  /** Nobody said how much was paid in credits. */
  unsaid: boolean;
  /** None is supposed to be paid in credits. */
  none: boolean;
}

const NOTHING: Interval = { low: 0, high: 0 };

function Pieces({ segments, currency, base, unsaid, none }: PiecesProps): ReactElement {
  const { lang, say } = usePage();
  // Every piece is revenue times the margin; the cash piece carries the margin's claims.
  const margin = segments.find((s) => s.source === 'cash_compute')?.claims ?? [];
  return (
    <ul className="pieces">
      {segments.map((s) => {
        const within = s.source === 'credits' && unsaid;
        const amount = s.source === 'credits' && none ? NOTHING : s.amount;
        const name = say(s.source === 'pull_through' ? 'source.pull_through.long' : `source.${s.source}`);
        const mark = within ? say('source.within') : amount ? say(`mark.${s.mark}`) : say('not.counted');
        return (
          <li key={s.source} data-testid={`piece-${s.source}`}>
            <i className={`swatch ${SEGMENT_TONE[s.source]}`} />
            <span className="name">{name}</span>
            <span className="value">
              {amount && !within ? (
                <Computed claims={[...new Set([...base, ...margin, ...s.claims])]} title={name}>
                  {money(amount, currency, { lang })}
                </Computed>
              ) : (
                `? ${say('not.stated')}`
              )}
            </span>
            <span className="mark">{mark}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Booked({ screen, inputs, answer }: Omit<RecoveredProps, 'most' | 'supposed'>): ReactElement {
  const { lang, say } = usePage();
  const { booked, in_credits } = answer.returned;
  const print = (v: { low: number; high: number }): string => money(v, screen.currency, { lang });
  const fill = partyFill(inputs, lang);
  const claims = bookedClaims(inputs, answer.returned.choice);
  const sources = { title: say('booked.title'), computed: true, claims };
  return (
    <p className="booked" data-testid="booked">
      <b>{say('booked.title')}</b>{' '}
      <Kept text={say('booked.what', { ...fill, range: print(booked) })} links={[{ words: print(booked), sources }]} />{' '}
      {in_credits.high > 0 && say('booked.credits', { range: print(in_credits) })}
    </p>
  );
}
