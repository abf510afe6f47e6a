import { parse } from 'csv-parse/sync';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer as bytesOf } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import pg from 'pg';
import { OrganisationDirectory } from '#features/organisations';
import { JobRunner } from '#platform/outbox';
import { limited } from '../../libs/features/use-cases/import/imports/limited.js';
import { signInMember, type Agent } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';

interface Column {
  name: string;
  samples: string[];
  suggestedField: string | null;
  codedValues: { value: string; count: number; suggestedCode: string | null }[] | null;
}
interface Import {
  id: string;
  status: string;
  processed: number;
  counts: Record<string, number>;
  columns: Column[];
  version: number;
  [more: string]: unknown;
}

const IMPORTS = '/api/v1/use-cases/imports';

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await nextTurn();
}

/** The columns and codes that someone takes over as they are suggested. */
function accepted(one: Import): { columns: object; values: Record<string, Record<string, string | null>> } {
  const values: Record<string, Record<string, string | null>> = {};
  for (const { suggestedField, codedValues } of one.columns) {
    if (suggestedField !== null && codedValues)
      values[suggestedField] = Object.fromEntries(codedValues.map((it) => [it.value, it.suggestedCode]));
  }
  return { columns: Object.fromEntries(one.columns.map((it) => [it.name, it.suggestedField])), values };
}

