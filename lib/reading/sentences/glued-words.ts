import type { CatalogueIndex } from "@/lib/catalogue/compile-catalogue";
import type { Token } from "@/lib/words/tokens";
import { wordFamily } from "@/lib/words/word-family";

/** A small letter, or a sign that closes a name, and right behind it a word with a capital. */
const GLUED = /^(.*[\p{Ll}\p{N}+#])(\p{Lu}\p{Ll}+)$/su;
/** They end names ("LinkedIn", "LogOn") as often as they open sentences. */
const ENDS_OF_NAMES = new Set(["in", "on", "up", "off", "out", "it", "is", "me", "us", "to", "go", "by", "at", "be", "my", "or", "do", "no", "so", "as", "use", "work", "people", "each", "now", "today"]);
/** What a copied page leaves between two sentences. */
const LOST_STOP = ". ";

/**
 * "JavaScriptIf you are …", "encryptionWhat you need": pages that are copied lose the break between two lines, and two words
 * become one. They are two again where the first is a word of the lexicon and the second one that opens a sentence.
 */
export function partGlued(tokens: readonly Token[], { typoNet, languages }: CatalogueIndex): Token[] {
  const opens = languages.find(({ code }) => code === "en")?.functionWordSet;
  return tokens.flatMap((token) => {
    const [, first = "", second = ""] = GLUED.exec(token.raw) ?? [];
    const word = second.toLowerCase();
    if (!opens?.has(word) || ENDS_OF_NAMES.has(word) || typoNet.knows(token.word) || !typoNet.knows(first.toLowerCase())) return [token];
    const seam = token.end - second.length;
    return [
      { ...token, word: first.toLowerCase(), raw: first, family: wordFamily(first.toLowerCase()), end: seam },
      { ...token, word, raw: second, family: wordFamily(word), start: seam, gap: LOST_STOP },
    ];
  });
}
