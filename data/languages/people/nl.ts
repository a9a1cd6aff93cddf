import type { PeopleEntry } from "../../people-schema";

// People, and what they do: somebody of whom a text tells. Left out is what is mostly a thing ("agent", "controller", "maat"), and in
// the plural those who use what the writer makes ("klanten", "gebruikers"): what they do, they do with the writer's.

/** Plural in -s. */
const KIN = "vader moeder broer broertje zusje zoontje dochter dochtertje kleindochter stiefvader stiefmoeder stiefbroer stiefdochter schoonvader schoonmoeder schoonbroer schoondochter grootvader grootmoeder pleegvader pleegmoeder pleegdochter peetvader peetmoeder peettante zwager tweelingbroer tweelingbroertje tweelingzusje neefje nichtje tante oudtante";
/** Plurals that no rule makes, each behind its singular. */
const KIN_PAIRS =
  "zus zussen zuster zusters schoonzus schoonzussen tweelingzus tweelingzussen stiefzus stiefzussen halfbroer halfbroers halfzus halfzussen neef neven nicht nichten kleinkind kleinkinderen stiefkind stiefkinderen pleegkind pleegkinderen echtgenoot echtgenoten echtgenote echtgenotes verloofde verloofden weduwe weduwen weduwnaar weduwnaars " +
  "grootouder grootouders wederhelft wederhelften oom ooms oudoom oudooms zoon zonen kleinzoon kleinzonen stiefzoon stiefzonen schoonzoon schoonzonen pleegzoon pleegzonen petekind petekinderen schoonouder schoonouders";

const FRIENDS = "vriendje vriendinnetje makker maatje vrijer huisgenote kamergenote studiegenote teamgenote klasgenote reisgenote buurmeisje jeugdvriendje gabber";
const FRIENDS_PAIRS =
  "vriend vrienden jeugdvriend jeugdvrienden schoolvriend schoolvrienden penvriend penvrienden huisgenoot huisgenoten kamergenoot kamergenoten flatgenoot flatgenoten reisgenoot reisgenoten kameraad kameraden vriendin vriendinnen jeugdvriendin jeugdvriendinnen buurman buurmannen buurvrouw buurvrouwen buurjongen buurjongens overbuurman overbuurmannen overbuurvrouw overbuurvrouwen onderbuurman onderburen " +
  "bovenbuurman bovenburen benedenbuurman benedenburen";

const OTHERS =
  "meisje jongen kerel kereltje gozer dame logee gastheer huurder onderhuurder verhuurder oppasser dorpsgenote beginner nerd geek whizzkid amateur fan liefhebber kenner expert professional genie lotgenote peuter kleuter " +
  "tiener puber";
const OTHERS_PAIRS =
  "man mannen vrouw vrouwen kind kinderen heer heren vent venten knul knullen meid meiden mens mensen persoon personen gast gasten oppas oppassen dorpeling dorpelingen dorpsgenoot dorpsgenoten stadsgenoot stadsgenoten huisbaas huisbazen hospita hospitas tweeling tweelingen " +
  "lotgenoot lotgenoten held helden goeroe goeroes leek leken gepensioneerde gepensioneerden bejaarde bejaarden volwassene volwassenen buitenlander buitenlanders rivaal rivalen baby baby's logé logés hobbyist hobbyisten veteraan veteranen wonderkind wonderkinderen vreemdeling vreemdelingen vluchteling vluchtelingen nieuweling nieuwelingen";

