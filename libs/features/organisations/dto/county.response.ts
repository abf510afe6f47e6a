/** A county. */
export class CountyResponse {
  /** Code of Statistics Sweden, such as `22`. */
  code: string;
  name: string;
  /** Its letters, such as `Y`. */
  letter: string;
  lat: number;
  lon: number;
  /** How many municipalities it has. */
  municipalities: number;
}

/** All counties. */
export class CountyList {
  items: CountyResponse[];
  nextCursor: string | null;
  total: number;
}
