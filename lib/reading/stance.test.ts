import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "./read-description";

const index = compileCatalogue(catalogue);

/** What is read of a text, as "quote: stance", levels and years behind it. */
function read(text: string): string[] {
  return readDescription(text, index).mentions.map((mention) => [`${mention.quote}: ${mention.stance}`, mention.level, mention.years && `${mention.years}y`].filter(Boolean).join(" "));
}

const tables: Record<string, [sentence: string, text: string, expected: string[]][]> = {
  "what is named first": [
    ["a list, a colon and what is said of all", "Jenkins, Docker, Terraform: I have never used any of them.", ["Jenkins: lacks", "Docker: lacks", "Terraform: lacks"]],
    ["a list and a general word for it", "Figma, Penpot: I don't use any design program.", ["Figma: lacks", "Penpot: lacks", "design program: lacks"]],
    ["a list and a claim", "Kotlin, Swift, Dart: I have used them all.", ["Kotlin: has", "Swift: has", "Dart: has"]],
    ["a fronted object", "Solidity and the rest of that world I don't know.", ["Solidity: lacks"]],
    ["the writer's word parts two objects", "I know Figma and Rust I've never used.", ["Figma: has", "Rust: lacks"]],
    ["a remark in the next sentence", "Everybody here talks about Solidity. I've never used it.", ["Solidity: lacks"]],
    ["a remark on how much is left", "I wrote Kotlin at university. I've forgotten most of it.", ["Kotlin: has low"]],
    ["a remark on what lies back", "I wrote Kotlin for years. I don't use it now.", ["Kotlin: has low"]],
    ["a remark that wishes for what is only named", "Everybody here talks about Solidity. I want to learn it.", ["Solidity: wants"]],
    ["a remark that wishes for more of what is known", "I use Python daily. I want to learn it properly.", ["Python: has"]],
    ["an apostrophe that owns nothing here", "Ik bouw Drupal pagina's.", ["Drupal: has"]],
    ["a line in capitals names no employer", "NO EXPERIENCE WITH PRIVACY TECHNOLOGIST CERTIFICATE (CIPT).", ["PRIVACY TECHNOLOGIST: lacks", "CIPT: lacks"]],
    ["a remark about taste says nothing", "I use Python. I never liked it.", ["Python: has"]],
    ["ticks and crosses behind names", "Figma ✔ Sketch ✘ Penpot ✔", ["Figma: has", "Sketch: lacks", "Penpot: has"]],
    ["ticks and crosses before names", "❌ Solidity\n✅ Python", ["Solidity: lacks", "Python: has"]],
    ["a count of none", "Number of dApps shipped: 0.", ["dApps: lacks"]],
    ["a relative clause", "Cryptography is a thing I have never formally learned.", ["Cryptography: lacks"]],
    ["where somebody stops", "Usability testing is where I draw a blank.", ["Usability testing: lacks"]],
    ["a question and its answer", "I like TypeScript. Solidity? Not a line.", ["TypeScript: has", "Solidity: lacks"]],
    ["a long question and a short answer", "Have I ever written a smart contract? No.", ["smart contract: lacks"]],
    ["a topic and what is said of it", "As for cryptography, I'm completely lost.", ["cryptography: lacks"]],
    ["behind a dash a denial", "Kubernetes - never did it properly", ["Kubernetes: lacks"]],
    ["behind a dash no wish", "Product manager - looking for a new challenge", ["Product manager: has"]],
    ["behind a colon", "My experience with Figma: exactly zero.", ["Figma: lacks"]],
    ["somebody else's", "Figma is something my sister does.", ["Figma: other"]],
  ],
  denial: [
    ["a hyphen parts nothing", "I have no hands-on Solidity.", ["Solidity: lacks"]],
    ["nothing without it", "Nothing of ours ships without a threat model.", ["threat model: has"]],
    ["nobody better", "Nobody on our floor knew Wireshark better than me.", ["Wireshark: has high"]],
    ["none that was not", "There isn't a Kanban board I haven't rearranged.", ["Kanban board: has"]],
    ["no complaints", "Prototyping in Figma: no complaints.", ["Prototyping: has", "Figma: has"]],
    ["a limit of tasks is no low level", "We work with kanban, limit of four tasks.", ["kanban: has"]],
    ["things that elude", "Sadly Rust has so far escaped me.", ["Rust: lacks"]],
    ["a foreign world", "Ethereum and Hyperledger are all foreign to me.", ["Ethereum: lacks", "Hyperledger: lacks"]],
    ["no stranger denies nothing", "Nothing beats Figma, and I cannot imagine a week without Sketch.", ["Figma: has", "Sketch: has"]],
    ["two denials", "It's not that I can't write Python.", ["Python: has"]],
    ["besides adds", "Besides Python I know TypeScript, but not C++.", ["Python: has", "TypeScript: has", "C++: lacks"]],
  ],
  wish: [
    ["a date to come", "Python by Easter, Rust by summer.", ["Python: wants", "Rust: wants"]],
    ["what is called one's own", "Looking for people who put up with my Elixir and will teach me Go.", ["Elixir: has", "Go: wants"]],
    ["what was moved into is had", "I moved into product management in 2019.", ["product management: has"]],
    ["what is left is had", "I would like to go from marketing into product management.", ["marketing: has", "product management: wants"]],
    ["what is one's own is had", "A role where I could use my React and learn Solidity would be perfect.", ["React: has", "Solidity: wants"]],
    ["a stance for each item", "Python last year, learning TypeScript this year, Solidity next year.", ["Python: has", "TypeScript: learning", "Solidity: wants"]],
    ["a move without a wish", "I moved from Java to Kotlin.", ["Java: has", "Kotlin: has"]],
  ],
  learning: [
    ["a course that is being taken", "Busy with a course on GDPR, two evenings a week.", ["GDPR: learning"]],
    ["an enrolment", "Just enrolled at the university for a master's in cryptography.", ["cryptography: learning"]],
    ["a purpose", "I'm building a toy wallet to learn Solidity.", ["wallet: learning", "Solidity: learning"]],
  ],
  "other people": [
    ["drawn by somebody by name", "The app is drawn by Jonas (Figma).", ["Figma: other"]],
    ["a date behind by is nobody", "Solidity by day, Rust by night.", ["Solidity: has", "Rust: has"]],
    ["other people's", "The firmware is other people's C++.", ["firmware: has", "C++: other"]],
    ["what they did by name, in Russian", "Дизайн у нас делает Катя, в Figma.", ["Figma: other"]],
    ["belongs to somebody", "The Figma file belongs to our designer.", ["Figma: other"]],
    ["an employer behind at", "Three years at Signal as a support engineer.", ["Signal: other", "support engineer: has"]],
    ["at is also for being good", "I'm good at Figma.", ["Figma: has"]],
    ["orders to the machine", "Note to the algorithm: count OWASP in my profile.", ["OWASP: other"]],
    ["an owner at the end", "The threat model was a consultant's.", ["threat model: other"]],
    ["an owner without a verb", "The coding is Wei Han's and the GDPR his aunt's.", ["coding: other", "GDPR: other"]],
    ["where it comes from", "I only file it: the GDPR from our lawyer.", ["GDPR: other", "lawyer: other"]],
    ["a relation who", "The little tools come from my nephew, who does Python and Go.", ["Python: other", "Go: other"]],
    ["some of mine", "Half of my Tuesday class writes C++.", ["C++: other"]],
    ["women who keep it", "I met the three women who maintain a cryptography library.", ["cryptography library: other"]],
    ["people of a list", "I placed Go, Rust and Kotlin people.", ["Go: other", "Rust: other", "Kotlin: other"]],
    ["an advert's wishes", "Your advert asks for Solidity. I bring Java.", ["Solidity: other", "Java: has"]],
    ["made by others", "The app was coded by two lads from Kraków in React Native.", ["React Native: other"]],
    ["an employer's name", "I drove for a firm called Agile & Sons.", ["Agile: other"]],
    ["a colleague by name", "My colleague Anna does all the threat modelling.", ["threat modelling: other"]],
    ["people who", "I support developers who write C++ by keeping their machines running.", ["developers: other", "C++: other"]],
    ["the writer is the one who", "I'm a lawyer who knows GDPR.", ["lawyer: has", "GDPR: has"]],
    ["done by others", "The app was designed in Figma by an agency.", ["Figma: other"]],
    ["handed out", "We outsourced the penetration testing to a firm in Leeds.", ["penetration testing: other"]],
    ["the employer's trade", "Receptionist at a blockchain startup.", ["Receptionist: has", "blockchain: other"]],
    ["a title with our", "Our product manager left.", ["product manager: other"]],
    ["a title behind as", "I was hired as a product manager.", ["product manager: has"]],
    ["under an advert's heading", "Your profile:\n- 5+ years of TypeScript", ["TypeScript: other"]],
  ],
  level: [
    ["marks at the end of a text", "Solidity ●○○○○", ["Solidity: has low"]],
    ["months behind a colon", "Kanban: 6 months.", ["Kanban: has 0.5y"]],
    ["enough to", "Python: enough to plot things.", ["Python: has low"]],
    ["gone rusty", "My Kotlin is rusty.", ["Kotlin: has low"]],
    ["gathered dust", "My C# has gathered dust.", ["C#: has low"]],
    ["a heading shares its level", "FLUENT IN: Python, TypeScript", ["Python: has high", "TypeScript: has high"]],
    ["a title says how senior", "Senior Product Manager", ["Senior Product Manager: has high"]],
    ["a number that is no version", "Python 3/10", ["Python 3: has low"]],
    ["once upon a time", "Once upon a time I knew Haskell.", ["Haskell: has low"]],
    ["a short course", "Had a two-day GDPR training.", ["GDPR training: has low"]],
  ],
  years: [
    ["a half", "two and a half years of Solidity, a year and a half of Python", ["Solidity: has 2.5y", "Python: has 1.5y"]],
    ["a decade", "A decade of threat modelling.", ["threat modelling: has high 10y"]],
    ["a range counts from below", "Three to five years of Python", ["Python: has 3y"]],
    ["brackets speak of what stands before", "Solidity (2 years), TypeScript (10+ years)", ["Solidity: has 2y", "TypeScript: has 10y"]],
    ["a dash does too", "Figma - 3 yrs, Sketch - 1 year", ["Figma: has 3y", "Sketch: has 1y"]],
    ["the unit stands once", "Ten years of user research, five in usability testing", ["user research: has 10y", "usability testing: has 5y"]],
    ["shortened units end no sentence", "6 mos. of Kotlin, 12 yrs of C++", ["Kotlin: has 0.5y", "C++: has 12y"]],
    ["it stands for what was named", "GDPR is my speciality, I've worked on it for seven years.", ["GDPR: has high 7y"]],
    ["a list shares its years", "six years of Kotlin and TypeScript", ["Kotlin: has 6y", "TypeScript: has 6y"]],
    ["since a year is no number of years", "Kotlin since 2019", ["Kotlin: has"]],
  ],
};

for (const [kind, cases] of Object.entries(tables)) {
  describe(kind, () => {
    test.each(cases)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
  });
}