const WORK =
  "manager supervisor directeur bestuurder bestuursvoorzitter voorzitter vicevoorzitter ondervoorzitter penningmeester oprichter medeoprichter ondernemer eigenaar mede-eigenaar teamleider projectleider groepsleider afdelingsmanager projectmanager productmanager accountmanager communitymanager marketingmanager officemanager productowner scrummaster teamlead begeleider begeleidster opvolgster voorganger voorgangster medewerker " +
  "medewerkster werknemer werkgever opdrachtgever junior freelancer zzp'er vakantiewerker invaller aannemer onderaannemer adviseur burgemeester wethouder griffier onderzoeker onderzoekster wetenschapper ontwikkelaar ontwikkelaarster developer programmeur programmeuse engineer ingenieur designer ontwerper " +
  "ontwerpster vormgever vormgeefster tester pentester hacker beheerder beheerster systeembeheerder netwerkbeheerder databasebeheerder moderator marketeer verkoper verkoopster winkelier recruiter headhunter boekhouder boekhoudster accountant controleur belastingadviseur makelaar schrijver schrijfster dichter tekstschrijver copywriter ghostwriter redacteur hoofdredacteur eindredacteur " +
  "redactrice vertaler vertaalster verslaggever verslaggeefster blogger vlogger youtuber streamer influencer podcaster filmmaker regisseur illustrator animator schilder beeldhouwer zanger drummer danser acteur actrice componiste dokter verpleger verpleegster verzorger verzorgster mantelzorger hulpverlener apotheker " +
  "therapeute kapper kapster barbier bakker slager groenteboer visser tuinder hovenier kelner barkeeper koster schoonmaker schoonmaakster conciërge portier bewaker beveiliger visagiste receptioniste secretaresse monteur automonteur loodgieter lasser metselaar stukadoor dakdekker slotenmaker klokkenmaker " +
  "juwelier koerier chauffeur vrachtwagenchauffeur schipper kapitein rechercheur instructeur leermeester trainer voetbaltrainer mentor cursusleider onderwijzer gymleraar priester predikant rabbijn aalmoezenier vrijwilliger vrijwilligster sporter wielrenner clubgenote inwoner dorpsbewoner zakenpartner partner sponsor donateur " +
  "aandeelhouder leverancier mededinger tutor";
const WORK_PAIRS =
  "baas bazen bazin bazinnen collega collega's ceo ceo's cto cto's cfo cfo's coo coo's ciso ciso's dpo dpo's fg fg's secretaris secretarissen directrice directrices oprichtster oprichtsters senior seniors junior junioren trainee trainees stagiair stagiairs " +
  "stagiaire stagiaires uitzendkracht uitzendkrachten werkstudent werkstudenten leerjongen leerjongens leerling leerlingen klant klanten patiënt patiënten vakgenoot vakgenoten ploeggenoot ploeggenoten teamgenoot teamgenoten clubgenoot clubgenoten studiegenoot studiegenoten klasgenoot klasgenoten jaargenoot jaargenoten kantoorgenoot kantoorgenoten vennoot vennoten compagnon compagnons " +
  "teamlid teamleden clublid clubleden specialist specialisten analiste analistes jurist juristen juriste juristes advocate advocates assistente assistentes studente studentes medestudente medestudentes consulent consulenten consulente consulentes arts artsen huisarts huisartsen tandarts tandartsen dierenarts dierenartsen chirurg chirurgen " +
  "verpleegkundige verpleegkundigen verloskundige verloskundigen vroedvrouw vroedvrouwen logopedist logopedisten logopediste logopedistes fysio fysio's psychiater psychiaters historicus historici fysicus fysici chemicus chemici informaticus informatici technicus technici politicus politici statisticus statistici techneut techneuten econoom economen socioloog sociologen " +
  "psycholoog psychologen bioloog biologen geoloog geologen filosoof filosofen therapeut therapeuten fotograaf fotografen fotografe fotografes cameraman cameramannen kunstenaar kunstenaars kunstenares kunstenaressen danseres danseressen zangeres zangeressen lerares leraressen leraar leraren onderwijzeres onderwijzeressen juf juffen juffrouw juffrouwen " +
  "schoolmeester schoolmeesters hoogleraar hoogleraren docent docenten professor professoren lector lectoren decaan decanen dominee dominees pastoor pastoors bisschop bisschoppen imam imams monnik monniken notaris notarissen rechter rechters agente agentes politieman politiemannen politievrouw politievrouwen brandweerman brandweermannen " +
  "militair militairen zeeman zeelui matroos matrozen piloot piloten stewardess stewardessen timmerman timmerlui vakman vaklui ambachtsman ambachtslui zakenman zakenlui zakenvrouw zakenvrouwen tuinman tuinmannen boer boeren boerin boerinnen elektricien elektriciens kok koks kokkin kokkinnen serveerster serveersters " +
  "barista barista's opticien opticiens masseur masseurs masseuse masseuses diëtist diëtisten kleermaker kleermakers naaister naaisters postbode postbodes caissière caissières kassier kassiers bestuurslid bestuursleden raadslid raadsleden tolk tolken opvolger opvolgers ondergeschikte ondergeschikten leidinggevende leidinggevenden vertegenwoordiger vertegenwoordigers " +
  "vertegenwoordigster vertegenwoordigsters investeerder investeerders concurrent concurrenten bewindvoerder bewindvoerders coördinator coördinatoren inspecteur inspecteurs coach coaches consultant consultants analist analisten architect architecten assistent assistenten student studenten violist violisten pianist pianisten gitarist gitaristen bassist bassisten componist componisten " +
  "journalist journalisten receptionist receptionisten stylist stylisten bloemist bloemisten machinist machinisten activist activisten cursist cursisten scholier scholieren soldaat soldaten advocaat advocaten kandidaat kandidaten sollicitant sollicitanten dirigent dirigenten president presidenten politieagent politieagenten docente docentes ambtenaar ambtenaren " +
  "senator senatoren bibliothecaris bibliothecarissen archivaris archivarissen columnist columnisten";
