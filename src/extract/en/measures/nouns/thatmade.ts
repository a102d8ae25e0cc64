// A sum that a clause behind it tells of, in English: "more than the F that X took in last year". Takes the surroundings of a sum
// that no rule has told, gives the metric by the verb of the clause.
import { type Draft, draft, type Scene } from '../../../frame.ts';
import type { FigureItem, TimeItem } from '../../../item.ts';
import { around } from '../../context.ts';
import { nominals } from '../../parties.ts';
import { resolved } from '../../reference.ts';

const MADE =
  /^ (?:(?:of|in) (revenues?|sales|turnover) )?(?:that |which )?((?:[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3})|it|they|the (?:company|group|firm|start-?up|chain|bank|carmaker|chipmaker)) (?:has |had |have )?(took in|taken in|turned over|brought in|generated|booked|earned|made|lost|burned|burnt)\b( through)?(?=[.,;)]|$| (?:in|last|this|during|over|a year|the year|for the|for all|before)\b)/u;
/** Small sums are prices. */
const SMALL = 1e5;

const metricOf = (verb: string, sales: boolean): string | null => {
  if (/^burn/u.test(verb)) return 'other:cash burn';
  if (verb === 'lost') return 'net_loss';
  if (sales || /^(?:took|taken|turned|brought|generated|booked)/u.test(verb)) return 'revenue';
  return verb === 'earned' ? 'net_profit' : null;
};

export function thatMade(scene: Scene, figure: FigureItem): Draft | null {
  const { text, sentence } = scene;
  const m =
    figure.type === 'money' && figure.high > SMALL ? MADE.exec(text.slice(figure.full.end, sentence.end)) : null;
  if (
    !m ||
    !/\bthe (?:about |roughly |nearly |some )?$/u.test(
      text.slice(Math.max(0, figure.full.start - 14), figure.full.start),
    )
  )
    return null;
  const value = metricOf(m[3] ?? '', m[1] !== undefined);
  const start = figure.full.end + m[0].indexOf(m[2] ?? '');
  const who = nominals(scene).find((n) => n.start === start);
  const subject = who ? resolved(scene, who) : null;
  if (!value || !subject || subject.row?.kind === 'person') return null;
  const [metric, label] = value.split(':');
  return draft({
    rule: 'en/metric',
    kind: 'metric',
    trigger: figure,
    clause: around(scene, figure).clause,
    subject,
    money: figure,
    metric: metric as Draft['metric'],
    label: label ?? null,
    status: 'completed',
    when:
      sentence.items.find((i): i is TimeItem => i.type === 'time' && i.iso !== null && i.start >= start) ?? undefined,
  });
}
