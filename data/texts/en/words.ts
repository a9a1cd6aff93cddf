import type { LanguageCode, Level, Stance, Status, UnreadLanguageCode } from "@/data/words";

/** The product's own words as the screen says them. */

interface StanceTexts {
  heading: string;
  ofSkill: string;
}

/** Said to the writer. */
export const stanceTexts: Record<Stance, StanceTexts> = {
  has: { heading: "You have", ofSkill: "you have it" },
  learning: { heading: "You are learning", ofSkill: "you are learning it" },
  wants: { heading: "You want to learn", ofSkill: "you want to learn it" },
  lacks: { heading: "You lack", ofSkill: "you say that you lack it" },
  other: { heading: "Someone else has", ofSkill: "someone else has it" },
};

/** Whose skills are spoken of: the reader's own, somebody else's who shared them, or those that an advert asks for. */
export type Whose = "own" | "shared" | "advert";

export const stanceTextsOf: Record<Whose, Record<Stance, StanceTexts>> = {
  own: stanceTexts,
  // the recipient must not take somebody's gaps for their own
  shared: {
    has: { heading: "They have", ofSkill: "they have it" },
    learning: { heading: "They are learning", ofSkill: "they are learning it" },
    wants: { heading: "They want to learn", ofSkill: "they want to learn it" },
    lacks: { heading: "They lack", ofSkill: "they say that they lack it" },
    other: stanceTexts.other,
  },
  // all that an advert asks for counts as had; the rest can only have been said by the reader, in answer to us
  advert: { ...stanceTexts, has: { heading: "Asked for", ofSkill: "asked for" } },
};

export const levelTexts: Record<Level, string> = {
  low: "the basics",
  mid: "at work, on my own",
  high: "in depth",
};

/** As read from a text, behind a skill's name. */
export const levelReadTexts: Record<Level, string> = { low: "basics", mid: "solid", high: "in depth" };

export const statusTexts: Record<Status, string> = {
  met: "Met",
  partly: "Partly met",
  "not-mentioned": "Not mentioned",
  lacking: "Lacking",
};

export const yearsText = (years: number) => (years === 1 ? "1 year" : `${years} years`);

const listFormat = new Intl.ListFormat("en", { type: "conjunction" });
/** "Signal, Mozilla and Telegram" */
export const listText = (items: readonly string[]) => listFormat.format(items);
/** More names than these are not read. */
const MOST_NAMES = 3;
/** "GDPR, Rust, Solidity, and 4 more" */
export const firstOf = (items: readonly string[]) => listText(items.length > MOST_NAMES ? [...items.slice(0, MOST_NAMES), `${items.length - MOST_NAMES} more`] : items);

const COUNTS = ["none", "one", "two", "three", "four", "five"];
/** Small numbers as words. */
export const countText = (count: number) => COUNTS[count] ?? String(count);

/** Labels of a single word that are names, not ordinary words. */
const NAMES = new Set(["Agile", "Scrum", "Figma", "Python", "Ethereum", "Solidity"]);
/** Labels of one thing that is counted: not "experience with secure development lifecycle". */
const ARTICLED = new Set(["Secure development lifecycle"]);
/** The label of a skill that advice names, in the middle of a sentence: "threat modelling", but "Figma" and "UX design". */
export const inSentence = (label: string) => `${ARTICLED.has(label) ? "the " : ""}${small(label)}`;
const small = (label: string) => (/^[A-Z][a-z]+(?![A-Za-z])/.test(label) && !NAMES.has(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

export const languageTexts: Record<LanguageCode, string> = { en: "English", nl: "Dutch", de: "German", es: "Spanish", id: "Indonesian", ru: "Russian" };

/** As far as their little words or letters tell them apart. */
export const unreadLanguageTexts: Record<UnreadLanguageCode, string> = {
  fr: "French",
  pt: "Portuguese",
  it: "Italian",
  ro: "Romanian",
  pl: "Polish",
  cs: "Czech or Slovak",
  hr: "Croatian, Bosnian or Serbian",
  sv: "Swedish",
  da: "Danish or Norwegian",
  fi: "Finnish",
  hu: "Hungarian",
  tr: "Turkish",
  vi: "Vietnamese",
  uk: "Ukrainian",
  bg: "Bulgarian",
  ar: "Arabic or Persian",
  he: "Hebrew",
  el: "Greek",
  hi: "Hindi",
  th: "Thai",
  ja: "Japanese",
  zh: "Chinese",
  ko: "Korean",
  other: "another language",
};

/** A score in words. */
export const scoreTexts = { strong: "Strong match", good: "Good match", partial: "Partial match", little: "Little shown yet" };
