import { readDescription } from "@/lib/reading/read-description";
import { catalogueIndex } from "@/components/engine/engine";
import type { ReadingAnswer, ReadingRequest } from "./read-in-worker";

addEventListener("message", ({ data }: MessageEvent<ReadingRequest>) => {
  const answer: ReadingAnswer = { number: data.number, reading: readDescription(data.text, catalogueIndex) };
  postMessage(answer);
});
