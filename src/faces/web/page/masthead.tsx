// The masthead: the name, the case, language, light or dark, and the way in for an article of one's own.
import type { ReactElement } from 'react';
import { type Say, sayer } from '../../words/dictionary.ts';
import { LANGS, type Lang } from '../../words/lang.ts';
import type { CaseRow } from '../state/api.ts';
import type { Theme } from '../state/prefs.ts';

export interface MastheadProps {
  say: Say;
  lang: Lang;
  onLang: (lang: Lang) => void;
  theme: Theme;
  onTheme: (theme: Theme) => void;
  cases: CaseRow[];
  current: string | null;
  onCase: (id: string) => void;
  onAsk: () => void;
}

const LANGUAGE: Record<Lang, string> = { en: 'English', 'zh-Hans': '简体', 'zh-Hant': '繁體' };
const THEMES: Theme[] = ['system', 'light', 'dark'];

/** The title of a case in the reader's language. */
export const caseTitle = (row: CaseRow, lang: Lang): string => row.title[lang] || row.title.en;

/** Opens the place for a ledger and goes there. */
function openLedger(): void {
  const place = document.querySelector<HTMLDetailsElement>('#ledger');
  if (!place) return;
  place.open = true;
  place.scrollIntoView();
}

export function Masthead(props: MastheadProps): ReactElement {
  const { say, lang } = props;
  const other = lang === 'en' ? sayer('zh-Hans')('mast.name') : sayer('en')('mast.name');
  return (
    <header className="masthead">
      <a className="skip" href="#documents">
        {say('mast.skip')}
      </a>
      <p className="wordmark">
        <b>{say('mast.name')}</b> <span>{other}</span>
      </p>
      <Cases {...props} />
      <button type="button" className="action" onClick={props.onAsk} data-testid="ask-open">
        {say('mast.ask')}
      </button>
      <button type="button" className="action" onClick={openLedger} data-testid="ledger-open">
        {say('ledger.open')}
      </button>
      <div className="switches">
        <Languages {...props} />
        <label className="quiet">
          <span className="hidden">{say('mast.theme')}</span>
          <select value={props.theme} onChange={(e) => props.onTheme(e.target.value as Theme)} data-testid="theme">
            {THEMES.map((t) => (
              <option key={t} value={t}>
                {say(`theme.${t}` as 'theme.system')}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}

function Cases({ say, cases, current, onCase, lang }: MastheadProps): ReactElement | null {
  const only = cases[0];
  if (!only) return null;
  if (cases.length === 1 && only.id === current) return <p className="case-name">{caseTitle(only, lang)}</p>;
  return (
    <label className="quiet case-name">
      <span className="hidden">{say('mast.case')}</span>
      <select value={current ?? ''} onChange={(e) => onCase(e.target.value)} data-testid="case">
        {current === null && <option value="">{say('page.pasted')}</option>}
        {cases.map((row) => (
          <option key={row.id} value={row.id}>
            {caseTitle(row, lang)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Languages({ say, lang, onLang }: MastheadProps): ReactElement {
  return (
    <fieldset className="languages" data-testid="languages">
      <legend className="hidden">{say('mast.language')}</legend>
      {LANGS.map((l) => (
        <button
          key={l}
          type="button"
          lang={l}
          aria-pressed={l === lang}
          onClick={() => onLang(l)}
          data-testid={`lang-${l}`}
        >
          {LANGUAGE[l]}
        </button>
      ))}
    </fieldset>
  );
}
