import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import type { Status } from "@/data/words";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import type { ProfileEntry } from "./profile";
import { rankRoles } from "./rank-roles";

const index = compileCatalogue(catalogue);

const has = (...skillIds: string[]) => skillIds.map((skillId): ProfileEntry => ({ skillId, stance: "has" }));
const low = (...skillIds: string[]) => skillIds.map((skillId): ProfileEntry => ({ skillId, stance: "has", level: "low" }));
const lacks = (...skillIds: string[]) => skillIds.map((skillId): ProfileEntry => ({ skillId, stance: "lacks" }));

function statusOf(entries: ProfileEntry[], requirement: string): Status | undefined {
  const [roleId, number] = requirement.split(".");
  const match = rankRoles({ entries, extras: [] }, index).matches.find((each) => each.roleId === roleId);
  return match?.requirements[Number(number) - 1]?.status;
}

const cases: [what: string, entries: ProfileEntry[], requirement: string, status: Status][] = [
  ["a web designer who does the rest of the role is met by the web alone", has("figma", "usability-testing", "user-centred-design", "web-design"), "messaging-ux-designer.3", "met"],
  ["web design and nothing else of the role is part of it", has("web-design"), "messaging-ux-designer.3", "partly"],
  ["one of two parts stays part of it, for somebody in the role too", has("ethereum", "solidity", "javascript", "smart-contracts"), "blockchain-developer.3", "partly"],
  ["something of both parts is enough for somebody in the role", has("social-media-management", "event-organising", "community-metrics"), "community-engagement-specialist.1", "met"],
  ["and is part of it for anybody else", has("social-media-management", "mediation"), "privacy-product-manager.3", "partly"],
  ["who denies a part is not read generously", [...has("figma", "usability-testing", "user-centred-design", "web-design"), ...lacks("mobile-design")], "messaging-ux-designer.3", "partly"],
  ["the basics of a tool stay the basics, for somebody in the role too", [...low("figma"), ...has("usability-testing", "user-centred-design", "messaging-design")], "messaging-ux-designer.1", "partly"],
  ["who denies both parts lacks them, whatever a platform shows of one", [...has("hyperledger"), ...lacks("cryptography", "dapps")], "blockchain-developer.3", "lacking"],
  ["who denies security tools lacks them, whatever a code review shows of them", [...has("secure-code-review"), ...lacks("security-tools")], "security-software-engineer.3", "lacking"],
  ["who denies one of three parts has it by no halves", [...has("cryptography", "threat-modelling", "security-engineering"), ...lacks("secure-coding")], "security-software-engineer.2", "partly"],
  ["an example that is lacking denies nothing", [...has("photoshop"), ...lacks("figma")], "messaging-ux-designer.1", "partly"],
  ["who never used one language of so many may program all the same", lacks("prolog", "blockchain-development"), "security-software-engineer.1", "not-mentioned"],
  ["the languages that the card names speak for it", lacks("python"), "security-software-engineer.1", "lacking"],
  ["who knows no blockchain may program all the same", lacks("blockchain"), "blockchain-developer.2", "not-mentioned"],
  ["who knows no blockchain lacks decentralised applications, and so half of it", [...lacks("blockchain"), ...has("cryptography")], "blockchain-developer.3", "partly"],
  ["one of three parts that is lacking is not yet the requirement", lacks("cryptography"), "security-software-engineer.2", "not-mentioned"],
  ["the first of two parts that is lacking is the requirement, where nothing is said of the second", lacks("social-media-management"), "community-engagement-specialist.2", "lacking"],
  ["the second alone is not", lacks("dapps"), "blockchain-developer.3", "not-mentioned"],
];

test.each(cases)("%s", (_, entries, requirement, status) => expect(statusOf(entries, requirement)).toBe(status));
