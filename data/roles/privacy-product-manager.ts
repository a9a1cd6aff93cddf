import type { RoleEntry } from "../schema";

export const privacyProductManager: RoleEntry = {
  id: "privacy-product-manager",
  title: "Privacy-Focused Product Manager",
  summary: "You decide what gets built next, and you see to it that people's data stays theirs.",
  organisations: ["Mozilla", "Signal", "Telegram"],
  duties: [
    {
      text: "You lead features that put the privacy and security of the people who use a digital product first.",
      supportedBy: ["privacy-features", "privacy-engineering", { id: "product-management", worth: 0.8 }, { id: "privacy", worth: 0.5 }, { id: "e2e-encryption", worth: 0.4 }],
    },
    {
      text: "You set the product's vision, strategy and roadmap together with teams of other disciplines.",
      supportedBy: ["product-strategy", "product-roadmap", "product-management", { id: "stakeholder-management", worth: 0.5 }, { id: "project-management", worth: 0.3 }],
    },
    {
      text: "You research users and market trends, so that the product fits people's needs and privacy regulation.",
      supportedBy: ["market-research", "product-discovery", { id: "user-research", worth: 0.5 }, { id: "product-management", worth: 0.8 }],
    },
  ],
  requirements: [
    { text: "Agile product development", weight: 1, parts: [{ name: "agile product development", anyOf: ["agile", { id: "product-management", worth: 0.2 }] }] },
    { text: "Privacy laws and regulations, understood well: GDPR and CCPA, for example", weight: 1.3, parts: [{ name: "privacy law", anyOf: ["privacy-law", { id: "privacy", worth: 0.4 }, { id: "privacy-engineering", worth: 0.5 }] }] },
    {
      text: "Excellent communication: complex ideas made clear to stakeholders who are not technical",
      weight: 0.5,
      parts: [
        {
          name: "making complex things clear",
          addUpTo: 0.65,
          anyOf: ["plain-explaining", { id: "teaching", worth: 0.75, beside: "privacy-law" }, { id: "spoken-communication", worth: 0.75, beside: "privacy-law" }, { id: "written-communication", worth: 0.72, beside: "privacy-law" }, { id: "spoken-communication", worth: 0.55 }, { id: "written-communication", worth: 0.4 }, { id: "teaching", worth: 0.55 }, { id: "stakeholder-management", worth: 0.5 }, { id: "communication", worth: 0.5 }, { id: "people-skills", worth: 0.2 }, { id: "mediation", worth: 0.2 }, { id: "customer-support", worth: 0.2 }],
        },
      ],
    },
  ],
};
