import { range } from "@/lib/words/range";
import type { Frame } from "../frame";
import { isOneList } from "../names/lists";
import type { YearSpan } from "../sentences/year-spans";
import type { Sighting } from "../sighting";
import { leavesBrackets } from "../stance/cue-reach";

/** Words between the years and the skill they are of. */
const YEARS_REACH = 6;

/** Years where the text says a number of years (or months) of this very skill: "five years of Rust", "TypeScript 2+ yrs". */
export function findYears(mention: Sighting, others: readonly Sighting[], frame: Frame): number | undefined {
  const all = [mention, ...others];
  const owned = frame.spans.map((span) => ({ span, ...ownerOf(span, all, frame) }));
  // "nineteen years of nursing, two of Scrum": of several the nearest
  const nearest = owned.filter(({ owner }) => owner === mention).sort((a, b) => (a.cost ?? 0) - (b.cost ?? 0))[0];
  // "a decade of moderating forums" names moderation, and within it a community: both took the decade
  const own = nearest ?? owned.find(({ owner }) => owner && owner.from < mention.until && mention.from < owner.until);
  if (own) return own.span.years;
  // "React, Redux, three years each"
  const ofEach = owned.find(({ span, owner }) => span.each && owner && mention.until <= owner.from && isOneList(mention, [...others.filter((other) => other.from >= mention.until && other.until <= owner.from), owner], frame));
  if (ofEach) return ofEach.span.years;
  return owned.find(({ span, owner }) => owner && span.until <= owner.from && owner.until <= mention.from && sharesYears(owner, mention, others, frame))?.span.years;
}

/** "six years of Kotlin and Go", "ten years of programming in Java": joined by "and" or "in" alone, both are of these years. */
function sharesYears(owner: Sighting, mention: Sighting, others: readonly Sighting[], frame: Frame): boolean {
  const between = others.filter((other) => other.from >= owner.until && other.until <= mention.from);
  if (between.length === 0 && /,/.test(frame.tokens[owner.until]?.gap ?? "")) return false;
  return mention.from - owner.until - between.reduce((sum, other) => sum + other.until - other.from, 0) === 1 && (frame.isAnd(mention.from - 1) || (between.length === 0 && frame.isOf(mention.from - 1))) && isOneList(owner, [...between, mention], frame);
}

/** The mention that a span of years speaks of: the nearest in its own stretch between commas, the one behind "of" first. */
function ownerOf(span: YearSpan, mentions: readonly Sighting[], frame: Frame): { owner?: Sighting; cost?: number } {
  let best: { owner: Sighting; cost: number } | undefined;
  // "GDPR is my trade, I have done it for seven years"
  const isOfAnother = frame.isOf(span.until) && !frame.isPronoun(span.until + 1);
  // "до этого три года писал на Go": what stands right behind the years is nearer than what "it" may stand for
  const isFollowed = mentions.some((mention) => mention.from >= span.until && mention.from - span.until <= FOLLOWED_REACH && !range(span.until, mention.from + 1).some((at) => frame.breakBefore(at) !== "none"));
  const named = !isOfAnother && !isFollowed && range(span.from - PRONOUN_REACH, span.until + 2).some((at) => at >= frame.sentence.from && frame.isPronoun(at)) ? mentions.filter((mention) => mention.until <= span.from).sort((a, b) => b.until - a.until)[0] : undefined;
  if (named) return { owner: named, cost: 0 };
  const isClosed = closesItem(span, mentions, frame);
  for (const mention of mentions) {
    const follows = mention.from >= span.until;
    const from = follows ? span.until : mention.until;
    const until = follows ? mention.from : span.from;
    const covers = mention.from <= span.from && span.until <= mention.until;
    if (!covers && until < from) continue;
    if (span.bare && mention.until !== span.from) continue;
    const words = covers ? 0 : until - from;
    if (words > YEARS_REACH && !covers) continue;
    // "Officer (CIPP/E), six years": what stands in brackets is over with them
    const isBracketed = (other: Sighting) => other.until <= span.from && leavesBrackets(other.until, span.from, frame.tokens);
    // "die letzten zwei auch Go": an "and" before what follows parts less than a comma
    const inner = range(from, until + 1).filter((at) => frame.breakBefore(at) !== "none" && (!follows || MARK.test(frame.tokens[at]?.gap ?? ""))).length;
    const isCrossed = mentions.some((other) => other !== mention && other.from >= from && other.until <= until && !isBracketed(other));
    if ((isCrossed || isBracketed(mention)) && !covers) continue;
    // "Figma (beginner), fifteen years in pastry": the years are the pastry's
    if (!follows && !covers && inner > 0 && !isClosed && frame.isOf(span.until) && !frame.isPronoun(span.until + 1)) continue;
    // "engineer with twelve years of experience in cryptography": "of" turns to what follows, but not "Java for four years as a developer"
    const isOf = follows && inner === 0 && !span.lasting && frame.isOf(span.until);
    const cost = (follows && isClosed ? CLOSED : 0) + (isOf ? 0 : words) + inner * 4 + (follows ? 0 : 0.5) + (mention.value.by === "told" ? 0.4 : 0);
    if (!best || cost < best.cost) best = { owner: mention, cost };
  }
  return best ?? {};
}

const MARK = /[,:;()|/]|\s[-–—]\s/;

/** "seven years, web apps too", "seven years this March, web apps too": nothing that the years could be of follows before the next mark. */
function closesItem(span: YearSpan, mentions: readonly Sighting[], frame: Frame): boolean {
  const mark = range(span.until, frame.sentence.until).find((at) => MARK.test(frame.tokens[at]?.gap ?? "")) ?? frame.sentence.until;
  if (mark === span.until) return true;
  return mark - span.until <= TIME_REACH && !frame.isOf(span.until) && !mentions.some((mention) => mention.from >= span.until && mention.from < mark);
}

/** Words that say when behind how long: "seven years [this March]". */
const TIME_REACH = 2;

/** Words between the years and what they are of: "three years [writing]". */
const FOLLOWED_REACH = 3;

/** Words between "it" and how long it was done. */
const PRONOUN_REACH = 2;

/** "Figma (3 years), Sketch": years that a comma or bracket closes are of what stands before them, if anything does. */
const CLOSED = 8;