const PLURALS = "anderen ouderen jongeren bekenden kennissen heren dames ouders kids buren collegae senioren vakmannen timmermannen";

/** Whose plural is left out: "gebruikers beheren in Active Directory" is the writer's. */
const USERS = list("klanten patiënten concurrenten");

/** Whom the writer teaches, helps or leads, named first: "Collega's opgeleid in Excel", "Stagiair begeleid". It takes a verb behind them to be theirs. */
const OBJECTS =
  "collega's collegas leerling leerlingen student studenten studente studentes kind kinderen kids tieners pubers jongeren ouderen bejaarden senioren junior junioren juniors beginner beginners leken mensen personen anderen vrouwen jongens meisjes ouders medewerker medewerkers medewerkster werknemer " +
  "werknemers ontwikkelaar ontwikkelaars developer developers programmeurs engineers ontwerpers designers testers stagiair stagiairs stagiaire stagiaires trainee trainees vrijwilliger vrijwilligers cursist cursisten kandidaat kandidaten sollicitanten docenten leraren teamleden klant opdrachtgever opdrachtgevers patiënt ondernemers opvolger opvolgers leveranciers " +
  "freelancers scholieren studiegenoten klasgenoten managers artsen verpleegkundigen vluchtelingen bestuurders professionals specialisten sporters inwoners journalisten juristen ambtenaren investeerders aandeelhouders influencers moderators gasten";

/** The stem is what stands before -en, once a doubled letter or a long vowel is set right: "maken", "maakt". */
const WEAK =
  "beslissen herstellen sussen plaatsen bouwen werken maken testen tonen delen spelen draaien haken hakken knippen plakken plannen zetten leggen stellen vertellen tellen kennen rennen runnen trainen coachen hosten posten bloggen vloggen streamen chatten mailen appen bellen " +
  "praten hacken kraken checken fixen debuggen pushen mergen patchen tikken typen printen drukken naaien koken bakken leven wonen reizen filmen solderen gebruiken vertalen bewaken besturen sturen versturen huren verhuren voeren bepalen betalen ontdekken " +
  "ontleden verdienen dienen bedienen zorgen verzorgen volgen dromen geloven vertrouwen pakken verpakken verwerken bewerken schetsen poetsen voegen proeven boeken kloppen raken spotten snappen pochen pogen " +
  "sjouwen peuteren stoeien prutsen designen modden minen staken investen pentesten auditen reviewen vergaren bewaren verklaren";
