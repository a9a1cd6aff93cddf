import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);

const cases: [sentence: string, text: string, skill: string, stance: string][] = [
  ["a colleague by name", "I look after the servers. Amir runs our Discord and the newsletter.", "discord", "other"],
  ["a colleague who is busy learning", "Tomas is learning Solidity on Fridays. I stick to Java.", "solidity", "other"],
  ["a name set off by commas", "Our designer, Paula, does the Figma; I write Python.", "figma", "other"],
  ["the writer speaks again", "Our designer, Paula, does the Figma; I write Python.", "python", "has"],
  ["she in a text that says I", "I do the backend. She can recite the GDPR backwards.", "gdpr", "other"],
  ["who behind a name", "I keep the books. Next to me sits Wanda, who has written Solidity for years.", "solidity", "other"],
  ["people of a skill", "Ethereum people have tried to hire me, in vain.", "ethereum", "other"],
  ["people whom one works with", "I work closely with software engineers every day.", "software-development", "other"],
  ["people whom one leads", "I lead eleven Python developers and two testers.", "python", "other"],
  ["people whom one writes for", "I wrote the handbook for web developers.", "web-development", "other"],
  ["what we are", "We are software engineers in Lyon.", "software-development", "has"],
  ["one of them", "I was one of the moderators of a forum.", "moderation", "has"],
  ["what friends are", "My friends are software engineers.", "software-development", "other"],
  ["whom plain words are for", "I turn legalese into sentences my grandmother understands.", "plain-explaining", "has"],
  ["plain words tell no skill over a denial", "Driving licence, first aid, no code, no crypto, no bitcoin sponsor.", "blockchain-development", "none"],
  ["a skill as subject is no person", "Kubernetes runs our Python jobs and I keep it alive.", "python", "has"],
  ["a biography is about its hero", "Oluwaseun has built wallets since the early days. He also knows TypeScript and Rust. He lives in Porto with two dogs, a telescope and a very patient neighbour upstairs who plays the drums.", "typescript", "has"],
];

for (const [sentence, text, skill, stance] of cases) {
  test(sentence, () => {
    expect(readDescription(text, index).mentions.find((mention) => mention.skillId === skill)?.stance ?? "none").toBe(stance);
  });
}
