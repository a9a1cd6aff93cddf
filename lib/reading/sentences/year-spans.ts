import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Token } from "@/lib/words/tokens";
import { isAge } from "./ages";
import { amountAt, isHalf, numberAt, type Amount } from "./amounts";
import type { Sentence } from "./sentences";

/** A stretch that says how long: "two and a half years", "18 months", "3-5 yrs", "a decade". */
export interface YearSpan {
  from: number;
  until: number;
  years: number;
  /** "for four years": says how long what stands before it was done. */
  lasting?: boolean;
  /** "three years each": of all that is listed before it. */
  each?: boolean;
  /** "UI four years, UX 2": the number alone behind a name, where the years before it had their unit. "Python 3" is a name. */
  bare?: boolean;
  /** "ten years ago", "30 years old": says when, and not how long; a number behind it may still share its unit. */
  isWhen?: boolean;
}

/** "12yrs", "5y". */
const JOINED = /^(\d{1,2})(y|yr|yrs|yoe|years?|mo|mos|months?)$/;
export function yearSpans(tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): YearSpan[] {
  const spans: YearSpan[] = [];
  for (let at = sentence.from; at < sentence.until; at++) {
    const last = spans.at(-1);
    if (last && at < last.until) continue;
    const span = spanAt(tokens, at, sentence, languages) ?? (last ? (unitlessAt(tokens, at, sentence, languages, last) ?? bareAt(tokens, at, sentence, last)) : undefined);
    if (!span) continue;
    const isIn = (list: (years: LanguageIndex["years"]) => readonly string[], each: number) => languages.some(({ years }) => list(years).includes(tokens[each]?.word ?? ""));
    spans.push({ ...span, lasting: isIn(({ lasting }) => lasting, at - 1), each: isIn(({ each }) => each, span.until) });
  }
  return spans.filter(({ isWhen }) => !isWhen);
}

function spanAt(tokens: readonly Token[], at: number, sentence: Sentence, languages: readonly LanguageIndex[]): YearSpan | undefined {
  const joined = JOINED.exec(tokens[at]?.word ?? "");
  // "3.5y"
  const decimal = /^\d{1,2}$/.test(tokens[at]?.word ?? "") && tokens[at + 1]?.gap === "." && at + 1 < sentence.until ? JOINED.exec(tokens[at + 1]?.word ?? "") : undefined;
  if (decimal?.[2]?.startsWith("y")) return { from: at, until: at + 2, years: Number(`${tokens[at]?.word}.${decimal[1]}`) };
  if (joined) return { from: at, until: at + 1, years: joined[2]?.startsWith("m") ? Number(joined[1]) / 12 : Number(joined[1]) };
  const inYears = datesAt(tokens, at, sentence, languages) ?? namedAt(tokens, at, sentence, languages) ?? roughAt(tokens, at, sentence, languages);
  if (inYears) return { from: at, until: inYears.until, years: inYears.value };
  const headed = headedAt(tokens, at, sentence, languages);
  if (headed) return { from: at, until: headed.until, years: headed.value };
  const amount = amountAt(tokens, at, sentence, languages);
  if (!amount || isHowOften(tokens, at, sentence, languages)) return undefined;
  // "five good years" and "a whole decade", but "a few years" is no year
  const isWhole = languages.some(({ years }) => years.whole.includes(tokens[amount.until]?.word ?? ""));
  // "React 18, 3 years": a number is stepped over by no other
  const isNumber = /^\d+$/.test(tokens[amount.until]?.word ?? "");
  const reach = (amount.value === 1 && !isWhole) || isNumber ? 0 : 1;
  for (let unit = amount.until; unit <= Math.min(amount.until + reach, sentence.until - 1); unit++) {
    const size = unitOf(tokens[unit]?.word ?? "", languages) || unitOf(tokens[unit]?.meant?.word ?? "", languages);
    if (!size) continue;
    const half = isHalf(tokens, unit + 1, sentence, languages);
    const until = half ?? unit + 1;
    return { from: at, until, years: (amount.value + (half ? 0.5 : 0)) * size, ...(isWhen(tokens, at, until, sentence, languages) || isAge(tokens, at, until, amount.value, sentence, languages) ? { isWhen: true } : {}) };
  }
  return undefined;
}

