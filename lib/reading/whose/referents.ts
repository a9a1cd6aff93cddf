import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { range } from "@/lib/words/range";
import type { PeopleWords } from "./people-words";

/** Words from "our" to whom it names: "our [very patient] tutor". */
export const INTRODUCTION = 3;

/** Somebody who is neither the writer nor a mere part of a name: "my aunt", but not "the customer portal", "12k people" and "Illustrator". */
export function isReferent(at: number, words: PeopleWords): boolean {
  const { frame, is, isIn, isPerson, isNaming, isArticle, isOwnerBehind } = words;
  // "IA" is no "ia"
  if (is("pronouns", at)) return !/^\p{Lu}{2}/u.test(frame.tokens[at]?.raw ?? "");
  const before = range(Math.max(frame.sentence.from, at - INTRODUCTION), at);
  // "another department runs it", "a bureau in Cork"
  if (is("bodies", at)) return isHead(at, words) && before.some((each) => isArticle(each) || is("another", each));
  if (!isPerson(at) || is("nobody", at) || !isHead(at, words)) return false;
  const hasArticle = before.some(isArticle);
  const isNamed = isOwnerBehind(at + 1) || before.some((each) => isNaming(each) || isIn(({ us }) => us, each));
  if (isPartOfSkill(at, words) && !((isNamed || hasArticle) && isDoing(at + 1, words))) return false;
  if (is("bare", at)) return true;
  if (range(Math.max(frame.sentence.from, at - INTRODUCTION - 1), at).some((each) => isIn(({ person }) => person.being, each))) return false;
  // "12k people", "eight developers": how many, not who
  if (before.some((each) => /^\d/.test(frame.tokens[each]?.word ?? ""))) return false;
  if (is("many", at)) return true;
  // "Sister: MATLAB", "father Oracle", but "Admin of a forum" is the writer
  const opens = at === frame.sentence.from || /[,;:()]/.test(frame.tokens[at]?.gap ?? "");
  if (opens) return is("kin", at) && !is("prepositions", at + 1);
  // "an expert in Go and a beginner in Rust"
  return isNamed || (hasArticle && !is("grades", at));
}

/** "Drawing, Illustrator, Chef", "coaching staff"; what "a recruiter called" and "our marketing people are" say is told of somebody all the same. */
function isPartOfSkill(at: number, { sightings, endsAs }: PeopleWords): boolean {
  return sightings.some((each) => (each.from <= at && at < each.until) || each.until === at) || endsAs("gerundEndings", at - 1);
}

function isDoing(at: number, { isAnyVerb, endsAs }: PeopleWords): boolean {
  return isAnyVerb(at) || endsAs("pastEndings", at);
}

/** The last word of whom it names: "my aunt writes", but not "the customer portal". */
function isHead(at: number, { frame, is, isIn, isVerb, endsAs }: PeopleWords): boolean {
  const next = frame.tokens[at + 1];
  // "the beginners' track"
  if (next?.gap.startsWith("'")) return false;
  if (at + 1 >= frame.sentence.until || next?.gap !== " " || /^\p{Lu}/u.test(next.raw) || endsAs("pastEndings", at + 1)) return true;
  const isLittle = isIn(({ functionWordSet }: LanguageIndex) => functionWordSet, at + 1) || is("prepositions", at + 1) || is("adverbs", at + 1);
  return isLittle || isVerb("ofAny", at + 1) || isVerb(is("many", at) ? "ofMany" : "ofOne", at + 1);
}