/** "programmeren", "programmeert". */
const WEAK_EER =
  "lanceren anonimiseren programmeren coderen doceren presenteren organiseren modereren analyseren implementeren installeren configureren administreren publiceren adviseren automatiseren digitaliseren optimaliseren integreren migreren documenteren repareren controleren construeren produceren creëren componeren animeren " +
  "illustreren fotograferen redigeren corrigeren formuleren simuleren modelleren visualiseren structureren coördineren communiceren investeren exporteren importeren experimenteren improviseren demonstreren specificeren certificeren inspecteren kalibreren faciliteren financieren calculeren " +
  "budgetteren declareren factureren noteren registreren archiveren catalogiseren studeren promoveren solliciteren monteren regisseren dirigeren musiceren reserveren hanteren combineren assembleren compileren virtualiseren informeren instrueren motiveren observeren procederen opereren " +
  "excelleren";
/** "tekenen", "tekent". */
const WEAK_PLAIN =
  "verwelkomen verwijderen ontwikkelen handelen behandelen onderhandelen sleutelen knutselen verzamelen puzzelen tekenen rekenen berekenen openen oefenen leveren versleutelen cijferen verbeteren vernieuwen beveiligen verdedigen reinigen vervaardigen beoefenen luisteren fluisteren monitoren toveren verhandelen bemiddelen rommelen regelen wisselen wandelen " +
  "worstelen goochelen schakelen koppelen stapelen googelen lobbyen schilderen";
/** Infinitive, behind one, past of one, past of several. */
const STRONG =
  "doen doet deed deden|gaan gaat ging gingen|staan staat stond stonden|zien ziet zag zagen|schrijven schrijft schreef schreven|beschrijven beschrijft beschreef beschreven|herschrijven herschrijft herschreef herschreven|lezen leest las lazen|geven geeft gaf gaven|nemen neemt nam namen|ontwerpen ontwerpt ontwierp ontwierpen|spreken spreekt sprak spraken|" +
  "bespreken bespreekt besprak bespraken|weten weet wist wisten|onderhouden onderhoudt onderhield onderhielden|houden houdt hield hielden|brengen brengt bracht brachten|denken denkt dacht dachten|bedenken bedenkt bedacht bedachten|zoeken zoekt zocht zochten|onderzoeken onderzoekt onderzocht onderzochten|kopen koopt kocht kochten|verkopen verkoopt verkocht verkochten|kiezen kiest koos kozen|" +
  "krijgen krijgt kreeg kregen|blijven blijft bleef bleven|komen komt kwam kwamen|begrijpen begrijpt begreep begrepen|beginnen begint begon begonnen|vinden vindt vond vonden|zitten zit zat zaten|liggen ligt lag lagen|lopen loopt liep liepen|roepen roept riep riepen|zingen zingt zong zongen|zweren zweert zwoer zwoeren|" +
  "zeggen zegt zei zeiden|vragen vraagt vroeg vroegen|dragen draagt droeg droegen|rijden rijdt reed reden|snijden snijdt sneed sneden|gieten giet goot goten|schieten schiet schoot schoten|bieden biedt bood boden|sluiten sluit sloot sloten|verliezen verliest verloor verloren|vliegen vliegt vloog vlogen|blinken blinkt blonk blonken|" +
  "bewijzen bewijst bewees bewezen|ontvangen ontvangt ontving ontvingen|vangen vangt ving vingen|beheersen beheerst beheerste beheersten|heten heet heette heetten|laten laat liet lieten|bestaan bestaat bestond bestonden|verstaan verstaat verstond verstonden|breken breekt brak braken|meten meet mat maten|treden treedt trad traden|winnen wint won wonnen|" +
  "werven werft wierf wierven|zwemmen zwemt zwom zwommen|beheren beheert beheerde beheerden|gamen gamet gamede gameden|managen managet managede manageden|traden tradet tradede tradeden|committen commit committe committen|definiëren definieert definieerde definieerden|hangen hangt hing hingen|deployen deployt deployde deployden|releasen releaset releasete releaseten|freelancen freelancet freelancete freelanceten|scannen scant scande scanden";
