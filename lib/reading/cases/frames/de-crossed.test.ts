import { crossed, type Forms } from "./crossed";
import { testSentences } from "./frames";

/** A verb of practice with its thing, in the forms that a German sentence asks of it: "setze … ein", "eingesetzt", "einzusetzen", "einsetze". */
const DOING: readonly Forms[] = [
  { first: "nutze", end: "", past: "nutzte", done: "… genutzt", base: "… nutzen", to: "… zu nutzen", last: "… nutze", one: "… nutzt", thing: "…" },
  { first: "arbeite", end: "", past: "arbeitete", done: "mit … gearbeitet", base: "mit … arbeiten", to: "mit … zu arbeiten", last: "mit … arbeite", one: "mit … arbeitet", thing: "mit …" },
  { first: "setze", end: " ein", past: "setzte", done: "… eingesetzt", base: "… einsetzen", to: "… einzusetzen", last: "… einsetze", one: "… einsetzt", thing: "…" },
  { first: "baue", end: "", past: "baute", done: "Dinge mit … gebaut", base: "Dinge mit … bauen", to: "Dinge mit … zu bauen", last: "Dinge mit … baue", one: "Dinge mit … baut", thing: "Dinge mit …" },
  { first: "mache", end: "", past: "machte", done: "viel mit … gemacht", base: "viel mit … machen", to: "viel mit … zu machen", last: "viel mit … mache", one: "etwas mit … macht", thing: "viel mit …" },
];
/** What says of itself alone neither that one can nor that one cannot. */
const TRYING: readonly Forms[] = [
  { first: "experimentiere", end: "", past: "experimentierte", done: "mit … experimentiert", base: "mit … experimentieren", to: "mit … zu experimentieren", last: "mit … experimentiere", thing: "mit …" },
  { first: "spiele", end: " herum", past: "spielte", done: "mit … herumgespielt", base: "mit … herumspielen", to: "mit … herumzuspielen", last: "mit … herumspiele", thing: "mit …" },
  { first: "beschäftige mich", end: "", done: "mit … beschäftigt", base: "mich mit … beschäftigen", to: "mich mit … zu beschäftigen", last: "mich mit … beschäftige", thing: "mit …" },
];
/** The same with a change in it. */
const GOING: readonly Forms[] = [
  { base: "auf … umsteigen", to: "auf … umzusteigen" },
  { base: "zu … wechseln", to: "zu … zu wechseln" },
];
/** Ways to be taught: with their articles, as an object and behind "mit", "an". */
const COURSES: readonly Forms[] = [
  { a: "einen Kurs", to: "einem Kurs", none: "keinen Kurs", my: "mein Kurs" },
  { a: "ein Seminar", to: "einem Seminar", none: "kein Seminar", my: "mein Seminar" },
  { a: "eine Weiterbildung", to: "einer Weiterbildung", none: "keine Weiterbildung", my: "meine Weiterbildung" },
  { a: "einen Workshop", to: "einem Workshop", none: "keinen Workshop", my: "mein Workshop" },
  { a: "einen Lehrgang", to: "einem Lehrgang", none: "keinen Lehrgang", my: "mein Lehrgang" },
];
const STUDIES: readonly Forms[] = [{ a: "ein Diplom" }, { a: "ein Praktikum" }, { a: "eine Umschulung" }, { a: "einen Master" }];

