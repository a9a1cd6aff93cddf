import type { Language, Role, Skill } from "@/data/schema";
import { LEVELS, STANCES, type LanguageCode, type Level, type Recognition, type Stance } from "@/data/words";
import { wordFamily } from "@/lib/words/word-family";
import type { Catalogue } from "./catalogue";
import { folded } from "./folded";
import { compileImplications, type Implications } from "./implications";
import { compileLittleWords, type LittleWords } from "./little-words";
import { compilePhrase, type Manner, type Phrase } from "./phrase";
import { PhraseIndex } from "./phrase-index";
import { compileTypoNet, type TypoNet } from "./typo-net";
import { WordKeys } from "./word-keys";

/** What a phrase of the lexicon stands for. `skill` is undefined where the phrase is something else. */
export interface Name {
  skill: Skill | undefined;
  by: Exclude<Recognition, "typo">;
  language: LanguageCode;
  /** Also an ordinary word or another thing: counts only in a setting that says so. */
  ambiguous: boolean;
  /** A person's or a place's name too: its capital says nothing. */
  proper?: boolean;
  /** Hardly ever anything else with its capital. */
  seldom?: boolean;
  /** Another thing in small letters alone, and seldom then. */
  small?: boolean;
  /** As the lexicon writes it. */
  spelling: string;
  /** Of another thing ("go to"): the name in it, as the skill spells it. Where the text spells it so too, it is the skill after all. */
  unlessSpelled?: readonly string[];
  /** Of another thing: the skill that it is not. It hides that one and no other ("writing Java" is no writing, but Java). */
  deniedBy?: string;
}

export type Cue =
  | { kind: "stance"; stance: Stance; side: "before" | "after" }
  | { kind: "level"; level: Level; side: "before" | "after" }
  | { kind: "behind-name"; sure: boolean }
  | { kind: "introduction"; sure: boolean }
  | { kind: "except"; outOf: "anything" | "all" | "nothing" }
  | { kind: "none" | "contrast" | "self" | "tool-verb" | "advert" | "move" | "topic" | "echo" };

export interface LanguageIndex extends Omit<Language, "cues" | "people" | "denials"> {
  /** Compiled when first asked for, together with the language's names of skills: before the tokens of a text are looked up in any of its languages. */
  readonly cues: PhraseIndex<Cue>;
  readonly headingIndex: PhraseIndex<Stance>;
  /** Words that name a skill only where it is denied, and (`by: "told"`) denials in plain words. */
  readonly denialIndex: PhraseIndex<Name>;
  asideIndex: PhraseIndex<true>;
  counterIndex: PhraseIndex<true>;
  functionWordSet: ReadonlySet<string>;
  andWords: ReadonlySet<string>;
  people: Record<Exclude<keyof Language["people"], "verbs">, ReadonlySet<string>> & { verbs: Record<keyof Language["people"]["verbs"], ReadonlySet<string>> };
}

/** The catalogue, compiled once. The engine knows no other: three toy roles in a test, five in the product. */
export interface CatalogueIndex {
  roles: readonly Role[];
  skills: readonly Skill[];
  skill(id: string): Skill | undefined;
  names: PhraseIndex<Name>;
  /** Words that settle an ambiguous name, by skill id. */
  settling: ReadonlyMap<string, PhraseIndex<true>>;
  languages: readonly LanguageIndex[];
  littleWords: LittleWords;
  implications: Implications;
  typoNet: TypoNet;
}

const LONGEST_JOINED_NAME = 3;

export function compileCatalogue(catalogue: Catalogue): CatalogueIndex {
  const byId = new Map(catalogue.skills.map((skill) => [skill.id, skill]));
  const keys = new WordKeys(new Map(Object.entries(catalogue.wordClasses).map(([name, words]) => [name, new Set(words.map(wordFamily))])));
  const names = new PhraseIndex<Name>(keys);
  const settling = new Map<string, PhraseIndex<true>>();

  for (const skill of catalogue.skills) {
    const ambiguous = new Set(skill.ambiguous?.names.map((name) => name.toLowerCase()));
    // a label that stands among the aliases too is as exact as it is written there: "accounts" are no Accounting
    const isExact = skill.aliases.includes(skill.label);
    const file = (source: string, by: Name["by"]) => {
      const isAmbiguous = ambiguous.has(source.toLowerCase());
      const name: Name = { skill, by, language: "en", ambiguous: isAmbiguous, proper: skill.ambiguous?.proper.includes(source) ?? false, seldom: skill.ambiguous?.seldom.includes(source) ?? false, small: skill.ambiguous?.small.includes(source) ?? false, spelling: source };
      const phrases = compilePhrase(source, { language: "en", ownLetters: isAmbiguous, sentenceCase: by === "name" && !isExact });
      for (const phrase of phrases) {
        names.add(phrase, name);
        if (by !== "told") fileJoined(names, phrase, name);
      }
    };
    file(skill.label, "name");
    for (const alias of skill.aliases) file(alias, "alias");
    for (const told of skill.told) file(told, "told");
    if (skill.ambiguous) {
      for (const never of skill.ambiguous.never) fileOther(names, never, { unlessSpelled: skill.ambiguous.names.filter((name) => /\p{Lu}/u.test(name) && !never.includes(name)), deniedBy: skill.id });
      const settles = new PhraseIndex<true>(keys);
      for (const word of skill.ambiguous.with) for (const phrase of compilePhrase(word, { language: "en" })) settles.add(phrase, true);
      settling.set(skill.id, settles);
    }
  }
  for (const phrase of catalogue.notSkills) fileOther(names, phrase);

  return {
    roles: catalogue.roles,
    skills: catalogue.skills,
    skill: (id) => byId.get(id),
    names,
    settling,
    languages: catalogue.languages.map((language) => compileLanguage(language, keys, byId, () => fileLanguageNames(names, language, byId))),
    littleWords: compileLittleWords(catalogue),
    implications: compileImplications(catalogue.skills),
    typoNet: compileTypoNet(catalogue),
  };
}

