import { range } from "@/lib/words/range";
import type { Sighting } from "../sighting";
import { isParted, isWritersDoing, prepositionBefore, reaches, type PeopleWords } from "./people-words";

/**
 * "The seniors share Ansible", "both boys are brilliant at Scratch", "my old lead could read assembly", "a gentleman who gives
 * lessons in Kubernetes": the nearest subject before a mention, somebody with a verb behind them, is not the writer.
 */
export function isSubjectAnother(mention: Sighting, words: PeopleWords): boolean {
  const { frame, isWriter } = words;
  if (isOpen(mention, words)) return false;
  // "patients understand [what I tell them]": plain words in which the writer acts
  if (mention.value.by === "told" && range(mention.from, mention.until).some((at) => frame.isSelf(at))) return false;
  if (mention.value.by === "told" && beginsWithDoer(mention, words)) return true;
  for (let verb = mention.from; verb > frame.sentence.from; verb--) {
    if (isWriter(verb) || frame.breakBefore(verb) === "hard") return false;
    const head = headBefore(verb, words);
    if (head === undefined) continue;
    return !isWriterAmong(head, words) && reaches(verb, mention, words) && !isWritersDoing(mention, words);
  }
  return false;
}

/** "Does anyone know a course?", "when my friends get stuck with Go, they call me": what is asked, or only may be, is nobody's doing. */
function isOpen(mention: Sighting, { frame, is }: PeopleWords): boolean {
  const { from, until, closing } = frame.sentence;
  if (/^\s*\?/.test(closing)) return true;
  return is("conditions", from) && range(mention.until, until).some((at) => frame.isMe(at) || frame.isSelf(at));
}

/** Words that may stand between somebody and their verb: "my boss [still also] writes". */
const ADVERB_REACH = 2;

/** "My [aunt can explain taxes]": plain words may take in who does it. */
function beginsWithDoer(mention: Sighting, words: PeopleWords): boolean {
  const verbs = range(mention.from + 1, Math.min(mention.from + 2 + ADVERB_REACH, mention.until));
  return verbs.some((verb) => headBefore(verb, words) === mention.from) && !isWriterAmong(mention.from, words) && !isWritersDoing(mention, words);
}

/** "The [best] person who". */
const OPENING = 3;

/** The last word of who does what the word at `verb` says, where that is people and the word their verb. */
function headBefore(verb: number, words: PeopleWords): number | undefined {
  const { frame, isAnyVerb, isOwnerBehind } = words;
  // "the beginners' track"
  if (!isAnyVerb(verb) || (frame.tokens[verb]?.gap ?? "").startsWith("'")) return undefined;
  let at = isOwnerBehind(verb - 1) ? verb - 2 : verb - 1;
  while (at > frame.sentence.from && verb - at <= ADVERB_REACH && isAdverb(at, words)) at--;
  // "a hacker who lectures"; a text that opens with "the one who decides what gets built" says who its writer is
  if (frame.isRelative(at)) return at > OPENING && isSomebody(at - 1, verb, words) ? at - 1 : undefined;
  if (isParted(at, verb, frame)) {
    const aside = asideBefore(verb, words);
    if (aside === undefined) return undefined;
    at = aside - 1;
  }
  const head = [at, headOfPlaced(at, words)].find((each) => each !== undefined && isSomebody(each, verb, words));
  return head !== undefined && isSubject(head, verb, words) ? head : undefined;
}

/** Words between somebody and their verb that stand between commas. */
const ASIDE_REACH = 6;

/** "My dentist, of all people, runs a node": where what stands between two commas begins. */
function asideBefore(verb: number, { frame, isVerb }: PeopleWords): number | undefined {
  const isComma = (at: number) => /,/.test(frame.tokens[at]?.gap ?? "");
  const opening = isComma(verb) ? range(Math.max(frame.sentence.from, verb - ASIDE_REACH), verb).findLast(isComma) : undefined;
  return opening === undefined || range(opening, verb).some((at) => frame.isSelf(at) || isVerb("ofAny", at)) ? undefined : opening;
}

