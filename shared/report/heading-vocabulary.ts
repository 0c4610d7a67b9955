import type { SectionKind } from './sections.ts';

/**
 * The words that head the sections of radiology reports. To teach the parser a heading, add it here: in lower case,
 * without punctuation, singular and plural each. Joined headings ("INDICATION / HISTORY", "Findings and impression")
 * and modified ones ("CT findings:", "Final impression:") are built from these by the parser and need no entry.
 */

/** Headings that mean one kind of section wherever they stand. */
const plainHeadings: { readonly [kind in SectionKind]?: readonly string[] } = {
  exam: [
    'exam',
    'exams',
    'examination',
    'examinations',
    'study',
    'studies',
    'exam type',
    'examination type',
    'type of exam',
    'type of examination',
    'type of study',
    'study type',
    'exam name',
    'exam performed',
    'examination performed',
    'examinations performed',
    'study performed',
    'exam description',
    'study description',
    'examination description',
    'exam title',
    'exam requested',
    'examination requested',
    'procedure performed',
    'procedures performed',
    'procedure name',
    'name of exam',
    'name of examination',
    'imaging study',
    // German
    'untersuchung',
    'untersuchungen',
    'untersuchungsart',
    'art der untersuchung',
    'durchgeführte untersuchung',
    'durchgeführte untersuchungen',
    'leistung',
    // Dutch
    'onderzoek',
    'onderzoeken',
    'soort onderzoek',
    'type onderzoek',
    'aangevraagd onderzoek',
    'uitgevoerd onderzoek',
    'verrichting',
  ],
  indication: [
    'indication',
    'indications',
    'indication for exam',
    'indication for examination',
    'indication for study',
    'indication for procedure',
    'indications for exam',
    'indications for study',
    'clinical indication',
    'clinical indications',
    'study indication',
    'exam indication',
    'history',
    'clinical history',
    'clinical hx',
    'brief history',
    'brief clinical history',
    'patient history',
    'medical history',
    'past medical history',
    'relevant history',
    'relevant medical history',
    'relevant clinical history',
    'pertinent history',
    'pertinent clinical history',
    'history of present illness',
    'hpi',
    'hx',
    'clinical',
    'clinical information',
    'clinical info',
    'clinical data',
    'clinical details',
    'clinical detail',
    'clinical background',
    'clinical context',
    'clinical question',
    'clinical questions',
    'clinical statement',
    'clinical notes',
    'clinical presentation',
    'clinical summary',
    'clinical problem',
    'clinical diagnosis',
    'clinical impression',
    'clinical concern',
    'clinical findings',
    'clinical features',
    'clinical reason',
    'clinical symptoms',
    'clinical request',
    'clin hx',
    'clin history',
    'clin info',
    'clinical information provided',
    'information provided',
    'provided history',
    'provided clinical history',
    'provided indication',
    'additional history',
    'additional clinical history',
    'additional clinical information',
    'additional info',
    'relevant clinical information',
    'relevant clinical details',
    'background',
    'reason',
    'reason for exam',
    'reason for the exam',
    'reason for this exam',
    'reason for examination',
    'reason for the examination',
    'reason for this examination',
    'reason for study',
    'reason for the study',
    'reason for scan',
    'reason for procedure',
    'reason for request',
    'reason for referral',
    'reason for imaging',
    'reason for visit',
    'reason for test',
    'reason for order',
    'reason for consultation',
    'reason of exam',
    'exam reason',
    'study reason',
    'presenting complaint',
    'chief complaint',
    'complaint',
    'complaints',
    'symptoms',
    'signs and symptoms',
    'medical data',
    'targeted question',
    'question',
    'request',
    'admitting diagnosis',
    'pre-op diagnosis',
    'preoperative diagnosis',
    'preprocedure diagnosis',
    // German
    'indikation',
    'indikationen',
    'rechtfertigende indikation',
    'klinische indikation',
    'klinische angaben',
    'klinische angabe',
    'klin angaben',
    'klinische information',
    'klinische informationen',
    'klinische daten',
    'klinische diagnose',
    'klinische fragestellung',
    'klinische fragestellungen',
    'klinische vorgeschichte',
    'klinik',
    'klinik und fragestellung',
    'fragestellung',
    'fragestellungen',
    'frage',
    'anamnese',
    'vorgeschichte',
    'grund der untersuchung',
    'zuweisungsdiagnose',
    // Dutch
    'indicatie',
    'klinische indicatie',
    'gegevens',
    'klinische gegevens',
    'klinische gegeven',
    'klin gegevens',
    'klinische informatie',
    'klinische inlichtingen',
    'klinische vraagstelling',
    'klinische vraag',
    'klinische context',
    'klinische achtergrond',
    'medische gegevens',
    'medische voorgeschiedenis',
    'relevante gegevens',
    'relevante klinische gegevens',
    'relevante voorgeschiedenis',
    'voorgeschiedenis',
    'vraagstelling',
    'vraagstellingen',
    'gerichte vraagstelling',
    'vraag',
    'reden van onderzoek',
    'reden voor onderzoek',
    'reden onderzoek',
    'reden van aanvraag',
    'reden aanvraag',
    'aanvraag',
  ],
  technique: [
    'technique',
    'techniques',
    'technic',
    'tech',
    'protocol',
    'protocols',
    'imaging protocol',
    'scan protocol',
    'exam protocol',
    'study protocol',
    'method',
    'methods',
    'methodology',
    'technical factors',
    'technical information',
    'technical details',
    'technical description',
    'technical notes',
    'technical quality',
    'technical parameters',
    'imaging technique',
    'imaging procedure',
    'scan technique',
    'scanning technique',
    'exam technique',
    'examination technique',
    'study technique',
    'procedure and technique',
    'technique and procedure',
    'description of procedure',
    'procedure description',
    'procedure details',
    'procedure in detail',
    'procedure note',
    'details of procedure',
    'sequences',
    'pulse sequences',
    'imaging sequences',
    'views',
    'views obtained',
    // German
    'technik',
    'untersuchungstechnik',
    'methodik',
    'methode',
    'protokoll',
    'untersuchungsprotokoll',
    'untersuchungsablauf',
    'technik und durchführung',
    'durchführung',
    'aufnahmetechnik',
    // Dutch
    'techniek',
    'onderzoekstechniek',
    'beeldvormingstechniek',
    'scantechniek',
    'scanprotocol',
    'onderzoeksprotocol',
    'methodiek',
    'werkwijze',
    'uitvoering',
  ],
  comparison: [
    'comparison',
    'comparisons',
    'comp',
    'comps',
    'comparison exam',
    'comparison exams',
    'comparison examination',
    'comparison examinations',
    'comparison study',
    'comparison studies',
    'comparison film',
    'comparison films',
    'comparison imaging',
    'comparison date',
    'comparison made',
    'comparison is made to',
    'comparison to',
    'compared to',
    'compared with',
    'compare',
    'correlation',
    'correlative imaging',
    'correlative studies',
    'prior',
    'priors',
    'prior study',
    'prior studies',
    'prior exam',
    'prior exams',
    'prior examination',
    'prior examinations',
    'prior imaging',
    'previous',
    'previous study',
    'previous studies',
    'previous exam',
    'previous exams',
    'previous examination',
    'previous examinations',
    'previous imaging',
    'relevant prior studies',
    'relevant prior imaging',
    'relevant priors',
    'relevant previous imaging',
    // German
    'vergleich',
    'vergleiche',
    'vergleichsuntersuchung',
    'vergleichsuntersuchungen',
    'vergleichsaufnahme',
    'vergleichsaufnahmen',
    'vergleichsmaterial',
    'vergleich mit voraufnahmen',
    'voraufnahme',
    'voraufnahmen',
    'voruntersuchung',
    'voruntersuchungen',
    'zum vergleich',
    'vergleichsbilder',
    'vorbilder',
    // Dutch
    'vergelijking',
    'vergelijkingen',
    'vergelijkend onderzoek',
    'vergelijkingsonderzoek',
    'ter vergelijking',
    'vergeleken met',
    'vergelijking met',
    'eerder onderzoek',
    'eerdere onderzoeken',
    'vorig onderzoek',
    'vorige onderzoeken',
    'voorgaand onderzoek',
    'voorgaande onderzoeken',
    'oud onderzoek',
  ],
  findings: [
    'findings',
    'finding',
    'finding and measurements',
    'findings are as follows',
    'report findings',
    'exam findings',
    'examination findings',
    'study findings',
    'imaging findings',
    'radiographic findings',
    'radiologic findings',
    'radiological findings',
    'observation',
    'observations',
    'description of findings',
    'detailed findings',
    'body of report',
    // German
    'befund',
    'befunde',
    'befundbericht',
    'befundbeschreibung',
    'radiologischer befund',
    'röntgenbefund',
    'ct-befund',
    'mrt-befund',
    'bildgebender befund',
    // Dutch
    'bevinding',
    'bevindingen',
    'beschrijving',
    'verslag',
    'radiologisch verslag',
    'verslagtekst',
    'radiologische bevindingen',
  ],
  impression: [
    'impression',
    'impressions',
    'imp',
    'conclusion',
    'conclusions',
    'concl',
    'opinion',
    'opinions',
    'radiologist opinion',
    'bottom line',
    'radiological diagnosis',
    'radiologic diagnosis',
    'imaging diagnosis',
    'radiographic diagnosis',
    'radiology impression',
    'radiological impression',
    'radiologist impression',
    'radiologist’s impression',
    "radiologist's impression",
    'impression and plan',
    'impression and recommendation',
    'impression and recommendations',
    'final diagnosis',
    'summary and recommendation',
    'summary and recommendations',
    'summary of findings',
    'summary impression',
    'in conclusion',
    'in summary',
    // German
    'beurteilung',
    'beurteilungen',
    'zusammenfassende beurteilung',
    'zusammenfassung',
    'schlussfolgerung',
    'ergebnis',
    'fazit',
    'radiologische diagnose',
    'abschließende beurteilung',
    'gesamtbeurteilung',
    // Dutch
    'conclusie',
    'conclusies',
    'concl',
    'samenvatting',
    'indruk',
    'eindconclusie',
    'besluit',
    'radiologische diagnose',
  ],
  recommendation: [
    'recommendation',
    'recommendations',
    'recommended follow-up',
    'recommended follow up',
    'follow-up recommendation',
    'follow-up recommendations',
    'follow up recommendation',
    'follow up recommendations',
    'management recommendation',
    'management recommendations',
    'plan',
    'suggestion',
    'suggestions',
    'advice',
    // German
    'empfehlung',
    'empfehlungen',
    'procedere',
    'prozedere',
    // Dutch
    'advies',
    'adviezen',
    'aanbeveling',
    'aanbevelingen',
    'beleid',
  ],
  addendum: [
    'addendum',
    'addenda',
    'addendum report',
    'report addendum',
    'late addendum',
    // German
    'nachtrag',
    'nachträge',
    'ergänzung',
    'befundergänzung',
    'nachbefundung',
    // Dutch
    'aanvulling',
    'nagekomen bericht',
    'aanvullend verslag',
  ],
  other: [
    'notification',
    'notifications',
    'communication',
    'communications',
    'critical result',
    'critical results',
    'critical findings',
    'critical finding',
    'critical communication',
    'critical value',
    'results communication',
    'result communication',
    'wet read',
    'wet reading',
    'wet read version',
    'provisional findings impression',
    'provisional findings impression pfi',
    'quality assurance',
    'attestation',
    'disclaimer',
    'billing',
    'icd',
    'icd codes',
    'cpt code',
    'cpt codes',
    'cpt',
    'diagnosis codes',
    'diagnosis code',
    // Dutch
    'toelichting aanvrager',
  ],
};

