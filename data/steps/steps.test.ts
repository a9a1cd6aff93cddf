import { describe, expect, test } from "vitest";
import { catalogue } from "../catalogue";
import { closers } from "./closers";
import { entryRoutes } from "./entry-routes";
import { closersSchema, entryRoutesSchema, stepSchema } from "./schema";
import { steps } from "./steps";

const skillIds = new Set(catalogue.skills.map(({ id }) => id));
const stepOf = new Map(steps.map((step) => [step.skillId, step]));
const wholeOf = (links: readonly (string | { id: string })[]) => links.flatMap((link) => (typeof link === "string" ? [link] : []));

test("the files are in order, one step a skill, every skill known", () => {
  for (const step of steps) expect(stepSchema.parse(step)).toEqual(step);
  expect(stepOf.size).toBe(steps.length);
  expect(steps.map(({ skillId }) => skillId).filter((id) => !skillIds.has(id))).toEqual([]);
  expect(closersSchema.parse(closers)).toEqual(closers);
  expect(entryRoutesSchema.parse(entryRoutes)).toEqual(entryRoutes);
});

describe("no gap of a role is without a step", () => {
  for (const role of catalogue.roles) {
    test(role.title, () => {
      for (const part of role.requirements.flatMap(({ parts }) => parts)) {
        const closer = closers[role.id]?.[part.name];
        const whole = wholeOf(part.anyOf);
        expect(whole.length, `${part.name}: an alternative that closes it wholly`).toBeGreaterThan(0);
        for (const skillId of [...(closer ? [closer] : []), ...whole.slice(0, 1)]) {
          expect(stepOf.get(skillId)?.asked.map(({ roleId }) => roleId), `${part.name}: ${skillId}`).toContain(role.id);
        }
      }
    });
    test(`${role.title}: all that advice may ask or name`, () => {
      const named = [...role.requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => wholeOf(anyOf))), ...role.duties.flatMap(({ supportedBy }) => wholeOf(supportedBy))];
      expect(named.filter((skillId) => !stepOf.get(skillId))).toEqual([]);
    });
  }
});

test("closers name parts that the cards have", () => {
  for (const [roleId, parts] of Object.entries(closers)) {
    const names = catalogue.roles.find(({ id }) => id === roleId)?.requirements.flatMap((requirement) => requirement.parts.map(({ name }) => name)) ?? [];
    expect(names).toEqual(expect.arrayContaining(Object.keys(parts)));
  }
});

test("what is asked is asked by a role of ours", () => {
  const roleIds = catalogue.roles.map(({ id }) => id);
  for (const roleId of steps.flatMap(({ asked }) => asked.map((each) => each.roleId))) expect(roleIds).toContain(roleId);
});

test("three routes into every role", () => expect(Object.keys(entryRoutes).sort()).toEqual(catalogue.roles.map(({ id }) => id).sort()));

/** Those who made the thing, or who write its rules. No shops, no blogs. */
const PRIMARY = [
  "agilemanifesto.org", "cheatsheetseries.owasp.org", "chaoss.community", "csrc.nist.gov", "cwe.mitre.org", "design-system.service.gov.uk", "dev.java", "developer.apple.com",
  "developer.mozilla.org", "digital.gov", "docs.github.com", "docs.openzeppelin.com", "docs.python.org", "docs.soliditylang.org", "docs.uniswap.org", "ec.europa.eu",
  "eips.ethereum.org", "ethereum.org", "eur-lex.europa.eu", "go.dev", "handbook.gitlab.com", "help.figma.com", "helpx.adobe.com", "hyperledger-fabric.readthedocs.io",
  "m3.material.io", "oag.ca.gov", "owasp.org", "owaspsamm.org", "redditinc.com", "scrumguides.org", "signal.org", "support.discord.com", "support.reddithelp.com", "discord.com",
  "telegram.org", "www.edpb.europa.eu", "www.first.org", "www.gov.uk", "www.nist.gov", "www.rfc-editor.org", "www.sans.org", "www.sba.gov", "www.sketch.com",
  "www.threatmodelingmanifesto.org", "www.toastmasters.org", "www.w3.org", "www.zaproxy.org",
];

test("sources are primary, addressed over https, and carry nothing that counts visitors", () => {
  const hosts = new Set<string>();
  for (const { name, url } of steps.flatMap(({ sources }) => sources)) {
    const { protocol, host, search, hash, username } = new URL(url);
    expect([protocol, search, hash, username], name).toEqual(["https:", "", "", ""]);
    hosts.add(host);
  }
  expect([...hosts].sort()).toEqual([...PRIMARY].sort());
});

test("one name for one address", () => {
  const names = new Map<string, Set<string>>();
  for (const { name, url } of steps.flatMap(({ sources }) => sources)) names.set(url, (names.get(url) ?? new Set()).add(name));
  expect([...names].filter(([, each]) => each.size > 1)).toEqual([]);
});
