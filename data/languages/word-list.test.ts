import { expect, test } from "vitest";
import { FOREIGN_WORDS, ORDINARY_WORDS } from "./ordinary-words";
import { packWords, unpackWords } from "./word-list";

test("a packed list of words is the list", () => {
  const words = ["abase", "abased", "abases", "car", "card", "cat", "internationalisation", "internationalisations", "internationalisationsschwierigkeiten"];
  expect(packWords(["card", "car", "cat"])).toBe("0car3d2t");
  expect(unpackWords(packWords([...words].reverse()))).toEqual(words);
});

test("the lists are sorted, whole and of plain words", () => {
  for (const words of [ORDINARY_WORDS, FOREIGN_WORDS]) {
    expect(words.length).toBeGreaterThan(10000);
    expect([...words].sort()).toEqual(words);
    expect(words.filter((word) => !/^[a-z]{4,24}$/.test(word))).toEqual([]);
  }
  expect(ORDINARY_WORDS).toContain("brian");
  expect(FOREIGN_WORDS).toContain("comunicado");
});
