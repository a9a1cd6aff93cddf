import type { PeopleEntry } from "../../people-schema";

// People, and what they do. Indonesian has no articles and may leave out "I": "programmer bisa Python" and "guru mengajar Scratch" are
// how writers speak of themselves, so a trade stands here only with the clitic that makes it somebody else ("dosennya", "dosenku").
// "Teman-teman" comes as two words, each of them the singular.

const KIN =
  "kakak adik abang suami istri isteri pacar tunangan sepupu om tante paman bibi pakde bude paklik bulik keponakan ponakan kakek nenek eyang opung cucu mertua menantu ipar besan kembaran kakung uyut teteh uda uni";
/** "Ayah dari dua anak" is the writer: no article tells him from another. */
const PARENTS = "ayah bapak ibu mama papa bunda mamah ummi abi emak ortu mami papi umi";
const FRIENDS =
  "teman temen kawan sahabat kenalan tetangga sohib bestie kolega rekan sejawat bos boss atasan bosku bawahan gebetan";
/** Also the writer ("anak IT", "mantan guru", "mitra Gojek", "senior"), or somebody whom the writer serves. */
const WITH_CLITIC =
  "anak bayi balita putra putri saudara saudari mantan senior junior partner mitra pasangan manajer manager supervisor direktur komisaris pemilik majikan mandor pimpinan asisten sekretaris bendahara wakil staf staff karyawan pegawai pekerja buruh sopir supir satpam dosen guru ustaz ustazah pelatih mentor tutor instruktur pembimbing penguji profesor " +
  "murid siswa mahasiswa pengajar pelajar peserta desainer designer ilustrator programmer programer developer pengembang engineer insinyur teknisi tester analis arsitek auditor pengacara notaris konsultan kontraktor freelancer akuntan kasir dokter perawat bidan apoteker psikolog terapis peneliti penerjemah wartawan jurnalis fotografer videografer animator penyanyi " +
  "musisi gitaris drumer tukang montir mekanik penjahit koki juru pelayan kurir petani nelayan polisi tentara hakim jaksa lurah camat bupati pendeta pastor kiai klien pelanggan langganan pembeli penyewa pasien nasabah tamu vendor agensi supplier pemasok sponsor donatur investor pendana penerus pendahulu pengganti pesaing kompetitor saingan musuh";
const SERVED = "anak klien pelanggan pembeli penyewa pasien nasabah tamu investor donatur pesaing kompetitor vendor subkontraktor bayi balita majikan mandor warga tetua lansia turis wisatawan penumpang";
const ANYBODY = "seseorang siapapun";
/** Several without a word that says so. */
const SEVERAL = "mereka";

const ABLE = "bisa mampu dapat harus jago jagoan paham ngerti mengerti mahir lihai piawai pandai pintar pinter fasih hafal hapal khatam punya memiliki suka hobi gemar demen doyan kuliah kursus kerja bekerja berlatih bergelut berkutat bermain bertanggung belajar ngoding koding ngoprek ngulik jualan berjualan magang";
/** What people do, without `me-`: of `NOUNS` only with it ("desain", "audit" and "program" alone are things). */
const DOING =
  "pakai gunakan pegang kelola kerjakan garap tangani urus rawat jaga pimpin kuasai pahami pelajari dalami tekuni tulis rancang bangun bikin susun rakit pasang perbaiki benahi kembangkan jalankan awasi pantau periksa sunting ketik hitung olah catat rapikan cetak potret kirim unggah jual kerahkan hias lukis jahit masak terapkan lakukan bentuk siapkan sediakan selenggarakan adakan atur " +
  "amankan lindungi retas bobol tambal tutup buka luncurkan rilis sebarkan terjemahkan teliti selidiki ukur nilai pilih baca simpan pindahkan ganti ubah hapus pecahkan selesaikan bereskan bawakan ampu mulai rintis dirikan pelihara sambungkan hubungkan otomatiskan optimalkan";
