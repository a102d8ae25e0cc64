// The language that somebody states of a text, as tags are written everywhere: zh, zh-CN, zh_TW, en-US.
// Apart from the schema of documents, which would have to be loaded.
import type { Lang } from '../../../model/document.ts';

const TAGS: readonly [RegExp, Lang | null][] = [
  [/^en(?:[-_].*)?$/iu, 'en'],
  [/^(?:zh[-_])?(?:hant(?:[-_].*)?|tw|hk|mo)$/iu, 'zh-Hant'],
  [/^(?:zh[-_])?(?:hans(?:[-_].*)?|cn|sg|my)$/iu, 'zh-Hans'],
  // Which script, the text tells.
  [/^zh$/iu, null],
];

/** Null where the tag leaves it to the text, undefined where it is none. */
export const langOf = (tag: string): Lang | null | undefined => TAGS.find(([form]) => form.test(tag))?.[1];
