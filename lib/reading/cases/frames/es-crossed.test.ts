import { crossed, type Forms } from "./crossed";
import { testSentences } from "./frames";

/** Every plain sentence that a verb of practice may stand in, and every way to say that one has been, is or will be taught. */
const DOING: readonly Forms[] = [
  { inf: "usar", ger: "usando", now: "uso", past: "usé", was: "usaba", pp: "usado", shall: "usaré", we: "usamos" },
  { inf: "trabajar con", ger: "trabajando con", now: "trabajo con", past: "trabajé con", was: "trabajaba con", pp: "trabajado con", shall: "trabajaré con", we: "trabajamos con" },
  { inf: "construir cosas con", ger: "construyendo cosas con", now: "construyo cosas con", past: "construí cosas con", was: "construía cosas con", pp: "construido cosas con", shall: "construiré cosas con", we: "construimos cosas con" },
];
/** What says of itself alone neither that one can nor that one cannot. */
const TRYING: readonly Forms[] = [
  { inf: "experimentar con", ger: "experimentando con", now: "experimento con", past: "experimenté con", was: "experimentaba con", pp: "experimentado con", shall: "experimentaré con" },
  { inf: "trastear con", ger: "trasteando con", now: "trasteo con", past: "trasteé con", was: "trasteaba con", pp: "trasteado con", shall: "trastearé con" },
];
/** What is taught: whoever is to teach it has it. */
const TEACHING: Forms = { inf: "dar clases de", ger: "dando clases de", now: "doy clases de", past: "di clases de", was: "daba clases de", pp: "dado clases de" };
/** What one is taught in. */
const COURSES: readonly Forms[] = ["un curso de", "un bootcamp de", "un taller de", "un máster en", "una formación en", "una certificación en", "un programa de formación en"].map((course) => ({ course }));

testSentences("es", "has", [
  ...crossed(
    [
      "{now} … todos los días.", "En el trabajo {now} ….", "En mi tiempo libre {now} ….", "{past} … en mi último trabajo.", "Hace un par de años {past} … en una startup.", "Hasta 2020 {was} ….", "En la universidad {was} ….", "He {pp} … durante tres años.",
      "Siempre he {pp} ….", "Llevo tres años {ger} ….", "{now} … desde hace tres años.", "{now} … desde hace un año.", "Hace tres años que {now} ….", "Llevaba dos años {ger} … cuando nació mi hija.", "Suelo {inf} ….", "Estoy acostumbrada a {inf} ….",
      "Empecé a {inf} … en 2018.", "Sigo {ger} ….", "Me encanta {inf} ….", "Lo que más me gusta es {inf} ….", "{inf} … es lo que más me gusta.", "Lo que menos me gusta es {inf} ….", "{inf} … es lo que hago.", "Mi trabajo consiste en {inf} ….", "Me paso el día {ger} ….",
      "Me pagan por {inf} ….", "Se me da bien {inf} ….", "Me siento cómoda {ger} ….", "Me llaman porque {now} ….", "Trabajo en una empresa donde {now} ….", "Tengo un trabajo en el que {now} ….", "No voy a dejar de {inf} ….", "La verdad es que no paro de {inf} ….",
      "La verdad es que nunca he dejado de {inf} ….", "La verdad es que no hago otra cosa que {inf} ….", "No quiero dejar de {inf} ….", "Dejé de {inf} … el año pasado.",
    ],
    [...DOING, ...TRYING.slice(0, 1), TEACHING],
  ),
  ...crossed(["En la agencia {we} ….", "Mi equipo y yo {we} …."], DOING),
  ...crossed(["Completé {course} ….", "He terminado {course} ….", "Hice {course} … y me encantó.", "Tras terminar {course} …, cambié de trabajo."], COURSES),
  "Empecé un curso de … y lo terminé.", "Fue una buena oportunidad para aprender ….", "Me dieron la oportunidad de aprender ….", "Llevo tres años practicando ….", "En el trabajo practico ….", "Con … me siento como pez en el agua.", "Me siento segura con ….",
  "Lo que me da de comer es ….", "Compagino … con un máster en historia.", "Estoy en mi tercer año como profesora de ….", "Estoy preparando un curso de … para mis alumnos.", "Busco alumnos para mis clases de ….", "Hago tutoriales de ….", "Empecé con … y acabé dando clases.",
  "Empecé con … y terminé viviendo de ello.", "La verdad es que nunca he tenido problemas con ….", "La verdad es que no puedo vivir sin ….", "No sé qué es trabajar sin ….", "No uso otra cosa que ….", "No uso nada más que ….", "No hago más que ….", "El año que viene cumplo diez años con ….",
  "Voy a seguir usando ….", "Me animé a aprender … y hoy vivo de ello.", "No me imagino trabajando sin ….", "Me pasé a … hace dos años.", "Recibí formación en ….", "Me gusta probar cosas que nunca he hecho con ….", "Todo lo que sé de … lo aprendí trabajando.", "Estoy haciendo un programa en … para mi empresa.", "Lo que mejor sé hacer es ….",
]);

