import type { LocalizedText } from "../text.js";

/** A contradiction that a rule finds among the published figures, checked by hand against its source. */
export interface CheckedContradiction {
  /** The rule that finds it. */
  readonly rule: string;
  /** The claim that does not hold; or the two figures that disagree, in the order of the sources. */
  readonly of: readonly [claim: string] | readonly [earlier: string, later: string];
  /** What the source prints and where, that the copy is faithful, and what likely explains it. */
  readonly verdict: LocalizedText;
}

/** What was found when each contradiction of the published figures was read again in its source. */
export const checkedContradictions: readonly CheckedContradiction[] = [
  {
    rule: "STA-001",
    of: ["pnig-2019.management-document-count.2019.by-kind"],
    verdict: {
      es: "Bien copiado: el reporte, en el objetivo 5, anuncia 58 documentos de gestión del nivel nacional y detalla siete clases con 19, 9, 7, 6, 5, 1 y 1, que suman 48. Los 7 planes regionales que añade en la frase siguiente son aparte y darían 55. O falta una clase de diez documentos, o el total lleva un dígito errado; el texto no permite decidirlo.",
      en: "Rightly copied: under objective 5 the report announces 58 management documents of the national level and details seven kinds of 19, 9, 7, 6, 5, 1 and 1, which add up to 48. The 7 regional plans of its next sentence are apart, and would make 55. Either a kind of ten documents is missing or the total has a wrong digit; the text does not let us decide.",
    },
  },
  {
    rule: "STA-003",
    of: ["carabayllo-2022.change.cem-cases-women.pe.2020-2021"],
    verdict: {
      es: "Bien copiado: el párrafo del contexto nacional atribuye un alza de 43.1 a los casos de mujeres, de 97,926 a 140,833, que en realidad subieron 43.8 %. La explicación probable es que la cifra sea la del total de casos, de mujeres y hombres: de los 114,495 que MIMP-2021 y la serie dan para 2020 a 163,797 hay 43.1 %.",
      en: "Rightly copied: the paragraph on the country gives a rise of 43.1 for the cases of women, from 97,926 to 140,833, which in fact rose by 43.8 %. The likely explanation is that the figure is that of all cases, women's and men's: from the 114,495 that MIMP-2021 and the series give for 2020 to 163,797 it is 43.1 %.",
    },
  },
  {
    rule: "STA-004",
    of: ["carabayllo-2022.change.cem-cases-women.pe.2020-2021"],
    verdict: {
      es: "Bien copiado: el mismo párrafo expresa el alza en puntos porcentuales, aunque compara cantidades de casos y no proporciones. Lo que corresponde es por ciento; el párrafo repite el uso al hablar de feminicidios.",
      en: "Rightly copied: the same paragraph gives the rise in percentage points, although it compares numbers of cases and not shares. Per cent is what is meant; the paragraph does the same when it speaks of femicides.",
    },
  },
  {
    rule: "STA-005",
    of: [
      "pnig-2019.cem-police-station-2018-cases.2019.pac",
      "pnig-2019.cem-police-station-2018-cases.2019.snej",
    ],
    verdict: {
      es: "Bien copiadas: el reporte da 33,855 casos entre los logros del plan de acción conjunto (línea 1) y 33,797 en el apartado del sistema especializado de justicia, ambas para los 50 CEM en comisaría abiertos en 2018. La diferencia de 58 casos hace pensar en dos cortes del mismo registro; el reporte no lo dice.",
      en: "Rightly copied: the report gives 33,855 cases among the achievements of the joint action plan (line 1) and 33,797 in the section on the specialized justice system, both for the 50 CEM opened in police stations in 2018. The difference of 58 cases suggests two cuts of the same register; the report does not say so.",
    },
  },
  {
    rule: "STA-005",
    of: [
      "pnig-2019.equality-trained-share.women.2019",
      "pnig-2019.equality-trained-share.women.2019.restated",
    ],
    verdict: {
      es: "Bien copiadas: el punto sobre capacitación da primero 53 % de mujeres, que es lo que resulta de sus cantidades (28,352 de 53,661), y al cierre 51 %. El 51 % viene tras los cursos de seis gobiernos regionales y quizá los incluya; el texto no da las cantidades.",
      en: "Rightly copied: the point on training first gives 53 % women, which is what its numbers make (28,352 of 53,661), and at its end 51 %. The 51 % follows the courses of six regional governments and may include them; the text gives no numbers for it.",
    },
  },
  {
    rule: "STA-005",
    of: ["pnig-2019.equality-trained-share.men.2019", "pnig-2019.equality-trained-share.men.2019.restated"],
    verdict: {
      es: "Bien copiadas: es la otra mitad de la discrepancia anterior, 47 % de hombres según las cantidades (25,309 de 53,661) y 49 % en la última frase del mismo punto.",
      en: "Rightly copied: it is the other half of the disagreement above, 47 % men by the numbers (25,309 of 53,661) and 49 % in the last sentence of the same point.",
    },
  },
  {
    rule: "STA-005",
    of: ["pnig-2019.linea-100-consultations.2019", "mimp-2021.linea-100-consultations.2019"],
    verdict: {
      es: "Bien copiadas: PNIG-2019 da 119,786 consultas al cierre de 2019; el cuadro de la Línea 100 de MIMP-2021 da 235,791 bajo una columna rotulada 2019. La serie anual tiene 119,786 en 2019 y 235,791 en 2020: el rótulo del cuadro está errado y debe leerse 2020, como en los servicios vecinos.",
      en: "Rightly copied: PNIG-2019 gives 119,786 consultations at the end of 2019; MIMP-2021's table of Línea 100 gives 235,791 under a column headed 2019. The yearly series has 119,786 in 2019 and 235,791 in 2020: the table's heading is wrong and should read 2020, as in the neighbouring services.",
    },
  },
  {
    rule: "STA-005",
    of: ["pnig-2019.chat-100-consultations.2019", "mimp-2021.chat-100-consultations.2019"],
    verdict: {
      es: "Bien copiadas: PNIG-2019 da 5,714 consultas al cierre de 2019; el cuadro del Chat 100 de MIMP-2021 da 17,406 bajo una columna rotulada 2019. Por lo que muestra la Línea 100, con el mismo rótulo, lo probable es que sea la cifra de 2020; ninguna otra fuente de las que tenemos da el Chat 100 por año.",
      en: "Rightly copied: PNIG-2019 gives 5,714 consultations at the end of 2019; MIMP-2021's table of Chat 100 gives 17,406 under a column headed 2019. Going by Línea 100, which has the same heading, it is likely the figure of 2020; no other source that we hold gives Chat 100 by year.",
    },
  },
  {
    rule: "STA-005",
    of: ["mimp-2021.cem-cases-attended.2020", "carabayllo-2022.cem-cases.pe.2020.box"],
    verdict: {
      es: "Bien copiadas: MIMP-2021 y la serie dan 114,495 casos en 2020. El recuadro de CARABAYLLO-2022 rotula 97,926 como casos contra las mujeres y el grupo familiar, pero el párrafo al lado llama a la misma cantidad casos de mujeres. El recuadro tomó la parte por el todo.",
      en: "Rightly copied: MIMP-2021 and the series give 114,495 cases in 2020. The box of CARABAYLLO-2022 heads 97,926 as cases against women and the family group, but the paragraph beside it calls the same number cases of women. The box took the part for the whole.",
    },
  },
  {
    rule: "STA-005",
    of: ["pnig-2019.cem-count.2019", "mimp-series.cem-count.2019"],
    verdict: {
      es: "Bien copiadas: PNIG-2019 cuenta 401 CEM al cierre de 2019 y los desglosa en 245, 155 y 1, que los suman; la serie anual tiene 396. El desglose apoya los 401; la serie puede responder a un corte anterior del año, y su transcripción es de terceros.",
      en: "Rightly copied: PNIG-2019 counts 401 CEM at the end of 2019 and divides them into 245, 155 and 1, which make them up; the yearly series has 396. The division supports the 401; the series may rest on an earlier day of the year, and its transcription is of third parties.",
    },
  },
  {
    rule: "STA-007",
    of: ["carabayllo-2022.partition.cem-cases-by-type.pe.2021"],
    verdict: {
      es: "Bien copiado: el párrafo del contexto nacional reparte los casos en 46.3, 39.5 y 13.7 %, que suman 99.5. Falta la violencia económica, 0.4 % según la serie (642 de 163,797), y la física está cortada: 64,805 de 163,797 es 39.6 %. Con ambas enmiendas suman 100.",
      en: "Rightly copied: the paragraph on the country divides the cases into 46.3, 39.5 and 13.7 %, which add up to 99.5. Economic violence is missing, 0.4 % by the series (642 of 163,797), and physical violence is cut off: 64,805 of 163,797 is 39.6 %. With both mended they make 100.",
    },
  },
  {
    rule: "STA-009",
    of: ["carabayllo-2022.share.cem-cases-minors.2020"],
    verdict: {
      es: "Bien copiado: el texto sobre el distrito dice 53 % de menores de edad y el cuadro da 242 y 153 de 737, o sea 395, que es 53.6 %. Redondeado es 54 %: el porcentaje se cortó.",
      en: "Rightly copied: the text on the district says 53 % minors and the table gives 242 and 153 of 737, that is 395, which is 53.6 %. Rounded it is 54 %: the percentage was cut off.",
    },
  },
  {
    rule: "STA-009",
    of: ["carabayllo-2022.share.cem-cases-minors.2020.box"],
    verdict: {
      es: "Bien copiado: el recuadro del distrito repite el 53 % del texto, con el mismo corte de 53.6 %.",
      en: "Rightly copied: the district's box repeats the text's 53 %, cut off from 53.6 % in the same way.",
    },
  },
];
