import type { FindingEntry, Phrases } from './vocabulary-entry.ts';

/** Words that call any organ normal. */
export const normalWords: Phrases = `
  normal; normal for age; unremarkable for age; not remarkable; no evidence of disease; no disease; nothing acute; nothing significant; nothing abnormal;
  low normal; normal size; normal size and configuration; normal size and contour; normal distribution;
  within normal limit; unremarkable; within limit of normal; normal limit; within normal;
  unremarkable in appearance; normal in appearance; normal in size; normal in size and contour; normally;
  in normal limit; wnl; negative; grossly normal; within the limit of normal; of normal size;
  with normal limit; upper limit of normal; normal in caliber; of normal caliber; nonenlarged; non enlarged;
  nondilated; within upper limit of normal`;

/** Phrases that hold a finding's word and name none. */
export const noFindings: Phrases = `
  marrow edema; bone marrow edema; soft tissue edema; subcutaneous edema; cerebral edema; vasogenic edema;
  peritendinous edema; peripheral edema; leg edema; myocardial infarct; myocardial infarction; splenic infarct;
  renal infarct; unit density; low density; clear space; retrosternal clear space; soft tissue swelling;
  mass effect; body mass; bone mass; muscle mass; lead to; failure to; nipple shadow; breast shadow;
  breast density; water density; fat density; normal density; calcium score; nodular contour; tube current;
  x ray tube; heart failure clinic; infection control; cancer screening; breast cancer screening; drain to;
  port of; abdomen and pelvis ct; ct abdomen; ct abdomen and pelvis; ct of the abdomen and pelvis;
  ct of the abdomen; ct chest abdomen and pelvis; abdominal ct; ct pelvis; chronic change of; inferior lead; anterior lead; lateral lead; precordial lead; limb lead; bone edema;
  sclerotic valve; valve is sclerotic; valve sclerosis; cortical sulcus; cerebral sulcus; normal lordosis;
  normal cervical lordosis; normal lumbar lordosis; normal thoracic kyphosis; normal kyphosis; normal curvature;
  normal cervical curvature; ventricular cavity; left ventricular cavity; right ventricular cavity; needle aspiration; fine needle aspiration; cyst aspiration; joint aspiration; aspiration biopsy;
  bone marrow aspiration; guided aspiration; guided needle aspiration; aspiration of the cyst; nerve root compression;
  root compression; nerve compression; compression of the nerve root; compression of the nerve;
  compression of the thecal sac; thecal sac compression; tendon sheath effusion; tendon sheath fluid; bursal effusion;
  bursal fluid; middle ear effusion; ear effusion; mastoid effusion; subdural effusion; ekg lead; ecg lead;
  monitoring lead; monitor lead; external lead; overlying lead; lead placement; mediastinal cavity; pleural cavity;
  thoracic cavity; chest cavity; abdominal cavity; peritoneal cavity; nasal cavity; oral cavity; endometrial cavity;
  uterine cavity; medullary cavity; joint cavity; mastoid opacification; sinus opacification; fibroglandular density;
  diagnostic opacification; contrast opacification; vascular opacification; arterial opacification;
  adequate opacification; small vessel; small vessel disease; opacification of the pulmonary artery; both projection; both view; both image;
  rotated to the left; rotated to the right; rotation to the left; rotation to the right; turned to the left;
  turned to the right; unlike the left; unlike the right; unlike on the left; unlike on the right;
  compared to the left; compared to the right; compared with the left; compared with the right; relative to the left;
  relative to the right; coil in the stomach; coil within the stomach;
  line / tube; tube / line; line and tube; scalp laceration; skin laceration; facial laceration;
  soft tissue laceration; pe study; pe protocol; pe protocol ct; ct pe; ct pe study; ct pe protocol; pe ct; pe cta;
  pe tube; on pe; bowel wall edema; wall edema; mucosal edema; submucosal edema; mesenteric edema;
  gallbladder wall edema; cord edema; spinal cord edema; brain edema; white matter edema; perilesional edema;
  muscle edema; periportal edema; stromal edema; optic disc edema; scrotal edema; labral edema; fat edema;
  edema of the wall; edema of the bowel; edema of the mesentery; intracranial aneurysm; cerebral aneurysm;
  berry aneurysm; carotid aneurysm; mca aneurysm; renal artery aneurysm; splenic artery aneurysm;
  popliteal artery aneurysm; popliteal aneurysm; iliac artery aneurysm; iliac aneurysm; visceral artery aneurysm;
  atrial septal aneurysm; communicating artery aneurysm; ventricular aneurysm; aneurysm clip; lentiform nucleus`;

/** Findings that have no name here. They own the words said of them: "low volumes with mild crowding" are not mild. */
export const otherFindings: Phrases = `
  crowding; bronchovascular crowding; vascular crowding; crowded; listhesis; anterolisthesis; retrolisthesis;
  spondylolisthesis; soft tissue swelling; swelling; fat pad; pericardial fat pad; fat stranding;
  nerve root compression; skin fold; nipple shadow; lymphocele; mucosal thickening; stenosis;
  right heart strain; heart strain; right ventricular strain`;

