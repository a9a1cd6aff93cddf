import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn, type IsListed } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Frame } from "../frame";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";

/** "at Signal Energy", "for Rust Bros Coffee", "Ms Python": a skill's name that is an employer's or a person's, or stands within it. */
export function isEmployer(sighting: Sighting, others: readonly Sighting[], tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (sighting.value.by === "told" || sighting.from === sentence.from) return false;
  return isFormerEmployer(sighting, tokens, sentence, languages) || isPerson(sighting, tokens, sentence, languages) || isProperEmployer(sighting, others, tokens, sentence, languages) || isTradeOfEmployer(sighting, tokens, sentence, languages) || isNamedEmployer(sighting, tokens, sentence, languages);
}

/** "Ex-Discord | Trust & Safety", "ex-Signal, ex-Slack": a firm that the writer has left, set off by marks. */
function isFormerEmployer(sighting: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isFormer = listedIn(tokens, languages)(({ employment }) => employment.former, sighting.from - 1) && tokens[sighting.from]?.gap === "-";
  const isAlone = sighting.until >= sentence.until || /[,;|/·•()]|\s[-–—]\s/.test(tokens[sighting.until]?.gap ?? "");
  return isFormer && isAlone && sighting.until - sighting.from === 1 && /^\p{Lu}/u.test(tokens[sighting.from]?.raw ?? "");
}

/** "Ms Python", "Dr. Andreas Rust". */
function isPerson(sighting: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  const isName = (at: number) => /^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.raw ?? "");
  if (sighting.until - sighting.from > 1 || !isName(sighting.from) || !/^\.? $/.test(tokens[sighting.from]?.gap ?? "")) return false;
  const before = sighting.from - 1;
  const title = isIn(({ titles }) => titles, before) ? before : before - 1;
  return title >= sentence.from && isIn(({ titles }) => titles, title) && isName(before) && /^\p{Lu}/u.test(tokens[title]?.raw ?? "");
}

/** "at Signal Energy": two capitals behind a little word that has none; in a line of capitals they say nothing. */
function isProperEmployer(sighting: Sighting, others: readonly Sighting[], tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const next = sighting.until < sentence.until ? tokens[sighting.until] : undefined;
  // "mit Solidity & Figma" are two skills
  if (others.some((other) => other.from === sighting.until)) return false;
  // "With Figma I draw …" names no Figma I
  const isCapital = (token: Token | undefined) => /^\p{Lu}\p{L}/u.test(token?.raw ?? "");
  const isShouted = /^\p{Lu}{2,}$/u.test(tokens[sighting.from - 1]?.raw ?? "");
  return listedIn(tokens, languages)(({ employer }) => employer, sighting.from - 1) && !isShouted && isCapital(tokens[sighting.from]) && isCapital(next) && /^ (?:& )?$/.test(next?.gap ?? "");
}

/** Words from what somebody is or does to where: "support engineer [on nights] at". */
const EMPLOYMENT_REACH = 4;

/** "Three years at Signal", "worked for Oracle": the name alone, behind the little word and a word of employment. */
function isNamedEmployer(sighting: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (!/^\p{Lu}\p{L}*\p{Ll}$/u.test(tokens[sighting.from]?.raw ?? "") || sighting.until - sighting.from > 1) return false;
  const little = tokens[sighting.from - 1]?.word ?? "";
  const words = tokens.slice(Math.max(sentence.from, sighting.from - 1 - EMPLOYMENT_REACH), sighting.from - 1).map((token) => token.word);
  return languages.some(({ employment }) => (employment.at.includes(little) && words.some((word) => employment.posts.includes(word))) || (employment.for.includes(little) && employment.work.includes(words.at(-1) ?? "")));
}

/** "at a blockchain startup", "for the local cybersecurity firm": what the employer does. */
function isTradeOfEmployer(sighting: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  // "una empresa de blockchain", but not "worked at two companies with Figma"
  const isOf = languages.some(({ employment, organisations }) => employment.of.includes(tokens[sighting.from - 1]?.word ?? "") && organisations.includes(tokens[sighting.from - 2]?.word ?? ""));
  if (isOf && tokens.slice(Math.max(sentence.from, sighting.from - 2 - EMPLOYER_REACH), sighting.from - 2).some((token) => languages.some((language) => language.employer.includes(token.word)))) return true;
  // "at a Scrum [training] institute"
  const isNear = (at: number) => at < sentence.until && range(sighting.until, at + 1).every((each) => tokens[each]?.gap === " ");
  const isFirm = (at: number) => isNear(at) && languages.some((language) => language.organisations.includes(tokens[at]?.word ?? ""));
  if (!isFirm(sighting.until) && !(isFirm(sighting.until + 1) && !languages.some(({ functionWordSet }) => functionWordSet.has(tokens[sighting.until]?.word ?? "")))) return false;
  const before = tokens.slice(Math.max(sentence.from, sighting.from - EMPLOYER_REACH), sighting.from);
  return before.some((token) => languages.some((language) => language.employer.includes(token.word)));
}

