// Names to the pairs worth scoring: names share a core, a sound, initials, a stock code, one letter left out or a first
// word within one text, or are never compared. Never all pairs: a crowd under one key is only paired among neighbours.
import type { Form } from './names/canonical.ts';
import { acronymsOf } from './names/score.ts';
import { isHan, type Words } from './names/words.ts';
import type { Node } from './nodes.ts';

/** A name of a node; entries of one sort order always meet in that order. */
export interface Entry {
  node: Node;
  form: Form;
  rank: number;
}

/** A key shared by more names than this pairs each with its next neighbours only. */
const CROWD = 64;

/** Where names may meet. Keys are texts; those with a letter left out are hashes, as there are many. */
export interface Blocks {
  keyed: Map<string, Entry[]>;
  cores: Map<string, Entry[]>;
  slips: Map<number, string[]>;
}

function put<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** Keys under which a name may meet another, besides its core. */
function keysOf(form: Form, words: Words): string[] {
  if (form.ticker) return [`t:${form.ticker}`];
  const keys = [`c:${form.full}`];
  if (isHan(form.core)) {
    for (const text of new Set([form.core, form.stem])) {
      const sound = words.sound(text);
      if (sound) keys.push(`c:${sound}`);
    }
    return keys;
  }
  if (form.stem !== form.full) keys.push(`c:${form.stem}`);
  if (form.core !== form.stem) keys.push(`c:${form.core}`);
  for (const initials of acronymsOf(form)) keys.push(`a:${initials}`);
  if (form.full.length <= 8 && /^[A-Z]{3,8}$/u.test(form.text)) keys.push(`a:${form.full}`);
  return keys;
}

/** The blocks of the names that were written. */
export function blocksOf(entries: readonly Entry[], words: Words): Blocks {
  const blocks: Blocks = { keyed: new Map(), cores: new Map(), slips: new Map() };
  for (const entry of entries) {
    for (const key of keysOf(entry.form, words)) put(blocks.keyed, key, entry);
    if (!entry.form.ticker) put(blocks.cores, entry.form.core, entry);
  }
  for (const core of blocks.cores.keys()) for (const hash of leftOut(core)) put(blocks.slips, hash, core);
  return blocks;
}

/** Adds a listed name where a written one waits for it; is there such a place? */
export function addListed(blocks: Blocks, form: Form, how: { words: Words; entry: () => Entry }): void {
  const keys = keysOf(form, how.words).filter((key) => blocks.keyed.has(key));
  const core = form.ticker ? undefined : blocks.cores.get(form.core);
  const slips = form.ticker ? [] : leftOut(form.core).filter((hash) => blocks.slips.has(hash));
  if (keys.length === 0 && !core && slips.length === 0) return;
  const entry = how.entry();
  for (const key of keys) put(blocks.keyed, key, entry);
  if (core) core.push(entry);
  else if (slips.length > 0) {
    put(blocks.cores, form.core, entry);
    for (const hash of slips) put(blocks.slips, hash, form.core);
  }
}

/** Hashes of the core with one letter left out, each way, and of itself: two cores one slip apart share one of these
 * (after SymSpell). */
function leftOut(core: string): number[] {
  if (core.length < (isHan(core) ? 4 : 5) || core.length > 40) return [];
  const hashes = new Set<number>();
  for (let out = 0; out <= core.length; out++) {
    if (out === 0) continue;
    let hash = 0x811c9dc5;
    for (let i = 0; i < core.length; i++) if (i !== out) hash = Math.imul(hash ^ core.charCodeAt(i), 0x01000193);
    hashes.add(hash >>> 2);
  }
  return [...hashes];
}

/** Calls `each` for every two names that may be one party's; a pair may come more than once. */
export function eachPair(blocks: Blocks, each: (a: Entry, b: Entry) => void): void {
  for (const members of blocks.keyed.values()) within(members, each);
  for (const members of blocks.cores.values()) within(members, each);
  const met = new Set<string>();
  for (const cores of blocks.slips.values()) {
    if (cores.length < 2 || cores.length > CROWD) continue;
    const sorted = [...new Set(cores)].sort();
    for (const [i, one] of sorted.entries())
      for (const other of sorted.slice(i + 1)) {
        const key = `${one}\n${other}`;
        if (met.has(key)) continue;
        met.add(key);
        across(blocks.cores.get(one) ?? [], blocks.cores.get(other) ?? [], each);
      }
  }
  withinTexts(blocks, each);
}

function within(members: readonly Entry[], each: (a: Entry, b: Entry) => void): void {
  if (members.length < 2) return;
  const sorted = [...members].sort((a, b) => a.rank - b.rank);
  for (const [i, one] of sorted.entries()) {
    const until = sorted.length > CROWD ? Math.min(sorted.length, i + CROWD / 2) : sorted.length;
    for (let j = i + 1; j < until; j++) each(one, sorted[j] as Entry);
  }
}

function across(some: readonly Entry[], others: readonly Entry[], each: (a: Entry, b: Entry) => void): void {
  for (const one of some.slice(0, CROWD)) for (const other of others.slice(0, CROWD)) each(one, other);
}

/** Names of one text that begin alike: one may be short for the other. */
function withinTexts({ cores }: Blocks, each: (a: Entry, b: Entry) => void): void {
  const texts = new Map<string, Entry[]>();
  for (const members of cores.values())
    for (const entry of members) for (const document of entry.node.documents) put(texts, document, entry);
  for (const members of texts.values()) {
    if (members.length < 2) continue;
    const beginning = new Map<string, Entry[]>();
    for (const entry of members) put(beginning, firstOf(entry.form), entry);
    for (const alike of beginning.values()) within(alike, each);
  }
}

const firstOf = ({ core, coreTokens }: Form): string => (isHan(core) ? core.slice(0, 2) : (coreTokens[0] ?? ''));
