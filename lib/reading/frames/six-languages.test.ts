import { testSentences } from "./frames";

const LANGUAGES = ["en", "nl", "de", "es", "id", "ru"] as const;

/** One form of speech a row, as it is said in each of the six languages: what is read in one is read in all. "…" stands for the skill. */
const FORMS = {
  has: [
    ["I no longer need to learn …, I've mastered it for years.", "Ik hoef … niet meer te leren, dat beheers ik al jaren.", "… muss ich nicht mehr lernen, das kann ich seit Jahren.", "No necesito aprender …, lo domino desde hace años.", "Saya tidak perlu belajar … lagi, sudah lama saya kuasai.", "Мне не нужно учить …, я давно им владею."],
    ["My boss once asked me to learn …, and now I do it every day.", "Mijn baas vroeg me ooit … te leren, en nu doe ik het elke dag.", "Mein Chef bat mich damals, … zu lernen, und inzwischen mache ich das täglich.", "Mi jefe me pidió aprender … y ahora lo hago a diario.", "Dulu bos minta saya belajar …, sekarang jadi pekerjaan harian saya.", "Начальник попросил меня выучить …, и теперь я пишу на нём каждый день."],
    ["I train apprentices in ….", "Ik leid stagiairs op in ….", "Azubis weise ich in … ein.", "Formo a los becarios en ….", "Saya melatih anak magang ….", "Обучаю стажёров …."],
    ["Thanks to an old teacher I began with … and have not stopped since.", "Dankzij een leraar begon ik met … en ik ben nooit meer gestopt.", "Dank eines Lehrers habe ich mit … angefangen und nie aufgehört.", "Gracias a un profesor empecé con … y no lo he dejado desde entonces.", "Berkat guru lama saya mulai … dan tidak berhenti sampai sekarang.", "Благодаря учителю начал с … и с тех пор не бросаю."],
    ["I can't imagine work without ….", "Zonder … kan ik me mijn werk niet voorstellen.", "Ohne … kann ich mir meine Arbeit nicht vorstellen.", "No me imagino trabajar sin ….", "Tidak terbayang kerja tanpa ….", "Не представляю работу без …."],
    ["Without … I could not have finished the last three orders.", "Zonder … had ik de laatste drie opdrachten niet afgekregen.", "Ohne … hätte ich die letzten drei Aufträge nicht geschafft.", "Sin … no habría terminado los últimos tres encargos.", "Tanpa …, tiga pesanan terakhir tidak mungkin selesai.", "Без … я бы не закончил последние три заказа."],
    ["As for …, leave it to me.", "…? Laat dat maar aan mij over.", "…? Überlasst das ruhig mir.", "Lo de … dejádmelo a mí.", "Soal …, serahkan saja pada saya.", "Что до …, это ко мне."],
    ["At the agency in Leipzig I mostly did …, for publishers.", "Bij het bureau in Leiden deed ik vooral …, voor uitgevers.", "In der Agentur in Leipzig habe ich vor allem … gemacht, meist für Verlage.", "En la agencia de Lima hacía sobre todo …, para editoriales.", "Di agensi di Malang saya terutama mengerjakan …, untuk penerbit.", "В агентстве в Перми я в основном делал …, для издательств."],
    ["People come to me when … acts up.", "Ze komen naar mij als … hapert.", "Wenn … spinnt, kommen alle zu mir.", "Cuando … falla, todos vienen a mí.", "Kalau … bermasalah, semua datang ke saya.", "Когда … барахлит, все идут ко мне."],
    ["I earn my living with ….", "Met … verdien ik mijn brood.", "Mit … verdiene ich mein Geld.", "Me gano la vida con ….", "Saya cari nafkah dari ….", "Зарабатываю на жизнь …."],
    ["There's hardly a day without ….", "Er gaat geen dag voorbij zonder ….", "Kein Tag vergeht ohne ….", "No pasa un día sin ….", "Tiada hari tanpa ….", "Ни дня без …."],
    ["Fluent in …, no course needed.", "Vloeiend in …, cursus niet nodig.", "Sicher in …, Kurs nicht nötig.", "Domino …, no necesito curso.", "Lancar …, tidak perlu kursus.", "Свободно владею …, курсы не нужны."],
  ],
  learning: [
    ["A friend is teaching me … step by step.", "Een vriendin leert me stap voor stap ….", "Eine Freundin bringt mir Schritt für Schritt … bei.", "Un amigo me enseña … poco a poco.", "Seorang teman mengajari saya … pelan-pelan.", "Подруга понемногу учит меня …."],
    ["On Saturdays my brother shows me a bit more of ….", "Elke zaterdag laat mijn broer me wat meer van … zien.", "Mein Bruder zeigt mir samstags immer ein bisschen mehr von ….", "Los sábados mi hermano me enseña un poco más de ….", "Tiap Sabtu kakak menunjukkan … sedikit demi sedikit ke saya.", "По субботам брат показывает мне …."],
    ["I am taking evening classes in ….", "Ik volg een avondcursus ….", "Ich besuche einen Abendkurs in ….", "Voy a clases nocturnas de ….", "Saya ikut kelas malam ….", "Хожу на вечерние курсы по …."],
    ["I'm halfway through the … course.", "Ik ben halverwege de cursus ….", "Mit dem …-Kurs bin ich halb durch.", "Voy por la mitad del curso de ….", "Kursus … saya sudah setengah jalan.", "Прошла уже половину курса по …."],
    ["…: I'm on chapter five of the book.", "…: ik zit in hoofdstuk vijf van het boek.", "…: bin im Buch bei Kapitel fünf.", "…: voy por el capítulo cinco del libro.", "…: bukunya baru sampai bab lima.", "…: дошёл до пятой главы учебника."],
    ["I'm taking my first steps in ….", "Ik zet mijn eerste stappen in ….", "Ich mache gerade meine ersten Schritte in ….", "Estoy dando mis primeros pasos en ….", "Saya baru menapak langkah pertama di ….", "Делаю первые шаги в …."],
    ["… is going better every week, but I'm still in training.", "… gaat elke week beter, maar ik zit nog in opleiding.", "… klappt jede Woche besser, aber ich bin noch in der Ausbildung.", "… me sale mejor cada semana, pero sigo en formación.", "… makin lancar tiap minggu, tapi saya masih kursus.", "С … с каждым занятием всё лучше, но я ещё учусь."],
    ["I still get confused in …, but every lesson helps.", "Ik raak nog in de war met …, maar elke les helpt.", "Ich komme bei … noch durcheinander, aber jede Stunde hilft.", "Todavía me lío con …, pero cada clase ayuda.", "Saya masih bingung dengan …, tapi tiap pelajaran membantu.", "Пока путаюсь в …, но каждый урок помогает."],
    ["With tutorials I am trying to get the hang of ….", "Met filmpjes probeer ik … onder de knie te krijgen.", "Mit Tutorials versuche ich, in … reinzukommen.", "Con tutoriales intento cogerle el truco a ….", "Lewat tutorial saya mencoba menguasai ….", "По туториалам пытаюсь освоить …."],
    ["I've been studying … since January.", "Ik studeer sinds januari ….", "Seit Januar lerne ich ….", "Estudio … desde enero.", "Sejak Januari saya belajar ….", "С января учу …."],
    ["Exam in … in June, so I'm revising a lot.", "In juni heb ik examen …, dus ik leer veel.", "Im Juni ist Prüfung in …, ich büffle viel.", "En junio tengo el examen de …, así que estudio mucho.", "Bulan Juni ujian …, jadi saya banyak belajar.", "В июне экзамен по …, много готовлюсь."],
    ["I'm practising … at home.", "Ik oefen thuis met ….", "Zu Hause übe ich ….", "Estoy practicando … en casa.", "Di rumah saya latihan ….", "Дома тренируюсь в …."],
  ],
  wants: [
    ["Does anybody know a good course in …?", "Weet iemand een goede cursus …?", "Kennt jemand einen guten Kurs für …?", "¿Alguien conoce un buen curso de …?", "Ada yang tahu kursus … yang bagus?", "Посоветуйте хороший курс по …."],
    ["After the summer I'll sign up for a course in ….", "Na de zomer schrijf ik me in voor een cursus ….", "Nach dem Sommer melde ich mich zu einem …-Kurs an.", "Después del verano me apunto a un curso de ….", "Habis liburan saya mau daftar kursus ….", "После лета запишусь на курс по …."],
    ["… is on my list for next year.", "… staat op mijn lijstje voor volgend jaar.", "… steht auf meiner Liste für nächstes Jahr.", "Tengo … en mi lista para el año que viene.", "… masuk daftar rencana saya tahun depan.", "… у меня в планах на следующий год."],
    ["I hope the new job lets me learn ….", "Hopelijk mag ik in de nieuwe baan … leren.", "Hoffentlich darf ich in der neuen Stelle … lernen.", "Ojalá en el nuevo trabajo me dejen aprender ….", "Semoga di tempat baru saya boleh belajar ….", "Надеюсь, на новой работе дадут поучить …."],
    ["… would be my next step.", "… zou mijn volgende stap zijn.", "… wäre mein nächster Schritt.", "… sería mi siguiente paso.", "… jadi langkah saya berikutnya.", "… будет моим следующим шагом."],
    ["… has always tempted me.", "… trekt me al jaren.", "… reizt mich schon lange.", "… siempre me ha llamado la atención.", "… sudah lama menarik perhatian saya.", "… давно меня привлекает."],
    ["I'd love a job where I can pick up ….", "Ik zoek een baan waar ik … kan leren.", "Ich suche eine Stelle, wo ich … lernen kann.", "Busco un trabajo donde pueda aprender ….", "Saya cari pekerjaan di mana saya bisa belajar ….", "Ищу работу, где смогу научиться …."],
    ["I'm thinking about going into ….", "Ik denk erover om met … te beginnen.", "Ich überlege, mit … anzufangen.", "Estoy pensando en meterme en ….", "Saya kepikiran untuk masuk ke ….", "Подумываю заняться …."],
    ["When the children are bigger I'll start with ….", "Als de kinderen groter zijn begin ik met ….", "Wenn die Kinder größer sind, fange ich mit … an.", "Cuando los niños sean mayores, empezaré con ….", "Kalau anak-anak sudah besar, saya mulai ….", "Когда дети подрастут, начну учить …."],
  ],
  lacks: [
    ["At school … was not taught, so I know nothing of it.", "Op school werd … niet gegeven, dus daar weet ik niets van.", "In der Schule kam … nicht dran, da weiß ich nichts.", "En el colegio no daban …, así que no sé nada de eso.", "Di sekolah tidak diajarkan …, jadi saya tidak tahu apa-apa.", "В школе … не было, так что я в этом ничего не знаю."],
    ["My training did not cover ….", "In mijn opleiding kwam … niet aan bod.", "In meiner Ausbildung kam … nicht vor.", "En mi formación no se veía ….", "Di pelatihan saya tidak ada ….", "В моём обучении … не было."],
    ["I opened … once and closed it again; I can't work with it.", "Ik heb … één keer geopend en weer gesloten; ik kan er niet mee werken.", "Ich habe … einmal geöffnet und wieder zugemacht; damit kann ich nicht arbeiten.", "Abrí … una vez y lo cerré; no sé usarlo.", "Saya pernah buka … sekali lalu tutup lagi; saya tidak bisa memakainya.", "Один раз открыл … и закрыл, работать с ним не умею."],
    ["What little … I knew is all gone.", "Het beetje … dat ik kende ben ik helemaal kwijt.", "Das bisschen …, das ich konnte, ist komplett weg.", "Lo poco de … que sabía se me ha olvidado por completo.", "Sedikit … yang dulu saya tahu sudah hilang semua.", "То немногое из …, что я знал, совсем забыл."],
    ["I can do a lot, but … is not part of it.", "Ik kan veel, maar … hoort daar niet bij.", "Ich kann vieles, aber … gehört nicht dazu.", "Sé hacer muchas cosas, pero … no es una de ellas.", "Banyak yang bisa saya kerjakan, tapi … tidak termasuk.", "Умею многое, но … сюда не входит."],
    ["I meet every requirement except ….", "Ik voldoe aan alle eisen, behalve ….", "Ich erfülle alle Anforderungen außer ….", "Cumplo todos los requisitos menos ….", "Saya memenuhi semua syarat kecuali ….", "Подхожу под все требования, кроме …."],
    ["I never got round to ….", "Aan … ben ik nooit toegekomen.", "Zu … bin ich nie gekommen.", "Nunca llegué a ….", "Saya tidak pernah sempat ….", "До … руки так и не дошли."],
    ["… is Greek to me.", "… is abracadabra voor mij.", "… sind für mich böhmische Dörfer.", "… me suena a chino.", "… itu asing buat saya.", "… для меня тёмный лес."],
    ["Although I've been in the trade for years, I never learned ….", "Hoewel ik al jaren in het vak zit, heb ik … nooit geleerd.", "Obwohl ich seit Jahren in der Branche bin, habe ich … nie gelernt.", "Aunque llevo años en el sector, nunca aprendí ….", "Walaupun sudah lama di bidang ini, saya tidak pernah belajar ….", "Хотя я в отрасли давно, … так и не выучил."],
    ["Everything was manual there, which is why I don't know ….", "Daar ging alles met de hand, dus … ken ik niet.", "Dort lief alles von Hand, deshalb kenne ich … nicht.", "Allí todo era manual, por eso no conozco ….", "Di sana semuanya manual, makanya saya tidak kenal ….", "Там всё делали вручную, поэтому … я не знаю."],
    ["Don't ask me about ….", "Over … moet je mij niks vragen.", "Frag mich nicht nach ….", "De … no me preguntes.", "Jangan tanya saya soal ….", "Про … меня не спрашивайте."],
    ["I'm missing ….", "… ontbreekt bij mij.", "… fehlt mir.", "Me falta ….", "… saya belum punya.", "… мне не хватает."],
    ["…: haven't got that far.", "…: zover ben ik nog niet.", "…: so weit bin ich noch nicht.", "…: todavía no he llegado.", "…: belum sampai ke sana.", "…: до этого пока не дошёл."],
  ],
  other: [
    ["For … we always hire a freelancer.", "Voor … huren we altijd een freelancer in.", "Für … beauftragen wir immer einen Freiberufler.", "Para … siempre contratamos a un autónomo.", "Untuk … kami selalu menyewa pekerja lepas.", "Для … мы всегда нанимаем фрилансера."],
    ["When it comes to …, we call an agency.", "Voor … bellen we een bureau.", "Bei … rufen wir eine Agentur an.", "Cuando hace falta …, llamamos a una agencia.", "Kalau butuh …, kami panggil agensi.", "Если нужен …, мы зовём агентство."],
    ["In our department Joe is the … person.", "Bij ons op de afdeling is Joost de …-man.", "In unserer Abteilung ist Jonas der Mann für ….", "En mi departamento Joaquín es el experto en ….", "Di bagian kami, Joko yang ahli ….", "В нашем отделе по … главный Женя."],
    ["My new boss is known for her ….", "Mijn nieuwe bazin staat bekend om haar ….", "Meine neue Chefin ist bekannt für ihr ….", "Mi nueva jefa es famosa por su ….", "Bos baru saya terkenal karena …-nya.", "Моя новая начальница славится своим …."],
    ["The vacancy asks for three years of ….", "In de vacature vragen ze drie jaar ….", "In der Stellenanzeige verlangen sie drei Jahre ….", "En la oferta piden tres años de ….", "Di lowongannya mereka minta tiga tahun ….", "В вакансии просят три года …."],
    ["According to the ad, … is a plus.", "Volgens de advertentie is … een pluspunt.", "Laut Anzeige ist … von Vorteil.", "Según el anuncio, … es un plus.", "Menurut iklannya, … jadi nilai tambah.", "Согласно объявлению, … будет плюсом."],
    ["Our client has a … team of its own.", "Onze klant heeft een eigen team voor ….", "Unser Kunde hat ein eigenes Team für ….", "Nuestro cliente tiene su propio equipo de ….", "Klien kami punya tim … sendiri.", "У нашего заказчика есть своя команда по …."],
    ["My husband sits over his … all night.", "Mijn man zit de hele nacht aan ….", "Mein Mann sitzt die ganze Nacht an ….", "Mi marido se pasa las noches con ….", "Suami saya semalaman mengutak-atik ….", "Муж ночами сидит за …."],
    ["I leave … to the others.", "… laat ik aan anderen over.", "… überlasse ich anderen.", "… se lo dejo a los demás.", "… saya serahkan ke orang lain.", "… я оставляю другим."],
    ["… is done by a company in Leeds.", "… wordt gedaan door een bedrijf in Breda.", "… macht bei uns eine Firma aus Jena.", "De … se encarga una empresa de Vigo.", "… dikerjakan perusahaan di Bandung.", "… у нас делает фирма из Твери."],
    ["My colleagues know …, I do the phones.", "Mijn collega's kennen …, ik doe de telefoon.", "Meine Kollegen können …, ich mache das Telefon.", "Mis compañeros saben …, yo atiendo el teléfono.", "Teman-teman kantor bisa …, saya bagian telepon.", "Коллеги знают …, а я отвечаю на звонки."],
  ],
} satisfies Record<string, readonly (readonly string[])[]>;

LANGUAGES.forEach((code, column) => {
  for (const [stance, rows] of Object.entries(FORMS)) testSentences(code, stance, rows.map((row) => row[column] ?? ""));
});
