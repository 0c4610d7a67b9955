import type { Modality } from './modality-names.ts';
import type { StudyTerms } from './study-terms.ts';

/** What findings say about how a study was done, without naming it. */
export const modalityVocabulary: Readonly<Record<Modality, StudyTerms>> = {
  XR: {
    decides: `
      cardiac silhouette; cardiomediastinal silhouette; heart silhouette; mediastinal silhouette;
      cardiothymic silhouette; costophrenic angle; costophrenic sulcus; portable film; portable radiograph;
      portable view; hemidiaphragm; frontal view; lateral view; ap view; pa view; upright view; oblique view;
      frog leg; mortise view; lateral projection; frontal projection; semi upright; ap projection;
      portable technique; cardiothoracic ratio; bucky`,
    typical: `
      radiograph; film; lateral radiograph; view; projection; portable; cardiomediastinal contour;
      mediastinal contour; hilar contour; cardiac contour; pulmonary vascularity; vascular congestion;
      vascularity; retrocardiac; lung volume; hyperexpanded; hyperinflated; bony thorax; costophrenic; heart size;
      lucency; lucent; radiopaque; radiolucent; opacification; aortic knob; bowel gas pattern; gas pattern;
      joint space; soft tissue swelling; overlying; projecting over; projected over; bony structure; osteopenia;
      density`,
    hints: `
      airspace disease; infiltrate; airspace opacity; inspiration; rotated; contour; osseous structure; opacity`,
  },
  CT: {
    decides: `
      opacify; segmental level; subsegmental level; no filling defect; filling defect within;
      central filling defect; size criteria; hounsfield; hounsfield unit; # hu; hu; lung window; bone window;
      mediastinal window; soft tissue window; axial image; axial ct image; coronal reformat; sagittal reformat;
      multiplanar reformat; coronal reconstruction; sagittal reconstruction; coronal reconstructed;
      sagittal reconstructed; reformatted image; thin slice; thin section; slice thickness;
      high resolution computerized tomography; hypoattenuating; hyperattenuating; hypodensity; low density lesion;
      isodense; noncontrast technique; non contrast technique; unenhanced; noncontrasted; intravenous contrast;
      iv contrast; contrast enhanced; contrast material; arterial phase; portal venous phase; venous phase;
      delayed phase; bosniak; ct slice; fat stranding; mesenteric stranding; perinephric stranding;
      pericolonic stranding; tree in bud; mosaic attenuation; halo sign; paraseptal emphysema; intralobular;
      perilymphatic; calcium score; agatston; agatston unit; endoleak; gray white matter; grey white matter;
      gray white differentiation; grey white differentiation; extra axial; extraaxial; intracranial hemorrhage;
      intracranial haemorrhage; midline shift; mass effect on the ventricle; subdural; bone algorithm;
      filling defect in the pulmonary artery; pulmonary arterial embolism; ima #; series #; image #; ser #; se #;
      img #; sequential axial; helical; multidetector; ct image; segmental pulmonary artery; segmental artery;
      subsegmental artery; lobar pulmonary artery; segmental pulmonary embolus; pulmonary emboli; emboli;
      central pulmonary artery; rv lv ratio; right ventricular strain; right heart strain; bladder stone;
      appendicolith; pericholecystic; peripancreatic; calvarium; calvarial; basal cistern;
      transverse process fracture; facet aligned; intimal flap; extravasation; lung rads`,
    typical: `
      attenuation; traction bronchiectasis; hyperdense; hypodense; stranding; subsegmental embolus; axilla;
      axillary lymphadenopathy; axillary adenopathy; axillary lymph node; axillary node; axillary; filling defect;
      short axis; long axis; subcarinal; subcarinal lymph node; supraclavicular; internal mammary; prevascular;
      paratracheal lymph node; paratracheal node; station; lymph node; node; enlarged lymph node; lung parenchyma;
      pulmonary parenchyma; centrilobular; centrilobular emphysema; subpleural; subpleural nodule;
      interlobular septal thickening; pericardial effusion; pericardial fluid; pericardial thickening;
      pericardium; coronary artery calcification; coronary calcification; great vessel; main pulmonary artery;
      ascending aorta measure; ascending thoracic aorta; aortic root; aortic dissection; dissection; aneurysm;
      normal in caliber; normal caliber; mural thrombus; intramural hematoma; upper abdominal organ; adrenal;
      adrenal gland; adrenal nodule; liver; spleen; pancreas; kidney; gallbladder; hepatic; renal;
      hepatic steatosis; hepatic lesion; left kidney; right kidney; liver lesion; thyroid; thyroid gland;
      thyroid nodule; lytic; lytic lesion; lytic or blastic lesion; sclerotic lesion; blastic;
      destructive osseous lesion; osseous lesion; osseous destructive lesion; aggressive osseous lesion; enhance;
      enhancing; enhancement; contrast; patent; posterior segment; apical segment; anterior segment;
      lateral segment; medial segment; lateral basal segment; apicoposterior segment; segmental bronchus;
      endobronchial; trachea and mainstem bronchus; mainstem bronchus; bronchus patent; airway patent;
      esophageal wall; esophagus; periaortic; pulmonary embolism; pulmonary embolus; embolus; coronal; sagittal;
      axial; reformat; noncontrast; non contrast; without contrast; bolus; bowel wall thickening; free fluid;
      retroperitoneal; retroperitoneum; mesenteric; mesentery; inguinal; appendix; diverticulitis; diverticulosis;
      hydronephrosis; ureteral; ureter; conglomerate; solid component; part solid; solid nodule; subsolid;
      craniocaudal; fat containing; mastoid air cell; ventricle and sulcus; cortical sulcus;
      soft tissue window setting; peripheral enhancing; gallstone; hepatic artery; portal vein; splenic vein;
      superior mesenteric; celiac; iliac artery; fat plane; imaged liver; chest wall mass; body wall`,
    hints: `
      adenopathy; lymphadenopathy; upper abdomen; central airway; scan; spiculated; opacified; ascending aorta;
      ground glass; groundglass; ground glass opacity; septal thickening; honeycombing; bronchiectasis; segment;
      embolism; bronchial wall thickening; coronary artery; coronary artery disease; # mm; #x# mm; # x # cm;
      millimeter; peripheral; nodular; consolidative; limited image; visualized portion; lobar;
      dependent atelectasis; dependent; gravity dependent; mosaic; tracheobronchial tree; pulmonary vessel;
      extrathoracic; pleural based; chest wall; abdominal; cystic; cyst; lesion; hernia; image; parenchyma;
      cirrhosis; ascites; pathologic; metastasis; mediastinal vessel`,
  },
  MR: {
    decides: `
      signal intensity; marrow signal; bone marrow signal; signal abnormality; increased signal; abnormal signal;
      decreased signal; heterogeneous signal; high signal; low signal; fluid signal; cord signal; marrow edema;
      bone marrow edema; bone bruise; t# weighted; t#w; t#wi; t# signal; t# flair; t# hyperintense;
      t# hyperintensity; t# hypointense; t# bright; hyperintense; hyperintensity; hypointense; hypointensity;
      isointense; flair; stir; stir signal; restricted diffusion; diffusion restriction; diffusion weighted;
      diffusion; adc; dwi; gadolinium; gadovist; pirads; pi rads; susceptibility; gradient echo; flow void;
      pulse sequence; dynamic contrast enhanced; white matter; periventricular white matter; intrasubstance;
      meniscus; medial meniscus; lateral meniscus; meniscal; meniscal tear; acl; pcl; anterior cruciate;
      posterior cruciate; collateral ligament; labral; labrum; chondromalacia; disc protrusion; disk protrusion;
      disc herniation; disk herniation; disc bulge; disk bulge; disc extrusion; disc desiccation;
      disk desiccation; neural foramen; neural foraminal; foraminal stenosis; foraminal narrowing; thecal sac;
      conus; conus medullaris; cauda equina; spinal cord; neuroforaminal; articular cartilage; spin echo`,
    typical: `
      tendinosis; tendinopathy; supraspinatus; infraspinatus; subscapularis; signal; sprain; ligament; tendon;
      central canal; annular tear; broad based disc; cord; cartilage; sequence; disc level; disk level; bursa;
      myotendinous; enhancement; edema of the subcutis; sulcus; infarct; ischemic change`,
    hints: 'tear; coronal; sagittal; axial; contusion; enhancing; disc; disk',
  },
  US: {
    decides: `
      echogenicity; echogenic; echotexture; hypoechoic; hyperechoic; isoechoic; anechoic; acoustic shadowing;
      posterior acoustic; doppler; color flow; grayscale; gray scale; compressibility; compressible;
      noncompressible; augmentation; waveform; spectral; peak systolic velocity; psv; edv; resistive index;
      murphy sign; sonographic; sonographically; ti rads; tirads; ultrasound guidance; transducer; transvaginal;
      transabdominal; endovaginal; ejection fraction; wall motion; wall motion abnormality; regional wall motion;
      regurgitation; mitral regurgitation; tricuspid regurgitation; rvsp; diastolic dysfunction;
      systolic function; diastolic function; intrauterine; intrauterine pregnancy; gestation; gestational age;
      fetal; fetus; crown rump; amniotic; placenta; biparietal; femur length; endometrial stripe;
      septation on ultrasound; fetal heart rate; yolk sac; deep venous thrombosis; deep vein thrombosis; dvt;
      intimal thickening; vascular flow; internal echo`,
    typical: `
      shadowing stone; cm s; m s; popliteal vein; femoral vein; common femoral; ultrasound; sonogram; cystic duct;
      common bile duct; plaque; carotid; stenosis; leaflet; atrial appendage; lvef; pulmonic; mmhg;
      thickened wall; septation; pericholecystic fluid; sludge`,
    hints: `
      uterus; ovary; endometrium; follicle; shadowing; valve; color; gallstone; gallbladder; hydronephrosis; flow;
      velocity; vein; thrombus`,
  },
  NM: {
    decides: `
      fdg; fdg avid; fdg uptake; suv; suvmax; suv max; radiotracer; tracer; tracer activity; tracer uptake;
      radiopharmaceutical; avid; avidity; hypermetabolic; hypermetabolism; hypermetabolic activity;
      metabolic activity; scintigraphic; photopenic; photopenia; technetium; tc #m; mci; mbq; delayed image;
      blood pool; perfusion image; ventilation image; perfusion defect; segmental mismatch; mismatched; mismatch;
      reperfusion defect; reversible defect; fixed defect; gallbladder ejection fraction; abnormal uptake;
      increased uptake; focal uptake; uptake; radioactivity; scintigraphy; hepatobiliary transfer;
      accumulation within the gallbladder; low probability; high probability for pulmonary embolism; deauville;
      spect; whole body image; isotope; radioiodine; xenon; dtpa; maa; mdp`,
    typical: `
      perfusion; homogeneous distribution; excretion; gastric emptying; biodistribution; stress and rest;
      rest and stress; rest image`,
    hints: 'activity; focus',
  },
  MG: {
    decides: `
      bi rads; birads; fibroglandular; heterogeneously dense; scattered fibroglandular; architectural distortion;
      architecture distortion; craniocaudal view; mlo; cc view; mediolateral oblique; mammographic; mammogram;
      spot compression; microcalcification; breast composition; breast tissue; dense breast; o clock position;
      clustered calcification; extremely dense; almost entirely fatty`,
    typical: `
      both breast; the breast are; subareolar; retroareolar; tomosynthesis; nipple retraction; skin thickening;
      dominant mass; malignant type calcification; outer quadrant; inner quadrant; oclock; clock; upper outer`,
    hints: 'left breast; right breast; breast; punctate calcification',
  },
  FL: {
    decides: `
      lvedp; end diastolic pressure; wedge pressure; capillary wedge; cardiac output; ventriculography;
      left heart catheterization; right heart catheterization; saphenous vein graft; lima; svg; ramus intermedius;
      coronary angiography; fractional flow reserve; informed consent; prepped and draped; local anesthesia;
      conscious sedation; moderate sedation; fluoroscopic guidance; was punctured; was accessed; barium;
      gastroesophageal reflux; reflux into the; contrast pass; contrast passed; spot image; fluoroscopic;
      fluoroscopy time; french catheter; catheter was advanced; guidewire; wire was; needle was; was cannulated;
      drug eluting; balloon angioplasty; stent was deployed; was drained; fluid was drained; seldinger;
      hand injection; lidocaine; sterile; was engaged; selective angiography; timi #; left main coronary artery;
      left anterior descending; circumflex; obtuse marginal; peristalsis; laryngeal penetration;
      tertiary contraction; fluoro; voiding; swallowed; phi angle; extravasation of contrast;
      angiogram demonstrates; ostium; hemodynamically; thin liquid; pharyngeal phase`,
    typical: `
      french; lad; rca; fluoroscopy; stenosis; thrombectomy; biopsy needle; contrast; stricture; mucosal; reflux;
      emptying; under fluoroscopic; swallow`,
    hints: 'injection; needle; specimen; filling; spasm; patent; deployed; caliber; biopsy',
  },
  other: {
    decides: `
      t score; z score; bmd; bone mineral density; osteoporosis by who; frax; eeg; alpha rhythm;
      channel recording; epileptiform; blood pressure; beat per minute; bpm; qrs; sinus rhythm; msec;
      interrogation; pacing threshold; endoscope; colonoscope; z line; polypectomy; intubated the cecum;
      conduction velocity; motor unit; fev#; spirometry; apnea; tilt`,
    typical: `
      mucosa; polyp; scalp electrode; heart rate; threshold; lead impedance; volt; g cm#; scalp; awake; recording;
      amplitude`,
    hints: 'rhythm; snare',
  },
};

