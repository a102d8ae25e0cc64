// Money that is raised for a good cause, in English: a charity run, a church's appeal, what is given for a hospice. It is no
// funding round of anybody. Takes what stands on either side of a figure in its sentence.

/** What collects money and is no company: "A charity run raised". */
const EVENT =
  /\b(?:charity|charitable|sponsored|fundraisers?|fundraising|fund-raising|(?:bake|cake|jumble|garage|plant) sales?|raffles?|tombola|f[eê]te|bazaar|telethon|marathon|half-marathon|fun run|coffee morning|quiz night|concert|carol service|appeal|crowdfunder|collection|auction|gala|vigil|pupils|schoolchildren|students|parishioners|villagers|volunteers|well-wishers|residents|neighbours|neighbors|scouts|parents|teachers|headteacher|vicar)\b[^.;]{0,60}\b(?:raised|raises|raising|raise|collected|collects|brought in|made)(?: (?:about|around|nearly|almost|over|more|than|some|a|an|total|record|of|just|under|at|least))*$/iu;
const RAISED =
  /\b(?:raised|raises|raising|raise|collected|collects|brought in|donated|gave|given)(?: (?:about|around|nearly|almost|over|more|than|some|a|an|total|record|of|just|under|at|least))*$/iu;
/** What it is for. */
const CAUSE =
  /^ (?:[\w-]+ ){0,3}?(?:for|towards?|in aid of|to (?:help|support|save|repair|restore)) (?:(?:the|an?|its|their|his|her|our|local|new|[a-z]+’s|[a-z]+'s|children’s|children's) ){0,3}(?:[\w-]+ ){0,2}?(?:charit(?:y|ies)|good causes?|hospices?|hospitals?|cancer|victims|survivors|famil(?:y|ies)|shelters?|refugees|homeless|air ambulance|lifeboats?|food ?banks?|church|roof|orphans?|orphanages?|sick children|flood|earthquake|famine|disaster relief|Children in Need|Comic Relief|UNICEF|Unicef|Red Cross|Macmillan|Oxfam)(?![\w-])/u;
/** Where everybody may give. */
const PAGE =
  /^ (?:on|through|via) (?:a |its |her |his |the )?(?:Kickstarter|GoFundMe|JustGiving|Indiegogo|Patreon)\b/iu;
/** A company's round is one whatever it is for: "raised F in a round for its hospital software". */
const ROUND = /\b(?:rounds?|series|seed|investors?|valu\w+|venture|led by|equity|shares?|startup|start-up|Inc|Ltd)\b/iu;

/** Is a sum given for a good cause? */
export function given({ left, right }: { left: string; right: string }): boolean {
  if (ROUND.test(left) || ROUND.test(right)) return false;
  return EVENT.test(left) || (RAISED.test(left) && (CAUSE.test(right) || PAGE.test(right)));
}
