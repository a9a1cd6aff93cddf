/** The product's own words, as lists: each gives the loop and the type. */

/** The writer's relation to a skill. `other`: somebody else has it. */
export const STANCES = ["has", "learning", "wants", "lacks", "other"] as const;
export type Stance = (typeof STANCES)[number];

export const LEVELS = ["low", "mid", "high"] as const;
export type Level = (typeof LEVELS)[number];

/** How a mention was recognised. `told`: the skill told in plain words rather than named. */
export const RECOGNITIONS = ["name", "alias", "told", "typo"] as const;
export type Recognition = (typeof RECOGNITIONS)[number];

/** Of a requirement. Silence is never called lacking. */
export const STATUSES = ["met", "partly", "not-mentioned", "lacking"] as const;
export type Status = (typeof STATUSES)[number];

/** Of a whole ranking. */
export const FITS = ["clear", "tie", "none"] as const;
export type Fit = (typeof FITS)[number];

export const LANGUAGE_CODES = ["en", "nl", "de", "es", "id", "ru"] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** Languages that are told, and not read; `other` is written in letters that we know nothing else of. */
export const UNREAD_LANGUAGE_CODES = ["fr", "pt", "it", "ro", "pl", "cs", "hr", "sv", "da", "fi", "hu", "tr", "vi", "uk", "bg", "ar", "he", "el", "hi", "th", "ja", "zh", "ko", "other"] as const;
export type UnreadLanguageCode = (typeof UNREAD_LANGUAGE_CODES)[number];
