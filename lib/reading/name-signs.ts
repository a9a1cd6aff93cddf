import type { Cue, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Found } from "@/lib/catalogue/phrase-index";
import { listedIn } from "./listed";
import { range } from "./range";
import type { Sighting } from "./sighting";
import type { Sentence } from "./sentences";
import type { Token } from "./tokens";

/** Go, not go; UX, not ux. A capital that any sentence's first word has says nothing, nor one in a line of capitals or a longer name, nor that of a city. */
export function spellingSign(found: Sighting, tokens: readonly Token[], sentence: Sentence): "ownSpelling" | "capitals" | undefined {
  const first = tokens[found.from];
  if (!first || found.value.proper || !/^\p{Lu}/u.test(first.raw)) return undefined;
  const shouted = first.raw === first.raw.toUpperCase();
  if (shouted && found.value.spelling.includes(first.raw)) return "capitals";
  if ((found.from === sentence.from && !found.value.seldom) || shouted || !found.value.spelling.startsWith(first.raw)) return undefined;
  const next = found.until < sentence.until ? tokens[found.until] : undefined;
  const before = found.from > sentence.from && first.gap === " " ? tokens[found.from - 1] : undefined;
  const inLongerName = (next?.gap === " " && /^\p{Lu}\p{Ll}/u.test(next.raw)) || (before !== undefined && found.from - 1 > sentence.from && /^\p{Lu}\p{Ll}+$/u.test(before.raw));
  return inLongerName || isTitleCase(tokens, sentence) ? "capitals" : "ownSpelling";
}

/** A line most of whose words have capitals. */
function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  const words = tokens.slice(sentence.from + 1, sentence.until).filter((token) => token.raw.length > 3);
  return words.length > 2 && words.filter((token) => /^\p{Lu}/u.test(token.raw)).length > words.length / 2;
}

