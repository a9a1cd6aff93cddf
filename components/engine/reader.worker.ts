import type { NumberedAnswer, NumberedQuestion } from "./reader";
import { answerQuestion } from "./reader-work";

addEventListener("message", ({ data }: MessageEvent<NumberedQuestion>) => {
  const answer: NumberedAnswer = { number: data.number, ...answerQuestion(data) };
  postMessage(answer);
});
