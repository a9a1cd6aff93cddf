import { VERSION } from "./format";

/** A link holds one or two; a pasted mail has words that begin like a code. */
const MAX_CANDIDATES = 64;
/** A code of 512 characters breaks into eight lines of mail; groups of four on paper make fifteen of the usual sixty. */
const MAX_PIECES = 24;

/** A run of letters and digits, and what stands between it and the next. */
interface Run {
  start: number;
  text: string;
  gap: string;
}

export interface Candidate {
  code: string;
  /** It stands where a code belongs: behind "#" or "/r/", or alone. */
  likely: boolean;
}

/**
 * What in a text may be a code, the likeliest first: the checksum tells which of them is one.
 * White space behind a code may end it or break it, so both are tried.
 */
export function* findCodes(text: string): Generator<Candidate> {
  const tried = new Set<string>();
  for (const likely of [true, false]) {
    for (const reading of readings(text)) {
      const runs = runsOf(reading);
      for (const [place, run] of runs.entries()) {
        const stands = runs.length === 1 || isBehindSign(reading, run);
        if (likely ? !stands : stands || !beginsLikeCode(run)) continue;
        for (const code of joinedFrom(runs, place)) {
          if (tried.has(code)) continue;
          if (tried.size === MAX_CANDIDATES) return;
          tried.add(code);
          yield { code, likely };
        }
      }
    }
  }
}

/** The text without what nobody sees (soft hyphens, marks of direction, …), with plain spaces, and full-width letters as plain ones. */
export function visible(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "")
    .replace(/[^\S\r\n]/g, " ")
    .replace(/[^\P{Cc}\r\n]/gu, "")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** With white space and without, each as it stands and percent-decoded once and twice. */
function* readings(text: string): Generator<string> {
  for (const clean of [withoutSoftBreaks, withoutBreaks]) {
    let stage = clean(visible(text));
    for (let round = 0; round <= 2; round++) {
      yield stage;
      const decoded = clean(visible(percentDecoded(stage)));
      if (decoded === stage) break;
      stage = decoded;
    }
  }
}

/** Mail breaks a long line with "=". */
function withoutSoftBreaks(text: string): string {
  return text.replace(/= ?\r?\n/g, "");
}

/** Mail also quotes with "> ". Prose keeps its spaces: run together, it would look like one long code. */
function withoutBreaks(text: string): string {
  const joined = withoutSoftBreaks(text).replace(/[\r\n][>|\s]*|\s+/g, "");
  const averagePiece = joined.length / runsOf(text).length;
  return averagePiece < 8 ? text : joined; // words of prose have four or five letters, pieces of a link more
}

/** Like decodeURIComponent, but what is no UTF-8 becomes U+FFFD, and a lone "%" stays. */
function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    const bytes = escapes.slice(1).split("%").map((hex) => parseInt(hex, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
  });
}

function runsOf(text: string): Run[] {
  const found = [...text.matchAll(/[A-Za-z0-9]+/g)];
  return found.map((match, place) => {
    const end = match.index + match[0].length;
    return { start: match.index, text: match[0], gap: text.slice(end, found[place + 1]?.index) };
  });
}

function isBehindSign(text: string, { start }: Run): boolean {
  return /(?:#|\/r\/) ?$/.test(text.slice(Math.max(0, start - 4), start));
}

/** On paper and by voice, groups of four are the shortest. */
function beginsLikeCode({ text }: Run): boolean {
  return text.startsWith(VERSION) && text.length >= 4;
}

/** A run alone, then joined with those that follow it over white space and the signs that mail puts there. */
function* joinedFrom(runs: readonly Run[], first: number): Generator<string> {
  let code = "";
  for (const { text, gap } of runs.slice(first, first + MAX_PIECES)) {
    code += text;
    yield code;
    if (!/^[-=>|\\\s]+$/.test(gap) || !/\s/.test(gap)) return;
  }
}
