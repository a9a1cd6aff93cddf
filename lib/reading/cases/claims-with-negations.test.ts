import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);

/** What is said of the words in square brackets. */
function read(line: string) {
  const start = line.indexOf("[");
  const end = line.indexOf("]") - 1;
  const { mentions } = readDescription(line.replace(/[[\]]/g, ""), index);
  return mentions.filter((mention) => mention.start < end && mention.end > start).map(({ stance, level }) => (level === "low" ? "little" : stance));
}

/** Claims that hold a negation, or a word of littleness that is about something else: whom it is taught to, how long it took, what never happened. */
const claims = {
  English: [
    "I run the [GDPR] basics training for staff.",
    "Hardly a day goes by without me writing [Rust].",
    "I never debug a network problem without [Wireshark], and I know it inside out.",
    "I do [usability testing] before every release, without exception.",
    "I set the [cryptography] exam at the university.",
    "I write two [newsletters] a week and have not missed one in five years.",
    "I managed [social media] for a small charity and then for two large brands.",
    "I have shipped five [dapps], none of them from a template.",
    "I was the one who taught [Java] to the newcomers in our department.",
    "I can [calm angry people] in a forum before it gets worse.",
    "I use [Figma] instead of paper, every single day.",
    "I turned a poor, slow team round as its [Scrum] master.",
    "I am the [GDPR] expert they ask when someone else gets it wrong.",
    "I don't just know the theory of [cryptography], I have built real systems with it.",
    "I wrote the code for two [tokens] that thousands of people use without trouble.",
    "I have been [writing for a community] of gamers for years, they never stop reading.",
    "I love [public speaking] and have never been lost for words on a stage.",
    "I build [dapps] that even a beginner can use without help.",
    "I have ten years of [Python] behind me and no plan to stop.",
    "I wrote the [Python] exam that the juniors have to pass.",
    "I have written [Solidity] for five years and never once lost a customer's money.",
    "I write [Rust] for a living, though they say it is hard to learn.",
    "I wrote the [C++] engine on my own, without help from anyone.",
    "I made the [Figma] template that newcomers start from.",
    "I don't go anywhere without [Wireshark], I have used it for a decade.",
    "My colleagues never run [OWASP ZAP] without asking me, I set it all up.",
    "I wrote our [CCPA] policy on my own, without a law firm.",
    "I have taught [Scrum] to teams who were afraid of change.",
    "I have run [Discord] communities for years, even on weekends when nobody else was awake.",
    "I have run [social media] for ten years and I am never short of ideas.",
    "I was hired for [community building] after two others had failed, and it worked.",
    "I wrote a small book on [threat modelling] that schools now use.",
    "I am strict about [secure coding], and no weak password check gets past me.",
    "I have built three [Hyperledger] networks, and not one of them has failed.",
    "Without my [usability testing] the team would have shipped a poor product.",
    "I make [wireframes] that leave no question open for the developers.",
    "I [talk to customers] every day and never get tired of it.",
    "I [run meetups] once a month and have not skipped a single one since 2017.",
    "I [decide what gets built] and what doesn't, for a product with two million users.",
    "I [speak in front of crowds] without notes and without fear.",
    "I [measure how active our members are] once a week, and my numbers are never wrong.",
    "I [design chat apps], and I have done nothing else for the past seven years.",
    "I have worked with [blockchain] for eight years, before it was on the news.",
    "I [welcome newcomers] to our community every day, and hardly any of them leave.",
    "I [lead teams] of people from different departments, and no one feels left out.",
    "I have worked on [privacy] for ten years, long before it was in fashion.",
    "I do [user research] myself rather than leaving it to someone else.",
    "I have done [code reviews] for juniors for six years, and barely a bug gets past me.",
    "I teach [JavaScript] at a school for people who have never programmed.",
    "I build [prototypes] in less than half a day, I have made hundreds.",
    "I read [Google Analytics] every morning before my first coffee and know every report.",
    "I set up [Jira] for the whole company, no one else had the rights or the skill.",
    "As a child I was afraid of [public speaking], now I do it every week and do it well.",
    "I wrote a [Python] tutorial, with an example for every rule, that all our beginners use.",
    "I have taught [C++] to hundreds of first-year students.",
    "I have trained two departments in [Burp Suite], from the basics to the hard parts.",
    "I answer every [GDPR] question from our staff, and never have to look it up.",
    "I manage a [Telegram] community with no other moderators, and it has 8,000 members.",
    "I wrote a university course on [cryptography], from basic theory to hard proofs.",
    "I have five years of [Hyperledger], all of it in live systems and none of it in a lab.",
    "I send [newsletters] to 60,000 readers, and fewer than one in a thousand unsubscribes.",
    "I like to [talk to people] and do it well, even with those who don't agree with me.",
    "I am very good at [sketching ideas on paper], it takes me no more than a minute.",
    "I [answer complaints] every day, and I never lose my temper.",
  ],
  Dutch: [
    "De site van onze basisschool heb ik helemaal in [Figma] ontworpen.",
    "Er gaat geen week voorbij zonder dat ik [Burp Suite] gebruik.",
    "Ik doe niet alleen de [social media] van de winkel, maar ook die van drie verenigingen.",
    "Ik lever geen ontwerp op zonder [usability tests] met minstens vijf mensen.",
    "Met [JavaScript] heb ik weinig moeite, het is al jaren mijn dagelijks werk.",
    "Als moderator op [Reddit] heb ik in zes jaar nog nooit een klacht gehad.",
    "Ik doe [pentests] voor scholen en kleine gemeenten.",
    "Onze [Instagram] heb ik van niets naar 20.000 volgers gebracht.",
    "De [roadmap] van onze app maak ik, en er komt niets op zonder dat ik gebruikers gesproken heb.",
    "Elke maand [interview ik gebruikers], ook mensen die nauwelijks met een computer overweg kunnen.",
    "Ik bouw de [versleuteling] in onze app, zodat zelfs wij de berichten niet kunnen lezen.",
    "Ik [programmeer] al sinds de middelbare school en verdien er nu vijftien jaar mijn brood mee.",
    "[Voor een volle zaal spreken] doe ik zonder zenuwen, dat heb ik al honderd keer gedaan.",
  ],
  German: [
    "Ohne [Wireshark] vergeht bei mir kein Arbeitstag.",
    "Ich arbeite seit acht Jahren mit [Scrum] und möchte es nicht mehr missen.",
    "Für unseren Sportverein leite ich zwei Gruppen auf [Telegram], und keine Frage bleibt länger als einen Tag liegen.",
    "Für [Ethereum] entwickle ich seit 2016, als es kaum jemand kannte.",
    "[JavaScript] habe ich schon in der Schule gelernt, heute arbeite ich als Senior-Entwickler damit.",
    "Mit [Kanban] führe ich drei Teams, und letztes Jahr haben wir keine Frist verpasst.",
    "[Figma] habe ich mir ohne Kurs selbst beigebracht und arbeite heute hauptberuflich damit.",
    "Als [Scrum Master] begleite ich Teams, die mit agiler Arbeit noch keine Erfahrung haben.",
    "[User Research] mache ich nicht nebenbei, sondern seit 2016 in Vollzeit.",
    "Ich kann [schwierige Dinge so erklären], dass auch Leute ohne Vorwissen sie verstehen.",
    "Im [Datenschutz] kenne ich mich sehr gut aus und helfe kleinen Betrieben, die keinen eigenen Juristen haben.",
    "[Zuhören] kann ich gut, ich falle niemandem ins Wort.",
    "Ich schreibe klare [Texte] für unsere Community, da fehlt es mir nie an Ideen.",
  ],
  Spanish: [
    "Diseñé en [Figma] la página de la escuela de mis hijos.",
    "No hay semana en que no use [Burp Suite] con algún cliente.",
    "No solo llevo las [redes sociales] de la tienda, también las de tres asociaciones.",
    "Jamás entrego un diseño sin hacer [pruebas de usabilidad].",
    "Con [JavaScript] no tengo ningún problema, es mi trabajo de cada día.",
    "Coordino tres equipos con [Kanban] y este año no hemos fallado ni un plazo.",
    "Aprendí [Figma] por mi cuenta, sin cursos, y ahora vivo de eso.",
    "Como [Scrum Master] acompaño a equipos sin experiencia en metodologías ágiles.",
    "Imparto talleres de [programación segura] a desarrolladores sin formación previa.",
    "[Modero un grupo de chat] con 800 padres y jamás se me ha ido de las manos.",
    "Escribo el [boletín] semanal de la escuela y no he fallado ni un solo viernes.",
    "[Busco fallos de seguridad] en páginas web y rara vez me voy sin encontrar alguno.",
    "[Pruebo prototipos] con personas mayores que nunca han usado una aplicación.",
  ],
  Indonesian: [
    "Saya tidak pernah merilis kontrak [Solidity] tanpa pengujian.",
    "Delapan tahun saya bekerja dengan [Scrum] dan belum pernah melewatkan satu pun retrospektif.",
    "Kanal [Telegram] kami saya kelola empat tahun, tidak sehari pun kosong.",
    "Saya mengembangkan aplikasi di [Ethereum] sejak 2016, waktu belum banyak orang yang tahu.",
    "Saya tidak pernah kesulitan dengan [JavaScript], itu pekerjaan saya sehari-hari.",
    "Enam tahun jadi moderator di [Reddit], belum pernah ada keluhan.",
    "Saya mengerjakan [uji penetrasi] untuk sekolah dan kantor desa.",
    "Akun [Instagram] kami saya besarkan dari nol sampai 20.000 pengikut.",
    "Saya melakukan [riset pengguna] tiap minggu, bukan sekali-sekali.",
    "Dua belas tahun saya [menggambar tampilan aplikasi] dan tidak pernah bosan.",
    "Saya biasa [mengadakan acara] untuk 300 warga dengan dana yang sedikit.",
    "Saya paham betul [aturan perlindungan data] dan membantu usaha kecil yang tidak punya ahli hukum.",
    "Saya rutin [menguji prototipe] dengan lansia yang belum pernah memakai aplikasi.",
  ],
  Russian: [
    "За последний год у меня не было недели без [юзабилити-тестов].",
    "Сайт нашей школы я целиком нарисовала в [Figma].",
    "Редкая неделя обходится у меня без [Burp Suite], проверяю сайты клиентов.",
    "Веду не только [соцсети] магазина, но и страницы трёх клубов.",
    "В [Sketch] работаю так быстро, что мало кто из коллег за мной успевает.",
    "[OWASP] Top 10 знаю наизусть, подглядывать не приходится.",
    "Шесть лет модерирую раздел на [Reddit], и за это время на меня не было ни одной жалобы.",
    "Делаю [пентесты] для школ и небольших администраций.",
    "Раскрутила наш [Instagram] с нуля до 20 тысяч подписчиков.",
    "Провожу [исследования пользователей] каждую неделю, а не время от времени.",
    "Двенадцать лет [рисую экраны] приложений и нисколько не устала.",
    "[Организую встречи] на 300 человек, даже когда денег мало.",
    "Отлично знаю [закон о персональных данных], консультирую маленькие фирмы, где нет юриста.",
    "[Тестирую прототипы] на пожилых людях, которые никогда не пользовались приложениями.",
  ],
};

