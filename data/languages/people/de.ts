import type { PeopleEntry } from "../../people-schema";

// People, and what they do: somebody of whom a text tells. German leaves "I" out in a CV and lets its objects come first ("Kollegen in
// Git geschult"), and every noun has a capital: so plurals stand among `one`, where they need a "die", a "meine" or the start of a
// sentence with a verb right behind. Forms that are datives alone ("Kindern") stand nowhere, nor do words that are adjectives as well
// ("bekannte", "andere", "junge", "älteste").

const KIN =
  "mutter vater mama mami mutti papa papi vati oma omi opa opi großmutter großvater urgroßmutter urgroßvater urgroßoma urgroßopa sohn söhne tochter töchter bruder brüder schwester schwestern geschwister zwillingsbruder zwillingsschwester halbbruder halbschwester " +
  "onkel tante tanten großonkel großtante cousin cousins cousine cousinen vetter kusine neffe neffen nichte nichten enkel enkelin enkelkind enkelkinder enkelsohn enkeltochter schwager schwägerin schwiegermutter schwiegervater schwiegersohn schwiegertochter schwiegereltern " +
  "stiefmutter stiefvater stiefbruder stiefschwester stiefsohn stieftochter patenonkel patentante patenkind patensohn patentochter ehemann ehefrau gatte gattin verlobter verlobte lebensgefährte lebensgefährtin lebenspartner lebenspartnerin großeltern";
const PARENTS = new Set("mutter vater mama mami mutti papa papi vati oma omi opa opi großmutter großvater ehemann ehefrau".split(" "));
const FRIENDS =
  "freund freundin freunde freundinnen kumpel kumpels kumpeline schulfreund schulfreundin schulfreunde jugendfreund jugendfreundin studienfreund studienfreundin brieffreund brieffreundin mitbewohner mitbewohnerin mitbewohnerinnen nachbar nachbarin nachbarn nachbarinnen " +
  "nachbarsjunge nachbarskind nachbarskinder nachbarstochter kollege kollegin kollegen kolleginnen arbeitskollege arbeitskollegin arbeitskollegen teamkollege teamkollegin teamkollegen exkollege exkollegin bürokollege bürokollegin vereinskollege vereinskollegin studienkollege studienkollegin";
const FAMILY = "eltern kind kinder kids zwilling zwillinge ex exfreund exfreundin exmann exfrau mann frau familie";
const ACQUAINTANCES =
  "männer frauen jungs mädchen mädels bub buben bursche typ kerl dame herr herren person rentner rentnerin senior seniorin senioren seniorinnen teenager teenie teenies pensionär pensionärin witwer witwe vermieter vermieterin mieter mieterin untermieter gast gäste fremder anwohner bewohner bewohnerin " +
  "kommilitone kommilitonin kommilitonen kommilitoninnen mitschüler mitschülerin mitschülerinnen klassenkamerad klassenkameradin klassenkameraden mitstreiter mitstreiterin mitspieler mitspielerin teammitglied teammitglieder anfänger anfängerin neuling einsteiger fortgeschrittener profi profis laie " +
  "experte expertin experten expertinnen spezialist spezialistin spezialisten guru nerd freak fan genie enthusiast amateur veteran konkurrent konkurrentin vorgänger vorgängerin nachfolger nachfolgerin";
const RANKS =
  "chef chefin chefs boss vorgesetzter vorgesetzte vorgesetzten manager managerin geschäftsführer geschäftsführerin geschäftspartner geschäftspartnerin inhaber inhaberin gründer gründerin mitgründer mitgründerin mitgründer mitinhaber präsident präsidentin vorstand vorsitzender vorsitzende kassenwart kassierer kassiererin " +
  "kassenwartin schriftführer schriftführerin abteilungsleiter abteilungsleiterin bereichsleiter bereichsleiterin gruppenleiter gruppenleiterin teamleiter teamleiterin teamlead projektleiter projektleiterin filialleiter filialleiterin bauleiter bauleiterin schichtleiter schichtleiterin vorarbeiter " +
  "vorarbeiterin leiter leiterin direktor direktorin rektor rektorin schulleiter schulleiterin dekan dekanin stationsleiter stationsleiterin küchenchef oberarzt oberärztin chefarzt chefärztin assistent assistentin assistenten sekretär sekretärin ceo cto cfo ciso arbeitgeber auftraggeber auftraggeberin partner " +
  "partnerin stammkunde stammkundin mandant mandantin mandanten klient klientin klienten mitarbeiter mitarbeiterin mitarbeiterinnen angestellter praktikant praktikantin praktikanten praktikantinnen azubi azubis auszubildender auszubildende lehrling lehrlinge geselle gesellin " +
  "werkstudent werkstudentin werkstudenten trainee trainees volontär volontärin aushilfe hilfskraft freelancer freelancerin freiberufler freiberuflerin subunternehmer dienstleister lieferant lieferantin lieferanten bewerber bewerberin investor investorin investoren sponsor sponsorin gesellschafter gesellschafterin";
