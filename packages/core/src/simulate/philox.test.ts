import { describe, expect, test } from "vitest";
import { Philox } from "./philox.js";

// Known answers that come with Random123 (kat_vectors, D. E. Shaw Research): counter, key, result.
test.each([
  [
    [0, 0, 0, 0],
    [0, 0],
    [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
  ],
  [
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  ],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  ],
])("Philox4x32-10 gives the known answer to counter %j", (counter, key, answer) => {
  const philox = new Philox();
  const [key0 = 0, key1 = 0] = key;
  const [a = 0, b = 0, c = 0, d = 0] = counter;
  philox.key(key0, key1);
  philox.turn(a, b, c, d);
  expect([...philox.words]).toEqual(answer);
  // Signed words mean the same.
  philox.key(key0 | 0, key1 | 0);
  philox.turn(a | 0, b | 0, c | 0, d | 0);
  expect([...philox.words]).toEqual(answer);
});

describe("Philox", () => {
  test("gives the same words for a counter whatever came before", () => {
    const philox = new Philox();
    philox.key(1, 2);
    philox.turn(3, 4, 5, 6);
    const words = [...philox.words];
    philox.turn(9, 9, 9, 9);
    philox.turn(3, 4, 5, 6);
    expect([...philox.words]).toEqual(words);
  });
});
