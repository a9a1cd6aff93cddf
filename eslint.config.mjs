import nextVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";

const TESTS = ["**/*.test.ts", "**/*.test.tsx"];

/** Imports run one way: app → components → lib → data. */
const ARROW = ["app", "components", "lib", "data"];

const layers = ARROW.map((folder, place) => {
  const above = ARROW.slice(0, place);
  return { files: [`${folder}/**/*.{ts,tsx}`], rules: { "@typescript-eslint/no-restricted-imports": ["error", imports(above, folder !== "data")] } };
});

/** In tests, zod may be imported; the arrow holds there too. */
const layersOfTests = ARROW.map((folder, place) => {
  const above = ARROW.slice(0, place);
  return { files: TESTS.map((test) => `${folder}/${test}`), rules: { "@typescript-eslint/no-restricted-imports": ["error", imports(above, false)] } };
});

/** Rooms in the order in which a description passes through them: none imports from a later one. Tests may. */
const ROOMS_OF_LIB = ["words", "catalogue", "reading", "picking", "matching", "link", "advice", "batch"];
const ROOMS_OF_READING = ["sentences", "names", "whose", "stance", "amount"];

const rooms = [
  ...ROOMS_OF_LIB.map((room, place) => ({ files: [`lib/${room}/**/*.ts`], later: ROOMS_OF_LIB.slice(place + 1) })),
  ...ROOMS_OF_READING.map((room, place) => ({
    files: [`lib/reading/${room}/**/*.ts`],
    later: [...ROOMS_OF_READING.slice(place + 1), ...ROOMS_OF_LIB.slice(ROOMS_OF_LIB.indexOf("reading") + 1)],
  })),
].map(({ files, later }) => ({ files, rules: { "@typescript-eslint/no-restricted-imports": ["error", imports(["app", "components"], true, later)] } }));

function imports(foldersAbove, withoutZod, laterRooms = []) {
  const patterns = [];
  if (foldersAbove.length > 0) {
    patterns.push({ regex: `^(@|\\.\\.?(/\\.\\.)*)/(${foldersAbove.join("|")})(/|$)`, message: "Imports run one way: app → components → lib → data." });
  }
  if (laterRooms.length > 0) {
    patterns.push({ regex: `^(@/lib|@/lib/reading|\\.\\.(/\\.\\.)*)/(${laterRooms.join("|")})/`, message: "Rooms follow each other: no room imports from a later one." });
  }
  if (withoutZod) {
    patterns.push({ regex: "^zod(/|$)|/data/schema$", message: "zod is not for the browser: import types only.", allowTypeImports: true });
  }
  return { patterns };
}

const config = [
  { ignores: [".next/**", "node_modules/**", "test-results/**", "playwright-report/**", "next-env.d.ts"] },
  ...nextVitals,
  ...nextTypescript,
  { rules: { "react/no-danger": "error", "react/no-danger-with-children": "error" } },
  {
    files: ["app/**/*.tsx", "components/**/*.tsx"],
    ignores: ["**/opengraph-image.tsx", "**/twitter-image.tsx", "**/icon.tsx", "**/apple-icon.tsx"], // drawn, not served
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='style']", message: "The content policy blocks style attributes: use classes, <meter> or SVG." },
      ],
    },
  },
  ...layers,
  ...rooms,
  ...layersOfTests,
  { files: ["next.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
];

export default config;