/** The statement that nothing, or that something, was found. */
export const generalEntries = [
  {
    name: 'abnormality',
    title: 'Abnormality',
    chexpert: 'No Finding',
    phrases: `
      abnormality; chronic change; chronic lung change; chronic pulmonary change; abnormal appearance;
      abnormal finding; acute abnormality; cardiopulmonary abnormality; acute cardiopulmonary abnormality;
      acute cardiopulmonary disease; acute osseous injury; acute bony change; acute bony injury;
      acute chest finding; acute disease process; acute osseous process; acute bony process;
      acute cardiopulmonary change; acute cardiopulmonary process; acute cardiopulmonary finding;
      cardiopulmonary disease; cardiopulmonary process; cardiopulmonary finding; active disease; acute disease;
      acute finding; acute process; acute pulmonary disease; acute pulmonary process; acute pulmonary finding;
      acute pulmonary abnormality; pulmonary abnormality; bony abnormality; acute bony abnormality;
      acute bony finding; osseous abnormality; acute osseous abnormality; osseous finding;
      acute osseous finding; bone abnormality; acute bone abnormality; bony finding; intrathoracic abnormality;
      acute intrathoracic abnormality; intrathoracic process; acute intrathoracic process;
      intrathoracic disease; acute intrathoracic disease; intrathoracic finding; acute intrathoracic finding;
      active cardiopulmonary disease; active pulmonary disease; acute radiographic cardiopulmonary process;
      radiographic cardiopulmonary process; active process; acute change; acute preoperative finding;
      acute or active cardiac , pulmonary or pleural disease; acute skeletal abnormality; skeletal abnormality;
      acute radiographic abnormality; significant abnormality; active cardiopulmonary process;
      acute chest disease; acute chest abnormality; acute thoracic abnormality; acute pathology;
      acute cardiac or pulmonary disease; acute cardiac or pulmonary process;
      acute cardiac or pulmonary abnormality; acute lung disease; acute pulmonary pathology;
      acute cardiopulmonary pathology; acute cardiac or pulmonary finding; acute injury;
      cardiopulmonary injury; acute trauma; acute traumatic injury; traumatic injury; active lung disease;
      acute parenchymal disease; acute parenchymal abnormality; acute airspace process; focal abnormality;
      pulmonary disease; acute fracture or abnormality; active chest disease; chest disease; lung disease;
      pathology; complication; acute complication; active infiltrate or disease; acute infiltrative process;
      acute traumatic finding; traumatic finding; acute posttraumatic finding; posttraumatic finding;
      acute preoperative process; preoperative process; pulmonary finding;
      acute thoracic finding; acute skeletal finding;  acute radiographic finding;
      acute cardiothoracic process; acute cardiothoracic abnormality; acute cardiothoracic disease;
      acute cardiothoracic finding; cardiothoracic abnormality; cardiothoracic process; acute pleural disease; acute or active disease; acute or significant abnormality`,
    denials: 'clear chest; chest clear; chest is clear; chest remain clear; chest appear clear',
    signs: [
      {
        organs: `
          chest; chest x ray; chest x xxxx; chest radiograph; study; exam; examination; radiograph; chest film;
          chest xray; cxr; film; x ray; x xxxx`,
        words: 'abnormal',
      },
    ],
    normal: {
      organs: `
        chest; chest x ray; chest x xxxx; chest radiograph; study; exam; examination; chest exam;
        chest examination; radiograph; soft tissue; upper abdomen; abdomen; chest film; chest xray; cxr; film;
        x ray; x xxxx; visualized upper abdomen; visualized soft tissue; surrounding soft tissue; chest wall;
        chest study; airway; bowel gas pattern; bowel xxxx pattern; appearance of the chest; bony structure; osseous structure;
        skeletal structure; bone; bony thorax; cardiopulmonary examination; brain; liver; spleen; kidney;
        pancreas; gallbladder; imaged upper abdomen; visualized abdomen; central airway; cardiopulmonary study;
        bony element; osseous element; main stem bronchus; bronchus; interstitium; bowel; skeleton; osseous;
        bony; osseous thorax; scapula; clavicle; humerus; sternum; shoulder; hip; knee; ankle; foot; wrist;
        hand; elbow; pelvis; thyroid; breast; paranasal sinus; adrenal; adrenal gland; uterus; ovary; bladder; prostate;
        thoracic spine; lumbar spine; cervical spine; rib; spine; vertebra; vertebral body; sacrum; sacroiliac joint;
        glenohumeral joint`,
      words: `
        without acute abnormality; without abnormality;
        without significant abnormality`,
    },
    sided: true,
  },
] as const satisfies readonly FindingEntry[];