const TRADES =
  "fachmann fachfrau fachkraft fachleute techniker technikerin ingenieur ingenieurin ingenieure ingenieurinnen entwickler entwicklerin entwicklerinnen softwareentwickler softwareentwicklerin webentwickler webentwicklerin programmierer programmiererin programmiererinnen developer designer designerin designerinnen " +
  "grafiker grafikerin grafikerinnen webdesigner webdesignerin grafikdesigner grafikdesignerin gestalter gestalterin mediengestalter mediengestalterin tester testerin testerinnen hacker hackerin admin admins administrator administratorin administratoren systemadministrator systemadministratorin informatiker " +
  "informatikerin informatikerinnen moderator moderatorin moderatoren marketer verkäufer verkäuferin verkäuferinnen vertriebler vertrieblerin recruiter recruiterin headhunter headhunterin personalerin personaler übersetzer übersetzerin dolmetscher dolmetscherin schriftsteller schriftstellerin autor autorin autoren " +
  "texter texterin journalist journalistin journalisten redakteur redakteurin redakteure reporter reporterin blogger bloggerin youtuber youtuberin influencer influencerin streamer fotograf fotografin fotografen kameramann kamerafrau illustratorin zeichner zeichnerin maler malerin bildhauer bildhauerin künstler " +
  "künstlerin musiker musikerin sänger sängerin schauspieler schauspielerin tänzer tänzerin dirigent dirigentin organist wissenschaftler wissenschaftlerin forscher forscherin physiker physikerin chemiker chemikerin biologe biologin mathematiker mathematikerin statistiker statistikerin historiker historikerin " +
  "psychologe psychologin soziologe soziologin analyst analystin analysten architekt architektin architekten auditor auditorin prüfer prüferin buchhalter buchhalterin banker bankerin bankberater steuerberater steuerberaterin versicherungsvertreter berater beraterin beraterinnen anwalt anwältin anwälte rechtsanwalt " +
  "rechtsanwältin notar notarin richter richterin jurist juristin juristen datenschutzbeauftragter datenschutzbeauftragte sicherheitsbeauftragter betriebsrat politiker politikerin bürgermeister bürgermeisterin gemeinderat pfarrer pfarrerin pastor pastorin priester imam rabbi nonne mönch bischof küster " +
  "arzt ärztin ärzte hausarzt hausärztin zahnarzt zahnärztin tierarzt tierärztin krankenschwester krankenschwestern krankenpfleger krankenpflegerin pfleger pflegerin pflegekraft pflegekräfte hebamme apotheker apothekerin sanitäter sanitäterin therapeut therapeutin physiotherapeut physiotherapeutin " +
  "arzthelferin sprechstundenhilfe hausmeister hausmeisterin putzfrau putzkraft kassenkraft friseur friseurin bäcker bäckerin metzger metzgerin florist floristin gärtner gärtnerin bauer bäuerin landwirt landwirtin winzer winzerin förster försterin fischer tischler tischlerin schreiner schreinerin zimmermann " +
  "klempner elektriker elektrikerin mechaniker mechanikerin mechatroniker mechatronikerin schlosser schweißer maurer dachdecker handwerker handwerkerin uhrmacher goldschmied goldschmiedin schneiderin koch köchin kellner kellnerin wirt wirtin barista postbote postbotin briefträger pilot pilotin kapitän matrose " +
  "soldat soldatin offizier polizist polizistin polizisten feuerwehrmann feuerwehrleute detektiv bibliothekar bibliothekarin archivar archivarin lehrer lehrerin lehrerinnen lehrkraft lehrkräfte informatiklehrer informatiklehrerin mathelehrer mathelehrerin klassenlehrer klassenlehrerin grundschullehrerin " +
  "dozent dozentin dozenten dozentinnen doktorvater doktormutter doktorand doktorandin doktoranden tutor tutorin tutoren nachhilfelehrer nachhilfelehrerin trainer trainerin coach ausbilder ausbilderin betreuer betreuerin mentor mentorin mentoren erzieher erzieherin " +
  "erzieherinnen sozialarbeiter sozialarbeiterin student studentin studenten studentinnen studierende studierenden schüler schülerin schülerinnen absolvent absolventin teilnehmer teilnehmerin mitglied mitglieder vereinsmitglied vereinsmitglieder ehrenamtler ehrenamtlerin helfer helferin organisator organisatorin " +
  "aktivist aktivistin unternehmer unternehmerin unternehmerpaar patient patientin patienten patientinnen spieler spielerin bürger bürgerin dorfbewohner nachhilfeschüler nachhilfeschülerin";
