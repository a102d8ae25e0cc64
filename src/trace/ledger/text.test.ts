// Ledger files as texts: JSON, tables of any separator, and what is neither.
import { describe, expect, it } from 'vitest';
import { ledgerText } from './text.ts';

const raw = (text: string) => ledgerText(text, 'f').value?.raw;

describe('the text of a ledger', () => {
  it('is JSON, with or without a byte order mark', () => {
    expect(raw('\ufeff{"investor":"V"}')).toEqual({ investor: 'V' });
    expect(raw('\n [1]')).toEqual([1]);
  });
  it('is a table with settings before it', () => {
    const text =
      '\ufeff# investor: ["V", "W"]\r\n# scale: 0\r\n\r\nFrom;To;Amount;Date;Kind;Seq\r\nV;"C; Inc";1,000;2024-01-01;equity;2\r\n\r\nC;V;5..7;2024-01-01..2024-01-09;cloud;\r\n';
    expect(raw(text)).toEqual({
      ...{ investor: ['V', 'W'], scale: 0 },
      flows: [
        { id: 'row 1', from: 'V', to: 'C; Inc', amount: 1000, date: '2024-01-01', kind: 'equity', seq: 2 },
        { id: 'row 2', from: 'C', to: 'V', amount: [5, 7], date: ['2024-01-01', '2024-01-09'], kind: 'cloud' },
      ],
    });
  });
  it('may have low and high, start and end, and quotes in quotes', () => {
    const text =
      'id\tfrom\tto\tlow\thigh\tstart\tend\tkind\tclaims\n"a ""1"""\tV\tC\t1\t2\t2024-01-01\t2024-02-01\tequity\tc1 c2\n';
    expect(raw(text)).toEqual({
      flows: [
        {
          ...{ id: 'a "1"', from: 'V', to: 'C', amount: [1, 2], date: ['2024-01-01', '2024-02-01'], kind: 'equity' },
          claims: ['c1', 'c2'],
        },
      ],
    });
  });
  it('tells of columns that no flow has, and where a row stands', () => {
    const { value, diagnostics } = ledgerText('from,to,amount,date,kind,mood\nV,C,x,2024-01-01,equity,good\n', 'f');
    expect(diagnostics.map((d) => d.code)).toEqual(['ledger/column']);
    expect(value?.locate(['flows', 0, 'amount'])).toMatchObject({ line: 2, source: 'V,C,x,2024-01-01,equity,good' });
  });
  it('takes a setting that stands in a cell before the header', () => {
    const { value, diagnostics } = ledgerText(
      'investor;V;;;\nfrom;to;amount;date;kind\nV;C;1;2024-01-01;equity\n',
      'f',
    );
    expect(diagnostics).toEqual([]);
    expect(value?.raw).toMatchObject({ investor: 'V', flows: [{ from: 'V', to: 'C', amount: 1 }] });
  });
  it('is refused when it is empty or neither', () => {
    for (const text of ['', ' \n', '{', 'hello, world', '# only: this'])
      expect(ledgerText(text, 'f').diagnostics.map((d) => d.code)).toEqual(['ledger/syntax']);
  });
});