/** "threatmodelling", "burpsuite", "#UXresearch": a name of several words written as one. */
function fileJoined(names: PhraseIndex<Name>, phrase: Phrase, name: Name): void {
  if (phrase.elements.length < 2 || phrase.elements.length > LONGEST_JOINED_NAME) return;
  const matchers = phrase.elements.map((element) => (element.optional || element.gapBefore || element.alternatives.length > 1 ? undefined : element.alternatives[0]?.[0]));
  if (matchers.some((matcher) => !matcher || matcher.kind === "prefix" || matcher.kind === "suffix")) return;
  const key = matchers.map((matcher) => matcher?.key ?? "").join("");
  if (key.length < 6) return;
  const last = matchers.at(-1)?.kind ?? "exact";
  names.add({ ...phrase, elements: [{ alternatives: [[{ kind: last, key }]], optional: false, gapBefore: 0 }], size: 1 }, name);
}

function fileOther(names: PhraseIndex<Name>, source: string, denial: Pick<Name, "unlessSpelled" | "deniedBy"> = {}): void {
  const other: Name = { skill: undefined, by: "alias", language: "en", ambiguous: false, spelling: source, ...denial };
  for (const phrase of compilePhrase(source, { language: "en" })) names.add(phrase, other);
}

function fileLanguageNames(names: PhraseIndex<Name>, language: Language, byId: ReadonlyMap<string, Skill>): void {
  fileBySkill(names, language.names, "alias", { language: language.code }, byId);
  fileBySkill(names, language.told, "told", { language: language.code }, byId);
}

function compileDenials(language: Language, keys: WordKeys, byId: ReadonlyMap<string, Skill>): PhraseIndex<Name> {
  const denials = new PhraseIndex<Name>(keys);
  // "nobody counts me in" is nothing about counting: a plain word denies only as it is written
  fileBySkill(denials, language.denials.named, "alias", { language: language.code, ownLetters: true }, byId);
  fileBySkill(denials, language.denials.told, "told", { language: language.code, ownLetters: true }, byId);
  return denials;
}

function fileBySkill(names: PhraseIndex<Name>, entries: Record<string, string[]>, by: Name["by"], manner: Manner, byId: ReadonlyMap<string, Skill>): void {
  for (const [id, sources] of Object.entries(entries)) {
    const skill = byId.get(id);
    if (!skill) continue;
    for (const source of sources) {
      for (const phrase of compilePhrase(source, manner)) names.add(phrase, { skill, by, language: manner.language, ambiguous: false, spelling: source });
    }
  }
}

