import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "./sentences";

/** Who is younger does not tell it in a text about work: fewer years are of what they do. */
const YOUNGEST = 14;

/** Whether an amount of years, `from` to `until` (exclusive), says how old somebody is. */
export function isAge(tokens: readonly Token[], from: number, until: number, amount: number, sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  return isToldBefore(tokens, from, until, amount, sentence, languages) || isToldOfPersons(tokens, from, until, sentence, languages);
}

/** "Umur saya 24 tahun", "tengo 28 años y vivo aquí"; but "tengo 20 años de experiencia", "con Figma tengo 15 años". */
function isToldBefore(tokens: readonly Token[], from: number, until: number, amount: number, sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const before = (count: number) => tokens.slice(Math.max(from - count, sentence.from), from).map(({ word }) => word).join(" ");
  if (from > sentence.from && languages.some(({ years }) => years.atAge.includes(before(1)) || years.atAge.includes(before(2)))) return true;
  if (from === sentence.from || !languages.some(({ years }) => years.beingAged.includes(before(1)))) return false;
  const isClosed = until >= sentence.until || /[^\s-]/.test(tokens[until]?.gap ?? "") || languages.some(({ andWords }) => andWords.has(tokens[until]?.word ?? ""));
  const opensWithTopic = languages.some(({ years }) => years.of.includes(tokens[sentence.from]?.word ?? ""));
  return isClosed && !opensWithTopic && amount >= YOUNGEST;
}

/** Words from an age to what says that it is none: "a 10-year [long practical] career". */
const PRACTICE_REACH = 3;

/** "a 19-jarige student", "eine 30 Jahre alte Entwicklerin", "im Alter von 8 bis 15 Jahren", "kinderen van 8 tot 12 jaar", "tussen de 40 en 60 jaar". */
function isToldOfPersons(tokens: readonly Token[], from: number, until: number, sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isIn = (list: (years: LanguageIndex["years"]) => readonly string[], at: number) => at >= sentence.from && at < sentence.until && languages.some(({ years }) => list(years).includes(tokens[at]?.word ?? ""));
  const isArticle = (at: number) => at >= sentence.from && languages.some(({ person }) => person.articles.includes(tokens[at]?.word ?? ""));
  const isPractice = (at: number) => at < sentence.until && languages.some(({ years }) => years.practice.some((end) => tokens[at]?.word.endsWith(end) === true));
  if (Array.from({ length: PRACTICE_REACH }, (_, i) => until + i).some(isPractice)) return false;
  if (isIn(({ aged }) => aged, until - 1)) return true;
  if (isIn(({ old }) => old, until) && (isArticle(from - 1) || until + 1 >= sentence.until || !/^ $/.test(tokens[until + 1]?.gap ?? ""))) return true;
  const isOf = (at: number) => isIn(({ of, since }) => [...of, ...since], at);
  if (isOf(from - 1) && (isIn(({ age }) => age, from - 2) || isIn(({ ofAge }) => ofAge, from - 2))) return true;
  // "between 2 and 5 years" may be practice; those "tussen de 40 en 60" are of that age
  return isIn(({ between }) => between, from - 2) || (isIn(({ between }) => between, from - 1) && isIn(({ ofAge }) => ofAge, from - 2));
}
