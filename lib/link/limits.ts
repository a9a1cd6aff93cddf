/** What a code can hold. These belong to format "a": to change one is to begin a new format. */
export const MAX_ENTRIES = 300;
export const MAX_SKILL_NUMBER = 4095;
export const MAX_ROLES = 63;

/** Chats and database fields cut at 512 and above; nothing longer is issued, and nothing longer is read. */
export const MAX_CODE_LENGTH = 512;

/** A mail with a link in it may be pasted whole; a book may not. */
export const MAX_TEXT_LENGTH = 4096;
