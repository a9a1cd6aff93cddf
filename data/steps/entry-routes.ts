import type { EntryRoutes } from "./schema";

/** Honest ways in: each takes months, none needs a favour. */
export const entryRoutes: EntryRoutes = {
  "privacy-product-manager": [
    "From within: become the one in your present team who keeps the data map and answers access requests; then ask for one feature to lead.",
    "From law, support or research: learn Scrum on a small project, and bring what you know of people or rules into a junior product role.",
    "From open source: take on the issues and the roadmap of a privacy tool that has developers but nobody who decides what comes next.",
  ],
  "community-engagement-specialist": [
    "Volunteer as a moderator in a community you already belong to, for half a year, and keep notes of what you changed and what came of it.",
    "From support, teaching or events: take over the public channel of your employer or club, and measure it from the first week.",
    "Organise a small regular meeting around a product you use, and send its team what people say there; teams hire people they know.",
  ],
  "security-software-engineer": [
    "From programming: become the one who reviews for security in your team, then move to a security team in the same company.",
    "From system administration or support: learn one programming language well, and automate the checks that you now do by hand.",
    "From zero: a year, in the evenings, with a programming language, OWASP's practice applications and public reports; first jobs are in application security or testing.",
  ],
  "blockchain-developer": [
    "From web development: put pages in front of contracts first, then write the contracts; teams need people who can do both.",
    "From another programming language: learn Solidity from its own documentation, deploy to a test network, and fix small issues in open-source contracts.",
    "From zero: learn to program first (JavaScript or Go; half a year, in the evenings); the chain comes second, and nobody can skip the first part.",
  ],
  "messaging-ux-designer": [
    "From graphic or web design: redesign one chat feature, test it with five people, and put the case, mistakes included, into your portfolio.",
    "From research, support or writing: run usability tests for a small product team, and learn the tool while you draw what you found.",
    "From open source: messengers such as Signal, Element or Mattermost discuss their interfaces in public; improve one screen there.",
  ],
};
