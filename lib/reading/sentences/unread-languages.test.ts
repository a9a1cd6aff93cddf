import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { unreadLanguagesSchema } from "@/data/schema";
import type { UnreadLanguageCode } from "@/data/words";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const read = (text: string) => readDescription(text, index);

test("the file is in order", () => {
  expect(unreadLanguagesSchema.parse(catalogue.unreadLanguages)).toEqual(catalogue.unreadLanguages);
});

describe("nothing is claimed from a language that is not read", () => {
  const cases: [language: UnreadLanguageCode, text: string][] = [
    ["fr", "Je ne connais pas Solidity"],
    ["fr", "J'ai dix ans d'expérience en Java."],
    ["fr", "je n ai jamais travaille avec Rust et je ne sais pas coder"],
    ["fr", "Aucune expérience en Rust."],
    ["fr", "Je n'ai jamais utilisé proof of work ni zero-knowledge proofs."],
    ["pt", "Não sei programar em Java."],
    ["pt", "Trabalho há cinco anos com Python."],
    ["it", "Non ho mai usato Solidity."],
    ["it", "Sto imparando Python da sola."],
    ["ro", "Nu am folosit niciodată Solidity."],
    ["pl", "Nie znam Solidity."],
    ["pl", "Nigdy nie pisałam w Pythonie."],
    ["cs", "Solidity jsem nikdy nepoužil."],
    ["cs", "Solidity som nikdy nepoužil, ale viem Java."],
    ["hr", "Nikada nisam koristio Solidity, ali znam Java."],
    ["sv", "Jag har aldrig använt Solidity."],
    ["da", "Jeg har aldrig brugt Solidity."],
    ["da", "Jeg har ikke jobbet med Rust."],
    ["fi", "En ole koskaan käyttänyt Solidity."],
    ["hu", "Soha nem használtam Solidity nyelvet."],
    ["tr", "Solidity bilmiyorum."],
    ["tr", "Beş yıldır Java ile yazılım geliştiriyorum."],
    ["vi", "Tôi chưa bao giờ dùng Solidity."],
    ["uk", "Я ніколи не використовував Solidity."],
    ["uk", "Знаю Python і трохи Java."],
    ["bg", "Никога не съм използвал Solidity."],
    ["ar", "لم أستخدم Solidity أبدًا."],
    ["he", "מעולם לא השתמשתי ב-Solidity."],
    ["el", "Δεν έχω χρησιμοποιήσει ποτέ Solidity."],
    ["hi", "मैंने Solidity कभी नहीं इस्तेमाल किया।"],
    ["th", "ไม่เคยใช้ Solidity"],
    ["ja", "私は Solidity を使ったことがありません。"],
    ["zh", "我没有用过 Solidity。"],
    ["ko", "Solidity는 사용해 본 적이 없습니다."],
    ["other", "არ ვიცი Solidity."],
  ];
  for (const [language, text] of cases) {
    test(`${language}: ${text}`, () => {
      const { mentions, unread, unreadLanguages } = read(text);
      expect(mentions).toEqual([]);
      expect(unreadLanguages).toEqual([language]);
      expect(unread.length).toBeGreaterThan(0);
    });
  }
});

