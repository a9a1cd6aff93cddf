import type { DenialsEntry } from "../../schema";

// How Indonesian says that something is not had; see en.ts. A verb is a noun only by what stands around it, so its denial stands with it.

const EXPLAIN = "menjelaskan|jelasin|ngejelasin|menerangkan|nerangin|menyederhanakan|penjelasan|memberi-penjelasan";
const SPEAK = "bicara|berbicara|ngomong|berpidato|pidato|presentasi|ceramah|berceramah|pembicaraan|tampil|siaran|menelepon|omong-omong";
const WRITE = "menulis|nulis|tulisan|tulis-menulis|mengarang|menyusun-tulisan|teks|artikel|surat|konten-tulisan";
const LAYMEN = "orang|orang-awam|awam|pelanggan|pengguna|klien|warga|pemula|publik|pembeli|orang-lain|orang-biasa|nasabah|umum";
const CROWD = "orang|umum|publik|kelas|kamera|mikrofon|mik|panggung|penonton|hadirin|massa|audiens|rapat|forum|orang-asing";
const ME = "saya|aku|gue|gw|gua";
const NEG = "tidak|nggak|gak|ga|enggak|tak|kurang|belum|bukan|ndak";
const SOFT = "memang|emang|sama-sekali|benar-benar|sungguh|jelas|rasanya|itu|ya|sih|masih|sangat|terlalu|begitu|mah";

/** "Menulis bukan keahlian saya", "saya tidak pandai bicara", "urusan bicara saya serahkan ke rekan". */
const refused = (verbs: string) => [
  `?soal|urusan|dalam|kalau ${verbs} ?${SOFT} ?${SOFT} bukan|bukanlah ?${SOFT} keahlian|kelebihan|kekuatan|bakat|bidang|urusan|untuk|buat|dunia|minat|kemampuan|keunggulan|tugas ${ME}|ku|saya`,
  `?soal|urusan|dalam|kalau ${verbs} ${ME} ?${SOFT} ?${SOFT} ${NEG}|payah|lemah|buruk|jelek|parah|kacau ?${SOFT} ?bisa|pandai|mahir|jago|pintar|cakap|mampu|berbakat|kuat|becus`,
  `${ME} ?${SOFT} ?${SOFT} ${NEG} ?${SOFT} bisa|pandai|mahir|jago|pintar|cakap|mampu|berbakat|becus|kuat|lihai ?untuk|dalam|soal|di|buat ${verbs}`,
  `${ME} ?${SOFT} ?${SOFT} payah|lemah|buruk|jelek|parah|kacau|kikuk|kaku ?kalau|soal|dalam|di|urusan|untuk ${verbs}`,
  `?soal|urusan|bagian|semua ?yang ${verbs} ?biasanya|selalu|lebih-baik|biar ?${ME} ?selalu|biasanya serahkan|serahin|limpahkan|titipkan|kasih|oper|dibuat|dikerjakan|ditulis|dipegang|diurus|diserahkan ?ke|kepada|pada|oleh|sama rekan|teman|orang|kolega|atasan|tim|bos|kakak`,
  `${ME} ?selalu|biasanya serahkan|serahin|menyerahkan|melimpahkan|limpahkan ?semua ?urusan|soal ${verbs} ?itu ke|kepada|pada|sama`,
  `${verbs} ?biar|sebaiknya|lebih-baik ?oleh orang-lain|yang-lain|teman|rekan ?saja|aja`,
];

