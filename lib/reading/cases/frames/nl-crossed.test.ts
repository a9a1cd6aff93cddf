import { crossed, type Forms } from "./crossed";
import { testSentences } from "./frames";

/** Every plain sentence that a verb of practice may stand in, in each word order, and every way to say that one has been, is or will be taught. */
const DOING: readonly Forms[] = [
  { now: "gebruik", past: "gebruikte", what: "…", pp: "gebruikt", inf: "gebruiken", to: "te gebruiken" },
  { now: "werk", past: "werkte", what: "met …", pp: "gewerkt", inf: "werken", to: "te werken" },
  { now: "bouw", past: "bouwde", what: "apps met …", pp: "gebouwd", inf: "bouwen", to: "te bouwen" },
  { now: "maak", past: "maakte", what: "gebruik van …", pp: "gemaakt", inf: "maken", to: "te maken" },
];
/** What says of itself alone neither that one can nor that one cannot. */
const TRYING: readonly Forms[] = [
  { now: "experimenteer", past: "experimenteerde", what: "met …", pp: "geëxperimenteerd", inf: "experimenteren", to: "te experimenteren" },
  { now: "knutsel", past: "knutselde", what: "met …", pp: "geknutseld", inf: "knutselen", to: "te knutselen" },
  { now: "geef", past: "gaf", what: "les in …", pp: "gegeven", inf: "geven", to: "te geven" },
];
const LEARNT_IN: readonly Forms[] = ["cursus …", "online training over …", "opleiding in …", "…-bootcamp", "lesprogramma …"].map((course) => ({ course }));

testSentences("nl", "has", [
  ...crossed(
    [
      "Ik {now} elke dag {what}.", "Ik {past} bij mijn vorige werkgever {what}.", "Ik heb drie jaar lang {what} {pp}.", "Sinds 2019 {now} ik {what}.", "Toen ik in Rome woonde, {past} ik {what}.", "Ik kan {what} {inf}.",
      "Op mijn werk mag ik {what} {inf}.", "Ik hou ervan om {what} {to}.", "Het liefst {now} ik {what}.", "In 2018 begon ik {what} {to}.", "Ik ben gewend om {what} {to}.", "In mijn vrije tijd {now} ik {what}.", "Het is mijn werk om {what} {to}.",
      "Ik sta erom bekend dat ik {what} {now}.", "Ik kreeg deze baan omdat ik al jaren {what} {now}.", "Ik heb jarenlang niets anders gedaan dan {what} {inf}.", "Het grootste deel van de dag {now} ik {what}.", "Tijdens mijn stage heb ik {what} {pp}.",
    ],
    [...DOING, ...TRYING],
  ),
  ...crossed(["Ik heb een {course} gevolgd.", "In 2020 rondde ik een {course} af.", "Ik heb een {course} met succes afgesloten.", "Ik heb een {course} achter de rug.", "Twee jaar geleden volgde ik een {course}."], LEARNT_IN),
  "In 2018 begon ik les in … te geven.", "Ik ga dagelijks met … om.", "Met … ga ik elke dag om.", "Ik vind het heerlijk om met … om te gaan.", "Op mijn werk mag ik me op … richten.", "Als freelancer houd ik me met … bezig.",
  "Ik besteed mijn dagen aan het werken met ….", "Ik besteed elke avond een uur aan ….", "Ik help ondernemers met ….", "Ik hielp bij mijn vorige werkgever klanten met ….", "Ik ben al jaren bezig met ….", "Ik ben dag en nacht met … bezig.",
  "Als ik geen … gebruik, ben ik aan het koken.", "Ik doe niets liever dan met … werken.", "Niets doe ik liever dan met … werken.", "Ik gebruik niks anders meer dan ….", "Ik heb nooit iets anders gebruikt dan ….", "Ik wil nooit meer zonder ….",
  "Tien jaar geleden werd ik verliefd op … en dat is nooit overgegaan.", "Mijn sterke punt is ….", "… gaat me niet slecht af.", "… vind ik niet te moeilijk.", "… was niet te moeilijk voor mij.", "Onze klanten vinden … te moeilijk, dus ik doe het voor ze.",
  "Ik heb geen opleiding gevolgd, … leerde ik mezelf.", "Ik heb nooit een cursus gevolgd, maar ik werk al jaren met ….", "Ik heb geen diploma, wel jaren ervaring met ….", "Niemand heeft me … geleerd, ik heb het mezelf aangeleerd.", "Ik durf te zeggen dat ik … beheers.",
  "Als student gebruikte ik al ….", "Ik ben student informatica en werk al drie jaar met ….", "Ik ben student aan de TU Delft met drie jaar ervaring in ….", "Ik krijg op school vaak vragen over ….", "Op school leerde ik … gebruiken.", "Ik heb me … eigen gemaakt.",
  "Volgend jaar ga ik met pensioen na dertig jaar werken met ….", "Volgend jaar ga ik verder met ….", "Vorig jaar ging ik met … werken.", "Ik zoek deelnemers voor mijn …-workshop.", "Ik maak filmpjes om anderen … te leren.", "Ik ben vorige week begonnen als …-specialist.",
  "Ik heb altijd al met … gewerkt.", "Ik wilde altijd al … leren en doe het nu dagelijks.", "Ik wil mijn kennis van … inzetten.", "Mijn baas wilde dat ik … leerde en nu gebruik ik het elke dag.", "Ik denk aan een cursus terug die ik gaf over ….", "Ik houd me niet alleen met code bezig, ook met ….",
]);