const NOUNS = "buat desain gambar audit uji tes program analisis analisa rekam edit kode moderasi ajar posting konfigurasi dokumentasikan koordinasi coba investigasi visualisasikan presentasikan implementasikan";
const SPOKEN = "pake make makai ngerjain megang ngurus ngurusin ngelola bikin ngebikin ngebangun nulis nulisin ngedesain ngedit ngoding ngajar ngetes nguji ngolah gambar nggambar ngegambar benerin betulin ngerawat jagain masang nyusun ngatur nyetel handle ngehandle menghandle mengcover ngembangin jalanin jalani mimpin nanganin nyoba nyobain nguasain ngejalanin moto motret ngonten coding setting deploy mendeploy meng-upload rekap ngerekap nyiapin ngecek cek balesin nge-admin maintain";
/** What is done to or for people, or to the writer by them: whom it names is no subject. */
const FOR_PEOPLE =
  "mengajari ngajari ngajarin ajari ajarin mengajarkan ngajarkan mengajar ngajar melatih ngelatih latih membimbing bimbing mementori mendampingi dampingi membantu bantu bantuin ngebantu menolong nolong menemani nemenin mengajak ngajak ajak memimpin mimpin mengawasi mengoordinasi mengkoordinasi koordinasi mengoordinir mengkoordinir koordinir merekrut rekrut mewawancarai wawancarai wawancara melayani layani merawat mengasuh ngasuh momong memandu menjelaskan ngejelasin menunjukkan nunjukin memberi ngasih kasih mengenalkan ngenalin meyakinkan mengundang undang menjawab jawab jawabin mendengarkan dengarkan bales balas menghadapi menerima mengumpulkan ngumpulin menyurvei survei memahami";
const TO_WRITER = "disuruh disuruhin diminta dimintai dimintain diajari diajarin diajar dibimbing dilatih dibantu dibantuin ditolong diajak ditunjuk dipercaya dipercayai didukung dibayar diberi dikasih ditawari ditawarin direkrut dimentori dipuji didorong ditugasi ditugaskan diangkat diundang ditemani ditemenin didampingi dipinjami dipinjamin dikenalkan dikenalin ditanya ditanyai ditanyain terinspirasi ketularan";
/** What people do with the work of others: "sistem yang dipakai teman-teman". */
const AUDIENCE = "dipakai dipake digunakan dibutuhkan disukai disenangi dipesan dikenal dilihat dibaca diikuti dihadiri dinikmati ditonton dibeli disewa diakses dipuji dipercaya diandalkan didukung diunduh dicoba dicari diterima dicek diperiksa dinilai direview dikoreksi dipantau diawasi diakui dipahami dimengerti disetujui";

const list = (words: string) => words.split(" ");

/** "tulis": "menulis"; the first sound of the root melts into the prefix. */
function active(root: string): string {
  if (/^[pfbv]/.test(root)) return `mem${root.replace(/^p(?!r)/, "")}`;
  if (/^[td]/.test(root)) return `men${root.replace(/^t/, "")}`;
  if (/^[cjz]/.test(root)) return `men${root}`;
  if (root.startsWith("s")) return `meny${root.slice(1)}`;
  if (root.startsWith("k")) return `meng${root.slice(1)}`;
  return /^[lmnrwy]/.test(root) ? `me${root}` : `meng${root}`;
}
/** Of one syllable: "mengetes". */
const IRREGULAR = list("mengetes memakai memprogram mengode mengkode membenarkan mengedit memproses memproduksi mensurvei mendeploy mengecek berbisnis melatih mengajar");

/** "bosku", "bosnya": my boss, the boss. */
const owned = (words: readonly string[]) => words.flatMap((word) => [`${word}ku`, `${word}nya`]);

const others = [...list(KIN), ...list(FRIENDS)];
const clitics = owned([...others, ...list(PARENTS), ...list(WITH_CLITIC)]);
const actives = [...[...list(DOING), ...list(NOUNS)].map(active), ...IRREGULAR];
const activeForms = actives.flatMap((verb) => [verb, `${verb}nya`]);
const doings = [...list(DOING), ...activeForms, ...list(SPOKEN)];