testSentences("es", "wants", [
  ...crossed(
    [
      "Quiero {inf} ….", "Quisiera {inf} ….", "Me gustaría poder {inf} ….", "Espero {inf} … algún día.", "Planeo {inf} ….", "Voy a {inf} … pronto.", "El año que viene voy a {inf} ….", "El próximo año {shall} ….", "Algún día {shall} ….", "Un día de estos {shall} ….",
      "Dentro de poco {shall} ….", "Cuando acabe la carrera {shall} ….", "Mi sueño es {inf} ….", "Sueño con {inf} ….", "Tengo muchas ganas de {inf} ….", "No veo la hora de {inf} ….", "Ojalá pudiera {inf} ….", "Estoy pensando en {inf} ….", "Me planteo empezar a {inf} ….",
      "Mi próximo paso es {inf} ….", "Siempre he querido {inf} ….", "Lo que quiero es {inf} ….",
    ],
    [...DOING, ...TRYING],
  ),
  ...crossed(["Busco {course} ….", "Haré {course} ….", "Me voy a apuntar a {course} ….", "Dentro de poco empiezo {course} ….", "Necesito {course} …."], COURSES),
  "Voy a pasarme a ….", "El año que viene me pasaré a ….", "Lo que más me gustaría es aprender ….", "Es una buena excusa para aprender por fin ….", "Una buena oportunidad para aprender … de una vez.", "Quiero que mi próximo trabajo sea en ….", "Busco unas prácticas en ….",
  "El año que viene estudio ….", "Sueño con un trabajo de ….", "Pendiente de aprender ….", "Estoy ahorrando para estudiar ….", "Me voy a formar en ….", "He decidido aprender ….", "Quiero que me enseñen ….", "Busco a alguien que me dé clases de ….", "Busco profesor de ….",
  "Alguien que me enseñe …, por favor.", "Anhelo aprender ….", "Tengo la ilusión de aprender ….", "… lo dejo para el año que viene.", "… lo dejo para más adelante.", "Me animo a aprender ….", "La idea es aprender ….", "Este verano me pongo con ….", "Mi próximo curso será de ….",
  "Me imagino trabajando en ….", "Nunca he usado …, pero voy a aprender.", "Siempre he querido trabajar con … y vivo en Lima.", "Estoy intentando entrar en el mundo de ….",
]);

testSentences("es", "lacks", [
  ...crossed(
    [
      "No {now} ….", "Nunca he {pp} ….", "Nunca {past} ….", "En mi vida he {pp} ….", "Todavía no he {pp} ….", "No tengo experiencia {ger} ….", "No sé cómo {inf} ….", "Se me da fatal {inf} ….", "Soy malísima {ger} ….", "Nunca llegué a {inf} ….", "Me falta experiencia {ger} ….",
      "La verdad es que no {now} ….", "La verdad es que nunca he {pp} ….", "Reconozco que nunca he {pp} ….", "Soy enfermera y no {now} ….",
    ],
    [...DOING, TEACHING],
  ),
  ...crossed(["Nunca he hecho {course} …."], COURSES),
  "Confieso que no sé ….", "Lamento decir que no sé ….", "La verdad es que no tengo experiencia con ….", "Solo conozco … de oídas.", "Conozco … de oídas.", "Solo he oído hablar de ….", "Apenas sé qué es ….", "No sé ni qué es ….", "Me es ajeno ….",
  "No quiero aprender ….", "No me siento cómoda con ….", "Me falta formación en ….", "No tengo estudios de … ni experiencia.", "Quise aprender … y no pude.", "No he hecho ningún curso de ….",
]);

testSentences("es", "learning", [
  ...crossed(["Estoy haciendo {course} ….", "Ahora hago {course} ….", "He empezado {course} ….", "Empecé {course} ….", "Estoy apuntada a {course} ….", "Llevo dos meses en {course} ….", "Compagino mi trabajo con {course} …."], COURSES),
  "Asisto a un módulo de ….", "Estoy de prácticas con ….", "Estoy en mi primer año de ….", "Estoy tomando clases de ….", "Estoy yendo a clases de ….", "Soy nueva en …, pero estoy aprendiendo.", "… lo aprendo por mi cuenta.", "He empezado a aprender ….", "Empecé a estudiar … hace un mes.",
  "Estoy volcada en aprender ….", "Estoy cogiendo soltura con ….", "Veo tutoriales de ….", "Practico … con ejercicios.", "Estoy practicando ….", "Me esfuerzo por aprender ….", "Me queda un mes de curso de ….", "Recibo formación en ….", "Estoy haciendo la carrera de ….",
  "Estoy preparándome para la certificación de ….",
]);

testSentences("es", "other", ["Mi empresa usaba ….", "La universidad usaba ….", "En la empresa usaban ….", "… lo hace mi hermana.", "… lo hace un compañero.", "… lo dejo para otros.", "Mi hermano usa … desde hace tres años.", "Mi primo va a usar …."]);
