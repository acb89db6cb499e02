/** A word followed by the other endings it may take: `Promotor/a`, `Promotoras/es`, `Promotor(a)`. */
const marked =
  /(?<!\p{L})(?<word>\p{L}{2,})(?<endings>(?: ?\/ ?(?:[aoe]s?|esas?)(?!\p{L})|\((?:[aoe]s?|esas?|s)(?:\/(?:[aoe]s?|esas?))*\))+)/gu;

/** The most forms that one text may stand for; beyond them it is no label, and forms double with each word. */
const MAX_FORMS = 64;

/** A word with another ending: on its stem if it ends in a vowel (`psicóloga` + `o`), else behind it. */
function withEnding(word: string, ending: string): string {
  return ending === "s" ? `${word}s` : word.replace(/[aoe]s?$/iu, "") + ending;
}

/**
 * The plain forms that a text written for several genders or numbers stands for, in every combination:
 * `Psicóloga/o comunitaria/o` stands for four, of which two are words. A text without such marks, or with
 * too many to be a label, stands for itself.
 *
 * The norm itself writes so: `Promotoras/es`, `Psicólogas/os comunitarias/os` (RDE-290-2022 VI.6.1.m note 16).
 */
export function genderedForms(text: string): readonly string[] {
  let forms = [""];
  let end = 0;
  for (const match of text.matchAll(marked)) {
    const { word = "", endings = "" } = match.groups ?? {};
    const between = text.slice(end, match.index);
    const others = (endings.match(/\p{L}+/gu) ?? []).map((ending) => withEnding(word, ending));
    const alternatives = [...new Set([word, ...others])];
    if (forms.length * alternatives.length > MAX_FORMS) {
      return [text];
    }
    forms = forms.flatMap((form) => alternatives.map((alternative) => form + between + alternative));
    end = match.index + match[0].length;
  }
  return [...new Set(forms.map((form) => form + text.slice(end)))];
}
