// Markup in, plain text out: from a parsed tree (paragraphs and rows kept), or from source by leaving out the tags.
/// <reference path="../libraries.d.ts" />
import type { Node } from 'linkedom';

const BLOCK = new Set(
  'address article aside blockquote caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const SKIP = new Set('script style noscript template svg math iframe object select button'.split(' '));
const ELEMENT = 1;
const TEXT = 3;

const nameOf = (node: Node): string => node.nodeName.toLowerCase();

/** What entering or leaving an element writes. */
function breakFor(name: string, leaving: boolean): string {
  if (name === 'br' && !leaving) return '\n';
  if ((name === 'td' || name === 'th') && leaving) return '\t';
  if (name === 'tr') return leaving ? '\n' : '';
  return BLOCK.has(name) ? '\n\n' : '';
}

/** Text of a tree, one line a paragraph, cells parted by a tab. Walks without recursion, so depth cannot hurt. */
export function plainText(root: Node): string {
  const out: string[] = [];
  let node: Node | null = root;
  while (node) {
    const name = node.nodeType === ELEMENT ? nameOf(node) : '';
    if (node.nodeType === TEXT) out.push((node.nodeValue ?? '').replace(/[\s\u00a0]+/gu, ' '));
    else out.push(breakFor(name, false));
    if (node.firstChild && !SKIP.has(name)) {
      node = node.firstChild;
      continue;
    }
    node = next(node, root, out);
  }
  return tidy(out.join(''));
}

/** The node after this one and all that it holds, in reading order; writes the breaks of what is left. */
function next(from: Node, root: Node, out: string[]): Node | null {
  let node: Node | null = from;
  while (node && node !== root) {
    out.push(breakFor(nameOf(node), true));
    if (node.nextSibling) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}

/** One blank line between paragraphs, no blanks at the ends of lines. */
export function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^[ \t]+|[ \t]+$/gu, ''));
  const kept = lines.filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''));
  return kept.join('\n').trim();
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  yen: '¥',
  pound: '£',
  euro: '€',
  copy: '©',
  times: '×',
};

function entity(whole: string, name: string): string {
  if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
}

/** Leaves out everything from `<name` to its end tag, or to the end of the text: linear, whatever is not closed. */
function without(html: string, name: string): string {
  const lower = html.toLowerCase();
  const out: string[] = [];
  let from = 0;
  for (let i = lower.indexOf(`<${name}`); i >= 0; i = lower.indexOf(`<${name}`, from)) {
    out.push(html.slice(from, i));
    const close = lower.indexOf(name === '!--' ? '-->' : `</${name}`, i);
    if (close < 0) return out.join('');
    const end = name === '!--' ? close + 2 : lower.indexOf('>', close);
    if (end < 0) return out.join('');
    from = end + 1;
  }
  out.push(html.slice(from));
  return out.join('');
}

/** Text of a page's source with the tags left out; paragraphs kept apart. Linear in its length. */
export function stripTags(html: string): string {
  const bare = ['!--', 'script', 'style', 'noscript', 'template', 'svg'].reduce(without, html);
  const out: string[] = [];
  let from = 0;
  for (let i = bare.indexOf('<'); i >= 0; i = bare.indexOf('<', from)) {
    out.push(bare.slice(from, i).replace(/\s+/gu, ' '));
    from = i;
    const name = /^<\/?([a-z][a-z0-9]*)/iu.exec(bare.slice(i, i + 20))?.[1]?.toLowerCase();
    const close = name ? bare.indexOf('>', i) : i;
    if (close < 0) break;
    if (!name) {
      // A lone "<" is a sign in the text.
      out.push('<');
      from = i + 1;
      continue;
    }
    out.push(breakFor(name, bare[i + 1] === '/'));
    from = close + 1;
  }
  out.push(bare.slice(from).replace(/\s+/gu, ' '));
  return tidy(out.join('').replace(/&(#?\w{1,10});/gu, entity));
}
