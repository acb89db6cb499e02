/** The tables of the yearly series. */
export const mimpSeriesPlaces: readonly (readonly [locator: string, es: string, en: string])[] = [
  [
    "cem_atenciones_por_tipo",
    "Atenciones de los CEM por tipo de violencia, 2018 a 2025",
    "The CEM's attentions by type of violence, 2018 to 2025",
  ],
  [
    "cem_numero",
    "Número de CEM, y de los que atienden 24 horas, 2017 a 2025",
    "Number of CEM, and of those open 24 hours, 2017 to 2025",
  ],
  [
    "feminicidios_tentativas",
    "Feminicidios y tentativas, 2018 a 2025",
    "Femicides and attempted femicides, 2018 to 2025",
  ],
  ["linea100_consultas", "Consultas a la Línea 100, 2018 a 2025", "Consultations of Línea 100, 2018 to 2025"],
];
