import { countText, firstOf, inSentence, listText } from "./words";

/** "making complex things clear" and "Making complex things plain": one of the two is enough. */
function saysTheSame(part: string, skill: string): boolean {
  const [words, others] = [part, skill].map((text) => text.toLowerCase().split(" ")) as [string[], string[]];
  return words.length === others.length && words.filter((word, place) => word !== others[place]).length <= Math.floor(words.length / 4);
}

/** What follows from a result: how sure it is, what is missing, and what to do about it. */
export const adviceTexts = {
  firm: {
    firm: (title: string, stays: number, of: number) => `The first place is firm: in ${stays} of ${of} other reasonable weightings, ${title} stays first.`,
    fairly: (title: string, stays: number, of: number) => `The first place is fairly firm: in ${stays} of ${of} other reasonable weightings, ${title} stays first.`,
    loose: (title: string, stays: number, of: number) => `The first place is not firm: ${title} stays first in only ${stays} of ${of} other reasonable weightings. Read it as a tendency.`,
    little: "The first place is not firm yet: there is too little here to call it that. Two or three sentences more make the answer much firmer.",
    explain:
      "A weighting says how much each requirement and each duty counts. We make them count up to twice as much, or down to half, at random, and always in the same way for the same result. This tests the first place only: the places below it may change more easily.",
  },
  tie: {
    heading: "What would decide it",
    one: (title: string, skill: string) => `With ${inSentence(skill)}, ${title} would come first alone.`,
    nothing: (roles: number) => `No single further skill puts one of them clearly first: ${roles === 2 ? "both" : `all ${countText(roles)}`} would suit you.`,
  },
  nearest: {
    heading: (title: string) => `The nearest: ${title}`,
    headingWanted: (title: string) => `Where your wish leads: ${title}`,
    shares: "What already counts for it:",
    wanted: "Nothing of it is shown yet, but the wish to learn what it asks for is there.",
    routes: "Three ways into this role. Each takes months, and for none of them do you need to know the right people:",
  },
  contrast: {
    heading: (above: string, below: string) => `${above} stands above ${below}`,
    becauseOf: "because of",
    counter: (below: string) => `In favour of ${below}:`,
    reverse: (skill: string) => `${skill} would reverse this order.`,
    reverseTied: (skill: string, below: string) => `${skill} would put ${below} higher, but not clearly: it would still be a tie.`,
    decide: (skill: string, below: string) => `With ${inSentence(skill)}, ${below} would come first alone.`,
    noReverse: "No single skill would reverse this order.",
    equal: (above: string, below: string) => `${above} and ${below} have the same score.`,
    tied: (above: string, below: string, points: number) => `${above} and ${below} are tied; ${above} stands ${points === 0 ? "less than a point" : points === 1 ? "1 point" : `${points} points`} higher`,
  },

  next: {
    heading: "Your best next step",
    adds: (skill: string, points: number, title: string) => `${skill} would add ${points} ${points === 1 ? "point" : "points"} to ${title}.`,
    how: {
      "not-mentioned": () => "If not: how to learn it",
      partly: (skill: string) => `How to learn ${inSentence(skill)}, or more of it`,
      lacking: (skill: string) => `How to learn ${inSentence(skill)}`,
    },
    first: (title: string) => `It would put ${title} first.`,
    nothing: "Nothing that you wrote is about one of the five roles yet, so none is nearer than another. Read what they do, and choose the one that interests you most: its card, below, names a first proof for each thing it asks for.",
    roles: "See the five roles",
    advert: "This ranking is of the advert, not of you: it says which role is meant. Write about yourself instead, and you see how near you are to it.",
    whole: {
      ready: (title: string) => `All three requirements of ${title} are met. You can apply, and send this result along.`,
      thin: (title: string) => `All three requirements of ${title} are met, but an employer will want to know more.`,
      editFirst: "Before you apply, choose “Edit my skills” and add what else you have done.",
      thinParts: (parts: readonly string[]) => `Little or nothing is shown of ${listText(parts)}.`,
      noDepth: "Nothing of it says for how long you have done it, or how well. A first project counts: say so, and an employer knows what to expect.",
      examples: "Is there something of this that you have done? Write what it was, for whom, and for how long:",
      noExamples: "For example, write about one thing that you finished: what it was, for whom, and how long it took.",
      link: (lacked: readonly string[]) =>
        lacked.length === 0
          ? "Look at the result once more before you send its link: the link shows every skill that counts in it."
          : `Look at the result once more before you send its link: the link shows every skill that counts in it, and also what you said you lack (${firstOf(lacked)}).`,
    },
  },

  questions: {
    heading: { first: "A question that could change who comes first", below: "A question that could change the places below the first", tie: "A question that could change the order" },
    atMost: (left: number) => `We ask ${left === 1 ? "one question" : `${countText(left)} questions`} at most, and stop as soon as none could change the order.`,
    headingDone: "Your answers",
    ask: (skill: string) => `Do you have experience with ${inSentence(skill)}?`,
    moves: (titles: readonly string[]) => `A yes would change the score of ${listText(titles)}.`,
    answers: { yes: "Yes", "a-little": "A little", no: "No" },
    answered: { yes: "yes", "a-little": "a little", no: "no" },
    undo: (skill: string) => `Take back the answer on ${inSentence(skill)}`,
    undoShort: "Take back",
    given: (skill: string, answer: string) => `${skill}: ${answer}`,
    next: (question: string) => `Next question: ${question}`,
    takenBack: (skill: string) => `The answer on ${inSentence(skill)} is taken back.`,
    done: "No further question would change the order.",
    enough: "That is enough: we ask no more than five questions.",
  },

  gaps: {
    heading: "What is missing",
    none: "Nothing: all three requirements are met.",
    noneButParts: (parts: readonly string[]) => `All three requirements are met, but little or nothing is shown of ${listText(parts)}.`,
    kinds: {
      "not-mentioned": { heading: "Not mentioned", lead: "You have said nothing, or next to nothing, about this. That is not the same as lacking it." },
      partly: { heading: "Shown only in part", lead: "A part of this is shown, but not all of it." },
      lacking: { heading: "Lacking", lead: "You said that you do not have this." },
    },
    kindsShared: {
      "not-mentioned": { heading: "Not mentioned", lead: "Nothing, or next to nothing, was said about this. That is not the same as lacking it." },
      partly: { heading: "Shown only in part", lead: "A part of this is shown, but not all of it." },
      lacking: { heading: "Lacking", lead: "This is said to be lacking." },
    },
    effect: (parts: readonly string[]) => `${parts.join("; ")}.`,
    duty: (text: string) => `The duty behind it: ${text}`,
    have: (skill: string) => `You have not mentioned ${inSentence(skill)}. Do you have experience with it?`,
    haveWanted: (skill: string) => `You want to learn ${inSentence(skill)}. Do you have some experience with it already?`,
    name: (part: string, skill: string) => (saysTheSame(part, skill) ? skill : `${part}: ${skill}`),
    adds: (points: number) => (points === 0 ? "Adds less than a point here" : `Adds ${points} ${points === 1 ? "point" : "points"} here`),
    addsMore: (points: number) => `Adds ${points} points here, because it shows more of the role than this`,
    addsOther: (points: number, title: string) => `${points} to ${title}`,
    alsoAdds: (parts: readonly string[]) => listText(parts),
    changesFirst: (title: string) => `would put ${title} first`,
    how: "How to close this gap",
    howOf: (skill: string) => `How to close this gap: ${skill}`,
    why: "Why it is asked for",
    proof: "A first proof",
    effort: (effort: string) => `Time needed: ${effort}.`,
    learn: "Learn it from the source",
  },

  whatIf: {
    heading: "What if I learned this?",
    lead: "Choose one or more skills. You see what they would change, and your result stays as it is.",
    choose: "Skills to try",
    toggle: (skill: string) => `What if I learned ${inSentence(skill)}?`,
    short: "What if I learned this?",
    on: "Counted as learned. Take it out again",
    active: (skills: readonly string[]) => `What if: with ${listText(skills.map(inSentence))}`,
    activeLong: (count: number) => `What if: with ${count} more skills`,
    pictureLabel: "Before and after, role by role",
    role: "Role",
    before: "Now",
    after: "Then",
    difference: "More",
    none: "Choose a skill above to see before and after.",
    announced: (first: string, percent: number) => `Then ${first} comes first, at ${percent} of 100.`,
    announcedTie: (titles: readonly string[]) => `Then it is a tie: ${listText(titles)}.`,
    announcedNone: (first: string, percent: number) => `Then still none of the five fits. The nearest is ${first}, at ${percent} of 100.`,
    keep: "Keep as “want to learn”",
    kept: (skills: readonly string[]) => `${listText(skills)}: kept as what you want to learn.`,
    clear: "Clear the what-if",
    show: "Show",
    region: "What-if",
  },
};
