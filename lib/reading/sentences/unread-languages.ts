import type { UnreadLanguageCode } from "@/data/words";
import type { CatalogueIndex } from "@/lib/catalogue/compile-catalogue";
import type { Languages, LittleWords } from "@/lib/catalogue/little-words";
import type { Token } from "@/lib/words/tokens";
import { BEYOND, scriptOf } from "./other-scripts";
import type { Sentence } from "./sentences";

/** "Fleur du Mal" has a little word, too: so many different ones tell the language of a sentence, and of a text. */
const FEWEST_WORDS = 2;
/** "I like the saying je ne regrette rien": so many times more of them than of any language that is read. */
const TIMES_MORE = 2;

type UnreadLanguage = LittleWords["unread"][number];

/** A word that counts for a language. */
interface LittleWord {
  languages: Languages;
  /** "E", "AI", "per Le Monde": a letter, letters that stand for words, a name's capital speak for no language that is not read. */
  isWeak: boolean;
}

/**
 * For each sentence the language in which it is written, where that is none that is read: no skill must be claimed from "Je ne connais
 * pas Solidity". It is told by its little words, of which a language that is not read has clearly more than any that is, or by its
 * letters. In a text that is in such a language as a whole a fragment without little words ("Débutante en Rust") goes with it, but
 * not one that is nothing but names of skills.
 */
export function findUnreadLanguages(tokens: readonly Token[], sentences: readonly Sentence[], text: string, index: CatalogueIndex): (UnreadLanguageCode | undefined)[] {
  const scripts = BEYOND.test(text) ? sentences.map((sentence) => scriptOf(tokens, sentence, index)) : [];
  const foreign = tokens.map(foreignIn(text, index.littleWords));
  if (!foreign.includes(true)) return sentences.map((_, i) => scripts[i]);
  const words = sentences.map((sentence) => littleWordsIn(tokens, sentence, foreign, text, index));
  const place = { tokens, text, index, ofText: languageOf([...new Map(words.flatMap((found) => [...found])).values()], index.littleWords, FEWEST_WORDS) };
  const told: (UnreadLanguageCode | undefined)[] = [];
  sentences.forEach((sentence, i) => {
    const found = [...(words[i]?.values() ?? [])];
    // "Je ne connais pas :", and on the next line names
    const isUnderIt = told[i - 1] !== undefined && sentences[i - 1]?.endsWithColon === true && words[i - 1]?.size !== 0;
    told.push(scripts[i] ?? languageOfSentence(found, place) ?? (goesWithText(sentence, found, isUnderIt, place) ? place.ofText?.code : languageOfFragment(sentence, found, place)));
  });
  return told;
}

interface Place {
  tokens: readonly Token[];
  text: string;
  index: CatalogueIndex;
  /** The language of the text as a whole, where it is not read. */
  ofText: UnreadLanguage | undefined;
}

function languageOfSentence(words: readonly LittleWord[], { ofText, index: { littleWords } }: Place): UnreadLanguageCode | undefined {
  // what may be Danish or Swedish is what the others are
  return ofText && isMoreOf(ofText.bit, words, littleWords, FEWEST_WORDS) ? ofText.code : languageOf(words, littleWords, FEWEST_WORDS)?.code;
}

/** Nothing in it speaks rather for a language that is read, and it says more than names of skills. */
function goesWithText(sentence: Sentence, words: readonly LittleWord[], isUnderIt: boolean, place: Place): boolean {
  const { ofText, index } = place;
  if (!ofText) return false;
  const isRead = index.littleWords.read.some((read) => {
    const { own, theirs } = compare(ofText.bit, read, words);
    return own < theirs;
  });
  return !isRead && (isUnderIt || !isNothingButNames(sentence, 0, place));
}

/** "Aucune expérience en Rust": all that is said beside names is in the language's own words. */
function languageOfFragment(sentence: Sentence, words: readonly LittleWord[], place: Place): UnreadLanguageCode | undefined {
  const language = languageOf(words, place.index.littleWords, 1);
  return language && words.every(({ languages }) => (languages & language.bit) !== 0) && isNothingButNames(sentence, language.bit, place) ? language.code : undefined;
}

/** The unread language that has most of these words, where it has clearly more than any that is read. */
function languageOf(words: readonly LittleWord[], little: LittleWords, fewest: number): UnreadLanguage | undefined {
  let best: UnreadLanguage | undefined;
  let most = 0;
  for (const language of little.unread) {
    const count = words.filter(({ languages }) => (languages & language.bit) !== 0).length;
    if (count > most && isMoreOf(language.bit, words, little, fewest)) {
      best = language;
      most = count;
    }
  }
  return best;
}

