import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Level } from "@/data/words";
import type { CueSighting, Frame } from "./cues";
import type { Sighting } from "./find-mentions";
import type { Token } from "./tokens";

/** Words between a level and its skill: "basics [of]", "expert [in all things]". */
const LEVEL_REACH = 3;

export interface Grade {
  level?: Level;
  /** "0/5" says that they do not have it. */
  none?: boolean;
}

/** How well, where the text says it of this mention: in words beside it ("basic SQL", "Figma (beginner)") or as marks ("4/5", "★★★☆☆"). */
export function findLevel(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[]): Grade {
  const marked = fromMarks(mention, tokens, frame);
  if (marked) return marked;
  const level = nearestLevel(mention, others, frame);
  return level ? { level } : {};
}

function nearestLevel(mention: Sighting, others: readonly Sighting[], frame: Frame): Level | undefined {
  let best: { level: Level; distance: number } | undefined;
  for (const cue of frame.levels) {
    const distance = distanceTo(cue, mention, others, frame);
    if (cue.value.kind === "level" && distance !== undefined && (!best || distance < best.distance)) best = { level: cue.value.level, distance };
  }
  return best?.level;
}

function distanceTo(cue: CueSighting, mention: Sighting, others: readonly Sighting[], frame: Frame): number | undefined {
  if (cue.value.kind !== "level") return undefined;
  if (cue.value.side === "before") {
    if (cue.until > mention.from) return cue.from < mention.from && mention.until <= cue.until ? 0 : undefined;
    const between = others.filter((other) => other.from >= cue.until && other.until <= mention.from);
    const words = mention.from - cue.until - between.reduce((sum, other) => sum + other.until - other.from, 0);
    // "basic HTML and CSS" is both basic; "basic SQL, decent Excel" is not
    const breaks = positions(cue.until, mention.from).filter((at) => frame.breakBefore(at) !== "none" && !frame.isAnd(at) && !frame.isAnd(at - 1)).length;
    return words <= LEVEL_REACH && breaks === 0 ? words + between.length : undefined;
  }
  if (cue.from < mention.until) return undefined;
  const words = cue.from - mention.until;
  const between = others.some((other) => other.from >= mention.until && other.until <= cue.from);
  const cut = positions(mention.until, cue.from).some((at) => frame.breakBefore(at) === "hard" && at !== mention.until);
  return words <= LEVEL_REACH && !between && !cut ? words : undefined;
}

function positions(from: number, until: number): number[] {
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, i) => from + i);
}

function fromMarks(mention: Sighting, tokens: readonly Token[], frame: Frame): Grade | undefined {
  const stars = /^[\s:|–—-]*([★●⭐*]+)([☆○]*)/u.exec(tokens[mention.until]?.gap ?? "");
  if (stars?.[1] && stars[1].length + (stars[2]?.length ?? 0) >= 3) return gradeOf(stars[1].length / Math.max(5, stars[1].length + (stars[2]?.length ?? 0)));
  const got = tokens[mention.until];
  const most = tokens[mention.until + 1];
  if (!got || mention.until >= frame.sentence.until || !/^\d+$/.test(got.word) || !/^[\s:|(–—=-]*$/.test(got.gap)) return undefined;
  const isRatio = most && (most.gap === "/" || most.gap === " / ") && /^(?:5|10|100)$/.test(most.word);
  if (isRatio) return gradeOf(Number(got.word) / Number(most.word));
  return undefined;
}

/** 0 is none; up to two in five low; from nine in ten high. */
function gradeOf(share: number): Grade {
  if (share <= 0) return { none: true };
  if (share <= 0.4) return { level: "low" };
  return share >= 0.9 ? { level: "high" } : share < 0.7 ? { level: "mid" } : {};
}

/** Years where the text says a number of years (or months) of this very skill: "five years of Rust", "TypeScript 2+ yrs". */
export function findYears(mention: Sighting, others: readonly Sighting[], frame: Frame, tokens: readonly Token[], languages: readonly LanguageIndex[]): number | undefined {
  const spans = yearSpans(tokens, frame, languages);
  for (const span of spans) {
    const owner = ownerOf(span, [mention, ...others], frame);
    if (owner === mention) return span.years;
  }
  return undefined;
}

interface YearSpan {
  from: number;
  until: number;
  years: number;
}

function yearSpans(tokens: readonly Token[], frame: Frame, languages: readonly LanguageIndex[]): YearSpan[] {
  const spans: YearSpan[] = [];
  for (let at = frame.sentence.from; at < frame.sentence.until - 1; at++) {
    const { amount, words } = amountAt(at, tokens, languages);
    if (amount === undefined) continue;
    for (let unit = at + words; unit <= Math.min(at + words + 1, frame.sentence.until - 1); unit++) {
      const word = tokens[unit]?.word ?? "";
      const isYears = languages.some((language) => language.years.units.includes(word));
      const isMonths = languages.some((language) => language.years.months.includes(word));
      if (isYears || isMonths) {
        spans.push({ from: at, until: unit + 1, years: isMonths ? amount / 12 : amount });
        break;
      }
    }
  }
  return spans;
}

/** "dua puluh lima", "два с половиной". */
const LONGEST_NUMBER = 4;

/** The number written at a token, in figures or in words, and how many words it takes. */
function amountAt(at: number, tokens: readonly Token[], languages: readonly LanguageIndex[]): { amount?: number; words: number } {
  for (let words = LONGEST_NUMBER; words > 0; words--) {
    const amount = amountOf(tokens.slice(at, at + words).map((token) => token.word).join(" "), languages);
    if (amount !== undefined) return { amount, words };
  }
  return { words: 0 };
}

function amountOf(word: string, languages: readonly LanguageIndex[]): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  for (const language of languages) {
    const amount = Object.hasOwn(language.numbers, word) ? language.numbers[word] : undefined;
    if (amount !== undefined) return amount;
  }
  return undefined;
}

/** Words between the years and the skill they are of. */
const YEARS_REACH = 6;

/** The mention that a span of years speaks of: the nearest in its own stretch between commas, the one behind "of" first. */
function ownerOf(span: YearSpan, mentions: readonly Sighting[], frame: Frame): Sighting | undefined {
  let best: { mention: Sighting; cost: number } | undefined;
  for (const mention of mentions) {
    const follows = mention.from >= span.until;
    const from = follows ? span.until : mention.until;
    const until = follows ? mention.from : span.from;
    const covers = mention.from <= span.from && span.until <= mention.until;
    if (!covers && until < from) continue;
    const words = covers ? 0 : until - from;
    if (words > YEARS_REACH && !covers) continue;
    const inner = positions(from, until).filter((at) => (at > from || follows || at === from) && frame.breakBefore(at) !== "none").length;
    const crossed = mentions.some((other) => other !== mention && other.from >= from && other.until <= until);
    if (crossed && !covers) continue;
    const cost = words + inner * 4 + (follows ? 0 : 0.5) + (mention.value.by === "told" ? 0.4 : 0);
    if (!best || cost < best.cost) best = { mention, cost };
  }
  return best?.mention;
}
