// When it pays back and what a price cut means: small text with figures, each figure open to its sources.
import type { ReactElement, ReactNode } from 'react';
import type { Figure, FirstScreen, PriceEffect, Recovered, ReturnInputs } from '../../../model/answer.ts';
import type { Interval } from '../../../model/money.ts';
import type { Key } from '../../words/dictionary.ts';
import { change, figure, money, share, times } from '../../words/figures.ts';
import { partyFill } from '../../words/headline.ts';
import { listed } from '../../words/lang.ts';
import { cutWords } from '../../words/restate.ts';
import { Computed, claimsOf, Fig, MarkLine, returnedClaims } from '../parts/fig.tsx';
import { Sentence } from '../parts/words.tsx';
import { usePage } from '../state/page.ts';

interface PaysBackProps {
  screen: FirstScreen;
  inputs: ReturnInputs;
  recovered: Recovered;
}

export function PaysBack(props: PaysBackProps): ReactElement {
  const { say } = usePage();
  const { screen } = props;
  return (
    <section className="notes-pair">
      <div data-testid="breakeven">
        <h3>{say('even.title')}</h3>
        <Even {...props} />
        <Borrowed inputs={props.inputs} />
      </div>
      <div data-testid="prices">
        {screen.prices.length > 0 && (
          <>
            <h3>{say('price.title')}</h3>
            {screen.prices.map((p) => (
              <Price key={`${p.cut.low}-${p.cut.high}`} effect={p} margin={props.inputs.margin} />
            ))}
            <Supposed effect={screen.prices[0]} margin={props.inputs.margin} />
          </>
        )}
        <Others screen={screen} putIn={props.inputs.put_in} />
      </div>
    </section>
  );
}

const reached = (even: Interval | null): even is Interval => even !== null && even.low <= 1;

/** A margin cannot pass 100 %: what would need more is said not to be reached by any. */
function marginKey({ low, high }: Interval): Key {
  if (low > 1) return 'even.margin.never';
  return high > 1 ? 'even.margin.best' : 'even.margin';
}

const possibleMargin = ({ low, high }: Interval): Interval => ({ low, high: high > 1 ? low : high });

function Even({ screen, inputs, recovered }: PaysBackProps): ReactElement {
  const { lang, say } = usePage();
  const { margin, pull_through, later_share } = inputs;
  const gap = lang === 'en' ? ' ' : '';
  const title = say('even.title');
  const base = returnedClaims(inputs, { ...recovered.choice, credits: 0 });
  const part = (value: Interval, ...from: (Figure | null)[]): ReactNode => (
    <Computed claims={[...base, ...claimsOf(...from)]} title={title}>
      {share(value, lang)}
    </Computed>
  );
  const fill = partyFill(inputs, lang) as Record<string, ReactNode>;
  const { breakeven_bought: even, breakeven_bought_without: without, breakeven_margin: least } = recovered;
  const sum = (value: Interval): ReactNode => (
    <Computed claims={[...base, ...claimsOf(later_share)]} title={title}>
      {money(value, screen.currency, { lang })}
    </Computed>
  );
  return (
    <p>
      {even && (
        <Sentence
          k={reached(even) ? 'even.bought' : 'even.bought.never'}
          fill={{ ...fill, share: part(even, margin, pull_through) }}
        />
      )}
      {gap}
      {without && (
        <Sentence
          k={reached(without) ? 'even.without' : 'even.without.never'}
          fill={{ ...fill, share: part(without, margin) }}
        />
      )}
      {gap}
      {least && <Sentence k={marginKey(least)} fill={{ share: part(possibleMargin(least), pull_through) }} />}
      {gap}
      {recovered.sales_needed && later_share && recovered.missing.high > 0 && (
        <Sentence
          k="even.missing"
          fill={{
            ...fill,
            missing: sum(recovered.missing),
            sales: sum(recovered.sales_needed),
            later: <Fig figure={later_share} title={say('source.later_sales')} />,
          }}
        />
      )}
    </p>
  );
}

