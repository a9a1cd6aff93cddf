import { linkNumbers } from "@/components/engine/link-numbers";
import { mentionsAsEvidence } from "@/components/role-card/evidence";
import { recallDescription, type Described } from "@/components/skills-form/draft-storage";
import type { Whose } from "@/data/texts/en/words";
import type { compileMatching } from "@/lib/catalogue/matching-index";
import { decodeLink } from "@/lib/link/decode-link";
import { correctedMentions } from "@/lib/matching/corrections";
import { rankRoles } from "@/lib/matching/rank-roles";
import type { Result } from "./result";

/** What an address holds, with the visitor's own words where this tab still has them; or what is wrong with it. */
export function openResult(fragment: string, matching: ReturnType<typeof compileMatching>) {
  const decoded = decodeLink(fragment, linkNumbers);
  if (!decoded.ok) return decoded;
  const { code, profile, scores, unknownSkills } = decoded;
  const described = recallDescription(code);
  const mentions = described && mentionsAsEvidence(correctedMentions(described.reading, described.draft.corrections), described.reading);
  const labelOf = (skillId: string) => matching.labelOf(skillId) ?? skillId;
  const result: Result = {
    ranking: rankRoles(profile, matching),
    profile,
    index: matching,
    source: { whose: whoseIs(described), entries: profile.entries, mentions, labelOf },
    shownThen: scores,
  };
  return { ok: true as const, code, described, unknownSkills, result };
}

/** A result that was not described in this tab came by a link. */
function whoseIs(described: Described | undefined): Whose {
  if (!described) return "shared";
  return described.reading.advert ? "advert" : "own";
}

export type OpenedResult = Extract<ReturnType<typeof openResult>, { ok: true }>;
