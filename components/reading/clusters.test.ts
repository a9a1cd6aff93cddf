import { expect, test } from "vitest";
import type { Mention } from "@/lib/reading/reading";
import { clustersOf, layOut } from "./clusters";

const text = "I did the threat modelling in Go, and Python. Then I slept.";
const mention = (quote: string, skillId = quote): Mention => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote, skillId, label: quote, stance: "has", by: "name", doubtful: false };
};

test("mentions that share letters are one mark", () => {
  const clusters = clustersOf(text, [mention("Go"), mention("threat modelling"), mention("did the threat"), mention("Go", "golang")]);
  expect(clusters.map(({ quote, mentions }) => [quote, mentions.length])).toEqual([["did the threat modelling", 2], ["Go", 2]]);
});

test("the pieces are the text, and the editor stands behind the sentence", () => {
  const clusters = clustersOf(text, [mention("Go"), mention("Python")]);
  const pieces = layOut(text, clusters, clusters[0]);
  expect(pieces.map((piece) => (piece.kind === "text" ? piece.text : piece.kind))).toEqual(["I did the threat modelling in ", "mark", ", and ", "mark", ".", "editor", " Then I slept."]);
});

test("an editor at the very end of a text has its place too", () => {
  const short = "Python";
  const clusters = clustersOf(short, [{ ...mention("Python"), start: 0, end: 6 }]);
  expect(layOut(short, clusters, clusters[0]).map(({ kind }) => kind)).toEqual(["mark", "editor"]);
});