function isMoreOf(unread: Languages, words: readonly LittleWord[], little: LittleWords, fewest: number): boolean {
  return little.read.every((read) => {
    const { own, theirs } = compare(unread, read, words);
    return own >= fewest && own >= theirs * TIMES_MORE;
  });
}

/** Different words that one of two languages has and the other has not. */
function compare(unread: Languages, read: Languages, words: readonly LittleWord[]): { own: number; theirs: number } {
  let own = 0;
  let theirs = 0;
  for (const { languages, isWeak } of words) {
    const isRead = (languages & read) !== 0;
    if ((languages & unread) !== 0) own += isRead || isWeak ? 0 : 1;
    else if (isRead) theirs++;
  }
  return { own, theirs };
}

/** Whether a word is of unread languages alone. Of nearly all texts no word is, and they are done with. */
function foreignIn(text: string, little: LittleWords): (token: Token) => boolean {
  const anyRead = little.read.reduce((all, bit) => all | bit, 0);
  const isPlain = PLAIN.test(text);
  return (token) => {
    const languages = isPlain && !token.word.includes("'") ? (little.of.get(token.word) ?? 0) : languagesOf(token, text, little);
    return languages !== 0 && (languages & anyRead) === 0;
  };
}

/** The languages whose little word it is. */
function languagesOf({ word, start, end }: Token, text: string, { of, accented, elided, letters }: LittleWords): Languages {
  const folded = of.get(word) ?? (word.includes("'") ? elided.get(word.slice(0, word.indexOf("'"))) : undefined) ?? 0;
  const written = text.slice(start, end);
  if (PLAIN.test(written)) return folded;
  // a capital's letters are a name's: "45, Gdańsk"
  const spelt = written !== written.toLowerCase() ? 0 : [...written].reduce((all, letter) => all | (letters.get(letter) ?? 0), 0);
  return (accented.get(written.toLowerCase()) ?? folded) | spelt;
}

const PLAIN = /^[\x00-\x7f]*$/;

/** "example.com", "no-code": a piece of a longer word is none itself. */
const JOINS = /^[-_./@:\\]+$/;

function littleWordsIn(tokens: readonly Token[], sentence: Sentence, foreign: readonly boolean[], text: string, index: CatalogueIndex): Map<string, LittleWord> {
  const { letters, accented } = index.littleWords;
  const found = new Map<string, LittleWord>();
  const mayBeForeign = foreign.slice(sentence.from, sentence.until).includes(true);
  for (let at = sentence.from; at < sentence.until; ) {
    const token = tokens[at];
    if (!token) break;
    // "proof of work" is no English
    const name = !mayBeForeign ? at : longestName(tokens, at, sentence.until, index);
    if (name > at + 1) {
      at = name;
      continue;
    }
    const { word, raw, gap } = token;
    const isPiece = (at > sentence.from && JOINS.test(gap)) || (at + 1 < sentence.until && JOINS.test(tokens[at + 1]?.gap ?? ""));
    at++;
    if (isPiece) continue;
    const isName = raw !== raw.toLowerCase() && at - 1 > sentence.from && /^[\s,;]*$/.test(gap);
    const languages = languagesOf(token, text, index.littleWords);
    // "é" is a word, "e" may be any letter
    const isLetter = word.length === 1 && !letters.has(word) && !accented.has(text.slice(token.start, token.end).toLowerCase());
    if (languages !== 0) found.set(word, { languages, isWeak: isName || isLetter || (raw.length > 1 && raw === raw.toUpperCase()) });
  }
  return found;
}

/** The place behind the longest name of a skill that begins here, or here. */
function longestName(tokens: readonly Token[], at: number, limit: number, index: CatalogueIndex): number {
  let until = at;
  for (const found of index.names.at(tokens, at, limit)) if (found.value.skill && found.value.by !== "told") until = Math.max(until, found.until);
  return until;
}

/** Beside names of skills there are only numbers, and words of the language, if one is given. */
function isNothingButNames(sentence: Sentence, language: Languages, { tokens, text, index }: Place): boolean {
  const reached = new Set([sentence.from]);
  let named = false;
  for (let at = sentence.from; at < sentence.until; at++) {
    if (!reached.has(at)) continue;
    const token = tokens[at];
    if (token && (/^\p{N}+$/u.test(token.word) || (languagesOf(token, text, index.littleWords) & language) !== 0)) reached.add(at + 1);
    for (const { value, until } of index.names.at(tokens, at, sentence.until)) {
      if (!value.skill || value.by === "told") continue;
      reached.add(until);
      named = true;
    }
  }
  return named && reached.has(sentence.until);
}
