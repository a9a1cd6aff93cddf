import type { Cue } from "@/lib/catalogue/compile-catalogue";
import type { Found } from "@/lib/catalogue/phrase-index";
import type { Sentence } from "./sentences/sentences";
import type { YearSpan } from "./sentences/year-spans";
import type { Token } from "@/lib/words/tokens";

/** Who a description is told by: its writer, or somebody who tells of them ("Marta writes firmware. She …"). */
export type Teller = "writer" | "narrator";

export type CueSighting = Found<Cue>;

/** A break between thoughts before a token: none, one that a list may cross (comma, "and"), one that nothing crosses. */
export type Break = "none" | "soft" | "hard";

/** What governs the mentions of a sentence. */
export interface Frame {
  sentence: Sentence;
  /** Those of the whole description; the sentence says from where to where it goes. */
  tokens: readonly Token[];
  stances: CueSighting[];
  levels: CueSighting[];
  excepts: CueSighting[];
  selves: CueSighting[];
  /** "switch from": what stands right behind is had. */
  moves: CueSighting[];
  topics: CueSighting[];
  /** "so is", "same for". */
  echoes: CueSighting[];
  /** How long something was done. */
  spans: readonly YearSpan[];
  breakBefore(token: number): Break;
  isAnd(token: number): boolean;
  /** "or", which stands in no one's list of what they have done: "I'd like to draw `or` write Go". */
  isOr(token: number): boolean;
  /** "but", "while". */
  isContrast(token: number): boolean;
  /** "into", behind a move. */
  isTowards(token: number): boolean;
  /** "of", "in": between an amount of years and what they are of. */
  isOf(token: number): boolean;
  /** "of the", where it says whose something is. */
  isGenitive(token: number): boolean;
  /** "my". */
  isOwn(token: number): boolean;
  /** "a", "the". */
  isArticle(token: number): boolean;
  /** "for", "with", "in": words that a name follows. */
  leadsToName(token: number): boolean;
  /** "I", "my", "we", "our". */
  isWriter(token: number): boolean;
  /** "me": to whom somebody shows, teaches or gives something. */
  isMe(token: number): boolean;
  /** "I", "we", where they speak: "and I bring the cake". In a text told about somebody "she", too. */
  isSelf(token: number): boolean;
  /** "is", "which": turns back to what was named first. */
  isLink(token: number): boolean;
  /** "who": tells more of a person. */
  isRelative(token: number): boolean;
  /** "she", "they". */
  isThirdPerson(token: number): boolean;
  /** "that": tells more of a thing. */
  isRelativeOfThing(token: number): boolean;
  /** "it": stands for what was named before. */
  isPronoun(token: number): boolean;
  colonBefore(token: number): boolean;
  /** A long stretch without any mark: somebody spoke it. */
  isUnmarked: boolean;
  /** "love", "understand": what others do with the writer's work. */
  isAudience(token: number): boolean;
  /** "know", "say": behind what others do so, the writer may speak. */
  isReport(token: number): boolean;
  /** "all", "every": what an exception is taken out of. */
  isUniversal(token: number): boolean;
  /** "nothing", "none". */
  isNothing(token: number): boolean;
  /** "wrote", "joined": what was done. */
  isPast(token: number): boolean;
  /** "what", "how": opens a question. */
  isAsking(token: number): boolean;
  /** "of", "with", "quite", "formerly": a word that is neither noun nor adjective. */
  isLittle(token: number): boolean;
  /** "knowledge", "command": what one has of a skill. */
  isMastery(token: number): boolean;
  /** "using": goes on with what the words before it say. */
  isGerund(token: number): boolean;
  /** "write": a verb without an ending. */
  isBareVerb(token: number): boolean;
  /** "wrote", "tested", "writes": no infinitive. */
  isInflected(token: number): boolean;
  /** "use", "love": says of itself what one has or likes. */
  isClaim(token: number): boolean;
  /** "to", "can't": an infinitive follows. */
  leadsToInfinitive(token: number): boolean;
}
