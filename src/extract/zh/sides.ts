// Who gives and who gets around a Chinese deal word: 向Y投资, 对Y的投资, 由X领投, Y获X投资, X斥资…入股Y. Names are sorted by
// the preposition before them; what is missing comes from the sentence, then from the text before.
import { type Ref, type Scene, sameRef } from '../frame.ts';
import { type Clause, type Item, isWord, type NameItem, sense } from '../item.ts';
import { backedOnce } from './deeds/backed.ts';
import { plainReceiver } from './deeds/receives.ts';
import { thingBehind } from './deeds/things.ts';
import { plainAgent } from './holdings/phrases.ts';
import { venture } from './holdings/ventures.ts';
import { financed, phraseAfter, phraseBefore, roundOf, subjectOf } from './parties.ts';
import { companyOf, employerOf, pointed } from './refer.ts';
import { dealtIn } from './reference/centre.ts';
import { broughtUp } from './reference/turning.ts';
import { agents, isFund, listOf, marked, ourselves, type Placed, partyOf, patients, placed } from './roles.ts';

/** Verbs whose object is a company even where no name is known. */
const STRONG = /^(?:收购|并购|入股|增持|参股|战略入股|战略投资|全资收购|买下)$/u;

export interface Sides {
  from: Ref[];
  to: Ref[];
}

const BACKS: ReadonlySet<string> = new Set(['lead', 'follow', 'join']);

/** 对Y增资,分别出资35亿元和40亿元: a clause that names nobody goes on with the verb before it, where that says whom it is for. */
function toldBefore(scene: Scene, clause: Clause): { clause: Clause; verb: Item } | null {
  const from = scene.sentence.clauses[clause.index - 1];
  if (!from || placed(scene, clause).length > 0) return null;
  // 由X领投,出资3亿元.
  const led = from.items.findLast((i) => BACKS.has(sense(i, 'invest') ?? ''));
  if (led && placed(scene, from).some((p) => p.mark === 'by' && p.item.end <= led.start))
    return { clause: from, verb: led };
  const verb = from.items.findLast((i) => sense(i, 'invest') === 'do');
  // X遭Y收购,交易作价11.6亿美元: the clause before tells both sides.
  const by = verb && placed(scene, from).find((p) => p.mark === 'by' && p.item.end <= verb.start);
  if (verb && by && placed(scene, from).some((p) => p.mark === 'bare' && p.item.end <= by.item.start))
    return { clause: from, verb };
  const to =
    verb &&
    placed(scene, from).some(
      (p) =>
        (p.mark === 'to' && p.item.end <= verb.start) ||
        (p.mark === 'bare' && p.item.start >= verb.end && p.item.start - verb.end <= 3),
    );
  return verb && to ? { clause: from, verb } : null;
}

/** The sides of a giving: who acts and whom it goes to; behind 获 or 由 stands the giver. */
export function sidesOf(scene: Scene, clause: Clause, word: Item): Sides {
  const before = toldBefore(scene, clause);
  const earlier = backedOnce(scene, clause) ?? (before ? sidesOf(scene, before.clause, before.verb) : null);
  if (earlier) return earlier;
  const all = placed(scene, clause).filter((p) => !speaks(scene, p.item));
  const told = namedBehind(scene, clause, word);
  if (told.length > 0) return { from: told, to: missing(scene, clause, told[0] ?? null) };
  const by = all.find((p) => p.mark === 'by' && p.head === null && !p.owns && p.item.start < word.end);
  if (by) return taken(scene, clause, { by, word });
  const strong = STRONG.test(scene.text.slice(word.start, word.end));
  const acting = agents(scene, clause, word.start)
    .map(
      (p) =>
        (p.item.type === 'name' && !alone(scene, clause, p) ? employerOf(scene, p.item) : null) ?? partyOf(scene, p),
    )
    .filter((r) => r !== null);
  const here = agents(scene, clause, word.start).some((p) => p.item.start >= clause.start);
  const odd = here ? null : plainAgent(scene, clause, word.start);
  if (odd) acting.splice(0, acting.length, odd);
  const giver =
    acting[0] ?? inherited(scene, clause, word) ?? (strong ? phraseBefore(scene, clause, word.start) : null);
  const from = acting.length > 0 ? acting : giver ? [giver] : [];
  const other = (list: Ref[]): Ref[] => list.filter((r) => !sameRef(r, giver));
  const joint = together(scene, clause, giver);
  from.push(...joint.filter((r) => !from.some((f) => sameRef(f, r))));
  const partner = other(marked(scene, clause, { mark: 'with', not: giver })).filter(
    (r) => !joint.some((j) => sameRef(j, r)),
  );
  const takers = giver ? sellsTo(scene, clause) : [];
  if (giver && takers.length > 0 && !sameRef(takers[0] ?? null, giver)) return { from: takers, to: [giver] };
  if (giver && partner.some(isFund) && !isFund(giver)) return { from: partner, to: [giver] }; // 甲与某资本洽谈投资.
  // 买下甲的楼宇控制业务: a thing of a company is bought, and not the company.
  const thing = TAKES.test(scene.text.slice(word.start, word.end))
    ? thingBehind(scene, clause, { at: word.end, not: giver })
    : null;
  if (thing && giver) return { from, to: [thing.thing] };
  // 向甲买入乙9.6%股权: what is bought stands behind, whoever sells before.
  const bought = TAKES.test(scene.text.slice(word.start, word.end))
    ? other(patients(scene, clause, { from: word.end, not: giver }))
    : [];
  const given =
    [
      () => bought,
      () => marked(scene, clause, { mark: 'to', not: giver }),
      () => marked(scene, clause, { mark: 'moved', not: giver }),
      () => patients(scene, clause, { from: word.end, not: giver }),
      () => (word.end - word.start > 1 ? partner : []),
    ]
      .map((f) => other(f()))
      .find((list) => list.length > 0) ?? [];
  if (given.length > 0)
    return { from: acting.length > 0 ? from : outside(scene, clause, { word, given, giver }), to: given };
  const unit = giver ? subsidiary(scene, clause) : null;
  if (unit) return { from, to: [unit] };
  const founded = other(foundedBefore(scene, clause, giver));
  if (founded.length > 0) return { from, to: founded };
  const gained = other(gainedNext(scene, clause, giver));
  if (gained.length > 0) return { from, to: gained };
  const plain = strong ? phraseAfter(scene, clause, word.end) : null;
  const ahead = plain ? [] : other(takenNext(scene, clause, word));
  return { from, to: plain ? [plain] : ahead.length > 0 ? ahead : missing(scene, clause, giver) };
}

