import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Frame } from "./cues";
import { endOfList } from "./lists";
import type { Sighting } from "./sighting";
import type { Token } from "./tokens";

/** Who a description is told by: its writer, or somebody who tells of them ("Marta writes firmware. She …"). */
export type Teller = "writer" | "narrator";

/** A text this short that names no "I" may be about anybody; a longer one is about the one who hands it in. */
const SHORTEST_BIO = 30;

export function tellerOf(tokens: readonly Token[], languages: readonly LanguageIndex[]): Teller {
  const isWriter = (token: Token) => languages.some((language) => language.firstPerson.includes(token.word) || language.us.includes(token.word));
  return tokens.length >= SHORTEST_BIO && !tokens.some(isWriter) ? "narrator" : "writer";
}

/**
 * "Kofi runs our Discord and the LinkedIn page", "Our designer, Lotte, does the Figma", "She also knows …": in a text that says
 * "I", a thought whose subject is somebody else tells of them, up to the next thought or the writer's own word.
 */
export function speaksOfAnother(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const opening = thoughtStart(mention.from, frame);
  const start = frame.isContrast(opening) ? opening + 1 : opening;
  if (isPeopleOf(start, mention, others, frame, tokens, languages)) return true;
  if (followsNamed(start, mention, tokens, frame, languages)) return true;
  if (isDoneBy(start, mention, [mention, ...others], tokens, frame, languages)) return true;
  if (!isAnotherSubject(start, mention, [mention, ...others], tokens, frame, languages)) return false;
  return !range(start, mention.from).some((at) => frame.isSelf(at));
}

/** "Ethereum people have tried to hire me", "placed Go, Rust and Kotlin people": people of a skill, as the subject of a thought or behind a list. */
function isPeopleOf(start: number, mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const until = endOfList(mention, others, frame, tokens);
  const next = until < frame.sentence.until ? tokens[until] : undefined;
  if (mention.value.by === "told" || next?.gap !== " ") return false;
  return languages.some(({ third }) => third.people.includes(next.word)) && !range(start, mention.from).some((at) => languages.some(({ person }) => person.being.includes(tokens[at]?.word ?? "")));
}