export const indonesianPeople: PeopleEntry = {
  // "saya" is "I" and "my" too: what says only what is done to the writer, or by them ("kubuat")
  pronouns: ["dia", "beliau", "doi", "mereka"],
  me: [...[...list(DOING), ...list(NOUNS), "kerjain", "buatkan", "bikinin"].map((root) => `ku${root}`), ...list("diriku mengajariku ngajariku mengajarku melatihku membimbingku mementoriku membantuku menolongku menyuruhku memintaku mengajakku padaku kepadaku untukku buatku olehku mengenalkanku")],
  kin: [...others, ...list(PARENTS), ...clitics],
  nobody: ["siapapun"],
  bare: [...others, ...clitics, "seseorang"],
  mine: ["saya", "aku", "gue", "gw"],
  conditions: ["kalau", "jika", "kalo", "bila", "apabila"],
  // a body of people is another by a word behind it ("tim lain", "divisi sebelah")
  bodies: list("tim team divisi bagian departemen agensi biro studio perusahaan firma vendor kantor bank startup regu unit cabang kampus sekolah kementerian pihak kelompok"),
  another: list("lain lainnya luar sebelah eksternal terpisah tetangga"),
  grades: list("ahli pakar pemula spesialis jagoan suhu amatir profesional senior junior"),
  // behind "yang" what is done has its doer behind it: "yang bikin botnya teman"
  quantifiers: list("yang yg satu sebagian separuh kebanyakan"),
  prepositions: [
    ...list("di ke dari dua tiga empat lima satu untuk utk buat bagi dengan dgn sama bareng bersama antara tentang soal mengenai tanpa kepada pada seperti kayak sebagai jadi menjadi terhadap demi lewat melalui berkat sampai selain daripada ketimbang dibanding kata menurut punya milik ada lebih"),
    // "waktu bos cuti, pegang server": what comes next is the writer's
    ...list("waktu saat ketika pas kalau kalo jika bila selama sejak semenjak sebelum sesudah setelah habis sambil karena gara agar supaya biar sehingga hingga tempat"),
    // whose it is stands behind: "grup teman-teman", "warung ibu"
    ...list("dan grup group komunitas warung toko usaha bisnis kelas akun acara keluhan masukan saran permintaan pertanyaan kebutuhan pesanan laptop rumah sekolah kampus"),
    ...list(FOR_PEOPLE), ...list(TO_WRITER), ...list(AUDIENCE), ...doings.filter((word) => word !== "buka" && word !== "tutup"),
  ],
  companions: ["dengan", "bersama", "sama"],
  possessives: [],
  // "Excel itu sahabat lama" is no friend's: behind "itu" anything may be said
  copulas: list("adalah ialah"),
  agents: ["oleh", "dari", "ke", "kepada", "kecuali"],
  about: list("tentang soal mengenai"),
  one: [...others, ...list(PARENTS), ...clitics, ...list(SERVED), ...list(ANYBODY)],
  many: list(SEVERAL),
  able: "jago mahir ahli pintar".split(" "),
  adverbs: list(
    "sudah udah sdh udh telah masih msh sedang sdg lagi tengah selalu sering memang emang juga jg semua semuanya kebanyakan rata sangat paling cukup dulu dulunya sekarang kini baru mulai sih tuh ya justru malah benar bener cuma hanya pernah akan biasanya katanya konon setiap tiap itu ini tersebut sana situ mayoritas banyak sebelumnya kemarin nanti sendirian " +
    // "teman kuliah", "adik bungsu", "bos lama"
    "yang yg kerja kantor tim kuliah sekolah kampus sekantor sekampus sekelas seangkatan angkatan kos kost sekamar sebangku setim sedivisi main sma smp smk sebelah kompleks komplek gereja online lama dekat kandung sulung bungsu pertama kedua ketiga tertua terakhir besar kecil perempuan cowok cewek lelaki ipar tiri langsung tidak nggak gak ga tak belum",
  ),
  verbs: { ofOne: [], ofMany: [], ofAny: [...new Set([...list(ABLE), ...doings, ...list(FOR_PEOPLE), ...list(TO_WRITER)])] },
};
