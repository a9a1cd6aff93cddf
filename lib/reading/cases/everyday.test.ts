import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { profileFromReading } from "@/lib/matching/profile-from-reading";
import { rankRoles } from "@/lib/matching/rank-roles";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);

/** Skills that a text claims, with all that they are. */
function claimed(text: string): Set<string> {
  const has = readDescription(text, index).mentions.filter((mention) => mention.stance === "has");
  return new Set(has.flatMap((mention) => [...index.implications.of(mention.skillId).keys()]));
}

/** What people do, in their own words, and the skill that it is. */
const told: Record<string, [skill: string, text: string][]> = {
  "product work": [
    ["product-management", "I am in charge of what our booking site does and doesn't do."],
    ["product-management", "I am the person who says which bugs get fixed first."],
    ["backlog-management", "I keep the list of everything the app could do one day."],
    ["agile", "Every other Tuesday the developers get the next batch of cards from me."],
    ["agile", "We work in short rounds, show it to somebody, and start again."],
    ["stand-ups", "Ten minutes standing each morning: who did what and who is stuck."],
    ["user-stories", "I cut a large wish into small tasks that a programmer can finish in a day."],
    ["product-discovery", "Before we build anything I speak with eight or nine drivers."],
    ["stakeholder-management", "I got three departments to agree on the plan."],
  ],
  "privacy": [
    ["privacy-engineering", "We only ask patients for what we really need."],
    ["privacy-engineering", "I had that field removed because nobody needed it."],
    ["data-subject-requests", "When a tenant asks to see everything we hold on them, it lands on my desk."],
    ["data-retention", "I found out how long we may keep a customer's address."],
    ["privacy-notices", "I wrote the leaflet that tells members what we keep about them."],
    ["gdpr", "When the European rules came we had to rethink who may see a customer's address."],
  ],
  "words": [
    ["plain-explaining", "I explain the sewage works so that a ten-year-old gets it."],
    ["plain-explaining", "I present it in language that a farmer and a minister can both follow."],
    ["plain-explaining", "I tell them in normal words what is in the contract."],
    ["plain-explaining", "I compare the circuit with a garden hose when I talk to tenants."],
    ["plain-explaining", "I made the pension letters readable for bus drivers."],
    ["plain-explaining", "I removed all abbreviations from the discharge papers."],
    ["plain-explaining", "I took the fear of computers from our older members."],
    ["spoken-communication", "I explain to the branch offices why it takes so long."],
    ["spoken-communication", "I chair the residents' association."],
    ["written-communication", "I wrote a letter to every household about the roadworks."],
    ["newsletter-writing", "I made the newsletter of our rowing club."],
  ],
  "communities": [
    ["online-community", "It began as a WhatsApp group for three mothers."],
    ["online-community", "I moved the choir onto Discord."],
    ["social-media-management", "We have 40k followers on TikTok because of me."],
    ["moderation", "I throw out the scammers and the trolls."],
    ["moderation", "I delete the rude ones under our videos."],
    ["welcoming-newcomers", "I welcome the new ones in our server."],
    ["community-events", "I host the monthly call for volunteers."],
    ["event-organising", "I put on the summer party and the village fair."],
    ["volunteer-management", "I hand out the shifts to forty volunteers."],
    ["user-voice", "I pass on to the developers what the players hate."],
    ["community-building", "I get quiet members to speak up."],
  ],
  "figures": [
    ["community-metrics", "I write down each week how many people came back."],
    ["community-metrics", "I report what the numbers say about who stays and who leaves."],
    ["community-metrics", "I found that half of the newcomers never post."],
    ["community-metrics", "I can show which event brought us the most members."],
    ["community-metrics", "Measurement: active hosts, reply rates, 60-day return."],
    ["community-metrics", "Every month I see who has gone quiet and who has become active."],
    ["community-metrics", "I track which supporters lapse and chart it for the trustees."],
    ["community-metrics", "I showed the board that mentored newcomers stay longer."],
    ["community-metrics", "Follow-up with hackathon teams three months later: who is still active?"],
    ["community-metrics", "I studied why donors lapse after their first gift."],
    ["ab-testing", "I try two versions and keep the one that more people click."],
    ["data-visualisation", "I drew the answers as a chart."],
  ],
  "screens": [
    ["usability-testing", "I put a rough version in front of six customers."],
    ["usability-testing", "Every feature goes in front of four nurses first."],
    ["usability-testing", "I tested the booking page with six weavers."],
    ["usability-testing", "I tested it over five rounds with caregivers in a park."],
    ["usability-testing", "I watched stonemasons use the new order form and noted where they got stuck."],
    ["usability-testing", "I handed the prototype to eight beekeepers with a task."],
    ["usability-testing", "I tried it on eleven neighbours before anything was built."],
    ["usability-testing", "Each month a usability round with gardeners."],
    ["usability-testing", "I test with children and teachers every month."],
    ["usability-testing", "I watched travellers fumble with the ticket machine."],
    ["user-research", "I shadowed clerks for a week to see how they use the till."],
    ["user-research", "I talk with the people who use our software."],
    ["ux-design", "I redid the sign-up of our app."],
    ["prototyping", "I made a pretend phone from pieces of cardboard."],
    ["responsive-design", "I design the website and the mobile app."],
    ["usability-testing", "We renamed the tab after half of the tenants overlooked it."],
    ["usability-testing", "I saw that commuters misread the label, so we moved it up."],
    ["usability-testing", "I collect every stumble and bring the list to the developers."],
    ["usability-testing", "Panel of sixty members willing to try each draft."],
    ["usability-testing", "I timed carers entering a visit, and the slowest screen was cut."],
    ["usability-testing", "A quick ease-of-use questionnaire after each round."],
    ["user-centred-design", "I rebuilt the menu around the questions that tenants ask at the desk."],
    ["user-centred-design", "We removed a field from the form after speaking with lorry drivers."],
    ["user-centred-design", "I enlarged the buttons for people with trembling hands."],
    ["user-centred-design", "Collected the needs of allotment gardeners and drew a calendar app from them."],
    ["user-centred-design", "I turned a confusing claims portal into four clear steps."],
    ["user-centred-design", "Participatory workshops for a youth club's site."],
    ["user-centred-design", "I brought a roofer into our design sessions."],
    ["mobile-design", "Moved the price table to cards that fit on phones."],
    ["mobile-design", "I make one-page sites for plumbers and choirs."],
    ["mobile-design", "Bigger tap targets and a bottom sheet for the library app."],
    ["mobile-design", "Light and dark versions of the radio app."],
    ["mobile-design", "Look of the local bus app."],
    ["messaging-design", "WhatsApp flows for bakeries, with buttons and cards laid out by me."],
    ["design-tools", "Linked forty frames so that the client can click through the rental."],
    ["design-tools", "I tidy up other designers' files: unnamed layers, stray colours."],
    ["design-tools", "My artboards are named and in order."],
    ["design-tools", "I export assets and hand over the layouts with redlines."],
  ],
  "gatherings": [
    ["community-building", "I brought the Portuguese mothers of our estate together every Sunday."],
    ["community-building", "Turned a course list into a network of amateur astronomers."],
    ["community-building", "Started a stammtisch for newly arrived nurses."],
    ["community-building", "Won and kept ninety reading mentors: recruiting and keeping people was my part."],
    ["community-building", "Helped migrant women in our district found their own choir."],
    ["community-building", "I keep a small orchestra alive since its conductor left."],
  ],
  "texts": [
    ["written-communication", "Wrote the welcome pack for new tenants."],
    ["written-communication", "Texts for the trail around the lake, twelve boards in all."],
    ["written-communication", "Covered handball and rowing for the county paper."],
    ["written-communication", "Turned the engineers' notes into a brochure for house owners."],
    ["written-communication", "Short portraits of our donors for the annual report."],
  ],
  "speaking": [
    ["spoken-communication", "Conducted the question round after each film."],
    ["spoken-communication", "I talked two brothers into sharing the vineyard."],
    ["spoken-communication", "Presented the yearly accounts to the cooperative."],
    ["teaching", "Trained forty census takers in asking shy people."],
  ],
  "channels": [
    ["social-media-management", "Kept the pages of a small museum alive through the winter."],
    ["social-media-management", "My clips about bread brought the bakery nine thousand followers."],
    ["social-media-management", "Responsible for what our theatre says on the networks."],
    ["social-media-management", "Removed insults and answered criticism on the football club's wall."],
    ["social-media-management", "Filmed, cut and published by me: a clip a day from the lambing shed."],
  ],
  "data law": [
    ["privacy-law", "Drew up the legitimate interest test for our loyalty card."],
    ["privacy-law", "Removed the tracking from our site because nobody had consented."],
    ["privacy-law", "Advised tenants about the cameras in their stairwell."],
    ["privacy-law", "I negotiate with suppliers about the clauses on handling personal information."],
    ["privacy-law", "Processing erasure demands from former players."],
    ["privacy-law", "Told our fundraisers whom they may phone."],
    ["privacy-law", "I worked out what face recognition at the turnstiles would do to visitors' rights."],
    ["privacy-law", "Asked all old donors afresh and deleted those who did not answer."],
  ],
};

