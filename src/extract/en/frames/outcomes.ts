// What a round came to where more was wanted: "had sought €2bn and ended up with €1.7bn". Takes a sentence whose round is known.
import { type Draft, last, type Rule, type Scene } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { around, open } from '../context.ts';

const CAME_TO =
  /\b(?:ended up with|wound up with|settled for|settling for|came away with|managed only|managed just|got only|got just|raised only|ended up raising|made do with)(?: (?:only|just|about|around|roughly))?$/iu;

function cameTo(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const wanted = last(scene.drafts.filter((d) => d.kind === 'funding_round' && d.money && d.money.end <= figure.start));
  if (!wanted || !CAME_TO.test(a.left)) return [];
  return [
    { ...wanted, rule: 'en/outcome', trigger: figure, clause: a.clause, money: figure, status: 'completed', also: [] },
  ];
}

export const outcomes: Rule = {
  name: 'en/outcome',
  find: (scene) => open(scene, 'money').flatMap((f) => cameTo(scene, f)),
};
