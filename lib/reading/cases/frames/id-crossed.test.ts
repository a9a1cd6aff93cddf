import { crossed, type Forms } from "./crossed";
import { testSentences } from "./frames";

/** Every plain sentence that a verb of practice may stand in, active ("saya memakai …") and as it is done to a thing ("… saya pakai"). */
const DOING: readonly Forms[] = [{ v: "memakai …" }, { v: "bekerja dengan …" }, { v: "bikin aplikasi pakai …" }, { v: "mengajarkan …" }];
/** What says of itself alone neither that one can nor that one cannot. */
const TRYING: readonly Forms[] = [{ v: "main-main dengan …" }, { v: "fokus pada …" }, { v: "mengandalkan …" }];
const GOING: readonly Forms[] = [{ v: "beralih ke …" }, { v: "pindah ke …" }];
const DONE: readonly Forms[] = [{ p: "pakai" }, { p: "gunakan" }, { p: "ajarkan" }, { p: "tekuni" }];
const LESSONS: readonly Forms[] = [{ n: "kursus …" }, { n: "kelas … online" }, { n: "pelatihan tentang …" }];

testSentences("id", "has", [
  ...crossed(
    [
      "Saya {v} setiap hari.", "Dulu saya {v} di kantor lama.", "Saya sudah {v} selama tiga tahun.", "Sejak 2019 saya {v}.", "Di waktu luang saya {v}.", "Saya suka {v}.", "Udah lima tahun gue {v}.", "Saya kembali {v} tahun lalu.",
      "Sambil mengurus anak saya {v}.", "Klien membayar saya untuk {v}.", "Karena saya {v} setiap hari, saya cepat.", "Saya tidak pernah berhenti {v}.",
    ],
    DOING,
  ),
  ...crossed(["Saya sering {v}.", "Sehari-hari saya {v}.", "Saya {v} sampai sekarang."], TRYING),
  ...crossed(["Pada 2020 saya {v}.", "Sejak itu saya {v} dan tidak pernah menoleh lagi."], GOING),
  ...crossed(["… saya {p} setiap hari.", "… sudah saya {p} selama tiga tahun.", "… yang saya {p} sehari-hari.", "… masih saya {p} sampai sekarang."], DONE),
  ...crossed(["Saya menyelesaikan {n}.", "Tahun 2020 saya mengikuti {n}.", "Tahun lalu saya ikut {n}.", "Waktu kuliah saya mengambil {n}.", "Setelah lulus saya ikut {n}.", "Pada 2020 saya ikut {n}.", "Saya ikut {n} tahun lalu.", "Saya mengikuti {n} waktu kuliah.", "Bagi yang butuh {n}, silakan hubungi saya.", "Saya membuka {n}.", "Saya mengelola {n}."], LESSONS),
  "Saya belajar … tahun lalu.", "Sepuluh tahun lalu saya belajar ….", "Pada 2019 saya belajar ….", "Dulu saya harus belajar … sendiri.", "Setiap ada proyek baru, saya akan memakai ….", "Sambil kuliah saya bekerja dengan ….", "Di pertengahan kuliah saya mulai memakai ….", "Kalau ada rencana proyek, saya memakai ….",
  "Tahun lalu saya banting setir ke ….", "Saya mendapat kesempatan untuk memakai … di kantor.", "Saya akan membawa pengalaman … saya ke tim Anda.", "Saya akan terus bekerja dengan ….", "Saya tidak perlu belajar … lagi.", "Saya masih menekuni … sampai sekarang.",
  "… bukan untuk saya saja, seluruh tim memakainya.", "… tidak terlalu sulit buat saya.", "Saya bukan cuma pernah dengar …, saya memakainya tiap hari.", "Saya tidak hanya tahu nama …, saya memakainya tiap hari.", "Saya sedang menulis artikel tentang ….",
  "Saya tidak bermaksud sombong, tapi saya mahir ….", "Tahun depan genap sepuluh tahun saya memakai ….", "Kalau ada kesempatan saya selalu memakai ….", "Saya tidak kekurangan pengalaman memakai ….", "Saya memperbaiki desain yang buruk di ….",
  "Saya sedang menyelesaikan proyek pakai ….", "Saya bersemangat mengajar ….", "Saya tidak sabar menunggu rilis baru … karena saya memakainya tiap hari.", "Bidang yang saya tekuni ….", "Di mana pun saya bekerja, saya memakai ….",
]);