/** Who is hardly ever the object of a CV, and needs no word before them anywhere. */
const PLURALS = "leute landsleute";

/** Verbs by their stems: "macht", "machen", "machte". */
const DOING =
  "abonnier administrier analysier animier antwort arbeit archivier audit automatisier bastel bau bearbeit bedien begleit begutacht behandel beherrsch benutz berat betreu beurteil bewert bezahl blogg buch büffel check chatt code dokumentier dolmetsch dreh druck editier entscheid entschlüssel entwickel erforsch " +
  "erkläre erläuter erledig ermittel erstell erzeug experimentier filetier film find fotografier führ garantier gärtner gestalt gründ hack handel härt häkel hör hoste implementier improvisier installier interviewe investier jonglier kalibrier kalkulier karikier kassier kauf klär kleb knack kod koch kombinier komponier " +
  "konfigurier konstruier kontrollier konzipier koordinier korrigier kümmer layoute lehr leit lern lieb liefer lös mach mal manag meister migrier mod moderier modellier mokier montier näh navigier nutz öffn optimier ordn organisier paketier pauk pfleg plan poste präsentier predig probier produzier programmier " +
  "protokollier prüf publizier putz rechn recherchier regel repariere reparier reis restaurier rett sag sammel schick schraub schul schwärm serv set setz sicher simulier skizzier sortier spar speicher spezialisier spiel steuer strick streame studier such tausch teil test texte tipp töpfer trad train trainier träum " +
  "tüftel üb überprüf übersetz überwach unterrichte unterstütz untersuch verantworte veranstalt verarbeit verbesser verdien verfolg verhandel verkauf verkabel vermarkt vernetz veröffentlich verschlüssel versicher versorg verstärk verteidig vertrau vertick verwalt verwend visualisier vorbereit wart wechsel werkel " +
  "widme wunder zähl zeichn zeig zerleg zauber züchte zock brauch wähl wohn anonymisier beantwort befrag begrüß lösch meld schlicht schütz sorg sperr überleg vermittel wert";