testSentences("de", "has", [
  ...crossed(
    [
      "Ich {first} {thing} seit 2019{end}.", "In meiner Freizeit {first} ich {thing}{end}.", "Ich {past} früher {thing}{end}.", "Ich habe drei Jahre lang {done}.", "Im letzten Job habe ich {done}.", "Ich kann {base}.",
      "Ich liebe es, {to}.", "Ich bin es gewohnt, {to}.", "2018 habe ich angefangen, {to}.", "Mit 15 habe ich angefangen, {to}.", "Meine Arbeit besteht darin, {to}.", "Ich bin gut darin, {to}.",
      "Ich habe die Stelle bekommen, weil ich seit Jahren {last}.", "Ich habe einen Job, in dem ich {last}.", "Ich weiß, wie man {one}.", "Ich werde oft gebeten, {to}.", "Ich werde weiterhin {base}.",
    ],
    DOING,
  ),
  ...crossed(["Ich {first} seit 2019 {thing}{end}.", "Ich {first} seit vielen Jahren {thing}{end}.", "Es macht mir Spaß, {to}.", "Ich verbringe die meiste Zeit damit, {to}."], TRYING),
  ...crossed(["Ich habe {a} in … gemacht.", "2020 habe ich {a} in … abgeschlossen.", "Ich habe {a} im Bereich … hinter mir."], [...COURSES, ...STUDIES]),
  "Ich bringe Schülern … bei.", "Ich liebe es, Kindern … beizubringen.", "Ich bringe den Azubis … bei.", "Ich lehre seit 2019 ….", "Ich wurde für … eingestellt.", "Ich habe mich vor zehn Jahren in … verliebt und nie aufgehört.",
  "Mein Traum vom Job mit … wurde 2019 wahr.", "Mein Ziel, mit … zu arbeiten, habe ich erreicht.", "Ich wollte schon immer mit … arbeiten, und seit 2015 tue ich das auch.", "Ich absolvierte eine Umschulung in ….", "Ich habe ein Zertifikat in ….",
  "Ich suche einen Raum für meinen …-Kurs.", "Ich suche eine Stelle und habe einen Kurs in … gemacht.", "Ich hoffe, meine Erfahrung mit … einbringen zu können.", "Ich möchte meine Kenntnisse in … einsetzen.", "Ich hoffe, mit meiner Erfahrung in … eine Stelle zu finden.",
  "Ich weiß nicht nur, wie man … benutzt, sondern auch warum.", "Ich weiß nicht, was an … so schwer sein soll.", "Ich weiß nicht, wie ich ohne … arbeiten soll.", "Ich kenne … nicht nur vom Namen, ich arbeite täglich damit.", "… war mir nie zu kompliziert.",
  "… steht auf meinem Lebenslauf.", "Ich möchte nicht mehr ohne … arbeiten.", "Nie wieder würde ich auf … verzichten.", "Ich würde sagen, dass ich gern mit … arbeite.", "Ich bin keine Studentin mehr, ich arbeite mit ….", "Ich plane Veranstaltungen und arbeite mit ….",
  "Niemand hat mir … gezeigt, das habe ich mir selbst beigebracht.", "Ich habe in … Fuß gefasst.", "Mit … beschäftige ich mich seit vielen Jahren.", "Ich bin neu in der Firma und arbeite mit …, lerne aber noch Englisch.",
  "Ich kann … und lerne jeden Tag dazu.", "Ich zeige Leuten, die nicht wissen, wie man … nutzt, wie es geht.", "Ich arbeite mit … und werde nächstes Jahr ein Haus bauen.", "Ich nutze … und suche eine Wohnung.",
  "Ich nutze … und habe mich für einen Marathon angemeldet.", "Ich habe 2018 angefangen, mit … zu arbeiten, jetzt lerne ich Gitarre.", "Ich bin Student und arbeite nebenbei mit ….", "Wer nicht weiß, wie man … nutzt, fragt mich.",
]);

testSentences("de", "wants", [
  ...crossed(
    [
      "Ich möchte {base}.", "Ich werde {base}.", "Nächstes Jahr werde ich {base}.", "Ich hoffe, {to}.", "Ich plane, {to}.", "Wir planen, {to}.", "Ich habe vor, {to}.", "Ich habe den Wunsch, {to}.", "Mein Traum ist es, {to}.",
      "Ich kann es kaum erwarten, {to}.", "Ich denke darüber nach, {to}.", "Ich könnte mir vorstellen, {to}.", "Ich wünschte, ich könnte {base}.",
    ],
    [...DOING, ...TRYING, ...GOING],
  ),
  ...crossed(["Ich hätte gern einen Job, in dem ich {last}."], [...DOING, ...TRYING]),
  ...crossed(["Ich habe mich für {a} in … angemeldet.", "Ich habe mich um {a} in … beworben.", "Ich werde {a} in … machen.", "Ich suche {a} in ….", "Ich melde mich für {a} in … an.", "Ich denke über {a} in … nach.", "Nächstes Jahr mache ich {a} in …."], [...COURSES, ...STUDIES]),
  ...crossed(["Im Januar beginnt {my} in ….", "Ich suche nach {to} in ….", "Bin für {a} in … angemeldet."], COURSES),
  "Ich suche einen …-Kurs.", "Ein Kurs in … steht für nächstes Jahr auf meinem Plan.", "Ich plane eine Umschulung in ….", "Ich plane eine Karriere in ….", "Ich bin an … interessiert.", "Ich wüsste gern, wie … funktioniert.",
  "Mein nächster Job soll mit … zu tun haben.", "Ich versuche, in … Fuß zu fassen.", "Es zieht mich zu ….", "Ich ziehe … in Betracht.", "In fünf Jahren sehe ich mich in ….", "Ich suche meinen ersten Job in ….", "Ich hätte gern mehr Ahnung von ….",
  "Ich wünsche mir eine Stelle mit ….", "… könnte ich mir gut vorstellen.", "Ich kann mir … gut vorstellen.", "Ich würde … gerne mal nutzen.", "Ich wäre gern gut in ….", "… lerne ich als Nächstes.", "Vielleicht lerne ich mal ….", "Wir möchten mit … arbeiten.", "… kommt bald dran.",
]);

