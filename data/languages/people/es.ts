import type { PeopleEntry } from "../../people-schema";

// People, and what they do: somebody of whom a text tells. Accents are folded before words are compared, so "técnico", "médico",
// "científico" and the like are left out, which are adjectives as often ("soporte técnico"), as are "gestor", "administrador",
// "intérprete" and "editor", which are programs, and "técnica", "música" and "física", which are things.

/** Without their last letter: "herman-o, -a, -os, -as". */
const KIN = "herman hermanit hermanastr prim primit tí abuel abuelit niet niet sobrin sobrinit cuñad suegr hij hijit hijastr novi exnovi bisabuel consuegr ahijad tatarabuel";
const KIN_OTHERS = "padre madre papá mamá marido exmarido mujer exmujer esposo pareja expareja yerno nuera padrino madrina padrastro madrastra compadre comadre pariente";
/** Those who need no word before them; "Madre, Python desde 2015" is the writer. */
const KIN_BARE = "hermano hermana hermanito hermanita hermanastro hermanastra primo prima tío tía sobrino sobrina cuñado cuñada suegro suegra novio novia exnovio exnovia yerno nuera padrino madrina nieto nieta ahijado ahijada amigo amiga vecino vecina compañero compañera colega cuate roomie compi";

const ACQUAINTANCES =
  "amig amiguet compañer excompañer vecin chic muchach niñ crí invitad inquilin caser novat aficionad";
const WORK =
  "jef exjef soci becari alumn exalumn emplead secretari abogad ingenier arquitect maestr candidat enfermer cociner camarer peluquer panader pasteler carnicer pescader fruter carpinter fontaner jardiner ganader cerrajer relojer joyer obrer minero carter mensajer marinero " +
  "bomber portero consejer tesorer funcionari notari empresari psicólog biólog geólog sociólog filólog arqueólog antropólog radiólog teólog pedagog farmacéutic fotógraf diputad concejal ministr diácon reporter podólog " +
  "azafat campesin ciudadan millonari copropietari propietari destinatari";
/** With "-a, -es, -as" behind them. */
const WORK_R =
  "director profesor diseñador desarrollador programador investigador moderador asesor supervisor coordinador fundador cofundador escritor redactor autor profesor pintor escultor cantor locutor presentador entrenador formador educador cuidador trabajador vendedor comprador organizador " +
  "auditor consultor instructor rector tutor mentor doctor señor ilustrador animador jugador espectador conductor repartidor pescador agricultor cazador senador gobernador predecesor sucesor antecesor competidor colaborador emprendedor inversor patrocinador reclutador seleccionador maquetador " +
  "historiador traductor curador";
/** Things and programs by the same word. */
const THINGS = new Set(["traductor"]);
const BOTH_GENDERS =
  "estudiante practicante pasante aprendiz gerente dentista periodista artista guionista novelista columnista economista analista taxista transportista electricista florista pianista guitarrista violinista baterista ceramista recepcionista especialista terapeuta fisioterapeuta fisio logopeda pediatra " +
  "psiquiatra cirujano cirujana comadrona matrona músico bailarín bailarina actriz poeta párroco monja fraile obispo imán rabino pastora alcalde alcaldesa concejala jueza juez fiscal policía comisario detective marinero portero conserje teleoperadora limpiadora cajera editora monitora traductora " +
  "entrenador sastre modista costurera albañil grafitero youtuber streamer influencer podcaster bloguero bloguera tester hacker dev diseñata informante habitante residente paciente miembro cofrade feligrés adolescente adulto adulta bebé chaval chavala chamaco chamaca pibe piba guagua " +
  "hombre caballero dama persona individuo tío colega compi cuate roomie profe ceo cto cfo ciso coo líder capitán capitana comandante sargento presidente presidenta vicepresidenta vicepresidente dependiente dependienta ayudante acompañante visitante oyente principiante experto experta crack ninja friki " +
  "subcontratista contratista accionista ecologista activista turista socorrista masajista esteticista ajedrecista ciclista futbolista deportista jefazo";
const PLURALS =
  "personas gente hombres mujeres señores caballeros damas padres madres papás mamás maridos parientes colegas compis cuates roomies profes estudiantes practicantes pasantes aprendices gerentes dentistas periodistas artistas guionistas economistas analistas taxistas transportistas " +
  "electricistas recepcionistas especialistas terapeutas fisioterapeutas fisios pediatras psiquiatras cirujanos cirujanas matronas músicos bailarines actrices poetas monjas jueces fiscales policías porteros marineros cajeras cajeros limpiadoras traductores traductoras administradoras " +
  "sastres costureras albañiles youtubers streamers influencers testers hackers devs admins pacientes miembros feligreses residentes habitantes adolescentes adultos adultas jóvenes bebés chavales chavalas chamacos pibes expertos expertas cracks frikis principiantes seniors juniors capitanes presidentes dependientes ayudantes visitantes " +
  "accionistas activistas turistas jubiladas voluntarios voluntarias niños conserjes contratistas subcontratistas tutores críos chicos";

