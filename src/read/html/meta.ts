// A parsed page in, what it says of itself out: title, author, publisher, day of publication, language. Sources, in order:
// JSON-LD, meta elements, time elements; all read as data, nothing is run.
/// <reference path="../libraries.d.ts" />
import type { HtmlDocument } from 'linkedom';
import type { DocumentMeta, Lang } from '../../model/document.ts';

const clean = (value: string | null | undefined): string | null =>
  value?.replace(/\s+/gu, ' ').trim().slice(0, 500) || null;

/** ISO day of a timestamp as pages write it, or null. Days are taken as written, in the page's own time zone. */
export function isoDay(value: string | null | undefined): string | null {
  const m = /(?<!\d)((?:19|20)\d{2})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})(?!\d)/u.exec(value ?? '');
  if (!m) return null;
  const [month, day] = [Number(m[2]), Number(m[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${m[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

type Json = Record<string, unknown>;

/** Objects of all JSON-LD scripts, graphs opened one level. */
function linkedData(document: HtmlDocument): Json[] {
  const found: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const value: unknown = JSON.parse(script.textContent ?? '');
      for (const item of Array.isArray(value) ? value : [value]) {
        const graph = (item as Json | null)?.['@graph'];
        found.push(...(Array.isArray(graph) ? graph : [item]).filter((x) => x && typeof x === 'object'));
      }
    } catch {
      // Broken JSON-LD is common; the meta elements say the same.
    }
  }
  return found;
}

const isArticle = (item: Json): boolean => /Article|Report|BlogPosting/u.test(JSON.stringify(item['@type'] ?? ''));

function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return clean(value.map(nameIn).filter(Boolean).join(', '));
  return value && typeof value === 'object' ? nameIn((value as Json).name) : null;
}

function metaContent(document: HtmlDocument, names: readonly string[]): string | null {
  for (const name of names) {
    for (const key of ['property', 'name', 'itemprop']) {
      const value = clean(document.querySelector(`meta[${key}="${name}"]`)?.getAttribute('content'));
      if (value) return value;
    }
  }
  return null;
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datePublished',
  'pubdate',
  'publishdate',
  'publish_date',
  'PublishDate',
  'date',
  'dc.date',
  'DC.date.issued',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'weibo: article:create_at',
  'weibo:article:create_at',
  'bytedance:published_time',
  'apub:time',
  'release_date',
];

function publishedDay(document: HtmlDocument, article: Json | undefined): string | null {
  const stated = isoDay(nameIn(article?.datePublished)) ?? isoDay(metaContent(document, PUBLISHED));
  if (stated) return stated;
  for (const time of document.querySelectorAll('time')) {
    const day = isoDay(time.getAttribute('datetime')) ?? isoDay(time.textContent);
    if (day) return day;
  }
  const line = document.querySelector('[class*="time"], [class*="date"], [id*="time"], [id*="date"]');
  return isoDay(line?.textContent?.slice(0, 100));
}

/** The language a page declares, as far as we know it. */
function declaredLang(document: HtmlDocument): Lang | null {
  const tag = document.documentElement?.getAttribute('lang')?.toLowerCase() ?? '';
  if (/^zh\b.*(?:hant|tw|hk|mo)/u.test(tag)) return 'zh-Hant';
  if (/^zh/u.test(tag)) return 'zh-Hans';
  return /^en/u.test(tag) ? 'en' : null;
}

/** The page's name often follows the headline: "Headline - Outlet", "Headline_Outlet". */
const withoutSite = (title: string | null): string | null =>
  clean(title?.replace(/\s*(?:\s[-–—|·]\s|[_|｜])[^-–—|_｜]{1,40}$/u, ''));

/** What a page says of itself; null where it does not. */
export function pageMeta(document: HtmlDocument): DocumentMeta {
  const article = linkedData(document).find(isArticle);
  const headline = document.querySelector('h1')?.textContent;
  const url =
    clean(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? metaContent(document, ['og:url']);
  return {
    title:
      nameIn(article?.headline) ??
      metaContent(document, ['og:title', 'twitter:title']) ??
      clean(headline) ??
      withoutSite(document.querySelector('title')?.textContent ?? null),
    author: nameIn(article?.author) ?? metaContent(document, ['author', 'article:author', 'byl']),
    publisher:
      nameIn(article?.publisher) ?? metaContent(document, ['og:site_name', 'publisher', 'mediaid', 'copyright']),
    published: publishedDay(document, article),
    url: url && /^https?:\/\//u.test(url) ? url : null,
    lang: declaredLang(document),
  };
}
