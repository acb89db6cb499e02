import type { Severity } from "@aurora/domain/rules/core";
import { SEVERITY_FILLS } from "./style-looks.js";
import type { StyleSheet } from "./style-sheet.js";

/** The formats of the sheets of findings, by what they are for. */
export interface Formats {
  readonly title: number;
  readonly section: number;
  readonly plain: number;
  readonly wrapped: number;
  readonly muted: number;
  readonly heading: number;
  readonly number: number;
  readonly share: number;
  readonly link: number;
  readonly notice: number;
  readonly severity: Readonly<Record<Severity, number>>;
}

const TOP = 'vertical="top"';
const FONT = '<name val="Calibri"/><family val="2"/>';
const HAIRLINE = '<left/><right/><top/><bottom style="hair"><color rgb="FFBFBFBF"/></bottom><diagonal/>';

/** The formats of the sheets of findings, among those of the workbook. */
export function formatsIn(styles: StyleSheet): Formats {
  const plain = `<sz val="11"/><color rgb="FF000000"/>${FONT}`;
  const bold = `<b/><sz val="11"/><color rgb="FF000000"/>${FONT}`;
  const severity = (fill: string) =>
    styles.format({ font: bold, fill, border: HAIRLINE, alignment: `${TOP} horizontal="left"` });
  return {
    title: styles.format({ font: `<b/><sz val="16"/><color rgb="FF1F3864"/>${FONT}` }),
    section: styles.format({ font: `<b/><sz val="13"/><color rgb="FF1F3864"/>${FONT}` }),
    plain: styles.format({ font: plain, border: HAIRLINE, alignment: TOP }),
    wrapped: styles.format({ font: plain, border: HAIRLINE, number: 49, alignment: `${TOP} wrapText="1"` }),
    muted: styles.format({ font: `<sz val="10"/><color rgb="FF595959"/>${FONT}` }),
    heading: styles.format({
      font: `<b/><sz val="11"/><color rgb="FFFFFFFF"/>${FONT}`,
      fill: "FF1F3864",
      alignment: 'vertical="center" wrapText="1"',
    }),
    number: styles.format({
      font: plain,
      border: HAIRLINE,
      number: 3,
      alignment: `${TOP} horizontal="right" indent="1"`,
    }),
    share: styles.format({ font: plain, border: HAIRLINE, number: "0.0", alignment: TOP }),
    link: styles.format({
      font: `<u/><sz val="11"/><color rgb="FF0563C1"/>${FONT}`,
      border: HAIRLINE,
      alignment: TOP,
    }),
    notice: styles.format({ font: bold }),
    severity: {
      error: severity(SEVERITY_FILLS.error),
      warning: severity(SEVERITY_FILLS.warning),
      info: severity(SEVERITY_FILLS.info),
    },
  };
}
