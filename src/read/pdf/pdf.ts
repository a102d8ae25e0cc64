// A PDF's bytes in, its text with the span of each page out. Lines are rebuilt from positions; page numbers and lines
// repeated at the edge of the pages are left out. Nothing in the file is run.
/// <reference path="../libraries.d.ts" />
import type { Page, Pdf, TextItem } from 'unpdf';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentMeta, Span } from '../../model/document.ts';
import { joined, type PrintedLine, paragraphsOf, runsOver } from './paragraphs.ts';

export interface PdfText {
  text: string;
  pages: Span[];
  meta: DocumentMeta;
  diagnostics: Diagnostic[];
}

const MAX_PAGES = 1000;

/** Text items of a page as lines, in the order of the file (which is the reading order in all but odd files). */
export function linesOfItems(items: readonly TextItem[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open: PrintedLine | null = null;
  for (const item of items) {
    const str = item.str ?? '';
    const [, , , scale = 0, x = 0, y = 0] = item.transform ?? [];
    const height = item.height || Math.abs(scale);
    const right = x + (item.width ?? 0);
    if (str.trim()) {
      if (open && Math.abs(open.y - y) <= Math.max(open.height, height) * 0.5 && x >= open.left) {
        const gap = x - open.right > height * 0.15 && !/\s$/u.test(open.text) && !/^\s/u.test(str);
        open.text += (gap && !/\p{Script=Han}$/u.test(open.text) ? ' ' : '') + str;
        open.right = Math.max(open.right, right);
      } else {
        open = { text: str, left: x, right, y, height };
        lines.push(open);
      }
    } else if (str && open && !/\s$/u.test(open.text)) open.text += ' ';
    if (item.hasEOL) open = null;
  }
  for (const line of lines) line.text = line.text.replace(/\s+/gu, ' ').trim();
  return lines.filter((line) => line.text !== '');
}

const shape = (text: string): string => text.replace(/\d+/gu, '#');
const PAGE_NUMBER =
  /^(?:[-–—\s]*\d{1,4}[-–—\s]*|(?:page|第)\s*\d+\s*(?:页|頁)?(?:\s*(?:of|\/|共)\s*\d+\s*(?:页|頁)?)?|\d+\s*\/\s*\d+)$/iu;

/** Leaves out page numbers, and first and last lines that come back on three pages or more. */
export function withoutEdges(pages: PrintedLine[][]): PrintedLine[][] {
  const seen = new Map<string, number>();
  // Of a short page only the outermost lines: its second line is text.
  const edges = (lines: PrintedLine[]): PrintedLine[] => {
    const deep = lines.length > 8 ? 2 : 1;
    return [...new Set([...lines.slice(0, deep), ...lines.slice(-deep)])];
  };
  for (const lines of pages)
    for (const line of edges(lines)) seen.set(shape(line.text), (seen.get(shape(line.text)) ?? 0) + 1);
  return pages.map((lines) => {
    const drop = new Set(edges(lines).filter((l) => PAGE_NUMBER.test(l.text) || (seen.get(shape(l.text)) ?? 0) >= 3));
    return lines.filter((line) => !drop.has(line));
  });
}

/** Puts the pages together; a paragraph that runs over a page break becomes one, and the break falls inside it. */
export function assemble(pages: readonly string[][]): { text: string; pages: Span[] } {
  let text = '';
  let tail = '';
  const spans: Span[] = [];
  for (const paragraphs of pages) {
    const [first, ...rest] = paragraphs;
    const start = text.length;
    if (first !== undefined) {
      if (tail && runsOver(tail, first)) text = text.slice(0, text.length - tail.length) + joined(tail, first);
      else text += (text ? '\n' : '') + first;
      if (rest.length) text += `\n${rest.join('\n')}`;
      tail = text.slice(text.lastIndexOf('\n') + 1);
    }
    spans.push({ start: Math.min(start, text.length), end: text.length });
  }
  return { text, pages: spans };
}

async function linesOfPage(page: Page): Promise<PrintedLine[]> {
  const { items } = await page.getTextContent();
  page.cleanup();
  return linesOfItems(items);
}

async function metaOf(pdf: Pdf): Promise<DocumentMeta> {
  const found: { info?: Record<string, unknown> } = await pdf.getMetadata().catch(() => ({}));
  const info = found.info ?? {};
  const text = (key: string): string | null =>
    typeof info[key] === 'string' && info[key].trim() ? info[key].trim() : null;
  const title = text('Title');
  // Titles made by the program that wrote the file say nothing.
  return {
    title: title && !/^(?:untitled|microsoft word|.*\.(?:docx?|pptx?|indd|qxd))/iu.test(title) ? title : null,
    author: text('Author'),
  };
}

/** Reads a PDF. Throws what the engine throws when the file is broken or locked; the caller words it. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const { getDocumentProxy } = await import('unpdf');
  // The engine takes the buffer over, so it gets its own; a plain one, since it takes no subclass such as Node's.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    stopAtErrors: false,
  });
  try {
    const count = Math.min(pdf.numPages, MAX_PAGES);
    const pages: PrintedLine[][] = [];
    for (let n = 1; n <= count; n++) pages.push(await linesOfPage(await pdf.getPage(n)));
    const body = assemble(withoutEdges(pages).map(paragraphsOf));
    return { ...body, meta: await metaOf(pdf), diagnostics: pdf.numPages > count ? [cut(pdf.numPages)] : [] };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const cut = (pages: number): Diagnostic => ({
  code: 'read/pdf-pages',
  severity: 'warning',
  message: `The PDF has ${pages} pages; the first ${MAX_PAGES} were read.`,
  remedy: 'Split the file and read its parts.',
});
