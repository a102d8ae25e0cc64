// Who holds shares of a company, where a Chinese notice names them behind what they are: 控股股东甲投资、乙投资和丙, 董事兼总经理某某,
// 员工持股平台丁(有限合伙). Takes a sentence, gives each list with the place of its roles and where it ends.
import type { Ref, Scene } from '../../frame.ts';
import type { NameItem } from '../../item.ts';
import { GENERIC } from '../naming/found.ts';
import { unlisted } from '../naming/names.ts';
import { PERSON } from '../naming/people.ts';

const WHICH =
  '(?:第[一二三四五六七八九十]大|单一最大|最大|控股|间接控股|原始|原|前|现任|时任|任|特定|重要|主要|持股5%以上的?|[大小新老二]|自然人|创始|流通|战略|机构|外资|公司|其|该公司|本公司)';
const OFFICE =
  '(?:股东|实际控制人|实控人|控制人|控制方|董事长|董事会秘书|董事|监事会主席|监事|高级管理人员|高管|副?总经理(?:助理)?|副?总裁(?:助理)?|副?总工程师|财务总监|财务负责人|董秘|员工持股平台|持股平台|一致行动人|创始人|联席董事长|首席执行官)';
const ROLE = `${WHICH}{0,3}${OFFICE}`;
const ROLES = `${ROLE}(?:(?:、|兼|及|和|暨|,)?${ROLE}){0,4}(?:之一)?`;
const ALL_ROLES = new RegExp(ROLES, 'gu');
const JOIN = new RegExp(
  `^(?:先生|女士)?(?:\\([^()]{1,40}\\))?["”」]?(?:先生|女士)?(?:、|和|与|及|以及)(?:(?:其|公司)?${ROLES}|其配偶|其子|其女|其弟|其兄)?`,
  'u',
);
const OPENS = /^(?:的|为|是|:)?["“「]?/u;
/** A firm by its ending, up to where a clause goes on. */
const FIRM =
  /^[\u4e00-\u9fffA-Za-z0-9·]{2,14}?(?:投资|资本|创投|基金|控股|集团|合伙企业|科技|实业|产业|资管|资产|咨询|管理|中心|贸易|国投|发展|置业|公司|\d{1,2}号)(?:\(有限合伙\))?(?=[、,;()”"」和与及拟将计通因于在自以持减合累所已]|先生|等)/u;
/** 某某资产-某某银行-某某1号专项资产管理计划: a product by the names that stand before it. */
const PRODUCT = /^(?:[-－—–][\u4e00-\u9fffA-Za-z0-9]{2,24}(?:\(有限合伙\))?){1,4}/u;
/** What a reading of a name may not be. */
const NOBODY =
  /减持|计划|公司股|股份|股票|所持|持有|[的在将拟]|^(?:大会|名册|名单|及|拟|将|减|合计|共|均|已|人数|权益|身份|会议|所|之|于|通过|以)/u;

export interface Holders {
  /** Where the roles begin and where the last name ends, in the text. */
  start: number;
  end: number;
  refs: Ref[];
}

const PARTIES = new Set(['company', 'cloud', 'chip', 'lab', 'fund', 'unknown', 'person']);

/** The name at a place: one that the text is known to use, a person, a firm by its ending. */
function memberAt({ text, sentence }: Scene, at: number): Ref | null {
  const item = sentence.items.find(
    (i): i is NameItem => i.type === 'name' && i.start === at && PARTIES.has(i.row.kind),
  );
  if (item) {
    const more = PRODUCT.exec(text.slice(item.end, item.end + 110))?.[0].length ?? 0;
    const span = { start: at, end: item.end + more };
    return { span, row: more > 0 ? unlisted(text.slice(span.start, span.end), 'fund') : item.row };
  }
  const near = text.slice(at, Math.min(sentence.end, at + 24));
  const person = PERSON.exec(near.slice(0, 9))?.[0];
  const name = person ?? FIRM.exec(near)?.[0];
  if (!name || GENERIC.test(name) || NOBODY.test(name)) return null;
  return { span: { start: at, end: at + name.length }, row: unlisted(name, person ? 'person' : 'unknown') };
}

/** The list that begins at a place. */
function listAt(scene: Scene, from: number): { refs: Ref[]; end: number } | null {
  const { text, sentence } = scene;
  const refs: Ref[] = [];
  let end = from;
  for (let at = from; refs.length < MOST; ) {
    const quote = OPENS.exec(text.slice(at, at + 2))?.[0].length ?? 0;
    const member = memberAt(scene, at + quote);
    if (!member) break;
    refs.push(member);
    end = member.span.end;
    const join = JOIN.exec(text.slice(end, Math.min(sentence.end, end + 70)))?.[0].length ?? 0;
    if (join === 0) break;
    at = end + join;
  }
  return refs.length > 0 ? { refs, end } : null;
}
const MOST = 12;

/** 向控股股东甲转让: he takes. */
const TAKES = /(?:[向给予对与]|卖给)(?:公司|其)?$/u;

/** 收到某某(及其一致行动人)出具的《…》: who sends a letter. */
const SENT = /(?:收到|接到)(?=[^,;。]{2,60}(?:《|告知函|通知))/gu;

/** The lists of holders of a sentence, in order; they are looked for once. */
export function holdersIn(scene: Scene): readonly Holders[] {
  const { text, sentence } = scene;
  if (sentence.notes.holders) return sentence.notes.holders as Holders[];
  const found: Holders[] = [];
  for (const m of text.slice(sentence.start, sentence.end).matchAll(ALL_ROLES)) {
    const start = sentence.start + m.index;
    if (found.some((f) => f.end > start) || TAKES.test(text.slice(Math.max(sentence.start, start - 3), start)))
      continue;
    const list = listAt(scene, start + m[0].length);
    if (list) found.push({ start, ...list });
  }
  for (const m of text.slice(sentence.start, sentence.end).matchAll(SENT)) {
    const start = sentence.start + m.index + m[0].length;
    const list = found.some((f) => f.start <= start + 2 && start < f.end) ? null : listAt(scene, start);
    if (list) found.push({ start, ...list });
  }
  found.sort((a, b) => a.start - b.start);
  sentence.notes.holders = found;
  return found;
}
