import { describe, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { STANCES, type Stance } from "@/data/words";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const check = (expected: string, text: string) => expectReadAs(readDescription(text, index), expected);

/** Two clauses side by side, whatever joins them: each keeps its own stance. */
const CLAUSES: Record<Stance, readonly string[]> = {
  has: ["I use … every day", "I have a lot of experience with …", "I am good at …", "I did … at my last job"],
  learning: ["I am learning …", "I'm taking a course in …"],
  wants: ["I'd like to learn …", "I plan to learn … next year", "I am interested in …"],
  lacks: ["I have never used …", "I don't know …", "I can't do …", "I know nothing about …"],
  other: ["my brother uses …", "my colleagues work with …"],
};
const JOINTS = [" and ", ", but ", "; ", ". ", " while ", ", so ", " because ", ", although ", ", yet ", ". Also, "];

describe("clauses side by side", () => {
  for (const first of STANCES) {
    for (const second of STANCES) {
      test(`${first} and ${second}`, () => {
        CLAUSES[first].forEach((one, i) =>
          CLAUSES[second].forEach((two, j) => {
            const joint = JOINTS[(i * 3 + j * 7 + STANCES.indexOf(second)) % JOINTS.length] ?? "";
            const [begun, ended] = [one[0]?.toUpperCase() + one.slice(1), joint === ". " ? two[0]?.toUpperCase() + two.slice(1) : two];
            check(`figma:${first},kubernetes:${second}`, `${begun.replace("…", "Figma")}${joint}${ended.replace("…", "Kubernetes")}.`);
          }),
        );
      });
    }
  }
});

test.each([
  ["solidity:lacks,kubernetes:wants", "I know nothing about Solidity, but I'd like to learn Kubernetes."],
  ["java:has", "I am a Java developer."],
  ["python:has", "I was a Python developer."],
  ["rust:has", "Rust is part of my job."],
  ["go:has", "Go is what I use most."],
  ["scala:has", "I maintain a Scala project."],
  ["react:has", "I know React well."],
  ["-react", "I react well under pressure."],
  ["-spring", "A spring project of my class was the pond."],
  ["-rust", "The rust project took all summer, the bike is clean."],
  ["-rust", "The rust is what I remove most."],
])("%s: %s", check);
