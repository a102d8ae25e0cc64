import { describe, expect, it } from 'vitest';
import { makeDocument, type ReadOptions, readBytes, refuseSize } from './read.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, options: Partial<ReadOptions> = {}) =>
  readBytes(bytes, { id: 'd', file: 'a.txt', ...options });

describe('readBytes', () => {
  it('makes line ends one kind and keeps the rest', async () => {
    const { value, diagnostics } = await read(utf8('\ufeff一\r\n二\r三\u0007'), {
      sha256: 'ab',
      meta: { published: '2024-03-06', title: '' },
    });
    expect(value).toEqual({
      id: 'd',
      file: 'a.txt',
      sha256: 'ab',
      media: 'text',
      encoding: 'utf-8',
      text: '一\n二\n三\u0007',
      published: '2024-03-06',
    });
    expect(diagnostics).toEqual([]);
  });

  it('lets the user overrule the page, and the text overrule a wrong language', async () => {
    const html =
      '<html lang="en"><head><meta name="pubdate" content="2024-03-06"><title>標題</title></head><body><p>阿裏投資。</p></body></html>';
    const { value } = await read(utf8(html), { file: 'a', meta: { published: '2023-01-01' } });
    expect(value).toMatchObject({ media: 'html', published: '2023-01-01', title: '標題', lang: 'zh-Hant' });
  });

  it('warns of a text with the tags of a page, and not of one that names a tag', async () => {
    const codes = async (text: string) => (await read(utf8(text))).diagnostics.map((d) => d.code);
    expect(await codes('We heard: <p>Acme raised <b>$5</b> million.</p>')).toEqual(['read/markup']);
    expect(await codes('The tag </b> closes what is bold; 3 < 5 and 5 > 3.')).toEqual([]);
  });

  it('refuses, with a code and a remedy, what is no text', async () => {
    const codes: [string, Uint8Array, Partial<ReadOptions>?][] = [
      ['read/empty', new Uint8Array(0)],
      ['read/empty', utf8(' \n\t ')],
      ['read/empty', utf8('<html><body><script>1</script></body></html>')],
      ['read/binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
      ['read/binary', new Uint8Array([97, 0, 98, 0])],
      ['read/encoding', utf8('阿里'), { encoding: 'klingon' }],
      ['read/too-large', new Uint8Array(50 * 1024 * 1024).fill(97)],
    ];
    for (const [code, bytes, options] of codes) {
      const { value, diagnostics } = await read(bytes, options);
      expect(value).toBeNull();
      expect(diagnostics[0]).toMatchObject({ code, severity: 'error', at: { file: 'a.txt' } });
      expect(diagnostics[0]?.remedy).toBeTruthy();
    }
  });

  it('knows a size that is never read', () => {
    expect(refuseSize(100, { id: 'd', file: 'a.txt' })).toBeNull();
    expect(refuseSize(65 * 1024 * 1024, { id: 'd', file: 'a.txt' })?.diagnostics[0]?.code).toBe('read/too-large');
  });
});

describe('makeDocument', () => {
  it('keeps the text to the letter', () => {
    const text = '\ufeffa\r\nb\ud800';
    expect(makeDocument({ id: 'd', text })).toEqual({ id: 'd', text, media: 'text' });
  });
});