/**
 * Headings whose meaning depends on the other headings of the study: each takes the first of its kinds that no plain
 * heading of the study has, and the last where all are taken. A kind that could only be impression is passed over while
 * the findings are still to come.
 */
const dependentHeadings: { readonly [phrase: string]: readonly SectionKind[] } = {
  report: ['findings', 'header'],
  'radiology report': ['findings', 'header'],
  'imaging report': ['findings', 'header'],
  'ct report': ['findings', 'header'],
  'mri report': ['findings', 'header'],
  'ultrasound report': ['findings', 'header'],
  'report text': ['findings', 'other'],
  result: ['findings', 'other'],
  results: ['findings', 'other'],
  narrative: ['findings', 'technique'],
  'result narrative': ['findings', 'other'],
  'study result': ['findings', 'header'],
  'study results': ['findings', 'header'],
  'result impression': ['impression', 'other'],
  description: ['findings', 'exam'],
  text: ['findings', 'other'],
  interpretation: ['impression', 'findings'],
  reading: ['findings', 'impression'],
  summary: ['impression', 'indication'],
  diagnosis: ['impression', 'indication'],
  diagnoses: ['impression', 'indication'],
  assessment: ['impression', 'recommendation'],
  'overall assessment': ['impression', 'recommendation'],
  'final assessment': ['impression', 'recommendation'],
  comment: ['impression', 'other'],
  comments: ['impression', 'other'],
  note: ['other'],
  discussion: ['findings', 'impression', 'other'],
  procedure: ['technique', 'exam'],
  procedures: ['technique', 'exam'],
  // German
  bericht: ['findings', 'header'],
  ergebnisse: ['findings', 'impression'],
  diagnose: ['impression', 'indication'],
  diagnosen: ['impression', 'indication'],
  bewertung: ['impression', 'other'],
  kommentar: ['impression', 'other'],
  // Dutch
  resultaat: ['findings', 'impression'],
  resultaten: ['findings', 'impression'],
  beoordeling: ['impression', 'findings'],
  interpretatie: ['impression', 'findings'],
  opmerking: ['impression', 'other'],
  opmerkingen: ['impression', 'other'],
};

