// What every part of the page needs: the view, the language, names of parties, and how to open sources.
import { createContext, useContext } from 'react';
import type { Figure, PartyRef } from '../../../model/answer.ts';
import type { CaseView } from '../../../model/case.ts';
import type { Claim } from '../../../model/claim.ts';
import { type Say, sayer } from '../../words/dictionary.ts';
import type { Lang } from '../../words/lang.ts';
import { visible } from '../../words/lang.ts';
import { fullName } from '../../words/names.ts';
import type { NameOf } from '../../words/restate.ts';

/** What the sheet of sources shows. */
export interface Sources {
  title: string;
  /** The figure as stated, when it is one; a computed figure has only claims. */
  figure?: Figure;
  computed?: boolean;
  claims: string[];
}

export interface Page {
  view: CaseView;
  lang: Lang;
  say: Say;
  claims: ReadonlyMap<string, Claim>;
  nameOf: NameOf;
  partyName: (party: PartyRef) => string;
  /** Opens the sheet of sources. */
  open: (sources: Sources) => void;
  /** Shows a claim's sentence in the text. */
  show: (claim: string) => void;
  selected: string | null;
  select: (claim: string | null) => void;
}

export const PageContext = createContext<Page | null>(null);

/** The page around a part; a part outside of it is a bug of ours. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('a part of the page stands outside of it');
  return page;
}

/** What follows from the view and the language alone. */
export function pageOf(
  view: CaseView,
  lang: Lang,
): Pick<Page, 'view' | 'lang' | 'say' | 'claims' | 'nameOf' | 'partyName'> {
  const known = new Map(view.entities.map((e) => [e.id, e.names]));
  const nameOf: NameOf = ({ entity, text }) => (entity && known.get(entity)?.[lang]) || visible(text);
  return {
    view,
    lang,
    say: sayer(lang),
    claims: new Map(view.claims.map((c) => [c.id, c])),
    nameOf,
    partyName: (party) => visible(fullName(party, lang)),
  };
}