testSentences("id", "wants", [
  ...crossed(
    [
      "Saya akan {v} tahun depan.", "Bulan depan gue bakal {v}.", "Tahun depan saya {v}.", "Saya tak sabar untuk {v}.", "Gak sabar {v}!", "Saya menunggu kesempatan untuk {v}.", "Saya punya rencana untuk {v}.", "Saya ingin punya pekerjaan di mana saya {v}.",
      "Kelak saya akan {v}.", "Saya tergoda untuk {v}.", "Saya bermaksud {v}.", "Alangkah senangnya kalau saya bisa {v}.",
    ],
    [...DOING, ...TRYING, ...GOING],
  ),
  ...crossed(["… ingin saya {p}.", "… akan saya {p} tahun depan.", "Tahun depan … akan saya {p}.", "… bakal gue {p} bulan depan.", "… termasuk yang ingin saya {p}."], DONE),
  ...crossed(["Saya akan mendaftar {n}.", "Saya akan mengikuti {n}.", "Saya butuh {n}.", "Saya lagi nyari {n}.", "Tahun depan saya mengikuti {n}.", "Saya menantikan {n}.", "Begitu ada uang saya ikut {n}.", "Saya mau membuka {n}."], LESSONS),
  "… ingin kupelajari.", "… akan kupakai.", "… mau kucoba.", "… kelihatannya menarik.", "… terdengar menarik.", "Ini alasan bagus untuk akhirnya belajar ….", "Saya perlu belajar ….", "Saya harus belajar ….", "Tolong ajari saya ….", "Saya tidak sabar belajar ….",
  "Saya terinspirasi untuk belajar ….", "Saya sedang berpikir untuk belajar ….", "Saya mencari komunitas untuk belajar ….", "Saya daftar beasiswa untuk belajar ….", "Saya melihat diri saya di … lima tahun lagi.", "Saya mau tahu … itu apa.", "Saya ingin banting setir ke ….",
]);

testSentences("id", "lacks", [
  ...crossed(["Saya tidak {v}.", "Saya belum pernah {v}.", "Saya tidak tahu cara {v}.", "Saya kurang pengalaman {v}.", "Harus saya akui saya belum pernah {v}.", "Saya tidak akan {v}.", "Saya tidak punya rencana untuk {v}."], [DOING[0] ?? {}, DOING[1] ?? {}, { v: "menggunakan …" }]),
  ...crossed(["… tidak pernah saya {p}.", "… gak pernah gue {p}.", "… sampai sekarang belum pernah saya {p}.", "… tidak akan saya {p}."], DONE),
  ...crossed(["Saya belum pernah ikut {n}.", "Saya tidak pernah mengambil {n}."], LESSONS),
  "… belum pernah kupakai.", "… tak pernah kusentuh.", "… bukan untuk saya.", "… terlalu sulit buat saya.", "… terlalu susah untuk saya pahami.", "Saya cuma tahu nama ….", "Saya cuma pernah dengar ….", "Saya baru dengar soal ….", "Saya tidak punya gelar di bidang ….",
  "Saya buruk dalam ….", "Sampai sekarang saya belum memakai ….",
]);

testSentences("id", "learning", [
  ...crossed(["Saya setengah jalan di {n}.", "Saya sedang menjalani {n}.", "Saya hampir menyelesaikan {n}.", "Sejak tahun 2020 saya mengikuti {n}.", "Saya ikut {n} sejak bulan lalu.", "Setelah kerja saya ikut {n}.", "Saat ini saya ikut {n}."], LESSONS),
  "Saya belajar … sejak tahun lalu.", "Tahun lalu saya mulai belajar ….", "Saya sedang belajar …, tahun lalu saya lulus SMA.", "Tahun lalu saya lulus SMA dan sekarang belajar ….",
  "… sedang kupelajari.", "… lagi kupelajari.", "Kursus … sedang saya jalani.", "Saya di pertengahan bootcamp ….", "Saya seorang mahasiswa jurusan ….", "Saya kuliah … semester tiga.", "Saya kuliah S2 … sekarang.", "Saya sedang menempuh magister ….", "Saya baru di … tapi sedang belajar.",
  "Saya sedang menjajaki ….", "Gue lagi dalemin ….", "Saya masih harus banyak belajar ….", "Saya sedang menulis skripsi tentang ….", "Saya sedang memperdalam … lewat kursus.",
]);

testSentences("id", "other", ["Teman saya akan memakai ….", "Adik saya harus belajar ….", "Kakak saya mencari kursus ….", "Teman saya akan ikut kursus ….", "Anak saya memakai …."]);
