// Licences in Chinese: who is given the rights to a drug or a technique pays whoever gives them (已同甲签订协议,授予后者…权利;甲先付12亿美元,里程碑最高48亿美元;
// 从乙拿到5亿美元首付;以1亿美元首付款引进丙的单抗). The two are borne in mind to the end of the paragraph.
import { type Draft, draft, type Ref, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { agents, type Placed, partyOf, placed } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';

const LICENCE =
  /首付|里程碑|预付款|授权|许可|独家权|权益|特许权|授予|引进|药物?(?!业|企|厂|房|店|监)|[单双]抗|疗法|管线/u;
/** Words that only a licence has. */
const SURE =
  /首付|里程碑|许可协议|授权协议|授权合作|独家权|独家许可|特许权使用费|(?:海外|全球|中国|商业化|开发)[^,;。]{0,4}(?:权益|权利)|(?:药物?(?!业|企|厂|房|店|监)|[单双]抗|疗法|管线|ADC)[^,;。]{0,6}(?:达成|签|订立)[^,;。]{0,8}(?:合作|协议)/u;
const GRANTS =
  /授予|授权给?(?!的|协议|方|费|书|代表|董事|合作)|许可给?(?!的|协议|方|费|证|使用费|合作)|授让|转让给|卖给了?|售予|卖予|交给/u;
const RIGHTS = /权益|权利|许可|授权|管线|开发|商业化|首付|里程碑|独家|平台|专利/u;
const PAYS = /^[^,;。]{0,8}(?:先付|支付|预付|付出|付给|须付|需付|另付|付)(?!款)/u;
const RECEIVES = /^[^,;。]{0,8}?(?:收取|获得|拿到|收到|可得|得到|获付|进账|入账|落袋|收下|取得|获)(?!批|授权|许可)/u;
/** 收取首付款, 拿到5亿美元: money, and no rights. */
const MONEY = /^[^,;。]{0,20}(?:款|首付|预付|里程碑|[\d]+(?:\.\d+)?[万亿])/u;
/** 取得大中华区以外的权益. */
const GETS_RIGHTS =
  /^[^,;。]{0,10}?(?:取得|获得|获授|拿到|拥有|享有|买下|得到)[^,;。]{0,24}(?:权益|权利|许可|授权|独家权)/u;
const TAKES_IN = /引进|引入|买断|拿下|获得|取得|买下|获授/u;
const GOODS =
  /^的?(?:[^,;。]{0,16}?)(?:权益|管线|单抗|双抗|抗体|疗法|药物?|分子|产品|候选|平台|项目|疫苗|技术|专利|授权|许可)/u;
const SIGNS = /达成|签|订立|敲定|合作|交易/u;

const SUM =
  /首付|预付|里程碑|潜在|总额|总金额|总价值|总规模|交易(?:总)?(?:额|金额|价值|规模)|许可费|授权费|技术转让费|近期付款|总价/u;
const PAID = /(?:先付|支付|预付|付出|付给|须付|需付|另付|付)(?:了|约|近|逾|最多|至多|最高|不超过|其|对方|后者)*$/u;
const EQUITY = /认购|入股|股份|普通股|股权投资|投资款|增资/u;

interface Pair {
  licensee: Ref | null;
  licensor: Ref | null;
}

const refOfPlace = (scene: Scene, p: Placed | undefined): Ref | null => {
  const ref = p && !(p.item.type === 'name' && p.item.row.kind === 'person') ? partyOf(scene, p) : null;
  return ref?.row && ref.row.kind !== 'outlet' ? companyOf(scene, ref) : null;
};

/** Who gives the rights of a clause to whom. */
function granted(scene: Scene, clause: Clause, text: string): Pair | null {
  const m = GRANTS.exec(text);
  if (!m || !RIGHTS.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return null;
  const end = clause.start + m.index + m[0].length;
  const to = placed(scene, clause).find((p) => p.item.start >= end && p.item.start - end <= 12);
  const licensee = refOfPlace(scene, to);
  const acting = agents(scene, clause, clause.start + m.index)[0];
  const licensor = refOfPlace(scene, acting);
  return licensee ? { licensee, licensor: sameRef(licensor, licensee) ? null : licensor } : null;
}

/** 从乙拿到首付, 引进丙的单抗. */
function takenIn(scene: Scene, clause: Clause, text: string): Pair | null {
  const from = placed(scene, clause).find((p) => p.mark === 'from');
  const acting = agents(scene, clause, from?.item.start ?? clause.end)[0];
  const own = refOfPlace(scene, acting);
  const other = refOfPlace(scene, from);
  if (from && other && !sameRef(own, other))
    return /引进|引入|买断/u.test(text) || !RECEIVES.test(text.slice(from.item.end - clause.start))
      ? { licensee: own, licensor: other }
      : { licensee: other, licensor: own };
  const m = TAKES_IN.exec(text);
  const end = clause.start + (m ? m.index + m[0].length : 0);
  const owner = m && placed(scene, clause).find((p) => p.item.start >= end && p.item.start - end <= 8);
  const ref = owner && GOODS.test(scene.text.slice(owner.item.end, clause.end)) ? refOfPlace(scene, owner) : null;
  const taker = ref && refOfPlace(scene, agents(scene, clause, clause.start + (m?.index ?? 0))[0]);
  return ref && taker && !sameRef(ref, taker) ? { licensee: taker, licensor: ref } : null;
}

/** 甲先付…, 乙可收取…: by which way the money goes. */
function moneyGoes(scene: Scene, clause: Clause): Pair | null {
  for (const p of placed(scene, clause)) {
    if (p.mark !== 'bare' && p.mark !== 'by') continue;
    const behind = scene.text.slice(p.item.end, clause.end);
    const pays = PAYS.test(behind) || GETS_RIGHTS.test(behind);
    const gets = pays ? null : RECEIVES.exec(behind);
    const ref = pays || (gets && MONEY.test(behind.slice(gets[0].length))) ? refOfPlace(scene, p) : null;
    if (ref) return pays ? { licensee: ref, licensor: null } : { licensee: null, licensor: ref };
  }
  return null;
}

/** 为一款双抗支付首付款: in a clause without a name who acts in the clauses before pays. */
const PAYS_ON =
  /^(?:并|将|须|需|拟|另|先|同意|承诺|会)*(?:为[^,;。]{1,16}|就[^,;。]{1,16})?(?:支付|预付|付出|先付|付)(?!款|方|息|费)/u;

/** 甲与乙达成授权: the two of a contract, the one who tells first. */
function signed(scene: Scene, clause: Clause, text: string): [Ref, Ref] | null {
  if (!SIGNS.test(text)) return null;
  const partner = placed(scene, clause).find((p) => p.mark === 'with' && !p.owns);
  const b = refOfPlace(scene, partner);
  const near = placed(scene, clause).find((p) => p !== partner && p.item.end <= (partner?.item.start ?? 0));
  const own = refOfPlace(scene, partner?.head ?? near) ?? scene.discourse.topic ?? scene.discourse.title;
  return b && own && !sameRef(own, b) ? [own, b] : null;
}

/** The two whom a sentence tells of, each with what tells its part. */
function pairIn(scene: Scene): { pair: Pair; two: [Ref, Ref] | null } {
  const pair: Pair = { licensee: null, licensor: null };
  let two: [Ref, Ref] | null = null;
  for (const clause of scene.sentence.clauses) {
    const text = scene.text.slice(clause.start, clause.end);
    two ??= signed(scene, clause, text);
    const found = granted(scene, clause, text) ?? takenIn(scene, clause, text) ?? moneyGoes(scene, clause);
    if (!found && two && PAYS_ON.test(text.trim())) pair.licensee ??= two[0];
    pair.licensee ??= found?.licensee ?? null;
    pair.licensor ??= found?.licensor ?? null;
  }
  return { pair, two };
}

/** 2023年两家达成授权时: the two that were named last. */
function bothOf({ discourse, sentence }: Scene, text: string): [Ref, Ref] | null {
  if (!/两家|双方|二者|两者/u.test(text) || sentence.items.some((i) => i.type === 'name' && i.row.kind === 'company'))
    return null;
  const [a, b] = discourse.seen.slice(-2);
  return a?.row && b?.row ? [a, b] : null;
}

const other = ([a, b]: readonly [Ref, Ref], not: Ref): Ref | null => (sameRef(a, not) ? b : sameRef(b, not) ? a : null);

/** Licensee and licensor of the sentence, else those told of before in the paragraph. */
function settled(scene: Scene): { licensee: Ref; licensor: Ref } | null {
  const text = scene.text.slice(scene.sentence.start, scene.sentence.end);
  const known = scene.discourse.licence;
  const before = known && known.block === scene.sentence.block ? known : null;
  const { pair, two } = pairIn(scene);
  const all: (readonly [Ref, Ref])[] = [];
  const both = two ?? bothOf(scene, text);
  if (both) all.push(both);
  if (before) all.push([before.licensor, before.licensee]);
  const fill = (ref: Ref): Ref | null => all.map((p) => other(p, ref)).find((r) => r !== null) ?? null;
  const hero = scene.discourse.title ?? scene.discourse.topic;
  const alone = (ref: Ref): Ref | null => (SURE.test(text) && hero?.row && !sameRef(hero, ref) ? hero : null);
  const licensee = pair.licensee ?? (pair.licensor ? fill(pair.licensor) : null);
  const licensor = pair.licensor ?? (pair.licensee ? (fill(pair.licensee) ?? alone(pair.licensee)) : null);
  if (licensee && licensor && !sameRef(licensee, licensor) && (SURE.test(text) || before))
    return { licensee, licensor };
  if (pair.licensee || pair.licensor) return null;
  if (both && SURE.test(text)) return { licensor: both[0], licensee: both[1] };
  return before && !scene.sentence.items.some((i) => i.type === 'name' && i.row.kind === 'company') ? before : null;
}

/** Is a sum one of the licence? */
function ofLicence(scene: Scene, clause: Clause, f: FigureItem): boolean {
  if (EQUITY.test(scene.text.slice(clause.start, clause.end))) return false;
  const lead = scene.text.slice(Math.max(clause.start, f.full.start - 24), f.full.start);
  const behind = scene.text.slice(f.full.end, Math.min(clause.end, f.full.end + 12));
  return (
    SUM.test(lead) || PAID.test(lead) || /^(?:的)?[^,;。、]{0,6}(?:首付|预付|里程碑|授权费|许可费|前期)/u.test(behind)
  );
}

const ROYALTY =
  /^(?:的)?(?:分层|梯度|分级|阶梯|累进)?式?(?:的)?(?:特许权|销售分成|销售提成|提成|分成|版税|专利费|特许)/u;

const PART_OF =
  /(?:分到|分得|拿走|拿到|获得|享有|取得|分走)(?:了)?((?:首付款?|里程碑款?|预付款|特许权使用费|授权费|许可费))的(?:约|近|逾)?$/u;

/** 后者将分到首付款的三成: who has which part of what is paid. */
function partOfFee(scene: Scene, clause: Clause, f: FigureItem): { subject: Ref; object: Ref } | null {
  const m = PART_OF.exec(scene.text.slice(clause.start, f.full.start));
  if (!m?.[1]) return null;
  const start = clause.start + m.index + m[0].indexOf(m[1]);
  const subject = refOfPlace(scene, agents(scene, clause, clause.start + m.index)[0]);
  return subject ? { subject, object: { span: { start, end: start + m[1].length }, row: null } } : null;
}

/** Parts of a fee stand without the two of the licence. */
const partsOf = (scene: Scene): Draft[] =>
  scene.sentence.clauses.flatMap((clause) =>
    clause.items.flatMap((f): Draft[] => {
      const part = isFigure(f) && f.type === 'percent' && !told(scene, f) ? partOfFee(scene, clause, f) : null;
      const base = { rule: 'zh/licence-part', kind: 'ratio', trigger: f, clause } as const;
      return part ? [draft({ ...base, percent: f as FigureItem, ...part })] : [];
    }),
  );

function figuresOf(scene: Scene, { licensee, licensor }: { licensee: Ref; licensor: Ref }): Draft[] {
  const sides = { subject: licensee, object: licensor };
  return scene.sentence.clauses.flatMap((clause) =>
    clause.items.flatMap((f): Draft[] => {
      if (!isFigure(f) || told(scene, f)) return [];
      const base = { trigger: f, clause, ...sides } as const;
      if (f.type === 'percent' && ROYALTY.test(scene.text.slice(f.full.end, f.full.end + 14)))
        return [draft({ ...base, rule: 'zh/licence', kind: 'ratio', percent: f, of: 'revenue' })];
      if (f.type !== 'money' || f.why || isConversion(f) || !ofLicence(scene, clause, f)) return [];
      return [draft({ ...base, rule: 'zh/licence', kind: 'purchase', money: f })];
    }),
  );
}

export const licences = {
  name: 'zh/licence',
  find(scene: Scene): Draft[] {
    const text = scene.text.slice(scene.sentence.start, scene.sentence.end);
    const { licence } = scene.discourse;
    if (!LICENCE.test(text) && !(licence?.block === scene.sentence.block && /[总付款]/u.test(text))) return [];
    const parts = partsOf(scene);
    const pair = settled(scene);
    if (!pair) return parts;
    scene.discourse.licence = { ...pair, block: scene.sentence.block };
    return [...parts, ...figuresOf({ ...scene, drafts: [...scene.drafts, ...parts] }, pair)];
  },
};
