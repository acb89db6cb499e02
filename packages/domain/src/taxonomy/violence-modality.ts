import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The one literal that lists the modalities. */
const listed = cite("RDE-290-2022", "VI.6.5.4.b");

/** The modalities of violence (RDE-290-2022 VI.6.5.4.b), an open list: `other` stands for its "entre otras". */
export const violenceModality = defineScheme({
  id: "violence-modality",
  title: { es: "Modalidad de violencia", en: "Modality of violence" },
  headwords: [
    "violencia",
    "violencia contra",
    "violencia en",
    "violencia hacia",
    "violencia por",
    "modalidad",
  ],
  concepts: [
    {
      code: "intimate-partner",
      label: { es: "Violencia en relación de pareja", en: "Intimate partner violence" },
      synonyms: ["Pareja", "Relaciones de pareja", "Violencia en relaciones de pareja", "Violencia conyugal"],
      citations: listed,
    },
    {
      code: "dating",
      label: { es: "Violencia en el enamoramiento y noviazgo", en: "Dating violence" },
      synonyms: ["Enamoramiento", "Noviazgo", "Enamoramiento y/o noviazgo", "Enamoramiento o noviazgo"],
      citations: cite("RDE-290-2022", "VI.6.5.4.b", "VI.6.1.e"),
      broader: "intimate-partner",
    },
    {
      code: "femicide",
      label: { es: "Feminicidio", en: "Femicide" },
      synonyms: ["Feminicidios", "Femicidio", "Violencia feminicida"],
      citations: listed,
    },
    {
      code: "trafficking-sexual-exploitation",
      label: {
        es: "Trata de personas con fines de explotación sexual",
        en: "Trafficking in persons for sexual exploitation",
      },
      synonyms: ["Trata", "Trata de personas", "Trata con fines de explotación sexual", "Explotación sexual"],
      citations: listed,
    },
    {
      code: "street-sexual-harassment",
      label: { es: "Acoso sexual en espacios públicos", en: "Sexual harassment in public spaces" },
      synonyms: ["Acoso en espacios públicos", "Acoso sexual callejero", "Acoso callejero"],
      citations: listed,
    },
    {
      code: "obstetric",
      label: { es: "Violencia obstétrica", en: "Obstetric violence" },
      citations: listed,
    },
    {
      code: "forced-sterilization",
      label: { es: "Esterilizaciones forzadas", en: "Forced sterilization" },
      synonyms: ["Esterilización forzada"],
      citations: listed,
    },
    {
      code: "sexual-harassment",
      label: { es: "Hostigamiento sexual", en: "Sexual harassment" },
      synonyms: ["Hostigamiento", "Hostigamiento sexual laboral"],
      citations: listed,
    },
    {
      code: "political-harassment",
      label: { es: "Acoso político", en: "Political harassment" },
      synonyms: ["Violencia política", "Acoso político contra las mujeres"],
      citations: listed,
    },
    {
      code: "social-conflict",
      label: { es: "Violencia en conflictos sociales", en: "Violence in social conflicts" },
      synonyms: ["Conflicto social"],
      citations: listed,
    },
    {
      code: "armed-conflict",
      label: { es: "Violencia en conflicto armado", en: "Violence in armed conflict" },
      synonyms: ["Conflictos armados"],
      citations: listed,
    },
    {
      code: "ict",
      label: {
        es: "Violencia y las tecnologías de la información y comunicación – TIC",
        en: "Violence and information and communication technologies",
      },
      synonyms: [
        "TIC",
        "TICs",
        "Violencia y TIC",
        "Violencia y las TIC",
        "Violencia a través de las TIC",
        "Violencia y las tecnologías de la información y comunicación",
        "Violencia y las tecnologías de la información y comunicación - TIC",
        "Violencia y las tecnologías de la información y comunicación (TIC)",
        "Tecnologías de la información y comunicación",
        "Tecnologías de la información y la comunicación",
        "Violencia digital",
        "Ciberviolencia",
      ],
      citations: listed,
    },
    {
      code: "sexual-orientation",
      label: { es: "Violencia por orientación sexual", en: "Violence because of sexual orientation" },
      citations: listed,
    },
    {
      code: "migrant-women",
      label: { es: "Violencia contra mujeres migrantes", en: "Violence against migrant women" },
      synonyms: ["Migrantes"],
      citations: listed,
    },
    {
      code: "women-with-hiv",
      label: {
        es: "Violencia contra mujeres con virus de inmunodeficiencia humana – VIH",
        en: "Violence against women with HIV",
      },
      synonyms: [
        "VIH",
        "Mujeres con VIH",
        "Mujeres con virus de inmunodeficiencia humana",
        "Mujeres con virus de inmunodeficiencia humana - VIH",
        "Mujeres con virus de inmunodeficiencia humana (VIH)",
      ],
      citations: listed,
    },
    {
      code: "women-deprived-of-liberty",
      label: {
        es: "Violencia en mujeres privadas de libertad",
        en: "Violence against women deprived of liberty",
      },
      synonyms: ["Mujeres privadas de la libertad", "Privadas de libertad"],
      citations: listed,
    },
    {
      code: "women-with-disabilities",
      label: {
        es: "Violencia contra las mujeres con discapacidad",
        en: "Violence against women with disabilities",
      },
      synonyms: ["Discapacidad"],
      citations: listed,
    },
    {
      code: "indigenous-women",
      label: {
        es: "Violencia contra mujeres indígenas y originarias",
        en: "Violence against indigenous and native women",
      },
      synonyms: ["Mujeres indígenas", "Mujeres indígenas u originarias"],
      citations: listed,
    },
    {
      code: "afro-descendant-women",
      label: {
        es: "Violencia contra las mujeres afrodescendientes",
        en: "Violence against Afro-descendant women",
      },
      synonyms: ["Mujeres afroperuanas"],
      citations: listed,
    },
    {
      code: "other",
      label: { es: "Otra modalidad", en: "Other modality" },
      synonyms: ["Otra", "Otras", "Otro", "Otros", "Otras modalidades"],
      citations: listed,
    },
  ],
});

