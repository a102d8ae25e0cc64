// What a Chinese company expects of its sales, where only the word of guidance stands before the sum: 该公司给出的三季度指引为74亿至79亿欧元.
import { type Draft, draft, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord } from '../../item.ts';
import { told } from '../govern.ts';
import { periodFor } from '../times/when.ts';
import { whose } from '../whose.ts';

const GUIDANCE =
  /(?:指引|财测|财务预测|业绩展望|展望)(?:区间|中值)?(?:则|也|上调|下调|调高|调低|上修|下修)*(?:为|是|在|至|到|介于|介乎|落在|定在|约|达|:)*$/u;
const OTHER = /资本|开支|支出|回购|股|产能|出货|销量|交付|成本|税/u;

function guidedIn(scene: Scene, clause: Clause): Draft[] {
  const figure = clause.items.find((i): i is FigureItem => isFigure(i) && i.type === 'money');
  if (!figure || figure.high < 1e7 || told(scene, figure)) return [];
  const lead = scene.text.slice(clause.start, figure.full.start);
  if (!GUIDANCE.test(lead) || OTHER.test(lead) || clause.items.some((i) => isWord(i, 'metric'))) return [];
  const before = scene.drafts.some((d) => d.kind === 'metric') || scene.discourse.metric !== null;
  const who = before ? whose(scene, clause, figure.full.start) : null;
  if (!who) return [];
  const when = periodFor(scene, clause, figure);
  const base = {
    rule: 'zh/guided',
    kind: 'metric',
    metric: 'revenue',
    trigger: figure,
    clause,
    money: figure,
  } as const;
  return [draft({ ...base, subject: who.subject, status: 'planned', when })];
}

/** The guidance of a sentence, in a text that has told of figures. */
export const guided = (scene: Scene): Draft[] => scene.sentence.clauses.flatMap((clause) => guidedIn(scene, clause));
