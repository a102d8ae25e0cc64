import { describe, expect, it } from 'vitest';
import { decode } from './encoding.ts';

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.replace(/\s/gu, ''), 'hex'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

// "阿里投资7.9亿美元" in GB18030 and "阿里投資7.9億美元" in Big5.
const GB = bytes('b0a2 c0ef cdb6 d7ca 372e39 d2da c3c0 d4aa');
const BIG5 = bytes('aafc a8bd a7eb b8ea 372e39 bbf5 acfc a4b8');

describe('decode', () => {
  it('tells GB18030 from Big5 in one short line', async () => {
    expect(await decode(GB)).toMatchObject({ text: '阿里投资7.9亿美元', encoding: 'gb18030' });
    expect(await decode(BIG5)).toMatchObject({ text: '阿里投資7.9億美元', encoding: 'big5' });
  });

  it('takes marks, valid UTF-8, and what the user says', async () => {
    expect(await decode(utf8('\ufeff阿里'))).toMatchObject({ text: '阿里', encoding: 'utf-8', diagnostics: [] });
    expect(await decode(bytes('fffe 3f96 cc91'))).toMatchObject({ text: '阿里', encoding: 'utf-16le' });
    expect((await decode(GB, { given: 'big5' }))?.encoding).toBe('big5');
    expect(await decode(GB, { given: 'no-such-encoding' })).toBeNull();
  });

  it('takes UTF-32 with a mark or without, and nothing that only looks like it', async () => {
    expect(await decode(bytes('fffe0000 3f960000 cc910000'))).toMatchObject({ text: '阿里', encoding: 'utf-32le' });
    expect(await decode(bytes('0000feff 0000963f 000091cc'))).toMatchObject({ text: '阿里', encoding: 'utf-32be' });
    expect(await decode(bytes('3f960000 cc910000'))).toMatchObject({ text: '阿里', encoding: 'utf-32le' });
    expect(await decode(bytes('3f960000 cc910000'), { given: 'utf-32' })).toMatchObject({ text: '阿里' });
    expect((await decode(bytes('3f960000 cc9111ff'), { given: 'utf-32le' }))?.diagnostics[0]?.code).toBe(
      'read/encoding-damaged',
    );
    expect((await decode(bytes('fffe 3f96 cc91 3f96')))?.encoding).toBe('utf-16le');
  });

  it('takes UTF-16 without a mark, and no UTF-8 in which a zero has strayed', async () => {
    const little = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
    for (const text of ['阿里投资月之暗面7.9亿美元。', 'Acme raised $5 million.'])
      expect(await decode(little(text))).toMatchObject({ text, encoding: 'utf-16le' });
    expect(await decode(little('Acme raised $5.').map((_, i, all) => all[i ^ 1] ?? 0))).toMatchObject({
      text: 'Acme raised $5.',
      encoding: 'utf-16be',
    });
    expect((await decode(utf8('Acme raised \0 $5 million.')))?.encoding).toBe('utf-8');
    expect((await decode(utf8('阿里投资\0月之暗面7.9亿美元')))?.encoding).toBe('utf-8');
  });

  it('reads a short text of which a few bytes are damaged', async () => {
    const [head, tail] = [utf8('阿里投资7.9亿美元，'), utf8('占股份的一部分。')];
    const read = await decode(new Uint8Array([...head, 0xff, 0xfe, 0xe6, ...tail]));
    expect(read).toMatchObject({ encoding: 'utf-8', diagnostics: [{ code: 'read/encoding-damaged' }] });
  });

  it('follows a declaration only where it fits', async () => {
    expect((await decode(BIG5, { declared: 'big5' }))?.encoding).toBe('big5');
    expect((await decode(BIG5, { declared: 'gb2312' }))?.encoding).toBe('big5');
    expect((await decode(utf8('阿里投资'), { declared: 'gb2312' }))?.encoding).toBe('utf-8');
  });

  it('says so when bytes were lost or the encoding is a guess', async () => {
    const cut = utf8('第一行\n阿里投资月之暗面7.9亿美元').slice(0, -1);
    const read = await decode(cut);
    expect(read?.diagnostics[0]).toMatchObject({ code: 'read/encoding-damaged', at: { line: 2, column: 14 } });
    const latin = await decode(new Uint8Array(Buffer.from('Société Générale invests', 'latin1')));
    expect(latin).toMatchObject({ text: 'Société Générale invests', encoding: 'windows-1252' });
    expect(latin?.diagnostics[0]?.code).toBe('read/encoding-guessed');
  });

  it('gives up on noise', async () => {
    let state = 7;
    const noise = Uint8Array.from({ length: 600 }, () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return 128 + ((state >> 8) % 128);
    });
    expect(await decode(noise)).toBeNull();
  });
});
