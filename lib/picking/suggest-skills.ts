import Fuse from "fuse.js/basic";
import type { Skill } from "@/data/schema";
import { plainNames } from "@/lib/catalogue/skills-for-part";
import { wordFamily } from "@/lib/words/word-family";

/** `name` is the label or alias by which the skill was found. */
export interface Suggestion {
  skill: Skill;
  name: string;
}

interface Name {
  skill: Skill;
  name: string;
  /** In lower case, signs kept. */
  plain: string;
  /** By families of words. */
  folded: string;
  isLabel: boolean;
}

interface NameIndex {
  names: Name[];
  byFolded: Map<string, number[]>;
  /** Numbers of the names that hold these three letters. */
  byTrigram: Map<string, number[]>;
}

/** Best first: how a name may answer what was typed. */
const TIERS = { exact: 0, begins: 1, wordBegins: 2, within: 3, typo: 4 } as const;
type Tier = (typeof TIERS)[keyof typeof TIERS];

/** Fuse is a linear scan: over these few names a keystroke costs a phone about 5 ms, over all names of all skills 100. */
const MAX_FUZZY_CANDIDATES = 60;

/** "dokcer" is 0.33 away from "docker" and has to find it. So is "hockey", but slips spare the first letter. */
const FUSE_THRESHOLD = 0.34;

/** A slip in three letters is another word: "cpp", "css", "gpu". */
const MIN_FUZZY_LENGTH = 4;

const MAX_QUERY = 60;

const spaced = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}|\p{Cf}/gu, "")
    .toLowerCase()
    .replace(/[\s/_-]+/g, " ")
    .trim();

/** Words by their families, so that "threat modeling" and "threat models" are one name. */
const fold = (text: string) => spaced(text).split(" ").map(wordFamily).join(" ");

function trigrams(folded: string): Set<string> {
  const padded = ` ${folded} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  return found;
}

function push<K>(lists: Map<K, number[]>, key: K, value: number) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const indexes = new WeakMap<readonly Skill[], NameIndex>();

function nameIndexOf(skills: readonly Skill[]): NameIndex {
  const known = indexes.get(skills);
  if (known) return known;
  const index: NameIndex = { names: [], byFolded: new Map(), byTrigram: new Map() };
  for (const skill of skills) {
    for (const name of [skill.label, ...plainNames(skill)]) {
      const folded = fold(name);
      const number = index.names.push({ skill, name, plain: spaced(name), folded, isLabel: name === skill.label }) - 1;
      push(index.byFolded, folded, number);
      for (const trigram of trigrams(folded)) push(index.byTrigram, trigram, number);
    }
  }
  indexes.set(skills, index);
  return index;
}

function tierOf(folded: string, query: string): Exclude<Tier, 4> | undefined {
  if (folded === query) return TIERS.exact;
  if (folded.startsWith(query)) return TIERS.begins;
  const at = folded.indexOf(query);
  if (at < 0) return undefined;
  return folded[at - 1] === " " ? TIERS.wordBegins : TIERS.within;
}

function typoHits(query: string, index: NameIndex): Name[] {
  if (query.length < MIN_FUZZY_LENGTH) return [];
  const shared = new Map<number, number>();
  for (const trigram of trigrams(query)) {
    for (const number of index.byTrigram.get(trigram) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  const candidates = [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_FUZZY_CANDIDATES)
    .flatMap(([number]) => index.names[number] ?? [])
    .filter((name) => ` ${name.folded}`.includes(` ${query[0]}`));
  const fuse = new Fuse(candidates, { keys: ["folded"], threshold: FUSE_THRESHOLD, ignoreLocation: true, minMatchCharLength: 2 });
  return fuse.search(query).map((hit) => hit.item);
}

/** The name that is exactly what was typed, in any case and family of words. */
export function findSkillByName(typed: string, skills: readonly Skill[]): Skill | undefined {
  const index = nameIndexOf(skills);
  const hits = (index.byFolded.get(fold(typed.slice(0, MAX_QUERY))) ?? []).flatMap((number) => index.names[number] ?? []);
  return (hits.find((hit) => hit.isLabel) ?? hits[0])?.skill;
}

/**
 * Skills whose names answer what was typed so far, best first: exact names, beginnings, parts, then probable typos.
 * Each skill once; nothing for nothing.
 */
export function suggestSkills(query: string, catalogue: { skills: readonly Skill[] }, limit: number): Suggestion[] {
  const index = nameIndexOf(catalogue.skills);
  const typed = spaced(query.slice(0, MAX_QUERY));
  if (typed === "") return [];
  const family = fold(typed);
  const ranked: { name: Name; tier: Tier }[] = [];
  for (const name of index.names) {
    // Half a word has no family yet ("modell" is on its way to "modelling"), so both forms may answer.
    const tier = tierOf(name.folded, family) ?? tierOf(name.plain, typed);
    if (tier !== undefined) ranked.push({ name, tier });
  }
  ranked.sort(
    (a, b) =>
      a.tier - b.tier ||
      Number(b.name.isLabel) - Number(a.name.isLabel) ||
      a.name.folded.length - b.name.folded.length ||
      (a.name.folded < b.name.folded ? -1 : 1),
  );
  const found = new Map<string, Suggestion>();
  const keep = ({ skill, name }: Name) => {
    if (found.size < limit && !found.has(skill.id)) found.set(skill.id, { skill, name });
  };
  for (const { name } of ranked) keep(name);
  if (found.size < limit) typoHits(family, index).forEach(keep);
  return [...found.values()];
}