/** Where the inputs come from that are not the deal's own, each with its mark. */
function Borrowed({ inputs }: { inputs: ReturnInputs }): ReactElement {
  const { say } = usePage();
  const rows: [Key, Figure | null][] = [
    ['input.margin', inputs.margin],
    ['input.pull_through', inputs.pull_through],
    ['input.compute_share', inputs.compute_share],
  ];
  return (
    <ul className="borrowed">
      {rows.map(([key, f]) =>
        f ? (
          <li key={key}>
            {say(key)} <Fig figure={f} title={say(key)} words={f.unit === 'x' ? `${f.low}:1` : undefined} />{' '}
            <MarkLine figure={f} />
          </li>
        ) : null,
      )}
    </ul>
  );
}

function Price({ effect, margin }: { effect: PriceEffect; margin: Figure | null }): ReactElement {
  const { lang, say } = usePage();
  const { cut, volume_to_hold: volume, margin_before: before, margin_after: after } = effect;
  const title = say('price.title');
  const one = (value: number, ...from: (Figure | null)[]): ReactNode => (
    <Computed claims={claimsOf(cut, ...from)} title={title}>
      {share({ low: value, high: value }, lang)}
    </Computed>
  );
  const changes = effect.revenue_change.map((r) =>
    say('price.at', { change: change(r.change, lang), elasticity: r.elasticity }),
  );
  const stop = lang === 'en' ? '.' : '。';
  const comma = lang === 'en' ? '; ' : '；';
  return (
    <p>
      <Sentence
        k="price.cut"
        fill={{
          cut: <Fig figure={cut} title={say('claim.price_change')} words={cutWords(cut, lang)} />,
          volume: one(volume),
        }}
      />
      {before !== null && after !== null && (
        <>
          {comma}
          <Sentence
            k="price.margin"
            fill={{
              before: margin ? <Fig figure={margin} title={say('input.margin')} /> : one(before),
              after: one(after, margin),
            }}
          />
        </>
      )}
      {changes.length > 0 && (
        <>
          {comma}
          <Computed claims={cut.claims} title={title}>
            {say('price.revenue', { changes: listed(changes, lang) })}
          </Computed>
        </>
      )}
      {stop}
    </p>
  );
}

/** What the lines above suppose: the margin before the cut and the elasticities, each with its mark. */
function Supposed({ effect, margin }: { effect: PriceEffect | undefined; margin: Figure | null }): ReactElement {
  const { say } = usePage();
  const values = effect?.revenue_change.map((r) => r.elasticity).join(' / ');
  return (
    <ul className="borrowed" data-testid="supposed">
      {margin && (
        <li>
          {say('input.margin')} <Fig figure={margin} title={say('input.margin')} /> <MarkLine figure={margin} />
        </li>
      )}
      {values && (
        <li>
          {say('price.elasticities', { values })}{' '}
          <span className="mark">
            {say('mark.assumed')} · {say('price.literature')}
          </span>
        </li>
      )}
    </ul>
  );
}

function Others({ screen, putIn }: { screen: FirstScreen; putIn: Figure }): ReactElement | null {
  const { lang, say } = usePage();
  const gap = lang === 'en' ? ' ' : '';
  const { exits, worth_at_least: worth } = screen;
  if (!exits && !worth) return null;
  const ratio = exits?.times_put_in;
  return (
    <p data-testid="others">
      {exits && ratio ? (
        <Sentence
          k="exits.line"
          fill={{
            total: <Fig figure={exits.total} title={say('claim.divestment')} />,
            times: (
              <Computed claims={claimsOf(exits.total, putIn)} title={say('claim.divestment')}>
                {times({ low: ratio, high: ratio }, { lang })}
              </Computed>
            ),
          }}
        />
      ) : null}
      {gap}
      {worth && (
        <Computed claims={worth.claims} title={say('card.valuation')}>
          {say('worth.line', { total: figure({ ...worth, approx: null }, { lang, stated: true }) })}
        </Computed>
      )}
    </p>
  );
}
