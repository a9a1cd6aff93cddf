import type { CatalogueIndex, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { tokenise, type Token } from "@/lib/words/tokens";
import { withGeneralsAsTold } from "./amount/generals";
import { withGradeLines } from "./amount/grade-lines";
import { findLevelHeadings } from "./amount/level-headings";
import { ownScale } from "./amount/own-scale";
import { MAX_DESCRIPTION } from "./limits";
import { findCandidates } from "./names/find-mentions";
import { mendTypos } from "./names/mend-typos";
import { withSharedEnds } from "./names/shared-ends";
import { kindsOf } from "./names/neighbour-signs";
import { readSentence } from "./read-sentence";
import { spanOf, withStance, type Mention, type Reading } from "./reading";
import { withoutAsides } from "./sentences/asides";
import { yearsInRows } from "./sentences/columns";
import { findLanguages } from "./sentences/find-language";
import { partGlued } from "./sentences/glued-words";
import { findHeadings } from "./sentences/headings";
import { isAdvert } from "./sentences/is-advert";
import { partRunOns } from "./sentences/run-ons";
import { splitSentences, type Sentence } from "./sentences/sentences";
import { findUnreadLanguages } from "./sentences/unread-languages";
import type { Candidates } from "./sighting";
import { frameOf } from "./stance/cues";
import { withEchoes, withOwnRemarks, withRemark, type ReadMention } from "./stance/look-back";
import { firstClause, remarkOn } from "./stance/remarks";
import { withDesignations } from "./whose/designations";
import { inOwnMouth, tellerOf } from "./whose/other-subjects";

/** What a text says of its writer's skills: every mention quotes the text, every sentence is used or unread. */
export function readDescription(description: string, index: CatalogueIndex): Reading {
  const text = description.slice(0, MAX_DESCRIPTION);
  const { tokens: all, rest } = tokenise(text);
  const written = withoutAsides(withGradeLines(partGlued(all, index), rest, index), index.languages);
  const split = splitSentences(written, rest, index.languages);
  const unreadIn = findUnreadLanguages(written, split, text, index);
  const marked = split.filter((_, i) => unreadIn[i] === undefined);
  const languagesOf = findLanguages(written, marked, index.languages);
  // compiled now, where they were not yet: a token remembers the words that it was looked up among
  for (const language of languagesOf.flat()) void language.cues;
  const corrected = withSharedEnds(mendTypos(written, marked, languagesOf, index), marked, languagesOf, index);
  // each language once, not once a sentence: these are asked of every word
  const spoken = [...new Set(languagesOf.flat())];
  const teller = tellerOf(corrected, spoken);
  const told = teller === "narrator" ? inOwnMouth(corrected, spoken) : corrected;
  const parts = marked.flatMap((sentence, i) => partsOf(sentence, told, languagesOf[i] ?? [], index));
  const sentences = parts.map((part) => part.sentence);
  const languages = parts.map((part) => part.languages);
  const tokens = withDesignations(told, sentences, languages);
  const candidates = parts.map((part) => part.candidates);
  const headings = findHeadings(tokens, sentences, languages);
  const levelsAbove = findLevelHeadings(tokens, sentences, languages);
  const yearsByRow = yearsInRows(tokens, sentences, languages);
  const scale = ownScale(tokens, spoken);
  const kinds = kindsOf(candidates.flatMap((each) => each.names), tokens, index);

  const advert = isAdvert(tokens, sentences, languages);

  const mentions: Mention[] = [];
  const unread = split.filter((_, i) => unreadIn[i] !== undefined).map(({ from, until }) => spanOf(written, from, until, text));
  let before: readonly ReadMention[] = [];
  sentences.forEach((sentence, i) => {
    const read = readSentence(sentence, { tokens, text, index, languages: languages[i] ?? [], headed: headings[i], levelAbove: levelsAbove[i], candidates: candidates[i], kinds, teller, advert, yearsInRow: yearsByRow[i], scale });
    const found = withGeneralsAsTold(read, tokens, index);
    const frameFor = (part: Sentence) => frameOf(tokens, part, languages[i] ?? [], [], teller);
    const remark = found.length === 0 && before.length > 0 ? remarkOn(frameFor(firstClause(sentence, tokens)), languages[i] ?? []) : undefined;
    if (remark) mentions.splice(-before.length, before.length, ...withRemark(before, remark, tokens, languages[i] ?? []).map(({ mention }) => mention));
    else if (found.length === 0) unread.push(spanOf(tokens, sentence.from, sentence.until, text));
    const echoed = withEchoes(found, before, frameFor(sentence));
    const said = withOwnRemarks(echoed, sentence, frameFor, tokens, languages[i] ?? []);
    mentions.push(...said.map(({ mention }) => mention));
    before = said;
  });
  const unreadLanguages = [...new Set(unreadIn.filter((code) => code !== undefined))];
  return { mentions: advert ? mentions.map(asNamedInAdvert) : mentions, unread: unread.sort((a, b) => a.start - b.start), unreadLanguages, advert, readTo: text.length };
}

/** What an advert names, it asks of its reader, or has beside the job. */
function asNamedInAdvert(mention: Mention): Mention {
  return { ...withStance(mention, "other"), ...(mention.beside && { beside: true }) };
}

interface Part {
  sentence: Sentence;
  languages: readonly LanguageIndex[];
  candidates: Candidates;
}

/** A sentence with what it may name, or what it runs together. */
function partsOf(sentence: Sentence, tokens: readonly Token[], languages: readonly LanguageIndex[], index: CatalogueIndex): Part[] {
  const candidates = findCandidates(tokens, sentence, languages, index);
  const sentences = partRunOns(sentence, candidates, tokens, languages);
  if (sentences.length === 1) return [{ sentence, languages, candidates }];
  return sentences.map((part) => ({ sentence: part, languages, candidates: findCandidates(tokens, part, languages, index) }));
}