testSentences("de", "lacks", [
  ...crossed(
    [
      "Ich habe nie {done}.", "Bisher habe ich nicht {done}.", "Ich habe keine Erfahrung darin, {to}.", "Ich bin nicht in der Lage, {to}.", "Ich weiß nicht, wie man {one}.", "Ich habe keine Ahnung, wie man {one}.", "Mir wurde nie gezeigt, wie man {one}.",
      "Ich bin schlecht darin, {to}.", "Ich schaffe es nicht, {to}.", "Ich habe es nie geschafft, {to}.", "Ich traue mich nicht, {to}.", "Ich hatte nie die Gelegenheit, {to}.", "Ich habe nicht vor, {to}.",
    ],
    DOING,
  ),
  ...crossed(["Ich habe nie {a} in … gemacht.", "Ich habe {none} in … gemacht.", "Ich habe noch nie an {to} in … teilgenommen."], COURSES),
  "Ich habe kein Studium in … gemacht.", "Ich habe kein Zertifikat in ….", "In … habe ich noch nie programmiert.", "Ich weiß nicht, wie … funktioniert.", "Keine Ahnung, wie … funktioniert.", "Ich verstehe nicht, wie … funktioniert.", "Ich komme mit … nicht klar.",
  "Ich bin an … gescheitert.", "An … bin ich gescheitert.", "Ich habe Angst vor ….", "Vor … habe ich Angst.", "Ich kenne … nur vom Namen.", "Ich habe von … nur gehört.", "… fehlt in meinem Lebenslauf.", "… war viel zu schwierig für mich.", "… ist meine Schwachstelle.",
  "Ich bin in … völlig unerfahren.", "Ich bin in … nicht bewandert.", "Ich will nicht mit … arbeiten.", "Ich möchte kein … lernen.", "Ich habe … weder gelernt noch benutzt.", "Ich bin an … nicht interessiert.", "Niemand hat mir je … beigebracht.",
]);

testSentences("de", "learning", [
  ...crossed(["Ich mache gerade {a} in ….", "Seit September mache ich {a} in ….", "Ich absolviere derzeit {a} in ….", "Ich habe gerade {a} in … angefangen."], [...COURSES, ...STUDIES]),
  ...crossed(["Ich nehme gerade an {to} in … teil.", "Ich bin mitten in {to} in …."], COURSES),
  "Ich bin in einem Studiengang in … eingeschrieben.", "Mein Praktikum in … läuft noch bis Juni.", "Ich habe angefangen, … zu lernen.", "Ich habe gerade erst angefangen, … zu lernen.", "Ich bin gerade dabei, … zu lernen.", "Ich bin …-Student.", "Ich bin …-Studentin.",
  "Ich lasse mir … beibringen.", "Ich werde in … immer besser.", "Ich werde in … jeden Tag besser.", "Ich bin neu in …, lerne aber.", "Zurzeit beschäftige ich mich mit ….", "Momentan probiere ich … aus.", "Ich experimentiere gerade mit ….", "Ich gehe zweimal die Woche in einen Kurs zu ….", "Ich kann kochen, lerne aber noch ….",
]);
