import type { PeopleEntry } from "../../people-schema";

// People, and what they do: somebody of whom a text tells. Accents are folded before words are compared, so "técnico", "médico",
// "científico" and the like are left out, which are adjectives as often ("soporte técnico"), as are "gestor", "administrador",
// "intérprete" and "editor", which are programs, and "técnica", "música" and "física", which are things.

/** Without their last letter: "herman-o, -a, -os, -as". */
const KIN = "herman hermanit hermanastr prim primit tí abuel abuelit niet niet sobrin sobrinit cuñad suegr hij hijit hijastr espos novi exnovi espos bisabuel consuegr ahijad tatarabuel";
const KIN_OTHERS = "padre madre papá mamá marido exmarido mujer exmujer esposo pareja expareja yerno nuera padrino madrina padrastro madrastra compadre comadre pariente";
/** Those who need no word before them; "Madre, Python desde 2015" is the writer. */
const KIN_BARE = "hermano hermana hermanito hermanita hermanastro hermanastra primo prima tío tía sobrino sobrina cuñado cuñada suegro suegra novio novia exnovio exnovia yerno nuera padrino madrina nieto nieta ahijado ahijada amigo amiga vecino vecina compañero compañera colega cuate roomie compi";

const ACQUAINTANCES =
  "amig amiguet compañer excompañer vecin chic muchach niñ crí viej señorit invitad inquilin caser novat veteran aficionad herededer cuñadit enemig";
const WORK =
  "jef exjef soci becari alumn exalumn emplead encargad secretari abogad ingenier arquitect magistrad maestr candidat enfermer cociner camarer peluquer panader pasteler carnicer pescader fruter carpinter fontaner jardiner ganader cerrajer relojer joyer obrer minero carter mensajer marinero " +
  "bomber portero consejer conserj tesorer funcionari notari empresari psicólog biólog geólog sociólog filólog arqueólog antropólog radiólog teólog pedagog psiquiatr farmacéutic fotógraf bibliotecóno diputad alcald concejal ministr diácon monj soldad reporter podólog veterinari filósof " +
  "azafat campesin ciudadan millonari usufructuari copropietari propietari destinatari adversari monitore";
/** With "-a, -es, -as" behind them. */
const WORK_R =
  "director profesor diseñador desarrollador programador investigador moderador asesor supervisor coordinador fundador cofundador escritor redactor autor profesor pintor escultor actor cantor locutor presentador entrenador formador educador cuidador trabajador vendedor comprador organizador " +
  "auditor consultor contador inspector instructor rector tutor mentor doctor señor ilustrador animador jugador espectador lector conductor repartidor pescador agricultor cazador senador gobernador predecesor sucesor antecesor competidor colaborador emprendedor inversor patrocinador reclutador seleccionador maquetador probador evaluador " +
  "seguidor observador comentador historiador administrador traductor editor domador estibador curador restaurador";
/** Things and programs by the same word. */
const THINGS = new Set("lector lectora administrador traductor editor restaurador evaluador contador contadora probador monitore".split(" "));
const BOTH_GENDERS =
  "estudiante cliente clienta practicante pasante aprendiz gerente dentista periodista artista guionista novelista columnista economista analista taxista transportista electricista florista pianista guitarrista violinista baterista ceramista recepcionista especialista terapeuta fisioterapeuta fisio logopeda pediatra " +
  "psiquiatra cirujano cirujana comadrona matrona músico bailarín bailarina actriz poeta cura párroco monja fraile obispo imán rabino pastora alcalde alcaldesa concejala jueza juez fiscal policía comisario detective guardia soldado marinero portero conserje teleoperadora limpiadora cajera editora monitora traductora " +
  "entrenador sastre modista costurera albañil grafitero youtuber streamer influencer podcaster bloguero bloguera tester hacker dev diseñata informante habitante residente paciente miembro cofrade feligrés rey reina príncipe princesa adolescente adulto adulta bebé chaval chavala chamaco chamaca pibe piba guagua " +
  "hombre caballero dama persona individuo tipo tipa tío colega compi cuate roomie profe ceo cto cfo ciso coo líder capitán capitana comandante sargento presidente presidenta vicepresidenta vicepresidente dependiente dependienta ayudante acompañante visitante oyente principiante experto experta crack ninja friki " +
  "subcontratista contratista terrateniente accionista ecologista activista turista socorrista masajista esteticista ajedrecista ciclista futbolista deportista jefazo";
