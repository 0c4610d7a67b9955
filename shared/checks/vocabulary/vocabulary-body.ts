import type { FindingEntry } from './vocabulary-entry.ts';

const stoneWords = 'stone; calculus; calcified stone; calcified calculus';
const brainArteries = `
  middle cerebral artery; anterior cerebral artery; posterior cerebral artery; basilar artery; internal carotid artery;
  cerebral artery; intracranial artery; mca; aca; pca; ica; m1; m2; m1 segment; m2 segment; m1 branch; m2 branch`;
const deepVeins = `
  femoral vein; common femoral vein; popliteal vein; tibial vein; posterior tibial vein; peroneal vein; iliac vein;
  calf vein; deep vein; subclavian vein; axillary vein; brachial vein`;
const noFlow = `
  no flow is; no flow in; no flow within; no detectable flow; no blood flow; no arterial flow; no venous flow;
  no internal flow; no color flow; no colour flow; no doppler flow; no vascular flow; no vascularity; absent flow;
  absent blood flow; absent arterial flow; absent venous flow; absent doppler flow; absent vascularity; absence of flow;
  absence of blood flow; lack of flow; avascular; whirlpool sign; twisted pedicle`;
const noTesticularFlow = `
  no intratesticular flow; no detectable intratesticular flow; absent intratesticular flow; no testicular flow;
  absent testicular flow; no detectable testicular flow; absence of intratesticular flow`;