describe('imports of use cases over the API', () => {
  let torget: TestApp;
  let agent: Agent;
  beforeAll(async () => {
    torget = await startApp();
    ({ agent } = await signInMember(torget, 'sundsvall'));
  });
  afterAll(() => torget.close());

  const upload = async (text: string | Buffer, name = 'fall.csv', by = agent): Promise<Import> => {
    const { body } = await by.post(IMPORTS).attach('file', Buffer.from(text), name).expect(201);
    return body as Import;
  };
  const read = async (id: string, by = agent): Promise<Import> =>
    (await by.get(`${IMPORTS}/${id}`).expect(200)).body as Import;
  const finished = async (id: string): Promise<Import> => {
    let found = await read(id);
    while (found.status === 'running' || found.status === 'previewing') found = await read(id);
    return found;
  };
  const rowsOf = async (id: string, query = ''): Promise<{ row: number; outcome: string; errors: object[] }[]> =>
    (await agent.get(`${IMPORTS}/${id}/rows?${query}`).expect(200)).body.items;

  it('lead from a Swedish spreadsheet to cases: upload, mapping, preview, run, report', async () => {
    const file = [
      'Löpnummer;Rubrik;Kommun;Verksamhetsområde;Status;Anteckning',
      '1;Talstöd i hemtjänsten;Sundsvalls kommun;Äldreomsorg och funktionsstöd;I drift;x',
      '2;"Chatt för bygglov";Sundsvalls kommun;Bygglov|Utbildning;Påbörjat;',
      '3;=HYPERLINK("x");Lunds kommun;Utbildning;Pilot;',
      '4;Fyra;Sundsvalls kommun;Utbildning;Nytt läge;',
    ].join('\r\n');
    // As Excel in Sweden saves it.
    const begun = await upload(Buffer.from(file, 'latin1'), 'Förteckning.csv');
    expect(begun).toMatchObject({
      status: 'uploaded',
      fileName: 'Förteckning.csv',
      format: 'csv',
      encoding: 'windows-1252',
      delimiter: ';',
      rowsEstimated: 4,
      register: null,
    });
    expect(begun.columns.map(({ suggestedField }) => suggestedField)).toEqual([
      'sourceId',
      'title',
      'organisation',
      'areas',
      'phase',
      null,
    ]);
    expect(begun.columns[3]?.codedValues).toEqual([
      { value: 'Utbildning', count: 3, suggestedCode: 'education' },
      { value: 'Bygglov', count: 1, suggestedCode: null },
      { value: 'Äldreomsorg och funktionsstöd', count: 1, suggestedCode: 'elderly_and_disability_support' },
    ]);

    const mapping = accepted(begun);
    mapping.values['areas'] = { ...mapping.values['areas'], Bygglov: 'urban_planning_and_building' };
    mapping.values['phase'] = { 'I drift': 'in_use', Påbörjat: null, Pilot: 'pilot' };
    const { body: mapped } = await agent
      .put(`${IMPORTS}/${begun.id}/mapping`)
      .set('If-Match', `"${begun.version}"`)
      .send({ ...mapping, publish: true, source: 'sundsvall-lista' })
      .expect(200);
    expect(mapped).toMatchObject({ status: 'mapped', publish: true, source: 'sundsvall-lista' });
    await agent.put(`${IMPORTS}/${begun.id}/mapping`).set('If-Match', `"${begun.version}"`).send(mapping).expect(412);

    expect((await agent.post(`${IMPORTS}/${begun.id}/preview`).expect(202)).body.status).toBe('previewing');
    expect(await finished(begun.id)).toMatchObject({
      status: 'previewed',
      processed: 4,
      counts: { created: 2, updated: 0, unchanged: 0, failed: 2 },
    });
    expect(await rowsOf(begun.id, 'outcome=failed&lang=sv')).toEqual([
      {
        row: 4,
        outcome: 'failed',
        title: '=HYPERLINK("x")',
        errors: [
          { field: 'organisation', code: 'field.notYours', message: 'är ingen organisation som du får skriva för' },
        ],
      },
      {
        row: 5,
        outcome: 'failed',
        title: 'Fyra',
        errors: [{ field: 'phase', code: 'field.code', message: expect.stringContaining('"Nytt läge" är inget av') }],
      },
    ]);
    const first = await agent.get(`${IMPORTS}/${begun.id}/rows?limit=3`).expect(200);
    expect(first.body.items).toHaveLength(3);
    expect(await rowsOf(begun.id, `limit=3&cursor=${String(first.body.nextCursor)}`)).toHaveLength(1);
    expect(await torget.db.query("SELECT FROM use_cases WHERE source = 'sundsvall-lista'")).toHaveLength(0);

    await agent.post(`${IMPORTS}/${begun.id}/run`).expect(202);
    expect(await finished(begun.id)).toMatchObject({ status: 'done', counts: { created: 2, failed: 2 } });
    const { body: found } = await agent.get('/api/v1/use-cases/chatt-for-bygglov').expect(200);
    expect(found).toMatchObject({
      status: 'published',
      areas: ['urban_planning_and_building', 'education'],
      phase: null,
      source: 'sundsvall-lista',
      sourceId: '2',
    });
    await agent.post(`${IMPORTS}/${begun.id}/run`).expect(409);

    const report = await agent.get(`${IMPORTS}/${begun.id}/report?lang=sv`).expect(200);
    expect(report.headers['content-type']).toContain('text/csv');
    const lines: string[][] = parse(report.text, { bom: true });
    expect(lines[0]).toEqual(['Rad', 'Utfall', 'Rubrik', 'Fält', 'Förklaring']);
    expect(lines.map((line) => line[1])).toEqual(['Utfall', 'skapat', 'skapat', 'avvisat', 'avvisat']);
    expect(lines[3]?.[2]).toBe(`'=HYPERLINK("x")`);

    // The same file again changes nothing.
    const again = await upload(Buffer.from(file, 'latin1'));
    await agent
      .put(`${IMPORTS}/${again.id}/mapping`)
      .send({ ...mapping, publish: true, source: 'sundsvall-lista' })
      .expect(200);
    await agent.post(`${IMPORTS}/${again.id}/run`).expect(202);
    expect(await finished(again.id)).toMatchObject({ counts: { created: 0, updated: 0, unchanged: 2, failed: 2 } });
  });

  it('take files that speak our names as they are, and try them out without keeping anything', async () => {
    const jsonl = '{"title":"Rad ett","source":"d","sourceId":"1"}\n{"title":"","sourceId":"2"}\n';
    const send = (query: string, type: string, body: string) =>
      agent.post(`/api/v1/use-cases/import?${query}`).set('content-type', type).send(body);
    const tried = await send('dryRun=true&organisation=sundsvall', 'application/x-ndjson', jsonl).expect(200);
    expect(tried.body).toEqual({
      created: 1,
      updated: 0,
      unchanged: 0,
      failed: 1,
      unknownFields: [],
      errors: [{ row: 2, field: 'title', code: 'field.required', message: 'is required' }],
    });
    expect((await send('dryRun=true', 'text/csv', 'title\nEn rad\n').expect(200)).body).toMatchObject({ failed: 1 });
    const json = JSON.stringify([{ title: 'JSON', organisation: 'sundsvall', source: 'd', sourceId: '3' }]);
    expect((await send('dryRun=true', 'application/json', json).expect(200)).body).toMatchObject({ created: 1 });
    const begun = await send('publish=true', 'application/json', json).expect(202);
    expect(begun.headers['location']).toBe(`${IMPORTS}/${String(begun.body.id)}`);
    expect(await finished(begun.body.id as string)).toMatchObject({ status: 'done', counts: { created: 1 } });
    const form = await agent
      .post('/api/v1/use-cases/import')
      .field('organisation', 'sundsvall')
      .attach('file', Buffer.from('title\nFrån formulär\n'), 'a.csv')
      .expect(202);
    expect(await finished(form.body.id as string)).toMatchObject({ status: 'done', counts: { created: 1 } });

    await send('', 'image/png', 'x').expect(400);
    await agent.post('/api/v1/use-cases/import').expect(415);
    await send('dryRun=perhaps', 'text/csv', 'title\n').expect(400);
    expect((await send('', 'text/csv', 'name\nx\n').expect(400)).body).toMatchObject({
      code: 'import.unreadable',
      errors: [{ path: 'file', code: 'file.noTitle' }],
    });
    // Other routes are as they were.
    await agent.post('/api/v1/use-cases').set('content-type', 'text/csv').send('title').expect(415);
    await agent
      .post('/api/v1/use-cases')
      .set('content-type', 'application/vnd.torget.stream')
      .send('title')
      .expect(415);
  });

  it('are for people of an organisation, who see their own; administrators see all', async () => {
    const begun = await upload('title\nMin\n');
    await torget.http().post(IMPORTS).attach('file', Buffer.from('title\nx\n'), 'a.csv').expect(401);
    await torget.http().get(IMPORTS).expect(401);
    await torget.http().post('/api/v1/use-cases/import').set('content-type', 'text/csv').send('title\n').expect(401);
    const { agent: stranger } = await signInMember(torget, null);
    await stranger.post(IMPORTS).attach('file', Buffer.from('title\nx\n'), 'a.csv').expect(403);
    const { agent: neighbour } = await signInMember(torget, 'lund');
    for (const path of ['', '/rows', '/report']) await neighbour.get(`${IMPORTS}/${begun.id}${path}`).expect(404);
    for (const act of ['preview', 'run', 'cancel']) await neighbour.post(`${IMPORTS}/${begun.id}/${act}`).expect(404);
    await neighbour
      .put(`${IMPORTS}/${begun.id}/mapping`)
      .send({ columns: { title: 'title' } })
      .expect(404);
    await neighbour.delete(`${IMPORTS}/${begun.id}`).expect(404);
    await neighbour.get(`${IMPORTS}/not-an-id`).expect(400);
    await agent
      .put(`${IMPORTS}/${begun.id}/mapping`)
      .send({ columns: { title: 'title' }, organisation: 'lund' })
      .expect(403);
    expect((await neighbour.get(IMPORTS).expect(200)).body.items).toEqual([]);
    const { agent: admin } = await signInMember(torget, null, 'member', 'admin');
    const { body: all } = await admin.get(`${IMPORTS}?limit=1`).expect(200);
    expect(all).toMatchObject({ items: [{ id: begun.id }], nextCursor: expect.any(String) });
    expect(
      (await admin.get(`${IMPORTS}?cursor=${String(all.nextCursor)}`).expect(200)).body.items.length,
    ).toBeGreaterThan(0);
    await agent.get(`${IMPORTS}?cursor=WyJ4Il0`).expect(400);
    await read(begun.id, admin);

    await agent.delete(`${IMPORTS}/${begun.id}`).set('If-Match', '"9"').expect(412);
    await agent.delete(`${IMPORTS}/${begun.id}`).expect(204);
    await agent.get(`${IMPORTS}/${begun.id}`).expect(404);
    expect(await readdir(join(torget.dataDir, 'files', 'imports'))).not.toContain(begun.id);
  });

  it('wait for the second person where the organisation wants one', async () => {
    const { agent: lund } = await signInMember(torget, 'lund');
    await torget.db.query("UPDATE organisations SET review_required = true WHERE slug = 'lund'");
    const csv = 'source,sourceId,title,organisation\nr,1,Väntar,lund\n';
    const send = () =>
      lund.post('/api/v1/use-cases/import?publish=true').set('content-type', 'text/csv').send(csv).expect(202);
    await send();
    await torget.delivered();
    const state = () =>
      torget.db.query(
        "SELECT status, submitted_by IS NOT NULL AS submitted, version FROM use_cases WHERE source = 'r'",
      );
    expect(await state()).toEqual([{ status: 'in_review', submitted: true, version: 1 }]);
    await send();
    await torget.delivered();
    expect(await state()).toEqual([{ status: 'in_review', submitted: true, version: 1 }]);
    await torget.db.query("UPDATE organisations SET review_required = false WHERE slug = 'lund'");
  });

  it('name no one as a further owner who has not been asked, and touch nobody else’s cases', async () => {
    const { agent: lund } = await signInMember(torget, 'lund');
    const send = async (by: Agent, rows: object[]) =>
      (
        await by
          .post('/api/v1/use-cases/import?dryRun=true')
          .set('content-type', 'application/json')
          .send(JSON.stringify(rows))
          .expect(200)
      ).body;
    expect(await send(agent, [{ title: 'Ihop', organisation: 'sundsvall', coOwners: ['lund'] }])).toMatchObject({
      failed: 1,
      errors: [{ field: 'coOwners', code: 'field.notYours' }],
    });
    const row = { title: 'Vår', organisation: 'sundsvall', source: 'own', sourceId: '1' };
    await agent
      .post('/api/v1/use-cases/import')
      .set('content-type', 'application/json')
      .send(JSON.stringify([row]))
      .expect(202);
    await torget.delivered();
    expect(await send(lund, [row, { ...row, organisation: 'lund' }])).toMatchObject({
      created: 0,
      unchanged: 0,
      failed: 2,
    });
  });

  it('can be stopped, and mapped anew', async () => {
    const begun = await upload('title,organisation\nEtt,sundsvall\n');
    await agent.post(`${IMPORTS}/${begun.id}/preview`).expect(409);
    await agent.post(`${IMPORTS}/${begun.id}/cancel`).expect(409);
    await agent.put(`${IMPORTS}/${begun.id}/mapping`).send(accepted(begun)).expect(200);
    await agent.post(`${IMPORTS}/${begun.id}/preview`).expect(202);
    // Whoever is first: the preview or the word to stop it.
    const stopped = await agent.post(`${IMPORTS}/${begun.id}/cancel`);
    expect([200, 409]).toContain(stopped.status);
    await torget.delivered();
    expect(['mapped', 'previewed']).toContain((await read(begun.id)).status);
    for (const [mapping, path] of [
      [{ columns: { title: 'summary' } }, 'columns'],
      [{ columns: { title: 'title', other: null } }, 'columns.other'],
      [{ columns: { title: 'title' }, values: { phase: { x: 'y' } } }, 'values.phase.x'],
      [{ columns: 'title' }, 'columns'],
      [{ columns: { title: 'title' }, colour: 1 }, 'colour'],
    ] as const) {
      const { body } = await agent.put(`${IMPORTS}/${begun.id}/mapping`).send(mapping).expect(400);
      expect(body.errors[0].path).toBe(path);
    }
  });

  it('are begun once, however often the request is sent', async () => {
    const file = 'title,organisation\nSkickad två gånger,sundsvall\n';
    const send = (key: string, text: string) =>
      agent.post(IMPORTS).set('Idempotency-Key', key).attach('file', Buffer.from(text), 'fall.csv');
    const [first, second] = await Promise.all([send('k1', file).expect(201), send('k1', file).expect(201)]);
    expect(second.body.id).toBe(first.body.id);
    expect((await send('k1', `${file}\n`).expect(409)).body.code).toBe('idempotency.other_request');
    expect((await send('k2', file).expect(201)).body.id).not.toBe(first.body.id);
    const post = () =>
      agent
        .post('/api/v1/use-cases/import')
        .set('Idempotency-Key', 'k3')
        .set('content-type', 'text/csv')
        .send(file)
        .expect(202);
    const { id } = (await post()).body as Import;
    await finished(id);
    expect((await post()).body).toMatchObject({ id, status: 'done' });
    const files = await readdir(join(torget.dataDir, 'files', 'imports'));
    const kept = await torget.db.query<{ id: string }>('SELECT id FROM use_case_imports');
    expect(files.sort()).toEqual(kept.map((one) => one.id).sort());
  });

  it('say so when they break down again and again, and can be begun anew', async () => {
    const begun = await upload('title,organisation\nRad,sundsvall\n');
    const path = join(torget.dataDir, 'files', 'imports', begun.id);
    const content = await readFile(path);
    await rm(path);
    await mkdir(path);
    await agent.post(`${IMPORTS}/${begun.id}/run`).expect(202);
    await until(async () => {
      await torget.db.query(
        'UPDATE graphile_worker._private_jobs SET attempts = max_attempts - 1, run_at = now() WHERE attempts > 0 AND locked_at IS NULL',
      );
      return (await read(begun.id)).status !== 'running';
    });
    expect(await read(begun.id)).toMatchObject({ status: 'failed', problem: 'file.gaveUp' });
    await rm(path, { recursive: true });
    await writeFile(path, content);
    await agent.post(`${IMPORTS}/${begun.id}/run`).expect(202);
    expect(await finished(begun.id)).toMatchObject({ status: 'done', counts: { created: 1 } });
  });

  it('are forgotten after 30 days, with their files', async () => {
    const begun = await upload('title\nGammal\n');
    const young = await upload('title\nUng\n');
    await torget.db.query("UPDATE use_case_imports SET created_at = now() - interval '31 days' WHERE id = $1", [
      begun.id,
    ]);
    await torget.db.query("SELECT graphile_worker.add_job('use-cases.forget-imports')");
    await torget.delivered();
    await agent.get(`${IMPORTS}/${begun.id}`).expect(404);
    const files = await readdir(join(torget.dataDir, 'files', 'imports'));
    expect(files).toContain(young.id);
    expect(files).not.toContain(begun.id);
  });

  describe('of foreign registers', () => {
    const csv = (columns: readonly string[], row: Readonly<Record<string, string | undefined>>): string =>
      `${columns.join(',')}\n${columns.map((column) => `"${row[column] ?? ''}"`).join(',')}\n`;

    it.each([
      {
        register: 'nl-algorithm-register',
        lang: 'nl',
        columns:
          'name,organization,department,description_short,type,category,website,status,goal,impact,proportionality,decision_making_process,documentation,description,application_url,publiccode,lawful_basis,lawful_basis_grouping,iama,impacttoetsen_grouping,competent_authority,methods_and_models,monitoring,human_intervention,risks,performance_standard,source_data,source_data_grouping,provider,begin_date,end_date,contact_email,area,lang,standard_version,source_id,publication_category,tags'.split(
            ',',
          ),
        row: {
          name: 'Afvaldetectie',
          organization: 'sundsvall',
          description_short: 'Camera',
          status: 'In gebruik',
          category: 'Natuur en Milieu',
          goal: 'Schone stad',
          publication_category: 'Hoog-risico AI-systeem',
          lang: 'nl',
          source_id: '77',
          human_intervention: 'Ja',
          contact_email: 'algoritme@stad.example',
        },
        expected: {
          title: 'Afvaldetectie',
          summary: 'Camera',
          problem: 'Schone stad',
          phase: 'in_use',
          areas: ['environment_and_climate'],
          aiActRisk: 'high',
          lang: 'nl',
          sourceId: '77',
          humanOversight: 'Ja',
        },
      },
      {
        register: 'uk-atrs',
        lang: 'en',
        columns:
          'id,standard_version,name,organisation,description,team,contact_email,phase,scope,benefit,alternatives_considered,model_type,human_decisions,required_training,appeals_and_review,source_data_description,source_data_url,external_supplier_name,external_supplier_role,system_architecture,impact_assessment_description,risk_name1,risk_description1,risk_mitigation1'.split(
            ',',
          ),
        row: {
          id: 'atrs-9',
          name: 'Triage of letters',
          organisation: 'sundsvall',
          description: 'Sorts letters',
          phase: 'Production',
          scope: 'Backlog',
          appeals_and_review: 'Write to us',
          required_training: 'Half a day',
        },
        expected: {
          title: 'Triage of letters',
          phase: 'in_use',
          problem: 'Backlog',
          appeal: 'Write to us',
          training: 'Half a day',
          lang: 'en',
          sourceId: 'atrs-9',
        },
      },
      {
        register: 'us-ai-inventory',
        lang: 'en',
        columns:
          'id,use_case_name,agency,agency_name,agency_bureau,is_withheld,topic_area,classification,is_high_impact,HI_justification,development_stage,operational_date,problem_solved,benefits,contracting_usage,vendor_name,has_ato,data_description,has_pii,pia_url,link_to_data,has_custom_code,code_url,hi_assessment_completed,hi_potential_impacts,hi_failsafe_presence,hi_appeal_process,contact_email'.split(
            ',',
          ),
        row: {
          id: 'DOT-1',
          use_case_name: 'Bridge inspection',
          agency: 'DOT',
          agency_name: 'sundsvall',
          topic_area: 'Transportation',
          classification: 'Computer vision',
          development_stage: 'Pre-deployment',
          problem_solved: 'Cracks',
          has_pii: 'No',
          code_url: 'https://code.example.org/x',
          vendor_name: 'Acme',
        },
        expected: {
          title: 'Bridge inspection',
          phase: 'exploration',
          areas: ['transport_and_infrastructure'],
          techniques: ['computer_vision'],
          personalData: 'none',
          supplier: 'Acme',
          sourceCodeUrl: 'https://code.example.org/x',
          lang: 'en',
        },
      },
      {
        register: 'eu-pstw',
        lang: 'en',
        columns:
          'PSTW ID,Name,Description,Geographical extent,Country,Responsible organisation,Responsible organisation category,COFOG level I,COFOG level II,Status,Start Year,End Year,AI Classification I,AI Classification II,AI Keywords,Company name,Funding source,Collaboration type'.split(
            ',',
          ),
        row: {
          'PSTW ID': 'PSTW-12',
          Name: 'Job matching',
          Description: 'Matches',
          'Responsible organisation': 'sundsvall',
          'COFOG level I': 'Social protection',
          Status: 'Not in use anymore',
          'AI Keywords': 'jobs;matching',
          'Company name': 'Match Oy',
        },
        expected: {
          title: 'Job matching',
          phase: 'stopped',
          areas: ['social_services'],
          tags: ['jobs', 'matching'],
          supplier: 'Match Oy',
          lang: 'en',
          sourceId: 'PSTW-12',
        },
      },
    ])('$register: columns and codes are known', async ({ register, lang, columns, row, expected }) => {
      const begun = await upload(csv(columns, row), `${register}.csv`);
      expect(begun).toMatchObject({ register, registerLang: lang });
      const mapping = { ...accepted(begun), lang, publish: true };
      await agent.put(`${IMPORTS}/${begun.id}/mapping`).send(mapping).expect(200);
      await agent.post(`${IMPORTS}/${begun.id}/run`).expect(202);
      expect(await rowsOf((await finished(begun.id)).id)).toMatchObject([{ row: 2, outcome: 'created', errors: [] }]);
      const { body: mine } = await agent.get('/api/v1/me/use-cases?limit=1').expect(200);
      const { body } = await agent.get(`/api/v1/use-cases/${String(mine.items[0].slug)}`).expect(200);
      expect(body).toMatchObject({ ...expected, source: register });
    });
  });

  describe('with bad input', () => {
    it('answer for every row and field, and the rest goes on', async () => {
      const head = 'title,organisation,phaseSince,effects,sourceCodeUrl,costOnce,contactEmail';
      const rows = [
        'Bra,sundsvall,2024-02-29,,https://example.org/a,12 000,',
        'Dag,sundsvall,2023-02-29,,,,',
        'Effekt,sundsvall,,"[{""measure"":""Tid"",""value"":""tolv"",""evidence"":""measured""}]",,,',
        'Adress,sundsvall,,,http://127.0.0.1/x,,',
        'Intern,sundsvall,,,http://10.1.2.3:8080/,gratis,ingen adress',
        'Sist,sundsvall,,,,,',
      ];
      const { body } = await agent
        .post('/api/v1/use-cases/import?dryRun=true')
        .set('content-type', 'text/csv')
        .send([head, ...rows].join('\n'))
        .expect(200);
      expect(body).toMatchObject({ created: 2, failed: 4 });
      expect((body.errors as { row: number; field: string }[]).map(({ row, field }) => `${row} ${field}`)).toEqual([
        '3 phaseSince',
        '4 effects.0.value',
        '5 sourceCodeUrl',
        '6 sourceCodeUrl',
        '6 costOnce',
        '6 contactEmail',
      ]);
    });

    it.each([
      ['nothing', '', 'file.empty', 'a.csv'],
      [
        '10,000 columns',
        `${Array.from({ length: 10_000 }, (_, index) => `kolumn${index}`).join(';')}\n`,
        'file.columns',
        'a.csv',
      ],
      [
        '10,000 fields',
        `[${JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`fält${index}`, 1])))}]`,
        'file.columns',
        'a.json',
      ],
      ['no header', '1;2;3\n4;5;6\n', 'file.noHeader', 'a.csv'],
      ['no header but days', 'Talstöd;2024-01-01\nChatt;2024-01-02\n', 'file.noHeader', 'a.csv'],
      ['a column twice', 'namn;namn\na;b\n', 'file.twice', 'a.csv'],
      ['no JSON', 'title', 'file.notJson', 'a.json'],
      ['an unknown ending', 'title\nx', 'file.format', 'a.exe'],
    ])('refuse a file with %s', async (_, text, code, name) => {
      const { body } = await agent.post(IMPORTS).attach('file', Buffer.from(text), name).expect(400);
      expect(body).toMatchObject({ code: 'import.unreadable', errors: [{ path: 'file', code }] });
    });

    it('refuse a request without a file', async () => {
      await agent.post(IMPORTS).send({}).expect(400);
      await agent.post(IMPORTS).field('organisation', 'sundsvall').expect(400);
      await agent.post(IMPORTS).attach('other', Buffer.from('title\n'), 'a.csv').expect(400);
      const before = (await agent.get(IMPORTS).expect(200)).body.items.length;
      expect(before).toBeGreaterThan(0);
      expect(await torget.db.query("SELECT FROM use_case_imports WHERE status = 'uploading'")).toHaveLength(0);
    });

    it('refuse what is too large, whether it says so or only turns out to be, and answer before all of it is there', async () => {
      await expect(bytesOf(limited(Readable.from([Buffer.alloc(8), Buffer.alloc(8)]), 16))).resolves.toHaveLength(16);
      await expect(bytesOf(limited(Readable.from([Buffer.alloc(8), Buffer.alloc(9)]), 16))).rejects.toMatchObject({
        status: 413,
      });
      await agent
        .post('/api/v1/use-cases/import?dryRun=true')
        .set('content-type', 'text/csv')
        .set('content-length', String(301 * 1024 * 1024))
        .expect(413);
      // Refused for its header; what follows is let through unread.
      const long = Buffer.concat([Buffer.from('namn\n'), Buffer.alloc(5_000_000, 'x\n')]);
      await agent.post('/api/v1/use-cases/import').set('content-type', 'text/csv').send(long).expect(400);
      await agent.post('/api/v1/use-cases/import').attach('file', long, 'a.csv').expect(400);
    });
  });
});

