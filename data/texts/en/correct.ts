import type { Level, Stance } from "@/data/words";

/** Setting right how a text was read. */
export const correctTexts = {
  heading: "Correct us",
  lead: "Your words as we read them. Choose a marked word to change how it counts.",
  summary: "See the marks in your text, and correct us",
  textLabel: "Your text with its marks",
  mark: (quote: string, label: string, stance: string) => `${quote}: read as ${label}, ${stance}. Correct`,
  markDenied: (quote: string) => `${quote}: no skill, by your correction. Change`,
  editor: (quote: string) => `How “${quote}” counts`,
  readAs: (label: string) => `Read as ${label}`,
  doubt: "We are not sure of this one.",
  stanceOf: (label: string) => `${label}: what is right?`,
  stances: {
    has: "I have it",
    learning: "I am learning it",
    wants: "I want to learn it",
    lacks: "I do not have it",
    other: "Somebody else has it",
  } satisfies Record<Stance, string>,
  notASkill: "This is not a skill",
  levelOf: (label: string) => `How well do you know ${label}?`,
  levels: { low: "The basics", mid: "At work, on my own", high: "In depth" } satisfies Record<Level, string>,
  levelUnsaid: "Not said",
  reset: "Back to how it was read",
  close: "Close",
  said: (label: string, change: string) => `${label}: ${change}.`,
  nowNone: "not counted",
  legend: "What the marks mean",
  unread: {
    summary: (count: number) => `What we could not read: ${count === 1 ? "1 sentence" : `${count} sentences`}`,
    lead: "These sentences moved nothing. If one speaks of a skill, add it by name. Headings, page numbers and addresses are left out.",
    more: (count: number) => (count === 1 ? "1 more sentence" : `${count} more sentences`),
    times: (count: number) => `${count} times`,
    add: "Add a skill for this",
    addFor: (sentence: string) => `Add a skill for this: ${sentence}`,
  },
};
