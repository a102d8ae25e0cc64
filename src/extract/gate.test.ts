// A rule is run only where a sentence has what it needs: never may that cost a draft. Every text of the tests, and every
// sentence that a test beside the rules holds, is read with and without the needs of the rules. Where this fails, the needs
// of a rule (in chinese.ts, english.ts) lack a word or a figure that it now looks for.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chance } from '../../bench/texts/random.ts';
import { document, type Tongue } from '../../bench/texts/texts.ts';
import { reference } from '../../test/support/reference.ts';
import type { Document, Reading } from '../model/document.ts';
import { fold } from '../read/fold.ts';
import { viewOf } from '../read/view.ts';
import { english } from './en/english.ts';
import { follow } from './follow.ts';
import type { Draft, Rule } from './frame.ts';
import { figuresOf, meets, type Needs, needing } from './gate.ts';
import { compile } from './grammar.ts';
import type { Sentence } from './item.ts';
import type { Language } from './language.ts';
import { chinese } from './zh/chinese.ts';

const grammar = compile(reference(), fold);

const composed = (tongue: Tongue): Document[] =>
  readFileSync(new URL(`../../test/texts/${tongue}-read.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, title, published } = JSON.parse(line) as Document;
      return { id: 'd', media: 'text', text, title, published };
    });

const generated = (tongue: Tongue): Document[] => {
  const by = chance(11);
  return Array.from({ length: 15 }, (_, i) => ({ media: 'text', ...document(tongue, `${i}`, by) }));
};

const QUOTED = /'([^'\n]{6,})'|"([^"\n]{6,})"|`([^`$]{6,})`/gu;

/** The strings of the tests in this room, each once, as documents. */
function sentences(tongue: Tongue): Document[] {
  const here = new URL('./', import.meta.url);
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.test.ts'));
  const sources = [...files.map((f) => new URL(f, here)), new URL('../../test/extract.test.ts', import.meta.url)];
  const texts = sources.flatMap((f) =>
    [...readFileSync(f, 'utf8').matchAll(QUOTED)].map((m) => m[1] ?? m[2] ?? m[3] ?? ''),
  );
  return [...new Set(texts)]
    .filter((text) => /[\u4e00-\u9fff]/u.test(text) === (tongue === 'zh') && /\s|[\u4e00-\u9fff]/u.test(text))
    .map((text) => ({ id: 'd', media: 'text', text, published: '2025-06-01' }));
}

const free = ({ name, find }: Rule): Rule => ({ name, find });
const brief = (d: Draft): unknown[] => [
  d.rule,
  d.kind,
  d.trigger.start,
  d.subject?.span,
  d.object?.span,
  d.money?.start,
];

const languageOf = (reading: Reading): Language =>
  reading.lang === 'en' ? english(grammar, reading) : chinese(grammar, reading);

/** The drafts of a document, with the needs of the rules and without; nothing where no rule has needs. */
function bothWays(document: Document): [heeded: unknown[], heedless: unknown[]] | null {
  const reading = viewOf(document);
  const language = languageOf(reading);
  if (!language.rules.some((rule) => rule.needs)) return null;
  const drafts = (by: Language): unknown[] => follow(reading, grammar, by).drafts.map((all) => all.map(brief));
  const other = languageOf(reading);
  return [drafts(language), drafts({ ...other, rules: other.rules.map(free) })];
}

describe('the needs of rules', () => {
  const sources = { composed, generated, sentences };
  it.each(
    (['composed', 'generated', 'sentences'] as const).flatMap((of) => [[of, 'zh'] as const, [of, 'en'] as const]),
  )(
    'hide no draft of the %s in %s',
    (of, tongue) => {
      for (const document of sources[of](tongue)) {
        const ways = bothWays(document);
        if (ways) expect(ways[0]).toEqual(ways[1]);
      }
    },
    60_000,
  );

  it('are met by one word or one figure', () => {
    const rule = { name: 'zh/none', find: () => [] };
    const figures = figuresOf({ items: [{ type: 'percent' }] as unknown as Sentence['items'] });
    const met = (needs: Parameters<typeof needing>[1]): boolean =>
      meets(needing(rule, needs).needs as Needs, new Set(['hold']), figures);
    expect(met({ words: ['hold'] })).toBe(true);
    expect(met({ words: ['raise'], figures: ['percent'] })).toBe(true);
    expect(met({ words: ['raise'], figures: ['money'] })).toBe(false);
  });
});
