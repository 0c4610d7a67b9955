import type { BodyPart } from './body-part-names.ts';
import type { StudyTerms } from './study-terms.ts';

/** What findings say about the part of the body that they describe. */
export const bodyPartVocabulary: Readonly<Record<BodyPart, StudyTerms>> = {
  chest: {
    decides: `
      kerley; kerley b line; pulmonary artery; pulmonary vessel; lung field; suprahilar; infrahilar;
      cephalization; vascular redistribution; pneumonectomy; lobectomy; thoracotomy; port a cath; hickman;
      intra aortic balloon pump; swan; azygos lobe; tracheal deviation; thoracentesis; tension pneumothorax;
      pulmonary venous congestion; lung; chest; thorax; hemithorax; heart size; heart is normal;
      cardiac silhouette; heart silhouette; cardiomediastinal; cardiomediastinal silhouette;
      cardiomediastinal contour; cardiomegaly; mediastinum; mediastinal; mediastinal contour; hilum; hila; hilar;
      costophrenic; costophrenic angle; pleural effusion; pneumothorax; ptx; pneumonia; pulmonary;
      pulmonary edema; pulmonary vascularity; pulmonary vasculature; lung volume; perihilar; bibasilar; basilar;
      retrocardiac; airspace; air space; airspace disease; consolidation; infiltrate; atelectasis; hemidiaphragm;
      upper lobe; lower lobe; middle lobe; rul; rml; rll; lul; lll; lingula; bronchovascular; cardiac size;
      cardiac contour; heart; cardiac; endotracheal; endotracheal tube; et tube; ett; carina; chest tube;
      cardiopulmonary; tuberculosis; pleura; pleural; pleural thickening; swan ganz; tracheostomy; svc;
      cavoatrial junction; sternotomy; median sternotomy; pulmonary nodule; lung nodule; interstitial edema;
      vascular congestion; pulmonary venous; congestive failure; congestive heart failure; heart failure; chf;
      aortic arch; aortic knob; emphysema; copd; hyperinflated; hyperinflation; hyperexpanded; bullous; empyema;
      hydropneumothorax; pneumomediastinum; extubation; extubated`,
    typical: `
      fissure; minor fissure; major fissure; bulla; pleural plaque; reticular; reticulonodular; interstitium;
      scarring; fluid overload; volume overload; paratracheal; ng tube; og tube; orogastric tube; trach; cvl;
      iabp; pigtail catheter; mediport; airway; pacer; biventricular; pulse generator; aicd; defibrillator;
      dialysis catheter; hemodialysis catheter; impella; ecmo; drain; effusion; edema; opacity; diaphragm;
      granuloma; aorta; thoracic aorta; trachea; tracheal; bony thorax; picc; pacemaker; icd; icd lead; port;
      central line; central venous catheter; jugular; subclavian; ij catheter; support device;
      monitoring and support device; line and tube; tube and line; tube; costochondral; bronchus; bronchial;
      peribronchial; interstitial; apex; apical; apices; right base; left base; lung apex; biapical; hyperlucent;
      aeration; venous congestion; ground glass opacity; nodule; thoracic; rib; azygos; cavitation;
      bronchiectasis; enteric tube; nasogastric tube; dobbhoff; feeding tube; cabg; scar; fibrosis; loculated;
      balloon pump; lvad; sternal wire`,
    hints: `
      vascular; infection; clear; bony structure; osseous structure; free air; bone; base; density; lead;
      congestion; superimposed; volume loss; catheter`,
  },
  ribs: {
    decides: `
      view of the rib; oblique view of the left rib; oblique view of the right rib; rib view; rib series;
      rib detail; oblique rib; rib film; rib radiograph; oblique view of the rib`,
    typical: `
      displaced rib fracture; nondisplaced rib fracture; radiopaque marker; bb marker; skin marker;
      sternal fracture; bony cage; costochondral cartilage`,
    hints: 'rib; rib fracture; fracture; flail',
  },
  heart: {
    decides: `
      lvedp; end diastolic pressure; wedge pressure; cardiac output; ventriculography; coronary angiography;
      ramus intermedius; saphenous vein graft; left ventricular; lvef; ejection fraction;
      left ventricular ejection fraction; wall motion; mitral regurgitation; tricuspid regurgitation; rvsp;
      diastolic function; systolic function; coronary calcium; lad; rca; left anterior descending;
      left circumflex; left main; left main coronary; circumflex; timi #; myocardium; myocardial; calcium score;
      atrial appendage; left atrial appendage; qrs; sinus rhythm; heart rate; pericardium normal; aortic root;
      aortic valve area; obtuse marginal`,
    typical: `
      mitral; tricuspid; pulmonic valve; leaflet; left atrial; blood pressure; regurgitation; valve;
      pericardial effusion; ischemia`,
    hints: `
      right ventricle; left atrium; right atrium; right ventricular; stenosis; gradient; atrium; ventricle; septum`,
  },
  breast: {
    decides: `
      bi rads; birads; fibroglandular; the breast; both breast; mammographic; mammogram; architectural distortion;
      breast tissue; microcalcification; retroareolar; subareolar; breast mass; breast density;
      heterogeneously dense; craniocaudal view; mediolateral oblique; mlo`,
    typical: `
      left breast; right breast; outer quadrant; inner quadrant; breast; skin thickening; nipple;
      malignant type calcification; dominant mass`,
    hints: 'axillary node; axilla; calcification',
  },
  abdomen: {
    decides: `
      abdomen; liver; spleen; pancreas; pancreatic; kidney; renal; adrenal; adrenal gland; gallbladder; bile duct;
      common bile duct; biliary; appendix; bowel gas pattern; gas pattern; bowel loop; loop of small bowel;
      loop of bowel; dilated loop; small bowel; small bowel obstruction; large bowel; bowel obstruction;
      hydronephrosis; ureter; ureteral; urinary bladder; stool; stool burden; rectum; sigmoid; mesenteric;
      mesentery; retroperitoneal; retroperitoneum; peritoneal; ascites; diverticulosis; diverticulitis;
      nephrolithiasis; renal calculus; renal stone; kidney stone; hepatic; splenic; portal vein; celiac;
      superior mesenteric; inferior vena cava; duodenum; jejunum; ileum; cecum; terminal ileum; ileus;
      abdominal aorta; abdominal aortic aneurysm; infrarenal; psoas; psoas shadow; bosniak; organomegaly;
      gastroesophageal reflux; barium; gastric emptying; murphy sign; intrahepatic; cystic duct; phi angle;
      gastric band; lap band; endoscope`,
    typical: `
      biliary stent; double j stent; double j; hepatobiliary; abdominal; bowel; colon; colonic; stomach; gastric;
      gallstone; cholelithiasis; calculus; stone; free fluid; phlebolith; ostomy; pneumatosis; ureteral stent;
      duodenal; esophagus; esophageal; reflux; hernia; bladder; portomesenteric; polyp; mucosa; g tube;
      gastrostomy tube; splenomegaly; hepatomegaly; ivc`,
    hints: `
      stent; free air; pneumoperitoneum; intraperitoneal; quadrant; fat stranding; lymph node; esophageal hiatus`,
  },
  pelvis: {
    decides: `
      uterus; uterine; endometrium; endometrial; endometrial stripe; ovary; ovarian; adnexa; adnexal; prostate;
      prostatic; seminal vesicle; testicle; testis; scrotal; epididymis; hydrocele; pirads; pi rads; pelvis;
      pubic symphysis; pubic ramus; pubic rami; acetabulum; acetabular; sacroiliac joint; sacroiliac; iliac crest;
      ischial; fibroid; cervix; myometrium; cul de sac; follicle; extraprostatic`,
    typical: 'pelvic; bladder; inguinal; rectum; sacrum; obturator; iliac wing; iliac; vaginal',
    hints: 'free fluid; phlebolith',
  },
  head: {
    decides: `
      cortical sulcus; cerebral sulcus; sulci; intracranial; intracranial hemorrhage; midline shift; cerebral;
      cerebellum; cerebellar; cerebellopontine; white matter; gray white; grey white; gray matter; basal ganglia;
      thalamus; brainstem; pons; corpus callosum; calvarium; calvarial; skull; skull base; paranasal sinus;
      maxillary sinus; frontal sinus; sphenoid sinus; ethmoid; mastoid; mastoid air cell; orbit; orbital; globe;
      optic nerve; sella; pituitary; nasal septum; nasal bone; turbinate; mandible; mandibular; zygomatic; zygoma;
      subdural; epidural hematoma; subarachnoid; extra axial; extraaxial; hydrocephalus; infarct; lacunar;
      hippocampus; temporal lobe; frontal lobe; parietal; parietal lobe; occipital; occipital lobe;
      ventricle and sulcus; centrum semiovale; internal auditory canal; cochlea; middle ear; circle of willis;
      middle cerebral artery; petrous; dural; meningeal; brain; brain parenchyma; cerebral hemisphere; scalp;
      temporomandibular; epileptiform; alpha rhythm; osteomeatal; ostiomeatal`,
    typical: `
      periapical; molar; dentition; facial; lateral ventricle; third ventricle; fourth ventricle; mass effect;
      hemorrhage; sinus; mucosal thickening; vertebral artery; air fluid level in the maxillary; tooth; dental`,
    hints: 'ventricle; atrophy; parenchyma',
  },
  neck: {
    decides: `
      thyroid; thyroid gland; thyroid nodule; isthmus; parotid; parotid gland; submandibular; submandibular gland;
      carotid; carotid artery; internal carotid; internal carotid artery; common carotid; common carotid artery;
      epiglottis; aryepiglottic; larynx; laryngeal; oropharynx; nasopharynx; hypopharynx; vallecula; piriform;
      vocal cord; true vocal cord; parapharyngeal; salivary; adenoid; tonsil; tonsillar; soft tissue of the neck;
      ti rads; tirads; retropharyngeal; prevertebral soft tissue; ica; cca; jugulodigastric`,
    typical: `
      neck; cervical lymph node; cervical node; subglottic; glottis; tongue; floor of mouth; airway;
      posterior triangle; carotid bifurcation`,
    hints: 'cervical; hyoid',
  },
  spine: {
    decides: `
      c# #; c# c#; c# c; l# #; l# l#; l# s#; l# l; l# s; t# # level; intervertebral disc; intervertebral disk;
      intervertebral foramen; disc protrusion; disk protrusion; disc herniation; disk herniation; disc bulge;
      disk bulge; disc extrusion; central canal; spinal canal; spinal cord; thecal sac; neural foramen; foraminal;
      foraminal stenosis; foraminal narrowing; neural foraminal; facet; facet joint; facet arthropathy;
      facet hypertrophy; anterolisthesis; retrolisthesis; spondylolisthesis; spondylolysis; pars defect;
      pars interarticularis; ligamentum flavum; conus; cauda equina; odontoid; dens; atlantoaxial; atlanto axial;
      lateral mass; cervical spine alignment; lumbar lordosis; cervical lordosis; lumbar type;
      prevertebral soft tissue; prevertebral; sacroiliac joint; lumbar vertebra; lumbar vertebrae; lumbar spine;
      cervical spine; spinous process; pedicle; transverse process; uncovertebral; craniocervical; epidural; cord;
      spondylosis of the lumbar; nerve root; lateral recess; lumbosacral`,
    typical: `
      vacuum phenomenon; thoracolumbar; levocurvature; dextrocurvature; cobb angle; scoliosis series; laminectomy;
      pedicle screw; risser; vertebral body height; vertebral height; vertebral body; vertebral alignment;
      disc space; disk space; disc space narrowing; disk space narrowing; disc height; disk height; disc; disk;
      disc level; endplate; lumbar; cervical; lordosis; paraspinal; paravertebral; posterior element; osteophyte;
      sacrum; compression fracture`,
    hints: 'spine; degenerative change; scoliosis; kyphosis; alignment; spondylosis; fusion',
  },
  extremity: {
    decides: `
      distal radius; radius; ulna; ulnar; radial head; scaphoid; lunate; carpal; metacarpal; metacarpophalangeal;
      phalanx; phalanges; phalangeal; interphalangeal; proximal phalanx; distal phalanx; humerus; humeral;
      humeral head; greater tuberosity; glenohumeral; glenohumeral joint; glenoid; acromioclavicular;
      acromioclavicular joint; ac joint; acromion; coracoid; coracoclavicular; supraspinatus; infraspinatus;
      subscapularis; elbow; fat pad; anterior fat pad; olecranon; coronoid; wrist; hand; finger; thumb; hip;
      hip joint; femur; femoral; femoral head; femoral neck; proximal femur; distal femur; knee; patella;
      patellar; patellofemoral; suprapatellar; tricompartmental; medial compartment; tibia; tibial;
      tibial plateau; fibula; fibular; malleolus; malleolar; ankle; mortise; ankle mortise; talus; talar;
      calcaneus; calcaneal; metatarsal; metatarsophalangeal; foot; toe; hallux; hallux valgus; lisfranc;
      navicular; cuneiform; cuboid; tarsal; plantar; achilles; achilles tendon; meniscus; meniscal;
      medial meniscus; lateral meniscus; cruciate; acl; pcl; baker cyst; popliteal; popliteal vein; saphenous;
      deep venous thrombosis; deep vein thrombosis; dvt; joint effusion; periprosthetic; total knee arthroplasty;
      total hip arthroplasty; femoral component; tibial component; shoulder dislocation; forearm; lower extremity;
      leg; calf; thigh; collateral ligament; trochanter; trochanteric; intertrochanteric;
      midshaft of the clavicle; common femoral`,
    typical: `
      upper extremity; brachial; cephalic; clavicle; clavicular; scapula; scapular; joint space;
      medial joint space; arthroplasty; prosthesis; dislocation; subluxation; intramedullary; diaphysis;
      metaphysis; epiphysis; midshaft; articular surface; erosion; chondrocalcinosis; tendon; ligament;
      comminuted; comminuted fracture; intra articular; subungual; heel; joint; displaced fracture;
      oblique fracture; transverse fracture; spur; foreign body; lytic lesion`,
    hints: `
      fracture; soft tissue swelling; soft tissue; alignment; osteoarthritis; cortex; osteopenia; nondisplaced;
      swelling; spurring; shaft`,
  },
  obstetric: {
    decides: `
      fetus; fetal; gestation; gestational; gestational age; intrauterine; intrauterine pregnancy;
      intrauterine gestation; crown rump; crown rump length; biparietal; biparietal diameter; amniotic;
      amniotic fluid; amniotic fluid index; placenta; placental; femur length; nuchal; nuchal translucency;
      yolk sac; gestational sac; cephalic presentation; vertex; breech; previa; cervical length; fetal heart rate;
      embryo; umbilical cord`,
    typical: 'presentation; pregnancy; # week; trimester',
    hints: 'viable; live',
  },
  skeleton: {
    decides: `
      t score; z score; bmd; bone mineral density; bone density; skeleton; skeletal uptake; whole body;
      axial skeleton; appendicular skeleton; frax`,
    typical: 'uptake; osteoporosis; femoral neck; delayed image',
    hints: 'osteopenia; metastasis',
  },
};

