import type { RoleEntry } from "../schema";

export const messagingUxDesigner: RoleEntry = {
  id: "messaging-ux-designer",
  title: "UX/UI Designer for Messaging Applications",
  summary: "You shape the screens through which people talk to each other, and you watch them use what you made.",
  organisations: ["Telegram", "WhatsApp", "Signal"],
  duties: [
    { text: "You design intuitive interfaces and experiences for messaging platforms that put privacy and security first.", supportedBy: ["messaging-design", "ui-design", "ux-design", { id: "interaction-design", worth: 0.8 }, { id: "visual-design", worth: 0.5 }, { id: "wireframing", worth: 0.6 }, { id: "prototyping", worth: 0.6 }] },
    { text: "You run user tests, gather feedback, and improve the design with it.", supportedBy: ["usability-testing", { id: "user-research", worth: 0.8 }, { id: "prototyping", worth: 0.5 }, { id: "ux-design", worth: 0.7 }] },
    { text: "You work with developers so that designs are feasible and stay whole while they are built.", supportedBy: ["design-handoff", "design-systems", { id: "frontend", worth: 0.5 }, { id: "ux-design", worth: 0.7 }, { id: "ui-design", worth: 0.7 }, { id: "responsive-design", worth: 0.4 }] },
  ],
  requirements: [
    { text: "Design tools: Figma, Sketch or Adobe XD, for example", weight: 1, parts: [{ name: "design tools", addUpTo: 0.2, anyOf: ["design-tools", { id: "prototyping", worth: 0.2 }, { id: "wireframing", worth: 0.2 }, { id: "ui-design", worth: 0.2 }, { id: "graphic-design", worth: 0.3 }] }] },
    {
      text: "User-centred design principles and usability testing",
      weight: 1.2,
      parts: [
        { name: "user-centred design", anyOf: ["user-centred-design", { id: "ux-design", worth: 0.8 }, { id: "user-research", worth: 0.7 }, { id: "accessibility", worth: 0.6 }, { id: "interaction-design", worth: 0.7 }] },
        { name: "usability testing", anyOf: ["usability-testing", { id: "user-research", worth: 0.3 }, { id: "ux-design", worth: 0.3 }] },
      ],
    },
    {
      text: "Design for mobile and web applications, communication tools above all",
      weight: 1,
      parts: [{ name: "mobile, web and communication tools", anyOf: ["messaging-design", "responsive-design", { id: "mobile-design", worth: 0.6 }, { id: "web-design", worth: 0.6 }, { id: "ui-design", worth: 0.6 }, { id: "ux-design", worth: 0.6 }] }],
    },
  ],
};
