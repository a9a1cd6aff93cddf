import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEVELS, STANCES } from "@/data/words";
import { plainExtra } from "@/lib/matching/extras";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import type { ShownScores } from "@/lib/matching/shown-score";
import { digitsFor } from "./base58";
import { crc32 } from "./checksum";
import { decodeLink, LINK_FAULTS, type Decoded } from "./decode-link";
import { codeFromState, encodeLink } from "./encode-link";
import { MAX_CODE_LENGTH } from "./limits";
import type { LinkNumbers } from "./link-state";

const numbers: LinkNumbers = {
  skills: Array.from({ length: 450 }, (_, number) => `skill-${number}`),
  roles: ["builder", "keeper", "teller", "finder", "healer"],
};
const scores: ShownScores = numbers.roles.map((roleId, place) => ({ roleId, percent: [0, 7, 50, 99, 100][place]! }));
const profile: Profile = {
  entries: [
    { skillId: "skill-3", stance: "has", level: "high" },
    { skillId: "skill-77", stance: "lacks" },
    { skillId: "skill-120", stance: "learning", level: "low", doubtful: true },
    { skillId: "skill-449", stance: "wants" },
  ],
  extras: ["beekeeping", "ĝardenado 🌻"],
};
const code = encodeLink(profile, scores, numbers);
const opened: Decoded = { ok: true, code, profile, scores, unknownSkills: 0 };
const site = "https://role-match.example";

describe("a mangled link opens the same state", () => {
  const half = Math.floor(code.length / 2);
  const cut = (between: string) => code.slice(0, half) + between + code.slice(half);
  const pieces = (length: number, between: string) => code.match(new RegExp(`.{1,${length}}`, "g"))!.join(between);

  const cases: [sentence: string, link: string][] = [
    ["a bare code", code],
    ["a code behind a hash", `#${code}`],
    ["a results link", `${site}/results#${code}`],
    ["a preview link", `${site}/r/${code}`],
    ["a path alone", `/r/${code}`],
    ["a preview image", `${site}/r/${code}/opengraph-image?v=1`],
    ["a link without its scheme", `role-match.example/results#${code}`],
    ["a click id before the hash", `${site}/results?fbclid=IwAR0aB1&utm_source=news#${code}`],
    ["campaign parameters behind the code", `${site}/results#${code}&utm_source=mail&utm_medium=abcdefghijk2`],
    ["a query behind the code", `${site}/results#${code}?ref=abc123DEF456`],
    ["a text fragment behind the code", `${site}/results#${code}:~:text=role%20match`],
    ["a second fragment", `${site}/results#${code}#top`],
    ["an escaped hash", `${site}/results%23${code}`],
    ["a hash escaped twice", `${site}/results%2523${code}`],
    ["a link inside a redirector's", `https://eu.safelinks.example/?url=https%3A%2F%2Frole-match.example%2Fresults%23${code}&data=05%7C01%7Cabc%40example.org%7Ca1B2c3D4e5F6&reserved=0`],
    ["a link escaped twice in another", `https://l.example/l.php?u=https%253A%252F%252Frole-match.example%252Fr%252F${code}%26h%3DAT0aBcDeFg`],
    ["an escaped letter", `${site}/results#%${code.charCodeAt(0).toString(16)}${code.slice(1)}`],
    ["a bad escape behind it", `${site}/results#${code}%`],
    ["another bad escape", `${site}/results#${code}%E2%80`],
    ...[..."., ; : ! ? ) ] > \" ' … » ” ’ } * _ ~ ` | \\ / = & @ – — 。 、 ）".replaceAll(" ", "")].map(
      (sign): [string, string] => [`a trailing ${sign}`, `${site}/results#${code}${sign}`],
    ),
    ["signs on both sides", `(<"${site}/results#${code}">).`],
    ["Markdown", `[my result](${site}/results#${code})`],
    ["Markdown with the link as its text", `[${site}/results#${code}](${site}/results#${code})`],
    ["Slack", `<${site}/results#${code}|my result>`],
    ["bold", `**${code}**`],
    ["HTML", `<a href="${site}/results#${code}" target="_blank">my result</a>`],
    ["an HTML entity for the hash", `${site}/results&#35;${code}`],
    ["white space around it", ` \t\r\n ${code}\u00a0\n`],
    ["a hard wrap", `${site}/results#${cut("\r\n")}`],
    ["quoted-printable", `${site}/resul=\r\nts#${cut("=\r\n")}`],
    ["quoted-printable with a trailing space", `${site}/results#${cut("= \n")}`],
    ["a quoted wrap", `> ${site}/results#${cut("\n> ")}`],
    ["a wrap quoted twice", `>> ${site}/results#${cut("\r\n>> ")}`],
    ["a wrap inside an escape", `${site}/results%2\n3${code}`],
    ["a wrap behind the hash", `${site}/results#\n  ${code}`],
    ["a wrap as the URL parser escapes it", `${site}/results#${cut("%20%3E%20")}`],
    ["a wrapped link with a sentence behind it", `See ${site}/results#${cut("\n")} and tell me\nwhat you think.`],
    ["many wraps with a sentence behind them", `${site}/results#${pieces(9, "=\r\n")}\r\n\r\nAll the best,\r\nAda`],
    ["a link in the middle of a letter", `Dear Ada,\n\nas agreed, ageing2 Apes: ${site}/results#${code} is mine.\nAll the best`],
    ["a bare code in the middle of a letter", `as agreed, mine is ${code} and yours?`],
    ["groups of four", pieces(4, " ")],
    ["groups of five on lines", pieces(5, "\n")],
    ["zero-width spaces", [...code].join("\u200b")],
    ["a soft hyphen", cut("\u00ad")],
    ["a word joiner and a byte order mark", `\ufeff${cut("\u2060\ufeff")}`],
    ["marks of direction", `\u202a${site}/results#\u2068${code}\u2069\u202c`],
    ["an escaped zero-width space", `${site}/results#${cut("%E2%80%8B")}`],
    ["control characters", cut("\u0000\u0007")],
    ["a variation selector", `${code}\ufe0f`],
    ["full-width letters", [...`#${code}`].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join("")],
    ["an emoji behind it", `${code}🎉`],
    ["a lone surrogate behind it", `${code}\ud83c`],
    ["a slash behind the hash sign's place", `${site}/results#/${code}`],
    ["a name before the code", `${site}/results#code=${code}`],
  ];

  test.each(cases)("%s", (_, link) => expect(decodeLink(link, numbers)).toEqual(opened));
});