/** 某某个人出资, 小米创始人某某, 前阿里高管某某: not for the company whose head he is, or was. */
const alone = (scene: Scene, clause: Clause, p: Placed): boolean =>
  p.item.type === 'name' &&
  p.item.row.kind === 'person' &&
  (/个人|本人|自掏|私人|自有|以天使/u.test(scene.text.slice(p.item.end, clause.end)) ||
    HIMSELF.test(scene.text.slice(Math.max(clause.start, p.item.start - 24), p.item.start)));
const HIMSELF =
  /(?:创始人|创办人|联创|合伙人|高管|投资人|企业家|富豪|首富|(?<![以目当之从此日])前[^,;。]{0,14}(?:C[A-Z]O|总裁|总经理|董事长|执行官|负责人|执行长|主席|掌门人|副总裁?|员工|高层))(?:兼[^,;。]{1,8})?$/u;

/** 与X共同对Y增资, 联合X向Y投资: who acts beside the giver. */
function together(scene: Scene, clause: Clause, giver: Ref | null): Ref[] {
  const first = placed(scene, clause).find((p) => p.mark === 'with' && p.head === null && !p.owns);
  const end = (first?.rest.at(-1) ?? first)?.item.end ?? 0;
  if (!first || !giver) return [];
  const beside =
    JOINTLY.test(scene.text.slice(end, end + 10)) ||
    /(?:联合|联手|携手|协同)[^,;。]{0,6}$/u.test(scene.text.slice(clause.start, first.item.start));
  return beside ? listOf(scene, first, giver) : [];
}

const JOINTLY = /^(?:等[^,;。]{0,4})?(?:拟|将|已|一道)?(?:共同|联合|一起|携手|一同|合计|各自|分别)/u;

/** 对美国子公司增资4.55亿美元: one without a name. */
function subsidiary(scene: Scene, clause: Clause): Ref | null {
  const m =
    /[对向]([^,;。对向]{0,14}(?:子公司|孙公司|附属公司|项目公司|合资公司|核电项目|项目|电站|基金会|实验室))(?:进行|追加)?(?:增资|注资|投资|出资|投入)/u.exec(
      scene.text.slice(clause.start, clause.end),
    );
  if (!m?.[1]) return null;
  const start = clause.start + m.index + 1;
  return { span: { start, end: start + m[1].length }, row: null };
}

const TAKES = /^(?:买入|买下|购入|购买|收购|受让|接手|购得|拿下|吃下|盘下|并购|标下|标得|竞得|拍下|买进)了?$/u;

const COPULA = /^(?:方|者|人)?的?(?:则|正|就|恰|都|也|还|依旧|依然|仍)?(?:是|为|有|包括)/u;