/** @param fileNames called when the language is needed for the first time. */
function compileLanguage(language: Language, keys: WordKeys, byId: ReadonlyMap<string, Skill>, fileNames: () => void): LanguageIndex {
  let compiled: { cues: PhraseIndex<Cue>; headings: PhraseIndex<Stance>; denials: PhraseIndex<Name> } | undefined;
  const whenNeeded = () => {
    if (!compiled) fileNames();
    return (compiled ??= { cues: compileCues(language, keys), headings: compileHeadings(language, keys), denials: compileDenials(language, keys, byId) });
  };
  const asides = new PhraseIndex<true>(keys);
  fileAll(asides, language.asides, true, { language: language.code });
  const counters = new PhraseIndex<true>(keys);
  fileAll(counters, language.counters, true, { language: language.code });
  const { named, ...lists } = language.years;
  return {
    ...language,
    get cues() {
      return whenNeeded().cues;
    },
    get headingIndex() {
      return whenNeeded().headings;
    },
    get denialIndex() {
      return whenNeeded().denials;
    },
    asideIndex: asides,
    counterIndex: counters,
    functionWordSet: foldedSet(language.functionWords),
    andWords: foldedSet(language.and),
    people: foldedPeople(language.people),
    numbers: foldedAmounts(language.numbers),
    years: { ...foldedLists(lists), named: foldedAmounts(named) },
    ...foldedLists({
      lineOpeners: language.lineOpeners,
      or: language.or,
      firstPerson: language.firstPerson,
      secondPerson: language.secondPerson,
      us: language.us,
      own: language.own,
      doubleNegation: language.doubleNegation,
      verbDenials: language.verbDenials,
      denialLimits: language.denialLimits,
      genitives: language.genitives,
      provisos: language.provisos,
      claimVerbs: language.claimVerbs,
      verbEndings: language.verbEndings,
      infinitiveLeads: language.infinitiveLeads,
      nows: language.nows,
      relativesOfThings: language.relativesOfThings,
      masteries: language.masteries,
      fulfilled: language.fulfilled,
      universals: language.universals,
      nothings: language.nothings,
      times: language.times,
      stages: language.stages,
      introductions: language.introductions,
      questions: language.questions,
      pronouns: language.pronouns,
      plurals: language.plurals,
      noneOfThem: language.noneOfThem,
      links: language.links,
      tastes: language.tastes,
      closingVerbs: language.closingVerbs,
      reports: language.reports,
      nounArticles: language.nounArticles,
      persons: language.persons,
      company: language.company,
      person: language.person,
      third: language.third,
      titles: language.titles,
      employer: language.employer,
      employment: language.employment,
      organisations: language.organisations,
      toolWords: language.toolWords,
      half: language.half,
    }),
    moves: { from: language.moves.from, to: language.moves.to.map(folded) },
  };
}

function compileCues(language: Language, keys: WordKeys): PhraseIndex<Cue> {
  const cues = new PhraseIndex<Cue>(keys);
  const file = (sources: readonly string[], cue: Cue, ownLetters = false) => fileAll(cues, sources, cue, { language: language.code, ownLetters });
  // "I finished a course" is no "finishing": of learning only the form at hand speaks
  for (const stance of STANCES) for (const side of ["before", "after"] as const) file(language.cues[stance][side], { kind: "stance", stance, side }, stance === "learning");
  for (const level of LEVELS) for (const side of ["before", "after"] as const) file(language.level[level][side], { kind: "level", level, side });
  file(language.noCue, { kind: "none" });
  file(language.contrast, { kind: "contrast" });
  file(language.except, { kind: "except", outOf: "anything" });
  file(language.apart, { kind: "except", outOf: "all" });
  file(language.besides, { kind: "except", outOf: "nothing" });
  file(language.self, { kind: "self" });
  file(language.toolVerbs, { kind: "tool-verb" });
  file(language.advert, { kind: "advert" });
  file(language.moves.from, { kind: "move" });
  file(language.topics, { kind: "topic" });
  file(language.echoes, { kind: "echo" });
  for (const sure of [true, false]) file(language.introductions[sure ? "sure" : "likely"], { kind: "introduction", sure });
  for (const sure of [true, false]) file(language.behindNames[sure ? "sure" : "likely"], { kind: "behind-name", sure });
  return cues;
}

function compileHeadings(language: Language, keys: WordKeys): PhraseIndex<Stance> {
  const headings = new PhraseIndex<Stance>(keys);
  for (const stance of STANCES) fileAll(headings, language.headings[stance], stance, { language: language.code });
  return headings;
}

function fileAll<T>(into: PhraseIndex<T>, sources: readonly string[], value: T, options: Parameters<typeof compilePhrase>[1]): void {
  for (const source of sources) for (const phrase of compilePhrase(source, options)) into.add(phrase, value);
}

interface WordLists {
  [list: string]: string[] | Record<string, string[]>;
}

/** A language's lists of single words, each as the tokens have it. */
function foldedLists<Lists extends WordLists>(lists: Lists): Lists {
  const entries = Object.entries(lists).map(([list, words]) => [list, Array.isArray(words) ? words.map(folded) : foldedLists(words)]);
  return Object.fromEntries(entries) as Lists;
}

function foldedPeople({ verbs, ...people }: Language["people"]): LanguageIndex["people"] {
  return { ...foldedSets(people), verbs: foldedSets(verbs) };
}

function foldedSets<List extends string>(lists: Record<List, string[]>): Record<List, ReadonlySet<string>> {
  return Object.fromEntries(Object.entries<string[]>(lists).map(([list, words]) => [list, foldedSet(words)])) as Record<List, ReadonlySet<string>>;
}

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(folded));
}

function foldedAmounts(amounts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(amounts).map(([words, amount]) => [folded(words), amount]));
}
