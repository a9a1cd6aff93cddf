import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn, type IsListed } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";

/** Words before what somebody is: "a [passionate, self-taught front-end web] developer". */
const DESCRIBED = 7;
/** Words between "I am" and its article: "I am [currently also] a". */
const ADVERBS = 3;
/** Words of "Hi, I'm Aniket," before who that is. */
const PRESENTED = 6;

/** "Anna Maria Rossi, a developer". */
const LONGEST_NAME = 3;

/** A mark that closes a line of a profile: "Student | Developer", "• Developer". */
const PARTED = /[|•·;:()]|\s[-–—]+\s|\p{Extended_Pictographic}/u;

/**
 * The text as its writer would say it in their own person. Who says what they are goes on in the third person: "I'm a web developer
 * who loves React" is "I love React", and in "Student learning Rust" and "a freelance designer working with Figma" nobody else is meant.
 */
export function withDesignations(tokens: readonly Token[], sentences: readonly Sentence[], languagesOf: readonly (readonly LanguageIndex[])[]): Token[] {
  const own = [...tokens];
  for (const [i, sentence] of sentences.entries()) {
    const languages = languagesOf[i] ?? [];
    const isIn = listedIn(tokens, languages);
    const self = languages.map((language) => language.self[0]).find((word) => word !== undefined);
    for (let head = sentence.from; head < sentence.until; head++) {
      const token = tokens[head];
      if (!token || !isTrade(head, isIn) || !isOfWriter(head, tokens, own, sentence, languages)) continue;
      own[head] = { ...token, isWriter: true };
      const next = head + 1 < sentence.until ? own[head + 1] : undefined;
      if (next && self !== undefined && /^[*_]*,? $/.test(next.gap) && isRelative(head + 1, isIn)) own[head + 1] = { ...next, word: self, family: self, isWriter: true };
    }
  }
  return own;
}

function isTrade(at: number, isIn: IsListed): boolean {
  return isIn(({ people }) => people.one, at) || isIn(({ person }) => person.titles, at);
}

function isRelative(at: number, isIn: IsListed): boolean {
  return isIn(({ third }) => third.relatives, at) || isIn(({ relativesOfThings }) => relativesOfThings, at);
}

/** Whether the words that end with somebody of a trade say who the writer is. */
function isOfWriter(head: number, tokens: readonly Token[], own: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  for (let at = head; at > head - DESCRIBED; at--) {
    const gap = tokens[at]?.gap ?? "";
    if (at <= sentence.from || PARTED.test(gap)) return isHeadline(at, head, tokens, sentence, languages);
    const isArticle = isIn(({ person }) => person.articles, at);
    if (isArticle && gap.includes(",")) return isPresented(at, tokens, sentence, isIn);
    if (isArticle && isIn(({ andWords }) => andWords, at - 1) && own[at - 2]?.isWriter) return true;
    if (isBeing(at - 1, tokens, sentence, isIn)) return true;
    // "a nurse and a part-time developer"
    if (at < head && isIn(({ andWords }) => andWords, at)) return own[at - 1]?.isWriter === true;
    if (isArticle) {
      const opens = range(sentence.from, at).every((each) => at - each <= ADVERBS && isAdverb(each, isIn));
      return opens ? isHeadline(at, head, tokens, sentence, languages) : isBehindBeing(at, tokens, sentence, isIn);
    }
    if (isIn(({ own: mine }) => mine, at - 1) || (isIn(({ people }) => people.prepositions, at - 1) && !isIn(({ person }) => person.articles, at - 1)) || isIn(({ firstPerson }) => firstPerson, at - 1)) return false;
    if (isIn(({ us }) => us, at - 1) || isIn(({ people }) => people.possessives, at - 1)) return false;
    if (isIn(({ person }) => person.theirs, at - 1)) return /,/.test(tokens[at - 1]?.gap ?? "") ? isPresented(at - 1, tokens, sentence, isIn) : isBehindBeing(at - 1, tokens, sentence, isIn);
  }
  return false;
}

/** "I'm", "I was", "as" where nobody else stands before it. */
function isBeing(at: number, tokens: readonly Token[], sentence: Sentence, isIn: IsListed): boolean {
  if (at < sentence.from || !isIn(({ person }) => person.being, at)) return false;
  const isI = (each: number) => each >= sentence.from && isIn(({ self }) => self, each);
  if (isI(at) || isI(at - 1) || isI(at - 2) || at === sentence.from) return true;
  const isSomebody = (each: number) => isIn(({ third }) => third.relations, each) || isIn(({ third }) => third.pronouns, each) || isIn(({ people }) => people.one, each);
  return !isIn(({ links }) => links, at) && !range(sentence.from, at).some(isSomebody);
}

