// Chinese as a language that can be read: its words, its figures, its rules in the order they run.
import type { Grammar } from '../grammar.ts';
import type { Language } from '../language.ts';
import { figuresOf } from './figures.ts';
import { divestments } from './frames/divestments.ts';
import { investments } from './frames/investments.ts';
import { metrics } from './frames/metrics.ts';
import { prices } from './frames/prices.ts';
import { ratios } from './frames/ratios.ts';
import { rounds, valuations } from './frames/rounds.ts';
import { groupsOf } from './groups.ts';
import { hedge } from './hedges.ts';
import { listedSet, oblique } from './parties.ts';
import { periodsOf } from './periods.ts';
import { looksBack, speechOf } from './speech.ts';

export const chinese = (grammar: Grammar): Language => ({
  extractor: 'grammar/zh',
  lexicon: grammar.zh,
  clauseBreak: /[,;:()。!?]/u,
  figures: figuresOf,
  hedge,
  periods: periodsOf,
  groups: groupsOf,
  speech: speechOf,
  looksBack,
  listedSet,
  oblique,
  // A round is known before its investors are looked for.
  rules: [rounds, valuations, investments, ratios, metrics, prices, divestments],
});
