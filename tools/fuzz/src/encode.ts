/** The encodings that are read, each as a file of it may begin. */
export const encodings = [
  "utf-8",
  "utf-8 with mark",
  "utf-16le",
  "utf-16le with mark",
  "utf-16be",
  "utf-16be with mark",
  "windows-1252",
] as const;

/** One of `encodings`. */
export type Encoding = (typeof encodings)[number];

/** The text in an encoding; what Windows-1252 lacks becomes a question mark there. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  const marked = encoding.endsWith("with mark") ? `\ufeff${text}` : text;
  if (encoding.startsWith("utf-8")) return new TextEncoder().encode(marked);
  if (encoding === "windows-1252") {
    return Uint8Array.from(marked, (letter) => {
      const code = letter.codePointAt(0) as number;
      return code < 0x100 ? code : letter === "–" ? 0x96 : 0x3f;
    });
  }
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) {
    view.setUint16(at * 2, marked.charCodeAt(at), encoding.startsWith("utf-16le"));
  }
  return new Uint8Array(view.buffer);
}