/** Behind several these are mostly what the writer does to them: "kinderen leren programmeren", "collega's helpen". */
const TO_PEOPLE =
  "helpt begeleidt leidt leidde ondersteunt onderwijst interviewt interviewde beoordeelt beoordeelde overtuigt overtuigde inspireert inspireerde bereikt bereikte bedient bediende verbindt verbond observeert observeerde";
const DONE_TO_PEOPLE = "programmeren coderen werken trainen coachen managen adviseren informeren instrueren motiveren observeren werven fotograferen filmen behandelen spreken beheren volgen laten verzorgen inhuren huren vinden zoeken bellen mailen bewaken registreren";
/** "De docent leerde ons Rust", "mijn oom gaf ons les in Java": between these and a skill the writer may stand. */
const GIVEN = new Set(list("gaf bracht liet toonde vertelde stuurde vroeg trainde coachte noemde instrueerde"));
/** With these a writer who leaves out "ik" begins: "Help collega's met Excel". */
const OPENERS = "leid help geef coach train adviseer ondersteun interview instrueer spreek heb ken";
/** Whom these are done to is no subject: "laat ouderen testen", "leer kinderen programmeren". */
const CAUSING = "laat liet leer help geef begeleid coach train adviseer ondersteun interview instrueer spreek";

const AUXILIARIES = "is zijn was waren heeft hebben had hadden kan kunnen kon konden wil willen wilde wilden wou mag mogen mocht mochten moet moeten moest moesten zal zullen zou zouden wordt worden werd werden hoeft hoefde durft";

function list(words: string): string[] {
  return words.split(" ");
}

const singularsIn = (pairs: string) => list(pairs).filter((_, i) => i % 2 === 0);
const pluralsIn = (pairs: string) => list(pairs).filter((_, i) => i % 2 === 1);
const plural = (word: string) => (/[aiouy]$/.test(word) ? `${word}'s` : `${word}s`);

/** "maken": "maak", "bakken": "bak", "leven": "leef". */
function stemOf(infinitive: string): string {
  const root = infinitive.slice(0, -2);
  if (/([bcdfgklmnprstz])\1$/.test(root)) return root.slice(0, -1);
  const open = /(^|[^aeiouy])([aeou])([bdfgklmnprstvz])$/.exec(root);
  const long = open ? `${root.slice(0, -2)}${open[2] ?? ""}${root.slice(-2)}` : root;
  return long.replace(/v$/, "f").replace(/z$/, "s");
}

/** [behind several, behind one, past of one, past of several] */
function formsOf(infinitive: string, stem: string): string[] {
  // the consonant of the infinitive decides: "leefde", "maakte"
  const past = /(?:[tkfspx]|ch)en$/.test(infinitive) ? `${stem}te` : `${stem}de`;
  return [infinitive, stem.endsWith("t") ? stem : `${stem}t`, past, `${past}n`];
}

const forms = [
  ...list(WEAK).map((verb) => formsOf(verb, stemOf(verb))),
  ...list(WEAK_EER).map((verb) => formsOf(verb, `${verb.slice(0, -3)}er`)),
  ...list(WEAK_PLAIN).map((verb) => formsOf(verb, verb.slice(0, -2))),
  ...STRONG.split("|").map(list),
];
const doneTo = new Set(list(DONE_TO_PEOPLE));
const kin = [...list(KIN), ...singularsIn(KIN_PAIRS)];
const friends = [...list(FRIENDS), ...singularsIn(FRIENDS_PAIRS)];