/** 牵头的是X, 领投的为X和Y: who gives stands behind the verb. */
function namedBehind(scene: Scene, clause: Clause, word: Item): Ref[] {
  const m = COPULA.exec(scene.text.slice(word.end, word.end + 8));
  const first = m?.[0].includes('的') || /领投|跟投|牵头/u.test(scene.text.slice(word.start, word.end)) ? m : null;
  if (!first) return [];
  const head = placed(scene, clause).find((p) => p.item.start >= word.end && p.head === null);
  return head && head.item.start - word.end - first[0].length <= 8 ? listOf(scene, head) : [];
}

/** 甲正与乙磋商出售, …对价N: the other party would buy. */
function sellsTo(scene: Scene, clause: Clause): Ref[] {
  for (const c of [clause, scene.sentence.clauses[clause.index - 1]]) {
    if (
      !c ||
      !/(?:商|谈|接触|接洽|讨论|协商)[^,;。]{0,6}(?:出售|卖身|售卖|变卖|卖掉)[^,;。]{0,4}$/u.test(
        scene.text.slice(c.start, c.end),
      )
    )
      continue;
    const partner = marked(scene, c, { mark: 'with' });
    if (partner.length > 0) return partner;
  }
  return [];
}

/** 豪掷3亿元,拿下Y两成股权: what is taken stands in the next clause. */
function takenNext(scene: Scene, clause: Clause, word: Item): Ref[] {
  const next = scene.sentence.clauses[clause.index + 1];
  const verb = next?.items.find((i) => sense(i, 'invest') === 'do');
  if (!next || !verb || sense(word, 'invest') !== 'give' || verb.start - next.start > 4) return [];
  return patients(scene, next, { from: verb.end });
}

/** 甲、乙共同成立X,计划投资5000亿美元: what the clause before founds. */
function foundedBefore(scene: Scene, clause: Clause, giver: Ref | null): Ref[] {
  const before = scene.sentence.clauses[clause.index - 1];
  const p = before && placed(scene, before).find((o) => FOUNDS.test(scene.text.slice(before.start, o.item.start)));
  const unnamed = giver && !p ? venture(scene, clause) : null;
  return p ? listOf(scene, p) : unnamed ? [unnamed] : [];
}
const FOUNDS = /(?:共同|联合|合资|携手|联手)(?:成立|设立|组建|发起|创立)(?:了|的)?(?:一家|新公司|合资公司)?[“「]?$/u;

const GAINS =
  /^\s*(?:以|将|以此|从而|藉此|借此|用于|用以)?(?:(?:共同|联合|合资|合作|发起|投资|出资|新)*(?:设立|成立|组建|合资|筹建)|取得|换取|换得|吃下|接下|夺下|揽下|盘下|拿下|获得|收购|买下|入股|认购|购入|接手|买进|持有|握有|占有)(?:了)?/u;

/** 斥资25亿,取得X全部股权: the clause behind the sum tells what it went into. */
function gainedNext(scene: Scene, clause: Clause, giver: Ref | null): Ref[] {
  const next = scene.sentence.clauses[clause.index + 1];
  const m = next && GAINS.exec(scene.text.slice(next.start, next.start + 10));
  return m ? patients(scene, next, { from: next.start + m[0].length, not: giver }) : [];
}

const speaks = (scene: Scene, item: Item): boolean => scene.speakers.some((s) => s.start === item.start);

/** Y获X(等)投资, 由X领投: the names behind 获 or 由 give. */
function taken(scene: Scene, clause: Clause, { by, word }: { by: Placed; word: Item }): Sides {
  const from = listOf(scene, by).filter((r) => r.span.end <= word.start || r.span.start < clause.start);
  const behind = patients(scene, clause, { from: word.end, not: from[0] ?? null });
  const owner = agents(scene, clause, by.item.start)[0];
  const near = owner && owner.item.start >= clause.start ? owner : null;
  const told = financed(scene) ?? scene.discourse.main ?? null;
  const far = owner && !near ? partyOf(scene, owner, from[0] ?? null) : null;
  const plain = near || behind.length > 0 ? null : plainReceiver(scene, clause, by.item.start);
  if (plain) return { from, to: [plain] };
  const got = behind.length > 0 ? behind : near ? [partyOf(scene, near, from[0] ?? null)] : [told ?? far];
  return { from, to: got.filter((r) => r !== null).map((r) => companyOf(scene, r)) };
}

/** Who gives where the sentence names nobody else: the company of the text before the giver told last. */
function outside(
  scene: Scene,
  clause: Clause,
  { word, given, giver }: { word: Item; given: readonly Ref[]; giver: Ref | null },
): Ref[] {
  const { topic, main } = scene.discourse;
  const near = ourselves(scene, clause) ?? subjectOf(scene, clause, word.start);
  const pick = [near, topic, main, giver].find((r) => r?.row && !given.some((g) => sameRef(g, r)));
  return pick ? [companyOf(scene, pick)] : [];
}

