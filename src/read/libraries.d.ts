// The parts of the libraries that this room leans on, declared without the DOM and Node types that their own
// declarations pull in: a pure room stays free of both.

declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified|...`, one code point each. */
  const table: string;
  // biome-ignore lint/style/noDefaultExport: this is how the library exports it
  export default table;
}

declare module 'opencc-js/dict/TSPhrases' {
  /** `traditional simplified|...`, words in which the characters do not follow the table. */
  const table: string;
  // biome-ignore lint/style/noDefaultExport: this is how the library exports it
  export default table;
}

declare module 'chardet' {
  export function analyse(bytes: Uint8Array): { name: string; confidence: number; lang?: string }[];
}

declare module 'linkedom' {
  export interface Node {
    nodeType: number;
    nodeName: string;
    nodeValue: string | null;
    textContent: string | null;
    firstChild: Node | null;
    nextSibling: Node | null;
    parentNode: Node | null;
  }
  export interface Element extends Node {
    getAttribute(name: string): string | null;
    querySelector(selector: string): Element | null;
    querySelectorAll(selector: string): Iterable<Element>;
    remove(): void;
  }
  export interface HtmlDocument {
    documentElement: Element | null;
    body: Element | null;
    querySelector(selector: string): Element | null;
    querySelectorAll(selector: string): Iterable<Element>;
  }
  export function parseHTML(html: string): { document: HtmlDocument };
}

declare module '@mozilla/readability' {
  import type { Element, HtmlDocument } from 'linkedom';
  export class Readability {
    constructor(
      document: HtmlDocument,
      options: { maxElemsToParse?: number; charThreshold?: number; serializer: (node: Element) => Element },
    );
    parse(): {
      title?: string | null;
      byline?: string | null;
      siteName?: string | null;
      publishedTime?: string | null;
      lang?: string | null;
      content?: Element | null;
    } | null;
  }
}

declare module 'unpdf' {
  export interface TextItem {
    str?: string;
    /** a b c d x y. */
    transform?: number[];
    width?: number;
    height?: number;
    hasEOL?: boolean;
  }
  export interface Page {
    getTextContent(): Promise<{ items: TextItem[] }>;
    cleanup(): void;
  }
  export interface Pdf {
    numPages: number;
    getPage(number: number): Promise<Page>;
    getMetadata(): Promise<{ info?: Record<string, unknown> }>;
    loadingTask: { destroy(): Promise<void> };
  }
  export function getDocumentProxy(data: Uint8Array, options: Record<string, unknown>): Promise<Pdf>;
}