const PLURALS =
  "personas gente hombres mujeres señores caballeros damas padres madres papás mamás maridos parejas parientes colegas compis cuates roomies profes clientes clientas estudiantes practicantes pasantes aprendices gerentes dentistas periodistas artistas guionistas economistas analistas taxistas transportistas " +
  "electricistas recepcionistas especialistas terapeutas fisioterapeutas fisios pediatras psiquiatras cirujanos cirujanas matronas músicos bailarines actrices poetas curas monjas jueces fiscales policías porteros soldados marineros cajeras cajeros limpiadoras editores editoras traductores traductoras monitores monitoras administradores administradoras " +
  "sastres costureras albañiles youtubers streamers influencers testers hackers devs admins pacientes miembros feligreses residentes habitantes adolescentes adultos adultas jóvenes bebés chavales chavalas chamacos pibes expertos expertas cracks frikis principiantes seniors juniors capitanes presidentes dependientes ayudantes visitantes " +
  "accionistas activistas turistas jubilados jubiladas voluntarios voluntarias niños seguidores seres conserjes contratistas subcontratistas tutores críos tipos chicos";

const AUXILIARIES = "ha han es son está están fue fueron";
/** Behind one; what may be the writer's as well ("usaba") stands here, too, as it is read behind somebody only. */
const IRREGULAR_ONE =
  "era estaba había tenía va iba tiene tuvo tendrá hace hizo hacía hará dice dijo decía pone puso ponía puede pudo podía podrá podría quiere quiso quería querría sabe supo sabía sabrá sabría da dio daba viene vino venía trae trajo traía conduce tradujo traduce traducía produce produjo dirige elige sigue siguió seguía " +
  "consigue consiguió pide pidió pedía sirve sirvió servía mide midió repite vuelve volvió entiende entendió entendía defiende atiende atendió pierde mueve resuelve resolvió juega jugaba prueba probaba empieza enseña cuenta contaba recuerda suele solía duerme prefiere prefirió construye construyó construía incluye distribuye ve vio veía " +
  "oye lee leyó leía cree creyó cae sale salió conoce conoció conocía reconoce ofrece ofreció pertenece crece mantiene mantuvo mantenía obtiene obtuvo tendría debe debía deberá haría será sería estará estuvo estudia huye compone compuso propone propuso supone dispone cierra piensa pensaba encuentra muestra demuestra despliega automatiza";
const IRREGULAR_MANY =
  "eran estaban habían tienen van iban tenían tuvieron hacen hicieron hacían dicen dijeron decían ponen pusieron pueden pudieron podían podrían quieren quisieron querían saben supieron sabían dan dieron daban vienen vinieron traen trajeron traducen tradujeron producen produjeron dirigen eligen siguen siguieron seguían consiguen consiguieron " +
  "piden pidieron pedían sirven miden midieron repiten vuelven entienden entendían atienden defienden pierden mueven resuelven resolvieron juegan prueban empiezan cuentan recuerdan suelen solían prefieren construyen construyeron construían incluyen ven vieron veían oyen leen leyeron leían creen salen salieron conocen conocieron conocían reconocen " +
  "ofrecen ofrecieron mantienen mantuvieron mantenían obtienen deben debían serían estarán estuvieron componen compusieron proponen propusieron cierran piensan encuentran muestran demuestran despliegan";

/** What people do, above all at work and with what they know, by its stem. */
const DOING_AR =
  "us utiliz manej domin control llev program desarroll diseñ trabaj gestion administr enseñ coordin mont implant instal dibuj maquet explic prepar revis audit analiz toc moder organiz supervis entreg estudi ocup encarg dedic habl explor lider mand compr pag cobr factur gan gast busc mir escuch observ cre adapt ajust " +
  "aplic apoy aprovech arm arregl asesor asegur ayud automat automatiz avis bail bas cambi cant captur cocin codific coloc complet comunic configur conect conserv consult contest contrat convers copi corrig cort cuid cultiv cur decor dej deleg demand depur derib desplieg despleg dict dise document edit elabor elimin emple encontr enseñ ensambl " +
  "entren envi entrevist escal escanead espi esper examin export fabric fil film firm fotografi form funcion gener grab guard hack ilustr implement import imprim impuls indic indag inform ingres inici inspeccion integr intent interpret invent invit investig invirt labor lanz lav limpi lleg maneg manipul mejor model modific monitore negoci necesit numer " +
  "opin oper optimiz orden pas particip pens pint pirate planific plante practic pregunt present prest procesa proces program promocion protagoniz public qued rastre realiz recab recomend redact reemplaz registr reneg repar repas report represent respald rest retoc revel rod sac salud seleccion simul solucion sostiene subcontrat suministr sum test tom traz trat " +
  "valid valor vigil viaj visit visualiz vot ador am odi apasion cifr firm parche migr refactoriz rediseñ prototip posicion public gui orient capacit tutel particip colabor cooper";
