import fc from "fast-check";
import { catalogue } from "@/data/catalogue";
import { LEVELS, STANCES } from "@/data/words";
import { compileMatching, matchingDataOf } from "@/lib/catalogue/matching-index";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";

/** For tests of advice: the product's catalogue, and any profile over it, mostly of skills that the cards name. */

export const index = compileMatching(matchingDataOf(catalogue));

const idOf = (link: string | { id: string }) => (typeof link === "string" ? link : link.id);
const named = catalogue.roles.flatMap((role) => [...role.duties.flatMap((duty) => duty.supportedBy), ...role.requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf))]).map(idOf);

export const skillId = fc.oneof(fc.constantFrom(...new Set(named)), fc.constantFrom(...catalogue.skills.map(({ id }) => id)));

const stance = fc.oneof({ weight: 3, arbitrary: fc.constant("has" as const) }, { weight: 2, arbitrary: fc.constantFrom(...STANCES) });

export const entry: fc.Arbitrary<ProfileEntry> = fc.record({ skillId, stance, level: fc.constantFrom(...LEVELS), doubtful: fc.boolean() }, { requiredKeys: ["skillId", "stance"] });

export const profile: fc.Arbitrary<Profile> = fc.uniqueArray(entry, { selector: (each) => each.skillId, maxLength: 20 }).map((entries) => ({ entries, extras: [] }));

export const has = (...skillIds: string[]): Profile => ({ entries: skillIds.map((id) => ({ skillId: id, stance: "has" })), extras: [] });

export const RUNS = { numRuns: 1000 };
