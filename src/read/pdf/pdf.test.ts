import { describe, expect, it } from 'vitest';
import { readBytes } from '../read.ts';
import { joined, paragraphsOf } from './paragraphs.ts';
import { assemble, linesOfItems, pdfText, withoutEdges } from './pdf.ts';

/** A small PDF, one page for each list of lines, set in Helvetica. */
function makePdf(pages: readonly (readonly string[])[]): Uint8Array {
  const kids = pages.map((_, i) => `${3 + i * 2} 0 R`).join(' ');
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`];
  const font = 3 + pages.length * 2;
  for (const lines of pages) {
    const shown = lines.map((l) => `(${l.replace(/[\\()]/gu, '\\$&')}) Tj T*`).join('\n');
    const stream = `BT /F1 12 Tf 14 TL 72 720 Td\n${shown}\nET`;
    const content = objects.length + 2;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

const line = (text: string, y: number, right = 500) => ({ text, left: 72, right, y, height: 12 });

describe('pdf', () => {
  it('joins the lines of a paragraph and gives the span of each page', async () => {
    const pdf = makePdf([
      [
        'The company raised six billion dollars from a group of inves-',
        'tors led by a large cloud provider, which paid in part with',
        'credits.',
      ],
      ['A second page says that revenue was $1.5bn.'],
    ]);
    const { text, pages } = await pdfText(pdf);
    expect(text).toBe(
      'The company raised six billion dollars from a group of investors led by a large cloud provider, which paid in part with credits.\nA second page says that revenue was $1.5bn.',
    );
    expect(text.slice(pages[1]?.start, pages[1]?.end).trim()).toBe('A second page says that revenue was $1.5bn.');
  });

  it("reads Node's own kind of bytes", async () => {
    const { value, diagnostics } = await readBytes(Buffer.from(makePdf([['Acme raised $5 million.']])), { id: 'p' });
    expect(diagnostics).toEqual([]);
    expect(value?.text).toBe('Acme raised $5 million.');
  });

  it('joins Han without a blank and words with one', () => {
    expect(joined('公司投资', '7.9亿美元')).toBe('公司投资7.9亿美元');
    expect(joined('led by', 'a cloud')).toBe('led by a cloud');
    expect(joined('an inves-', 'tor')).toBe('an investor');
    expect(joined('Series-', 'B round')).toBe('Series-B round');
  });

  it('begins a paragraph after a short line, an indent, a gap or a bullet', () => {
    const lines = [
      line('甲乙丙丁戊己', 700),
      line('续行。', 686, 120),
      line('新段', 672),
      line('· 项', 658),
      line('远', 600),
    ];
    expect(paragraphsOf(lines)).toEqual(['甲乙丙丁戊己续行。', '新段', '· 项', '远']);
  });

  it('puts items of one line together', () => {
    const item = (str: string, [x = 0, y = 0]: number[], more = {}) => ({
      str,
      transform: [1, 0, 0, 12, x, y],
      width: str.length * 6,
      height: 12,
      ...more,
    });
    const lines = linesOfItems([
      item('Revenue', [72, 700]),
      item('$1.5bn', [130, 700], { hasEOL: true }),
      item('next', [72, 686]),
    ]);
    expect(lines.map((l) => l.text)).toEqual(['Revenue $1.5bn', 'next']);
  });

  it('leaves out page numbers and running heads, and joins what runs over', () => {
    const pages = [1, 2, 3].map((n) => [
      line('Annual Report 2023', 760),
      line(`body of page ${n}`, 700),
      line(`${n}`, 40),
    ]);
    expect(withoutEdges(pages).map((p) => p.map((l) => l.text))).toEqual([
      ['body of page 1'],
      ['body of page 2'],
      ['body of page 3'],
    ]);
    const joinedPages = assemble([
      ['这一段很长很长很长很长很长很长很长很长很长很长很长很长，没有结束'],
      ['下一页继续。', '新段'],
    ]);
    expect(joinedPages.text).toContain('没有结束下一页继续。\n新段');
  });

  it('says what is wrong with a broken PDF and one without text', async () => {
    const code = async (bytes: Uint8Array): Promise<unknown> => {
      const read = await readBytes(bytes, { id: 'd', file: 'a.pdf' });
      expect(read.value).toBeNull();
      expect(read.diagnostics[0]?.remedy).toBeTruthy();
      return read.diagnostics[0]?.code;
    };
    expect(await code(new TextEncoder().encode('%PDF-1.7\ngarbage'))).toBe('read/pdf-broken');
    expect(await code(makePdf([['x']]).slice(0, 200))).toBe('read/pdf-broken');
    expect(await code(makePdf([[]]))).toBe('read/pdf-no-text');
  });
});
