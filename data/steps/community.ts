import type { Step } from "./schema";

export const communitySteps: Step[] = [
  {
    skillId: "written-communication",
    asked: [{ roleId: "community-engagement-specialist", duty: 3, why: "Most of what a community hears from you is written: rules, announcements, answers to angry people." }],
    proof: "Rewrite the rules of a forum you know so that a newcomer can read them in a minute; publish both versions and what three readers understood.",
    effort: "a weekend",
    sources: [
      { name: "Plain language guide, Digital.gov", url: "https://digital.gov/guides/plain-language" },
      { name: "GOV.UK content design: writing", url: "https://www.gov.uk/guidance/content-design/writing-for-gov-uk" },
    ],
  },
  {
    skillId: "spoken-communication",
    asked: [{ roleId: "community-engagement-specialist", duty: 3, why: "At events and in calls you welcome people, lead, and close; people take part when somebody speaks to them well." }],
    proof: "Give a ten-minute talk at a meetup, a library or an online call, record it, and publish the recording with its slides.",
    effort: "two weekends",
    sources: [
      { name: "W3C WAI: making presentations accessible to all", url: "https://www.w3.org/WAI/teach-advocate/accessible-presentations/" },
      { name: "Toastmasters International: resources", url: "https://www.toastmasters.org/resources" },
    ],
  },
  {
    skillId: "social-media-management",
    asked: [{ roleId: "community-engagement-specialist", duty: 1, why: "Loyalty starts where people already are: on channels that somebody plans, posts to and answers on." }],
    proof: "Run one channel for a club or an open-source project for four weeks from a written plan; publish the plan, the posts, and which of them got answers.",
    effort: "four weeks, half an hour a day",
    sources: [
      { name: "Telegram: channels", url: "https://telegram.org/faq_channels" },
      { name: "Reddit's help centre, with its part for moderators", url: "https://support.reddithelp.com/hc/en-us" },
    ],
  },
  {
    skillId: "community-building",
    asked: [{ roleId: "community-engagement-specialist", duty: 1, why: "Users become loyal to each other before they become loyal to a product." }],
    proof: "Start a small group around something you know, bring it to fifteen people who talk each week, and write down what made them come back.",
    effort: "six to eight weeks, a little each day",
    sources: [
      { name: "Discord's help: setting up a community server", url: "https://support.discord.com/hc/en-us/articles/213530048-Advanced-Community-Server-Setup" },
      { name: "Reddit's help centre, with its part for moderators", url: "https://support.reddithelp.com/hc/en-us" },
    ],
  },
  {
    skillId: "community-management",
    asked: [{ roleId: "community-engagement-specialist", duty: 1, why: "Somebody has to keep a community going from day to day: rhythm, rules, regulars and newcomers." }],
    proof: "Take over a weekly task in a community (welcome thread, digest, question round) for six weeks, and publish how it went week by week.",
    effort: "six weeks, an hour or two a week",
    sources: [
      { name: "Discord's help: setting up a community server", url: "https://support.discord.com/hc/en-us/articles/213530048-Advanced-Community-Server-Setup" },
      { name: "Reddit: Moderator Code of Conduct", url: "https://redditinc.com/policies/moderator-code-of-conduct" },
    ],
  },
  {
    skillId: "community-metrics",
    asked: [{ roleId: "community-engagement-specialist", duty: 1, why: "Numbers show whether a strategy wins people: who returns, who answers, who leaves." }],
    proof: "Count a month of a public forum in a spreadsheet (new, returning, answered, unanswered), draw two charts, and say what you would change and why.",
    effort: "a weekend",
    sources: [
      { name: "CHAOSS: community metrics", url: "https://chaoss.community/metrics/" },
      { name: "GOV.UK Service Manual: measuring success", url: "https://www.gov.uk/service-manual/measuring-success" },
    ],
  },
  {
    skillId: "community-strategy",
    asked: [{ roleId: "community-engagement-specialist", duty: 1, why: "It is the duty itself: a plan of what the community is for and what keeps people in it." }],
    proof: "Write a one-page plan for a community you belong to: its purpose, who is missing in it, three things to try, and how you would judge each.",
    effort: "a weekend",
    sources: [
      { name: "Discord's help: setting up a community server", url: "https://support.discord.com/hc/en-us/articles/213530048-Advanced-Community-Server-Setup" },
      { name: "CHAOSS: community metrics", url: "https://chaoss.community/metrics/" },
    ],
  },
  {
    skillId: "user-voice",
    asked: [{ roleId: "community-engagement-specialist", duty: 2, why: "What users say must reach those who build, in a form that they can act on." }],
    proof: "Gather fifty public comments on one app, sort them by need, and send its team a two-page summary with quotes. Publish the summary and the answer.",
    effort: "a weekend",
    sources: [
      { name: "GOV.UK Service Manual: user research", url: "https://www.gov.uk/service-manual/user-research" },
      { name: "GitHub documentation: communities", url: "https://docs.github.com/en/communities" },
    ],
  },
  {
    skillId: "event-organising",
    asked: [{ roleId: "community-engagement-specialist", duty: 3, why: "Events are where a community becomes people who know each other." }],
    proof: "Organise one online evening for ten people or more: announcement, schedule, host notes, and a page afterwards on who came and what they said.",
    effort: "two or three weekends",
    sources: [
      { name: "W3C WAI: making presentations accessible to all", url: "https://www.w3.org/WAI/teach-advocate/accessible-presentations/" },
      { name: "Discord's help: setting up a community server", url: "https://support.discord.com/hc/en-us/articles/213530048-Advanced-Community-Server-Setup" },
    ],
  },
  {
    skillId: "online-community",
    asked: [{ roleId: "community-engagement-specialist", duty: 3, why: "Forums and groups need somebody who sets them up so that taking part is easy and safe." }],
    proof: "Set up a server or group for a real circle of people: channels, roles, rules, a welcome; publish the layout and what you changed in a month.",
    effort: "a weekend, then a month of care",
    sources: [
      { name: "Discord's help: setting up a community server", url: "https://support.discord.com/hc/en-us/articles/213530048-Advanced-Community-Server-Setup" },
      { name: "Telegram: groups", url: "https://telegram.org/tour/groups" },
    ],
  },
  {
    skillId: "moderation",
    asked: [{ roleId: "community-engagement-specialist", duty: 3, why: "People take part where nobody shouts them down; somebody has to make sure of that." }],
    proof: "Moderate one event or a busy thread, and write down, without names, five cases: what happened, which rule applied, what you did, and whether it worked.",
    effort: "an evening to read about it, then one event",
    sources: [
      { name: "Discord: safety library", url: "https://discord.com/safety-library" },
      { name: "Reddit: Moderator Code of Conduct", url: "https://redditinc.com/policies/moderator-code-of-conduct" },
      { name: "Reddit's help centre, with its part for moderators", url: "https://support.reddithelp.com/hc/en-us" },
    ],
  },
];
