import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { CueSighting, Teller } from "../frame";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";
import { hasComma } from "./cue-reach";

/** Words of a cue that stand together by chance, in a name, or of somebody else than they seem: they say nothing here. */
export function isStray(cue: CueSighting, sightings: readonly Sighting[], tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], teller: Teller): boolean {
  if (crossesClause(cue, tokens, languages, sightings) || isSaidOfWriter(cue, tokens, sentence, languages) || isJobTitle(cue, tokens, sentence, languages)) return true;
  if (isPastTime(cue, tokens, sentence, languages) || isCompany(cue, tokens, languages)) return true;
  if (endsInName(cue, sightings) || isGuessedOfOthers(cue, tokens) || leadsToWriter(cue, tokens, sentence, languages)) return true;
  return (liesInName(cue, sightings) && !opensTitle(cue, sightings, tokens, languages)) || (teller === "narrator" && speaksOfHero(cue, tokens, languages));
}

/** "I worked with our lawyers on the GDPR", "led workshops with developers": who does it together with the writer takes nothing away, unless it is told what they do ("with a designer who draws"). */
function isCompany(cue: CueSighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  if (cue.value.kind !== "stance" || cue.value.stance !== "other" || cue.value.side !== "before") return false;
  const isIn = listedIn(tokens, languages);
  const isWith = (at: number) => isIn(({ people }) => people.companions, at);
  const start = isWith(cue.from - 1) ? cue.from : range(cue.from + 1, cue.until).find((at) => isWith(at) && !holdsWord(cue, tokens[at]?.word ?? ""));
  if (start === undefined) return false;
  // "with the people from the Figma team", "sama programmer Python": whose people they are
  const goesOn = [cue.until - 1, cue.until].some((at) => isIn(({ employer }) => employer, at) || isIn(({ toolWords }) => toolWords, at) || isIn(({ people }) => people.prepositions, at) || isIn(({ andWords }) => andWords, at));
  if (!goesOn || range(start, cue.until + 1).some((at) => isIn(({ people }) => people.agents, at))) return false;
  const isDoing = (at: number) => isIn(({ third }) => third.relatives, at) || isIn(({ people }) => people.verbs.ofOne, at) || isIn(({ people }) => people.verbs.ofMany, at) || isIn(({ third }) => third.doings, at);
  return !range(start, cue.until + 1).some(isDoing);
}

/** "Eventually I learned Python", "Next came Rust", "ooit werkte ik met Figma": a time with a verb of the past behind it is no wish. */
function isPastTime(cue: CueSighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (cue.value.kind !== "stance" || cue.value.stance !== "wants" || cue.value.side !== "before") return false;
  const isIn = listedIn(tokens, languages);
  const isOpening = cue.from === sentence.from || /[,;]/.test(tokens[cue.from]?.gap ?? "") || isIn(({ andWords }) => andWords, cue.from - 1);
  const isPlain = range(cue.from, cue.until).every((at) => !isIn(({ people }) => people.verbs.ofMany, at) && !isIn(({ people }) => people.verbs.ofAny, at));
  if (!isPlain) return false;
  const isPast = (at: number) => at < sentence.until && isIn(({ people }) => people.pasts, at);
  const isSelf = (at: number) => isIn(({ self }) => self, at) || isIn(({ firstPerson }) => firstPerson, at);
  const isAdverb = cue.until - cue.from === 1 && languages.some(({ people }) => people.adverbs.has(tokens[cue.from]?.word ?? "") || [...people.adverbEndings].some((ending) => tokens[cue.from]?.word.endsWith(ending) === true));
  if (isPast(cue.until) || (isAdverb && range(sentence.from, cue.from).some(isPast))) return true;
  return isOpening && ((isSelf(cue.until) && isPast(cue.until + 1)) || (isSelf(cue.until - 1) && isPast(cue.until)));
}

const YEAR = /^(?:19[5-9]|20[0-4])\d$/;
/** "Customer support supervisor, 2017", "supervisor, Delft, 2017". */
const YEAR_REACH = 3;

