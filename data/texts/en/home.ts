import { languageTexts, listText } from "./words";

export const homeTexts = {
  title: "Role Match: which of five jobs fits what you can do?",
  heading: "Which of five jobs fits what you can do?",
  lead: "Describe your skills as you would to a colleague.",
  leadLive: "As you write, you see what we read, how the five roles rank, and why.",
  leadWithoutJavaScript: "Then press the button below: you see what we read, how the five roles rank, and why.",

  formLabel: "Your skills",
  description: {
    label: "Describe what you can do, in your own words",
    hint: "A whole résumé can be pasted too. Say what you are learning or cannot do: that is read as well.",
    privacy: "Nothing you write leaves this device.",
    withoutJavaScript:
      "Without JavaScript the text is sent to this site's server, read there at once, and not kept. The result's address holds the skills that were read, not your text.",
  },

  examples: {
    heading: "Or begin with an example",
    undo: "Take the example out again",
    list: [
      {
        name: "A forum moderator",
        text: "For four years I have moderated a forum of 20,000 gamers. I write the newsletter, run our Discord and organise monthly meetups. I read the engagement numbers in Google Analytics and report them every quarter. I am learning SQL. I cannot program.",
      },
      {
        name: "A backend developer",
        text: "Backend developer, five years of Python and Go. I did the threat modelling for our payments service and fixed the OWASP Top 10 findings after a penetration test. I am reading a book on cryptography. No experience with Solidity, but blockchain interests me.",
      },
      {
        name: "A designer",
        text: "I design mobile apps in Figma, from wireframes to handed-over components. Every second week I test a prototype with five users and change what they stumble over. I know a little HTML and CSS. My colleague does the programming.",
      },
    ],
  },

  picker: {
    label: "Add a skill by name",
    hint: "Type a few letters and choose, or press Enter to add what you typed.",
    hintWithoutJavaScript: "Separate several with commas.",
    suggestions: "Suggested skills",
    alsoCalled: (name: string) => `found as “${name}”`,
    addAsTyped: (typed: string) => `Add “${typed}” as typed`,
    available: (count: number) => (count === 1 ? "1 suggestion" : `${count} suggestions`),
    added: (label: string) => `${label} added.`,
    removed: (label: string) => `${label} removed.`,
    alreadyThere: (label: string) => `${label} is already there.`,
  },
  picked: {
    heading: "Added by you",
    level: (label: string) => `How well do you know ${label}?`,
    stance: (label: string) => `${label}: what is right?`,
    levelUnsaid: "how well? (optional)",
    remove: (label: string) => `Remove ${label}`,
    extra: "not in our list: kept, but it moves no role",
  },

  understood: {
    heading: "What we read in your text",
    remove: (label: string) => `Remove ${label}`,
    removeOf: (label: string, stance: string) => `Remove ${label}, ${stance}`,
    removedHeading: "Removed by you",
    putBack: (label: string) => `Put ${label} back`,
    doubtful: "perhaps",
    advertHeading: "The advert asks for",
    advertBesideHeading: "Named beside that",
    count: (count: number) => (count === 1 ? "1 skill read." : `${count} skills read.`),
    reading: "Reading …",
  },

  unreadLanguages: {
    /** `languages`: what the sentences look like, in words. */
    notice: (languages: string) =>
      `We read six languages: ${listText(Object.values(languageTexts))}. What looks like ${languages} was left out: no skill was read in those sentences. Write them in one of the six, or add your skills by name.`,
  },

  writing: {
    noLetters: "There are no words in this that we could read. Write a sentence about something you do, or begin with an example.",
    nothingRead: "That is too little to say anything yet. Name what you work with and what you have done, for example tools, languages, or tasks.",
    little: "That is a start. Two or three sentences make the answer much firmer.",
    advert: "This reads like a job advert; the ranking shows which role it describes. To see how you fit, write what you can do yourself.",
    tooLong: (limit: string) => `This is longer than we read: the first ${limit} characters count, the rest does not.`,
  },

  live: {
    heading: "How the five roles rank",
    headingBefore: "The five roles",
    before: "They order themselves as you write.",
    beforeWithoutJavaScript: "The result puts them in order.",
    faint: "A little speaks for it:",
    nothingYet: "Nothing of it mentioned yet",
    tie: (titles: readonly string[], reason: string) => `A tie: ${listText(titles)}. ${reason}`,
    none: "None of the five fits yet. The nearest stands first.",
    noneAtAll: "None of the five fits yet: nothing so far counts for any of them.",
    announced: (first: string, percent: number) => `${first} comes first, at ${percent} of 100.`,
  },

  submit: {
    name: "See the full result",
    /** While the scripts are on their way. */
    asleep: "This page is still loading. Until it is ready the button does nothing, and nothing you write is sent.",
    hint: "With every requirement, your words that show it, and what is missing.",
    /** What is in front just now, in a few words. */
    leading: {
      clear: (first: string) => `First: ${first}.`,
      tie: (titles: readonly string[]) => `A tie: ${listText(titles)}.`,
      none: (nearest: string) => `Nearest so far: ${nearest}.`,
      nothing: "None of the five yet.",
    },
    outcomes: {
      reading: "One moment: reading …",
      failed: "The reader could not be fetched. Your text is still here: try again in a moment.",
      empty: "Write or add a skill first: then there is a result to see.",
      "other-language": "There is no result yet: what you wrote is in a language that we do not read. Write it in English, Dutch, German, Spanish, Indonesian or Russian, or add a skill by name.",
      "nothing-read": "We found no skill in what you wrote, so there is no result yet. Everybody has some: write one thing that you do or use, at work, at home or for others (“I answer our club's mail”), or add a skill by name.",
    },
  },
};
