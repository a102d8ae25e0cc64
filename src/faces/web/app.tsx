// The page: which view is shown (a case of the store or a pasted article), the language, and what is open
// above it. Everything shown is recomputed by the server or the worker; nothing is kept here but choices.
import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import type { CaseView } from '../../model/case.ts';
import { sayer } from '../words/dictionary.ts';
import { headline } from '../words/headline.ts';
import { LedgerRoom } from './ledger/ledger.tsx';
import { Ask } from './page/ask.tsx';
import { Companies } from './page/companies.tsx';
import { Letter } from './page/letter.tsx';
import { LoopMap } from './page/map.tsx';
import { Masthead } from './page/masthead.tsx';
import { Methods } from './page/methods.tsx';
import { OutlookSection } from './page/outlook/outlook.tsx';
import { Sure } from './page/sure.tsx';
import { Top } from './page/top.tsx';
import { Hatches } from './parts/picture.tsx';
import { Sheet } from './parts/sheet.tsx';
import { Reader } from './reader/reader.tsx';
import { useDrop } from './state/drop.ts';
import { type Page, PageContext, pageOf, type Sources } from './state/page.ts';
import { keepInAddress, useLang, useTheme } from './state/prefs.ts';
import { useShown } from './state/shown.ts';

/** A file of payments rather than an article. */
const isLedger = ({ name }: File): boolean => /\.(?:csv|tsv|json)$/iu.test(name);

export function App(): ReactElement {
  const [lang, setLang] = useLang();
  const [theme, setTheme] = useTheme();
  const [asking, setAsking] = useState(false);
  const shown = useShown();
  const say = useMemo(() => sayer(lang), [lang]);
  const openAsk = useCallback(() => setAsking(true), []);
  const onDrop = useCallback((dropped: File) => !isLedger(dropped) && setAsking(true), []);
  const { file, hovering } = useDrop(onDrop);
  const ledger = file && isLedger(file) ? file : null;
  const showPasted = (view: CaseView): void => {
    shown.paste(view);
    setAsking(false);
    window.scrollTo({ top: 0 });
  };
  const toCase = (id: string): void => {
    shown.choose(id);
    keepInAddress('case', id);
  };
  const { view, problem, current } = shown;
  return (
    <div className={`page${hovering ? ' dropping' : ''}`}>
      <Hatches />
      <Masthead
        say={say}
        lang={lang}
        onLang={setLang}
        theme={theme}
        onTheme={setTheme}
        cases={shown.cases}
        current={current}
        onCase={toCase}
        onAsk={openAsk}
      />
      {shown.pasted && shown.cases[0] && (
        <p className="pasted">
          {say('page.pasted')}{' '}
          <button type="button" className="action" onClick={shown.back} data-testid="back">
            {say('mast.back')}
          </button>
        </p>
      )}
      <main>
        {problem && (
          <section className="lead" role="alert" data-testid="problem">
            <h1>{say('page.failed')}</h1>
            <p className="standfirst">
              {problem.message} {problem.remedy}
            </p>
            <button type="button" className="action" onClick={shown.retry}>
              {say('page.retry')}
            </button>
          </section>
        )}
        {!problem && !view && <p className="waiting">{shown.empty ? say('page.empty') : say('page.loading')}</p>}
        {view && <Story key={shown.key} view={view} lang={lang} />}
        <LedgerRoom say={say} lang={lang} dropped={ledger} />
      </main>
      <Ask
        say={say}
        open={asking}
        dropped={ledger ? null : file}
        onClose={() => setAsking(false)}
        onView={showPasted}
      />
      {hovering && <p className="drop-here">{say('page.dropHere')}</p>}
    </div>
  );
}

function Story({ view, lang }: { view: CaseView; lang: Page['lang'] }): ReactElement {
  const [sources, setSources] = useState<Sources | null>(null);
  const [selected, select] = useState<string | null>(null);
  const show = useCallback((id: string) => {
    setSources(null);
    select(id);
  }, []);
  const close = useCallback(() => setSources(null), []);
  useEffect(() => {
    document.title = `${headline(view.screen, lang)} | ${sayer(lang)('mast.name')}`;
  }, [view, lang]);
  useEffect(() => {
    const onKey = (e: KeyboardEvent): void => {
      if (e.key !== 'Escape') return;
      if (sources) setSources(null);
      else select(null);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [sources]);
  const fixed = useMemo(() => pageOf(view, lang), [view, lang]);
  const page = useMemo(() => ({ ...fixed, open: setSources, show, selected, select }), [fixed, show, selected]);
  return (
    <PageContext value={page}>
      <Top />
      <OutlookSection />
      <Companies />
      <Letter />
      <Sure />
      <LoopMap />
      <Reader />
      <Methods />
      {sources && <Sheet sources={sources} onClose={close} />}
    </PageContext>
  );
}
