import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { closers } from "@/data/steps/closers";
import { steps } from "@/data/steps/steps";
import { adviceTexts } from "./advice";
import { inSentence } from "./words";

const { gaps, next, questions } = adviceTexts;
const labels = steps.map(({ skillId }) => catalogue.skills.find(({ id }) => id === skillId)?.label ?? skillId);

test("in the middle of a sentence a label begins small, unless it is a name", () => {
  const capital = labels.filter((label) => inSentence(label) === label);
  expect(capital.sort()).toEqual(["Agile", "DAOs and on-chain governance", "DeFi", "Ethereum", "Figma", "GDPR", "NFTs", "OWASP", "Python", "Scrum", "Solidity", "UI design", "UX design"]);
  expect(questions.ask("Making complex things plain")).toBe("Do you have experience with making complex things plain?");
  expect(questions.ask("Secure development lifecycle")).toBe("Do you have experience with the secure development lifecycle?");
  expect(gaps.have("Making complex things plain")).toBe("You have not mentioned making complex things plain. Do you have experience with it?");
});

test("a gap is not named twice in nearly the same words", () => {
  expect(gaps.name("making complex things clear", "Making complex things plain")).toBe("Making complex things plain");
  expect(gaps.name("cryptography", "Cryptography")).toBe("Cryptography");
  expect(gaps.name("design tools", "Figma")).toBe("design tools: Figma");
  const named = catalogue.roles.flatMap((role) =>
    role.requirements.flatMap(({ parts }) =>
      parts.map((part) => {
        const skillId = closers[role.id]?.[part.name] ?? part.anyOf.find((link) => typeof link === "string");
        return gaps.name(part.name, catalogue.skills.find(({ id }) => id === skillId)?.label ?? "");
      }),
    ),
  );
  for (const name of named) {
    const [part = "", skill] = name.toLowerCase().split(": ");
    const words = part.split(" ");
    if (skill) expect(words.filter((word) => skill.split(" ").includes(word)).length / words.length, name).toBeLessThan(0.5);
  }
});

test("the time that a first proof needs is a sentence", () => {
  for (const { effort } of steps) {
    expect(gaps.effort(effort)).toMatch(/^Time needed: (a|an|two|four|six|several) .*[a-z]\.$/);
    expect(effort).not.toMatch(/some weeks|of evenings|from nothing/);
  }
});

test("nobody who has none of a skill is told to round it off", () => {
  for (const say of Object.values(next.how)) expect(say("Threat modelling")).not.toMatch(/round off|Threat/);
});