/** "every two months", "twice a year", "thirty talks a year": how often, not how long. */
function isHowOften(tokens: readonly Token[], at: number, sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (at <= sentence.from || tokens[at]?.gap !== " ") return false;
  if (languages.some(({ years }) => years.often.includes(tokens[at - 1]?.word ?? ""))) return true;
  const isArticle = languages.some(({ person }) => person.articles.includes(tokens[at]?.word ?? ""));
  const isCount = (each: number) => each >= sentence.from && (/^\d+$/.test(tokens[each]?.word ?? "") || languages.some(({ numbers }) => (numbers[tokens[each]?.word ?? ""] ?? 0) > 1));
  return isArticle && tokens[at - 1]?.gap === " " && isCount(at - 2);
}

/** Words between what was begun and when: "moved [from PHP] to Go three years ago". */
const BEGUN_REACH = 8;

/** Words between what years are spent on and the years: "lived [here for] five years". */
const ELSEWHERE_REACH = 4;

/** "ten years ago", "vor zehn Jahren"; but "six years before I moved", and not where something was begun then. */
function isWhen(tokens: readonly Token[], from: number, until: number, sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isIn = (list: (years: LanguageIndex["years"]) => readonly string[], at: number) => at >= sentence.from && at < sentence.until && languages.some(({ years }) => list(years).includes(tokens[at]?.word ?? ""));
  if (Array.from({ length: 2 * BEGUN_REACH }, (_, i) => from - BEGUN_REACH + i).some((at) => isIn(({ begun }) => begun, at))) return false;
  // "six years before I moved", but "30 years old, I …"
  const isSelf = languages.some(({ firstPerson }) => firstPerson.includes(tokens[until + 1]?.word ?? "")) && tokens[until + 1]?.gap === " ";
  if (isIn(({ of }) => of, until) && isIn(({ age }) => age, until + 1)) return true;
  // "I draw and have lived here for five years"
  const isPlain = (at: number) => tokens[at]?.gap === " ";
  for (let at = from; at > from - ELSEWHERE_REACH && isPlain(at); at--) if (isIn(({ elsewhere }) => elsewhere, at - 1)) return true;
  const isBefore = languages.some(({ doubleNegation }) => doubleNegation.before.includes(tokens[until]?.word ?? ""));
  return (isIn(({ ago }) => ago, until) && !(isSelf && isBefore) && !/[,;.:]/.test(tokens[until]?.gap ?? "")) || isIn(({ agoBefore }) => agoBefore, from - 1);
}

const DATE = /^(?:19[5-9]|20[0-4])\d$/;

/** "2012–2018", "from 2012 to 2018", "2018-22". */
function datesAt(tokens: readonly Token[], at: number, sentence: Sentence, languages: readonly LanguageIndex[]): Amount | undefined {
  const first = tokens[at]?.word ?? "";
  if (!DATE.test(first)) return undefined;
  const isDash = /^\s*[-–—]\s*$/.test(tokens[at + 1]?.gap ?? "");
  // "2016 and 2020" are two years, "between 2016 and 2020" four
  const joins = tokens[at + 1]?.word ?? "";
  const isBetween = languages.some(({ years, andWords }) => andWords.has(joins) && years.between.includes(tokens[at - 1]?.word ?? ""));
  const next = isDash ? at + 1 : isBetween || languages.some(({ moves }) => moves.to.includes(joins)) ? at + 2 : undefined;
  const last = next !== undefined && next < sentence.until ? (tokens[next]?.word ?? "") : "";
  const isLast = DATE.test(last) || (isDash && /^\d\d$/.test(last));
  const years = isLast ? Number(last.length === 2 ? `${first.slice(0, 2)}${last}` : last) - Number(first) : 0;
  return next !== undefined && years > 0 ? { value: years, until: next + 1 } : undefined;
}

/** Words of the longest name: "quarter of a century". */
const LONGEST_NAME = 4;