describe("what is read stays read", () => {
  const cases: [sentence: string, text: string][] = [
    ["names of skills", "Java, Python, React, Node.js, Docker"],
    ["fragments of a profile", "Full stack dev | React | Node | @ Le Wagon"],
    ["a French name, a French town", "I'm Jean de La Fontaine from Aix-en-Provence, and I write Java for the Pas de Calais."],
    ["a school's name", "Java developer, École Nationale Supérieure des Mines de Paris"],
    ["a Portuguese university", "Universidade Federal do Rio de Janeiro, Computer Science; Python, C++"],
    ["a Polish town", "Backend developer (Java, Spring), 45, Gdańsk"],
    ["a Turkish name", "My name is Çağrı Yılmaz and I use Figma."],
    ["a Chinese name", "My name is 李明 and I write Java in Shanghai."],
    ["a Chinese employer", "Software engineer @ 阿里巴巴, Java"],
    ["a saying", "I like the saying je ne regrette rien, and I write Java."],
    ["letters of mathematics", "I studied λ-calculus, α-β pruning and use Python."],
    ["names that are words elsewhere", "Vue, Jest, Elm, Deno, Dart, Nim, Vim, Lua"],
    ["abbreviations", "AI, EU law, QA, PR, CI/CD, SEM, SAP, MA in design"],
    ["code", "for (var i = 0; i < men.length; i++) { console.log(\"Java\"); }"],
    ["an address", "www.exemple.com/je/ne/sais/pas and Java"],
    ["Spanish beside Portuguese", "Trabajo con Java desde hace cinco años y no sé Solidity."],
    ["Spanish without its accents", "No se programar pero si uso Figma todos los dias con mi equipo"],
    ["Spanish, short", "Sé Java e Ionic, nada de Rust"],
    ["German beside Danish", "Ich kann Java, aber für Rust hatte ich noch keine Zeit."],
    ["Dutch beside French", "Ik werk pas een jaar met Java, en de rest les ik bij."],
    ["Dutch with French words", "Carrière, enquêtes, façades, Java"],
    ["Indonesian", "Saya belum pernah pakai Solidity tapi bisa Java di kantor."],
    ["Malay, which is near enough", "Saya tidak pernah guna Solidity tetapi boleh Java."],
    ["Russian beside Ukrainian", "Я никогда не использовал Solidity, но веду чат на три тысячи человек."],
    ["Russian beside Bulgarian", "Нашёл и закрыл около тридцати уязвимостей, две из них на Java."],
  ];
  for (const [sentence, text] of cases) {
    test(sentence, () => {
      expect(read(text).unreadLanguages).toEqual([]);
    });
  }

  test("whatever the skill, in whatever of the six", () => {
    const frames = ["I use X.", "I've never used X", "No X", "Ik werk al jaren met X.", "Ik ken X niet", "Ich arbeite seit Jahren mit X.", "X kann ich nicht", "Trabajo con X.", "No sé X", "Saya pakai X di kantor.", "Belum pernah X", "Я работаю с X.", "Я не знаю X", "X", "X, X and X", "X: 5"];
    fc.assert(
      fc.property(fc.constantFrom(...catalogue.skills.map(({ label }) => label)), fc.constantFrom(...frames), (label, frame) => {
        expect(read(frame.replaceAll("X", () => label)).unreadLanguages).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("sentence by sentence", () => {
  const quotes = (text: string) => {
    const { mentions, unread, unreadLanguages } = read(text);
    return { languages: unreadLanguages, read: mentions.map(({ quote }) => quote), unread: unread.map(({ quote }) => quote) };
  };

  test("beside what is read", () => {
    expect(quotes("I know Java. Je ne connais pas Solidity. I use Figma.")).toEqual({ languages: ["fr"], read: ["Java", "Figma"], unread: ["Je ne connais pas Solidity"] });
  });
  test("nothing but names counts in any text", () => {
    expect(quotes("Je suis développeur depuis dix ans.\nJava, Python, Docker\nJe ne connais pas Rust.")).toMatchObject({ languages: ["fr"], read: ["Java", "Python", "Docker"] });
  });
  test("but not under words that may deny them", () => {
    expect(quotes("Je suis développeur depuis dix ans.\nJe ne connais pas :\nRust, Solidity").read).toEqual([]);
  });
  test("a fragment goes with its text", () => {
    expect(quotes("Je suis développeuse et j'aime mon métier. Débutante complète : Rust.").read).toEqual([]);
  });
  test("an English sentence in it does not", () => {
    expect(quotes("Je suis développeuse et j'aime mon métier. I have worked with Rust for years.")).toMatchObject({ languages: ["fr"], read: ["Rust"] });
  });
  test("two languages, in the order of the text", () => {
    expect(quotes("我没有用过 Solidity。 Não sei programar em Java.").languages).toEqual(["zh", "pt"]);
  });
  test("what is left out stands in its place, and is quoted exactly", () => {
    const text = "The weather is nice. Je ne connais pas Solidity. The sea is blue.";
    const { unread } = read(text);
    expect(unread.map(({ quote }) => quote)).toEqual(["The weather is nice", "Je ne connais pas Solidity", "The sea is blue"]);
    expect(unread.every(({ start, end, quote }) => text.slice(start, end) === quote)).toBe(true);
  });
});

test("one word of another script among many is no sentence of it", () => {
  const { mentions, unreadLanguages } = readDescription("<img src=x> window hit Python עברית Figma textarea script window hit script", index);
  expect(unreadLanguages).toEqual([]);
  expect(mentions.map(({ skillId }) => skillId)).toContain("figma");
});