export const dutchPeople: PeopleEntry = {
  // "ons" is "our", too, but whom a teacher taught counts for more
  me: list("mij me mezelf mijzelf ons"),
  // "Patiënt, moeder, programmeur" is the writer
  kin: [...kin.filter((word) => word !== "vader" && word !== "moeder"), ...friends, "collega"],
  nobody: [...list("niemand iedereen allen"), ...list(OBJECTS)],
  bare: ["iemand"],
  // not "team", "bedrijf" and "bureau": "een team geleid", "een eigen bureau"
  bodies: list("afdeling adviesbureau reclamebureau ontwerpbureau webbureau marketingbureau communicatiebureau vertaalbureau ingenieursbureau architectenbureau detacheringsbureau agentschap leverancier accountantskantoor advocatenkantoor notariskantoor softwarehuis vestiging filiaal zusterbedrijf moederbedrijf ministerie"),
  another: list("ander andere anders externe extern aparte afzonderlijke naburige buitenlandse ingehuurde uitbesteed"),
  grades: list("expert beginner beginneling pro goeroe nerd geek whizzkid fan liefhebber kenner hobbyist amateur leek veteraan professional specialist deskundige senior junior held genie lid"),
  quantifiers: list("een één twee drie vier vijf zes zeven acht negen tien enkele enkelen sommige sommigen veel velen meeste alle allemaal geen elk elke ieder iedere iedereen niemand beide beiden helft paar rest meerderheid stuk"),
  prepositions: [...list("met voor van aan door over tussen onder zonder tegen als dan op in bij binnen buiten via naast namens naar uit vanuit tot om rond per volgens dankzij tegenover achter langs samen zoals inclusief"), ...list(CAUSING)],
  // not "zijn", which is "are": "mijn talen zijn Python en Go"
  companions: ["met"],
  possessives: list("haar diens"),
  // none of the plural: "demo's waren in Figma" has no owner
  copulas: list("is was ging gaat"),
  agents: list("door van behalve"),
  conditions: ["als", "indien", "wanneer", "zodra"],
  about: list("over alles verhalen"),
  one: [...kin, ...friends, ...list(OTHERS), ...singularsIn(OTHERS_PAIRS), ...list(WORK), ...singularsIn(WORK_PAIRS), ...list("iemand niemand iedereen")],
  many: [...[KIN, FRIENDS, OTHERS, WORK].flatMap((words) => list(words).map(plural)), ...[KIN_PAIRS, FRIENDS_PAIRS, OTHERS_PAIRS, WORK_PAIRS].flatMap(pluralsIn), ...list(PLURALS)].filter((word) => !USERS.includes(word)),
  able: "goed beter bedreven vaardig ervaren experts expert".split(" "),
  adverbs: list("ook zelf allebei allemaal alleen altijd nooit vaak soms meestal zelden nog wel al nu dan toen hier daar er niet juist steeds graag vooral eerder vroeger inmiddels tegenwoordig ooit beiden beide samen weer echt heel erg dagelijks jaren jarenlang"),
  pasts: [...forms.flatMap((each) => each.slice(2, 3)), ...list("heb had deed was kwam ging begon kreeg werd")],
  verbs: {
    ofAny: [...list(AUXILIARIES), ...list(OPENERS), ...forms.flatMap((each) => each.slice(2, 3)).filter((past) => !GIVEN.has(past))],
    ofOne: [...list(TO_PEOPLE), ...forms.flatMap((each) => each.slice(1, 2))],
    ofMany: [...list("leidden begeleidden interviewden"), ...forms.flatMap(([now = "", , , past = ""]) => (doneTo.has(now) ? [past] : [now, past]))],
  },
};
