// Whom the parts of an English text are about, on texts of our own: round-ups, interviews, parts with a label.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const claims = (text: string, title: string) =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-03', lang: 'en' }).claims.map((c) => [
    c.kind,
    c.subject?.text,
    c.amount?.low ?? c.percent?.low,
  ]);

describe('whom a paragraph is about', () => {
  const DIGEST =
    'Larkfield raised $30m in May. Its revenue was $4m.\n\nOrlan, a maker of pumps, had a good year. Revenue came to $90m.';

  it('is its own company in a round-up', () => {
    expect(claims(DIGEST, 'The week in cheques')).toContainEqual(['metric', 'Orlan', 90e6]);
  });

  it('stays the company before, whoever comes in further on', () => {
    const text =
      'Larkfield sells pumps. It is short of friends.\n\nThe year was better than that. Sales were $90m. Orlan, a rival, was slower.';
    expect(claims(text, 'A pump and its enemies')).toContainEqual(['metric', 'Larkfield', 90e6]);
  });

  it('turns behind a sentence that names nobody', () => {
    const text =
      'Larkfield sold pumps for $40m.\n\nTessaly sold valves for $20m.\n\nNot every week is a good one. Orlan was slower. Sales were $90m.';
    expect(claims(text, 'The week in valves')).toContainEqual(['metric', 'Orlan', 90e6]);
  });

  it('goes on where it opens by pointing back, but not where they begin with another', () => {
    const text = 'Larkfield will sell pumps to the army for years.\n\n';
    const title = 'A pump of one’s own';
    const back = 'To find the cash it trimmed its holding in Orlan. Sales in the second quarter were $90m.';
    expect(claims(text + back, title)).toContainEqual(['metric', 'Larkfield', 90e6]);
    const begin = 'They go on to Orlan, which makes valves. Sales in the second quarter were $90m.';
    expect(claims(text + begin, title)).toContainEqual(['metric', 'Orlan', 90e6]);
  });

  it('comes back to whom the text keeps naming where it names nobody, but not in a round-up', () => {
    const text =
      'Larkfield will sell pumps to the army for years.\n\nOrlan, a builder, owns the shed. The valves are from Tessaly.\n\nSales in the second quarter were $90m.\n\n';
    const title = 'A pump of one’s own';
    expect(claims(`${text}Larkfield also has a railway.`, title)).toContainEqual(['metric', 'Larkfield', 90e6]);
    expect(claims(`${text}Quorvia also has a railway.`, title)).toContainEqual(['metric', 'Orlan', 90e6]);
  });

  it('is whom a line asks about', () => {
    const text =
      'Larkfield put $40m into Orlan last week.\n\nIs Orlan short of cash?\nNot yet. It ended March with $7m of cash.';
    expect(claims(text, 'What Larkfield bought')).toContainEqual(['metric', 'Orlan', 7e6]);
  });

  it('stays who is interviewed, whoever a question names', () => {
    const text =
      'Larkfield builds robots. Its finance chief spoke to us.\n\nDoes Orlan want to buy you?\n"No. Revenue was $41m last year."';
    expect(claims(text, 'Questions for Larkfield')).toContainEqual(['metric', 'Larkfield', 41e6]);
  });

  it('is one of the two that head it', () => {
    const text = 'Deals of the week.\n\nLarkfield / Orlan. The Leeds group bought 30% of the drugmaker for $20m.';
    expect(claims(text, 'Deals')).toContainEqual(['investment', 'Larkfield', 20e6]);
  });

  it('is who announces throughout its own notice, but not in a round-up', () => {
    const next = '\n\nOrlan uses many pumps.\n\nThe company expects sales of $90m.';
    expect(claims(`Larkfield Pumps, Inc. today announced results. Revenue was $40m.${next}`, '')).toContainEqual([
      'metric',
      'Larkfield Pumps',
      90e6,
    ]);
    expect(claims(`Larkfield Pumps had a good year. Revenue was $40m.${next}`, '')).toContainEqual([
      'metric',
      'Orlan',
      90e6,
    ]);
  });

  it('is not whose part of sales it tells', () => {
    const text = 'Larkfield sells pumps.\n\nOrlan accounted for 40% of sales.\n\nThe company expects revenue of $90m.';
    expect(claims(text, '')).toContainEqual(['metric', 'Larkfield', 90e6]);
  });
});
