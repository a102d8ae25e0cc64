// A figure on the page: a number that opens its sources. Its mark and who said it are a glance away.
import type { ReactElement, ReactNode } from 'react';
import type { Figure, ReturnInputs } from '../../../model/answer.ts';
import { figure as print } from '../../words/figures.ts';
import { speakerName } from '../../words/restate.ts';
import { usePage } from '../state/page.ts';

/** A stated figure: printed as stated (or in the words given), with its mark, opening its sources. */
export function Fig({ figure, title, words }: { figure: Figure; title: string; words?: string }): ReactElement {
  const { lang, say, open } = usePage();
  const text = words ?? print(figure, { lang, stated: true });
  const mark = say(`mark.${figure.mark}`);
  const act = (): void => open({ title, figure, claims: figure.claims });
  return (
    <button type="button" className="fig" onClick={act} title={figure.by ? `${mark}: ${figure.by.text}` : mark}>
      {text}
    </button>
  );
}

/** A computed figure: opens the statements it was computed from. */
export function Computed({
  claims,
  title,
  children,
}: {
  claims: string[];
  title: string;
  children: ReactNode;
}): ReactElement {
  const { open } = usePage();
  return (
    <button type="button" className="fig" onClick={() => open({ title, computed: true, claims })}>
      {children}
    </button>
  );
}

/** Every claim that the closed form stands on. */
export function inputClaims(inputs: ReturnInputs): string[] {
  const { put_in, rounds, compute_share, later_share, margin, pull_through, credits_share } = inputs;
  const all = [put_in, ...rounds, compute_share, later_share, margin, pull_through, credits_share];
  return [...new Set(all.flatMap((f) => f?.claims ?? []))];
}

/** The mark of a figure and who said it, in small print beside it. */
export function MarkLine({ figure }: { figure: Figure }): ReactElement {
  const page = usePage();
  const { say } = page;
  const who = figure.by ? speakerName(figure.by, page) : null;
  return (
    <span className="mark">
      {say(`mark.${figure.mark}`)}
      {who ? ` · ${who}` : ''}
    </span>
  );
}