const AUXILIARIES = "ha han es son está están fue fueron";
/** Not what people say, want, ask and believe, which may be of the writer ("mi jefe dice que …"). Behind one; what may be the writer's as well ("usaba") stands here, too, as it is read behind somebody only. */
const IRREGULAR_ONE =
  "era estaba había tenía va iba tiene tuvo tendrá hace hizo hacía hará pone puso ponía puede pudo podía podrá podría sabe supo sabía sabrá sabría da dio daba viene vino venía trae trajo traía conduce tradujo traduce traducía produce produjo dirige elige sigue siguió seguía " +
  "consigue consiguió sirve sirvió servía mide midió repite vuelve volvió entiende entendió entendía defiende atiende atendió pierde mueve resuelve resolvió juega jugaba prueba probaba empieza enseña cuenta contaba recuerda suele solía duerme prefiere prefirió construye construyó construía incluye distribuye ve vio veía " +
  "oye lee leyó leía cae sale salió conoce conoció conocía reconoce ofrece ofreció pertenece crece mantiene mantuvo mantenía obtiene obtuvo tendría debe debía deberá haría será sería estará estuvo estudia huye compone compuso propone propuso supone dispone cierra encuentra muestra demuestra despliega automatiza";
const IRREGULAR_MANY =
  "eran estaban habían tienen van iban tenían tuvieron hacen hicieron hacían ponen pusieron pueden pudieron podían podrían saben supieron sabían dan dieron daban vienen vinieron traen trajeron traducen tradujeron producen produjeron dirigen eligen siguen siguieron seguían consiguen consiguieron " +
  "sirven miden midieron repiten vuelven entienden entendían atienden defienden pierden mueven resuelven resolvieron juegan prueban empiezan cuentan recuerdan suelen solían prefieren construyen construyeron construían incluyen ven vieron veían oyen leen leyeron leían salen salieron conocen conocieron conocían reconocen " +
  "ofrecen ofrecieron mantienen mantuvieron mantenían obtienen deben debían serían estarán estuvieron componen compusieron proponen propusieron cierran encuentran muestran demuestran despliegan";

/** What people do, above all at work and with what they know, by its stem. */
const DOING_AR =
  "us utiliz manej domin control llev program desarroll diseñ trabaj gestion administr enseñ coordin mont implant instal dibuj maquet explic prepar revis audit analiz toc moder organiz supervis entreg estudi ocup encarg dedic habl explor lider mand compr pag cobr factur gan gast busc mir escuch observ cre adapt ajust " +
  "aplic apoy aprovech arm arregl asesor asegur ayud automat automatiz avis bail cambi cant captur cocin codific coloc complet comunic configur conect conserv consult contest contrat convers copi corrig cort cuid cultiv cur decor dej deleg demand depur despleg dict dise document edit elabor elimin emple encontr enseñ ensambl " +
  "entren envi entrevist escal espi esper examin export fabric fil film firm fotografi form funcion gener grab guard hack ilustr implement import impuls indic indag inform ingres inici inspeccion integr interpret invent invit investig invirt labor lanz lav limpi lleg maneg manipul mejor model modific monitore negoci necesit " +
  "opin oper optimiz orden pas particip pens pint planific plante practic pregunt present prest proces program promocion protagoniz public qued rastre realiz recab recomend redact reemplaz registr reneg repar repas report represent respald rest retoc revel rod sac salud seleccion simul solucion subcontrat suministr sum test tom traz trat " +
  "valid valor vigil viaj visit visualiz vot ador am odi apasion cifr firm parche migr refactoriz rediseñ prototip posicion public gui orient capacit tutel particip colabor cooper";
const DOING_ER = "vend respond comprend deb proteg recog romp corr com beb cos tej hac met depend sorprend emprend prometer acced";
const DOING_IR = "imprim escrib impart viv describ descubr permit reun defin decid distribu instru discut abr sub transmit compart asist interrump contribu cumpl un dirig exig corrig traduc añad inclu introduc constru";

/** Of the writer, in forms that no rule makes. */
const IRREGULAR_WRITER =
  "aprendí aprendimos aprendemos recibí recibimos hicimos haremos rehíce rehicimos deshice puse pusimos ponemos propuse propusimos compuse tuve tuvimos tenemos mantuve mantuvimos mantenemos obtuve obtuvimos pude pudimos podemos quise quisimos queremos supe supimos sabemos trajimos traduje tradujimos conduje produje introduje reduje estuve estuvimos estamos " +
  "dije dijimos decimos vine vinimos venimos salí salimos seguí seguimos conseguí conseguimos elegí elegimos pedí pedimos serví servimos medí medimos repetí convertí convertimos preferí volví volvimos resolví resolvimos devolví moví movimos entendí entendimos atendí atendimos atendemos defendí perdí perdimos encendí jugué jugamos probé probamos empecé empezamos conté " +
  "contamos encontré encontramos mostré demostré desplegué cerré pensé pensamos recordé construí construimos contribuí incluí distribuí leí leímos creí vimos oí conocí conocimos reconocí ofrecí ofrecimos crecí nací heredé heredamos somos fuimos éramos hemos habíamos podíamos teníamos hacíamos queríamos dimos dábamos damos vamos íbamos retomé dominé descubrí reuní reunimos rompí";

