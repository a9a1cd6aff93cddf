import type { Stance } from "@/data/words";
import type { CatalogueIndex, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";
import type { Candidates, Sighting } from "../sighting";
import { isOrdinaryHere } from "./neighbour-signs";
import { standingSkills } from "./setting";

export function findCandidates(tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], index: CatalogueIndex): Candidates {
  const active = new Set(languages.map((language) => language.code));
  const named: Sighting[] = [];
  const told: Sighting[] = [];
  for (let at = sentence.from; at < sentence.until; at++) {
    // the x of "[x] Figma"
    if ((tokens[at]?.gap ?? "").endsWith("[")) continue;
    for (const found of index.names.at(tokens, at, sentence.until)) {
      if (found.value.language !== "en" && !active.has(found.value.language)) continue;
      if (takesYears(found, tokens, sentence, languages) || isStrayGuess(found, tokens) || isPluralOfName(found, tokens) || isSpelledAsSkill(found, tokens, sentence, index)) continue;
      if (crossesThought(found, tokens, languages)) continue;
      const denial = denialWithin(found, tokens, languages);
      if (denial !== undefined && !(takesDenial(found, languages) && isOwnDenial(found, denial, tokens, sentence, languages))) continue;
      if (found.value.by === "told") told.push(denial !== undefined ? { ...found, turned: "lacks" } : isWishedWithin(found, tokens, languages) ? { ...found, turned: "wants" } : found);
      else named.push(found);
    }
  }
  return { names: withoutOverlaps(named), told };
}

/** The skills that a sentence names or tells, in the order of the text; of overlapping names the longest. */
export function findSightings({ names, told }: Candidates, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], kinds: ReadonlySet<string>, index: CatalogueIndex): Sighting[] {
  const skills = names.filter((found) => found.value.skill);
  const standing = standingSkills(skills, tokens, sentence, languages, kinds, index);
  // a doubtful name that does not stand names nothing: "made the newsletter of our club" is still told
  const named = [...names.filter((found) => !found.value.skill), ...standing];
  return [...standing, ...tellings(told, named)].sort((a, b) => a.from - b.from || b.until - a.until);
}

/** Commas that plain words may pass over: "carry complaints, wishes and praise to the developers" has one. */
const MOST_COMMAS = 2;

