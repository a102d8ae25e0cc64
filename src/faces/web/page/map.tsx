// The loop map: flows as a graph, placed by the worker, drawn from plain shapes. On a narrow page it runs
// downwards. If the layout fails the flows are listed, so that nothing is lost.
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import type { Flow } from '../../../model/flow.ts';
import { type FlowGraph, flowGraph, grouped } from '../../chart/flowgraph.ts';
import { type Layout, loopMap } from '../../chart/loopmap.ts';
import { dateWords } from '../../words/date.ts';
import { wordFor } from '../../words/dictionary.ts';
import { money } from '../../words/figures.ts';
import { Picture } from '../parts/picture.tsx';
import { useWidth } from '../parts/width.ts';
import { layoutFor } from '../state/desk.ts';
import { type Page, usePage } from '../state/page.ts';

const NARROW = 720;
/** A map a little too wide is drawn smaller; its words stay readable. */
const SHRINK = 1.12;
const SHRINK_NARROW = 1.3;

/** May a picture so wide be drawn into so much room? */
const fits = (wide: number, room: number): boolean => wide <= room * (room < NARROW ? SHRINK_NARROW : SHRINK);

function graphOf({ view, lang, say, nameOf }: Page): FlowGraph {
  const names = (id: string): string => (id === '*' ? say('map.outside') : nameOf({ entity: id, text: id }));
  // What sold holdings brought is no payment between the two, and is told with the exits.
  return flowGraph(
    view.flows.filter((f) => f.kind !== 'other'),
    view.entities,
    {
      nameOf: names,
      amount: (f: Flow) => money({ low: f.low ?? 0, high: f.high ?? 0 }, f.currency, { lang }),
      kind: (kind) => say(`flow.${kind}`),
      note: (f) => (f.assumption ? wordFor(say, 'assume', f.assumption) : f.start ? dateWords(f.start, lang) : ''),
    },
  );
}

type Placed = { graph: FlowGraph; layout: Layout } | 'failed' | null;

/** Along the page where that fits, else down it with like parties in one place; the narrower where neither does. */
async function bestLayout(graph: FlowGraph, width: number): Promise<Exclude<Placed, 'failed' | null>> {
  const along = width < NARROW ? null : { graph, layout: await layoutFor(graph, 'RIGHT') };
  if (along && fits(along.layout.width, width)) return along;
  const few = grouped(graph);
  const down = { graph: few, layout: await layoutFor(few, 'DOWN') };
  return along && along.layout.width < down.layout.width ? along : down;
}

/** The graph with its layout, once the worker has placed it. */
function usePlaced(graph: FlowGraph, width: number): Placed {
  const [placed, set] = useState<Placed>(null);
  useEffect(() => {
    let current = true;
    if (width > 0 && graph.edges.length > 0) {
      bestLayout(graph, width).then(
        (best) => current && set(best),
        () => current && set('failed'),
      );
    }
    return () => {
      current = false;
    };
  }, [graph, width]);
  return placed;
}

export function LoopMap(): ReactElement {
  const page = usePage();
  const { say, view } = page;
  const [place, width] = useWidth<HTMLDivElement>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph follows the view and the language alone
  const graph = useMemo(() => graphOf(page), [view, page.lang]);
  const placed = usePlaced(graph, width);
  return (
    <section className="figure" data-testid="map">
      <h2>{say('map.title')}</h2>
      <p className="what">{graph.edges.length > 0 ? say('map.what') : say('map.none')}</p>
      <div ref={place} className="plot wide">
        {placed && placed !== 'failed' && <Drawing graph={placed.graph} layout={placed.layout} width={width} />}
        {placed === null && graph.edges.length > 0 && <p className="note">{say('map.drawing')}</p>}
        {placed === 'failed' && <Listing graph={graph} />}
      </div>
      {graph.edges.length > 0 && <Key graph={graph} />}
      {graph.rest > 0 && <p className="note">{say('map.rest', { n: graph.rest })}</p>}
    </section>
  );
}

function Drawing({ graph, layout, width }: { graph: FlowGraph; layout: Layout; width: number }): ReactElement {
  const { say, open } = usePage();
  const picture = loopMap(graph, layout);
  const name = new Map(graph.nodes.map((n) => [n.id, n.lines.join(', ')]));
  const titles = new Map<string, string>([
    ...graph.nodes.map((n) => [n.id, n.lines.join(', ')] as const),
    ...graph.edges.map((e) => [e.id, `${name.get(e.from)} → ${name.get(e.to)}: ${e.lines.join(', ')}`] as const),
  ]);
  return (
    <div className={fits(picture.width, width) ? 'fit' : 'scrolls'}>
      <Picture
        picture={picture}
        label={say('map.alt', { n: graph.edges.length, m: graph.nodes.length })}
        testid="map-svg"
        nameOf={(key) => titles.get(key)}
        onOpen={(claims, key) => open({ title: titles.get(key ?? '') ?? say('map.title'), claims })}
      />
    </div>
  );
}

function Listing({ graph }: { graph: FlowGraph }): ReactElement {
  const { say, open } = usePage();
  const name = new Map(graph.nodes.map((n) => [n.id, n.lines.join(', ')]));
  return (
    <>
      <p className="note">{say('map.failed')}</p>
      <ul className="chains">
        {graph.edges.map((e) => {
          const text = `${name.get(e.from)} → ${name.get(e.to)}: ${e.lines.join(', ')}`;
          return (
            <li key={e.id}>
              <button type="button" className="fig" onClick={() => open({ title: text, claims: e.claims })}>
                {text}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The kinds that are drawn, each with its colour. */
function Key({ graph }: { graph: FlowGraph }): ReactElement {
  const { say } = usePage();
  const kinds = [...new Map(graph.edges.filter((e) => !e.inside).map((e) => [e.kind, e.tone]))];
  return (
    <p className="key">
      {kinds.map(([kind, tone]) => (
        <span key={kind}>
          <i className={`swatch ${tone}`} /> {say(`flow.${kind}`)}
        </span>
      ))}
    </p>
  );
}
