// A page's source in, its article as plain text and what the page says of itself out. Scripts are never run and markup is
// never kept. Readability finds the article; pages built to hurt a parser are stripped of their tags instead.
/// <reference path="../libraries.d.ts" />
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentMeta } from '../../model/document.ts';
import { pageMeta } from './meta.ts';
import { plainText, stripTags } from './text.ts';

export interface Article {
  text: string;
  meta: DocumentMeta;
  diagnostics: Diagnostic[];
}

/** A page beyond these is not an article; no browser-made page comes near. */
const MAX_DEPTH = 400;
const MAX_TAGS = 60_000;
const MAX_TAG_LENGTH = 200_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr !doctype'.split(' '));

/** Why a page is too much for a parser, told in one pass over its tags; null when it is fine. */
export function hostile(html: string): string | null {
  let depth = 0;
  let tags = 0;
  for (let i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
    const m = /^<(\/?)([a-z!][a-z0-9!-]{0,40})/iu.exec(html.slice(i, i + 44));
    if (++tags > MAX_TAGS) return `more than ${MAX_TAGS} tags`;
    if (!m) continue;
    if (m[1]) depth = Math.max(0, depth - 1);
    else if (!VOID.has((m[2] ?? '').toLowerCase()) && ++depth > MAX_DEPTH)
      return `tags nested more than ${MAX_DEPTH} deep`;
    const close = html.indexOf('>', i);
    if (close < 0) break;
    if (close - i > MAX_TAG_LENGTH) return `a tag of more than ${MAX_TAG_LENGTH} characters`;
  }
  return null;
}

/** Encoding that a page declares in its first bytes. */
export function declaredCharset(start: string): string | null {
  const m = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})|<\?xml[^>]{0,100}?encoding=["']([\w-]{2,30})/iu.exec(
    start,
  );
  return m?.[1] ?? m?.[2] ?? null;
}

function stripped(html: string, why: string): Article {
  const title = /<title[^>]{0,200}>([^<]{1,500})/iu.exec(html.slice(0, 200_000))?.[1];
  const message = `The page has ${why}; its article was not looked for, all its text was taken.`;
  const remedy = 'Check the text, or save the article itself as plain text.';
  const meta = title ? { title: stripTags(title).trim() } : {};
  return {
    text: stripTags(html),
    meta,
    diagnostics: [{ code: 'read/html-limits', severity: 'warning', message, remedy }],
  };
}

/** The article of a page. Never fails: what a parser cannot take is stripped of its tags, with a diagnostic. */
export async function articleOf(html: string): Promise<Article> {
  const why = hostile(html);
  if (why) return stripped(html, why);
  try {
    return await parsed(html);
  } catch {
    return stripped(html, 'markup that could not be parsed');
  }
}

async function parsed(html: string): Promise<Article> {
  const whole = /<html|<body/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  const own = pageMeta(document);
  const everything = stripTags(html);
  const found = new Readability(document, { maxElemsToParse: MAX_TAGS, serializer: (node) => node }).parse();
  const text = found?.content ? plainText(found.content) : '';
  const title = own.title || found?.title?.trim() || null;
  const meta = {
    ...own,
    title,
    author: own.author ?? found?.byline?.trim() ?? null,
    publisher: own.publisher ?? found?.siteName?.trim() ?? null,
  };
  // A page that is all article may defeat the search: then all its text is the article.
  const body = text.length >= 200 || text.length * 4 >= everything.length ? text : everything;
  return { text: withTitle(body, title), meta, diagnostics: [] };
}

/** The headline is part of what was published: it stands first, once. */
function withTitle(text: string, title: string | null): string {
  if (!title || text.slice(0, title.length + 200).includes(title)) return text;
  return `${title}\n\n${text}`;
}