/**
 * Headings that open nothing of their own while a section of their kind is open: the label stays in its text, as in a
 * technique with "CONTRAST: 100 ml".
 */
const subordinateHeadings: { readonly [kind in SectionKind]?: readonly string[] } = {
  technique: [
    'contrast',
    'contrast agent',
    'contrast media',
    'contrast medium',
    'iv contrast',
    'intravenous contrast',
    'oral contrast',
    'radiation dose',
    'dose',
    'dlp',
    'ctdivol',
    'ctdi',
    'fluoroscopy time',
    'fluoro time',
    'radiopharmaceutical',
    'sedation',
    'limitations',
    'image quality',
    'study quality',
    'kontrastmittel',
    'dosis',
    'contrastmiddel',
    'contrast middel',
  ],
};

/** Words before "findings", "impression" … that make no other section of them: "Additional findings:", "CT impression:". */
export const headingNouns: { readonly [noun: string]: SectionKind } = {
  findings: 'findings',
  observations: 'findings',
  befund: 'findings',
  bevindingen: 'findings',
  impression: 'impression',
  conclusion: 'impression',
  beurteilung: 'impression',
  conclusie: 'impression',
  technique: 'technique',
  protocol: 'technique',
  technik: 'technique',
  techniek: 'technique',
  history: 'indication',
  indication: 'indication',
  comparison: 'comparison',
};

