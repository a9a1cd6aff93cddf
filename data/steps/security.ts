import type { Step } from "./schema";

export const securitySteps: Step[] = [
  {
    skillId: "programming",
    asked: [
      { roleId: "security-software-engineer", duty: 1, why: "Security features are programs first; you design and build them." },
      { roleId: "blockchain-developer", duty: 1, why: "Applications and contracts are programs that you write and maintain." },
    ],
    proof: "Write a small command-line program that you would use yourself (a password checker, a file renamer), with tests and a readme, in a public repository.",
    effort: "two to four months, in the evenings, starting from zero",
    sources: [
      { name: "The Python tutorial", url: "https://docs.python.org/3/tutorial/" },
      { name: "Dev.java: learn Java", url: "https://dev.java/learn/" },
      { name: "Go documentation", url: "https://go.dev/doc/" },
    ],
  },
  {
    skillId: "python",
    asked: [{ roleId: "security-software-engineer", duty: 1, why: "Security features are programs first, and most tools of the trade are written in Python or scripted with it." }],
    proof: "Write a small program that warns of weak or repeated passwords in a list, with tests and a readme, in a public repository.",
    effort: "two to three months, in the evenings, starting from zero",
    sources: [{ name: "The Python tutorial", url: "https://docs.python.org/3/tutorial/" }],
  },
  {
    skillId: "cryptography",
    asked: [
      { roleId: "security-software-engineer", duty: 1, why: "Users' data is protected by it, and lost where it is used wrongly." },
      { roleId: "blockchain-developer", duty: 2, why: "Hashes and signatures are what a chain is made of, and its privacy depends on them." },
    ],
    proof: "Encrypt and sign files with a known library (never a cipher of your own), and write a page on which key protects what, and what an attacker still sees.",
    effort: "several weeks, in the evenings",
    sources: [
      { name: "NIST: cryptographic standards and guidelines", url: "https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines" },
      { name: "RFC 8446: TLS 1.3", url: "https://www.rfc-editor.org/rfc/rfc8446" },
      { name: "OWASP cheat sheet: cryptographic storage", url: "https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html" },
    ],
  },
  {
    skillId: "secure-coding",
    asked: [{ roleId: "security-software-engineer", duty: 1, why: "Applications are hardened line by line: input checked, output encoded, rights kept small." }],
    proof: "Find and fix three weaknesses in a practice application such as OWASP Juice Shop; publish the cause, the fix and a test for each.",
    effort: "two or three weekends",
    sources: [
      { name: "OWASP cheat sheets", url: "https://cheatsheetseries.owasp.org/" },
      { name: "CWE: the 25 most dangerous software weaknesses", url: "https://cwe.mitre.org/top25/" },
      { name: "OWASP Juice Shop", url: "https://owasp.org/www-project-juice-shop/" },
    ],
  },
  {
    skillId: "threat-modelling",
    asked: [{ roleId: "security-software-engineer", duty: 3, why: "It brings security into the lifecycle where it is cheapest: while the product team is still drawing on a whiteboard." }],
    proof: "Threat-model one chat feature (sending a photo, say): a diagram of the data, what can go wrong at each step, and what you would do about it.",
    effort: "a weekend",
    sources: [
      { name: "OWASP cheat sheet: threat modelling", url: "https://cheatsheetseries.owasp.org/cheatsheets/Threat_Modeling_Cheat_Sheet.html" },
      { name: "Threat Modeling Manifesto", url: "https://www.threatmodelingmanifesto.org/" },
    ],
  },
  {
    skillId: "security-tools",
    asked: [{ roleId: "security-software-engineer", duty: 2, why: "Audits and assessments use scanners and proxies; you have to know what these find and what they miss." }],
    proof: "Scan your own practice application with ZAP or Semgrep; publish a report that tells real findings from false alarms, and why.",
    effort: "a weekend",
    sources: [
      { name: "ZAP documentation", url: "https://www.zaproxy.org/docs/" },
      { name: "OWASP Web Security Testing Guide", url: "https://owasp.org/www-project-web-security-testing-guide/" },
    ],
  },
  {
    skillId: "owasp",
    asked: [{ roleId: "security-software-engineer", duty: 2, why: "Its lists and guides are the common language of audits and vulnerability assessments." }],
    proof: "Check one open-source web application against ten controls of the OWASP ASVS; publish what holds, what does not, and how you looked.",
    effort: "two weekends",
    sources: [
      { name: "OWASP Top Ten", url: "https://owasp.org/www-project-top-ten/" },
      { name: "OWASP Application Security Verification Standard", url: "https://owasp.org/www-project-application-security-verification-standard/" },
      { name: "SANS: the 25 most dangerous software errors", url: "https://www.sans.org/top25-software-errors/" },
    ],
  },
  {
    skillId: "security-standards",
    asked: [{ roleId: "security-software-engineer", duty: 2, why: "An audit measures against something agreed; standards are what was agreed." }],
    proof: "Compare one of your projects with one chapter of the OWASP ASVS or the NIST framework; publish the filled-in list with evidence for each line.",
    effort: "two weekends",
    sources: [
      { name: "OWASP Application Security Verification Standard", url: "https://owasp.org/www-project-application-security-verification-standard/" },
      { name: "NIST Cybersecurity Framework", url: "https://www.nist.gov/cyberframework" },
      { name: "SANS: the 25 most dangerous software errors", url: "https://www.sans.org/top25-software-errors/" },
    ],
  },
  {
    skillId: "security-features",
    asked: [{ roleId: "security-software-engineer", duty: 1, why: "It is the first duty: sign-in, permissions, encryption, built so that they hold." }],
    proof: "Add two-step sign-in to a small web application of yours, with tests for the ways around it, in a public repository.",
    effort: "two or three weekends",
    sources: [
      { name: "OWASP cheat sheet: authentication", url: "https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html" },
      { name: "RFC 6238: time-based one-time passwords", url: "https://www.rfc-editor.org/rfc/rfc6238" },
    ],
  },
  {
    skillId: "security-engineering",
    asked: [{ roleId: "security-software-engineer", duty: 1, why: "Designing a system so that one hole does not bring it all down is the craft behind every single feature." }],
    proof: "Draw the architecture of a small messenger of your own invention: keys, servers, trust; say for each part what happens when it is broken into.",
    effort: "two weekends",
    sources: [
      { name: "NIST SP 800-160: engineering trustworthy secure systems", url: "https://csrc.nist.gov/pubs/sp/800/160/v1/r1/final" },
      { name: "OWASP cheat sheets", url: "https://cheatsheetseries.owasp.org/" },
    ],
  },
  {
    skillId: "security-audit",
    asked: [{ roleId: "security-software-engineer", duty: 2, why: "You carry out audits: a question, evidence, a finding, a remedy." }],
    proof: "Audit the sign-in of one open-source application by reading its code; tell its maintainers first, and publish the report once they agree.",
    effort: "two or three weekends",
    sources: [
      { name: "OWASP Code Review Guide", url: "https://owasp.org/www-project-code-review-guide/" },
      { name: "NIST SP 800-115: security testing and assessment", url: "https://csrc.nist.gov/pubs/sp/800/115/final" },
    ],
  },
  {
    skillId: "vulnerability-assessment",
    asked: [{ roleId: "security-software-engineer", duty: 2, why: "You look for holes, and you judge which of them matters first." }],
    proof: "Assess your own practice server or OWASP Juice Shop: findings, how bad and how likely each is, and the order in which you would fix them.",
    effort: "a weekend or two",
    sources: [
      { name: "NIST SP 800-115: security testing and assessment", url: "https://csrc.nist.gov/pubs/sp/800/115/final" },
      { name: "FIRST: the Common Vulnerability Scoring System", url: "https://www.first.org/cvss/" },
    ],
  },
  {
    skillId: "penetration-testing",
    asked: [{ roleId: "security-software-engineer", duty: 2, why: "Some holes show only when somebody with permission tries to get through." }],
    proof: "Break OWASP Juice Shop on your own machine in five different ways, and publish each as a short report with its remedy.",
    effort: "several weeks, in the evenings",
    sources: [
      { name: "OWASP Web Security Testing Guide", url: "https://owasp.org/www-project-web-security-testing-guide/" },
      { name: "OWASP Juice Shop", url: "https://owasp.org/www-project-juice-shop/" },
    ],
  },
  {
    skillId: "secure-development-lifecycle",
    asked: [{ roleId: "security-software-engineer", duty: 3, why: "It is the third duty: security as a habit of every step, from idea to release." }],
    proof: "Set up a checked way to release for a public repository: review rules, dependency and secret scanning, a security policy, and a note on why each.",
    effort: "a weekend",
    sources: [
      { name: "NIST SP 800-218: Secure Software Development Framework", url: "https://csrc.nist.gov/pubs/sp/800/218/final" },
      { name: "OWASP SAMM", url: "https://owaspsamm.org/" },
    ],
  },
];