for (const [kind, cases] of Object.entries(told)) {
  describe(`everyday words for ${kind}`, () => {
    test.each(cases)("%s: %s", (skill, text) => expect(claimed(text)).toContain(skill));
  });
}

/** Other work, told with many of the same verbs. */
const otherWork: string[] = [
  "I talk with patients before their operation and write down what they need.",
  "District nurse: I visit patients at home, ask how they are and watch them take their pills.",
  "Lorry driver. I plan the week, choose the route and decide which load goes first.",
  "I run the bakery counter. Every second Friday we choose the cakes for the week after.",
  "Shop assistant: I try shoes on customers and tell them when something is out of stock.",
  "Payroll clerk. I know how long we must keep records.",
  "Tour bus driver. I bring a group of fifty people to Rome each month.",
  "Estate agent. I show people around and hand over the keys.",
  "Security guard at night: I watch the screens and note who comes and goes.",
  "I clean offices from a list of my own.",
];

test.each(otherWork)("other work meets no requirement of the five but communication: %s", (text) => {
  const { matches } = rankRoles(profileFromReading(readDescription(text, index)), index);
  const met = matches.flatMap((match) => match.requirements.filter((requirement) => requirement.status === "met").map((requirement) => requirement.text));
  expect(met.filter((requirement) => !/communication/.test(requirement))).toEqual([]);
});

