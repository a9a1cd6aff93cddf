import { z } from "zod";

const words = z.array(z.string()).default([]);

/** The people of whom a text in a language may tell, and the words by which it is seen who does what. */
export const peopleSchema = z.object({
  /** Somebody by what they are to the writer or do for a living: "vicar", "nephew". */
  one: words,
  /** The same in the plural: "nephews", "people". */
  many: words,
  /** Words that stand for persons alone: "she", but not German "sie", who may be a thing. */
  pronouns: words,
  /** Of `one` those who are somebody else even with no word before them at the start of a clause: "`sister`: MATLAB". */
  kin: words,
  /** Of `one` those who need no article or possessive anywhere: "`somebody` with Go"; in a language without articles most. */
  bare: words,
  /** Of `one` those who are nobody in particular: "`nobody` here but me". */
  nobody: words,
  /** Of `one` those by which the writer says how good they are: "a `beginner` in Rust". */
  grades: words,
  /** What people work together in: the writer's own, unless it is `another` or one with an article ("a `bureau` draws them"). */
  bodies: words,
  another: words,
  /** "tests `with` nurses": whom they name is no subject, unless `quantifiers` go before ("`two` of my friends"). */
  prepositions: words,
  quantifiers: words,
  /** Before whom the writer does something together with: "`with` our lawyer I wrote the notices". */
  companions: words,
  /** "`her` thesis", behind which `copulas` say what is theirs ("her thesis `was` on Rust"). */
  possessives: words,
  copulas: words,
  /** Before the writer, who did it or taught it: "`by` me", "`from` me". */
  agents: words,
  /** Words of the writer that say behind somebody whose they are: "teman `saya`". */
  mine: words,
  /** The writer to whom somebody shows, gives or teaches something ("taught `me` Rust"), unless they only talk `about` it. */
  me: words,
  about: words,
  /** What opens a clause that tells of no doing: "`if` somebody took it away". */
  conditions: words,
  /** What people are said to be, and things are not: "Anna is `good` at Go", "they are `experts` in Rust". */
  able: words,
  /** What may stand between somebody and their verb: "my boss `still` writes". */
  adverbs: words,
  /** Endings of adverbs, of pasts and of the form in which an object follows ("coach`ing` staff"). */
  adverbEndings: words,
  pastEndings: words,
  gerundEndings: words,
  /** Forms of the past, by which "eventually I `learned` it" is told from a wish. */
  pasts: words,
  /** What people do, in the forms behind one, behind several and behind either: "my aunt `writes`", "my aunts `write`", "`could`". */
  verbs: z.object({ ofOne: words, ofMany: words, ofAny: words }).default({ ofOne: [], ofMany: [], ofAny: [] }),
});
export type People = z.infer<typeof peopleSchema>;
export type PeopleEntry = z.input<typeof peopleSchema>;