/** Infinitive, "er", past of one, past of several. */
const STRONG =
  "scannen scannt scannte scannten|übergeben übergibt übergab übergaben|reden redet redete redeten|schreiben schreibt schrieb schrieben|lesen liest las lasen|sprechen spricht sprach sprachen|kennen kennt kannte kannten|wissen weiß wusste wussten|denken denkt dachte dachten|bringen bringt brachte brachten|beibringen beibringt beibrachte beibrachten|helfen hilft half halfen|geben gibt gab gaben|nehmen nimmt nahm nahmen|" +
  "übernehmen übernimmt übernahm übernahmen|halten hält hielt hielten|betreiben betreibt betrieb betrieben|treiben treibt trieb trieben|entwerfen entwirft entwarf entwarfen|werfen wirft warf warfen|verstehen versteht verstand verstanden|stehen steht stand standen|bestehen besteht bestand bestanden|schwören schwört schwor schworen|" +
  "fahren fährt fuhr fuhren|laufen läuft lief liefen|gehen geht ging gingen|finden findet fand fanden|erfinden erfindet erfand erfanden|lassen lässt ließ ließen|leihen leiht lieh liehen|beraten berät beriet berieten|tragen trägt trug trugen|vertreten vertritt vertrat vertraten|treffen trifft traf trafen|" +
  "sehen sieht sah sahen|sitzen sitzt saß saßen|singen singt sang sangen|schneiden schneidet schnitt schnitten|brechen bricht brach brachen|besprechen bespricht besprach besprachen|beheben behebt behob behoben|schließen schließt schloss schlossen|schwimmen schwimmt schwamm schwammen|ziehen zieht zog zogen|erziehen erzieht erzog erzogen|" +
  "tun tut tat taten|waschen wäscht wusch wuschen|schaffen schafft schuf schufen|unterhalten unterhält unterhielt unterhielten|beweisen beweist bewies bewiesen|greifen greift griff griffen|verbringen verbringt verbrachte verbrachten|vergleichen vergleicht verglich verglichen|backen backt backte backten|" +
  "rufen ruft rief riefen|werben wirbt warb warben|erwerben erwirbt erwarb erwarben|unterschreiben unterschreibt unterschrieb unterschrieben|beschreiben beschreibt beschrieb beschrieben|messen misst maß maßen|graben gräbt grub gruben|gewinnen gewinnt gewann gewannen|beginnen beginnt begann begannen|bieten bietet bot boten|anbieten anbietet anbot anboten";
/** What stands among the links as well: before these nobody new speaks. */
const AUXILIARIES = "ist sind war waren hat haben";
const MODALS = "hatte hatten wird wurde werden wurden kann konnte können konnten könnte könnten darf durfte dürfen durften muss musste müssen mussten soll sollte sollen sollten will wollte wollen wollten möchte möchten mag mochte mögen mochten würde würden";
/** First persons that are nouns as well. */
const NOUNS = "schule pflege lehre reise suche liebe spiele teile pauke klebe probe wunde weihe knacke tipp strafe kasse finde gebe bitte stelle sperre sorge werte rede";

const list = (words: string) => words.split(" ");

/** "arbeit-et", "öffn-et". */
const NEEDS_E = /[dt]$|(?:[^aeiouäöülrh]|ch)[mn]$/;

function formsOf(given: string) {
  const stem = given.replace(/e$/, "");
  const infinitive = /[^i]e[lr]$/.test(stem) ? `${stem}n` : `${stem}en`;
  const third = NEEDS_E.test(stem) ? `${stem}et` : `${stem}t`;
  return { infinitive, third, past: `${third}e`, pasts: `${third}en`, first: /el$/.test(stem) ? `${stem.slice(0, -2)}le` : `${stem}e` };
}

const weak = list(DOING).map(formsOf);
const strong = STRONG.split("|").map((forms) => {
  const [infinitive = "", third = "", past = "", pasts = ""] = forms.split(" ");
  return { infinitive, third, past, pasts, first: /en$/.test(infinitive) ? infinitive.slice(0, -1) : "" };
});
const doings = [...weak, ...strong];
const nouns = new Set(list(NOUNS));
const firsts = [...list("habe hab leite betreue"), ...doings.map(({ first }) => first)].filter((word) => word !== "" && !nouns.has(word));

/** "organisiere", "teste": what a German "ich" does, for cues. */
export const germanFirsts = firsts;
/** What closes a German clause behind a "nicht": "nicht organisieren", "nicht organisiert". */
const STRONG_DONE =
  "geschrieben beschrieben gegeben übergeben weitergegeben gehalten gesprochen gefunden gebracht beigebracht entworfen verglichen betrieben entschieden geworfen gelesen gesehen getan geleitet geholfen gezogen geschnitten eingebaut ausgewertet aufgebaut durchgeführt weitergeben auswerten einbauen aufbauen durchführen beibringen " +
  "anpassen angepasst absichern abgesichert anbinden angebunden festlegen festgelegt herausfinden herausgefunden umsetzen umgesetzt erstellen verschickt verschicken gedreht bedient gepostet posten";
const participle = (stem: string, third: string) => (/ier$|^(?:be|ver|er|ent|zer|über|unter|miss)/.test(stem) ? third : `ge${third}`);
export const germanDone = [...doings.map(({ infinitive }) => infinitive), ...list(DOING).map((stem, i) => participle(stem.replace(/e$/, ""), weak[i]?.third ?? "")), ...list(STRONG_DONE)].filter((word) => word !== "");

