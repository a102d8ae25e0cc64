// Stakes in Chinese: 持股约2.9%, 握有约27%股权(,价值约1,350亿美元), 其余47%归员工, 同时持有A、B和C的股份.
import {
  type Draft,
  draft,
  isCompany,
  last,
  type Ref,
  type Rule,
  refOf,
  type Scene,
  sameRef,
  triggers,
} from '../../frame.ts';
import {
  type Clause,
  type FigureItem,
  type GroupItem,
  type Item,
  isFigure,
  isWord,
  type NameItem,
} from '../../item.ts';
import { governors, told } from '../govern.ts';
import { listFrom, subjectOf } from '../parties.ts';
import { companyOf } from '../refer.ts';
import { pairsOf } from '../times/when.ts';

const EQUITY = /^(?:以上|左右|多)?的?(?:已发行)?(?:公司)?(?:股权|股份|持股|股本|权益|投票权|表决权|A股|H股)/u;

/** The percent of a holding: 持股(比例)为2.9%, 27%股权, 33%的股权. */
function shareOf(scene: Scene, clause: Clause, word: Item): FigureItem | null {
  const all = clause.items.filter((i): i is FigureItem => isFigure(i) && i.type === 'percent' && i.start >= word.end);
  const noun = /持股|占股|股权占比/u.test(scene.text.slice(word.start, word.end));
  return all.find((f) => noun || EQUITY.test(scene.text.slice(f.full.end, f.full.end + 8))) ?? null;
}

/** The company held: named behind the verb, else the one being told of. */
function held(scene: Scene, clause: Clause, { word, holder }: { word: Item; holder: Ref }): Ref | null {
  const after = clause.items.find((i): i is NameItem => isCompany(i) && i.start >= word.end);
  if (after && !sameRef(refOf(after), holder)) return companyOf(scene, refOf(after));
  const { focus, topic, title, ticket } = scene.discourse;
  const earlier = last(
    scene.drafts.filter((d) => (d.kind === 'stake' || d.kind === 'investment' || d.kind === 'divestment') && d.object),
  );
  const prior = ticket?.kind === 'stake' ? ticket.object : null;
  const options = [
    earlier?.object ?? prior,
    last(scene.drafts.filter((d) => d.kind === 'funding_round'))?.subject ?? null,
    topic,
    title,
    focus,
  ].map((r) => (r ? companyOf(scene, r) : null));
  return options.find((r) => r && !sameRef(r, holder)) ?? null;
}

/** Who holds: the subject, else the phrase at the head of the clause (刘某等一致行动人). */
function holderOf(scene: Scene, clause: Clause, word: Item): Ref | null {
  const group = last(
    clause.items.filter((i): i is GroupItem => i.type === 'group' && i.form === 'class' && i.end <= word.start),
  );
  if (group && /一致行动人|基金会/u.test(scene.text.slice(group.start, group.end)))
    return { span: { start: headOf(scene, clause, group), end: group.end }, row: null };
  return subjectOf(scene, clause, word.start);
}

const headOf = (scene: Scene, clause: Clause, group: GroupItem): number => {
  const text = scene.text.slice(clause.start, group.end);
  const joined = /(?:[\u4e00-\u9fffA-Za-z·]{2,8}、)*[\u4e00-\u9fffA-Za-z·]{2,8}等?[^、,]{0,8}$/u.exec(text);
  return joined ? clause.start + joined.index : group.start;
};

/** 价值约1,350亿美元, in the clause or the one after: the same stake in money. */
function worthOf(scene: Scene, clause: Clause): FigureItem | null {
  const near = governors(scene).find(
    (g) =>
      (g.role === 'worth' || g.role === 'market-cap') &&
      !told(scene, g.figure) &&
      (g.clause === clause || g.clause.index === clause.index + 1),
  );
  return near?.figure ?? null;
}

function holding(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  const percent = shareOf(scene, clause, word);
  if (!percent) return owning(scene, { clause, word });
  if (told(scene, percent)) return [];
  const holder = holderOf(scene, clause, word);
  const object = holder && held(scene, clause, { word, holder });
  if (!holder || !object) return [];
  const base = {
    rule: 'zh/stake',
    kind: 'stake',
    trigger: word,
    clause,
    subject: companyOf(scene, holder),
    object,
  } as const;
  const pair = pairsOf(scene).find((p) => p.first === percent);
  const whole = draft({ ...base, percent, money: worthOf(scene, clause), basis: 'fair_value' });
  return pair ? [{ ...whole, when: null }, draft({ ...base, percent: pair.second })] : [whole];
}