describe("a fault has a name", () => {
  const withoutRoom = { ...numbers, skills: [] };
  const record = { percents: [50], entries: [], extras: [] };
  const cases: [sentence: string, link: string, reason: string][] = [
    ["nothing", "", "empty"],
    ["white space", " \n\t\u00a0", "empty"],
    ["nothing visible", "\u200b\ufeff\u00ad", "empty"],
    ["a link with an empty fragment", `${site}/results#`, "empty"],
    ["a link without a fragment", `${site}/results`, "not-a-code"],
    ["signs", "?!…", "not-a-code"],
    ["a word", "hello", "not-a-code"],
    ["a word that begins like a code", "apple", "not-a-code"],
    ["a sentence", "as of 2024 I know React, and all about agile2 work", "not-a-code"],
    ["a fragment of another page", `${site}/results#about`, "not-a-code"],
    ["a number", "12345678901234567890", "not-a-code"],
    ["half a code", code.slice(0, code.length / 2), "damaged"],
    ["a code cut with dots", `${site}/results#${code.slice(0, -3)}…`, "damaged"],
    ["a code without its first letter's case", code.toUpperCase(), "damaged"],
    ["lower case", code.toLowerCase(), "damaged"],
    ["a letter too many", `${code}2`, "damaged"],
    ["O for o", `${code.slice(0, -1)}O`, "damaged"],
    ["a code of the next version", `b${code.slice(1)}`, "newer-version"],
    ["a code of the last version", `${site}/results#z${code.slice(1)}`, "newer-version"],
    ["more than a code can be", `a${"2".repeat(MAX_CODE_LENGTH)}`, "too-long"],
    ["more than a letter should be", "🙂 ".repeat(4096), "too-long"],
    ["101 per cent", codeFromState({ ...record, percents: [101] }), "out-of-range"],
    ["skill 4096", codeFromState({ ...record, entries: [{ number: 4096, stance: "has", doubtful: false }] }), "out-of-range"],
    ["13 extras", codeFromState({ ...record, extras: [..."abcdefghijklm"] }), "out-of-range"],
    ["an extra of 41 letters", codeFromState({ ...record, extras: ["a".repeat(41)] }), "out-of-range"],
    ["301 entries", codeFromState({ ...record, entries: Array.from({ length: 301 }, (_, number) => ({ number, stance: "has", doubtful: false })) }), "out-of-range"],
    ["a trailing role without a score", codeFromState({ ...record, percents: [50, undefined] }), "damaged"],
    ["extras out of order", codeFromState({ ...record, extras: ["b", "a"] }), "damaged"],
    ["an extra twice", codeFromState({ ...record, extras: ["a", "a"] }), "damaged"],
    ["an extra that turns the writing", codeFromState({ ...record, extras: ["a\u202eb"] }), "damaged"],
  ];

  test.each(cases)("%s", (_, link, reason) => expect(decodeLink(link, numbers)).toEqual({ ok: false, reason }));

  test("numbers that the page does not know are counted, and the code stays good", () => {
    expect(decodeLink(code, withoutRoom)).toEqual({ ok: true, code, profile: { ...profile, entries: [] }, scores, unknownSkills: 4 });
    const known = decodeLink(code, { skills: numbers.skills.slice(0, 100), roles: numbers.roles.slice(0, 2) });
    expect(known).toEqual({
      ok: true,
      code,
      profile: { ...profile, entries: profile.entries.slice(0, 2) },
      scores: scores.slice(0, 2),
      unknownSkills: 2,
    });
  });

  test("our own mistakes are thrown", () => {
    const entry: ProfileEntry = { skillId: "skill-1", stance: "has" };
    const encode = (entries: ProfileEntry[], percent: number, roleId = "builder") => () =>
      encodeLink({ entries, extras: [] }, [{ roleId, percent }], numbers);
    expect(encode([entry], 100)).not.toThrow();
    expect(encode([{ ...entry, skillId: "nowhere" }], 1)).toThrow(RangeError);
    expect(encode([entry, entry], 1)).toThrow(RangeError);
    expect(encode([], 101)).toThrow(RangeError);
    expect(encode([], 0.5)).toThrow(RangeError);
    expect(encode([], 1, "nobody")).toThrow(RangeError);
  });
});

