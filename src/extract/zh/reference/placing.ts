// What part each party of a Chinese clause plays, by the word before it: 由X, 被X (by), 向X, 卖给X (to), 从X (from), 把X, 将X
// (what is moved), 与X (with), 通过X (through), 在X (in), X旗下Y, X股东Y (owner); bare before the verb it acts, behind it it is
// acted on. Every frame fills its slots from these.
import { last, type Scene } from '../../frame.ts';
import { type Clause, type GroupItem, type Item, isWord, type NameItem } from '../../item.ts';
import { charset, inSet } from '../../match/charset.ts';
import { nicknamed } from './aside.ts';

export type PartyItem = NameItem | GroupItem;

export type Mark = 'bare' | 'by' | 'to' | 'from' | 'moved' | 'with' | 'via' | 'in';

export interface Placed {
  item: PartyItem;
  mark: Mark;
  /** X in X旗下Y, X股东Y, X的Y: Y is the party, X whose it is. */
  owner: Placed | null;
  /** It owns a party that follows. */
  owns: boolean;
  /** The party that opens the list it stands in. */
  head: Placed | null;
  /** Those that follow in the list that it opens. */
  rest: Placed[];
}

/** Words between a marker and its name: a country, a trade, a kind of company. */
const APPOSED =
  '(?:了|其|一家|这家|那家|另一家|旗下|所持|持有|手中|手里|手上|名下|的|全资|控股)*(?:[^,、;:()的]{0,10}(?:公司|企业|集团|巨头|商|厂|龙头|平台|财团|车企|药企|机构|基金|品牌|股东|银行|新贵|创始人|董事长|控制人|运营方|开发方|买家|买方|卖方|客户|投资方|方|国|日本|欧洲|本土|当地|新加坡|台湾|香港))?[《「"“]?';
const marker = (words: string): RegExp => new RegExp(`(?:${words})${APPOSED}$`, 'u');
const MARKS: [Mark, RegExp][] = [
  ['moved', marker('把|将')],
  [
    'by',
    marker(
      '由(?!于)|被(?!告|上诉|申请|执行|投企|担保)|遭到?|获得?|得到|引入|引进|迎来|接获|拿到|拿下|赢得|来自于?|接受|出自|落入|归|归于',
    ),
  ],
  ['to', marker('向|给予?|授予|售予|租予|予|对|(?<![别均成作称认即系因视列])为|替|帮|转让至|注入|投向|面向|流向')],
  ['from', marker('从|(?<![各独亲擅])自(?![动主研有营建身然用])|找|问')],
  [
    'with',
    marker(
      '(?<!参)与|和|(?<![共一不合相])同(?![时期比样一日年步意])|跟(?![投进])|携手|联手|联合(?!创[始办立]|发起)|牵手',
    ),
  ],
  ['via', marker('通过|经由?|透过|借助|依托|以(?![上下内外及来往后前])|凭|委托')],
  [
    'in',
    marker(
      '(?<![所现存正旨潜])在|于|(?<![数占证依根单收票凭])据|按|较|除|除了|如|像|因|随着|继|占|超过了?|多过|赶超|低于|高于|优于|仅次于|逊于|不及|击败了?|围绕|鉴于|成为|作为|跻身|位列|名列|跃居|(?<![收得接拿签])到',
    ),
  ],
];
/** Verbs of dealing: who acts stands before them, and no marker reaches over them. */
const VERBS: ReadonlyMap<string, ReadonlySet<string | null> | null> = new Map([
  ['invest', new Set(['do', 'lead', 'follow', 'give', 'join'])],
  ['divest', null],
  ['buy', new Set(['do'])],
  ['supply', null],
  ['raise', null],
  ['say', null],
  ['lease-out', null],
] as [string, ReadonlySet<string | null> | null][]);
export function isVerb(i: Item): boolean {
  if (i.type !== 'word') return false;
  for (const s of i.senses) {
    const values = VERBS.get(s.class);
    if (values === null || values?.has(s.value)) return true;
  }
  return false;
}
/** Markers that reach over figures and descriptions up to their name. */
const FAR = /(把|将|由|被|遭|向)[^,;:。()]{0,18}$/u;
/** 由前高管创立的X: what stands in a relative clause marks nobody outside it. */
const RELATIVE = /^[由被遭][^,;:。()]{2,}(?<![所持占有])的(?:[\u4e00-\u9fff]{2,6}(?:公司|企业|平台|商|厂))?$/u;
const FAR_MARKS: Record<string, Mark> = { 把: 'moved', 将: 'moved', 由: 'by', 被: 'by', 遭: 'by', 向: 'to' };
const JOIN =
  /^[^,;:。()]{0,2}(?:、|和|及|(?<!参)与|以及|并(?!购|入|表|列)|跟(?![投进])|(?<![共一不合相])同(?![时期比样一日年步意]))[^,;:。()向从由将把拟对被获在于]{0,8}$/u;
