// How it is worked out, closed until asked for: the three words, the closed form with the terms that prove its
// bounds, the marks, the rounding, and what the reader of the documents noted.
import type { ReactElement } from 'react';
import type { CertificateTerm, Mark } from '../../../model/answer.ts';
import type { CaseView } from '../../../model/case.ts';
import { wordFor } from '../../words/dictionary.ts';
import { money } from '../../words/figures.ts';
import { visible } from '../../words/lang.ts';
import { Computed, returnedClaims } from '../parts/fig.tsx';
import { Sentence } from '../parts/words.tsx';
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
  const { full, inputs, currency } = view.screen;
  if (!full || !inputs) return null;
  const claims = returnedClaims(inputs, full.choice);
  const amount = (part: 'lower' | 'prorata' | 'upper'): ReactElement => (
    <Computed claims={claims} title={say('returned.title')}>
      {money(full[part], currency, { lang, stated: true })}
    </Computed>
  );
  return (
    <>
      <p data-testid="even-figure">
        <Sentence k="methods.certificate.even" fill={{ amount: amount('prorata') }} />
      </p>
      <p>
        <Sentence k="methods.certificate.lower" fill={{ amount: amount('lower') }} />
      </p>
      <Terms terms={full.certificate.lower} currency={currency} />
      <p>
        <Sentence k="methods.certificate.upper" fill={{ amount: amount('upper') }} />
      </p>
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
          {wordFor(say, 'cert', t.id)}: {money(t.amount, currency, { lang, stated: true })}{' '}
          <span className="mark">{say(`mark.${t.mark}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Which document a note is about, before its message. */
function titleOf(view: CaseView, id: string | null | undefined): string {
  const document = view.documents.find((d) => d.id === id);
  return document ? `${visible(document.title ?? document.file ?? document.id)}: ` : '';
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
            {titleOf(view, d.at?.document)}
            {d.message} {d.remedy} <span className="mark">{d.code}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
