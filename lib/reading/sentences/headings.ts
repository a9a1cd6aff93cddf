import type { Stance } from "@/data/words";
import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "./sentences";

/** A heading has few words; longer lines are sentences. */
const LONGEST_HEADING = 5;

export interface Headed {
  /** What the heading says of the mentions from `from` on. */
  stance: Stance | undefined;
  from: number;
}

/** For every sentence what its heading says: one on its own line before it, or one before a colon within it. */
export function findHeadings(tokens: readonly Token[], sentences: readonly Sentence[], languages: readonly (readonly LanguageIndex[])[]): Headed[] {
  let standing: Stance | undefined;
  /** The heading on a line of its own right above; a blank line under it parts nothing. */
  let heading = -1;
  return sentences.map((sentence, i) => {
    const before = sentences[i - 1];
    const asked = before && askedBy(tokens, before, languages[i - 1] ?? []);
    if (asked && !isQuestion(sentence)) return { stance: asked, from: sentence.from };
    const own = headingOf(tokens, sentence, languages[i] ?? []) ?? headingInBrackets(tokens, sentence, languages[i] ?? []);
    // "Hobbies: chess. Work: Rust.": within a line a label is of its own sentence alone
    if (own?.colon && !sentence.startsLine) return { stance: own.stance, from: own.until };
    if (own && sentence.startsLine) {
      const isAlone = own.until === sentence.until && sentence.endsLine;
      standing = own.stance;
      if (isAlone) heading = i;
      if (isAlone) return { stance: undefined, from: sentence.until };
      if (own.colon) {
        // "Want: a job in Rust", and on the next line another thing: what a label names in its own line, it names there; a comma goes on
        if (!sentence.closing.includes(",")) standing = undefined;
        return { stance: own.stance, from: own.until };
      }
    } else if (sentence.startsLine && (isOtherHeading(tokens, sentence) || (sentence.afterBlank && !sentence.isItem && heading !== i - 1))) standing = undefined;
    return { stance: standing, from: sentence.from };
  });
}

const isQuestion = (sentence: Sentence) => sentence.closing.includes("?");

/** "What are you learning at the moment? Rust and Go.": a form's question governs its answer. */
function askedBy(tokens: readonly Token[], question: Sentence, languages: readonly LanguageIndex[]): Stance | undefined {
  const places = range(question.from, question.until);
  if (!isQuestion(question) || !places.some((at) => languages.some(({ secondPerson }) => secondPerson.includes(tokens[at]?.word ?? "")))) return undefined;
  const cues = places.flatMap((at) => languages.flatMap((language) => language.cues.at(tokens, at, question.until))).map(({ value }) => (value.kind === "stance" && value.side === "before" ? value.stance : undefined));
  return (["lacks", "wants", "learning"] as const).find((stance) => cues.includes(stance));
}

function headingOf(tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): { stance: Stance; until: number; colon: boolean } | undefined {
  const opensList = (at: number) => /^\s*:|^ [-–—] $/.test(tokens[at]?.gap ?? "");
  // "Doing: Rust" is no heading of two words
  const inner = range(sentence.from + 1, Math.min(sentence.until, sentence.from + LONGEST_HEADING + 1)).find(opensList);
  for (let until = Math.min(inner ?? sentence.until, sentence.from + LONGEST_HEADING); until > sentence.from; until--) {
    const isEnd = until === sentence.until;
    const colon = isEnd ? sentence.endsWithColon : opensList(until);
    if (!colon && !(isEnd && sentence.endsLine)) continue;
    // "Tableau (learning)" grades a skill
    if (range(sentence.from + 1, until).some((at) => /\(/.test(tokens[at]?.gap ?? ""))) continue;
    for (const language of languages) {
      // one word may stand before it ("My skills") or behind it ("Skills overview")
      for (let at = sentence.from; at < Math.min(until, sentence.from + 2); at++) {
        const found = language.headingIndex.at(tokens, at, until).find((heading) => heading.until - heading.from >= until - sentence.from - 1);
        if (found) return { stance: found.value, until, colon };
      }
    }
  }
  return undefined;
}

/** "STACK (future)    Rust", "Tools (learning): Figma": a label, and in brackets what it says; a space too wide for a sentence is as good as a colon. */
function headingInBrackets(tokens: readonly Token[], { from, until, startsLine }: Sentence, languages: readonly LanguageIndex[]): { stance: Stance; until: number; colon: boolean } | undefined {
  const opening = range(from + 1, Math.min(until, from + LONGEST_HEADING)).find((at) => /^ ?\($/.test(tokens[at]?.gap ?? ""));
  const closing = opening === undefined ? undefined : range(opening + 1, Math.min(until, opening + LONGEST_HEADING)).find((at) => /^\)\s*(?::|\s\s|\t)/.test(tokens[at]?.gap ?? ""));
  if (!startsLine || opening === undefined || closing === undefined) return undefined;
  const isLabel = languages.some((language) => range(from, opening).some((at) => language.headingIndex.at(tokens, at, opening).some(({ value, until: end }) => value === "has" && end === opening)));
  const said = isLabel && languages.flatMap((language) => language.headingIndex.at(tokens, opening, closing)).find((found) => found.until === closing);
  return said ? { stance: said.value, until: closing, colon: true } : undefined;
}

function isOtherHeading(tokens: readonly Token[], sentence: Sentence): boolean {
  if (sentence.until - sentence.from <= LONGEST_HEADING && sentence.endsWithColon) return true;
  for (let at = sentence.from + 1; at <= Math.min(sentence.from + 3, sentence.until - 1); at++) if (/^\s*:\s/.test(tokens[at]?.gap ?? "")) return true;
  return false;
}
