import { isClinicalName } from '#shared/deid/lists/clinical-names.ts';
import { calendarWords, plainWords, roles } from '#shared/deid/lists/name-vocabulary.ts';
import { ordinaryWords } from '#shared/deid/lists/ordinary-words.ts';
import type { Token } from './tokens.ts';
import { WordSet } from './word-set.ts';

/** Whether a word is one that reports are written with, so that a capital does not make it a name. */
export function isWordOfReports(text: string, token: Pick<Token, 'lower' | 'start' | 'end'>): boolean {
  return ordinaryWords.has(token.lower) || isTermOfReports(text, token);
}

/** The same, but for the words that people are called by as well: "White", "Groot". */
export function isTermOfReports(text: string, { lower, start, end }: Pick<Token, 'lower' | 'start' | 'end'>): boolean {
  return (
    plainWords.has(lower) ||
    roles.has(lower) ||
    calendarWords.has(lower) ||
    reportWords.has(lower) ||
    endsAsTerm(lower) ||
    isClinicalName(text, start, end)
  );
}

/** Headings and what is examined, as they stand alone in a line or cell. */
const reportWords = new WordSet(
  (
    'report medical radiology radiologic imaging diagnostic department division section service consultation request requisition order results final preliminary addendum page confidential signature signed electronically digitally ' +
    'contrast oral intravenous lateral frontal portable upright supine bilateral left right screening limited complete angiography venography mammogram mammography ultrasound doppler sonogram xray radiograph fluoroscopy tomography resonance magnetic computed positron emission nuclear medicine ' +
    'cervical thoracic lumbar sacral abdominal pelvic cranial facial spinal renal hepatic pulmonary cardiac carotid aorta venous arterial soft tissue tissues ' +
    'befundbericht befund bericht radiologie röntgen mrt ct mr sono sonographie mammographie angiographie schädel hals wirbelsäule lendenwirbelsäule halswirbelsäule brustwirbelsäule knie schulter hüfte hand fuß oberbauch nativ kontrastmittel ebenen rechts links beidseits institut abteilung klinik zentrum seite ' +
    'verslag radiologieverslag röntgenverslag onderzoek conclusie klinische gegevens vraagstelling techniek vergelijking beschrijving samenvatting definitief voorlopig pagina afdeling ziekenhuis hersenen wervelkolom heup schouder blanco contrast echo mammografie beiderzijds tweezijdig ' +
    'birth aged ordered acc protocol sincerely signiert schreibkraft stationsschwester pflegekraft verpleegkundige volgens laut liggende opgenomen hello dear beste boston scientific iomeron accuray dyspnoe husten ' +
    'male female unknown inpatient outpatient routine urgent stat emergency ward room mr mrs ms dr'
  ).split(/\s+/u),
);

/** By its ending, a disease, an operation or a picture. */
export function endsAsTerm(lower: string): boolean {
  return /(?:itis|osis|oma|opathy|ectomy|ography|oscopy|graphie|grafie|scopie|tomie|gram|gramm|tion|ology|logie|ität|schaft|plasie|plasia|iatrie|iatrics|ometrie|pathie|iasis|stase|stasis|sklerose|sclerose)$/u.test(
    lower,
  );
}
