import { expect, test } from "vitest";
import type { Span } from "@/lib/reading/reading";
import { worthAsking } from "./worth-asking";

/** A text whose pieces in « » were not read. */
function unreadIn(marked: string): { text: string; unread: Span[] } {
  const unread: Span[] = [];
  let text = "";
  for (const [place, piece] of marked.split(/[«»]/).entries()) {
    if (place % 2 === 1) unread.push({ start: text.length, end: text.length + piece.length, quote: piece });
    text += piece;
  }
  return { text, unread };
}

const cases: [sentence: string, marked: string, asked: [quote: string, times: number][]][] = [
  ["a sentence", "I know Go. «It rains in October».", [["It rains in October", 1]]],
  ["the same twice, in whatever case and space", "«It rains a lot». Go. «it  rains a lot».\n«It rains a lot».", [["It rains a lot", 3]]],
  ["a heading", "«PROFILE»\nI know Go.\n\n«Work Experience»:\nGo", []],
  ["a page's number", "«Page 2 of 3»\n«Curriculum vitae of Ms Oduya, page 2»\n«Seite 2 von 3»\n«2 / 3»", []],
  ["a page that one wrote", "«I wrote page 2 of our website»", [["I wrote page 2 of our website", 1]]],
  ["an address", "«m.oduya@example.org»\n«Email: m.oduya@example.org»\n«www.example.org/me/here»\n«+44 113 496 0000»", []],
  ["a line of ways to reach somebody", "Maria Weiss\n«maria.weiss@example.org | +49 170 555 1234 | linkedin.com/in/mariaweiss | Berlin, Germany»\nI know Go.", []],
  ["an address in a sentence is no reason to leave it out", "«Write me at m.oduya@example.org any day»", [["Write me at m.oduya@example.org any day", 1]]],
  ["a splinter", "University «of Leeds (2:1»)", []],
  ["nothing but signs, figures and single letters", "«* * *»\nGo\n«2019 – 2021»\n«A B C»", []],
  ["two words that are a sentence", "Go. «I bake».", [["I bake", 1]]],
  ["nor need a sentence follow another", "PROFILE\n«I bake».", [["I bake", 1]]],
  ["two words that are an item of a list", "- «Horse riding»\n- Go\n• «Woodwork»", [["Horse riding", 1], ["Woodwork", 1]]],
  ["two words that are all there is", " «likes sewing» ", [["likes sewing", 1]]],
  ["a language without spaces", "«我会写程序»\nGo", [["我会写程序", 1]]],
];

for (const [sentence, marked, asked] of cases) {
  test(sentence, () => {
    const { text, unread } = unreadIn(marked);
    expect(worthAsking(text, unread).map(({ quote, times }) => [quote, times])).toEqual(asked);
  });
}
