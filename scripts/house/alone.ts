// Takes the sources; gives every place that speaks of the place of work instead of the project: absolute paths,
// numbers of tickets, folders beside the repository. A stranger who cloned it could not follow them.
import { lineOf, type Source, type Violation } from './source.ts';

/** Put together here, so that this file does not name what it looks for. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?:^|[\\s"'\`(=:])/${'work'}/[\\w.]`, 'gmu'),
  new RegExp(`\\b${'iss'}${'ue'} #?\\d+`, 'giu'),
  new RegExp(`\\.\\./${'sha'}${'red'}/`, 'gu'),
  new RegExp(`(?:^|[\\s"'\`(=:])/${'ho'}${'me'}/\\w+/`, 'gmu'),
];

/** Mentions of the workplace in any text of the tree. */
export function alone(sources: readonly Source[]): Violation[] {
  return sources
    .filter(({ path }) => path !== 'package-lock.json')
    .flatMap(({ path, text }) =>
      PATTERNS.flatMap((pattern) =>
        [...text.matchAll(pattern)].map((m) => {
          const message = `“${m[0].trim()}” means nothing to a reader of the project`;
          return { rule: 'alone', path, line: lineOf(text, m.index), message };
        }),
      ),
    );
}
