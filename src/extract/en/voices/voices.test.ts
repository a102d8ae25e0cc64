// Who says it in English: sources, papers and houses that are named once and go on. Each pair holds what must be read
// and what looks like it.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const said = (text: string, at: number): (string | null)[] =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-12', lang: 'en' })
    .claims.filter((c) => (c.amount?.low ?? c.percent?.low) === at)
    .flatMap((c) => [c.speaker?.text ?? null, ...c.speakers.map((s) => s.text)]);

describe('who says it', () => {
  it('gives a sentence behind a source to the source when it goes on about it', () => {
    const text =
      'Quillon is close to raising $40 million, Bloomberg reported, citing people briefed on the talks. It would be valued at $300 million.';
    expect(said(text, 300e6)[0]).toMatch(/people/u);
  });

  it('knows the newspaper and the broker again', () => {
    const text =
      'Nikkei reported that Quillon had revenue of $40 million. The newspaper said its net loss was $12 million.';
    expect(said(text, 12e6)).toEqual(['Nikkei']);
    const broker =
      'Jefferies expects revenue of $40 million at Quillon. Its analysts forecast a net loss of $12 million.';
    expect(said(broker, 12e6)).toEqual(['Jefferies']);
  });

  it('takes the subject across what is said of it', () => {
    const text = 'Tom Brandt, Quillon’s chief executive, who founded it in 2015, said revenue was $40 million.';
    expect(said(text, 40e6)).toEqual(['Tom Brandt']);
  });

  it('leaves who is told and who is spoken of alone', () => {
    expect(said('Quillon had sales of $40 million, according to figures provided to investors.', 40e6)).toEqual([
      'figures provided to investors',
    ]);
    expect(said('The broker Larkfield, which follows the sector, said Quillon was worth $40 million.', 40e6)[0]).toBe(
      'Larkfield',
    );
  });

  it('names the paper that a company speaks in', () => {
    expect(said('In its prospectus Quillon reported revenue of $40 million.', 40e6)).toEqual(['Quillon', 'prospectus']);
  });

  it('hears guidance as the word of who gives it', () => {
    const text =
      'Larkfield said demand was weak. Quillon raised its own revenue forecast to $40 million from $30 million.';
    expect(said(text, 40e6)[0]).toBe('Quillon');
  });

  it('hears people without a name, and who ran the numbers', () => {
    expect(said('Two directors of Quillon said it had borrowed $40 million from Penrose Bank.', 40e6)[0]).toMatch(
      /^Two directors/u,
    );
    const text =
      'Tessaly follows the market. When Tessaly ran the same exercise in 2022, Quillon had sales of $40 million.';
    expect(said(text, 40e6)[0]).toBe('Tessaly');
  });

  it('gives a sentence that closes with other words of a person to who said it', () => {
    const text =
      'Revenue at Quillon rose to $40 million, Larkfield said, and Tom Brandt, its chairman, told investors that it should be more.';
    expect(said(text, 40e6)[0]).toBe('Larkfield');
  });

  it('takes what the market expects for no source', () => {
    const text =
      'Cloud sales at Quillon grew to $40 million, short of the $42 million analysts had expected. Net profit was $9 million.';
    expect(said(text, 40e6)).toEqual([null]);
    expect(said(text, 9e6)).toEqual([null]);
    expect(said('Analysts at Tessaly expect Quillon to report revenue of $40 million.', 40e6)[0]).toMatch(/Analysts/u);
  });
});

describe('whose word it is where nobody is named', () => {
  const speakers = (text: string) =>
    reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-03', lang: 'en' })
      .claims.filter((c) => c.kind !== 'view' && c.kind !== 'term')
      .map((c) => c.speaker?.text ?? null);

  it('is that of a company that the text lets speak of itself', () =>
    expect(speakers('Quillon sold its 9% stake in Penrose for $40m. The sale closed in May, Quillon said.')).toEqual([
      'Quillon',
    ]));

  it('is nobody where the company only denies something', () =>
    expect(speakers('Quillon raised $40m in March. It denied that it was short of cash.')).toEqual([null]));

  it('is not that of analysts who had expected another figure', () =>
    expect(
      speakers(
        'Quillon said on Monday that it grew. Revenue was $90m, compared with the $80m that analysts had expected. Net loss was $12m.',
      ),
    ).toEqual(['Quillon', 'Quillon']));
});

describe('papers and houses that no table lists', () => {
  it('knows a paper by its last word, or by what it does', () => {
    expect(said('Sky News reported that Harrow Capital has put $40 million into Quillon.', 40e6)).toEqual(['Sky News']);
    expect(said('The Ledger reported that Harrow Capital has put $40 million into Quillon.', 40e6)).toEqual(['Ledger']);
    expect(said('Harrow Capital has put $40 million into Quillon, the Straits Times wrote.', 40e6)).toEqual([
      'Straits Times',
    ]);
    // The same last words name who deals.
    const { claims } = reader({
      id: 'd',
      media: 'text',
      text: 'Deutsche Post invested $40 million in Quillon.',
      title: '',
      published: '2025-06-12',
      lang: 'en',
    });
    expect(claims.map((c) => c.subject?.text)).toEqual(['Deutsche Post']);
  });

  it('hears who speaks between commas, and analysts who lift their forecast', () => {
    expect(said('Harrow Capital, says a banker, will put $40 million into Quillon.', 40e6)).toEqual(['a banker']);
    const text = 'Analysts at DNB lifted their forecast for Quillon’s revenue next year to $211 million.';
    expect(said(text, 211e6)[0]).toMatch(/DNB/u);
  });
});

describe('houses that foresee what others do', () => {
  const whose = (text: string): string[] =>
    reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-12', lang: 'en' }).claims.map(
      (c) => `${c.kind}: ${c.subject?.text ?? '-'} (${c.speaker?.text ?? '-'})`,
    );

  it('speak, and the figures are those of the others', () => {
    expect(
      whose('Goldman Sachs estimates that cloud providers will spend $90 billion on data centres in 2026.'),
    ).toEqual(['metric: cloud providers (Goldman Sachs)']);
    expect(whose('The research firm estimates that Intel will lose $4 billion in 2026.')).toEqual([
      'metric: Intel (The research firm)',
    ]);
  });

  it('but a company foresees its own', () => {
    expect(whose('Intel expects to spend $4 billion on new plants in 2026.')).toEqual(['metric: Intel (-)']);
  });
});
