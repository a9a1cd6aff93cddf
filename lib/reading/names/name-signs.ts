import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";

/** Go, not go; UX, not ux. A capital that any sentence's first word has says nothing, nor one in a line of capitals or a longer name, nor that of a city. */
export function spellingSign(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): "ownSpelling" | "capitals" | undefined {
  const first = tokens[found.from];
  if (!first || found.value.proper || !/^\p{Lu}/u.test(first.raw)) return undefined;
  const shouted = first.raw === first.raw.toUpperCase();
  if (shouted && found.value.spelling.includes(first.raw)) return "capitals";
  if ((found.from === sentence.from && !found.value.seldom) || shouted || !found.value.spelling.startsWith(first.raw)) return undefined;
  const next = found.until < sentence.until ? tokens[found.until] : undefined;
  const before = found.from > sentence.from && first.gap === " " ? tokens[found.from - 1] : undefined;
  const inLongerName = (next?.gap === " " && /^\p{Lu}\p{Ll}/u.test(next.raw)) || (before !== undefined && found.from - 1 > sentence.from && /^\p{Lu}\p{Ll}+$/u.test(before.raw));
  return inLongerName || isTitleCase(tokens, sentence) || isNoun(found, tokens, languages) ? "capitals" : "ownSpelling";
}

/** "Ich gab ein Signal": where every noun has a capital, that of one behind an article is no name's own. */
function isNoun({ from }: Sighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  return tokens[from]?.gap === " " && listedIn(tokens, languages)(({ nounArticles }) => nounArticles, from - 1);
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

/** A letter or two that stand for something else ("R." under a letter, "9.6.X", "(c) tools", "JAX-R", "Atlanta, GA"), or a town's name ("Phoenix, AZ"). */
export function isOtherSign(found: Sighting, skills: readonly Sighting[], tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const token = tokens[found.from];
  const before = tokens[found.from - 1];
  const next = tokens[found.until];
  if (!token || found.until - found.from !== 1) return false;
  const isSkill = (at: number) => skills.some((other) => other !== found && other.from <= at && at < other.until);
  const isState = (at: number) => languages.some(({ stateCodes }) => stateCodes.includes(tokens[at]?.raw ?? ""));
  if (token.raw.length === 1) {
    const isInitial = found.from === sentence.from && found.until === sentence.until && sentence.closing.startsWith(".");
    const isVersion = token.gap === "." && /\d$/.test(before?.raw ?? "");
    const isNumbered = next?.gap === "-" && /^\d/.test(next.raw);
    const isEnding = token.gap === "-" && /^\p{Lu}{2,}$/u.test(before?.raw ?? "");
    const isListMark = /\p{Ll}/u.test(token.raw) && token.gap.endsWith("(") && (next?.gap ?? sentence.closing).startsWith(")");
    return isInitial || isVersion || isNumbered || isEnding || isListMark;
  }
  if (/^\p{Lu}\p{Ll}/u.test(token.raw) && next?.gap === ", ") return isState(found.until) && !isSkill(found.until);
  const followsTown = /^,? $/.test(token.gap) && /^\p{Lu}\p{Ll}/u.test(before?.raw ?? "") && !isSkill(found.from - 1);
  return followsTown && !/^,/.test(next?.gap ?? "") && isState(found.from);
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

/** "Rust даже не начинал": in a sentence of other letters a name in Latin ones is no ordinary word. */
export function isInOtherScript(found: Sighting, tokens: readonly Token[], sentence: Sentence): boolean {
  const isCyrillic = (at: number) => /\p{Script=Cyrillic}/u.test(tokens[at]?.raw ?? "");
  const own = range(found.from, found.until);
  const around = range(sentence.from, sentence.until).filter((at) => !own.includes(at));
  return !found.value.proper && own.every((at) => /^\p{Lu}[\p{Script=Latin}\d]+$/u.test(tokens[at]?.raw ?? "")) && around.filter(isCyrillic).length * 2 > around.length;
}
