import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The one numeral that lists the channels. */
const listed = cite("DG-018-2016", "VI.6.5.7");

/**
 * The channels of community activism (DG-018-2016 VI.6.5.7). The norm names traditional mass media as a
 * whole and five social networks, an open list: `other-social-network` stands for its "etc.".
 */
export const activismChannel = defineScheme({
  id: "activism-channel",
  title: { es: "Canal de activismo comunitario", en: "Community activism channel" },
  headwords: ["canal", "red social"],
  concepts: [
    {
      code: "mass-media",
      label: { es: "Medios masivos de comunicación tradicionales", en: "Traditional mass media" },
      synonyms: [
        "Medios masivos",
        "Medios masivos de comunicación",
        "Medios de comunicación",
        "Radio",
        "Televisión",
        "TV",
        "Prensa",
        "Prensa escrita",
        "Periódico",
        "Diario",
      ],
      citations: listed,
    },
    {
      code: "social-network",
      label: { es: "Redes sociales", en: "Social networks" },
      synonyms: ["Red social", "RRSS"],
      citations: listed,
    },
    {
      code: "facebook",
      label: { es: "Facebook", en: "Facebook" },
      synonyms: ["FB"],
      citations: listed,
      broader: "social-network",
    },
    {
      code: "twitter",
      label: { es: "Twitter", en: "Twitter" },
      synonyms: ["Twitter (X)", "X (Twitter)"],
      citations: listed,
      broader: "social-network",
    },
    {
      code: "youtube",
      label: { es: "YouTube", en: "YouTube" },
      synonyms: ["You Tube"],
      citations: listed,
      broader: "social-network",
    },
    {
      code: "whatsapp",
      label: { es: "WhatsApp", en: "WhatsApp" },
      synonyms: ["Whats App", "WSP"],
      citations: listed,
      broader: "social-network",
    },
    {
      code: "instagram",
      label: { es: "Instagram", en: "Instagram" },
      synonyms: ["IG"],
      citations: listed,
      broader: "social-network",
    },
    {
      code: "other-social-network",
      label: { es: "Otra red social", en: "Other social network" },
      synonyms: ["Otras redes sociales", "TikTok"],
      citations: listed,
      broader: "social-network",
    },
  ],
});

/** A code of `activismChannel`. */
export type ActivismChannel = CodeOf<typeof activismChannel>;

export const activismChannelDefinitions: Definitions<ActivismChannel> = {
  "mass-media": {
    es: "Prensa, radio, televisión y demás medios que llegan a mucha gente sin internet.",
    en: "Press, radio, television and other media that reach many people without the internet.",
  },
  "social-network": {
    es: "Plataformas de internet donde la gente publica, comparte y conversa.",
    en: "Internet platforms where people post, share and talk.",
  },
  facebook: {
    es: "La red social de ese nombre: páginas, grupos y perfiles.",
    en: "The social network of that name: pages, groups and profiles.",
  },
  twitter: {
    es: "La red social de mensajes breves que la norma llama así.",
    en: "The social network of short messages that the norm calls so.",
  },
  youtube: {
    es: "La plataforma de videos de ese nombre.",
    en: "The video platform of that name.",
  },
  whatsapp: {
    es: "La mensajería de ese nombre, por chats, grupos o listas.",
    en: "The messaging service of that name, by chats, groups or lists.",
  },
  instagram: {
    es: "La red social de fotos y videos de ese nombre.",
    en: "The photo and video network of that name.",
  },
  "other-social-network": {
    es: "Red social que la lista abierta de la norma admite sin nombrarla.",
    en: "A social network that the norm's open list admits without naming it.",
  },
};
