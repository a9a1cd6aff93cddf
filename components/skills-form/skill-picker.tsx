"use client";

import { useCombobox } from "downshift";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Engine } from "@/components/engine/browser-engine";
import { homeTexts } from "@/data/texts/en/home";
import type { Skill } from "@/data/schema";
import type { Suggestion } from "@/lib/reading/suggest-skills";

const texts = homeTexts.picker;
const MAX_SUGGESTIONS = 7;

type Option = Suggestion | { typed: string };
const nameOf = (option: Option | null) => (option === null ? "" : "typed" in option ? option.typed : option.skill.label);

interface Props {
  engine: Engine | undefined;
  onSkill: (skill: Skill) => void;
  onExtra: (typed: string) => void;
}

function optionsFor(query: string, engine: Engine | undefined): Option[] {
  const typed = query.trim();
  if (!engine || typed === "") return [];
  const suggestions = engine.suggestSkills(typed, engine.index, MAX_SUGGESTIONS);
  return engine.findSkillByName(typed, engine.index.skills) ? suggestions : [...suggestions, { typed }];
}

export function SkillPicker({ engine, onSkill, onExtra }: Props) {
  const [query, setQuery] = useState("");
  const [said, setSaid] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const options = useMemo(() => optionsFor(query, engine), [query, engine]);

  function choose(option: Option) {
    const skill = "typed" in option ? engine?.findSkillByName(option.typed, engine.index.skills) : option.skill;
    if (skill) onSkill(skill);
    else if ("typed" in option) onExtra(option.typed);
    setSaid(texts.added(skill?.label ?? nameOf(option)));
    setQuery("");
  }

  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps, closeMenu } = useCombobox<Option>({
    items: options,
    inputValue: query,
    selectedItem: null,
    itemToString: nameOf,
    onStateChange: ({ type, selectedItem }) => {
      const chosen = type === useCombobox.stateChangeTypes.ItemClick || type === useCombobox.stateChangeTypes.InputKeyDownEnter;
      if (chosen && selectedItem) choose(selectedItem);
    },
  });

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || query.trim() === "") return;
    event.preventDefault();
    if (isOpen && highlightedIndex >= 0) return;
    choose({ typed: query });
    closeMenu();
  }

  const open = isOpen && options.length > 0;
  return (
    <div className="relative">
      <label {...getLabelProps()} className="text-title font-semibold">
        {texts.label}
      </label>
      <p id="picker-hint" className="mt-1 text-soft">
        <span className="with-script">{texts.hint}</span>
        <span className="without-script">{texts.hintWithoutJavaScript}</span>
      </p>
      <input
        {...getInputProps({
          ref: input,
          // From the event itself: a value that comes round through downshift loses the caret, dead keys and IME input.
          onChange: (event) => setQuery(event.currentTarget.value),
          onKeyDown,
        })}
        type="text"
        name="skills"
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        aria-describedby="picker-hint"
        className="field mt-2 w-full font-visitor text-quote sm:max-w-md"
      />
      <ul
        {...getMenuProps()}
        className={open ? "card absolute inset-x-0 top-full z-20 mt-1 max-h-96 overflow-y-auto py-1 shadow-sheet sm:max-w-md" : "hidden"}
      >
        {open &&
          options.map((option, index) => (
            <li
              key={"typed" in option ? "as-typed" : option.skill.id}
              {...getItemProps({ item: option, index })}
              className={`min-h-11 cursor-pointer px-3 py-2 ${index === highlightedIndex ? "bg-pen text-on-pen" : ""}`}
            >
              <OptionText option={option} />
            </li>
          ))}
      </ul>
      <p role="status" className="sr-only">
        {open ? texts.available(options.length) : said}
      </p>
    </div>
  );
}

function OptionText({ option }: { option: Option }) {
  if ("typed" in option) return <bdi>{texts.addAsTyped(option.typed)}</bdi>;
  const { skill, name } = option;
  return (
    <>
      <span className="font-semibold">{skill.label}</span>
      {name !== skill.label && <span className="ms-2 text-small">{texts.alsoCalled(name)}</span>}
    </>
  );
}