/** Phrases that hold words of the vocabulary and say nothing about which part of the body was looked at. */
export const silentBodyPartPhrases = `
  breast implant; breast shadow; breast tissue overlying; nipple shadow; nipple marker; breast prosthesis;
  breast attenuation; mastectomy; breast surgery; surgical clip in the left axilla;
  surgical clip in the right axilla; axillary clip; cholecystectomy; cholecystectomy clip;
  right upper quadrant; left upper quadrant; upper quadrant; gastric bubble; stomach bubble;
  gastric distention; gastric distension; distended stomach; in the esophagus; coiled in the esophagus;
  gastric air bubble; air in the stomach; gas in the stomach; in the stomach; within the stomach; the stomach;
  of the stomach; into the stomach; proximal stomach; body of the stomach; below the diaphragm;
  splenic granuloma; splenic flexure; hepatic flexure; calcified splenic granuloma; granuloma in the spleen;
  granuloma of the spleen; upper abdomen; upper abdominal; visualized upper abdomen; visualized abdomen;
  bowel gas; air filled bowel; gaseous distention; hiatal hernia; lung base clear; visualized lung;
  visualized left lung; visualized right lung; imaged lung; lung base; visualized portion of the lung;
  included lung; basilar artery; pulmonary embolus; pulmonary vein; cervical spine fusion; cervical fusion;
  anterior cervical fusion; cervical spine fusion hardware; cervical spine hardware; lower cervical spine;
  cervical plate; lumbar fusion; thoracic spine; degenerative disc disease; degenerative disk disease;
  disc disease; disk disease; disc degeneration; disk degeneration; rotator cuff tear; rotator cuff;
  cuff tear; shoulder; right shoulder; left shoulder; both shoulder; shoulder joint; bilateral shoulder;
  right arm; left arm; arm; aortic valve; mitral valve; prosthetic valve; valve replacement;
  left ventricular contour; left ventricular prominence; left ventricular hypertrophy;
  left ventricular configuration; left ventricular enlargement; left ventricle; right ventricular lead;
  left ventricular assist device; left ventricular lead; left atrial enlargement; left atrial appendage clip;
  subcarinal; right hand; left hand; on the other hand; parathyroid; hand side; right hand side;
  left hand side; neck of the; carotid calcification; soft tissue of the neck gas; thyroid surgery;
  thyroidectomy; thyroidectomy clip; internal jugular; vertebra plana; skull base to; renal osteodystrophy;
  renal failure; renal disease; renal insufficiency; hepatopulmonary; coronary sinus; costophrenic sinus;
  sinus tract; coronary artery stent; coronary stent; left coronary; aortic valve prosthesis;
  mitral valve prosthesis; prosthetic aortic valve; prosthetic mitral valve; visualized rib;
  visualized rib and lung; visualized lung and rib; visualized chest; visualized portion of the chest;
  upper extremity picc; lung apex is clear; included portion of the lung; picc line in the arm`;
