/** The spellings of yes and no, in lower case and without accents. */
const YES = "si|s|1|x|verdadero|true|yes";
const NO = "no|n|0|falso|false";

const NOT_WORD = "[^0-9A-Za-zÀ-ÖØ-öø-ɏ_]";

const DNI_MARKS = "[\\s.:,;=#°º(\\[/*–—-]{0,8}";
const DNI_APART = "[  .-]";
const LABELLED_DNI = `(?i)(?:^|${NOT_WORD})d\\.?\\s?n\\.?\\s?i\\.?(?:''?s)?${DNI_MARKS}(?:(?:n(?:ro|[uú]m(?:ero)?|o)?|number|es|el|de)${DNI_MARKS}){0,3}(?:\\d{8}|\\d{2}${DNI_APART}\\d{3}${DNI_APART}\\d{3}|\\d{4}${DNI_APART}\\d{4}|\\d{2}${DNI_APART}\\d{2}${DNI_APART}\\d{2}${DNI_APART}\\d{2})(?:\\D|$)`;

const APART = "[  ().‐-―-]{0,3}";
const PREFIX = `(?:[(+]{0,2}(?:00)?51${APART})?`;
const MOBILE = [
  `9\\d{2}${APART}\\d{3}${APART}\\d{3}`,
  `9\\d{3}${APART}\\d{5}`,
  `9\\d{2}${APART}\\d{2}${APART}\\d{2}${APART}\\d{2}`,
  `9\\d${APART}\\d{2}${APART}\\d{2}${APART}\\d{3}`,
].join("|");
const MOBILE_IN_FOURS = `9${APART}\\d{4}${APART}\\d{4}`;
/** Two years behind a 9 are no phone. */
const NINE_AND_YEARS = "9[  ().‐-―-]{0,3}(?:19|20)\\d{2}\\D{1,3}(?:19|20)\\d{2}$";

const E_MAIL = "[\\p{L}\\p{M}\\p{N}.!#$%&''*+/=?^_`{|}~-]@(?:[\\p{L}\\p{M}\\p{N}-]+\\.)+\\p{L}{2}";

/**
 * What a cell means, as SQL macros. Each tries the commonest spelling first and takes others apart only
 * where that fails, as `CASE` and `coalesce` look at the rows that are left: what somebody would write
 * who wants speed of DuckDB. RE2 knows no look-around, so that the patterns of personal data are put
 * otherwise than the validator's, for the same meaning.
 */
export const macros: readonly string[] = [
  `CREATE MACRO fold(cell) AS regexp_replace(trim(lower(strip_accents(cell)), ' \t\r\n'), '\\s+', ' ', 'g')`,

  // Nobody reads a text: that it is there, and not too long, is all that counts. A byte is one unit at most.
  `CREATE MACRO as_text(cell, longest) AS
    CASE WHEN strlen(cell) <= longest THEN TRUE WHEN length(trim(cell, ' \t\r\n')) <= longest THEN TRUE END`,

  `CREATE MACRO as_date(cell) AS coalesce(
    CASE WHEN cell LIKE '____-__-__' THEN TRY_CAST(cell AS DATE) END,
    CASE WHEN regexp_matches(cell, '^\\s*(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{4})([T ]0?0:00(:00(\\.0+)?)?Z?)?\\s*$')
      THEN try_strptime(regexp_extract(cell, '[0-9/-]+'), ['%d/%m/%Y', '%d-%m-%Y', '%Y-%m-%d'])::DATE END)`,

  `CREATE MACRO as_time(cell) AS coalesce(
    CASE WHEN strlen(cell) = 5 THEN TRY_CAST(cell AS TIME) END,
    CASE WHEN regexp_matches(cell, '^\\s*\\d{1,2}:\\d{2}(:\\d{2})?\\s*$') THEN TRY_CAST(regexp_extract(cell, '\\d{1,2}:\\d{2}') AS TIME)
      WHEN regexp_matches(cell, '(?i)^\\s*\\d{1,2}:\\d{2}(:\\d{2})? ?[ap]\\.? ?m\\.?\\s*$')
      THEN try_strptime(regexp_extract(cell, '\\d{1,2}:\\d{2}') || CASE WHEN cell ILIKE '%p%' THEN ' PM' ELSE ' AM' END, '%I:%M %p')::TIME END)`,

  // The cast alone would take "1e3" and "12.5" for whole numbers.
  `CREATE MACRO as_count(cell) AS coalesce(
    enum_code(TRY_CAST(cell AS small_number))::UINTEGER,
    CASE WHEN regexp_matches(cell, '^\\s*(0*\\d{1,7}|\\d{1,9}[.,]0{1,2})\\s*$') THEN TRY_CAST(regexp_extract(cell, '\\d+') AS UINTEGER) END)`,

  `CREATE MACRO as_yes_no(cell) AS CASE WHEN cell = 'Sí' THEN TRUE WHEN cell = 'No' THEN FALSE WHEN cell IS NULL THEN NULL
    WHEN regexp_full_match(fold(cell), '${YES}') THEN TRUE WHEN regexp_full_match(fold(cell), '${NO}') THEN FALSE END`,

  `CREATE MACRO as_ubigeo(cell) AS CASE WHEN regexp_full_match(cell, '\\d{6}') THEN cell
    WHEN regexp_matches(cell, '^\\s*\\d{5,6}\\s*$') THEN lpad(trim(cell, ' \t\r\n'), 6, '0') END`,

  // Letters come behind the signs and digits, so that almost no text is searched.
  `CREATE MACRO is_formula(cell) AS CASE WHEN cell < 'A' THEN
    regexp_matches(cell, '^\\s*[=@+-]\\s*\\S') AND NOT regexp_matches(cell, '^\\s*[+-][\\d\\s.,]*(%\\s*)?$') ELSE FALSE END`,

  `CREATE MACRO may_hold_personal_data(text) AS regexp_matches(text, '@|(?:[0-9][^0-9]*){8}')`,

  // Doubling what stands between words lets two neighbours match that share one character.
  `CREATE MACRO holds_dni(text) AS regexp_matches(text, '${LABELLED_DNI}') OR
    len(list_filter(
      regexp_extract_all(regexp_replace(text, '(${NOT_WORD})', '\\1\\1', 'g'), '(?:^|${NOT_WORD})(\\d{8})(?:${NOT_WORD}|$)', 1),
      lambda digits: coalesce(year(try_strptime(digits, '%Y%m%d')) NOT BETWEEN 1900 AND 2099, TRUE))) > 0`,

  `CREATE MACRO holds_phone(text) AS regexp_matches(text, '(?:^|\\D)${PREFIX}(?:${MOBILE})(?:\\D|$)') OR
    regexp_matches(text, '(?:^|\\D)(?:\\+|00)51${APART}9(?:${APART}\\d){8}(?:\\D|$)') OR
    len(list_filter(regexp_extract_all(text, '(?:^|\\D)${PREFIX}(${MOBILE_IN_FOURS})(?:\\D|$)', 1),
      lambda number: NOT regexp_matches(number, '${NINE_AND_YEARS}'))) > 0`,

  `CREATE MACRO holds_e_mail(text) AS regexp_matches(text, '${E_MAIL}')`,

  `CREATE MACRO names_nobody(texts) AS regexp_full_match(lower(texts), '[\\s;|]*(?:(?:no|ninguno|ninguna|none)\\s*(?:[;|][\\s;|]*|$))+')`,
];