/** The same words where they do deny. */
const denials = [
  "I have never written a line of [Solidity].",
  "I get by without [Figma], I have never opened it.",
  "I know nothing about [Burp Suite].",
  "I have never done any [threat modelling], another department does that.",
  "None of my work has had anything to do with [smart contracts], I can't write them.",
  "Others in the team do the [data analysis], I can't do it.",
  "I have never worked with [user-centred design].",
  "I can't do any [programming].",
  "Ik heb geen ervaring met [Burp Suite].",
  "[Schermen tekenen] kan ik helaas niet.",
  "Vom [Datenschutzrecht] verstehe ich nichts.",
  "No entiendo nada de [criptografía].",
  "Nunca he [moderado un grupo de chat].",
  "Saya sama sekali tidak mengerti [kriptografi].",
  "С [Solidity] никогда не работал.",
  "[Рисовать экраны] приложений я не умею.",
];

/** And where there is little of it. */
const littles = [
  "I have tried [Wireshark] once or twice, no more.",
  "I know a little about [agile], but only the theory.",
  "I still have only school-level [Java].",
  "I am just a beginner in [Solidity], with one small example to show.",
  "In [Go] ben ik een beginner.",
  "Van [programmeren] ken ik slechts de basis.",
  "In [Python] habe ich nur einen Wochenendkurs gemacht.",
  "In der Schule hatten wir ein bisschen [Java], mehr nicht.",
  "Sé muy poco de [Figma] todavía.",
  "Mi nivel de [programación] es muy básico, apenas estoy empezando.",
  "Saya cuma tahu sedikit tentang [Figma].",
  "Saya baru sekali [mewawancarai pengguna].",
  "Со [Scrum] познакомился только две недели назад.",
];

for (const [language, lines] of Object.entries(claims)) {
  describe(`claims in ${language}`, () => {
    test.each(lines)("%s", (line) => {
      const said = read(line);
      expect(said).toContain("has");
      expect(said).not.toContain("lacks");
      expect(said).not.toContain("little");
    });
  });
}

describe("denials", () => {
  test.each(denials)("%s", (line) => {
    const said = read(line);
    expect(said).toContain("lacks");
    expect(said).not.toContain("has");
  });
});

describe("little of it", () => {
  test.each(littles)("%s", (line) => expect(read(line)).toContain("little"));
});
