import { app } from "./app"; import { fusePeer } from "./peers/fuse"; import { miniSearchPeer } from "./peers/mini-search"; import { tfIdfPeer } from "./peers/tf-idf"; import { cardSkills } from "./peers/cards";
import { answersOf, personaScore, readingScore } from "./accuracy"; import { readPersonas, readReadings } from "./labelled";
import { inPart } from "./split";
const P=inPart(readPersonas(),"tuned"), R=inPart(readReadings(),"tuned");
const full=cardSkills.map(s=>[...s.names]);
for (const n of [1,2,4]) { cardSkills.forEach((s,i)=>{s.names=full[i]!.slice(0,n)}); const f=fusePeer(); console.log("fuse",n, JSON.stringify(personaScore(P,answersOf(f,P),false).figures.tuned), JSON.stringify(readingScore(R,answersOf(f,R)).figures.tuned)); }
for (const f of [miniSearchPeer(),tfIdfPeer()]) console.log(f.name, JSON.stringify(personaScore(P,answersOf(f,P),true).figures.tuned));
