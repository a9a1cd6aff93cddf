import type { DenialsEntry } from "../../schema";

// How Spanish says that something is not had; see en.ts. An infinitive is a noun only by what stands around it, so its denial stands with it.

const EXPLAIN = "explicar|explicarme|explicarlo|aclarar|simplificar|divulgar|explicaciones|las-explicaciones|dar-explicaciones";
const SPEAK = "hablar|presentar|exponer|discursos|presentaciones|exposiciones|charlas|ponencias|directos|escenario|escenarios|micrófono|micrófonos|llamadas|dar-charlas|dar-discursos|hablar-en-público";
const WRITE = "escribir|redactar|redacción|textos|boletín|boletines|cartas|artículos";
const LAYMEN = "gente|personas|clientes|cliente|usuarios|legos|profanos|novatos|principiantes|vecinos|público|otros|demás|alguien|cualquiera|no-expertos|no-técnicos";
const CROWD = "público|gente|personas|grupo|grupos|cámara|cámaras|micrófono|sala|auditorio|audiencia|clase|multitud|desconocidos|reunión|reuniones";
const SOFT = "mucho|muy|nada|precisamente|exactamente|especialmente|realmente|demasiado|tampoco|siempre|nunca|desde-luego|la-verdad|siquiera";

/** "Escribir no es lo mío", "hablar no se me da bien", "las charlas se las dejo a otra". */
const refused = (verbs: string) => [
  `?lo ?de ?el|la|los|las ${verbs} ?a ?mí ?desde ?luego ?nunca no|nunca|jamás|tampoco ?ha|han ?es|son|era|fue|sido ?${SOFT} lo|mi|para mío|fuerte|punto|especialidad|virtud|don|talento|mí|terreno|campo`,
  `?lo ?de ?el|la|los|las ${verbs} ?a ?mí no|nunca|jamás|tampoco ?se me|lo ?ha|han da|dan|dado|sale|salen|va|van|gusta|hago|domino|daba ?${SOFT} ?bien`,
  `?lo ?de ?el|la|los|las ${verbs} se|me lo|la|los|las dejo|paso|dejamos|dejé|encargo|delego|hace|hacen|escribe ~ a|otra|otro|alguien`,
  `dejo|delego|paso ?siempre|todo|toda ?el|la|los|las ${verbs} ?siempre|mejor ?para|en|a ?los|las|manos ?de ?mi|mis|un|una otro|otra|otros|otras|alguien|demás|quien|quienes|compañero|compañera|compañeros|compañeras|colega|colegas|jefe|jefa|socio|socia|equipo`,
  `?lo ?de ?el|la|los|las ${verbs} ?a ?mí se me da|dan|daba ?muy|bastante|fatal mal|fatal|regular|horrible|pésimo`,
  `?lo ?de ?el|la|los|las ${verbs} ?que ?lo|la|los|las hace|hacen|haga|hagan ?mejor otro|otra|otros|alguien`,
  `soy|fui|era ?muy|bastante|un|una|realmente|más|tan malo|mala|negado|negada|pésimo|pésima|torpe|nulo|nula|inútil|desastre|horrible|fatal para|a|en|con ?lo ?la|hora ?de|de ${verbs}`,
];

