// English news sentences of the bench and the fuzz test: deals in many wordings, and as much prose without deals. All
// made up; names from the gazetteer and names that no table knows.
import { type Chance, filled, type Slots } from './random.ts';

const KNOWN =
  'OpenAI|Anthropic|xAI|CoreWeave|Oracle|Nvidia|Microsoft|Amazon|Google|Meta|AMD|Mistral|Cohere|Lambda|Nebius|Moonshot AI|Zhipu AI|Broadcom|Scale AI|Databricks'.split(
    '|',
  );
const BACKERS =
  'Microsoft|Amazon|Google|Nvidia|SoftBank|Sequoia Capital|Andreessen Horowitz|Thrive Capital|Tiger Global|Salesforce|MGX|Alibaba|Tencent'.split(
    '|',
  );
const OUTLETS =
  'Bloomberg|Reuters|The Information|the Financial Times|the Wall Street Journal|CNBC|TechCrunch|The New York Times'.split(
    '|',
  );
const HEADS =
  'Vexor Numa Tallis Orbix Quantal Helio Stratum Kestrel Lumen Parallax Brightwater Osprey Northgate Calyx Ferrum Redpine'.split(
    ' ',
  );
const TAILS = ' AI| Systems| Labs| Capital| Ventures| Networks| Semiconductor| Cloud| Holdings| Energy||'.split('|');
const PEOPLE = 'Jane Holloway|Mark Adeyemi|Sam Altman|Jensen Huang|Priya Nair|Tom Eriksen|Laura Beck'.split('|');
const ROUNDS = 'Series A|Series B|Series C|Series D|seed|Series E|growth'.split('|');
const HEDGES = ['', '', '', 'about ', 'nearly ', 'more than ', 'over ', 'at least ', 'up to ', 'roughly '];
const TIMES =
  'in March|last year|in the fourth quarter of 2024|last week|on Tuesday|in fiscal 2025|in the three months through June|earlier this month|in the first half of 2023|by the end of 2026|on March 6, 2025|this year'.split(
    '|',
  );
const TOPICS =
  'inference costs|training data|liquid cooling|grid connections|chip supply|open models|content moderation|agents|voice interfaces|long contexts|hiring|enterprise search'.split(
    '|',
  );
const THINGS =
  'delivery times|power prices|model quality|customer support|data security|switching costs|compliance|old habits|team experience|steady supply'.split(
    '|',
  );
const PLACES = 'Virginia|Texas|Singapore|Frankfurt|Dublin|Ohio|Iowa|London|Toronto|Osaka'.split('|');

const money = (by: Chance): string => {
  const n = (by.below(9990) + 10) / 10;
  const sign = by.pick(['$', '$', '$', 'US$', '€', '£']);
  const forms = [
    `${sign}${n} billion`,
    `${sign}${Math.ceil(n)} million`,
    `${sign}${n}bn`,
    `${sign}${Math.ceil(n)}m`,
    `${sign}${1 + by.below(9)},${100 + by.below(900)} million`,
    `${by.pick(['two', 'three', 'twelve'])} billion dollars`,
    `${sign}${Math.ceil(n)}B`,
  ];
  return by.next() < 0.7 ? (forms[by.below(2)] as string) : by.pick(forms);
};
const invented = (by: Chance): string => by.pick(HEADS) + by.pick(TAILS);

export const SLOTS: Slots = {
  c: (by) => (by.next() < 0.6 ? by.pick(KNOWN) : invented(by)),
  i: (by) => (by.next() < 0.7 ? by.pick(BACKERS) : invented(by)),
  out: (by) => by.pick(OUTLETS),
  p: (by) => by.pick(PEOPLE),
  m: (by) => by.pick(HEDGES) + money(by),
  pct: (by) => `${by.pick(HEDGES)}${(by.below(990) + 1) / 10}${by.next() < 0.8 ? '%' : ' percent'}`,
  n: (by) => by.pick(['two', 'three', 'five', '10', '15', '4', 'seven']),
  t: (by) => by.pick(TIMES),
  r: (by) => by.pick(ROUNDS),
  topic: (by) => by.pick(TOPICS),
  x: (by) => by.pick(THINGS),
  place: (by) => by.pick(PLACES),
};

