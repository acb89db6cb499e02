import type { ConcertationBody } from "../../records/concertation-body.js";

/** A made-up concertation body that satisfies every rule, for tables of cases and examples. */
export const cleanBody: ConcertationBody = {
  id: "IC-01",
  date: "2023-11-30",
  level: "district",
  ubigeo: "150106",
  constituted: true,
  installed: true,
  convened: true,
  conducted: true,
  cemParticipates: true,
  members: [
    { name: "Municipalidad Distrital de Carabayllo", sector: "local-government" },
    { name: "Comisaría El Progreso", sector: "police" },
    { name: "Red de Mujeres", sector: "womens-organizations" },
  ],
  legalDeadline: "2023-03-31",
  constitutedOn: "2023-03-15",
  representativeDesignated: true,
  assistance: ["Taller sobre el protocolo local"],
  localInstruments: ["Plan de desarrollo concertado"],
  meetings: [
    { date: "2023-04-20", headAttended: true },
    { date: "2023-08-17", headAttended: false },
  ],
  localProtocol: true,
  annualBalance: true,
  trainingPlan: true,
  agreements: [{ date: "2023-04-20", lastProgressOn: "2023-10-02" }],
};

/** The day as of which the clean body's tables are judged, unless a case says otherwise. */
export const cleanBodyAsOf = "2023-12-31";
