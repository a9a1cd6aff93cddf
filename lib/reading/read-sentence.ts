import type { Level, Stance } from "@/data/words";
import type { CatalogueIndex, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Token } from "@/lib/words/tokens";
import { findLevel } from "./amount/find-level";
import { findYears } from "./amount/find-years";
import type { Frame, Teller } from "./frame";
import { findSightings } from "./names/find-mentions";
import { isDated, isUnderway } from "./names/progress";
import { spanOf, type Mention } from "./reading";
import type { Headed } from "./sentences/headings";
import type { Sentence } from "./sentences/sentences";
import type { Candidates, Sighting } from "./sighting";
import { frameOf } from "./stance/cues";
import { deniedIn } from "./stance/denials";
import { isTwiceDenied } from "./stance/double-negations";
import { findStance } from "./stance/find-stance";
import type { ReadMention } from "./stance/look-back";
import { tickOf } from "./stance/tick-marks";
import { isInClauseOfOthers } from "./whose/clauses-of-others";
import { isColleague } from "./whose/colleagues";
import { belongsToAnother, followsOwned, isEmployer, namesAnother, namesPersons } from "./whose/other-people";
import { speaksOfAnother } from "./whose/other-subjects";
import { isAsked, tellsOfOthers } from "./whose/said-of-others";

/** What is known of the text when one of its sentences is read. */
export interface Place {
  tokens: readonly Token[];
  text: string;
  index: CatalogueIndex;
  languages: readonly LanguageIndex[];
  headed: Headed | undefined;
  /** How well, by the heading above: "Basic knowledge". */
  levelAbove: Level | undefined;
  candidates: Candidates | undefined;
  /** What kinds of skills the whole text names beyond doubt. */
  kinds: ReadonlySet<string>;
  teller: Teller;
  advert: boolean;
  /** Years that the table says, whose row the sentence is. */
  yearsInRow: number | undefined;
  /** The best of the marks that the writer gives themselves. */
  scale: number | undefined;
}

/** What a sentence says of each skill that it names, tells or denies. */
export function readSentence(sentence: Sentence, place: Place): ReadMention[] {
  const { tokens, text, index, languages } = place;
  const sightings = place.candidates ? findSightings(place.candidates, tokens, sentence, languages, place.kinds, index) : [];
  const denials = deniedIn(sentence, sightings, tokens, languages, place.teller);
  if (sightings.length + denials.length === 0) return [];
  const frame = frameOf(tokens, sentence, languages, sightings, place.teller);
  const lacks = denials.map((denial): ReadMention => ({ mention: lackOf(denial, tokens, text), isClaimed: false, from: denial.from, until: denial.until }));
  const read = sightings.map((sighting): ReadMention => {
    const others = sightings.filter((other) => other !== sighting);
    // "The plan: a certificate by summer. I already keep the records": who says "I" has left the list under a heading
    const hasLeft = place.headed?.from === sentence.from && frame.isSelf(sentence.from) && !sentence.isItem;
    const heading = place.headed && sighting.from >= place.headed.from && !hasLeft ? place.headed.stance : undefined;
    const tick = tickOf(sighting, tokens, sentence);
    // a tick may be a mere bullet ("✅ I can't code"), a cross is none
    const told = findStance(sighting, others, frame);
    const said = tick === "lacks" || tick === "wants" ? tick : told === "lacks" && isTwiceDenied(sighting, frame, languages) ? "has" : (told ?? tick);
    const mention = toMention(sighting, others, frame, place, stanceOf(sighting, said, others, frame, place, heading), text);
    const isBare = mention.stance === "has" && said === undefined && heading === undefined && mention.level === undefined && mention.years === undefined;
    return { mention: isBare ? { ...mention, bare: true } : mention, isClaimed: said === "has", from: sighting.from, until: sighting.until };
  });
  // what is denied in plain words is not told by them: "nobody understands what I explain"
  const isDenied = ({ mention, from, until }: ReadMention) => lacks.some((lack) => lack.mention.skillId === mention.skillId && lack.from < until && from < lack.until);
  return [...read.filter((each) => !isDenied(each)), ...lacks].sort((a, b) => a.from - b.from || b.until - a.until);
}

