/** Infinitive, "ik", past, participle: what a Dutch verb of work is written as. What "hij" does and "wij" did follow from them; else the past of several stands fifth. */
const SIMPLE =
  "analyseren analyseer analyseerde geanalyseerd|anonimiseren anonimiseer anonimiseerde geanonimiseerd|automatiseren automatiseer automatiseerde geautomatiseerd|beantwoorden beantwoord beantwoordde beantwoord|bedenken bedenk bedacht bedacht bedachten|begeleiden begeleid begeleidde begeleid|beheren beheer beheerde beheerd|" +
  "bemiddelen bemiddel bemiddelde bemiddeld|bepalen bepaal bepaalde bepaald|beschermen bescherm beschermde beschermd|beslissen beslis besliste beslist|bespreken bespreek besprak besproken bespraken|beveiligen beveilig beveiligde beveiligd|bewaken bewaak bewaakte bewaakt|bouwen bouw bouwde gebouwd|checken check checkte gecheckt|" +
  "controleren controleer controleerde gecontroleerd|draaien draai draaide gedraaid|filmen film filmde gefilmd|fixen fix fixte gefixt|geven geef gaf gegeven gaven|houden houd hield gehouden hielden|implementeren implementeer implementeerde geïmplementeerd|interviewen interview interviewde geïnterviewd|kiezen kies koos gekozen kozen|" +
  "koppelen koppel koppelde gekoppeld|lanceren lanceer lanceerde gelanceerd|leiden leid leidde geleid|leveren lever leverde geleverd|maken maak maakte gemaakt|melden meld meldde gemeld|meten meet mat gemeten maten|modereren modereer modereerde gemodereerd|ontwerpen ontwerp ontwierp ontworpen ontwierpen|ontwikkelen ontwikkel ontwikkelde ontwikkeld|" +
  "onderzoeken onderzoek onderzocht onderzocht onderzochten|organiseren organiseer organiseerde georganiseerd|overleggen overleg overlegde overlegd|plaatsen plaats plaatste geplaatst|posten post postte gepost|presenteren presenteer presenteerde gepresenteerd|prioriteren prioriteer prioriteerde geprioriteerd|" +
  "programmeren programmeer programmeerde geprogrammeerd|regelen regel regelde geregeld|scannen scan scande gescand|schetsen schets schetste geschetst|schrijven schrijf schreef geschreven schreven|spreken spreek sprak gesproken spraken|sturen stuur stuurde gestuurd|sussen sus suste gesust|tekenen teken tekende getekend|testen test testte getest|" +
  "leggen leg legde gelegd|tellen tel telde geteld|trainen train trainde getraind|verbinden verbind verbond verbonden verbonden|vergelijken vergelijk vergeleek vergeleken vergeleken|verhelpen verhelp verhielp verholpen verhielpen|versleutelen versleutel versleutelde versleuteld|vertalen vertaal vertaalde vertaald|vertellen vertel vertelde verteld|verwelkomen verwelkom verwelkomde verwelkomd|" +
  "verwijderen verwijder verwijderde verwijderd|verzamelen verzamel verzamelde verzameld|verzorgen verzorg verzorgde verzorgd|vinden vind vond gevonden vonden|volgen volg volgde gevolgd|werken werk werkte gewerkt|werven werf wierf geworven wierven|zoeken zoek zocht gezocht zochten|herstellen herstel herstelde hersteld|" +
  "doorzoeken doorzoek doorzocht doorzocht doorzochten|doen doe deed gedaan deden|ontdekken ontdek ontdekte ontdekt|observeren observeer observeerde geobserveerd|praten praat praatte gepraat|leren leer leerde geleerd|sluiten sluit sloot gesloten sloten|begroeten begroet begroette begroet";
/** Those that part, with a plus where they do. */
const PARTED =
  "na+kijken kijk keek gekeken keken|aan+sturen stuur stuurde gestuurd|af+handelen handel handelde gehandeld|af+stemmen stem stemde gestemd|bij+houden houd hield gehouden hielden|door+geven geef gaf gegeven gaven|door+lichten licht lichtte gelicht|in+breken breek brak gebroken braken|op+leiden leid leidde geleid|op+leveren lever leverde geleverd|" +
  "op+lossen los loste gelost|op+richten richt richtte gericht|op+slaan sla sloeg geslagen sloegen|op+sporen spoor spoorde gespoord|op+stellen stel stelde gesteld|op+zetten zet zette gezet|over+dragen draag droeg gedragen droegen|samen+werken werk werkte gewerkt|uit+leggen leg legde gelegd|uit+nodigen nodig nodigde genodigd|" +
  "uit+pluizen pluis ploos geplozen plozen|uit+proberen probeer probeerde geprobeerd|uit+voeren voer voerde gevoerd|uit+wisselen wissel wisselde gewisseld|uit+zoeken zoek zocht gezocht zochten|uit+zetten zet zette gezet|toe+passen pas paste gepast|in+werken werk werkte gewerkt";

