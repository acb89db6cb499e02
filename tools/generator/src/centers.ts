import type { CenterKind } from "@aurora/domain/taxonomy";
import { type District, districts } from "@aurora/domain/territory";

/** A made-up centre in a real district. */
export interface Center {
  readonly name: string;
  readonly kind: CenterKind;
  /** Where it works: its own district first, then others of its province. */
  readonly reach: readonly [District, ...District[]];
}

/** About as many as the programme has. */
const CENTER_COUNT = 430;

/** How many districts besides its own a centre goes to. */
const NEIGHBOURS = 5;

/**
 * The centres: one in each provincial capital (the district numbered 01), the rest spread evenly over
 * the other districts; two in five stand in a police station.
 */
export function centers(): readonly Center[] {
  const all = districts();
  const capitals = all.filter(({ ubigeo }) => ubigeo.endsWith("01"));
  const others = all.filter(({ ubigeo }) => !ubigeo.endsWith("01"));
  const wanted = CENTER_COUNT - capitals.length;
  const spread = Array.from(
    { length: wanted },
    (_, index) => others[Math.floor((index * others.length) / wanted)] as District,
  );
  const names = new Set<string>();
  return [...capitals, ...spread]
    .sort((a, b) => (a.ubigeo < b.ubigeo ? -1 : 1))
    .map((district, index) => {
      const kind = kindOf(index);
      const prefix = kind === "police-station" ? "CEM Comisaría" : "CEM";
      const short = `${prefix} ${district.district}`;
      // Several districts share a name; their centres do not.
      const name = names.has(short) ? `${short} (${district.province}, ${district.department})` : short;
      names.add(name);
      return { name, kind, reach: [district, ...neighbours(all, district)] };
    });
}

function kindOf(index: number): CenterKind {
  if (index % 144 === 37) return "health-center";
  return index % 5 === 1 || index % 5 === 3 ? "police-station" : "regular";
}

function neighbours(all: readonly District[], of: District): readonly District[] {
  const province = of.ubigeo.slice(0, 4);
  return all.filter(({ ubigeo }) => ubigeo !== of.ubigeo && ubigeo.startsWith(province)).slice(0, NEIGHBOURS);
}
