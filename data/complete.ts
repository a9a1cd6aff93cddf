import type { People } from "./people-schema";
import type { Language, LanguageEntry, Role, RoleEntry, Skill, SkillEntry } from "./schema";
import { STANCES } from "./words";

/** The files leave out what is empty; these put it back, as the schemas do, without zod in the browser. A test holds them together. */

export function completeSkill(entry: SkillEntry): Skill {
  const { ambiguous } = entry;
  return {
    ...entry,
    aliases: entry.aliases ?? [],
    told: entry.told ?? [],
    implies: entry.implies ?? [],
    confusedWith: entry.confusedWith ?? [],
    ...(ambiguous ? { ambiguous: { ...ambiguous, proper: ambiguous.proper ?? [], seldom: ambiguous.seldom ?? [], small: ambiguous.small ?? [], with: ambiguous.with ?? [], never: ambiguous.never ?? [] } } : {}),
  } as Skill;
}

export function completeRole(entry: RoleEntry): Role {
  return { ...entry, organisations: entry.organisations ?? [], requirements: entry.requirements.map((requirement) => ({ ...requirement, weight: requirement.weight ?? 1 })) };
}

const bothSides = (cue: { before?: string[]; after?: string[] }) => ({ before: cue.before ?? [], after: cue.after ?? [] });

const NO_PEOPLE: People = {
  one: [], many: [], pronouns: [], kin: [], bare: [], nobody: [], grades: [], bodies: [], another: [], prepositions: [], quantifiers: [], companions: [], possessives: [], copulas: [], agents: [], mine: [], conditions: [], me: [], about: [], able: [], adverbs: [], adverbEndings: [], pastEndings: [], gerundEndings: [], pasts: [],
  verbs: { ofOne: [], ofMany: [], ofAny: [] },
};

export function completeLanguage(entry: LanguageEntry): Language {
  const cues = Object.fromEntries(STANCES.map((stance) => [stance, bothSides(entry.cues[stance])])) as Language["cues"];
  return {
    ...entry,
    cues,
    level: { low: bothSides(entry.level.low), mid: bothSides(entry.level.mid), high: bothSides(entry.level.high) },
    lineOpeners: entry.lineOpeners ?? [],
    stateCodes: entry.stateCodes ?? [],
    noneOfThem: entry.noneOfThem ?? [],
    noCue: entry.noCue ?? [],
    steering: entry.steering ?? [],
    company: entry.company ?? [],
    contrast: entry.contrast ?? [],
    counters: entry.counters ?? [],
    behindNames: { sure: entry.behindNames?.sure ?? [], likely: entry.behindNames?.likely ?? [] },
    except: entry.except ?? [],
    apart: entry.apart ?? [],
    besides: entry.besides ?? [],
    universals: entry.universals ?? [],
    nothings: entry.nothings ?? [],
    times: entry.times ?? [],
    stages: entry.stages ?? [],
    introductions: { sure: entry.introductions?.sure ?? [], likely: entry.introductions?.likely ?? [], here: entry.introductions?.here ?? [] },
    and: entry.and ?? [],
    or: entry.or ?? [],
    self: entry.self ?? [],
    othersEndings: entry.othersEndings ?? [],
    firstPerson: entry.firstPerson ?? [],
    advert: entry.advert ?? [],
    secondPerson: entry.secondPerson ?? [],
    titles: entry.titles ?? [],
    possessives: entry.possessives ?? [],
    employer: entry.employer ?? [],
    employment: { at: [], for: [], posts: [], work: [], ...entry.employment, former: entry.employment?.former ?? [], of: entry.employment?.of ?? [] },
    toolVerbs: entry.toolVerbs ?? [],
    toolWords: entry.toolWords ?? [],
    persons: entry.persons ?? [],
    person: entry.person ? { ...entry.person, being: entry.person.being ?? [], articles: entry.person.articles ?? [], places: entry.person.places ?? [] } : { titles: [], identity: [], being: [], theirs: [], articles: [], beside: [], places: [] },
    organisations: entry.organisations ?? [],
    years: { ...entry.years, decades: entry.years.decades ?? [], of: entry.years.of ?? [], lasting: entry.years.lasting ?? [], named: entry.years.named ?? {}, rough: entry.years.rough ?? [], often: entry.years.often ?? [], ago: entry.years.ago ?? [], agoBefore: entry.years.agoBefore ?? [], between: entry.years.between ?? [], age: entry.years.age ?? [], old: entry.years.old ?? [], aged: entry.years.aged ?? [], practice: entry.years.practice ?? [], ofAge: entry.years.ofAge ?? [], atAge: entry.years.atAge ?? [], beingAged: entry.years.beingAged ?? [], elsewhere: entry.years.elsewhere ?? [], begun: entry.years.begun ?? [], each: entry.years.each ?? [], whole: entry.years.whole ?? [] },
    third: { pronouns: [], postings: [], several: [], verbs: [], doings: [], things: [], joins: [], behind: [], people: [], relatives: [], relations: [], agents: [], passives: [], sayings: [], adverbs: [], audience: [], ofThings: [], ...entry.third },
    people: { ...NO_PEOPLE, ...entry.people, verbs: { ...NO_PEOPLE.verbs, ...entry.people?.verbs } },
    hero: entry.hero ?? {},
    half: entry.half ?? [],
    scales: entry.scales ?? { upTo: [], outOf: [] },
    moves: entry.moves ?? { from: [], to: [] },
    links: entry.links ?? [],
    us: entry.us ?? [],
    questions: entry.questions ?? [],
    pronouns: entry.pronouns ?? [],
    plurals: entry.plurals ?? [],
    own: entry.own ?? [],
    doubleNegation: entry.doubleNegation ?? { never: [], without: [], before: [], help: [] },
    verbDenials: entry.verbDenials ?? [],
    denialLimits: entry.denialLimits ?? [],
    genitives: entry.genitives ?? [],
    provisos: entry.provisos ?? [],
    claimVerbs: entry.claimVerbs ?? [],
    verbEndings: entry.verbEndings ?? [],
    infinitiveLeads: entry.infinitiveLeads ?? [],
    nows: entry.nows ?? [],
    relativesOfThings: entry.relativesOfThings ?? [],
    masteries: entry.masteries ?? [],
    fulfilled: entry.fulfilled ?? [],
    tastes: entry.tastes ?? [],
    nounArticles: entry.nounArticles ?? [],
    reports: entry.reports ?? [],
    closingVerbs: entry.closingVerbs ?? [],
    asides: entry.asides ?? [],
    echoes: entry.echoes ?? [],
    topics: entry.topics ?? [],
    names: entry.names ?? {},
    told: entry.told ?? {},
    denials: { named: entry.denials?.named ?? {}, told: entry.denials?.told ?? {} },
  };
}
