import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { Database, newId, Transactional } from '#platform/database';
import { Outbox } from '#platform/outbox';
import { slugOf } from '#platform/text';
import { organisationsChanged } from './organisations.events.js';

interface CountyFact {
  code: string;
  name: string;
  letter: string;
  lat: number;
  lon: number;
}

interface MunicipalityFact {
  code: string;
  name: string;
  ownName: string;
  countyCode: string;
  lat: number;
  lon: number;
  population: number;
  populationYear: number;
  skrGroup: string;
}

/** What the data files of a release hold. */
export interface ReferenceFacts {
  /** Grows with every change of the files. */
  readonly version: number;
  readonly counties: readonly CountyFact[];
  readonly municipalities: readonly MunicipalityFact[];
}

/** What a load did. */
export interface ReferenceLoadReport {
  /** False when the database held this version, or a newer one, already. */
  readonly loaded: boolean;
  readonly organisationsCreated: number;
}

const NAME = 'places';

/** Two processes that start together load one after the other. */
const LOAD_LOCK = 7_290_022;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8'));
}

/** The facts that come with this release. */
export function readReferenceFacts(): ReferenceFacts {
  const counties = readJson('counties.json') as { version: number; counties: CountyFact[] };
  const municipalities = readJson('municipalities.json') as { version: number; municipalities: MunicipalityFact[] };
  return {
    version: Math.max(counties.version, municipalities.version),
    counties: counties.counties,
    municipalities: municipalities.municipalities,
  };
}

/**
 * The slug of each municipality by its code. Habo and Håbo are one word in ASCII: the one that is spelt so keeps it, and the other
 * gets its county added.
 */
export function municipalitySlugs(facts: Pick<ReferenceFacts, 'counties' | 'municipalities'>): Map<string, string> {
  const countyOf = new Map(facts.counties.map((county) => [county.code, slugOf(county.name.replace(/ län$/, ''))]));
  const isAscii = (name: string): number => (/^[\x20-\x7e]+$/.test(name) ? 0 : 1);
  const inOrder = [...facts.municipalities].sort(
    (a, b) => isAscii(a.name) - isAscii(b.name) || a.code.localeCompare(b.code),
  );
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  for (const { code, name, countyCode } of inOrder) {
    const short = slugOf(name);
    const slug = taken.has(short) ? `${short}-${countyOf.get(countyCode) ?? code}` : short;
    taken.add(slug);
    slugs.set(code, slug);
  }
  return slugs;
}

/** Brings counties and municipalities of the release into the database, and makes an organisation for each municipality. */
@Injectable()
export class ReferenceData {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Loads what is newer than what the database holds; called at every start. Facts are replaced; organisations are only ever added,
   * so what people wrote on them stays.
   */
  @Transactional()
  async load(facts: ReferenceFacts = readReferenceFacts()): Promise<ReferenceLoadReport> {
    await this.db.query('SELECT pg_advisory_xact_lock($1)', [LOAD_LOCK]);
    const [held] = await this.db.query<{ version: number }>('SELECT version FROM reference_loads WHERE name = $1', [
      NAME,
    ]);
    if (held && held.version >= facts.version) return { loaded: false, organisationsCreated: 0 };
    await this.loadCounties(facts);
    await this.loadMunicipalities(facts);
    const organisationsCreated = await this.addMissingOrganisations();
    const municipal = await this.db.query<{ id: string }>(
      "SELECT id FROM organisations WHERE type = 'municipality' ORDER BY id",
    );
    await this.outbox.record(organisationsChanged, { organisationIds: municipal.map(({ id }) => id) });
    await this.db.query(
      'INSERT INTO reference_loads (name, version) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET version = excluded.version, loaded_at = now()',
      [NAME, facts.version],
    );
    return { loaded: true, organisationsCreated };
  }

  private async loadCounties({ counties }: ReferenceFacts): Promise<void> {
    await this.db.query(
      `INSERT INTO counties (code, name, letter, lat, lon)
       SELECT code, name, letter, lat, lon FROM jsonb_to_recordset($1) AS fact(code text, name text, letter text, lat float8, lon float8)
       ON CONFLICT (code) DO UPDATE SET name = excluded.name, letter = excluded.letter, lat = excluded.lat, lon = excluded.lon`,
      [JSON.stringify(counties)],
    );
  }

  private async loadMunicipalities(facts: ReferenceFacts): Promise<void> {
    const slugs = municipalitySlugs(facts);
    await this.db.query(
      `INSERT INTO municipalities (code, slug, name, own_name, county_code, lat, lon, population, population_year, skr_group)
       SELECT code, slug, name, "ownName", "countyCode", lat, lon, population, "populationYear", "skrGroup"
         FROM jsonb_to_recordset($1) AS fact(code text, slug text, name text, "ownName" text, "countyCode" text, lat float8, lon float8,
                                             population int, "populationYear" int, "skrGroup" text)
       ON CONFLICT (code) DO UPDATE SET name = excluded.name, own_name = excluded.own_name, county_code = excluded.county_code, lat = excluded.lat,
         lon = excluded.lon, population = excluded.population, population_year = excluded.population_year, skr_group = excluded.skr_group`,
      [JSON.stringify(facts.municipalities.map((one) => ({ ...one, slug: slugs.get(one.code) })))],
    );
  }

  /** An organisation that took the slug of a municipality first keeps it. */
  private async addMissingOrganisations(): Promise<number> {
    const missing = await this.db.query<{ code: string }>(
      `SELECT code FROM municipalities m WHERE NOT EXISTS (SELECT FROM organisations o WHERE o.municipality_code = m.code AND o.type = 'municipality')`,
    );
    await this.db.query(
      `INSERT INTO organisations (id, slug, name, type, municipality_code, county_code, lat, lon)
       SELECT new.id, CASE WHEN EXISTS (SELECT FROM organisations o WHERE o.slug = m.slug) THEN m.slug || '-' || m.code ELSE m.slug END,
              m.own_name, 'municipality', m.code, m.county_code, m.lat, m.lon
         FROM jsonb_to_recordset($1) AS new(id uuid, code text) JOIN municipalities m USING (code)`,
      [JSON.stringify(missing.map(({ code }) => ({ id: newId(), code })))],
    );
    return missing.length;
  }
}
