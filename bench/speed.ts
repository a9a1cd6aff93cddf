import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { plainNames } from "@/lib/catalogue/skills-for-part";
import { app } from "./app";
import { cardSkills } from "./peers/cards";
import { FUSE_OPTIONS } from "./peers/fuse";
import { miniSearchPeer } from "./peers/mini-search";
import { nGramsOf } from "./peers/n-grams";
import { tfIdfPeer } from "./peers/tf-idf";

/** Times of one run on one machine, whoever else works there: the ratios mean something, the milliseconds little. */
export interface Speed {
  names: { cards: number; lexicon: number };
  /** For 1,000 characters. */
  ms: { app: number; fuseOnCards: number; fuseOnLexicon: number; miniSearch: number; tfIdf: number };
  compile: { app: number; fuse: number; miniSearch: number };
  ratios: { readingAgainstFuseOnCards: number; readingAgainstFuseOnLexicon: number; /** Time for each character of a text against one a tenth as long: 1 where reading is linear. */ growth: number; /** The same of texts that are all of one shape, against one a quarter as long. */ growthOfShapes: Record<keyof typeof SHAPES, number>; compileAgainstFuse: number; compileAgainstMiniSearch: number };
}

/** Repeated, these are texts that a loop within a loop shows itself on: the lab's own are short, and say "I" in every other sentence. */
const SHAPES = {
  lines: "Figma\n",
  bullets: "- Figma, Java\n",
  commas: "Figma, Python, Java, Solidity, ",
  noMarks: "Figma Python Java Solidity ",
  nobody: "Moderated forums. ",
  nothingKnown: "x y z\n",
} as const;
/** Characters of such a text: at four times as many, what grows with the square takes four times as long for each. */
const SHAPED = 10_000;

const TEXTS = 20;
const PASSES = 3;
/** Characters of a long text. */
const LONG = 60_000;
/** Fuse is asked so many n-grams, evenly spread; the rest is extrapolated. */
const ASKED = { cards: 200, lexicon: 12 };

export function speedOf(rows: readonly { text: string }[]): Speed {
  const texts = rows.slice(0, TEXTS).map(({ text }) => text);
  const thousands = texts.join("").length / 1000;
  const nGrams = texts.flatMap(nGramsOf).map(({ words }) => words);
  const lexicon = catalogue.skills.map((skill) => ({ id: skill.id, names: [skill.label, ...plainNames(skill)] }));
  const ofAll = (answer: (text: string) => unknown) => median(() => texts.forEach(answer)) / thousands;
  const fuseOn = (skills: typeof lexicon, asked: number) => {
    const fuse = fuseOf(skills);
    const sample = nGrams.filter((_, i) => i % Math.ceil(nGrams.length / asked) === 0);
    const ms = median(() => sample.forEach((words) => fuse.search(words, { limit: 1 })));
    return ((ms / sample.length) * nGrams.length) / thousands;
  };
  const all = texts.join("\n\n");
  const perCharacter = (length: number, of = all) => {
    const text = of.repeat(Math.ceil(length / of.length)).slice(0, length);
    return median(() => app.answer(text)) / length;
  };
  const growthOf = (shape: keyof typeof SHAPES) => perCharacter(4 * SHAPED, SHAPES[shape]) / perCharacter(SHAPED, SHAPES[shape]);
  const [miniSearch, tfIdf] = [miniSearchPeer(), tfIdfPeer()];

  const ms = { app: ofAll(app.answer), fuseOnCards: fuseOn(cardSkills, ASKED.cards), fuseOnLexicon: fuseOn(lexicon, ASKED.lexicon), miniSearch: ofAll(miniSearch.answer), tfIdf: ofAll(tfIdf.answer) };
  const compile = {
    app: median(() => compileCatalogue(catalogue)),
    fuse: median(() => fuseOf(lexicon)),
    miniSearch: median(() => new MiniSearch({ fields: ["names"] }).addAll(lexicon.map(({ id, names }) => ({ id, names: names.join("\n") })))),
  };
  return {
    names: { cards: countNames(cardSkills), lexicon: countNames(lexicon) },
    ms,
    compile,
    ratios: { readingAgainstFuseOnCards: ms.fuseOnCards / ms.app, readingAgainstFuseOnLexicon: ms.fuseOnLexicon / ms.app, growth: perCharacter(LONG) / perCharacter(LONG / 10), growthOfShapes: growthOfEach(growthOf), compileAgainstFuse: compile.app / compile.fuse, compileAgainstMiniSearch: compile.app / compile.miniSearch },
  };
}

function growthOfEach(growthOf: (shape: keyof typeof SHAPES) => number): Record<keyof typeof SHAPES, number> {
  return Object.fromEntries((Object.keys(SHAPES) as (keyof typeof SHAPES)[]).map((shape) => [shape, growthOf(shape)])) as Record<keyof typeof SHAPES, number>;
}

function fuseOf(skills: { id: string; names: string[] }[]) {
  return new Fuse(skills, { ...FUSE_OPTIONS, keys: ["names"] });
}

function countNames(skills: readonly { names: string[] }[]): number {
  return skills.reduce((sum, { names }) => sum + names.length, 0);
}

/** After one pass to warm up. */
function median(action: () => void): number {
  action();
  const times = Array.from({ length: PASSES }, () => {
    const start = performance.now();
    action();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(PASSES / 2)] ?? 0;
}
