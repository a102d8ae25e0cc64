// What to ask: the questions whose answers would narrow the result most, as lines and as a letter to copy.
import { type ReactElement, useState } from 'react';
import type { FirstScreen, Question } from '../../../model/answer.ts';
import { letter, question, widthWords } from '../../words/letter.ts';
import { Computed, returnedClaims } from '../parts/fig.tsx';
import { usePage } from '../state/page.ts';

export function Letter(): ReactElement | null {
  const { view, lang, say } = usePage();
  const { screen } = view;
  const most = screen.questions.reduce((m, q) => Math.max(m, q.removes ?? 0), 0);
  if (screen.questions.length === 0) return null;
  return (
    <section className="figure" data-testid="letter">
      <h2>{say('letter.title')}</h2>
      <p className="what">{say('letter.what')}</p>
      <ol className="questions">
        {screen.questions.map((q) => (
          <li key={q.key}>
            <p>{question(q, screen, lang)}</p>
            <meter
              className={q.removes === null ? 'none' : ''}
              min={0}
              max={most || 1}
              value={q.removes ?? 0}
              aria-hidden="true"
            />
            <span className="small">
              {q.removes && claimsFor(q, screen).length > 0 ? (
                <Computed claims={claimsFor(q, screen)} title={question(q, screen, lang)}>
                  {widthWords(q, screen, lang)}
                </Computed>
              ) : (
                widthWords(q, screen, lang)
              )}
            </span>
          </li>
        ))}
      </ol>
      <Copy text={letter(screen, lang)} />
    </section>
  );
}

/** What the width hangs on: the question's own claims, else those of the answer's inputs. */
function claimsFor(asked: Question, { inputs, full }: FirstScreen): string[] {
  if (asked.claims.length > 0 || !inputs || !full) return asked.claims;
  return returnedClaims(inputs, full.choice);
}

/** Copies the letter; where the clipboard is closed to us the text is shown for copying by hand. */
function Copy({ text }: { text: string }): ReactElement {
  const { say } = usePage();
  const [state, set] = useState<'idle' | 'done' | 'closed'>('idle');
  const copy = (): void => {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => set('done'),
      () => set('closed'),
    );
  };
  return (
    <div className="copy">
      <button type="button" className="action" onClick={copy} data-testid="copy-letter">
        {say('letter.copy')}
      </button>{' '}
      <span role="status">{state === 'done' ? say('letter.copied') : ''}</span>
      {state === 'closed' && (
        <textarea readOnly rows={10} value={text} onFocus={(e) => e.target.select()} aria-label={say('letter.title')} />
      )}
    </div>
  );
}
