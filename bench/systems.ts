import { app } from "./app";
import { fusePeer } from "./peers/fuse";
import { keywordSearch } from "./peers/keyword-search";
import { miniSearchPeer } from "./peers/mini-search";
import { tfIdfPeer } from "./peers/tf-idf";
import type { System } from "./system";

/** The app first, then the peers. */
export const makeSystems = (): System[] => [app, keywordSearch, fusePeer(), miniSearchPeer(), tfIdfPeer()];
