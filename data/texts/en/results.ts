import { listText } from "./words";

export const resultTexts = {
  title: "Your result · Role Match",
  sharedTitle: "A shared result · Role Match",
  own: {
    clear: (title: string) => `${title} fits you best`,
    tie: (titles: readonly string[]) => `It is a tie: ${listText(titles)}`,
    none: (title: string) => `None of these yet. Nearest: ${title}`,
    empty: "Too little to say",
  },
  shared: {
    clear: (title: string) => `${title} fits best`,
    tie: (titles: readonly string[]) => `A tie: ${listText(titles)}`,
    none: (title: string) => `None of these yet. Nearest: ${title}`,
    empty: "Too little to say",
  },
  lead: {
    clear: "Each role is held against these skills by itself. Below stands what shows each requirement, and what is missing.",
    tie: "They fit equally well on what was written. More detail would decide it.",
    none: "None of the five is well covered by what was written. That says more about the text than about the person: what is not mentioned counts as unknown, not as lacking.",
    empty: "No skill of the five roles was read. Name tools, tasks and subjects, and there will be something to compare.",
  },

  banner: {
    heading: "You are looking at a shared result",
    body: "It was made from skills that somebody described. Their own words are not in the link, only the names of the skills.",
    describe: "Describe your own skills",
    unknownSkills: (count: number) => (count === 1 ? "1 skill in this link is not known any more." : `${count} skills in this link are not known any more.`),
  },
  onlyNames: "Your own words are no longer in this tab, so the skills stand here by name.",

  actions: {
    edit: "Edit my skills",
    copy: "Copy link",
    copied: "Link copied.",
    copyByHand: "Your browser does not let us copy. The link is selected: press Ctrl+C, or hold it with your finger.",
    linkField: "Link to this result",
    whatItSays: "The link holds the skills and scores, not your text. Whoever has it can read them.",
    extrasInLink: (extras: readonly string[]) => `It also holds what you added in your own words: ${listText(extras)}.`,
  },

  role: {
    rank: (rank: number) => `Place ${rank}`,
    organisations: (organisations: readonly string[]) => `For example at ${listText(organisations)}`,
    score: (percent: number) => `${percent} of 100`,
    shownThen: (percent: number) => `When shared: ${percent} of 100. The catalogue has changed since.`,
    requirements: "What it asks for",
    evidenceQuoted: "You wrote",
    evidenceNamed: "Shown by",
    noEvidence: "Nothing in the text speaks of it.",
    lackingSaid: "The text says that this is lacking.",
    duties: "Also in its favour",
    gaps: "What is missing",
    noGaps: "Nothing: all three requirements are met.",
    gapLacking: (name: string) => `${name}: said to be lacking`,
    gapSilent: (name: string) => `${name}: not mentioned`,
    gapPartly: (name: string) => `${name}: shown only in part`,
    more: "About this role",
    moreOf: (title: string) => `About the role ${title}`,
  },

  ranking: "The five roles, best first",
  fromServer: "This page came from our server, ready to read: its address holds the skills and scores. Nothing of it is kept.",
  allRoles: "See the five roles",
  withoutJavaScript: "This result stands in the address behind the “#”, which only JavaScript can read. Turn JavaScript on, or put “/r/” in the place of “/results#” in the address: then our server shows it.",
  actionsLabel: "This result",
  skillsHeading: "The skills that count",
  extrasHeading: "Also mentioned, in no list of ours",
  none: "No result in this address",
  noneBody: "This page shows a result when its address carries one. Describe your skills, and it will.",
  describe: "Describe your skills",

  fault: {
    heading: "This link cannot be opened",
    empty: "The address carries no result.",
    "too-long": "What stands in the address is too long to be one of our links.",
    "not-a-code": "What stands in the address is not one of our links.",
    damaged: "The link was damaged on its way: a part is missing or changed. Ask for it again, or copy it once more from where it came.",
    "newer-version": "The link was made by a newer version of Role Match. Reload the page; if that does not help, this site has yet to be updated.",
    "out-of-range": "The link was damaged on its way: it says things that no result can say.",
    reassurance: "Rather than guess and show you the wrong result, we show none.",
  },
};
