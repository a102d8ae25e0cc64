// The map's layout by ELK: layered, splines, feedback edges, nodes kept in role order. ELK's own script runs in
// a worker of the same origin; nothing is evaluated and no blob is made, as the page's policy asks.
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk-api.js';
import script from 'elkjs/lib/elk-worker.min.js?url';
import { type FlowGraph, LABEL_SIZE } from '../chart/flowgraph.ts';
import { type Layout, labelHeight, type Point } from '../chart/loopmap.ts';
import { textWidth } from '../chart/shape.ts';
import type { Direction } from './state/desk.ts';

const OPTIONS: Record<string, string> = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'SPLINES',
  'elk.layered.feedbackEdges': 'true',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.spacing.nodeNode': '34',
  'elk.spacing.edgeNode': '22',
  'elk.spacing.edgeEdge': '18',
  'elk.spacing.edgeLabel': '6',
  'elk.layered.spacing.nodeNodeBetweenLayers': '56',
  'elk.layered.spacing.edgeNodeBetweenLayers': '22',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '16',
  'elk.edgeLabels.inline': 'false',
  'elk.padding': '[top=14,left=6,bottom=14,right=6]',
};

/** For narrow pages. */
const TIGHT: Record<string, string> = {
  'elk.edgeLabels.inline': 'true',
  'elk.spacing.nodeNode': '18',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
};

let engine: InstanceType<typeof ELK> | null = null;

function elk(): InstanceType<typeof ELK> {
  engine ??= new ELK({ workerUrl: script, workerFactory: (url) => new Worker(url ?? script) });
  return engine;
}

/** Places the graph; a rejected promise means that the engine could not. */
export async function placed(graph: FlowGraph, direction: Direction): Promise<Layout> {
  const root: ElkNode = {
    id: 'map',
    layoutOptions: { ...OPTIONS, ...(direction === 'DOWN' ? TIGHT : {}), 'elk.direction': direction },
    children: graph.nodes.map((n) => ({ id: `n:${n.id}`, width: n.w, height: n.h })),
    edges: graph.edges.map((e) => ({
      id: `e:${e.id}`,
      sources: [`n:${e.from}`],
      targets: [`n:${e.to}`],
      layoutOptions: { 'elk.edge.thickness': String(e.thickness) },
      labels: [
        {
          id: `l:${e.id}`,
          text: e.lines[0] ?? '',
          width: Math.max(...e.lines.map((l) => textWidth(l, LABEL_SIZE))) + 8,
          height: labelHeight(e.lines),
          layoutOptions: { 'elk.edgeLabels.placement': 'CENTER', 'elk.edgeLabels.inline': String(Boolean(e.inline)) },
        },
      ],
    })),
  };
  return layoutOf(await elk().layout(root));
}

const bare = (id: string): string => id.slice(2);

function layoutOf(done: ElkNode): Layout {
  return {
    width: done.width ?? 0,
    height: done.height ?? 0,
    nodes: (done.children ?? []).map((n) => ({
      id: bare(n.id),
      x: n.x ?? 0,
      y: n.y ?? 0,
      w: n.width ?? 0,
      h: n.height ?? 0,
    })),
    edges: (done.edges ?? []).map((e) => ({ id: bare(e.id), points: pointsOf(e), label: labelOf(e) })),
  };
}

function pointsOf(edge: ElkExtendedEdge): Point[] {
  const section = edge.sections?.[0];
  return section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [];
}

function labelOf(edge: ElkExtendedEdge): Layout['edges'][number]['label'] {
  const at = edge.labels?.[0];
  return at ? { x: at.x ?? 0, y: at.y ?? 0, w: at.width ?? 0, h: at.height ?? 0 } : null;
}
