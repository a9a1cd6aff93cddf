import type { Stance } from "@/data/words";
import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Sentence } from "./sentences";
import type { Token } from "./tokens";

/** An answer is short; a longer sentence is a thought of its own. */
const LONGEST_ANSWER = 4;

/** "Hyperledger? No." — what the next sentence answers to a question that names skills. */
export function answeredStance(tokens: readonly Token[], question: Sentence, answer: Sentence, languages: readonly LanguageIndex[]): Stance | undefined {
  const gap = tokens[answer.from]?.gap ?? "";
  if (!gap.includes("?") || answer.until - answer.from > LONGEST_ANSWER || question.until - question.from > LONGEST_ANSWER) return undefined;
  for (const language of languages) {
    for (const { value } of language.cues.at(tokens, answer.from, answer.until)) {
      if (value.kind === "stance" && value.side === "after") return value.stance;
    }
  }
  return undefined;
}