/** Phrases that hold words of the vocabulary and say nothing about how a study was done. */
export const silentModalityPhrases = `
  axillary clip; axillary surgical clip; lymph node calcified; calcified lymph node;
  calcified mediastinal lymph node; calcified hilar lymph node; calcified hilar and mediastinal lymph node;
  calcified node; calcified hilar node; hilar lymph node; mediastinal lymph node; hilar lymphadenopathy;
  hilar adenopathy; mediastinal lymphadenopathy; mediastinal adenopathy; gas pattern in the upper abdomen;
  aortic aneurysm; thoracic aortic aneurysm; thoracic aortic dissection; superior segment; lower lobe segment;
  esophageal stent; tracheal stent; coronary stent; coronary artery stent; coronary artery bypass;
  coronary artery bypass graft; coronary bypass; liver transplant; air contrast; oral contrast;
  contrast in the bowel; residual contrast; contrast in the colon; image quality; image intensifier; lead;
  ray image; two image; pulmonary emphysema; esophageal hernia; pacemaker; lateral image; frontal image;
  chest image; pa and lateral image; single image; bypass graft; aortic valve replacement;
  mitral valve replacement; valve replacement; prosthetic aortic valve; aortic valve prosthesis;
  prosthetic mitral valve; mitral valve prosthesis; prosthetic valve; prosthetic heart valve; cardiac valve;
  artificial valve; aortic valve; mitral valve; mitral annulus; tricuspid valve; needle decompression;
  chest tube; catheter tip; introducer sheath; thoracentesis; embolization coil; coil;
  subsegmental atelectasis; aspiration pneumonia; aspiration pneumonitis; aspiration; rotator cuff;
  rotator cuff tear; gastric band; lap band; vertebral disc space; disc space; disk space;
  intervertebral disc space; disc disease; disk disease; degenerative disc disease; degenerative disk disease;
  central venous catheter; deep inspiration; jugular vein; subclavian vein; brachiocephalic vein; azygos vein;
  pulmonary vein; epicardial fat pad`;
