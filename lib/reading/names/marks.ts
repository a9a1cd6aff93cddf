import type { Level } from "@/data/words";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Frame } from "../frame";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";

// Marks that people give themselves: "4/5", "★★★☆☆", "▓▓▓░░", "80%", "C1".

export interface Grade {
  level?: Level;
  /** "0/5" says that they do not have it. */
  none?: boolean;
}

/** 0 is none; up to two in five low; from nine in ten high. */
export function gradeOf(share: number): Grade {
  if (share <= 0) return { none: true };
  if (share <= 0.4) return { level: "low" };
  return share >= 0.9 ? { level: "high" } : share < 0.7 ? { level: "mid" } : {};
}

/** What the marks beside a mention say of it, from 0 to 1. */
export function shareOf(mention: Pick<Sighting, "from" | "until">, frame: Pick<Frame, "sentence" | "tokens" | "leadsToName">): number | undefined {
  const { sentence, tokens } = frame;
  return shareBehind(mention.until, tokens, sentence) ?? (isCountedZero(mention, tokens, sentence) ? 0 : shareBefore(mention, frame));
}

const FULL = "[★●⭐*■▮█▓▰⬤◆✪🟩🟦🟨🟧🟪⬛]";
const EMPTY = "[☆○□▯░▁▱◯◇⬜▭]";
const BAR = new RegExp(`^[\\s:|–—(=-]*(${FULL}*)(${EMPTY}*)`, "u");
/** "Go *" is a footnote. */
const SHORTEST_BAR = 3;
/** Three stars and nothing behind them are three of five. */
const USUAL_BAR = 5;

/** Marks right behind a name that ends before `at`. */
export function shareBehind(at: number, tokens: readonly Token[], sentence: Sentence): number | undefined {
  const gap = at < sentence.until ? (tokens[at]?.gap ?? "") : sentence.closing;
  const [, full = "", empty = ""] = BAR.exec(gap) ?? [];
  const [got, all] = [[...full].length, [...full, ...empty].length];
  if (all >= SHORTEST_BAR) return got / (empty ? all : Math.max(USUAL_BAR, all));
  // "Python 3/10": the 3 is no version
  return figureAt(tokens[at]?.gap === "/" ? at - 1 : at, tokens, sentence);
}

/** "3/5", "80%", "C1" at a place. */
function figureAt(at: number, tokens: readonly Token[], sentence: Sentence): number | undefined {
  const got = tokens[at];
  if (!got || at >= sentence.until || !/^[\s:|(–—=-]*$/.test(got.gap)) return undefined;
  const isLast = at + 1 >= sentence.until;
  const behind = isLast ? sentence.closing : (tokens[at + 1]?.gap ?? "");
  const closes = (mark: string) => isLast || /^\s*[,;.|)\n•·]/.test(mark);
  if (/^[ABC][12]$/.test(got.raw) && closes(behind)) return SHARE_OF_GRADE[got.raw[0] ?? ""];
  if (!/^\d+$/.test(got.word)) return undefined;
  if (/^ ?%/.test(behind) && closes(behind.replace("%", "")) && Number(got.word) <= 100) return Number(got.word) / 100;
  const most = isLast ? "" : (tokens[at + 1]?.word ?? "");
  // "2024/5" is a school year
  return /^ ?\/ ?$/.test(behind) && /^(?:5|10|100)$/.test(most) && Number(got.word) <= Number(most) ? Number(got.word) / Number(most) : undefined;
}

/** The Common European Framework of Reference for Languages, of which people borrow the letters for other things. */
const SHARE_OF_GRADE: Record<string, number> = { A: 0.3, B: 0.75, C: 0.95 };

/** "9/10 in Python", "2/5 Rust", and none at all: "0 Figma". */
function shareBefore(mention: Pick<Sighting, "from">, { sentence, tokens, leadsToName }: Pick<Frame, "sentence" | "tokens" | "leadsToName">): number | undefined {
  if (tokens[mention.from - 1]?.word === "0" && mention.from - 1 >= sentence.from && /^(?: |% ?)$/.test(tokens[mention.from]?.gap ?? "") && !/[./:–-]$/.test(tokens[mention.from - 1]?.gap ?? "")) return 0;
  const most = leadsToName(mention.from - 1) ? mention.from - 2 : mention.from - 1;
  if (most - 1 < sentence.from || !/^(?:5|10|100)$/.test(tokens[most]?.word ?? "") || tokens[most]?.gap !== "/") return undefined;
  const got = tokens[most - 1]?.word ?? "";
  return /^\d+$/.test(got) && Number(got) <= Number(tokens[most]?.word) && tokens[mention.from]?.gap === " " ? Number(got) / Number(tokens[most]?.word) : undefined;
}

/** "Number of dApps shipped: 0". */
function isCountedZero(mention: Pick<Sighting, "until">, tokens: readonly Token[], sentence: Sentence): boolean {
  const at = range(mention.until, mention.until + 3).find((each) => each < sentence.until && /^\s*[:=]\s*$/.test(tokens[each]?.gap ?? ""));
  const closes = at !== undefined && (at + 1 >= sentence.until || /[,;.\n]/.test(tokens[at + 1]?.gap ?? ""));
  return closes && tokens[at]?.word === "0";
}
