import { describe, expect, it } from 'vitest';
import { labelsInWords } from './label-notation.testing.ts';

const sentences: readonly (readonly [sentence: string, labels: string])[] = [
  [
    'Acute subdural hematoma along the left convexity with 6 mm of midline shift.',
    '+intracranial-hemorrhage left | +midline-shift 6 mm',
  ],
  ['No intracranial hemorrhage, mass effect, or midline shift.', '-intracranial-hemorrhage | -midline-shift'],
  ['Appendix is dilated to 12 mm, consistent with acute appendicitis.', '+appendicitis 12 mm'],
  ['No bowel obstruction or free air.', '-bowel-obstruction | -free-air'],
  ['Small bowel obstruction with transition point in the pelvis.', '+bowel-obstruction {pelvis}'],
  ['Type A aortic dissection.', '+aortic-dissection'],
  ['Occlusive deep vein thrombosis of the left femoral vein.', '+deep-vein-thrombosis left {femur}'],
  ['No evidence of DVT.', '-deep-vein-thrombosis'],
  ['Findings are suspicious for ectopic pregnancy.', '?ectopic-pregnancy'],
  ['Absent flow in the right testicle, consistent with testicular torsion.', '+testicular-torsion right {testis}'],
  ['Tear of the posterior horn of the medial meniscus.', '+soft-tissue-tear'],
  ['Disc herniation at L4-L5 with canal stenosis.', '+disc-herniation {lumbar spine} | +spinal-stenosis'],
  ['Cholelithiasis without cholecystitis.', '+gallstone | -cholecystitis'],
  ['Mild right hydronephrosis from a 5 mm ureteral stone.', '+hydronephrosis right mild | +urinary-stone 5 mm'],
  ['The liver, spleen and pancreas are unremarkable.', '-abnormality {liver, spleen, pancreas}'],
  ['No acute infarct.', '-brain-infarct'],
  ['Knee joint effusion.', '+joint-effusion {knee}'],
  ['Splenic laceration with hemoperitoneum.', '+organ-injury {spleen} | +active-bleeding'],
  ['Moderate ascites.', '+ascites moderate'],
  ['Osteomyelitis of the great toe is suspected.', '?osteomyelitis {foot}'],
  ['PA and lateral views of the chest were obtained.', ''],
  ['Compared with the prior study of last week.', ''],
  ['Recommend chest CT.', ''],
  ['The patient is rotated.', ''],
  ['Inguinal hernia containing fat.', ''],
  ['Bone marrow edema in the distal femur.', ''],
  ['No acute fracture or dislocation of the right knee.', '-fracture right {knee} | -dislocation right {knee}'],
  [
    'Acute pancreatitis with peripancreatic fluid collection measuring 4 x 6 cm.',
    '+pancreatitis | +fluid-collection 4x6 cm',
  ],
  ['Obstructing 6 mm left ureteral calculus with hydronephrosis.', '+urinary-stone left 6 mm | +hydronephrosis'],
  ['Acute diverticulitis of the sigmoid colon.', '+diverticulitis'],
  ['Uncal herniation and hydrocephalus.', '+brain-herniation | +hydrocephalus'],
  ['Cord compression at T6.', '+cord-compression {thoracic spine}'],
  ['Large vessel occlusion of the left middle cerebral artery.', '+vessel-occlusion left {brain}'],
  ['Pneumatosis with portal venous gas.', '+bowel-ischemia'],
  ['Active contrast extravasation from the spleen.', '+active-bleeding {spleen}'],
  ['Right ovarian torsion is suspected.', '?ovarian-torsion right'],
  ['Rim enhancing pelvic abscess.', '+fluid-collection {pelvis}'],
  ['Ultrasound guided needle aspiration of the right breast cyst.', '+cyst right {breast}'],
  ['Retrolisthesis of L4 on L5.', ''],
  ['Nerve root compression at L5.', ''],
  ['There is tendon sheath effusion.', ''],
  ['Small effusion of the knee.', '+joint-effusion {knee} mild'],
  ['Middle ear effusion on the left.', ''],
  ['Opacified mastoid air cells.', ''],
  ['Opacification of the left maxillary sinus.', ''],
  ['EKG leads overlie the chest.', ''],
  ['A 9 mm nodule in the right lobe of the thyroid.', '+nodule right {thyroid} 9 mm'],
  ['Right breast mass.', '+mass right {breast}'],
  ['Simple cyst in the left kidney.', '+cyst left {kidney}'],
  ['Left adrenal nodule.', '+nodule left {adrenal}'],
  ['Right ovarian cyst.', '+cyst right {ovary}'],
];

describe('Sentences of other parts of the body', () => {
  it.each(sentences)('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});
