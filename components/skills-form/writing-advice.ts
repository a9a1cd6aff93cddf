import { homeTexts } from "@/data/texts/en/home";
import { FEW_SKILLS } from "@/lib/advice/little-behind";
import type { UnreadLanguageCode } from "@/data/words";
import { MAX_DESCRIPTION } from "@/lib/reading/limits";

const texts = homeTexts.writing;

export interface WritingState {
  text: string;
  /** It speaks of whom an employer looks for. */
  advert: boolean;
  /** Some of it is in a language that is not read. That is said beside this. */
  unreadLanguages: readonly UnreadLanguageCode[];
  /** How many skills count, from the text and from the picker. */
  skills: number;
}

/** What to say beneath the field: nothing when all is well. */
export function writingAdvice({ text, advert, unreadLanguages, skills }: WritingState): string | undefined {
  if (text.length > MAX_DESCRIPTION) return texts.tooLong(MAX_DESCRIPTION.toLocaleString("en"));
  if (advert) return texts.advert;
  if (skills >= FEW_SKILLS || unreadLanguages.length > 0) return undefined;
  if (skills > 0) return texts.little;
  if (text.trim() === "") return undefined;
  return /[\p{L}\p{N}]/u.test(text) ? texts.nothingRead : texts.noLetters;
}
