// The sheet of sources: a side panel, on phones a sheet from below. For each claim the quote with its figure,
// who said it, what kind of speaker, the mark, the date, the document, and the way into the text.
import { type ReactElement, useEffect, useRef } from 'react';
import type { Claim } from '../../../model/claim.ts';
import { dateWords } from '../../words/date.ts';
import { type Say, wordFor } from '../../words/dictionary.ts';
import { figure as print } from '../../words/figures.ts';
import { visible } from '../../words/lang.ts';
import { gist, saidBy } from '../../words/restate.ts';
import { type Sources, usePage } from '../state/page.ts';

interface SheetProps {
  sources: Sources;
  onClose: () => void;
}

/** Most claims shown at once; the rest are in the list below the page. */
const MOST = 60;

export function Sheet({ sources, onClose }: SheetProps): ReactElement {
  const { say, claims } = usePage();
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves whenever other sources are shown
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    };
  }, [sources]);
  const found = sources.claims.flatMap((id) => claims.get(id) ?? []);
  return (
    <aside ref={panel} className="sheet" role="dialog" aria-labelledby="sheet-title" tabIndex={-1} data-testid="sheet">
      <header>
        <h2 id="sheet-title">{sources.title}</h2>
        <button type="button" className="action" onClick={onClose} data-testid="sheet-close">
          {say('sheet.close')}
        </button>
      </header>
      <About sources={sources} none={found.length === 0} />
      {found.slice(0, MOST).map((c) => (
        <Source key={c.id} claim={c} />
      ))}
    </aside>
  );
}

function About({ sources, none }: { sources: Sources; none: boolean }): ReactElement | null {
  const { lang, say, nameOf } = usePage();
  const { figure, computed } = sources;
  if (!figure)
    return <p className="small">{none ? say('sheet.none') : say(computed ? 'sheet.from' : 'sheet.title')}</p>;
  return (
    <>
      <p className="sheet-figure">{print(figure, { lang, stated: true })}</p>
      <p className="small">
        {say(`mark.${figure.mark}`)}
        {figure.by && ` · ${nameOf(figure.by)} (${say(`one.${figure.by.kind}`)})`}
        {figure.basis && ` · ${say('sheet.basis', { basis: say(`basis.${figure.basis}`) })}`}
      </p>
      {figure.source && <p className="small">{sourceWords(figure.source, figure.mark === 'rule_of_thumb', say)}</p>}
      {none && figure.mark === 'assumed' && <p className="small">{say('sheet.none')}</p>}
    </>
  );
}

/** Where an input comes from that nobody stated. */
function sourceWords(source: string, rule: boolean, say: Say): string {
  if (source === 'round_not_stated') return say('round.unstated');
  return rule ? say('sheet.rule', { source }) : source;
}

function Source({ claim }: { claim: Claim }): ReactElement {
  const page = usePage();
  const { lang, say, view, show } = page;
  const where = view.documents.find((d) => d.id === claim.document);
  const date = claim.date ?? where?.published ?? claim.source?.published;
  const kind = claim.speaker ? say(`one.${claim.speaker.kind}`) : null;
  return (
    <article className="source" data-testid="source">
      {claim.evidence.map((e) => (
        <blockquote key={`${e.start}-${e.end}`} lang={where?.lang ?? undefined}>
          {visible(e.quote)}
        </blockquote>
      ))}
      <p>{gist(claim, page)}</p>
      <p className="small">
        {[saidBy(claim, page), kind, wordFor(say, 'status', claim.status), date ? dateWords(date, lang) : null]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="small">
        {where && visible(where.title ?? where.file ?? where.id)}
        {!where && claim.source && <Outside claim={claim} />}
      </p>
      {where && claim.evidence.length > 0 && (
        <button type="button" className="action" onClick={() => show(claim.id)} data-testid="show-in-text">
          {say('claim.show')}
        </button>
      )}
    </article>
  );
}

/** Where a hand-entered claim was looked up; only http addresses become links. */
function Outside({ claim }: { claim: Claim }): ReactElement {
  const { say } = usePage();
  const url = claim.source?.url ?? '';
  const name = claim.source?.name ?? url;
  const safe = /^https?:\/\//u.test(url);
  return (
    <>
      {say('doc.byHand')} · {say('sheet.noDocument')}{' '}
      {safe ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
    </>
  );
}
