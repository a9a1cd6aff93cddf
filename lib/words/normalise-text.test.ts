import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseText } from "./normalise-text";

const cases: [sentence: string, text: string, normal: string][] = [
  ["plain text stays", "I use C++, C# and .NET.", "I use C++, C# and .NET."],
  ["case stays, accents go", "Über Café, ĐỀ ÁN", "Uber Cafe, ĐE AN"],
  ["ligatures and full-width letters unfold", "conﬁg Ｆｉｇｍａ", "config Figma"],
  ["invisible characters and marks of trade go", "Fig\u200bma\u00ad, Java™", "Figma, Java"],
  ["quotes and hyphens of all kinds are one", "don’t “go” X‑ray − 5", 'don\'t "go" X-ray - 5'],
  ["a word hyphenated at a line's end is joined", "cryp-\ntography", "cryptography"],
  ["with blanks and in texts from Windows too", "cryp- \r\n  tography", "cryptography"],
  ["a hyphen before a capital is a hyphen", "React-\nNative", "React-\nNative"],
  ["a number's hyphen is none of a word", "2019-\nnow", "2019-\nnow"],
  ["every kind of line break is one", "a\r\nb\rc\u2028d\u0085e\ff", "a\nb\nc\nd\ne\nf"],
  ["boxes stay, other square brackets are round", "[x] Figma [ ] Sketch [since 2019]", "[x] Figma [ ] Sketch (since 2019)"],
  ["nothing from nothing", "", ""],
];

for (const [sentence, text, normal] of cases) {
  test(sentence, () => {
    expect(normaliseText(text).text).toBe(normal);
  });
}

test("every character says where in the text it stood", () => {
  const text = "Ich übe cryp-\ntography: ﬁgma 🔥 C♯";
  const normal = normaliseText(text);
  const at = normal.text.indexOf("cryptography");
  expect(text.slice(normal.starts[at], normal.ends[at + "cryptography".length - 1])).toBe("cryp-\ntography");
});

test("whatever is written, places grow and stay within the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const { text: normal, starts, ends } = normaliseText(text);
      for (let i = 0; i < normal.length; i++) {
        expect(starts[i]).toBeGreaterThanOrEqual(i === 0 ? 0 : (starts[i - 1] ?? 0));
        expect(ends[i]).toBeGreaterThan(starts[i] ?? 0);
        expect(ends[i]).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 1000 },
  );
});