const entriesOf = (max: number) =>
  fc.uniqueArray(
    fc.record({
      skillId: fc.constantFrom(...numbers.skills),
      stance: fc.constantFrom(...STANCES),
      level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
      doubtful: fc.option(fc.constant(true), { nil: undefined }),
    }),
    { selector: (entry) => entry.skillId, maxLength: max },
  );
const states = fc.record({
  profile: fc.record({
    entries: entriesOf(40),
    extras: fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 50 }), fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 4 }),
  }),
  scores: fc
    .tuple(fc.subarray([...numbers.roles]), fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }))
    .map(([roles, percents]): ShownScores => roles.map((roleId, place) => ({ roleId, percent: percents[place]! }))),
});
const law = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, numRuns = 1000) =>
  fc.assert(property, { numRuns, seed: 20261101 });

/** As a link gives a profile back: in order, and without what is undefined. */
function inOrder({ entries, extras }: Profile): Profile {
  const numberOf = (entry: ProfileEntry) => numbers.skills.indexOf(entry.skillId);
  return {
    entries: [...entries].sort((a, b) => numberOf(a) - numberOf(b)).map((entry) => JSON.parse(JSON.stringify(entry))),
    extras: [...new Set(extras.map(plainExtra))].filter(Boolean).sort(),
  };
}

