/**
 * Words that Swedish compounds in municipal life are made of, in their base form. `gata:gatu` gives a joining form that the rules of
 * `text/compound.ts` do not make by themselves. Words that are compounds themselves (`hemtjänst`) are here when people look for them as one.
 * Left out on purpose: words of two letters, and short ones that stand in other words by chance (`al`, `art`, `ida`, `ren`).
 */
const PARTS = `
adress affär aktie akt aktör alarm algoritm allergi ambulans analys anbud anhörig anläggning anmälan:anmälnings anpassning anrop ansvar
ansökan:ansöknings anställd anställning antagning anteckning användare:användar användning apparat applikation arbete arbetsliv arbetsgivare:arbetsgivar
arbetsmarknad arbetsmiljö arbetslös arbetslöshet arkitekt arkiv arkivarie arrangemang artikel assistans assistent avdelning avfall avgift avgång avlopp avsnitt avtal
avvikelse avslag avslut
bad badplats badvatten bana bank barn:barna barnbarn barnomsorg batteri bedömning bedrägeri befolkning begravning begäran behandling behov behörighet bemanning bensin
beredskap beräkning besiktning beskrivning beslut beslutsstöd bestämmelse bestånd besök besöksnäring betalning betyg bevakning bevis bibliotek bidrag bil bild bildanalys bilaga
biljett biologi bistånd blankett blod blomma blomster boende bok:böcker bokning bolag bostad bostäder brand brandskydd brev bro brott brottslighet brukare:brukar brunn
bud budget buller buss butik by bygd bygge bygg byggnad bygglov byrå båt bäck bädd bänk bärplockare
campus cancer cell central centrum certifikat chatt chattbot chef cirkel cykel cykelväg
dag dagbok dagvatten data databas datalager dataskydd dator datum debatt delegation delgivning delaktighet deltagare:deltagar demens demokrati detaljplan diagnos diagram dialog diarium:diarie
diarieföring digitalisering distrikt djur dokument dokumentation domän domstol drift drönare:drönar dräkt dusch dygn dörr
effekt effektivisering ekonomi el elbil elev elevhälsa energi enhet enkät entreprenad entreprenör epost ersättning etablering etik evakuering evenemang expert expertis
fakta faktura fall fallolycka familj familjehem farlighet fartyg fastighet fel felanmälan:felanmälnings film filter finansiering finska fisk fjärrvärme flicka flotta flykting flöde flöden fond fordon forskning fors
fotgängare fotografi fritid fritids fritidsgård fritidshem fråga frånvaro främjande fukt fullmakt funktion funktionshinder funktionsnedsättning funktionsrätt fyllnad fågel fält färdtjänst färd färja:färje föda
födelse följd förbrukning förbund förebyggande företag förening förfrågan:förfrågnings förhandling förlossning förlust försening försörjning försörjningsstöd försäkring försök förskola:förskole förslag
förteckning förtroende förvaltning förälder:föräldra förädling förändring
gallring garage garanti gata:gatu gatubelysning generation genomförande geodata giltighet gips glasögon grad granskning grav grundskola:grundskole grundvatten grupp gräns gräs gräv grönområde gymnasium:gymnasie gymnasieskola:gymnasieskole gård
gång gångväg gästbok gödsel
hamn handbok handikapp handledare:handledar handledning handling handlingsplan handläggare:handläggar handläggning handläggningstid hantering hastighet hav hem hembesök hemsida:hemside hemsjukvård hemtjänst historia:historie
huvudman:huvudmanna hushåll hund hus hygien hyra:hyres håll hållbarhet hälsa:hälso hälsovård händelse hälsocentral hörsel höjd
ideell identifiering identitet idrott idrottshall idé individ industri information informationsklassning infrastruktur ingenjör inkomst inköp inlägg inlärning innehåll innovation insamling insats inskrivning inspektion inspektör
inspelning installation instruktion integration integritet intervju intranät introduktion inventering investering invånare:invånar
jobb journal journalanteckning journalist jour jubileum jul juridik jurist jämförelse jämställdhet jämlikhet
kalender kalkyl kamera kanal kandidat kansli kapacitet karta:kart katalog kategori kemikalie klagomål klarspråk klass klassificering klassning klimat klubb klocka kod kollektivtrafik kommun kommunikation kommunfullmäktige kommunstyrelse kompetens kompetensutveckling
komplettering konferens konflikt konkurs konsekvensbedömning konst konstnär konsulent konsult konsument kontakt kontaktcenter kontaktperson konto kontor kontrakt kontroll koppling kort korttidsboende kost kostnad kraft krav kravspecifikation kredit kris krisberedskap krisledning kropp kultur kulturmiljö kulturskola:kulturskole kund kundtjänst
kunskap kurs kurator kust kvalitet kvarter kvinna:kvinno kvitto kyrka:kyrko kyrkogård källa:käll källare:källar kärl kök körning körkort köp kö
labb laboratorium:laboratorie lag lager laddning laddstolpe:laddstolps land landsbygd landskap larm lastbil lavin ledare:ledar ledning ledarskap legitimation lek lekplats lektion leverans leverantör licens liv livsmedel livsmedelskontroll logg logopedi lokal lotteri lots lov
lunch lägenhet läge lägesbild läkare:läkar läkemedel lämning län lärande lärare:lärar läromedel läsning läxa löfte lön lösning lösenord löv
maskin maskininlärning maskinöversättning mat material matlåda:matlåde matsvinn medarbetare:medarbetar medborgare:medborgar medborgarskap medel medicin medlem mejl metod migration miljö miljötillsyn minne minoritet miss missbruk mobil mobilitet modell moderering moln molntjänst moment motion motor museum:musei musik
myndighet mål målgrupp människa:människo märkning mätare:mätar mätning möbel möbler möte mötesprotokoll
natt natur naturvård nedskräpning nivå norm notis nummer nyhet nyckel nyckeltal nytta näring näringsliv nämnd nämndprotokoll närvaro nät nätverk nöd
objekt offert olja olycka område omdöme omsorg omvårdnad ombud omställning opinion optimering ordning organisation orosanmälan:orosanmälnings ort oro omgivning
paket panel papper park parkering parti part partner pass patient pedagogik pedagog peng pengar pension period person personal personalavdelning personuppgift perspektiv pilot plan planering planeringsverktyg planläggning plast plats platsannons plattform politik politiker
polis pool portal post praktik presentation press prevention prioritering pris problem process processer produkt produktion profil prognos program projekt projektledare:projektledar promemoria promenad protokoll prov provtagning prövning psykiatri psykologi publik publicering punkt
rapport rapportering recept reception redovisning redaktör referens reform region register registrering registrator regel regn reklam rekommendation rekrytering relation renhållning reparation resa:rese reservation resurs restaurang resultat revision riktlinje rikt ris risk riskbedömning ritning robot robotisering roll rum rutin rutt ruttplanering
rådgivning råd rådhus räddning räddningstjänst räkning rättighet rätt röjning rökning röst rörelse rör
samarbete sammanfattning sammanträde:sammanträdes samfällighet samhälle samhällsbyggnad samhällsplanering samhällsviktig samisk samordning samordnare:samordnar samråd samrådsyttrande samtal samtycke samverkan sanering sats scen schema schemaläggning sekretess sekreterare:sekreterar senior sensor serie serveringstillstånd server service serviceresa
servicecenter sida:sid signal signatur simning simhall sjuk sjukdom sjukfrånvaro sjukhus sjukvård sjukskrivning sjuksköterska:sjuksköterske sjö skada:skade skadegörelse skatt skida skog skola:skol skolfrånvaro skolgård skolmat skolmåltid skolplacering skolskjuts skolsköterska:skolsköterske skolval skräp skrift skydd skyddsrum skyfall skylt skötsel slam slutbesked snö
snöröjning social socialbidrag socialjour socialsekreterare:socialsekreterar socialtjänst soffa solcell sopor:sop sophämtning spel spelning spridning språk språkmodell språkstöd spår stab stad stadsbyggnad stadsdel stadsplanering stall startbesked statistik station stimulans stipendium:stipendie strand strandskydd strategi ström struktur studie:studie student studier
styrdokument styrelse styrning städning stämning ställning stöd stödinsats störning sträcka sund svar svinn symptom syn synpunkt system systemförvaltare sysselsättning säkerhet säljare sändning särskola säsong sökning sökmotor sökstöd söktjänst
tal talsyntes tandvård taxa taxi teater teckenspråk teknik telefon telefoni temperatur text textanalys tid tidbok tidning tillagning tillfälle tillgång tillgänglighet tillstånd tillsyn tillväxt tillverkning tilldelning tjänst tjänsteman:tjänstemanna tjänsteskrivelse tolk tolkning tomt torg tradition trafik trafiksäkerhet transkribering transport trappa träd trädgård träff
träning trygghet trygghetslarm tröskel turism turist tur tvätt tåg tävling tömning
underhåll underlag undersköterska:undersköterske undersökning undervisning ungdom upphandling uppdrag uppföljning uppgift uppsats uppkoppling uppdatering utbetalning utbildning utgift utlåning utlämning utlysning utredning utrustning utskott utsläpp utsatthet utveckling utvecklare:utvecklar utvärdering uttryck
vaccination vaccin val valfrihet vandel vandring vara:varu varning vatten vattenläcka:vattenläcke vattenmätare:vattenmätar vattennivå vattenverk vecka:vecko verk verksamhet verksamhetsplan verksamhetssystem verkstad verktyg vikarie vind vindkraft vinter vinterväghållning visning visselblåsare:visselblåsar vitsord vistelse volontär vuxen vuxenutbildning vård vårdcentral
vårdnad vårdplan vårdplanering våld väder väg vägarbete vägbeläggning väghållning vägledare:vägledar vägledning vägunderhåll välfärd välfärdsteknik vän värdering värde värme växel växt växthus
ungdomsgård yrke yrkesutbildning yta yttrande
specifikation robotar agent fabrik verkan byggare assistans mall fil mapp lista zon tjuv modul byte mottagning mottagare:mottagar sändare:sändar svarare läsare:läsar skrivare:skrivar väckning guide lots vägvisare:vägvisar råtta bälte rond vagn skåp lås kyl el hiss dike trumma:trum kaj bro tunnel ledning pump kran ventil panna spillvatten kyla elnät bredband fiber master sajt app nyhetsbrev blogg podd video ljud röst ton dialekt ordbok ordlista begrepp begriplighet läsbarhet stavning rättning granskare:granskar utkast sammanställning insikt översikt överblick lägesrapport varsel mognad skala nivågrupp poäng betygsättning tillit värdegrund nytänkande kreativitet labbmiljö testmiljö test testbädd sandlåda:sandlåde utlysning projektstöd pengaflöde medfinansiering budgetprognos lönerevision arbetspass vikariepool frånvaroanmälan:frånvaroanmälnings sjukanmälan:sjukanmälnings schemaändring ledighet semester
center styr föring klient gäst ordförande ledamot linje loggning tabell
fjäll skärgård älv glesbygd tätort vildmark gruva:gruv stuga:stug camping hotell evenemang festival sommar kväll morgon
åkeri åklagare ålder åldring åldrande åtagande återbruk återkoppling återvinning åtgärd åtgärdsplan
ägare:ägar äldre äldreboende äldreomsorg ämne ändring ärende ärendehantering ärendenotering ärendetyp ätande
öppettid överenskommelse översiktsplan översvämning översättning övervakning övning
`;

/** Each word with the joining forms that no rule makes. */
export const COMPOUND_PARTS: readonly (readonly [word: string, joining: string | null])[] = PARTS.trim()
  .split(/\s+/)
  .map((entry) => {
    const [word = '', joining = null] = entry.split(':');
    return [word, joining];
  });
