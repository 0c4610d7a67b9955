import type { Phrases } from './vocabulary-entry.ts';

/**
 * Places within the body: the short name that labels carry, and the phrases that mean it. Singular, small letters; plural,
 * capitals and hyphens are read all the same.
 */
export const placePhrases: Readonly<Record<string, Phrases>> = {
  'upper lobe': 'upper lobe; rul; lul; upper lung; upper lung zone; upper zone; upper lung field',
  'middle lobe': 'middle lobe; rml',
  'lower lobe': 'lower lobe; rll; lll; lower lung; lower lung zone; lower zone; lower lung field',
  lingula: 'lingula; lingular',
  'mid lung': `
    midlung; mid lung; midlung zone; mid zone; middle lung; mid lung zone; midright lung; midleft lung`,
  apex: 'apex; apical; lung apex; thoracic apex; biapical; bi apical; suprahilar apex',
  base: 'base; basilar; basal; lung base; bibasilar; bibasal; bi basilar',
  hilum: 'hilum; hilar; hilar region; bihilar; hilar xxxx',
  perihilar: 'perihilar; perihilar region; parahilar; infrahilar; suprahilar',
  retrocardiac: 'retrocardiac; behind the heart',
  'costophrenic angle': `
    costophrenic angle; costophrenic sulcus; costophrenic recess; costophrenic xxxx; costophrenic; cp angle;
    posterior sulcus`,
  diaphragm: 'diaphragm; hemidiaphragm; diaphragmatic',
  mediastinum: 'mediastinum; mediastinal; paratracheal; subcarinal',
  fissure: 'fissure; minor fissure; major fissure; horizontal fissure; oblique fissure; azygos fissure',
  aorta: 'aorta; aortic; thoracic aorta',
  'aortic arch': 'aortic arch; aortic knob; arch of the aorta; transverse aorta; arch',
  'ascending aorta': 'ascending aorta; ascending thoracic aorta',
  'descending aorta': 'descending aorta; descending thoracic aorta',
  'abdominal aorta': 'abdominal aorta',
  heart: 'heart; cardiac; atrium; ventricle',
  pleura: 'pleura',
  'chest wall': 'chest wall; soft tissue of the chest',
  neck: 'neck; thoracic inlet',
  lung: 'lung; pulmonary parenchyma; lung field; hemithorax',
  bone: `
    bone; bony; osseous; skeletal; skeleton; bony structure; osseous structure; skeletal structure; bony thorax;
    osseous thorax; bony skeleton; osseous element; bony element; visualized bone; regional skeleton; bone structure`,
  'soft tissue':
    'soft tissue; surrounding soft tissue; visualized soft tissue; overlying soft tissue; subcutaneous tissue',
  'cervical spine': 'cervical spine; c spine; lower cervical spine',
  'thoracic spine': `
    thoracic spine; t spine; thoracic vertebra; thoracic vertebral body; midthoracic spine; mid thoracic spine;
    lower thoracic spine; upper thoracic spine; thoracic; midthoracic; dorsal spine;
    midthoracic vertebral body; thoracic vertebral; t4; t5; t6; t7; t8; t9; t10; t11; t12`,
  'lumbar spine': 'lumbar spine; l spine; lumbar; upper lumbar spine; lumbar vertebra; l1; l2; l3; l4; l5',
  'thoracolumbar spine': 'thoracolumbar spine; thoracolumbar; thoracolumbar junction',
  spine: 'spine; spinal; vertebra; vertebral; vertebral body',
  rib: 'rib; costal',
  clavicle: 'clavicle; clavicular; midclavicle; distal clavicle',
  sternum: 'sternum; sternal; manubrium',
  scapula: 'scapula; scapular; glenoid',
  shoulder: `
    shoulder; glenohumeral; acromioclavicular; acromioclavicular joint; ac joint; glenohumeral joint;
    rotator cuff`,
  humerus: 'humerus; humeral; humeral head',
  abdomen:
    'abdomen; abdominal; upper abdomen; upper quadrant; bowel gas; bowel gas pattern; bowel xxxx pattern; stomach; gastric',
  breast: 'breast',
  axilla: 'axilla; axillary',
  'superior vena cava': 'svc; superior vena cava; superior xxxx xxxx',
  'cavoatrial junction': `
    cavoatrial junction; caval atrial junction; atriocaval junction; junction of the superior vena cava and right atrium;
    junction of the superior vena cava and the right atrium; junction of the svc and right atrium;
    junction of the svc and the right atrium; junction of the svc with the right atrium; svc / right atrium;
    svc / right atrial junction; svc right atrial junction; svc right atrium junction; right atrial junction;
    superior vena cava / right atrium; superior vena cava right atrial junction`,
  'right atrium': 'right atrium; right atrial; right atrial appendage',
  'right ventricle': 'right ventricle; right ventricular',
  'left atrium': 'left atrium; left atrial',
  'left ventricle': 'left ventricle; left ventricular',
  esophagus: 'esophagus; esophageal',
  carina: 'carina',
  trachea: 'trachea; tracheal',
  liver: 'liver; hepatic',
  gallbladder: 'gallbladder',
  spleen: 'spleen; splenic',
  kidney: 'kidney; renal',
  pancreas: 'pancreas; pancreatic',
  brain: `
    brain; cerebral; intracranial; frontal lobe; temporal lobe; parietal lobe; occipital lobe; cerebellum;
    lateral ventricle; third ventricle; fourth ventricle; thalamus; thalamic; basal ganglia; insula; insular; pons;
    midbrain; brainstem; cerebellar; corpus callosum; caudate; frontal operculum; centrum semiovale; corona radiata;
    middle cerebral artery; anterior cerebral artery; posterior cerebral artery; anterior communicating artery;
    posterior communicating artery; basilar artery; circle of willis; cerebral artery; mca; m1 segment; m2 segment`,
  'spinal cord': 'spinal cord; cord; conus; conus medullaris; cauda equina',
  thyroid: 'thyroid; thyroid gland; thyroid lobe',
  adrenal: 'adrenal; adrenal gland; suprarenal',
  ovary: 'ovary; ovarian; adnexa; adnexal',
  uterus: 'uterus; uterine; endometrial; endometrium; cervix; myometrium',
  prostate: 'prostate; prostatic; peripheral zone; transition zone',
  bladder: 'bladder; urinary bladder',
  testis: 'testis; testicle; testicular; scrotum; scrotal; epididymis; epididymal',
  parotid: 'parotid; submandibular',
  sinus: `
    paranasal sinus; maxillary sinus; ethmoid sinus; frontal sinus; sphenoid sinus; ethmoid air cell; maxillary antrum;
    sinus; ostiomeatal complex`,
  mastoid: 'mastoid; mastoid air cell; middle ear',
  elbow: 'elbow; olecranon',
  joint: 'joint; joint space; sacroiliac joint',
  tendon: 'tendon; tendon sheath',
  ligament: 'ligament; retinaculum; labrum',
  muscle: 'muscle; muscular; fascia',
  nerve: 'nerve',
  pelvis: 'pelvis; pelvic',
  hip: 'hip; femoral neck',
  femur: 'femur; femoral; femoral vein; common femoral vein',
  knee: 'knee; patella',
  ankle: 'ankle; malleolus',
  wrist: 'wrist; radius; ulna',
  hand: 'hand; metacarpal; finger; phalanx',
  foot: 'foot; metatarsal; toe',
};

/** Places that say of a finding what its name says already: the heart of cardiomegaly. */
export const organPlaces: ReadonlySet<string> = new Set([
  'heart',
  'aorta',
  'lung',
  'diaphragm',
  'mediastinum',
  'pleura',
  'costophrenic angle',
  'hilum',
  'trachea',
  'bone',
  'soft tissue',
  'joint',
  'brain',
  'spinal cord',
  'ovary',
  'testis',
]);

/** Places where there is neither lung nor pleura. */
export const outsideChest: ReadonlySet<string> = new Set([
  'sinus',
  'mastoid',
  'brain',
  'tendon',
  'ligament',
  'muscle',
  'nerve',
  'knee',
  'ankle',
  'wrist',
  'elbow',
  'hand',
  'foot',
  'hip',
  'femur',
  'kidney',
  'thyroid',
  'breast',
  'parotid',
  'testis',
  'spinal cord',
  'ovary',
  'uterus',
  'prostate',
  'bladder',
]);
