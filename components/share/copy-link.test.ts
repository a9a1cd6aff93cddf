import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CopyLink } from "./copy-link";

const wordsOf = (lacks: string[]) => renderToStaticMarkup(createElement(CopyLink, { code: "x", extras: [], lacks }));

test("beside the link stands that it holds what is lacking, where something is", () => {
  expect(wordsOf(["GDPR", "Rust", "Solidity", "Scrum"])).toContain("It also holds what was said to be lacking: GDPR, Rust, Solidity, and 1 more.");
  expect(wordsOf([])).not.toContain("lacking");
});
