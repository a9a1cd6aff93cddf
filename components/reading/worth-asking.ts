import type { Span } from "@/lib/reading/reading";

/** An unread sentence, and how often the text says it. */
export interface UnreadSentence extends Span {
  times: number;
}

/** Fewer words than these are a heading, a name or a splinter, unless they stand as a sentence or an item of their own. */
const LEAST_WORDS = 3;

const ADDRESS = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+|\b[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/\S*|\+?\d[\d ()/-]{6,}\d/giu;
/** At the end: "CV of Ms Oduya, page 2", "Page 2 of 3"; not "I wrote page 2 of our website". */
const PAGE_NUMBER = /(?:^|[^\p{L}])(?:page|pag|pagina|página|seite|halaman|стр|страница)\.?\s*\d+(?:\s*(?:\p{L}+|\/)\s*\d+)?\P{L}*$/iu;
const WORD = /\p{L}[\p{L}\p{M}'’-]+/gu;
/** One word here may be a whole sentence. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Of all that was not read, what a person could be asked about: each sentence once, without headings, page numbers and addresses. */
export function worthAsking(text: string, unread: readonly Span[]): UnreadSentence[] {
  const sentences = new Map<string, UnreadSentence>();
  for (const span of unread) {
    if (!mayTellOfASkill(text, span)) continue;
    const words = span.quote.toLowerCase().replace(/\s+/gu, " ");
    const known = sentences.get(words);
    if (known) known.times += 1;
    else sentences.set(words, { ...span, times: 1 });
  }
  return [...sentences.values()];
}

function mayTellOfASkill(text: string, span: Span): boolean {
  const { quote } = span;
  if (UNSPACED.test(quote)) return true;
  if (PAGE_NUMBER.test(quote)) return false;
  const words = quote.replace(ADDRESS, " ").match(WORD)?.length ?? 0;
  return words >= LEAST_WORDS || (words > 0 && standsAlone(text, span));
}

/** "I bake." between two full stops, "- Horse riding" on its line, or the whole of a text. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  if (start <= AROUND && end >= text.length - AROUND && before.trim() === "" && after.trim() === "") return true;
  const isItem = /(?:^|\n)\s*[-*•‣◦–—]\s*$/u.test(before);
  const isSentence = /(?:^|[.!?…\n])\s*$/u.test(before) && /^\s*[.!?…]/u.test(after);
  return isItem || isSentence;
}

/** So much to either side tells it; long texts have many such words. */
const AROUND = 20;