/** A code of `violenceModality`. */
export type ViolenceModality = CodeOf<typeof violenceModality>;

export const violenceModalityDefinitions: Definitions<ViolenceModality> = {
  "intimate-partner": {
    es: "La que ejerce quien es o fue pareja de la persona, convivan o no.",
    en: "That used by a person's current or former partner, whether or not they live together.",
  },
  dating: {
    es: "La que ocurre entre enamorados o novios, por lo común adolescentes y jóvenes.",
    en: "That which occurs between people who are dating or engaged, mostly adolescents and young people.",
  },
  femicide: {
    es: "Muerte que se da a una mujer por el hecho de ser mujer.",
    en: "The killing of a woman because she is a woman.",
  },
  "trafficking-sexual-exploitation": {
    es: "Captar, trasladar o retener a personas para lucrar con su explotación sexual.",
    en: "Recruiting, moving or holding people to profit from their sexual exploitation.",
  },
  "street-sexual-harassment": {
    es: "Conductas sexuales no deseadas hacia alguien en la calle, el transporte u otro lugar abierto al público.",
    en: "Unwanted sexual conduct towards someone in the street, on transport or elsewhere open to the public.",
  },
  obstetric: {
    es: "Trato deshumanizado o abusivo del personal de salud en el embarazo, el parto o el puerperio.",
    en: "Dehumanizing or abusive treatment by health staff in pregnancy, birth or after birth.",
  },
  "forced-sterilization": {
    es: "Quitar a alguien la capacidad de tener hijos sin su consentimiento libre e informado.",
    en: "Taking away someone's ability to have children without free and informed consent.",
  },
  "sexual-harassment": {
    es: "Conducta sexual o sexista no querida en una relación de trabajo, estudio o autoridad.",
    en: "Unwelcome sexual or sexist conduct in a relation of work, study or authority.",
  },
  "political-harassment": {
    es: "Presiones o ataques contra mujeres para impedir o torcer su participación política.",
    en: "Pressure or attacks on women to prevent or distort their taking part in politics.",
  },
  "social-conflict": {
    es: "La que sufren las mujeres en medio de protestas y disputas sociales.",
    en: "That which women suffer amid protests and social disputes.",
  },
  "armed-conflict": {
    es: "La que sufren las mujeres a manos de cualquiera de los bandos de un enfrentamiento armado.",
    en: "That which women suffer at the hands of any side in an armed confrontation.",
  },
  ict: {
    es: "La que se ejerce por internet, redes, teléfonos u otros medios digitales.",
    en: "That carried out through the internet, networks, phones or other digital means.",
  },
  "sexual-orientation": {
    es: "La que castiga a una persona por quién le atrae o por quién se supone que le atrae.",
    en: "That which punishes a person for whom they are, or are thought to be, attracted to.",
  },
  "migrant-women": {
    es: "La que afecta a mujeres por haber dejado su lugar o su país de origen.",
    en: "That which affects women for having left their home place or country.",
  },
  "women-with-hiv": {
    es: "La que afecta a mujeres por vivir con VIH.",
    en: "That which affects women because they live with HIV.",
  },
  "women-deprived-of-liberty": {
    es: "La que afecta a mujeres recluidas en un penal u otro lugar de detención.",
    en: "That which affects women held in a prison or another place of detention.",
  },
  "women-with-disabilities": {
    es: "La que afecta a mujeres en razón de su discapacidad o aprovechándose de ella.",
    en: "That which affects women because of a disability or by taking advantage of it.",
  },
  "indigenous-women": {
    es: "La que afecta a mujeres por pertenecer a un pueblo indígena u originario.",
    en: "That which affects women because they belong to an indigenous or native people.",
  },
  "afro-descendant-women": {
    es: "La que afecta a mujeres por ser afrodescendientes.",
    en: "That which affects women because they are of African descent.",
  },
  other: {
    es: "Modalidad que la norma no nombra y el registro debe describir.",
    en: "A modality that the norm does not name and the register has to describe.",
  },
};
