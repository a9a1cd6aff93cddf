import { normaliseText, type NormalText } from "./normalise-text";
import { inFull, PARTED_DENIAL } from "./short-forms";
import { wordFamily } from "./word-family";

/** A word of the description. Signs that belong to names stay on it: C++, C#, .NET. */
export interface Token {
  /** Lower case, accents folded. */
  word: string;
  /** As written, accents folded. */
  raw: string;
  family: string;
  /** Its last letter as written, where that bears an accent: "diseñó". */
  accented?: string;
  /** UTF-16 offsets in the visitor's text. */
  start: number;
  end: number;
  /** What stands between the word before and this one. */
  gap: string;
  /** A known word that this one probably is: set by the typo net. */
  meant?: { word: string; family: string };
  /** Known words one slip away from this ordinary word ("manger"): used only inside a longer name. */
  near?: string[];
  /** Says who the writer is: the "developer" of "I'm a developer who codes". */
  isWriter?: true;
}

/** The name in "React18", "TLS1.3": a version is a word of its own, as it is in "React 18". */
const VERSIONED = "(?<![\\p{L}\\p{N}])\\p{L}{3,}(?=\\d{1,5}(?![\\p{L}\\p{N}]))";
// `+`/`#` belong to the name when they close it (C++, C#, F#); a dot opens it in .NET; "don t" has lost its apostrophe
const WORD = new RegExp(`${PARTED_DENIAL}|${VERSIONED}|(?:(?<![\\p{L}\\p{N}])\\.(?=net\\b))?[\\p{L}\\p{N}]+(?:'[\\p{L}]+)?(?:\\+\\+|#(?![\\p{L}\\p{N}]))?`, "giu");

/** "I've" is "I have": one reading for both. */
const CONTRACTION = /^(i|you|we|they)'(ve|m|ll|re)$/;
const IN_FULL: Record<string, string> = { ve: "have", m: "am", ll: "will", re: "are" };

export function tokenise(description: string): { tokens: Token[]; rest: string } {
  const normal = normaliseText(description);
  return tokensOf(description, normal);
}

function tokensOf(description: string, { text, starts, ends }: NormalText): { tokens: Token[]; rest: string } {
  const tokens: Token[] = [];
  let last = 0;
  const all = [...text.matchAll(WORD)];
  for (const [i, found] of all.entries()) {
    const raw = found[0];
    const at = found.index;
    const word = inFull(raw.toLowerCase(), all[i + 1]?.[0].toLowerCase());
    const until = at + raw.length;
    const [, subject, verb = ""] = CONTRACTION.exec(word) ?? [];
    const split = subject === undefined ? until : at + subject.length;
    const first = subject ?? word;
    const end = ends[split - 1] ?? 0;
    const accented = accentedEnd(description, starts[split - 1] ?? 0, end);
    tokens.push({ word: first, raw: text.slice(at, split), family: wordFamily(first), start: starts[at] ?? 0, end, gap: shortGap(text.slice(last, at)), ...(accented ? { accented } : {}) });
    const second = IN_FULL[verb];
    if (second) tokens.push({ word: second, raw: text.slice(split, until), family: wordFamily(second), start: starts[split] ?? 0, end: ends[until - 1] ?? 0, gap: " " });
    last = until;
  }
  return { tokens, rest: text.slice(last) };
}

/** The letter from there to there in small, if it bears an acute or grave accent. */
function accentedEnd(description: string, from: number, until: number): string | undefined {
  const letter = description.slice(from, until).normalize("NFC").toLowerCase();
  return /^[áéíóúàèìòù]$/.test(letter) ? letter : undefined;
}

const LONGEST_GAP = 64;

/** A mile of dots or blanks says no more than a few: what stands between two words is cut to its ends, so no pattern walks it twice. */
function shortGap(gap: string): string {
  if (gap.length <= LONGEST_GAP) return gap;
  const breaks = /\n[ \t]{0,8}\n/.test(gap) ? "\n\n" : gap.includes("\n") ? "\n" : "";
  return gap.slice(0, LONGEST_GAP / 2) + breaks + gap.slice(-LONGEST_GAP / 2);
}
