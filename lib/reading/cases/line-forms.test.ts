import { describe, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const check = (expected: string, text: string) => expectReadAs(readDescription(text, index), expected);

/** Marks, blank lines and line ends as forms, terminals and other programs write them. */
describe("form", () => {
  test.each([
    ["solidity:lacks,kubernetes:lacks", "No experience:\n\nSolidity, Kubernetes"],
    ["solidity:wants,kubernetes:wants", "## Want to learn\n\nSolidity, Kubernetes"],
    ["solidity:learning,figma:has", "LEARNING\n\nSolidity\n\nSKILLS\n\nFigma"],
    ["hyperledger:lacks", "Hyperledger?  No."],
    ["cryptography:has,secure-coding:has", "Experienced in cryp-\r\ntography and se-\r\ncure coding"],
    ["solidity:has,figma:has", "I use Solidity\rI use Figma"],
    ["docker:wants", "- [ ] pass the Docker exam"],
    ["rust:lacks,figma:has", "- [x] Figma\n- [ ] Rust"],
    ["programming:lacks", "Have I programmed? No. Cooking is my thing."],
    ["figma:has", "I merged the MRs. Figma is what I use."],
  ])("%s: %s", check);
});
