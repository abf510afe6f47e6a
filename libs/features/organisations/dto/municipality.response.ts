/** A municipality with the facts that are known of it. */
export class MunicipalityResponse {
  /** Code of Statistics Sweden, such as `2281`. */
  code: string;
  slug: string;
  name: string;
  /** What the municipality calls itself. */
  ownName: string;
  countyCode: string;
  countyName: string;
  lat: number;
  lon: number;
  population: number;
  populationYear: number;
  /** Municipality group of SKR, `A1` to `C9`. */
  skrGroup: string;
  organisationId: string | null;
}

/** One page of municipalities. */
export class MunicipalityList {
  items: MunicipalityResponse[];
  nextCursor: string | null;
  total: number;
}
