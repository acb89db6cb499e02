// What people write freely in a register: made up, with the accents, commas and quotes of real ones, and
// without any name of a person.

export const schools = [
  'I.E. "José María Arguedas"',
  "I.E. N.° 54004, patio central",
  'I.E. "Nuestra Señora de Fátima"',
  'I.E. "Túpac Amaru", aula de 4.° C',
  "Instituto de Educación Superior Tecnológico Público",
  "Universidad Nacional, auditorio de la Facultad de Educación",
] as const;

export const halls = [
  "Auditorio municipal",
  "Local comunal, mz. C, lote 4",
  "Salón parroquial",
  "Casa de la Mujer",
  'Comedor popular "Señor de los Milagros"',
  "Centro de salud, sala de usos múltiples",
  "Biblioteca municipal",
  "Centro cultural, 2.° piso",
  "Local de la ronda campesina",
] as const;

export const openAir = [
  "Plaza de Armas",
  "Mercado central, ingreso principal",
  "Parque zonal",
  "Terminal terrestre",
  "Losa deportiva del barrio",
  "Jr. Unión, cuadras 3 a 5",
  "Feria dominical",
] as const;

export const offices = [
  "Municipalidad distrital, sala de regidores",
  "Comisaría sectorial",
  "Sede de la UGEL",
  "Corte Superior de Justicia, sala de capacitación",
  "Gobierno regional, sala de reuniones",
  "Oficina del CEM",
] as const;

export const onTheAir = [
  'Radio local, programa "Buenos días, comunidad"',
  "Canal municipal",
  "Página de Facebook del CEM",
  "Emisora comunitaria, 98.5 FM",
] as const;

export const online = ["Plataforma Zoom", "Google Meet", "Microsoft Teams"] as const;

export const actors = [
  "Municipalidad distrital",
  "DEMUNA",
  "UGEL",
  "Policía Nacional del Perú",
  "Ministerio Público",
  "Poder Judicial",
  "Centro de salud",
  "Defensoría del Pueblo",
  "Club de madres",
  "Vaso de leche",
  "Ronda campesina",
  "Juntas vecinales",
  "Asociación de comerciantes",
  "Iglesia local",
  "Universidad Nacional",
  "Cámara de Comercio",
  "Organización de mujeres indígenas",
  "Empresa de transportes",
] as const;

export const campaigns = [
  "Por amor, entérate",
  '"Buen trato en mi barrio"',
  "25 de noviembre: ni una menos",
  "8 de marzo, Día Internacional de la Mujer",
  "Carnavales sin violencia",
  "Semana de la no violencia, ¡actúa!",
  "Mercados libres de acoso",
] as const;

export const nationalCampaigns = [
  "Mujer, no estás sola",
  "Mi voz cuenta, campaña nacional",
  '"No dejes que te marque"',
] as const;

export const agreements = [
  "Convenio marco con la municipalidad distrital",
  "Convenio con la UGEL, vigente hasta 2025",
  "Acuerdo con la universidad: prácticas y voluntariado",
  "Convenio con la cámara de comercio",
] as const;

export const otherModalities = [
  "Violencia contra mujeres adultas mayores",
  "Violencia vicaria",
  "Violencia en el trabajo del hogar",
  "Violencia en el deporte",
] as const;

/** Remarks; `#` stands for the number of participants. */
export const notes = [
  "Se entregó material informativo, en castellano y en quechua.",
  "Participaron # personas; varias pidieron una segunda sesión.",
  'El público valoró el video "Cambia tu mirada".',
  "Se contó con intérprete de lengua de señas.",
  "Se reprogramará el taller con docentes, a pedido de la dirección.",
  "La lista de asistencia quedó archivada en el CEM.",
  "Hubo lluvia, por lo que se usó el local techado.",
  "Se coordinó con la DEMUNA; quedó pendiente la reunión de seguimiento.",
  "Buena acogida: # asistentes, en su mayoría mujeres.",
  "Se aplicó la encuesta de salida; resultados en el informe mensual.",
  "Las y los participantes preguntaron por la Línea 100 y por el Chat 100.",
  "Sin novedad",
  "Se difundió también por el altoparlante del mercado.",
  "El aliado ofreció su local para los próximos meses (marzo–mayo).",
  "Se explicó la ruta de atención, paso a paso.",
  "Se recogieron compromisos: «trato igual en casa y en la calle».",
  "Actividad conjunta con el centro de salud, área de salud mental.",
  "Se requiere más material para adolescentes",
] as const;

/** Remarks of several lines, as Alt+Enter leaves them in a spreadsheet's cell. */
export const longNotes = [
  "Acuerdos:\n1. Repetir el taller en agosto.\n2. Invitar a las familias.",
  "Se trabajó en dos grupos.\nEn ambos se aplicó la dinámica «La línea de la vida».",
] as const;
