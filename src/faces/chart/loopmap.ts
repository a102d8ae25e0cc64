// The loop map from a finished layout: edges first, then names, then labels, so that words stay readable.
import type { FlowGraph, MapEdge, MapNode } from './flowgraph.ts';
import { LABEL_SIZE, NAME_SIZE } from './flowgraph.ts';
import { type Picture, r1, type Shape } from './shape.ts';

export interface Point {
  x: number;
  y: number;
}

/** Where a layout engine put things: centres are not needed, only corners and spline points. */
export interface Layout {
  width: number;
  height: number;
  nodes: { id: string; x: number; y: number; w: number; h: number }[];
  edges: { id: string; points: Point[]; label: { x: number; y: number; w: number; h: number } | null }[];
}

const LINE = 17;

/** Shapes of the map. Every edge and name carries its claims. */
export function loopMap(graph: FlowGraph, layout: Layout): Picture {
  const nodes = new Map(graph.nodes.map((n) => [n.id, n]));
  const edges = new Map(graph.edges.map((e) => [e.id, e]));
  const placed = layout.edges.flatMap((at) => {
    const edge = edges.get(at.id);
    return edge && at.points.length > 1 ? [{ at, edge }] : [];
  });
  return {
    width: Math.ceil(layout.width),
    height: Math.ceil(layout.height),
    shapes: [
      ...placed.flatMap(({ at, edge }) => edgeShapes(edge, at.points)),
      ...layout.nodes.flatMap((at) => {
        const node = nodes.get(at.id);
        return node ? nodeShapes(node, at) : [];
      }),
      ...placed.flatMap(({ at, edge }) => (at.label ? labelShapes(edge, at.label) : [])),
    ],
  };
}

function edgeShapes(edge: MapEdge, points: readonly Point[]): Shape[] {
  const head = 6 + edge.thickness * 0.7;
  const tip = points.at(-1) as Point;
  const before = points.at(-2) as Point;
  const back = stepBack(tip, before, head * 0.9);
  const finish = edge.unknown ? 'dashed' : edge.assumed ? 'hatched' : 'plain';
  const common = { tone: edge.tone, claims: edge.claims, key: edge.id };
  const body = [...points.slice(0, -1), back];
  return [
    { shape: 'path', d: splinePath(body), width: edge.thickness, finish, ...common },
    { shape: 'path', d: headPath(tip, back, head * 0.75), width: 0, filled: true, ...common },
  ];
}

/** ELK's spline: a start, then triples of control, control, end; what is left over is a straight piece. */
export function splinePath(points: readonly Point[]): string {
  const at = (p: Point): string => `${r1(p.x)} ${r1(p.y)}`;
  const [first, ...rest] = points;
  if (!first) return '';
  let d = `M${at(first)}`;
  let i = 0;
  for (; i + 2 < rest.length; i += 3) {
    d += `C${rest
      .slice(i, i + 3)
      .map(at)
      .join(' ')}`;
  }
  if (rest.length - i === 2) return `${d}Q${rest.slice(i).map(at).join(' ')}`;
  const last = rest.at(i);
  return last ? `${d}L${at(last)}` : d;
}

function stepBack(tip: Point, before: Point, by: number): Point {
  const [dx, dy] = [tip.x - before.x, tip.y - before.y];
  const long = Math.sqrt(dx * dx + dy * dy) || 1;
  return { x: tip.x - (dx / long) * by, y: tip.y - (dy / long) * by };
}

function headPath(tip: Point, back: Point, half: number): string {
  const [dx, dy] = [tip.x - back.x, tip.y - back.y];
  const long = Math.sqrt(dx * dx + dy * dy) || 1;
  const [nx, ny] = [(-dy / long) * half, (dx / long) * half];
  const at = (x: number, y: number): string => `${r1(x)} ${r1(y)}`;
  return `M${at(back.x + nx, back.y + ny)}L${at(tip.x, tip.y)}L${at(back.x - nx, back.y - ny)}Z`;
}

function nodeShapes(node: MapNode, at: { x: number; y: number; w: number; h: number }): Shape[] {
  const common = { claims: node.claims, key: node.id };
  return [
    { shape: 'rect', x: r1(at.x), y: r1(at.y), w: r1(at.w), h: r1(at.h), tone: 'ink', open: true, ...common },
    ...node.lines.map(
      (text, i): Shape => ({
        shape: 'text',
        x: r1(at.x + at.w / 2),
        y: r1(at.y + at.h / 2 + NAME_SIZE * 0.35 + (i - (node.lines.length - 1) / 2) * 21),
        text,
        anchor: 'middle',
        size: NAME_SIZE,
        tone: 'ink',
        bold: true,
        ...common,
      }),
    ),
  ];
}

function labelShapes(edge: MapEdge, at: { x: number; y: number; w: number; h: number }): Shape[] {
  const ground: Shape[] = edge.inline
    ? [{ shape: 'rect', x: r1(at.x), y: r1(at.y), w: r1(at.w), h: r1(at.h), tone: 'paper' }]
    : [];
  const words = edge.lines.map(
    (text, i): Shape => ({
      shape: 'text',
      x: r1(at.x + at.w / 2),
      y: r1(at.y + LABEL_SIZE + i * LINE),
      text,
      anchor: 'middle',
      size: LABEL_SIZE,
      tone: i === 0 ? 'ink' : 'soft',
      halo: true,
      claims: edge.claims,
      key: edge.id,
    }),
  );
  return [...ground, ...words];
}

/** The size a label needs: its longest line, and its lines. */
export const labelHeight = (lines: readonly string[]): number => lines.length * LINE + 2;
