/** Numbers packed bit by bit, the highest bit first. */
export class BitWriter {
  private readonly bits: number[] = [];

  /** The lowest `width` bits of a whole number. */
  write(value: number, width: number): void {
    for (let place = width - 1; place >= 0; place--) this.bits.push((value >> place) & 1);
  }

  /** A Rice code: how many times 2^k goes into the value, in ones and a closing zero, and the rest in k bits. */
  writeRice(value: number, k: number): void {
    for (let ones = value >> k; ones > 0; ones--) this.bits.push(1);
    this.bits.push(0);
    this.write(value, k);
  }

  /** Filled up with zeros to whole bytes. */
  toBytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.bits.length / 8));
    this.bits.forEach((bit, place) => (bytes[place >> 3]! |= bit << (7 - (place & 7))));
    return bytes;
  }
}

/** Reads what BitWriter wrote. Behind the end it reads zeros and says so afterwards, in `ranOut`. */
export class BitReader {
  private place = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get ranOut(): boolean {
    return this.place > this.bytes.length * 8;
  }

  read(width: number): number {
    let value = 0;
    for (let count = 0; count < width; count++) value = value * 2 + this.readBit();
    return value;
  }

  /** Zeros behind the end close the run of ones, so it always ends. */
  readRice(k: number): number {
    let ones = 0;
    while (this.readBit() === 1) ones++;
    return ones * 2 ** k + this.read(k);
  }

  private readBit(): number {
    const byte = this.bytes[this.place >> 3] ?? 0;
    const bit = (byte >> (7 - (this.place & 7))) & 1;
    this.place++;
    return bit;
  }
}
