import type { Random } from "@aurora/generator";
import { damageBytes } from "./damage.js";

/** The parts of a workbook that are text, by their names. */
export type Parts = Map<string, string>;

/** What makes readers of a workbook's XML stumble. */
const inXml: readonly [string, ...string[]] = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "/",
  "/>",
  "=",
  " ",
  "\0",
  "\ufeff",
  "\u{1f600}",
  "&amp;",
  "&#0;",
  "&#xD800;",
  "&#99999999999;",
  "&nada;",
  "_x000D_",
  "_xD800_",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?x?>",
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  "<row>",
  '<row r="0"/>',
  '<row r="4294967297"/>',
  '<row r="2"><c r="A1"><v>1</v></c></row>',
  '<row r="5" hidden="1"/>',
  "</row>",
  "<c>",
  '<c r="ZZZZ9" t="inlineStr"><is><t>x</t></is></c>',
  '<c r="XFD3"/>',
  '<c r="A3" t="s"><v>-1</v></c>',
  '<c r="A3" t="s"><v>99999</v></c>',
  '<c r="B3" t="e"><v>#REF!</v></c>',
  '<c r="B3" t="d"><v>2023-02-30</v></c>',
  '<c r="C3" s="1"><v>45000.75</v></c>',
  '<c r="C3" s="1"><v>-1</v></c>',
  '<c r="C3"><v>1e308</v></c>',
  '<c r="C3"><v>-0</v></c>',
  '<c r="D3" t="str"><f>NOW()</f></c>',
  '<c r="D3" t="b"><v>1</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<mergeCell ref="A9:B2"/>',
  '<legacyDrawing r:id="rId99"/>',
  "</sheetData>",
  "<sheetData/>",
  '<si><t>x</t><rPh sb="0" eb="1"><t>y</t></rPh></si>',
  '<sheet name="Otra" sheetId="1" r:id="rId1"/>',
  ' state="veryHidden"',
  ' count="99999999"',
  ' s="99999"',
  ' spans="1:2"',
  " ".repeat(5000),
];

/** Damages one part; answers with what was done. */
export function damagePart(parts: Parts, name: string, random: Random): string {
  const text = parts.get(name) ?? "";
  const at = placeIn(text, random);
  const to = Math.min(text.length, at + random.between(0, random.chance(0.2) ? 2000 : 20));
  switch (random.between(0, 11)) {
    case 0:
      parts.delete(name);
      return `${name} left out`;
    case 1:
      parts.set(name, text.slice(0, at));
      return `${name} cut off`;
    case 2:
      parts.set(name, text.slice(0, at) + text.slice(to));
      return `${name} with a gap`;
    case 3:
      parts.set(name, text.slice(0, at) + text.slice(at, to).repeat(random.between(2, 40)) + text.slice(to));
      return `${name} repeating itself`;
    case 4: {
      const other = placeIn(text, random);
      parts.set(name, text.slice(0, other) + text.slice(at, to) + text.slice(other));
      return `${name} with a piece twice`;
    }
    case 5: {
      const [other, content] = random.pick([...parts] as [[string, string], ...[string, string][]]);
      parts.set(name, content);
      return `${other} in place of ${name}`;
    }
    default:
      parts.set(name, text.slice(0, at) + random.pick(inXml) + text.slice(random.chance(0.7) ? at : to));
      return `${name} with something in it`;
  }
}

/** A place: anywhere, or where a tag, a value or a text begins. */
function placeIn(text: string, random: Random): number {
  const any = random.between(0, text.length);
  if (random.chance(0.3)) return any;
  for (let at = any; at < Math.min(text.length, any + 300); at++) {
    if (text[at] === "<") return at;
    if ('>" '.includes(text[at] as string)) return at + 1;
  }
  return any;
}

/** Something wrong with the archive: anywhere, or in its directory, which stands at its end. */
export function damageArchive(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.3)) return damageBytes(bytes, random);
  const damaged = bytes.slice();
  for (let times = random.between(1, 3); times > 0; times--) {
    const at = bytes.length - 1 - random.between(0, Math.min(bytes.length - 1, 1200));
    damaged[at] = random.pick([0, 1, 0x7f, 0xff, random.between(0, 255)]);
  }
  return damaged;
}
