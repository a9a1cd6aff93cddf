import type { CatalogueIndex, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { withTypo } from "@/lib/catalogue/typo-net";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";
import { isInAddress } from "./addresses";

/** The tokens of a text, those of these sentences each with the known word that it is probably a slip of. */
export function mendTypos(tokens: readonly Token[], sentences: readonly Sentence[], languagesOf: readonly (readonly LanguageIndex[])[], index: CatalogueIndex): Token[] {
  const mended = [...tokens];
  sentences.forEach((sentence, i) => {
    const codes = (languagesOf[i] ?? []).map((language) => language.code);
    const isShouted = isInCapitals(tokens, sentence);
    tokens.slice(sentence.from, sentence.until).forEach((token, place) => {
      // a token remembers what it was looked up as, before its sentence's languages were all known
      mended[sentence.from + place] = isInAddress(tokens, sentence.from + place) ? { ...token } : withTypo(token, index.typoNet, !codes.includes("en"), codes, isLikeName(token, tokens, sentence), isShouted);
    });
  });
  return mended;
}

/** A capital inside a sentence, or a line of its own: somebody may be called so, and a name is not corrected by two letters. */
function isLikeName(token: Token, tokens: readonly Token[], sentence: Sentence): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(token.raw)) return false;
  return token !== tokens[sentence.from] || sentence.until - sentence.from === 1;
}

/** Letters of a word that, in capitals, is hardly an acronym. */
const SHOUTED_WORD = 7;
const SHOUTED_WORDS = 2;

/** "CERTIFIED IN SOLIDTY AND TRUFLE": a line that somebody wrote with the shift key held. */
function isInCapitals(tokens: readonly Token[], sentence: Sentence): boolean {
  const words = tokens.slice(sentence.from, sentence.until).filter(({ raw }) => raw.length > 1 && /^\p{L}+$/u.test(raw));
  return words.every(({ raw }) => raw === raw.toUpperCase()) && words.filter(({ raw }) => raw.length >= SHOUTED_WORD).length >= SHOUTED_WORDS;
}
