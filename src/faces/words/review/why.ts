// A reason of the review queue as a sentence in one language: its key, and what fills it, to words.
import type { ReviewFigure, ReviewItem, ReviewWhy } from '../../../model/case/review.ts';
import type { Speaker } from '../../../model/name.ts';
import { sayer } from '../dictionary.ts';
import { money, percent } from '../figures.ts';
import { LANGS, type Lang, listed, spaced } from '../lang.ts';
import { enReview, type ReviewWord } from './en.ts';
import { hansReview } from './hans.ts';
import { hantReview } from './hant.ts';

export const REVIEW_WORDS: Record<Lang, Record<ReviewWord, string>> = {
  en: enReview,
  'zh-Hans': hansReview,
  'zh-Hant': hantReview,
};

const filled = (text: string, fill: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/gu, (place, name: string) => fill[name] ?? place);

function figureIn({ amount, percent: part }: ReviewFigure, lang: Lang): string {
  if (amount) return money(amount, amount.currency, { lang, stated: true, approx: amount.approx });
  if (part) return percent(part, { lang, stated: true, approx: part.approx });
  return REVIEW_WORDS[lang]['review.without_figure'];
}

function speakerIn(speaker: Speaker | null | undefined, lang: Lang): string {
  const words = REVIEW_WORDS[lang];
  if (!speaker) return words['speaker.author'];
  return filled(words['review.said_by'], { name: speaker.text, kind: words[`speaker.${speaker.kind}`] });
}

/** `for it: the party and the amount; against it: the date`. */
function signsIn(signs: readonly string[], lang: Lang): string {
  const words = REVIEW_WORDS[lang];
  const named = (list: readonly string[]): string =>
    listed(
      list.map((sign) => words[`sign.${sign}` as ReviewWord] ?? sign),
      lang,
    );
  const [good, bad] = [signs.filter((s) => !s.startsWith('-')), signs.filter((s) => s.startsWith('-'))];
  const parts = [
    good.length > 0 ? filled(words['review.signs_for'], { signs: named(good) }) : '',
    bad.length > 0 ? filled(words['review.signs_against'], { signs: named(bad.map((s) => s.slice(1))) }) : '',
  ];
  return parts.filter(Boolean).join(words['review.joiner']);
}

/** Why an item is worth a look, as a sentence. */
export function whyIn(why: ReviewWhy, lang: Lang): string {
  const words = REVIEW_WORDS[lang];
  const figures = why.figures.map((f) => figureIn(f, lang));
  const text = filled(words[`review.${why.key}`], {
    figure: figures[0] ?? words['review.without_figure'],
    others: listed(figures.slice(1), lang),
    all: listed(figures, lang),
    speaker: speakerIn(why.speakers[0], lang),
    speaker2: speakerIn(why.speakers[1], lang),
    names: listed(why.names, lang) || words['review.somebody'],
    kind: why.kind ? sayer(lang)(`claim.${why.kind}`) : '',
    signs: signsIn(why.signs, lang),
    score: `${why.score ?? ''}`,
  });
  return lang === 'en' ? text : spaced(text);
}

/** An item with its reason said in every language. */
export const said = (item: ReviewItem): ReviewItem & { says: Record<Lang, string> } => ({
  ...item,
  says: Object.fromEntries(LANGS.map((lang) => [lang, whyIn(item.why, lang)])) as Record<Lang, string>,
});
