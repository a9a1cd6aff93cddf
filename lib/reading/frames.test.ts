import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { LANGUAGE_CODES, STANCES, type LanguageCode, type Stance } from "@/data/words";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "./read-description";

const index = compileCatalogue(catalogue);
/** A proper name, a name with a family of its own, and one of two words. */
const NAMES = { en: ["Solidity", "Kubernetes", "threat modelling"], other: ["Solidity", "Figma", "Kubernetes"] };

/** How people say it, in the most ordinary words: "…" stands for the skill. */
const frames: Record<LanguageCode, Record<Stance, string[]>> = {
  en: {
    has: [
      "I know ….", "I use ….", "I used ….", "I have used ….", "I've used … for years.", "I work with ….", "I worked with ….", "I've worked with ….", "I do ….",
      "I did ….", "I have done ….", "I can do ….", "I can use ….", "I'm good at ….", "I am good with ….", "I have experience with ….",
      "I've got experience in ….", "Experience with ….", "….", "…: yes.", "…? Yes.", "…: five years.", "Five years of ….", "I learned ….", "I have learned ….",
      "I learnt … at school.", "I studied … at university.", "I taught ….", "I teach ….", "I taught myself ….", "I was taught ….", "I was trained in ….",
      "I've been trained in ….", "I'm certified in ….", "I have a certificate in ….", "I love ….", "I like ….", "I enjoy ….", "I'm comfortable with ….",
      "I'm familiar with ….", "I'm not unfamiliar with ….", "I'm not bad at ….", "I'm no stranger to ….", "I don't only know ….", "Not only … but Java.",
      "I haven't stopped using ….", "I never stopped using ….", "I can't live without ….", "I couldn't work without ….", "I have no problem with ….",
      "I have no trouble with ….", "No problem with ….", "There's nothing about … I don't know.", "I don't mind ….", "I'm not afraid of ….",
      "I have been doing … since 2015.", "Since 2015 I do ….", "I have used … and never Java.", "I know … but not Java.", "I know …, not Java.",
      "… yes, Java no.", "…, but not Java.", "… is my trade.", "… is what I do.", "… is my bread and butter.", "… is easy for me.", "… I know well.",
      "… I use daily.", "I'm the one who does ….", "I am responsible for ….", "My job is ….", "My work involves ….", "At work I use ….", "We use ….",
      "Our team uses ….", "I've just finished a course in ….", "I finished a course on ….", "I passed an exam in ….", "I wouldn't want to miss ….",
      "I have to use … every day.", "I don't have a degree but I know ….", "I don't need help with ….", "I need no help with ….", "I do … without supervision.",
      "Nobody does … better than me.", "I got into … in 2019.", "I moved into … in 2019.", "I switched to … last year.", "I became good at ….",
      "I present this with … every month.", "I wrote a message bot in ….", "I built a warning system for machine operators in ….",
      "I taught people from the village ….", "…, you see, is my home.", "Shipped the … library by Christmas.",
      "We delivered everything in … by June.", "Launched our … work this quarter.", "I write … every day. I want to teach it.",
      "I've done … for six years. I want to do it for chat apps.", "I use …. I couldn't live without it.", "I was hired for my ….",
      "I design with others in ….", "Working with a team on ….", "I work at night on ….", "Years at sea, then ….", "I mark this in ….",
      "My manager asked me to learn … and now I do it daily.", "The project was built by a team I led, in ….", "I list … on my CV.",
      "I rate … above all the others and use it daily.", "I score designs with ….", "I treat … as my trade.", "I presented … to the board.",
      "I asked our users and then used ….", "I work with designers and use … myself.", "I sit with the developers and use … with them.",
      "With my team I do ….", "As the only … person in the company I did everything.", "People come to me for ….", "Customers ask me for ….",
      "My boss trusts me with ….", "My colleagues call me when … breaks.", "I helped my brother with ….", "I trained new colleagues in ….",
      "I teach students ….", "I mentor juniors in ….", "I manage a small team and still do … myself.", "Our team does …, and I lead it.",
      "We use … at work, and I set it up.", "I introduced … at our company.", "I convinced my manager to use ….",
      "I replaced the agency and now do … myself.", "I took over … from a colleague.", "I inherited … from my predecessor and maintain it.",
      "Since my colleague left I do ….", "After two years in sales I moved to ….", "Before that I did ….", "For a bank I did ….",
      "At a start-up I did ….", "In my last job I used … for clients.", "Clients pay me for ….", "Responsible for … and the team around it.",
      "In charge of … for three countries.", "I do … for people who cannot.", "I do … for a charity that helps refugees.",
      "I explain … to people who are afraid of it.", "I help people who struggle with ….", "I like … because it never lets me down.",
      "I use … when nobody is looking.", "I do … without help from anyone.", "I have nothing against …, I use it daily.", "I cannot stop doing ….",
      "I never go a day without ….", "Not a week goes by without ….", "No project of mine is without ….",
      "Nobody in our office knows … better than I do.", "I learned … from my brother.", "I learned … because nobody else would.",
      "I learned … in two weeks.", "I picked up … on the job.", "I got into … by accident.", "I started with … in 2015.",
      "I began with … ten years ago.", "I have been learning and using … since 2015.", "I studied … and now work in it.", "I finished a degree in ….",
      "I hold a certificate in ….", "I wanted to learn … and did.", "I plan releases with ….", "I look after … for our users.",
      "I am interested in people, and I do ….", "I want to keep using ….", "Looking for a job where I can use my ….",
      "I bring …, patience and a bicycle.", "What I bring is ….", "I would describe myself as a … person.", "I know … as well as my own kitchen.",
      "I know …, no question.", "No question: I know ….", "I don't just use …, I teach it.", "I may not be young, but I know ….",
      "I never finished school, but I know ….", "I have no degree, but I know ….", "I don't like meetings; I like ….",
      "I can't cook, but I can do ….", "It isn't my first year with ….", "I was afraid of … once, and now I do it daily.",
      "There is hardly a day on which I don't use ….", "My daughter laughs when I say that I love ….",
      "The designers send me their files and I do the rest with ….", "The agency left and I do … now.", "Two colleagues and I do ….",
      "My brother and I run … together.", "Me and my team maintain ….",
      "I own … for the family plan of a password manager.", "I run a … review that I would not skip for a birthday.",
      "I use … to build a learning platform.", "I built a learning management system with ….", "I wrote the … for a student app.",
      "I teach … to beginners.", "I run … workshops for beginners.", "I wrote a … course for absolute beginners.",
      "I wrote the … behind a wish list feature.", "I write … for a limited company in Leeds.", "I wrote … for a basic income project.",
      "I used … in a zero-trust project.", "I write … at a small firm without a manager.", "I used … to find missing children.",
      "I write … for a company called Next.", "I used … for the next version of our app.", "I write … for future-proof systems.",
      "I use … to plan releases.", "I use … when planning the sprint.", "I planned and built our … stack.", "Planning, …, budgets and hiring.",
      "I use … for goal tracking.", "I write … for a dating app called Hope.", "I write … for people who want to learn guitar.",
      "I made a … tool for people who never code.", "I made a … tool for those who cannot code.", "… that never fails.", "My … never crashed once.",
      "I wrote … and missed no deadline.", "I used … with no downtime.", "I shipped … without a single bug.", "No bugs in my … for a year.",
      "I did … for a startup that failed.", "I did … until the company went bankrupt.", "I used … until my daughter was born.",
      "I'm a … developer looking for a new role.", "… developer seeking remote work.", "… developer, open to offers.",
      "… developer who wants to move to Lisbon.", "I write … and hope to move to Berlin.", "I write … and want a job nearer home.",
      "I write …, and I'm interested in jazz.", "I write … and I'm learning Portuguese.", "I write … and don't speak German.",
      "I write … but have no degree.", "I write … although I never went to university.", "I write …, self-taught.",
      "I write …, without any formal training.", "…, no certificates.", "… (no degree, ten years on the job).", "I have never missed a … release.",
      "I can't complain about my ….", "I can't stop writing ….", "I don't do anything but ….", "I do nothing but … all day.",
      "I don't just know …, I teach it.", "I don't need a book for ….", "I no longer need help with ….", "I am not afraid of ….",
      "I'm not only a designer, I write ….", "I am not a lawyer but I know ….", "I'm no artist, but I do ….", "Nobody else here writes …, only me.",
      "Nobody but me writes … here.", "I'm the only one who knows … here.", "They call me when … breaks.", "When … breaks, they call me.",
      "Ask me anything about ….", "Ask me about … and I won't stop talking.", "If it's …, it lands on my desk.", "Everything … lands on my desk.",
      "… falls to me.", "… is on me.", "… was my idea and my job.", "I was asked to learn … and did.", "I had to learn … in a month and did.",
      "Nobody taught me …, I taught myself.", "A friend taught me ….", "My father taught me … when I was ten.", "I learned … from my sister.",
      "I took over the … from a colleague who left.", "I do the … with my brother.", "My brother and I write ….", "I check the … of my colleagues.",
      "I fix … that others wrote.", "I translated their … into Rust.", "I train the juniors in ….", "My students pass their … exams.",
      "I maintain the … that an agency left behind.", "Clients hire me for ….", "Companies pay me to write ….", "Our customers run my … every day.",
      "I sold my … tool to a bank.", "I won a prize for my ….", "I got promoted for my ….", "I quit law for ….", "I left my job to do … full time.",
      "I went back to … last year.", "I came to … late.", "I fell in love with ….", "I'm known for my ….", "I was hired to do ….",
      "I was hired to clean up the ….", "I'd call myself a … developer.", "I would call my … good.", "I'd say my … is strong.",
      "I would describe myself as strong in ….", "You could say I live in ….", "You'd find me in … all day.", "I should mention that I know ….",
      "I might add that I know ….", "I hope it helps that I know ….", "I think my … will help you.", "I could start with … tomorrow.",
      "I can start tomorrow and know ….", "I'm ready to bring my … to your team.", "I want to use my … for good.", "I want to keep doing ….",
      "I would love to keep writing ….", "I'd like to do more of the … I already do.", "I want a role where my … counts.",
      "I'm looking for a team that needs my ….", "I miss writing … every day.", "What I enjoy most is ….", "My favourite part is ….",
      "… is more fun than I expected.", "… is harder than it looks but I manage.", "… took me two years to learn.",
      "With … I draw the contracts for our shop.", "With … and Figma I earn my living.", "… is something I know well.",
      "… is a language I use daily.", "… isn't the only language I know.", "It was … that got me hired.", "… is not new to me.",
      "At Consensys I wrote ….", "What I know is ….", "… pays my bills.", "… keeps me fed.", "They hired me because of my ….",
      "I got the job thanks to ….", "Most of what I do is ….", "… takes up most of my week.", "I split my time between … and Rust.",
      "My days are …, my nights are Rust.", "Nine to five it's ….", "In the mornings I write …, in the afternoons I teach.",
    ],
    learning: [
      "I'm learning ….", "I am learning ….", "I'm currently learning ….", "Currently learning ….", "Learning … now.", "I'm studying ….", "I am studying … now.",
      "I'm teaching myself ….", "I'm taking a course in ….", "I'm taking a course on ….", "I'm doing a course on ….", "I'm doing an online course in ….",
      "I'm following a course on ….", "I'm in the middle of a … course.", "I've just started learning ….", "I just started with ….", "I recently started ….",
      "I've begun to learn ….", "I began learning … in May.", "I'm getting into ….", "I'm working through a book on ….", "I'm reading a book on ….",
      "I'm halfway through a course on ….", "I'm a student of ….", "I'm a … student.", "I'm an apprentice in ….", "I'm practising ….",
      "I practise … in the evenings.", "I'm enrolled in a course on ….", "I'm training in ….", "I'm picking up ….", "I'm trying to learn ….", "Studying ….",
      "Currently studying: …", "Learning: …", "…: learning", "… (learning)", "… - currently learning", "…: in progress", "… I'm still learning.",
      "… is what I'm learning now.", "I'm still learning ….", "I'm getting to grips with ….", "I'm being trained in ….", "I'm getting the hang of ….",
      "I'm preparing for an exam in ….", "I started a bootcamp in … last month.", "Since March I've been learning ….", "For two months I've been studying ….",
      "In the evenings I study ….", "These days I'm learning ….", "I'm watching tutorials on ….", "I'm experimenting with ….",
    ],
    wants: [
      "I want to learn ….", "I would like to learn ….", "I'd like to learn ….", "I'd love to learn ….", "I hope to learn ….", "I plan to learn ….",
      "I'm planning to learn ….", "I intend to learn ….", "I'm going to learn ….", "I will learn … next year.", "Next year I'll learn ….", "Next I want to do ….",
      "Next up: ….", "I'm interested in ….", "I'm curious about ….", "I'm keen on ….", "I'm keen to learn ….", "I'm eager to learn ….", "I dream of ….",
      "My dream is ….", "My goal is ….", "My aim is to learn ….", "I'm looking for a job in ….", "I'm looking to get into ….", "I want to get into ….",
      "I want to move into ….", "I'd like to move into ….", "I hope to work with … one day.", "One day I want to use ….", "I'd like to try ….",
      "I want to try ….", "I wish I knew ….", "I wish I could do ….", "I'm thinking of learning ….", "I'm thinking about ….", "I'm considering ….",
      "… is on my list.", "… is next on my list.", "… is my goal.", "… is my dream.", "… interests me.", "… fascinates me.", "… is something I want to learn.",
      "… is something I'd like to do.", "I want to become good at ….", "I'd be happy to learn ….", "I'm willing to learn ….", "I'm open to ….",
      "I can't wait to learn ….", "I want to start with ….", "I'm about to start ….", "I signed up for nothing yet but want ….", "Want to learn: …", "Goals: …",
      "Interested in: …", "I need to learn ….", "I have to learn … soon.", "I should learn ….", "I'd like to add … to what I do.", "I would love a job with ….",
      "I'm attracted to ….", "I've always wanted to learn ….", "I always wanted to do ….", "It would be great to learn ….", "If I had time I would learn ….",
    ],
    lacks: [
      "I don't have ….", "I do not have ….", "I haven't got ….", "I have no ….", "I've no ….", "I don't know ….", "I do not know ….", "I don't know any ….",
      "I don't really know ….", "I don't understand ….", "I don't use ….", "I didn't use ….", "I don't do ….", "I don't do any ….", "I didn't do ….",
      "I never did ….", "I never used ….", "I have never used ….", "I've never used ….", "I had never used ….", "I never learned ….", "I have never learnt ….",
      "I never touched ….", "I have never touched ….", "I never worked with ….", "I have not worked with ….", "I haven't worked with ….", "I haven't used … yet.",
      "I have not used … so far.", "I have yet to use ….", "I can't do ….", "I cannot do ….", "I can't use ….", "I can not use ….", "I can't use … at all.",
      "I couldn't use … if I tried.", "I'm not familiar with ….", "I am not familiar with ….", "I'm unfamiliar with ….",
      "I'm no expert in anything and have zero ….", "I have zero experience with ….", "I have no experience with ….", "I have no experience in ….",
      "I have no experience of ….", "I have no knowledge of ….", "I've no knowledge about ….", "No experience with ….", "No knowledge of ….", "No ….",
      "No … yet.", "No … so far.", "Without ….", "…: none.", "…: no.", "…: never.", "…: zero.", "…: never used.", "…: not yet.", "… - no.", "…? No.", "…? Never.",
      "…? Not yet.", "… no, sorry.", "… is new to me.", "… is unknown to me.", "… is foreign to me.", "… is not my thing.", "… isn't my thing.",
      "… is beyond me.", "… I don't know.", "… I never used.", "… I have never used.", "… I can't do.", "… is something I don't know.",
      "… is something I have never done.", "… is something I never learned.", "… is one thing I don't have.", "… is what I lack.", "… is missing.",
      "What I lack is ….", "What I don't have is ….", "What I can't do is ….", "What I never learned is ….", "What I'm missing is ….", "I lack ….",
      "I lack experience with ….", "I'm lacking in ….", "I am not good at ….", "I'm bad at ….", "I'm hopeless at ….", "I know nothing about ….",
      "I know nothing of ….", "I understand nothing of ….", "Of … I understand nothing.", "Of … I know nothing.", "Of … I have no idea.",
      "About … I know nothing.", "I have no idea about ….", "I have no idea of ….", "I've no clue about ….", "No clue about ….", "I haven't a clue about ….",
      "I never had to use ….", "I never had anything to do with ….", "I have nothing to do with ….", "Nobody ever taught me ….", "I was never taught ….",
      "I never got round to ….", "I never came near ….", "I've never been near ….", "I've never come across ….", "I have not learned ….", "I have not done ….",
      "I didn't learn ….", "I didn't study ….", "I don't work with ….", "I wouldn't know how to use ….", "I wouldn't know where to start with ….",
      "I stay away from ….", "I avoid ….", "I'd be lost with ….", "I'm lost when it comes to ….", "When it comes to …, I'm lost.", "As for …, I have none.",
      "As for …: nothing.", "My gap is ….", "The gap is ….", "My weak spot is ….", "Neither … nor Java.", "I have neither … nor Java.",
      "I know neither … nor Java.", "I have never had ….", "I have never needed ….", "I don't speak ….", "I don't write ….", "I have never written ….",
      "I have not written any ….", "I've never opened ….", "I have never seen ….", "I'm a stranger to ….", "I'm ignorant of ….", "I never picked up ….",
      "I failed to learn ….", "Not a word of ….", "Not much of anything, and no ….", "Everything but ….", "Anything but ….", "I know Java but not ….",
      "I know Java, not ….", "I know Java, but no ….", "Java yes, … no.", "Java, but not ….", "I do Java and no ….", "I haven't learned … yet, but I know Java.",
      "… didn't come up in my work.", "… never came up.", "… has passed me by.", "I have not the slightest idea of ….", "I can't claim ….",
      "I can't claim to know ….", "I don't claim any ….", "I wouldn't say I know ….", "I've never really used ….", "I have hardly any … and that is the truth.",
      "I'm not trained in ….", "I have no training in ….", "I've had no training in ….", "I'm untrained in ….", "… has never been part of my job.",
      "… was never part of my job.", "… is not part of my job.", "My job has never involved ….", "My work never touched ….",
      "We don't use … at work and neither do I.", "I have still not learned ….", "I still don't know ….", "I simply don't know ….", "Honestly, I don't know ….",
      "To be honest I have never used ….", "I must admit I don't know ….", "I have to admit I never learned ….", "I confess I know no ….",
      "Unfortunately I don't have ….", "Sadly no ….", "I never tried ….", "I haven't tried ….", "I've never even opened ….",
    ],
    other: [
      "My colleague does ….", "My partner knows ….", "My wife uses ….", "My brother is good at ….", "Our designer does the ….", "A colleague handles ….",
      "Somebody else does ….", "Someone else handles ….", "Others do ….", "… is done by others.", "… is done by a colleague.", "… is my colleague's job.",
      "… is handled by our partner.", "An agency does our ….", "We hired someone for ….", "We outsourced ….", "I leave … to others.",
      "I leave … to my colleagues.", "I managed people who use ….", "I hire people who know ….", "My friend teaches ….", "She does ….", "He knows ….",
      "They use …, I don't.", "Our lawyer looks after ….", "My daughter studies ….", "My son works with ….", "My boss loves ….",
      "I organised a course on … for others.", "The … comes from an agency.", "Piet does the ….", "I sit next to the people who do ….",
      "I worked alongside a … expert.", "My team lead knows ….", "The developers use ….",
    ],
  },
  nl: {
    has: [
      "Ik werk met ….", "Ik gebruik … elke dag.", "Ik ken ….", "Ik heb ervaring met ….", "Ik heb met … gewerkt.", "Ik heb … gebruikt.", "Ik ben goed in ….",
      "Vijf jaar ervaring met ….", "Ik heb … geleerd.", "Ik kan goed overweg met ….", "… ken ik goed.", "… gebruik ik dagelijks.", "Ik geef les in ….",
      "Ik doe ….", "Ik heb een certificaat in ….",
    ],
    learning: [
      "Ik leer ….", "Ik ben … aan het leren.", "Ik volg een cursus ….", "Ik volg een cursus over ….", "Ik studeer ….", "Op dit moment leer ik ….",
      "Ik ben begonnen met ….", "… ben ik aan het leren.",
    ],
    wants: [
      "Ik wil … leren.", "Ik wil graag … leren.", "Ik zou graag … leren.", "Ik hoop … te leren.", "Ik ben van plan … te leren.", "Ik heb interesse in ….",
      "Ik ben geïnteresseerd in ….", "… wil ik nog leren.", "… staat op mijn lijstje.", "Ooit wil ik … doen.", "Volgend jaar ga ik … leren.",
      "Mijn droom is ….",
    ],
    lacks: [
      "Ik heb geen ervaring met ….", "Ik ken … niet.", "Ik heb … nooit gebruikt.", "Ik heb nog nooit met … gewerkt.", "Ik werk niet met ….",
      "Ik weet niets van ….", "Geen ….", "Geen kennis van ….", "… ken ik niet.", "… heb ik nooit geleerd.", "… kan ik niet.", "…: nee.", "…? Nooit.",
      "Van … heb ik geen verstand.", "Ik heb geen verstand van ….", "Ik kan niet met … werken.", "… is nieuw voor mij.", "… zegt me niets.",
    ],
    other: [
      "Mijn collega doet ….", "Mijn broer werkt met ….", "Een collega doet ….", "Onze ontwerper gebruikt ….", "… doet mijn collega.",
      "… wordt door anderen gedaan.", "… laat ik aan anderen over.", "Mijn zus kent ….",
    ],
  },
  de: {
    has: [
      "Ich arbeite mit ….", "Ich nutze … täglich.", "Ich kenne ….", "Ich habe Erfahrung mit ….", "Ich habe mit … gearbeitet.", "Ich habe … benutzt.",
      "Ich bin gut in ….", "Fünf Jahre Erfahrung mit ….", "Ich habe … gelernt.", "Ich kenne mich mit … aus.", "… kenne ich gut.", "… benutze ich täglich.",
      "Ich unterrichte ….", "Ich beherrsche ….", "Ich habe ein Zertifikat in ….",
    ],
    learning: [
      "Ich lerne ….", "Ich lerne gerade ….", "Ich mache einen Kurs in ….", "Ich besuche einen Kurs zu ….", "Ich studiere ….", "Zurzeit lerne ich ….",
      "Ich habe mit … angefangen.", "… lerne ich gerade.",
    ],
    wants: [
      "Ich möchte … lernen.", "Ich will … lernen.", "Ich würde gern … lernen.", "Ich hoffe, … zu lernen.", "Ich plane, … zu lernen.",
      "Ich interessiere mich für ….", "… möchte ich noch lernen.", "… steht auf meiner Liste.", "Nächstes Jahr will ich … lernen.", "Mein Traum ist ….",
    ],
    lacks: [
      "Ich habe keine Erfahrung mit ….", "Ich kenne … nicht.", "Ich habe … nie benutzt.", "Ich habe noch nie mit … gearbeitet.", "Ich arbeite nicht mit ….",
      "Ich weiß nichts über ….", "Kein ….", "Keine Kenntnisse in ….", "… kenne ich nicht.", "… habe ich nie gelernt.", "… kann ich nicht.", "…: nein.",
      "…? Nie.", "Von … habe ich keine Ahnung.", "Von … verstehe ich nichts.", "Ich habe keine Ahnung von ….", "Mit … kenne ich mich nicht aus.",
      "… ist mir fremd.", "… ist neu für mich.",
    ],
    other: [
      "Mein Kollege macht ….", "Mein Bruder arbeitet mit ….", "Eine Kollegin macht ….", "Unser Designer benutzt ….", "… macht mein Kollege.",
      "… machen andere.", "… überlasse ich anderen.", "Meine Schwester kennt ….",
    ],
  },
  es: {
    has: [
      "Trabajo con ….", "Uso … todos los días.", "Conozco ….", "Tengo experiencia con ….", "He trabajado con ….", "He usado ….", "Soy bueno en ….",
      "Cinco años de experiencia con ….", "Aprendí ….", "Domino ….", "… lo conozco bien.", "… lo uso a diario.", "Enseño ….", "Sé ….",
      "Tengo un certificado en ….",
    ],
    learning: [
      "Estoy aprendiendo ….", "Aprendo ….", "Hago un curso de ….", "Estoy haciendo un curso sobre ….", "Estudio … por las noches.", "Ahora estudio ….",
      "He empezado con ….", "… lo estoy aprendiendo.",
    ],
    wants: [
      "Quiero aprender ….", "Me gustaría aprender ….", "Espero aprender ….", "Planeo aprender ….", "Me interesa ….", "Estoy interesado en ….",
      "… quiero aprenderlo.", "… está en mi lista.", "El próximo año quiero aprender ….", "Mi sueño es ….",
    ],
    lacks: [
      "No tengo experiencia con ….", "No conozco ….", "Nunca he usado ….", "Nunca he trabajado con ….", "No trabajo con ….", "No sé nada de ….", "Sin ….",
      "Sin conocimientos de ….", "… no lo conozco.", "… nunca lo aprendí.", "… no sé.", "…: no.", "¿…? Nunca.", "De … no tengo ni idea.",
      "De … no entiendo nada.", "No tengo ni idea de ….", "No entiendo nada de ….",
    ],
    other: [
      "Mi compañero hace ….", "Mi hermano trabaja con ….", "Una compañera hace ….", "Nuestro diseñador usa ….", "… lo hace mi compañero.", "… lo hacen otros.",
      "… lo dejo a otros.", "Mi hermana sabe ….",
    ],
  },
  ru: {
    has: [
      "Я работаю с ….", "Я использую … каждый день.", "Я знаю ….", "У меня есть опыт с ….", "Я работал с ….", "Я пользовалась ….", "Пять лет опыта с ….",
      "Я выучил ….", "Я владею ….", "… знаю хорошо.", "… использую ежедневно.", "Преподаю ….", "Пишу на ….",
    ],
    learning: [
      "Изучаю ….", "Сейчас учу ….", "Я учу ….", "Прохожу курс по ….", "Хожу на курсы по ….", "Осваиваю ….", "Начал изучать ….", "… сейчас изучаю.",
    ],
    wants: [
      "Хочу выучить ….", "Я хотел бы изучить ….", "Хотела бы научиться ….", "Планирую изучить ….", "Мне интересен ….", "Интересуюсь ….", "… хочу выучить.",
      "… в планах.", "В следующем году хочу изучить ….", "Мечтаю о ….",
    ],
    lacks: [
      "У меня нет опыта с ….", "Я не знаю ….", "Я никогда не использовал ….", "Никогда не работала с ….", "Я не работаю с ….", "Я ничего не знаю о ….",
      "Без ….", "… не знаю.", "… не умею.", "…: нет.", "…? Никогда.", "В … не разбираюсь.", "Не разбираюсь в ….", "Понятия не имею о ….", "С … не знаком.",
      "… для меня новое.",
    ],
    other: [
      "Мой коллега делает ….", "Мой брат работает с ….", "Коллега занимается ….", "Наш дизайнер использует ….", "… делает коллега.", "… делают другие.",
      "Моя сестра знает ….",
    ],
  },
  id: {
    has: [
      "Saya bekerja dengan ….", "Saya pakai … setiap hari.", "Saya menguasai ….", "Saya punya pengalaman dengan ….", "Saya pernah pakai ….", "Saya bisa ….",
      "Lima tahun pengalaman ….", "… saya kuasai.", "… saya pakai setiap hari.", "Saya mengajar ….", "Saya biasa pakai ….",
    ],
    learning: [
      "Saya sedang belajar ….", "Lagi belajar ….", "Saya belajar … sekarang.", "Saya ikut kursus ….", "Saya sedang ikut kursus ….",
      "Saya baru mulai belajar ….", "… sedang saya pelajari.",
    ],
    wants: [
      "Saya ingin belajar ….", "Saya mau belajar ….", "Pengen belajar ….", "Saya berencana belajar ….", "Saya tertarik dengan ….", "Saya tertarik pada ….",
      "… ingin saya pelajari.", "Tahun depan saya mau belajar ….", "Cita-cita saya ….",
    ],
    lacks: [
      "Saya tidak punya pengalaman dengan ….", "Saya tidak tahu ….", "Saya belum pernah pakai ….", "Saya tidak pernah pakai ….", "Saya tidak bisa ….",
      "Saya nggak bisa ….", "Tanpa ….", "… saya tidak bisa.", "… belum pernah.", "…: tidak.", "…? Belum.", "Tidak mengerti ….", "Saya tidak paham ….",
      "Saya kurang paham ….", "Soal … saya buta.",
    ],
    other: [
      "Teman saya pakai ….", "Rekan saya mengerjakan ….", "Kakak saya bekerja dengan ….", "Desainer kami pakai ….", "… dikerjakan rekan saya.",
      "… dikerjakan orang lain.", "Adik saya bisa ….",
    ],
  },
};

/** The stance that the sentence's mention of the name has, or "missed". */
function stanceIn(frame: string, name: string): string {
  const text = frame.replace("…", name);
  const at = text.indexOf(name);
  const found = readDescription(text, index).mentions.filter((mention) => mention.start < at + name.length && mention.end > at);
  return found[0]?.stance ?? "missed";
}

for (const code of LANGUAGE_CODES) {
  const names = code === "en" ? NAMES.en : NAMES.other;
  for (const stance of STANCES) {
    test.each(frames[code][stance])(`${code} ${stance}: %s`, (frame) => {
      expect(names.map((name) => stanceIn(frame, name))).toEqual(names.map(() => stance));
    });
  }
}
