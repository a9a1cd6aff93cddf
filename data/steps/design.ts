import type { Step } from "./schema";

export const designSteps: Step[] = [
  {
    skillId: "design-tools",
    asked: [{ roleId: "messaging-ux-designer", duty: 1, why: "Interfaces are drawn, shared and corrected in these tools." }],
    proof: "Redraw three screens of a messenger you use in Figma, Penpot or Sketch with components and styles, and share the file by a public link.",
    effort: "two weekends",
    sources: [
      { name: "Figma's help", url: "https://help.figma.com/hc/en-us" },
      { name: "Sketch documentation", url: "https://www.sketch.com/docs/" },
      { name: "Adobe XD's help", url: "https://helpx.adobe.com/support/xd.html" },
    ],
  },
  {
    skillId: "figma",
    asked: [{ roleId: "messaging-ux-designer", duty: 1, why: "Interfaces are drawn, shared and corrected in a tool such as this one; developers look at them there too." }],
    proof: "Draw a chat screen with components, auto layout and a clickable path from inbox to reply; share the file by a public link.",
    effort: "a weekend or two",
    sources: [{ name: "Figma's help", url: "https://help.figma.com/hc/en-us" }],
  },
  {
    skillId: "user-centred-design",
    asked: [{ roleId: "messaging-ux-designer", duty: 1, why: "An interface is intuitive when it starts from what people are trying to do, not from what the program can." }],
    proof: "Watch three people do one task in a chat app, redesign that task from what you saw, and publish the steps from observation to screen.",
    effort: "two weekends",
    sources: [
      { name: "GOV.UK Service Manual: user research", url: "https://www.gov.uk/service-manual/user-research" },
      { name: "W3C WAI: involving users in projects", url: "https://www.w3.org/WAI/planning/involving-users/" },
    ],
  },
  {
    skillId: "usability-testing",
    asked: [{ roleId: "messaging-ux-designer", duty: 2, why: "You run the tests yourself, and you improve the design with what they show." }],
    proof: "Run five usability tests of one screen, twenty minutes each; publish, without names, the tasks, the findings by severity, and the screen as you changed it.",
    effort: "two weekends",
    sources: [
      { name: "GOV.UK Service Manual: moderated usability testing", url: "https://www.gov.uk/service-manual/user-research/using-moderated-usability-testing" },
      { name: "W3C WAI: involving users in evaluation", url: "https://www.w3.org/WAI/test-evaluate/involving-users/" },
    ],
  },
  {
    skillId: "messaging-design",
    asked: [{ roleId: "messaging-ux-designer", duty: 1, why: "It is what the role is for: screens through which people talk, with their privacy in view." }],
    proof: "Design one feature of a messenger (safety numbers, muting, group invitations) for phone and desktop, with empty, error and offline states.",
    effort: "two or three weekends",
    sources: [
      { name: "Apple Human Interface Guidelines", url: "https://developer.apple.com/design/human-interface-guidelines/" },
      { name: "Material Design", url: "https://m3.material.io/" },
      { name: "Signal's technical documentation", url: "https://signal.org/docs/" },
    ],
  },
  {
    skillId: "responsive-design",
    asked: [{ roleId: "messaging-ux-designer", duty: 3, why: "A conversation begun on the phone goes on at the desk; a design that holds on both can be built." }],
    proof: "Design or build one chat view that works from 320 to 1440 pixels, at 200 % text size and by keyboard; publish it with a note on each breakpoint.",
    effort: "a weekend or two",
    sources: [
      { name: "MDN: responsive web design", url: "https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/CSS_layout/Responsive_Design" },
      { name: "W3C: Web Content Accessibility Guidelines 2.2", url: "https://www.w3.org/TR/WCAG22/" },
    ],
  },
  {
    skillId: "ui-design",
    asked: [{ roleId: "messaging-ux-designer", duty: 1, why: "Somebody decides what each screen shows, how large, in which order, and what it says when something fails." }],
    proof: "Redesign one settings screen of an app you use, for light, dark and large text; publish before, after, and the reason for each change.",
    effort: "a weekend",
    sources: [
      { name: "Apple Human Interface Guidelines", url: "https://developer.apple.com/design/human-interface-guidelines/" },
      { name: "Material Design", url: "https://m3.material.io/" },
      { name: "W3C: Web Content Accessibility Guidelines 2.2", url: "https://www.w3.org/TR/WCAG22/" },
    ],
  },
  {
    skillId: "ux-design",
    asked: [{ roleId: "messaging-ux-designer", duty: 1, why: "The way from opening the app to having said something is yours from end to end." }],
    proof: "Map how somebody joins a group chat for the first time, mark where they hesitate, redesign the worst step and test it with three people.",
    effort: "two or three weekends",
    sources: [
      { name: "GOV.UK Service Manual: design", url: "https://www.gov.uk/service-manual/design" },
      { name: "GOV.UK Service Manual: user research", url: "https://www.gov.uk/service-manual/user-research" },
    ],
  },
  {
    skillId: "design-handoff",
    asked: [{ roleId: "messaging-ux-designer", duty: 3, why: "A design stays whole only if those who build it find every state and measure, and can ask." }],
    proof: "Hand one screen to a developer you know or an open-source project: states, spacing, texts, behaviour. Publish the notes and the questions you got back.",
    effort: "a weekend",
    sources: [
      { name: "Figma's help", url: "https://help.figma.com/hc/en-us" },
      { name: "GOV.UK Service Manual: design", url: "https://www.gov.uk/service-manual/design" },
    ],
  },
  {
    skillId: "design-systems",
    asked: [{ roleId: "messaging-ux-designer", duty: 3, why: "Shared components keep a design whole while many people build it." }],
    proof: "Make a small system of five chat components with states and rules of use, in a public file, and rebuild two screens from it alone.",
    effort: "two weekends",
    sources: [
      { name: "GOV.UK Design System", url: "https://design-system.service.gov.uk/" },
      { name: "Material Design", url: "https://m3.material.io/" },
    ],
  },
];
