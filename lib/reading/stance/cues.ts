import type { Cue, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { CueSighting, Frame, Teller } from "../frame";
import type { Sentence } from "../sentences/sentences";
import { yearSpans } from "../sentences/year-spans";
import type { Sighting } from "../sighting";
import { deniedVerbs } from "./denied-verb";
import { isStray } from "./stray-cues";

/** Who writes marks writes one in as many words. */
const LONGEST_MARKED = 25;

/** A hyphen within "hands-on" parts nothing. */
const HARD_GAP = /;|\s[-–—]{1,3}(?:\s|$)|^[-–—]{1,3}\s|—|\|/;
const SOFT_GAP = /[,:()&/]/;

export function frameOf(tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[], sightings: readonly Sighting[], teller: Teller = "writer"): Frame {
  const found: CueSighting[] = [];
  for (let at = sentence.from; at < sentence.until; at++) {
    for (const language of languages) found.push(...language.cues.at(tokens, at, sentence.until));
  }
  found.push(...deniedVerbs(tokens, sentence, sightings, languages));
  const turns = found.filter((cue) => cue.value.kind === "contrast");
  const free = found.filter((cue) => !isStray(cue, sightings, tokens, sentence, languages, teller) && !leapsOver(cue, turns, tokens));
  const isIn = listedIn(tokens, languages);
  const isAnd = (at: number) => isIn(({ andWords }) => andWords, at);
  const is = (...kinds: Cue["kind"][]) => (cue: CueSighting) => kinds.includes(cue.value.kind);
  const isSide = (side: "before" | "after") => (cue: CueSighting) => cue.value.kind !== "stance" || cue.value.side === side;
  const others = free.filter(is("none", "contrast", "except"));
  const forward = withoutOverlaps([...others, ...free.filter(is("stance")).filter(isSide("before"))].filter((cue) => looksItsWay(cue, tokens, sentence, sightings)));
  const backward = withoutOverlaps([...others, ...free.filter(is("stance")).filter(isSide("after"))].filter((cue) => looksItsWay(cue, tokens, sentence, sightings)))
    .filter((cue) => cue.value.kind === "stance" && !forward.some((other) => holds(other, cue, sightings) || speaksOfNext(other, cue, sightings, tokens, isAnd)));
  const thoughts = [...forward.filter((cue) => !backward.some((other) => closesOver(other, cue, tokens, sentence))), ...backward].sort((a, b) => a.from - b.from);
  const isLevelSide = (side: "before" | "after") => (cue: CueSighting) => cue.value.kind !== "level" || cue.value.side === side;
  const levelsOn = (side: "before" | "after") => withoutOverlaps(free.filter(is("level", "none")).filter(isLevelSide(side))).filter(is("level"));
  const levelsBefore = levelsOn("before");
  const levels = [...levelsBefore, ...levelsOn("after").filter((cue) => !levelsBefore.some((other) => speaksOfNext(other, cue, sightings, tokens, isAnd)))];
  const topics = free.filter(is("topic"));
  const isOthers = ({ from, until }: CueSighting) => until - from === 1 && languages.some(({ othersEndings }) => othersEndings.includes(tokens[from]?.accented ?? ""));
  const selves = free.filter(is("self")).filter((cue) => !isOthers(cue));
  const contrasts = new Set(thoughts.filter(is("contrast")).map((cue) => cue.from));
  const isHero = (at: number) => teller === "narrator" && isIn(({ third }) => third.pronouns, at);

  return {
    sentence,
    tokens,
    stances: thoughts.filter(is("stance")).filter((cue) => !opensWithTopic(cue, topics, sentence)),
    levels,
    excepts: thoughts.filter(is("except")),
    selves,
    moves: free.filter(is("move")),
    topics,
    echoes: free.filter(is("echo")),
    spans: yearSpans(tokens, sentence, languages),
    isAnd,
    isOr: (at) => isIn(({ or }) => or, at),
    isContrast: (at) => contrasts.has(at),
    isTowards: (at) => isIn(({ moves }) => moves.to, at),
    isOf: (at) => isIn(({ years }) => years.of, at),
    leadsToName: (at) => isIn(({ employer }) => employer, at) || isIn(({ toolWords }) => toolWords, at),
    isGenitive: (at) => isIn(({ genitives }) => genitives, at),
    isOwn: (at) => isIn(({ own }) => own, at),
    isArticle: (at) => isIn(({ person }) => person.articles, at),
    isWriter: (at) => isHero(at) || isIn(({ firstPerson }) => firstPerson, at) || isIn(({ us }) => us, at),
    isMe: (at) => isIn(({ people }) => people.me, at) && !isIn(({ people }) => people.about, at + 1) && !isIn(({ people }) => people.prepositions, at - 1),
    isSelf: (at) => selves.some((self) => self.from === at) || isHero(at),
    // "das Telefon", "that Kotlin service": what a name or a noun follows stands for nothing
    isPronoun: (at) => isIn(({ pronouns }) => pronouns, at) && !(tokens[at + 1]?.gap === " " && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.raw ?? "")),
    isRelative: (at) => isIn(({ third }) => third.relatives, at),
    isThirdPerson: (at) => isIn(({ third }) => third.pronouns, at) || isIn(({ third }) => third.several, at),
    isRelativeOfThing: (at) => isIn(({ relativesOfThings }) => relativesOfThings, at),
    isLink: (at) => isIn(({ links }) => links, at),
    isUniversal: (at) => isIn(({ universals }) => universals, at) && ![at + 1, at + 2].some((each) => isIn(({ times }) => times, each)),
    isNothing: (at) => isIn(({ nothings }) => nothings, at),
    isGerund: (at) => languages.some(({ people }) => [...people.gerundEndings].some((ending) => tokens[at]?.word.endsWith(ending) === true)),
    isLittle: (at) => isIn(({ functionWordSet }) => functionWordSet, at) || isIn(({ people }) => people.adverbs, at) || isIn(({ people }) => people.prepositions, at) || languages.some(({ people }) => [...people.adverbEndings].some((ending) => tokens[at]?.word.endsWith(ending) === true)),
    isBareVerb: (at) => isIn(({ people }) => people.verbs.ofMany, at),
    isInflected: (at) => isIn(({ people }) => people.pasts, at) || languages.some(({ verbEndings }) => [...verbEndings].some((ending) => tokens[at]?.word.endsWith(ending) === true)),
    isClaim: (at) => isIn(({ claimVerbs }) => claimVerbs, at) || isIn(({ tastes }) => tastes, at),
    leadsToInfinitive: (at) => isIn(({ infinitiveLeads }) => infinitiveLeads, at),
    isPast: (at) => isIn(({ people }) => people.pasts, at),
    isAsking: (at) => isIn(({ questions }) => questions, at) && !isIn(({ links }) => links, at) && !isIn(({ people }) => people.verbs.ofAny, at),
    isMastery: (at) => isIn(({ masteries }) => masteries, at),
    isAudience: (at) => isIn(({ third }) => third.audience, at),
    isReport: (at) => isIn(({ reports }) => reports, at),
    isUnmarked: sentence.until - sentence.from > LONGEST_MARKED && !range(sentence.from + 1, sentence.until).some((at) => SOFT_GAP.test(tokens[at]?.gap ?? "") || HARD_GAP.test(tokens[at]?.gap ?? "")),
    colonBefore: (at) => at > sentence.from && (tokens[at]?.gap ?? "").includes(":"),
    breakBefore(at) {
      if (at <= sentence.from) return "none";
      const gap = tokens[at]?.gap ?? "";
      // "Used it? - Never.": the dash opens the answer
      if (contrasts.has(at) || (HARD_GAP.test(gap) && !gap.includes("?"))) return "hard";
      return SOFT_GAP.test(gap) || isAnd(at) || isAnd(at - 1) ? "soft" : "none";
    },
  };
}

