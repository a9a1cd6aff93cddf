const POLYNOMIAL = 0xedb88320; // CRC-32 as in zip and PNG

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  return remainder;
});

/** CRC-32: it tells accidents, not forgeries. What a link says is a claim in any case. */
export function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ TABLE[(remainder ^ byte) & 255]!;
  return (remainder ^ 0xffffffff) >>> 0;
}
