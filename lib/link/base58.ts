/** Letters and digits that nobody mistakes for another: without 0, O, I and l. */
const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const DIGITS: ReadonlyMap<string, number> = new Map([...ALPHABET].map((letter, digit) => [letter, digit]));
const BITS_A_DIGIT = Math.log2(58);

/** So many bytes always take so many digits, and no two lengths take the same: a length tells half of the damage. */
export function digitsFor(byteCount: number): number {
  return Math.ceil((byteCount * 8) / BITS_A_DIGIT);
}

export function base58FromBytes(bytes: Uint8Array): string {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);

  let digits = "";
  for (let place = digitsFor(bytes.length); place > 0; place--) {
    digits = ALPHABET[Number(value % 58n)] + digits;
    value /= 58n;
  }
  return digits;
}

/** The bytes, or nothing when a digit is foreign, the length is one that no bytes have, or the value is too great. */
export function bytesFromBase58(digits: string): Uint8Array | undefined {
  const byteCount = Math.floor((digits.length * BITS_A_DIGIT) / 8);
  if (digitsFor(byteCount) !== digits.length) return undefined;

  let value = 0n;
  for (const letter of digits) {
    const digit = DIGITS.get(letter);
    if (digit === undefined) return undefined;
    value = value * 58n + BigInt(digit);
  }

  const bytes = new Uint8Array(byteCount);
  for (let place = byteCount - 1; place >= 0; place--) {
    bytes[place] = Number(value & 255n);
    value >>= 8n;
  }
  return value === 0n ? bytes : undefined;
}
