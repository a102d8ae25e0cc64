// A figure on the page: a number that opens its sources. Its mark and who said it are a glance away.
import type { ReactElement, ReactNode } from 'react';
import type { Choice, Figure, ReturnInputs } from '../../../model/answer.ts';
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

/** The claims of several figures, each once; what is not stated has none. */
export const claimsOf = (...figures: (Figure | null | undefined)[]): string[] => [
  ...new Set(figures.flatMap((f) => f?.claims ?? [])),
];

/** The round in force at a choice; the ticket where there is none. */
const roundAt = (inputs: ReturnInputs, round: number): Figure => inputs.rounds[round] ?? inputs.put_in;

/** What revenue from the funding hangs on: the round and the share of it spent on compute. */
export const bookedClaims = (inputs: ReturnInputs, { round, credits }: Choice): string[] =>
  claimsOf(roundAt(inputs, round), inputs.compute_share, credits > 0 ? inputs.credits_share : null);

/** What the returned figures hang on: the ticket, and what was booked. */
export const returnedClaims = (inputs: ReturnInputs, choice: Choice): string[] => [
  ...new Set([...inputs.put_in.claims, ...bookedClaims(inputs, choice)]),
];

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