/** Words from "at" to the employer's trade: "at [a small] crypto startup". */
const EMPLOYER_REACH = 3;

/** Words from "we are" to who we are: "I was one of the [three] moderators". */
const BEING_REACH = 5;

/** "I work with developers every day": people of a trade, in the plural, are others than the writer, unless the writer is one of them. */
export function namesPersons(sighting: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const last = tokens[sighting.until - 1]?.word ?? "";
  const isIn = listedIn(tokens, languages);
  const isBeing = (at: number) => isIn(({ person }) => person.being, at) || (isIn(({ us }) => us, at - 1) && isIn(({ links }) => links, at) && !isIn(({ person }) => person.beside, at));
  // "I'm union rep for forty testers", "as a career coach I see plenty of designers": behind "for" and a new "I" are others
  const being = range(Math.max(sentence.from, sighting.from - BEING_REACH), sighting.from).find(isBeing);
  const isOthers = (at: number) => (isIn(({ people }) => people.prepositions, at) && !isIn(({ years }) => years.of, at)) || (at > (being ?? at) && isIn(({ firstPerson }) => firstPerson, at));
  if (being !== undefined && !range(being + 1, sighting.from).some(isOthers)) return false;
  // "Solidity developers"
  const isNamedNext = sighting.until < sentence.until && tokens[sighting.until]?.gap === " " && isIn(({ persons }) => persons, sighting.until);
  return sighting.value.by !== "told" && (arePersons(last, languages) || isNamedNext);
}

/** "blockchainontwikkelaars", "Softwareentwicklern": in a compound the person is its last part. */
const SHORTEST_HEAD = 8;

/** "designers": people of a trade, in the plural. */
export function arePersons(word: string, languages: readonly LanguageIndex[]): boolean {
  return languages.some(({ persons }) => persons.some((person) => word === person || (person.length >= SHORTEST_HEAD && word.endsWith(person))));
}

