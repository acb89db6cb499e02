/** placeholder for types; replaced by the territory work */
export interface District {
  /** INEI code, six digits. */
  readonly ubigeo: string;
  readonly department: string;
  readonly province: string;
  readonly district: string;
}
export interface Gazetteer {
  /** Which list of districts decides, for the report. */
  readonly name: string;
  /** The district with this six-digit INEI code, or undefined. */
  readonly district: (ubigeo: string) => District | undefined;
  /** Whether a written name is that of the district's department, ignoring case, accents and spacing, and admitting known spellings. */
  readonly namesDepartment: (district: District, name: string) => boolean;
  readonly namesProvince: (district: District, name: string) => boolean;
  readonly namesDistrict: (district: District, name: string) => boolean;
}
