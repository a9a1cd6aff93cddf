import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FiguresTable } from "./figures-table";

test("a share of some of the texts is not said to be one of all: 64% is no share of 16", () => {
  const row = (name: string, share: number) => ({ name, texts: 16, shares: [{ system: "keyword search", share }] });
  const words = renderToStaticMarkup(createElement(FiguresTable, { figures: { date: "2026-11-23", rows: [row("top1", 9 / 14), row("status", 0.75)] } })).replace(/<[^>]*>/g, " ");
  expect(words).toContain("(those of 16 people whom one of the roles fits)");
  expect(words.match(/\(16 texts\)/g)).toHaveLength(1);
});
