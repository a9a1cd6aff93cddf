import type { Cue, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import type { Found } from "@/lib/catalogue/phrase-index";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";
import { shareBehind } from "./marks";
import { isUnderway } from "./progress";

// What stands behind a name that is also a word, and says that it is the skill.

/** A level or a number of years follows the name at once, set off by a mark. */
export function isGraded(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const next = tokens[found.until];
  // "3 yrs QA", "QA 7y"
  if (followsYears(found.from, tokens, sentence, languages)) return true;
  if (found.until < sentence.until && /^\d{1,2}(?:y|yr|yrs)$/.test(next?.word ?? "")) return true;
  if (found.until >= sentence.until || !/^\s*(?:[:;,|(]|[-–—] )/.test(next?.gap ?? "")) return false;
  // "Rust: 0"
  if (next?.word === "0" && (found.until + 1 >= sentence.until || /[,;|]/.test(tokens[found.until + 1]?.gap ?? ""))) return true;
  // "Swift (2018–2021)"
  if (YEAR.test(next?.word ?? "") && YEAR.test(tokens[found.until + 1]?.word ?? "")) return true;
  if (isUnderway(found, tokens, sentence, languages)) return true;
  if (isAmount(found.until, tokens, languages)) return isUnit(found.until + 1, tokens, languages);
  return languages.some((language) => language.cues.at(tokens, found.until, sentence.until).some(({ value }) => value.kind === "level" || (value.kind === "behind-name" && value.sure) || saysStance(value)));
}

/** "Go: none", "Rust (learning)", "Swift never used": that it is lacked, learned or wished for is said of skills. */
function saysStance(value: Cue): boolean {
  return value.kind === "stance" && (value.stance === "lacks" || value.stance === "learning" || value.stance === "wants");
}

/** At the start of a sentence, behind a mark of a list or its "and". */
function opensItem({ from }: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  return from === sentence.from || /[,;|/•(]/.test(tokens[from]?.gap ?? "") || languages.some(({ andWords }) => andWords.has(tokens[from - 1]?.word ?? ""));
}

/** Nothing follows but a mark. */
function closesItem(until: number, tokens: readonly Token[], sentence: Sentence): boolean {
  return until >= sentence.until || /[,;|.()\n]/.test(tokens[until]?.gap ?? "");
}

const YEAR = /^(?:19[5-9]|20[0-4])\d$/;

/** "a Scala project", "our Java codebase". */
function isDetermined({ from }: Sighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  return tokens[from]?.gap === " " && (isIn(({ person }) => person.articles, from - 1) || isIn(({ person }) => person.theirs, from - 1) || isIn(({ own }) => own, from - 1));
}

/** "Go developer", "Rust since 2018", "React daily", "a Scala project": a name that opens its item, or has an article, and goes on as names of skills do. */
export function isAccompanied(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const next = found.until;
  if (next >= sentence.until || !/^,? $/.test(tokens[next]?.gap ?? "") || !(opensItem(found, tokens, sentence, languages) || isDetermined(found, tokens, languages))) return false;
  const isSince = languages.some(({ years }) => years.since.includes(tokens[next]?.word ?? ""));
  if (isSince && YEAR.test(tokens[next + 1]?.word ?? "")) return true;
  // "Rust 2018–2021"; "Spring 2018" is a season
  if (YEAR.test(tokens[next]?.word ?? "") && /^\s*[-–—]\s*$/.test(tokens[next + 1]?.gap ?? "") && YEAR.test(tokens[next + 1]?.word ?? "")) return true;
  const isOwn = found.value.spelling.startsWith(tokens[found.from]?.raw ?? " ");
  return languages.some((language) => language.cues.at(tokens, next, sentence.until).some((cue) => {
    if (cue.value.kind === "behind-name" && cue.value.sure) return true;
    const isSaid = cue.value.kind === "behind-name" || cue.value.kind === "level" || (saysStance(cue.value) && !isTaste(cue, tokens, languages));
    // "Java bootcamp 2021"
    const end = YEAR.test(tokens[cue.until]?.word ?? "") ? cue.until + 1 : cue.until;
    return isSaid && isOwn && closesItem(end, tokens, sentence);
  }));
}

/** "Rust 3 years", "Python, Go (two years)": a name that opens its item, and how long behind it; "Java 10 years ago" says when. */
export function isTimed(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  if (!opensItem(found, tokens, sentence, languages) || !/^[\s:(,;/~.–—-]+$/.test(tokens[found.until]?.gap ?? "")) return false;
  // "Go for three years", but not "Rust for two years in the attic"
  const isLasting = isIn(({ years }) => years.lasting, found.until);
  const amount = isLasting ? found.until + 1 : found.until;
  // "Go 5y"
  if (amount < sentence.until && /^\d{1,2}(?:y|yr|yrs|yoe)$/.test(tokens[amount]?.word ?? "")) return true;
  const unit = amount + 1;
  if (unit >= sentence.until || !isAmount(amount, tokens, languages) || !isUnit(unit, tokens, languages)) return false;
  if (isLasting && !closesItem(unit + 1, tokens, sentence)) return false;
  return !(unit + 1 < sentence.until && isIn(({ years }) => years.ago, unit + 1));
}

/** "3", "three". */
function isAmount(at: number, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const word = tokens[at]?.word ?? "";
  return /^\d{1,2}$/.test(word) || languages.some(({ numbers }) => Object.hasOwn(numbers, word));
}

/** "years", "months". */
function isUnit(at: number, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const word = tokens[at]?.word ?? "";
  return languages.some(({ years }) => years.units.includes(word) || years.months.includes(word));
}

/** An amount of years right before a name: "3 yrs QA", "2 years as QA". */
function followsYears(name: number, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isOf = languages.some(({ years }) => years.of.includes(tokens[name - 1]?.word ?? ""));
  const at = isOf ? name - 1 : name;
  if (at <= sentence.from || tokens[at]?.gap !== " " || tokens[name]?.gap !== " ") return false;
  if (/^\d{1,2}(?:y|yr|yrs)$/.test(tokens[at - 1]?.word ?? "")) return true;
  const isOfYears = languages.some(({ years }) => years.units.includes(tokens[at - 1]?.word ?? ""));
  return isOfYears && at - 2 >= sentence.from && /^\d{1,2}$/.test(tokens[at - 2]?.word ?? "");
}

/**
 * A name that opens its thought, or stands behind "my", and behind it words in which the writer says how they stand to it. What
 * they merely like is no skill yet: "Spring I love".
 */
export function isSpokenOf(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  const isOwn = found.from > sentence.from && isIn(({ own }) => own, found.from - 1);
  const opens = found.from === sentence.from || isOwn || /[,;:.–—]/.test(tokens[found.from]?.gap ?? "");
  if (!opens || found.until >= sentence.until || tokens[found.until]?.gap !== " ") return false;
  const behind = languages.flatMap((language) => language.cues.at(tokens, found.until, sentence.until)).filter(({ value }) => (value.kind === "stance" || value.kind === "level") && value.side === "after");
  return behind.some((cue) => {
    const saysI = isOwn || range(cue.from, cue.until).some((at) => isIn(({ firstPerson }) => firstPerson, at) || isIn(({ us }) => us, at));
    return saysI && !isTaste(cue, tokens, languages) && cue.phrase.size > 1 && !(cue.value.kind === "stance" && cue.value.stance === "other");
  });
}

/** "I love": what anybody says of anything. */
function isTaste({ from, until, phrase }: Found<Cue>, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  return phrase.size <= 2 && range(from, until).some((at) => listedIn(tokens, languages)(({ tastes }) => tastes, at));
}

const TICK = /^[\s:|(–—=-]*[✔✓✅☑✘✗✖✕❌]/u;

const VERSION = /^(?:[1-9]|[12]\d)$/;
/** "React 18", "React18", "Go 1.22", "Angular 15+": a name that opens its item, and nothing behind it but a version. */
export function isVersioned(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (found.until >= sentence.until || !/^ ?$/.test(tokens[found.until]?.gap ?? "") || !VERSION.test(tokens[found.until]?.word ?? "") || !opensItem(found, tokens, sentence, languages)) return false;
  if (!found.value.spelling.startsWith(tokens[found.from]?.raw ?? " ")) return false;
  const isMinor = tokens[found.until + 1]?.gap === "." && /^\d{1,2}$/.test(tokens[found.until + 1]?.word ?? "");
  const end = found.until + (isMinor && found.until + 1 < sentence.until ? 2 : 1);
  return end >= sentence.until || /^\s*[+,;|/&.()•·\n]/.test(tokens[end]?.gap ?? "");
}

/** Marks behind the name, in figures, letters, stars or a tick. */
export function isRated(found: Sighting, tokens: readonly Token[], sentence: Sentence): boolean {
  return TICK.test(found.until < sentence.until ? (tokens[found.until]?.gap ?? "") : sentence.closing) || shareBehind(found.until, tokens, sentence) !== undefined;
}