const saidOf: [sentence: string, text: string, skill: string, stance: string][] = [
  ["what follows plain words behind I is about something else", "I check how many visitors the site never had.", "web-analytics", "has"],
  ["a doubtful name that does not stand hides no telling", "I made the bulletin and the newsletter of our club.", "newsletter-writing", "has"],
  ["a plan for others is no wish", "I plan one picture a day for our page.", "social-media-management", "has"],
  ["a wish that others have is no wish of the writer", "I present our plans to the board.", "spoken-communication", "has"],
  ["props make it plain", "I showed the growers with a jar of beans why a weight can't be quietly altered.", "plain-explaining", "has"],
  ["what listeners do afterwards", "I brief hotel managers on consent until they can explain it to their own boards.", "plain-explaining", "has"],
  ["a head count beside a platform", "I keep up a Discord server with 12,000 members.", "online-community", "has"],
  ["watching with one's mouth shut", "Five drivers try it while I keep my mouth shut and note where they stop.", "usability-testing", "has"],
  ["a thing never measured", "I've never measured a thing.", "data-analysis", "lacks"],
  ["the moderator that one is", "I'm not only the moderator, I also started the server.", "moderation", "has"],
  ["an analysis never made", "I have never analysed anything.", "data-analysis", "lacks"],
  ["a design program never used", "I never used a design program.", "design-tools", "lacks"],
];
test.each(saidOf)("%s", (_, text, skill, stance) => {
  expect(readDescription(text, index).mentions.map((mention) => `${mention.skillId}: ${mention.stance}`)).toContain(`${skill}: ${stance}`);
});

