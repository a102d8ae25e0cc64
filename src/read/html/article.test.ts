import { describe, expect, it } from 'vitest';
import { articleOf } from './article.ts';

const paragraph = (n: number): string =>
  `<p>第${n}段：公司投资&nbsp;7.9亿美元，<b>其中</b>一部分以算力支付；这一段足够长，像一篇文章。</p>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="zh-CN"><head><title>公司投资 - 某网</title>${head}</head><body><nav><a href="/">首页</a></nav>${body}<footer>版权所有</footer></body></html>`;
const article = `<article><h1>公司投资</h1>${[1, 2, 3, 4, 5, 6].map(paragraph).join('')}<table><tr><td>甲</td><td>7.9</td></tr></table></article>`;

describe('articleOf', () => {
  it('keeps the article as plain text, with what the page says of itself', async () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-06T21:08:07+08:00","author":{"name":"某作者"}}</script><meta property="og:site_name" content="某网"><script>throw 1</script>';
    const { text, meta, diagnostics } = await articleOf(page(article, head));
    expect(meta).toMatchObject({
      title: '公司投资',
      publisher: '某网',
      author: '某作者',
      published: '2024-03-06',
      lang: 'zh-Hans',
    });
    expect(text.startsWith('公司投资\n')).toBe(true);
    expect(text).toContain('\n\n第2段：公司投资 7.9亿美元，其中一部分以算力支付');
    expect(text).toMatch(/甲\t7\.9/u);
    expect(text).not.toMatch(/首页|throw|</u);
    expect(diagnostics).toEqual([]);
  });

  it('reads the day from meta and time elements', async () => {
    const day = async (head: string, body = article): Promise<unknown> =>
      (await articleOf(page(body, head))).meta.published;
    expect(await day('<meta name="pubdate" content="2024/3/6 10:00">')).toBe('2024-03-06');
    expect(await day('', `<time datetime="2024-03-06">today</time>${article}`)).toBe('2024-03-06');
    expect(await day('', `<span class="pub-time">2024年3月6日 21:08</span>${article}`)).toBe('2024-03-06');
    expect(await day('<meta name="pubdate" content="9/9/9">')).toBeNull();
  });

  it('keeps a page of one line', async () => {
    expect((await articleOf('<p>A &lt;b&gt; paid $5bn.</p>')).text).toBe('A <b> paid $5bn.');
  });

  it('strips pages that are built to hurt, quickly', async () => {
    const hostile = {
      deep: `<body>${'<div>'.repeat(100_000)}5 billion`,
      attribute: `<body><p title="${'a'.repeat(3_000_000)}">5 billion</p>`,
      lone: `<html>${'<'.repeat(1_000_000)} 5 billion`,
      open: `<html>5 billion${'<a '.repeat(500_000)}`,
      scripts: `<html>5 billion${'<script>'.repeat(200_000)}`,
      comments: `<html>5 billion${'<!--'.repeat(200_000)}`,
    };
    for (const [name, html] of Object.entries(hostile)) {
      const started = performance.now();
      expect((await articleOf(html)).text, name).toContain('5 billion');
      expect(performance.now() - started, name).toBeLessThan(4000);
    }
    expect((await articleOf(hostile.deep)).diagnostics[0]?.code).toBe('read/html-limits');
  });
});
