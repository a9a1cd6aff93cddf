import type { PeopleEntry } from "../../people-schema";
import { pastOf, thirdPersonOf } from "./english-forms";

// People, and what they do: somebody of whom a text tells. Names of people stand here that are hardly ever anything else; a
// "driver", a "server" and a "client" are things to those who write software.

const KIN =
  "mother father mum mom mummy dad daddy parent grandma grandpa granny grandad granddad grandmother grandfather grandparent son daughter child kid baby toddler brother sister bro sis sibling twin uncle aunt auntie cousin nephew niece " +
  "grandson granddaughter grandchild stepson stepdaughter stepmother stepfather stepbrother stepsister godson goddaughter godmother godfather husband wife hubby spouse fiance fiancee boyfriend girlfriend bf gf ex widow widower relative in-law eldest youngest oldest";
const ACQUAINTANCES =
  "friend penpal mate buddy pal bestie companion neighbour neighbor flatmate roommate housemate lodger tenant landlord landlady guest visitor stranger acquaintance classmate schoolmate schoolfriend teammate workmate deskmate coworker co-worker colleague " +
  "man woman boy girl lad lass guy bloke chap fellow fella gentleman lady dude gal person adult teenager teen youngster pensioner retiree veteran newcomer newbie rookie beginner novice enthusiast fan nerd geek wizard guru ninja genius expert pro amateur " +
  "foreigner immigrant refugee hero rival competitor successor predecessor";
const WORK =
  "boss supervisor manager director founder cofounder co-founder owner president chairman chairwoman chairperson treasurer secretary foreman captain lead head chief ceo cto cfo coo ciso dpo vp senior junior intern trainee apprentice temp freelancer contractor " +
  "subcontractor consultant employee employer worker specialist professional technician engineer developer dev programmer coder designer tester pentester hacker admin sysadmin moderator mod marketer salesman saleswoman salesperson salespeople seller recruiter headhunter " +
  "translator interpreter writer author copywriter ghostwriter journalist reporter columnist poet novelist blogger vlogger youtuber streamer influencer podcaster photographer filmmaker cameraman illustrator animator painter sculptor artist musician singer drummer guitarist pianist " +
  "violinist conductor dancer actor actress comedian scientist researcher academic scholar physicist chemist biologist geologist mathematician statistician economist historian linguist philosopher psychologist psychiatrist sociologist analyst architect surveyor auditor accountant " +
  "bookkeeper banker broker actuary lawyer attorney solicitor barrister paralegal notary judge politician mayor councillor minister senator priest vicar pastor imam rabbi nun monk bishop chaplain doctor nurse midwife dentist vet pharmacist paramedic therapist physio " +
  "physiotherapist surgeon carer caregiver caretaker janitor cleaner receptionist clerk cashier shopkeeper grocer baker butcher florist barber hairdresser tailor cook chef waiter waitress barista bartender barman barmaid farmer gardener fisherman carpenter plumber electrician " +
  "mechanic welder builder bricklayer roofer locksmith watchmaker jeweller courier postman pilot sailor soldier officer policeman policewoman cop detective firefighter librarian archivist curator teacher headteacher headmaster professor lecturer tutor instructor trainer coach " +
  "mentor educator student pupil undergraduate postgraduate graduate postdoc classmate schoolboy schoolgirl learner volunteer member organiser organizer activist campaigner entrepreneur investor shareholder stakeholder sponsor donor customer patient passenger player gamer citizen resident villager";
const OTHERS = "someone somebody everyone everybody";
const PLURALS = "people police others folks guys men women children kids gentlemen ladies salespeople staff grown-ups twins";

const AUXILIARIES = "is are was were has have had does did do can could will would may might must shall should";