/** A lack said in so many words. */
function lackOf({ value: { skill }, from, until }: Sighting, tokens: readonly Token[], text: string): Mention {
  if (!skill) throw new Error("a denial without a skill denies nothing");
  return { ...spanOf(tokens, from, until, text), skillId: skill.id, label: skill.label, stance: "lacks", by: "alias", doubtful: false };
}

function stanceOf(sighting: Sighting, said: Stance | undefined, others: readonly Sighting[], frame: Frame, place: Place, heading: Stance | undefined): Stance {
  const isSaidAround = frame.stances.some((cue) => cue.from < sighting.from && cue.until > sighting.until);
  // "signed up for a Solidity bootcamp that starts in May" is no post at one
  const isAhead = isSaidAround && (said === "wants" || said === "learning");
  if (!isAhead && isEmployer(sighting, others, place.tokens, frame.sentence, place.languages)) return "other";
  // "Whoever needs Figma comes to me"
  const isClaimedAround = isSaidAround && said === "has";
  if (place.teller === "writer" && !isClaimedAround && speaksOfAnother(sighting, others, frame, place.languages)) return "other";
  if (place.teller === "writer" && tellsOfOthers(sighting, others, frame, place.languages)) return "other";
  if (belongsToAnother(sighting, place.tokens, frame.sentence, place.languages)) return "other";
  if (said === undefined && followsOwned(sighting, others, frame, place.languages)) return "other";
  if (place.teller === "writer" && (said === undefined || (said === "has" && !isClaimedAround)) && isInClauseOfOthers(sighting, others, frame, place.languages)) return "other";
  // "I'm a [React] developer"
  const isOwnName = place.tokens.slice(sighting.from, sighting.until + 1).some((token, i) => token.isWriter && (i < sighting.until - sighting.from || token.gap === " "));
  if ((said === undefined || said === "has") && !isOwnName && (namesAnother(sighting, place.tokens, frame.sentence, place.languages) || namesPersons(sighting, place.tokens, frame.sentence, place.languages))) return "other";
  if ((said === undefined || said === "has") && isAsked(sighting, frame, place.languages)) return "other";
  if (said === "has" && heading && heading !== "has" && frame.selves.length === 0) return heading;
  // "2021 Figma bootcamp", but not "2026 studying Figma"
  if (said === "learning" && isDated(place.tokens, frame.sentence) && !frame.stances.some((cue) => cue.until <= sighting.from)) return "has";
  // "Figma course (2 of 6 modules done)", but not "I teach Figma, week 3 of 12"
  if ((said === undefined || (said === "has" && sighting.from === frame.sentence.from)) && isUnderway(sighting, place.tokens, frame.sentence, place.languages)) return "learning";
  return said ?? heading ?? "has";
}

function toMention(sighting: Sighting, others: readonly Sighting[], frame: Frame, place: Place, said: Stance, text: string): Mention {
  const { tokens } = place;
  const skill = sighting.value.skill;
  if (!skill) throw new Error("a sighting without a skill is no mention");
  const grade = findLevel(sighting, others, frame, place.scale);
  const spent = findYears(sighting, others, frame) ?? place.yearsInRow;
  const stance = (grade.none || spent === 0) && said === "has" ? "lacks" : said;
  const years = stance === "has" ? spent : undefined;
  const level = grade.level ?? (frame.selves.length === 0 ? place.levelAbove : undefined);
  const isDoubtful = sighting.typo || sighting.skipped >= DOUBTFUL_GAP;
  return {
    ...spanOf(tokens, sighting.from, sighting.until, text),
    skillId: skill.id,
    label: skill.label,
    stance,
    ...(level && stance === "has" ? { level } : {}),
    ...(years === undefined ? {} : { years }),
    by: sighting.typo ? "typo" : sighting.value.by,
    doubtful: isDoubtful,
    ...(place.advert && (isDoubtful || isColleague(sighting, tokens, frame.sentence, place.languages)) ? { beside: true } : {}),
  };
}

/** Plain words with this many others in between are read with doubt. */
const DOUBTFUL_GAP = 4;
