import { crossed, type Forms } from "./crossed";
import { testSentences } from "./frames";

/** What the professions do with what they know. */
const PROFESSIONS: readonly Forms[] = [
  { base: "audit", s: "audits", ing: "auditing", pp: "audited" },
  { base: "review", s: "reviews", ing: "reviewing", pp: "reviewed" },
  { base: "deploy", s: "deploys", ing: "deploying", pp: "deployed" },
  { base: "maintain", s: "maintains", ing: "maintaining", pp: "maintained" },
  { base: "manage", s: "manages", ing: "managing", pp: "managed" },
  { base: "research", s: "researches", ing: "researching", pp: "researched" },
  { base: "document", s: "documents", ing: "documenting", pp: "documented" },
  { base: "advise on", s: "advises on", ing: "advising on", pp: "advised on" },
  { base: "set up", s: "sets up", ing: "setting up", pp: "set up" },
  { base: "take care of", s: "takes care of", ing: "taking care of", pp: "taken care of" },
];

testSentences("en", "has", [
  ...crossed(
    [
      "I was hired to {base} ….", "My boss had me {base} ….", "My company has me {ing} ….", "I was part of the team that {pp} ….", "What I like is {ing} ….", "Having {pp} … for years, I know the pitfalls.", "Before {ing} … I was a cook.",
      "{ing} … comes naturally to me.", "I am better at {ing} … than at cooking.", "I make my living by {ing} ….", "When I was a student I {pp} ….", "I am someone who {s} … for a living.", "Not only do I {base} …, I also cook.",
    ],
    PROFESSIONS.filter(({ base }) => base !== "take care of"),
  ),
  "As a student I often used ….", "As an intern I worked with ….", "I am a student with good … skills.", "I am an intern with a background in ….", "I did my studies in ….", "I have finished my study in ….", "I had a traineeship in … at school.", "I tutor students in ….",
  "… is where I started.", "I gave up … after ten years.", "… has never been a problem for me.", "… belongs to my tasks.", "I was given … to do.", "I wrote a book on ….", "I got my boss to switch to ….", "After pursuing a degree in … I got a job.",
  // What sounds like a denial, a wish or a lesson, and is none.
  "I don't think I can live without ….", "I doubt I could work without ….", "I don't think I could do my job without ….", "I don't know what I would do without ….", "No doubt I could teach ….", "I used to suck at …, now I teach it.", "I don't suck at ….",
  "… isn't new to me.", "… is something I can't do without.", "I'm new in town and I use … daily.", "I don't only design in …, I also teach it.", "I fancy myself a … expert.", "I'd consider myself a … expert.", "I would consider … my strongest skill.",
  "My weak sides are maths and sport, I use … daily.", "I miss working in ….", "I started out in … ten years ago.", "I worked my way up in ….", "In January 2015 I started with ….", "I had time to finally learn …, and I did.", "I don't deploy … on Fridays.",
  // The English of people whose language it is not.
  "I am working with … since five years.", "I work already five years with ….", "I have experience on ….", "I am having five years experience in ….", "I did a formation in ….", "I am knowing … very well.", "I have good knowledges in ….", "I am into … since 5 years.", "I count with experience in ….",
]);

testSentences("en", "wants", [
  ...crossed(
    [
      "I fancy {ing} ….", "I fancy learning to {base} ….", "I'd rather {base} … than clean floors.", "My hope is to {base} … one day.",
      "I'm gonna {base} … next year.", "Can you teach me to {base} …?", "Next month I start learning to {base} ….", "What I'd like is to {base} ….", "I'm set on {ing} … one day.",
    ],
    PROFESSIONS.filter(({ base }) => base !== "take care of"),
  ),
  ...crossed(
    ["{ing} … is my goal.", "{ing} … is my dream.", "{ing} … is on my bucket list.", "{ing} … is something I would like to learn.", "{ing} … is what I want to do."],
    PROFESSIONS.filter(({ base }) => ["audit", "review", "research", "document", "advise on"].includes(base ?? "")),
  ),
  "Could you teach me …?", "Please teach me ….", "Help me learn ….", "Where can I learn …?", "If only I knew ….", "It's time for me to learn ….", "Time to finally learn ….", "I'm curious to learn ….", "I'm intrigued by ….", "I see my future in ….",
  "I am a student hoping to learn ….", "I am an intern looking to get into ….", "I'm about to start a course in ….", "In September I start a course in ….", "I've signed up for … next term.", "I booked training in … for next month.", "I got accepted to study … next year.", "My interests are … and cooking.",
  "I want that I learn ….", "I search a job in ….", "I am interested for ….", "I have interest for ….", "I think to learn ….", "I plan learn ….", "I shall learn ….", "My target is to learn ….", "I would to learn ….", "It would be good to learn ….",
]);

testSentences("en", "lacks", [
  ...crossed(
    [
      "I don't {base} ….", "I dont {base} ….", "No, I don't {base} ….", "I do not {base} ….", "I can't {base} ….", "I have never {pp} ….", "Never have I {pp} ….", "Not once have I {pp} ….", "At no point have I {pp} ….", "In my whole career I have never {pp} ….",
      "I don't think I can {base} ….", "I doubt I could {base} ….", "I suck at {ing} ….", "I would fail if I had to {base} ….", "I haven't the faintest idea how to {base} ….", "I wouldn't know where to start if I had to {base} ….", "{ing} … is something I have never done.", "Although I have never {pp} …, I like computers.",
    ],
    PROFESSIONS.filter(({ base }) => base !== "take care of"),
  ),
  "I suck at ….", "I don't know what … is.", "I have no idea what … is.", "I don't think I know ….", "… is where I am weak.", "When it comes to … I'm a complete beginner.", "I am a student with no … experience.", "I am an intern without any knowledge of ….",
  "I am completely new in ….", "I am weak on ….", "My weak side is ….", "… is my weak side.", "… is new for me.", "… is for me unknown.", "I don't can ….", "I do not master ….", "I don't dominate ….", "I have not taken training in ….", "I miss experience in ….", "Until now I never used ….", "I am not having experience in ….",
]);

testSentences("en", "learning", [
  "I'm starting out in ….", "I'm working my way into ….", "My current course is ….", "… is my current course.", "This semester I have ….", "I am pursuing a degree in ….", "Currently pursuing a masters in ….", "I am student of ….", "I am upskilling myself in ….", "I am in education for ….", "I try to learn ….",
  "I begin to learn ….", "I now learn ….", "I am doing a formation in ….", "I am doing my graduation in ….", "I follow a training in ….", "I do now a course in ….", "I am making a course of ….", "I am doing a webinar in ….", "I started to study … this year.", "I am learning … since two months.",
]);

testSentences("en", "other", ["My boss uses ….", "My company uses ….", "My manager has a … licence.", "I read an article about …."]);
