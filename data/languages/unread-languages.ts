import type { UnreadLanguages } from "../schema";

/** Languages that are not read, by their commonest little words and by what people say in them of their work. */
const languages: UnreadLanguages["languages"] = [
  {
    code: "fr",
    functionWords: words(`
      je tu il elle on nous vous ils elles me te se moi lui eux ne pas plus jamais rien aucun aucune personne sans avec pour par dans sur sous
      chez vers entre depuis pendant avant après et ou mais donc que qui quoi où quand comme si le la les un une des du de au aux en y à ce cet
      cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs suis es est sommes êtes sont étais était été être ai as a avons
      avez ont avais avait avoir eu fais fait faire peux peut veux veut sais sait savoir connais connaît connaître dois vais va travaille
      travaillé travailler utilise utilisé utiliser développe développé maîtrise apprends appris apprendre aime aimerais voudrais écris écrit
      programme très bien peu beaucoup trop aussi encore déjà toujours souvent parfois maintenant tout tous toute toutes autre autres même mêmes
      ainsi puis alors ans année années mois expérience métier développeur développeuse ici là cela ça moins seulement notamment actuellement
      quelques plusieurs chaque projets équipe entreprise compétences connaissances notions débutant débutante sauf ni contre jour jours
      aujourd'hui hui suite grâce afin lors dont celui celle ceux oui non m'appelle habite vis gère écoute réponds organise parle lis enseigne
      explique dessine cherche aide dirige étudie besoin envie ceci fois mieux mal assez presque environ quotidien travail boulot apprentissage
      étudiant étudiante ancienne ancien deux trois quatre cinq six sept huit dix cours gens monde
    `),
    accented: words("où là à ça dès"),
    elided: ["c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu"],
    letters: "çùûîœ",
  },
  {
    code: "pt",
    functionWords: words(`
      eu tu ele ela nós você vocês eles elas me mim meu minha meus minhas seu sua seus suas nosso nossa nossos nossas o a os as um uma uns umas de
      do da dos das em no na nos nas ao aos à às pelo pela pelos pelas por para pra com sem sobre entre até desde após e ou mas porém que quem
      qual quais quando onde como se porque pois então também já ainda sempre nunca jamais nada nenhum nenhuma ninguém algo algum alguma alguns
      algumas tudo todo toda todos todas muito muita muitos muitas pouco mais menos bem mal só apenas agora hoje não sim sou és é somos são era
      foi fui ser estou está estamos estão estava estar tenho tem temos têm tinha ter tive há havia faço faz fazer fiz posso pode poder quero quer
      sei sabe saber conheço uso usar usei trabalho trabalhei trabalhar trabalhando gosto aprendo aprender aprendi aprendendo estudo estudando
      desenvolvo desenvolvi programo programar escrevo escrevi anos ano meses este esta isso isto esse essa aquele outro outra outros outras cada
      mesmo além dia dias vez experiência equipe equipa conhecimento conhecimentos desenvolvedor desenvolvedora projetos projectos empresa área
      atualmente exceto nem te lhe si num numa neste nesta nesse nessa chamo moro vivo cuido gerencio falo leio ensino explico desenho procuro
      ajudo lidero organizo queria gostaria entendo entender li vezes melhor quase cerca assim enquanto antes depois estudante dois duas três quatro cinco seis sete oito dez pessoas gente semana tempo sozinho sozinha
    `),
    accented: words("é só há já à às nós vós"),
    letters: "ãõç",
  },
  {
    code: "it",
    functionWords: words(`
      io tu lui lei noi voi loro me mi te ti ci vi si ne mio mia miei mie tuo suo sua suoi nostro nostra nostri il lo la i gli le un uno una di
      del dello della dei degli delle a ad al allo alla ai agli alle da dal dallo dalla dai dalle in nel nello nella nei nelle con su sul sulla
      sui sulle per tra fra senza e ed o ma però anche se che chi cui quale quali quando dove come perché quindi poi non né mai niente nulla
      nessun nessuno nessuna sono sei è siamo siete era ero stato stata essere ho hai ha abbiamo hanno avevo avere avuto faccio fai fa fare fatto
      posso può potrei voglio vorrei so sa sapere conosco conosce conoscere uso usato usare utilizzo lavoro lavorato lavorare lavoravo lavora
      studio studiato imparo imparare imparando imparato sto stiamo sviluppo sviluppato scrivo scritto programmo programmare piace molto molta
      molti molte poco più meno bene solo ancora già sempre spesso ora oggi adesso anni anno mesi questo questa questi queste quello quella tutto
      tutta tutti tutte altro altri altre ogni qualche alcuni esperienza conoscenza conoscenze competenze azienda progetti sviluppatore
      sviluppatrice tranne due tre volte dopo prima durante sì chiamo vivo abito gestisco parlo leggo insegno spiego disegno cerco aiuto dirigo
      guido organizzo capisco volta meglio male abbastanza quasi circa così invece mentre proprio cosa cose       quattro cinque sette otto nove dieci persone gente settimana mondo
    `),
    accented: words("è né più può già là lì sì"),
    elided: ["l", "d", "c", "un", "all", "dell", "nell", "sull", "dall", "quell", "quest", "com"],
    letters: "ìòù",
  },
  {
    code: "ro",
    functionWords: words(`
      eu tu el ea noi voi ei ele mă m îmi mi meu mea mei mele nostru noastră un o unei unui al a ale ai lui lor și sau dar ci că să în din de la
      pe cu fără pentru prin spre după înainte până despre între când unde cum care ce cine dacă deoarece nu niciodată nimic niciun nicio nimeni
      nici sunt ești este e suntem era eram am avem au aveam avut fost fi fac face făcut pot poate vreau știu cunosc folosesc folosit lucrez
      lucrat învăț învățat învăța scriu scris programez dezvolt dezvoltat creez place foarte bine puțin mult multe mai doar acum încă deja mereu
      uneori ani an luni acest această aceste asta toate tot alte altă decât experiență cunoștințe echipă echipa dezvoltator proiecte firmă lângă
      ca se le îl îi în-un într dintr da numesc locuiesc trăiesc vorbesc citesc predau explic desenez caut ajut conduc organizez înțeleg aș rău
      aproape așa oameni timp doi două trei patru cinci șase șapte opt zece săptămână lumea deloc
    `),
    letters: "ăîșțşţ",
  },
  {
    code: "pl",
    functionWords: words(`
      ja ty on ona my wy oni mnie mi mną mam masz ma mamy mają miałem miałam mieć mój moja moje moich mojej moim nasz nasza nasze jego jej ich się
      siebie nie tak ani nigdy nic żaden żadnego żadnej żadnych nikt a i o u w we z ze na do od dla po pod przed przez przy za bez nad między oraz
      lub albo ale lecz więc bo że żeby aby gdy kiedy gdzie jak jako co kto który która które których którzy czy jeśli też także również jeszcze
      już tylko bardzo dużo mało trochę dobrze zawsze często czasem teraz obecnie jest jestem są był była było byłem byłam być będę mogę może
      można chcę chciałbym chciałabym umiem potrafię znam wiem robię pracuję pracowałem pracowałam pracować piszę pisałem używam używałem uczę
      uczyłem tworzę programuję lubię zajmuję lat lata rok roku miesięcy ten ta to te tego tej tym tych wszystko wszystkie innych oprócz
      doświadczenie doświadczenia znajomość zespole firmie projekty pracy brak podstawy mieszkam nazywam imię prowadzę odpowiadam organizuję
      rozmawiam czytam tłumaczę projektuję szukam pomagam studiuję rozumiem chciałem wolę lepiej prawie około więcej mniej potem razem kiedyś dziś
      wcale ludzie ludzi ludźmi rzeczy czas tydzień dwa trzy cztery pięć sześć siedem osiem dziesięć drugi inni takie
    `),
    letters: "ąęłśźżćń",
  },
  {
    code: "cs",
    functionWords: words(`
      já ty on ona my oni mě mi mne mnou můj moje mám máš má máme mají měl měla mít nemám nemá se si sebe ne ano ani nikdy nic žádný žádné žádnou
      žádná nikdo a i o u v ve z ze s k ke na do od pro po pod před přes při za bez mezi nebo ale protože že aby když kde jak jako co kdo který
      která které jestli pokud také taky ještě už jen jenom velmi moc hodně málo trochu dobře vždy často někdy nyní teď jsem jsi je jsme jsou byl
      byla bylo být nejsem budu můžu mohu může chci chtěl chtěla bych umím neumím znám neznám vím nevím dělám nedělám pracuji pracuju pracoval
      pracovala nepracoval píšu nepíšu psal používám nepoužívám používal učím vyvíjím programuji programovat baví let roky rok roku měsíců ten ta
      to tento tato toho tom všechno všechny jiné kromě zkušenosti zkušenost znalosti týmu firmě práce práci som sme sú bol bola viem neviem
      pracujem nepracujem robím píšem aj alebo pretože keď tiež ešte len veľmi rokov skúsenosti žiadne poznám nepoznám chcem by programujem okrem
      pri jmenuji jmenuju bydlím vedu odpovídám organizuji mluvím čtu vysvětluji navrhuji hledám pomáhám studuji rozumím nerozumím starám raději
      lépe skoro asi více méně potom spolu kdysi dnes zatím vůbec lidé lidi lidí věci čas týden dva tři čtyři pět šest sedm osm deset druhý jiní
      volám bývam nerozumiem hľadám
    `),
    accented: words("já má mě"),
    letters: "ěščřžýůťďňľŕĺ",
  },
  {
    code: "hr",
    functionWords: words(`
      ja ti on ona mi vi oni mene meni me moj moja moje naš naša se sebe ne ni nikad nikada ništa nijedan niko nitko nemam nismo nisam nije i a o
      u s sa na do od za po pod pred pri kroz iz bez između nakon posle ili ali već jer da što šta koji koja koje kada kad gdje gde kako kao
      također takođe još samo vrlo veoma puno malo dobro uvijek uvek često sada jesam sam si je smo su bio bila bilo biti ću imam ima imamo mogu
      može želim znam znamo umijem umem radim radio radila raditi pišem pisao koristim koristio koristila učim razvijam programiram volim godina
      godine godinu mjeseci meseci iskustvo iskustva iskustvom znanje znanja timu projektima posao posla ovo ova to taj sve svi osim drugi nikakvo
      zovem živim vodim odgovaram organiziram govorim čitam objašnjavam tražim pomažem studiram razumijem razumem htio volio bolje skoro oko više
      manje poslije zajedno nekad danas uopće uopšte ljudi stvari vrijeme vreme tjedan nedelja dva tri četiri pet šest sedam osam deset
    `),
    letters: "čćšžđ",
  },
  {
    code: "sv",
    functionWords: words(`
      jag du han hon vi ni de dem mig min mitt mina vår vårt våra sin sitt en ett den det detta och eller men att som om när där här inte aldrig
      ingen inget inga utan med för från till på i av vid hos mot efter under mellan genom sedan år är var varit vara har hade haft ha kan kunde
      kunnat ska skulle vill ville måste får fick gör gjort göra gjorde går också bara mycket lite mer mest bra redan nu idag alltid ofta ibland
      några någon något alla allt andra egen hur vad vem vilken eftersom så än ännu jobbar jobbat jobbade arbetar arbetat arbetade använder använt
      använda lär lärt lära skriver skrivit utvecklar programmerar programmera känner vet kunskap kunskaper erfarenhet erfarenheter utvecklare
      månader bland samt både förutom ja nej heter bor sköter leder svarar ordnar pratar talar läser undervisar förklarar ritar söker hjälper
      studerar förstår tycker gillar bättre nästan ungefär mindre tillsammans förr först människor folk saker tid vecka två tre fyra fem sex sju
      åtta tio gång gånger alls säger även åt
    `),
    accented: words("är för än över ä"),
    letters: "å",
  },
  {
    code: "da",
    functionWords: words(`
      jeg du han hun vi de dem mig meg min mit mitt mine vår vores en et ei den det dette og eller men at som om når der her ikke aldrig aldri
      ingen intet ingenting noe uden uten med for fra til på i af av ved hos mod mot efter etter under mellem mellom gennem gjennom siden år er
      var været vært være har hadde havde hatt haft kan kunne kunnet skal skulle vil ville må får fikk fik gør gjør gjort gøre gjøre går også kun
      bare meget mye litt lidt mer mere mest godt allerede nå nu idag altid alltid ofte noen nogle noget alle alt andre egen hvordan hva hvad hvem
      fordi så ennå endnu jobber jobbet arbejder arbejdet arbeider arbeidet bruker brukt bruger brugt lærer lært lære skriver skrevet utvikler
      udvikler programmerer programmere kender kjenner vet kunnskap kendskab erfaring erfaringer måneder både samt undtagen unntatt ja nej nei
      hedder heter bor leder svarer holder taler snakker læser leser underviser forklarer tegner søger søker leter hjælper hjelper studerer
      forstår synes liker bedre næsten nesten omtrent mindre sammen før først mennesker folk ting tid uge uke to tre fire fem seks syv otte åtte
      ti gang ganger slet siger sier
    `),
    letters: "åæø",
  },
  {
    code: "fi",
    functionWords: words(`
      minä mä sinä hän me te he minun minulla mulla minua minulle meillä olen olet on olemme ovat olin oli ollut olleet olla en et ei emme eivät
      enkä eikä ja tai vai mutta vaan että jotta koska jos kun kuin niin myös sekä joka jota jossa jotka mikä mitä missä miten se sen sitä siitä
      ne niitä tämä tämän tätä tässä tällä kanssa ilman ennen jälkeen lisäksi sitten vielä jo nyt aina usein joskus koskaan mitään kukaan yhtään
      hyvin paljon vähän enemmän vain noin kaikki kaikkea muut muita oma oman osaan osaa osannut osata tiedän tunne tunnen käytän käyttänyt käytin
      teen tehnyt tehdä tein haluan haluaisin voin voi opin opiskelen opettelen oppia oppinut opetella työskentelen työskennellyt työ työtä työssä
      työkseni työskentelin kirjoitan kirjoittanut ohjelmoin ohjelmoida ohjelmoinut suunnittelen pidän ole vuotta vuoden vuosia kuukautta
      kokemusta kokemus osaamista taitoja paitsi kyllä nimeni asun hoidan johdan vastaan järjestän puhun luen opetan selitän piirrän etsin autan
      ymmärrän tykkään rakastan tarvitsen paremmin melkein suunnilleen vähemmän yhdessä nykyään silloin ihmiset ihmisiä ihmisten asiat asioita
      aika aikaa viikko viikossa päivittäin kaksi kolme neljä viisi kuusi seitsemän kahdeksan kymmenen kerran lainkaan ollenkaan sanovat
      ohjelmoija minusta toinen
    `),
  },
  {
    code: "hu",
    functionWords: words(`
      én te ő mi ti ők engem nekem az a egy és de hanem hogy ha mert mint ami aki amely amit mit hol mikor hogyan nem ne sem se soha semmi semmit
      semmilyen senki nincs nincsen vagyok vagy van vannak volt voltam lenni lesz leszek nagyon jól kicsit kevés sok több csak már még most mindig
      gyakran néha is meg el ki be fel le után előtt óta között által ról ről szerint nélkül kívül számára minden mindent más saját ezt azt ez
      ennek annak éve évig év évet évek hónap tudok tudom tud tudtam ismerem ismerek használok használtam használom használni dolgozom dolgoztam
      dolgozni tanulok tanultam tanulom tanulni írok írtam fejlesztek fejlesztettem programozok programozni szeretnék szeretek szeretném szeretem
      csinálok készítek értek tapasztalatom tapasztalat tapasztalattal fejlesztő ismeretem ismereteim munka csapat cégnél igen hívnak élek lakom
      vezetek vezetem kezelek kezelem válaszolok szervezek beszélek olvasok tanítok magyarázok tervezek keresek segítek értem jobban majdnem
      körülbelül kevesebb együtt régen ma naponta egyáltalán emberek dolgok dolgokat idő héten két kettő három négy öt hat hét nyolc tíz mások
      másik sincs írom írják
    `),
    accented: words("én és ő még már ír"),
    letters: "őű",
  },
  {
    code: "tr",
    functionWords: words(`
      ben sen o biz siz onlar benim bana beni bizim ve veya ya ile ama fakat ancak çünkü de da ki bu şu bir iki üç her hiç çok az biraz daha en
      gibi için kadar göre sonra önce beri olarak olan olduğu oldu olmak oldum var yok yoktur değil değilim ne nasıl mi mı mu mü iyi şimdi hala
      henüz sadece yalnızca bazen genellikle hem hariç dışında yıl yıldır yıllık ay aydır üzerine üzerinde hakkında konusunda tarafından içinde
      arasında istiyorum biliyorum bilmiyorum biliyor bilmem yapıyorum yapamam yaptım yapmadım çalışıyorum çalıştım çalışmadım kullanıyorum
      kullandım kullanmadım kullanmıyorum öğreniyorum öğrenmek yazıyorum yazdım yazmadım yazamam yazabiliyorum geliştiriyorum geliştirdim ediyorum
      ettim seviyorum anlamıyorum anlamam tasarlıyorum deneyim deneyimim deneyimi bilgi bilgim bilgisi sahibim tecrübem tecrübe yazılım
      geliştirici kodlama kendi kendim evet hayır adım yaşıyorum oturuyorum yönetiyorum düzenliyorum konuşuyorum okuyorum okudum anlatıyorum
      çiziyorum arıyorum yardım çeviriyorum anlıyorum severim isterim isterdim neredeyse yaklaşık birlikte eskiden bugün artık insanlar insanlarla
      şeyler zaman hafta gün günlük dört beş altı yedi sekiz dokuz on başka diğer bildiğim bilirim yapıyor yazıyor
    `),
    letters: "ışğç",
  },
  {
    code: "vi",
    functionWords: words(`
      tôi mình không có và là của cho với trong ngoài làm việc năm kinh nghiệm biết chưa đã đang được các những một hai ba bốn người này thì cũng
      học lập trình về tại từ đến rất nhiều ít viết dùng sử dụng muốn thể khi như hoặc nhưng hơn ra vào ở để bằng công ty dự án kỹ năng phát triển
      ngôn ngữ chỉ vẫn sẽ trước sau giờ hiện gì nào còn vâng tên sống quản lý trả lời nói đọc dạy giải thích thiết kế tìm giúp hiểu tốt gần khoảng
      cùng hôm nay bạn điều tuần sáu bảy tám chín mười
    `),
    letters: "đơưăâêôạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
  },
  {
    code: "uk",
    functionWords: words(`
      я ти ми ви він вона воно вони мене мені мною мій моя моє мої нас нам наш наша наші їх його її себе свій свої і й та або але що щоб як коли
      де хто чим який яка яке які якщо тому також теж ще вже лише тільки дуже багато трохи добре завжди часто зараз ні не ніколи нічого жодного
      жодної ніхто немає без із зі з від до для після перед під над по про при між через у в на за а це цей ця цього цьому був була були бути буду
      є маю має маємо мав мала можу може хочу хотів вмію знаю працюю працював працювала пишу писав писала використовую використовував
      використовувала вивчаю вчу вчуся вчила роблю робив розробляю програмую люблю роки років рік місяців досвід досвіду досвідом знання знань
      команді команди всі все інші крім нема робота роботи так звати живу мешкаю веду керую відповідаю організовую розмовляю читаю читав навчаю
      пояснюю проєктую шукаю допомагаю навчаюся навчаюсь розумію розуміюся користуюся краще майже близько більше менше потім разом колись сьогодні
      взагалі зовсім люди людей людьми речі час тиждень два дві три чотири п'ять шість сім вісім десять інший
    `),
    letters: "іїєґ",
  },
  {
    code: "bg",
    functionWords: words(`
      аз ти той тя ние вие те мен ми ме мой моя моят моята моето моите се си да не нито никога нищо никой никакъв няма нямам без с със в във на за
      от до по при след преди през между под над и или но а че като когато където как какво кой който която които което ако защото също още вече
      само много малко добре винаги често сега съм е сме са беше бях бъда ще имам има имаме имах мога може искам знам умея работя работил работила
      работих работа пиша писал използвам използвал уча изучавам правя разработвам програмирам обичам години година месеца опит познания това този
      тази тези всички всичко други освен екип казвам живея водя отговарям организирам говоря чета обяснявам проектирам търся помагам следвам
      разбирам харесвам по-добре почти около повече по-малко после заедно някога днес изобщо хора хората неща време седмица две три четири пет
      шест седем осем десет друг
    `),
  },
];

