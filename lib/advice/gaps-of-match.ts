import type { Match, PartMatch, RequirementMatch } from "@/lib/matching/match";
import { PARTLY_FROM } from "@/lib/matching/weights";

/** A part of a requirement that is not met, and what is known of it: silence is never called lacking. */
export interface Gap {
  requirement: number;
  name: string;
  kind: "lacking" | "not-mentioned" | "partly";
  /** What the profile says that it lacks of it. */
  lacks: readonly string[];
}

/** Coverage is a sum of products; a hair below 1 is met. */
const MET = 0.999;

/** A trace shows no part, as it shows no requirement. */
function kindOf(part: PartMatch): Gap["kind"] {
  if (part.coverage >= PARTLY_FROM) return "partly";
  return part.lacking.length > 0 ? "lacking" : "not-mentioned";
}

function gapsOfRequirement({ index, status, parts }: RequirementMatch): Gap[] {
  if (status === "met") return [];
  return parts.filter((part) => part.coverage < MET).map((part) => ({ requirement: index, name: part.name, kind: kindOf(part), lacks: part.lacking }));
}

/** What a role asks for and the profile does not show, in the order of the card. */
export function gapsOfMatch(match: Match): Gap[] {
  return match.requirements.flatMap(gapsOfRequirement);
}
