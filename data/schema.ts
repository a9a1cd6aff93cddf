import { z } from "zod";
import { peopleSchema } from "./people-schema";
import { LANGUAGE_CODES, STANCES, UNREAD_LANGUAGE_CODES } from "./words";

/**
 * What the catalogue's files must look like. zod runs in tests, at build and in the batch command;
 * the browser imports only the types, so zod is never part of its bundle.
 */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "ids are kebab-case");

/**
 * A phrase is words separated by spaces.
 * - `threat model`      lower-case words stand for their English family: models, modelling, modeled
 * - `Figma`, `C++`      a word with a capital or a sign is a proper name: its own letters, in any case
 * - `talk|speak`        one of these
 * - `moderat*`          every word that begins so
 * - `*avond`            every word that ends so, four letters at least: the compounds of Dutch and German
 * - `talk ~ users`      up to four words in between, not counting little ones, within one sentence
 * - `@people`           a word of a class: whoever it may be tried on or explained to, of all trades and ages (in English)
 * - `test & users`      the same, in either order
 * - `watch ~~ stumble`, `explain && grandmother`   the same over up to eleven words: plain words that tell a skill only together
 * - `?the`              a word that may be left out
 */
const phrase = z.string().min(1).max(12_000);

/** "Having this is having that": wholly, or (worth below 1) only a part of it. */
const implication = z.union([id, z.object({ id, worth: z.number().gt(0).lt(1) })]);

export const skillSchema = z.object({
  id,
  label: z.string().min(1).max(60),
  /** Other names, as people write them. Spelling variants that the word family covers need no entry. */
  aliases: z.array(phrase).default([]),
  /** The skill told in plain words: "keep the peace ~ forum". Read with a little less certainty than a name. */
  told: z.array(phrase).default([]),
  implies: z.array(implication).default([]),
  /** Skills whose names are near (Java, JavaScript). The reader needs no telling, since a known name is no typo; a test asks it of each pair. */
  confusedWith: z.array(id).default([]),
  /** Which of the names (label or aliases, as written) are also ordinary words or other things, and what settles it. */
  ambiguous: z
    .object({
      names: z.array(z.string()).min(1),
      /** Those of them that are a person's or a place's name too: their capital says nothing. */
      proper: z.array(z.string()).default([]),
      /** Those of them that are hardly ever anything else with a capital: at the start of a sentence it speaks for the skill as within one. */
      seldom: z.array(z.string()).default([]),
      /** Those of them that are another thing in small letters alone, and seldom then: "the `solidity` of old furniture". Only there, behind an article, must the setting speak for them. */
      small: z.array(z.string()).default([]),
      /** Words whose presence in the same sentence speaks for the skill, beside other skills. */
      with: z.array(phrase).default([]),
      /** Longer phrases that are another thing: "go to", "series C". */
      never: z.array(phrase).default([]),
    })
    .optional(),
});
export type Skill = z.infer<typeof skillSchema>;
/** A skill as its file writes it: what is empty is left out. */
export type SkillEntry = z.input<typeof skillSchema>;

/** Some of a part only beside another skill: who speaks to people and knows the law makes law plain. */
const besides = z.object({ id, worth: z.number().gt(0).lt(1), beside: id });

const partSchema = z.object({
  name: z.string().min(1),
  /** One of these suffices; those that each show some of it add up. */
  anyOf: z.array(z.union([besides, implication])).min(1),
  /** How far they add up: five ways of talking with people are still not one of making law plain to a layman. */
  addUpTo: z.number().gt(0).max(1).optional(),
  /** Of so many cases those whose lack speaks of the part: who never used Prolog may program all the same. Without it every case does. */
  lackedBy: z.array(id).optional(),
});
export const requirementSchema = z.object({
  text: z.string().min(1),
  /** Every part is needed. */
  parts: z.array(partSchema).min(1),
  /** How much of the role's score it carries, in relation to the role's other requirements. */
  weight: z.number().positive().default(1),
});
export type Requirement = z.infer<typeof requirementSchema>;

export const dutySchema = z.object({ text: z.string().min(1), supportedBy: z.array(implication).min(1) });

export const roleSchema = z.object({
  id,
  title: z.string().min(1),
  summary: z.string().min(1),
  organisations: z.array(z.string().min(1)).default([]),
  duties: z.array(dutySchema),
  requirements: z.array(requirementSchema).min(1),
});
export type Role = z.infer<typeof roleSchema>;
export type RoleEntry = z.input<typeof roleSchema>;

