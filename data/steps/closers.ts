import type { Closers } from "./schema";

/** What a person would learn first for each part whose name is general: a language, a tool, a law, not "languages, tools, laws". */
export const closers: Closers = {
  "privacy-product-manager": { "agile product development": "scrum", "privacy law": "gdpr" },
  "community-engagement-specialist": {},
  "security-software-engineer": { programming: "python", "security tools and frameworks": "owasp" },
  "blockchain-developer": { "blockchain platforms": "ethereum", programming: "solidity" },
  "messaging-ux-designer": { "design tools": "figma" },
};
