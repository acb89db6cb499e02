// Other spellings of the same place, by INEI code. Only what a register writes for that very place:
// variants of Quechua spelling, numerals, current short names, and the official long names of Callao.
// Case, accents, spacing and hyphens need no entry.

/** Spellings of a department; under a province's code, those that hold only within that province. */
export const departmentSpellings: Readonly<Record<string, readonly string[]>> = {
  "07": ["Prov. Const. del Callao", "Provincia Constitucional del Callao", "Prov. Constitucional del Callao"],
  "08": ["Cuzco"],
  // Registers often divide the department of Lima in two; see also below.
  "1501": ["Lima Metropolitana", "Lima Metrop."],
};

/** What the department of Lima is called outside the province of Lima. */
export const limaProvincesSpellings: readonly string[] = ["Lima Provincias", "Lima Provincia", "Lima Región"];

/** Spellings of a province. */
export const provinceSpellings: Readonly<Record<string, readonly string[]>> = {
  "0203": ["Antonio Raimondi"],
  "0511": ["Vilcashuamán"],
  "0701": [
    "Prov. Const. del Callao",
    "Provincia Constitucional del Callao",
    "Prov. Constitucional del Callao",
  ],
  "0801": ["Cuzco"],
  "0812": ["Quispicanchis"],
  "1103": ["Nazca"],
  "1501": ["Lima Metropolitana", "Lima Metrop."],
};

/** Spellings of a district. */
export const districtSpellings: Readonly<Record<string, readonly string[]>> = {
  "010110": ["Leymebamba"],
  "020503": ["Antonio Raimondi"],
  "030207": ["Quishuara"],
  "030219": ["Kakiabamba"],
  "030503": ["Ccoyllurqui"],
  "030602": ["Anccohuallo", "Anccohuayllo"],
  "030609": ["Rocchac"],
  "030611": ["Los Chancas"],
  "040107": ["Hunter"],
  "040129": ["J. L. Bustamante y Rivero", "Bustamante y Rivero"],
  "060105": ["La Encañada"],
  "070103": ["Carmen de la Legua"],
  "080101": ["Cuzco"],
  "080108": ["Huanchac", "Wanchac"],
  "080204": ["Mosoq Llacta"],
  "080405": ["Pisaq"],
  "080503": ["Cunturcanqui"],
  "080902": ["Echarati"],
  "080907": ["Quimbiri"],
  "080911": ["Incahuasi"],
  "080913": ["Villa Quintiarina"],
  "081106": ["Cosñipata"],
  "100106": ["Quisqui (Kichki)", "Kichki"],
  "100602": ["Daniel Alomías Robles"],
  "110301": ["Nazca"],
  "120212": ["9 de Julio"],
  "120908": ["3 de Diciembre"],
  "130111": ["Víctor Larco"],
  "140104": ["Puerto Eten"],
  "140202": ["Kañaris"],
  "140203": ["Inkawasi"],
  "150101": ["Cercado de Lima", "Lima Cercado", "Cercado"],
  "150103": ["Ate Vitarte", "Ate - Vitarte"],
  "150118": ["Lurigancho-Chosica", "Lurigancho (Chosica)", "Chosica"],
  "150120": ["Magdalena"],
  "150132": ["S.J.L.", "S.J. de Lurigancho"],
  "150133": ["S.J.M.", "S.J. de Miraflores"],
  "150135": ["S.M.P."],
  "150140": ["Surco"],
  "150142": ["V.E.S."],
  "150143": ["V.M.T."],
  "150501": ["San Vicente"],
  "150612": ["27 de Noviembre"],
  "200115": ["26 de Octubre"],
  "230110": ["Gregorio Albarracín Lanchipa", "Gregorio Albarracín", "Crnl. Gregorio Albarracín Lanchipa"],
  "240203": ["Canoas"],
  "250201": ["Raimondi"],
};