function namedAt(tokens: readonly Token[], at: number, sentence: Sentence, languages: readonly LanguageIndex[]): Amount | undefined {
  for (let until = Math.min(at + LONGEST_NAME, sentence.until); until > at; until--) {
    const words = tokens.slice(at, until).map(({ word }) => word).join(" ");
    const named = languages.find(({ years }) => Object.hasOwn(years.named, words))?.years.named[words];
    if (named !== undefined) return { value: named, until };
  }
  return undefined;
}

/** "Rust yrs: 3": a field of a form. */
function headedAt(tokens: readonly Token[], at: number, sentence: Sentence, languages: readonly LanguageIndex[]): Amount | undefined {
  if (!unitOf(tokens[at]?.word ?? "", languages) || !/^\)?\s*[:=]\s*$/.test(tokens[at + 1]?.gap ?? "")) return undefined;
  const amount = numberAt(tokens, at + 1, sentence, languages);
  return amount && (amount.until >= sentence.until || /[,;|]/.test(tokens[amount.until]?.gap ?? "")) ? amount : undefined;
}

/** "лет восемь": the unit first. */
function roughAt(tokens: readonly Token[], at: number, sentence: Sentence, languages: readonly LanguageIndex[]): Amount | undefined {
  if (!languages.some(({ years }) => years.rough.includes(tokens[at]?.word ?? ""))) return undefined;
  return numberAt(tokens, at + 1, sentence, languages);
}

/** "ten years of Java, two of Rust": the unit stands once. */
function unitlessAt(tokens: readonly Token[], at: number, sentence: Sentence, languages: readonly LanguageIndex[], last: YearSpan): YearSpan | undefined {
  const isNewItem = /[,;]/.test(tokens[at]?.gap ?? "") || languages.some((language) => language.andWords.has(tokens[at - 1]?.word ?? ""));
  // "Java for ten years, Solidity for two"
  const isLasting = languages.some((language) => language.years.lasting.includes(tokens[at - 1]?.word ?? ""));
  const amount = (isNewItem || isLasting) && at > last.until ? amountAt(tokens, at, sentence, languages) : undefined;
  if (!amount || amount.value < 1 || (amount.value === 1 && !isLasting)) return undefined;
  const next = amount.until < sentence.until ? tokens[amount.until] : undefined;
  const isClosed = isLasting && (!next || /[,;.)]/.test(next.gap));
  // "twelve years in IT, the last four in Solidity"
  const isOf = languages.some((language) => language.years.of.includes(next?.word ?? ""));
  return isClosed || isOf ? { from: at, until: amount.until, years: amount.value } : undefined;
}

/** Words of a name before its years: "[user interview]s 2". */
const LONGEST_BARE = 3;
const ITEM = /[,;|/•·\n(]/;

function bareAt(tokens: readonly Token[], at: number, sentence: Sentence, last: YearSpan): YearSpan | undefined {
  const isAmount = /^[1-9]\d?$/.test(tokens[at]?.word ?? "") && /^[ :(]+$/.test(tokens[at]?.gap ?? "");
  const isClosed = at + 1 >= sentence.until || /^\s*[,;|/)•·\n]/.test(tokens[at + 1]?.gap ?? "");
  const words = at - last.until;
  if (!isAmount || !isClosed || words < 1 || words > LONGEST_BARE || last.from === sentence.from) return undefined;
  const isNext = ITEM.test(tokens[last.until]?.gap ?? "") && !ITEM.test(tokens.slice(last.until + 1, at).map(({ gap }) => gap).join(""));
  // "Java, 4 years, Python 2" has its years elsewhere
  return isNext && !/[,;]/.test(tokens[last.from]?.gap ?? "") ? { from: at, until: at + 1, years: Number(tokens[at]?.word), bare: true } : undefined;
}

/** The size of a unit of time, in years; 0 for any other word. */
function unitOf(word: string, languages: readonly LanguageIndex[]): number {
  if (languages.some((language) => language.years.units.includes(word))) return 1;
  if (languages.some((language) => language.years.months.includes(word))) return 1 / 12;
  return languages.some((language) => language.years.decades.includes(word)) ? 10 : 0;
}
