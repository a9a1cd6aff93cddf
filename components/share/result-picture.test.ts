import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Profile } from "@/lib/matching/profile";
import { rankRoles } from "@/lib/matching/rank-roles";
import { has, index } from "@/lib/test-support/arbitrary-profile";
import { ResultPicture } from "./result-picture";

const wordsOf = (profile: Profile | undefined) =>
  renderToStaticMarkup(createElement(ResultPicture, { result: profile && { ranking: rankRoles(profile, index), profile, index, source: { whose: "shared", entries: profile.entries, mentions: undefined, labelOf: (id: string) => id }, shownThen: [] } })).replace(/<[^>]*>/g, " ");

test("the picture of a link shows its verdict and scores, and no word that somebody typed", () => {
  const words = wordsOf({ ...has("figma", "usability-testing", "user-centred-design"), extras: ["пчёлы 🐝"] });
  expect(words).toMatch(/UX\/UI Designer for Messaging Applications fits best/);
  expect(words.match(/\d+ of 100/g)).toHaveLength(5);
  expect(words).not.toContain("пчёлы");
});

test("a link that opens nothing has a picture too, and one of nothing shows no scores", () => {
  expect(wordsOf(undefined)).toContain("This link cannot be opened");
  expect(wordsOf({ entries: [], extras: [] })).not.toContain("of 100");
});
