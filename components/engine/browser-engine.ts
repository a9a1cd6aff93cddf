import { encodeLink } from "@/lib/link/encode-link";
import { decodeLink } from "@/lib/link/decode-link";
import { profileFromReading } from "@/lib/matching/profile-from-reading";
import { rankRoles } from "@/lib/matching/rank-roles";
import { findSkillByName, suggestSkills } from "@/lib/reading/suggest-skills";
import { readDescription } from "@/lib/reading/read-description";
import { catalogueIndex, linkNumbers } from "./engine";

/** All that the pages ask of lib, in one chunk that is fetched after the form is there to be typed into. */
export const browserEngine = {
  index: catalogueIndex,
  numbers: linkNumbers,
  readDescription,
  profileFromReading,
  rankRoles,
  encodeLink,
  decodeLink,
  suggestSkills,
  findSkillByName,
};
export type Engine = typeof browserEngine;
