import { WordSet } from '#shared/deid/word-set.ts';

/** Words that stand around names, in English, German and Dutch, in lower case. */

const words = (list: string): WordSet => new WordSet(list.trim().split(/\s+/u));

/** Before a name, with or without a full stop. A few are other words, too: `ambiguousTitles`. */
export const titles = words(`
  dr drs doctor dokter doktor doc prof professor professeur pd privatdozent privatdozentin ir ing mr mrs ms miss mister missus mx sir madam
  herr herrn hr frau fr dhr heer mevr mevrouw mw mej meneer mijnheer
  kollege kollegin kollegen collega confrater
  oberarzt oberärztin oa oä chefarzt chefärztin assistenzarzt assistenzärztin facharzt fachärztin hausarzt hausärztin huisarts
  notarzt notärztin betreuer betreuerin ärztin pflegekraft stationsschwester stationspfleger nachtschwester pflegefachfrau pflegefachmann schwester pfleger krankenschwester krankenpfleger zuster verpleegkundige broeder nurse sister brother matron
  arts radioloog radiologe radiologin radiologist`);

/**
 * Titles that mean something else in reports: multiple sclerosis, magnetic resonance, digital radiography, a room, French. They count only as
 * a title is written, and not between capitals.
 */
export const ambiguousTitles = words(
  'mr ms dr fr hr oa oä pd ir ing arts sister brother doc nurse radiologist radioloog radiologe',
);

/** Parts of one title: "Prof. Dr. med. habil. Dipl.-Ing.". */
export const titleParts = words('med habil univ dent vet rer nat phil hc h.c dipl msc ltd');

/** Within a name, as a rule in lower case. */
export const particles = words(
  "van de der den von vom zu zum zur uit ter ten te 't ’t 's ’s la le les du des da dos das do del della delle dello dal di de' d' af av al el bin ibn ben abu st vd v op in auf und y e",
);

/** Which particles may begin a name that is written without capitals around. */
export const leadingParticles = words(
  "van de der den von vom zu zum zur uit ter ten te 't ’t 's ’s la le du da dos del della di af av al el bin ibn ben abu vd v",
);

export const nameSuffixes = words('jr sr ii iii iv junior senior jun sen');

/** Behind a name: "Jane Smith, MD, PhD". */
export const credentials = words(`
  md m.d do d.o mbbs mbchb mb bch frcr frcpc franzcr ffr ffrrcsi facr fsir phd ph.d dphil msc bsc dnp np ph aprn arnp crnp pa pa-c rn r.n lpn rt r.t rdms rvt
  cnm crna pharmd dds dmd dpm mph mba esq radiologist radioloog radiologe radiologin aios anios arts-assistent`);

/** Who somebody is, not what they are called: between a cue and a name, or in place of one. */
export const roles = words(`
  navigator
  the a an our your his her their my this that attending resident fellow consultant physician physicians doctor doctors surgeon radiologist radiologists
  technologist sonographer nurse nurses nursing practitioner assistant provider providers clinician clinicians intern internist registrar house officer
  chief charge head covering responsible referring ordering requesting treating primary care on-call oncall on call duty senior junior staff team teams service
  ward unit patient patients family mother father son daughter wife husband parent parents spouse brother sister caregiver guardian neighbor neighbour friend
  emergency ed er icu nicu picu ccu or pacu department dept clinic office floor transplant trauma stroke code
  surgery neurosurgery orthopedics orthopaedics orthopedic orthopaedic oncology urology pediatrics paediatrics medicine internal neurology cardiology
  pulmonology gastroenterology anesthesia anesthesiology obstetrics gynecology vascular thoracic plastic dermatology nephrology hematology rheumatology
  consultants spr sho ho fy fellow fellows registrars sister charge matron midwife dietitian physio physiotherapist pharmacist cardiologist neurologist urologist oncologist pathologist hospitalist intensivist anesthesiologist gynaecologist gynecologist pediatrician paediatrician gastroenterologist pulmonologist orthopedist dermatologist nephrologist
  radiology imaging ultrasound mammography endoscopy dialysis oncall ent gi gu ob ob/gyn obgyn ortho neuro cards pulm heme onc peds gastro hepatology records library desk front gmc spr
  gynäkologe gynäkologin urologe urologin internist internistin kardiologe kardiologin neurologe neurologin chirurg chirurgin orthopäde orthopädin onkologe onkologin hausarztpraxis gesundheitsamt geschäftsführer leitung visum
  cardioloog neurochirurg oncoloog patholoog mdl-arts geriater dermatoloog nefroloog hematoloog anesthesist fysiotherapeut verloskundige praktijk
  der die das dem den des ein eine einem einen einer dienstarzt dienstärztin stationsarzt stationsärztin stationsärzte arzt ärztin ärzte kliniker
  zuweiser überweiser einsender behandelnden behandelnde behandelnder behandelndem zuständigen zuständige zuständigem diensthabenden diensthabende diensthabendem
  hausarzt oberarzt chefarzt kollege kollegin kollegen chirurgie innere neurologie station ambulanz notaufnahme patient patientin patienten angehörige angehörigen
  mutter vater sohn tochter ehefrau ehemann bruder schwester
  het een deze dienstdoende dienstdoend behandelend behandelende aanvragend aanvragende aanvrager verwijzer verwijzend verwijzende arts artsen specialist
  huisarts chirurg internist neuroloog cardioloog longarts uroloog orthopeed gynaecoloog kinderarts seh-arts seh spoedeisende hulp afdeling poli polikliniek
  radioloog radiologen laborant zaalarts arts-assistent secretaresse assistent patiënt patiënte familie moeder vader zoon dochter echtgenote echtgenoot broer zus partner`);

