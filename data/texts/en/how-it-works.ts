/** How it works, for a person. Keys of `weights` and `figures` are the code's own names. */
export const howTexts = {
  title: "How it works · Role Match",
  heading: "How it works",
  lead: "What happens to your words between the text field and the ranking, which numbers decide, and where it goes wrong.",

  reading: {
    heading: "How a text is read",
    steps: [
      "The text is cut into sentences and clauses. In each we look for the names of about seven hundred skills, for their other names (“JS” for JavaScript), and for ways to tell a skill without its name (“kept the peace in our forum”).",
      "We look for typos only in words that are neither skills nor ordinary words, and that have more than four letters, or four of which two have changed places. “Javscript” is read as JavaScript, but with doubt; “Trust” is not Rust.",
      "Names that are also ordinary words (Go, Signal, Spring) count only where something shows that the name is meant: a list of tools, their own spelling (Go, not go), another skill beside them.",
      "For every skill we read what you say of it: you have it, you are learning it, you want to, you lack it, or somebody else has it. “No X, but five years of Y” means that you lack X and have Y.",
      "Sentences in which we found nothing are listed, so that you can say what we missed.",
    ],
  },
  example: {
    heading: "Try it: change this text",
    label: "An example to change",
    text: "I have five years of Python and Go, but no experience with Solidity. My colleague does the Figma work. I'm learning cryptography, and I kept the peace in our forum.",
    table: "What was read",
    word: "Words",
    skill: "Skill",
    stance: "You say",
    by: "Recognised by",
    recognised: { name: "its name", alias: "another name", told: "plain words", typo: "a probable typo" },
    found: (count: number) => (count === 0 ? "Nothing was read in this." : count === 1 ? "One skill was read." : `${count} skills were read.`),
    unread: "Not read:",
  },

  score: {
    heading: "How a score comes about",
    steps: [
      "Each role is compared with your skills on its own. The other roles do not change its score.",
      "A role has three requirements. Each can give a share of the points: the more of its parts are shown, the more of that share it gives. What a skill implies counts too: whoever knows the GDPR knows privacy law.",
      "More skills of the same kind bring a requirement closer to its full points. We call this depth.",
      "The role's three duties give the rest of the points, as far as experience supports them. A duty is never a gap.",
      "What you do not mention gives no points, and takes none away. What you say you lack gives none either; and if something else you said implied it, those points are gone: you know better than we do.",
    ],
    ownHeading: (title: string) => `Worked through on your own result: ${title}`,
    exampleHeading: (title: string) => `Worked through on the example above: ${title}`,
  },

  weights: {
    heading: "Every number, and its reason",
    lead: "These values and reasons come directly from the program, not from a copy.",
    names: {
      STANCE_STRENGTH: "How much of a skill each stance is",
      LEVEL_STRENGTH: "How much of a skill each level is",
      MET_FROM: "A requirement is met from",
      IN_THE_ROLE_FROM: "You count as working in the role when its other requirements are shown from",
      MET_IN_THE_ROLE_FROM: "For somebody who works in the role, a requirement is met from",
      MET_OF_BOTH_PARTS_FROM: "The same, if it has two parts and something of both is shown, from",
      TRACE_FROM: "Something of a part is shown from",
      PARTLY_FROM: "It is shown in part from",
      DUTY_SHARE: "Share of the duties in a score",
      DEPTH_SHARE: "Share of depth in a requirement",
      DEPTH_LEFT: "How much of the missing depth is left after each further skill",
      DEPTH_FROM: "A skill adds depth from",
      TIE_FROM: "A tie, from this share of the best score",
      TIE_BOTH_MET_FROM: "A tie, if all requirements of both roles are met except one, from this share of the best score",
      CASES_FOR_ALL: "How many cases of a thing (Figma, Sketch) somebody must lack until the thing itself (design tools) counts as lacking",
      NONE_BELOW: "None of these yet (unless most of a role’s requirements are met), below",
      LACK_REACH: "Whoever lacks a skill also lacks what the skill stands for, from",
    } as Readonly<Record<string, string>>,
    cases: { has: "has it", learning: "learning it", wants: "wants it", lacks: "lacks it", other: "somebody else has it", low: "the basics", mid: "at work", high: "in depth" } as Readonly<Record<string, string>>,
  },

  limits: {
    heading: "What it cannot do",
    list: [
      "It takes you at your word. It cannot tell how well you do what you say, and it is no test.",
      "It knows five roles and about seven hundred skills. A skill that is in no list of ours moves nothing.",
      "It reads English best; Dutch, German, Spanish, Indonesian and Russian less well. Sentences that look like another language are left out, and the page says so.",
      "It does not understand irony, long stories, or skills that are only hinted at.",
      "A score says how much of a role card your words show. It says nothing about whether somebody will hire you.",
      "It does not decide about anybody. If somebody uses it to decide about you, ask for a human being.",
    ],
  },

  figures: {
    heading: "How well it does, measured",
    lead: (date: string) => `Measured on ${date}, on texts that were kept apart while we worked on the reader. Beside it stand two simpler ways to do the same.`,
    of: (count: number) => `(${count} texts)`,
    /** Figures that are shares of some of the texts only, and which those are. */
    ofSome: {
      top1: (count: number) => `(those of ${count} people whom one of the roles fits)`,
      top1Exact: (count: number) => `(those of ${count} adverts that have such a title)`,
    } as Readonly<Record<string, ((count: number) => string) | undefined>>,
    names: {
      mentionRecall: "Skills found, of those that a text names",
      stanceAccuracy: "Stances right, of the skills found",
      hasPrecision: "Right, of the skills that it says one has",
      falseClaimRate: "Texts with a skill credited that the writer does not claim (less is better)",
      top1: "Right role first, for invented people",
      status: "Requirements judged rightly (met, partly, not mentioned, lacking)",
      top1Exact: "Right role first, for real job adverts with the role's own title",
    } as Readonly<Record<string, string>>,
    note: "The people are invented, we labelled the texts ourselves, and they are few: take these figures as a rough picture, not as a promise.",
  },
};