/** "organisiert", "testet": the same of somebody else. */
export const germanThirds = doings.map(({ third }) => third);

export const germanPeople: PeopleEntry = {
  // "bei uns" is where somebody else does it: no "uns"
  me: ["mir", "mich"],
  // "Vater und Entwickler, Python": parents may be the writer
  kin: [...list(KIN).filter((word) => !PARENTS.has(word)), ...list(FRIENDS)],
  nobody: [],
  bare: [...list("jemand irgendjemand irgendwer"), ...list(PLURALS)],
  // no "teams", which is a program as well
  bodies: list("team abteilung fachabteilung firma fremdfirma partnerfirma nachbarfirma agentur werbeagentur büro ingenieurbüro planungsbüro studio unternehmen subunternehmen lieferant dienstleister anbieter hersteller bank beratung startup behörde institut universität uni hochschule schule ministerium gemeinde verein kanzlei praxis laden truppe mannschaft einheit konzern tochterfirma"),
  another: list("andere anderes anderer anderen anderem externe externes externer externen fremde fremdes fremder nächste separate separates eigene"),
  grades: list("experte expertin experten anfänger anfängerin profi profis guru nerd freak fan genie enthusiast amateur veteran neuling einsteiger spezialist spezialistin fortgeschrittener laie senior absolvent absolventin mitglied quereinsteiger"),
  quantifiers: list("einer eine eines zwei drei vier fünf sechs einige viele manche mehrere die meisten alle keiner keine jeder jede beide wenige"),
  // "falls Sie Solidity brauchen": the reader. No customers and professors among `one`:
  // they judge what the writer does.
  // no "in", "seit", "nach": a time or a place comes first, and who does it behind the verb ("in der Firma macht der Chef Docker"). The
  // datives, accusatives and genitives of "ein" and "mein" show as well that who follows is no subject; "den" does not, for
  // "den Server" comes first as well
  prepositions: [
    ...list(
      "mit für fuer von vom zum zur zu bei beim an durch gegen gegenüber hinter neben ohne samt statt anstatt über um unter wegen zwischen als wie laut dank inklusive nebst falls " +
        "dem einem meinem unserem seinem ihrem deinem eurem diesem jedem einen meinen unseren seinen ihren deinen diesen jeden einer meiner unserer seiner ihrer deiner dieser des eines meines unseres seines ihres zweier dreier",
    ),
    // "zeige meine Entwürfe", "betreue unsere Azubis": "I" left out, whom it names is the object
    ...firsts,
  ],
  // no "ihr", "ihre": "your" in a letter
  companions: ["mit"],
  possessives: list("sein seine seinem seinen seiner seines"),
  // "hat" is what German says it with: "Docker hat der Chef eingerichtet"
  copulas: list("ist war sind waren hat haben hatte hatten"),
  agents: list("von durch außer"),
  conditions: ["wenn", "falls", "sobald"],
  about: list("von über davon alles dass vieles viel"),
  one: [...list(KIN), ...list(FRIENDS), ...list(FAMILY), ...list(ACQUAINTANCES), ...list(RANKS), ...list(TRADES), ...list(PLURALS), ...list("jemand irgendjemand irgendwer")],
  many: [],
  able: "gut besser erfahren versiert zuständig experte experten expertin".split(" "),
  adverbs: list("auch noch immer nie niemals oft öfter manchmal meist meistens jetzt nun dann schon bereits einmal nur bloß selten fast hier da dort nicht gern gerne lieber selbst sogar eben halt ja einst früher heute inzwischen mittlerweile gerade derzeit nebenbei beruflich privat hauptsächlich vorwiegend sehr gut viel ebenfalls natürlich wiederum dagegen hingegen sonst zurzeit beide alle"),
  // the verb comes first behind a clause ("wenn der Chef X macht, kann ich Y"): all stand behind one only, where none goes on with
  // the subject of the clause before
  pasts: [...doings.flatMap(({ past, pasts }) => [past, pasts]), ...list("habe hab hatte war kam ging begann wurde bekam")],
  verbs: { ofAny: list(AUXILIARIES), ofMany: [], ofOne: [...list(MODALS), ...doings.flatMap(({ infinitive, third, past, pasts }) => [infinitive, third, past, pasts])] },
};
