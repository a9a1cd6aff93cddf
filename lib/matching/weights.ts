import type { Level, Stance } from "@/data/words";

/** Every number of a score, each with the case that it decides. The "How it works" page shows these very values. */

/** How much of a skill a stance is. Learning Solidity is some of it; wanting it, lacking it or knowing somebody who has it is none. */
export const STANCE_STRENGTH: Record<Stance, number> = { has: 1, learning: 0.4, wants: 0, lacks: 0, other: 0 };

/** "Basics of Figma" is half of a requirement that asks for Figma. Who says no level is taken at their word, as who says "expert". */
export const LEVEL_STRENGTH: Record<Level, number> = { low: 0.5, mid: 1, high: 1 };

/** Coverage from which a requirement is met: two of three parts and a trace of the third are nearly all, two are not. */
export const MET_FROM = 0.7;
/** Where the role's other requirements are shown this far, its profession is the visitor's: what is mostly shown is then read generously. */
export const IN_THE_ROLE_FROM = 0.4;
/** Coverage from which a requirement is met by somebody who is in the role, and denies none of it: more than half, since "one of two" is half. */
export const MET_IN_THE_ROLE_FROM = 0.58;
/** The same where a requirement has two parts and something of both is shown: who writes well and says a little of how they talk to people is good with people. */
export const MET_OF_BOTH_PARTS_FROM = 0.5;
/** Something of a part is shown from here: a trace. */
export const TRACE_FROM = 0.1;
/** Below this nothing worth the name is shown: a fifth of a fifth of a skill is no part of one. */
export const PARTLY_FROM = 0.22;

/** What a role's duties give of its score: experience supports a match, but three required skills without it are still most of one. */
export const DUTY_SHARE = 0.42;

/** What further skills of the same kind give of a requirement's points: five security tools say more than one, but one says most. */
export const DEPTH_SHARE = 0.45;
/** What each further skill leaves of the depth still missing: the second tool says much, the tenth little. */
export const DEPTH_LEFT = 0.65;
/** A skill that shows less than this of a part adds no depth to it. */
export const DEPTH_FROM = 0.3;

/** A second role that reaches this share of the best score ties with it: no honest reading of a text is finer. */
export const TIE_FROM = 0.82;
/** The share from which they tie where no requirement of either is open but one: who meets both cards has two jobs, and which has more words is no preference. */
export const TIE_BOTH_MET_FROM = 0.68;
/** Best score below which none of the roles is called fitting, unless most of what the best one requires is met. */
export const NONE_BELOW = 0.24;

/** A lack speaks of what the skill stands for wholly: without the GDPR no privacy law; without Solidity (0.9 of a DApp) still DApps. */
export const LACK_REACH = 0.95;

/** Who lacks so many cases of a thing, and has none, lacks the thing: no Figma alone may still be Sketch, no Figma and no Sketch are no design tools. */
export const CASES_FOR_ALL = 2;
