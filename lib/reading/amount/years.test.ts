import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);

/** Whose years they are: each skill with its years, where the text says some. */
const owners: [kind: string, text: string, expected: string[]][] = [
  ["a time that ends the item", "Network security, six years this autumn, routers mostly", ["Network security 6"]],
  ["what stood in brackets is over", "Designer (Figma, Sketch), 6 years; Java (Spring), 3 years", ["Java 3"]],
  ["before a colon", "Solidity, 3 years: audits and gas", ["Solidity 3"]],
  ["the nearest of several", "Achttien jaar kapster, tweeënhalf jaar scrummaster", ["kapster 18", "scrummaster 2.5"]],
  ["right before a short name", "4 yrs QA, 2 yrs C", ["QA 4", "C 2"]],
  ["behind a little word", "2 tahun sebagai QA", ["QA 2"]],
  ["after a move", "I used Haskell for six years before I moved.", ["Haskell 6"]],
  ["since it was begun", "Ten years ago I started with Haskell.", ["Haskell 10"]],
  ["with a life beside it", "I lived in Rome and used Haskell for five years.", ["Haskell 5"]],
  ["experience in", "Ingenieurin mit 9 Jahren Erfahrung in Kryptografie", ["Kryptografie 9"]],
  ["a post behind the years", "Used Kotlin for five years as a developer", ["Kotlin 5"]],
  ["how often is not how long", "30 talks a year on Kotlin, 4 years of Haskell", ["Haskell 4"]],
  ["nor is every so many", "Every two months a Kotlin course", []],
  ["nor so many times", "Twice a year I audit in Kotlin.", []],
  ["a version is no amount before its unit", "Swift 5 years, Java 8 years", ["Swift 5", "Java 8"]],
  ["each of a list", "Kotlin, Haskell, two years each; Rust for fun", ["Kotlin 2", "Haskell 2"]],
  ["a whole one", "A whole decade of Haskell", ["Haskell 10"]],
  ["the last of them", "Eight years in Java, the last three in Rust.", ["Java 8", "Rust 3"]],
  ["the unit once, for one", "Moderated on Reddit for six years and on Discord for one.", ["Discord 1"]],
  ["shortened", "6 J. Java, 3 J. Kotlin", ["Java 6", "Kotlin 3"]],
  ["a field of a form", "Python yrs: 8", ["Python 8"]],
  ["a table with commas", "skill,years\nSolidity,4\nPython,1.5", ["Solidity 4", "Python 1.5"]],
  ["a version glued to its name", "React18, 3 years; Java8 5 years", ["React 3", "Java8 5"]],
  ["the unit once, in a list", "Figma 4 yrs, Sketch 2, Go 1", ["Figma 4", "Sketch 2", "Go 1"]],
  ["the unit once, in brackets", "Java (4 years), Kotlin (2)", ["Java 4", "Kotlin 2"]],
  ["a version is not of years without their unit", "Java 4 yrs, Python 3", ["Java 4"]],
  ["over an and", "Шесть лет пишу на Go, последние два года ещё и под Hyperledger Fabric", ["Go 6", "Hyperledger Fabric 2"]],
];

describe("whose years they are", () => {
  test.each(owners)("%s", (_kind, text, expected) => {
    const read = readDescription(text, index).mentions.filter(({ years }) => years !== undefined).map(({ quote, years }) => `${quote} ${years}`);
    expect(read).toEqual(expect.arrayContaining(expected));
  });
});

describe("an age is not how long", () => {
  test.each([
    "Tengo 28 años y uso Kotlin.", "A los 19 años empecé a programar en Kotlin.", "Kotlin lo uso desde los 19 años.", "Мне 28 лет, пишу на Kotlin.", "В возрасте 19 лет начал писать на Kotlin.", "С 19 лет пишу на Kotlin.", "Umur saya 24 tahun dan saya memakai Kotlin.", "Sejak usia 19 tahun saya memakai Kotlin.",
    "Saya mulai memakai Kotlin di umur 24 tahun.", "Im Alter von 19 Jahren habe ich mit Kotlin gearbeitet.", "Op de leeftijd van 19 jaar begon ik met Kotlin.", "Ik ben 28 jaar en werk met Kotlin.",
  ])("%s", (text) => {
    expect(readDescription(text, index).mentions.filter(({ years }) => years !== undefined)).toEqual([]);
  });
  test.each(["Tengo 15 años de experiencia con Kotlin.", "Con Kotlin tengo 15 años.", "Tengo 15 años trabajando en Kotlin.", "Пишу на Kotlin 15 лет.", "Saya memakai Kotlin selama 15 tahun.", "Ik ben 15 jaar Kotlin-ontwikkelaar."])("%s", (text) => {
    expect(readDescription(text, index).mentions.find(({ quote }) => quote.startsWith("Kotlin"))?.years).toBe(15);
  });
});

describe("when is not how long", () => {
  test.each(["PHP and MySQL ten years ago.", "Five years ago I used Haskell.", "I use Haskell and have lived here for five years.", "Ik gebruik Kotlin en woon al vijf jaar in Gent.", "Ich nutze Kotlin und wohne seit fünf Jahren in Graz.", "Tien jaar geleden met Java gewerkt.", "Vor zehn Jahren Java programmiert.", "Kotlin, three years later", "Десять лет назад писал на Java."])("%s", (text) => {
    expect(readDescription(text, index).mentions.filter(({ years }) => years !== undefined)).toEqual([]);
  });
});
