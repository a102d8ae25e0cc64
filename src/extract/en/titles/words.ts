// Words of headlines that no table of the reader needs otherwise: verbs, nouns and adjectives that a line in Title Case
// writes large and that are no names. In small letters; the forms with -s, -ed and -ing are made of the plain one.
const VERBS =
  'accept accelerate acquire add agree aim announce approve ask attract award axe back bag bank beat bet bid bolster book boost borrow bring build burn buy cancel cash charge chase clear clinch close cite claim commit complete confirm consider court cut deepen defend delay deliver deny deploy develop ditch dominate double drop dump earn end enter equip eye exceed exit expand expect explore extend face fall fetch file finalize finalise finance fire follow force forecast form fuel fund gain generate get give grab grow halt help hike hire hit hold hunt ink increase inject invest issue join jump keep land launch lead lease lend license lift list lock lose lower make map merge mull miss move name near need negotiate net nab notch offer offload open oppose order outline overtake own partner pass pay pick pitch plan plot plow plough poach post pour power prepare price probe procure provide pull purchase pursue push raise reach receive refinance reject release renew repay replace report request rescue reveal revive rise roll run save say scale score scoop scrap seal secure see seek sell set settle shed shelve show shut sign signal slash snag snap soar spend spin split spur stall start step stop strike submit sue supply support surge swap sweeten swing take talk tap target team test top tout track trade train treble trim triple try turn underwrite unload unveil up use value vie vow wage walk want warn weigh widen win withdraw woo work wrap write';
const PAST =
  'become became began bought brought built came cost drew driven fell found gave given got grew grown held kept led left lent lost made met paid put ran rose said saw seen sent shown sold sought spent spun stood struck sunk taken told took went won written valued';
const NOUNS =
  'acquisition advance agreement alliance analyst antitrust arm asset auction backer backlog bailout bank base batch battle benchmark billion billionaire bond bonus boss bottom business buyer campus capacity capital car cash center centre chip chipmaker claim cloud co-founder collaboration commitment company comeback competition competitor compute computing concern consortium contract control cost customer data date day deadline deal debt demand developer device director discount dispute division dollar downturn drugmaker earnings electricity energy engineer equity executive expansion facility factory fee financing firm fiscal forecast founder frenzy funding fund future gain giant grid group growth half hardware holder hurdle industry inference infrastructure investment investor investee issue job lab lawsuit leader lender lease level line list loan loss maker margin market meeting memory merger million mine minority model money month network news note offering option order output outlook owner pact package parent part partner partnership payment people phone plan plant platform plunge power premium preorder price pricing product production profit project proposal purchase quarter race rally rate record regulator rent report result retailer revenue right rival robot round rout sale scrutiny season sector seller sensor server service share shareholder shortage side site size slump software source space spending spree stage stake startup start-up state statement step stock storage story strategy supplier supply surge system takeover talk tax team tech technology tender tenant term thing tie-up time token tool trade trader training trillion unit user valuation value vehicle venture warehouse warning way week work worker workload world year';
const OTHERS =
  'additional ahead aggressive annual annualised annualized another artificial automated autonomous average bad better big bigger biggest billion-dollar blockbuster bullish cheap cheaper combined complete confidential convertible current custom cyber daily dedicated early entire exclusive existing external extra fast faster fastest final five-year four-year fresh full further generative giant global good great hard heavy high higher huge humanoid initial internal joint key large larger largest late latest light likely local long long-term low lower main major massive mega minority monthly more most multi-year multibillion multibillion-dollar national new newly next official old open other outstanding overall partial pending possible potential pre-money post-money previous private public quarterly quick rapid rare ready real record recurring related remaining reported rich same secondary secured senior sharp short single small solid special strategic strong struggling super ten-year three-year total two-year undisclosed unsecured upcoming upfront valued whole wide worth yearly young zero first second third fourth amid nearly one two three four five six seven eight nine ten dozen once then there how what why who when where here its their his her our your they them this these those';

const withS = (word: string): string =>
  /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

/** acquire: acquires, acquired, acquiring; plan: planned, planning. */
function forms(verb: string): string[] {
  const stem = verb.replace(/e$/u, '');
  const past = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const doubled = /^[a-z]{0,4}[^aeiou][aeiou][^aeiouwxy]$/u.test(verb) ? verb + verb.slice(-1) : null;
  return [verb, withS(verb), past, `${stem}ing`, ...(doubled ? [`${doubled}ed`, `${doubled}ing`] : [])];
}

const HEADLINE: ReadonlySet<string> = new Set([
  ...VERBS.split(' ').flatMap(forms),
  ...NOUNS.split(' ').flatMap((noun) => [noun, withS(noun)]),
  ...PAST.split(' '),
  ...OTHERS.split(' '),
]);

/** Words that their ending shows to be none of a name; "Boeing" and "Notion" are known. */
const ENDING = /^[a-z]{3,}(?:ment|ments|ation|ations|ness|ized|ised|izing|ising|ingly|ability)$/u;

/** Is a word in small letters an ordinary one of headlines? */
export const ordinary = (word: string): boolean => HEADLINE.has(word) || ENDING.test(word);