testSentences("nl", "wants", [
  ...crossed(
    [
      "Ik wil graag {what} {inf}.", "Ik zou graag {what} willen {inf}.", "Ik hoop ooit {what} {to}.", "Volgend jaar ga ik {what} {inf}.", "Binnenkort ga ik {what} {inf}.", "Na mijn verlof ga ik {what} {inf}.", "Ik ga na de zomer {what} {inf}.", "Mijn droom is om {what} {to}.",
      "Ik wou dat ik {what} kon {inf}.", "Kon ik maar {what} {inf}.", "Ik heb altijd al {what} willen {inf}.", "Ik wil niets liever dan {what} {inf}.", "Ik zou niets liever willen dan {what} {inf}.", "Ik ben benieuwd hoe het is om {what} {to}.",
      "Ik hoop dat ik straks {what} mag {inf}.", "Ik zou er alles voor geven om {what} {to}.",
    ],
    [...DOING, ...TRYING],
  ),
  ...crossed(["Ik ga een {course} volgen.", "Na de zomer ga ik een {course} volgen.", "Ik heb me aangemeld voor een {course}.", "Ik zoek een {course}.", "Ik spaar voor een {course}.", "Ik denk aan een {course}."], LEARNT_IN),
  "Ik zou … graag beter leren kennen.", "Ik ben heel benieuwd hoe … werkt.", "… zou iets voor mij zijn.", "Op een dag leer ik ….", "Ik kijk of … iets voor mij is.", "Ik zie een toekomst in ….", "Ik zoek een leerwerkplek in ….", "Ik heb belangstelling voor ….", "… heb ik altijd al willen leren.",
  "Ik wil mijn kennis uitbreiden met ….", "Ik wil mijn geld met … verdienen.", "Ik wil mezelf … leren.", "Ik wil me … eigen maken.", "Ik wil leren om met … om te gaan.", "Kon ik me maar met … bezighouden.", "Volgende maand start mijn workshop ….",
]);

testSentences("nl", "lacks", [
  ...crossed(
    [
      "Ik heb nog nooit {what} {pp}.", "Ik {past} nooit {what}.", "Ik weet niet hoe ik {what} moet {inf}.", "Ik ben er nooit aan toegekomen om {what} {to}.", "Ik ben niet in staat om {what} {to}.", "Het is me nooit gelukt om {what} {to}.", "Ik geef toe dat ik nog nooit {what} heb {pp}.",
      "In al die jaren heb ik niet één keer {what} {pp}.", "Ik ben er slecht in om {what} {to}.", "Niemand heeft me geleerd hoe ik {what} moet {inf}.",
    ],
    DOING,
  ),
  ...crossed(["Ik heb nooit een {course} gevolgd.", "Ik heb geen {course} gedaan.", "Ik volgde nooit een {course}."], LEARNT_IN),
  "Ik heb nooit een cursus gevolgd in ….", "Ik heb geen ervaring met het gebruiken van ….", "Ik houd me niet met … bezig.", "Ik heb alleen van … gehoord.", "… is mijn zwakke punt.", "Mijn zwakste kant: ….", "… was te moeilijk voor mij.", "… was me te ingewikkeld.", "… vind ik te moeilijk.", "Ik vind … te moeilijk.",
  "Voor … ben ik te oud.", "… gaat me slecht af.", "Ik heb … nooit begrepen.", "Ik durf … niet te gebruiken.", "Ik durfde nooit aan … te beginnen.", "Ik ben een ramp in ….", "Ik ben er nooit in geslaagd … te leren.", "Op … na kan ik alles.", "Ik heb geen belangstelling voor ….",
]);

testSentences("nl", "learning", [
  ...crossed(["Ik volg een cursus om {what} te leren {inf}.", "Ik ben aan het leren om {what} {to}.", "Op school leren we {what} {inf}.", "Ik leer op dit moment {what} {inf}."], DOING),
  ...crossed(["Ik volg een {course}.", "Ik ben halverwege een {course}.", "Ik ben vorige week met een {course} begonnen.", "Vorige week ben ik met een {course} begonnen.", "Naast mijn werk volg ik een {course}."], LEARNT_IN),
  "Ik ben student ….", "Ik ben …-student.", "Ik maak me … eigen.", "Ik krijg … op school.", "Wij krijgen … op school.", "Ik loop sinds september een stage in ….", "Ik zit midden in een stage in ….", "Vorige week begon ik … te leren.", "Ik lees een boek om … te leren.", "Ik school me om tot …-specialist.",
  "Ik leer met … omgaan.", "Ik ben met … aan het experimenteren.", "Ik ben al maanden bezig met het leren van ….",
]);
