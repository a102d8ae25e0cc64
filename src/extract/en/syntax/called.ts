// A name beside what it is to somebody, in English: "Y's parent, X, lent". Takes two phrases and what stands between, says
// whether the second is called by the first, and is not joined to it.
import type { Noun, Phrase } from './phrases.ts';

const OWNED = /^(?:its|their) |['’]s? /u;

export const isRole = (role: Noun, comma: Phrase | undefined, name: Noun): boolean =>
  comma?.type === 'mark' &&
  comma.word === ',' &&
  role.party?.item?.type === 'group' &&
  OWNED.test(role.party.word) &&
  name.party?.item?.type === 'name';
