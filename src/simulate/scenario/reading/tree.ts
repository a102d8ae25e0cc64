// The YAML of a scenario as a tree in which every value knows where it stands. Read strictly and small: every scalar is the
// text as written, aliases, anchors and tags are refused, size and depth are limited. A mistake is told and the rest is kept.
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Diagnostic, Severity } from '../../../model/diagnostic.ts';

/** Where something stands: offsets into the text, half-open. */
export interface Span {
  start: number;
  end: number;
}

export type Leaf = { kind: 'leaf'; text: string; at: Span };
export type List = { kind: 'list'; items: Tree[]; at: Span };
export type Entry = { key: string; at: Span; value: Tree };
export type Table = { kind: 'table'; entries: Entry[]; at: Span };
/** `nothing` is an empty value, `~` or `null`: as if it were not there. */
export type Tree = Leaf | List | Table | { kind: 'nothing'; at: Span };

/** What is said of a mistake, and what to do about it. */
export type Said = readonly [message: string, remedy: string, severity?: Severity];

/** Collects what was noticed, each with line, column and source line. */
export interface Reading {
  diagnostics: Diagnostic[];
  note(code: string, at: Span, said: Said): void;
}

/** Characters; a scenario of every input in full takes a tenth of it. */
const LARGEST = 200_000;
const DEEPEST = 12;
const MOST_VALUES = 20_000;
const MOST_MISTAKES = 5;

/** A collector for one text. `file` names it in positions. */
export function readingOf(text: string, file: string | null): { reading: Reading; lines: LineCounter } {
  const lines = new LineCounter();
  const diagnostics: Diagnostic[] = [];
  const note = (code: string, { start, end }: Span, [message, remedy, severity = 'error']: Said): void => {
    const before = text.lastIndexOf('\n', start - 1) + 1;
    const after = text.indexOf('\n', start);
    const source = text.slice(before, after < 0 ? text.length : after).replace(/\r$/u, '');
    const { line, col } = lines.linePos(start);
    const place = {
      line: line || 1,
      column: col || 1,
      start,
      end: Math.max(start + 1, end),
      source: source.slice(0, 400),
    };
    diagnostics.push({ code, severity, message, remedy, at: { file, ...place } });
  };
  return { reading: { diagnostics, note }, lines };
}

interface Walk {
  reading: Reading;
  values: number;
}

const spanOf = (node: { range?: readonly number[] | null } | null | undefined, fallback: Span): Span =>
  node?.range ? { start: node.range[0] ?? 0, end: node.range[1] ?? 0 } : fallback;

/** The tree of a text; null when nothing of it can be used. */
export function treeOf(text: string, file: string | null): { tree: Tree | null; reading: Reading } {
  const { reading, lines } = readingOf(text, file);
  const start = { start: 0, end: 1 };
  if (text.length > LARGEST) {
    const said = [
      `This file is longer than ${LARGEST} characters.`,
      'A scenario is one deal; split the file.',
    ] as const;
    reading.note('scenario/too-large', start, said);
    return { tree: null, reading };
  }
  try {
    const options = { schema: 'failsafe', uniqueKeys: false, strict: true, logLevel: 'silent' } as const;
    const document = parseDocument(text, { ...options, lineCounter: lines });
    for (const error of document.errors.slice(0, MOST_MISTAKES)) {
      const message = `This YAML cannot be read: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '')}.`;
      const remedy = 'Correct it; docs/scenarios.md shows a file to start from.';
      reading.note('scenario/yaml', { start: error.pos[0], end: error.pos[1] }, [message, remedy]);
    }
    const tree = nodeOf(document.contents as Node | null, { start, depth: 0 }, { reading, values: 0 });
    return { tree, reading };
  } catch {
    // The parser recurses and throws on absurd nesting; that is the file's fault.
    reading.note('scenario/yaml', start, ['This YAML is nested too deeply.', 'Write plain lists and maps.']);
    return { tree: null, reading };
  }
}

interface Place {
  start: Span;
  depth: number;
}

function nodeOf(node: Node | null, { start, depth }: Place, walk: Walk): Tree {
  const at = spanOf(node, start);
  const nothing: Tree = { kind: 'nothing', at };
  if (node === null || node === undefined) return nothing;
  walk.values += 1;
  if (walk.values === MOST_VALUES || depth > DEEPEST) {
    const said = ['This file holds too many values, or they are nested too deeply.', 'Write one deal a file.'] as const;
    if (walk.values <= MOST_VALUES) walk.reading.note('scenario/too-large', at, said);
    walk.values = MOST_VALUES;
  }
  if (walk.values >= MOST_VALUES) return nothing;
  if (isAlias(node) || ('anchor' in node && node.anchor) || node.tag) {
    const said = ['Aliases, anchors and tags are not read.', 'Write the value itself.'] as const;
    walk.reading.note('scenario/alias', at, said);
    if (isAlias(node)) return nothing;
  }
  const inner = { start: at, depth: depth + 1 };
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => nodeOf(item as Node, inner, walk)), at };
  if (isMap(node))
    return { kind: 'table', entries: entriesOf(node.items as Pair<Node, Node | null>[], inner, walk), at };
  if (!isScalar(node)) return nothing;
  const text = String(node.value ?? '');
  const plain = node.type === 'PLAIN';
  return plain && ['', '~', 'null', 'Null', 'NULL'].includes(text) ? nothing : { kind: 'leaf', text: text.trim(), at };
}

function entriesOf(pairs: readonly Pair<Node, Node | null>[], inner: Place, walk: Walk): Entry[] {
  const seen = new Set<string>();
  return pairs.flatMap((pair): Entry[] => {
    const at = spanOf(pair.key, inner.start);
    const key = isScalar(pair.key) ? String(pair.key.value).trim() : null;
    if (key === null) {
      walk.reading.note('scenario/shape', at, ['A name is expected before the colon.', 'Write "name: value".']);
      return [];
    }
    if (seen.has(key)) {
      walk.reading.note('scenario/twice', at, [`"${key}" stands here twice.`, 'Keep one of the two.']);
      return [];
    }
    seen.add(key);
    return [{ key, at, value: nodeOf(pair.value, { start: at, depth: inner.depth }, walk) }];
  });
}
