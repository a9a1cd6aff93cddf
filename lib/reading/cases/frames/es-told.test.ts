import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../../read-description";
import { crossed, type Forms } from "./crossed";
import { testTold } from "./told";

const index = compileCatalogue(catalogue);

/** What people do, in plain words, and the skill that it tells. */
const DOINGS: readonly { skill: string; forms: Forms }[] = [
  doing("privacy-law", "nuestra política de privacidad", "redactar redacto redacta redactan redacté redactó redactaba redactado redactando"),
  doing("product-management", "qué se construye después", "decidir decido decide deciden decidí decidió decidía decidido decidiendo"),
  doing("plain-explaining", "a los clientes cómo funciona nuestro software", "explicar explico explica explican expliqué explicó explicaba explicado explicando"),
  doing("data-subject-requests", "las solicitudes de los clientes que quieren borrar sus datos", "atender atiendo atiende atienden atendí atendió atendía atendido atendiendo"),
  doing("moderation", "un grupo de Facebook", "moderar modero modera moderan moderé moderó moderaba moderado moderando"),
  doing("customer-support", "los problemas de los clientes por teléfono", "resolver resuelvo resuelve resuelven resolví resolvió resolvía resuelto resolviendo"),
  doing("code-review", "el código de otros en busca de fallos de seguridad", "revisar reviso revisa revisan revisé revisó revisaba revisado revisando"),
  doing("cryptography", "la base de datos", "cifrar cifro cifra cifran cifré cifró cifraba cifrado cifrando"),
  doing("vulnerability-assessment", "vulnerabilidades en aplicaciones web", "buscar busco busca buscan busqué buscó buscaba buscado buscando"),
  doing("smart-contracts", "contratos inteligentes", "escribir escribo escribe escriben escribí escribió escribía escrito escribiendo"),
  doing("usability-testing", "la aplicación con usuarios reales", "probar pruebo prueba prueban probé probó probaba probado probando"),
  doing("ui-design", "las pantallas de la aplicación", "dibujar dibujo dibuja dibujan dibujé dibujó dibujaba dibujado dibujando"),
  doing("responsive-design", "las pantallas al móvil", "adaptar adapto adapta adaptan adapté adaptó adaptaba adaptado adaptando"),
];

function doing(skill: string, what: string, verbs: string): { skill: string; forms: Forms } {
  const places = ["inf", "now", "she", "they", "past", "did", "was", "pp", "ger"];
  return { skill, forms: Object.fromEntries(verbs.split(" ").map((verb, at) => [places[at] ?? "", `${verb} ${what}`])) };
}

const told = (sentences: readonly string[]) => DOINGS.flatMap(({ skill, forms }) => crossed(sentences, [forms]).map((text) => ({ text, skill })));

testTold("es", "has", told(["Todos los días {now}.", "Mi trabajo consiste en {inf}.", "Yo era la que {was}.", "Soy yo quien {she}.", "Me encargaba de {inf}.", "Encargada de {inf}.", "En el trabajo me toca {inf}.", "Llevo tres años {ger}."]));
testTold("es", "lacks", told(["Nunca he {pp}.", "No sé {inf}.", "Nunca he tenido que {inf}.", "Yo no {past}, lo hizo otra persona."]));
testTold("es", "wants", told(["Busco un trabajo en el que pueda {inf}.", "Espero {inf} algún día.", "Me gustaría aprender a {inf}."]));
testTold("es", "learning", told(["En el curso nos enseñan a {inf}.", "Hago un curso para aprender a {inf}.", "Llevo un mes aprendiendo a {inf}."]));
testTold("es", "other", told(["Trabajo con gente que {they}.", "El equipo de al lado {she}.", "Una empresa externa {did}.", "El trabajo de mi marido consiste en {inf}.", "A mi compañera le gusta {inf}.", "El jefe de mi hermana {she}."]));

/** The same words of something else, or of somebody else. */
test.each([
  ["Reviso el código de barras de los productos.", "code-review"],
  ["Formo parte del equipo de privacidad.", "privacy-training"],
  ["Pido el consentimiento de los pacientes antes de operar.", "consent-management"],
  ["Ordeno mi lista de tareas cada mañana.", "backlog-management"],
  ["Tengo una reunión corta cada mañana con las enfermeras.", "stand-ups"],
  ["Elegí los colores del salón.", "visual-design"],
  ["Compré una cartera de criptomonedas.", "wallets"],
  ["Crear un token de acceso es fácil.", "tokens"],
  ["Me adapto a la pantalla del móvil.", "responsive-design"],
  ["Vi dónde se pierde el dinero.", "usability-testing"],
  ["Hago un curso y luego una aplicación de cocina me avisa.", "software-development"],
])("es: “%s” tells of no %s", (text, skill) => {
  expect(readDescription(text, index).mentions.map(({ skillId }) => skillId)).not.toContain(skill);
});

/** What the cues might take from the writer. */
test.each([
  ["Para una empresa externa redacto políticas de privacidad.", "privacy-law"],
  ["Con otra persona del equipo diseño la interfaz de un chat.", "messaging-design"],
  ["Hice la web para el jefe de mi hermana con React.", "react"],
  ["A mi jefa le gusta cómo diseño pantallas.", "ui-design"],
  ["Mi jefe me dejó dar charlas.", "spoken-communication"],
  ["Nunca pensé que acabaría programando en Rust.", "rust"],
  ["Me gustaría contar que programo en Rust.", "rust"],
  ["En clase explico a los alumnos cómo funciona el cifrado.", "plain-explaining"],
  ["Llevo la página de Facebook del club.", "social-media-management"],
])("es: “%s” has %s", (text, skill) => {
  expect(readDescription(text, index).mentions.find(({ skillId }) => skillId === skill)?.stance).toBe("has");
});
