// One document as text nodes, its evidence highlighted. A click on a highlight selects its claims; nothing of
// the article is ever taken for markup.
import { memo, type ReactElement, useEffect, useMemo, useRef } from 'react';
import type { Document } from '../../../model/document.ts';
import { dateWords } from '../../words/date.ts';
import { visible } from '../../words/lang.ts';
import { usePage } from '../state/page.ts';
import { markedIn, type Piece, piecesByLine } from './segments.ts';

/** From so many lines on, lines far from view are not laid out. */
const LONG = 200;

interface TextProps {
  document: Document;
  selected: string | null;
  onSelect: (claims: string[]) => void;
}

export function Text({ document, selected, onSelect }: TextProps): ReactElement {
  const { view, say, lang } = usePage();
  const place = useRef<HTMLElement>(null);
  const unused = useMemo(() => view.unexplained.find((u) => u.document === document.id)?.items ?? [], [view, document]);
  const lines = useMemo(
    () => piecesByLine(document.text, markedIn(document.id, document.text.length, { claims: view.claims, unused })),
    [document, view, unused],
  );
  useEffect(() => {
    if (!selected) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const mark = place.current?.querySelector('mark[aria-current="true"]');
    mark?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }, [selected]);
  const by = [document.publisher, document.published ? dateWords(document.published, lang) : null].filter(Boolean);
  return (
    <article
      ref={place}
      className={`text${lines.length > LONG ? ' long' : ''}`}
      lang={document.lang ?? undefined}
      data-testid="text"
    >
      {document.title && !document.text.trimStart().startsWith(document.title) && <h3>{visible(document.title)}</h3>}
      {by.length > 0 && <p className="small">{by.join(' · ')}</p>}
      {lines.length === 0 && <p className="note">{say('doc.noText')}</p>}
      {lines.map((line) => (
        <Line
          key={line[0]?.start ?? 0}
          text={document.text}
          pieces={line}
          selected={selected && line.some((p) => p.claims.includes(selected)) ? selected : null}
          onSelect={onSelect}
          whys={unused.map((u) => u.why ?? '').join('\n')}
        />
      ))}
    </article>
  );
}

interface LineProps {
  text: string;
  pieces: Piece[];
  selected: string | null;
  onSelect: (claims: string[]) => void;
  /** Reasons of the unused figures, joined so that an unchanged line is not drawn again. */
  whys: string;
}

const Line = memo(function Line({ text, pieces, selected, onSelect, whys }: LineProps): ReactElement {
  const why = whys.split('\n');
  return (
    <p>
      {pieces.map((p) => {
        const words = visible(text.slice(p.start, p.end));
        if (p.claims.length > 0) {
          const current = selected !== null && p.claims.includes(selected);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the same claims are buttons in the list beside it
            <mark
              key={p.start}
              data-claims={p.claims.join(' ')}
              aria-current={current || undefined}
              onClick={() => onSelect(p.claims)}
            >
              {words}
            </mark>
          );
        }
        if (p.unused === null) return words;
        return (
          <span key={p.start} className="unused" title={why[p.unused]}>
            {words}
          </span>
        );
      })}
    </p>
  );
});
