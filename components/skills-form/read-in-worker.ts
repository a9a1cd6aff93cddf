import type { Reading } from "@/lib/reading/reading";

export interface ReadingRequest {
  number: number;
  text: string;
}
export interface ReadingAnswer {
  number: number;
  reading: Reading;
}

let worker: Worker | undefined;
let number = 0;

/** Reads beside the page, so that it stays responsive however long the text is. Rejects where no worker can be had. */
export function readInWorker(text: string): Promise<Reading> {
  const request: ReadingRequest = { number: ++number, text };
  return new Promise((resolve, reject) => {
    const reader = (worker ??= new Worker(new URL("./reading.worker.ts", import.meta.url), { type: "module" }));
    const done = () => {
      reader.removeEventListener("message", onAnswer);
      reader.removeEventListener("error", onError);
    };
    const onAnswer = ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.number !== request.number) return;
      done();
      resolve(data.reading);
    };
    const onError = () => {
      done();
      worker = undefined;
      reject(new Error("no worker"));
    };
    reader.addEventListener("message", onAnswer);
    reader.addEventListener("error", onError);
    reader.postMessage(request);
  });
}