/** Who gives where the clauses name nobody: the officer's company, the giver told last. */
function inherited(scene: Scene, clause: Clause, word: Item): Ref | null {
  const ref = ourselves(scene, clause) ?? subjectOf(scene, clause, word.start);
  // 将所持X 8%的股权转让给…,作价N: what is moved gives nothing.
  const moved = scene.sentence.clauses.some((c) =>
    placed(scene, c).some((p) => p.mark === 'moved' && p.item.start === ref?.span.start),
  );
  if (ref?.row && !moved) return companyOf(scene, ref);
  const people = scene.sentence.items.filter((i): i is NameItem => i.type === 'name' && i.end <= word.start);
  const employer = people.map((p) => employerOf(scene, p)).find((r) => r !== null);
  return employer ?? scene.discourse.ticket?.subject ?? null;
}

/** Whom the money goes to when no name tells: a pronoun's company, the one being financed, the company of the text. */
function missing(scene: Scene, clause: Clause, giver: Ref | null): Ref[] {
  const pronoun = clause.items.find((i) => i.type === 'group' && (i.form === 'back' || i.form === 'latter'));
  const meant = pronoun?.type === 'group' ? pointed(scene, pronoun, giver) : broughtUp(scene, clause);
  const { topic, title, main, deal } = scene.discourse;
  // SK海力士在其中投入3950亿日元: in the deal told last.
  const object = deal?.kind === 'investment' || deal?.kind === 'divestment' ? deal.object : null;
  if (object && /(?:在|于)其中/u.test(scene.text.slice(clause.start, clause.end)) && !sameRef(object, giver))
    return [object];
  const told = scene.drafts.length > 0 || scene.discourse.focus ? financed(scene) : null;
  const prior = scene.sentence.clauses
    .filter((c) => c.index < clause.index)
    .reverse()
    .flatMap((c) => placed(scene, c).filter((p) => p.mark !== 'by' && p.mark !== 'via' && !gives(c, p)))
    .map((p) => partyOf(scene, p, giver));
  const raised = prior.find((r) => r && raises(scene, r));
  if (raised && !sameRef(raised, giver)) return [raised];
  // A fund gives: none is guessed to be given to.
  const centre = joined(scene, clause, giver) ?? dealtIn(scene, clause, [giver]);
  const other = [meant, roundOf(scene), focusHere(scene), centre, told, ...prior, topic, main, title].find(
    (r) =>
      r &&
      (r === title || !isFund(r) || raises(scene, r)) &&
      !sameRef(r, giver) &&
      companyOf(scene, r).row?.id !== giver?.row?.id,
  );
  return other ? [companyOf(scene, other)] : [];
}

/** X基金总规模20亿元,其中甲认缴12亿元: a fund that is being raised is put into. */
const raises = ({ text, sentence }: Scene, { span }: Ref): boolean =>
  span.start >= sentence.start &&
  /^(?:的|目标|首期|首轮|总|募集|拟|已|计划)*(?:规模|认缴|出资额|募资|募集|首关|关账)/u.test(
    text.slice(span.end, span.end + 12),
  );

/** 参与乙的子公司丙,出资5亿欧元: what the clause before says to be invested in. */
function joined(scene: Scene, clause: Clause, giver: Ref | null): Ref | null {
  const from = scene.sentence.clauses[clause.index - 1];
  const verb = from?.items.findLast((i) => ['do', 'join'].includes(sense(i, 'invest') ?? ''));
  if (!from || !verb || from.items.some((i) => i.type === 'money')) return null;
  const behind = placed(scene, from).filter((p) => p.item.start >= verb.end && !p.owns && p.mark !== 'by');
  return behind.length === 1 && behind[0] ? partyOf(scene, behind[0], giver) : null;
}

/** Whose financing the paragraph has just told. */
const focusHere = ({ discourse, sentence }: Scene): Ref | null =>
  discourse.focusBlock === sentence.block ? discourse.focus : null;

const GIVING: ReadonlySet<string> = new Set(['do', 'give', 'lead', 'follow', 'join']);
/** 甲认购5000万,乙认购3000万: who puts in a sum of its own is not what the next one puts its sum into. */
const gives = (clause: Clause, p: Placed): boolean =>
  p.mark === 'bare' &&
  clause.items.some((i) => i.start >= p.item.end && i.start - p.item.end <= 8 && GIVING.has(sense(i, 'invest') ?? ''));

/** 没有投资, 不会同时投资: what did not happen. */
export const negated = (clause: Clause, at: number): boolean =>
  clause.items.some((i) => isWord(i, 'negated') && i.end <= at && at - i.end <= 6);
