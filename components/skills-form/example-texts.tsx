import { homeTexts } from "@/data/texts/en/home";

const texts = homeTexts.examples;

/** Slips of paper beside the page: a tap lays one in. */
export function ExampleTexts({ onExample }: { onExample: (text: string) => void }) {
  return (
    <section aria-label={texts.heading} className="with-script no-print mt-4">
      <p className="text-small font-semibold">{texts.heading}</p>
      <ul className="mt-2 grid gap-2 sm:grid-cols-3">
        {texts.list.map(({ name, text }) => (
          <li key={name} className="flex">
            <button type="button" className="sheet flex min-h-11 grow flex-col px-3.5 py-2.5 text-start hover:border-pen" onClick={() => onExample(text)}>
              <span className="font-semibold text-pen">{name}</span>
              <span className="line-clamp-2 font-visitor text-small text-soft">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
