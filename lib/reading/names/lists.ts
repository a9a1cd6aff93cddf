import { range } from "@/lib/words/range";
import type { Frame } from "../frame";
import type { Sighting } from "../sighting";

/** Words between the items of one list: "scanners [and other] fuzzers". */
const WORDS_IN_LIST = 3;

/** "Rust, Go and Solidity are new to me", "tools such as scanners and fuzzers I have never used": one list, one cue. */
export function isOneList(mention: Sighting, between: readonly Sighting[], frame: Frame): boolean {
  const sorted = [...between].sort((a, b) => a.from - b.from);
  return countInList(mention, sorted, frame) === sorted.length;
}

/** How many of the mentions behind one stand with it in a list, in one walk. */
function countInList(mention: Sighting, sorted: readonly Sighting[], frame: Frame): number {
  let count = 0;
  let until = mention.until;
  let isClosed = frame.isAnd(mention.from - 1);
  for (const other of sorted) {
    if (other.from < until) {
      count++;
      continue;
    }
    const apart = range(until, other.from + 1);
    const hasComma = apart.some((at) => /[,;]/.test(frame.tokens[at]?.gap ?? ""));
    const words = range(until, other.from).filter((at) => !frame.isAnd(at)).length;
    // "JavaScript, de Solidity no sé nada": behind a comma any other word begins a new phrase
    if (hasComma ? words > 0 && !isItem(until, other.from, frame) : words > WORDS_IN_LIST) return count;
    const isLast = apart.some((at) => frame.isAnd(at));
    // "Python: high / R: some / Julia: none": each has its own answer
    if (range(until, other.from).some((at) => frame.colonBefore(at)) && range(until, other.from).some((at) => /[/,;|]/.test(frame.tokens[at + 1]?.gap ?? ""))) return count;
    // "Java und Kotlin, Rust lerne ich": behind its "and" and a comma a list is over
    if (isClosed && hasComma && !isLast) return count;
    isClosed = isClosed || (isLast && !hasComma);
    // "Kubernetes I know and Docker I've never touched": the writer's word between them parts them
    if (apart.some((at) => frame.breakBefore(at) === "hard" || frame.isSelf(at))) return count;
    until = other.until;
    count++;
  }
  return count;
}

/** "python ok java not really": what stands between two skills without a mark or an "and" is said of the first, unless it leads to the next ("screens in Figma"). */
export function answersFirst(mention: Sighting, between: readonly Sighting[], frame: Frame): boolean {
  let until = mention.until;
  for (const other of [...between].sort((a, b) => a.from - b.from)) {
    const words = range(until, other.from);
    if (words.length > 0 && !range(until, other.from + 1).some((at) => frame.breakBefore(at) !== "none") && !words.some((at) => frame.leadsToName(at) || frame.isOf(at) || frame.isGerund(at))) return true;
    until = Math.max(until, other.until);
  }
  return false;
}

/** Words of an item that is no skill: "UI/UX, [content] and social media". */
const WORDS_IN_ITEM = 2;

/** A word or two between two marks of a list. */
function isItem(from: number, until: number, frame: Frame): boolean {
  const isMark = (at: number) => /^,\s*$/.test(frame.tokens[at]?.gap ?? "") || frame.isAnd(at);
  const words = range(from, until).filter((at) => !frame.isAnd(at));
  if (words.length > WORDS_IN_ITEM || !isMark(from) || !(isMark(until) || frame.isAnd(until - 1))) return false;
  return !words.some((at) => frame.isWriter(at) || frame.isLink(at) || frame.isPronoun(at) || frame.stances.some((cue) => cue.from <= at && at < cue.until));
}

/** The last of the mentions that stand with this one in a list. */
export function endOfList(mention: Sighting, others: readonly Sighting[], frame: Frame): number {
  const behind = others.filter((other) => other.from >= mention.until).sort((a, b) => a.from - b.from);
  const count = countInList(mention, behind, frame);
  return behind[count - 1]?.until ?? mention.until;
}
