import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../../read-description";
import { crossed, type Forms } from "./crossed";
import { testTold } from "./told";

const index = compileCatalogue(catalogue);

/** What people did, in plain words: active (`a`), spoken (`k`), as a noun (`n`), as done to a thing (`o`, `r`), and the skill that it tells (`s`). */
const DEEDS: readonly (Forms & { s: string })[] = [
  { s: "privacy-law", a: "menyusun kebijakan privasi", k: "nyusun kebijakan privasi", n: "penyusunan kebijakan privasi", o: "kebijakan privasi", r: "susun" },
  { s: "product-management", a: "memutuskan fitur mana yang dibuat", k: "mutusin fitur mana yang dibuat duluan", n: "penentuan prioritas fitur produk", o: "fitur berikutnya", r: "tentukan" },
  { s: "plain-explaining", a: "menjelaskan kepada pelanggan cara kerja aplikasi", k: "ngejelasin ke pelanggan cara kerja aplikasi" },
  { s: "agile", a: "merencanakan sprint bersama tim", k: "ngerencanain sprint bareng tim", n: "perencanaan sprint", o: "sprint tim", r: "rencanakan" },
  { s: "online-community", a: "mengelola grup Facebook warga", k: "ngurus grup Facebook warga", n: "pengelolaan grup Facebook warga", o: "grup Facebook warga", r: "kelola" },
  { s: "moderation", a: "menghapus komentar kasar di forum", k: "ngehapus komentar kasar di forum", n: "penghapusan komentar kasar di forum", o: "komentar kasar di forum", r: "hapus" },
  { s: "user-voice", a: "menyampaikan masukan pengguna kepada tim produk", k: "nyampein masukan user ke tim produk", n: "penyampaian masukan pengguna kepada tim produk" },
  { s: "community-metrics", a: "mengukur keaktifan anggota komunitas", k: "mantau keaktifan anggota komunitas", n: "pengukuran keaktifan anggota komunitas", o: "keaktifan anggota komunitas", r: "ukur" },
  { s: "secure-coding", a: "menyaring input pengguna supaya tidak ada injeksi", k: "nyaring input user biar gak ada injeksi", n: "penyaringan input pengguna untuk mencegah injeksi" },
  { s: "security-engineering", a: "menambal lubang keamanan di server", k: "nambal celah keamanan di server", n: "penambalan lubang keamanan di server", o: "lubang keamanan di server", r: "tambal" },
  { s: "incident-response", a: "menangani insiden peretasan", k: "nanganin insiden peretasan", n: "penanganan insiden peretasan", o: "insiden peretasan", r: "tangani" },
  { s: "blockchain-development", a: "menjalankan node blockchain", k: "ngejalanin node blockchain", n: "pengoperasian node blockchain" },
  { s: "usability-testing", a: "meminta orang mencoba prototipe", k: "nyuruh orang nyoba prototipe" },
  { s: "ui-design", a: "mendesain tombol dan ikon", k: "ngedesain tombol sama ikon", n: "desain tombol dan ikon", o: "tombol dan ikon", r: "desain" },
  { s: "user-research", a: "mencari tahu apa yang dibutuhkan pengguna", k: "nyari tahu apa yang dibutuhin pengguna", n: "riset kebutuhan pengguna" },
];

const told = (sentences: readonly string[]) => DEEDS.flatMap((deed) => crossed(sentences, [deed]).map((text) => ({ text, skill: deed.s })));

testTold("id", "has", told(["Sayalah yang {a}.", "Di kantor lama saya {a}.", "Gue {k} tiap hari.", "Pengalaman saya: {n}.", "{o} sudah saya {r} selama dua tahun."]));
testTold("id", "lacks", told(["Saya belum pernah {a}.", "Gue gak bisa {k}.", "Saya tidak punya pengalaman {a}.", "Saya tidak {a}, orang lain yang melakukannya."]));
testTold("id", "wants", told(["Saya ingin {a}.", "Gue pengen belajar {k}.", "Semoga nanti saya bisa {a}.", "Saya tertarik {a}."]));
testTold("id", "learning", told(["Saya sedang belajar {a}.", "Gue lagi belajar {k}."]));
testTold("id", "other", told(["Rekan saya {a}.", "Saya bekerja dengan orang-orang yang {a}.", "Saya kenal orang yang {a}.", "Temen gue {k}.", "Dia {a} setiap hari."]));

const readAs = (text: string) => readDescription(text, index).mentions.map(({ skillId, stance }) => `${skillId} ${stance}`);

test.each([
  ["Yang mendesain situs web adalah rekan saya.", "web-design other"],
  ["Yang mendesain situs web itu rekan saya.", "web-design other"],
  ["Yang mendesain situs web adalah desainer kami.", "web-design other"],
  ["Saya mendesain situs web yang pemiliknya adalah teman saya.", "web-design has"],
  ["Saya mendesain situs web, dan klien saya adalah teman saya.", "web-design has"],
  ["Konten Instagram juga saya kelola.", "social-media-management has"],
  ["Saya bekerja dengan orang yang membutuhkan bantuan dan mengelola grup Facebook.", "online-community has"],
  ["Saya ingin menambahkan bahwa saya menulis kode yang aman.", "secure-coding has"],
])("whose it is: %s", (text, expected) => {
  expect(readAs(text)).toContain(expected);
});

/** The same words with another object, or done by nobody, somebody else, or not yet. */
test.each([
  ["Komentar saya hapus.", "moderation"],
  ["Aplikasi saya hapus dari HP.", "software-development"],
  ["Saya mendesain tombol baju.", "ui-design"],
  ["Situs web belum pernah saya buat.", "web-development"],
  ["Situs web akan saya buat tahun depan.", "web-development"],
  ["Situs web yang tidak pernah saya buat.", "web-development"],
  ["Aplikasi itu kakak saya buat.", "software-development"],
  ["Akun bank saya kelola sendiri.", "social-media-management"],
  ["Saya menghapus data di Excel.", "privacy-engineering"],
  ["Saya menangani insiden di jalan tol.", "incident-response"],
])("tells no such skill: %s", (text, skill) => {
  expect(readAs(text)).not.toContain(`${skill} has`);
});