/** 同时持有A、B和C的股份: stakes without a size. */
function owning(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  const first = clause.items.find((i): i is NameItem => isCompany(i) && i.start >= word.end);
  if (!first || first.start - word.end > 8) return [];
  const list = listFrom(
    scene.text,
    clause.items.filter((i) => i.start >= first.start),
    first,
  );
  const end = list[list.length - 1]?.end ?? first.end;
  if (!/^[^,;。]{0,12}(?:股权|股份|股票|权益)/u.test(scene.text.slice(end, end + 16))) return [];
  const holder = subjectOf(scene, clause, word.start);
  if (!holder) return [];
  return list
    .map(refOf)
    .filter((r) => !sameRef(r, holder))
    .map((object) => draft({ rule: 'zh/stake-list', kind: 'stake', trigger: word, clause, subject: holder, object }));
}

const GETS = /(?:获得|取得|换取|认购|收购|入股|购得|购买|买入|拿下|增持|获|换得|持|拥有|占)/u;

/** 认购月之暗面36%的股权, 将获得AMD最多10%的股份: a stake got. */
function got(scene: Scene): Draft[] {
  return scene.sentence.clauses.flatMap((clause) => {
    const percent = clause.items.find(
      (i): i is FigureItem =>
        isFigure(i) && i.type === 'percent' && EQUITY.test(scene.text.slice(i.full.end, i.full.end + 8)),
    );
    if (!percent || told(scene, percent) || clause.items.some((i) => isWord(i, 'divest'))) return [];
    if (!GETS.test(scene.text.slice(clause.start, percent.start))) return [];
    const owned = last(
      clause.items.filter(
        (i): i is NameItem => isCompany(i) && i.end <= percent.full.start && percent.full.start - i.end <= 3,
      ),
    );
    const after = clause.items.find(
      (i): i is NameItem => isCompany(i) && i.start >= percent.full.end && i.start - percent.full.end <= 2,
    );
    const company = owned ?? after;
    const object = company
      ? companyOf(scene, refOf(company))
      : (last(scene.drafts.filter((d) => d.kind === 'investment'))?.object ?? null);
    const holder =
      subjectOf(scene, clause, company?.start ?? percent.start) ??
      last(scene.drafts.filter((d) => d.kind === 'investment'))?.subject ??
      null;
    if (!holder || !object || sameRef(holder, object)) return [];
    return [
      draft({
        rule: 'zh/stake-got',
        kind: 'stake',
        trigger: percent,
        clause,
        subject: companyOf(scene, holder),
        object,
        percent,
        money: worthOf(scene, clause),
        basis: 'fair_value',
      }),
    ];
  });
}

/** 其余47%归员工与其他投资人. */
function rest(scene: Scene): Draft[] {
  return scene.sentence.clauses.flatMap((clause) => {
    const m = /^\s*(?:其余|剩余|余下)(?:的|约)*[\d.]+%(?:股权|股份)?(?:由|归|为)([^,;。]{2,16}?)(?:所有|持有|$)/u.exec(
      scene.text.slice(clause.start, clause.end),
    );
    const percent = clause.items.find((i): i is FigureItem => isFigure(i) && i.type === 'percent');
    const earlier = last(scene.drafts.filter((d) => d.kind === 'stake')) ?? scene.discourse.ticket;
    if (!m?.[1] || !percent || earlier?.kind !== 'stake') return [];
    const start = clause.start + m[0].lastIndexOf(m[1]);
    const subject = { span: { start, end: start + m[1].length }, row: null };
    return [
      draft({
        rule: 'zh/stake-rest',
        kind: 'stake',
        trigger: percent,
        clause,
        subject,
        object: earlier.object,
        percent,
      }),
    ];
  });
}

export const stakes: Rule = {
  name: 'zh/stake',
  find: (scene) => {
    const made: Draft[] = [];
    for (const at of triggers(scene, 'hold')) {
      for (const d of holding({ ...scene, drafts: [...scene.drafts, ...made] }, at))
        if (!made.some((o) => o.percent !== null && o.percent === d.percent)) made.push(d);
    }
    const known = { ...scene, drafts: [...scene.drafts, ...made] };
    return [...made, ...got(known), ...rest(known)];
  },
};

export const isEquity = (item: Item): boolean => isWord(item, 'equity');