/** "I know nothing about Solidity, but I would …", "nothing about Rust - I cannot …": words that only together say nothing do not leap over a turn that is none of theirs. */
function leapsOver(cue: CueSighting, turns: readonly CueSighting[], tokens: readonly Token[]): boolean {
  // "a developer & used Azure": the sign is an "and", behind which the writer goes on
  if (cue.value.kind === "stance" && cue.value.stance === "other") return range(cue.from + 1, cue.until).some((at) => /\s&\s/.test(tokens[at]?.gap ?? ""));
  if (cue.value.kind !== "none" || cue.skipped === 0) return false;
  const isOwn = (at: number) => cue.phrase.elements.some(({ alternatives }) => alternatives.some((run) => run.some(({ key }) => key === tokens[at]?.word || key === tokens[at]?.family)));
  return range(cue.from + 1, cue.until).some((at) => HARD_GAP.test(tokens[at]?.gap ?? "") || (/,/.test(tokens[at]?.gap ?? "") && turns.some((turn) => turn.from === at) && !isOwn(at)));
}

/** "As for Rust, …" claims nothing yet. */
function opensWithTopic(cue: CueSighting, topics: readonly CueSighting[], sentence: Sentence): boolean {
  return topics.some((topic) => topic.from === sentence.from && topic.phrase.size > 1 && topic.from <= cue.from && cue.until <= topic.until);
}

