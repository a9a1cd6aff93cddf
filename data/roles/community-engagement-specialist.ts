import type { RoleEntry } from "../schema";

export const communityEngagementSpecialist: RoleEntry = {
  id: "community-engagement-specialist",
  title: "Community Engagement Specialist",
  summary: "You bring people together around a product, keep them talking, and carry what they say to those who build it.",
  organisations: ["Discord", "Reddit", "Telegram"],
  duties: [
    { text: "You develop and carry out strategies that win users' loyalty and feedback.", supportedBy: ["community-strategy", { id: "community-management", worth: 0.8 }, { id: "community-building", worth: 0.6 }, { id: "social-media-management", worth: 0.4 }, { id: "content-creation", worth: 0.2 }] },
    { text: "You carry users' voices to product teams, and see that they are acted upon.", supportedBy: ["user-voice", { id: "customer-support", worth: 0.3 }, { id: "community-management", worth: 0.7 }] },
    { text: "You organise community events and online forums that get people to take part.", supportedBy: ["event-organising", "online-community", "moderation", { id: "community-management", worth: 0.8 }, { id: "community-building", worth: 0.5 }, { id: "volunteer-management", worth: 0.5 }] },
  ],
  requirements: [
    {
      text: "Strong with people: interpersonal and communication skills, written and spoken",
      weight: 0.35,
      parts: [
        { name: "written", anyOf: ["written-communication", { id: "communication", worth: 0.35 }, { id: "moderation", worth: 0.9 }, { id: "social-media-management", worth: 0.7 }, { id: "customer-support", worth: 0.7 }, { id: "people-skills", worth: 0.2 }, { id: "content-creation", worth: 0.4 }] },
        { name: "spoken", anyOf: ["spoken-communication", { id: "communication", worth: 0.35 }, { id: "teaching", worth: 0.9 }, { id: "plain-explaining", worth: 0.8 }, { id: "mediation", worth: 0.9 }, { id: "people-skills", worth: 0.4 }, { id: "event-organising", worth: 0.4 }, { id: "moderation", worth: 0.55 }, { id: "stakeholder-management", worth: 0.4 }, { id: "customer-support", worth: 0.6 }, { id: "volunteer-management", worth: 0.4 }] },
      ],
    },
    {
      text: "Social media management and community building, from experience",
      weight: 1.6,
      parts: [
        { name: "social media management", anyOf: ["social-media-management", { id: "moderation", worth: 0.6 }] },
        { name: "community building", anyOf: ["community-building", "community-management", { id: "moderation", worth: 0.7 }, { id: "event-organising", worth: 0.3 }, { id: "volunteer-management", worth: 0.3 }] },
      ],
    },
    { text: "Data analysis that measures the community's engagement and its effect", weight: 0.8, parts: [{ name: "measuring engagement", anyOf: ["community-metrics", { id: "web-analytics", worth: 0.65 }, { id: "data-analysis", worth: 0.5 }] }] },
  ],
};
