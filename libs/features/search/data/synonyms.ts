/**
 * Words and phrases that mean the same to someone who looks for a case, one group a line. English terms are here so that an English question finds
 * what is written in Swedish. Base forms only: inflection is the engines' business. A group holds what may stand for each other in both
 * directions; what is merely a kind of something else is left out unless people use the words for each other.
 */
const GROUPS = `
ekonomiskt bistånd, försörjningsstöd, socialbidrag, income support, social assistance, welfare benefit, financial assistance
äldreomsorg, äldrevård, omsorg om äldre, elderly care, eldercare, care of the elderly, care for older people, aged care
hemtjänst, hemvård, home care, home help, homecare, domiciliary care
hemsjukvård, home nursing, home health care
särskilt boende, säbo, äldreboende, vård- och omsorgsboende, ålderdomshem, nursing home, care home, residential care, retirement home
korttidsboende, korttidsplats, korttidsvård, växelvård, short-term care, respite care
undersköterska, vårdbiträde, omvårdnadspersonal, assistant nurse, care worker, nursing assistant
sjuksköterska, nurse
skolsköterska, school nurse
biståndshandläggare, biståndsbedömning, needs assessment, care assessment
lss, funktionshinderomsorg, stöd och service till vissa funktionshindrade, disability support, disability services
funktionsnedsättning, funktionshinder, funktionsvariation, handikapp, disability, impairment, disabled
personlig assistans, personlig assistent, personal assistance
sol, socialtjänstlag, social services act
socialtjänst, socialförvaltning, individ- och familjeomsorg, ifo, social services, social work, social care
socialsekreterare, socialhandläggare, social worker
orosanmälan, anmälan om oro, barn som far illa, report of concern, child protection
barnavård, barnskydd, child welfare
familjehem, fosterhem, foster home, foster care
missbruk, beroende, addiction, substance abuse
våld i nära relation, kvinnofrid, domestic violence
hemlöshet, bostadslöshet, homelessness
genomförandeplan, care plan
social dokumentation, omsorgsdokumentation, care documentation, care notes
journal, journalanteckning, vårdjournal, medical record, health record, patient record
välfärdsteknik, welfare technology, assistive technology
trygghetslarm, larmknapp, safety alarm, personal alarm
fallprevention, fallskada, fallolycka, fall prevention, falls
tillsyn på natten, nattillsyn, digital tillsyn, nattkamera, night supervision
demens, demenssjukdom, alzheimer, dementia
hälso- och sjukvård, sjukvård, health care, healthcare
vårdcentral, primärvård, hälsocentral, primary care, health centre
psykisk hälsa, psykisk ohälsa, mental health
anhörig, närstående, relative, family carer, next of kin
god man, förvaltare, överförmyndare, legal guardian, guardianship
äldre, senior, pensionär, elderly, older people, old people
barn, child, children, kids
ungdom, unga, tonåring, youth, young people, teenager
förälder, vårdnadshavare, parent, guardian
brukare, klient, omsorgstagare, service user
invånare, medborgare, kommuninvånare, kommunmedborgare, resident, citizen, inhabitant
bygglov, bygglovsansökan, byggnadslov, byggtillstånd, building permit, planning permission, construction permit
bygglovshandläggare, byggnadsinspektör, building inspector
detaljplan, detaljplanering, detailed plan, zoning plan, detailed development plan, local plan
översiktsplan, comprehensive plan, master plan
samråd, dialogmöte, public consultation, consultation
synpunkt, klagomål, yttrande, medborgarförslag, complaint, feedback, objection, public comment
stadsbyggnad, samhällsbyggnad, stadsplanering, samhällsplanering, urban planning, city planning, town planning, spatial planning
ritning, planritning, drawing, blueprint
karta, gis, geodata, geografiska informationssystem, map, geographic information, geospatial data
fastighet, real estate, property
lokal, lokalförsörjning, facility, premises
fastighetsunderhåll, fastighetsdrift, fastighetsskötsel, facility management, building maintenance
strandskydd, strandskyddsdispens, shore protection
bostad, lägenhet, housing, apartment, dwelling
energi, energiförbrukning, energianvändning, energiåtgång, energy, energy use, energy consumption
värme, uppvärmning, heating
ventilation, inomhusklimat, inomhusluft, indoor climate, air quality
elförbrukning, elanvändning, energiåtgång, energiförbrukning, electricity consumption, energy consumption
solcell, solenergi, solel, solar panel, solar power, solar energy
fjärrvärme, district heating
va, vatten och avlopp, va-nät, water and sewage, water and wastewater, water utility
dricksvatten, kranvatten, drinking water, tap water
avlopp, spillvatten, sewage, wastewater, sewer
läcka, läckage, vattenläcka, leak, leakage, water leak
dagvatten, regnvatten, stormwater
skyfall, översvämning, kraftigt regn, cloudburst, flood, flooding, heavy rain, torrential rain
badvatten, badplats, bathing water, beach
algblomning, alger, algal bloom
avfall, sopor, skräp, renhållning, waste, garbage, rubbish, refuse, trash
sophämtning, avfallshämtning, sopbil, waste collection, garbage collection, refuse truck
sopsortering, källsortering, avfallssortering, waste sorting
matavfall, food waste
matsvinn, svinn, food waste, food loss
återvinning, återbruk, cirkulär ekonomi, recycling, reuse, circular economy
nedskräpning, littering, litter
livsmedelskontroll, livsmedelstillsyn, food inspection, food control, food safety
tillsyn, inspektion, supervision, inspection
miljötillsyn, miljökontroll, environmental inspection
klimat, klimatanpassning, climate, climate adaptation
miljö, environment
utsläpp, växthusgas, emission, greenhouse gas, carbon
biologisk mångfald, naturvård, biodiversity, nature conservation
träd, trädinventering, parkträd, tree, tree inventory
park, parkskötsel, grönområde, grönyta, park maintenance, green area, green space
vägunderhåll, gatuunderhåll, väglagning, road maintenance, street maintenance, road repair
potthål, vägskada, asfaltskada, pothole, road damage
vägbeläggning, beläggning, asfalt, road surface, pavement
snöröjning, plogning, vinterväghållning, halkbekämpning, snow clearing, snow removal, snow ploughing, snow plowing, winter road maintenance, gritting
gata, väg, street, road
gatubelysning, belysning, street lighting, street light
trafik, traffic
trafiksäkerhet, road safety, traffic safety
trafikmätning, trafikräkning, trafikflöde, traffic count, traffic flow
parkering, parkeringsplats, parking, car park
cykelväg, cykelbana, gång- och cykelväg, cycle path, bike lane, bicycle path
kollektivtrafik, buss, lokaltrafik, public transport, public transit, bus
färdtjänst, sjukresa, special transport service, paratransit, mobility service
samåkning, bilpool, carpooling, ride sharing, car sharing
skolskjuts, skolbuss, school transport, school bus
ruttplanering, ruttoptimering, körplanering, turplanering, route planning, route optimisation, route optimization, routing
laddstolpe, laddinfrastruktur, charging station, charging point
elbil, electric car, electric vehicle
fordon, bil, vehicle, car
skola, grundskola, school, primary school, compulsory school
gymnasium, gymnasieskola, upper secondary school, high school
förskola, dagis, barnomsorg, preschool, kindergarten, nursery, day care, childcare
fritidshem, fritids, after-school care
elev, skolelev, pupil, student
lärare, pedagog, teacher, educator
undervisning, lektion, teaching, lesson, instruction
utbildning, education, training
elevhälsa, school health, student health
skolfrånvaro, frånvaro, ogiltig frånvaro, hemmasittare, school absence, absenteeism, truancy
skolval, skolplacering, school choice, school placement, school admission
läxhjälp, studiestöd, läxa, homework help, tutoring
läromedel, teaching material, learning material
betyg, bedömning av elever, grade, grading
rättning av prov, provrättning, marking of tests, exam grading
särskilt stöd, extra anpassning, special needs, special education
läshjälp, lästräning, högläsning, reading aloud, reading support, reading practice
skolmat, skolmåltid, skollunch, skolrestaurang, school meal, school lunch, school canteen
kostenhet, måltidsservice, storkök, kök, kitchen, catering
matsedel, menyplanering, meny, menu
vuxenutbildning, komvux, adult education
sfi, svenska för invandrare, svenskundervisning, swedish for immigrants, language course, language training
bibliotek, library
boktips, läsrekommendation, book recommendation, reading suggestion
kultur, culture
fritid, fritidsverksamhet, leisure, recreation
fritidsgård, ungdomsgård, mötesplats för unga, youth centre, youth club
idrott, sport, sports
idrottshall, sporthall, gymnastiksal, sports hall, gym
simhall, badhus, swimming pool
museum, museisamling, museum collection
förening, ideell organisation, ideell förening, association, non-profit, nonprofit, voluntary organisation
civilsamhälle, ideell sektor, civil society, third sector, voluntary sector
volontär, frivillig, ideell, volunteer
föreningsbidrag, stöd till föreningar, grant to associations
studieförbund, folkbildning, study association
samfund, församling, congregation
arbetslöshet, arbetslös, arbetssökande, unemployment, unemployed, jobseeker
arbetsmarknad, arbetsmarknadsenhet, labour market, employment, labor market
arbetsmarknadsinsats, arbetsträning, employment measure
integration, nyanländ, invandrare, flykting, etablering, immigrant, newcomer, refugee, newly arrived
tolk, tolkning, språktolk, interpreter, interpreting, interpretation
översättning, maskinöversättning, flerspråkig, translation, machine translation, multilingual
lättläst, lätt svenska, lättläst svenska, easy to read, easy-to-read, plain language, easy read
klarspråk, begriplig text, plain language, clear language
tillgänglighet, tillgänglig, accessibility, accessible
synnedsättning, blind, synskadad, visual impairment, visually impaired
hörselnedsättning, döv, hörselskadad, hearing impairment, deaf
teckenspråk, sign language
alternativtext, bildbeskrivning, alt-text, alt text, alternative text, image description
minoritetsspråk, nationell minoritet, nationella minoriteter, minority language, national minority
samiska, samisk, sami
finska, finnish
jämställdhet, genus, gender equality
jämlikhet, likabehandling, equality, equal treatment
näringsliv, företag, företagare, business, company, enterprise
företagslots, näringslivsservice, business support, business guide
serveringstillstånd, alkoholtillstånd, alcohol licence, alcohol license, liquor licence
tillstånd, licens, permit, licence, license
besöksnäring, turism, turist, besökare, tourism, visitor, tourist
turistinformation, tourist information
evenemang, event
landsbygd, glesbygd, rural, countryside, rural area, sparsely populated
upphandling, offentlig upphandling, inköp, procurement, public procurement, purchasing, tender
upphandlare, inköpare, buyer, purchaser
förfrågningsunderlag, upphandlingsdokument, kravspecifikation, tender document, requirements specification
anbud, offert, bid, tender
anbudsutvärdering, bid evaluation
avtal, kontrakt, contract, agreement
avtalsuppföljning, avtalsefterlevnad, contract follow-up, contract compliance
leverantör, supplier, vendor
faktura, leverantörsfaktura, fakturahantering, invoice, invoicing
bokföring, kontering, redovisning, bookkeeping, accounting
ekonomi, finans, finance, economy
budget, budgetering, budgetarbete, budgeting
ekonomisk prognos, budgetprognos, financial forecast
bidrag, stödmedel, grant, subsidy
felaktig utbetalning, bidragsbrott, välfärdsbrott, bidragsfusk, benefit fraud, incorrect payment
bedrägeri, bluff, fusk, scam, fraud
personal, medarbetare, anställd, staff, employee, personnel, workforce
hr, personalavdelning, human resources
rekrytering, anställning, platsannons, recruitment, hiring, job advertisement
bemanning, vikarie, vikarietillsättning, staffing, substitute, temporary staff
schema, schemaläggning, arbetsschema, schedule, scheduling, rostering, shift planning
sjukfrånvaro, sjukskrivning, sick leave, sickness absence
arbetsmiljö, work environment, working environment, occupational health
kompetensutveckling, fortbildning, kunskapslyft, competence development, professional development, upskilling
chef, ledare, manager, leader
ledarskap, chefsstöd, leadership, management support
introduktion av nyanställda, onboarding
kontaktcenter, kundtjänst, medborgarservice, servicecenter, medborgarkontor, contact centre, contact center, call centre, call center, customer service, citizen service
telefonsamtal, samtal, telefoni, phone call, telephone call
växel, telefonväxel, switchboard
chattbot, chatbot, chatbott, chattbott, chattrobot, samtalsrobot, chat bot
digital assistent, virtuell assistent, ai-assistent, röstassistent, digital assistant, virtual assistant, ai assistant, copilot
talbot, röstbot, voicebot, voice bot
felanmälan, felrapport, felrapportering, fault report, issue report, problem report
e-tjänst, etjänst, digital tjänst, självservice, e-service, digital service, self-service, online service
webbplats, hemsida, webb, webbsida, website, web page, homepage
intranät, intranet
sökfunktion, sök, sökning, söktjänst, sökmotor, search, search engine
e-post, epost, mejl, mail, email
brev, skrivelse, letter
blankett, formulär, form
enkät, undersökning, survey, questionnaire
fritextsvar, öppna svar, free text answer, open answers
medborgardialog, delaktighet, medborgarinflytande, citizen dialogue, participation, citizen participation
diarieföring, registrering, diarium, registratur, registration, record keeping, registry
registrator, registrar
diarienummer, ärendenummer, case number, registration number, reference number
ärende, ärendehantering, case, case management
handläggning, ärendehandläggning, case handling, case processing
handläggare, tjänsteperson, tjänsteman, case officer, caseworker, case worker, official, civil servant
handläggningstid, ledtid, väntetid, processing time, lead time, waiting time
arkiv, arkivering, e-arkiv, archive, archiving
gallring, rensning, records disposal
dokumenthantering, document management
allmän handling, offentlig handling, utlämnande, begäran om handling, public document, public record, freedom of information
offentlighetsprincip, insyn, public access
sekretess, tystnadsplikt, secrecy, confidentiality
maskning, avidentifiering, anonymisering, maskering, redaction, anonymisation, anonymization, masking, de-identification, pseudonymisation
personuppgift, persondata, personal data
dataskydd, gdpr, dataskyddsförordning, data protection, privacy
integritet, personlig integritet, privacy
dataskyddsombud, data protection officer, dpo
konsekvensbedömning, dpia, impact assessment
informationssäkerhet, informationsklassning, information security, information classification
cybersäkerhet, it-säkerhet, cyber security, cybersecurity, it security
personuppgiftsincident, incident, data breach
ai-förordning, ai-akt, ai act, eu ai act
etik, etisk, ethics, ethical
bias, snedvridning, diskriminering, discrimination, fairness
förklarbarhet, transparens, explainability, transparency
riktlinje, policy, regelverk, guideline
styrdokument, governing document, steering document
delegationsordning, delegation order
nämnd, utskott, committee, board
kommunfullmäktige, fullmäktige, municipal council, city council
kommunstyrelse, municipal executive board, executive board
politiker, förtroendevald, politician, elected representative
sammanträde, möte, meeting
protokoll, nämndprotokoll, mötesprotokoll, protokollföring, minutes, meeting minutes
nämndsekreterare, sekreterare, committee secretary, secretary
mötesanteckning, mötessammanfattning, minnesanteckning, meeting notes, meeting summary
tjänsteskrivelse, beslutsunderlag, official report, decision basis
beslut, decision
beslutsstöd, decision support
remiss, remissvar, referral
överklagande, överklagan, appeal
revision, internrevision, granskning, audit, review
kvalitet, kvalitetssäkring, quality, quality assurance
verksamhetsuppföljning, uppföljning, utvärdering, follow-up, evaluation, monitoring
statistik, nyckeltal, statistics, key figure, indicator
rapport, report
automatisering, processautomation, automation, process automation
rpa, mjukvarurobot, programvarurobot, robot, robotisering, digital medarbetare, robotic process automation, software robot
automatiserat beslut, automatiskt beslut, automatiserat beslutsfattande, automated decision, automated decision-making
artificiell intelligens, ai, artificial intelligence
generativ ai, genai, generative ai
språkmodell, stor språkmodell, llm, gpt, chatgpt, language model, large language model
maskininlärning, ml, machine learning
djupinlärning, neuralt nätverk, deep learning, neural network
prompt, promptning, prompting
rag, sökförstärkt generering, retrieval augmented generation
textklassificering, klassificering, kategorisering, text classification, classification, categorisation, categorization
textanalys, språkteknologi, nlp, text analysis, natural language processing, text mining
sammanfattning, summering, summary, summarisation, summarization, summarise, summarize
transkribering, tal till text, taligenkänning, röstigenkänning, diktering, transcription, speech to text, speech recognition, dictation, speech-to-text
text till tal, talsyntes, uppläsning, text to speech, speech synthesis
ocr, handskrift, handskriven text, texttolkning, textigenkänning, handwriting recognition, optical character recognition, handwritten
bildbaserad, bildanalys, bildigenkänning, datorseende, bildtolkning, image analysis, image recognition, computer vision
kamera, kameraövervakning, camera, video surveillance
drönare, uav, drone
satellitbild, fjärranalys, flygbild, satellite image, remote sensing, aerial image
sensor, givare, iot, sakernas internet, internet of things
digital tvilling, simulering, digital twin, simulation
prognos, prediktion, förutsägelse, forecast, prediction, forecasting, predictive
prediktivt underhåll, förebyggande underhåll, predictive maintenance, preventive maintenance
avvikelse, avvikelsedetektering, anomali, avvikelseupptäckt, anomaly, anomaly detection, deviation
optimering, optimisation, optimization
rekommendation, rekommendationssystem, recommendation, recommender
matchning, matching
riskbedömning, riskanalys, riskklassning, risk assessment, risk analysis
öppna data, open data
öppen källkod, open source
data, dataset, datamängd
datadelning, datautbyte, data sharing
datakvalitet, data quality
molntjänst, moln, cloud, cloud service
lokal drift, egen drift, on-premises, on-prem, self-hosted
systemförvaltning, systems management
integration mellan system, api, system integration
användarvänlighet, användbarhet, usability
digitalisering, digital transformation, digitalization, digitisation, digitization
innovation, nyskapande
samverkan, samarbete, mellankommunal samverkan, collaboration, cooperation, partnership
pilot, pilotprojekt, försök, pilot project, trial
krisberedskap, beredskap, krishantering, emergency preparedness, crisis preparedness, crisis management
samhällsstörning, kris, societal disruption, crisis
lägesbild, situational picture, situational awareness, situation report
räddningstjänst, brandkår, rescue service, fire service, fire department, fire brigade
brand, eldsvåda, fire
brandskydd, brandsäkerhet, fire safety, fire protection
trygghet, trygg, safety, security
skadegörelse, klotter, vandalism, graffiti
brottsförebyggande, brottsprevention, crime prevention
civilförsvar, totalförsvar, civilt försvar, civil defence, total defence
kommun, municipality, municipal, local authority, local government
region, landsting, county council
myndighet, agency, public authority, government agency
förvaltning, offentlig förvaltning, administration, public administration
administration, administrativ, administrative
tidsbesparing, spara tid, time saving, save time
kostnadsbesparing, besparing, spara pengar, cost saving, savings
effektivisering, effektivitet, efficiency
nytta, effekt, benefit, effect, impact
ansökan, application
avgift, taxa, fee, charge
debitering, billing
kö, kölista, queue, waiting list
bokning, tidsbokning, booking, reservation, appointment
e-legitimation, bankid, e-id, electronic id
betalning, payment
vattenmätare, water meter
elmätare, electricity meter
mätdata, mätvärde, measurement data
övervakning, bevakning, monitoring, surveillance
underhåll, maintenance
inventering, inventory, stocktaking
planering, planning
hållbarhet, hållbar utveckling, agenda 2030, sustainability, sustainable development
folkhälsa, hälsa, public health, health
läkemedel, medicin, medication, medicine, drug
sår, sårvård, wound, wound care
hjälpmedel, assistive device
begravning, kyrkogård, funeral, cemetery
ai-kunnighet, ai-kompetens, ai literacy, ai skills
djur, husdjur, animal, pet
skog, skogsbruk, forest, forestry
jordbruk, lantbruk, agriculture, farming
hamn, harbour
flygplats, airport
bluffsamtal, telefonbedrägeri, scam call
digital delaktighet, digitalt utanförskap, digital inclusion, digital exclusion
myndighetsbrev, myndighetspost, official letter, letter from authorities
modersmål, hemspråk, mother tongue, native language
väder, väderprognos, weather, weather forecast
bok, böcker, book
stad, städer, city, town
natt, nätter, night
man, män
museum, museer, museet
land, länder, country
tal, röst, speech, voice
dokumentation, documentation
språk, language
hjälp, stöd, help, support
fråga, question
svar, answer, reply
verktyg, tool
projekt, project
modell, model
kunskap, knowledge
säkerhet, security, safety
kontroll, check, control
analys, analysis
lärande, inlärning, learning
byggnad, hus, building, house
byggande, byggnation, construction
bro, bridge
vatten, water
luft, air
buller, noise
sjö, hav, kust, lake, sea, coast
skydd, protection
risk, risk
skada, damage, injury
olycka, accident
läkare, doctor, physician
vård, care, nursing
omsorg, care, social care
boende, living, accommodation
familj, family
hem, home
kvinna, woman, women
flicka, girl
pojke, boy
grupp, group
nätverk, network
stöldskydd, stöld, theft
webbplatsinnehåll, innehåll, content
publicering, publishing
nyhet, news
sociala medier, social media
bild, foto, fotografi, image, photo, picture
film, video
ljud, audio, sound
musik, music
spel, game
skrivande, skriva, writing, write
läsning, läsa, reading, read
tolkningsstöd, tolkstöd, interpreting support
uttal, uttalsträning, pronunciation
val, election, choice
röstning, voting
vallokal, polling station
skatt, tax
kostnad, utgift, cost, expense
intäkt, inkomst, revenue, income
pris, price
köp, purchase
lager, förråd, storage, warehouse
transport, transportation
resa, resor, travel, trip
förare, chaufför, driver
tåg, järnväg, train, railway
cykel, bicycle, bike
gående, fotgängare, pedestrian
korsning, intersection
hastighet, speed
skylt, vägmärke, sign, traffic sign
kartläggning, mapping
mätning, measurement
kvalitetskontroll, quality control
felsökning, troubleshooting
larm, alarm, alert
varning, warning
jour, beredskapsjour, on-call
polis, police
domstol, rätt, court
lag, lagstiftning, law, legislation
förordning, regulation
krav, requirement
ansvar, responsibility
samtycke, consent
källa, source
jämförelse, comparison
granskare, reviewer
forskning, research
universitet, högskola, university
forskare, researcher
testbädd, testmiljö, sandbox, test bed
strategi, strategy
handlingsplan, action plan
vision, mål, goal, objective
behov, need
idé, förslag, idea, proposal
nämndbrevlåda, brevlåda, inkorg, inkommande post, inbox, mailbox
utkast, draft
mall, template
checklista, checklist
arkivarie, archivist
bibliotekarie, librarian
rektor, skolledare, principal, headteacher
förskollärare, barnskötare, preschool teacher
brandman, firefighter
tekniker, technician
ingenjör, engineer
utvecklare, programmerare, developer
jurist, lawyer
ekonom, controller, economist
kommunikatör, communications officer
projektledare, project manager
fotograf, photographer
lön, löneadministration, salary, payroll
`;

/** The groups, each a list of expressions of one or more words. */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(',').map((expression) => expression.trim()));
