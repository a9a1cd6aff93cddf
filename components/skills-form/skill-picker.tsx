"use client";

import { useCombobox } from "downshift";
import { useEffect, useState, type KeyboardEvent } from "react";
import { afterPaint } from "@/components/ui/after-paint";
import { homeTexts } from "@/data/texts/en/home";
import type { Suggestions } from "@/components/engine/reader-work";
import { skillNamed, useSuggestions } from "./use-suggestions";

const texts = homeTexts.picker;
const PICKER_ID = "skill-picker";
const MENU_ID = "skill-picker-menu";

/** Where the focus goes when the chip that had it is gone. */
export const focusPicker = () => document.getElementById(PICKER_ID)?.focus();

type Option = Suggestions["suggested"][number] | { typed: string };
const nameOf = (option: Option | null) => (option === null ? "" : "typed" in option ? option.typed : option.label);

interface Props {
  onSkill: (skillId: string) => void;
  onExtra: (typed: string) => void;
}

export function SkillPicker({ onSkill, onExtra }: Props) {
  const [query, setQuery] = useState("");
  const [said, setSaid] = useState("");
  const { suggested, exact } = useSuggestions(query);
  const options: Option[] = query.trim() === "" ? [] : [...suggested, ...(exact ? [] : [{ typed: query.trim() }])];

  async function choose(option: Option) {
    setQuery("");
    const skill = "typed" in option ? await skillNamed(option.typed) : option;
    afterPaint(() => {
      if (skill) onSkill(skill.skillId);
      else onExtra(nameOf(option));
      setSaid(texts.added(skill?.label ?? nameOf(option)));
    });
  }

  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps, closeMenu } = useCombobox<Option>({
    inputId: PICKER_ID,
    menuId: MENU_ID,
    items: options,
    inputValue: query,
    selectedItem: null,
    itemToString: nameOf,
    onStateChange: ({ type, selectedItem }) => {
      const chosen = type === useCombobox.stateChangeTypes.ItemClick || type === useCombobox.stateChangeTypes.InputKeyDownEnter;
      if (chosen && selectedItem) void choose(selectedItem);
    },
  });

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || query.trim() === "") return;
    event.preventDefault(); // else Enter would send the form
    if (isOpen && highlightedIndex >= 0) return;
    void choose({ typed: query.trim() });
    closeMenu();
  }

  const open = isOpen && options.length > 0;
  // The rows arrive after the menu opens, and the list can be longer than what is left of the screen.
  useEffect(() => {
    if (!open) return;
    const menu = document.getElementById(MENU_ID);
    (menu?.children[highlightedIndex] ?? menu)?.scrollIntoView({ block: "nearest" });
  }, [open, options.length, highlightedIndex]);

  return (
    <div className="no-print relative">
      <label {...getLabelProps()} className="text-title font-semibold">
        {texts.label}
      </label>
      <p id="picker-hint" className="mt-1 text-soft">
        <span className="with-script">{texts.hint}</span>
        <span className="without-script">{texts.hintWithoutJavaScript}</span>
      </p>
      <input
        {...getInputProps({
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
      <ul {...getMenuProps()} className={open ? "card menu absolute inset-x-0 top-full z-20 mt-1 sm:max-w-md" : "hidden"}>
        {open &&
          options.map((option, index) => (
            <li
              key={"typed" in option ? "as-typed" : option.skillId}
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
  const { label, name } = option;
  return (
    <>
      <span className="font-semibold">{label}</span>
      {name !== label && <span className="ms-2 text-small">{texts.alsoCalled(name)}</span>}
    </>
  );
}
