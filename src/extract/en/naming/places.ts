// Countries with their people's names and towns, so that "the Taiwanese group" is the one from Taipei. Takes a word in small
// letters, gives the country it tells, or the word itself.

const COUNTRIES: readonly string[] = [
  'american us u.s. america california silicon-valley san-francisco seattle texas houston austin new-york boston chicago denver',
  'chinese china beijing shanghai shenzhen hangzhou guangzhou',
  'taiwanese taiwan taipei hsinchu',
  'japanese japan tokyo osaka',
  'korean south-korean korea seoul',
  'indian india mumbai bangalore bengaluru delhi chennai',
  'singaporean singapore',
  'indonesian indonesia jakarta',
  'malaysian malaysia',
  'australian australia sydney melbourne',
  'canadian canada toronto montreal vancouver ottawa',
  'mexican mexico',
  'brazilian brazil',
  'british britain uk english london cambridge scottish edinburgh',
  'irish ireland dublin',
  'french france paris',
  'german germany berlin munich hamburg frankfurt',
  'dutch netherlands amsterdam rotterdam eindhoven',
  'belgian belgium brussels',
  'swiss switzerland zurich geneva basel',
  'austrian austria vienna',
  'italian italy milan rome turin',
  'spanish spain madrid barcelona',
  'portuguese portugal lisbon',
  'swedish sweden stockholm gothenburg',
  'norwegian norway oslo',
  'danish denmark copenhagen',
  'finnish finland helsinki espoo',
  'polish poland warsaw',
  'czech prague',
  'greek greece athens',
  'turkish turkey istanbul',
  'israeli israel tel-aviv jerusalem haifa',
  'emirati uae abu-dhabi dubai gulf',
  'saudi riyadh',
  'qatari qatar doha',
  'kuwaiti kuwait',
  'omani oman muscat',
  'egyptian egypt cairo',
  'nigerian nigeria lagos',
  'kenyan kenya nairobi',
  'african south-african johannesburg',
];

const COUNTRY: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((row) => {
    const words = row.split(' ');
    return words.map((w): [string, string] => [w.replaceAll('-', ' '), words[0] ?? w]);
  }),
);

/** The country that a word tells of, else the word. */
export const countryOf = (word: string): string => COUNTRY.get(word) ?? word;

/** Is a word the name of a country, its people or a town? */
export const isPlace = (word: string): boolean => COUNTRY.has(word);

const PAIRS = /\b(san francisco|new york|abu dhabi|tel aviv|south korean|south african|silicon valley)\b/gu;

/** Words of a text in small letters, names of places of two words kept whole. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(PAIRS, (s) => s.replace(' ', '_'))
    .split(/[^\p{L}\p{N}_.&]+/u)
    .map((w) => w.replace('_', ' ').replace(/\.$/u, ''))
    .filter((w) => w.length > 1);
