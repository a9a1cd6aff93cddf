import { describe, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const check = (expected: string, text: string) => expectReadAs(readDescription(text, index), expected);

/** Who says what they are goes on in the third person ("a developer who loves Rust"), and is nobody else; whom they know and hire is. */
describe("English", () => {
  test.each([
    ["web-markup:has,sql:has,frontend:has", "Hi! I'm a freelance front-end web developer working with HTML, CSS, and SQL."],
    ["react:has,nodejs:has", "I am a Full-Stack Developer using React and Node.js"],
    ["responsive-design:has", "A frontend developer who enjoys creating responsive Web Applications."],
    ["backend:learning", "a cse student that is learning backend development"],
    ["web-development:has,data-science:has", "An Economist turned **Web Developer/Data Scientist**. Love reading"],
    ["penetration-testing:wants", "Aspiring Pentester | IT graduate | Open-Source Enthusiast"],
    ["programming:has,web-development:has", "A passionate web developer committed to creating high-quality and efficient code."],
    ["infosec:learning", "1st Year Engineering Student Learning Full-Stack WebDev & CyberSecurity"],
    ["programming:has", "When I'm not coding, I love hiking."],
    ["devops:has,cloud:has", "Software Engineer who works as a DevOps Engineer and Cloud Engineer at the moment."],
    ["vue:has", "I am a frontend Developer working with Vue.js"],
    ["software-development:has", "Software Engineer and a self-proclaimed artist with a keen interest for UI development."],
    ["software-development:has,javascript:wants", "I'm a Software Engineer who is interested in continuing skills development in JavaScript."],
    ["software-development:has", "Hello, I'm a self-taught developer & a freelance software engineer from India."],
    ["react:has,typescript:has", "Frontend Developer working on React and Typescript and Open Source Enthusiast."],
    ["programming:has", "A MERN stack developer who loves programming."],
    ["open-source:has", "A Web Dev Enthusiast who loves open source"],
    ["rust:has", "I'm Aniket, a 20-year-old self-taught developer who writes Rust."],
    ["rust:other", "My brother is a developer who writes Rust."],
    ["rust:other", "I married a developer who writes Rust."],
    ["rust:other", "I live with a developer who uses Rust."],
    ["rust:other", "A friend is a developer working with Rust."],
    ["rust:other", "I hired a developer who knows Rust."],
    ["rust:other", "I know a designer who uses Rust."],
    ["rust:other", "The developer who writes our Rust sits next to me."],
    ["rust:other", "I work with a programmer using Rust."],
    ["figma:other", "A designer who works with me does the Figma."],
    ["rust:has", "As a developer who uses Rust every day I like it."],
    ["rust:has", "I work as a developer using Rust."],
    ["rust:has", "Backend developer | using Rust daily"],
    ["rust:learning", "Student learning Rust"],
    ["rust:wants", "I'm a nurse who wants to learn Rust."],
    ["rust:lacks", "I'm a nurse who has never used Rust."],
    ["rust:has", "I'm the only developer who writes Rust here."],
    ["rust:has", "I am a passionate, self-taught developer building tools in Rust."],
    ["software-development:has", "19 yrs old Full Stack Software Engineer, Still Learning and Building"],
    ["figma:other", "My colleague (a designer who uses Figma) helps me."],
    ["figma:other", "My sister: designer who uses Figma."],
    ["figma:has", "Student | designer who uses Figma"],
    ["rust:wants", "A nurse who wants to learn Rust."],
    ["rust:has", "A developer who writes Rust and reads a lot."],
  ])("%s: %s", check);
});

describe("German", () => {
  test.each([
    ["react:has", "Ich bin Webentwickler und arbeite mit React und TypeScript."],
    ["vue:has", "Selbstständiger Webentwickler, der gerne mit Vue arbeitet."],
    ["programming:has", "Wenn ich nicht gerade programmiere, backe ich Brot."],
    ["open-source:has", "Ich bin Entwicklerin mit einer Leidenschaft für Open Source."],
    ["ux-design:has", "Bevor ich UX-Designerin wurde, war ich Bäckerin."],
    ["teaching:has", "Ich hatte die Gelegenheit, einen Kurs zu unterrichten."],
    ["python:has", "Erst im Studium habe ich Python gelernt."],
    ["figma:has", "Ich bin Anna, eine Designerin aus Köln, die mit Figma arbeitet."],
    ["python:has,sql:has", "Meine Kenntnisse umfassen unter anderem, aber nicht nur Python und SQL."],
    ["ux-design:has", "UX-Design ist für mich nicht nur ein Beruf."],
    ["java:has/low", "Ich bin kein besonders guter Java-Entwickler."],
    ["software-development:has", "Nach meinem Abschluss begann ich als Softwareentwickler zu arbeiten."],
    ["rust:other", "Mein Bruder ist Entwickler und arbeitet mit Rust."],
    ["sql:has", "Ich bin Analystin bei einer Bank und nutze SQL."],
    ["javascript:has", "Von null auf eigene Apps: heute schreibe ich JavaScript."],
    ["community-management:has", "Ich bin die Community-Managerin einer Spielefirma."],
  ])("%s: %s", check);
});

describe("Dutch", () => {
  test.each([
    ["react:has", "Ik ben webontwikkelaar en werk met React."],
    ["vue:has", "Freelance webontwikkelaar die graag met Vue werkt."],
    ["programming:has", "Als ik niet aan het programmeren ben, bak ik brood."],
    ["ux-design:has", "Voordat ik UX-designer werd, was ik bakker."],
    ["teaching:has", "Ik kreeg de kans om een cursus te geven."],
    ["figma:has", "Ik ben Eva, een ontwerper die met Figma werkt."],
    ["ux-design:has", "UX-design is voor mij niet zomaar een baan."],
    ["rust:other", "Mijn broer is ontwikkelaar en werkt met Rust."],
    ["rust:other", "Ik woon samen met een ontwikkelaar die Rust schrijft."],
    ["java:has", "Ik heb een achtergrond in Java."],
    ["community-management:has", "Ik ben de communitymanager van een spelletjesbedrijf."],
  ])("%s: %s", check);
});

describe("Spanish", () => {
  test.each([
    ["react:has", "Soy desarrolladora web y trabajo con React."],
    ["vue:has", "Desarrollador web que disfruta trabajando con Vue."],
    ["programming:has", "Cuando no estoy programando, hago pan."],
    ["rust:learning", "Estudiante que está aprendiendo Rust."],
    ["ux-design:has", "Antes de ser diseñadora UX era panadera."],
    ["figma:has", "Soy Eva, una diseñadora que trabaja con Figma."],
    ["solidity:has", "Pasé de no saber nada a crear contratos en Solidity."],
    ["ux-design:has", "El diseño UX no es solo un trabajo para mí."],
    ["rust:other", "Mi hermano es desarrollador y trabaja con Rust."],
    ["rust:other", "Vivo con un programador que usa Rust."],
    ["python:has", "Tuve la oportunidad de trabajar con Python."],
    ["community-management:has", "Soy la community manager de una empresa de juegos."],
  ])("%s: %s", check);
});

describe("Russian", () => {
  test.each([
    ["react:has", "Я веб-разработчик, работаю с React."],
    ["vue:has", "Веб-разработчик, который любит Vue."],
    ["programming:has", "Когда я не программирую, я пеку хлеб."],
    ["ux-design:has", "До того как стать UX-дизайнером, я была пекарем."],
    ["python:has", "Мне удалось поработать с Python."],
    ["rust:other", "Мой брат разработчик и пишет на Rust."],
    ["rust:other", "Я живу с разработчиком, который пишет на Rust."],
    ["ux-design:has", "UX-дизайн для меня не просто работа."],
    ["java:has", "Разработчик с опытом Java и очередей сообщений."],
    ["figma:has", "Меня зовут Ева, я дизайнер, работающий в Figma."],
    ["docker:has", "С нуля до первых сервисов: сейчас использую Docker."],
  ])("%s: %s", check);
});

describe("Indonesian", () => {
  test.each([
    ["react:has", "Saya pengembang web yang bekerja dengan React."],
    ["vue:has", "Pengembang web yang suka bekerja dengan Vue."],
    ["programming:has", "Saat tidak sedang ngoding, saya membuat roti."],
    ["rust:learning", "Mahasiswa yang sedang belajar Rust."],
    ["ux-design:has", "Sebelum menjadi desainer UX saya seorang guru."],
    ["python:has", "Saya berkesempatan bekerja dengan Python."],
    ["rust:other", "Kakak saya pengembang dan memakai Rust."],
    ["figma:has", "Saya Eva, seorang desainer yang memakai Figma."],
    ["ux-design:has", "Bagi saya desain UX bukan sekadar pekerjaan."],
  ])("%s: %s", check);
});
