import { catalogueIndex } from "@/components/engine/catalogue-index";
import { linkNumbers } from "@/components/engine/link-numbers";
import type { Result } from "@/components/result/result";
import { decodeLink } from "@/lib/link/decode-link";
import { rankRoles } from "@/lib/matching/rank-roles";

/** What a code in the path holds, for the page and for its picture; or what is wrong with it. */
export function sharedResult(code: string) {
  const decoded = decodeLink(code, linkNumbers);
  if (!decoded.ok) return decoded;
  const { profile, scores, unknownSkills } = decoded;
  const result: Result = {
    ranking: rankRoles(profile, catalogueIndex),
    profile,
    index: catalogueIndex,
    source: { whose: "shared", entries: profile.entries, mentions: undefined, labelOf: (id: string) => catalogueIndex.skill(id)?.label ?? id },
    shownThen: scores,
  };
  return { ok: true as const, result, unknownSkills };
}
