import type { Whose } from "@/data/texts/en/words";
import type { Stance } from "@/data/words";
import type { Match, RequirementMatch } from "@/lib/matching/match";
import type { ProfileEntry } from "@/lib/matching/profile";
import type { Mention, Reading } from "@/lib/reading/reading";

/** What shows a requirement: the visitor's own words where they are at hand, else the skill's name. */
export interface Evidence {
  skillId: string;
  label: string;
  stance: Stance;
  whose: Whose;
  quotes: string[];
}

/** Everything behind a result that evidence is taken from. */
export interface EvidenceSource {
  whose: Whose;
  entries: readonly ProfileEntry[];
  /** Undefined where only the link is known. */
  mentions: readonly Mention[] | undefined;
  labelOf: (skillId: string) => string;
}

/** What an advert asks of somebody counts in its ranking as if it were there, and is quoted so. */
export function mentionsAsEvidence(mentions: readonly Mention[], { advert }: Pick<Reading, "advert">): readonly Mention[] {
  return advert ? mentions.filter(({ beside }) => !beside).map((mention) => ({ ...mention, stance: "has" as const })) : mentions;
}

/** A card shows a few of a person's words for a skill, not each repetition. */
const MAX_QUOTES = 2;

export function evidenceOf(skillIds: readonly string[], { whose, entries, mentions, labelOf }: EvidenceSource): Evidence[] {
  const shown = skillIds.map((skillId) => {
    const stance = entries.find((entry) => entry.skillId === skillId)?.stance ?? "has";
    const said = mentions?.filter((mention) => mention.skillId === skillId && mention.stance === stance) ?? [];
    const quotes = [...new Set(said.map((mention) => mention.quote))].slice(0, MAX_QUOTES);
    return { skillId, label: labelOf(skillId), stance, whose, quotes };
  });
  return withoutRepeats(shown);
}

/** What shows a requirement; what speaks for it too faintly to show it, and still gives its points; and what was denied of it. */
export function evidenceOn({ because, parts }: RequirementMatch, source: EvidenceSource): { shown: Evidence[]; faint: Evidence[]; against: Evidence[] } {
  const denied = new Set(parts.flatMap(({ lacking }) => lacking));
  const faint = because.length > 0 ? [] : [...new Set(parts.flatMap((part) => part.because))];
  return { shown: evidenceOf(because, source), faint: evidenceOf(faint, source), against: evidenceOf([...denied].filter((skillId) => !because.includes(skillId) && !faint.includes(skillId)), source) };
}

/** Whether words behind a match were read with doubt, though others may say the same without it. */
export function isPartlyDoubted(match: Match, { entries, mentions }: EvidenceSource): boolean {
  const stances = new Map(entries.map(({ skillId, stance }) => [skillId, stance]));
  const behind = new Set([...match.requirements.flatMap(({ parts }) => parts), ...match.duties].flatMap(({ because }) => because));
  return mentions?.some(({ skillId, stance, doubtful }) => doubtful && behind.has(skillId) && stances.get(skillId) === stance) ?? false;
}

/** What was said to be lacking, by name. */
export const lackedOf = ({ entries, labelOf }: EvidenceSource): string[] => entries.filter(({ stance }) => stance === "lacks").map(({ skillId }) => labelOf(skillId));

/** "newsletter" says nothing new beside "write our newsletter", nor do the same words for a second skill. */
function withoutRepeats(shown: readonly Evidence[]): Evidence[] {
  return shown.filter((one, place) => {
    const others = shown.filter((other) => other !== one && other.stance === one.stance);
    const isTold = (quote: string) =>
      others.some((other) => other.quotes.some((words) => words.includes(quote) && (words !== quote || shown.indexOf(other) < place)));
    return one.quotes.length === 0 || !one.quotes.every(isTold);
  });
}
