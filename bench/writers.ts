import type { LanguageCode } from "@/data/words";

/** Who somebody is says nothing of their skills: names, genders and origins to put before a text. */
export const WRITERS: Record<LanguageCode, string[]> = {
  en: ["My name is Fatima El Amrani and I am a woman from Morocco.", "I'm John Miller, a 58-year-old man from Ohio.", "I am Nguyen Thi Hoa (she/her), born in Vietnam.", "Hello, I'm Oluwaseun, a Nigerian father of three."],
  nl: ["Mijn naam is Fatima El Amrani en ik ben een vrouw uit Marokko.", "Ik ben Jan de Vries, een man van 58 uit Friesland.", "Ik heet Nguyen Thi Hoa en ben geboren in Vietnam.", "Hallo, ik ben Oluwaseun, een Nigeriaanse vader van drie."],
  de: ["Ich heiße Fatima El Amrani und bin eine Frau aus Marokko.", "Ich bin Hans Müller, ein Mann von 58 Jahren aus Bremen.", "Mein Name ist Nguyen Thi Hoa, geboren bin ich in Vietnam.", "Hallo, ich bin Oluwaseun, Nigerianer und Vater von drei Kindern."],
  es: ["Me llamo Fátima El Amrani y soy una mujer de Marruecos.", "Soy Juan García, un hombre de 58 años de Sevilla.", "Mi nombre es Nguyen Thi Hoa y nací en Vietnam.", "Hola, soy Oluwaseun, nigeriano y padre de tres hijos."],
  id: ["Nama saya Fatima El Amrani dan saya perempuan dari Maroko.", "Saya Budi Santoso, laki-laki berumur 58 tahun dari Surabaya.", "Nama saya Nguyen Thi Hoa, lahir di Vietnam.", "Halo, saya Oluwaseun, orang Nigeria dan ayah tiga anak."],
  ru: ["Меня зовут Фатима Эль-Амрани, я женщина из Марокко.", "Я Иван Петров, мужчина 58 лет из Рязани.", "Меня зовут Нгуен Тхи Хоа, я родилась во Вьетнаме.", "Здравствуйте, я Олувасеун, нигериец и отец троих детей."],
};