/** "our DPO", "we had a UX designer": somebody of a trade who is not the writer; "as a UX designer" is. */
export function namesAnother(sighting: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  // "my maths teacher": plain words too may name a person, and nothing but a person
  if (sighting.value.by === "told" && sighting.until - sighting.from > 2) return false;
  const isListed = listedIn(tokens, languages);
  const isIn: IsListed = (list, at) => at >= sentence.from && isListed(list, at);
  // "a Haskell enthusiast": the title may stand behind the name
  const isBehind = sighting.until < sentence.until && tokens[sighting.until]?.gap === " " && isIn(({ person }) => person.titles, sighting.until);
  if (!isBehind && !isIn(({ person }) => person.titles, sighting.until - 1)) return false;
  // "an agile coach visits the plant"
  const isDoer = [({ people }: LanguageIndex) => people.verbs.ofOne, ({ people }: LanguageIndex) => people.verbs.ofAny].some((list) => isListed(list, sighting.until)) && sighting.until < sentence.until;
  if (isDoer && !isBehind && isIn(({ person }) => person.articles, sighting.from - 1) && !isIn(({ person }) => person.being, sighting.from - 2)) return true;
  // "have been scrum master"
  if (isIn(({ person }) => person.being, sighting.from - 1)) return false;
  // "I'm not only the moderator"
  const beforeAdverbs = (at: number) => [at, at - 1, at - 2].find((each) => !isIn(({ people }) => people.adverbs, each)) ?? at;
  const isSelf = (at: number) => isIn(({ person }) => person.identity, at) || isIn(({ person }) => person.identity, beforeAdverbs(at));
  for (let at = sighting.from - 1; at >= sighting.from - 2; at--) {
    // "I'm Elif from Izmir, community manager", "City of Delft — Privacy Officer"
    if (/[,;:|(&—]|\s[-–]\s/.test(tokens[at + 1]?.gap ?? "")) return false;
    // "made me its lead", "for two years lead"
    const isAmount = at < sighting.from - 1 && languages.some(({ numbers }) => Object.hasOwn(numbers, tokens[at]?.word ?? ""));
    if (isIn(({ people }) => people.me, at - 1)) return false;
    if (isIn(({ person }) => person.theirs, at) && !isAmount) return !isSelf(at - 1);
    // "I married a cryptographer", but "in the role of a DPO"
    if (isIn(({ person }) => person.beside, at)) return !isSelf(at - 1) || isIn(({ firstPerson }) => firstPerson, at - 1);
  }
  return false;
}

/** Words from a thing to its owner: "the encryption [in the handshake was a] contractor's". */
const OWNER_REACH = 6;

/** "The screens are our agency's", "the law his aunt's", "code: the squads'": what is said to be somebody's is not the writer's. */
export function belongsToAnother(sighting: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  for (let at = sighting.until; at < Math.min(sentence.until, sighting.until + OWNER_REACH + 1); at++) {
    if (at > sighting.until && /[,;()]/.test(tokens[at]?.gap ?? "")) return false;
    const isOwned = languages.some(({ possessives }) => isOwner(tokens, at, sentence, possessives) || isOwnerOf(tokens, at, sentence, possessives, languages));
    if (!isOwned) continue;
    const isSaid = [1, 2, 3].some((back) => at - back >= sighting.until && isIn(({ links }) => links, at - back));
    // "a tool beyond the compiler's warnings" is not the compiler's
    const isBare = range(sighting.until, at).every((between) => [({ person }: LanguageIndex) => person.articles, ({ person }: LanguageIndex) => person.theirs, ({ own }: LanguageIndex) => own].some((list) => isIn(list, between)));
    // "drew the screens for" the gym's app
    const isLedOn = isIn(({ employer }) => employer, sighting.until - 1) || isIn(({ toolWords }) => toolWords, sighting.until - 1);
    return isSaid || (isBare && !isLedOn && at - sighting.until <= 2 && at > sighting.until);
  }
  return false;
}

/** "The programming is Gareth's, all Kotlin": what is added behind a comma, and of which nothing else is said, is the same one's. */
export function followsOwned(sighting: Sighting, others: readonly Sighting[], frame: Frame, languages: readonly LanguageIndex[]): boolean {
  const owned = others.filter((other) => other.until <= sighting.from).at(-1);
  if (!owned || range(owned.until, sighting.from + 1).some((at) => frame.isSelf(at) || frame.breakBefore(at) === "hard")) return false;
  return belongsToAnother(owned, frame.tokens, frame.sentence, languages);
}

/** "it's", "he's": too short for an owner. */
const SHORTEST_OWNER = 5;

/** "Frederik's department", "our PM's job": somebody, and what is theirs ends the clause. */
function isOwnerOf(tokens: readonly Token[], at: number, sentence: Sentence, possessives: readonly string[], languages: readonly LanguageIndex[]): boolean {
  if (at + 1 >= sentence.until || tokens[at + 1]?.gap !== " " || !possessives.some((ending) => ending.startsWith("'") && (tokens[at]?.word ?? "").endsWith(ending))) return false;
  const isIn = listedIn(tokens, languages);
  const isSomebody = /^\p{Lu}\p{Ll}/u.test(tokens[at]?.raw ?? "") || [({ person }: LanguageIndex) => person.theirs, ({ person }: LanguageIndex) => person.articles, ({ own }: LanguageIndex) => own].some((list) => isIn(list, at - 1));
  // "the team's tool" is the writer's, too
  const owner = tokens[at]?.word.replace(/'s$/, "") ?? "";
  const isBody = languages.some(({ third }) => third.things.includes(owner));
  const isLast = at + 2 >= sentence.until || /[.,;:)!?\n]/.test(tokens[at + 2]?.gap ?? "");
  return isSomebody && !isBody && isLast;
}

/** A possessive that ends its clause; the apostrophe of a plural ("the squads'") is no part of the word. */
function isOwner(tokens: readonly Token[], at: number, sentence: Sentence, possessives: readonly string[]): boolean {
  const gap = tokens[at + 1]?.gap;
  const word = tokens[at]?.word ?? "";
  const written = gap !== undefined && /^'(?:[\s.,;:)!?]|$)/.test(gap) ? `${word}'` : word;
  if (written.length < SHORTEST_OWNER || !possessives.some((ending) => written.endsWith(ending))) return false;
  return at + 1 >= sentence.until || gap === undefined || /[.,;:)!?\n]/.test(gap) || tokens[at + 1]?.word === "and";
}