/** "Python yes, C++ no" and "no C++": a cue that something follows in the same breath speaks of that, one at the end of what came. */
function looksItsWay(cue: CueSighting, tokens: readonly Token[], sentence: Sentence, sightings: readonly Sighting[]): boolean {
  if (cue.value.kind !== "stance") return true;
  const side = cue.until - cue.from === 1 ? sideInTurns(cue, tokens, sentence, sightings) : undefined;
  if (side) return cue.value.side === side;
  const isLast = cue.until >= sentence.until || /[,;.:)|/]|\s[-–—]\s/.test(tokens[cue.until]?.gap ?? "");
  if (cue.value.side === "before") return !isLast || (tokens[cue.until]?.gap ?? "").includes(":") || cue.until - cue.from > 1;
  return isLast || cue.until - cue.from > 1;
}

/** "python yes java no", "no java yes python": between two names without a mark, how the stretch opens and closes says to which a cue belongs. */
function sideInTurns(cue: CueSighting, tokens: readonly Token[], sentence: Sentence, sightings: readonly Sighting[]): "before" | "after" | undefined {
  if (!sightings.some((name) => name.until === cue.from) || !sightings.some((name) => name.from === cue.until)) return undefined;
  const isMarked = (at: number) => tokens[at]?.gap !== " ";
  const from = range(sentence.from + 1, cue.from + 1).findLast(isMarked) ?? sentence.from;
  const until = range(cue.until, sentence.until).find(isMarked) ?? sentence.until;
  const opens = sightings.some((name) => name.from === from);
  const closes = sightings.some((name) => name.until === until);
  return opens === closes ? undefined : opens ? "after" : "before";
}

/** "There isn't a Jira workflow I haven't broken": the longer words around the skill have said all. */
function holds(forward: CueSighting, backward: CueSighting, sightings: readonly Sighting[]): boolean {
  const isWithin = forward.value.kind === "stance" && forward.from <= backward.from && backward.until <= forward.until && forward.until - forward.from > backward.until - backward.from;
  return isWithin && sightings.some((name) => forward.from < name.from && name.until < forward.until);
}

/** "I don't know Rust": the words that could speak of what came before speak of the skill right behind them. */
function speaksOfNext(forward: CueSighting, backward: CueSighting, sightings: readonly Sighting[], tokens: readonly Token[], isAnd: (at: number) => boolean): boolean {
  if ((forward.value.kind !== "stance" && forward.value.kind !== "level") || forward.from >= backward.until || backward.from >= forward.until) return false;
  return sightings.some((next) => next.from >= forward.until && next.from <= forward.until + 1 && !isAnd(next.from - 1) && !range(forward.until, next.from + 1).some((at) => /[,;:()]/.test(tokens[at]?.gap ?? "")));
}

/** "Mit Docker kenne ich mich nicht aus, Linux …": the words that could speak of what follows end what came before. */
function closesOver(backward: CueSighting, forward: CueSighting, tokens: readonly Token[], sentence: Sentence): boolean {
  if (forward.value.kind !== "stance" || backward.from > forward.from || backward.until <= forward.until) return false;
  return backward.until >= sentence.until || /[,;.]/.test(tokens[backward.until]?.gap ?? "");
}

/** Of overlapping cues the longer; of equal ones the one that says that it is none. */
function withoutOverlaps(found: readonly CueSighting[]): CueSighting[] {
  const size = (cue: CueSighting) => cue.phrase.size;
  const rank = (cue: CueSighting) => (cue.value.kind === "none" ? 0 : 1);
  const kept: CueSighting[] = [];
  for (const cue of [...found].sort((a, b) => size(b) - size(a) || rank(a) - rank(b) || a.skipped - b.skipped || b.until - b.from - (a.until - a.from) || a.from - b.from)) {
    if (!kept.some((other) => other.from < cue.until && cue.from < other.until)) kept.push(cue);
  }
  return kept.sort((a, b) => a.from - b.from);
}
