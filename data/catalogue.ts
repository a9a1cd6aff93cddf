import { completeLanguage, completeRole, completeSkill } from "./complete";
import { german } from "./languages/de";
import { english } from "./languages/en";
import { spanish } from "./languages/es";
import { indonesian } from "./languages/id";
import { dutch } from "./languages/nl";
import { LAY_PEOPLE } from "./languages/people/lay-people";
import { FOREIGN_WORDS, ORDINARY_WORDS } from "./languages/ordinary-words";
import { russian } from "./languages/ru";
import { UNREAD_LANGUAGES } from "./languages/unread-languages";
import { blockchainDeveloper } from "./roles/blockchain-developer";
import { communityEngagementSpecialist } from "./roles/community-engagement-specialist";
import { messagingUxDesigner } from "./roles/messaging-ux-designer";
import { privacyProductManager } from "./roles/privacy-product-manager";
import { securitySoftwareEngineer } from "./roles/security-software-engineer";
import { analyticsSkills } from "./skills/analytics";
import { blockchainSkills } from "./skills/blockchain";
import { communicationSkills } from "./skills/communication";
import { communitySkills } from "./skills/community";
import { cryptographySkills } from "./skills/cryptography";
import { designSkills } from "./skills/design";
import { messagingSkills } from "./skills/messaging";
import { neighbourSkills } from "./skills/neighbours";
import { notSkills } from "./skills/not-skills";
import { privacySkills } from "./skills/privacy";
import { productSkills } from "./skills/product";
import { programmingSkills } from "./skills/programming";
import { securitySkills } from "./skills/security";

/** What is true of roles, skills and languages, as the product ships it. Roles in the order in which nothing ranks them. */
export const catalogue = {
  roles: [privacyProductManager, communityEngagementSpecialist, securitySoftwareEngineer, blockchainDeveloper, messagingUxDesigner].map(completeRole),
  skills: [
    ...productSkills,
    ...privacySkills,
    ...communicationSkills,
    ...communitySkills,
    ...analyticsSkills,
    ...programmingSkills,
    ...securitySkills,
    ...cryptographySkills,
    ...blockchainSkills,
    ...designSkills,
    ...messagingSkills,
    ...neighbourSkills,
  ].map(completeSkill),
  languages: [english, dutch, german, spanish, indonesian, russian].map(completeLanguage),
  unreadLanguages: UNREAD_LANGUAGES,
  notSkills,
  wordClasses: { people: LAY_PEOPLE },
  ordinaryWords: ORDINARY_WORDS,
  foreignWords: FOREIGN_WORDS,
};