/** What people do, above all at work and with what they know. */
const DOING =
  "greet welcome order count review post answer reply support guard attack invite report summarise summarize merge abuse accept act adapt add adjust administer advise advocate aim analyse analyze animate answer apply argue arrange assemble assess assist attend audit automate bake begin blog book break brew bring broadcast browse budget build buy calculate calibrate carry certify chair challenge chase chat " +
  "check choose clean climb coach code collaborate collect combine commit communicate compile complete compose conduct configure connect construct consult contribute control convert cook coordinate copy correct cover crack create cut dabble deal debug decide defend define deliver deploy describe design detect " +
  "develop dig direct discuss distribute do document draft draw dream drive earn edit educate enable encrypt enforce engineer enter evaluate examine excel execute experiment explain explore extend facilitate fight figure file film find finish fix fly follow forecast found freelance gather generate get give govern " +
  "grade grow guide hack handle happen harden have head heal hold host hunt illustrate implement improve inspect install integrate interpret interview introduce invent investigate invest join judge juggle keep know launch lead learn lecture live look love maintain make manage map master measure mediate meet " +
  "mentor migrate mine mix mock model moderate modify monitor move negotiate observe offer operate optimise optimize organise organize oversee own paint participate patch penetrate pentest perform photograph pick pilot plan play practise practice pray preach prefer prepare present preserve prevent price print " +
  "process produce program prosecute protect prototype prove provide publish purchase pursue push put raise read rebuild receive recommend record recover recruit reduce refactor reinvent release rely remember render repair replace reproduce rescue research resolve restore restructure reverse-engineer revise rewrite run " +
  "scan schedule screen script sculpt search secure sell send serve set settle sew shape share ship shoot show sign simulate sing sit sketch solder solve sort speak specialise specialize spend stream structure study supervise supply swear tackle take talk teach tell test tinker trace track trade train " +
  "translate travel treat troubleshoot tutor tweak type understand unite upgrade upload use validate verify visit visualise volunteer watch wire work write";

const list = (words: string) => words.split(" ");
const plural = (word: string) => (/(?:[sxz]|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);

const singulars = [...list(KIN), ...list(ACQUAINTANCES), ...list(WORK)];
const doings = list(DOING);

export const englishPeople: PeopleEntry = {
  me: ["me", "us"],
  pronouns: list("he she he's she's he'd she'd he'll she'll whoever"),
  kin: [...list(KIN).filter((word) => word !== "ex"), ...list("friend flatmate roommate housemate neighbour neighbor colleague")],
  nobody: list("everyone everybody"),
  bare: list("someone somebody"),
  bodies: list("team department dept agency bureau studio company firm supplier vendor office bank consultancy startup contractor crew squad unit division branch institute university college school ministry council parish shop outfit house practice partner"),
  another: list("another other different separate parent sister neighbouring external outside outsourced"),
  grades: list("expert beginner novice pro guru wizard ninja nerd geek fan enthusiast amateur veteran newbie rookie professional specialist senior junior graduate learner member"),
  quantifiers: list("one two three four five six some many most half all none several each any neither both few rest majority"),
  prepositions: list("with w for to of by from about among between without against like than as on at in within inside across under near around beside behind next"),
  companions: ["with", "alongside"],
  possessives: ["her", "his", "hers"],
  copulas: ["is", "was", "are", "were"],
  agents: ["by", "from", "including", "incl", "except", "but"],
  conditions: ["if", "when", "whenever", "once", "unless"],
  about: ["about", "all", "of", "that", "everything", "stories"],
  one: [...singulars, ...list(OTHERS)],
  many: [...singulars.map(plural), ...list(PLURALS)],
  able: "good better best brilliant skilled fluent expert experts certified trained proficient experienced keen into mad crazy pro pros".split(" "),
  adverbs: list("also still just even never always often sometimes usually now then already once only mostly mainly rarely seldom all both each here there there's too not ever quite who's"),
  adverbEndings: ["ly"],
  pastEndings: ["ed"],
  pasts: [...doings.flatMap(pastOf).filter((past) => !doings.includes(past)), ...list("was were had did came went began got took gave saw became found landed")],
  gerundEndings: ["ing"],
  verbs: { ofAny: [...list(AUXILIARIES), ...doings.flatMap(pastOf)], ofOne: doings.map(thirdPersonOf), ofMany: doings },
};