export function isEntry(found: Sighting, tokens: readonly Token[], sentence: Sentence): boolean {
  if (found.from !== sentence.from) return false;
  const isAlone = found.until === sentence.until;
  return isAlone ? sentence.isItem || !sentence.startsLine || !sentence.endsLine : /^\s*(?:[:;?|(]|[-–—] )/.test(tokens[found.until]?.gap ?? "");
}

/** "R." under a letter. */
export function isInitial(found: Sighting, tokens: readonly Token[], sentence: Sentence): boolean {
  return found.from === sentence.from && found.until === sentence.until && tokens[found.from]?.raw.length === 1 && sentence.closing.startsWith(".");
}

/** Between entries of a list: a line's end or one of the marks that divide a line. */
const DIVIDER = /[\n•·▪●◦‣|]/;

/** A whole line, or a whole entry between marks, that is the name in its own spelling. */
export function isLine(found: Sighting, tokens: readonly Token[], sentence: Sentence): boolean {
  if (found.from !== sentence.from || found.until !== sentence.until) return false;
  const raw = tokens[found.from]?.raw ?? "";
  if (!/^\p{Lu}/u.test(raw) || !found.value.spelling.startsWith(raw)) return false;
  const isEnd = (token: Token | undefined) => !token || DIVIDER.test(token.gap);
  return (found.from === 0 || isEnd(tokens[found.from])) && isEnd(tokens[found.until]);
}

/** A level or a number of years follows the name at once, set off by a mark. */
export function isGraded(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const next = tokens[found.until];
  // "3 yrs QA", "QA 7y"
  if (followsYears(found.from, tokens, sentence, languages)) return true;
  if (found.until < sentence.until && /^\d{1,2}(?:y|yr|yrs)$/.test(next?.word ?? "")) return true;
  if (found.until >= sentence.until || !/^\s*(?:[:;,|(]|[-–—] )/.test(next?.gap ?? "")) return false;
  // "Rust: 0"
  if (next?.word === "0" && (found.until + 1 >= sentence.until || /[,;|]/.test(tokens[found.until + 1]?.gap ?? ""))) return true;
  const isAmount = /^\d{1,2}$/.test(next?.word ?? "") || languages.some(({ numbers }) => Object.hasOwn(numbers, next?.word ?? ""));
  if (isAmount) return languages.some(({ years }) => [...years.units, ...years.months].includes(tokens[found.until + 1]?.word ?? ""));
  return languages.some((language) => language.cues.at(tokens, found.until, sentence.until).some(({ value }) => value.kind === "level" || saysStance(value)));
}

/** "Go: none", "Rust (learning)", "Swift never used": that it is lacked, learned or wished for is said of skills. */
function saysStance(value: Cue): boolean {
  return value.kind === "stance" && (value.stance === "lacks" || value.stance === "learning" || value.stance === "wants");
}

/** At the start of a sentence, behind a mark of a list or its "and". */
function opensItem({ from }: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  return from === sentence.from || /[,;|/•(]/.test(tokens[from]?.gap ?? "") || languages.some(({ andWords }) => andWords.has(tokens[from - 1]?.word ?? ""));
}

const YEAR = /^(?:19[5-9]|20[0-4])\d$/;

/** "Go developer", "Rust since 2018", "React daily": a name that opens its item and goes on as names of skills do. */
export function isAccompanied(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const next = found.until;
  if (next >= sentence.until || !/^,? $/.test(tokens[next]?.gap ?? "") || !opensItem(found, tokens, sentence, languages)) return false;
  const isSince = languages.some(({ years }) => years.since.includes(tokens[next]?.word ?? ""));
  if (isSince && YEAR.test(tokens[next + 1]?.word ?? "")) return true;
  const closes = (until: number) => until >= sentence.until || /[,;|.()\n]/.test(tokens[until]?.gap ?? "");
  const isOwn = found.value.spelling.startsWith(tokens[found.from]?.raw ?? " ");
  return languages.some((language) => language.cues.at(tokens, next, sentence.until).some((cue) => {
    if (cue.value.kind === "behind-name" && cue.value.sure) return true;
    const isSaid = cue.value.kind === "behind-name" || cue.value.kind === "level" || (saysStance(cue.value) && !isTaste(cue, tokens, languages));
    return isSaid && isOwn && closes(cue.until);
  }));
}

/** "Rust 3 years", "Python, Go (two years)": a name that opens its item, and how long behind it; "Java 10 years ago" says when. */
export function isTimed(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  if (!opensItem(found, tokens, sentence, languages) || !/^[\s:(,–—-]+$/.test(tokens[found.until]?.gap ?? "")) return false;
  // "Go for three years"
  const amount = isIn(({ years }) => years.lasting, found.until) ? found.until + 1 : found.until;
  // "Go 5y"
  if (amount < sentence.until && /^\d{1,2}(?:y|yr|yrs|yoe)$/.test(tokens[amount]?.word ?? "")) return true;
  const isAmount = /^\d{1,2}$/.test(tokens[amount]?.word ?? "") || languages.some(({ numbers }) => Object.hasOwn(numbers, tokens[amount]?.word ?? ""));
  const unit = amount + 1;
  if (!isAmount || unit >= sentence.until) return false;
  const isUnit = languages.some(({ years }) => [...years.units, ...years.months].includes(tokens[unit]?.word ?? ""));
  return isUnit && !(unit + 1 < sentence.until && isIn(({ years }) => years.ago, unit + 1));
}

/** An amount of years right before a name: "3 yrs QA", "2 years as QA". */
function followsYears(name: number, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isOf = languages.some(({ years }) => years.of.includes(tokens[name - 1]?.word ?? ""));
  const at = isOf ? name - 1 : name;
  if (at <= sentence.from || tokens[at]?.gap !== " " || tokens[name]?.gap !== " ") return false;
  if (/^\d{1,2}(?:y|yr|yrs)$/.test(tokens[at - 1]?.word ?? "")) return true;
  const isUnit = languages.some(({ years }) => years.units.includes(tokens[at - 1]?.word ?? ""));
  return isUnit && at - 2 >= sentence.from && /^\d{1,2}$/.test(tokens[at - 2]?.word ?? "");
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

/** "Rust даже не начинал": in a sentence of other letters a name in Latin ones is no ordinary word. */
export function isInOtherScript(found: Sighting, tokens: readonly Token[], sentence: Sentence): boolean {
  const isCyrillic = (at: number) => /\p{Script=Cyrillic}/u.test(tokens[at]?.raw ?? "");
  const own = range(found.from, found.until);
  const around = range(sentence.from, sentence.until).filter((at) => !own.includes(at));
  return !found.value.proper && own.every((at) => /^\p{Lu}[\p{Script=Latin}\d]+$/u.test(tokens[at]?.raw ?? "")) && around.filter(isCyrillic).length * 2 > around.length;
}

const RATING = /^[\s:|(–—=-]*(?:[★●⭐■▮✔✓✅☑✘✗✖✕❌]|\*{2})/u;

/** Marks out of five, ten or a hundred behind the name, in figures or in stars. */
export function isRated(found: Sighting, tokens: readonly Token[], sentence: Sentence): boolean {
  const got = tokens[found.until];
  const most = tokens[found.until + 1];
  if (RATING.test(found.until < sentence.until ? (got?.gap ?? "") : sentence.closing)) return true;
  if (!got || !most || found.until + 1 >= sentence.until) return false;
  return /^\d{1,3}$/.test(got.word) && /^[\s:|(–—=-]+$/.test(got.gap) && /^ ?\/ ?$/.test(most.gap) && /^(?:5|10|100)$/.test(most.word);
}