/** "from sketch to handover, and I don't release a screen", "design software I've never used": plain words tell one thought; the writer's next one is not part of it. */
function crossesThought(found: Sighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  if (found.skipped === 0) return false;
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
function denialWithin({ value, phrase, from, until, skipped }: Sighting, tokens: readonly Token[], languages: readonly LanguageIndex[]): number | undefined {
  if (value.by !== "told" || skipped === 0) return undefined;
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

/** "Swift 5 years", "Python 2.5 years": how long, and no Swift 5. */
function takesYears({ from, until }: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (until - from < 2 || until >= sentence.until || !/^\d{1,2}$/.test(tokens[until - 1]?.word ?? "")) return false;
  const unit = /^[.,]$/.test(tokens[until]?.gap ?? "") && /^\d$/.test(tokens[until]?.word ?? "") ? until + 1 : until;
  return unit < sentence.until && tokens[unit]?.gap === " " && languages.some(({ years }) => [...years.units, ...years.months].includes(tokens[unit]?.word ?? ""));
}

/** "truffles, brownies", "Principles of physics": a proper name that is also an ordinary word has no plural. */
function isPluralOfName({ value, from, until, phrase }: Sighting, tokens: readonly Token[]): boolean {
  if (!value.ambiguous || until - from !== 1 || phrase.elements.length !== 1 || !/^\p{Lu}\p{Ll}/u.test(value.spelling)) return false;
  return tokens[from]?.raw.toLowerCase() === `${value.spelling.toLowerCase()}s`;
}

/** Letters of a mistyped word in plain words that still show what was meant. */
const SHORTEST_TOLD_SLIP = 7;

/** Plain words that rest on an ordinary or a short word being a slip prove nothing. */
function isStrayGuess(found: Sighting, tokens: readonly Token[]): boolean {
  if (!found.typo || found.value.by !== "told") return false;
  // "I build Andriod apps": a longer word shows what was meant
  const words = tokens.slice(found.from, found.until);
  return words.some(({ near }) => near) || !words.some(({ meant }) => meant) || words.some(({ meant, word }) => meant && word.length < SHORTEST_TOLD_SLIP);
}

/**
 * "go to" is no skill, but "I use Go to build servers" is: the capital inside a sentence decides. A sentence's first word has
 * one anyway; there a word that belongs to the skill alone must stand beside it ("Rust on microcontrollers").
 */
function isSpelledAsSkill(found: Sighting, tokens: readonly Token[], sentence: Sentence, index: CatalogueIndex): boolean {
  if (found.value.skill || !found.value.unlessSpelled?.length) return false;
  if (found.typo) return true;
  return tokens.slice(found.from, found.until).some((token, i) => {
    if (!found.value.unlessSpelled?.some((name) => name === token.raw || name.startsWith(`${token.raw} `))) return false;
    const isFirst = found.from + i === sentence.from;
    const isShouted = token.raw.length > 2 && token.raw === token.raw.toUpperCase();
    return !isFirst || isShouted || isSettled(found, tokens, sentence, index);
  });
}

function isSettled({ value, from, until }: Sighting, tokens: readonly Token[], sentence: Sentence, index: CatalogueIndex): boolean {
  const settles = value.deniedBy !== undefined && index.settling.get(value.deniedBy);
  if (!settles) return false;
  for (let at = sentence.from; at < sentence.until; at++) {
    if ((at < from || at >= until) && settles.at(tokens, at, sentence.until).some((word) => !isOrdinaryHere(tokens, word.from, index))) return true;
  }
  return false;
}

function length(found: Sighting): number {
  return found.until - found.from;
}

function withoutOverlaps(all: readonly Sighting[]): Sighting[] {
  const bySize = withoutOtherThings(all).sort(
    (a, b) =>
      b.phrase.size - a.phrase.size ||
      length(b) - length(a) ||
      claim(a) - claim(b) ||
      Number(a.typo) - Number(b.typo) ||
      a.from - b.from ||
      (a.value.by === "name" ? -1 : 0),
  );
  const owners = new Map<number, Sighting>();
  const kept: Sighting[] = [];
  for (const sighting of bySize) {
    const places = placesOf(sighting);
    if (places.some((at) => owners.has(at)) && !places.every((at) => isRival(owners.get(at), sighting))) continue;
    for (const at of places) if (!owners.has(at)) owners.set(at, sighting);
    kept.push(sighting);
  }
  return kept;
}

/** "Go to market" hides Go, and nothing else: the longer phrase says only what its own skill is not. */
function withoutOtherThings(all: readonly Sighting[]): Sighting[] {
  const others = all.filter((found) => found.value.deniedBy);
  const isHidden = (found: Sighting) => others.some((other) => other.value.deniedBy === found.value.skill?.id && other.from <= found.from && found.until <= other.until);
  return all.filter((found) => !found.value.deniedBy && !isHidden(found));
}

/** Whose words they are, of equal ones: what is known to be no skill, a skill, a doubtful name. */
function claim({ value }: Sighting): number {
  if (!value.skill) return 0;
  return value.ambiguous ? 2 : 1;
}

/** The tokens that a name takes. Of one with a gap only the ends are its own: a skill may stand in between. */
function placesOf(sighting: Sighting): number[] {
  if (sighting.skipped > 0) return [sighting.from, sighting.until - 1];
  return Array.from({ length: length(sighting) }, (_, i) => sighting.from + i);
}

/** "crypto" may be cryptography or coins: both are kept until the setting has been asked. */
function isRival(one: Sighting | undefined, other: Sighting): boolean {
  if (!one || one.from !== other.from || one.until !== other.until) return false;
  return one.value.ambiguous && other.value.ambiguous && one.value.skill !== undefined && other.value.skill !== undefined && one.value.skill !== other.value.skill;
}

/** A telling that takes in its verb ("look for weaknesses in apps") is better than a shorter one, unless it must pass over much. */
function looseness(found: Sighting): number {
  return 2 * found.skipped - length(found);
}

/** Plain words may hold a name of another skill ("explain encryption to activists"), but never tell what is named there anyway. */
function tellings(told: readonly Sighting[], names: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  const tight = [...told].sort((a, b) => looseness(a) - looseness(b) || length(b) - length(a) || a.from - b.from);
  for (const sighting of tight) {
    const overlaps = (other: Sighting) => other.from < sighting.until && sighting.from < other.until;
    const isOtherThing = names.some((name) => !name.value.skill && name.from <= sighting.from && sighting.until <= name.until);
    const isSame = (other: Sighting) => other.value.skill === sighting.value.skill && overlaps(other);
    if (!isOtherThing && !names.some(isSame) && !kept.some(isSame)) kept.push(sighting);
  }
  return kept;
}