/** Where a cue's stance applies: to what follows it, or to what stands before it, within its clause. */
const cueSchema = z.object({ before: z.array(phrase).default([]), after: z.array(phrase).default([]) });

/** How it is said that a skill is not had, by its id. */
const denialsSchema = z.object({
  /** Words too plain to show the skill, which name it where they are denied: "I'm poor at `talking`". */
  named: z.record(z.string(), z.array(phrase)).default({}),
  /** Phrases that are the denial themselves: "I `freeze in front of people`". */
  told: z.record(z.string(), z.array(phrase)).default({}),
});
export type DenialsEntry = z.input<typeof denialsSchema>;

export const languageSchema = z.object({
  code: z.enum(LANGUAGE_CODES),
  name: z.string(),
  /** Frequent little words by which the language of a sentence is told. */
  functionWords: z.array(z.string()).min(20),
  /** What a line of a CV or an advert begins with ("Developed", "Ability"), and, with a capital, little else. */
  lineOpeners: z.array(z.string()).default([]),
  /** What stands behind a town's name: "Atlanta, `GA`". */
  stateCodes: z.array(z.string()).default([]),
  /** `before`: the cue stands before the skill ("no experience with"); `after`: behind it ("… is new to me"). */
  cues: z.object({
    has: cueSchema,
    learning: cueSchema,
    wants: cueSchema,
    lacks: cueSchema,
    other: cueSchema,
  } satisfies Record<(typeof STANCES)[number], typeof cueSchema>),
  /** Phrases that contain a cue's words and say nothing of the sort: "not only", "no degree", "without supervision". */
  noCue: z.array(phrase).default([]),
  level: z.object({ low: cueSchema, mid: cueSchema, high: cueSchema }),
  /** Words that begin a new thought within a sentence: "but", "although". */
  contrast: z.array(phrase).default([]),
  /** Those that may stand behind what they set against something, and part nothing there: "Rust, `however`, I never wrote". */
  counters: z.array(phrase).default([]),
  /** Words that take an exception out of what is said: "except", "all but". */
  except: z.array(phrase).default([]),
  /** Those that take it out of all or of nothing, and in front of anything else add: "`apart from` Java I know Go". */
  apart: z.array(phrase).default([]),
  /** Those that add, and take out of nothing alone: "`besides` Java I know Go", "nothing `besides` Java". */
  besides: z.array(phrase).default([]),
  /** Words for all there is: "every", "everything". */
  universals: z.array(z.string()).default([]),
  /** Words for nothing at all: "nothing", "none". */
  nothings: z.array(z.string()).default([]),
  /** What "every" before them says how often of: "every `day`". */
  times: z.array(z.string()).default([]),
  /** What a person's name follows: `sure`, and nothing else ("`my name is` Hugo"), or `likely` ("`I'm` Ruby, a nurse"); and what stands behind one ("Jasmine `here`"). */
  introductions: z.object({ sure: z.array(phrase).default([]), likely: z.array(phrase).default([]), here: z.array(z.string()).default([]) }).default({ sure: [], likely: [], here: [] }),
  /** What a course or a book is gone through by: "`module` 3 of 8". */
  stages: z.array(z.string()).default([]),
  /** What stands right behind a skill's name that opens its item: `sure` is said of skills alone ("Go `developer`"), `likely` of other things too ("Go `at work`"). */
  behindNames: z.object({ sure: z.array(phrase).default([]), likely: z.array(phrase).default([]) }).default({ sure: [], likely: [] }),
  /** Words that join the items of a list: "and", "or". */
  and: z.array(z.string()).default([]),
  /** Of those the ones that part choices: who wants to "draw maps `or` write Go" has done neither. */
  or: z.array(z.string()).default([]),
  /** Subjects that speak for the writer ("I", "we"), which end the scope of an earlier cue. */
  self: z.array(phrase).default([]),
  /** Endings as they are written, where an accent that is folded away makes another's verb of the writer's: "diseñ`ó`", not "diseño". */
  othersEndings: z.array(z.string()).default([]),
  /** Words by which people speak of themselves ("I", "my"), and phrases by which an advert speaks to its reader. */
  firstPerson: z.array(z.string()).default([]),
  advert: z.array(phrase).default([]),
  /** Words behind which an advert names whom the job works with: "`alongside` our designers". */
  company: z.array(z.string()).default([]),
  /** Words by which a form addresses who fills it in: "What would you like to learn?" */
  secondPerson: z.array(z.string()).default([]),
  /** Headings and what they say of the list under them. */
  headings: z.object({ has: z.array(phrase), learning: z.array(phrase), wants: z.array(phrase), lacks: z.array(phrase), other: z.array(phrase) }),
  /** Number words, for years: "five" → 5. */
  numbers: z.record(z.string(), z.number()),
  years: z.object({
    units: z.array(z.string()),
    months: z.array(z.string()),
    since: z.array(z.string()),
    decades: z.array(z.string()).default([]),
    /** Lengths of time that have a name, in years: "quarter of a century" → 25. */
    named: z.record(z.string(), z.number()).default({}),
    /** Units before their number say that it is rough: "лет восемь". */
    rough: z.array(z.string()).default([]),
    /** Words between an amount and what it is of, where the unit is left out: "ten years of Java, two [of] Rust". */
    of: z.array(z.string()).default([]),
    /** Words before an amount whose unit is left out: "Java for ten years, Rust `for` two". */
    lasting: z.array(z.string()).default([]),
    /** Words before an amount that say how often, and not how long: "`every` two months", "`twice` a year". */
    often: z.array(z.string()).default([]),
    /** Words behind an amount that say when, and not how long: "three years `ago`". */
    ago: z.array(z.string()).default([]),
    /** What was begun then goes on since: "`moved` to Go three years ago". */
    begun: z.array(z.string()).default([]),
    /** What years are spent on that are no practice: "and have `lived` here for five years". */
    elsewhere: z.array(z.string()).default([]),
    /** The same before it: "`vor` drei Jahren". */
    agoBefore: z.array(z.string()).default([]),
    /** Words before two dates with "and" between them: "`between` 2016 and 2020". */
    between: z.array(z.string()).default([]),
    /** "30 years of `age`" are nobody's practice. */
    age: z.array(z.string()).default([]),
    /** The same before it, in a word or two: "`im Alter von` 19 Jahren", "`umur saya` 24 tahun". */
    atAge: z.array(z.string()).default([]),
    /** Verbs before one's age that are also said of practice, and of age where nothing follows that it could be of: "`tengo` 28 años y vivo aquí". */
    beingAged: z.array(z.string()).default([]),
    /** Behind an amount and its unit they say how old somebody is: "eine 30 Jahre `alte` Entwicklerin". */
    old: z.array(z.string()).default([]),
    /** Units that say how old somebody is ("19-`jarige`"), unless one of `practice` follows ("10-jarige `ervaring`"). */
    aged: z.array(z.string()).default([]),
    /** How words end that say what the years were spent on: "5-jährige Berufs`erfahrung`", "van 5 tot 10 jaar `ervaring`". */
    practice: z.array(z.string()).default([]),
    /** Of whom an age is said: "`kinderen` van 8 tot 12 jaar". */
    ofAge: z.array(z.string()).default([]),
    /** Words behind an amount that give it to all that is listed: "Java, Go, three years `each`". */
    each: z.array(z.string()).default([]),
    /** Words between "a" and its unit: "a `whole` decade". */
    whole: z.array(z.string()).default([]),
  }),
  /** "half a year", "a year and a half". */
  half: z.array(z.string()).default([]),
  /** How a scale for one's own marks is set up: "1 `to` 5", "`out of` ten". */
  scales: z.object({ upTo: z.array(z.string()), outOf: z.array(z.string()) }).default({ upTo: [], outOf: [] }),
  /** A way from one thing to another: what is left is had ("switch from"), what is headed for stands behind the little words ("into"). */
  moves: z.object({ from: z.array(phrase), to: z.array(z.string()) }).default({ from: [], to: [] }),
  /** Words that turn back to what was named first ("Rust [is] something I never learned"), and by which people speak of themselves with others. */
  links: z.array(z.string()).default([]),
  us: z.array(z.string()).default([]),
  /** Words that open a question: what is asked of nobody ("`Is` Figma required?") is claimed by nobody. */
  questions: z.array(z.string()).default([]),
  /** Words that stand for what was named before: "I did it for six years". */
  pronouns: z.array(z.string()).default([]),
  /** Those of them that stand for several things: "I never used them". */
  plurals: z.array(z.string()).default([]),
  /** Words that deny all that was named before, alone or with "of them" behind: "I have `neither`", "`none` of the three". */
  noneOfThem: z.array(z.string()).default([]),
  /** Two negations that make a claim: "I `never` ship it `without` tests", "nothing goes live `before` I have tested it"; but not "never `without` `help`". */
  doubleNegation: z.object({ never: z.array(z.string()), without: z.array(z.string()), before: z.array(z.string()), help: z.array(z.string()) }).default({ never: [], without: [], before: [], help: [] }),
  /** Words that deny the verb right behind them: "I `don't` moderate it". */
  verbDenials: z.array(z.string()).default([]),
  /** Where a denial stands between an object and its verb ("Foren habe ich nie betreut"): the words that only limit it ("nie `allein`"). */
  denialLimits: z.array(z.string()).default([]),
  /** What makes the next words the owner of what stands before them: "das Forum `des` Vereins". */
  genitives: z.array(z.string()).default([]),
  /** On what condition a denied verb is done all the same: "I don't ship it `without` tests". */
  provisos: z.array(z.string()).default([]),
  /** Verbs that behind "and" speak of today, whatever came before: "I want to learn Rust and `use` Python". */
  claimVerbs: z.array(z.string()).default([]),
  /** How verbs end that are no infinitives: "test`ed`", "write`s`". */
  verbEndings: z.array(z.string()).default([]),
  /** Words that an infinitive follows: "I'd like `to` draw". */
  infinitiveLeads: z.array(z.string()).default([]),
  /** Words that set today against what was: "I was poor at it, `now` I teach it". */
  nows: z.array(z.string()).default([]),
  /** What tells more of a thing: "bots `that` never go down". */
  relativesOfThings: z.array(z.string()).default([]),
  /** What one has of a skill ("knowledge", "command"): an adjective before it says how well the skill is known. */
  masteries: z.array(z.string()).default([]),
  /** What behind "I" says that a wish came true: "and I `did`". */
  fulfilled: z.array(z.string()).default([]),
  /** Words that make a thing the writer's own: "my". */
  own: z.array(z.string()).default([]),
  /** Verbs by which people say what they feel, not what they can: "I don't like it". */
  tastes: z.array(z.string()).default([]),
  /** What others do behind which the writer's own clause may begin without a mark: "people `know` I use Rust". */
  reports: z.array(z.string()).default([]),
  /** Where every noun has a capital: the words behind which it says nothing ("`das` Signal"). */
  nounArticles: z.array(z.string()).default([]),
  /** Verbs that take a tool or craft and close their clause, where a language puts them there: "Rust möchte ich gern `nutzen`". */
  closingVerbs: z.array(z.string()).default([]),
  /** What people put in between commas and what changes nothing: "to be honest", "I'm afraid". */
  asides: z.array(phrase).default([]),
  /** What hands on what was said of the skill before: "so is", "same for". */
  echoes: z.array(phrase).default([]),
  /** Openings that name what a sentence is about: "when it comes to". */
  topics: z.array(phrase).default([]),
  /** Little words before an employer's name: "at", "for". A skill's name in a longer name behind one is the employer's. */
  employer: z.array(z.string()).default([]),
  /** "Support engineer `at` Signal" behind one of `posts`, "worked `for` Oracle" behind one of `work`: where somebody was employed. `of`: what the firm is about ("una empresa `de` blockchain"). */
  employment: z.object({ at: z.array(z.string()), for: z.array(z.string()), posts: z.array(z.string()), work: z.array(z.string()), former: z.array(z.string()).default([]), of: z.array(z.string()).default([]) }).default({ at: [], for: [], posts: [], work: [], former: [], of: [] }),
  /** Verbs and phrases that take a tool or craft as object: they speak for an ambiguous name that follows ("written in", "using"). */
  toolVerbs: z.array(phrase).default([]),
  /** People of a trade, in the plural: without a claim beside them ("one of the moderators") they are others than the writer. */
  persons: z.array(z.string()).default([]),
  /** Somebody of a trade, in the singular: the writer behind `identity` ("as a") and `being` ("I am"), another behind `theirs` ("our"), `articles` ("a") and `beside` ("hired a"). `places`: words by which is said where somebody is ("the man `at` the next desk"). */
  person: z.object({ titles: z.array(z.string()), identity: z.array(z.string()), being: z.array(z.string()).default([]), theirs: z.array(z.string()), articles: z.array(z.string()).default([]), beside: z.array(z.string()), places: z.array(z.string()).default([]) }).default({ titles: [], identity: [], being: [], theirs: [], articles: [], beside: [], places: [] }),
  /** Words by which a text tells of somebody who is neither its writer nor its reader ("she"; `several`: "they", who may be things), and what such a subject does ("runs"): "Kofi runs our Discord". `doings`: what only people do ("the vicar's daughter `moderates`"), unless one of `things` does it ("my `thesis` handles"). `joins`: words behind which somebody new may be spoken of ("`while` the agency writes"). `behind`: verbs behind which a language puts who does it ("das Backend `macht` der Kollege"). `people`: words that make people of a skill ("Ethereum folks"). `relations`: "my nephew, who knows Go". `agents`: words before whoever did it ("by Jonas"), behind one of `passives` where a language has such ("drawn"). `ofThings`: of these verbs those that stand behind a thing, too ("contract `audits` with", "channels `managed`:"). `sayings`: verbs before what somebody said in their own words ("Ines `wrote`: …"). `postings`: what is written to be read by anybody ("the `ad` says: …"). `adverbs`: endings of adverbs, which open a line as a name does ("`Initially` ran"). `audience`: what people do with the work of others ("screens our couriers love"). */
  third: z.object({ pronouns: z.array(z.string()), several: z.array(z.string()).default([]), verbs: z.array(z.string()), doings: z.array(z.string()).default([]), things: z.array(z.string()).default([]), joins: z.array(z.string()).default([]), behind: z.array(z.string()).default([]), people: z.array(z.string()), relatives: z.array(z.string()), relations: z.array(z.string()), agents: z.array(z.string()), passives: z.array(z.string()).default([]), sayings: z.array(z.string()).default([]), postings: z.array(z.string()).default([]), adverbs: z.array(z.string()).default([]), audience: z.array(z.string()).default([]), ofThings: z.array(z.string()).default([]) }).default({ pronouns: [], postings: [], several: [], verbs: [], doings: [], things: [], joins: [], behind: [], people: [], relatives: [], relations: [], agents: [], passives: [], sayings: [], adverbs: [], audience: [], ofThings: [] }),
  /** Who else a text may tell of: the schema beside this file. */
  people: peopleSchema.prefault({}),
  /** What a narrator's words for the one they tell of are in that one's own mouth: "she" is "I". */
  hero: z.record(z.string(), z.string()).default({}),
  /** Words that turn what is said of a skill ("don't", "never", "want"): a slip in one of them is looked through. From four letters on; only for languages whose ordinary words are known. */
  steering: z.array(z.string()).default([]),
  /** Words before the name of a person: "Ms", "Dr". */
  titles: z.array(z.string()).default([]),
  /** Endings that make a name an owner's, with the apostrophe: "the screens are our agency's". */
  possessives: z.array(z.string()).default([]),
  /** What an employer is called behind the trade it is in: "at a blockchain startup". */
  organisations: z.array(z.string()).default([]),
  /** Little words that take one too, among many other things: "in", "with", "no". */
  toolWords: z.array(z.string()).default([]),
  /** Names of skills in this language, by skill id. Words are exact letters here, or `begin*`. */
  names: z.record(z.string(), z.array(phrase)).default({}),
  /** Skills told in plain words in this language, by skill id. */
  told: z.record(z.string(), z.array(phrase)).default({}),
  denials: denialsSchema.default({ named: {}, told: {} }),
});
export type Language = z.infer<typeof languageSchema>;
export type LanguageEntry = z.input<typeof languageSchema>;

