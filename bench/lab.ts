import { readArguments } from "./arguments";
import { writeFigures } from "./figures";
import { readAdverts, readPersonas, readReadings } from "./labelled";
import { measure, type Texts } from "./measure";
import { printAccuracy } from "./print-accuracy";
import { printInvariance, printParity, printSpeed } from "./print-traits";
import { speedOf } from "./speed";
import { inPart } from "./split";
import { makeSystems } from "./systems";

/** `npm run lab`: how right, how steady and how fast the app reads, beside peers on the same texts in the same run. */

const { adverts, json, date } = readArguments(process.argv.slice(2), process.env);
const texts: Texts = { readings: readReadings(), personas: readPersonas(), adverts: adverts ? readAdverts(adverts) : undefined };

const measured = makeSystems().map((system) => {
  const start = performance.now();
  const each = measure(system, texts);
  process.stderr.write(`${system.name}: measured in ${Math.round((performance.now() - start) / 1000)} s\n`);
  return each;
});
const speed = speedOf(inPart(texts.personas, "tuned"));

console.log([`Lab of ${date}`, printAccuracy(measured, texts), printInvariance(measured), printParity(measured), printSpeed(speed)].join("\n"));
if (json) writeFigures(measured, texts, speed, date);
