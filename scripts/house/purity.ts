// Takes the sources; gives every use, in the pure rooms, of something whose answer depends on the clock, chance,
// the locale, the machine or the engine. Same input, same bits: in the command line, the server and the page.
import { codeOnly } from './code.ts';
import { importsOf } from './imports.ts';
import { isTest, lineOf, type Source, type Violation } from './source.ts';

const PURE = /^src\/(?:(?:model|read|extract|resolve|trace|simulate)\/.*|path(?:\/.*)?)\.ts$/u;
/** The one module that may build exp, log and pow (from operations that are exact everywhere). */
const NUMERIC = 'src/simulate/elementary.ts';
/** Exact, or rounded the same by every engine. */
const SAME_MATH =
  'abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|PI|E|LN2|LN10|LOG2E|LOG10E|SQRT2|SQRT1_2';

const RULES: readonly [RegExp, string][] = [
  [
    /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|(?<!new )\bDate\(/gu,
    'reads the clock; take the date as an argument',
  ],
  [
    /\bnew Date\([^()]*,|\.[gs]et(?:Full)?(?:Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\(/gu,
    'depends on the time zone of the machine; use UTC',
  ],
  [/\bMath\.random\b/gu, 'is chance without a seed; take a seeded stream as an argument'],
  [/\bIntl\b|\blocaleCompare\b|\btoLocale\w*/gu, 'depends on the locale of the machine; compare code units'],
  [
    /\bprocess\s*[.[]|\bglobalThis\b|\bBuffer\b|\bperformance\s*\.|\brequire\(/gu,
    'belongs to the machine; faces hand it in',
  ],
  [/\b(?:fetch|setTimeout|setInterval|queueMicrotask)\(/gu, 'belongs to the machine; faces hand it in'],
];
const NUMERIC_RULES: readonly [RegExp, string][] = [
  [
    new RegExp(`\\bMath\\.(?!random\\b|(?:${SAME_MATH})\\b)\\w+`, 'gu'),
    `rounds differently from engine to engine; use ${NUMERIC}`,
  ],
  [/\bMath\b(?!\s*\.)/gu, 'hides which function is used; write Math.name'],
  [/\*\*=?(?!\s*-?\d)/gu, `with a computed exponent rounds differently from engine to engine; use ${NUMERIC}`],
];

function uses(source: Source): Violation[] {
  const code = codeOnly(source.text);
  const rules = source.path === NUMERIC ? RULES : [...RULES, ...NUMERIC_RULES];
  return rules.flatMap(([pattern, why]) =>
    [...code.matchAll(pattern)].map((m) => {
      const message = `${m[0].trim()} ${why}`;
      return { rule: 'purity', path: source.path, line: lineOf(code, m.index), message };
    }),
  );
}

function nodeImports(source: Source): Violation[] {
  return importsOf(source)
    .filter((imported) => imported.specifier.startsWith('node:'))
    .map(({ specifier, line }) => {
      const message = `${specifier} belongs to Node; a pure room gets bytes, clock and network as arguments`;
      return { rule: 'purity', path: source.path, line, message };
    });
}

/** Impure uses in the pure rooms. */
export function purity(sources: readonly Source[]): Violation[] {
  return sources
    .filter((source) => PURE.test(source.path) && !isTest(source.path))
    .flatMap((source) => [...uses(source), ...nodeImports(source)]);
}
