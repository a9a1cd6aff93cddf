import { blockchainSteps } from "./blockchain";
import { communitySteps } from "./community";
import { designSteps } from "./design";
import { privacyAndProductSteps } from "./privacy-and-product";
import type { Step } from "./schema";
import { securitySteps } from "./security";

/** A first step for every skill that advice may name. */
export const steps: readonly Step[] = [...privacyAndProductSteps, ...communitySteps, ...securitySteps, ...blockchainSteps, ...designSteps];
