// The catalogue of diagnostics is run: each input gives the code it stands under.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Request, triggersOf } from '../scripts/house/triggers.ts';
import { backflow, root, type Server, serve, shell } from './running.ts';
import { asBuilt } from './support/hosted.ts';

const triggers = triggersOf(readFileSync(join(root, 'docs', 'diagnostics.md'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'backflow-diagnostics-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const place = (code: string): string => {
  const path = join(folder, code.replace('/', '-'));
  mkdirSync(path);
  return path;
};

describe('every diagnostic', () => {
  it('has an input, or words for where it comes from', () => {
    const without = triggers.filter((t) => !t.shell && !t.http && !t.words).map((t) => `${t.line}: ${t.code}`);
    expect(without).toEqual([]);
    expect(triggers.filter((t) => t.shell || t.http).length).toBeGreaterThan(triggers.length / 2);
  });
});

describe('in the command line', () => {
  // What is piped in, or poured into what the system keeps, needs a process of its own; the rest share one.
  const own = /\| *backflow|> *\/dev\//u;

  for (const { code, shell: script } of triggers) {
    if (!script) continue;
    it.concurrent(`${code} comes from its input`, async () => {
      const home = place(code);
      mkdirSync(join(home, 'c'));
      writeFileSync(join(home, 'c', 'case.yaml'), 'id: c\ntitle:\n  en: C\ncurrency: USD\n');
      const { output } = await (own.test(script) ? shell(home, script) : asBuilt().shell(home, script));
      expect(output).toContain(code);
      expect(output, 'a stack trace reached the user').not.toMatch(/^\s+at .+:\d+:\d+\)?$/mu);
    });
  }
});

describe('the built program', () => {
  it('cuts a page down to its article, as the sources do', async () => {
    const home = place('page/article');
    const body = '<p>微软第四季度云营收337亿美元，同比增长24%，公司在财报中这样写道。</p>'.repeat(12);
    const page = `<html><body><nav>9亿美元</nav><article>${body}</article><footer>8亿美元</footer></body></html>`;
    writeFileSync(join(home, 'page.html'), page);
    const { output } = await shell(home, 'backflow read page.html --json');
    expect(output).toContain('337亿美元');
    expect(output).not.toMatch(/read\/html-limits|[89]亿美元/u);
  });

  it('runs a forecast on threads of its own, to the same bits', async () => {
    const home = place('threads');
    const run = (threads: number): string =>
      `backflow simulate --scenario s.yaml --hang none --paths 10000 --json --workers ${threads}`;
    const { output } = await shell(
      home,
      `backflow scenario new --blank -o s.yaml\n${run(1)} > one\n${run(2)} > two\ncmp one two && grep -c '"hash"' one`,
    );
    expect(output).toMatch(/^[1-9]\d*$/mu);
  });
});

describe('in the HTTP interface', () => {
  const home = place('http');
  let server: Server;
  beforeAll(async () => {
    backflow(home, 'case', 'import', join(root, 'cases', 'alibaba-2024'));
    server = await serve(home);
  }, 30_000);
  afterAll(() => server?.stop());

  function send({ method, path, headers, body }: Request): Promise<{ type: string; text: string }> {
    return new Promise((done, failed) => {
      const sent = httpRequest(server.address + path, { method, headers }, (reply) => {
        let text = '';
        reply.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        reply.on('end', () => done({ type: reply.headers['content-type'] ?? '', text }));
      });
      sent.on('error', failed).end(body);
    });
  }

  for (const { code, http } of triggers) {
    if (!http) continue;
    it(`${code} comes from its request`, async () => {
      const { type, text } = await send(http);
      expect(type).toContain('application/problem+json');
      expect(JSON.parse(text)).toMatchObject({ code });
    });
  }
});