export const spanishDenials: DenialsEntry = {
  named: {
    "plain-explaining": [
      `explicar|explicarle|explicarlo|explicárselo|explicando|contar|aclarar ~ a ?la|los|las|un|una ?gente ${LAYMEN}`, "explicar|explicando ?las|la cosas|algo|nada|temas|conceptos|tecnología|técnica", "palabras|lenguaje|términos|lengua sencillas|sencillo|sencillos|simples|simple|llanas|llano|claras|claro|fáciles", "decirlo|explicarlo|contarlo|ponerlo con|en|de palabras|forma|manera ?más sencillas|sencilla|simples|simple|llanas|clara", "divulgador|divulgadora", "explicaciones",
    ],
    "spoken-communication": ["orador", "oradora", "ponente", "conferenciante", "locutor", "hablar|hablando|presentar|exponer ~ en|ante|delante ?de|del ?un|una|la|el|mucha ?público|gente|personas|grupo|cámara|sala", "hablar|hablando en público", "presentaciones", "discursos", "charlas", "micrófono", "escenario", "escenarios", "directos", "labia", "oratoria", "chat|canales|canal de voz"],
    "written-communication": ["escritor", "escritora", "redactor", "redactora", "redactar ?los|las|un ?textos|cartas|artículos|boletín", "escribir ~ textos|cartas|artículos|boletín|boletines|gente|público", "redacción", "pluma"],
    "people-skills": ["con|entre la gente|personas", "tratar con ?la ?gente|personas", "trato con ?la|el|las ?gente|personas|público", "don de gentes", "parte|lado humana|humano", "charla trivial", "habilidades sociales"],
    "community-metrics": ["números", "cifras", "estadísticas", "estadística", "métricas", "medir", "datos ?y números"],
    "privacy-law": ["parte|lado|tema|temas|aspectos|cuestiones|cosas legal|legales|jurídica|jurídico|jurídicas|jurídicos", "leyes", "normativa", "normativas", "lo legal|jurídico"],
    "security-tools": ["escáneres", "escáner", "herramientas ?de seguridad|pentesting|hacking|análisis"],
    "blockchain-platforms": ["otra|otras|ninguna|alguna cadena|cadenas|plataforma|plataformas|red|redes"],
    "design-tools": ["programas|programa|herramientas|software ?de diseño|dibujo|maquetación|gráficos|gráfico"],
  },
  told: {
    "plain-explaining": [
      ...refused(EXPLAIN), "a|tras|después ?de|en ?la|los|las ?primera|segunda|un|una|dos|tres|pocos frase|frases|minuto|minutos|segundos ~ nadie|todos|gente|clientes|los|les ~ sigue|pierden|pierdo|entiende|perdido|perdida|perdidos|desconecta|desconectan", "nadie|ninguno|casi-nadie|solo-los-técnicos ~ entiende|entienden|sigue|pilla ~ lo-que|cuando|nada ~ digo|explico|cuento|escribo|hablo|explicó", "gente|vecinos|clientes|ellos|oyentes|público no|ni entiende|entienden|entendió|entendieron ~ nada|palabra ~ digo|explico|cuento", "pierdo|perdí ~ gente|público|clientes|oyentes|todos ~ frase|frases|minuto|minutos|segundos",
    ],
    "spoken-communication": [
      ...refused(SPEAK), `delante|ante|frente|en ?de|del|a|al ?un|una|el|la|los|mucha|tanta ${CROWD} ?me ?siempre|yo ?me quedo|bloqueo|paralizo|congelo|pongo|trabo|atasco|entra|tiembla|tiemblo|tartamudeo|enmudezco|corto ?en ?blanco|mudo|muda|nervioso|nerviosa|pánico|voz|helado|helada|callado|callada`, `me quedo|bloqueo|paralizo|congelo|trabo|tartamudeo|pongo ~ delante|ante|frente|si|cuando ~ ${CROWD}`, "tartamudeo", "miedo escénico", "pánico escénico", "empiezo a tartamudear|balbucear", "no me salen|sale ?las|la palabras|voz",
    ],
    "written-communication": [...refused(WRITE), "escribo ?muy|bastante|fatal mal|fatal|pésimamente|regular", "textos|cartas|artículos|mensajes ?me ?los|las ?me hace|escribe|hacen|escriben|redacta ~ otra|otro|otros|alguien|compañera|compañero", "tres|dos|cuatro frases|palabras|líneas y ?ya ?he ?me terminado|acabado|acabo|atasco|termino"],
    "people-skills": ["mejor|más-cómodo|más-cómoda|más-fácil|más-a-gusto|más-feliz ?me ?entiendo con|entre ?las|los máquinas|ordenadores|números|animales|plantas|código|datos que con|entre ?las|los|la personas|gente", "me ?entiendo|llevo ~ mejor ?con ?las|los máquinas|ordenadores|números|animales|plantas|código|datos que con ?las|los|la personas|gente"],
    "community-metrics": ["números|cifras|estadísticas|métricas no|nunca ?han ?son|sido|fueron|eran lo|mi|para mío|fuerte|mí|terreno|departamento|mundo"],
  },
};
