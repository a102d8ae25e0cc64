// Sums that a company spends on its own shares, in English: "spent F buying back its own stock", "bought back shares for F".
// They are paid for no other company. Takes a scene and a figure, says whether it is one.
import type { Scene } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';

const SHARES = '(?:shares|stock|paper|equity|ADSs|ADRs)';
const BEHIND = new RegExp(
  '^ (?:(?:on|in|for|through|via|to|the|a|an|its|their|of|more|new|further|large|big) ){0,4}(?:' +
    '(?:buy(?:ing)?|purchas(?:e|ing)|acquir(?:e|ing)|retir(?:e|ing)) (?:(?:[\\w.-]+ ){0,4}of )?(?:its|their) own\\b|' +
    `(?:buy(?:ing)?|purchas(?:e|ing)) back\\b|(?:of )?(?:its|their) own ${SHARES}\\b|` +
    `repurchas(?:e|ing) (?:its|their|${SHARES})\\b|(?:shares? |stock )?(?:buy-?backs?|repurchases?)\\b)`,
  'iu',
);
const HEDGE = '(?:about |around |some |nearly |over |almost |up to |another |a further )?';
const BEFORE = new RegExp(
  `\\b(?:(?:bought|buys?|buying) back|repurchas(?:ed?|es|ing)) (?:(?:[\\w.’'-]+ ){0,5}(?:for|at a cost of|worth) )?${HEDGE}$|` +
    `\\b(?:bought|buys?|buying) (?:(?:[\\w.-]+ ){0,4}of )?(?:its|their) own ${SHARES} (?:for|at a cost of|worth) ${HEDGE}$`,
  'iu',
);
/** "bought back the unit for F", "bought back a stake". */
const THING = new RegExp(`\\bback (?!(?:[\\w.’'-]+ ){0,4}${SHARES}\\b)(?:[\\w.’'-]+ ){1,5}(?:for|at|worth) `, 'iu');

const REACH = 90;

export function ownShares({ text, sentence }: Scene, { full }: FigureItem): boolean {
  if (BEHIND.test(text.slice(full.end, full.end + REACH))) return true;
  const m = BEFORE.exec(text.slice(Math.max(sentence.start, full.start - REACH), full.start));
  if (!m) return false;
  // "bought back F of debt".
  const of = /^ (?:worth )?of (?:[\w’'-]+ ){0,3}([A-Za-z]+)/u.exec(text.slice(full.end, full.end + 50));
  return !THING.test(m[0]) && (!of || new RegExp(SHARES, 'u').test(of[0]));
}
