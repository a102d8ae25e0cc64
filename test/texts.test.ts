// The composed texts of test/texts through the whole reader: whatever is claimed stands in the text, word for word.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeReader } from '../src/path.ts';
import { reference } from './support/reference.ts';

interface Text {
  id: string;
  lang: 'zh-Hans' | 'zh-Hant' | 'en';
  title: string;
  published: string;
  text: string;
  facts: { quote: string }[];
}

const root = new URL('texts/', import.meta.url);
const texts = readdirSync(root)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, root), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Text);
const reader = makeReader(reference());

describe('composed texts', () => {
  it('are labelled with quotes that stand in them', () => {
    for (const { id, text, facts } of texts)
      for (const f of facts) expect(text.includes(f.quote), `${id}: ${f.quote}`).toBe(true);
  });

  it('give claims whose evidence is the text at its offsets', () => {
    let claims = 0;
    for (const { id, lang, title, published, text } of texts) {
      const found = reader({ id, media: 'text', text, title, published, lang });
      claims += found.claims.length;
      for (const c of found.claims) for (const e of c.evidence) expect(text.slice(e.start, e.end)).toBe(e.quote);
      for (const u of found.unexplained) expect(text.slice(u.start, u.end)).toBe(u.quote);
      expect(found.claims.length + found.unexplained.length + found.diagnostics.length, id).toBeGreaterThan(0);
    }
    expect(claims).toBeGreaterThan(texts.length);
  });
});