/** Months and weekdays: beside a cue they begin a date, not a name. */
export const calendarWords = words(`
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  januar februar märz mai juni juli oktober dezember jänner januari februari maart mei juni juli augustus oktober okt mrt dez
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonntag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`);

/**
 * Words that are no name where one is expected: function words, the verbs that follow one, the words of reports. Names that are also words of
 * this list are found by what stands around them, or by the study's metadata.
 */
export const plainWords = words(`
  wrote writes said says told tells asked asks thinks agrees agreed schreibt schrieb sagt sagte meint fragt schrijft schreef zegt zei vraagt vroeg
  today yesterday tomorrow tonight heute gestern vandaag gisteren komt kwam belt belde gaat ging woont woonde kommt kam geht ruft rief terug
  a about above acute after again all also am an and any are as ask asked at back be been before being below between both but by call called calls came can clear clinical
  communicated comparison complete concern confirmed copy could date dated day did discussed do does done due during each either examination exam except few finding findings following for
  from further had has have he her here him his history how i if images imaging immediately impression in indication indicated informed into is it its just known last later left less
  made me message mild moderate more most my name new no none nor normal not noted now number of off on once one only onto or order other our out over own paged patient phone
  please prior reason received recommend recommended regarding report reported result results reviewed right same saw see seen sent severe she should shows since small so some
  stable stated status still study such technique telephone than thank thanks that the their them then there these they this those through time to told too two under unremarkable until up
  upon us verbally verified via was we well went were what when where which while who whom whose why will with within without would x-ray xray yes yet you your
  acknowledged acknowledges understood understands repeated back read returned answered agrees agreed aware notified contacted spoke spoken
  chest abdomen pelvis head neck brain spine knee hip shoulder hand wrist foot ankle elbow breast thyroid liver kidney heart lung lungs ct mr mri us xr pet ultrasound radiograph scan
  job sex gender race ward room bed floor suite unit date dob mrn age name id no tel fax email phone page order visit type status class site side views view series negative positive study exam report reports final preliminary addendum end total limited complete signed dictated transcribed verified
  namens e-mail email mail post gez fuer ueber koennen wuerde big agb fall faelle vrij frei montag
  geboren license licence oud page pagina seite copy kopie letter brief fax samenvatting conclusie zusammenfassung bevinding maagsonde
  mitral aortic tricuspid lateral oblique frontal lateraal oblique seitlich betroffen getroffen aangedaan negativ positiv negatief positief
  states reports reported says said present bedside arrived called requests requested agrees wants aware unavailable available unable able patient's who's noticed felt found denies described brought took takes
  male female m f man woman men women boy girl year years old month months week weeks days hour hours minute minutes unknown n/a na nil pending same above deceased
  ab aber alle als am an auch auf aus bei beim bekannt bereits besprochen bis da dann das dass dem den der des die dies diese durch ein eine einem einen einer er es für gegen gibt hat
  hatte haben ich ihr im in informiert ist ja kein keine keinen man mit mitgeteilt nach nachdem nicht noch nun nur ob oder ohne per rechts links sehr seit sich sie sind so sowie
  telefonisch über um und uns unter vom von vor war waren wegen weiter weil wenn wer wie wird wir wurde wurden zu zum zur zwischen zustand befund befunde beurteilung anamnese klinik
  untersuchung vergleich voraufnahme voraufnahmen fragestellung indikation technik männlich weiblich jahre jahr uhr unauffällig verlauf kontrolle thorax schädel abdomen becken wirbelsäule
  aan af al alle als ander anders ben bent bij bijna d daar dan dat de deze die dit doen door dus echter een eens en er geen gebeld geweest gaat had hebben heeft hem het hier hij hoe hun
  ik in is ja kan maar meer met mij mijn na naar niet niets nog nu of om omdat ons onze ook op over per rechts links reeds sinds te telefonisch ten tot tussen uit van vanaf vanwege
  veel verder via voor waar waren was wat we wel werd werden wie wij worden wordt zal ze zeer zich zij zijn zoals zonder bevindingen conclusie verslag vraagstelling onderzoek vergelijking
  man vrouw jaar uur geslacht leeftijd normaal thorax buik bekken knie heup schouder voet pols`);
