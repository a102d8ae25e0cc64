// A traced ledger on the page: the headline, the bar from at least to at most, why not less and not more, the rules of law,
// and the ways round; the same figures as the command line prints.
import type { ReactElement } from 'react';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { TracedFully } from '../../../model/ledger/traced.ts';
import { intervalBar } from '../../chart/interval.ts';
import type { Say } from '../../words/dictionary.ts';
import { type Lang, visible } from '../../words/lang.ts';
import { customersIn, exact, moneyIn, proofWords } from '../../words/ledger/proof.ts';
import { Picture } from '../parts/picture.tsx';
import { useWidth } from '../parts/width.ts';
import { Loops } from './loops.tsx';
import { sumLines } from './sums.ts';

export interface Told {
  t: TracedFully;
  investor: string;
  currency: string | null;
  say: Say;
  lang: Lang;
}

/** What the headline and the proofs are filled with. */
const fillOf = (told: Told): Record<string, string> => ({
  investor: visible(told.investor),
  customers: customersIn(told.t, told.say, told.lang),
  money: moneyIn(told.t, told.investor, told),
  revenue: exact(told.t.revenue_from_network),
  lower: exact(told.t.lower),
  prorata: exact(told.t.prorata),
  upper: exact(told.t.upper),
});

export function LedgerAnswer(told: Told): ReactElement {
  const { t, say } = told;
  const fill = fillOf(told);
  const paid = t.revenue_from_network > 0;
  const key = !paid ? 'ledger.none' : t.upper - t.lower < 0.005 ? 'ledger.exact' : 'ledger.headline';
  return (
    <section className="ledger-answer" data-testid="ledger-answer">
      <h2 data-testid="ledger-headline">
        {say(key, fill)} {told.currency && <small className="quiet">{told.currency}</small>}
      </h2>
      {paid && <Bar {...told} />}
      <h3>{say('ledger.sums')}</h3>
      <ul data-testid="ledger-sums">
        {sumLines(told).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {paid && <Why {...told} />}
      {paid && <Rules {...told} />}
      {paid && <Loops {...told} />}
    </section>
  );
}

function Bar(told: Told): ReactElement {
  const { t, say, investor } = told;
  const [place, width] = useWidth<HTMLDivElement>();
  const whole = t.revenue_from_network;
  const point = (x: number) => ({ low: x, high: x });
  const label = (key: 'lower' | 'prorata' | 'upper'): string => `${say(key)} ${exact(t[key])}`;
  const bar = intervalBar({
    ...{ width, putIn: whole, possible: null, claims: [], putClaims: [], tick: exact },
    ...{ lower: point(t.lower), prorata: point(t.prorata), upper: point(t.upper) },
    words: {
      ...{ lower: label('lower'), prorata: label('prorata'), upper: label('upper') },
      putIn: say('ledger.paidIn', { investor: visible(investor), sum: exact(whole) }),
    },
  });
  const fill = {
    ...fillOf(told),
    whole: exact(whole),
    investor: visible(investor),
    lower: exact(t.lower),
    prorata: exact(t.prorata),
  };
  return (
    <div ref={place} className="plot">
      {width > 0 && (
        <Picture picture={bar} label={say('ledger.alt', { ...fill, upper: exact(t.upper) })} testid="ledger-bar" />
      )}
    </div>
  );
}

function Why(told: Told): ReactElement {
  const { t, say } = told;
  const { investor = '', customers = '', money = '' } = fillOf(told);
  const proving = { say, sum: exact, fill: { investor, customers, money, revenue: t.revenue_from_network } };
  const least = t.unknown === 'open' ? say('ledger.onlyCredits') : proofWords(t.certificate.lower, 'least', proving);
  return (
    <>
      <h3>{say('ledger.whyLeast')}</h3>
      <p data-testid="ledger-least">{least}</p>
      <h3>{say('ledger.whyMost')}</h3>
      <p data-testid="ledger-most">{proofWords(t.certificate.upper, 'most', proving)}</p>
    </>
  );
}

const RULES = ['prorata', 'fifo', 'lifo', 'libr', 'vfirst'] as const;

function Rules({ t, say }: Told): ReactElement {
  return (
    <>
      <h3>{say('ledger.rules')}</h3>
      <table className="ledger-table" data-testid="ledger-rules">
        <thead>
          <tr>
            <th scope="col">{say('ledger.rule')}</th>
            <th scope="col">{say('ledger.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {RULES.map((rule) => (
            <tr key={rule}>
              <td>
                {say(`rule.${rule}`)}
                {(t[rule] < t.lower - 1e-6 || t[rule] > t.upper + 1e-6) && ` (${say('ledger.outside')})`}
              </td>
              <td>{exact(t[rule])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export function Notes({ diagnostics, say }: { diagnostics: readonly Diagnostic[]; say: Say }): ReactElement | null {
  if (diagnostics.length === 0) return null;
  return (
    <>
      <h3>{say('ledger.noticed')}</h3>
      <ul data-testid="ledger-notes">
        {diagnostics.slice(0, 50).map((d, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same note may stand twice
          <li key={i}>
            {d.at?.line ? `${d.at.line}: ` : ''}
            {visible(d.message)} {d.remedy}
          </li>
        ))}
        {diagnostics.length > 50 && <li>{say('ledger.more', { n: diagnostics.length - 50 })}</li>}
      </ul>
    </>
  );
}