/** "to my left sits Priya, who has written contracts", "my nephew, who does Python": what is told of them stays theirs up to the writer's own word. */
function followsNamed(start: number, mention: Sighting, tokens: readonly Token[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const at = range(start + 1, mention.from).findLast((each) => languages.some(({ third }) => third.relatives.includes(tokens[each]?.word ?? "")));
  if (at === undefined || range(at, mention.from).some((each) => frame.isSelf(each))) return false;
  if (isRelation(at - 1, frame, tokens, languages)) return true;
  return at - 1 > frame.sentence.from && /^\p{Lu}\p{Ll}+$/u.test(tokens[at - 1]?.raw ?? "");
}

/** "my nephew", "a colleague", but not "I am a mother". */
function isRelation(at: number, frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const isIn = (words: (language: LanguageIndex) => readonly string[], each: number) => languages.some((language) => words(language).includes(tokens[each]?.word ?? ""));
  if (at < frame.sentence.from || !isIn(({ third }) => third.relations, at)) return false;
  return !range(Math.max(frame.sentence.from, at - RELATION_REACH), at).some((each) => isIn(({ person }) => person.being, each));
}

/** Words from "I am" to who somebody is: "I'm [a proud] mother". */
const RELATION_REACH = 4;

/** The last break before a mention that nothing crosses. */
function thoughtStart(from: number, frame: Frame): number {
  for (let at = from; at > frame.sentence.from; at--) if (frame.breakBefore(at) === "hard") return at;
  return frame.sentence.from;
}

function isAnotherSubject(start: number, mention: Sighting, sightings: readonly Sighting[], tokens: readonly Token[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const word = (at: number) => (at < frame.sentence.until ? (tokens[at]?.word ?? "") : "");
  const isIn = (words: (language: LanguageIndex) => readonly string[], at: number) => languages.some((language) => words(language).includes(word(at)));
  if (start >= mention.from) return false;
  if (isIn(({ third }) => third.pronouns, start)) return true;
  // "Bart is learning Solidity" as "Bart codes"
  const isBusy = isIn(({ links }) => links, start + 1) && word(start + 2).endsWith("ing");
  if ((isBusy || isIn(({ third }) => third.verbs, start + 1)) && isProperName(tokens[start], sightings, start, languages)) return true;
  if (isRelationBusy(start, mention, tokens, frame, languages)) return true;
  // "our designer, Lotte, does"
  const title = [start + 1, start + 2].find((at) => isIn(({ person }) => person.titles, at));
  if (title === undefined || !isIn(({ person }) => person.theirs, start)) return false;
  const name = tokens[title + 1];
  return name !== undefined && name.gap.startsWith(",") && /^\p{Lu}\p{Ll}/u.test(name.raw) && /^,/.test(tokens[title + 2]?.gap ?? "") && title + 2 <= mention.from;
}

/** Words from a thing to whose doing it is: "drawn by Jonas, in [our old] Figma". */
const DOER_REACH = 6;

/** "drawn by Jonas (Figma)", "las pantallas las dibuja Martina": a proper name behind "by", or behind the verb where a language puts it so. */
function isDoneBy(start: number, mention: Sighting, sightings: readonly Sighting[], tokens: readonly Token[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = (words: (language: LanguageIndex) => readonly string[], at: number) => languages.some((language) => words(language).includes(tokens[at]?.word ?? ""));
  const until = Math.min(frame.sentence.until - 1, mention.until + DOER_REACH);
  return range(Math.max(start, mention.from - DOER_REACH), until).some((at) => {
    if (at >= mention.from && at < mention.until) return false;
    if (languages.some(({ third }) => third.passives.length > 0) && !isIn(({ third }) => third.passives, at - 1)) return false;
    if (!isIn(({ third }) => third.agents, at) || !isProperName(tokens[at + 1], sightings, at + 1, languages) || tokens[at + 1]?.gap !== " ") return false;
    const [from, to] = at < mention.from ? [at, mention.from] : [mention.until, at];
    return !range(from, to + 1).some((each) => frame.isSelf(each) || (each > from && frame.breakBefore(each) === "hard") || (at > mention.from && /,/.test(tokens[each]?.gap ?? "")));
  });
}

/** Words from the start of a thought to what somebody does: "half of my Tuesday class writes". */
const SUBJECT_REACH = 6;

/** "Half of my Tuesday class writes C++": people of mine who are not me, and what they do. */
function isRelationBusy(start: number, mention: Sighting, tokens: readonly Token[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const isIn = (words: (language: LanguageIndex) => readonly string[], at: number) => languages.some((language) => words(language).includes(tokens[at]?.word ?? ""));
  const verb = range(start + 1, Math.min(mention.from, start + SUBJECT_REACH) + 1).find((at) => isIn(({ third }) => third.verbs, at));
  if (verb === undefined || verb > mention.from || !isRelation(verb - 1, frame, tokens, languages)) return false;
  return !range(start, verb).some((at) => frame.isSelf(at) || isIn(({ links }) => links, at));
}

/** A capitalised word that opens a thought and is neither a skill nor a little word. */
function isProperName(token: Token | undefined, sightings: readonly Sighting[], at: number, languages: readonly LanguageIndex[]): boolean {
  if (!token || !/^\p{Lu}\p{Ll}{2,}$/u.test(token.raw)) return false;
  if (languages.some((language) => language.functionWordSet.has(token.word))) return false;
  return !sightings.some((sighting) => sighting.value.by !== "told" && sighting.from <= at && at < sighting.until);
}

function range(from: number, until: number): number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, i) => from + i);
}
