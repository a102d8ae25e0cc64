// How sure: statements by who stands behind them, what was heard at second hand, what was cited but is not in
// the case, and the marks of the headline's inputs, counted.
import type { ReactElement } from 'react';
import type { Mark } from '../../../model/answer.ts';
import { strip } from '../../chart/strip.ts';
import { listed } from '../../words/lang.ts';
import { countOf, speakerName } from '../../words/restate.ts';
import { Picture } from '../parts/picture.tsx';
import { useWidth } from '../parts/width.ts';
import { usePage } from '../state/page.ts';

const MARKS: Mark[] = ['disclosed', 'reported', 'rule_of_thumb', 'assumed'];

export function Sure(): ReactElement | null {
  const { view, lang, say, open } = usePage();
  const [place, width] = useWidth<HTMLDivElement>();
  const { sources, marks } = view.screen;
  const total = sources.counts.reduce((n, c) => n + c.claims.length, 0);
  if (total === 0) return null;
  const parts = sources.counts.map((c) => ({
    key: c.kind,
    count: c.claims.length,
    label: say(`kind.${c.kind}`),
    claims: c.claims,
  }));
  const what = say('sure.what', { n: countOf(say, 'statement', total) });
  const counted = MARKS.filter((m) => marks[m] > 0).map((m) => `${marks[m]} ${say(`mark.${m}`)}`);
  const openPart = (claims: string[], key: string | undefined): void =>
    open({ title: key ? say(`kind.${key}` as 'kind.author') : say('sure.title'), claims });
  return (
    <section className="figure" data-testid="sure">
      <h2>{say('sure.title')}</h2>
      <p className="what">{what}</p>
      <div ref={place} className="plot">
        {width > 0 && (
          <Picture
            picture={strip(width, parts)}
            label={what}
            onOpen={openPart}
            nameOf={(k) => say(`kind.${k}` as 'kind.author')}
          />
        )}
      </div>
      {counted.length > 0 && (
        <p className="proved" data-testid="marks">
          {say('sure.marks', { marks: lang === 'en' ? counted.join(', ') : listed(counted, lang) })}
        </p>
      )}
      {view.screen.inputs?.rounds[0]?.source === 'round_not_stated' && (
        <p className="small" data-testid="marks-round">
          {say('round.unstated')}
        </p>
      )}
      <div className="notes-pair">
        <Chains />
        <Cited />
      </div>
    </section>
  );
}

function Chains(): ReactElement | null {
  const page = usePage();
  const { view, say, open } = page;
  const { chains } = view.screen.sources;
  if (chains.length === 0) return null;
  return (
    <div data-testid="chains">
      <h3>{say('sure.chains')}</h3>
      <ul className="chains">
        {chains.map((chain) => {
          const text = [...chain.speakers.map((s) => speakerName(s, page)), say('sure.thisText')].join(' → ');
          return (
            <li key={text}>
              <button type="button" className="fig" onClick={() => open({ title: text, claims: chain.claims })}>
                {text}
              </button>{' '}
              <span className="small">{countOf(say, 'statement', chain.claims.length)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Cited(): ReactElement | null {
  const { view, say, open } = usePage();
  const { cited } = view.screen.sources;
  if (cited.length === 0) return null;
  return (
    <div data-testid="cited">
      <h3>{say('sure.cited')}</h3>
      <ul className="chains">
        {cited.map((c) => (
          <li key={c.text}>
            {c.claims.length > 0 ? (
              <button type="button" className="fig" onClick={() => open({ title: c.text, claims: c.claims })}>
                {c.text}
              </button>
            ) : (
              c.text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
