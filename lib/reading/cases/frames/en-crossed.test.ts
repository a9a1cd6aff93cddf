import { crossed, type Forms } from "./crossed";
import { testSentences } from "./frames";

/** Every plain sentence that a verb of practice may stand in, and every way to say that one has been, is or will be taught. */
const DOING: readonly Forms[] = [
  { base: "use", ing: "using", past: "used", pp: "used" },
  { base: "work with", ing: "working with", past: "worked with", pp: "worked with" },
  { base: "work in", ing: "working in", past: "worked in", pp: "worked in" },
  { base: "build things with", ing: "building things with", past: "built things with", pp: "built things with" },
  { base: "teach", ing: "teaching", past: "taught", pp: "taught" },
  { base: "do", ing: "doing", past: "did", pp: "done" },
];
/** What says of itself alone neither that one can nor that one cannot. */
const TRYING: readonly Forms[] = [
  { base: "play with", ing: "playing with", past: "played with", pp: "played with" },
  { base: "experiment with", ing: "experimenting with", past: "experimented with", pp: "experimented with" },
  { base: "tinker with", ing: "tinkering with", past: "tinkered with", pp: "tinkered with" },
  { base: "specialise in", ing: "specialising in", past: "specialised in", pp: "specialised in" },
  { base: "focus on", ing: "focusing on", past: "focused on", pp: "focused on" },
  { base: "rely on", ing: "relying on", past: "relied on", pp: "relied on" },
];
const GOING: readonly Forms[] = [{ base: "switch to", past: "switched to" }, { base: "move to", past: "moved to" }];

testSentences("en", "has", [
  ...crossed(
    [
      "I {base} … every day.", "I {past} … at my last job.", "I have {pp} … for three years.", "I have been {ing} … since 2019.", "I was {ing} … when I lived in Rome.", "I used to {base} ….", "I can {base} ….",
      "I get to {base} … at work.", "I love {ing} ….", "I like {ing} … more than anything else.", "I enjoy {ing} ….", "I started {ing} … in 2018.", "I have always {pp} ….", "I am used to {ing} ….", "For a living I {base} ….",
      "In my free time I {base} ….", "My job is {ing} ….", "{ing} … is what I love.", "{ing} … is what I do.", "{ing} … is my passion.", "I spend most of my day {ing} ….", "I make a living {ing} ….", "I'm good at {ing} ….",
      "I am known for {ing} ….", "I got paid for {ing} ….",
    ],
    [...DOING, ...TRYING],
  ),
  ...crossed(["In 2020 I {past} ….", "Two years ago I {past} ….", "Since then I have {past} … and never looked back."], GOING),
  "I switched from marketing to ….", "In 2020 I moved from teaching to ….", "I completed a bootcamp in ….", "I went on to complete a course in ….", "I graduated from a … bootcamp.", "I finished an online … course.", "I passed a … certification.",
  "I have a degree in ….", "I took a … class.", "I'm a librarian with some … skills.", "I am a nurse with a lot of … experience.", "With a solid command of …, I am eager to contribute.", "My passion lies in ….",
  "Having completed a … programme, I understand beginners.", "My learning platform is written with ….", "My sister taught me the basics of ….",
]);

testSentences("en", "wants", [
  ...crossed(
    [
      "I want to {base} ….", "I would like to {base} ….", "I hope to {base} … some day.", "I plan to {base} ….", "I will {base} … next year.", "I am going to {base} … soon.", "I'd love to {base} ….", "My dream is to {base} ….", "My goal is to {base} ….",
      "One day I will {base} ….", "I can't wait to {base} ….", "I dream of {ing} ….", "I look forward to {ing} ….", "I am thinking about {ing} ….", "I wish I could {base} ….", "I hope I get to {base} … soon.",
    ],
    [...DOING, ...TRYING, ...GOING],
  ),
  "I'm looking for a course in ….", "I will start a … bootcamp.", "I'm saving up for a degree in ….", "I applied for a course in ….", "I would like to know how … works.", "It is a good reason for me to finally learn ….", "I am trying to break into ….",
]);

testSentences("en", "lacks", [
  ...crossed(["I don't {base} ….", "I have never {pp} ….", "I never {past} ….", "I can't {base} ….", "I haven't {pp} … so far.", "I have no experience of {ing} ….", "I'm not able to {base} ….", "I have yet to {base} ….", "I am bad at {ing} ….", "I don't know how to {base} ….", "I never got round to {ing} ….", "I don't particularly want to {base} …."], DOING),
  "I never took a course in ….", "I haven't done a … bootcamp.", "… was too hard for me.", "… was way too complicated to understand.", "I was scared to use ….", "I'm hopeless at ….",
]);

testSentences("en", "learning", [
  "I am taking a … course.", "I'm currently attending a bootcamp in ….", "I started a certificate in ….", "I am following a … degree.", "I'm doing an online course on ….", "I'm practising … at home.", "I am playing with … these days.", "I've been getting more into ….", "I am branching into ….",
]);