const prepositions =
  'of for to in on at by with without from as and or but nor than per via which who when where while because since if then ' +
  'und oder mit ohne von vom zu zum zur im am bei nach für als en of met zonder van voor naar bij';

const verbs =
  'is are was were be been being has have had may might can could would should will do does did ' +
  'consistent compatible suggestive suggest suggests suggesting concerning demonstrate demonstrates show shows ' +
  'include includes including available made performed limited described noted seen ' +
  'ist sind war wurde wurden zijn was werd werden';

const articlesAndAdjectives =
  'a an the this these those that its his her their our no not any all some such other another additional further ' +
  'incidental associated significant key major minor positive negative pertinent relevant following above below previous ' +
  'prior same similar der die das dem den des ein eine einer eines kein keine de het een geen dit deze die dat';

/** Words after which a heading word is part of their sentence: "the findings", "no comparison", "history of". */
export const leadingWords: ReadonlySet<string> = new Set(`${prepositions} ${articlesAndAdjectives}`.split(' '));

/** Words that go on with a sentence which a heading word began: "Findings are", "Impression of". */
export const continuingWords: ReadonlySet<string> = new Set(`${prepositions} ${verbs}`.split(' '));

/** Organs and regions that head paragraphs of the findings ("LUNGS: …"). */
export const organHeadings: ReadonlySet<string> = new Set(
  (
    'lungs,lung,lungs and pleura,lungs and airways,lungs/pleura,airways,airway,trachea,pleura,pleural spaces,pleural space,' +
    'heart,cardiac,cardiovascular,cardiomediastinal silhouette,cardiomediastinum,mediastinum,mediastinum and hila,hila,' +
    'heart and mediastinum,heart/mediastinum,vessels,vasculature,pulmonary vasculature,pulmonary arteries,aorta,great vessels,' +
    'bones,bone,osseous structures,musculoskeletal,skeleton,spine,ribs,soft tissues,bones and soft tissues,bones/soft tissues,' +
    'chest wall,chest,thorax,abdomen,pelvis,neck,thyroid,liver,gallbladder,biliary,biliary tree,bile ducts,hepatobiliary,' +
    'pancreas,spleen,kidneys,right kidney,left kidney,adrenals,adrenal glands,bladder,urinary bladder,urinary tract,' +
    'bowel,gi tract,stomach,stomach and bowel,appendix,peritoneum,retroperitoneum,mesentery,lymph nodes,nodes,' +
    'uterus,ovaries,right ovary,left ovary,endometrium,adnexa,prostate,seminal vesicles,testes,reproductive organs,' +
    'brain,brain parenchyma,ventricles,extra-axial spaces,posterior fossa,orbits,sinuses,paranasal sinuses,mastoids,skull,' +
    'calvarium,intracranial,vertebral bodies,alignment,discs,disc spaces,spinal cord,cord,joints,menisci,medial meniscus,' +
    'lateral meniscus,ligaments,acl,pcl,mcl,lcl,tendons,rotator cuff,cartilage,muscles,lines and tubes,lines/tubes,' +
    'tubes and lines,lines,tubes,devices,support devices,hardware,diaphragm,upper abdomen,lower chest,lung bases,' +
    'lunge,lungen,herz,pleuraraum,leber,milz,niere,nieren,galle,gallenblase,pankreas,knochen,skelett,weichteile,' +
    'longen,hart,lever,milt,galblaas,galwegen,nier,bijnieren,bot,botten,skelet,weke delen,blaas,darmen,lymfeklieren'
  ).split(','),
);