/** 甲、上海集成电路基金、乙: a member of a list that no table knows. */
const STRANGER =
  /^、[^,;:。()、和及与向从由将把拟对被获在于的]{2,10}(?:基金|公司|集团|资本|投资|合伙企业|银行|创投|国资|平台|中心|计划|信托|保险)(?:、|和|及|与|以及)$/u;
const OWNER =
  /^(?![^,;:。()]{0,10}(?:透过|通过|经由|借助|新增|引入|引进|迎来|新添))(?:集团)?(?:的|旗下|名下)?(?:[^,、;:。()欠]{0,6}(?:股东|控制人|实控人|创始人|创办人|董事长|总裁|总经理|高管|子公司|母公司|持股平台|投资人|投资方|出资人|关联方|一致行动人|主席|CEO|掌门人|合伙人|老板|家族|分支|部门|业务|平台|公司|基金)|的|旗下|(?:合计|直接|间接|分别)?(?:所持(?:有)?(?:的)?|持有的|手中的|手里的))[^,;:。()]{0,4}$/u;
/** 前OpenAI首席技术官某某创立的X: what stands before a relative clause is no party of this one. */
const MODIFIER =
  /^[^,;:。()]{0,18}(?:创立|创办|创建|成立|设立|发起|组建|管理|牵头|孵化|支持|投资|控股|控制|执掌|领导|参股|持有|掌舵|分拆|拆分|剥离|收购|并购|入股|培育|合资|合营|共有|共同持有)的(?:(?!持有|持股|减持|收购|出售|转让|认购)[^,;:。()]){0,10}$/u;
const SIGNS = /签|订立|达成|敲定|合作|磋商|洽谈|商谈|接触|谈判|牵手|成立|组建|商议|合资|结盟|签约|订约|谈/u;

const PARTIES = new Set(['company', 'cloud', 'chip', 'lab', 'fund', 'product', 'unknown', 'person']);

const isParty = (scene: Scene, i: Item): i is PartyItem =>
  i.type === 'name'
    ? PARTIES.has(i.row.kind) && !nicknamed(scene.text, i)
    : i.type === 'group' && i.form !== 'class' && i.form !== 'set' && !possessive(scene.text, i);

const OFFICE =
  /^(?:副?总经理|副?总裁|董事|监事|高管|高级管理|实际控制人|实控人|控股股东|财务总监|财务负责人|董秘|核心|创始人|前任|原)/u;
/** 宁德时代及其旗下溥泉资本, 与公司副总经理某某: whose it is has just been said. */
const possessive = (text: string, i: Item): boolean =>
  (/^(?:本|上市)?公司$/u.test(text.slice(i.start, i.end)) && OFFICE.test(text.slice(i.end, i.end + 6))) ||
  (text.slice(i.start, i.end) === '其' &&
    (/^(?:旗下|全资|控股子|附属|子公司|关联|控制的|所控制|一致行|家族|配偶)/u.test(text.slice(i.end, i.end + 3)) ||
      (/[将把]$/u.test(text.slice(i.start - 1, i.start)) &&
        /^(?:所持|持有|直接|间接|合计|手[中里]|名下|拥有)/u.test(text.slice(i.end, i.end + 2)))));