/** Somebody, in the number that the verb is in. */
function isSomebody(at: number, verb: number, words: PeopleWords): boolean {
  const { frame, is, isIn, isVerb } = words;
  const isOfOne = isVerb("ofAny", verb) || isVerb("ofOne", verb);
  if (is("pronouns", at)) return isOfOne;
  if (is("many", at)) return isVerb("ofAny", verb) || isVerb("ofMany", verb);
  // "uncle Hiro"
  const isCalled = /^\p{Lu}\p{Ll}/u.test(frame.tokens[at]?.raw ?? "") && frame.tokens[at]?.gap === " " && (is("one", at - 1) || isIn(({ titles }) => titles, at - 1));
  return isOfOne && (isCalled || (is("one", at) && isIntroduced(at, words)));
}

/** Words from "our" to whom it names: "our [very patient] tutor". */
const INTRODUCTION = 4;

/** "our tutor", "the old vicar", "a friend"; bare at the start of a thought only: "director does the blog". */
function isIntroduced(head: number, { frame, is, isNaming, isArticle, isOwnerBehind }: PeopleWords): boolean {
  // "beginner guides for people" grades the guides
  if ((head === frame.sentence.from && !is("grades", head)) || is("bare", head) || isOwnerBehind(head + 1)) return true;
  return range(Math.max(frame.sentence.from, head - INTRODUCTION), head).some((at) => isNaming(at) || isArticle(at) || (frame.tokens[at]?.word ?? "").endsWith("'s"));
}

/** Words from somebody to their verb, with where they are in between: "everyone [on my course] does". */
const PLACE_REACH = 8;

/** "The guy from IT runs it", "everyone on my course does React". */
function headOfPlaced(last: number, { frame, isIn, isPerson, isVerb }: PeopleWords): number | undefined {
  return range(Math.max(frame.sentence.from, last - PLACE_REACH), last).findLast((at) => {
    const isPlaced = isIn(({ person }) => person.places, at + 1) || frame.isOf(at + 1) || isIn(({ employer }) => employer, at + 1);
    if (!isPerson(at) || !isPlaced || isParted(at, last, frame)) return false;
    return !range(at + 1, last + 1).some((each) => frame.isSelf(each) || frame.isAnd(each) || frame.breakBefore(each) === "hard" || isVerb("ofAny", each));
  });
}

/** Words from "with" to whom it names. */
const NAMED_REACH = 3;

/** Whether somebody before a verb is its subject: not who is made to do it, not who uses the writer's work, not whom a preposition names. */
function isSubject(head: number, verb: number, words: PeopleWords): boolean {
  const { frame, is, isIn, isVerb } = words;
  // "I helped colleagues write tests"
  const clause = range(frame.sentence.from + 1, head).findLast((at) => frame.breakBefore(at) !== "none") ?? frame.sentence.from;
  if (!isVerb("ofAny", verb) && range(clause, head).some((at) => frame.isSelf(at))) return false;
  // "a page where members connect a wallet"
  if (isIn(({ third }) => third.joins, head - 1)) return false;
  // "sessions with users led to …", but "one of my friends codes"
  const before = prepositionBefore(head, Math.max(frame.sentence.from, head - NAMED_REACH), words);
  if (before === undefined || isParted(before, head, frame)) return true;
  return (frame.isOf(before) && is("quantifiers", before - 1)) || range(before + 1, head).some((at) => isVerb("ofAny", at));
}

function isAdverb(at: number, { is, endsAs }: PeopleWords): boolean {
  return is("adverbs", at) || endsAs("adverbEndings", at);
}

/** Words from "I am" to who: "I'm [the only] tester". */
const BEING_REACH = 5;

/** "I was the only student who wrote Rust", "my colleagues and I wrote". */
function isWriterAmong(head: number, { frame, isIn }: PeopleWords): boolean {
  return range(Math.max(frame.sentence.from, head - BEING_REACH), head).some((at) => isIn(({ person }) => person.being, at));
}
