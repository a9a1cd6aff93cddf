import type { Level, Stance } from "@/data/words";
import { MAX_EXTRAS, plainExtra } from "@/lib/matching/extras";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import type { ShownScores } from "@/lib/matching/shown-score";
import { MAX_ENTRIES, MAX_ROLES, MAX_SKILL_NUMBER } from "./limits";

/** Append-only lists: the number of a skill or role is its position, for ever. */
export interface LinkNumbers {
  skills: readonly string[];
  roles: readonly string[];
}

export interface NumberedEntry {
  number: number;
  stance: Stance;
  level?: Level;
  doubtful: boolean;
}

/**
 * What a code says, in numbers. A code is compared with its re-encoding in this form,
 * so that it stays canonical for a page which does not know all of its numbers.
 */
export interface LinkState {
  /** By role number; undefined where no score was shown. */
  percents: (number | undefined)[];
  /** In the order of their numbers, each number once. */
  entries: NumberedEntry[];
  /** Plain, sorted, each once. */
  extras: string[];
}

/** Throws for what no caller should pass: a skill without a number, two entries of a skill, a score of 101. */
export function stateFromProfile(profile: Profile, scores: ShownScores, numbers: LinkNumbers): LinkState {
  return {
    percents: percentsByRole(scores, numbers.roles),
    entries: numberedEntries(profile.entries, numbers.skills),
    extras: orderedExtras(profile.extras),
  };
}

export function profileFromState(state: LinkState, numbers: LinkNumbers) {
  const entries: ProfileEntry[] = [];
  for (const { number, stance, level, doubtful } of state.entries) {
    const skillId = numbers.skills[number];
    if (skillId !== undefined) entries.push({ skillId, stance, ...(level && { level }), ...(doubtful && { doubtful }) });
  }

  const scores: ShownScores = [];
  state.percents.forEach((percent, number) => {
    const roleId = numbers.roles[number];
    if (roleId !== undefined && percent !== undefined) scores.push({ roleId, percent });
  });

  const profile: Profile = { entries, extras: state.extras };
  return { profile, scores, unknownSkills: state.entries.length - entries.length };
}

/** What a record made by hand can hold otherwise: no score behind the last one, extras as they should be. (Entries come sorted.) */
export function inCanonicalForm(state: LinkState): LinkState {
  const shown = state.percents.findLastIndex((percent) => percent !== undefined) + 1;
  return { ...state, percents: state.percents.slice(0, shown), extras: orderedExtras(state.extras) };
}

/** Sorted by UTF-16 unit, which is the same in every language and browser. */
function orderedExtras(extras: readonly string[]): string[] {
  const plain = extras.map(plainExtra).filter((extra) => extra !== "");
  return [...new Set(plain)].sort().slice(0, MAX_EXTRAS);
}

/** The state without what tells least: its last extra, or else an entry. */
export function lessTelling(state: LinkState): LinkState {
  if (state.extras.length > 0) return { ...state, extras: state.extras.slice(0, -1) };
  return { ...state, entries: mostTelling(state.entries, state.entries.length - 1) };
}

/** What moves a score least is lost first. */
const TELLING: readonly Stance[] = ["has", "lacks", "learning", "wants", "other"];

function mostTelling(entries: readonly NumberedEntry[], count: number): NumberedEntry[] {
  const rank = (entry: NumberedEntry) => TELLING.indexOf(entry.stance) + (entry.doubtful ? TELLING.length : 0);
  const kept = [...entries].sort((a, b) => rank(a) - rank(b) || a.number - b.number).slice(0, count);
  return kept.sort((a, b) => a.number - b.number);
}

function numberedEntries(entries: readonly ProfileEntry[], skills: readonly string[]): NumberedEntry[] {
  const numberOf = new Map(skills.map((id, number) => [id, number]));
  const numbered = new Map<number, NumberedEntry>();
  for (const { skillId, stance, level, doubtful = false } of entries) {
    const number = numberOf.get(skillId);
    if (number === undefined || number > MAX_SKILL_NUMBER) throw new RangeError(`Skill "${skillId}" has no number`);
    if (numbered.has(number)) throw new RangeError(`Two entries of skill "${skillId}"`);
    numbered.set(number, { number, stance, level, doubtful });
  }
  return mostTelling([...numbered.values()], MAX_ENTRIES);
}

function percentsByRole(scores: ShownScores, roles: readonly string[]): (number | undefined)[] {
  const percents: (number | undefined)[] = [];
  for (const { roleId, percent } of scores) {
    const number = roles.indexOf(roleId);
    if (number < 0 || number >= MAX_ROLES) throw new RangeError(`Role "${roleId}" has no number`);
    if (!Number.isInteger(percent) || percent < 0 || percent > 100) throw new RangeError(`${percent} is no percentage`);
    percents[number] = percent;
  }
  return Array.from(percents); // holes become undefined
}
