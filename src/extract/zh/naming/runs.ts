// Where a name that no table lists begins and ends beside a place that wants one: it runs to the nearest character that
// names do not hold, or to a frequent word that ends a name. Takes folded text, gives spans; each costs a bounded look.
import type { Span } from '../../../model/document.ts';
import type { Lexicon } from '../../grammar.ts';
import { charset, inSet } from '../../match/charset.ts';
import { endingOver, PLACES as SEATS } from './suffixes.ts';

const LONGEST = 12;
const held = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 42;
/** Characters that names do not hold: particles, prepositions, adverbs, numbers and measures of one character. */
const ENDING =
  '斥昨另的了着过在把被给向让对从由而也都就并还但且或若如则与和及跟同于以等曾拟获遭将已正再又仍仅只才却因为是此该这那其它他她们您你我各每某约超近逾达至第年月日元亿万股个家名位项笔次份些说称据即均共需须应可能会要想愿不未没无非前后时中内里间至按经使令于所之者吗呢吧啊拿掉靠买卖欠赚亏砸认占归予自兆';
const ENDS = charset(ENDING);
/** The same, for the way back: names do end with some of these (…之家, 华中, 国内). */
const BEGINS = charset(ENDING.replace(/[中内里间家股超达同正能共要前后时可所名才自]/gu, ''));

/** Characters that end a name and yet begin some (中科…, 前海…). */
const PLACES = charset('自它中内前后时里间万超达同和以至');
/** First characters of names that a verb may follow (新希望, 大发展). */
const ALONE = charset('新大中华联国金天海东南西北高长正美万恒宝富');

/** 阿尔特里安: 里 between sounds of a foreign name. */
const SOUNDS = charset('阿马卡拉巴布费加西米尤克特维莱斯尼罗埃奥皮格德普尔诺洛伊森安昂亚奇恩顿纳多姆夫弗利蒂泰');
const ofSounds = (text: string, at: number): boolean =>
  text[at] === '里' && at > 0 && inSet(SOUNDS, text, at - 1) && at + 1 < text.length && inSet(SOUNDS, text, at + 1);

const COUNTED = /[\d一二三四五六七八九十百千数几多余两个半]/u;

/** 元 belongs to a sum or to a name; and 兆: 20兆韩元 is a sum, 兆易创新 and 恒基兆业 are names. */
const ofSum = (text: string, at: number): boolean =>
  text[at] === '兆'
    ? COUNTED.test(text[at - 1] ?? '')
    : text[at] !== '元' || /[\d万亿兆美港欧日币韩澳加百千]/u.test(text[at - 1] ?? '');

/** Does a character that names do not hold stand for itself: 元 of a sum, 达 before what it reaches? */
const ends = (text: string, at: number): boolean =>
  text[at] === '亿' || text[at] === '万'
    ? COUNTED.test(text[at - 1] ?? '')
    : text[at] === '达'
      ? !/[\u4e00-\u9fff]/u.test(text[at + 1] ?? '') || inSet(REACHED, text, at + 1)
      : ofSum(text, at);
const REACHED = charset('约近逾超成到至标产人数一二三四五六七八九十百千万亿两几了上');

const BREAKING = new Set([
  'invest',
  'divest',
  'hold',
  'equity',
  'say',
  'planned',
  'in-talks',
  'rumoured',
  'denied',
  'negated',
  'done',
  'buy',
  'supply',
  'raise',
  'round',
  'valuation',
  'market-cap',
  'metric',
  'rise',
  'fall',
  'borrow',
  'according',
  'relay',
  'learn',
  'title',
  'class-noun',
  'investor-noun',
  'hedge-before',
  'anon',
  'filing',
  'back',
  'every',
  'spend-on',
  'worth',
  'lease-out',
]);
/** Words of two characters and more that names do hold. */
const INSIDE = /^(?:投资|控股|集团|机构|平台|软件|基金会|实验室|控制|担保|服务|基础设施|股份|汇|产品)$/u;
/** Words that stand before a name and are no part of it. */
const LEADS =
  /^(?:公司|企业|上市公司|控股股东|大股东|股东|实际控制人|实控人|子公司|母公司|关联方|董事|监事|高管|机构|巨头|厂商|龙头|平台|品牌|美国|日本|英国|法国|德国|韩国|全球|国内|海外|旗下|知名|著名|新锐|老牌|本土|当地|芯片|大厂|车企|药企|基金|老东家|[新老原二大小]股东|第[一二三四五]大股东|最大股东|单一最大股东|原|时任|现任|包括|其中|以及|私募|公募|券商|银行|国企|央企|民企|外资|险资|战略|财务|产业|投资方|投资者|投资人|买方|卖方|受让方|转让方|收购方|交易对方|合作伙伴|合作方|客户|供应商|创始人|自然人|散户|牛散|持有人|部门|集团公司|对手|竞争对手|老对手|劲敌|宿敌|死对头|同行|同业|友商|前东家|一哥|一姐|先锋|大佬|大鳄|黑马|新贵|后起之秀|新势力|连同|港股|美股|开盘|收盘|当数|要数|首推|当属|莫过于)$/u;

