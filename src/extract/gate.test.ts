// A rule is run only where a sentence has what it needs: never may that cost a draft. Every text of the tests is read with
// and without the needs of the rules.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chance } from '../../bench/texts/random.ts';
import { document, type Tongue } from '../../bench/texts/texts.ts';
import { reference } from '../../test/support/reference.ts';
import type { Document } from '../model/document.ts';
import { fold } from '../read/fold.ts';
import { viewOf } from '../read/view.ts';
import { english } from './en/english.ts';
import { follow } from './follow.ts';
import type { Draft, Rule } from './frame.ts';
import { meets } from './gate.ts';
import { compile } from './grammar.ts';
import type { Sentence } from './item.ts';
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
  return Array.from({ length: 40 }, (_, i) => ({ media: 'text', ...document(tongue, `${i}`, by) }));
};

const free = ({ name, find }: Rule): Rule => ({ name, find });
const brief = (d: Draft): unknown[] => [
  d.rule,
  d.kind,
  d.trigger.start,
  d.subject?.span,
  d.object?.span,
  d.money?.start,
];

/** The drafts of a document, with the needs of the rules or without. */
function drafts(document: Document, heedless: boolean): unknown[] {
  const reading = viewOf(document);
  const language = reading.lang === 'en' ? english(grammar, reading) : chinese(grammar, reading);
  const rules = heedless ? language.rules.map(free) : language.rules;
  return follow(reading, grammar, { ...language, rules }).drafts.map((all) => all.map(brief));
}

describe('the needs of rules', () => {
  it.each(['zh', 'en'] as const)('hide no draft in %s', (tongue) => {
    for (const document of [...composed(tongue), ...generated(tongue)])
      expect(drafts(document, false)).toEqual(drafts(document, true));
  });

  it('are met by one word or one figure', () => {
    const sentence = { items: [{ type: 'percent' }], classes: new Set(['hold']) } as unknown as Sentence;
    expect(meets(sentence, { words: ['hold'] })).toBe(true);
    expect(meets(sentence, { words: ['raise'], figures: ['percent'] })).toBe(true);
    expect(meets(sentence, { words: ['raise'], figures: ['money'] })).toBe(false);
  });
});
