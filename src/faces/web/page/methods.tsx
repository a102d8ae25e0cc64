// How it is worked out, closed until asked for: the three words, the closed form with the terms that prove its
// bounds, the marks, the rounding, and what the reader of the documents noted.
import type { ReactElement } from 'react';
import type { CertificateTerm, Mark } from '../../../model/answer.ts';
import { wordFor } from '../../words/dictionary.ts';
import { money } from '../../words/figures.ts';
import { usePage } from '../state/page.ts';

const MARKS: Mark[] = ['disclosed', 'reported', 'rule_of_thumb', 'assumed'];

export function Methods(): ReactElement {
  const { say } = usePage();
  return (
    <details className="methods" data-testid="methods">
      <summary>{say('methods.title')}</summary>
      <div className="prose">
        <h3>{say('methods.words')}</h3>
        <p>{say('methods.returned')}</p>
        <p>{say('methods.recovered')}</p>
        <p>{say('methods.booked')}</p>
        <h3>{say('methods.bounds')}</h3>
        <p>{say('methods.form')}</p>
        <Certificate />
        <h3>{say('methods.marks')}</h3>
        <ul>
          {MARKS.map((m) => (
            <li key={m}>{say(`methods.mark.${m}`)}</li>
          ))}
        </ul>
        <p>{say('methods.rounding')}</p>
        <p>{say('methods.neutral')}</p>
        <Notes />
      </div>
    </details>
  );
}

function Certificate(): ReactElement | null {
  const { view, lang, say } = usePage();
  const { full, currency } = view.screen;
  if (!full) return null;
  return (
    <>
      <p>{say('methods.certificate.lower', { amount: money(full.lower, currency, { lang }) })}</p>
      <Terms terms={full.certificate.lower} currency={currency} />
      <p>{say('methods.certificate.upper', { amount: money(full.upper, currency, { lang }) })}</p>
      <Terms terms={full.certificate.upper} currency={currency} />
    </>
  );
}

function Terms({ terms, currency }: { terms: CertificateTerm[]; currency: string }): ReactElement {
  const { lang, say } = usePage();
  return (
    <ul>
      {terms.map((t) => (
        <li key={t.id}>
          {wordFor(say, 'cert', t.id)}: {money(t.amount, currency, { lang })}{' '}
          <span className="mark">{say(`mark.${t.mark}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Diagnostics of the case, with what can be done about each. */
function Notes(): ReactElement | null {
  const { view, say } = usePage();
  if (view.diagnostics.length === 0) return null;
  return (
    <>
      <h3>{say('notes.title')}</h3>
      <ul>
        {view.diagnostics.slice(0, 100).map((d, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same note may stand twice
          <li key={i}>
            {d.message} {d.remedy} <span className="mark">{d.code}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
