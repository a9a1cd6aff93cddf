import { linkNumbers } from "@/components/engine/link-numbers";
import { recallDescription } from "@/components/skills-form/draft-storage";
import type { compileMatching } from "@/lib/catalogue/matching-index";
import { decodeLink } from "@/lib/link/decode-link";
import { correctedMentions } from "@/lib/matching/corrections";
import { rankRoles } from "@/lib/matching/rank-roles";

/** What an address holds, with the visitor's own words where this tab still has them; or what is wrong with it. */
export function openResult(fragment: string, matching: ReturnType<typeof compileMatching>) {
  const decoded = decodeLink(fragment, linkNumbers);
  if (!decoded.ok) return decoded;
  const { code, profile, scores, unknownSkills } = decoded;
  const described = recallDescription(code);
  const mentions = described && correctedMentions(described.reading, described.draft.corrections);
  const labelOf = (skillId: string) => matching.labelOf(skillId) ?? skillId;
  const result = {
    ranking: rankRoles(profile, matching),
    roles: matching.roles,
    source: { entries: profile.entries, mentions, labelOf },
    extras: profile.extras,
    shownThen: scores,
  };
  return { ok: true as const, code, draft: described?.draft, unknownSkills, result };
}
