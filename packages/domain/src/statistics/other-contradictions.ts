import type { Citation } from "../norms/citation.js";
import type { LocalizedText } from "../text.js";

/** A contradiction that no claim over figures can state: a count against a list, a heading, an act cited twice. */
export interface OtherContradiction {
  readonly id: string;
  /** Where the sources contradict each other, or themselves. */
  readonly places: readonly [Citation, ...Citation[]];
  /** What they print. */
  readonly printed: LocalizedText;
  /** What likely explains it, and how we read it. */
  readonly explanation: LocalizedText;
}

/** Contradictions found by reading the sources, in the order of the sources. */
export const otherContradictions: readonly OtherContradiction[] = [
  {
    id: "objectives-numbered-two-ways",
    places: [
      { norm: "PNIG-2019", locator: "Objetivos prioritarios" },
      { norm: "PNIG-2019", locator: "OP05" },
      { norm: "PNIG-2019", locator: "OP06" },
    ],
    printed: {
      es: "La portada numera los tres objetivos que reporta como 1, 2 y 3; el cuerpo los llama OP01, OP05 y OP06.",
      en: "The first page numbers the three objectives reported on as 1, 2 and 3; the body calls them OP01, OP05 and OP06.",
    },
    explanation: {
      es: "La portada los cuenta en el reporte; el cuerpo usa el número que tienen entre los seis de la política. Usamos este.",
      en: "The first page counts them within the report; the body uses their number among the policy's six. We use the latter.",
    },
  },
  {
    id: "physical-violence-in-the-paragraph-of-sexual",
    places: [{ norm: "PNIG-2019", locator: "I ENDES" }],
    printed: {
      es: "El párrafo sobre violencia sexual cierra con Apurímac (5.9 %) y Cusco (5.7 %) como los departamentos con más violencia física, cuando el país entero tiene 9.2 % de ella.",
      en: "The paragraph on sexual violence ends with Apurímac (5.9 %) and Cusco (5.7 %) as the departments with most physical violence, while the whole country has 9.2 % of it.",
    },
    explanation: {
      es: "Un máximo no puede quedar debajo del promedio: lo probable es que diga física donde quiso decir sexual (2.5 % en el país). La cifra se guarda como el reporte la rotula.",
      en: "A maximum cannot lie below the average: it likely says physical where sexual was meant (2.5 % in the country). The figure is kept under the report's own heading.",
    },
  },
  {
    id: "cai-five-and-four",
    places: [
      { norm: "PNIG-2019", locator: "OP01 AURORA CAI" },
      { norm: "MIMP-2021", locator: "AURORA 2 cuadro" },
    ],
    printed: {
      es: "PNIG-2019 cuenta 5 CAI en 2019 y nombra cuatro lugares; MIMP-2021 cuenta 4 en 2021 y nombra los mismos cuatro.",
      en: "PNIG-2019 counts 5 CAI in 2019 and names four places; MIMP-2021 counts 4 in 2021 and names the same four.",
    },
    explanation: {
      es: "Las fechas difieren, así que ambas cuentas pueden ser ciertas: un lugar pudo tener dos centros y perder uno. Ninguna fuente lo dice.",
      en: "The dates differ, so that both counts may be true: a place may have had two centres and lost one. Neither source says so.",
    },
  },
  {
    id: "public-defence-sponsorships",
    places: [{ norm: "PNIG-2019", locator: "OP01 SNEJ MINJUSDH" }],
    printed: {
      es: "Los 136 defensores patrocinaron a 24,500 víctimas; los grupos que el párrafo detalla, a 8,365, 1,174, 10,718 y 4,148, que suman 24,405, y con los 536 de Lima Este, 24,941.",
      en: "The 136 defenders sponsored 24,500 victims; the groups that the paragraph details, 8,365, 1,174, 10,718 and 4,148, which add up to 24,405, and with the 536 of Lima Este, 24,941.",
    },
    explanation: {
      es: "El párrafo no presenta los grupos como las partes del total, y cuenta unas veces víctimas y otras patrocinios o casos; por eso no es una afirmación que se pueda comprobar. El 24,500 parece un redondeo de 24,405 mal hecho, o cuenta otra cosa.",
      en: "The paragraph does not present the groups as the total's parts, and counts now victims, now sponsorships or cases; so it is no claim that can be checked. The 24,500 looks like a poor rounding of 24,405, or counts something else.",
    },
  },
  {
    id: "budget-programme-approved-by-two-kinds-of-act",
    places: [
      { norm: "PNIG-2019", locator: "OP01 PAC 04" },
      { norm: "PNIG-2019", locator: "OP01 PPoR" },
    ],
    printed: {
      es: "El programa presupuestal se crea con la Resolución Suprema 024-2019-EF en los logros del plan conjunto; el apartado del programa cita un Decreto Supremo 024-2019-EF y, enseguida, el anexo de la R.S. con ese número.",
      en: "Among the joint plan's achievements the budget programme is created by Resolución Suprema 024-2019-EF; the programme's section cites a Decreto Supremo 024-2019-EF and, right after, the annex of the R.S. with that number.",
    },
    explanation: {
      es: "Dos de las tres menciones dicen Resolución Suprema: el decreto es probablemente un error al nombrar la clase de norma.",
      en: "Two of the three mentions say Resolución Suprema: the decree is probably a slip in naming the kind of act.",
    },
  },
  {
    id: "budget-law-with-two-numbers",
    places: [{ norm: "PNIG-2019", locator: "OP01 PPoR" }],
    printed: {
      es: "La ley de presupuesto del año fiscal 2019 aparece con dos números: 30879 al citar su numeral 22.1 y 30880 al hablar del presupuesto por resultados.",
      en: "The budget law of fiscal year 2019 appears under two numbers: 30879 where its numeral 22.1 is cited and 30880 where budgeting by results is spoken of.",
    },
    explanation: {
      es: "Un solo título no corresponde a dos leyes; uno de los dos números es de otra ley y el reporte no permite decir cuál.",
      en: "One title does not belong to two laws; one of the numbers is another law's, and the report does not let us say which.",
    },
  },
  {
    id: "national-entities-announced-and-named",
    places: [{ norm: "PNIG-2019", locator: "OP05 MIG" }],
    printed: {
      es: "Anuncia 79 entidades del nivel nacional con mecanismo para la igualdad y nombra 78.",
      en: "Announces 79 entities of the national level with an equality mechanism and names 78.",
    },
    explanation: {
      es: "El total de 138 sale con 79, así que falta un nombre en la lista. Guardamos la cifra y los 78 nombres.",
      en: "The total of 138 comes out with 79, so a name is missing from the list. We keep the figure and the 78 names.",
    },
  },
  {
    id: "columns-headed-2019",
    places: [
      { norm: "MIMP-2021", locator: "AURORA 3 cuadro" },
      { norm: "MIMP-2021", locator: "AURORA 4 cuadro" },
      { norm: "MIMP-2021", locator: "INABIF 2 cuadro" },
      { norm: "MIMP-2021", locator: "INABIF 3 cuadro" },
    ],
    printed: {
      es: "La primera columna de la Línea 100, el Chat 100, los CAR de personas adultas mayores y los de personas con discapacidad se rotula 2019; la de los demás servicios, 2020, o de marzo a diciembre de 2020.",
      en: "The first column of Línea 100, Chat 100 and the residential centres of older adults and of people with disabilities is headed 2019; that of the other services, 2020, or March to December 2020.",
    },
    explanation: {
      es: "En la Línea 100 la serie demuestra que la cifra es de 2020; en los otros tres es lo probable, como un rótulo que quedó de un informe anterior. Las cifras se guardan con el año impreso y una nota.",
      en: "For Línea 100 the series shows that the figure is of 2020; for the other three it is likely, a heading left from an earlier report. The figures are kept under the printed year with a note.",
    },
  },
  {
    id: "three-shelters-for-children",
    places: [
      { norm: "MIMP-2021", locator: "INABIF 7" },
      { norm: "MIMP-2021", locator: "INABIF 7 cuadro" },
    ],
    printed: {
      es: "El texto habla de tres servicios de refugio temporal para niñas, niños y adolescentes; el cuadro tiene tres servicios, pero solo uno es para ellos, con dos centros: los otros son para personas adultas mayores (dos centros) y personas con discapacidad (uno).",
      en: "The text speaks of three temporary shelter services for children and adolescents; the table has three services, but only one is for them, with two centres: the others are for older adults (two centres) and people with disabilities (one).",
    },
    explanation: {
      es: "El texto cuenta los tres servicios y nombra solo al primero de sus públicos; vale el cuadro.",
      en: "The text counts the three services and names only the first of their publics; the table is right.",
    },
  },
  {
    id: "shelter-column-before-the-service",
    places: [{ norm: "MIMP-2021", locator: "INABIF 7 cuadro" }],
    printed: {
      es: "La columna dice de marzo a diciembre de 2020 también para el servicio de personas con discapacidad, que según el mismo cuadro empezó en noviembre.",
      en: "The column says March to December 2020 also for the service for people with disabilities, which by the same table began in November.",
    },
    explanation: {
      es: "El rótulo es común a los tres servicios: las 12 personas son de noviembre y diciembre.",
      en: "The heading is common to the three services: the 12 people are of November and December.",
    },
  },
  {
    id: "source-of-2020-for-figures-of-2021",
    places: [
      { norm: "CARABAYLLO-2022", locator: "Contexto note 1" },
      { norm: "CARABAYLLO-2022", locator: "Contexto nacional" },
    ],
    printed: {
      es: "La nota 1 da como fuente las estadísticas de los CEM de 2020; las cifras que apoya son, en su mayoría, de 2021.",
      en: "Note 1 gives the CEM's statistics of 2020 as the source; most of the figures that it supports are of 2021.",
    },
    explanation: {
      es: "La nota 2, de las cifras distritales de 2020, tiene el mismo texto: la 1 es probablemente una copia suya. La serie confirma los 163,797 casos de 2021.",
      en: "Note 2, of the district's figures of 2020, has the same text: note 1 is probably a copy of it. The series confirms the 163,797 cases of 2021.",
    },
  },
  {
    id: "femicides-in-percentage-points",
    places: [
      { norm: "CARABAYLLO-2022", locator: "Contexto nacional" },
      { norm: "MIMP-SERIES", locator: "feminicidios_tentativas" },
    ],
    printed: {
      es: "Los feminicidios suben 3.8 puntos porcentuales de 2020 a 2021, sin las cantidades.",
      en: "Femicides rise by 3.8 percentage points from 2020 to 2021, without the numbers.",
    },
    explanation: {
      es: "La serie da 131 y 136, un alza de 3.8 %: la cifra es correcta y la unidad no.",
      en: "The series gives 131 and 136, a rise of 3.8 %: the figure is right and the unit is not.",
    },
  },
  {
    id: "strategic-plan-approved-in-two-years",
    places: [
      { norm: "PNIG-2019", locator: "Introducción" },
      { norm: "CARABAYLLO-2022", locator: "Contexto normativo" },
    ],
    printed: {
      es: "CARABAYLLO-2022 fecha en 2019 la aprobación del plan estratégico multisectorial de igualdad de género; PNIG-2019 la fecha el 7 de marzo de 2020, con el Decreto Supremo 002-2020-MIMP.",
      en: "CARABAYLLO-2022 dates the approval of the multisector strategic plan for gender equality to 2019; PNIG-2019 dates it to 7 March 2020, by Decreto Supremo 002-2020-MIMP.",
    },
    explanation: {
      es: "En 2019 se formuló el plan y se aprobó la política; el número del decreto confirma 2020.",
      en: "In 2019 the plan was drawn up and the policy approved; the decree's number confirms 2020.",
    },
  },
  {
    id: "economic-violence-042",
    places: [
      { norm: "CARABAYLLO-2022", locator: "Contexto distrital" },
      { norm: "CARABAYLLO-2022", locator: "Contexto note 2" },
    ],
    printed: {
      es: "Los casos de violencia económica de 2020 en el distrito se imprimen como «042».",
      en: "The district's cases of economic violence in 2020 are printed as “042”.",
    },
    explanation: {
      es: "Son 04 y la llamada de la nota 2: solo con 4 suman los cuatro tipos los 737 casos (316 + 285 + 132 + 4).",
      en: "It is 04 with the mark of note 2: only with 4 do the four types add up to the 737 cases (316 + 285 + 132 + 4).",
    },
  },
  {
    id: "reports-and-cases-attended",
    places: [
      { norm: "CARABAYLLO-2022", locator: "Contexto distrital" },
      { norm: "CARABAYLLO-2022", locator: "Contexto distrital cuadro" },
      { norm: "CARABAYLLO-2022", locator: "Contexto distrital gráfico" },
    ],
    printed: {
      es: "Los 737 casos de 2020 y los 1,441 de 2021 son denuncias en el texto y casos atendidos en los CEM en el cuadro y el gráfico.",
      en: "The 737 cases of 2020 and the 1,441 of 2021 are reports to the authorities in the text and cases attended in the CEM in the table and the chart.",
    },
    explanation: {
      es: "La fuente es el registro de los CEM: son casos atendidos. Una denuncia es otra cosa, y no todo caso atendido la tiene.",
      en: "The source is the CEM's register: they are cases attended. A report is another thing, and not every case attended has one.",
    },
  },
  {
    id: "capacities-without-iv",
    places: [
      { norm: "CARABAYLLO-2022", locator: "Objetivos" },
      { norm: "CARABAYLLO-2022", locator: "Objetivos v" },
    ],
    printed: {
      es: "Las capacidades institucionales se numeran i, ii, iii y v.",
      en: "The institutional capacities are numbered i, ii, iii and v.",
    },
    explanation: {
      es: "Son cuatro y falta el numeral iv; el informe no deja ver si se perdió una capacidad o solo se contó mal. Guardamos su numeral.",
      en: "They are four and numeral iv is missing; the report does not show whether a capacity was lost or only miscounted. We keep its numeral.",
    },
  },
  {
    id: "twelve-per-cent-of-fifty-five",
    places: [
      { norm: "CARABAYLLO-2022", locator: "Metodología 2" },
      { norm: "CARABAYLLO-2022", locator: "Hallazgos 1" },
    ],
    printed: {
      es: "De 55 encuestas, el 12 % dice que la rapidez del servicio es muy mala.",
      en: "Of 55 surveys, 12 % say that the service's speed is very bad.",
    },
    explanation: {
      es: "Seis respuestas son 10.9 % y siete, 12.7 %, que redondeado es 13: lo probable es que sean siete y el porcentaje se cortara, si todas respondieron.",
      en: "Six answers are 10.9 % and seven 12.7 %, which rounds to 13: they are likely seven and the percentage was cut off, if all answered.",
    },
  },
  {
    id: "seventy-seven-per-cent-of-fifty-five",
    places: [
      { norm: "CARABAYLLO-2022", locator: "Metodología 2" },
      { norm: "CARABAYLLO-2022", locator: "Hallazgos 2" },
    ],
    printed: {
      es: "De 55 encuestas, el 77 % no conoce la Ley 30364.",
      en: "Of 55 surveys, 77 % do not know Law 30364.",
    },
    explanation: {
      es: "Ningún número de 55 da 77 %: 42 son 76.4 % y 43 son 78.2 %, se redondee o se corte. O no todas respondieron la pregunta, o el porcentaje está errado.",
      en: "No number of 55 gives 77 %: 42 are 76.4 % and 43 are 78.2 %, rounded or cut off. Either not all answered the question or the percentage is wrong.",
    },
  },
];
