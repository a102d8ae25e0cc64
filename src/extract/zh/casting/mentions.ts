// The parties that a Chinese sentence names, and what holds of each place where one is named: the word that marks it, the words
// beside it, the verbs around it. Computed once a sentence, whatever is asked of it.
import type { Ref, Scene } from '../../frame.ts';
import type { Clause, GroupItem, Item, NameItem } from '../../item.ts';
import { resolveParty } from '../parties.ts';
import { companyOf } from '../refer.ts';
import { isVerb, type Mark, placed } from '../reference/placing.ts';
import type { Feature } from './weights.ts';

/** A place where a party is named or pointed at. */
export interface Mention {
  item: NameItem | GroupItem;
  clause: Clause;
  ref: Ref;
  id: string;
  mark: Mark | null;
  /** What holds of it wherever it is seen from. */
  features: Feature[];
  /** The weights of all that, once somebody has asked for them. */
  sums: readonly number[] | null;
  /** It is told there to hold something. */
  holds: boolean;
}

const NAMED: ReadonlySet<string> = new Set(
  'company cloud chip lab fund product unknown person group outlet regulator'.split(' '),
);

export const isNamed = (i: Item): i is NameItem => i.type === 'name' && NAMED.has(i.row.kind);
const points = (i: Item): i is GroupItem =>
  i.type === 'group' && (i.form === 'back' || i.form === 'former' || i.form === 'latter');
const isParty = (i: Item): i is NameItem | GroupItem => isNamed(i) || (i.type === 'group' && i.form === 'back');

const HOLDS = /^[^,;。]{0,10}?(?:持有|持股|占股|握有|拥有|所持|控制|占比|持仓|仍持|手中|手上|手里|名下)/u;
const BEHIND: readonly [Feature, RegExp][] = [
  ['thenPercent', /^(?:约|近|逾|另外|剩余|其余|全部|合计|的)*[\d.]+%/u],
  [
    'thenShares',
    /^(?:约|近|逾|另外|剩余|其余|全部|合计)*(?:[\d.]+%)?的?(?:全部|控股|剩余|多数|少数|部分)?的?(?:股权|股份|普通股|[ABH]股|股本|注册资本|权益|股票|控制权|控股权|老股|新股|流通股)/u,
  ],
  ['thenOf', /^(?:集团|公司)?的/u],
  ['thenHolder', /^(?:集团|公司)?的?(?:[^,;。、]{0,5}股东|实际控制人|实控人|母公司)/u],
  ['thenUnit', /^(?:集团|公司)?(?:的|旗下|名下)/u],
  [
    'thenRaises',
    /^[^,;。]{0,10}?(?:完成|获|融资|募资|筹集|引入|发行|上市|募集|融得|集资|筹得|引进|迎来|敲定|拿到|收到)/u,
  ],
];
const AHEAD: readonly [Feature, RegExp][] = [
  [
    'afterBuying',
    /(?:收购|受让|买入|增持|入股|买下|并购|接手|购入|购得|拿下|吃下|私有化|取得|投资|参股|控股|认购|押注|加仓|投给)(?:了|的)?(?:[^,;。、的]{0,6}(?:公司|企业|商|厂|平台|品牌|独角兽|新创|对手))?[“「《]?$/u,
  ],
  ['afterHolding', /(?:持有|持股|占股|握有|拥有|所持|控制|占|手[中里上]|名下|仍持)(?:了|的)?[“「《]?$/u],
  ['afterTrade', /(?:公司|企业|商|厂|平台|品牌|独角兽|新创|巨头|集团|龙头)[“「《]?$/u],
];

/** The next verb behind a mention before another party, and the last before it: the class that says who stands there. */
function verbsBeside(clause: Clause, item: Item): Feature[] {
  const found: Feature[] = [];
  const next = clause.items.find((i) => i.start >= item.end && (isParty(i) || verbOf(i) !== null));
  const ahead = next ? verbOf(next) : null;
  if (ahead === 'hold') found.push('nextHolds');
  else if (ahead === 'invest') found.push('nextInvests');
  else if (ahead === 'say') found.push('nextSays');
  const last = clause.items.findLast((i) => i.end <= item.start && (isParty(i) || verbOf(i) !== null));
  if (last && verbOf(last) === 'invest') found.push('lastInvests');
  return found;
}

const VERBS: ReadonlySet<string> = new Set(
  'divest hold borrow raise supply buy lease-out win valuation say'.split(' '),
);

/** The class of a verb of dealing; `invest` for one that means no more than putting money in. */
function verbOf(i: Item): string | null {
  if (i.type !== 'word') return null;
  for (const s of i.senses)
    if (s.class === 'invest' && s.value !== 'noun') return s.value === 'do' ? 'invest' : 'gives';
  for (const s of i.senses) if (VERBS.has(s.class)) return s.class;
  return null;
}

function featuresOf(scene: Scene, clause: Clause, item: NameItem | GroupItem): Feature[] {
  const { text, sentence } = scene;
  const found = verbsBeside(clause, item);
  if (item.start - sentence.start <= 1) found.push('opensSentence');
  if (item.start - clause.start <= 1) found.push('opensClause');
  const verb = clause.items.find((i) => isVerb(i) && text[i.end] !== '的');
  found.push(!verb ? 'noVerb' : item.end <= verb.start ? 'beforeClauseVerb' : 'behindClauseVerb');
  const rest = behind(text, clause, item);
  for (const [name, pattern] of BEHIND) if (pattern.test(rest)) found.push(name);
  const lead = text.slice(Math.max(clause.start, item.start - 14), item.start);
  if (lead !== '') for (const [name, pattern] of AHEAD) if (pattern.test(lead)) found.push(name);
  if (item.type === 'group') {
    const phrase = text.slice(item.start, item.end);
    found.push('pointed');
    if (phrase === '其') found.push('pointedIts');
    else if (/公司|集团/u.test(phrase)) found.push('pointedCompany');
  }
  return found;
}

const behind = (text: string, clause: Clause, item: Item): string =>
  text
    .slice(item.end, Math.min(clause.end, item.end + 24))
    .replace(/^\([^)]{0,20}\)/u, '')
    .replace(/^[”」》"]/u, '');

/** The mentions of a sentence in order. */
export function mentionsOf(scene: Scene): Mention[] {
  const made: Mention[] = [];
  for (const clause of scene.sentence.clauses) {
    const places = placed(scene, clause);
    for (const item of clause.items) {
      if (!isNamed(item) && !points(item)) continue;
      const meant = resolveParty(scene, item);
      if (!meant?.row) continue;
      const ref = companyOf(scene, meant);
      const place = places.find((p) => p.item === item);
      const features = featuresOf(scene, clause, item);
      if (!place) features.push('unplaced');
      const holds = HOLDS.test(behind(scene.text, clause, item));
      const mark = place?.mark ?? null;
      made.push({ item, clause, ref, id: ref.row?.id ?? '', mark, features, sums: null, holds });
    }
  }
  const first = made.find((m) => isNamed(m.item));
  first?.features.push('firstOfSentence');
  return made;
}