/** "I'm currently also [a]". */
function isBehindBeing(at: number, tokens: readonly Token[], sentence: Sentence, isIn: IsListed): boolean {
  const being = range(Math.max(sentence.from, at - 1 - ADVERBS), at).findLast((each) => !isAdverb(each, isIn));
  return being !== undefined && isBeing(being, tokens, sentence, isIn);
}

function isAdverb(at: number, isIn: IsListed): boolean {
  const endsAs = (language: LanguageIndex) => ({ has: (word: string) => [...language.people.adverbEndings].some((ending) => word.endsWith(ending)) });
  return isIn(({ people }) => people.adverbs, at) || isIn(endsAs, at);
}

/** "I'm Aniket, a 20-year-old self-taught developer". */
function isPresented(article: number, tokens: readonly Token[], sentence: Sentence, isIn: IsListed): boolean {
  const from = Math.max(sentence.from, article - PRESENTED);
  // "Anna Rossi, a developer with …"
  if (from === 0 && article <= LONGEST_NAME && range(0, article).every((at) => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.raw ?? ""))) return true;
  return range(from, article).some((at) => isBeing(at, tokens, sentence, isIn) && !range(at + 1, article).some((each) => isIn(({ people }) => people.prepositions, each)));
}

/**
 * "Self-taught web developer who …", "A student learning …": what a line or the text opens with, where nobody else is spoken of and
 * what follows tells more of the one who is named ("A recruiter called me" is a thought of its own).
 */
function isHeadline(from: number, head: number, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (sentence.from > 0 && !sentence.startsLine) return false;
  const word = tokens[head]?.word ?? "";
  if (!languages.some(({ people, person }) => person.titles.includes(word) || (people.one.has(word) && !people.kin.has(word) && !people.bare.has(word) && !people.nobody.has(word)))) return false;
  const isIn = listedIn(tokens, languages);
  const isOfOthers = (at: number) => [({ person }: LanguageIndex) => person.theirs, ({ own }: LanguageIndex) => own, ({ people }: LanguageIndex) => people.kin, ({ person }: LanguageIndex) => person.being, ({ links }: LanguageIndex) => links, ({ people }: LanguageIndex) => people.pasts, ({ people }: LanguageIndex) => people.verbs.ofOne, ({ people }: LanguageIndex) => people.bodies].some((list) => isIn(list, at));
  if (range(from, head).some(isOfOthers)) return false;
  // "my colleague (a designer who …)"
  const isSomebodys = (at: number) => [({ person }: LanguageIndex) => person.theirs, ({ own }: LanguageIndex) => own, ({ people }: LanguageIndex) => people.kin].some((list) => isIn(list, at));
  if (range(sentence.from, from).some(isSomebodys)) return false;
  if (range(sentence.from, sentence.until).some((at) => isIn(({ people }) => people.me, at) || isIn(({ us }) => us, at))) return false;
  const next = head + 1;
  const hasArticle = isIn(({ person }) => person.articles, from);
  // "A student who knows Rust asked for help"
  const isDoing = (at: number) => (isIn(({ people }) => people.verbs.ofOne, at) || isIn(({ people }) => people.pasts, at)) && tokens[at]?.gap === " " && !isIn(({ andWords }) => andWords, at - 1) && !isIn(({ third }) => third.pronouns, at - 1);
  if (hasArticle && isRelative(next, isIn) && range(next + 2, sentence.until).some(isDoing)) return false;
  if (next >= sentence.until || !/^[*_]* [*_]*$/.test(tokens[next]?.gap ?? "") || isRelative(next, isIn) || isIn(({ andWords }) => andWords, next)) return true;
  const ends = (list: "gerundEndings" | "pastEndings") => isIn(({ people }) => ({ has: (word) => [...people[list]].some((ending) => word.endsWith(ending)) }), next);
  const isDescribed = head - from > (hasArticle ? 1 : 0);
  if (ends("gerundEndings") || (ends("pastEndings") && isDescribed)) return true;
  // "Developer from Utrecht who …", "Engineer with a passion for …"; "A woman from my class" is somebody
  return isIn(({ people }) => people.prepositions, next) && (isDescribed || !hasArticle) && !range(next, sentence.until).some((at) => isIn(({ own }) => own, at));
}