const notSaid: [sentence: string, text: string, skill: string][] = [
  ["a denial that the plain words do not ask for", "Websites I haven't designed yet, only two phone apps.", "responsive-design"],
  ["plain explaining in speech is no copywriting", "I told the council what we do, without a single technical term.", "copywriting"],
  ["a head count measures no engagement", "How many joined each month, on a sheet.", "community-metrics"],
  ["what a thing uses is no tool of the writer's", "Our canteen uses a token for every cup.", "tokens"],
  ["a room that is painted gathers nobody", "Painted the rooms of a running club.", "community-building"],
  ["a club's files are no club's life", "Set up Cryptomator for our tenants' association.", "community-building"],
  ["a club's books are no club's life", "Kept the accounts of a choir and a sailing club.", "community-building"],
  ["a magazine carried out is no magazine written", "Delivered the parish magazine to 200 homes.", "written-communication"],
  ["texts typed out are another's", "Printed and folded brochures for visitors.", "written-communication"],
  ["who is given a medal presents nothing", "Presented with a medal for thirty years of service.", "spoken-communication"],
  ["who drives a coach trains nobody", "Coach driver for school trips.", "teaching"],
  ["the post is no channel", "Posted parcels for a shoe shop.", "social-media-management"],
  ["a bank's accounts", "Opened accounts for clubs at a bank branch.", "social-media-management"],
  ["data moved are no data protected", "Data mapping from the old warehouse system to the new one.", "privacy-law"],
  ["objections of another kind", "Filed objections to building permits.", "privacy-law"],
  ["a machine made fit for its users is not made plain to them", "I adapted the engine for racing drivers.", "plain-explaining"],
  ["things compared for a price make nothing plain", "I compared garden hoses by price for a magazine.", "plain-explaining"],
  ["what is counted and brought back is no one who comes back", "I track parcels and chart the ones that never return.", "community-metrics"],
  ["pupils measured twice are no community", "Our school measures the height of its pupils before and after summer.", "community-metrics"],
  ["a shelf is no screen", "I saw that customers overlooked the bread, so I moved the shelf.", "usability-testing"],
  ["what pupils stumble over is no design", "I watched my pupils struggle with fractions, so I changed the worksheet.", "usability-testing"],
  ["a dish tried on guests", "Chef: I tried the new menu on regular guests before the season.", "usability-testing"],
  ["an alarm tested with tenants", "I tested the fire alarm with the tenants every year.", "usability-testing"],
  ["a bus stop moved at people's wish", "We moved the bus stop because pensioners told us it was too far.", "user-centred-design"],
  ["visits that lead to no design", "Home visits to families, with a tablet for the records.", "user-centred-design"],
  ["a rota after talks", "I changed the rota after talking with the drivers.", "user-centred-design"],
  ["a garden designed with others", "I designed a garden together with the neighbours.", "user-centred-design"],
  ["screens that hang on a wall", "Screens for a cinema, delivered and mounted.", "mobile-design"],
  ["versions that are programmed", "Developed Android and iOS versions of the app in Kotlin.", "mobile-design"],
  ["a shop for phones", "I sold mobile phones and tablets at a shop and set up apps.", "mobile-design"],
  ["frames of wood", "Frame maker: I link and glue frames for paintings.", "design-tools"],
  ["a library of books", "I keep a library of books and cards for the parish.", "design-tools"],
  ["components in code", "Coded the component library in React with hover states.", "design-tools"],
  ["a book's pages", "I drew all pages of a children's book.", "design-tools"],
];
test.each(notSaid)("%s", (_, text, skill) => expect(readDescription(text, index).mentions.map(({ skillId }) => skillId)).not.toContain(skill));

test("plain words do not run on into the writer's next thought", () => {
  const read = readDescription("I drew it in Figma from sketch to handover, and I don't release a screen before noon.", index).mentions;
  expect(read.every((mention) => !mention.quote.includes("and I"))).toBe(true);
});
