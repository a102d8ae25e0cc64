// What of a file is kept beside the forecast, `questions:` and `sources:`, as canonical YAML lines, so that it is there again
// when the scenario is written back.
import type { Entry, Tree } from './reading/tree.ts';
import { block, text, type Value } from './write.ts';

function plainOf(tree: Tree): Value {
  switch (tree.kind) {
    case 'nothing':
      return '~';
    case 'leaf':
      return /^-?\d+(?:\.\d+)?$/u.test(tree.text) ? tree.text : text(tree.text);
    case 'list':
      return tree.items.map(plainOf);
    case 'table':
      return Object.fromEntries(tree.entries.map(({ key, value }) => [text(key), plainOf(value)]));
  }
}

/** The lines of these entries; null when there is none. */
export function keptOf(entries: readonly (Entry | undefined)[]): string | null {
  const lines = entries.flatMap((entry) =>
    entry && entry.value.kind !== 'nothing' ? block(entry.key, plainOf(entry.value), 0) : [],
  );
  return lines.length > 0 ? lines.join('\n') : null;
}
