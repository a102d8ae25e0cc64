// The year before in brackets, as reports print it, and brackets that hold something else.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2026-04-22', lang: 'en' }).claims.map((c) => [
    c.metric ?? c.kind,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);

describe('the figure of the year before in brackets', () => {
  it.each([
    ['Nordvik Pumps AB: Net sales amounted to SEK 842m (790).', 'revenue', 842e6, 790e6],
    ['Laxberg Holding AB: Gross margin was 41.5% (39.2).', 'gross_margin', 41.5, 39.2],
    ['Kvist Group AB: Profit after tax rose to SEK 1,045m (1,031).', 'net_profit', 1045e6, 1031e6],
    ['Sorby Medtech: Revenue totalled DKK 412m (DKK 377m).', 'revenue', 412e6, 377e6],
    ['Fennel AB: Net debt stood at SEK 1,920m (2,240) at the end of the quarter.', 'debt', 1920e6, 2240e6],
  ])('%s', (...[text, metric, now, before]) => {
    expect(told(text)).toEqual(
      expect.arrayContaining([
        [metric, now],
        [metric, before],
      ]),
    );
    expect(told(text)).toHaveLength(2);
  });

  it.each([
    ['Stenholm AB had 1,284 employees (1,067) in May.', 0],
    ['Norell AB had net sales of SEK 40m (2019).', 1],
    ['Dahl AB had net sales of SEK 210m (EUR 19m).', 1],
    ['Dahl AB had net sales of SEK 210m (19 of it abroad).', 1],
  ])('leaves other brackets alone: %s', (...[text, count]) => {
    expect(told(text)).toHaveLength(count);
  });
});
