import { catalogueIndex } from "@/components/engine/catalogue-index";
import { linkNumbers } from "@/components/engine/link-numbers";
import { encodeLink } from "@/lib/link/encode-link";
import { correctedProfile, NO_CORRECTIONS, withAdded, withExtra } from "@/lib/matching/corrections";
import { rankRoles } from "@/lib/matching/rank-roles";
import { shownScores } from "@/lib/matching/shown-score";
import { readDescription } from "@/lib/reading/read-description";
import { findSkillByName } from "@/lib/picking/suggest-skills";

/** Enough for some 20 pages; a résumé has two. The page for what is too long says this very number. */
const MAX_CHARACTERS = 64_000;
/** A form writes a character as up to nine bytes (the Cyrillic letters take six); skills are typed beside the text. */
const MAX_BYTES = 9 * MAX_CHARACTERS + 16_000;
const MAX_NAMES = 100;

const seeOther = (path: string) => new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });

/** The form without JavaScript: reads the text, keeps nothing, and sends the browser to the result's address. */
export async function POST(request: Request): Promise<Response> {
  const body = await bodyWithin(request, MAX_BYTES);
  if (body === undefined) return seeOther("/read/too-long");
  const form = new URLSearchParams(body);
  const description = form.get("description") ?? "";
  if (description.length > MAX_CHARACTERS) return seeOther("/read/too-long");
  const reading = readDescription(description, catalogueIndex);
  const profile = correctedProfile(reading, correctionsFrom(form.get("skills") ?? ""));
  if (profile.entries.length + profile.extras.length === 0) return seeOther(description.trim() === "" ? "/read/empty" : reading.unreadLanguages.length > 0 ? "/read/other-language" : "/read/nothing-read");
  return seeOther(`/r/${encodeLink(profile, shownScores(rankRoles(profile, catalogueIndex)), linkNumbers)}`);
}

export function GET(): Response {
  return seeOther("/");
}

/** The picker's field as it stands without JavaScript: names, separated by commas or lines. */
function correctionsFrom(skills: string) {
  const names = skills.split(/[,;\n]/).slice(0, MAX_NAMES);
  return names.reduce((corrections, name) => {
    const skill = findSkillByName(name, catalogueIndex.skills);
    return skill ? withAdded(corrections, { skillId: skill.id, stance: "has" }) : withExtra(corrections, name);
  }, NO_CORRECTIONS);
}

/** Stops reading where the limit is passed, whatever the headers say. */
async function bodyWithin(request: Request, limit: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString("utf8");
}
