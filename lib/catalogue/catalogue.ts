import type { Language, Role, Skill, UnreadLanguages } from "@/data/schema";

/** What the files of data/ say, before it is compiled. */
export interface Catalogue {
  roles: readonly Role[];
  skills: readonly Skill[];
  languages: readonly Language[];
  /** What is told, and not read. */
  unreadLanguages: UnreadLanguages;
  /** Phrases that look like a skill and are something else: "security guard". */
  notSkills: readonly string[];
  /** Words that a phrase may ask for as a class, by the class's name: `@people`. */
  wordClasses: Readonly<Record<string, readonly string[]>>;
  /** Ordinary words within reach of a skill's name; the typo net never corrects them. */
  ordinaryWords: readonly string[];
  /** The same of the other languages: it leaves them alone outside English. */
  foreignWords: readonly string[];
}