/** 投资11亿美元(含向腾讯受让的老股): an aside has parties of its own. */
const bracketed = (scene: Scene, clause: Clause, i: Item): boolean =>
  i.start > clause.start &&
  /\((?:含|其中|不含|向|较|扣除|不包括|系|此前|原)[^()]*$/u.test(scene.text.slice(clause.start, i.start));

/** A name inside a phrase that points back is told by the phrase. */
const inside = (clause: Clause, i: PartyItem): boolean =>
  clause.items.some((g) => g.type === 'group' && g.form === 'back' && g !== i && g.start <= i.start && i.end <= g.end);

function markOf(
  lead: string,
  { joined, signs, clear }: { joined: boolean; signs: boolean; clear: (from: number) => boolean },
): Mark {
  if (joined) return signs && MARKS.some(([mark, pattern]) => mark === 'with' && pattern.test(lead)) ? 'with' : 'bare';
  for (const [mark, pattern] of MARKS) {
    const m = pattern.exec(lead);
    if (m && clear(m.index + 1)) return mark;
  }
  const far = joined ? null : FAR.exec(lead);
  if (far && RELATIVE.test(far[0])) return 'bare';
  const last = far ? Math.max(...[...lead].map((c, i) => (FAR_MARKS[c] ? i : -1))) : -1;
  if (far && clear(last + 1)) return FAR_MARKS[lead[last] as string] ?? 'bare';
  return 'bare';
}

const isPartyAt = (items: readonly PartyItem[], i: Item): boolean => items.includes(i as PartyItem);

const MARKERS = charset(
  '把将由被遭获接受得引迎接拿赢来出落归向给授售租予对为替帮转注投面流从自找问与和同跟携联牵通经透借依以凭委在于据按较除如像因随继占超多赶低高优仅逊不击围鉴到成作跻位名跃',
);

/** Is there a character that can mark a party? Most names have none before them. */
function marksIn(lead: string): boolean {
  for (let i = 0; i < lead.length; i++) if (inSet(MARKERS, lead, i)) return true;
  return false;
}

interface Before {
  item: PartyItem;
  items: readonly PartyItem[];
  from: number;
  lead: string;
  joined: boolean;
}

function markAt(scene: Scene, clause: Clause, { item, items, from, lead, joined }: Before): Mark {
  // 甲与乙先后签约: each of them signs, and not with the other.
  const behind = scene.text.slice(item.end, clause.end);
  const signs = SIGNS.test(behind) && !/^(?:先后|相继|各自|均|都|陆续|双双)/u.test(behind);
  const clear = (at: number): boolean =>
    !clause.items.some((i) => i.start >= from + at && i.end <= item.start && (isVerb(i) || isPartyAt(items, i)));
  const mark = markOf(lead, { joined, signs, clear });
  const won = /^[^,;:。]{0,20}(?:订单|合同|大单|长约|合约|长单|标|单|投资|融资|贷款|授信|牌照|许可)/u;
  // 拿下某某的订单 has a giver, 拿下某某 an object.
  const taken =
    mark === 'by' && /拿下[^,;:。]{0,6}$/u.test(lead) && !won.test(scene.text.slice(item.end, item.end + 24));
  return taken ? 'bare' : mark;
}

/** 甲及其一致行动人减持乙, 甲通过子公司持有乙: a verb of dealing or holding between two names keeps them apart; 持有的 does not. */
const dealt = ({ text }: Scene, clause: Clause, { from, to }: { from: number; to: number }): boolean =>
  clause.items.some(
    (i) =>
      i.start >= from &&
      i.end <= to &&
      (isVerb(i) || isWord(i, 'hold')) &&
      !/^有?的/u.test(text.slice(i.end, i.end + 2)),
  );

/** The parties of a clause in order, each with the word that places it. */
export function placed(scene: Scene, clause: Clause): Placed[] {
  if (clause.notes.placed) return clause.notes.placed as Placed[];
  const { text } = scene;
  const items = clause.items.filter(
    (i): i is PartyItem => isParty(scene, i) && !inside(clause, i as PartyItem) && !bracketed(scene, clause, i),
  );
  const made: Placed[] = [];
  for (const item of items) {
    const prior = last(made);
    const from = Math.max(clause.start, prior?.item.end ?? clause.start, item.start - 22);
    const lead = text.slice(from, item.start).replace(/^\([^)]{1,12}\)/u, '');
    const joined =
      prior !== undefined &&
      ((JOIN.test(lead) && item.start - prior.item.end <= 10) || STRANGER.test(lead)) &&
      !dealt(scene, clause, { from: prior.item.end, to: item.start });
    const mark = marksIn(lead) ? markAt(scene, clause, { item, items, from, lead, joined }) : 'bare';
    const one: Placed = { item, mark, owner: null, owns: false, head: null, rest: [] };
    if (prior && mark === 'bare' && joined) {
      one.head = prior.head ?? prior;
      one.head.rest.push(one);
      one.mark = prior.mark;
    } else if (
      prior &&
      mark === 'bare' &&
      ((item.start - prior.item.end <= 12 &&
        OWNER.test(lead) &&
        !dealt(scene, clause, { from: prior.item.end, to: item.start })) ||
        MODIFIER.test(lead))
    ) {
      one.owner = prior;
      // 由前阿里高管创立的X: the mark is that of the relative clause.
      one.mark = prior.mark === 'by' && MODIFIER.test(lead) ? 'bare' : prior.mark;
      prior.owns = true;
    }
    made.push(one);
  }
  clause.notes.placed = made;
  return made;
}

const IS =
  /(?:(?<![作成变改认以因])为|是|系|包括|涵盖|即)(?:了|一家|这家|另一家)?(?:[^,、;:()的为是]{0,10}(?:公司|企业|集团|巨头|商|厂|龙头|平台|机构|客户|供应商|股东|伙伴|对手))?[《「"“]?$/u;

/** 倒是腾讯, 尤其是阿里: emphasis, no predicate. */
const STRESSED = /(?:倒|但|可|只|尤其|特别|更|还)是$/u;
const ENDED = /^[)》」”"]*(?:[,;:。、]|以及|[和与及]|等|$)/u;
/** 是东芝的存储业务: the predicate is something of his. */
const HIS_END = /^(?:旗下|集团)?的[^,;:。()]{1,10}$/u;

/** 客户分别为美商X与日商Y: what something else is said to be; 第二起是X完成… tells what X does. */
export const predicative = (text: string, clause: Clause, p: Placed): boolean => {
  const { start } = (p.head ?? p).item;
  const lead = text.slice(Math.max(clause.start, start - 16), start);
  if (!IS.test(lead) || STRESSED.test(lead)) return false;
  const rest = text.slice(p.item.end, Math.min(clause.end, p.item.end + 16));
  return ENDED.test(rest.slice(0, 4)) || HIS_END.test(rest);
};