describe('an import whose process is killed', () => {
  it('goes on where it was: nothing is lost, nothing doubled', async () => {
    const torget = await startApp({ worker: false });
    const child: { process?: ChildProcess } = {};
    try {
      const ROWS = 1300;
      const { agent } = await signInMember(torget, 'sundsvall');
      const lines = Array.from({ length: ROWS }, (_, index) =>
        index % 100 === 99 ? `k,${index},,sundsvall` : `k,${index},Rad ${index},sundsvall`,
      );
      const { body: begun } = await agent
        .post('/api/v1/use-cases/import?publish=true')
        .set('content-type', 'text/csv')
        .send(['source,sourceId,title,organisation', ...lines].join('\n'))
        .expect(202);
      const state = async (): Promise<{ status: string; processed: number }> => {
        const [row] = await torget.db.query<{ status: string; processed: number }>(
          'SELECT status, processed FROM use_case_imports WHERE id = $1',
          [begun.id],
        );
        return row ?? { status: '', processed: 0 };
      };
      const count = async (table: string): Promise<number> =>
        Number((await torget.db.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n);

      child.process = spawn(process.execPath, ['dist/apps/worker/main.js'], {
        env: {
          PATH: process.env['PATH'],
          DATABASE_URL: torget.databaseUrl,
          DATA_DIR: torget.dataDir,
          PUBLIC_URL: 'http://torget.test',
          LOG_LEVEL: 'error',
          SEED_DEMO: 'false',
        },
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      await until(async () => (await state()).processed > 0);
      // Holds the import where it notes its next batch, and kills it there: in the middle of a transaction that has stored rows.
      const holder = new pg.Client({ connectionString: torget.databaseUrl });
      await holder.connect();
      await holder.query('BEGIN');
      await holder.query('SELECT FROM use_case_imports WHERE id = $1 FOR UPDATE', [begun.id]);
      await until(async () => (await count('pg_locks WHERE NOT granted')) > 0);
      child.process.kill('SIGKILL');
      await once(child.process, 'exit');
      await holder.end();

      const { status, processed } = await state();
      expect(status).toBe('running');
      expect(processed).toBeGreaterThan(0);
      expect(processed).toBeLessThan(ROWS);
      expect(await count('use_cases')).toBe(processed - Math.floor(processed / 100));
      expect(await count('use_case_import_rows')).toBe(processed);

      await torget.app.get(JobRunner).start(torget.databaseUrl);
      await until(async () => {
        // The waits between tries are not what is tested.
        await torget.db.query(
          'UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL AND run_at > now()',
        );
        return (await state()).status === 'done';
      });
      const { body: done } = await agent.get(`${IMPORTS}/${String(begun.id)}`).expect(200);
      expect(done).toMatchObject({
        processed: ROWS,
        counts: { created: ROWS - 13, updated: 0, unchanged: 0, failed: 13 },
      });
      expect(await count('use_cases')).toBe(ROWS - 13);
      expect(await count('use_case_import_rows')).toBe(ROWS);
      const events = await torget.db.query<{ n: string }>(
        "SELECT sum(jsonb_array_length(payload -> 'useCaseIds')) AS n FROM outbox_events WHERE name = 'use_case.imported'",
      );
      expect(Number(events[0]?.n)).toBe(ROWS - 13);
      expect(await torget.app.get(OrganisationDirectory).resolve('sundsvall')).not.toBeNull();
    } finally {
      child.process?.kill('SIGKILL');
      await torget.close();
    }
  }, 60_000);
});
