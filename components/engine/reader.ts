import type { Reading } from "@/lib/reading/reading";
import type { Answer, Question, Suggestions } from "./reader-work";

/*
 * The reader works beside the page, in a worker: compiling its lexicon takes a slow phone seconds, a long text as well,
 * and meanwhile the page stays responsive. Where a worker cannot be had, it works in the page.
 */
export type NumberedQuestion = { number: number } & Question;
export type NumberedAnswer = { number: number } & Answer;

interface Waiting {
  question: Question;
  resolve: (answer: Answer) => void;
  reject: (reason: Error) => void;
}

let worker: Worker | undefined;
let inPage: Promise<typeof import("./reader-work")> | undefined;
let lastNumber = 0;
const waiting = new Map<number, Waiting>();

function ask(question: Question): Promise<Answer> {
  const number = ++lastNumber;
  return new Promise((resolve, reject) => {
    waiting.set(number, { question, resolve, reject });
    if (inPage || typeof Worker === "undefined") return void answerInPage();
    worker ??= startWorker();
    worker.postMessage({ number, ...question } satisfies NumberedQuestion);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL("./reader.worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<NumberedAnswer>) => {
    waiting.get(data.number)?.resolve(data);
    waiting.delete(data.number);
  });
  started.addEventListener("error", () => {
    started.terminate();
    worker = undefined;
    void answerInPage();
  });
  return started;
}

/** Whatever still waits for an answer gets it here, or learns that there is none to be had now. */
async function answerInPage(): Promise<void> {
  inPage ??= import("./reader-work");
  try {
    const { answerQuestion } = await inPage;
    for (const { question, resolve } of waiting.values()) resolve(answerQuestion(question));
  } catch {
    inPage = undefined; // the next question tries again, worker first
    for (const { reject } of waiting.values()) reject(new Error("the reader could not be fetched"));
  }
  waiting.clear();
}

export async function read(text: string): Promise<Reading> {
  const answer = await ask({ ask: "read", text });
  if (answer.ask !== "read") throw new Error("the reader answered another question");
  return answer.reading;
}

export async function suggest(query: string, limit: number): Promise<Suggestions> {
  const answer = await ask({ ask: "suggest", query, limit });
  if (answer.ask !== "suggest") throw new Error("the reader answered another question");
  return answer.suggestions;
}