export const indonesianDenials: DenialsEntry = {
  named: {
    "plain-explaining": [
      `${EXPLAIN} ~ ke|kepada|pada|buat|untuk ${LAYMEN}`, `${EXPLAIN} sesuatu|hal|apa-apa|teknologi|hal-teknis|masalah`, "dalam|soal menjelaskan|penjelasan|menerangkan", "bahasa|kata|kata-kata|istilah ?yang sederhana|mudah|gampang|awam|simpel|sehari-hari", "bahasa orang-awam", "penjelas",
    ],
    "spoken-communication": ["pembicara", "orator", "presenter", `${SPEAK} ~ di-depan|depan|kepada|ke ?banyak ${CROWD}`, "bicara|berbicara|ngomong di-depan|depan umum|orang|publik|kelas|kamera", "public speaking", "panggung", "mikrofon", "pidato", "presentasi", "dalam|soal bicara|berbicara|ngomong", "obrolan suara"],
    "written-communication": ["penulis", "dalam|soal menulis|nulis|tulis-menulis", "menulis|nulis ?untuk ?sebuah tulisan|teks|artikel|surat|orang|naskah"],
    "people-skills": ["dengan|sama orang|manusia", "bergaul", "menghadapi|hadapi orang|manusia", "basa-basi", "sisi manusia|sosial|manusianya", "urusan orang|manusia"],
    "community-metrics": ["angka", "angka-angka", "statistik", "mengukur", "hitung-hitungan", "data angka"],
    "privacy-law": ["sisi|bagian|urusan|soal|aspek|hal hukum|hukumnya|legal|legalnya|undang-undang", "pasal", "pasal-pasal", "undang-undang", "peraturan"],
    "security-tools": ["pemindai", "scanner", "alat|alat-alat|perangkat|tool|tools keamanan|security|hacking|pentest"],
    "blockchain-platforms": ["rantai|chain|jaringan|platform|blockchain ?mana lain|lainnya|manapun|apa|apapun|pun"],
    "design-tools": ["program|aplikasi|perangkat|software|alat gambar|desain|menggambar|grafis|tata-letak"],
  },
  told: {
    "plain-explaining": [
      ...refused(EXPLAIN), "satu|dua|beberapa|semenit|sebentar ?menit|kalimat|detik ?saja|saja ~ orang|mereka|semua|pelanggan|pendengar|warga ?sudah|langsung|pada ?tidak|nggak|gak bingung|paham|mengerti|ngerti|hilang|pusing|melamun|bengong", "tidak-ada|nggak-ada|gak-ada|jarang|tak-seorang-pun ?yang|orang ~ paham|mengerti|ngerti|memahami ~ omongan|penjelasan|kata-kata|maksud|ucapan ~ saya|aku|gue", "orang|mereka|warga|pelanggan ~ tidak|nggak|gak|malah|makin ~ paham|mengerti|ngerti|bingung ~ omongan|penjelasan|kata-kata|saya-jelaskan|saya-bicara|saya-ngomong|saya-menjelaskan",
    ],
    "spoken-communication": [
      ...refused(SPEAK), `di-depan|depan|di|ke ?banyak ${CROWD} ?banyak|ramai|umum ${ME} ?selalu|langsung|pasti|suka|mudah ?jadi|menjadi gugup|gagap|grogi|gemetar|gemetaran|kaku|beku|diam|membeku|terbata-bata|panik|blank|bungkam|keringatan|membisu|demam`, `${ME} ?selalu|langsung|pasti|suka|mudah ?jadi|menjadi gugup|gagap|grogi|gemetar|gemetaran|membeku|terbata-bata|panik|blank|membisu|bungkam ~ di-depan|depan|kalau|saat ~ ${CROWD}`, `${ME} gagap`, "demam panggung", `${ME} takut ?kalau ?harus bicara|berbicara|ngomong|tampil|pidato ~ ?depan|panggung`, "bicara|berbicara|ngomong|tampil di-depan|depan umum|orang|publik|kelas|kamera ?banyak ?itu ?memang|sama-sekali bukan untuk|buat|keahlian|bidang|kelebihan|bakat|dunia|gaya ?saya|aku|gue",
    ],
    "written-communication": [...refused(WRITE), "tulisan saya|aku|gue ?sangat|memang|itu jelek|buruk|kacau|berantakan|kaku|payah|parah", "tiga|dua|satu|beberapa kata|kalimat ?saja ?sudah ?saya ?sudah ?langsung habis|mentok|buntu"],
    "people-skills": ["lebih nyaman|suka|senang|cocok|mudah|gampang|baik|betah|enak ?bekerja|kerja|bergaul dengan|sama|bersama|di-antara mesin|komputer|angka|kode|data|hewan|tanaman|layar daripada|ketimbang|dibanding|dibandingkan|dari-pada ?dengan|sama|bersama orang|manusia"],
    "community-metrics": ["angka|angka-angka|statistik ?itu|memang|sama-sekali bukan bidang|keahlian|dunia|urusan|bagian|untuk|buat|kekuatan ?saya|aku|gue"],
  },
};
