import type { RoleEntry } from "../schema";

export const securitySoftwareEngineer: RoleEntry = {
  id: "security-software-engineer",
  title: "Security Software Engineer",
  summary: "You build what keeps people's data safe, and you find the holes before somebody else does.",
  organisations: ["CrowdStrike", "Palo Alto Networks", "Telegram"],
  duties: [
    { text: "You design and build security features that protect users' data and harden applications.", supportedBy: ["security-features", "security-engineering", { id: "secure-coding", worth: 0.7 }, { id: "e2e-encryption", worth: 0.6 }, { id: "key-management", worth: 0.6 }, { id: "network-security", worth: 0.4 }] },
    { text: "You carry out security audits and vulnerability assessments, find risks and reduce them.", supportedBy: ["security-audit", "vulnerability-assessment", "penetration-testing", { id: "security-engineering", worth: 0.7 }, { id: "incident-response", worth: 0.5 }, { id: "smart-contract-security", worth: 0.4 }, { id: "infosec", worth: 0.4 }] },
    { text: "You work with product teams so that security practice is part of the whole development lifecycle.", supportedBy: ["secure-development-lifecycle", { id: "security-engineering", worth: 0.8 }, { id: "threat-modelling", worth: 0.5 }, { id: "code-review", worth: 0.4 }, { id: "devops", worth: 0.2 }] },
  ],
  requirements: [
    { text: "Programming: Python, Java or C++, for example", weight: 0.5, parts: [{ name: "programming", anyOf: ["programming"], lackedBy: ["python", "java", "cpp", "software-development"] }] },
    {
      text: "Three things known well: cryptography, secure coding, threat modelling",
      weight: 1.2,
      parts: [
        { name: "cryptography", anyOf: ["cryptography"] },
        { name: "secure coding", anyOf: ["secure-coding", { id: "security-engineering", worth: 0.3 }, { id: "secure-development-lifecycle", worth: 0.6 }] },
        { name: "threat modelling", anyOf: ["threat-modelling", { id: "security-engineering", worth: 0.2 }] },
      ],
    },
    { text: "Security tools and frameworks, from experience: OWASP and SANS, for example", weight: 1.1, parts: [{ name: "security tools and frameworks", anyOf: ["security-tools", "security-standards", { id: "penetration-testing", worth: 0.8 }, { id: "vulnerability-assessment", worth: 0.6 }, { id: "security-audit", worth: 0.5 }, { id: "incident-response", worth: 0.3 }] }] },
  ],
};
