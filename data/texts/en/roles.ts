import { listText } from "./words";

export const roleTexts = {
  title: "The five roles · Role Match",
  heading: "The five roles",
  lead: "What each role does and what it asks for. You can compare each of them with what you can do.",
  pageTitle: (title: string) => `${title} · Role Match`,
  organisations: (organisations: readonly string[]) => `For example at ${listText(organisations)}`,
  dutiesHeading: "What you would do",
  requirementsHeading: "What it asks for",
  recognisedIntro: "Open a line to see which skills count for it, and by which words we recognise them.",
  counted: (count: number) => (count === 1 ? "1 skill counts" : `${count} skills count`),
  partAll: "All of these are needed:",
  anyOf: "Any one of these shows it:",
  inPart: "These count in part:",
  alsoAs: "also",
  matchYourself: "See how you match",
  openShort: "Open this card",
  open: (title: string) => `Open this card: ${title}`,
  back: "All five roles",
};
