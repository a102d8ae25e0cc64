// The documents beside what they say: choose a statement to see its sentence, a sentence to see its statements.
// j and k (or the arrows) move, Enter opens the sources.
import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import type { CaseView } from '../../../model/case.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Document } from '../../../model/document.ts';
import { visible } from '../../words/lang.ts';
import { gist } from '../../words/restate.ts';
import { usePage } from '../state/page.ts';
import { ClaimList, type Filter, Filters, matching } from './claims.tsx';
import { Text } from './text.tsx';

/** Claims of one document in the order of its text; hand-entered ones stand after all documents. */
function claimsOf(claims: readonly Claim[], document: string | null): Claim[] {
  const start = (c: Claim): number => c.evidence[0]?.start ?? 0;
  return claims.filter((c) => (c.document ?? null) === document).sort((a, b) => start(a) - start(b));
}

const BY_HAND = '*hand';

/** The first document that says something, in the reader's language where there is one. */
function firstDocument({ documents, claims }: CaseView, lang: string): string | undefined {
  const speaking = new Set(claims.map((c) => c.document));
  const said = documents.filter((d) => speaking.has(d.id));
  return (said.find((d) => d.lang === lang) ?? said[0] ?? documents[0])?.id;
}

export function Reader(): ReactElement | null {
  const page = usePage();
  const { view, say, selected, select, claims } = page;
  const byHand = useMemo(() => view.claims.filter((c) => !c.document), [view]);
  const [chosen, choose] = useState(() => firstDocument(view, page.lang) ?? BY_HAND);
  const [filter, setFilter] = useState<Filter>({ kind: '', words: '' });
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const claim = selected ? claims.get(selected) : null;
    if (claim) choose(claim.document ?? BY_HAND);
  }, [selected, claims]);
  const document = view.documents.find((d) => d.id === chosen) ?? null;
  const here = useMemo(() => claimsOf(view.claims, document?.id ?? null), [view, document]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names follow the view and the language
  const shown = useMemo(() => matching(here, filter, page), [here, filter, page.lang, view]);
  const keyed = useKeys(shown, list);
  if (!document && byHand.length === 0) return null;
  const fromText = (ids: string[]): void => select(ids[(ids.indexOf(selected ?? '') + 1) % ids.length] ?? null);
  return (
    <section className="reader" id="documents" data-testid="reader">
      <h2>{say('doc.title')}</h2>
      <p className="what">{say('doc.what')}</p>
      <Picker documents={view.documents} byHand={byHand.length} chosen={chosen} onChoose={choose} />
      <div className="columns">
        {document ? <Text key={document.id} document={document} selected={selected} onSelect={fromText} /> : <div />}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys move among the buttons inside */}
        <div className="beside" onKeyDown={keyed}>
          <h3>{say('doc.statements')}</h3>
          {here.length > 0 && (
            <Filters
              filter={filter}
              onFilter={setFilter}
              kinds={new Set(here.map((c) => c.kind))}
              shown={shown.length}
              total={here.length}
            />
          )}
          {here.length > 0 || !document ? (
            <ClaimList claims={shown} selected={selected} list={list} />
          ) : (
            <NothingRead document={document} />
          )}
          {document && <Unused document={document} />}
        </div>
      </div>
    </section>
  );
}

/** Says that a text gave no statement, and what its reading noted. */
function NothingRead({ document }: { document: Document }): ReactElement {
  const { view, say } = usePage();
  const title = visible(document.title ?? document.file ?? document.id);
  return (
    <div className="note" data-testid="nothing-read">
      <p>{say('doc.nothingRead')}</p>
      {view.diagnostics
        .filter((d) => d.at?.document === document.id)
        .slice(0, 20)
        .map((d) => (
          <p key={`${d.code}-${d.at?.start ?? d.at?.line ?? ''}-${d.message}`}>
            {title}: {d.message} {d.remedy}
          </p>
        ))}
    </div>
  );
}

/** j and k anywhere on the page, the arrows among the shown claims; Enter on the selected one opens its sources. */
function useKeys(shown: Claim[], list: React.RefObject<HTMLOListElement | null>): (e: KeyboardEvent) => void {
  const page = usePage();
  const { selected, select, open } = page;
  const move = (by: number): void => {
    const at = shown.findIndex((c) => c.id === selected);
    const next = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
    if (!next) return;
    select(next.id);
    list.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(next.id)}"]`)?.focus({ preventScroll: true });
  };
  const moveNow = useRef(move);
  moveNow.current = move;
  useEffect(() => {
    const onKey = (e: globalThis.KeyboardEvent): void => {
      if (e.key !== 'j' && e.key !== 'k') return;
      if (e.ctrlKey || e.metaKey || e.altKey || isTyping(e.target)) return;
      moveNow.current(e.key === 'j' ? 1 : -1);
      e.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (e) => {
    if (isTyping(e.target)) return;
    const by = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
    const current = shown.find((c) => c.id === selected);
    if (by) move(by);
    else if (e.key === 'Enter' && current && isRowOf(e.target, current.id))
      open({ title: gist(current, page), claims: [current.id] });
    else return;
    e.preventDefault();
  };
}

/** Keys typed into a field or a dialog belong to it. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, dialog, [role="dialog"]') !== null;

const isRowOf = (target: EventTarget, id: string): boolean =>
  target instanceof HTMLElement && target.dataset.claim === id;

interface PickerProps {
  documents: Document[];
  byHand: number;
  chosen: string;
  onChoose: (id: string) => void;
}

function Picker({ documents, byHand, chosen, onChoose }: PickerProps): ReactElement | null {
  const { say } = usePage();
  if (documents.length + (byHand ? 1 : 0) < 2) return null;
  return (
    <label className="picker">
      {say('doc.pick')}{' '}
      <select value={chosen} onChange={(e) => onChoose(e.target.value)} data-testid="document">
        {documents.map((d) => (
          <option key={d.id} value={d.id}>
            {visible(d.title ?? d.file ?? d.id)}
          </option>
        ))}
        {byHand > 0 && <option value={BY_HAND}>{`${say('doc.byHand')} (${byHand})`}</option>}
      </select>
    </label>
  );
}

/** Figures of the text that no statement explains, each with the reason when it is known. */
function Unused({ document }: { document: Document }): ReactElement | null {
  const { view, say } = usePage();
  const items = view.unexplained.find((u) => u.document === document.id)?.items ?? [];
  if (items.length === 0) return null;
  return (
    <details className="unused-list" data-testid="unexplained">
      <summary>
        {say('doc.unused')} ({items.length})
      </summary>
      <p className="small">{say('doc.unused.what')}</p>
      <ul>
        {items.map((u) => (
          <li key={`${u.start}-${u.end}`}>
            <q lang={document.lang ?? undefined}>{visible(u.quote)}</q> {u.why && <span className="mark">{u.why}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
