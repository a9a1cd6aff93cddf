import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const OPENINGS = {
  en: "We are looking for a writer. You will write our news. Your tasks: you have to be on time.",
  de: "Wir suchen eine Buchhalterin. Deine Aufgaben: du führst die Bücher. Du bringst Geduld mit.",
  nl: "Wij zoeken een boekhouder. Jouw taken: je houdt de boeken bij. Wij bieden een vast contract.",
  es: "Buscamos contable. Tus funciones: llevarás los libros. Ofrecemos contrato fijo. Se requiere paciencia.",
  ru: "Мы ищем бухгалтера. Мы предлагаем белую зарплату. Вы будете вести учёт. Обязанности: отчёты.",
} as const;

/** What an advert asks for, of a sentence in it. */
function asked(language: keyof typeof OPENINGS, sentence: string): string[] {
  const opening = OPENINGS[language];
  const reading = readDescription(`${opening} ${sentence}`, index);
  expect(reading.advert).toBe(true);
  return reading.mentions.filter(({ beside, start }) => !beside && start > opening.length).map(({ skillId }) => skillId);
}

/** People whom the job works with are no part of what it asks for. */
test.each([
  ["en", "You will work closely with Product Managers and UX designers.", []],
  ["en", "You help our developers, and report to product managers and community managers.", []],
  ["en", "You report to the Product Manager.", []],
  ["en", "You will work with Figma and Solidity.", ["figma", "solidity"]],
  ["en", "You will work with us as a Product Manager.", ["product-management"]],
  ["en", "You have experience with wireframes.", ["wireframing"]],
  ["en", "You will work with others; a UX designer by trade, you draw our app.", ["ux-design"]],
  ["de", "Du arbeitest mit unseren Produktmanagern und UX-Designern.", []],
  ["nl", "Je werkt samen met onze productmanagers en ontwikkelaars.", []],
  ["es", "Trabajarás con diseñadores y desarrolladores.", []],
  ["es", "Trabajarás con Figma.", ["figma"]],
  ["ru", "Вы будете работать с Figma.", ["figma"]],
] as const)("%s: %s", (language, sentence, skills) => {
  expect(asked(language, sentence)).toEqual(skills);
});

test("what was read with doubt in an advert is not what it asks for", () => {
  const [mention] = readDescription(`${OPENINGS.en} You know Solidty.`, index).mentions.slice(-1);
  expect(mention).toMatchObject({ skillId: "solidity", doubtful: true, beside: true });
});

test("in one's own text nothing is beside", () => {
  expect(readDescription("I work with Product Managers. I write Solidty.", index).mentions.some(({ beside }) => beside)).toBe(false);
});
