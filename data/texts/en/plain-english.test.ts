import { expect, test } from "vitest";
import { entryRoutes } from "@/data/steps/entry-routes";
import { steps } from "@/data/steps/steps";
import { adviceTexts } from "./advice";
import { compareTexts } from "./compare";
import { howTexts } from "./how-it-works";
import { resultTexts } from "./results";
import { roleTexts } from "./roles";

/** Turns of phrase that a learner of English stumbled over when these texts were read aloud. What is left of them is said in plainer words. */
const STIFF = [
  "by itself", "has a say", "rests on", "left unsaid", "speaks for both", "speaks of none", "in its share", "the one that draws", "round off", "needs a favour", "on its side",
  "between the lines", "as shapes", "reaches what it stands for", "as such from", "said otherwise", "it moves ", "of evenings", "some weeks", "from nothing", "falter", "mend ",
  "purse", "drained", "capture it", "lean on", "in the same house", "both hands", "to the angry", "outside the trade", "asked back", "climb through",
];

/** Every text, those too that are put together: then as the program has them. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value)];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

test("plain English, to be read aloud", () => {
  const texts = textsIn([adviceTexts, compareTexts, howTexts, resultTexts, roleTexts, entryRoutes, steps.map(({ asked, proof, effort }) => [asked.map(({ why }) => why), proof, effort])]);
  expect(texts.length).toBeGreaterThan(400);
  expect(texts.flatMap((text) => STIFF.filter((words) => ` ${text.toLowerCase()}`.includes(` ${words}`)).map((words) => `${words}: ${text}`))).toEqual([]);
});
