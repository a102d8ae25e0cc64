// Small YAML files (case.yaml, sidecars): a map of texts, at most one map deep. Read strictly: no aliases, no
// tags, every problem with its line and column. What looks like a number or date stays the text as written.

import { isAlias, isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, stringify, visit } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic, Outcome, Position } from '../../model/diagnostic.ts';

type Tree = { [key: string]: string | null | Tree };

interface Reading {
  at(offset: number): Position;
  diagnostics: Diagnostic[];
  /** Where each value stands, by its path (`title.en`). */
  places: Map<string, Position>;
}

type Said = [message: string, remedy: string, code?: string];

const problem = (at: Position, ...[message, remedy, code = 'store/yaml']: Said): Diagnostic => ({
  code,
  severity: 'error',
  message,
  remedy,
  at,
});

/** Checks a YAML map against `schema`; fields it does not know are reported and left out. Null when it does not fit. */
export function readYaml<T>(text: string, file: string, schema: z.ZodObject & z.ZodType<T>): Outcome<T | null> {
  const reading = { at: () => ({ file }), diagnostics: [], places: new Map() } as Reading;
  const tree = readTree(text, file, reading);
  if (!tree) return { value: null, diagnostics: reading.diagnostics };
  for (const key of Object.keys(tree).filter((k) => !(k in schema.shape))) {
    const at = reading.places.get(key) ?? { file };
    const remedy = `Fields are: ${Object.keys(schema.shape).join(', ')}.`;
    reading.diagnostics.push({
      ...problem(at, `the field "${key}" is not known and not read`, remedy, 'store/field'),
      severity: 'warning',
    });
  }
  const parsed = schema.safeParse(tree);
  if (parsed.success) return { value: parsed.data, diagnostics: reading.diagnostics };
  for (const issue of parsed.error.issues) {
    const path = issue.path.join('.');
    const at = reading.places.get(path) ?? reading.places.get(String(issue.path[0])) ?? { file, line: 1, column: 1 };
    reading.diagnostics.push(problem(at, `${path}: ${issue.message}`, 'Correct the value.', 'store/field'));
  }
  return { value: null, diagnostics: reading.diagnostics };
}

function readTree(text: string, file: string, reading: Reading): Tree | null {
  const lines = new LineCounter();
  const sources = text.split('\n');
  reading.at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line || 1, column: col || 1, source: (sources[(line || 1) - 1] ?? '').slice(0, 400) };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, strict: true, logLevel: 'silent' });
    for (const error of document.errors.slice(0, 5)) {
      const message = error.message.split('\n')[0] ?? 'not readable';
      reading.diagnostics.push(problem(reading.at(error.pos[0]), message, 'Correct the YAML.'));
    }
    if (document.errors.length) return null;
    if (document.contents === null) return {};
    return treeOf(document.contents as Node, '', reading);
  } catch {
    // The parser throws on absurd nesting (it recurses); that is the file's fault.
    reading.diagnostics.push(
      problem({ file, line: 1, column: 1 }, 'this YAML is nested too deeply', 'Write a plain map.'),
    );
    return null;
  }
}

function treeOf(node: Node, path: string, reading: Reading): Tree | null {
  if (!isMap(node)) {
    const at = reading.at(node.range?.[0] ?? 0);
    reading.diagnostics.push(problem(at, 'a map of "name: value" lines is expected', 'Write one field a line.'));
    return null;
  }
  const tree: Tree = Object.create(null);
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
    const place = path ? `${path}.${key}` : key;
    const at = reading.at(pair.value?.range?.[0] ?? pair.key.range?.[0] ?? 0);
    reading.places.set(place, at);
    const value = fieldOf(pair.value, place, reading);
    if (value !== undefined) tree[key] = value;
  }
  return { ...tree };
}

function fieldOf(node: Node | null, place: string, reading: Reading): string | null | Tree | undefined {
  if (node === null) return null;
  const at = reading.at(node.range?.[0] ?? 0);
  if (isAlias(node)) {
    reading.diagnostics.push(
      problem(at, `${place}: aliases are not read`, 'Write the value itself.', 'store/yaml-alias'),
    );
    return undefined;
  }
  if (isScalar(node)) {
    if (node.value === null) return null;
    return typeof node.value === 'string' ? node.value : String(node.source ?? node.value);
  }
  if (isMap(node) && !place.includes('.')) return treeOf(node, place, reading) ?? undefined;
  reading.diagnostics.push(problem(at, `${place}: a text is expected here`, 'Write one value.'));
  return undefined;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Canonical YAML of a map of texts, in the order of its keys; reading it gives the same map. */
export function writeYaml(value: object): string {
  const options = { lineWidth: 0, aliasDuplicateObjects: false };
  const plain = stringify(value, options);
  const reading = { at: () => ({}), diagnostics: [], places: new Map() } as Reading;
  if (same(readTree(plain, '', reading), value)) return plain;
  // Control characters and odd line breaks survive only inside double quotes.
  return stringify(value, {
    ...options,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedMinMultiLineLength: 1e9,
  });
}

/** What is wrong with a YAML text that is kept as it stands (a scenario): mistakes, and aliases, which are not read. */
export function checkYaml(text: string, file: string): Diagnostic[] {
  const at = { file, line: 1, column: 1 };
  try {
    const document = parseDocument(text, { logLevel: 'silent' });
    const message = document.errors[0]?.message.split('\n')[0];
    if (message) return [problem(at, message, 'Correct the YAML.')];
    let found = false;
    visit(document, (_, node) => {
      found ||= isAlias(node);
    });
    return found ? [problem(at, 'aliases are not read', 'Write the value itself.', 'store/yaml-alias')] : [];
  } catch {
    return [problem(at, 'this YAML is nested too deeply', 'Write a plain map.')];
  }
}
