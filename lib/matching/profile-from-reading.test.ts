import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "@/lib/reading/read-description";
import { profileFromReading } from "./profile-from-reading";

const index = compileCatalogue(catalogue);
const levelOf = (text: string, skillId: string) => profileFromReading(readDescription(text, index)).entries.find((entry) => entry.skillId === skillId)?.level;

const asked = "You will write smart contracts in Solidity. You have shipped Solidity to a main network. The ideal candidate reviews Solidity of others.";
const benefits = "We offer a warm office with plants, fruit, good chairs and a roof to sit on in summer. ".repeat(20);

test("a long advert is about what it keeps naming", () => {
  const advert = `${asked} ${benefits} Follow us on Discord.`;
  expect(levelOf(advert, "solidity")).toBeUndefined();
  expect(levelOf(advert, "discord")).toBe("low");
});

test("a short advert names everything once", () => expect(levelOf(`${asked} You will look after our Discord.`, "discord")).toBeUndefined());

test("in a person's text once is enough, however long it is", () => {
  const own = `I write smart contracts in Solidity. ${"I sat in a warm office with plants, fruit and good chairs, and liked it there. ".repeat(20)} I run our Discord.`;
  expect(levelOf(own, "discord")).toBeUndefined();
});
