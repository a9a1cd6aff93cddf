import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "@/lib/reading/read-description";
import { correctedProfile, NO_CORRECTIONS, withCorrection } from "./corrections";
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

test("a denial outweighs the mere name", () => {
  const stanceOf = (text: string) => profileFromReading(readDescription(text, index)).entries.find((entry) => entry.skillId === "solidity")?.stance;
  expect(stanceOf("Solidity is all the talk here. I have never used Solidity.")).toBe("lacks");
  expect(stanceOf("✅ Solidity\nI have never used Solidity at work.")).toBe("has");
  expect(stanceOf("Solidity (expert). I have never used Solidity at work.")).toBe("has");
  expect(stanceOf("Solidity, 5 years. I have never used Solidity at work.")).toBe("has");
  expect(stanceOf("I write Solidity at home. I have never used Solidity at work.")).toBe("has");
});

test("what the visitor corrects is no mere name", () => {
  const reading = readDescription("Solidity is all the talk here. I have never used Solidity.", index);
  const [named] = reading.mentions;
  if (!named) throw new Error("nothing was read");
  const corrections = withCorrection(NO_CORRECTIONS, reading, named, { stance: "has" });
  expect(correctedProfile(reading, corrections).entries).toEqual([{ skillId: "solidity", stance: "has" }]);
});

test("in a person's text once is enough, however long it is", () => {
  const own = `I write smart contracts in Solidity. ${"I sat in a warm office with plants, fruit and good chairs, and liked it there. ".repeat(20)} I run our Discord.`;
  expect(levelOf(own, "discord")).toBeUndefined();
});
