// Patterns that many deals share, each a few inputs with their source: how fast a company's revenue grows, where prices go.
// A file names them (`archetype: aigc`) and changes any of their inputs. What a source does not cover (later years above all)
// is left wide and says so. `known` is the day on which the youngest of its figures was public.
import type { Mark } from '../../model/answer.ts';
import type { InputKey } from '../../model/scenario/inputs.ts';
import { specOf } from '../../model/scenario/inputs.ts';
import type { Distribution, Input } from '../../model/scenario/scenario.ts';

export interface Archetype {
  id: string;
  about: string;
  source: string;
  known: string;
  inputs: Input[];
}

interface Said {
  mark: Mark;
  because: string;
  driver?: string;
}

const point = (value: number): Distribution => ({ type: 'point', value });
const uniform = (low: number, high: number): Distribution => ({ type: 'uniform', low, high });
const pert = (low: number, mode: number, high: number): Distribution => ({ type: 'pert', low, mode, high });

const input = (key: InputKey, distribution: Distribution, said: Said): Input => ({
  ...{ key, distribution, year: null, converted: null, claims: [], by: null },
  unit: specOf(key)?.unit ?? 'x',
  mark: said.mark,
  because: said.because,
  driver: said.driver ?? null,
});

/** Growth by year: what a source states, then what nobody does. Good years tend to follow good years. */
const growth = (stated: readonly Distribution[], later: readonly Distribution[], source: string): Input[] =>
  [...stated, ...later].map((distribution, i) => ({
    ...input('growth', distribution, {
      mark: i < stated.length ? 'rule_of_thumb' : 'assumed',
      because: i < stated.length ? source : 'Nobody states growth this far ahead; it slows, and the range is wide.',
      driver: 'demand for the company',
    }),
    year: i + 1,
  }));

const ZHU =
  'Allen Zhu (GSR Ventures), quoted in the Chinese press on 6 March 2024, on growth of software firms in the United States and China';
const CUTS = 'Alibaba Cloud, 29 February 2024: list prices cut by 20 % on average and 55 % at most';
const RENTALS =
  'Rental prices of one H100 hour (SemiAnalysis and others): 7 to 12 US$ at the peak of 2023, 1.70 in October 2025, 2.35 in March 2026';
const PROSPECTUSES =
  'Revenue of Zhipu (2.2 times in 2023, 2.5 in 2024) and MiniMax (8.8 times in 2024) in their Hong Kong prospectuses, December 2025';

export const ARCHETYPES: readonly Archetype[] = [
  {
    id: 'us-software',
    about: 'US business software on its way to 100 million dollars of yearly revenue: 3, 3, 2 and 2 times a year.',
    source: ZHU,
    known: '2024-03-06',
    inputs: growth([point(3), point(3), point(2), point(2)], [pert(1.1, 1.5, 2), pert(0.9, 1.25, 1.8)], ZHU),
  },
  {
    id: 'chinese-software',
    about: 'Chinese business software before 2023: growth that slows to 1.5 times at some tens of millions of yuan.',
    source: ZHU,
    known: '2024-03-06',
    inputs: growth([uniform(1.5, 3), uniform(1.5, 2), point(1.5)], [pert(1, 1.3, 1.5), pert(0.9, 1.2, 1.5)], ZHU),
  },
  {
    id: 'aigc',
    about: 'Companies that sell generative AI: 3 to 5 times in the first year.',
    source: ZHU,
    known: '2024-03-06',
    inputs: growth(
      [uniform(3, 5)],
      [pert(1, 2.2, 5), pert(0.8, 1.7, 4), pert(0.7, 1.4, 3), pert(0.7, 1.25, 2.2), pert(0.7, 1.15, 1.8)],
      ZHU,
    ),
  },
  {
    id: 'observed-labs',
    about: 'Labs whose revenue was published later: 2.2 to 8.8 times in the first year of sales.',
    source: PROSPECTUSES,
    known: '2025-12-21',
    inputs: growth(
      [{ type: 'lognormal', p5: 2.2, p95: 8.8 }],
      [pert(1, 2.4, 6), pert(0.8, 1.8, 4.5), pert(0.7, 1.5, 3), pert(0.7, 1.3, 2.5), pert(0.7, 1.15, 1.8)],
      PROSPECTUSES,
    ),
  },
  {
    id: 'price-war',
    about: 'A cut of 20 % on average and 55 % at most, and prices that go on falling.',
    source: CUTS,
    known: '2024-02-29',
    inputs: [
      // The mode is such that the mean, (low + 4 mode + high) / 6, is the 20 % stated.
      input('price_cut', pert(5, 15, 55), { mark: 'rule_of_thumb', because: CUTS }),
      input('price_trend', pert(-50, -25, 0), {
        mark: 'assumed',
        because: 'Cuts follow one another in a price war; nobody states how fast.',
      }),
      input('cost_trend', pert(-35, -18, 0), {
        mark: 'assumed',
        because: 'Unit costs fall too, slower than prices in a price war; nobody states how fast.',
      }),
      input('elasticity', uniform(0.6, 1.6), {
        mark: 'rule_of_thumb',
        because:
          'Studies of cloud demand find it a little above or well below 1 (Jiang, Lee and Zomaya, data of 2006-2013).',
      }),
    ],
  },
  {
    id: 'price-rebound',
    about:
      'Prices that fall by three quarters in two years, and may rise by two fifths at once, about once in two and a half years.',
    source: RENTALS,
    known: '2026-03-31',
    inputs: [
      // The fall of two years as one step in their middle: the trend of the model goes on for ever, that fall did not.
      input('price_cut', pert(50, 75, 80), { mark: 'rule_of_thumb', because: RENTALS }),
      input('price_cut_month', point(12), {
        mark: 'assumed',
        because: 'The middle of the two years in which they fell.',
      }),
      input('price_trend', pert(-10, 0, 10), {
        mark: 'assumed',
        because: 'Prices after that fall; nobody states them.',
      }),
      input('cost_trend', pert(-35, -18, 0), {
        mark: 'assumed',
        because: 'Unit costs fall too, whether prices do or not; nobody states how fast.',
      }),
      input('price_rise_chance', uniform(20, 60), {
        mark: 'assumed',
        because: 'One rise was seen in about two and a half years.',
      }),
      input('price_rise', pert(10, 40, 60), { mark: 'rule_of_thumb', because: RENTALS }),
      input('elasticity', uniform(0.6, 1.6), {
        mark: 'rule_of_thumb',
        because:
          'Studies of cloud demand find it a little above or well below 1 (Jiang, Lee and Zomaya, data of 2006-2013).',
      }),
    ],
  },
];

/** The inputs of several archetypes: of one key the last one that has it holds, in all its years. */
export function mergedInputs(lists: readonly (readonly Input[])[]): Input[] {
  return lists.reduce<Input[]>((kept, list) => {
    const keys = new Set(list.map(({ key }) => key));
    return [...kept.filter(({ key }) => !keys.has(key)), ...list];
  }, []);
}