/** What is not read is told by little words, or by its letters. */
export const unreadLanguagesSchema = z.object({
  languages: z.array(
    z.object({
      code: z.enum(UNREAD_LANGUAGE_CODES),
      /** With accents, which are looked through. What a language shares with one that is read ("de", "en") stands here too: it speaks for neither. */
      functionWords: z.array(z.string()).min(50),
      /** What such words leave before an apostrophe: "`j`'ai". */
      elided: z.array(z.string()).optional(),
      /** Of them those that are its own with their accents, and shared without: "é", "só". */
      accented: z.array(z.string()).optional(),
      /** Small letters that no language has which is read. */
      letters: z.string().optional(),
    }),
  ),
  /** Of their function words those that are ordinary words in a language that is read, though none of its function words: "come", "ten". */
  alsoRead: z.record(z.enum(LANGUAGE_CODES), z.array(z.string())),
  scripts: z.array(
    z.object({
      code: z.enum(UNREAD_LANGUAGE_CODES),
      /** Names of Unicode scripts. */
      letters: z.array(z.string()).min(1),
      /** Writes no spaces between its words. */
      unspaced: z.literal(true).optional(),
    }),
  ),
});
export type UnreadLanguages = z.infer<typeof unreadLanguagesSchema>;

export const catalogueSchema = z.object({ roles: z.array(roleSchema).min(1), skills: z.array(skillSchema).min(1), notSkills: z.array(phrase).default([]) });
