/**
 * The text as the reader compares it: compatibility forms and ligatures unfolded (NFKC), invisible characters gone,
 * accents folded, words hyphenated at a line's end joined again. Case stays. Normalised character i
 * comes from `starts[i]` to `ends[i]` of the visitor's text (UTF-16 offsets), so every span can be quoted exactly.
 */
export interface NormalText {
  text: string;
  starts: Int32Array;
  ends: Int32Array;
}

/** The catalogue's phrases: many, short, plain. */
const SHORT = 256;
const IDENTITY = Int32Array.from({ length: SHORT }, (_, i) => i);
const NEXT = IDENTITY.map((i) => i + 1);

const PLAIN = /^[\x20-\x7e\n]$/;
/** With the marks of trade, which belong to no name. */
const INVISIBLE = /[\p{Cf}\p{Cc}™®©℠]/u;
const MARKS = /\p{Mn}/gu;
/** "[x] Figma [ ] Sketch": boxes stay; other square brackets are read as round ones. */
const BOX = /\[[ xX✓✔✗✘]?\]/y;
const LINE_BREAK = /[\n\r\u2028\u2029\u0085\v\f]/;
const HYPHENATED = /-[ \t]*\r?\n[ \t]*/y;

const LOOKALIKES: Record<string, string> = { "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‐": "-", "‑": "-", "−": "-", "‒": "–", "│": "|", "┃": "|", "║": "|", "½": " 1/2" };

function fold(character: string): string {
  if (character !== "`" && PLAIN.test(character)) return character;
  if (LINE_BREAK.test(character)) return character === "\r" ? "" : "\n";
  if (character === "\t") return "\t";
  if (INVISIBLE.test(character)) return "";
  const alike = LOOKALIKES[character];
  if (alike !== undefined) return alike;
  return character.normalize("NFKC").normalize("NFD").replace(MARKS, "").normalize("NFC");
}

/** Nothing to unfold, to fold or to join. */
const ALREADY_NORMAL = /^[\x20-\x7e]*$/;

export function normaliseText(description: string): NormalText {
  if (description.length < SHORT && ALREADY_NORMAL.test(description) && !/[`[]/.test(description)) return { text: description, starts: IDENTITY, ends: NEXT };
  const pieces: string[] = [];
  const starts = new Int32Array(description.length * 4);
  const ends = new Int32Array(description.length * 4);
  let length = 0;
  let inBox = false;
  const put = (folded: string, at: number, until: number) => {
    // One character rarely unfolds to more than four; what is beyond (ﷺ) names no skill.
    const kept = folded.slice(0, 4);
    pieces.push(kept);
    for (let i = 0; i < kept.length; i++) {
      starts[length] = at;
      ends[length++] = until;
    }
  };
  for (let at = 0; at < description.length; ) {
    const character = String.fromCodePoint(description.codePointAt(at) ?? 0);
    if (character === "-" && /\p{Ll}/u.test(description[at - 1] ?? "")) {
      HYPHENATED.lastIndex = at;
      const broken = HYPHENATED.exec(description);
      if (broken && /\p{Ll}/u.test(description[HYPHENATED.lastIndex] ?? "")) {
        at = HYPHENATED.lastIndex;
        continue;
      }
    }
    if (character === "[") {
      BOX.lastIndex = at;
      inBox = BOX.test(description);
    }
    const isBracket = (character === "[" || character === "]") && !inBox;
    const isLoneReturn = character === "\r" && description[at + 1] !== "\n";
    put(isLoneReturn ? "\n" : isBracket ? (character === "[" ? "(" : ")") : fold(character), at, at + character.length);
    at += character.length;
  }
  return { text: pieces.join(""), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}