/** "Customer support supervisor, 2017–2021: led a team": a line of a CV opens with the job that the writer had, and when. */
function isJobTitle(cue: CueSighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (cue.value.kind !== "stance" || cue.value.stance !== "other" || !sentence.startsLine) return false;
  const end = range(sentence.from + 1, sentence.until).find((at) => /[,;:|(]|\s[-–—]\s/.test(tokens[at]?.gap ?? ""));
  if (end === undefined || cue.until > end || !range(end, Math.min(end + YEAR_REACH, sentence.until)).some((at) => YEAR.test(tokens[at]?.word ?? ""))) return false;
  const isIn = listedIn(tokens, languages);
  const isDoing = (at: number) => isIn(({ people }) => people.verbs.ofOne, at) || isIn(({ people }) => people.verbs.ofAny, at) || isIn(({ firstPerson }) => firstPerson, at) || isIn(({ person }) => person.theirs, at);
  return !range(sentence.from, end).some(isDoing) && !isIn(({ people }) => people.many, cue.until - 1);
}

/** "The test is organised by me", "they get their tasks from me": who does it is the writer. */
function leadsToWriter(cue: CueSighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (cue.value.kind !== "stance" || cue.value.stance !== "other" || cue.until >= sentence.until) return false;
  const isIn = listedIn(tokens, languages);
  return isIn(({ people }) => people.agents, cue.until - 1) && isIn(({ people }) => people.me, cue.until);
}

/** "bilding on Ethereum": that others do it is not taken from a slip that may be another word. */
function isGuessedOfOthers(cue: CueSighting, tokens: readonly Token[]): boolean {
  return cue.typo && cue.value.kind === "stance" && cue.value.stance === "other" && range(cue.from, cue.until).some((at) => (tokens[at]?.near ?? []).length > 0);
}

/** "She knows Rust" in a text that nobody says "I" in: she is the one whom it is about. */
function speaksOfHero(cue: CueSighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  return cue.value.kind === "stance" && cue.value.stance === "other" && listedIn(tokens, languages)(({ third }) => third.pronouns, cue.from);
}

/** "I was an in-house lawyer", "as a designer": a person that the writer is. */
function isSaidOfWriter(cue: CueSighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (cue.value.kind !== "stance" || cue.value.stance !== "other") return false;
  if (range(cue.from, cue.until).some((at) => isOfDesignation(at, cue, tokens, languages))) return true;
  const isIn = listedIn(tokens, languages);
  const isBeing = isIn(({ person }) => person.being, cue.from - 1);
  const isI = (at: number) => isIn(({ firstPerson }) => firstPerson, at);
  // "Was an intern in product management"
  if (isBeing && (isI(cue.from - 1) || isI(cue.from - 2) || cue.from - 1 === sentence.from)) return true;
  // "As a designer I know Figma", "started as an intern on Rust"; "my sister works as a designer" is of her
  const isAs = isBeing && !isIn(({ links }) => links, cue.from - 1);
  return isAs && !range(sentence.from, cue.from).some((at) => isIn(({ third }) => third.relations, at) || isIn(({ third }) => third.pronouns, at));
}

/** "[a junior developer]", "[developer who]", "[designer using]": what seems to be somebody else's is told of the writer, whom the words name. */
function isOfDesignation(at: number, cue: CueSighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  if (!tokens[at]?.isWriter) return false;
  const next = tokens[at + 1];
  const isMore = next?.isWriter === true || languages.some(({ people }) => [...people.gerundEndings].some((ending) => next?.word.endsWith(ending) === true));
  return at === cue.until - 1 || (at + 1 === cue.until - 1 && isMore);
}

/** "can't program: I gave up", "a colleague I run": the words of one cue stand in one clause, and what others do is not what I do. */
function crossesClause(cue: CueSighting, tokens: readonly Token[], languages: readonly LanguageIndex[], sightings: readonly Sighting[]): boolean {
  // "mentoring, on-call" is no "mentoring on"
  if (cue.value.kind === "level" && cue.skipped === 0 && hasComma(cue.from + 1, cue.until - 1, tokens)) return true;
  // "Programming I can't, drawing I can't"
  if (cue.value.kind === "none" && isShort(cue) && hasComma(cue.from + 1, cue.from + 1, tokens) && !languages.some(({ functionWordSet }) => functionWordSet.has(tokens[cue.from + 1]?.word ?? ""))) return true;
  const isIn = listedIn(tokens, languages);
  const isOfOthers = cue.value.kind === "stance" && cue.value.stance === "other";
  // "two colleagues I built": the writer speaks up between them and the verb
  if (isOfOthers && range(cue.from + 1, cue.until).some((at) => isIn(({ firstPerson }) => firstPerson, at) && isIn(({ self }) => self, at) && !holdsWord(cue, tokens[at]?.word ?? "", at === cue.until - 2))) return true;
  if (cue.skipped === 0) return false;
  const inside = sightings.filter((name) => name.from > cue.from && name.until < cue.until);
  if (cue.value.kind === "none" ? isTornApart(cue, inside, tokens, languages) : passesOver(cue, inside, sightings, tokens, languages)) return true;
  // "who aren't technical, and they tell me": behind ", and" is another thought
  if (cue.value.kind === "stance" && cue.value.stance !== "has" && range(cue.from + 1, cue.until).some((at) => /,/.test(tokens[at]?.gap ?? "") && isIn(({ andWords }) => andWords, at))) return true;
  return range(cue.from + 1, cue.until).some((at) => /[;:]/.test(tokens[at]?.gap ?? "") || (isOfOthers && isIn(({ self }) => self, at) && !(isIn(({ us }) => us, at) && holdsWord(cue, tokens[at]?.word ?? ""))));
}

/** "voor Solidity huren wij": the cue's own words hold that it is we; what I leave to others says first of all that I don't. */
function holdsWord(cue: CueSighting, word: string, isRequired = false): boolean {
  return cue.phrase.elements.some(({ alternatives, optional }) => !(isRequired && optional) && alternatives.some((run) => run.some(({ key }) => key === word)));
}

/** "habe ich promoviert, Solidity nie angefasst": words that speak of what came before do not pass over a comma and the next skill, others over one at most. */
function passesOver(cue: CueSighting, inside: readonly Sighting[], sightings: readonly Sighting[], tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  // "I build apps and want to learn": behind a skill and "and" something else is said, unless a skill follows
  if (cue.value.kind === "stance" && cue.value.stance === "learning" && inside.some((name) => isIn(({ andWords }) => andWords, name.until) && !inside.some((next) => next.from === name.until + 1))) return true;
  const isAfter = cue.value.kind === "stance" && cue.value.side === "after";
  // "Obwohl …, habe ich Solidity nie gelernt": nothing stands before it that it could speak of
  if (isAfter && inside.length > 0 && !sightings.some((name) => name.until <= cue.from)) return true;
  const most = isAfter ? 0 : 1;
  return inside.length > most && inside.some((name) => /,/.test(tokens[name.from]?.gap ?? ""));
}

/** "can't do Solidity, but I drive", "never used it and I live": two words alone are no "can't … drive" with a new thought in between; longer cues name what they pass over. */
function isTornApart(cue: CueSighting, inside: readonly Sighting[], tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  if (!isShort(cue)) return false;
  const isIn = listedIn(tokens, languages);
  // "can't program, sorry, I draw"
  if (range(cue.from + 1, cue.until).some((at) => /,/.test(tokens[at]?.gap ?? "") && isIn(({ self }) => self, at))) return true;
  const opens = (at: number) => /,/.test(tokens[at]?.gap ?? "") || isIn(({ andWords }) => andWords, at) || languages.some((language) => language.cues.at(tokens, at, at + 2).some(({ value }) => value.kind === "contrast"));
  return inside.some((name) => name.until < cue.until - 1 && opens(name.until)) || range(cue.from + 1, cue.until).some((at) => isIn(({ self }) => self, at) && isIn(({ andWords }) => andWords, at - 1));
}

/** Of two words that must stand there. */
function isShort(cue: CueSighting): boolean {
  return cue.phrase.elements.filter(({ optional }) => !optional).length <= 2;
}

/** "zero-knowledge proofs" and "no-code" deny nothing. */
function liesInName(cue: CueSighting, sightings: readonly Sighting[]): boolean {
  return sightings.some((name) => name.value.by !== "told" && name.from <= cue.from && cue.until <= name.until);
}

/** "most of the customer interviews", "tech support and nurse": who seems to be somebody, or to be helped, is part of a skill's name. */
function endsInName(cue: CueSighting, sightings: readonly Sighting[]): boolean {
  if (cue.value.kind !== "stance" || cue.value.stance !== "other") return false;
  const isTorn = (at: number, name: Sighting) => name.from < at && at < name.until;
  return sightings.some((name) => name.value.by !== "told" && ((cue.from < name.from && isTorn(cue.until, name)) || (isTorn(cue.from, name) && name.until < cue.until && cue.skipped > 0)));
}

/** "Senior Product Manager" is one name and says how senior; "lead generation" leads nobody. */
function opensTitle(cue: CueSighting, sightings: readonly Sighting[], tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  const isPerson = (at: number) => isIn(({ people }) => people.one, at) || isIn(({ person }) => person.titles, at);
  return cue.value.kind === "level" && cue.value.side === "before" && sightings.some((name) => name.from === cue.from && cue.until < name.until && (cue.until - cue.from > 1 || isPerson(name.until - 1) || isPerson(name.until)));
}