export const DEALS = [
  '{c} is in talks to raise {m} in a round led by {i}, {out} reported, citing people familiar with the matter.',
  '{c} raised {m} in {r} funding {t}, valuing the company at {m}, with participation from {i}, {i} and {i}.',
  '{i} said {t} that it would invest {m} in {c}, part of it in cloud credits.',
  'Cloud revenue at {i} rose {pct} to {m} {t}, while the gross margin widened to {pct}.',
  '{i} sold part of its stake in {c} for {m}.',
  'The company cut the price of its cheapest model by {pct} and that of the largest one by {pct}.',
  '{c} agreed to buy {m} of computing capacity from {i} over {n} years.',
  'A spokesperson for {c} told {out} that a new round of {m} had not been decided.',
  'According to a filing, {i} holds a {pct} stake in {c}, which makes it the second-largest shareholder.',
  '{i} and {c} signed a {n}-year lease worth {m} for a data center in {place}.',
  '{c} lost {m} {t}, people with knowledge of its finances said, and {pct} of its spending went to compute.',
  'Banks led by {i} lent {c} {m} at an interest rate of {pct}.',
  '{c} was valued at {m} {t}, up from {m} a year earlier.',
  '“{i} accounted for {pct} of our revenue {t},” {p} told analysts on a call.',
  '{i} denied that it was planning to acquire {c} for {m}.',
  '{c} sold {m} of convertible notes {t}; {i} bought {m} of them.',
  'Annualized revenue at {c} passed {m} {t}, {n} times what it was a year ago.',
  'Under the agreement, {i} will put {m} into {c} and receive warrants for {pct} of its shares.',
  '{i} expects capital expenditures of {m} this year, compared with {m} last year.',
  'Last month {c} closed a {m} deal with {i}, its largest customer.',
  'The {m} financing, which was backed by {i}, brings the total raised by {c} to {m}.',
  '{c}, a start-up founded by {p}, has secured {m} from {i} and plans to spend it on chips.',
];

export const PROSE = [
  'People in the industry say that {topic} will decide who survives, and that buyers care more about {x} than about price.',
  'Analysts note that most of the spending has come from a handful of companies, and that outside demand is yet to be seen.',
  'An engineer at {c} said that {topic} had proved harder than anybody thought, and that the team rewrote its code three times.',
  'In {place}, a new campus has just been topped out, but the neighbours worry about {x}.',
  'Asked about {topic}, {p} gave no schedule and said only that customers would have to wait.',
  'Several executives left {c} {t}, and two of them have started companies of their own.',
  'It began with {topic} and turned to business customers much later.',
  'For small customers, {x} often matter more than {x}.',
  '“Nobody knows how this ends,” said an investor who asked not to be named, “but nobody dares to stop.”',
  'The regulator asked for comments on {topic} {t}; it has not said when it will decide.',
  'The partnership between {c} and {c} grew out of a workshop, and for a while the two teams shared a floor.',
  'If {topic} should disappoint, the whole chain would feel it.',
  'That does not mean that {x} are unimportant. They may well decide who is still here in five years.',
  '{p}, who studied physics, used to run {topic} at {c}.',
  'Trucks were waiting in line outside the site in {place} when a reporter visited, and crews worked in three shifts.',
  'The trouble is that there is no common standard for {topic}, so every company counts in its own way.',
  'After the meeting the slides were put online, where they were downloaded far more often than expected.',
  'Looking back, the team says its biggest mistake was to underestimate {x}.',
  'Its rivals took another road: first {topic}, then customers.',
  'Today looks a lot like ten years ago, only larger and faster.',
  'Others warn that {topic} and {topic} are not the same thing, and that their buyers hardly overlap.',
  'A product manager at {c} still answers users herself every week, even when they only ask about {x}.',
  'Mr. Eriksen, a former U.S. official, now advises {c} on {topic}.',
  'What happens next depends on {place}, where the permits are, and on {x}.',
];

/** A title, where a text has one. */
export const TITLES = [
  '{i} backs {c}',
  '{c} raises {m}',
  '{c} signs {m} deal with {i}',
  'Who pays for {topic}?',
  'The lights are on in {place}',
];

export const sentence = (by: Chance): string => filled(by.pick(by.next() < 0.5 ? DEALS : PROSE), SLOTS, by);
export const title = (by: Chance): string => filled(by.pick(TITLES), SLOTS, by);
