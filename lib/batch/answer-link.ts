import type { CatalogueIndex } from "@/lib/catalogue/compile-catalogue";
import { decodeLink } from "@/lib/link/decode-link";
import { encodeLink } from "@/lib/link/encode-link";
import type { LinkNumbers } from "@/lib/link/link-state";
import { shownScores } from "@/lib/matching/shown-score";
import { profileFromReading } from "@/lib/matching/profile-from-reading";
import { rankRoles } from "@/lib/matching/rank-roles";
import { readDescription } from "@/lib/reading/read-description";

/** What a link or a bare code holds, or why it holds nothing. */
export function answerLink(id: unknown, link: string, numbers: LinkNumbers) {
  const decoded = decodeLink(link, numbers);
  if (!decoded.ok) return { id, ok: false, reason: decoded.reason };
  const { profile, scores, unknownSkills } = decoded;
  return { id, ok: true, code: decoded.code, profile: { skills: profile.entries, extras: profile.extras, scores, ...(unknownSkills > 0 ? { unknownSkills } : {}) } };
}

/** The code of a description's profile as read, without any correction. */
export function answerEncode(id: unknown, text: string, index: CatalogueIndex, numbers: LinkNumbers) {
  const profile = profileFromReading(readDescription(text, index));
  return { id, code: encodeLink(profile, shownScores(rankRoles(profile, index)), numbers) };
}
