import type { DenialsEntry } from "../../schema";

// How English says that something is not had. `named`: words too plain to show a skill ("talking", "figures"), which name it where
// they are denied. `told`: phrases that are the denial themselves. Words are exact letters here.

const ALL = "all|most|the|our|any|every|much|half ?of ?the|our|its|my";
const SPEAKING = "talking|speaking|presenting|presentations|speeches|talks|stages|hosting|calls|voice|hangouts|livestreams|phoning";
const WRITING = "writing|texts|copy|letters|newsletter|newsletters|posts|articles|wording";
const CROWD = "people|an-audience|audiences|audience|a-crowd|crowds|groups|a-group|strangers|a-room|rooms|public|a-camera|camera|cameras|a-microphone|the-public|large-groups|big-groups|members|customers|clients";
const FLEE = "freeze|froze|stammer|stutter|panic|mumble|faint|clam-up|dry-up";
const WHOM = "people|strangers|groups|group|audience|audiences|crowd|crowds|customers|members|public|anybody|anyone|outsiders|readers|users|laymen|lay-people|non-experts";

export const englishDenials: DenialsEntry = {
  named: {
    "plain-explaining": [
      "explaining", "explaining things|it|this|that|matters|anything|stuff|technology|tech|myself", "explaining ~ to|for ?lay|ordinary|normal people|laymen|non-experts|customers|users|outsiders|beginners|clients", "explanations",
      "explain things|matters|anything|stuff|myself", "talk|talking|speak|speaking|explain|explaining to|with non-experts|lay-people|laymen|laypeople|non-technical|outsiders|people-outside", "plain|simple words|language|terms|english", "simplify|simplifying things|matters|anything|it|them",
      "putting|put ~ into ?plain|simple words", "making|make ~ clear|plain|simple|understandable to|for",
    ],
    "spoken-communication": [
      "talking", "speaking", "presenting", "speeches", "podium", "voice ?chat|chats|calls|channels", "stage", "stages", "public speaking", "microphone", "microphones", "stage work", "speech", "livestreaming",
      `talk|talking|speak|speaking to|with|in-front-of|before ?a|an|the ?other|big|large ${WHOM}`, "speak|speaking in public|meetings", "speaker|talker|orator|presenter", "give|giving|hold|holding|do|doing talks|speeches|presentations",
    ],
    "written-communication": ["writing", `write|writing for|to ?a|an|the|other ${WHOM}`, "write|writing texts|letters|articles|posts|newsletters|copy", "writer", "copywriter", "prose", "wording"],
    "people-skills": ["with people", "dealing|deal with people", "people side|stuff|part|end", "small talk"],
    "community-metrics": ["figures", "numbers", "statistics", "stats", "measuring", "counting", "engagement rates|figures|numbers|statistics", "numbers|data|analytics side|part|end|stuff"],
    "privacy-law": ["legal side|part|end|aspect|aspects|stuff|bit|matters|questions", "privacy statutes|statute|rules|paragraphs|legislation|regulation|regulations", "data protection rules|side|part|stuff|matters"],
    "security-tools": ["scanners", "security|test|testing|hacking|pentest|pentesting kits|kit|toolkits|toolkit"],
    "blockchain-platforms": ["any|other|another ?other ?kind ?of chain|chains", "any|other platform|platforms|ledger|ledgers"],
    "design-tools": ["drawing|layout|graphics program|programs|software|apps"],
  },
  told: {
    "plain-explaining": [
      "lose|lost them|people|everyone|everybody|listeners|laymen|customers|outsiders|non-experts ~ after|in|within a|one|two|the ?first minute|sentence|sentences|minutes|second|seconds", "they|people|residents|customers|listeners left|leave|go|went|come|came ?away|out more confused|puzzled|bewildered than", "nobody|noone|no-one|hardly-anybody|only-engineers|only-colleagues ~ understands|understand|follows ?a|one ?single ?word ~ i say|said|explain|write|tell", "leave|left|pass|passed|hand|handed ?over ?the ?all explaining|explanations|explanation to",
    ],
    "spoken-communication": [
      `i ?usually|always|just|simply|only|tend|to|would|then ${FLEE} ~ in-front-of|before|on|at|when|whenever|as-soon-as ?a ${CROWD}|stage|meetings|phone|asked`, `i would ${FLEE}`, "i stammer|stutter", `leave|left|pass|passed|hand|handed|delegate|delegated ?${ALL} ${SPEAKING} ?and|or ?${ALL} ?${SPEAKING}|${WRITING} to`, `does|handles ${ALL} talking|speaking|presenting`, "talking|speaking|presenting|calls|stages ~ go|goes to",
    ],
    "written-communication": [`leave|left|pass|passed|hand|handed|delegate|delegated ?${ALL} ?${SPEAKING}|${WRITING} ?and|or ?${ALL} writing|texts|copy|wording to`, `does|handles ${ALL} writing|texts|copy|wording`, `does|handles ${ALL} talking|speaking|presenting and ?${ALL} writing|texts|copy|wording`, "i write badly|terribly|poorly", "worse at|with writing", "writing ~ words and i'm|i-am done", "texts|words|copy|messages|posts|letters are ?all written by"],
    "people-skills": ["better|easier|happier with|among machines|computers|numbers|code|data|figures|plants|animals|screens than with|among people"],
    "community-metrics": ["figures|numbers|statistics|stats|analytics were|are|was|is never|not my department|thing|world|job|table|field"],
  },
};