/** Findings outside the chest: those that are critical, and the most common. */
export const bodyEntries = [
  {
    name: 'intracranial-hemorrhage',
    title: 'Intracranial hemorrhage',
    phrases: `
      intracranial hemorrhage; subdural hematoma; subdural hemorrhage; subdural collection; epidural hematoma;
      epidural hemorrhage; subarachnoid hemorrhage; intraparenchymal hemorrhage; intraparenchymal hematoma;
      intraventricular hemorrhage; parenchymal hemorrhage; cerebral hemorrhage; hemorrhagic contusion;
      extra axial hemorrhage; extra axial collection; intracerebral hemorrhage; intracerebral hematoma;
      extraaxial collection; acute hemorrhage; intracranial bleed; intracranial bleeding;
      intracranial hematoma; subdural; extra axial fluid collection; hemorrhagic transformation; sah; sdh;
      subarachnoid blood; intraventricular blood; intracranial blood; subdural blood; extra axial blood;
      extraaxial hemorrhage; extraaxial fluid collection`,
    signs: [
      {
        organs: `
          cistern; basal cistern; suprasellar cistern; interpeduncular cistern; ambient cistern; prepontine cistern;
          quadrigeminal cistern; sylvian fissure; sylvian cistern; interhemispheric fissure; subarachnoid space;
          cerebral sulcus; cortical sulcus; lateral ventricle; third ventricle; fourth ventricle; occipital horn;
          extra axial space; falx; tentorium`,
        words:
          'hyperdensity; hyperdense; hyperattenuation; hyperattenuating; high density; high attenuation; blood; hemorrhage',
      },
      {
        organs: 'collection; hyperdense collection; hyperdensity; hematoma',
        words: `
          biconvex; lens shaped; lentiform; lenticular; crescentic; crescent shaped; crescentic hyperdense;
          biconvex hyperdense; lentiform hyperdense`,
      },
    ],
    sided: true,
  },
  {
    name: 'midline-shift',
    title: 'Midline shift',
    phrases: 'midline shift; shift of the midline; subfalcine herniation; shift of midline',
  },
  {
    name: 'brain-infarct',
    title: 'Brain infarct',
    phrases: `
      infarct; acute infarct; cerebral infarction; acute infarction; ischemic stroke; stroke; lacunar infarct;
      restricted diffusion; acute ischemia; territorial infarct; lacune; lacunar stroke`,
    sided: true,
  },
  {
    name: 'hydrocephalus',
    title: 'Hydrocephalus',
    phrases: 'hydrocephalus; ventriculomegaly; ventricular dilatation',
  },
  {
    name: 'brain-herniation',
    title: 'Brain herniation',
    phrases: `
      brain herniation; uncal herniation; tonsillar herniation; transtentorial herniation; cerebral herniation;
      herniation of the brain`,
  },
  {
    name: 'cord-compression',
    title: 'Spinal cord compression',
    phrases: `
      cord compression; spinal cord compression; compression of the cord; compression of the spinal cord;
      cauda equina compression`,
  },
  {
    name: 'vessel-occlusion',
    title: 'Vessel occlusion',
    phrases: `
      large vessel occlusion; arterial occlusion; vessel occlusion; artery occlusion; acute occlusion;
      arterial thrombosis; arterial thrombus; hyperdense vessel sign; hyperdense artery sign; dense artery sign;
      dense vessel sign; hyperdense mca sign; dense mca sign; hyperdense mca; hyperdense middle cerebral artery sign`,
    signs: [
      {
        organs: brainArteries,
        words: `
          hyperdense; hyperdensity; occlusion; occluded; cutoff; cut off; thrombus; clot; filling defect; thrombosed;
          loss of flow void; loss of the flow void; absent flow void; absence of the flow void; absence of flow void`,
      },
    ],
    normal: { organs: brainArteries, words: 'patent; widely patent', onlyThese: true },
    sided: true,
  },
  {
    name: 'appendicitis',
    title: 'Appendicitis',
    phrases: 'appendicitis; inflamed appendix; dilated appendix; perforated appendix',
    normal: { organs: 'appendix', words: '' },
  },
  {
    name: 'diverticulitis',
    title: 'Diverticulitis',
    phrases: 'diverticulitis; inflamed diverticula; inflamed diverticulum; peridiverticular stranding',
  },
  {
    name: 'cholecystitis',
    title: 'Cholecystitis',
    phrases: 'cholecystitis; gallbladder wall thickening; pericholecystic fluid',
    normal: { organs: 'gallbladder', words: '' },
  },
  {
    name: 'pancreatitis',
    title: 'Pancreatitis',
    phrases: 'pancreatitis; peripancreatic stranding; peripancreatic inflammation',
  },
  {
    name: 'bowel-obstruction',
    title: 'Bowel obstruction',
    phrases: `
      bowel obstruction; small bowel obstruction; sbo; large bowel obstruction; obstructed bowel;
      closed loop obstruction; intestinal obstruction; colonic obstruction; intussusception; volvulus;
      incarcerated hernia; strangulated hernia`,
    isA: ['bowel-dilatation'],
  },
  {
    name: 'bowel-ischemia',
    title: 'Bowel ischemia',
    phrases: `
      bowel ischemia; pneumatosis; pneumatosis intestinalis; portal venous gas; mesenteric ischemia;
      ischemic bowel; ischemic colitis; bowel infarction; bowel necrosis`,
  },
  {
    name: 'active-bleeding',
    title: 'Active bleeding',
    phrases: `
      active bleeding; active extravasation; contrast extravasation; active hemorrhage;
      retroperitoneal hemorrhage; retroperitoneal hematoma; hemoperitoneum; extravasation`,
  },
  {
    name: 'organ-injury',
    title: 'Organ injury',
    phrases: `
      laceration; splenic laceration; liver laceration; renal laceration; splenic rupture; hepatic laceration;
      splenic injury; liver injury; solid organ injury`,
    sided: true,
  },
  {
    name: 'fluid-collection',
    title: 'Fluid collection',
    phrases: `
      fluid collection; abdominal abscess; pelvic abscess; hepatic abscess; liver abscess; hematoma; seroma;
      rim enhancing collection`,
    sided: true,
  },
  {
    name: 'ascites',
    title: 'Ascites',
    phrases: 'ascites; free fluid; intraperitoneal fluid; free intraperitoneal fluid; free pelvic fluid',
  },
  {
    name: 'gallstone',
    title: 'Gallstone',
    phrases: `
      gallstone; cholelithiasis; choledocholithiasis; biliary stone; gallbladder stone; common bile duct stone;
      biliary calculus; gallbladder calculus; bile duct calculus; bile duct stone`,
    signs: [
      {
        organs: `
          gallbladder; gallbladder neck; gallbladder fundus; gallbladder lumen; cystic duct; bile duct; common bile duct;
          common duct`,
        words: `${stoneWords}; shadowing stone; shadowing calculus`,
      },
    ],
  },
  {
    name: 'urinary-stone',
    title: 'Urinary stone',
    phrases: `
      nephrolithiasis; urolithiasis; kidney stone; renal calculus; renal stone; ureteral calculus;
      ureteral stone; ureteric stone; ureteric calculus; bladder stone; bladder calculus; obstructing calculus;
      obstructing stone; nonobstructing calculus; nonobstructing stone; nonobstructive calculus; nonobstructive stone;
      non obstructing calculus; non obstructing stone; staghorn calculus`,
    signs: [
      {
        organs: `
          ureterovesical junction; vesicoureteric junction; uvj; ureteropelvic junction; upj; ureter; proximal ureter;
          distal ureter; ureteral; ureteric; kidney; renal; renal pelvis; calyx; collecting system; lower pole;
          upper pole; bladder; urinary bladder`,
        words: stoneWords,
      },
    ],
    sided: true,
  },
  {
    name: 'hydronephrosis',
    title: 'Hydronephrosis',
    phrases: `
      hydronephrosis; hydroureter; hydroureteronephrosis; pelvicaliectasis; collecting system dilatation`,
    sided: true,
  },
  {
    name: 'deep-vein-thrombosis',
    title: 'Deep vein thrombosis',
    phrases: `
      deep vein thrombosis; deep venous thrombosis; dvt; venous thrombosis; venous thrombus;
      occlusive thrombus; nonocclusive thrombus; deep vein thrombus; intraluminal thrombus; vein thrombosis;
      deep venous thrombus; noncompressible`,
    signs: [
      {
        organs: deepVeins,
        words: `
          thrombus; thrombosed; clot; do not compress; does not compress; not compressible; fail to compress;
          fails to compress; incompressible`,
      },
    ],
    normal: {
      organs: deepVeins,
      words:
        'compressible; fully compressible; normally compressible; compress; compress fully; compress normally; patent',
      onlyThese: true,
    },
    sided: true,
  },
  {
    name: 'portal-vein-thrombosis',
    title: 'Portal vein thrombosis',
    phrases:
      'portal vein thrombosis; portal venous thrombosis; portal vein thrombus; portal venous thrombus; portal thrombosis',
    signs: [
      {
        organs: 'portal vein; main portal vein; portal venous system; splenic vein; superior mesenteric vein; smv',
        words:
          'thrombus; occlusive thrombus; nonocclusive thrombus; intraluminal thrombus; thrombosed; thrombosis; clot; filling defect; occluded; occlusion',
      },
    ],
    normal: {
      organs: 'portal vein; main portal vein; portal venous system',
      words: 'patent; widely patent',
      onlyThese: true,
    },
  },
  {
    name: 'ectopic-pregnancy',
    title: 'Ectopic pregnancy',
    phrases: 'ectopic pregnancy; ectopic gestation; tubal pregnancy',
  },
  {
    name: 'testicular-torsion',
    title: 'Testicular torsion',
    phrases: `testicular torsion; torsion of the testis; torsion of the testicle; spermatic cord torsion; ${noTesticularFlow}`,
    signs: [{ organs: 'testis; testicle; testicular; scrotum', words: noFlow }],
    sided: true,
  },
  {
    name: 'ovarian-torsion',
    title: 'Ovarian torsion',
    phrases: 'ovarian torsion; adnexal torsion; torsion of the ovary',
    signs: [{ organs: 'ovary; ovarian; adnexa', words: noFlow }],
    sided: true,
  },
  {
    name: 'disc-herniation',
    title: 'Disc herniation',
    phrases: `
      disc herniation; disk herniation; herniated disc; herniated disk; disc protrusion; disk protrusion;
      disc bulge; disk bulge; disc extrusion; disk extrusion; bulging disc; bulging disk;
      herniated nucleus pulposus; disc bulging; disk bulging`,
    sided: true,
  },
  {
    name: 'spinal-stenosis',
    title: 'Spinal stenosis',
    phrases: `
      spinal stenosis; canal stenosis; foraminal stenosis; neural foraminal narrowing; foraminal narrowing;
      spinal canal stenosis; canal narrowing; neural foraminal stenosis; central canal stenosis;
      central stenosis; neuroforaminal narrowing`,
    sided: true,
  },
  {
    name: 'soft-tissue-tear',
    title: 'Tear',
    phrases: `
      tear; torn; meniscal tear; tendon tear; ligament tear; ligament rupture; tendon rupture;
      rotator cuff tear; labral tear; acl tear`,
    normal: {
      organs: `
        acl; pcl; mcl; lcl; cruciate ligament; anterior cruciate ligament; posterior cruciate ligament; collateral ligament;
        medial collateral ligament; lateral collateral ligament; meniscus; medial meniscus; lateral meniscus;
        rotator cuff; rotator cuff tendon; supraspinatus; supraspinatus tendon; infraspinatus; subscapularis; labrum;
        achilles tendon; patellar tendon; quadriceps tendon; biceps tendon; ligament; tendon`,
      words: 'intact',
      onlyThese: true,
    },
    sided: true,
  },
  {
    name: 'joint-effusion',
    title: 'Joint effusion',
    phrases: `
      joint effusion; knee effusion; knee joint effusion; suprapatellar effusion; hip effusion; elbow effusion;
      ankle effusion; lipohemarthrosis; hemarthrosis; fat pad sign; hip joint effusion;
      shoulder joint effusion; elbow joint effusion; ankle joint effusion`,
    signs: [
      {
        organs:
          'knee; hip; shoulder; elbow; ankle; wrist; joint; sacroiliac joint; glenohumeral joint; suprapatellar; glenohumeral; patellofemoral; tibiotalar',
        words: 'effusion; fluid',
      },
    ],
    sided: true,
  },
  {
    name: 'osteomyelitis',
    title: 'Osteomyelitis',
    phrases: 'osteomyelitis; discitis; septic arthritis',
    sided: true,
  },
] as const satisfies readonly FindingEntry[];
