import type { Stance } from "@/data/words";
import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";

/** What is told, with the stance that stands among its words; nothing where they are denied or another thought. */
export function toldWithin(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): Sighting | undefined {
  if (found.skipped === 0) return found;
  if (crossesThought(found, tokens, languages)) return undefined;
  if (found.value.by !== "told") return found;
  const denial = denialWithin(found, tokens, languages);
  if (denial !== undefined) return takesDenial(found, languages) && isOwnDenial(found, denial, tokens, sentence, languages) ? { ...found, turned: "lacks" } : undefined;
  return isWishedWithin(found, tokens, languages) ? { ...found, turned: "wants" } : found;
}

/** Commas that plain words may pass over: "carry complaints, wishes and praise to the developers" has one. */
const MOST_COMMAS = 2;

/** "from sketch to handover, and I don't release a screen", "design software I've never used": plain words tell one thought; the writer's next one is not part of it. */
function crossesThought(found: Sighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  let commas = 0;
  for (let at = found.from + 1; at < found.until; at++) {
    const gap = tokens[at]?.gap ?? "";
    if (/[;()|]|\s[-–—]+\s/.test(gap)) return true;
    if (gap.includes(",")) commas++;
    // "I keep a sheet: who answers" is one thought, what is listed after it another
    if (gap.includes(":")) commas += MOST_COMMAS;
    if (commas > MOST_COMMAS) return true;
    // "no code, no crypto"
    if (/[,:]/.test(gap) && opensDenial(tokens, at, languages)) return true;
    if (at < found.from + 2 || at >= found.until - 1) continue;
    const begins = isIn(({ self }) => self, at);
    const opening = isIn(({ andWords }) => andWords, at - 1) ? at - 1 : at;
    if (begins && (/[,:]/.test(tokens[opening]?.gap ?? "") || isTurned(tokens, at, languages, takesDenial(found, languages) ? ["wants"] : ["wants", "lacks"]))) return true;
  }
  return false;
}

/** "no crypto", but not "not for a phone". */
function opensDenial(tokens: readonly Token[], at: number, languages: readonly LanguageIndex[]): boolean {
  if (languages.some(({ people, person }) => people.prepositions.has(tokens[at + 1]?.word ?? "") || person.articles.includes(tokens[at + 1]?.word ?? ""))) return false;
  return languages.some((language) => language.cues.at(tokens, at, at + 1).some(({ value }) => value.kind === "stance" && value.stance === "lacks" && value.side === "before"));
}

/**
 * "Websites I haven't designed yet, only phone apps" tells of no websites: a denial that the plain words do not ask for turns
 * them. "With no server" only says how, and behind a comma or an "and" another thought begins.
 */
function denialWithin({ phrase, from, until }: Sighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): number | undefined {
  const isIn = listedIn(tokens, languages);
  const isAsked = (word: string) => phrase.elements.some(({ alternatives }) => alternatives.some((run) => run.some(({ key }) => key === word)));
  const isHow = (at: number) => [at - 1, at].some((each) => isIn(({ people }) => people.prepositions, each));
  const isNew = (at: number) => /[,:]/.test(tokens[at]?.gap ?? "") || isIn(({ andWords }) => andWords, at - 1);
  const isDenial = (at: number) => languages.some((language) => language.cues.at(tokens, at, at + 1).some(({ value: cue }) => cue.kind === "stance" && cue.stance === "lacks" && cue.side === "before"));
  return range(from + 1, until - 1).find((at) => !isAsked(tokens[at]?.word ?? "") && !isHow(at) && !isNew(at) && isDenial(at));
}

/** Words from "I" to what is told: "Ik [heb een] forum nooit beheerd". */
const SELF_REACH = 4;

/** "Foren habe ich nie betreut", "een forum heb ik nooit beheerd": where the denial's place is between the object and its verb, it denies the writer's own doing, unless it only limits it ("nie allein"). */
function isOwnDenial({ value, from, until }: Sighting, denial: number, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  const own = languages.filter(({ code }) => code === value.language);
  const isLimited = range(denial - 1, until).some((at) => own.some(({ denialLimits }) => denialLimits.includes(tokens[at]?.word ?? "")));
  if (isLimited || own.length === 0 || range(from + 1, until).some((at) => /[,:(]/.test(tokens[at]?.gap ?? ""))) return false;
  return range(Math.max(sentence.from, from - SELF_REACH), until).some((at) => isIn(({ self }) => self, at));
}

/** "I've never", "I don't", "and I want to get into". */
function isTurned(tokens: readonly Token[], self: number, languages: readonly LanguageIndex[], stances: readonly Stance[]): boolean {
  return [self, self + 1].some((at) => languages.some((language) => language.cues.at(tokens, at, self + 3).some(({ value }) => value.kind === "stance" && stances.includes(value.stance))));
}

/** "Projekte möchte ich gern leiten", "een forum zou ik graag beheren": a wish among the plain words. */
function isWishedWithin(found: Sighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const { from, until, skipped } = found;
  if (skipped < 2 || !takesDenial(found, languages) || range(from + 1, until).some((at) => /[,:(]/.test(tokens[at]?.gap ?? ""))) return false;
  const isSelf = (cue: { from: number; until: number }) => range(cue.from, cue.until + 1).some((at) => listedIn(tokens, languages)(({ firstPerson }) => firstPerson, at));
  return range(from + 1, until - 1).some((at) => languages.some((language) => language.cues.at(tokens, at, until).some((cue) => cue.value.kind === "stance" && cue.value.stance === "wants" && cue.value.side === "before" && isSelf(cue))));
}

/** "Foren habe ich nie betreut": in these languages a denial stands among plain words and is said of them. */
function takesDenial({ value }: Sighting, languages: readonly LanguageIndex[]): boolean {
  return languages.some(({ code, denialLimits }) => code === value.language && denialLimits.length > 0);
}