describe("laws", () => {
  test("decode(encode(x)) is x", () => {
    law(
      fc.property(states, ({ profile, scores }) => {
        const code = encodeLink(profile, scores, numbers);
        const decoded = decodeLink(code, numbers);
        expect(decoded).toEqual({ ok: true, code, profile: inOrder(profile), scores, unknownSkills: 0 });
      }),
    );
  });

  test("one state, one code: order does not matter, and to encode again changes nothing", () => {
    law(
      fc.property(states, ({ profile, scores }) => {
        const code = encodeLink(profile, scores, numbers);
        expect(code).toMatch(/^a[1-9A-HJ-NP-Za-km-z]{8,511}$/);
        const reversed = { entries: [...profile.entries].reverse(), extras: [...profile.extras, ...profile.extras].reverse() };
        expect(encodeLink(reversed, [...scores].reverse(), numbers)).toBe(code);
        const decoded = decodeLink(code, numbers);
        expect(decoded.ok && encodeLink(decoded.profile, decoded.scores, numbers)).toBe(code);
      }),
    );
  });

  test("whatever is put in front of # and behind a foreign sign does not matter", () => {
    law(
      fc.property(states, fc.webUrl(), fc.string({ maxLength: 60 }), ({ profile, scores }, before, behind) => {
        const code = encodeLink(profile, scores, numbers);
        const decoded = decodeLink(`${before}#${code}&${behind.replace(/[%\s]/g, "")}`, numbers);
        expect(decoded).toEqual(decodeLink(code, numbers));
      }),
    );
  });

  test("any string gets an answer", () => {
    const alphabet = fc.constantFrom(..."aaaabc123XYZ%#/=>& \n\r\t0OIl-.%23%2523".match(/%23|%2523|./gs)!);
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 600 }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.string({ unit: alphabet, maxLength: 600 }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
    );
    law(
      fc.property(anything, (text) => {
        const decoded = decodeLink(text, numbers);
        expect(!decoded.ok && LINK_FAULTS.includes(decoded.reason)).toBe(true);
      }),
      3000,
    );
  });

  test("one or two changed characters never give another state", () => {
    const change = fc.record({ at: fc.nat(), kind: fc.constantFrom("set", "drop", "add", "swap"), to: fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 1 }) });
    law(
      fc.property(states, fc.array(change, { minLength: 1, maxLength: 2 }), ({ profile, scores }, changes) => {
        const code = encodeLink(profile, scores, numbers);
        const changed = changes.reduce((text, { at, kind, to }) => {
          const place = at % (text.length + 1);
          const [before, behind] = [text.slice(0, place), text.slice(place)];
          if (kind === "set") return before + to + behind.slice(1);
          if (kind === "drop") return before + behind.slice(1);
          if (kind === "add") return before + to + behind;
          return before + behind.slice(1, 2) + behind.slice(0, 1) + behind.slice(2);
        }, code);
        const decoded = decodeLink(changed, numbers);
        if (decoded.ok) expect(encodeLink(decoded.profile, decoded.scores, numbers)).toBe(code);
      }),
      5000,
    );
  });
});

describe("length", () => {
  const entry = (number: number, rest: Partial<ProfileEntry> = {}): ProfileEntry => ({ skillId: `skill-${number}`, stance: "has", ...rest });
  const lengthOf = (entries: ProfileEntry[]) => encodeLink({ entries, extras: [] }, scores, numbers).length;

  test("twenty skills take at most sixty characters, whatever is said of them", () => {
    const twenty = fc.uniqueArray(fc.nat(449), { minLength: 20, maxLength: 20 });
    law(
      fc.property(twenty, (chosen) => {
        expect(lengthOf(chosen.map((number) => entry(number)))).toBeLessThanOrEqual(46);
        expect(lengthOf(chosen.map((number) => entry(number, { stance: "learning", level: "low" })))).toBeLessThanOrEqual(60);
        expect(lengthOf(chosen.map((number, place) => entry(number, { level: "high", doubtful: place === 0 })))).toBeLessThanOrEqual(60);
      }),
    );
  });

  test("all skills at once, and extras without end, still make a code that opens", () => {
    const all = numbers.skills.map((skillId, place): ProfileEntry => ({ skillId, stance: STANCES[place % 5]!, level: "mid", doubtful: place % 2 === 0 }));
    const extras = Array.from({ length: 30 }, (_, place) => "漢".repeat(20 + place));
    const full = encodeLink({ entries: all, extras }, scores, numbers);
    expect(full.length).toBeLessThanOrEqual(MAX_CODE_LENGTH);
    const decoded = decodeLink(full, numbers);
    expect(decoded.ok && decoded.profile.entries.length).toBe(300);
    expect(decoded.ok && decoded.profile.entries.filter((entry) => entry.stance === "has")).toHaveLength(90);

    const far = { skills: Array.from({ length: 4096 }, (_, number) => `far-${number}`), roles: numbers.roles };
    const scattered = Array.from({ length: 300 }, (_, place): ProfileEntry => ({ skillId: `far-${place * 13}`, stance: "wants", level: "low" }));
    const crowded = encodeLink({ entries: scattered, extras }, scores, far);
    expect(crowded.length).toBeLessThanOrEqual(MAX_CODE_LENGTH);
    expect(decodeLink(crowded, far).ok).toBe(true);
  });

  test("no two lengths of bytes take the same number of digits", () => {
    const lengths = Array.from({ length: 400 }, (_, count) => digitsFor(count));
    expect(new Set(lengths).size).toBe(lengths.length);
  });
});

test("the checksum is CRC-32 as everybody knows it", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("a hostile text is answered at once", () => {
  const hostile = ["a ".repeat(2048), `#${"a2 ".repeat(1300)}`, "%25".repeat(1365), `${" ".repeat(4000)}x`, `a${"z".repeat(511)} `.repeat(7), "=\n".repeat(2048), "#/r/".repeat(1024)];
  for (const text of hostile) {
    const start = performance.now();
    expect(decodeLink(text, numbers).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(200); // a slow machine's share; the aim is 20
  }
});
