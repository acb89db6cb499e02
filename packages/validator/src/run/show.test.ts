import { preventiveAction } from "@aurora/domain/records";
import { describe, expect, it } from "vitest";
import { HIDDEN, showCell, showCenter, showFile, showIdentifier, showReason, showSheet } from "./show.js";

const { startDate, startTime, ubigeo, accessibleVenue, total } = preventiveAction.fields;
const plain = { startDate, startTime, ubigeo, accessibleVenue, total };

const noPlace = () => false;

describe.each(Object.entries(plain))("a cell of %s", (_, field) => {
  it.each(["45.678.912", "45-678-912", "4567 8912", "45/678/912", "45,678,912", "45\u00a0678\u00a0912"])(
    "does not show %s",
    (text) => {
      expect(showCell(field, text, noPlace)).toBe("•".repeat(text.length));
    },
  );

  it.each(["987 654 321", "987-654-321", "987.654.321", "987/654/321", "9 8765 4321", "+51 987 654 321"])(
    "does not show the phone %s",
    (text) => {
      expect(showCell(field, text, noPlace)).toBe("•".repeat(text.length));
    },
  );

  it.each([
    "31/02/2023",
    "2023-02-30",
    "45/13/2023",
    "31.02.2023",
    "2023/02/30",
    "25:61",
    "1.500",
    "1,234,567",
  ])("shows %s", (text) => {
    expect(showCell(field, text, noPlace)).toBe(text);
  });
});

it.each([
  "A-0001",
  "2023-0001",
  "2023-0001-0012",
  "ACT-2023-001",
  "ACT-2023-0001",
  "0012/2023",
  "12-345-678-AB",
])("shows the id %s", (id) => {
  expect(showIdentifier(id)).toBe(id);
});

it("covers what may be a DNI in whatever it repeats", () => {
  expect(showIdentifier("45.678.912")).toBe("••••••••••");
  expect(showIdentifier("45 678 912")).toBe(HIDDEN);
  expect(showCenter("CEM 45.678.912", noPlace)).toBe("CEM ••••••••••");
  expect(showReason("lo pidió 4567-8912 el 15/03/2023")).toBe("lo pidió ••••••••• el 15/03/2023");
  expect(showSheet("45-678-912")).toBe("••••••••••");
  expect(showFile("registro 45.678.912.csv")).toBe("registro ••••••••••.csv");
});