interface Word {
  end: number;
  ends: boolean;
}

/** So far a word is looked for; shorter texts are not worth remembering. */
const FAR = 16;
const SHORT = 64;
/** What is known of a place: nothing yet, that no word begins there, or a word's length and whether it ends a name. */
const UNKNOWN = 0;
const NO_WORD = 1;

/** The frequent word or word of the grammar that begins at a place: does it end a name? The same places are asked for again
 * and again, so that what was found is kept for the text that is being read. */
function wordAt(text: string, { start: at, end: limit }: Span, lexicon: Lexicon): Word | null {
  const { places } = lexicon;
  if (text.length < SHORT || limit > at + FAR) return wordWithin(text, { start: at, end: limit }, lexicon);
  if (places.text !== text) {
    places.text = text;
    places.cells = new Uint8Array(text.length + 1);
  }
  const known = places.cells[at] ?? UNKNOWN;
  if (known !== UNKNOWN) {
    if (known === NO_WORD) return null;
    const end = at + (known >> 2);
    if (end <= limit) return { end, ends: (known & 2) !== 0 };
  } else {
    const found = wordWithin(text, { start: at, end: at + FAR }, lexicon);
    places.cells[at] = found ? ((found.end - at) << 2) | (found.ends ? 3 : 1) : NO_WORD;
    if (!found || found.end <= limit) return found;
  }
  return wordWithin(text, { start: at, end: limit }, lexicon);
}

function wordWithin(text: string, { start: at, end: limit }: Span, lexicon: Lexicon): Word | null {
  const known = lexicon.words.longest(text, at, limit);
  const length = known ? known.end - known.start : 0;
  const plain = lexicon.plain.longest(text, at, { least: Math.max(2, length + 1), most: Math.min(4, limit - at) });
  if (plain) return { end: at + plain.length, ends: plain.kind === 'verb' };
  if (known && length > 1) {
    const word = text.slice(known.start, known.end);
    const same = lexicon.plain.longest(text, at, { least: length, most: length });
    const breaks = known.values.some((v) => BREAKING.has(v.class)) || same?.kind === 'verb';
    return { end: known.end, ends: breaks && !INSIDE.test(word) };
  }
  return null;
}

/** How long the frequent noun is that begins at a place: 0 where there is none. */
function nounAt(text: string, { start, end }: Span, lexicon: Lexicon): number {
  const plain = lexicon.plain.longest(text, start, { least: 2, most: Math.min(4, end - start) });
  return plain?.kind === 'noun' && BRANDS.test(text.slice(start, start + plain.length)) ? plain.length : 0;
}

/** Such nouns as names end with. */
const BRANDS = /^(?:无界|无问|无限|无穷|无双|无人|非凡|未来|中科|中子|同创|同方)$/u;

/** 盛和, 天同: what elsewhere joins two parties stands inside a name behind a first character that stands for nothing alone. */
const JOINS = charset('和同与');
const OPENING = /(?:^|[^\u4e00-\u9fffA-Za-z0-9]|股东|卖方|买方|对方|由|向|从|将|把|被|与|给)$/u;
const aloneBefore = (text: string, from: number): boolean =>
  inSet(JOINS, text, from - 1) &&
  held(text.charCodeAt(from - 2)) &&
  !inSet(ENDS, text, from - 2) &&
  OPENING.test(text.slice(Math.max(0, from - 4), from - 2));

