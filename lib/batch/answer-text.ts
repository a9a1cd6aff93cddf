import type { CatalogueIndex } from "@/lib/catalogue/compile-catalogue";
import { profileFromReading } from "@/lib/matching/profile-from-reading";
import { rankRoles } from "@/lib/matching/rank-roles";
import { readDescription } from "@/lib/reading/read-description";
import type { Mention, Span } from "@/lib/reading/reading";

/** One description's answer, in the batch command's fixed contract (README, "The batch command"). */
export function answerText(id: unknown, text: string, index: CatalogueIndex) {
  const reading = readDescription(text, index);
  const ranking = rankRoles(profileFromReading(reading), index);
  const spansOf = (skillIds: readonly string[]) =>
    reading.mentions.filter((mention) => skillIds.includes(mention.skillId) && ((reading.advert && !mention.beside) || mention.stance === "has" || mention.stance === "learning")).map(plainSpan);
  return {
    id,
    fit: ranking.fit,
    mentions: reading.mentions.map(plainMention),
    unread: reading.unread.map(plainSpan),
    roles: ranking.matches.map((match, i) => ({
      id: match.roleId,
      rank: i + 1,
      score: rounded(match.score),
      low: rounded(match.low),
      high: rounded(match.high),
      requirements: match.requirements.map(({ index: number, text: asked, status, coverage, because }) => ({ index: number, text: asked, status, coverage: rounded(coverage), because: spansOf(because) })),
    })),
  };
}

function plainSpan({ start, end, quote }: Span) {
  return { start, end, quote };
}

function plainMention({ skillId, label, stance, level, years, by, ...span }: Mention) {
  return { skill: skillId, label, ...plainSpan(span), stance, ...(level ? { level } : {}), ...(years === undefined ? {} : { years }), by: by === "told" ? ("alias" as const) : by };
}

/** Six decimals: finer differences are of the machine, not of the text. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
