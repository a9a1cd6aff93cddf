import { existsSync } from "node:fs";

export interface LabArguments {
  /** Where the labelled adverts are, if they are here. */
  adverts: string | undefined;
  /** Write data/figures.json. */
  json: boolean;
  /** YYYY-MM-DD, as it is shown beside the figures. */
  date: string;
}

const USAGE = "Use: npm run lab -- [--adverts FILE.jsonl] [--json] [--date YYYY-MM-DD]";

export function readArguments(given: readonly string[], { ROLE_MATCH_ADVERTS, ROLE_MATCH_DATE }: NodeJS.ProcessEnv): LabArguments {
  const read: LabArguments = { adverts: ROLE_MATCH_ADVERTS, json: false, date: ROLE_MATCH_DATE ?? new Date().toISOString().slice(0, 10) };
  for (let i = 0; i < given.length; i++) {
    if (given[i] === "--json") read.json = true;
    else if (given[i] === "--adverts") read.adverts = given[++i] ?? stop("--adverts needs a file.");
    else if (given[i] === "--date") read.date = given[++i] ?? stop("--date needs a day.");
    else stop(`“${given[i]}” is not known here.`);
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(read.date)) stop(`“${read.date}” is no day.`);
  if (read.adverts && !existsSync(read.adverts)) stop(`There is no file ${read.adverts}.`);
  return read;
}

function stop(problem: string): never {
  process.stderr.write(`${problem}\n${USAGE}\n`);
  process.exit(2);
}
