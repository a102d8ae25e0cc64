// Draws a picture of plain shapes as SVG: the same classes as its text form, and a click on what has claims.
import type { KeyboardEvent, ReactElement } from 'react';
import type { Shape, Picture as Shapes } from '../../chart/shape.ts';
import { classOf } from '../../chart/svg.ts';

export interface PictureProps {
  picture: Shapes;
  /** What the picture shows, in words. */
  label: string;
  testid?: string;
  onOpen?: (claims: string[], key: string | undefined) => void;
  /** Names a shape by its key, for those who hear the page. */
  nameOf?: (key: string) => string | undefined;
}

/** One SVG, as wide as its shapes say. */
export function Picture({ picture, label, testid, onOpen, nameOf }: PictureProps): ReactElement {
  const { width, height, shapes } = picture;
  return (
    <svg
      className="picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={onOpen ? 'group' : 'img'}
      aria-label={label}
      data-testid={testid}
    >
      <title>{label}</title>
      {shapes.map((shape, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their order; CSS moves them by it
        <Drawn key={i} shape={shape} onOpen={onOpen} name={(shape.key && nameOf?.(shape.key)) || label} />
      ))}
    </svg>
  );
}

function Drawn({ shape, onOpen, name }: { shape: Shape; onOpen: PictureProps['onOpen']; name: string }): ReactElement {
  const live = Boolean(onOpen && shape.claims?.length);
  const act = (): void => onOpen?.(shape.claims ?? [], shape.key);
  const keyed = (e: KeyboardEvent): void => {
    if (e.key !== 'Enter' && e.key !== ' ') return;
    e.preventDefault();
    act();
  };
  const reach = live && shape.shape !== 'text' && !(shape.shape === 'path' && shape.filled);
  const common = {
    className: `${classOf(shape)}${live ? ' live' : ''}`,
    'data-key': shape.key,
    ...(live ? { onClick: act } : {}),
    ...(reach ? { tabIndex: 0, role: 'button', onKeyDown: keyed, 'aria-label': name } : {}),
  };
  if (shape.shape === 'rect') return <rect {...common} x={shape.x} y={shape.y} width={shape.w} height={shape.h} />;
  if (shape.shape === 'path')
    return <path {...common} d={shape.d} strokeWidth={shape.filled ? undefined : shape.width} />;
  return (
    <text {...common} x={shape.x} y={shape.y} fontSize={shape.size} textAnchor={shape.anchor}>
      {shape.text}
    </text>
  );
}

const TONES = ['cash', 'credits', 'spend', 'return', 'unknown', 'ink', 'soft'] as const;

/** The hatching that all pictures share; its colours come from the style sheet. */
export function Hatches(): ReactElement {
  return (
    <svg className="hatches" width="0" height="0" aria-hidden="true">
      <defs>
        {TONES.map((tone) => (
          <pattern
            key={tone}
            id={`hatch-${tone}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className={`hatch-ground ${tone}`} />
            <rect width={tone === 'unknown' ? 1.2 : 3} height="6" className={`hatch-line ${tone}`} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