const DOING_ER = "aprend vend respond comprend deb proteg recog romp corr com beb cos tej hac met depend sorprend emprend prometer acced";
const DOING_IR = "escrib impart viv describ descubr permit reun defin decid distribu instru discut abr recib sub transmit compart asist interrump contribu cumpl un dirig exig corrig traduc añad inclu introduc constru";

const list = (words: string) => words.split(" ");
const inflected = (stems: string, endings: string) => list(stems).flatMap((stem) => list(endings).map((ending) => stem + ending));
const unique = (words: string[]) => [...new Set(words)];

// "mí" and "él" are "mi" and "el" once folded, so neither stands in a list; nor does "usó", which is "uso", the writer's
const ofOne = [...inflected(DOING_AR, "a aba ará aría"), ...inflected(`${DOING_ER}`, "e ía ió erá"), ...inflected(DOING_IR, "e ía ió irá"), ...list(IRREGULAR_ONE)];
const ofMany = [...inflected(DOING_AR, "an aban aron arán"), ...inflected(DOING_ER, "en ían ieron erán"), ...inflected(DOING_IR, "en ían ieron irán"), ...list(IRREGULAR_MANY)];
/** The writer, in a language that leaves out its subjects: "migramos", "diseñé". Nouns are left out, as are forms that another person has as well. */
const OF_WRITER = [...inflected(DOING_AR, "é amos ábamos aremos"), ...inflected(`${DOING_ER} ${DOING_IR}`, "í imos íamos"), ...inflected(DOING_ER, "emos")];

const one = [...inflected(`${KIN} ${ACQUAINTANCES} ${WORK}`, "o a"), ...inflected(WORK_R, " a").map((word) => word.trim()), ...list(`${KIN_OTHERS} ${BOTH_GENDERS}`), "jefe", "exjefe", "alguien"];

export const spanishPeople: PeopleEntry = {
  one: unique(one.filter((word) => !THINGS.has(word))),
  many: unique([...inflected(`${KIN} ${ACQUAINTANCES} ${WORK}`, "os as"), ...inflected(WORK_R, "es as"), ...list(PLURALS), "jefes"]),
  kin: list(KIN_BARE),
  bare: ["alguien"],
  nobody: [],
  grades: list("experto experta especialista principiante novato novata aficionado aficionada veterano veterana aprendiz crack ninja friki estudiante persona miembro líder"),
  bodies: list("equipo departamento empresa compañía agencia bufete consultora gestoría startup subcontrata proveedor proveedora multinacional sucursal filial productora imprenta cooperativa universidad escuela academia instituto colegio ayuntamiento ministerio socio autónomo"),
  another: list("otro otra otros otras distinto distinta ajeno ajena"),
  prepositions: list("a al con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras ante bajo como que"),
  quantifiers: list("uno una dos tres cuatro cinco seis algunos algunas muchos muchas varios varias mitad mayoría ninguno ninguna alguno alguna resto parte cada ambos"),
  possessives: list("suyo suya suyos suyas"),
  copulas: list("es era fue son eran fueron"),
  agents: ["por"],
  me: ["me", "nos", "conmigo"],
  about: [],
  // pronouns that stand before a verb ("mi jefe lo usa"), and what tells which of several people it is ("mi hermana mayor usa")
  adverbs: list("también ya aún todavía siempre nunca casi solo solamente sólo apenas no sí se lo la los las le les que a menudo mucho poco muy bien ahora antes luego aquí allí allá mayor menor mediano mediana pequeño pequeña nuevo nueva anterior antiguo antigua viejo vieja joven externo externa externos externas además incluso mismo misma"),
  verbs: { ofAny: [...list(AUXILIARIES), ...inflected(DOING_AR, "ar"), ...inflected(DOING_ER, "er"), ...inflected(DOING_IR, "ir")], ofOne: unique(ofOne), ofMany: unique(ofMany) },
};
void OF_WRITER;
