// When it pays back and what a price cut means: small text with figures, each figure open to its sources.
import type { ReactElement, ReactNode } from 'react';
import type { Figure, FirstScreen, PriceEffect, Recovered, ReturnInputs } from '../../../model/answer.ts';
import type { Interval } from '../../../model/money.ts';
import type { Key } from '../../words/dictionary.ts';
import { change, figure, money, share, times } from '../../words/figures.ts';
import { partyFill } from '../../words/headline.ts';
import { listed } from '../../words/lang.ts';
import { cutWords } from '../../words/restate.ts';
import { Computed, Fig, MarkLine } from '../parts/fig.tsx';
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
              <Price key={`${p.cut.low}-${p.cut.high}`} effect={p} />
            ))}
          </>
        )}
        <Others screen={screen} />
      </div>
    </section>
  );
}

const reached = (even: Interval | null): even is Interval => even !== null && even.low <= 1;

function Even({ screen, inputs, recovered }: PaysBackProps): ReactElement {
  const { lang, say } = usePage();
  const { margin, pull_through, later_share } = inputs;
  const gap = lang === 'en' ? ' ' : '';
  const title = say('even.title');
  const claims = [...(margin?.claims ?? []), ...(pull_through?.claims ?? []), ...inputs.compute_share.claims];
  const part = (value: Interval): ReactNode => (
    <Computed claims={claims} title={title}>
      {share(value, lang)}
    </Computed>
  );
  const fill = partyFill(inputs, lang) as Record<string, ReactNode>;
  const { breakeven_bought: even, breakeven_bought_without: without, breakeven_margin: least } = recovered;
  const sum = (value: Interval): ReactNode => (
    <Computed claims={[...claims, ...(later_share?.claims ?? [])]} title={title}>
      {money(value, screen.currency, { lang })}
    </Computed>
  );
  return (
    <p>
      {even && (
        <Sentence k={reached(even) ? 'even.bought' : 'even.bought.never'} fill={{ ...fill, share: part(even) }} />
      )}
      {gap}
      {without && (
        <Sentence
          k={reached(without) ? 'even.without' : 'even.without.never'}
          fill={{ ...fill, share: part(without) }}
        />
      )}
      {gap}
      {least && <Sentence k="even.margin" fill={{ share: part(least) }} />}
      {gap}
      {recovered.sales_needed && later_share && (
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

function Price({ effect }: { effect: PriceEffect }): ReactElement {
  const { lang, say } = usePage();
  const { cut, volume_to_hold: volume, margin_before: before, margin_after: after } = effect;
  const one = (value: number): string => share({ low: value, high: value }, lang);
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
      {before !== null &&
        after !== null &&
        `${comma}${say('price.margin', { before: one(before), after: one(after) })}`}
      {changes.length > 0 && `${comma}${say('price.revenue', { changes: listed(changes, lang) })}`}
      {stop}
    </p>
  );
}

function Others({ screen }: { screen: FirstScreen }): ReactElement | null {
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
            times: times({ low: ratio, high: ratio }, { lang }),
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
