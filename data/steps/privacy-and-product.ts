import type { Step } from "./schema";

export const privacyAndProductSteps: Step[] = [
  {
    skillId: "agile",
    asked: [{ roleId: "privacy-product-manager", duty: 2, why: "Teams of several disciplines plan and correct the roadmap in short rounds; you lead those rounds." }],
    proof: "Run a two-week round of a hobby or club project on a public board: goal, tasks, a review at the end, and a page on what you changed after it.",
    effort: "an evening to read about it, two weeks to do it",
    sources: [
      { name: "Manifesto for Agile Software Development", url: "https://agilemanifesto.org/" },
      { name: "GOV.UK Service Manual: agile delivery", url: "https://www.gov.uk/service-manual/agile-delivery" },
    ],
  },
  {
    skillId: "scrum",
    asked: [{ roleId: "privacy-product-manager", duty: 2, why: "Most product teams work in sprints; whoever leads them has to know what a sprint promises and what it does not." }],
    proof: "Write a product goal and ten ordered backlog items for an app you use, run one two-week sprint on the first, and publish board and review.",
    effort: "an evening to read about it, two weeks to do it",
    sources: [{ name: "The Scrum Guide", url: "https://scrumguides.org/scrum-guide.html" }],
  },
  {
    skillId: "privacy-law",
    asked: [{ roleId: "privacy-product-manager", duty: 3, why: "A feature that breaks the law on personal data cannot ship; you have to see it before the lawyers do." }],
    proof: "Take one app you use and put its privacy notice beside articles 13 and 15 of the GDPR: a public table of what is said, what is missing, and where.",
    effort: "two or three weekends",
    sources: [
      { name: "GDPR, the text in EUR-Lex", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
      { name: "California's Attorney General on the CCPA", url: "https://oag.ca.gov/privacy/ccpa" },
      { name: "European Data Protection Board: guidelines", url: "https://www.edpb.europa.eu/our-work-tools/general-guidance/guidelines-recommendations-best-practices_en" },
    ],
  },
  {
    skillId: "gdpr",
    asked: [{ roleId: "privacy-product-manager", duty: 3, why: "Whoever has users in Europe must build for it: purpose, legal basis, deletion and access are product decisions." }],
    proof: "Write the data map of an app you use: which data, from whom, what for, on which legal basis, how long, to whom it goes. Publish it on one page.",
    effort: "two weekends",
    sources: [
      { name: "GDPR, the text in EUR-Lex", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
      { name: "European Data Protection Board: data protection guide", url: "https://www.edpb.europa.eu/sme-data-protection-guide/home_en" },
    ],
  },
  {
    skillId: "plain-explaining",
    asked: [
      { roleId: "privacy-product-manager", duty: 2, why: "A vision and a roadmap work only if people from other fields understand what was chosen, and why." },
      { roleId: "community-engagement-specialist", duty: 2, why: "You explain the product to its users, and the users to those who build it." },
    ],
    proof: "Explain end-to-end encryption on one page for somebody who has never heard of it; ask three people to retell it, and publish the page with what you changed.",
    effort: "a weekend",
    sources: [
      { name: "Plain language guide, Digital.gov", url: "https://digital.gov/guides/plain-language" },
      { name: "GOV.UK content design: writing", url: "https://www.gov.uk/guidance/content-design/writing-for-gov-uk" },
    ],
  },
  {
    skillId: "privacy-features",
    asked: [{ roleId: "privacy-product-manager", duty: 1, why: "It is the heart of the role: features that keep people's data theirs." }],
    proof: "Specify one privacy feature for a chat app (disappearing messages, say): the need, the screens, what data it touches, how you would know that it works.",
    effort: "a weekend",
    sources: [
      { name: "W3C Privacy Principles", url: "https://www.w3.org/TR/privacy-principles/" },
      { name: "NIST Privacy Framework", url: "https://www.nist.gov/privacy-framework" },
    ],
  },
  {
    skillId: "privacy-engineering",
    asked: [{ roleId: "privacy-product-manager", duty: 1, why: "Privacy that is only promised does not last; you lead features in which the design itself keeps it." }],
    proof: "Take a sign-up form you know and redesign it to collect half as much: list every field, who needs it, and what works without it. Publish before and after.",
    effort: "a weekend",
    sources: [
      { name: "RFC 6973: privacy considerations for internet protocols", url: "https://www.rfc-editor.org/rfc/rfc6973" },
      { name: "NIST Privacy Framework", url: "https://www.nist.gov/privacy-framework" },
    ],
  },
  {
    skillId: "product-strategy",
    asked: [{ roleId: "privacy-product-manager", duty: 2, why: "The team needs to know whom the product is for and what it will not do." }],
    proof: "Write a two-page strategy for an open product you use: whom it serves, what stands in the way, three things to bet on, and what you would stop.",
    effort: "a weekend",
    sources: [
      { name: "GOV.UK Service Standard", url: "https://www.gov.uk/service-manual/service-standard" },
      { name: "GitLab's public product handbook", url: "https://handbook.gitlab.com/handbook/product/" },
    ],
  },
  {
    skillId: "product-roadmap",
    asked: [{ roleId: "privacy-product-manager", duty: 2, why: "A roadmap says what comes next and what has to wait, so that several teams can agree to it." }],
    proof: "Make a now-next-later roadmap for an open-source app from its public issues, with one sentence of reasons for each item, and show it to its maintainers.",
    effort: "a weekend",
    sources: [
      { name: "GOV.UK Service Manual: developing a roadmap", url: "https://www.gov.uk/service-manual/agile-delivery/developing-a-roadmap" },
      { name: "GitLab's public product handbook", url: "https://handbook.gitlab.com/handbook/product/" },
    ],
  },
  {
    skillId: "product-management",
    asked: [{ roleId: "privacy-product-manager", duty: 2, why: "You decide what gets built next and answer for it." }],
    proof: "Take one complaint about an app from its public reviews to a decision: five user conversations, a one-page brief, and how success would be measured.",
    effort: "two or three weekends",
    sources: [
      { name: "GitLab's public product handbook", url: "https://handbook.gitlab.com/handbook/product/" },
      { name: "GOV.UK Service Manual", url: "https://www.gov.uk/service-manual" },
    ],
  },
  {
    skillId: "market-research",
    asked: [{ roleId: "privacy-product-manager", duty: 3, why: "You have to know what people can already choose between, and what privacy law is about to change." }],
    proof: "Compare five messengers on what data they collect, from their own store labels and notices, in a public table with the date and source of each cell.",
    effort: "a weekend",
    sources: [
      { name: "U.S. Small Business Administration: market research", url: "https://www.sba.gov/business-guide/plan-your-business/market-research-competitive-analysis" },
      { name: "Eurostat: statistics on the digital society", url: "https://ec.europa.eu/eurostat/web/digital-economy-and-society" },
    ],
  },
  {
    skillId: "product-discovery",
    asked: [{ roleId: "privacy-product-manager", duty: 3, why: "Before a feature is built you find out whether anybody needs it." }],
    proof: "Interview five people on how they share photos in private; publish, without names, what they do, what worries them, and the one need worth solving.",
    effort: "two weekends",
    sources: [
      { name: "GOV.UK Service Manual: the discovery phase", url: "https://www.gov.uk/service-manual/agile-delivery/how-the-discovery-phase-works" },
      { name: "GOV.UK Service Manual: user research", url: "https://www.gov.uk/service-manual/user-research" },
    ],
  },
];