/** What apps and machines do, too: "de app versleutelt mijn berichten" is nobody's skill. */
const OF_THINGS = "analyseren beschermen beveiligen bewaken bijhouden controleren doen doorzoeken draaien houden koppelen leveren melden meten ontdekken opslaan opsporen scannen sturen tellen verbinden versleutelen verwijderen verzamelen vinden volgen werken".split(" ");

interface Verb {
  forms: string[];
  /** "Schrijft": what somebody does, before what it is done to. */
  does: string[];
  /** One of these in a group says that the group is of verbs, not of things ("ontwerp|ontwerpen"). */
  signs: string[];
  /** So does its beginning alone, which not all its forms begin with: "bepaal*" is no "bepalen". */
  begin: string;
}

const several = (past: string, given?: string) => given ?? `${past}n`;
const ofOne = (now: string) => (now.endsWith("t") ? now : now === "sla" ? "slaat" : `${now}t`);
const ofPeople = (infinitive: string, now: string) => (OF_THINGS.includes(infinitive) ? [] : [ofOne(now)]);

const simple = SIMPLE.split("|").map((line): Verb => {
  const [infinitive = "", now = "", past = "", participle = "", pasts] = line.split(" ");
  return { forms: [infinitive, now, past, several(past, pasts), participle], does: ofPeople(infinitive, now), signs: [past, participle], begin: `${now}*` };
});
const parted = PARTED.split("|").map((line): Verb => {
  const [infinitive = "", now = "", past = "", participle = "", pasts] = line.split(" ");
  const [particle = "", base = ""] = infinitive.split("+");
  const [whole, done] = [`${particle}${base}`, `${particle}${participle}`];
  return { forms: [whole, `${particle}-te-${base}`, `${particle}${past}`, `${particle}${several(past, pasts)}`, done], does: [], signs: [whole, done], begin: `${particle}${now}*` };
});

/** The verbs of which a group of words holds some of the forms. */
function verbsIn(group: string): Verb[] {
  const words = group.split("|");
  const isSign = (sign: string) => words.includes(sign);
  // "ontwerpen" alone may be things
  const isSimple = ({ forms, signs }: Verb) => signs.some(isSign) && new Set(forms.filter(isSign)).size > 1;
  return [...simple.filter((verb) => isSign(verb.begin) || isSimple(verb)), ...parted.filter(({ signs, begin }) => isSign(begin) || signs.some(isSign))];
}

/** "schrijf|schreef|schrijven" is "schreven" and "geschreven", too. */
function inEveryForm(group: string): string {
  if (!group.includes("|") || group.startsWith("?")) return group;
  return [...new Set([...group.split("|"), ...verbsIn(group).flatMap(({ forms }) => forms)])].join("|");
}

/** A phrase that begins with such verbs, with what "hij" does: "schrijft ~ brieven". Behind its object that form has its doer behind it ("de brieven schrijft een collega"). */
function withDoer(phrase: string): string[] {
  const [verb = "", ...rest] = phrase.split(" ");
  const does = verb.startsWith("?") ? [] : verbsIn(verb).flatMap((each) => each.does);
  return does.length > 0 ? [[does.join("|"), ...rest].join(" ").replace(/ && /g, " ~~ ").replace(/ & /g, " ~ ")] : [];
}

/** "a & b" as its two orders. */
function ordersOf(phrase: string): string[] {
  const [, first, second] = /^(.+?) &&? (.+)$/.exec(phrase) ?? [];
  return first && second ? [`${first} ~ ${second}`, `${second} ~ ${first}`] : [phrase];
}

/** "a & b ~ verb" with its verb in front, which its two orders lack: "analyseer ~ risico's ~ software". */
function withVerbFirst(phrase: string): string[] {
  const [, first, second, verb] = /^(\S+) & (\S+) ~ (\S+)$/.exec(phrase) ?? [];
  const verbs = verbsIn(verb ?? "");
  if (!first || !second || !verb || verbs.length === 0) return [];
  // "controleer*" is "controleert", too, which machines do
  const ofWriter = inEveryForm(`${verb}|`).split("|").filter((word) => word && !verbs.some(({ begin }) => begin === word));
  return [`${ofWriter.join("|")} ~ ${first} ~ ${second}`];
}

/** What is told of each skill, with every form of the verbs that tell it. */
export function toldInEveryForm(told: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(told).map(([skill, phrases]) => [skill, phrases.flatMap((phrase) => [phrase, ...withVerbFirst(phrase)]).flatMap((phrase) => [phrase.split(" ").map(inEveryForm).join(" "), ...ordersOf(phrase).flatMap(withDoer)])]));
}

/** What "hij" does and did, of each infinitive. */
export function doneByOne(infinitives: string): string[] {
  return SIMPLE.split("|").flatMap((line) => {
    const [infinitive = "", now = "", past = ""] = line.split(" ");
    return infinitives.split(" ").includes(infinitive) ? [ofOne(now), past] : [];
  });
}