const list = (words: string) => words.split(" ");
const inflected = (stems: string, endings: string) => list(stems).flatMap((stem) => list(endings).map((ending) => stem + ending));
/** "publiqué", "entregué", "organicé". */
const pastOfWriter = (stem: string) => `${stem.replace(/c$/, "qu").replace(/g$/, "gu").replace(/z$/, "c")}é`;
const unique = (words: string[]) => [...new Set(words)];

// "mí" and "él" are "mi" and "el" once folded, so neither stands in a list; nor does "usó", which is "uso", the writer's
const ofOne = [...inflected(DOING_AR, "a aba ará aría"), ...inflected(DOING_ER, "e ía ió erá"), ...inflected(DOING_IR, "e ía ió irá"), ...list(IRREGULAR_ONE)];
const ofMany = [...inflected(DOING_AR, "an aban aron arán"), ...inflected(DOING_ER, "en ían ieron erán"), ...inflected(DOING_IR, "en ían ieron irán"), ...list(IRREGULAR_MANY)];
/** The writer, in a language that leaves out its subjects: "migramos", "diseñé". Nouns are left out, as are forms that another person has as well. */
const OF_WRITER = [...list(DOING_AR).map(pastOfWriter), ...inflected(DOING_AR, "amos ábamos aremos"), ...list(IRREGULAR_WRITER), ...inflected(`${DOING_ER} ${DOING_IR}`, "í imos íamos"), ...inflected(DOING_ER, "emos")];

/** Nouns that such a form becomes once it is folded: "informé". */
const NOUNS = new Set("informé importé corté toqué pasé formé cobré firmé filmé bailé lancé ajusté reporté viajé registré guié limpié".split(" "));

const one = [...inflected(`${KIN} ${ACQUAINTANCES} ${WORK}`, "o a"), ...inflected(WORK_R, " a").map((word) => word.trim()), ...list(`${KIN_OTHERS} ${BOTH_GENDERS}`), "jefe", "exjefe", "alguien"];

export const spanishPeople: PeopleEntry = {
  pronouns: ["ella", "ellos", "ellas"],
  one: unique(one.filter((word) => !THINGS.has(word))),
  many: unique([...inflected(`${KIN} ${ACQUAINTANCES} ${WORK}`, "os as"), ...inflected(WORK_R, "es as"), ...list(PLURALS), "jefes"]),
  kin: list(KIN_BARE),
  bare: ["alguien"],
  nobody: [],
  grades: list("experto experta especialista principiante novato novata aficionado aficionada veterano veterana aprendiz crack ninja friki estudiante persona miembro líder"),
  bodies: list("equipo departamento empresa compañía agencia bufete consultora gestoría startup subcontrata proveedora multinacional sucursal filial productora imprenta cooperativa universidad escuela academia instituto colegio ayuntamiento ministerio"),
  another: list("otro otra otros otras distinto distinta ajeno ajena"),
  prepositions: list("a al con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras ante bajo como que"),
  quantifiers: list("uno una dos tres cuatro cinco seis algunos algunas muchos muchas varios varias mitad mayoría ninguno ninguna alguno alguna resto parte cada ambos"),
  companions: ["con"],
  possessives: list("suyo suya suyos suyas"),
  copulas: list("es era fue son eran fueron"),
  agents: ["por", "excepto", "menos", "salvo"],
  conditions: ["si", "cuando"],
  me: ["conmigo", ...unique(OF_WRITER).filter((word) => !NOUNS.has(word))],
  about: [],
  // pronouns that stand before a verb ("mi jefe lo usa"), and what tells which of several people it is ("mi hermana mayor usa")
  able: "bueno buena buenos buenas experto experta expertos expertas responsable responsables".split(" "),
  adverbs: list("también ya aún todavía siempre nunca casi solo solamente sólo apenas sí se lo la los las le les que a menudo mucho poco muy bien ahora antes luego aquí allí allá mayor menor mediano mediana nuevo nueva anterior antiguo antigua viejo vieja joven externo externa externos externas además incluso mismo misma"),
  pasts: list("trabajé aprendí usé hice empecé programé diseñé escribí fui tuve estuve monté llevé gestioné desarrollé creé pude"),
  verbs: { ofAny: [...list(AUXILIARIES), ...inflected(DOING_AR, "ar"), ...inflected(DOING_ER, "er"), ...inflected(DOING_IR, "ir")], ofOne: unique(ofOne), ofMany: unique(ofMany) },
};
