/**
 * The batch command: the same engine without a browser. Reads standard input and prints (README, "The batch command").
 *   npm run --silent match [-- --json | --jsonl | --links | --encode] [--catalogue FILE.json]
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { catalogue } from "@/data/catalogue";
import { catalogueSchema } from "@/data/schema";
import { ROLE_NUMBERS, SKILL_NUMBERS } from "@/data/skills/numbers";
import { answerEncode, answerLink } from "@/lib/batch/answer-link";
import { answerText } from "@/lib/batch/answer-text";
import { rankingForPeople } from "@/lib/batch/ranking-for-people";
import { lineOf, type Answer } from "@/lib/batch/json-line";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { catalogueFaults } from "@/lib/catalogue/catalogue-faults";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";

const MODES = ["--json", "--jsonl", "--links", "--encode"] as const;
type Mode = (typeof MODES)[number] | "--text";

/** Somebody mends the first ones and asks again. */
const MOST_FAULTS = 10;

const numbers = { skills: SKILL_NUMBERS, roles: ROLE_NUMBERS };

function usage(problem: string): never {
  process.stderr.write(`${problem}\nUse: npm run --silent match -- [${MODES.join(" | ")}] [--catalogue FILE.json], with the text on standard input.\n`);
  process.exit(2);
}

function readArguments(given: readonly string[]): { mode: Mode; file: string | undefined } {
  let mode: Mode = "--text";
  let file: string | undefined;
  for (let i = 0; i < given.length; i++) {
    const word = given[i] ?? "";
    const known = MODES.find((each) => each === word);
    if (known) mode = known;
    else if (word === "--catalogue") file = given[++i] ?? usage("--catalogue needs a file.");
    else usage(`“${word}” is not known here.`);
  }
  if (file && (mode === "--links" || mode === "--encode")) usage("Links belong to the built-in catalogue; --catalogue does not go with them.");
  return { mode, file };
}

/** Another catalogue of the documented schema; the languages and the ordinary words stay the built-in ones. */
function catalogueFrom(file: string): Catalogue {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    usage(`The catalogue ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = catalogueSchema.safeParse(content);
  const faults = parsed.success ? catalogueFaults({ ...catalogue, ...parsed.data, languages: [] }) : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  if (!parsed.success || faults.length > 0) usage(`The catalogue ${file} is not in order:\n${faults.slice(0, MOST_FAULTS).map((fault) => `- ${fault}`).join("\n")}`);
  return { ...catalogue, ...parsed.data };
}

async function main() {
  const { mode, file } = readArguments(process.argv.slice(2));
  const index = compileCatalogue(file ? catalogueFrom(file) : catalogue);
  if (mode === "--text" || mode === "--json") {
    const text = readFileSync(0, "utf8");
    const answer = answerText(undefined, text, index);
    process.stdout.write(mode === "--json" ? `${JSON.stringify(answer)}\n` : rankingForPeople(answer, index));
    return;
  }
  const answers: Record<"--jsonl" | "--links" | "--encode", Answer> = {
    "--jsonl": { field: "text", answer: (id, text) => answerText(id, text, index) },
    "--links": { field: "link", answer: (id, link) => answerLink(id, link, numbers) },
    "--encode": { field: "text", answer: (id, text) => answerEncode(id, text, index, numbers) },
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    if (!process.stdout.write(`${JSON.stringify(lineOf(line, answers[mode]))}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
void main();