/** The name that begins at a place, or null. */
export function nameFrom(text: string, { start: at, end: limit }: Span, lexicon: Lexicon): Span | null {
  const most = Math.min(limit, at + LONGEST);
  let i = at;
  while (i < most) {
    const code = text.charCodeAt(i);
    if (i - at > 1 && code >= 48 && code <= 57) break;
    // 共青城: a place whose name begins like an adverb.
    if (i === at && text.startsWith('共青城', i)) {
      i += 3;
      continue;
    }
    // 无界, 未来: words of two characters that begin like a particle.
    const whole = i > at && inSet(ENDS, text, i) ? nounAt(text, { start: i, end: Math.min(limit, i + 4) }, lexicon) : 0;
    if (whole > 0) {
      i += whole;
      continue;
    }
    const inner = i === at + 1 && aloneBefore(text, i + 1);
    const stops = inSet(ENDS, text, i) && ends(text, i) && !ofSounds(text, i) && !ofPlace(text, i) && !inner;
    if (!held(code) || (stops && !(i === at && inSet(PLACES, text, i)))) break;
    const word = wordAt(text, { start: i, end: Math.min(limit, i + 6) }, lexicon);
    if (word?.ends && !(i - at === 1 && inSet(ALONE, text, at))) break;
    i = word && !word.ends ? word.end : i + 1;
  }
  // 青岩创|投投资, 鹿鸣新能|源于: the ending is whole.
  if (i - at > 2) i = endingOver(text, i, { from: at, limit: most });
  return i - at >= 2 && i - at <= LONGEST ? { start: at, end: i } : null;
}

/** 成都, 首都, 加拿大, 以色列: a place, and no adverb or verb. */
const ofPlace = (text: string, at: number): boolean =>
  (text[at] === '都' && /[成首江武京]/u.test(text[at - 1] ?? '')) ||
  (text[at] === '拿' && text[at - 1] === '加' && text[at + 1] === '大') ||
  (text[at] === '以' && text.startsWith('色列', at + 1));

const SEATED = new RegExp(`^(?:${SEATS})`, 'u');
const HAVING = /[上中里内方者人还只仅也都就均另则没持拥占握享]/u;

/** The name that ends at a place, or null: what follows the last word that cannot be in it. */
export function nameUpTo(text: string, { start: floor, end }: Span, lexicon: Lexicon): Span | null {
  let from = end;
  while (
    from > floor &&
    end - from < LONGEST + 4 &&
    held(text.charCodeAt(from - 1)) &&
    (!(inSet(BEGINS, text, from - 1) && ofSum(text, from - 1) && !ofPlace(text, from - 1)) ||
      nounAt(text, { start: from - 1, end }, lexicon) > 0)
  )
    from--;
  // 盛和|集团: one character alone is no party that 和 could join.
  if (from > floor + 1 && aloneBefore(text, from)) from -= 2;
  // 名单上有|某某, 还有|某某, 持有|某某: having is no part of a name.
  if (text[from] === '有' && HAVING.test(text[from - 1] ?? '')) from++;
  else if (/^[上中里内方]有/u.test(text.slice(from, from + 2))) from += 2;
  // 其|中浦岸银行: the walk back ended inside a word.
  // 向|上海某某: no word ends inside a place.
  const cut =
    from > floor && !SEATED.test(text.slice(from, from + 3)) ? wordAt(text, { start: from - 1, end }, lexicon) : null;
  let start = cut && cut.end > from && cut.end - from < 3 ? cut.end : from;
  for (let i = start; i < end; ) {
    const word = wordAt(text, { start: i, end }, lexicon);
    if (!word) {
      i++;
      continue;
    }
    const alone = i - start === 1 && inSet(ALONE, text, start);
    if ((word.ends && !alone) || LEADS.test(text.slice(i, word.end))) start = word.end;
    i = word.end;
  }
  // 瑞银料|某某: no name begins so.
  if (text[start] === '料' && end - start > 3) start++;
  return end - start >= 2 && end - start <= LONGEST ? { start, end } : null;
}

/** How many characters of a name belong to no frequent word: a made-up name has some. */
export function strangeness(text: string, { start, end }: Span, lexicon: Lexicon): number {
  let odd = 0;
  for (let i = start; i < end; ) {
    const word = wordAt(text, { start: i, end }, lexicon);
    if (!word) odd++;
    i = word ? word.end : i + 1;
  }
  return odd;
}