/** Of these words those that are ordinary ones in a language that is read, too, and do not stand among its function words. */
const alsoRead: UnreadLanguages["alsoRead"] = {
  en: words(`
    ad ai aide al ale alt am ate bade ban bang bare bay bio bra care chi chin ci circa co com come competences con day de del den des din dos
    dove du due dung el encore era es et eve face far fare fem fire folk gang gore grace gun ha hat he hem her ho holder imam io ja jest la
    lap laser lat le les let lite ma male meme memes men mere min mine mint mod most nay notions ok opt organise pa par pendant per pet place
    plus pod pot pour pro programme radio rat sans sedan sex sim sin six solo son song studio suite take teen tempo ten till ting ton tot tout
    under utilise vain van ve vet vi vice vim vise vivo volt volta
  `),
  nl: words(`
    ai bang bare circa den der des du folk gang hem ja kun laser leder les male mei men mes min moi na nam pas per pet plus pot pro programme
    radio regen sier solo som song sta studio suite tempo ter u vers vice vis zaden
  `),
  de: words(`
    ai alt ca circa du elle experience firma folk gang gar her ja je kunde laser mal men min na om par per plus pro programme quasi radio regen
    sei ser solo studio tempo u under uns vice
  `),
  es: words(`
    a alta apenas area cerca cinco cine cosa cuido da dar das di dia dirige e entender estar explico explique firme fui han he mal malo moro
    organizo pidan plus poder pro procuro programar radio rol saber seis ser siete sur toda todas tu u uno va van vi voces vos
  `),
  id: words(`
    area beri bila bola dia gang kan laser mu opt para per plus pro radio se sedan si solo song studio tak tata tempo tes tim tu zaman
  `),
  ru: words(`
    веду водя говоря два две десять друг живу звати кой коли люблю людьми между мен мене около перед писал писала пишу познания почти правя про
    работа разом робота само себе та те теж той тому три умея уча хора час чета читаю
  `),
};

/** Letters by which it is told that something is not read, and the language that is likeliest written in them. */
const scripts: UnreadLanguages["scripts"] = [
  { code: "ar", letters: ["Arabic"] },
  { code: "he", letters: ["Hebrew"] },
  { code: "el", letters: ["Greek"] },
  { code: "hi", letters: ["Devanagari"] },
  { code: "th", letters: ["Thai"], unspaced: true },
  { code: "ja", letters: ["Hiragana", "Katakana"], unspaced: true },
  { code: "zh", letters: ["Han"], unspaced: true },
  { code: "ko", letters: ["Hangul"] },
];

export const UNREAD_LANGUAGES: UnreadLanguages = { languages, alsoRead, scripts };

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
