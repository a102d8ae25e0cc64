// The list of statements beside the text: each restated in the reader's language, filtered by kind and words,
// walked by keyboard. Rows far from view cost nothing (content-visibility), so that thousands stay quick.
import { memo, type ReactElement, type RefObject, useEffect } from 'react';
import type { Claim } from '../../../model/claim.ts';
import { wordFor } from '../../words/dictionary.ts';
import { gist, saidBy, type Voice } from '../../words/restate.ts';
import { usePage } from '../state/page.ts';

/** From so many rows on, rows far from view are not laid out. */
const LONG = 200;

export interface Filter {
  kind: string;
  words: string;
}

/** Claims that match, in the order of the text. */
export function matching(claims: readonly Claim[], filter: Filter, voice: Voice): Claim[] {
  const words = filter.words.trim().toLowerCase();
  return claims.filter((c) => {
    if (filter.kind && c.kind !== filter.kind) return false;
    if (!words) return true;
    const text = `${gist(c, voice)} ${saidBy(c, voice)} ${c.evidence.map((e) => e.quote).join(' ')}`;
    return text.toLowerCase().includes(words);
  });
}

interface FiltersProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  kinds: ReadonlySet<string>;
  shown: number;
  total: number;
}

export function Filters({ filter, onFilter, kinds, shown, total }: FiltersProps): ReactElement {
  const { say } = usePage();
  return (
    <div className="filters">
      <select
        value={filter.kind}
        onChange={(e) => onFilter({ ...filter, kind: e.target.value })}
        aria-label={say('doc.filter')}
        data-testid="filter-kind"
      >
        <option value="">{say('doc.allKinds')}</option>
        {[...kinds].sort().map((k) => (
          <option key={k} value={k}>
            {wordFor(say, 'claim', k)}
          </option>
        ))}
      </select>
      <input
        type="search"
        value={filter.words}
        onChange={(e) => onFilter({ ...filter, words: e.target.value })}
        placeholder={say('doc.filter')}
        aria-label={say('doc.filter')}
        data-testid="filter-words"
      />
      <span className="small" role="status">
        {say('doc.shown', { n: shown, m: total })}
      </span>
    </div>
  );
}

interface ListProps {
  claims: Claim[];
  selected: string | null;
  list: RefObject<HTMLOListElement | null>;
}

export function ClaimList({ claims, selected, list }: ListProps): ReactElement {
  const page = usePage();
  const { lang, nameOf, select, open, say } = page;
  useEffect(() => {
    const row = selected ? list.current?.querySelector('[aria-current="true"]') : null;
    if (row instanceof HTMLElement && list.current) keepInView(row, list.current);
  }, [selected, list]);
  if (claims.length === 0) return <p className="note">{say('doc.noMatch')}</p>;
  return (
    <ol ref={list} className={claims.length > LONG ? 'claims long' : 'claims'} data-testid="claims">
      {claims.map((c) => (
        <Row
          key={c.id}
          claim={c}
          current={c.id === selected}
          voice={voiceFor(lang, nameOf)}
          onSelect={select}
          onOpen={open}
        />
      ))}
    </ol>
  );
}

/** Scrolls the list, and only the list: the page stays where the text is. */
function keepInView(row: HTMLElement, list: HTMLElement): void {
  const [r, l] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  if (r.top < l.top) list.scrollTop -= l.top - r.top + 8;
  if (r.bottom > l.bottom) list.scrollTop += r.bottom - l.bottom + 8;
}

const voices = new WeakMap<Voice['nameOf'], Voice>();

/** One voice per way of naming, so that unchanged rows are not drawn again. */
function voiceFor(lang: Voice['lang'], nameOf: Voice['nameOf']): Voice {
  const kept = voices.get(nameOf);
  if (kept?.lang === lang) return kept;
  const voice = { lang, nameOf };
  voices.set(nameOf, voice);
  return voice;
}

interface RowProps {
  claim: Claim;
  current: boolean;
  voice: Voice;
  onSelect: (id: string) => void;
  onOpen: (sources: { title: string; claims: string[] }) => void;
}

const Row = memo(function Row({ claim, current, voice, onSelect }: RowProps): ReactElement {
  return (
    <li>
      <button
        type="button"
        aria-current={current || undefined}
        onClick={() => onSelect(claim.id)}
        data-testid="claim"
        data-claim={claim.id}
      >
        <span className="gist">{gist(claim, voice)}</span>
        <span className="small">{saidBy(claim, voice)}</span>
      </button>
    </li>
  );
});
