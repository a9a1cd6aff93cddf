import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);

/** Each skill with what is said of it: "Python high", "Rust 5", "Solidity lacks", "Go". */
function read(text: string): string {
  return readDescription(text, index)
    .mentions.map(({ label, stance, level, years }) => [label, stance === "has" ? level : stance, years].filter((each) => each !== undefined).join(" "))
    .join(", ");
}

/** Cells of a pasted table, and headings that grade what stands below them: each on a line of its own. */
test.each([
  ["Python\nExpert\nGo\nBeginner\nSolidity\nNone", "Python high, Go low, Solidity lacks"],
  ["Rust\n5 years\n\nPython\n2 years", "Rust 5, Python 2"],
  ["Python\n\nFive years, mostly at a bank.\n\nRust\n\nNot yet.", "Python 5, Rust lacks"],
  ["Solidity\n0/5\nPython\n5/5", "Solidity lacks, Python high"],
  ["Solidity\nNever touched.", "Solidity lacks"],
  ["**Solidity**\nNothing at all, I am afraid.", "Solidity lacks"],
  ["Solidity:\nnot yet\nPython:\nyes", "Solidity lacks, Python"],
  ["Python\nNative\nRust\nIntermediate (2 years)", "Python high, Rust mid 2"],
  ["Expert\nPython\nBeginner\nGo\nNone\nSolidity", "Python high, Go low, Solidity lacks"],
  ["Expert:\n- Python\n- Java\nBeginner:\n- Rust", "Python high, Java high, Rust low"],
  ["Advanced\n• Python\n• SQL\nBasic knowledge\n• Solidity", "Python high, SQL high, Solidity low"],
  ["Strong\nFigma\nWeak\nRust, Go", "Figma high, Rust low, Go low"],
  ["Grundkenntnisse\n- Python\n- SQL\n\nIch arbeite täglich mit Figma.", "Python low, SQL low, Figma"],
  // a grade close to what follows is no cell of what stands above
  ["Skills\nFigma\n\nBasics\nPython", "Figma, Python low"],
  // marks of their own are read as they stand
  ["Figma     ●●●●●   6\nSketch    ○○○○○   –\nPortfolio on request.", "Figma high, Sketch lacks"],
  ["Python\nNone of my tests fail.", "Python"],
])("%j", (text, said) => expect(read(text)).toBe(said));
