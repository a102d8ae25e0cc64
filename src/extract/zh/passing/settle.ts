// What other rules made of the same Chinese verbs and figures as the rule of things passed on gives way to it; and whose part is taken
// (收购丙旗下的铁路信号业务) is told to give it.
import { type Draft, draft, type Ref, type Rule, type Scene } from '../../frame.ts';
import { same } from '../takings/parties.ts';
import { where } from './deal.ts';
import { passedIn } from './phrase.ts';

const OURS = /^zh\/passed/u;
const NEAR: ReadonlySet<string> = new Set(['investment', 'divestment']);

/** 收购丙旗下的铁路信号业务: whose part is taken gives it. */
function sellersOf(scene: Scene): Draft[] {
  return scene.drafts.flatMap((d): Draft[] => {
    const span = d.kind === 'investment' && d.object?.row === null && !OURS.test(d.rule) ? d.object.span : null;
    const clause = span && scene.sentence.clauses.find((c) => c.start <= span.start && span.end <= c.end);
    if (!span || !clause || !BOUGHT.test(scene.text.slice(d.trigger.start, d.trigger.end))) return [];
    const passed = passedIn(where(scene, clause), span.start - clause.start, span.end - clause.start);
    const { owner, thing } = passed ?? {};
    if (!passed?.plain || !owner || !thing || (d.subject && same(scene, owner, d.subject))) return [];
    if (scene.drafts.some((o) => o.kind === 'divestment' && o.subject && same(scene, o.subject, owner))) return [];
    const { trigger, money, status, when } = d;
    return [
      draft({
        rule: 'zh/passed',
        kind: 'divestment',
        trigger,
        clause,
        subject: owner,
        object: thing,
        money,
        extent: 'exit',
        status,
        when,
      }),
    ];
  });
}

const BOUGHT = /收购|买下|接手|购入|并购|买入|购得|拿下|盘下|吃下|收入|收归/u;

/** What other rules made of the same verbs and figures gives way. */
export const passingSettled: Rule = {
  name: 'zh/passed',
  find(scene) {
    const own = scene.drafts.filter((d) => OURS.test(d.rule));
    if (own.length === 0) return sellersOf(scene);
    const figures = new Set(own.flatMap((d) => [d.money, d.percent]).filter((f) => f !== null));
    const rival = (d: Draft): boolean =>
      !OURS.test(d.rule) &&
      ([d.money, d.percent].some((f) => f !== null && figures.has(f)) ||
        (NEAR.has(d.kind) && own.some((o) => o.trigger.start < d.trigger.end && o.trigger.end > d.trigger.start)));
    // 与财团达成协议,出售旗下港口: nobody has bought who sells.
    const seller = (d: Draft): boolean =>
      d.kind === 'investment' &&
      !OURS.test(d.rule) &&
      !(d.money ?? d.percent) &&
      d.object !== null &&
      own.some((o) => o.kind === 'divestment' && o.subject && same(scene, o.subject, d.object as Ref));
    for (const d of scene.drafts.filter((one) => rival(one) || seller(one)))
      scene.drafts.splice(scene.drafts.indexOf(d), 1);
    return sellersOf(scene);
  },
};