/** Everyday words and abbreviations that are headings only before a colon or alone on their line. */
export const colonHeadings: ReadonlySet<string> = new Set(
  (
    'icd,cpt,imp,comp,comps,tech,gegevens,hx,hpi,plan,text,note,clinical,prior,priors,previous,question,request,reason,views,method,methods,symptoms,' +
    'complaint,complaints,advice,suggestion,suggestions,communication,correlation,compare,background,dose,contrast,' +
    'in conclusion,in summary,frage,klinik,methode,leistung,zum vergleich,vraag,aanvraag,advies,beleid,uitvoering,onderzoek,untersuchung,verrichting,reading'
  ).split(','),
);

/** A heading of the vocabulary. */
export interface HeadingMeaning {
  /** In the order of preference; more than one where the rest of the study decides. */
  readonly kinds: readonly [SectionKind, ...SectionKind[]];
  readonly subordinate: boolean;
}

function buildVocabulary(): ReadonlyMap<string, HeadingMeaning> {
  const meanings = new Map<string, HeadingMeaning>();
  for (const [groups, subordinate] of [
    [plainHeadings, false],
    [subordinateHeadings, true],
  ] as const) {
    for (const [kind, phrases] of Object.entries(groups)) {
      for (const phrase of phrases) {
        meanings.set(phrase, { kinds: [kind as SectionKind], subordinate });
      }
    }
  }
  for (const [phrase, [first, ...others]] of Object.entries(dependentHeadings)) {
    if (first !== undefined) {
      meanings.set(phrase, { kinds: [first, ...others], subordinate: false });
    }
  }
  return meanings;
}

/** Every heading phrase (lower case, single spaces) and what it means. */
export const headingVocabulary: ReadonlyMap<string, HeadingMeaning> = buildVocabulary();

/** Headings so clear that a capital and a colon suffice in the middle of a line, also where no sentence ended before. */
export const clearHeadings: ReadonlySet<string> = new Set(
  (
    'indication,indications,clinical indication,clinical history,history,clinical information,clinical data,clinical details,' +
    'reason for exam,reason for study,reason for examination,comparison,comparisons,technique,exam,examination,findings,' +
    'impression,conclusion,opinion,addendum,recommendation,recommendations,' +
    'klinische angaben,fragestellung,indikation,technik,voraufnahmen,vergleich,befund,beurteilung,' +
    'klinische gegevens,vraagstelling,indicatie,techniek,vergelijking,verslag,bevindingen,conclusie'
  ).split(','),
);
