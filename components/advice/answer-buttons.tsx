import { adviceTexts } from "@/data/texts/en/advice";
import { ANSWERS, type Answer } from "@/lib/advice/questions";

const texts = adviceTexts.questions;

interface Props {
  /** The skill that is asked about. */
  label: string;
  /** While the next question is being found, an answer would belong to the last one. */
  waiting?: boolean;
  onAnswer: (answer: Answer) => void;
}

export function AnswerButtons({ label, waiting = false, onAnswer }: Props) {
  return (
    <div role="group" aria-label={texts.ask(label)} className="mt-2 flex flex-wrap gap-2">
      {ANSWERS.map((answer) => (
        <button key={answer} type="button" aria-disabled={waiting} className="button" onClick={() => !waiting && onAnswer(answer)}>
          {texts.answers[answer]}
        </button>
      ))}
    </div>
  );
}
