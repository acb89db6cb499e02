import type { actionResultsRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const groups = (codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `«${say.code("population", code)}»`));
const matters = (codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `«${say.code("external-matter", code)}»`));
const people = (count: number, say: Speaker) => say.count(count, "persona", "personas");
const cases = (count: number, say: Speaker) => say.count(count, "caso", "casos");
const detectedCases = (count: number, say: Speaker) =>
  count === 1 ? "Se detectó 1 caso de violencia" : `Se detectaron ${say.number(count)} casos de violencia`;

/** What is said of an action's participants, cases and quality, in Spanish. */
export const actionResultsMessages: MessagesOf<typeof actionResultsRules> = {
  "ACT-201": ({ total, sum }, say) =>
    `El total de participantes es ${say.number(total)}, pero los grupos por sexo y edad suman ${say.number(sum)}. Se espera que coincidan: revise el total y cada grupo.`,
  "ACT-202": ({ kind }, say) =>
    `La acción es del tipo «${say.code("action-kind", kind)}», que tiene participantes, y el total es 0. Se espera al menos una persona.`,
  "ACT-203": ({ groups: codes }, say) =>
    `La población de la acción es ${groups(codes, say)} y no se contó a nadie de esas edades. Se espera al menos una persona de esas edades, u otra población.`,
  "ACT-204": ({ total, limit }, say) =>
    `La acción es presencial y su total es de ${people(total, say)}. Se esperan ${say.number(limit)} como máximo: verifique que la cifra esté bien escrita.`,
  "ACT-205": ({ audience, counted }, say) =>
    audience === "men"
      ? `La población de la acción son hombres y se contó a ${say.count(counted, "mujer", "mujeres")}. Se espera que se cuente solo a hombres, o que la población incluya a las mujeres.`
      : `La población de la acción son mujeres y se contó a ${say.count(counted, "hombre", "hombres")}. Se espera que se cuente solo a mujeres, o que la población incluya a los hombres.`,
  "ACT-301": ({ detected, referred }, say) =>
    `${detectedCases(detected, say)} y al CEM se ${referred === 1 ? "derivó" : "derivaron"} ${say.number(referred)}. Se espera que todos los casos detectados se deriven al CEM.`,
  "ACT-302": ({ detected }, say) =>
    `${detectedCases(detected, say)} y figura que no se informó sobre la Línea 100. Se espera que se informe sobre ella cada vez que se detecta un caso.`,
  "ACT-303": ({ missing, referrals, matters: codes }, say) =>
    missing === "matters"
      ? `Hay ${say.count(referrals, "derivación", "derivaciones")} a servicios externos y «${say.field("externalMatters")}» está vacío. Se espera la materia de cada derivación.`
      : `Se indica como materia ${matters(codes, say)}, pero «${say.field("externalReferrals")}» es 0 o está vacío. Se espera el número de derivaciones, o ninguna materia.`,
  "ACT-304": ({ detected, referred }, say) =>
    `Al CEM se ${referred === 1 ? "derivó" : "derivaron"} ${cases(referred, say)} y se ${detected === 1 ? "detectó" : "detectaron"} ${say.number(detected)}. Se espera que los derivados no sean más que los detectados.`,
  "ACT-305": (params, say) =>
    params.referral === "fewer-to-cem"
      ? `Se derivó a un servicio externo por «${say.code("external-matter", "violence")}», y al CEM se ${params.referred === 1 ? "derivó" : "derivaron"} ${say.number(params.referred)} de ${cases(params.detected, say)}. Se espera que los casos de violencia se deriven al CEM y que los servicios externos reciban los temas conexos.`
      : `Se derivó a un servicio externo por «${say.code("external-matter", "violence")}». Se espera que los casos de violencia se deriven al CEM y que los servicios externos reciban los temas conexos.`,
  "ACT-306": ({ detected, referred }, say) =>
    `Se ${detected === 1 ? "detectó" : "detectaron"} ${say.count(detected, "caso conexo", "casos conexos")} y hay ${say.count(referred, "derivación", "derivaciones")} a servicios externos. Se espera al menos una derivación por cada caso conexo.`,
  "ACT-401": () =>
    "La acción fue presencial y figura que el lugar no era accesible. Se espera que se promueva un lugar accesible a la población.",
  "ACT-402": ({ groups: codes }, say) =>
    `La acción fue presencial, su población incluye ${groups(codes, say)} y figura que el lugar no era accesible. Se espera que se promueva un lugar acorde con sus necesidades.`,
  "ACT-403": () =>
    "La acción fue presencial, la organizó el CEM y figura que no hubo condiciones de seguridad, resguardo, salubridad e higiene. Se espera que el CEM las asegure.",
  "ACT-404": () =>
    "La acción fue presencial y figura que el personal no estuvo identificado. Se espera que lo esté ante la población, con fotocheck, chaleco u otro medio.",
  "ACT-405": () =>
    "La acción fue presencial y figura que no se mostró la imagen institucional. Se espera que se muestre con banner, banderola, afiche u otro medio.",
  "ACT-406": () =>
    "Figura que la acción no se comunicó con antelación. Se espera que la población lo sepa a tiempo para poder participar.",
  "ACT-407": ({ startTime, scheduledTime }, say) =>
    `La acción estaba programada para las ${scheduledTime} y empezó a las ${startTime}. En «${say.field("delayNotified")}» se espera «sí»: los retrasos se informan con anticipación.`,
  "ACT-408": () =>
    "Figura que no se usó un lenguaje claro. Se espera un lenguaje sencillo, comprensible e inclusivo.",
  "ACT-409": () =>
    "Figura que el material no estaba vigente. Se espera material claro y conforme a la normativa vigente.",
  "ACT-410": () =>
    "La acción es de una intervención sostenida y figura que no se midió la satisfacción. Se espera que se aplique un instrumento para medirla.",
  "ACT-411": ({ fields }, say) =>
    `La acción fue presencial y ${fields.length === 1 ? "está vacío" : "están vacíos"}: ${say.list(fields.map((name) => `«${say.field(name)}»`))}. Sin esos datos no se puede verificar si se cumplieron las normas sobre el valor del servicio.`,
  "ACT-412": () =>
    "Figura que el trato no fue respetuoso. Se espera un trato amable, respetuoso y cordial, libre de discriminación.",
  "ACT-413": () =>
    "Figura que la evidencia no se archivó. Se espera que se guarde toda la documentación de la acción.",
  "ACT-414": ({ reasons, startDate, scheduledDate, endTime, scheduledEndTime }, say) =>
    [
      ...(reasons.includes("date") && startDate !== undefined && scheduledDate !== undefined
        ? [
            `La acción estaba programada para el ${say.day(scheduledDate)} y empezó el ${say.day(startDate)}. En «${say.field("delayNotified")}» se espera «sí»: los cambios se informan con anticipación.`,
          ]
        : []),
      ...(reasons.includes("end")
        ? [
            `La acción debía terminar a las ${scheduledEndTime} y terminó a las ${endTime}. En «${say.field("extensionNotified")}» se espera «sí»: las extensiones se informan con anticipación.`,
          ]
        : []),
    ].join(" "),
  "ACT-415": () =>
    "La acción fue presencial, la organizó el CEM y figura que la seguridad no se coordinó. Se espera que se coordine con las instancias responsables.",
  "ACT-416": () =>
    "Figura que no se siguió la metodología. Se espera que se procure seguir la programación metodológica establecida.",
  "ACT-417": ({ event, time, scheduled }) =>
    event === "start"
      ? `La acción estaba programada para las ${scheduled} y empezó antes, a las ${time}. Se espera que se respete la hora comunicada al público.`
      : `El fin de la acción estaba programado para las ${scheduled} y terminó antes, a las ${time}. Se espera que se respete el tiempo comunicado al público.`,
};
