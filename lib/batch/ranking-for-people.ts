import type { CatalogueIndex } from "@/lib/catalogue/compile-catalogue";
import type { answerText } from "./answer-text";

const SIGNS = { met: "✓", partly: "◐", "not-mentioned": "·", lacking: "✗" } as const;
const STATUS_WORDS = { met: "met", partly: "partly", "not-mentioned": "not mentioned", lacking: "lacking" } as const;

/** The answer as lines for a person at a terminal. */
export function rankingForPeople(answer: ReturnType<typeof answerText>, index: CatalogueIndex): string {
  if (answer.mentions.length === 0) return "Too little to say: no skill was found in this text. Name what you can do, with which tools, and for whom.\n";
  const titles = new Map(index.roles.map((role) => [role.id, role.title]));
  const lines = [FIT_SENTENCES[answer.fit], ""];
  for (const role of answer.roles) {
    lines.push(`${role.rank}. ${titles.get(role.id) ?? role.id}: ${Math.round(role.score * 100)} of 100 (${Math.round(role.low * 100)} to ${Math.round(role.high * 100)})`);
    for (const requirement of role.requirements) {
      const quotes = requirement.because.slice(0, 3).map(({ quote }) => `“${quote.replace(/\s+/g, " ")}”`);
      lines.push(`   ${SIGNS[requirement.status]} ${requirement.text}: ${STATUS_WORDS[requirement.status]}${quotes.length > 0 ? ` (${quotes.join(", ")})` : ""}`);
    }
    lines.push("");
  }
  if (answer.unread.length > 0) lines.push("Not read:", ...answer.unread.map(({ quote }) => `   ${quote.replace(/\s+/g, " ")}`), "");
  return lines.join("\n");
}

const FIT_SENTENCES = {
  clear: "One role fits best.",
  tie: "The first roles are tied: the text does not decide between them.",
  none: "None of these roles fits yet; the nearest comes first.",
} as const;
