// Long texts on a thread of their own: the same claims come back, and a text that takes too long is given up while the
// next one is read.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeAside } from '../src/faces/cli/main/aside.ts';
import type { Document } from '../src/model/document.ts';
import { makeReader } from '../src/path.ts';
import { reference } from './support/reference.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const document = (text: string): Document => ({ id: 'd', media: 'text', text, published: '2024-03-06' });

describe('reading aside', () => {
  it('gives what reading here gives', async () => {
    const aside = makeAside(root);
    const one = document('智谱完成4亿美元融资，腾讯领投。');
    expect((await aside.read(one)).claims).toEqual(makeReader(reference())(one).claims);
    await aside.close();
  });

  it('gives a text up that takes too long, and reads the next', async () => {
    const aside = makeAside(root, 1);
    const slow = await aside.read(document('智谱完成4亿美元融资。'.repeat(2000)));
    expect(slow.diagnostics.map((d) => d.code)).toEqual(['extract/gave-up']);
    await aside.close();
  });
});
